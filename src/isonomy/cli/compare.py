"""`isonomy compare`: two hubs side by side."""

from __future__ import annotations

import datetime
from pathlib import Path

import click

from isonomy.analyses.comparison import compare
from isonomy.cases.errors import CaseError
from isonomy.cli.decide import hubs_asked, read_day
from isonomy.cli.reporting import put_out, report_options
from isonomy.reports.comparison import comparison_report


@click.command(name="compare")
@click.argument("left", metavar="HUB")
@click.argument("right", metavar="OTHER")
@click.option("--about", metavar="PART", help="Only a topic, a risk, an instrument or a rule.")
@click.option("--on", "on", metavar="DATE", help="The day whose law is compared; otherwise today.")
@report_options
def command(
    left: str, right: str, about: str | None, on: str | None, form: str | None, as_json: bool, out: Path | None
) -> None:
    """Compare HUB with OTHER (such as `hk sg`), obligation by obligation, with both citations."""
    (one,), (other,) = hubs_asked(left), hubs_asked(right)
    if one == other:
        raise CaseError(f"`{left}` is compared with itself", "name two hubs, such as `isonomy compare hk sg`")
    day = read_day(on) if on else datetime.date.today()
    put_out(comparison_report(compare(one, other, on=day, about=about)), form, as_json, out)
