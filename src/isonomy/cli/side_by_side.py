"""One case in several jurisdictions: their verdicts side by side, each with the rules that decide it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from isonomy.analyses.decide import Decision
from isonomy.analyses.standings import Applied, Standing, Verdict
from isonomy.cli.decision_text import VERDICTS
from isonomy.cli.text import dim, heading, plural, width, wrap
from isonomy.logic import Money, show
from isonomy.reports import Table
from isonomy.reports.writing import text_table

_DECIDING = {
    Verdict.PROHIBITED: (Standing.BARRED,),
    Verdict.IN_BREACH: (Standing.BROKEN,),
    Verdict.UNDETERMINED: (Standing.QUESTION,),
    Verdict.NEEDS_JUDGEMENT: (Standing.OPEN_JUDGEMENT, Standing.JUDGED_CONDITION),
    Verdict.PERMITTED_IF: (Standing.CONDITION,),
    Verdict.PERMITTED: (Standing.KEPT,),
    Verdict.UNREGULATED: (),
}
_SHOWN = 3


def deciding_rules(decision: Decision) -> tuple[Applied, ...]:
    """Return the rules that make the verdict what it is, licences before other conditions."""
    rules = decision.standing(*_DECIDING[decision.verdict])
    if decision.verdict is Verdict.PERMITTED_IF:
        return tuple(sorted(rules, key=lambda r: (r.may_not_apply, r.rule.kind != "licence")))
    return rules


def side_by_side(decisions: Sequence[Decision]) -> str:
    """Return the decisions of one case as a table: a column for each jurisdiction."""
    return "\n".join(_lines(decisions))


def _lines(decisions: Sequence[Decision]) -> Iterator[str]:
    first = decisions[0]
    yield heading(first.title)
    yield dim(f"law of {first.on}" + (", with law that is passed or proposed" if first.with_pending else ""))
    labels = ("", *(d.jurisdiction.name for d in decisions))
    rows = [
        ("verdict", *(VERDICTS[d.verdict][0] for d in decisions)),
        ("by law alone", *(VERDICTS[d.verdict_by_law][0].lower() for d in decisions)),
        ("decided by", *(_rules(d) for d in decisions)),
        ("penalties", *("\n".join(p.says for p in d.penalties[:2]) or "-" for d in decisions)),
        ("amounts", *(_amounts(d) for d in decisions)),
        ("first missing", *(_missing(d) for d in decisions)),
    ]
    table = Table(labels, tuple(r for r in rows if any(c not in ("", "-") for c in r[1:])))
    yield text_table(table, max(width(), 30 * len(labels)))
    for rate in dict.fromkeys(str(r.rate) for d in decisions for r in d.prepared.rates):
        yield wrap(rate, "rate: ")
    for note in dict.fromkeys(f"{d.jurisdiction.name}: {note}" for d in decisions for note in d.prepared.notes):
        yield wrap(note, "note: ")
    codes = ",".join(d.jurisdiction.code for d in decisions)
    yield dim(f"`--in {first.jurisdiction.code}` shows one of {codes} in full; --explain shows all, with every step")


def _rules(decision: Decision) -> str:
    rules = deciding_rules(decision)
    aside = len(decision.standing(Standing.PROVISO))
    if not rules and aside:
        return f"no rule reaches what is described; {plural(aside, 'rule')} about things not named could"
    shown = [f"{r.rule.says} ({r.rule.law.cites[0]})" for r in rules[:_SHOWN]]
    rest = len(rules) - _SHOWN
    return "\n".join([*shown, *([f"and {rest} more"] if rest > 0 else [])]) or "-"


def _amounts(decision: Decision) -> str:
    """The amounts that the case itself states, in the currency of the place."""
    values = decision.prepared.situation.values
    own = [n for n, origin in decision.prepared.origins.items() if origin == "case" and isinstance(values[n], Money)]
    return "\n".join(f"{name} {show(values[name])}" for name in own) or "-"


def _missing(decision: Decision) -> str:
    if decision.verdict is not Verdict.UNDETERMINED:
        return "-"
    return "\n".join(m.fact.name for m in decision.missing[:_SHOWN]) or "-"
