"""Decides a case in a jurisdiction on a day, and says why, what is missing, and what would have to hold."""

from __future__ import annotations

import datetime
import itertools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from isonomy.analyses.facts_of_case import Prepared, prepare
from isonomy.analyses.ranking import facts_of_meaning, ranking_of
from isonomy.analyses.scope import Scope, scope_of
from isonomy.analyses.standings import (
    Applied,
    CaseView,
    Standing,
    Verdict,
    apply,
    apply_all,
    binding,
    compiled_when_warm,
    verdict_of,
)
from isonomy.cases.case import Case
from isonomy.facts import activity
from isonomy.law import rulebook
from isonomy.logic import Fact, Role, Situation
from isonomy.rulebook import Jurisdiction, Penalty, Rulebook

_URGENT = 1000.0
_MOST_OPEN = 100
"""No rule hangs on more facts than this, so that a decisive fact always outweighs the others."""


@dataclass(frozen=True)
class Missing:
    """A fact that nobody stated and that could still change the verdict; `weight` says how much it would settle."""

    fact: Fact
    weight: float
    rules: tuple[str, ...]

    @property
    def is_decisive(self) -> bool:
        """Whether the verdict itself hangs on it, and not only whether a condition applies."""
        return self.weight >= _URGENT / _MOST_OPEN


@dataclass(frozen=True, eq=False)
class Decision:
    """What the law of a jurisdiction makes of a case on a day.

    `verdict` takes law and supervisory expectation together; `verdict_by_law` leaves out guidelines, self-regulation
    and policy. `rules` holds every rule in scope with how it stands; the other fields are readings of it.
    """

    title: str
    jurisdiction: Jurisdiction
    on: datetime.date
    verdict: Verdict
    verdict_by_law: Verdict
    rules: tuple[Applied, ...]
    prepared: Prepared
    scope: Scope | None
    with_pending: bool
    book: Rulebook

    @cached_property
    def missing(self) -> tuple[Missing, ...]:
        """The open circumstances, the most decisive first."""
        return _missing(self.rules)

    @cached_property
    def penalties(self) -> tuple[Penalty, ...]:
        """The penalties that the law of the day attaches to what is broken, those that cannot reach this offender left out."""
        broken = [r.rule for r in self.rules if r.standing in (Standing.BARRED, Standing.BROKEN)]
        found = {id(p): p for rule in broken for p in self.book.penalties_for(rule)}
        return tuple(p for p in found.values() if p.law.applies(self.on, self.with_pending) and self.may_reach(p))

    def may_reach(self, penalty: Penalty) -> bool:
        """Whether a penalty is for offenders of this kind; what kind it is may be unknown, and then it may be."""
        return penalty.whom is None or self.prepared.situation.truth(penalty.whom) is not False

    def standing(self, *wanted: Standing) -> tuple[Applied, ...]:
        """Return the rules that stand in one of these ways, those most particular to the case first."""
        chosen = [r for r in self.rules if r.standing in wanted]
        particular, stated = ranking_of(self.book).particular, self._stated
        return tuple(sorted(chosen, key=lambda r: (-particular(r.meaning, stated), r.rule.id)))

    @cached_property
    def _stated(self) -> int:
        return ranking_of(self.book).stated(self.prepared.origins)


def date_note(decision: Decision) -> str | None:
    """Say where the day asked lies outside the time for which the law was checked."""
    checked = max((r.law.evidence.checked for r in decision.book.rules), default=decision.on)
    if decision.on > checked:
        return f"the law was checked up to {checked}; what changed after that is not known here"
    if decision.on < decision.book.changes[0]:
        return f"the rulebook begins on {decision.book.changes[0]}; earlier law is hardly covered"
    return None


def facts_of(applied: Applied) -> tuple[Fact, ...]:
    """Return every fact that a rule reads on the day."""
    return facts_of_meaning(applied.meaning)


def decide(
    case: Case,
    jurisdiction: str,
    *,
    on: datetime.date | None = None,
    about: str | None = None,
    with_pending: bool = False,
    book: Rulebook | None = None,
) -> Decision:
    """Decide a case by the law of `jurisdiction` (a code such as `hk`) on a day, or by another `book` for that place.

    The day is `on`, else the date of the case, else today. `about` narrows the question to a topic, a risk, an
    instrument or a rule; the verdict is then of that part. `with_pending` adds law that is passed or proposed. Raises
    `KeyError` for an unknown jurisdiction and `CaseError` for bad input.
    """
    book = book or rulebook(jurisdiction)
    day = on or case.date or datetime.date.today()
    scope = scope_of(book, about) if about else None
    law = book.on(day, with_pending=with_pending)
    compiled = compiled_when_warm(law) if scope is None else None
    prepared = prepare(case, book.jurisdiction, day, compiled.proofs.situation if compiled else Situation)
    view = CaseView(prepared.situation, prepared.mentioned)
    asked = None if scope is None else [m for m in law.meanings if m.rule.id in scope.rules]
    if asked is None:
        rules = apply_all(law, view, compiled)
        by_law = list(itertools.compress(rules, binding(law)))
    else:
        rules = tuple([apply(m, view) for m in asked])
        by_law = [r for r in rules if r.rule.law.force.is_law]
    return Decision(
        title=case.title,
        jurisdiction=book.jurisdiction,
        on=day,
        verdict=_verdict(rules, prepared, scope),
        verdict_by_law=_verdict(by_law, prepared, scope),
        rules=rules,
        prepared=prepared,
        scope=scope,
        with_pending=with_pending,
        book=book,
    )


def _verdict(rules: Sequence[Applied], prepared: Prepared, scope: Scope | None) -> Verdict:
    """The verdict of the table; where nobody said what is done, conditions are no answer to the whole question yet."""
    verdict = verdict_of([r.standing for r in rules])
    whole = scope is None and activity.kind.name not in prepared.situation.values
    if verdict is Verdict.PERMITTED_IF and whole and any(f is activity.kind for r in rules for f in r.hangs_on):
        return Verdict.UNDETERMINED
    return verdict


def _missing(rules: Iterable[Applied]) -> tuple[Missing, ...]:
    """Rank the open circumstances: a rule that hangs on k facts gives each of them one k-th of being settled.

    Facts on which an undetermined verdict hangs come first; those that only tell whether a condition applies follow.
    """
    weights: dict[str, float] = {}
    hanging: dict[str, list[str]] = {}
    for applied in rules:
        if applied.standing not in (Standing.QUESTION, Standing.CONDITION, Standing.OPEN_JUDGEMENT):
            continue
        asked = [f for f in applied.hangs_on if f.role is Role.CIRCUMSTANCE]
        for fact in asked:
            urgent = _URGENT if applied.standing is Standing.QUESTION or fact is activity.kind else 1.0
            weights[fact.name] = weights.get(fact.name, 0.0) + urgent / len(applied.hangs_on)
            hanging.setdefault(fact.name, []).append(applied.rule.id)
    facts = {f.name: f for applied in rules for f in applied.hangs_on}
    ranked = sorted(weights, key=lambda name: (-weights[name], name))
    return tuple(Missing(facts[name], weights[name], tuple(hanging[name])) for name in ranked)
