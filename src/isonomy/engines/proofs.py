"""Proofs, fast: the conditions of a law as Python functions that make the very proofs of the interpreter.

A function is written for each condition that somebody asks for, and for each that several others read; what only one of
them reads is worked out inside it (`proof_text.py`). Two things hold in nearly every case and save most of the work:
most facts are unknown, and a condition none of whose facts is stated has one proof in all such cases; and a yes or no,
or a word of a list, has few proofs. These proofs are made once, by the interpreter, and used again. All engines share
the memo of the situation, so that each node is worked out once, whoever comes first.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from isonomy.engines.proof_text import Reading, Text, remembered
from isonomy.logic.expressions import Expr
from isonomy.logic.interpreter import Proof, Situation, compare, set_test
from isonomy.logic.values import Value
from isonomy.rulebook.book import LawOfDay
from isonomy.rulebook.meaning import Meaning

Maker = Callable[[Situation, dict[int, Proof], Callable[[str], Value], int], Proof]
"""Makes the proof of one condition, given the situation, its memo, its way to look up a fact, and what is stated."""


@dataclass(frozen=True)
class QuickSituation(Situation):
    """A situation that makes the proofs of one law by compiled functions; they are those of the interpreter.

    `stated` has a bit for each fact of the law that is known here.
    """

    compiled: CompiledProofs = field(kw_only=True, compare=False, repr=False)
    stated: int = field(kw_only=True, compare=False, repr=False)

    def prove(self, expr: Expr) -> Proof:
        """Return the value of `expr` here, with the steps that led to it. Each node is worked out once."""
        proof = self.proofs.get(id(expr))
        if proof is None:
            make = self.compiled.maker(expr)
            if make is None:
                return Situation.prove(self, expr)
            proof = make(self, self.proofs, self.values.get, self.stated)
        return proof


class CompiledProofs:
    """The functions for the conditions of a law, each written when it is first asked for."""

    def __init__(self, law: LawOfDay) -> None:
        self._reading = Reading.of([root for meaning in law.meanings for root in _roots(meaning)])
        self._makers: dict[int, Maker] = {}
        self._nothing = Situation({}, datetime.date.min, "")
        self._names: dict[str, Any] = {
            "new": tuple.__new__, "Proof": Proof, "compare": compare, "set_test": set_test, "remember": self._remember,
        }  # fmt: skip

    def situation(self, values: Mapping[str, Value], day: datetime.date, here: str) -> QuickSituation:
        """Return a situation whose proofs these functions make."""
        bits, stated = self._reading.bits, 0
        for name, value in values.items():
            if value is not None and name in bits:
                stated |= bits[name]
        return QuickSituation(values, day, here, compiled=self, stated=stated)

    def maker(self, expr: Expr) -> Maker | None:
        """Return the function that proves a condition, or `None` where that is left to the interpreter."""
        make = self._makers.get(id(expr))
        if make is None and id(expr) in self._reading.own:
            self._write(expr)
            make = self._makers[id(expr)]
        return make

    def _write(self, expr: Expr) -> None:
        """Write the function of a condition, and of every condition it reads that has one of its own."""
        waiting: list[Expr] = [expr]
        written: list[int] = []
        lines: list[str] = []
        while waiting:
            head = waiting.pop()
            if id(head) not in self._makers and id(head) not in written:
                text = Text(self._reading, self._nothing, self._names)
                lines.extend(text.function(head))
                waiting.extend(text.asked)
                written.append(id(head))
        exec(compile("\n".join(lines), "<proofs of a law>", "exec"), self._names)
        self._makers.update({key: self._names[f"prove_{key}"] for key in written})

    def _remember(self, node: Expr, value: Value, known: dict[Value, Proof], of_fact: dict[Value, Proof]) -> Proof:
        """Make the proof of a node that hangs on the value of one fact, and keep it for all cases."""
        fact = remembered(node)
        assert fact is not None
        situation = self._nothing if value is None else Situation({fact.name: value}, datetime.date.min, "")
        if value in of_fact:
            situation.proofs[id(fact)] = of_fact[value]
        known[value] = situation.prove(node)
        return known[value]


def _roots(meaning: Meaning) -> Iterable[Expr]:
    """Return what readers of a decision ask of a rule."""
    yield from (meaning.rule.when, meaning.reached, meaning.breach, meaning.breach_by_facts)
    for part in meaning.parts:
        yield from (part.holds, part.excused, *(effect for _, effect in part.exemptions))
