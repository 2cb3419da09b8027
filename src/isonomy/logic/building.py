"""Words with which rules are written besides the operators: amounts, dates, cases, dated values and terms."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from fractions import Fraction

from isonomy.logic.errors import LanguageError
from isonomy.logic.expressions import (
    And,
    Cases,
    Dated,
    Elapsed,
    Entry,
    Expr,
    Extreme,
    Literal,
    Moved,
    Or,
    Pick,
    Term,
    as_expr,
    same_kind,
)
from isonomy.logic.types import BOOL, DATE, MONEY, SHARE, BoolType, DateType, DurationType, EnumType, Unit
from isonomy.logic.values import Money

ALWAYS = Literal(True, BOOL)
"""A condition that is always met."""

NEVER = Literal(False, BOOL)
"""A duty that nothing can meet: what makes an outright ban."""


def percent(number: int | str) -> Expr:
    """An exact share; write decimals as text: `percent("0.5")`."""
    if isinstance(number, float):
        raise LanguageError(
            f"`percent({number})`", 'decimals are written as text, so that they stay exact: `percent("0.5")`'
        )
    return Literal(Fraction(number) / 100, SHARE)


def _currency(code: str) -> Callable[[int | str], Expr]:
    def amount(number: int | str) -> Expr:
        if isinstance(number, float):
            raise LanguageError(f"`{code}({number})`", f'decimals are written as text: `{code}("0.50")`')
        return Literal(Money.of(number, code), MONEY)

    amount.__doc__ = f"An exact amount of {code}, in major units."
    return amount


HKD, SGD, KRW, JPY, USD = (_currency(code) for code in ("HKD", "SGD", "KRW", "JPY", "USD"))


def months(count: int) -> Expr:
    """A duration in whole months."""
    return Literal(count, DurationType(Unit.MONTHS))


def days(count: int) -> Expr:
    """A duration in whole days."""
    return Literal(count, DurationType(Unit.DAYS))


def hours(count: int) -> Expr:
    """A duration in whole hours."""
    return Literal(count, DurationType(Unit.HOURS))


def business_days(count: int) -> Expr:
    """A duration in business days; which days are such is for whoever states the fact."""
    return Literal(count, DurationType(Unit.BUSINESS_DAYS))


def date(year: int, month: int, day: int) -> Expr:
    """A day."""
    return Literal(datetime.date(year, month, day), DATE)


def months_between(start: Expr, end: Expr) -> Expr:
    """Whole months elapsed from `start` to `end`."""
    return _elapsed(start, end, Unit.MONTHS)


def days_between(start: Expr, end: Expr) -> Expr:
    """Whole days elapsed from `start` to `end`."""
    return _elapsed(start, end, Unit.DAYS)


def _elapsed(start: Expr, end: Expr, unit: Unit) -> Expr:
    for side in (start, end):
        if not (isinstance(side, Expr) and isinstance(side.type, DateType)):
            raise LanguageError(f"{unit}_between of {side!r}", "expected two dates")
    return Elapsed(start, end, DurationType(unit))


def add_months(day: Expr, count: int) -> Expr:
    """The date `count` months after `day`."""
    return _moved(day, count, Unit.MONTHS)


def add_days(day: Expr, count: int) -> Expr:
    """The date `count` days after `day`."""
    return _moved(day, count, Unit.DAYS)


def _moved(day: Expr, count: int, unit: Unit) -> Expr:
    if not isinstance(day.type, DateType):
        raise LanguageError(f"add_{unit} to {day!r}, a {day.type}", "expected a date")
    return Moved(day, count, unit)


def max_of(first: Expr, *others: Expr) -> Expr:
    """The greatest of several quantities of one kind."""
    return _extreme(Pick.GREATEST, first, others)


def min_of(first: Expr, *others: Expr) -> Expr:
    """The least of several quantities of one kind."""
    return _extreme(Pick.LEAST, first, others)


def _extreme(pick: Pick, first: Expr, others: tuple[Expr, ...]) -> Expr:
    for other in others:
        same_kind(f"the {pick} of several quantities", first, other)
    return Extreme(pick, (first, *others), first.type)


def all_of(*items: Expr) -> Expr:
    """True when every item is: the same as joining them with `&`."""
    return _many(And, items)


def any_of(*items: Expr) -> Expr:
    """True when at least one item is: the same as joining them with `|`."""
    return _many(Or, items)


def _many(node: type[And] | type[Or], items: tuple[Expr, ...]) -> Expr:
    for item in items:
        if not isinstance(item.type, BoolType):
            raise LanguageError(f"{item!r} is a {item.type}", "expected conditions that are true or false")
    return node(items)


def cases(*lines: tuple[Expr, object], otherwise: object, of: EnumType | None = None) -> Expr:
    """The value of the first line whose condition is true: `cases((when, value), ..., otherwise=value)`.

    Where the values are words, `of` says of which closed list.
    """

    def value(given: object) -> Expr:
        if of is not None and isinstance(given, str):
            if given not in of.values:
                raise LanguageError(f"`{given}` is no value of {of.name}", "values: " + ", ".join(of.values))
            return Literal(given, of)
        if not isinstance(given, Expr):
            raise LanguageError(
                f"`{given!r}` as a value", "expected an amount, a share or a condition; words need `of=`"
            )
        return given

    last = value(otherwise)
    built = tuple((when, as_expr(last.type, value(then))) for when, then in lines)
    for when, then in built:
        if not isinstance(when.type, BoolType):
            raise LanguageError(f"{when!r} is a {when.type}", "the first half of a line is a condition")
        if not isinstance(last.type, EnumType | BoolType):
            same_kind("cases", last, then)
    return Cases(built, last, last.type)


def dated(values: Mapping[str, Expr | tuple[Expr, object]]) -> Expr:
    """A threshold with a value, and a citation, per start date: `dated({"2023-06-01": (HKD(1), X["1"]), ...})`."""
    entries = []
    for since, given in sorted(values.items()):
        value, cites = given if isinstance(given, tuple) else (given, None)
        entries.append(Entry(datetime.date.fromisoformat(since), value, () if cites is None else (cites,)))
    for entry in entries[1:]:
        same_kind("a dated value", entries[0].value, entry.value)
    return Dated(tuple(entries), entries[0].value.type)


def term(doc: str, expr: Expr, law: object = None) -> Term:
    """A named expression; its name is where it stands."""
    return Term(doc, expr, law)


def enum(name: str, *values: str) -> EnumType:
    """A closed list of words."""
    return EnumType(name, dict.fromkeys(values, ""))
