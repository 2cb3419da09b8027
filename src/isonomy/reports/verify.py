"""What a check of the rulebooks found, written as a report."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from isonomy.analyses.verify.findings import Check, Finding
from isonomy.reports.report import Report, Section, Table
from isonomy.reports.words import cited
from isonomy.rulebook import Rulebook


@dataclass(frozen=True, eq=False)
class Verified:
    """A rulebook as checked on a day: what was found, and the reasons given beside the law."""

    book: Rulebook
    on: datetime.date
    findings: Sequence[Finding]
    reasons: Mapping[str, str]
    questions: int
    pairs: int

    @property
    def unexplained(self) -> tuple[Finding, ...]:
        """The findings for which no reason is given."""
        return tuple(f for f in self.findings if f.id not in self.reasons)


def verified_report(verified: Sequence[Verified]) -> Report:
    """Return the checks of several rulebooks as a report."""
    sections = [
        Section(
            "Checked",
            table=Table(
                ("hub", "rules", "questions put to the solver", "pairs of rules", "findings", "not explained"),
                tuple(
                    (
                        v.book.jurisdiction.name,
                        str(len(v.book.on(v.on).meanings)),
                        str(v.questions),
                        str(v.pairs),
                        str(len(v.findings)),
                        str(len(v.unexplained)),
                    )
                    for v in verified
                ),
            ),
        )
    ]
    for one in verified:
        rows = tuple(
            (f.check.replace("_", " "), _who(f), f.witness or f.says, one.reasons.get(f.id, "not explained"))
            for f in one.findings
        )
        if rows:
            columns = ("finding", "provision", "witness or reason", "why it is so")
            sections.append(Section(one.book.jurisdiction.name, table=Table(columns, rows)))
    return Report(
        "The rulebooks checked",
        (f"Law of {verified[0].on}; dates and terms over all versions." if verified else "Nothing was checked.",),
        tuple(sections),
        (
            *(
                f"{c.replace('_', ' ')}: {c.means}"
                for c in Check
                if any(f.check is c for v in verified for f in v.findings)
            ),
            "Contradictions are looked for between pairs of rules that govern the same choice; judgements are taken to go well.",
        ),
        {"on": verified[0].on.isoformat() if verified else None, "rulebooks": [_record(v) for v in verified]},
    )


def _who(finding: Finding) -> str:
    where = f"\n[{cited(finding.about)}]" if finding.about is not None else ""
    beside = f"\nand {finding.beside.id} [{cited(finding.beside)}]" if finding.beside else ""
    return f"{finding.name}{where}{beside}"


def _record(verified: Verified) -> dict[str, Any]:
    return {
        "jurisdiction": verified.book.jurisdiction.code,
        "questions": verified.questions,
        "pairs": verified.pairs,
        "findings": [
            {
                "id": f.id,
                "check": str(f.check),
                "provision": f.name,
                "beside": f.beside.id if f.beside else None,
                "says": f.says,
                "witness": f.witness or None,
                "explained": verified.reasons.get(f.id),
            }
            for f in verified.findings
        ],
    }
