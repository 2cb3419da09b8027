"""Conditions of a rulebook on a day as formulas: each node of its graph once, over constants that several may share."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from functools import reduce
from typing import Any

import z3  # type: ignore[import-untyped]

from isonomy.engines.errors import Untranslatable
from isonomy.engines.nodes import FALSE, TRUE, Graph
from isonomy.engines.solver.constants import DATE_OF_CASE, Constants, number
from isonomy.engines.solver.dates import Day, elapsed
from isonomy.engines.solver.reckoned import Reckoned
from isonomy.logic import Fact
from isonomy.logic.expressions import Order, Pick, SetRelation
from isonomy.logic.types import EnumType, MoneyType

_TURNED = {
    Order.BELOW: Order.ABOVE, Order.AT_MOST: Order.AT_LEAST, Order.ABOVE: Order.BELOW, Order.AT_LEAST: Order.AT_MOST,
    Order.SAME: Order.SAME,
}  # fmt: skip

_NOT_GIVEN = "reads a value that the law does not give on this day"


@dataclass
class Formulas:
    """Turns the nodes of a graph into formulas.

    `worth` is what one minor unit of the rulebook's currency comes to in minor units of the currency of the constants,
    so that amounts of several rulebooks are one constant. With `reckoned`, conditions are of truth values alone, and what
    must be reckoned is kept there.
    """

    graph: Graph
    constants: Constants
    worth: Fraction = Fraction(1)
    reckoned: Reckoned | None = None
    _done: dict[int, Any] = field(default_factory=dict)

    def condition(self, node: int) -> z3.BoolRef:
        """Return a condition as a formula. Raises `Untranslatable` for what the solver cannot say exactly."""
        if node not in self._done:
            self._done[node] = self._condition(node)
        formula: z3.BoolRef = self._done[node]
        return formula

    def _condition(self, at: int) -> Any:
        node = self.graph.nodes[at]
        match node[0]:
            case "true" | "false":
                return z3.BoolVal({TRUE: True, FALSE: False}[at])
            case "unknown":
                raise Untranslatable("", _NOT_GIVEN)
            case "not":
                return z3.Not(self.condition(node[1]))
            case "and":
                return z3.And(*map(self.condition, node[1:]))
            case "or":
                return z3.Or(*map(self.condition, node[1:]))
            case "if":
                return z3.If(*map(self.condition, node[1:]))
            case "fact":
                return self.value(node[1])
            case "compare":
                return self._compared(*node[1:])
            case "is_in":
                return z3.Or(*(self._is(node[1], word) for word in node[2]))
            case _:
                return _set_test(node[1], self.value(node[2]), node[3])

    def _compared(self, order: Order, left: int, right: int) -> Any:
        if self.reckoned is not None:
            fixed = self._with_limit(order, left, right) or self._with_limit(_TURNED[order], right, left)
            if fixed is not None:
                return self.reckoned.ladders.compared(*fixed)
        terms = (self.value(left), self.value(right))
        found = _compare(order, *(t.rank if isinstance(t, Day) else t for t in terms))
        return found if self.reckoned is None else self.reckoned.named(found)

    def _with_limit(self, order: Order, left: int, right: int) -> tuple[Order, Fact, Fraction] | None:
        """A comparison of a fact with a fixed limit, or `None` for any other."""
        (kind, name, *_), (other, limit, *_) = self.graph.nodes[left], self.graph.nodes[right]
        if kind != "read" or name == DATE_OF_CASE:
            return None
        if other == "read" and limit == DATE_OF_CASE:
            limit = self.graph.day
        elif other != "literal":
            return None
        fact = self.graph.facts[name]
        match limit:
            case datetime.date():
                return order, fact, Fraction(limit.toordinal())
            case int() | Fraction():
                worth = self.worth if isinstance(fact.type, MoneyType) else Fraction(1)
                return order, fact, limit * worth
            case _:
                raise Untranslatable("", _NOT_GIVEN)

    def _is(self, at: int, word: str) -> Any:
        """Return that a value is this word; a choice of words is taken apart."""
        node = self.graph.nodes[at]
        match node[0]:
            case "literal":
                if node[1] is None:
                    raise Untranslatable("", _NOT_GIVEN)
                return z3.BoolVal(node[1] == word)
            case "choose":
                return z3.If(self.condition(node[1]), self._is(node[2], word), self._is(node[3], word))
            case _:
                return self.constants.one_of(self.graph.facts[node[1]], word)

    def value(self, at: int) -> Any:
        """Return a quantity or a set."""
        node = self.graph.nodes[at]
        match node[0]:
            case "read":
                return self._read(self.graph.facts[node[1]])
            case "literal":
                return _literal(node[1])
            case "sum":
                left, right = self.value(node[2]), self.value(node[3])
                return left + right if node[1] == "+" else left - right if node[1] == "-" else left * right
            case "extreme":
                return reduce(lambda a, b: _pick(node[1], a, b), map(self.value, node[2:]))
            case "elapsed":
                return elapsed(self.value(node[2]), self.value(node[3]), node[1])
            case "moved":
                return self.value(node[2]).plus(node[3], node[1])
            case _:
                return _choose(self.condition(node[1]), self.value(node[2]), self.value(node[3]))

    def _read(self, fact: Fact) -> Any:
        if fact.name == DATE_OF_CASE:
            return Day.known(self.graph.day)
        term = self.constants.term(fact)
        if isinstance(fact.type, MoneyType) and self.worth != 1:
            return term * number(1 / self.worth)
        if isinstance(fact.type, EnumType):
            raise Untranslatable("", f"uses {fact.name} as a quantity")
        return term


def _literal(value: object) -> Any:
    match value:
        case datetime.date():
            return Day.known(value)
        case int() | Fraction():
            return number(Fraction(value))
        case _:
            raise Untranslatable("", _NOT_GIVEN)


def _compare(order: Order, left: Any, right: Any) -> Any:
    match order:
        case Order.BELOW:
            return left < right
        case Order.AT_MOST:
            return left <= right
        case Order.ABOVE:
            return left > right
        case Order.AT_LEAST:
            return left >= right
        case Order.SAME:
            return left == right


def _pick(pick: Pick, left: Any, right: Any) -> Any:
    one, other = (d.rank if isinstance(d, Day) else d for d in (left, right))
    return _choose(one <= other if pick is Pick.LEAST else one >= other, left, right)


def _choose(when: z3.BoolRef, then: Any, otherwise: Any) -> Any:
    if isinstance(then, Day):
        parts = (z3.If(when, getattr(then, p), getattr(otherwise, p)) for p in ("year", "month", "day"))
        return Day(*parts)
    return z3.If(when, then, otherwise)


def _set_test(relation: SetRelation, chosen: Mapping[str, z3.BoolRef], words: tuple[str, ...]) -> Any:
    if relation is SetRelation.WITHIN:
        return every([z3.Not(c) for word, c in chosen.items() if word not in words])
    asked = [chosen.get(word, z3.BoolVal(False)) for word in words]
    return every(asked) if relation is SetRelation.COVERS else z3.Or(z3.BoolVal(False), *asked)


def every(items: Sequence[z3.BoolRef]) -> z3.BoolRef:
    """Return that all of these hold; of none it is said outright, since `and` of nothing is no SMT-LIB."""
    return z3.And(*items) if items else z3.BoolVal(True)
