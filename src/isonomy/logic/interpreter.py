"""The meaning of expressions.

This file is the definition: exact, three-valued (Kleene) and slow. `prove` returns the value of an expression in a
situation together with the steps that led to it. Every other engine is tested against it.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any, NamedTuple, cast

from isonomy.logic import calendar
from isonomy.logic.expressions import (
    And,
    Cases,
    Compare,
    Dated,
    Elapsed,
    Expr,
    Extreme,
    Fact,
    Here,
    IsIn,
    Literal,
    Moved,
    Not,
    Or,
    Order,
    Pick,
    Scaled,
    SetRelation,
    SetTest,
    Sign,
    Sum,
    Term,
)
from isonomy.logic.values import Money, SetValue, Truth, Value, both, either, negation


class Proof(NamedTuple):
    """A step of a proof: `expr` came to `value`, because of the steps below it."""

    expr: Expr
    value: Value
    because: tuple[Proof, ...] = ()


class CurrencyMismatch(ValueError):
    """Two amounts of different currencies met in a computation; cases are converted before they are decided."""


@dataclass(frozen=True)
class Situation:
    """What is known: values of facts by name, the day whose law is asked, and the place.

    A fact that is absent from `values` is unknown. All amounts are in one currency, that of the place.
    """

    values: Mapping[str, Value]
    day: datetime.date
    here: str
    proofs: dict[int, Proof] = field(default_factory=dict, compare=False, repr=False)

    def prove(self, expr: Expr) -> Proof:
        """Return the value of `expr` here, with the steps that led to it. Each node is worked out once."""
        proof = self.proofs.get(id(expr))
        if proof is None:
            proof = _MEANING[type(expr)](expr, self)
            self.proofs[id(expr)] = proof
        return proof

    def value(self, expr: Expr) -> Value:
        """Return the value of `expr` here; `None` is unknown."""
        return self.prove(expr).value

    def truth(self, expr: Expr) -> Truth:
        """Return the truth value of a condition here."""
        return cast(Truth, self.prove(expr).value)


def _fact(node: Fact, s: Situation) -> Proof:
    return Proof(node, s.values.get(node.name))


def _literal(node: Literal, s: Situation) -> Proof:
    return Proof(node, node.value)


def _here(node: Here, s: Situation) -> Proof:
    return Proof(node, s.here)


def _term(node: Term, s: Situation) -> Proof:
    inner = s.prove(node.expr)
    return Proof(node, inner.value, (inner,))


def _not(node: Not, s: Situation) -> Proof:
    inner = s.prove(node.item)
    return Proof(node, negation(cast(Truth, inner.value)), (inner,))


def _and(node: And, s: Situation) -> Proof:
    items = tuple([s.prove(i) for i in node.items])
    return Proof(node, both([cast(Truth, i.value) for i in items]), items)


def _or(node: Or, s: Situation) -> Proof:
    items = tuple([s.prove(i) for i in node.items])
    return Proof(node, either([cast(Truth, i.value) for i in items]), items)


def _compare(node: Compare, s: Situation) -> Proof:
    split = pairwise(node)
    if split is not None:
        inner = s.prove(split)
        return Proof(node, inner.value, (s.prove(node.left), s.prove(node.right)))
    left, right = s.prove(node.left), s.prove(node.right)
    return Proof(node, compare(node.order, left.value, right.value), (left, right))


def _is_in(node: IsIn, s: Situation) -> Proof:
    item = s.prove(node.item)
    if item.value is None:
        return Proof(node, None, (item,))
    return Proof(node, item.value in _words(node.options, s), (item,))


def _words(elements: Iterable[Expr], s: Situation) -> list[Value]:
    return [e.value if isinstance(e, Literal) else s.value(e) for e in elements]


def _set_test(node: SetTest, s: Situation) -> Proof:
    item = s.prove(node.item)
    if item.value is None:
        trivially = not node.elements and node.relation is not SetRelation.WITHIN
        value = (node.relation is SetRelation.COVERS) if trivially else None
        return Proof(node, value, (item,))
    elements = cast(list[str], _words(node.elements, s))
    return Proof(node, set_test(node.relation, cast(SetValue, item.value), elements), (item,))


def _sum(node: Sum, s: Situation) -> Proof:
    left, right = s.prove(node.left), s.prove(node.right)
    return Proof(node, add(node.sign, left.value, right.value), (left, right))


def _scaled(node: Scaled, s: Situation) -> Proof:
    amount, share = s.prove(node.amount), s.prove(node.share)
    value = None
    if isinstance(amount.value, Money) and share.value is not None:
        value = Money(amount.value.minor * cast(Fraction, share.value), amount.value.currency)
    return Proof(node, value, (amount, share))


def _extreme(node: Extreme, s: Situation) -> Proof:
    items = tuple(s.prove(i) for i in node.items)
    values = [i.value for i in items]
    if any(v is None for v in values):
        return Proof(node, None, items)
    best = values[0]
    order = Order.BELOW if node.pick is Pick.LEAST else Order.ABOVE
    for value in values[1:]:
        if compare(order, value, best):
            best = value
    return Proof(node, best, items)


def _elapsed(node: Elapsed, s: Situation) -> Proof:
    start, end = s.prove(node.start), s.prove(node.end)
    value = None
    if isinstance(start.value, datetime.date) and isinstance(end.value, datetime.date):
        value = calendar.elapsed(start.value, end.value, node.type.unit)
    return Proof(node, value, (start, end))


def _moved(node: Moved, s: Situation) -> Proof:
    day = s.prove(node.day)
    value = calendar.add(day.value, node.count, node.unit) if isinstance(day.value, datetime.date) else None
    return Proof(node, value, (day,))


def _cases(node: Cases, s: Situation) -> Proof:
    steps: list[Proof] = []
    for when, then in node.lines:
        condition = s.prove(when)
        steps.append(condition)
        if condition.value is None:
            return Proof(node, None, tuple(steps))
        if condition.value is True:
            result = s.prove(then)
            return Proof(node, result.value, (*steps, result))
    last = s.prove(node.otherwise)
    return Proof(node, last.value, (*steps, last))


def _dated(node: Dated, s: Situation) -> Proof:
    current = entry_on(node, s.day)
    if current is None:
        return Proof(node, None)
    inner = s.prove(current)
    return Proof(node, inner.value, (inner,))


_MEANING: dict[type[Expr], Callable[[Any, Situation], Proof]] = {
    Fact: _fact, Literal: _literal, Here: _here, Term: _term, Not: _not, And: _and, Or: _or, Compare: _compare,
    IsIn: _is_in, SetTest: _set_test, Sum: _sum, Scaled: _scaled, Extreme: _extreme, Elapsed: _elapsed,
    Moved: _moved, Cases: _cases, Dated: _dated,
}  # fmt: skip


def entry_on(node: Dated, day: datetime.date) -> Expr | None:
    """Return the value of a dated threshold in effect on `day`, or `None` before the first."""
    current = None
    for entry in node.entries:
        if entry.since <= day:
            current = entry.value
    return current


def set_test(relation: SetRelation, value: SetValue, elements: list[str]) -> Truth:
    """Answer a question about a set of which some elements may be undecided."""
    if relation is SetRelation.WITHIN:
        if value.has.difference(elements):
            return False
        return None if value.maybe.difference(elements) else True
    if relation is SetRelation.COVERS:
        return True if value.has.issuperset(elements) else None if _may_cover(value, elements) else False
    return True if not value.has.isdisjoint(elements) else False if value.maybe.isdisjoint(elements) else None


def _may_cover(value: SetValue, elements: list[str]) -> bool:
    return all(e in value.has or e in value.maybe for e in elements)


def add(sign: Sign, left: Value, right: Value) -> Value:
    """Add or subtract two quantities of one kind; unknown when either is."""
    if left is None or right is None:
        return None
    if isinstance(left, Money) and isinstance(right, Money):
        _same_currency(left, right)
        minor = left.minor + right.minor if sign is Sign.PLUS else left.minor - right.minor
        return Money(minor, left.currency)
    a, b = cast(Fraction, left), cast(Fraction, right)
    return a + b if sign is Sign.PLUS else a - b


def compare(order: Order, left: Value, right: Value) -> Truth:
    """Compare two quantities of one kind; unknown when either is."""
    if left is None or right is None:
        return None
    if isinstance(left, Money) and isinstance(right, Money):
        _same_currency(left, right)
        left, right = left.minor, right.minor
    a, b = cast(int, left), cast(int, right)
    match order:
        case Order.BELOW:
            return a < b
        case Order.AT_MOST:
            return a <= b
        case Order.ABOVE:
            return a > b
        case Order.AT_LEAST:
            return a >= b
        case Order.SAME:
            return a == b


def _same_currency(left: Money, right: Money) -> None:
    if left.currency != right.currency:
        raise CurrencyMismatch(f"{left} beside {right}")


_PAIRS: dict[int, tuple[Compare, Expr | None]] = {}


def pairwise(node: Compare) -> Expr | None:
    """Rewrite a comparison with the greatest (or least) of several into comparisons with each of them.

    `x >= max_of(a, b)` means `(x >= a) & (x >= b)`: so a known shortfall against `a` is a breach even while `b` is
    unknown. Returns `None` where there is nothing to rewrite. The rewriting is remembered per node.
    """
    known = _PAIRS.get(id(node))
    if known is None:
        known = (node, _pairwise(node))
        _PAIRS[id(node)] = known
    return known[1]


def _pairwise(node: Compare) -> Expr | None:
    if node.order is Order.SAME:
        return None
    left, right = _opened(node.left), _opened(node.right)
    if isinstance(right, Extreme):
        upward = node.order in (Order.ABOVE, Order.AT_LEAST)
        items = tuple(Compare(node.order, node.left, i) for i in right.items)
        return And(items) if upward == (right.pick is Pick.GREATEST) else Or(items)
    if isinstance(left, Extreme):
        downward = node.order in (Order.BELOW, Order.AT_MOST)
        items = tuple(Compare(node.order, i, node.right) for i in left.items)
        return And(items) if downward == (left.pick is Pick.GREATEST) else Or(items)
    return None


def _opened(node: Expr) -> Expr:
    while isinstance(node, Term):
        node = node.expr
    return node
