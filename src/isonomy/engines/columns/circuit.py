"""A two-valued circuit in which equal gates are one gate.

A condition with three values becomes two of these: "is definitely true" and "is definitely false". Nothing here knows
of unknowns; an atom is a yes-or-no question about a row, and what is the same for every row is folded away.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from dataclasses import dataclass, field
from typing import Final

Wire = int
"""A place in a circuit, by number."""

NO: Final[Wire] = 0
YES: Final[Wire] = 1

Gate = tuple[str, tuple[Wire, ...]]
"""A gate: `atom` (no inputs), `not`, `and` or `or`, and its inputs."""


Question = tuple[str, str, int]
"""What is asked about a cell: `on`, `same`, `below` (a limit), `all` or `any` (of the bits of a mask); the column; the limit."""


@dataclass
class Circuit:
    """Gates by number, each after its inputs. `atoms` gives the question behind each atom."""

    gates: list[Gate] = field(default_factory=lambda: [("no", ()), ("yes", ())])
    atoms: dict[Wire, Question] = field(default_factory=dict)
    _numbers: dict[Hashable, Wire] = field(default_factory=dict)

    def atom(self, kind: str, column: str, limit: int = 0) -> Wire:
        """Return the wire of a question about a row."""
        question = (kind, column, limit)
        key = ("atom", question)
        if key not in self._numbers:
            self._numbers[key] = self._new(("atom", ()))
            self.atoms[self._numbers[key]] = question
        return self._numbers[key]

    def negation(self, wire: Wire) -> Wire:
        """Return the wire that is on where this one is off."""
        kind, inputs = self.gates[wire]
        if wire in (NO, YES):
            return YES - wire
        return inputs[0] if kind == "not" else self._gate("not", (wire,))

    def all_of(self, wires: Iterable[Wire]) -> Wire:
        """Return the wire that is on where all are (where there are none: everywhere)."""
        return self._join("and", YES, NO, wires)

    def any_of(self, wires: Iterable[Wire]) -> Wire:
        """Return the wire that is on where one is (where there are none: nowhere)."""
        return self._join("or", NO, YES, wires)

    def choose(self, when: Wire, then: Wire, otherwise: Wire) -> Wire:
        """Return `then` where `when` is on, and `otherwise` elsewhere."""
        if then == otherwise:
            return then
        return self.any_of([self.all_of([when, then]), self.all_of([self.negation(when), otherwise])])

    def _join(self, kind: str, neutral: Wire, winner: Wire, wires: Iterable[Wire]) -> Wire:
        kept = set(wires)
        kept.discard(neutral)
        if winner in kept:
            return winner
        for wire in list(kept):  # nested gates of one kind are opened, so that equal ones are seen to be equal
            inner, inputs = self.gates[wire]
            if inner == kind:
                kept.discard(wire)
                kept.update(inputs)
        if any(self.gates[w][0] == "not" and self.gates[w][1][0] in kept for w in kept):
            return winner
        other = "or" if kind == "and" else "and"  # a & (a | b) is a
        kept = {w for w in kept if not (self.gates[w][0] == other and kept.intersection(self.gates[w][1]))}
        if not kept:
            return neutral
        return next(iter(kept)) if len(kept) == 1 else self._gate(kind, tuple(sorted(kept)))

    def _gate(self, kind: str, inputs: tuple[Wire, ...]) -> Wire:
        key = (kind, inputs)
        if key not in self._numbers:
            self._numbers[key] = self._new((kind, inputs))
        return self._numbers[key]

    def _new(self, gate: Gate) -> Wire:
        self.gates.append(gate)
        return len(self.gates) - 1
