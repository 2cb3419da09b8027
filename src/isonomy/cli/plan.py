"""`isonomy plan`: a business plan put to the hubs."""

from __future__ import annotations

from pathlib import Path

import click

from isonomy.analyses.business import business_from
from isonomy.analyses.plan import plan
from isonomy.cases.files import read_file
from isonomy.cli.decide import hubs_asked, read_day
from isonomy.cli.reporting import put_out, report_options
from isonomy.law import JURISDICTIONS
from isonomy.reports.plan import plan_report


@click.command(name="plan")
@click.argument("business", metavar="BUSINESS")
@click.option(
    "--in", "jurisdictions", metavar="CODES", help="Hubs, such as `hk,sg`; otherwise those it serves, or all."
)
@click.option("--on", "on", metavar="DATE", help="The day whose law is asked; otherwise the plan's, otherwise today.")
@report_options
def command(
    business: str, jurisdictions: str | None, on: str | None, form: str | None, as_json: bool, out: Path | None
) -> None:
    """Plan BUSINESS (a YAML, TOML or JSON file): per hub the licences, capital, people, custody and conduct it asks.

    The file names `activities`, `clients` and `assets`, where it `sits_in` and whom it `serves`, and anything else that
    a case can state. See `examples/plans`.
    """
    day = read_day(on) if on else None
    wanted = business_from(read_file(Path(business)))
    serves = [c for c, j in JURISDICTIONS.items() if j.place in wanted.serves]
    hubs = hubs_asked(jurisdictions) if jurisdictions else serves or list(JURISDICTIONS)
    put_out(plan_report(plan(wanted, hubs, on=day)), form, as_json, out)
