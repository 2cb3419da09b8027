"""The law of a day as a graph in which equal conditions are one node.

Terms are opened, dated values and HERE are filled in, negations stand only before single tests, and what is always true
or false is gone. A node is a tuple that begins with its kind; conditions and values refer to each other by number.

| condition               | is                                                              |
|-------------------------|-----------------------------------------------------------------|
| `("true",)` and so on   | `true`, `false` or `unknown`, whatever the case                 |
| `("and", a, b, ...)`    | Kleene's conjunction (`or`: disjunction)                        |
| `("not", a)`            | the negation of a single test                                   |
| `("if", c, a, b)`       | `a` where `c` is true, `b` where it is false, otherwise unknown |
| `("fact", v)`           | a yes-or-no value                                               |
| `("compare", o, v, w)`  | `v` is below (or another order) `w`                             |
| `("is_in", v, options)` | the value is one of these words                                 |
| `("set", r, v, words)`  | one of the three questions about a set                          |
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field
from typing import Any

from isonomy.engines.errors import Untranslatable
from isonomy.logic import Expr, Fact, Here, Money, Term, Value
from isonomy.logic.expressions import (
    And,
    Cases,
    Compare,
    Dated,
    Elapsed,
    Extreme,
    IsIn,
    Literal,
    Moved,
    Not,
    Or,
    Order,
    Scaled,
    SetRelation,
    SetTest,
    Sum,
)
from isonomy.logic.interpreter import compare, entry_on, pairwise
from isonomy.logic.types import BoolType, SetType

Node = tuple[Any, ...]

TRUE, FALSE, UNKNOWN = 0, 1, 2
_CONSTANTS: list[Node] = [("true",), ("false",), ("unknown",)]


@dataclass
class Graph:
    """Nodes by number. `condition` and `value` add an expression, for the law of `day` in `place`.

    Where `stated` is given, every fact that is not among these names is unknown, and what hangs on it falls away.
    """

    day: datetime.date
    place: str
    stated: frozenset[str] | None = None
    nodes: list[Node] = field(default_factory=lambda: list(_CONSTANTS))
    facts: dict[str, Fact] = field(default_factory=dict)
    currencies: set[str] = field(default_factory=set)
    _numbers: dict[Node, int] = field(default_factory=lambda: {n: i for i, n in enumerate(_CONSTANTS)})
    _known: dict[int, tuple[Expr, int]] = field(default_factory=dict)

    _sizes: dict[int, int] = field(default_factory=dict)

    def add(self, node: Node) -> int:
        """Return the number of a node, which is new or was seen before."""
        if node not in self._numbers:
            self._numbers[node] = len(self.nodes)
            self.nodes.append(node)
        return self._numbers[node]

    def condition(self, expr: Expr) -> int:
        """Return the number of a condition."""
        return self._once(expr)

    def value(self, expr: Expr) -> int:
        """Return the number of a quantity, a word or a set."""
        return self._once(expr)

    def _once(self, expr: Expr) -> int:
        known = self._known.get(id(expr))
        if known is None:
            number = self._condition(expr) if isinstance(expr.type, BoolType) else self._value(expr)
            self._known[id(expr)] = known = (expr, number)
        return known[1]

    def _condition(self, expr: Expr) -> int:
        match expr:
            case Literal(value):
                return _constant(value)
            case Fact():
                return self.add(("fact", self._value(expr))) if self._is_stated(expr) else UNKNOWN
            case Term():
                return self.condition(expr.expr)
            case Not(item):
                return self.negation(self.condition(item))
            case And(items):
                return self.all_of([self.condition(i) for i in items])
            case Or(items):
                return self.any_of([self.condition(i) for i in items])
            case Compare(order, left, right):
                split = pairwise(expr)
                return self.condition(split) if split is not None else self._compare(order, left, right)
            case IsIn(item, options):
                return self._is_in(self.value(item), tuple(sorted({self._word(o) for o in options})))
            case SetTest(relation, item, elements):
                return self._set_test(relation, item, tuple(sorted({self._word(e) for e in elements})))
            case Cases(lines, otherwise):
                result = self.condition(otherwise)
                for when, then in reversed(lines):
                    result = self._either(self.condition(when), self.condition(then), result)
                return result
            case Dated():
                entry = entry_on(expr, self.day)
                return UNKNOWN if entry is None else self.condition(entry)
            case _:
                raise Untranslatable.at(expr, "no known kind of condition")

    def _value(self, expr: Expr) -> int:
        match expr:
            case Fact() if not self._is_stated(expr):
                return self.add(("literal", None))
            case Fact():
                self.facts[expr.name] = expr
                return self.add(("read", expr.name))
            case Literal(value):
                return self.add(("literal", self._plain(value)))
            case Here():
                return self.add(("literal", self.place))
            case Term():
                return self.value(expr.expr)
            case Dated():
                entry = entry_on(expr, self.day)
                return self.add(("literal", None)) if entry is None else self.value(entry)
            case Sum(sign, left, right):
                return self.add(("sum", str(sign), self.value(left), self.value(right)))
            case Scaled(amount, share):
                return self.add(("sum", "*", self.value(amount), self.value(share)))
            case Extreme(pick, items):
                return self.add(("extreme", pick, *(self.value(i) for i in items)))
            case Elapsed(start, end):
                return self.add(("elapsed", expr.type.unit, self.value(start), self.value(end)))
            case Moved(day, count, unit):
                return self.add(("moved", unit, self.value(day), count))
            case Cases(lines, otherwise) if not isinstance(expr.type, SetType):
                result = self.value(otherwise)
                for when, then in reversed(lines):
                    result = self.add(("choose", self.condition(when), self.value(then), result))
                return result
            case _:
                raise Untranslatable.at(expr, "no known kind of value")

    def _is_stated(self, fact: Fact) -> bool:
        return self.stated is None or fact.name in self.stated

    def _plain(self, value: Value) -> object:
        """Return an amount as a number of minor units, and any other value as it is."""
        if isinstance(value, Money):
            self.currencies.add(value.currency)
            return value.minor
        return value

    def _word(self, expr: Expr) -> str:
        word = self.nodes[self.value(expr)][1]
        if not isinstance(word, str):
            raise Untranslatable.at(expr, "expected a word")
        return word

    def _compare(self, order: Order, left: Expr, right: Expr) -> int:
        one, other = self.value(left), self.value(right)
        values = [self.nodes[n][1] for n in (one, other) if self.nodes[n][0] == "literal"]
        if None in values:
            return UNKNOWN
        return _constant(compare(order, *values)) if len(values) == 2 else self.add(("compare", order, one, other))

    def _is_in(self, item: int, options: tuple[str, ...]) -> int:
        kind, word, *_ = self.nodes[item]
        if kind == "literal":
            return UNKNOWN if word is None else _constant(word in options)
        return self.add(("is_in", item, options))

    def _set_test(self, relation: str, item: Expr, elements: tuple[str, ...]) -> int:
        while isinstance(item, Term):
            item = item.expr
        if not isinstance(item, Fact):
            raise Untranslatable.at(item, "a set that is no fact")
        if not self._is_stated(item):
            trivial = not elements and relation != SetRelation.WITHIN
            return _constant(relation == SetRelation.COVERS) if trivial else UNKNOWN
        return self.add(("set", relation, self._value(item), elements))

    def _either(self, when: int, then: int, otherwise: int) -> int:
        if when in (TRUE, FALSE, UNKNOWN):
            return (then, otherwise, UNKNOWN)[when]
        return self.add(("if", when, then, otherwise))

    def negation(self, number: int) -> int:
        """Return the negation, moved down to single tests."""
        node = self.nodes[number]
        match node[0]:
            case "true" | "false" | "unknown":
                return (FALSE, TRUE, UNKNOWN)[number]
            case "not":
                return int(node[1])
            case "and":
                return self.any_of([self.negation(i) for i in node[1:]])
            case "or":
                return self.all_of([self.negation(i) for i in node[1:]])
            case "if":
                return self._either(node[1], self.negation(node[2]), self.negation(node[3]))
            case _:
                return self.add(("not", number))

    def all_of(self, items: list[int]) -> int:
        """Return the conjunction; nested ones are opened."""
        return self._join("and", TRUE, FALSE, items)

    def any_of(self, items: list[int]) -> int:
        """Return the disjunction; nested ones are opened."""
        return self._join("or", FALSE, TRUE, items)

    def _join(self, kind: str, neutral: int, winner: int, items: list[int]) -> int:
        kept: dict[int, None] = {}
        for item in items:
            node = self.nodes[item]
            kept.update(dict.fromkeys(node[1:] if node[0] == kind else (item,)))
        kept.pop(neutral, None)
        if winner in kept:
            return winner
        found = tuple(kept)
        return neutral if not found else found[0] if len(found) == 1 else self.add((kind, *found))

    def size(self, number: int) -> int:
        """Return how many nodes a condition is made of, those that come twice counted twice."""
        if number not in self._sizes:
            node = self.nodes[number]
            below = node[1:] if node[0] in ("and", "or", "not", "if") else ()
            self._sizes[number] = (3 if node[0] == "set" else 1) + sum(map(self.size, below))
        return self._sizes[number]

    def conjuncts(self, number: int) -> tuple[int, ...]:
        """Return the conditions that must all hold for this one to hold."""
        node = self.nodes[number]
        return node[1:] if node[0] == "and" else () if number == TRUE else (number,)


def _constant(value: object) -> int:
    return UNKNOWN if value is None else TRUE if value else FALSE
