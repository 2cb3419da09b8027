"""Numbers and days in a query, exact: whole numerators over a fixed number and perhaps a column of rates.

Every number knows how large its numerator can become, so that a product which 38 digits do not hold is refused when the
query is written.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from math import lcm

from sqlglot import exp

from isonomy.engines.errors import Untranslatable
from isonomy.engines.sql import dialects
from isonomy.engines.sql.dialects import Dialect, Expression, all_of, case, known
from isonomy.logic import Unit, calendar
from isonomy.logic.expressions import Pick

LARGEST = 2**52
"""The largest number that a cell may hold, in minor units, billionths or things."""

_LONG = 2**63 - 1
_MONTHS = 9999 * 12 + 11


@dataclass(frozen=True)
class Number:
    """The value `expr / over / (product of the columns in per)`, unknown where `expr` is.

    `most` bounds the numerator, and each column of `per` comes with its bound. A day has `is_day`.
    """

    expr: Expression
    most: int = LARGEST
    over: int = 1
    per: Mapping[str, int] = field(default_factory=dict)
    is_day: bool = False
    fixed: bool = False

    def again(self) -> Expression:
        """Return the expression for one more place in the query."""
        return self.expr.copy()


def fixed(value: datetime.date | int | Fraction) -> Number:
    """Return a number or a day written in the law."""
    if isinstance(value, datetime.date):
        return Number(dialects.day(value), is_day=True, fixed=True)
    exact = Fraction(value)
    dialects.digits(abs(exact.numerator))
    return Number(dialects.number(exact.numerator), abs(exact.numerator), exact.denominator, fixed=True)


def _times(dialect: Dialect, number: Number, factor: int, per: Mapping[str, int]) -> tuple[Expression, int]:
    """Return the numerator times a number and the columns of rates that it is not yet divided by."""
    columns = {name: most for name, most in per.items() if name not in number.per}
    most = number.most * factor
    for bound in columns.values():
        most *= bound
    dialects.digits(most)
    if number.fixed and not columns and isinstance(number.expr, exp.Literal | exp.Neg | exp.Cast):
        return _literal(number, factor), most
    wide = most > _LONG
    value = dialect.wide(number.again()) if wide else number.again()
    factors: list[Expression] = [dialects.number(factor)] if factor != 1 else []
    factors += [exp.column(name) for name in columns]
    for other in factors:
        value = exp.Mul(this=_bracketed(value), expression=dialect.wide(other) if wide else other)
    return value, most


def _literal(number: Number, factor: int) -> Expression:
    written = number.expr.this if isinstance(number.expr, exp.Cast) else number.expr
    value = -int(written.this.this) if isinstance(written, exp.Neg) else int(written.this)
    return dialects.number(value * factor)


def _bracketed(value: Expression) -> Expression:
    return exp.paren(value, copy=False) if isinstance(value, exp.Add | exp.Sub | exp.Neg) else value


def _alike(dialect: Dialect, numbers: list[Number]) -> tuple[list[tuple[Expression, int]], int, dict[str, int]]:
    over = lcm(*(n.over for n in numbers))
    per = {name: most for n in numbers for name, most in n.per.items()}
    return [_times(dialect, n, over // n.over, per) for n in numbers], over, per


def alike(dialect: Dialect, numbers: list[Number]) -> list[Number]:
    """Return numbers with one denominator, so that one can stand for another."""
    if not numbers or numbers[0].is_day:
        return numbers
    found, over, per = _alike(dialect, numbers)
    most = max(m for _, m in found)
    return [Number(dialect.wide(v) if most > _LONG else v, m, over, per) for v, m in found]


_ORDERS: dict[str, type[exp.Binary]] = {"<": exp.LT, "<=": exp.LTE, ">": exp.GT, ">=": exp.GTE, "==": exp.EQ}


def compare(dialect: Dialect, order: str, one: Number, other: Number) -> Expression:
    """Return a comparison; fractions are compared crosswise, as whole numbers."""
    if one.is_day:
        left, right = one.again(), other.again()
    else:
        ((left, _), (right, _)), _, _ = _alike(dialect, [one, other])
    return _ORDERS[order](this=_bracketed(left), expression=_bracketed(right))


def added(dialect: Dialect, sign: str, one: Number, other: Number) -> Number:
    """Return the sum or the difference of two numbers."""
    ((left, most), (right, most_of_right)), over, per = _alike(dialect, [one, other])
    dialects.digits(most + most_of_right)
    if most + most_of_right > _LONG:
        left, right = dialect.wide(left), dialect.wide(right)
    node = exp.Add if sign == "+" else exp.Sub
    return Number(node(this=left, expression=_bracketed(right)), most + most_of_right, over, per)


def multiplied(dialect: Dialect, amount: Number, share: Number) -> Number:
    """Return an amount times a share."""
    if share.per:
        raise Untranslatable("", "multiplies two converted amounts")
    most = amount.most * max(share.most, 1)
    dialects.digits(most)
    left, right = amount.again(), share.again()
    if most > _LONG:
        left, right = dialect.wide(left), dialect.wide(right)
    value = exp.Mul(this=_bracketed(left), expression=_bracketed(right))
    return Number(value, most, amount.over * share.over, amount.per)


def extreme(dialect: Dialect, pick: Pick, items: list[Number]) -> Number:
    """Return the least or the greatest of several numbers or days, known where all are."""
    if items[0].is_day:
        values, over, per, most = [i.again() for i in items], 1, dict[str, int](), LARGEST
    else:
        found, over, per = _alike(dialect, items)
        most = max(m for _, m in found)
        values = [dialect.wide(v) if most > _LONG else v for v, _ in found]
    function = "GREATEST" if pick is Pick.GREATEST else "LEAST"
    best = exp.Anonymous(this=function, expressions=values)
    all_known = all_of(known(i.again()) for i in items if not i.fixed)
    return Number(case([(all_known, best)]), most, over, per, is_day=items[0].is_day)


def elapsed(dialect: Dialect, unit: Unit, start: Number, end: Number) -> Number:
    """Return whole days or months from one day to another, as `logic.calendar.elapsed` counts them."""
    if unit is Unit.DAYS:
        return Number(dialect.days_between(start.again(), end.again()), 4 * 10**6)
    forward = _months(dialect, start, end)
    backward = exp.Neg(this=exp.paren(_months(dialect, end, start), copy=False))
    value = case(
        [
            (exp.GTE(this=end.again(), expression=start.again()), forward),
            (exp.LT(this=end.again(), expression=start.again()), backward),
        ]
    )
    return Number(value, 10**6)


def _months(dialect: Dialect, start: Number, end: Number) -> Expression:
    def part(of: Number, what: str) -> Expression:
        return dialect.part(of.again(), what)

    years = exp.paren(exp.Sub(this=part(end, "YEAR"), expression=part(start, "YEAR")), copy=False)
    count = exp.Add(
        this=exp.Mul(this=years, expression=dialects.number(12)),
        expression=exp.paren(exp.Sub(this=part(end, "MONTH"), expression=part(start, "MONTH")), copy=False),
    )
    short = all_of(
        [
            exp.LT(this=part(end, "DAY"), expression=part(start, "DAY")),
            exp.NEQ(this=end.again(), expression=dialect.last_day(end.again())),
        ]
    )
    return exp.Sub(this=count, expression=case([(short, dialects.number(1))], dialects.number(0)))


def moved(dialect: Dialect, unit: Unit, start: Number, count: int) -> Number:
    """Return a day moved by months or days; unknown where the calendar ends."""
    value = dialect.moved(start.again(), count, unit)
    limit = _furthest(count, unit)
    if limit is not None:
        order = exp.LTE if count > 0 else exp.GTE
        value = case([(order(this=start.again(), expression=dialects.day(limit)), value)])
    return Number(value, is_day=True)


def _furthest(count: int, unit: Unit) -> datetime.date | None:
    """Return the last day (the first, where `count` is negative) that can be moved so far."""
    if count == 0:
        return None
    if unit is Unit.DAYS:
        end = datetime.date.max if count > 0 else datetime.date.min
        return calendar.add(end, -count, unit)
    year, month = divmod((_MONTHS if count > 0 else 12) - count, 12)
    return datetime.date(year, month + 1, calendar.last_day(year, month + 1) if count > 0 else 1)
