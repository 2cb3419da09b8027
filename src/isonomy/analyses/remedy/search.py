"""Searches a problem for the smallest change, and for what bars any."""

from __future__ import annotations

import datetime
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import ceil, floor
from typing import Any

import z3  # type: ignore[import-untyped]

from isonomy.analyses.remedy.problem import Problem
from isonomy.analyses.remedy.slots import Slot, settled_words
from isonomy.logic import Value
from isonomy.logic.types import DateType, SetType


class OutOfTime(Exception):
    """The solver found no answer in the time that it was given."""


@dataclass(frozen=True)
class Deadline:
    """The moment by which an answer must be there, on the clock that never runs backwards."""

    at: float

    @classmethod
    def after(cls, seconds: float) -> Deadline:
        """Return the deadline that many seconds from now."""
        return cls(time.monotonic() + seconds)

    def give(self, solver: Any) -> None:
        """Let a solver think until then. Raises `OutOfTime` where it has passed."""
        left = self.at - time.monotonic()
        if left <= 0:
            raise OutOfTime
        solver.set("timeout", max(1, int(left * 1000)))


@dataclass(frozen=True, eq=False)
class Change:
    """A fact with another value than before; `bound` tells of a number whether it is the `least` or the `most` that does."""

    slot: Slot
    after: Value
    bound: str = ""


@dataclass(frozen=True, eq=False)
class Solution:
    """A way to keep every rule: the facts that are set or changed, and what that weighs."""

    changes: tuple[Change, ...]
    weight: Fraction

    @property
    def values(self) -> dict[str, Value]:
        """The new values by fact."""
        return {c.slot.fact.name: c.after for c in self.changes}


def solutions(problem: Problem, currency: str, deadline: Deadline) -> Iterator[Solution]:
    """Return ways to keep every rule, the lightest first, each by other means than those before.

    Numbers are the least that suffice. Raises `OutOfTime`.
    """
    required = [r for r in problem.required.values() if not z3.is_true(r)]
    optimize = z3.Optimize()
    optimize.add(*problem.domain, *required)
    for slot in problem.slots.values():
        if slot.changed and slot.change_price is not None:
            optimize.add_soft(z3.Not(slot.is_changed), str(slot.change_price))
        if slot.filled:
            optimize.add_soft(z3.Not(slot.is_filled), str(slot.set_price))
    while True:
        deadline.give(optimize)
        found = optimize.check()
        if found == z3.unsat:
            return
        if found != z3.sat:
            raise OutOfTime
        model = optimize.model()
        touched = [s for s in problem.slots.values() if _holds(model, s.is_touched)]
        base = _with([*problem.domain, *required], [s for s in problem.slots.values() if s not in touched], model)
        model = _fewest_words(base, touched, problem.mentions, deadline)
        base = _with(base, [s for s in touched if not s.is_measured], model)
        changes = _least(base, touched, model, currency, problem.situation.day, deadline)
        yield Solution(changes, sum((_price(s, model) for s in touched), Fraction(0)))
        optimize.add(z3.Not(z3.And(*(_means(s, model) for s in touched))))


def _with(base: Sequence[z3.BoolRef], slots: Sequence[Slot], model: z3.ModelRef) -> list[z3.BoolRef]:
    """Return conditions with these facts as in a model, so that only the others are left to find."""
    terms = [t for s in slots for t in s.constants]
    pairs = [(t, model.eval(t, model_completion=True)) for t in terms]
    return [
        z3.simplify(z3.substitute(z3.And(*base), *pairs))
    ]  # at once, as conditions share most of what they are made of


def _price(slot: Slot, model: z3.ModelRef) -> Fraction:
    price = Fraction(0)
    if slot.changed and slot.change_price is not None and _holds(model, slot.is_changed):
        price += slot.change_price
    if slot.filled and _holds(model, slot.is_filled):
        price += slot.set_price
    return price


def _means(slot: Slot, model: z3.ModelRef) -> z3.BoolRef:
    """Return that a fact is set as in a model; of a number, only that it is set."""
    words = slot.words
    if not words:
        is_word = z3.is_bool(slot.term)
        return z3.And(slot.is_touched, slot.term == _holds(model, slot.term)) if is_word else slot.is_touched
    if not slot.open and not slot.changed:  # one of a list, settled for the first time
        return z3.And(slot.is_touched, *(c for c in words.values() if _holds(model, c)))
    settled = [(z3.And(s, words[w]) if _holds(model, words[w]) else z3.And(s, z3.Not(words[w])))
               for w, s in _settled(slot) if _holds(model, s)]  # fmt: skip
    return z3.And(slot.is_touched, *settled)


def _settled(slot: Slot) -> list[tuple[str, z3.BoolRef]]:
    if isinstance(slot.fact.type, SetType):
        return list(settled_words(slot))
    return [(w, c) for w, c in slot.term.items()]


def _fewest_words(
    base: Sequence[z3.BoolRef], touched: Sequence[Slot], mentions: Mapping[tuple[str, str], int], deadline: Deadline
) -> z3.ModelRef:
    """Return a model in which as few words of sets as possible are changed or settled.

    Where several words do, it is the one that rules name most often.
    """
    optimize = z3.Optimize()
    optimize.add(*base)
    for slot in touched:
        often = max((mentions.get((slot.fact.name, w), 0) for w in slot.words), default=0) + 1
        settled = isinstance(slot.fact.type, SetType)
        for word, costs in settled_words(slot) if settled else slot.words.items():
            rare = 1 - Fraction(mentions.get((slot.fact.name, word), 0), often)
            optimize.add_soft(z3.Not(costs), str((1 if settled else 0) + rare / 1000))
    deadline.give(optimize)
    if optimize.check() != z3.sat:
        raise OutOfTime
    return optimize.model()


def _least(
    base: Sequence[z3.BoolRef],
    touched: Sequence[Slot],
    model: z3.ModelRef,
    currency: str,
    today: datetime.date,
    deadline: Deadline,
) -> tuple[Change, ...]:
    """Return the changes, each number being the least that suffices beside the others."""
    settled = {s.fact.name: s.value(model, currency) for s in touched if not s.is_measured}
    solver = z3.Solver()
    solver.add(*base)
    bounds: dict[str, str] = {}
    measured = [s for s in touched if s.is_measured]
    for number, slot in enumerate(measured):
        later = [s.measure == model.eval(s.measure, model_completion=True) for s in measured[number + 1 :]]
        at, bounds[slot.fact.name] = _nearest([*solver.assertions(), *later], slot, today, deadline)
        solver.add(slot.measure == _term(at))
        deadline.give(solver)
        if solver.check(*later) != z3.sat:
            raise OutOfTime
        model = solver.model()
    values = {s.fact.name: s.value(model, currency) for s in measured} | settled
    return tuple(Change(s, values[s.fact.name], bounds.get(s.fact.name, "")) for s in touched)


def _nearest(base: Sequence[z3.BoolRef], slot: Slot, today: datetime.date, deadline: Deadline) -> tuple[Fraction, str]:
    """Return the value of a number that is nearest to what it was, or asks least; and whether it is least or most.

    A day that was open is the nearest to `today`.
    """
    before = today if slot.before is None and isinstance(slot.fact.type, DateType) else slot.before
    lowest = _extreme(base, slot, False, deadline) if before is None else None
    if (
        lowest is None
    ):  # it was a number, or can be anything below some other: the nearest to what it was, or to nothing
        was = Fraction(0) if before is None else slot.measured(before)
        up = _extreme([*base, slot.measure >= _term(was)], slot, False, deadline)
        down = None if up == was else _extreme([*base, slot.measure < _term(was)], slot, True, deadline)
        if up is not None and (down is None or up - was <= was - down):
            return up, "least" if up > was else ""
        assert down is not None
        return down, "most"
    if lowest == 0:
        highest = _extreme(base, slot, True, deadline)
        if highest is not None:
            return highest, "most"
    return lowest, "least"


def _extreme(base: Sequence[z3.BoolRef], slot: Slot, greatest: bool, deadline: Deadline) -> Fraction | None:
    """Return the least or greatest value that a number can have in its smallest steps; `None` where there is none."""
    optimize = z3.Optimize()
    optimize.add(*base)
    asked = optimize.maximize(slot.measure) if greatest else optimize.minimize(slot.measure)
    deadline.give(optimize)
    found = optimize.check()
    if found == z3.unsat:
        return None
    if found != z3.sat:
        raise OutOfTime
    infinite, value, beyond = optimize.upper_values(asked) if greatest else optimize.lower_values(asked)
    if _fraction(infinite) != 0:
        return None
    at = _fraction(value)
    if _fraction(beyond) == 0:
        return at
    steps = at / slot.step
    return slot.step * (ceil(steps) - 1 if greatest else floor(steps) + 1)


def _fraction(value: Any) -> Fraction:
    return Fraction(z3.simplify(value).as_string())


def _term(value: Fraction) -> Any:
    return z3.IntVal(value.numerator) if value.denominator == 1 else z3.Q(value.numerator, value.denominator)


def _holds(model: z3.ModelRef, formula: Any) -> bool:
    return bool(z3.is_true(model.eval(formula, model_completion=True)))


def barring(problem: Problem, deadline: Deadline) -> tuple[tuple[str, ...], ...]:
    """Return sets of rules that no choices keep together, none of which could be left out; disjoint, and all of them."""
    solver = z3.Solver()
    solver.set("core.minimize", True)
    solver.add(*problem.domain)
    literals: Mapping[str, z3.BoolRef] = {name: z3.Bool(f"keeps {name}") for name in problem.required}
    solver.add(*(z3.Implies(literals[name], formula) for name, formula in problem.required.items()))
    asked = dict(literals)
    found: list[tuple[str, ...]] = []
    while True:
        deadline.give(solver)
        answer = solver.check(*asked.values())
        if answer == z3.sat:
            return tuple(found)
        if answer != z3.unsat:
            raise OutOfTime
        core = sorted(c.decl().name().removeprefix("keeps ") for c in solver.unsat_core())
        for name in list(core):
            without = [n for n in core if n != name]
            deadline.give(solver)
            if without and solver.check(*(literals[n] for n in without)) == z3.unsat:
                core = without
        if not core:
            return tuple(found)
        found.append(tuple(core))
        for name in core:
            del asked[name]


def is_possible(problem: Problem, deadline: Deadline) -> bool:
    """Return whether any values of the open facts keep all rules. Raises `OutOfTime`."""
    solver = z3.Solver()
    solver.add(*problem.domain, *problem.required.values())
    deadline.give(solver)
    found = solver.check()
    if found == z3.unknown:
        raise OutOfTime
    return bool(found == z3.sat)
