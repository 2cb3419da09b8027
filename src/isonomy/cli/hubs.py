"""`isonomy hubs`: the foundations of the four hubs, side by side."""

from __future__ import annotations

from pathlib import Path

import click

from isonomy.cases.errors import CaseError
from isonomy.cli.decide import hubs_asked
from isonomy.cli.reporting import put_out, report_options
from isonomy.logic.errors import did_you_mean
from isonomy.policy import foundations
from isonomy.reports.hubs import hubs_report


@click.command(name="hubs")
@click.argument("words", nargs=-1)
@click.option("--in", "jurisdictions", default="all", metavar="CODES", help="Hubs, such as `hk,sg`; otherwise all.")
@report_options
def command(words: tuple[str, ...], jurisdictions: str, form: str | None, as_json: bool, out: Path | None) -> None:
    """Show the figures on which the hubs stand, or those whose names have all WORDS in them (such as `gfci`)."""
    hubs = hubs_asked(jurisdictions)
    chosen = [i for i in foundations() if i.hub in hubs and all(w.lower() in i.name for w in words)]
    if not chosen:
        names = sorted({i.name for i in foundations()})
        raise CaseError(
            f"no indicator is found for `{' '.join(words)}`", did_you_mean("_".join(words), names, ", ".join(names))
        )
    put_out(hubs_report(chosen, hubs), form, as_json, out)
