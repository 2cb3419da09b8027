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
from isonomy.logic.values import Money
from isonomy.logic.walking import nodes_under
from isonomy.rulebook.book import LawOfDay
from isonomy.rulebook.meaning import Meaning

Four = tuple[int, int, int, int]
"""The outlooks of `when`, `reached`, `breach` and `breach_by_facts`."""

ELSEWHERE: Four = (FALSE, FALSE, FALSE, FALSE)
"""The outlooks of a rule that does not reach a case."""

_SIZE = 64
_YES, _NO = str(TRUE), str(FALSE)


@cache
def _tables() -> dict[str, Any]:
    """The tables of conjunction, disjunction and negation; made when a law is first compiled."""
    numbers = range(_SIZE)
    return {
        "BOTH": [[both(one, other) for other in numbers] for one in numbers],
        "EITHER": [[turned(both(turned(one), turned(other))) for other in numbers] for one in numbers],
        "TURNED": [turned(one) for one in numbers],
    }


@dataclass
class _Tests:
    """What is asked of one fact: the names that are all alike while it is unknown, and how each is answered otherwise.

    `plain` and `negated` have the outlook of the open fact and its negation.
    """

    plain: list[str] = field(default_factory=list)
    negated: list[str] = field(default_factory=list)
    answers: list[str] = field(default_factory=list)


@dataclass
class _Writer:
    """Collects the lines of the function; each node gets a local name once.

    Tests of single facts stand at the head of the function, those of one fact together: most facts are unknown, and
    then one question answers all of them. `own` are the other nodes that only one rule needs; while that rule is
    written, their lines go to its `block`. What is written twice in the law stands once.
    """

    own: frozenset[int] = frozenset()
    shared: frozenset[int] = frozenset()
    head: list[str] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)
    block: list[str] = field(default_factory=list)
    in_block: bool = False
    count: int = 0
    written: dict[str, str] = field(default_factory=dict)
    in_this_block: dict[str, str] = field(default_factory=dict)
    constants: dict[str, Any] = field(default_factory=dict)
    known: dict[object, str] = field(default_factory=dict)
    asked: dict[tuple[bool, str], str] = field(default_factory=dict)
    names: dict[int, str] = field(default_factory=dict)
    values: dict[str, str] = field(default_factory=dict)
    tests: dict[tuple[str, str, bool], _Tests] = field(default_factory=dict)
    opens: dict[tuple[str, bool, bool], str] = field(default_factory=dict)
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

    def start(self) -> list[str]:
        """Return the lines that read the facts and answer what is asked of each."""
        lines = list(self.head)
        for (name, subject, is_choice), tests in self.tests.items():
            lines.append(f"if {self.values[name]} is None:")
            for names, negated in ((tests.plain, False), (tests.negated, True)):
                if names:
                    lines.append(f"    {' = '.join(names)} = {self._open(subject, is_choice, negated)}")
            lines += ["else:", *(f"    {answer}" for answer in tests.answers)]
        opens = [f"{name} = {self._open_code(*key)}" for key, name in self.opens.items()]
        return [*opens, *lines]

    def _write(self, expr: Expr) -> str:
        match expr:
            case Literal(value):
                return _YES if value else _NO
            case Term() if isinstance(expr.type, BoolType):
                return self.name(expr.expr)
            case IsIn(Literal(value), options) if not any(isinstance(o, Here) for o in options):
                return _YES if value in {o.value for o in options if isinstance(o, Literal)} else _NO
            case Not(item):
                return self._test(item, negated=True) or self.local(f"TURNED[{self.name(item)}]")
            case And(items):
                return self._chain("BOTH", items)
            case Or(items):
                return self._chain("EITHER", items)
        plain = by_cases(expr)
        if plain is not None and isinstance(expr, IsIn):
            return self._line_by_line(expr, plain)
        return self._test(expr) or self.local(f"{self._constant(outlook_of(expr))}(view)")

    def _test(self, expr: Expr, *, negated: bool = False) -> str | None:
        """Return the local name of a test of a single fact, or of its negation; `None` where it is no such test."""
        yes, no = (_NO, _YES) if negated else (_YES, _NO)
        match expr:
            case Fact() as fact:
                answer = f"{yes} if {self._value(fact)} else {no}"
            case IsIn(Fact() as fact, options):
                answer = f"{yes} if {self._value(fact)} in {self._words(options)} else {no}"
            case SetTest(relation, Fact() as fact, elements) if elements or relation is SetRelation.WITHIN:
                is_open = self._open(fact.subject, fact.role is Role.CHOICE, negated)
                return self._set_test(expr, fact, negated, (yes, no, is_open))
            case Compare(order, Fact() as fact, Literal(limit)):
                answer = f"{yes} if {self._comparison(order, self._value(fact), limit)} else {no}"
            case _:
                return None
        return self._asked(fact, negated, answer)

    def _set_test(self, test: SetTest, fact: Fact, negated: bool, outlooks: tuple[str, str, str]) -> str:
        yes, no, is_open = outlooks
        value, elements = self._value(fact), test.elements
        if len(elements) == 1 and isinstance(elements[0], Literal) and test.relation is not SetRelation.WITHIN:
            word = repr(elements[0].value)
            return self._asked(
                fact, negated, f"{yes} if {word} in {value}.has else {is_open} if {word} in {value}.maybe else {no}"
            )
        answer = f"(found := set_test({self._constant(test.relation)}, {value}, {self._words(elements)}))"
        return self._asked(fact, negated, f"{yes} if {answer} else {is_open} if found is None else {no}")

    def _asked(self, fact: Fact, negated: bool, answer: str) -> str:
        if (negated, answer) in self.asked:
            return self.asked[negated, answer]
        name = self.asked[negated, answer] = self._new()
        tests = self.tests.setdefault((fact.name, fact.subject, fact.role is Role.CHOICE), _Tests())
        (tests.negated if negated else tests.plain).append(name)
        tests.answers.append(f"{name} = {answer}")
        return name

    def _line_by_line(self, expr: IsIn, plain: Expr) -> str:
        """The first line whose condition is true decides; where a condition before it is open, so is the whole."""
        item = expr.item
        while isinstance(item, Term):
            item = item.expr
        assert isinstance(item, Cases)
        code = self.name(IsIn(item.otherwise, expr.options))
        for when, then in reversed(item.lines):
            condition, value = self.name(when), self.name(IsIn(then, expr.options))
            code = f"({value} if {condition} == {_YES} else {code} if {condition} == {_NO} else -1)"
        found = self.local(code)
        return self.local(f"{self.name(plain)} & {~SETTLED} if {found} < 0 else {found}")

    def _words(self, elements: tuple[Expr, ...]) -> str:
        known = self._constant(tuple(sorted({str(e.value) for e in elements if isinstance(e, Literal)})))
        return f"[*{known}, here]" if any(isinstance(e, Here) for e in elements) else known

    def _comparison(self, order: Order, value: str, limit: object) -> str:
        if isinstance(limit, Money):
            return f"compare({self._constant(order)}, {value}, {self._constant(limit)})"
        return f"{value} {order} {self._constant(limit)}"

    def _chain(self, table: str, items: tuple[Expr, ...]) -> str:
        return self.local(_chained(table, [self.name(i) for i in items]))

    def local(self, code: str) -> str:
        """Return the local name that holds what this text comes to; a line for it is written once."""
        if code.isalnum():  # a name, or a number
            return code
        name = self.written.get(code) or (self.in_this_block.get(code) if self.in_block else None)
        if name is None:
            name = self._new()
            (self.in_this_block if self.in_block else self.written)[code] = name
            (self.block if self.in_block else self.lines).append(f"{name} = {code}")
        return name

    def _new(self) -> str:
        self.count += 1
        return f"n{self.count}"

    def _constant(self, value: object) -> str:
        name = self.known.setdefault((type(value), value), f"k{len(self.constants)}")
        self.constants[name] = value
        return name

    def _value(self, fact: Fact) -> str:
        if fact.name not in self.values:
            self.values[fact.name] = self._new()
            self.head.append(f"{self.values[fact.name]} = get({fact.name!r})")
        return self.values[fact.name]

    def _open(self, subject: str, is_choice: bool, negated: bool) -> str:
        """Return the name of the outlook of an open fact, which hangs on its role and on what the case speaks of."""
        return self.opens.setdefault((subject, is_choice, negated), f"open{len(self.opens)}")

    def _open_code(self, subject: str, is_choice: bool, negated: bool) -> str:
        spoken, unspoken = (open_flags(is_choice, is_spoken_of) for is_spoken_of in (True, False))
        if negated:
            spoken, unspoken = turned(spoken), turned(unspoken)
        return f"{spoken} if {subject!r} in spoken else {unspoken}"


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
    everywhere = "".join(f"r{number} = " for number in range(len(blocks)))
    start = [
        "def outlooks(view, BOTH=BOTH, EITHER=EITHER, TURNED=TURNED):",
        "    get, spoken, here = view.values.get, view.spoken, view.situation.here",
        f"    {everywhere}ELSEWHERE",
    ]
    body = [f"    {line}" for line in (*writer.start(), *writer.lines, *(line for block in blocks for line in block))]
    rows = ", ".join(f"r{number}" for number in range(len(blocks)))
    code = "\n".join([*start, *body, f"    return [{rows}]", ""])
    names: dict[str, Any] = {
        **writer.constants,
        **_tables(),
        "ELSEWHERE": ELSEWHERE,
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
    writer.block, writer.in_this_block, writer.in_block = [], {}, True
    somes = [writer.name(e) for e in (meaning.some_part, meaning.some_broken, meaning.some_broken_by_facts)]
    reached, breach, by_facts = (writer.local(_chained("BOTH", [when, some])) for some in somes)
    writer.in_block = False
    inner = [*writer.block, f"{row} = {when}, {reached}, {breach}, {by_facts}"]
    return [f"if {when} != {_NO}:", *(f"    {line}" for line in inner)]


def _chained(table: str, items: list[str]) -> str:
    """Return the text of a conjunction (`BOTH`) or disjunction (`EITHER`) of what stands in these names."""
    decides, neutral = (_NO, _YES) if table == "BOTH" else (_YES, _NO)
    if decides in items:
        return decides
    first, *rest = [i for i in items if i != neutral] or [neutral]
    for other in rest:
        first = f"{table}[{first}][{other}]"
    return first
