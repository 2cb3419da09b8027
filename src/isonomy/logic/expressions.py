"""The expression tree in which all law is written.

Expressions are built with operators on facts: `&` (and), `|` (or), `~` (not), comparisons, and the methods `is_in`,
`contains`, `overlaps`, `covers`, `within` and `is_empty`. Building checks types, units and currencies; what is wrong
raises `LanguageError` with a line of help. The tree holds no Python functions and no code in strings, so that every
engine can read it.
"""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import ClassVar, NoReturn

from isonomy.logic.errors import LanguageError, did_you_mean
from isonomy.logic.types import (
    BOOL,
    DATE,
    BoolType,
    DateType,
    DurationType,
    EnumType,
    MoneyType,
    SetType,
    ShareType,
    Unit,
    ValueType,
    WholeType,
)
from isonomy.logic.values import Money, Value, show


class Expr:
    """A node of the tree. Two expressions are the same only when they are the same object."""

    type: ValueType
    __hash__ = object.__hash__

    def __and__(self, other: Expr) -> Expr:
        return _join(And, self, other)

    def __or__(self, other: Expr) -> Expr:
        return _join(Or, self, other)

    def __invert__(self) -> Expr:
        return Not(_truth("~", self))

    def __eq__(self, other: object) -> Expr:  # type: ignore[override]
        return equal(self, other)

    def __ne__(self, other: object) -> Expr:  # type: ignore[override]
        return Not(equal(self, other))

    def __lt__(self, other: object) -> Expr:
        return _compare(Order.BELOW, self, other)

    def __le__(self, other: object) -> Expr:
        return _compare(Order.AT_MOST, self, other)

    def __gt__(self, other: object) -> Expr:
        return _compare(Order.ABOVE, self, other)

    def __ge__(self, other: object) -> Expr:
        return _compare(Order.AT_LEAST, self, other)

    def __add__(self, other: Expr) -> Expr:
        return _amounts(Sign.PLUS, self, other)

    def __sub__(self, other: Expr) -> Expr:
        return _amounts(Sign.MINUS, self, other)

    def __mul__(self, other: Expr) -> Expr:
        if not (isinstance(self.type, MoneyType) and isinstance(other, Expr) and isinstance(other.type, ShareType)):
            raise LanguageError(f"`*` on {self.type}", "only money times a share has a meaning: `amount * percent(50)`")
        return Scaled(self, other)

    def __bool__(self) -> NoReturn:
        raise LanguageError(
            "`and`, `or`, `not`, `if`, `in` and chained comparisons do not work on facts",
            "write `a & b`, `a | b`, `~a`, `fact.is_in(...)`, and `(x >= low) & (x <= high)`; brackets around comparisons",
        )

    def is_in(self, *values: object) -> Expr:
        """True when the fact has one of these values."""
        if not isinstance(self.type, EnumType):
            raise LanguageError(f"`is_in` on {self.type}", "sets have `contains`, `overlaps`, `covers` and `within`")
        return IsIn(self, tuple(_element(self.type, v) for v in values))

    def contains(self, value: object) -> Expr:
        """True when the set has this element."""
        return self._set_test(SetRelation.COVERS, (value,))

    def covers(self, *values: object) -> Expr:
        """True when the set has all of these elements."""
        return self._set_test(SetRelation.COVERS, values)

    def overlaps(self, *values: object) -> Expr:
        """True when the set has at least one of these elements."""
        return self._set_test(SetRelation.OVERLAPS, values)

    def within(self, *values: object) -> Expr:
        """True when the set has no element besides these."""
        return self._set_test(SetRelation.WITHIN, values)

    def is_empty(self) -> Expr:
        """True when the set is known to have no element."""
        return self._set_test(SetRelation.WITHIN, ())

    def _set_test(self, relation: SetRelation, values: Sequence[object]) -> Expr:
        if not isinstance(self.type, SetType):
            raise LanguageError(f"a question about a set on {self.type}", "facts with one value have `==` and `is_in`")
        of = self.type.of
        return SetTest(relation, self, tuple(_element(of, v) for v in values))


class Order(StrEnum):
    """How two quantities may stand to each other."""

    BELOW = "<"
    AT_MOST = "<="
    ABOVE = ">"
    AT_LEAST = ">="
    SAME = "=="


class Sign(StrEnum):
    """The two operations on amounts of the same kind."""

    PLUS = "+"
    MINUS = "-"


class Pick(StrEnum):
    """Which of several quantities is taken."""

    LEAST = "least"
    GREATEST = "greatest"


class SetRelation(StrEnum):
    """The three questions about a set from which all others are made."""

    COVERS = "covers"
    OVERLAPS = "overlaps"
    WITHIN = "within"


class Role(StrEnum):
    """Whether a fact is given, or in the hands of the firm."""

    CIRCUMSTANCE = "circumstance"
    CHOICE = "choice"


@dataclass(frozen=True, eq=False, slots=True)
class Fact(Expr):
    """A named, typed, documented value about the case. `name` is `group.fact`; `example` is what a person may write.

    A fact that stands `apart` is about something unusual, such as an order of the authority: a case that does not name it
    does not speak of it, even where it speaks of the rest of its group.
    """

    name: str
    type: ValueType
    role: Role
    doc: str
    example: str = ""
    unit: str = ""
    standard: str = ""
    per_place: bool = False
    apart: bool = False

    @property
    def subject(self) -> str:
        """What a case must speak of for this fact to be asked: its group, or the fact itself where it stands apart."""
        return self.name if self.apart else self.name.split(".")[0]

    def __repr__(self) -> str:
        return self.name


@dataclass(frozen=True, eq=False, slots=True)
class Literal(Expr):
    """A fixed value written in the law."""

    value: Value
    type: ValueType

    def __repr__(self) -> str:
        return f"{self.value} {self.type.unit}" if isinstance(self.type, DurationType) else show(self.value)


@dataclass(frozen=True, eq=False, slots=True)
class Here(Expr):
    """The place whose law is asked, so that no rulebook writes its own country code."""

    type: ValueType

    def __repr__(self) -> str:
        return "HERE"


@dataclass(frozen=True, eq=False, slots=True)
class Not(Expr):
    """Negation."""

    item: Expr
    type: ClassVar[ValueType] = BOOL  # type: ignore[misc]

    def __repr__(self) -> str:
        return f"~{self.item!r}"


@dataclass(frozen=True, eq=False, slots=True)
class And(Expr):
    """True when all items are."""

    items: tuple[Expr, ...]
    type: ClassVar[ValueType] = BOOL  # type: ignore[misc]

    def __repr__(self) -> str:
        return "(" + " & ".join(map(repr, self.items)) + ")"


@dataclass(frozen=True, eq=False, slots=True)
class Or(Expr):
    """True when at least one item is."""

    items: tuple[Expr, ...]
    type: ClassVar[ValueType] = BOOL  # type: ignore[misc]

    def __repr__(self) -> str:
        return "(" + " | ".join(map(repr, self.items)) + ")"


@dataclass(frozen=True, eq=False, slots=True)
class Compare(Expr):
    """A comparison of two quantities of the same type, unit and currency."""

    order: Order
    left: Expr
    right: Expr
    type: ClassVar[ValueType] = BOOL  # type: ignore[misc]

    def __repr__(self) -> str:
        return f"({self.left!r} {self.order} {self.right!r})"


@dataclass(frozen=True, eq=False, slots=True)
class IsIn(Expr):
    """True when an enumerated value is one of the options."""

    item: Expr
    options: tuple[Expr, ...]
    type: ClassVar[ValueType] = BOOL  # type: ignore[misc]

    def __repr__(self) -> str:
        return f"{self.item!r}.is_in({', '.join(map(repr, self.options))})"


@dataclass(frozen=True, eq=False, slots=True)
class SetTest(Expr):
    """One of the three questions about a set and fixed elements."""

    relation: SetRelation
    item: Expr
    elements: tuple[Expr, ...]
    type: ClassVar[ValueType] = BOOL  # type: ignore[misc]

    def __repr__(self) -> str:
        return f"{self.item!r}.{self.relation}({', '.join(map(repr, self.elements))})"


@dataclass(frozen=True, eq=False, slots=True)
class Sum(Expr):
    """Two amounts of the same kind added, or one taken from the other."""

    sign: Sign
    left: Expr
    right: Expr
    type: ValueType

    def __repr__(self) -> str:
        return f"({self.left!r} {self.sign} {self.right!r})"


@dataclass(frozen=True, eq=False, slots=True)
class Scaled(Expr):
    """An amount of money times a share."""

    amount: Expr
    share: Expr

    @property
    def type(self) -> ValueType:  # type: ignore[override]
        """The type of the amount."""
        return self.amount.type

    def __repr__(self) -> str:
        return f"({self.amount!r} * {self.share!r})"


@dataclass(frozen=True, eq=False, slots=True)
class Extreme(Expr):
    """The least or the greatest of several quantities of the same kind."""

    pick: Pick
    items: tuple[Expr, ...]
    type: ValueType

    def __repr__(self) -> str:
        return f"{self.pick}({', '.join(map(repr, self.items))})"


@dataclass(frozen=True, eq=False, slots=True)
class Elapsed(Expr):
    """Whole months or days from one date to another."""

    start: Expr
    end: Expr
    type: DurationType

    def __repr__(self) -> str:
        return f"{self.type.unit}_between({self.start!r}, {self.end!r})"


@dataclass(frozen=True, eq=False, slots=True)
class Moved(Expr):
    """A date moved by a fixed number of months or days."""

    day: Expr
    count: int
    unit: Unit
    type: ClassVar[ValueType] = DATE  # type: ignore[misc]

    def __repr__(self) -> str:
        return f"{self.day!r} + {self.count} {self.unit}"


@dataclass(frozen=True, eq=False, slots=True)
class Cases(Expr):
    """The value of the first line whose condition is true; an unknown condition before it makes the whole unknown."""

    lines: tuple[tuple[Expr, Expr], ...]
    otherwise: Expr
    type: ValueType

    def __repr__(self) -> str:
        lines = "; ".join(f"{when!r}: {value!r}" for when, value in self.lines)
        return f"cases({lines}; otherwise {self.otherwise!r})"


@dataclass(frozen=True, eq=False, slots=True)
class Entry:
    """One value of a dated threshold: from `since` on, by `cites` (opaque to the logic)."""

    since: datetime.date
    value: Expr
    cites: tuple[object, ...] = ()


@dataclass(frozen=True, eq=False, slots=True)
class Dated(Expr):
    """A value that changed over time; before the first entry it is unknown."""

    entries: tuple[Entry, ...]
    type: ValueType

    def __repr__(self) -> str:
        return "dated(" + "; ".join(f"{e.since}: {e.value!r}" for e in self.entries) + ")"


@dataclass(eq=False, slots=True)
class Term(Expr):
    """A named expression: a legal term of one place, built from neutral facts.

    `name` is given once, by the rulebook, from the place of the definition; `law` (opaque to the logic) says which
    provision defines the term.
    """

    doc: str
    expr: Expr
    law: object = None
    name: str = field(default="", init=False)

    @property
    def type(self) -> ValueType:  # type: ignore[override]
        """The type of the expression."""
        return self.expr.type

    def __repr__(self) -> str:
        return self.name or f"({self.doc})"


def equal(left: Expr, right: object) -> Expr:
    """Build `left == right`."""
    match left.type:
        case EnumType():
            return IsIn(left, (_element(left.type, right),))
        case BoolType():
            raise LanguageError("`==` on a yes-or-no fact", "write the fact itself, or `~fact`")
        case SetType():
            raise LanguageError("`==` on a set", "use `covers`, `overlaps`, `within` or `is_empty`")
        case _:
            return _compare(Order.SAME, left, right)


def same_kind(what: str, left: Expr, right: Expr) -> None:
    """Raise `LanguageError` unless both are quantities of one type, unit and currency."""
    if isinstance(left.type, BoolType | EnumType | SetType):
        raise LanguageError(f"{what} on {left.type}", "only numbers, shares, money, dates and durations are ordered")
    if type(left.type) is not type(right.type):
        raise LanguageError(
            f"{what} between {left!r} ({left.type}) and {right!r} ({right.type})", f"expected {left.type} on both sides"
        )
    if isinstance(left.type, DurationType) and left.type != right.type:
        raise LanguageError(
            f"{what} between {left.type} and {right.type}", "units are never mixed; state the limit in the fact's unit"
        )
    currencies = {n.value.currency for n in (left, right) if isinstance(n, Literal) and isinstance(n.value, Money)}
    if len(currencies) > 1:
        raise LanguageError(
            f"{what} between {' and '.join(sorted(currencies))}", "compare amounts of one currency; cases are converted"
        )


def as_expr(like: ValueType, value: object) -> Expr:
    """Return `value` as an expression; plain whole numbers are allowed where a count is meant."""
    if isinstance(value, Expr):
        return value
    if isinstance(like, WholeType) and type(value) is int:
        return Literal(value, like)
    helps = {
        ShareType: "write `percent(98)`",
        MoneyType: "write the currency: `HKD(8_000)`",
        DateType: "write `date(2024, 6, 1)`",
        DurationType: "write the unit: `months(12)`, `days(30)`, `hours(72)` or `business_days(1)`",
    }
    raise LanguageError(
        f"`{value}` beside a fact that is a {like}", helps.get(type(like), "build both sides from facts and literals")
    )


def _join(node: type[And] | type[Or], left: Expr, right: Expr) -> Expr:
    sign = "&" if node is And else "|"
    items: list[Expr] = []
    for side in (_truth(sign, left), _truth(sign, right)):
        items.extend(side.items if isinstance(side, And | Or) and type(side) is node else (side,))
    return node(tuple(items))


def _truth(sign: str, item: object) -> Expr:
    if not isinstance(item, Expr):
        raise LanguageError(f"`{sign}` beside `{item!r}`", "put brackets around comparisons: `(a >= b) & (c == d)`")
    if not isinstance(item.type, BoolType):
        raise LanguageError(
            f"`{sign}` on {item!r}, a {item.type}", "compare it first, in brackets: `(fact == value) & ...`"
        )
    return item


def _compare(order: Order, left: Expr, right: object) -> Expr:
    other = as_expr(left.type, right)
    same_kind(f"`{order}`", left, other)
    return Compare(order, left, other)


def _amounts(sign: Sign, left: Expr, right: object) -> Expr:
    other = as_expr(left.type, right)
    if isinstance(left.type, DateType):
        raise LanguageError(f"`{sign}` on dates", "use `add_months`, `add_days`, `months_between` or `days_between`")
    same_kind(f"`{sign}`", left, other)
    return Sum(sign, left, other, left.type)


def _element(of: EnumType, value: object) -> Expr:
    if isinstance(value, Here):
        if value.type is not of:
            raise LanguageError(f"HERE beside a value of {of.name}", "HERE is a place; use it with facts about places")
        return value
    if isinstance(value, Literal) and value.type is of:
        return value
    if not isinstance(value, str):
        raise LanguageError(f"`{value!r}` beside {of.name}", "write one of its values as a word in quotation marks")
    if value not in of.values:
        raise LanguageError(
            f"`{value}` is no value of {of.name}", did_you_mean(value, of.values, "values: " + ", ".join(of.values))
        )
    return Literal(value, of)
