"""Writes conditions as Python text in two planes: "is definitely true" and "is definitely false".

In each plane a condition is an ordinary truth value, so `and` and `or` stop early. Unknown is false in both. What is
used more than once becomes a local variable; a `Text` says on which of them it depends.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from fractions import Fraction

from isonomy.engines.errors import Untranslatable
from isonomy.engines.nodes import FALSE, TRUE, Graph
from isonomy.logic import SetValue
from isonomy.logic.expressions import Order, Pick, SetRelation
from isonomy.logic.types import MoneyType, SetType, ShareType

Plane = tuple[int, bool]
"""A condition (by number) and the truth value asked for."""

_OPPOSITE = {
    Order.BELOW: ">=", Order.AT_MOST: ">", Order.ABOVE: "<=", Order.AT_LEAST: "<", Order.SAME: "!=",
}  # fmt: skip


@dataclass(frozen=True)
class Text:
    """A Python expression and the local variables that it reads."""

    code: str
    needs: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Variable:
    """How a local variable is worked out: lines of Python, and the variables that these read."""

    lines: tuple[str, ...]
    needs: frozenset[str]


@dataclass
class Writer:
    """Text of the conditions of one graph. `shared` are the planes that are worked out once."""

    graph: Graph
    shared: set[Plane]
    variables: dict[str, Variable] = field(default_factory=dict)
    constants: dict[str, object] = field(default_factory=dict)
    _texts: dict[Plane, Text] = field(default_factory=dict)
    _names: dict[object, str] = field(default_factory=dict)

    def holds(self, number: int, wanted: bool) -> Text:
        """Return the text that is true exactly when the condition is definitely `wanted`."""
        plane = (number, wanted)
        if plane not in self._texts:
            text = self._plane(number, wanted)
            if plane in self.shared:
                name = self._names.setdefault(text.code, f"{'t' if wanted else 'f'}{number}")
                text = self._variable(name, (text.code,), text.needs)
            self._texts[plane] = text
        return self._texts[plane]

    def every(self, planes: Iterable[Plane]) -> Text:
        """Return the text that is true when all are."""
        return _joined("and", "True", [self.holds(*p) for p in planes])

    def some(self, planes: Iterable[Plane]) -> Text:
        """Return the text that is true when one is."""
        return _joined("or", "False", [self.holds(*p) for p in planes])

    def _variable(self, name: str, code: tuple[str, ...], needs: frozenset[str]) -> Text:
        if name not in self.variables:
            self.variables[name] = Variable((f"{name} = {code[0]}", *code[1:]), needs)
        return Text(name, frozenset((name,)))

    def _constant(self, value: object) -> str:
        if value is None or type(value) in (str, int):
            return repr(value)
        key = (type(value), value)
        if key not in self._names:
            self._names[key] = f"k{len(self._names)}"
            self.constants[self._names[key]] = value
        return self._names[key]

    def _plane(self, number: int, wanted: bool) -> Text:
        node = self.graph.nodes[number]
        match node[0]:
            case "true" | "false" | "unknown":
                return Text(str(number == (TRUE if wanted else FALSE)))
            case "not":
                return self.holds(node[1], not wanted)
            case "and" | "or":
                planes = [(i, wanted) for i in node[1:]]
                return self.every(planes) if (node[0] == "and") is wanted else self.some(planes)
            case "if":
                _, when, then, otherwise = node
                first, last = (
                    self.every([(when, True), (then, wanted)]),
                    self.every([(when, False), (otherwise, wanted)]),
                )
                return _joined("or", "False", [first, last])
            case "fact":
                value = self.value(node[1])
                return value if wanted else Text(f"{value.code} is False", value.needs)
            case "compare":
                return self._compare(node[1] if wanted else _OPPOSITE[node[1]], node[2], node[3])
            case "is_in":
                value, options = self.value(node[1]), node[2]
                if wanted:
                    asks = f"== {options[0]!r}" if len(options) == 1 else f"in {_words(options)}"
                else:
                    asks = f"not in {_words((*options, None))}"
                return Text(f"{value.code} {asks}", value.needs)
            case _:
                return self._set_test(node[1], node[2], node[3], wanted)

    def _compare(self, order: str, left: int, right: int) -> Text:
        one, other = self.value(left), self.value(right)
        known = " and ".join(f"{t.code} is not None" for t in (one, other) if t.needs)
        test = f"{one.code} {order} {other.code}"
        if self._may_be_fraction(left) and self.graph.nodes[right][0] == "literal":
            limit = Fraction(self.graph.nodes[right][1])
            times = f" * {limit.denominator}" if limit.denominator != 1 else ""
            test = f"{one.code}.numerator{times} {order} {one.code}.denominator * {limit.numerator}"
        return Text(f"({known} and {test})", one.needs | other.needs)

    def _may_be_fraction(self, number: int) -> bool:
        """Whether a value is a share or an amount: comparing fractions is slow, so their whole numbers are compared."""
        node = self.graph.nodes[number]
        match node[0]:
            case "read":
                return isinstance(self.graph.facts[node[1]].type, ShareType | MoneyType)
            case "sum" | "extreme" | "choose":
                return any(map(self._may_be_fraction, node[2:]))
            case _:
                return False

    def _set_test(self, relation: str, item: int, words: tuple[str, ...], wanted: bool) -> Text:
        """Ask `in{n}` (elements surely in) or `may{n}` (elements perhaps in); see `_read_set`."""
        if relation == SetRelation.WITHIN:
            asks = f"{{}} <= {self._constant(frozenset(words))}"
            return self._of_set(item, not wanted, asks if wanted else "not " + asks)
        if len(words) == 1:
            asks = f"{words[0]!r} {'in' if wanted else 'not in'} {{}}"
        elif relation == SetRelation.COVERS:
            asks = f"{'' if wanted else 'not '}{self._constant(frozenset(words))} <= {{}}"
        else:
            asks = f"{'not ' if wanted else ''}{self._constant(frozenset(words))}.isdisjoint({{}})"
        return self._of_set(item, wanted, asks)

    def _of_set(self, item: int, surely: bool, asks: str) -> Text:
        self._read_set(item)
        return Text(asks.format(f"in{item}" if surely else f"may{item}"), frozenset((f"in{item}",)))

    def _read_set(self, number: int) -> None:
        """Write the two bounds of a set; an unknown one may have every element, and one that is on no list."""
        name = self.graph.nodes[number][1]
        of = self.graph.facts[name].type
        if not isinstance(of, SetType):
            raise Untranslatable("", f"asks `{name}`, which is no set, what it contains")
        anything = self._constant(SetValue(frozenset(), frozenset((*of.of.values, self.graph.place, ""))))
        code = (
            f"(found := get({name!r}) or {anything}).has",
            f"may{number} = in{number} if not found.maybe else in{number} | found.maybe if in{number} else found.maybe",
        )
        self._variable(f"in{number}", code, frozenset())

    def value(self, number: int) -> Text:
        """Return the text of a value; `None` where it is unknown."""
        node = self.graph.nodes[number]
        if node[0] == "literal":
            literal = node[1]
            if isinstance(literal, Fraction) and literal.denominator == 1:
                literal = literal.numerator
            return Text(self._constant(literal))
        name = f"v{number}"
        if name in self.variables:
            return Text(name, frozenset((name,)))
        match node[0]:
            case "read":
                code: tuple[str, ...] = (f"get({node[1]!r})",)
                if isinstance(self.graph.facts[node[1]].type, MoneyType):
                    code = (*code, f"if {name} is not None: {name} = minor({name}, CURRENCY)")
                return self._variable(name, code, frozenset())
            case "sum":
                return self._known(name, [node[2], node[3]], f"{{}} {node[1]} {{}}")
            case "extreme":
                pick = "max" if node[1] is Pick.GREATEST else "min"
                return self._known(name, list(node[2:]), f"{pick}({', '.join(['{}'] * len(node[2:]))})")
            case "elapsed":
                return self._known(name, [node[2], node[3]], f"elapsed({{}}, {{}}, {self._constant(node[1])})")
            case "moved":
                return self._known(name, [node[2]], f"moved({{}}, {node[3]}, {self._constant(node[1])})")
            case _:
                _, when, then, otherwise = node
                yes, no = self.holds(when, True), self.holds(when, False)
                first, last = self.value(then), self.value(otherwise)
                code = (f"{first.code} if {yes.code} else {last.code} if {no.code} else None",)
                return self._variable(name, code, yes.needs | no.needs | first.needs | last.needs)

    def _known(self, name: str, values: list[int], code: str) -> Text:
        """Write a value that is known when all of its parts are."""
        parts = [self.value(v) for v in values]
        text = code.format(*(p.code for p in parts))
        unknown = " or ".join(f"{p.code} is None" for p in parts if p.needs or p.code == "None")
        needs = frozenset[str]().union(*(p.needs for p in parts))
        return self._variable(name, (f"None if {unknown} else {text}" if unknown else text,), needs)


def _words(options: tuple[str | None, ...]) -> str:
    return "{" + ", ".join(map(repr, options)) + "}"


def _joined(word: str, empty: str, texts: list[Text]) -> Text:
    decided, neutral = ("False", "True") if word == "and" else ("True", "False")
    if any(t.code == decided for t in texts):
        return Text(decided)
    texts = [t for t in texts if t.code != neutral]
    if not texts:
        return Text(empty)
    needs = frozenset[str]().union(*(t.needs for t in texts))
    code = texts[0].code if len(texts) == 1 else "(" + f" {word} ".join(t.code for t in texts) + ")"
    return Text(code, needs)


def count_uses(graph: Graph, roots: Iterable[Plane]) -> set[Plane]:
    """Return the planes of joined conditions that several others ask for."""
    uses: Counter[Plane] = Counter()
    stack = list(roots)
    while stack:
        plane = stack.pop()
        uses[plane] += 1
        if uses[plane] == 1:
            stack.extend(_asked(graph, plane))
    return {p for p, n in uses.items() if n > 1 and graph.nodes[p[0]][0] in ("and", "or", "if")}


def _asked(graph: Graph, plane: Plane) -> list[Plane]:
    number, wanted = plane
    node = graph.nodes[number]
    match node[0]:
        case "and" | "or":
            return [(i, wanted) for i in node[1:]]
        case "not":
            return [(node[1], not wanted)]
        case "if":
            return [(node[1], True), (node[1], False), (node[2], wanted), (node[3], wanted)]
        case _:
            return []
