"""`isonomy gaps`: what one hub permits and another forbids."""

from __future__ import annotations

import datetime
from pathlib import Path

import click

from isonomy.cases.errors import CaseError
from isonomy.cli.compare import read_risk, two_hubs
from isonomy.cli.decide import read_day
from isonomy.cli.reporting import put_out, report_options
from isonomy.engines.errors import Untranslatable
from isonomy.law import rulebook


@click.command(name="gaps")
@click.argument("left", metavar="HUB")
@click.argument("right", metavar="OTHER")
@click.option("--risk", metavar="RISK", help="Only rules against one risk, such as `custody_loss`.")
@click.option("--on", "on", metavar="DATE", help="The day whose law is compared; otherwise today.")
@report_options
def command(
    left: str, right: str, risk: str | None, on: str | None, form: str | None, as_json: bool, out: Path | None
) -> None:
    """List everything that HUB permits and OTHER forbids (such as `sg hk`), with proof.

    For every way of breaking a rule of OTHER: a case in which someone who complies with HUB's law breaks it so, or HUB's
    rules that exclude it.
    """
    one, other = two_hubs(left, right, "gaps")
    asked = read_risk(risk)
    day = read_day(on) if on else datetime.date.today()
    try:
        from isonomy.analyses.proofs.gaps import gaps
        from isonomy.reports.gaps import gaps_report
    except ModuleNotFoundError as missing:
        if missing.name != "z3":
            raise
        raise CaseError("proofs need the solver z3, which is not installed", "pip install 'isonomy[proof]'") from None
    try:
        found = gaps(rulebook(one), rulebook(other), on=day, risk=asked)
    except Untranslatable as refusal:
        raise CaseError(
            f"nothing can be proved: {refusal}", "the solver takes over a rule exactly or not at all"
        ) from None
    put_out(gaps_report(found), form, as_json, out)
