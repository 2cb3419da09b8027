"""`isonomy sectors`: which sectors gained, and which were restricted or burdened."""

from __future__ import annotations

import datetime
from pathlib import Path

import click

from isonomy.analyses.sectors import sector_change
from isonomy.cases.errors import CaseError
from isonomy.cli.decide import hubs_asked, read_day
from isonomy.cli.reporting import put_out, report_options
from isonomy.logic.errors import did_you_mean
from isonomy.policy import sectors
from isonomy.reports.sectors import sectors_report

POLICY_STATEMENT = "2022-10-31"
"""The day of Hong Kong's first policy statement on virtual assets."""


@click.command(name="sectors")
@click.argument("names", nargs=-1, metavar="SECTOR...")
@click.option(
    "--in", "jurisdictions", default="hk", metavar="CODES", help="Hubs, such as `hk,sg`; otherwise Hong Kong."
)
@click.option(
    "--since", default=POLICY_STATEMENT, show_default=True, metavar="DATE", help="The first day of the comparison."
)
@click.option("--until", metavar="DATE", help="The last day; otherwise today.")
@report_options
def command(
    names: tuple[str, ...],
    jurisdictions: str,
    since: str,
    until: str | None,
    form: str | None,
    as_json: bool,
    out: Path | None,
) -> None:
    """Show what was opened, restricted or burdened for each SECTOR (or all of them) between two days."""
    known = {s.id: s for s in sectors()}
    for name in names:
        if name.replace("-", "_") not in known:
            raise CaseError(f"`{name}` is no sector", did_you_mean(name, known, "sectors: " + ", ".join(known)))
    first, last = read_day(since), read_day(until) if until else datetime.date.today()
    if last < first:
        raise CaseError(f"`{until}` is before `{since}`", "expected --since to be the earlier day")
    hubs = tuple(hubs_asked(jurisdictions))
    chosen = [known[n.replace("-", "_")] for n in names] or list(known.values())
    put_out(
        sectors_report([sector_change(s, hubs, first, last) for s in chosen], hubs, first, last), form, as_json, out
    )
