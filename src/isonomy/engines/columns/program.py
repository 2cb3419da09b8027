"""Runs a circuit over a batch of rows: 64 rows in a machine word, one NumPy operation for each pair of inputs.

The steps are laid out once. A plane (one bit per row) is worked out when it is first needed, and its memory is used
again when nobody needs it any more, so that the planes of a batch stay in the cache.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from isonomy.engines.columns.answers import Answers, Column, Plane
from isonomy.engines.columns.circuit import NO, YES, Circuit, Question, Wire

AND: Final = 0
OR: Final = 1
NOT: Final = 2
ATOM: Final = 3


@dataclass(frozen=True)
class Program:
    """Steps `(what, target, one, other)` over numbered planes; `outputs` gives the plane of each wire asked for."""

    steps: tuple[tuple[int, int, int, int], ...]
    questions: tuple[Question, ...]
    size: int
    outputs: Mapping[Wire, int]

    def runner(self, rows: int) -> Runner:
        """Return what runs the program over batches of at most so many rows. It is for one thread at a time."""
        return Runner(self, rows)


class Runner:
    """A program with its memory."""

    def __init__(self, program: Program, rows: int) -> None:
        self.program = program
        self.words = -(-rows // 64)
        self._answers = Answers(program.questions, self.words * 64)
        self._planes = np.zeros((program.size, self.words), np.uint64)
        self._laid_out: tuple[int, list[tuple[int, int, Plane, Plane, Plane]]] = (0, [])

    def run(self, columns: Mapping[str, Column], rows: int) -> Callable[[Wire], Plane]:
        """Work out a batch; the result gives the plane of a wire, of which the bits beyond the last row are off."""
        words = -(-rows // 64)
        self._answers.take(columns)
        for what, question, one, other, target in self._steps(words):
            if what == AND:
                np.bitwise_and(one, other, target)
            elif what == OR:
                np.bitwise_or(one, other, target)
            elif what == NOT:
                np.invert(other, target)
            else:
                self._answers.answer(question, target)
        return planes_of(rows, {w: self._planes[number, :words] for w, number in self.program.outputs.items()})

    def _steps(self, words: int) -> list[tuple[int, int, Plane, Plane, Plane]]:
        """Return the steps with their memory, for batches of so many words."""
        if self._laid_out[0] != words:
            views = [p[:words] for p in self._planes]
            steps = [
                (what, one, views[target if what == ATOM else one], views[other], views[target])
                for what, target, one, other in self.program.steps
            ]
            self._laid_out = (words, steps)
        return self._laid_out[1]


def planes_of(rows: int, outputs: Mapping[Wire, Plane]) -> Callable[[Wire], Plane]:
    """Return what gives the plane of a wire; the bits beyond the last row are put out."""
    words = -(-rows // 64)
    rest = np.uint64((1 << (rows % 64 or 64)) - 1)
    for found in outputs.values():
        found[words - 1 : words] &= rest
    none, every = np.zeros(words, np.uint64), np.full(words, 2**64 - 1, np.uint64)
    every[-1:] = rest
    known = {**outputs, NO: none, YES: every}
    return known.__getitem__


def compile_circuit(circuit: Circuit, wanted: Iterable[Wire], along: Iterable[Wire] = ()) -> Program:
    """Lay out the steps that lead to the wires wanted. Those `along` the way are worked out in the order given."""
    roots = [w for w in dict.fromkeys(wanted) if w not in (NO, YES)]
    pairs = _in_pairs(circuit, roots)
    order = _ordered(pairs, [*(w for w in along if w in pairs), *roots])
    last = {w: n for n, wire in enumerate(order) for w in pairs[wire][1]}
    last.update(dict.fromkeys(roots, len(order)))
    ending: dict[int, list[Wire]] = {}
    for wire, step in last.items():
        ending.setdefault(step, []).append(wire)
    place: dict[Wire, int] = {}
    free: list[int] = []
    size = 0
    steps: list[tuple[int, int, int, int]] = []
    questions: list[Question] = []
    for number, wire in enumerate(order):
        what, inputs = pairs[wire]
        sources = [place[i] for i in inputs]
        free.extend(place[w] for w in ending.get(number, ()) if w in inputs)
        if not free:
            free.append(size)
            size += 1
        place[wire] = target = free.pop()
        if what == ATOM:
            steps.append((what, target, len(questions), target))
            questions.append(circuit.atoms[wire])
        else:
            steps.append((what, target, sources[0], sources[-1]))
    return Program(tuple(steps), tuple(questions), max(size, 1), {w: place[w] for w in roots})


_Pairs = dict[Wire, tuple[int, tuple[Wire, ...]]]


def _in_pairs(circuit: Circuit, roots: Sequence[Wire]) -> _Pairs:
    """Return every gate that the roots need as gates of two inputs; equal pairs are one gate."""
    needed: set[Wire] = set()
    stack = list(roots)
    while stack:
        wire = stack.pop()
        if wire not in needed:
            needed.add(wire)
            stack.extend(circuit.gates[wire][1])
    uses = Counter(i for wire in needed for i in circuit.gates[wire][1])
    pairs: _Pairs = {}
    joined: dict[tuple[int, Wire, Wire], Wire] = {}
    fresh = len(circuit.gates)
    for wire in sorted(needed):  # a gate has a greater number than its inputs
        kind, inputs = circuit.gates[wire]
        if kind in ("atom", "not"):
            pairs[wire] = (ATOM if kind == "atom" else NOT, inputs)
            continue
        what = AND if kind == "and" else OR
        inputs = tuple(
            sorted(inputs, key=lambda i: (-uses[i], i))
        )  # what many gates share comes first, and is joined once
        before = inputs[0]
        for other in inputs[1:-1]:
            key = (what, before, other)
            if key not in joined:
                joined[key] = fresh
                pairs[fresh] = (what, (before, other))
                fresh += 1
            before = joined[key]
        pairs[wire] = (what, (before, inputs[-1]))
    return pairs


def _ordered(pairs: _Pairs, roots: Sequence[Wire]) -> list[Wire]:
    """Return the gates in an order in which each stands after its inputs, those of one root close together."""
    order: list[Wire] = []
    done: set[Wire] = set()
    for root in roots:
        stack = [(root, False)]
        while stack:
            wire, is_ready = stack.pop()
            if wire in done:
                continue
            if is_ready:
                done.add(wire)
                order.append(wire)
            else:
                stack.append((wire, True))
                stack.extend((i, False) for i in reversed(pairs[wire][1]) if i not in done)
    return order
