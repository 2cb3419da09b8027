"""`isonomy timeline`: events, promises and changes of the law in one line of time."""

from __future__ import annotations

from pathlib import Path

import click

from isonomy.analyses.timeline import timeline
from isonomy.cli.decide import hubs_asked, read_day
from isonomy.cli.reporting import put_out, report_options
from isonomy.reports.timeline import timeline_report


@click.command(name="timeline")
@click.option("--in", "jurisdictions", default="all", metavar="CODES", help="Hubs, such as `hk,sg`; otherwise all.")
@click.option("--since", metavar="DATE", help="The first day.")
@click.option("--until", metavar="DATE", help="The last day; otherwise today.")
@click.option("--only", type=click.Choice(["event", "promise", "law"]), help="Only one kind of entry.")
@report_options
def command(
    jurisdictions: str,
    since: str | None,
    until: str | None,
    only: str | None,
    form: str | None,
    as_json: bool,
    out: Path | None,
) -> None:
    """Show how the hubs evolved: events of the market, promises, and what the law of each day changed."""
    hubs = hubs_asked(jurisdictions)
    events = timeline(hubs, read_day(since) if since else None, read_day(until) if until else None)
    chosen = [e for e in events if only is None or e.kind == only]
    put_out(timeline_report(chosen, hubs), form, as_json, out)
