"""Writes the Python text of functions that prove conditions (see `proofs.py`)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from isonomy.logic.expressions import (
    And,
    Cases,
    Compare,
    Dated,
    Expr,
    Fact,
    Here,
    IsIn,
    Literal,
    Not,
    Or,
    Order,
    SetRelation,
    SetTest,
    Term,
)
from isonomy.logic.interpreter import Proof, Situation, pairwise
from isonomy.logic.types import BoolType, EnumType, MoneyType
from isonomy.logic.walking import children, facts_in

_WRITTEN = (Term, Not, And, Or, Compare, IsIn, SetTest)
"""What is written as text; the rest is asked of the interpreter."""
_INDENT = "    "


def remembered(node: Expr) -> Fact | None:
    """Return the one fact on which a node hangs, where that fact has so few values that each proof can be kept."""
    match node:
        case Fact(type=BoolType() | EnumType()):
            return node
        case IsIn(Fact(type=EnumType()) as fact, options) if all(isinstance(o, Literal) for o in options):
            return fact
    return None


@dataclass(frozen=True)
class Reading:
    """How the conditions of a law hang together: a bit for each fact, and which conditions have functions of their own."""

    bits: dict[str, int]
    own: dict[int, Expr]
    _masks: dict[int, int] = field(default_factory=dict)
    _fixed: dict[int, bool] = field(default_factory=dict)

    @classmethod
    def of(cls, roots: list[Expr]) -> Reading:
        """Read the conditions of a law."""
        names = dict.fromkeys(f.name for f in facts_in(*roots))
        return cls({name: 1 << place for place, name in enumerate(names)}, _read_from_several(roots))

    def mask(self, node: Expr) -> int:
        """Return the bits of the facts that a condition reads."""
        if isinstance(node, Fact):
            return self.bits[node.name]
        known = self._masks.get(id(node))
        if known is None:
            known = 0
            for child in children(node):
                known |= self.mask(child)
            self._masks[id(node)] = known
        return known

    def is_fixed(self, node: Expr) -> bool:
        """Whether a condition has one proof in all cases that state none of its facts, whatever the day and the place."""
        known = self._fixed.get(id(node))
        if known is None:
            known = self._fixed[id(node)] = _hangs_on_facts_alone(node) and all(map(self.is_fixed, children(node)))
        return known


def _hangs_on_facts_alone(node: Expr) -> bool:
    """Whether the node itself asks for neither day nor place; words are not looked at while their fact is unknown."""
    if isinstance(node, IsIn | SetTest):
        words = node.options if isinstance(node, IsIn) else node.elements
        harmless = Literal | Here if isinstance(node.item, Fact) else Literal
        return all(isinstance(w, harmless) for w in words)
    return not isinstance(node, Dated | Here)


def _read_from_several(roots: Iterable[Expr]) -> dict[int, Expr]:
    """Return the conditions that have a function of their own: roots, and what several others read.

    What stands in a line of `Cases` has one too: the interpreter asks for it, and only where the lines before fail.
    """
    readers: Counter[int] = Counter()
    seen: set[int] = set()
    found = {id(root): root for root in roots}
    stack = list(found.values())
    while stack:
        node = stack.pop()
        if id(node) not in seen:
            seen.add(id(node))
            split = pairwise(node) if isinstance(node, Compare) else None
            below = children(node) if split is None else (*children(node), split)
            stack.extend(below)
            readers.update(map(id, below))
            found.update((id(n), n) for n in below if readers[id(n)] > 1 or isinstance(node, Cases))
    return {key: node for key, node in found.items() if isinstance(node, _WRITTEN) and remembered(node) is None}


@dataclass
class Text:
    """Writes one function. Each node gets two local names: `p` with its proof and `v` with its value.

    `asked` are the conditions whose functions it calls, `names` what the functions of a law find by name. Lines inside
    a test of bits belong to it: `done` forgets after it what was worked out there.
    """

    reading: Reading
    nothing: Situation
    names: dict[str, Any]
    asked: list[Expr] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)
    depth: int = 1
    count: int = 0
    done: dict[int, int] = field(default_factory=dict)

    def function(self, head: Expr) -> list[str]:
        """Return the lines of the function that proves `head`."""
        self.lines.append(f"def prove_{id(head)}(situation, proofs, get, stated):")
        tested = 0
        if self.reading.is_fixed(head):
            tested = self.reading.mask(head)
            self._line(f"if not stated & {tested}: return {self._unstated(head)}")
        number = self._inside(head, tested)
        self._line(f"return p{number}")
        return self.lines

    def _step(self, node: Expr, tested: int) -> int:
        """Return the number of a node, whose proof and value stand in local names from here on.

        `tested` are the facts of which some one is known to be stated here.
        """
        if id(node) not in self.done:
            self.done[id(node)] = self._written(node, tested)
        return self.done[id(node)]

    def _written(self, node: Expr, tested: int) -> int:
        if isinstance(node, Literal):
            self.names[f"literal_{id(node)}"] = Proof(node, node.value)
            return self._both(f"literal_{id(node)}", self._constant(node.value, node))
        if remembered(node) is not None:
            return self._from_few(node, tested)
        if isinstance(node, Fact):
            return self._fact(node)
        if not isinstance(node, _WRITTEN):
            return self._both(f"situation.prove({self._constant(node)})")
        mask = self.reading.mask(node)
        apart = self.reading.is_fixed(node) and mask != tested
        if id(node) in self.reading.own:
            self.asked.append(node)
            call = f"proofs.get({id(node)}) or prove_{id(node)}(situation, proofs, get, stated)"
            return self._both(f"{call} if stated & {mask} else {self._unstated(node)}" if apart else call)
        return self._guarded(node, mask) if apart else self._inside(node, tested)

    def _from_few(self, node: Expr, tested: int) -> int:
        """Look up the proof of a node in those of the few values of its fact."""
        fact = remembered(node)
        assert fact is not None
        value = f"get({fact.name!r})" if node is fact else f"v{self._step(fact, tested)}"
        number, known, of_fact = self._new(), f"known_{id(node)}", f"known_{id(fact)}"
        for name in (known, of_fact):
            self.names.setdefault(name, {})
        self._line(f"v{number} = {value}")
        make = f"remember({self._constant(node)}, v{number}, {known}, {of_fact})"
        self._line(f"p{number} = {known}.get(v{number}) or {make}")
        if node is not fact:
            self._line(f"v{number} = p{number}.value")
        return number

    def _fact(self, node: Fact) -> int:
        number = self._new()
        self._line(f"v{number} = get({node.name!r})")
        self._line(f"p{number} = {self._unstated(node)} if v{number} is None else proofs.get({id(node)})")
        made = f"new(Proof, ({self._constant(node)}, v{number}, ()))"
        self._line(f"if p{number} is None: p{number} = proofs[{id(node)}] = {made}")
        return number

    def _guarded(self, node: Expr, mask: int) -> int:
        """Write a node that is worked out where one of its facts is stated."""
        outside = dict(self.done)
        self._line(f"if stated & {mask}:")
        self.depth += 1
        number = self._inside(node, mask)
        self.depth -= 1
        self.done = outside
        self._line(f"else: p{number} = {self._unstated(node)}; v{number} = p{number}.value")
        return number

    def _inside(self, node: Expr, tested: int) -> int:
        """Write a node here: its steps, its value, its proof."""
        value, steps = self._meaning(node, tested)
        number = self._new()
        because = "(" + "".join(f"p{s}, " for s in steps) + ")"
        self._line(f"v{number} = {value}")
        proof = f"new(Proof, ({self._constant(node)}, v{number}, {because}))"
        self._line(f"p{number} = proofs[{id(node)}] = {proof}")
        return number

    def _meaning(self, node: Expr, tested: int) -> tuple[str, list[int]]:
        """Return the text of a node's value, and the numbers of the steps from which it follows."""
        match node:
            case Term():
                inner = self._step(node.expr, tested)
                return f"v{inner}", [inner]
            case Not(item):
                inner = self._step(item, tested)
                return f"None if v{inner} is None else not v{inner}", [inner]
            case And(items):
                return _joined([self._step(i, tested) for i in items], "False", "True")
            case Or(items):
                return _joined([self._step(i, tested) for i in items], "True", "False")
            case Compare(order, left, right):
                split = pairwise(node)
                together = None if split is None else self._step(split, tested)
                steps = [self._step(left, tested), self._step(right, tested)]
                return self._compared(order, left, steps) if together is None else f"v{together}", steps
            case IsIn(item, options):
                inner = self._step(item, tested)
                return f"None if v{inner} is None else v{inner} in {self._words(options, node)}", [inner]
            case SetTest(relation, item, elements):
                inner = self._step(item, tested)
                trivially = not elements and relation is not SetRelation.WITHIN
                unknown = (relation is SetRelation.COVERS) if trivially else None
                return f"{unknown} if v{inner} is None else {self._asked_of_set(node, inner)}", [inner]
        raise AssertionError(f"no function is written for {node!r}")

    def _compared(self, order: Order, left: Expr, steps: list[int]) -> str:
        one, other = (f"v{s}" for s in steps)
        if isinstance(left.type, MoneyType):
            return f"compare({self._constant(order)}, {one}, {other})"
        return f"None if {one} is None or {other} is None else {one} {order} {other}"

    def _asked_of_set(self, node: SetTest, inner: int) -> str:
        relation, elements = node.relation, node.elements
        if len(elements) == 1 and isinstance(elements[0], Literal) and relation is not SetRelation.WITHIN:
            word = repr(elements[0].value)
            return f"True if {word} in v{inner}.has else None if {word} in v{inner}.maybe else False"
        return f"set_test({self._constant(relation)}, v{inner}, {self._words(elements, node)})"

    def _words(self, elements: tuple[Expr, ...], node: Expr) -> str:
        """Return the text of a list of words; what is no literal is asked of the situation."""
        if all(isinstance(e, Literal) for e in elements):
            return self._constant([e.value for e in elements if isinstance(e, Literal)], node)
        words = (repr(e.value) if isinstance(e, Literal) else f"situation.value({self._constant(e)})" for e in elements)
        return f"[{', '.join(words)}]"

    def _unstated(self, node: Expr) -> str:
        """Return the name of the proof of a node none of whose facts is stated."""
        name = f"unstated_{id(node)}"
        self.names[name] = self.nothing.prove(node)
        return name

    def _both(self, proof: str, value: str = "") -> int:
        number = self._new()
        self._line(f"p{number} = {proof}")
        self._line(f"v{number} = {value or f'p{number}.value'}")
        return number

    def _new(self) -> int:
        self.count += 1
        return self.count

    def _line(self, code: str) -> None:
        self.lines.append(_INDENT * self.depth + code)

    def _constant(self, value: Any, of: Expr | None = None) -> str:
        """Return the name under which functions find an object; `of` is the node to which an object made here belongs."""
        if value is None or type(value) in (str, int, bool):
            return repr(value)
        name = f"k{id(value)}" if of is None else f"of_{id(of)}"
        self.names[name] = value
        return name


def _joined(steps: list[int], decides: str, otherwise: str) -> tuple[str, list[int]]:
    """Return the value of a conjunction (decided by a false step) or a disjunction (decided by a true one)."""
    if not steps:
        return otherwise, steps
    decided = " or ".join(f"v{s} is {decides}" for s in steps)
    is_open = " or ".join(f"v{s} is None" for s in steps)
    return f"{decides} if {decided} else None if {is_open} else {otherwise}", steps
