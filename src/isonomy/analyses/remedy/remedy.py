"""Works out remedies of a case, and replays each as a case of its own."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from itertools import islice

from isonomy.analyses.decide import Decision, decide
from isonomy.analyses.remedy.problem import Problem, changed_situation
from isonomy.analyses.remedy.search import Change, Deadline, OutOfTime, Solution, barring, is_possible, solutions
from isonomy.analyses.remedy.weights import Weights
from isonomy.analyses.standings import Standing
from isonomy.cases.case import Case, Statement
from isonomy.logic import Fact, Role, SetValue, Situation, Value, facts_in
from isonomy.rulebook import Rule
from isonomy.rulebook.meaning import Meaning

SECONDS = 60.0
"""How long a remedy may be searched for."""
_ROUNDS = 4


class RemedyMismatch(RuntimeError):
    """A remedied case that is decided as forbidden all the same: a mistake in the engine, never a result."""


@dataclass(frozen=True, eq=False)
class Step:
    """One choice to be made: what it was, what it becomes, and the rules that it heals or keeps from being broken."""

    fact: Fact
    before: Value
    after: Value
    bound: str
    heals: tuple[Rule, ...]


@dataclass(frozen=True, eq=False)
class Way:
    """A way to comply: steps that change what is stated, steps that settle what is open, and what it takes for granted.

    `after` is the remedied case as decided. `judged` are rules of which a person must still judge something; `open` are
    rules that a step makes matter of which the case says too little to tell.
    """

    changes: tuple[Step, ...]
    settles: tuple[Step, ...]
    assumes: tuple[Step, ...]
    weight: str
    after: Decision
    judged: tuple[Rule, ...]
    open: tuple[Rule, ...]


@dataclass(frozen=True, eq=False)
class Bar:
    """Rules that no choice keeps (one, or several that pull apart), and the given facts because of which that is so."""

    rules: tuple[Rule, ...]
    because: tuple[tuple[Fact, Value], ...]


@dataclass(frozen=True, eq=False)
class Remedy:
    """What can be done about a case. Without `ways` it is barred by `bars`, or not found `in_time`."""

    before: Decision
    ways: tuple[Way, ...]
    bars: tuple[Bar, ...]
    in_time: bool

    @property
    def is_needed(self) -> bool:
        """Whether the case is in breach or open as it stands."""
        return not any(not (w.changes or w.settles or w.assumes) for w in self.ways)


def remedy(
    case: Case,
    jurisdiction: str,
    *,
    on: datetime.date | None = None,
    alternatives: int = 1,
    weights: Weights = Weights(),  # noqa: B008 - frozen
    seconds: float = SECONDS,
) -> Remedy:
    """Return the lightest ways, at most `alternatives`, to make a case keep every rule that reaches it.

    Raises `KeyError` for an unknown jurisdiction, `CaseError` for bad input, and `RemedyMismatch` where the engines differ.
    """
    before = decide(case, jurisdiction, on=on)
    meanings = before.book.on(before.on).meanings
    situation, spoken = before.prepared.situation, before.prepared.mentioned
    currency, deadline = before.jurisdiction.currency, Deadline.after(seconds)
    ways: list[Way] = []
    try:
        for _ in range(_ROUNDS):
            problem = Problem(meanings, situation, spoken, weights)
            better = [
                _way(case, before, meanings, situation, solution)
                for solution in islice(solutions(problem, currency, deadline), alternatives)
            ]
            ways = better or ways
            names = {c.fact.subject for w in ways if w.open for c in (*w.changes, *w.settles)} - spoken
            if not names:  # what a step speaks of brings rules of its own into play, until none is new
                break
            spoken |= names
        bars = () if ways else _bars(meanings, situation, spoken, weights, deadline)
    except OutOfTime:
        return Remedy(before, tuple(ways), (), False)
    return Remedy(before, tuple(ways), bars, True)


def _way(case: Case, before: Decision, meanings: Iterable[Meaning], situation: Situation, solution: Solution) -> Way:
    after = _replayed(case, before, solution)
    settled = changed_situation(situation, solution.values)
    broken = {a.rule.id for a in before.standing(Standing.BARRED, Standing.BROKEN)}
    kept = [m for m in meanings if settled.truth(m.breach_by_facts) is False]

    def step(change: Change) -> Step:
        fact = change.slot.fact
        without = changed_situation(settled, {fact.name: change.slot.before})
        heals = [m.rule for m in kept if without.truth(m.breach_by_facts) is not False]
        heals.sort(key=lambda rule: rule.id not in broken)  # what is broken now comes first
        return Step(fact, change.slot.before, change.after, change.bound, tuple(heals))

    steps = [(c.slot, step(c)) for c in solution.changes]
    judged = after.standing(Standing.JUDGED_CONDITION, Standing.OPEN_JUDGEMENT)
    still_open = after.standing(Standing.CONDITION, Standing.QUESTION)
    return Way(
        tuple(s for slot, s in steps if not slot.assumed and _was_known(s)),
        tuple(s for slot, s in steps if not slot.assumed and not _was_known(s)),
        tuple(s for slot, s in steps if slot.assumed),
        str(solution.weight),
        after,
        tuple(a.rule for a in judged),
        tuple(a.rule for a in still_open),
    )


def _was_known(step: Step) -> bool:
    if isinstance(step.before, SetValue) and isinstance(step.after, SetValue):
        before, after = step.before, step.after
        return bool(before.has - after.has) or bool(after.has - before.has - before.maybe)
    return step.before is not None


def remedied(case: Case, code: str, values: Mapping[str, Value], facts: Mapping[str, Fact]) -> Case:
    """Return a case with other values for one place; judgements are recorded as such."""
    stated = [Statement(facts[n], v, code) for n, v in values.items() if not n.startswith("judgement.")]
    replaced = {n for n in values if not n.startswith("judgement.")}
    kept = [s for s in case.written if not (s.fact.name in replaced and s.place == code)]
    judged = {n: bool(v) for n, v in values.items() if n.startswith("judgement.")}
    return replace(case, written=(*kept, *stated), judgements={**case.judgements, **judged})


def _replayed(case: Case, before: Decision, solution: Solution) -> Decision:
    code = before.jurisdiction.code
    facts = {c.slot.fact.name: c.slot.fact for c in solution.changes}
    after = decide(remedied(case, code, solution.values, facts), code, on=before.on)
    broken = after.standing(Standing.BARRED, Standing.BROKEN)
    if broken:
        names = ", ".join(a.rule.id for a in broken)
        raise RemedyMismatch(f"the remedied case still breaks {names}, with {solution.values}")
    return after


def _bars(
    meanings: tuple[Meaning, ...], situation: Situation, spoken: frozenset[str], weights: Weights, deadline: Deadline
) -> tuple[Bar, ...]:
    by_id = {m.rule.id: m for m in meanings}
    problem = Problem(meanings, situation, spoken, weights)
    readers = Counter(f.name for m in meanings for f in facts_in(m.reached))
    found = []
    for core in barring(problem, deadline):
        rules = tuple(by_id[name] for name in core)
        because = _because(rules, situation, spoken, weights, deadline)
        ranked = sorted(because, key=lambda pair: readers[pair[0].name])
        found.append(Bar(tuple(m.rule for m in rules), tuple(ranked)))
    return tuple(found)


def _because(
    meanings: tuple[Meaning, ...], situation: Situation, spoken: frozenset[str], weights: Weights, deadline: Deadline
) -> tuple[tuple[Fact, Value], ...]:
    """Return given facts that bar by themselves, whatever the others are, none of which could be left out."""
    problem = Problem(meanings, situation, spoken, weights)
    read = facts_in(*(e for m in meanings for e in (m.reached, m.breach_by_facts)))
    given = [f for f in read if (f.name in situation.values and not problem.is_free(f)) or _is_part_known(f, situation)]
    freed: frozenset[str] = frozenset()
    for fact in sorted(given, key=lambda f: f.name):
        tried = freed | {fact.name}
        if not is_possible(Problem(meanings, situation, spoken, weights, tried), deadline):
            freed = tried
    return tuple((f, situation.values[f.name]) for f in given if f.name not in freed)


def _is_part_known(fact: Fact, situation: Situation) -> bool:
    value = situation.values.get(fact.name)
    return fact.role is Role.CIRCUMSTANCE and isinstance(value, SetValue) and bool(value.maybe)
