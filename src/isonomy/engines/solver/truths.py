"""Questions of truth values alone, for which there must be numbers as well; what numbers refute is not proposed again."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass, field

import z3  # type: ignore[import-untyped]

from isonomy.engines.solver.reckoned import NoNumbers, Numbers, Reckoned, Unsettled
from isonomy.engines.solver.witnesses import Unknown

_ROUNDS = 500
"""How often numbers may refute the truth values that the solver proposes for one question."""


@dataclass(eq=False)
class Truths:
    """A solver over truth values, and how many of the laws that hold in every case it has taken in."""

    solver: z3.Solver
    taken_in: int = 0


@dataclass(frozen=True)
class Model:
    """A model of the truth values, and one of the numbers that are reckoned with, if any."""

    truths: z3.ModelRef
    numbers: z3.ModelRef | None


@dataclass(frozen=True)
class Excluded:
    """No case fits; `core` are those of the assumptions that exclude it."""

    core: tuple[z3.BoolRef, ...]


@dataclass
class Held:
    """What holds in every case: `laws` of truth values, among them how rungs stand, and the numbers that must exist.

    `limit` bounds each question to a solver.
    """

    reckoned: Reckoned
    limit: datetime.timedelta
    laws: list[z3.BoolRef] = field(default_factory=list)
    _refuted: set[int] = field(default_factory=set)

    def told(self) -> list[z3.BoolRef]:
        """Return what holds in every case, but for what numbers have refuted, with what must be reckoned."""
        return [*(law for law in self.laws if law.get_id() not in self._refuted), *self.reckoned.definitions()]

    def truths(self, claims: Sequence[z3.BoolRef]) -> Truths:
        """Return a solver to which these claims hold besides."""
        solver = z3.SolverFor("QF_FD")
        solver.set("timeout", int(self.limit.total_seconds() * 1000))
        solver.set("phase", "always_false")  # what no claim asks for is left out, so that cases say little
        solver.add(*claims)
        return Truths(solver)

    def settled(
        self, truths: Truths, claims: Sequence[z3.BoolRef], assumed: Sequence[z3.BoolRef] = ()
    ) -> Model | Excluded | Unknown:
        """Return truth values and numbers for which the claims and what is assumed hold, or that there are none."""
        for _ in range(_ROUNDS):
            self._take_in(truths)
            found = _asked(truths.solver, claims, assumed)
            if not isinstance(found, z3.ModelRef):
                return found
            match self.reckoned.bears_out(found):
                case Numbers(numbers):
                    return Model(found, numbers)
                case NoNumbers(law):
                    self.laws.append(law)
                    self._refuted.add(law.get_id())
                case Unsettled(why):
                    return Unknown(why)
        return Unknown("numbers refute too many cases")

    def _take_in(self, truths: Truths) -> None:
        """Bring a solver up to date: new rungs of ladders, and what numbers have refuted."""
        order = self.reckoned.ladders.order
        self.laws += order
        order.clear()
        truths.solver.add(*self.laws[truths.taken_in :])
        truths.taken_in = len(self.laws)


def _asked(
    solver: z3.Solver, claims: Sequence[z3.BoolRef], assumed: Sequence[z3.BoolRef]
) -> z3.ModelRef | Excluded | Unknown:
    solver.push()
    try:
        solver.add(*claims)
        result = solver.check(*assumed)
        if result == z3.sat:
            return solver.model()
        if result == z3.unsat:
            return Excluded(tuple(solver.unsat_core()) if assumed else ())
        return Unknown(str(solver.reason_unknown()))
    finally:
        solver.pop()
