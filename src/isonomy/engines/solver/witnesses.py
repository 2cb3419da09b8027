"""Questions to the prover and its answers: claims about the law of several places, and cases that bear them out."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from isonomy.engines.solver.constants import DATE_OF_CASE, HOME
from isonomy.logic import Expr, Money, SetValue, Situation, Value


@dataclass(frozen=True)
class Side:
    """A place whose law is asked: `worth` is one minor unit of its `currency` in minor units of the first side's."""

    place: str
    currency: str
    day: datetime.date
    worth: Fraction = Fraction(1)


@dataclass(frozen=True, eq=False)
class Claim:
    """That a condition of one side's law is true, or false. `label` says whose it is, such as the id of a rule."""

    side: int
    expr: Expr
    holds: bool = True
    label: str = ""


@dataclass(frozen=True)
class Found:
    """A case in which all claims hold: `values` with places in the abstract and amounts in the first side's currency."""

    values: Mapping[str, Value]
    sides: tuple[Side, ...]

    def situation(self, side: int, names: Iterable[str] | None = None) -> Situation:
        """Return the case as one place sees it; with `names`, only these facts of it are known."""
        kept = self.values if names is None else {n: self.values[n] for n in names if n in self.values}
        return situation_of(kept, self.sides[side])


@dataclass(frozen=True)
class Impossible:
    """The proof that no case fits; `because` are claims that already exclude each other."""

    because: tuple[Claim, ...]


@dataclass(frozen=True)
class Unknown:
    """No answer within the time limit, or none that can be written down exactly."""

    why: str


Answer = Found | Impossible | Unknown


def situation_of(values: Mapping[str, Value], side: Side) -> Situation:
    """Return a case in the abstract as the situation of one place."""
    return Situation(
        {n: seen_from(v, side) for n, v in values.items()} | {DATE_OF_CASE: side.day}, side.day, side.place
    )


def seen_from(value: Value, side: Side) -> Value:
    """Return a value in the abstract as one place sees it: *here* is that place, amounts are in its currency."""
    match value:
        case str():
            return side.place if value == HOME else value
        case SetValue(has, maybe) if HOME in has or HOME in maybe:
            return SetValue(*(frozenset(side.place if w == HOME else w for w in words) for words in (has, maybe)))
        case Money(minor):
            return Money(minor / side.worth, side.currency)
        case _:
            return value
