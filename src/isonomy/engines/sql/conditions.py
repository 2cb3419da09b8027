"""Conditions of the law as expressions of a query, with what several of them share worked out once.

SQL's own AND, OR, NOT, comparisons and IN are Kleene's where NULL is unknown. What is shared becomes a column of a step;
a step reads the facts and the steps before it, so that a condition knows the first step in which it can stand.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from sqlglot import exp

from isonomy.engines.nodes import FALSE, TRUE, UNKNOWN, Graph
from isonomy.engines.sql import numbers
from isonomy.engines.sql.dialects import Expression, all_of, any_of, case, opposite, text
from isonomy.engines.sql.inputs import Inputs
from isonomy.engines.sql.numbers import Number
from isonomy.logic.expressions import SetRelation

_JOINED = ("and", "or", "if")


@dataclass(frozen=True)
class Shared:
    """A condition that several others share: a column of a step (the first step is 1), and what it is."""

    name: str
    step: int
    expr: Expression
    says: str = ""


@dataclass
class Conditions:
    """Writes the conditions of a graph. `names` gives legal terms their names, with what they say, by node."""

    graph: Graph
    inputs: Inputs
    names: Mapping[int, tuple[str, str]]
    uses: Counter[int] = field(default_factory=Counter)
    shared: dict[int, Shared] = field(default_factory=dict)
    _step: int = 1

    def count(self, roots: Iterable[int]) -> None:
        """Count how often each node is asked for; `roots` are all conditions that will be written."""
        stack = list(roots)
        while stack:
            number = self._plainer(stack.pop())
            self.uses[number] += 1
            if self.uses[number] == 1:
                stack.extend(_below(self.graph, number))

    def _plainer(self, number: int) -> int:
        """Return the condition or its negation, whichever came first: both are worked out as one."""
        if self.graph.nodes[number][0] not in _JOINED:
            return number
        return min(number, self.graph.negation(number))

    def write(self, number: int) -> Expression:
        """Return a condition, for the step after all that is shared."""
        return self._write(number)

    def _write(self, number: int) -> Expression:
        plainer = self._plainer(number)
        if plainer != number and self._is_shared(plainer):
            return opposite(self._write(plainer))
        if self._is_shared(number):
            if number not in self.shared:
                self._share(number)
            found = self.shared[number]
            self._step = max(self._step, found.step + 1)
            return exp.column(found.name)
        return self._made(number)

    def _is_shared(self, number: int) -> bool:
        if number in (TRUE, FALSE, UNKNOWN) or self.uses[number] < 2:
            return False
        node = self.graph.nodes[number]
        return node[0] in _JOINED or (node[0] == "set") or (node[0] == "compare" and self._is_long(node))

    def _is_long(self, node: tuple[object, ...]) -> bool:
        kinds = [self.graph.nodes[n][0] for n in node[2:] if isinstance(n, int)]
        return any(k not in ("read", "literal") for k in kinds)

    def _share(self, number: int) -> None:
        before, self._step = self._step, 1
        expr = self._made(number)
        plain, says = self.names.get(number, (f"{self.inputs.place.code}_{number}", ""))
        self.shared[number] = Shared(plain, self._step, expr, says)
        self._step = before

    def _made(self, number: int) -> Expression:
        node = self.graph.nodes[number]
        match node[0]:
            case "true":
                return exp.true()
            case "false":
                return exp.false()
            case "unknown":
                return exp.cast(exp.null(), "BOOLEAN")
            case "not":
                item = self._write(node[1])
                return opposite(exp.paren(item, copy=False) if isinstance(item, exp.Connector) else item)
            case "and":
                return all_of([self._write(n) for n in node[1:]])
            case "or":
                return any_of([self._write(n) for n in node[1:]])
            case "if":
                _, when, then, otherwise = node
                return self._either(when, self._write(then), self._write(otherwise))
            case "fact":
                return self._fact(node[1])
            case "compare":
                left, right = self.quantity(node[2]), self.quantity(node[3])
                return numbers.compare(self.inputs.dialect, str(node[1]), left, right)
            case "is_in":
                return self.inputs.dialect.is_one_of(self.word(node[1]), node[2])
            case _:
                return self._set_test(node[1], node[2], node[3])

    def _either(self, when: int, then: Expression, otherwise: Expression) -> Expression:
        condition = self._write(when)
        against = opposite(
            exp.paren(condition.copy(), copy=False) if isinstance(condition, exp.Connector) else condition.copy()
        )
        return case([(condition, then), (against, otherwise)])

    def _fact(self, number: int) -> Expression:
        return self.inputs.truth(self.graph.facts[self.graph.nodes[number][1]])

    def _set_test(self, relation: str, number: int, words: tuple[str, ...]) -> Expression:
        fact = self.graph.facts[self.graph.nodes[number][1]]
        if relation == SetRelation.WITHIN:
            return self.inputs.is_within(fact, words)
        return (self.inputs.covers if relation == SetRelation.COVERS else self.inputs.overlaps)(fact, words)

    def word(self, number: int) -> Expression:
        """Return a word."""
        node = self.graph.nodes[number]
        match node[0]:
            case "literal":
                return exp.null() if node[1] is None else text(str(node[1]))
            case "choose":
                return self._either(node[1], self.word(node[2]), self.word(node[3]))
            case _:
                return self.inputs.word(self.graph.facts[node[1]])

    def quantity(self, number: int) -> Number:
        """Return a number, an amount, a share or a day."""
        node, dialect = self.graph.nodes[number], self.inputs.dialect
        match node[0]:
            case "literal":
                return numbers.fixed(node[1])
            case "read":
                return self.inputs.quantity(self.graph.facts[node[1]])
            case "sum" if node[1] == "*":
                return numbers.multiplied(dialect, self.quantity(node[2]), self.quantity(node[3]))
            case "sum":
                return numbers.added(dialect, node[1], self.quantity(node[2]), self.quantity(node[3]))
            case "extreme":
                return numbers.extreme(dialect, node[1], [self.quantity(n) for n in node[2:]])
            case "elapsed":
                return numbers.elapsed(dialect, node[1], self.quantity(node[2]), self.quantity(node[3]))
            case "moved":
                return numbers.moved(dialect, node[1], self.quantity(node[2]), node[3])
            case _:
                return self._chosen(node[1], node[2], node[3])

    def _chosen(self, when: int, then: int, otherwise: int) -> Number:
        unknown = ("literal", None)
        sides = [None if self.graph.nodes[n] == unknown else self.quantity(n) for n in (then, otherwise)]
        stated = [s for s in sides if s is not None]
        alike = iter(numbers.alike(self.inputs.dialect, stated))
        written = [exp.null() if s is None else next(alike) for s in sides]
        values = [w if isinstance(w, exp.Null) else w.expr for w in written]
        made = next((w for w in written if isinstance(w, Number)), None)
        value = self._either(when, values[0], values[1])
        if made is None:
            return Number(exp.cast(exp.null(), "BIGINT"))
        return Number(value, max(w.most for w in written if isinstance(w, Number)), made.over, made.per, made.is_day)


def _below(graph: Graph, number: int) -> list[int]:
    """Return the nodes that a node asks for."""
    node = graph.nodes[number]
    match node[0]:
        case "true" | "false" | "unknown" | "literal" | "read":
            return []
        case "and" | "or" | "not" | "if" | "choose":
            return list(node[1:])
        case "fact":
            return [node[1]]
        case "is_in":
            return [node[1]]
        case "set":
            return [node[2]]
        case "moved":
            return [node[2]]
        case _:
            return list(node[2:])
