"""What a prover asks, as SMT-LIB for another solver: over numbers, where the prover has rungs of ladders.

Nothing that the prover found out is told, so that the other solver finds it out by itself.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import z3  # type: ignore[import-untyped]

from isonomy.engines.solver.constants import Constants
from isonomy.engines.solver.formulas import every
from isonomy.engines.solver.truths import Held


@dataclass
class Told:
    """Conditions and sets of claims with the names under which they are told."""

    _named: dict[str, z3.BoolRef] = field(default_factory=dict)

    def name(self, name: str, condition: z3.BoolRef) -> z3.BoolRef:
        """Return the truth value by which a condition is known outside."""
        named = z3.Bool(name)
        self._named.setdefault(name, named == condition)
        return named

    def text(self, held: Held, constants: Constants) -> str:
        """Return all names and what holds in every case as declarations and assertions.

        `constants` are new ones, in which every number of a ladder becomes a number.
        """
        solver = z3.Solver()
        solver.add(*self._named.values(), *held.told())
        ladders = held.reckoned.ladders
        for fact in {**ladders.facts, **held.reckoned.numbers()}.values():
            solver.add(*(link for _, link in ladders.links(fact, constants.term(fact))))
            solver.add(every(constants.domain_of(fact.name)))
        return str(solver.to_smt2()).replace("(check-sat)", "")
