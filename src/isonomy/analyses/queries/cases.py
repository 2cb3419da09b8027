"""Queries put as cases: what the law makes of one, whether it needs a licence, what reaches it, and two cases compared."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from isonomy.analyses.decide import Decision, decide, facts_of
from isonomy.analyses.queries.base import Answered, named
from isonomy.analyses.standings import Applied, Standing, Verdict
from isonomy.analyses.written_cases import Written, case_of, kind_of, merged
from isonomy.facts import authorisation
from isonomy.logic import Truth, Value
from isonomy.rulebook import Exemption, Kind, Rule

_SHOWN = 4


def decided(written: Written, hub: str, on: datetime.date, about: str | None, pending: bool) -> Decision:
    """Decide a written case in a hub on a day."""
    return decide(case_of(written, hub, on), hub, on=on, about=about, with_pending=pending)


def _case(decision: Decision) -> tuple[Mapping[str, Value], Mapping[str, str]]:
    """The facts of a decided case, and where each comes from."""
    return decision.prepared.situation.values, decision.prepared.origins


def told(decision: Decision) -> str:
    """Return a verdict in words, with the hub."""
    return f"{decision.jurisdiction.name}: {decision.verdict.replace('_', ' ')}"


def reaches(applied: Applied) -> Truth:
    """Whether a rule applies to a case, whatever the facts that it does not state.

    A rule whose condition is met applies, even where an exception to it is still open; one that is excused does not.
    """
    if applied.standing is Standing.ELSEWHERE:
        return False
    situation = applied.situation
    return True if situation.truth(applied.rule.when) else situation.truth(applied.meaning.reached)


def deciding(decision: Decision) -> tuple[Rule, ...]:
    """Return the rules that make a verdict, the most particular first."""
    for standings in (
        (Standing.BARRED, Standing.BROKEN),
        (Standing.QUESTION, Standing.OPEN_JUDGEMENT),
        (Standing.CONDITION, Standing.JUDGED_CONDITION),
        (Standing.KEPT,),
    ):
        found = decision.standing(*standings)
        if found:
            sure = [r for r in found if not r.may_not_apply] or list(found)
            licences = [r for r in sure if r.rule.kind is Kind.LICENCE]
            return tuple(r.rule for r in [*licences, *(r for r in sure if r not in licences)][:_SHOWN])
    return ()


@dataclass(frozen=True)
class VerdictQuery:
    """Does the law of a hub make one of these verdicts of a case? `pending` adds law that is passed or proposed."""

    hub: str
    case: Written
    verdicts: frozenset[Verdict]
    about: str | None = None
    pending: bool = False

    def ask(self, on: datetime.date) -> Answered:
        """Decide the case; an undetermined verdict leaves the query open, unless it is the one asked for."""
        decision = decided(self.case, self.hub, on, self.about, self.pending)
        holds = decision.verdict in self.verdicts
        unsettled = decision.verdict is Verdict.UNDETERMINED and not holds
        return Answered(None if unsettled else holds, told(decision), deciding(decision), *_case(decision))


def licences_needed(decision: Decision) -> list[tuple[Applied, Truth]]:
    """Return the licence rules that a case may meet, each with whether it applies for sure."""
    found = [
        (r, reaches(r))
        for r in decision.rules
        if r.rule.kind is Kind.LICENCE and any(f is authorisation.classes for f in facts_of(r))
    ]
    return [(r, t) for r, t in found if t is not False and r.standing is not Standing.PROVISO]


@dataclass(frozen=True)
class LicenceQuery:
    """Does a case need a licence in a hub, or none?"""

    hub: str
    case: Written
    needed: bool
    pending: bool = False

    def ask(self, on: datetime.date) -> Answered:
        """Look for a rule that asks for a licence and applies to the case."""
        decision = decided(self.case, self.hub, on, None, self.pending)
        met = licences_needed(decision)
        sure = [r.rule for r, truth in met if truth]
        needed: Truth = True if sure else None if met else False
        name = decision.jurisdiction.name
        words = {
            True: "a licence is needed",
            False: "no licence is needed",
            None: "whether a licence is needed is open",
        }
        rules = tuple(sure or [r.rule for r, _ in met])[:_SHOWN]
        holds = None if needed is None else needed is self.needed
        return Answered(holds, f"{name}: {words[needed]}", rules, *_case(decision))


@dataclass(frozen=True)
class ReachQuery:
    """Do all, some or none of these provisions apply to a case? `how` is one of these words."""

    hub: str
    case: Written
    rules: tuple[str, ...]
    how: str
    pending: bool = False

    def ask(self, on: datetime.date) -> Answered:
        """Look at each rule; one that the law of the day does not have does not apply."""
        decision = decided(self.case, self.hub, on, None, self.pending)
        asked = named(self.rules)
        truths = _applying(decision, asked)
        applies = tuple(r for r in asked if truths[r.id])
        unsettled = [r for r in asked if truths[r.id] is None]
        holds: Truth
        match self.how:
            case "all":
                holds = False if False in truths.values() else None if unsettled else True
            case "some":
                holds = True if applies else None if unsettled else False
            case _:
                holds = False if applies else None if unsettled else True
        found = f"{decision.jurisdiction.name}: {len(applies)} of {len(asked)} apply"
        return Answered(holds, found, applies or tuple(unsettled) or asked, *_case(decision))


def _applying(decision: Decision, asked: Sequence[Rule | Exemption]) -> dict[str, Truth]:
    by_id = {r.rule.id: r for r in decision.rules}
    return {r.id: reaches(by_id[r.id]) if r.id in by_id else False for r in asked}


@dataclass(frozen=True)
class TwinsQuery:
    """Do two cases, the same but for what each adds, come out the same? Each side is asked in its own hub.

    They are compared by whether they are barred, open on conditions, or reached by no rule.
    """

    sides: tuple[tuple[str, Written], tuple[str, Written]]
    case: Written
    same: bool
    about: str | None = None
    pending: bool = False

    def ask(self, on: datetime.date) -> Answered:
        """Decide both cases."""
        one, other = (decided(merged(self.case, adds), hub, on, self.about, self.pending) for hub, adds in self.sides)
        unsettled = Verdict.UNDETERMINED in (one.verdict, other.verdict)
        alike = kind_of(one.verdict) == kind_of(other.verdict)
        found = f"{told(one)}; {told(other)}"
        by = tuple(dict.fromkeys([*deciding(one)[:2], *deciding(other)[:2]]))
        return Answered(None if unsettled else alike is self.same, found, by, *_case(other))
