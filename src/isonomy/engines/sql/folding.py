"""The law of every version as one graph, in which the facts that are the same in all records are filled in."""

from __future__ import annotations

import dataclasses
import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

from isonomy.engines.nodes import FALSE, TRUE, UNKNOWN, Graph, Node
from isonomy.logic import Expr, Fact, SetValue, Term, Value, calendar
from isonomy.logic.expressions import Pick, SetRelation
from isonomy.logic.interpreter import set_test


@dataclass
class FoldedGraph(Graph):
    """A graph whose nodes are shared by all days, and in which constants and all that follows from them are folded."""

    constants: Mapping[str, Value] = field(default_factory=dict)

    def on(self, day: datetime.date) -> FoldedGraph:
        """Return the graph of another day; equal conditions have the same number in both."""
        return dataclasses.replace(self, day=day, _known={})

    def known_number(self, expr: Expr) -> int | None:
        """Return the number that an expression has got here, or `None` where nobody asked for it."""
        known = self._known.get(id(expr))
        return None if known is None else known[1]

    def add(self, node: Node) -> int:
        """Return the number of a node; a quantity made of constants is one."""
        return super().add(self._folded(node))

    def _folded(self, node: Node) -> Node:
        match node[0]:
            case "choose":
                _, when, then, otherwise = node
                if when in (TRUE, FALSE, UNKNOWN):
                    return (self.nodes[then], self.nodes[otherwise], ("literal", None))[when]
            case "sum" | "elapsed":
                return self._computed(node, list(node[2:]))
            case "extreme":
                return self._computed(node, list(node[2:]))
            case "moved":
                return self._computed(node, [node[2]])
        return node

    def _computed(self, node: Node, operands: list[int]) -> Node:
        found = [self.nodes[n] for n in operands]
        if any(n == ("literal", None) for n in found):
            return ("literal", None)
        if any(n[0] != "literal" for n in found):
            return node
        return ("literal", _compute(node, [n[1] for n in found]))

    def _condition(self, expr: Expr) -> int:
        if isinstance(expr, Fact) and expr.name in self.constants:
            value = self.constants[expr.name]
            return UNKNOWN if value is None else TRUE if value else FALSE
        return super()._condition(expr)

    def _value(self, expr: Expr) -> int:
        if isinstance(expr, Fact) and expr.name in self.constants:
            return self.add(("literal", self._plain(self.constants[expr.name])))
        return super()._value(expr)

    def _set_test(self, relation: str, item: Expr, elements: tuple[str, ...]) -> int:
        while isinstance(item, Term):
            item = item.expr
        if not elements and relation != SetRelation.WITHIN:
            return TRUE if relation == SetRelation.COVERS else FALSE
        value = self.constants.get(item.name) if isinstance(item, Fact) else None
        if isinstance(value, SetValue):
            answer = set_test(SetRelation(relation), value, list(elements))
            return UNKNOWN if answer is None else TRUE if answer else FALSE
        return super()._set_test(relation, item, elements)

    def _either(self, when: int, then: int, otherwise: int) -> int:
        return then if then == otherwise == UNKNOWN else super()._either(when, then, otherwise)


def _compute(node: Node, values: list[Any]) -> Value | Fraction:
    """Return what a quantity made of fixed values comes to."""
    match node[0]:
        case "sum":
            one, other = values
            return one + other if node[1] == "+" else one - other if node[1] == "-" else one * other  # type: ignore[no-any-return]
        case "extreme":
            return max(values) if node[1] is Pick.GREATEST else min(values)  # type: ignore[no-any-return]
        case "elapsed":
            return calendar.elapsed(values[0], values[1], node[1])
        case _:
            return calendar.add(values[0], node[3], node[1])
