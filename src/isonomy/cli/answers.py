"""`isonomy answers`: the questions that people ask, answered from the rulebook."""

from __future__ import annotations

import datetime
from pathlib import Path

import click

from isonomy.cases.errors import CaseError
from isonomy.cli.decide import hubs_asked, read_day
from isonomy.cli.reporting import put_out, report_options
from isonomy.logic.errors import did_you_mean
from isonomy.reports.answers import QUESTIONS, answers_report


@click.command(name="answers", epilog="Questions: " + ", ".join(q.name for q in QUESTIONS) + ".")
@click.argument("names", nargs=-1, metavar="QUESTION...")
@click.option("--in", "jurisdictions", default="all", metavar="CODES", help="Hubs, such as `hk,sg`; otherwise all.")
@click.option("--on", "on", metavar="DATE", help="The day whose law is asked; otherwise today.")
@report_options
def command(
    names: tuple[str, ...], jurisdictions: str, on: str | None, form: str | None, as_json: bool, out: Path | None
) -> None:
    """Answer each QUESTION, or all: can retail trade, which ETFs, how hubs compare, who gains, where the gaps are."""
    known = {q.name: q for q in QUESTIONS}
    for name in names:
        if name not in known:
            raise CaseError(f"`{name}` is no question", did_you_mean(name, known, "questions: " + ", ".join(known)))
    chosen = [known[n] for n in names] or list(QUESTIONS)
    day = read_day(on) if on else datetime.date.today()
    put_out(answers_report(chosen, hubs_asked(jurisdictions), day), form, as_json, out)
