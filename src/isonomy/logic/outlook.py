"""What a condition comes to, and where it is open, what the open facts can make of it.

The outlook of a condition is a small number of flags, worked out in one pass over the tree:

- settled, and then true or false, exactly as the interpreter has it;
- otherwise: whether the open choices can make it true, or false, whatever the unknown circumstances turn out to be;
  the same with facts of which the case does not speak counted as free; and whether it hangs on such a fact.

Each comparison is looked at by itself, so an outlook may say that choices can bring something about although two
comparisons pull the same choice apart; the solver settles such cases. It never says so where an unknown circumstance
decides.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Final

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
from isonomy.logic.interpreter import Situation, compare, pairwise, set_test
from isonomy.logic.types import BoolType
from isonomy.logic.values import Money, SetValue, Value
from isonomy.logic.walking import facts_in

CAN_HOLD: Final = 1
CAN_FAIL: Final = 2
CAN_HOLD_IF_SPOKEN: Final = 4
CAN_FAIL_IF_SPOKEN: Final = 8
HANGS_ON_UNSPOKEN: Final = 16
SETTLED: Final = 32
TRUE: Final = SETTLED | CAN_HOLD | CAN_HOLD_IF_SPOKEN
FALSE: Final = SETTLED | CAN_FAIL | CAN_FAIL_IF_SPOKEN
_HOLDS: Final = CAN_HOLD | CAN_HOLD_IF_SPOKEN
_FAILS: Final = CAN_FAIL | CAN_FAIL_IF_SPOKEN
_FREE: Final = _HOLDS | _FAILS
_ASKED_FOR: Final = CAN_HOLD_IF_SPOKEN | CAN_FAIL_IF_SPOKEN


def turned(found: int) -> int:
    """Return the outlook of the negation of a condition with this outlook."""
    return (found & (SETTLED | HANGS_ON_UNSPOKEN)) | (found & _HOLDS) << 1 | (found & _FAILS) >> 1


def open_flags(is_choice: bool, is_spoken_of: bool) -> int:
    """Return the outlook of an open fact: a choice is free; one of which the case does not speak is free if spoken of."""
    free = _FREE if is_choice else 0
    return free if is_spoken_of else free | _ASKED_FOR | HANGS_ON_UNSPOKEN


def both(one: int, other: int) -> int:
    """Return the outlook of the conjunction of two conditions with these outlooks."""
    if FALSE in (one, other):
        return FALSE
    if one == TRUE:
        return other
    if other == TRUE:
        return one
    return (one & other & _HOLDS) | ((one | other) & (_FAILS | HANGS_ON_UNSPOKEN))


@dataclass(frozen=True)
class View:
    """A situation, and the subjects of facts of which the case speaks (others count as unspoken)."""

    situation: Situation
    spoken: frozenset[str]
    terms: dict[int, int] = field(default_factory=dict, compare=False, repr=False)

    def of(self, expr: Expr) -> int:
        """Return the outlook of a condition."""
        return outlook_of(expr)(self)

    @property
    def values(self) -> Mapping[str, Value]:
        """What is known."""
        return self.situation.values


Outlook = Callable[[View], int]
_OUTLOOKS: dict[int, tuple[Expr, Outlook]] = {}


def outlook_of(expr: Expr) -> Outlook:
    """Return the function that gives the outlook of a condition in a case; it is built once."""
    known = _OUTLOOKS.get(id(expr))
    if known is None:
        known = (expr, _build(expr))
        _OUTLOOKS[id(expr)] = known
    return known[1]


def _build(expr: Expr) -> Outlook:
    match expr:
        case And(items):
            return _joined([outlook_of(i) for i in items], FALSE, TRUE, _HOLDS, _FAILS)
        case Or(items):
            return _joined([outlook_of(i) for i in items], TRUE, FALSE, _FAILS, _HOLDS)
        case Not(item):
            return _turned(outlook_of(item))
        case Term() if isinstance(expr.type, BoolType):
            return _remembered(expr)
        case Fact():
            return _atom(expr, lambda value, _: value)
        case IsIn(Fact() as fact, options) if not any(isinstance(o, Here) for o in options):
            words = frozenset(o.value for o in options if isinstance(o, Literal))
            return _atom(fact, lambda value, _: None if value is None else value in words)
        case SetTest(relation, Fact() as fact, elements) if not any(isinstance(e, Here) for e in elements):
            return _set_atom(fact, relation, [str(e.value) for e in elements if isinstance(e, Literal)])
        case Compare(order, Fact() as fact, Literal(limit)) if not isinstance(limit, Money):
            return _atom(fact, lambda value, _: _ordered(order, value, limit))
    return _general(expr)


def _ordered(order: Order, value: Value, limit: Value) -> bool | None:
    return compare(order, value, limit)


def _joined(items: list[Outlook], decides: int, otherwise: int, needed: int, enough: int) -> Outlook:
    """Conjunction (decided by a false item) or disjunction (decided by a true one)."""
    gathered = enough | HANGS_ON_UNSPOKEN

    def outlook(view: View) -> int:
        every, some, is_open = needed, 0, False
        for item in items:
            found = item(view)
            if found == decides:
                return decides
            if found != otherwise:
                is_open = True
                every &= found
                some |= found
        return every | (some & gathered) if is_open else otherwise

    return outlook


def _turned(item: Outlook) -> Outlook:
    return lambda view: turned(item(view))


def _remembered(term: Term) -> Outlook:
    inner, key = outlook_of(term.expr), id(term)

    def outlook(view: View) -> int:
        found = view.terms.get(key)
        if found is None:
            found = view.terms[key] = inner(view)
        return found

    return outlook


def _atom(fact: Fact, test: Callable[[Value, View], Value]) -> Outlook:
    name, open_outlook = fact.name, _open(fact)

    def outlook(view: View) -> int:
        answer = test(view.values.get(name), view)
        return open_outlook(view) if answer is None else TRUE if answer else FALSE

    return outlook


def _set_atom(fact: Fact, relation: SetRelation, elements: list[str]) -> Outlook:
    name, open_outlook = fact.name, _open(fact)
    trivial = not elements and relation is not SetRelation.WITHIN

    def outlook(view: View) -> int:
        value = view.values.get(name)
        if isinstance(value, SetValue):
            answer = set_test(relation, value, elements)
        else:
            answer = (relation is SetRelation.COVERS) if trivial else None
        return open_outlook(view) if answer is None else TRUE if answer else FALSE

    return outlook


def _open(fact: Fact) -> Outlook:
    subject = fact.subject
    spoken, unspoken = (open_flags(fact.role is Role.CHOICE, is_spoken_of) for is_spoken_of in (True, False))
    return lambda view: spoken if subject in view.spoken else unspoken


def _general(expr: Expr) -> Outlook:
    """Any other condition: the interpreter says what it comes to; where that is unknown, its open facts decide."""
    if isinstance(expr, Compare) and (split := pairwise(expr)) is not None:
        return outlook_of(split)
    plain = by_cases(expr)
    if plain is not None:
        when_open = outlook_of(plain)
    elif isinstance(expr, Compare):
        left, right = _side(expr.left), _side(expr.right)
        when_open = lambda view: _either_side(left(view), right(view))  # noqa: E731
    else:
        when_open = _side(expr)

    def outlook(view: View) -> int:
        answer = view.situation.value(expr)
        if answer is not None:
            return TRUE if answer else FALSE
        return when_open(view) & ~SETTLED

    return outlook


def _side(expr: Expr) -> Outlook:
    """One side of a comparison: free when all of its open facts are; settled when it has none."""
    facts = [(f.name, _open(f)) for f in facts_in(expr)]

    def outlook(view: View) -> int:
        free, hangs, is_open = _FREE, 0, False
        for name, open_outlook in facts:
            value = view.values.get(name)
            if value is None or (isinstance(value, SetValue) and value.maybe):
                found, is_open = open_outlook(view), True
                free &= found
                hangs |= found & HANGS_ON_UNSPOKEN
        return free | hangs if is_open else SETTLED

    return outlook


def _either_side(left: int, right: int) -> int:
    """A comparison is in hand when one of its open sides is: that side can be put below or above the other."""
    sides = [side for side in (left, right) if side != SETTLED]
    found = 0
    for side in sides:
        found |= side
    return found


def by_cases(expr: Expr) -> Expr | None:
    """Write a condition that goes by cases as plain conditions, so that each is looked at by itself."""
    item = expr.item if isinstance(expr, IsIn) else expr
    while isinstance(item, Term):
        item = item.expr
    if not isinstance(item, Cases):
        return None

    def asked(value: Expr) -> Expr:
        return IsIn(value, expr.options) if isinstance(expr, IsIn) else value

    result = asked(item.otherwise)
    for when, then in reversed(item.lines):
        result = Or((And((when, asked(then))), And((Not(when), result))))
    return result
