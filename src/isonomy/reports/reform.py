"""A reform written as a report: what changes in the law, and whom it touches."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import Any

from isonomy.analyses.reform import Reform, Touched
from isonomy.analyses.reform.touched import Shift
from isonomy.analyses.standings import Standing
from isonomy.reports.report import Report, Section, Table
from isonomy.reports.words import VERDICTS, cited

_STANDINGS = {
    Standing.BARRED: "barred",
    Standing.BROKEN: "broken",
    Standing.QUESTION: "hangs on an unknown",
    Standing.OPEN_JUDGEMENT: "to be judged",
    Standing.CONDITION: "a condition",
    Standing.JUDGED_CONDITION: "a condition to be judged",
    Standing.PROVISO: "only if spoken of",
    Standing.KEPT: "kept",
    Standing.ELSEWHERE: "does not apply",
    None: "not in effect",
}


def reform_report(reform: Reform, cases: Sequence[Touched], on: datetime.date) -> Report:
    """Return a reform as a report, with the cases as decided on a day."""
    hub = reform.law.jurisdiction
    rows = []
    for change in reform.changes:
        after = change.after[0] if change.after else None
        says = after.says if after else ""
        where = cited(after) if after else ""
        rows.append((change.says, says, where))
    sections = [Section("What changes", table=Table(("change", "as reformed", "source"), tuple(rows)))]
    if cases:
        other = [c for c in cases if c.changes_verdict]
        some = [c for c in cases if c.shifts and not c.changes_verdict]
        counted = (
            f"Of {len(cases)} cases, {len(other)} get another answer, {len(some)} keep theirs though rules stand "
            f"otherwise, {len(cases) - len(other) - len(some)} are not touched.",
        )
        sections.append(Section("Whom it touches", counted, table=_table([*other, *some])))
    return Report(
        reform.title,
        (f"A reform of the law of {hub.name}. Cases are decided by the law and by the reform of {on}.",),
        tuple(sections),
        (
            *(f"rate: {r}" for r in reform.rates),
            "A reform on paper: nothing here is law that the rulebook does not show as law. This is not legal advice.",
        ),
        reform_record(reform, cases, on),
    )


def _table(cases: Sequence[Touched]) -> Table:
    rows = []
    for case in cases:
        law, reformed = VERDICTS[case.law.verdict], VERDICTS[case.reformed.verdict]
        rows.append(
            (case.case.title, law, "the same" if law == reformed else reformed, "\n".join(map(_shift, case.shifts)))
        )
    return Table(("case", "by law", "by the reform", "because"), tuple(rows))


def _shift(shift: Shift) -> str:
    return f"{shift.rule.id}: {_STANDINGS[shift.before]}, then {_STANDINGS[shift.after]} [{cited(shift.rule)}]"


def reform_record(reform: Reform, cases: Sequence[Touched], on: datetime.date) -> dict[str, Any]:
    """Return a reform as a record for JSON."""
    return {
        "title": reform.title,
        "jurisdiction": reform.law.jurisdiction.code,
        "on": on.isoformat(),
        "changes": [
            {"change": c.says, "before": [p.id for p in c.before], "after": [p.id for p in c.after]}
            for c in reform.changes
        ],
        "cases": [
            {
                "case": c.case.title,
                "law": str(c.law.verdict),
                "reform": str(c.reformed.verdict),
                "rules": [
                    {
                        "rule": s.rule.id,
                        "law": None if s.before is None else str(s.before),
                        "reform": None if s.after is None else str(s.after),
                        "cites": [str(x) for x in s.rule.law.cites],
                    }
                    for s in c.shifts
                ],
            }
            for c in cases
        ],
    }
