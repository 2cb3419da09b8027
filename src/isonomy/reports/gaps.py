"""The gaps between two hubs, written as a report: one sentence per way of breaking a rule."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from isonomy.analyses.comparison import risk_compared
from isonomy.analyses.proofs.gaps import Gap, Gaps, Standing
from isonomy.analyses.proofs.ground import LEFT, RIGHT
from isonomy.analyses.proofs.ranges import Range, Stretch, limited_by
from isonomy.logic import ALWAYS, show
from isonomy.reports.facts_in_words import amount, condition_in_words, facts_in_words, words
from isonomy.reports.proof_notes import LICENCES, assumptions, ground_record
from isonomy.reports.report import Report, Section, Table
from isonomy.reports.words import cited
from isonomy.rulebook import Risk, Rule

_STANDINGS = {
    Standing.OPEN: "open",
    Standing.OPEN_BEYOND: "open beyond",
    Standing.GUARDED: "guarded",
    Standing.NEVER_ARISES: "never arises",
    Standing.UNKNOWN: "not settled",
}


@dataclass(frozen=True)
class _Row:
    """Ways of breaking a rule that come out alike, told together."""

    gaps: tuple[Gap, ...]

    @property
    def first(self) -> Gap:
        return self.gaps[0]


def gaps_report(gaps: Gaps) -> Report:
    """Return the gaps as a report: counts by risk, then the rows of each risk, open ones first."""
    left, right = gaps.ground.left.jurisdiction.name, gaps.ground.right.jurisdiction.name
    sections = [_summary(gaps)]
    for risk in Risk:
        rows = _rows([g for g in gaps.rows if risk_compared(g.rule) is risk])
        if rows:
            sections.append(_of_risk(gaps, risk, rows))
    if gaps.judged:
        says = (f"Nothing of these, or not all, can be proved: a person must judge them in {right}.",)
        sections.append(Section("For a person to judge", says, tuple(f"{r.says} [{cited(r)}]" for r in gaps.judged)))
    return Report(
        title=f"What {left} permits and {right} forbids",
        says=(
            f"Law of {gaps.ground.on}. For each way of breaking a rule of {right}: can it happen to someone who complies "
            f"with every rule of {left}?",
            "The list is complete by construction: it goes through every rule of the one hub in effect and every term of "
            "its breach condition, so that whoever breaks such a rule by the facts does so in one of these ways.",
            f"Open: it can happen. Open beyond: {left}'s rules on the same exclude it where they apply, but do not reach "
            "every case. Guarded: its rules exclude it in every case. Never arises: excluded by what is taken for granted.",
        ),
        sections=tuple(sections),
        notes=(LICENCES, *assumptions(gaps.ground)),
        record=gaps_record(gaps),
    )


def _summary(gaps: Gaps) -> Section:
    rows = []
    for risk in Risk:
        of_risk = [g for g in gaps.rows if risk_compared(g.rule) is risk]
        if of_risk:
            counts = (str(sum(g.standing is s for g in of_risk)) for s in Standing)
            rows.append((risk.replace("_", " "), str(len({g.rule.id for g in of_risk})), *counts))
    total = (str(len(gaps.of(s))) for s in Standing)
    rows.append(("all", str(len({g.rule.id for g in gaps.rows})), *total))
    columns = ("risk", "rules", *(_STANDINGS[s] for s in Standing))
    return Section("Summary", ("Ways of breaking a rule, by risk.",), table=Table(columns, tuple(rows)))


def _rows(of_risk: Sequence[Gap]) -> list[_Row]:
    """Ways of a rule that stand alike are one row; those whose own number has a range stay apart."""
    found: dict[tuple[object, ...], list[Gap]] = {}
    for number, gap in enumerate(of_risk):
        own = number if limited_by(gap.way.failing) is not None else -1
        key = (gap.rule.id, gap.standing, tuple(g.id for g in gap.guards), own)
        found.setdefault(key, []).append(gap)
    rows = [_Row(tuple(gaps)) for gaps in found.values()]
    return sorted(rows, key=lambda r: list(Standing).index(r.first.standing))


def _of_risk(gaps: Gaps, risk: Risk, rows: Sequence[_Row]) -> Section:
    left, right = gaps.ground.left.jurisdiction.name, gaps.ground.right.jurisdiction.name
    table = Table(
        (f"rule of {right}", "standing", f"under {left}", "for instance"),
        tuple(
            (_rule(r.first.rule), _STANDINGS[r.first.standing], _sentence(r, left), _instance(r.first)) for r in rows
        ),
    )
    return Section(risk.replace("_", " ").capitalize(), table=table)


def _rule(rule: Rule) -> str:
    return f"{rule.says}\n[{cited(rule)}]"


def _sentence(row: _Row, left: str) -> str:
    gap = row.first
    what = _ways(row)
    guards = "; ".join(f"{g.says.rstrip('.')} [{cited(g)}]" for g in gap.guards)
    match gap.standing:
        case Standing.OPEN:
            return f"Nothing in {left} excludes that {what}{_ranges(gap.ranges)}."
        case Standing.OPEN_BEYOND:
            return f"That {what} is excluded where this applies, but not beyond: {guards}{_ranges(gap.ranges)}."
        case Standing.GUARDED:
            return f"That {what} is excluded in every case: {guards}."
        case Standing.NEVER_ARISES:
            return f"That {what} cannot happen, for what is taken for granted."
        case Standing.UNKNOWN:
            return f"Whether it can happen that {what} was not settled in the time allowed."


def _ways(row: _Row) -> str:
    if row.first.way.failing is ALWAYS:
        return "it is done at all, where the rule applies"
    told: dict[str, list[str]] = {}
    for gap in row.gaps:
        says = condition_in_words(gap.way.failing)
        what, lacks, element = says.partition(" lacks ")
        told.setdefault(what + lacks, []).append(element)
    return ", or ".join(what + " or ".join(dict.fromkeys(elements)) for what, elements in told.items())


def _ranges(ranges: Sequence[Range]) -> str:
    text = "; ".join(dict.fromkeys(map(_told, ranges)))
    return f" (open for {text})" if text else ""


def _told(found: Range) -> str:
    told = f"{words(found.fact.name)} {' and '.join(_stretch(s, found) for s in found.stretches)}"
    return f"{told}, where that rule would otherwise apply" if found.where else told


def _stretch(stretch: Stretch, of: Range) -> str:
    low = "" if stretch.low is None else amount(stretch.low, of.fact)
    high = "" if stretch.high is None else amount(stretch.high, of.fact)
    if low and low == high:
        return f"at {low}"
    parts = [
        f"{'from' if stretch.with_low else 'above'} {low}" if low else "",
        f"{'up to' if stretch.with_high else 'below'} {high}" if high else "",
    ]
    return " to ".join(filter(None, parts)).replace("to up to", "up to") or "at every value"


def _instance(gap: Gap) -> str:
    return facts_in_words(gap.matter)


def gaps_record(gaps: Gaps) -> dict[str, Any]:
    """Return the gaps as a record for JSON, each way on its own, with the complete case of an open one."""
    return {
        "permitted_by": gaps.ground.left.jurisdiction.code,
        "forbidden_by": gaps.ground.right.jurisdiction.code,
        "on": gaps.ground.on.isoformat(),
        "risk": str(gaps.risk) if gaps.risk else None,
        "complete": not gaps.of(Standing.UNKNOWN),
        **ground_record(gaps.ground),
        "ways": [_record(g) for g in gaps.rows],
        "needs_judgement": [r.id for r in gaps.judged],
    }


def _record(gap: Gap) -> dict[str, Any]:
    return {
        "rule": gap.rule.id,
        "part": gap.way.part.part.name,
        "way": "it is done at all" if gap.way.failing is ALWAYS else condition_in_words(gap.way.failing),
        "risk": str(risk_compared(gap.rule)),
        "cites": [str(c) for c in gap.rule.law.cites],
        "standing": str(gap.standing),
        "guards": [{"rule": g.id, "cites": [str(c) for c in g.law.cites]} for g in gap.guards],
        "ranges": [
            {
                "fact": r.fact.name,
                "open": [_stretch(s, r) for s in r.stretches],
                "where_this_would_otherwise_apply": r.where.id if r.where else None,
            }
            for r in gap.ranges
        ],
        "facts_that_matter": {name: show(value) for name, value in gap.matter.items()},
        "case": _case(gap),
    }


def _case(gap: Gap) -> dict[str, dict[str, str]] | None:
    if gap.case is None:
        return None
    sides = {"permitted": LEFT, "forbidden": RIGHT}
    return {
        word: {name: show(value) for name, value in sorted(gap.case.situation(side).values.items())}
        for word, side in sides.items()
    }
