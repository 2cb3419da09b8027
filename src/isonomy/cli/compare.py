"""`isonomy compare`: two hubs side by side, with proof of which is the stricter where the solver is installed."""

from __future__ import annotations

import datetime
from pathlib import Path

import click

from isonomy.analyses.comparison import Comparison, compare
from isonomy.cases.errors import CaseError
from isonomy.cli.decide import hubs_asked, read_day
from isonomy.cli.reporting import put_out, report_options
from isonomy.engines.errors import Untranslatable
from isonomy.logic.errors import did_you_mean
from isonomy.reports import Report
from isonomy.reports.comparison import comparison_report
from isonomy.rulebook import Risk

_WITHOUT_SOLVER = (
    "Which of two rules is stricter is proved where the solver is installed: `pip install 'isonomy[proof]'`."
)


@click.command(name="compare")
@click.argument("left", metavar="HUB")
@click.argument("right", metavar="OTHER")
@click.option("--about", metavar="PART", help="Only a topic, a risk, an instrument or a rule.")
@click.option("--risk", metavar="RISK", help="Only rules against one risk, such as `custody_loss`.")
@click.option("--on", "on", metavar="DATE", help="The day whose law is compared; otherwise today.")
@report_options
def command(
    left: str,
    right: str,
    about: str | None,
    risk: str | None,
    on: str | None,
    form: str | None,
    as_json: bool,
    out: Path | None,
) -> None:
    """Compare HUB with OTHER (such as `hk sg`), risk by risk and obligation by obligation, with both citations.

    Which is stricter is proved for each pair of rules and each risk, with a case for every difference.
    """
    one, other = two_hubs(left, right, "compare")
    asked = read_risk(risk)
    day = read_day(on) if on else datetime.date.today()
    report = _report(compare(one, other, on=day, about=about), asked)
    put_out(report, form, as_json, out)


def two_hubs(left: str, right: str, command: str) -> tuple[str, str]:
    """Return the two jurisdictions that a person names; raises `CaseError` for an unknown one, or one named twice."""
    found = [hubs_asked(text) for text in (left, right)]
    for text, codes in zip((left, right), found, strict=True):
        if len(codes) != 1:
            raise CaseError(f"`{text}` is more than one hub", f"name two hubs, such as `isonomy {command} hk sg`")
    (one,), (other,) = found
    if one == other:
        raise CaseError(f"`{left}` is compared with itself", f"name two hubs, such as `isonomy {command} hk sg`")
    return one, other


def read_risk(text: str | None) -> Risk | None:
    """Return the risk that a person names; raises `CaseError` for none that is known."""
    if text is None:
        return None
    word = text.strip().lower().replace(" ", "_").replace("-", "_")
    if word not in list(Risk):
        raise CaseError(f"`{text}` is no risk", did_you_mean(word, list(Risk), "risks: " + ", ".join(Risk)))
    return Risk(word)


def _report(comparison: Comparison, risk: Risk | None) -> Report:
    try:
        from isonomy.analyses.proofs.compared import prove
        from isonomy.reports.proved import proved_report
    except ModuleNotFoundError as missing:
        if missing.name != "z3":
            raise
        return comparison_report(comparison.against(risk), note=_WITHOUT_SOLVER)
    try:
        return proved_report(prove(comparison, risk=risk))
    except Untranslatable as refusal:
        note = f"Nothing is proved here: the solver cannot say exactly what {refusal}."
        return comparison_report(comparison.against(risk), note=note)
