"""Law and reform over a table of cases: who gets another answer, and by which rules."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from isonomy.analyses.decide import Decision, decide
from isonomy.analyses.reform.patched import Reform
from isonomy.analyses.standings import Applied, Standing
from isonomy.cases.case import Case
from isonomy.rulebook import Rule

_UNFELT = {None, Standing.ELSEWHERE, Standing.PROVISO}
"""Ways in which a rule asks nothing of a case as it is stated."""


@dataclass(frozen=True, eq=False)
class Shift:
    """A rule that stands otherwise under the reform; `None` where it is not in effect."""

    rule: Rule
    before: Standing | None
    after: Standing | None


@dataclass(frozen=True, eq=False)
class Touched:
    """A case by law and by reform, with the rules that stand otherwise."""

    case: Case
    law: Decision
    reformed: Decision
    shifts: tuple[Shift, ...]

    @property
    def changes_verdict(self) -> bool:
        """Whether the answer itself is another."""
        return self.law.verdict is not self.reformed.verdict


def touched(reform: Reform, cases: Sequence[Case], on: datetime.date) -> tuple[Touched, ...]:
    """Return every case as the law and the reform decide it on a day."""
    code = reform.law.jurisdiction.code
    found = []
    for case in cases:
        law = decide(case, code, on=on)
        reformed = decide(case, code, on=on, book=reform.reformed)
        found.append(Touched(case, law, reformed, _shifts(law.rules, reformed.rules)))
    return tuple(found)


def _shifts(law: Sequence[Applied], reformed: Sequence[Applied]) -> tuple[Shift, ...]:
    before = {a.rule.id: a for a in law}
    after = {a.rule.id: a for a in reformed}
    found = []
    for name in dict.fromkeys((*before, *after)):
        one, other = before.get(name), after.get(name)
        was, becomes = (a.standing if a else None for a in (one, other))
        shown = other or one
        if was is not becomes and shown is not None and not {was, becomes} <= _UNFELT:
            found.append(Shift(shown.rule, was, becomes))
    return tuple(found)
