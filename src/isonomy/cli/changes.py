"""`isonomy changes`: what changed in the law between two days."""

from __future__ import annotations

import datetime
from pathlib import Path

import click

from isonomy.analyses.changes import changes
from isonomy.cases.errors import CaseError
from isonomy.cli.decide import hubs_asked, read_day
from isonomy.cli.reporting import put_out, report_options
from isonomy.law import rulebook
from isonomy.reports.changes import changes_report


@click.command(name="changes")
@click.argument("hub", metavar="HUB")
@click.option("--since", required=True, metavar="DATE", help="The day before the first change.")
@click.option("--until", metavar="DATE", help="The last day; otherwise today.")
@click.option("--with-proposed", is_flag=True, help="Also what is passed or proposed, marked as such.")
@report_options
def command(
    hub: str, since: str, until: str | None, with_proposed: bool, form: str | None, as_json: bool, out: Path | None
) -> None:
    """Show the rules of HUB that began, ended or changed value after one day, up to another, and whom they touch."""
    (code,) = hubs_asked(hub)
    first, last = read_day(since), read_day(until) if until else datetime.date.today()
    if last < first:
        raise CaseError(f"`{until}` is before `{since}`", "expected --since to be the earlier day")
    found = changes(rulebook(code), first, last, with_pending=with_proposed)
    put_out(changes_report(rulebook(code), found, first, last, with_pending=with_proposed), form, as_json, out)
