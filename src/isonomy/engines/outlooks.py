"""The outlooks of all rules of a day as one Python function, for those who decide many cases one by one.

The function is written from the tree: every condition once, as a small number looked up in two tables (conjunction and
negation), so that nothing is called for what is simple. What only one rule needs is worked out only where that rule can
reach the case. It gives the same numbers as `logic.outlook`, which it is tested against.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from isonomy.logic.expressions import (
    And,
    Cases,
    Compare,
    Expr,
    Fact,
    Here,
    IsIn,
    Literal,
    Not,
    Or,
    Order,
    Role,
    SetRelation,
    SetTest,
    Term,
)
from isonomy.logic.interpreter import compare, set_test
from isonomy.logic.outlook import FALSE, SETTLED, TRUE, View, both, by_cases, open_flags, outlook_of, turned
from isonomy.logic.types import BoolType
from isonomy.logic.walking import nodes_under
from isonomy.rulebook.book import LawOfDay
from isonomy.rulebook.meaning import Meaning

Four = tuple[int, int, int, int]
"""The outlooks of `when`, `reached`, `breach` and `breach_by_facts`."""

ELSEWHERE: Four = (FALSE, FALSE, FALSE, FALSE)
"""The outlooks of a rule that does not reach a case."""

_SIZE = 64


@cache
def _tables() -> dict[str, list[int]]:
    """The tables of conjunction, disjunction and negation; made when a law is first compiled."""
    pairs = [(one, other) for one in range(_SIZE) for other in range(_SIZE)]
    return {
        "BOTH": [both(one, other) for one, other in pairs],
        "EITHER": [turned(both(turned(one), turned(other))) for one, other in pairs],
        "TURNED": [turned(one) for one in range(_SIZE)],
    }


@dataclass
class _Writer:
    """Collects the lines of the function; each node gets a local name once.

    `own` are the nodes that only one rule needs; while that rule is written, their lines go to its `block`. What a
    node reads is read at the head of the function, whoever needs it.
    """

    own: frozenset[int] = frozenset()
    shared: frozenset[int] = frozenset()
    head: list[str] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)
    block: list[str] = field(default_factory=list)
    in_block: bool = False
    count: int = 0
    constants: dict[str, Any] = field(default_factory=dict)
    names: dict[int, str] = field(default_factory=dict)
    values: dict[str, str] = field(default_factory=dict)
    opens: dict[str, str] = field(default_factory=dict)
    kept: list[Expr] = field(default_factory=list)

    def name(self, expr: Expr) -> str:
        """Return the local name that holds the outlook of a condition."""
        if id(expr) not in self.names:
            self.kept.append(expr)
            before = self.in_block
            if id(expr) in self.shared:
                self.in_block = False
            elif id(expr) in self.own:
                self.in_block = True
            self.names[id(expr)] = self._write(expr)
            self.in_block = before
        return self.names[id(expr)]

    def _write(self, expr: Expr) -> str:
        match expr:
            case Literal(value):
                return "TRUE" if value else "FALSE"
            case Term() if isinstance(expr.type, BoolType):
                return self.name(expr.expr)
            case Not(item):
                return self._local(f"TURNED[{self.name(item)}]")
            case And(items):
                return self._chain("BOTH", items)
            case Or(items):
                return self._chain("EITHER", items)
            case Fact():
                value = self._value(expr)
                return self._local(f"{self._open(expr)} if {value} is None else TRUE if {value} else FALSE")
            case IsIn(Literal(value), options) if not any(isinstance(o, Here) for o in options):
                return "TRUE" if value in {o.value for o in options if isinstance(o, Literal)} else "FALSE"
            case IsIn(Fact() as fact, options):
                value = self._value(fact)
                found = f"{value} in {self._words(options)}"
                return self._local(f"{self._open(fact)} if {value} is None else TRUE if {found} else FALSE")
            case SetTest(relation, Fact() as fact, elements) if elements or relation is SetRelation.WITHIN:
                answer = f"set_test({self._constant(relation)}, {self._value(fact)}, {self._words(elements)})"
                return self._answered(fact, answer)
            case Compare(order, Fact() as fact, Literal(limit)):
                return self._answered(fact, self._comparison(order, self._value(fact), limit))
        plain = by_cases(expr)
        if plain is not None and isinstance(expr, IsIn):
            return self._line_by_line(expr, plain)
        return self._local(f"{self._constant(outlook_of(expr))}(view)")

    def _line_by_line(self, expr: IsIn, plain: Expr) -> str:
        """The first line whose condition is true decides; where a condition before it is open, so is the whole."""
        item = expr.item
        while isinstance(item, Term):
            item = item.expr
        assert isinstance(item, Cases)
        code = self.name(IsIn(item.otherwise, expr.options))
        for when, then in reversed(item.lines):
            condition, value = self.name(when), self.name(IsIn(then, expr.options))
            code = f"({value} if {condition} == TRUE else {code} if {condition} == FALSE else -1)"
        found = self._local(code)
        return self._local(f"{self.name(plain)} & ~SETTLED if {found} < 0 else {found}")

    def _words(self, elements: tuple[Expr, ...]) -> str:
        known = self._constant([str(e.value) for e in elements if isinstance(e, Literal)])
        return f"[*{known}, here]" if any(isinstance(e, Here) for e in elements) else known

    def _answered(self, fact: Fact, answer: str) -> str:
        value, is_open = self._value(fact), self._open(fact)
        answered = self._local(f"None if {value} is None else {answer}")
        return self._local(f"{is_open} if {answered} is None else TRUE if {answered} else FALSE")

    def _comparison(self, order: Order, value: str, limit: object) -> str:
        return f"compare({self._constant(order)}, {value}, {self._constant(limit)})"

    def _chain(self, table: str, items: tuple[Expr, ...]) -> str:
        first, *rest = [self.name(i) for i in items]
        code = first
        for other in rest:
            code = f"{table}[{code} << 6 | {other}]"
        return self._local(code)

    def _local(self, code: str) -> str:
        name = self._new()
        (self.block if self.in_block else self.lines).append(f"{name} = {code}")
        return name

    def _read(self, code: str) -> str:
        name = self._new()
        self.head.append(f"{name} = {code}")
        return name

    def _new(self) -> str:
        self.count += 1
        return f"n{self.count}"

    def _constant(self, value: object) -> str:
        name = f"k{len(self.constants)}"
        self.constants[name] = value
        return name

    def _value(self, fact: Fact) -> str:
        if fact.name not in self.values:
            self.values[fact.name] = self._read(f"get({fact.name!r})")
        return self.values[fact.name]

    def _open(self, fact: Fact) -> str:
        """Return the name of the outlook of an open fact, which hangs on its role and on what the case speaks of."""
        subject, is_choice = fact.subject, fact.role is Role.CHOICE
        key = f"{subject}_{is_choice}"
        if key not in self.opens:
            self.opens[key] = self._read(f"open_flags({is_choice}, {subject!r} in spoken)")
        return self.opens[key]


@dataclass(frozen=True, eq=False)
class CompiledOutlooks:
    """The outlooks of the rules of a day, in the order of its meanings."""

    function: Callable[[View], list[Four]]

    def of(self, view: View) -> list[Four]:
        """Return the four outlooks of each rule in a case."""
        return self.function(view)


def compile_outlooks(law: LawOfDay) -> CompiledOutlooks:
    """Write and compile the function for the rules of a day."""
    shared, own = _uses(law.meanings)
    writer = _Writer(shared=shared, own=own)
    whens = [writer.name(m.rule.when) for m in law.meanings]
    blocks = [
        _block(writer, f"r{number}", when, m) for number, (when, m) in enumerate(zip(whens, law.meanings, strict=True))
    ]
    start = ["def outlooks(view):", "    get, spoken, here = view.values.get, view.spoken, view.situation.here"]
    body = [f"    {line}" for line in (*writer.head, *writer.lines, *(line for block in blocks for line in block))]
    rows = ", ".join(f"r{number}" for number in range(len(blocks)))
    code = "\n".join([*start, *body, f"    return [{rows}]", ""])
    names: dict[str, Any] = {
        **writer.constants,
        **_tables(),
        "TRUE": TRUE,
        "FALSE": FALSE,
        "SETTLED": SETTLED,
        "ELSEWHERE": ELSEWHERE,
        "open_flags": open_flags,
        "set_test": set_test,
        "compare": compare,
    }
    exec(compile(code, f"<outlooks of the law from {law.first_day}>", "exec"), names)
    return CompiledOutlooks(names["outlooks"])


def _uses(meanings: Sequence[Meaning]) -> tuple[frozenset[int], frozenset[int]]:
    """Return the nodes that several rules need, or that tell whether a rule applies, and those that one rule needs."""
    always = {id(n) for n in nodes_under([m.rule.when for m in meanings])}
    users: dict[int, int] = {}
    for m in meanings:
        for node in nodes_under([m.some_part, m.some_broken, m.some_broken_by_facts]):
            users[id(node)] = users.get(id(node), 0) + 1
    shared = always | {n for n, count in users.items() if count > 1}
    return frozenset(shared), frozenset(users) - shared


def _block(writer: _Writer, row: str, when: str, meaning: Meaning) -> list[str]:
    """The lines of one rule: its conditions, where it is not already clear that it does not apply."""
    writer.block = []
    somes = [writer.name(e) for e in (meaning.some_part, meaning.some_broken, meaning.some_broken_by_facts)]
    outlooks = f"({when}, {', '.join(f'BOTH[{when} << 6 | {some}]' for some in somes)})"
    inner = [*writer.block, f"{row} = {outlooks}"]
    return [f"{row} = ELSEWHERE", f"if {when} != FALSE:", *(f"    {line}" for line in inner)]
