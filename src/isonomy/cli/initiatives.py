"""`isonomy initiatives`: what was promised, and which rules delivered it."""

from __future__ import annotations

import datetime
from pathlib import Path

import click

from isonomy.cases.errors import CaseError
from isonomy.cli.decide import read_day
from isonomy.cli.reporting import put_out, report_options
from isonomy.logic.errors import did_you_mean
from isonomy.policy import Initiative, Progress, initiatives
from isonomy.policy.initiatives import PROGRAMMES
from isonomy.reports.initiatives import initiatives_report


@click.command(name="initiatives")
@click.argument("words", nargs=-1)
@click.option("--of", "programme", metavar="PROGRAMME", help="One programme, such as `leap_2025`.")
@click.option("--status", type=click.Choice([p.replace(" ", "_") for p in Progress]), help="Only those that stand so.")
@click.option("--on", "on", metavar="DATE", help="How they stood on a day; otherwise today.")
@report_options
def command(
    words: tuple[str, ...],
    programme: str | None,
    status: str | None,
    on: str | None,
    form: str | None,
    as_json: bool,
    out: Path | None,
) -> None:
    """Show the initiatives of Hong Kong, or those that WORDS find: promised by whom, how far, delivered by which rules."""
    day = read_day(on) if on else datetime.date.today()
    if programme and programme not in PROGRAMMES:
        hint = did_you_mean(programme, PROGRAMMES, "programmes: " + ", ".join(PROGRAMMES))
        raise CaseError(f"`{programme}` is no programme", hint)
    chosen = [i for i in initiatives() if (not programme or i.programme == programme) and _matches(i, words)]
    if status:
        chosen = [i for i in chosen if i.progress_on(day).replace(" ", "_") == status]
    elif not on:
        chosen = [i for i in chosen if i.progress_on(day) is not Progress.NOT_YET]
    if not chosen:
        raise CaseError("no initiative fits", "ask for fewer words, another status or another programme")
    put_out(initiatives_report(chosen, day), form, as_json, out)


def _matches(initiative: Initiative, words: tuple[str, ...]) -> bool:
    text = f"{initiative.id} {initiative.promises} {initiative.says} {' '.join(initiative.rules)}".lower()
    return all(w.lower() in text for w in words)
