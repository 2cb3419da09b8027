"""Numbers that the law only compares with fixed limits, as truth values: for each limit, whether the number reaches it.

Between two limits no condition changes, so a number is known well enough by the rung on which it stands, and questions
are of truth values alone. That is exact: where two neighbouring rungs say that the number lies between their limits,
there is such a number (of a whole number the limits are whole), and one is chosen when a case is told, a round one.
"""

from __future__ import annotations

import datetime
import math
from bisect import bisect_left, insort
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

import z3  # type: ignore[import-untyped]

from isonomy.engines.solver.constants import Together, number
from isonomy.engines.solver.dates import YEARS, Day
from isonomy.logic import Fact, Money, Value
from isonomy.logic.expressions import Order
from isonomy.logic.types import INT, DateType, MoneyType, ShareType

Rung = tuple[Fraction, bool]
"""A limit, and whether the number must be above it; otherwise it must at least be the limit."""

_FIRST, _LAST = datetime.date(YEARS[0], 1, 1).toordinal(), datetime.date(YEARS[1], 12, 31).toordinal()


@dataclass
class Ladders:
    """The rungs of each fact, made as they are asked for; `order` says what stands above what, for the solver.

    `signed` names amounts, counts, shares and durations that can be below zero, as whole numbers that are no counts always can.
    """

    signed: frozenset[str] = frozenset()
    facts: dict[str, Fact] = field(default_factory=dict)
    order: list[z3.BoolRef] = field(default_factory=list)
    _rungs: dict[str, list[Rung]] = field(default_factory=dict)
    _truths: dict[tuple[str, Rung], z3.BoolRef] = field(default_factory=dict)
    _together: Together | None = None

    @property
    def size(self) -> int:
        """How many rungs there are."""
        return len(self._truths)

    def compared(self, order: Order, fact: Fact, limit: Fraction) -> z3.BoolRef:
        """Return how a fact stands to a limit: an amount in minor units, a day by its ordinal."""
        match order:
            case Order.AT_LEAST:
                return self._reaches(fact, limit, above=False)
            case Order.ABOVE:
                return self._reaches(fact, limit, above=True)
            case Order.BELOW:
                return z3.Not(self._reaches(fact, limit, above=False))
            case Order.AT_MOST:
                return z3.Not(self._reaches(fact, limit, above=True))
            case Order.SAME:
                return z3.And(self._reaches(fact, limit, above=False), z3.Not(self._reaches(fact, limit, above=True)))

    def _reaches(self, fact: Fact, limit: Fraction, above: bool) -> z3.BoolRef:
        rung = (limit, above)
        if _is_whole(fact):
            rung = (Fraction(math.floor(limit) + 1 if above else math.ceil(limit)), False)
        self.facts.setdefault(fact.name, fact)
        low, high = self._ends(fact)
        if low is not None and rung <= (low, False):
            return z3.BoolVal(True)
        if high is not None and rung > (high, False):
            return z3.BoolVal(False)
        if (fact.name, rung) not in self._truths:
            self._truths[fact.name, rung] = self._new(fact.name, rung)
        return self._truths[fact.name, rung]

    def _new(self, name: str, rung: Rung) -> z3.BoolRef:
        truth = z3.Bool(f"{name} {'>' if rung[1] else '>='} {rung[0]}")
        rungs = self._rungs.setdefault(name, [])
        at = bisect_left(rungs, rung)
        if at > 0:
            self.order.append(z3.Implies(truth, self._truths[name, rungs[at - 1]]))
        if at < len(rungs):
            self.order.append(z3.Implies(self._truths[name, rungs[at]], truth))
        insort(rungs, rung)
        return truth

    def _ends(self, fact: Fact) -> tuple[Fraction | None, Fraction | None]:
        if isinstance(fact.type, DateType):
            return Fraction(_FIRST), Fraction(_LAST)
        below_zero = fact.name in self.signed or fact.type == INT
        return (None if below_zero else Fraction(0)), None

    def links(self, fact: Fact, term: Any) -> Iterator[tuple[z3.BoolRef, z3.BoolRef]]:
        """Return, for a fact that is reckoned with as well, each of its rungs and what that says about its term."""
        for rung in self._rungs.get(fact.name, ()):
            limit, above = rung
            if isinstance(term, Day):
                day = datetime.date.fromordinal(int(limit))
                reached = term.rank >= (day.year * 12 + day.month) * 32 + day.day
            else:
                reached = term > number(limit) if above else term >= number(limit)
            truth = self._truths[fact.name, rung]
            yield truth, truth == reached

    def values(self, model: z3.ModelRef, currency: str) -> dict[str, Value]:
        """Return a value of each fact that stands where a model says, amounts in this currency."""
        if self._together is None or self._together.length != len(self._truths):
            self._together = Together(list(self._truths.values()))
        truths = dict(zip(self._truths, self._together.in_model(model), strict=True))
        return {name: self._value(fact, truths, currency) for name, fact in self.facts.items()}

    def _value(self, fact: Fact, truths: Mapping[tuple[str, Rung], bool], currency: str) -> Value:
        first, last = self._ends(fact)
        low = None if first is None else (first, False)
        high = None if last is None else (last, True)
        for rung in self._rungs.get(fact.name, ()):
            if truths[fact.name, rung]:
                low = rung
            else:
                high = rung
                break
        found = between(low, high, whole=_is_whole(fact))
        match fact.type:
            case DateType():
                return datetime.date.fromordinal(int(found))
            case MoneyType():
                return Money(found, currency)
            case ShareType():
                return found
            case _:
                return int(found)


def _is_whole(fact: Fact) -> bool:
    return not isinstance(fact.type, MoneyType | ShareType)


def between(low: Rung | None, high: Rung | None, *, whole: bool) -> Fraction:
    """Return a number that is on the rung `low` and not on the rung `high`: the lower end, or a round number.

    Raises `ValueError` where there is none.
    """
    if low is None:
        return Fraction(0) if high is None or _below(Fraction(0), high) else _round(high[0] * 2 - 2, high, whole)
    if not low[1]:
        return low[0]
    return _round(low[0], high, whole)


def _below(found: Fraction, high: Rung | None) -> bool:
    return high is None or found < high[0] or (high[1] and found == high[0])


def _round(low: Fraction, high: Rung | None, whole: bool) -> Fraction:
    """A number above `low`, of as few digits as can be."""
    if high is not None and low >= high[0]:
        raise ValueError(f"no number is above {low} and below {high[0]}")
    step = Fraction(10) ** (len(str(abs(math.floor(low)))) - 1)
    while True:
        found = (math.floor(low / step) + 1) * step
        if _below(found, high):
            return found
        step /= 10
        if whole and step < 1:
            raise ValueError(f"no whole number is above {low} and below {high}")
