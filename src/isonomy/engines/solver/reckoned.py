"""What must be reckoned with numbers (sums, comparisons of two facts, months between days), kept apart from the rest.

Outside it is a truth value with a name. A case of truth values is looked at here: either there are numbers that bear it
out, or the reason why there are none is a law about truth values, which the solver did not know before.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

import z3  # type: ignore[import-untyped]

from isonomy.engines.solver.constants import Constants, Together
from isonomy.engines.solver.ladders import Ladders
from isonomy.logic import Fact


@dataclass(frozen=True)
class Numbers:
    """Numbers bear a case out: those of the model, or any where there is none to reckon with."""

    model: z3.ModelRef | None


@dataclass(frozen=True)
class NoNumbers:
    """No numbers bear a case out: `law` is a condition of truth values that no case satisfies but this one broke."""

    law: z3.BoolRef


@dataclass(frozen=True)
class Unsettled:
    """The solver does not say."""

    why: str


@dataclass
class Reckoned:
    """Conditions on numbers by the names that they have outside, for facts with `ladders` and those that are reckoned."""

    constants: Constants
    ladders: Ladders
    limit: datetime.timedelta
    _named: dict[int, z3.BoolRef] = field(default_factory=dict)
    _conditions: list[z3.BoolRef] = field(default_factory=list)
    _pending: list[z3.BoolRef] = field(default_factory=list)
    _linked: set[int] = field(default_factory=set)
    _asked: dict[int, z3.BoolRef] = field(default_factory=dict)
    _known: dict[tuple[bool, ...], Numbers | NoNumbers | Unsettled] = field(default_factory=dict)
    _bounds: int = 0
    _taken_in: tuple[int, int, int] = (0, 0, 0)
    _together: Together | None = None

    def __post_init__(self) -> None:
        self._solver = z3.Solver()
        self._solver.set("timeout", int(self.limit.total_seconds() * 1000))

    def named(self, condition: z3.BoolRef) -> z3.BoolRef:
        """Return the name of a condition on numbers; the same for the same condition."""
        key = condition.get_id()
        if key not in self._named:
            name = self._named[key] = z3.Bool(f"reckoned {len(self._named)}")
            self._conditions.append(name == condition)
            self._pending.append(name == condition)
            self._asked.update((t.get_id(), t) for t in (name, *_truths_in(condition)))
        return self._named[key]

    def definitions(self) -> list[z3.BoolRef]:
        """Return what each name stands for."""
        return list(self._conditions)

    def numbers(self) -> dict[str, Fact]:
        """Return the facts that are reckoned with, by name."""
        terms = self.constants.terms
        return {
            n: f for n, f in self.constants.facts.items() if not isinstance(terms[n], dict) and not z3.is_bool(terms[n])
        }

    def bears_out(self, model: z3.ModelRef) -> Numbers | NoNumbers | Unsettled:
        """Return numbers that go with the truth values of a model, or why there are none."""
        self._catch_up()
        if not self._asked:
            return Numbers(None)
        if self._together is None or self._together.length != len(self._asked):
            self._together = Together(list(self._asked.values()))
        asked, values = self._asked.values(), tuple(self._together.in_model(model))
        if values not in self._known:
            self._known[values] = self._settled([t if v else z3.Not(t) for t, v in zip(asked, values, strict=True)])
        return self._known[values]

    def _settled(self, literals: list[z3.BoolRef]) -> Numbers | NoNumbers | Unsettled:
        found = self._solver.check(*literals)
        if found == z3.sat:
            return Numbers(self._solver.model())
        if found == z3.unsat:
            return NoNumbers(z3.Not(z3.And(*self._solver.unsat_core())))
        return Unsettled(str(self._solver.reason_unknown()))

    def _catch_up(self) -> None:
        """Take in what was named, and rungs that were made, since the last time."""
        size = (len(self.constants.facts), self.ladders.size, len(self._conditions))
        if size == self._taken_in:
            return
        self._taken_in = size
        for name, fact in self.numbers().items():
            for rung, link in self.ladders.links(fact, self.constants.terms[name]):
                if rung.get_id() not in self._linked:
                    self._linked.add(rung.get_id())
                    self._pending.append(link)
                    self._asked[rung.get_id()] = rung
        bounds = self.constants.of_numbers()[self._bounds :]
        self._bounds += len(bounds)
        if self._pending or bounds:
            self._solver.add(*self._pending, *bounds)
            self._pending.clear()
            self._known.clear()


def _truths_in(condition: z3.BoolRef) -> Iterable[z3.BoolRef]:
    """The truth values on which a condition on numbers hangs, such as those by which one of two amounts is chosen."""
    stack: list[Any] = [condition]
    seen: set[int] = set()
    while stack:
        term = stack.pop()
        if term.get_id() in seen:
            continue
        seen.add(term.get_id())
        if z3.is_const(term) and z3.is_bool(term) and term.decl().kind() == z3.Z3_OP_UNINTERPRETED:
            yield term
        stack.extend(term.children())
