"""`isonomy claims`: published claims about same risk, same rules, answered from the rulebooks."""

from __future__ import annotations

import datetime
from pathlib import Path

import click

from isonomy.analyses.claims import answers
from isonomy.cases.errors import CaseError
from isonomy.cli.decide import read_day
from isonomy.cli.reporting import put_out, report_options
from isonomy.logic.errors import did_you_mean
from isonomy.policy import Claim, claims
from isonomy.reports.claims import claims_report


@click.command(name="claims")
@click.argument("words", nargs=-1, metavar="WORDS...")
@click.option("--on", "on", metavar="DATE", help="The day whose law answers; otherwise today.")
@report_options
def command(words: tuple[str, ...], on: str | None, form: str | None, as_json: bool, out: Path | None) -> None:
    """Answer the published claims in which all WORDS occur (or all claims), by the law of a day and of their own days.

    WORDS may be ids such as `arg-19`, and words of a claim, its claimant or its topic.
    """
    day = read_day(on) if on else datetime.date.today()
    put_out(claims_report(answers(_chosen(words), day), day), form, as_json, out)


def _chosen(words: tuple[str, ...]) -> list[Claim]:
    known = {c.id: c for c in claims()}
    if words and all(w.lower() in known for w in words):
        return [known[w.lower()] for w in words]
    found = [c for c in claims() if all(w.lower() in _text(c) for w in words)]
    if not found:
        hint = did_you_mean(words[0].lower(), known, f"claims are {claims()[0].id} to {claims()[-1].id}")
        raise CaseError(f"no claim speaks of `{' '.join(words)}`", hint)
    return found


def _text(claim: Claim) -> str:
    return " ".join([claim.id, claim.claim, claim.claimant, claim.topic, claim.compares, claim.asks]).lower()
