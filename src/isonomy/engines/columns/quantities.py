"""Numbers and days of a row, exact: whole numerators in Polars, over a fixed number and perhaps a column of rates.

Every quantity knows how large its numerator can become, so that a product which 128 bits do not hold is refused when
the law is compiled, never met in the data.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cache
from math import ceil, floor, lcm

import polars as pl

from isonomy.engines.columns.circuit import NO, YES, Circuit, Wire
from isonomy.engines.columns.currencies import EPOCH, Factor, Limit
from isonomy.engines.errors import Untranslatable
from isonomy.logic import Unit
from isonomy.logic.expressions import Order, Pick

Pair = tuple[Wire, Wire]
"""Where a condition is definitely true, and where it is definitely false."""

LARGEST = 2**52
"""The largest number that a cell may hold, in minor units, billionths or things."""

_LONG = 2**63 - 1
_LONGEST = 2**127 - 1


@dataclass(frozen=True)
class Foreign:
    """An amount `expr / over` in the currency of its row, before it is converted by `factor`."""

    expr: pl.Expr
    over: int
    factor: Factor


@dataclass(frozen=True)
class Quantity:
    """The value `expr / over / (product of the columns `per`)`; null where unknown. `key` tells quantities apart.

    `most` bounds the numerator. `fixed` is the value where it is the same in every row, `foreign` what was converted.
    """

    key: str
    expr: pl.Expr
    known: Wire
    most: int
    over: int = 1
    per: Mapping[str, int] = field(default_factory=dict)
    day: bool = False
    fixed: Fraction | None = None
    foreign: Foreign | None = None


@cache
def number(value: Fraction | int) -> Quantity:
    """Return a fixed number."""
    value = Fraction(value)
    return Quantity(
        str(value),
        pl.lit(value.numerator, _width(abs(value.numerator))),
        YES,
        abs(value.numerator),
        value.denominator,
        fixed=value,
    )


def fixed_day(value: datetime.date) -> Quantity:
    """Return a fixed day; as a number it counts from 1970-01-01."""
    count = (value - EPOCH).days
    return Quantity(str(value), pl.lit(value, pl.Date), YES, 2**31, day=True, fixed=Fraction(count))


def _width(most: int) -> pl.DataType:
    if most > _LONGEST:
        raise Untranslatable("", "multiplies numbers that 128 bits do not hold")
    return pl.Int128() if most > _LONG else pl.Int64()


def _times(expr: pl.Expr, most: int, factors: list[tuple[pl.Expr, int]]) -> tuple[pl.Expr, int]:
    for by, most_of_it in factors:
        most *= most_of_it
        width = _width(most)
        expr = expr.cast(width) * by.cast(width)
    return expr, most


def _to(q: Quantity, over: int, per: Mapping[str, int]) -> tuple[pl.Expr, int]:
    """Return the numerator of a quantity over another denominator, and its bound."""
    factors = [(pl.col(name), most) for name, most in per.items() if name not in q.per]
    if over != q.over:
        factors.append((pl.lit(over // q.over, _width(over // q.over)), over // q.over))
    return _times(q.expr, q.most, factors)


def _alike(quantities: list[Quantity]) -> tuple[list[tuple[pl.Expr, int]], int, dict[str, int]]:
    over = lcm(*(q.over for q in quantities))
    per = {name: most for q in quantities for name, most in q.per.items()}
    return [_to(q, over, per) for q in quantities], over, per


def added(circuit: Circuit, sign: str, one: Quantity, other: Quantity) -> Quantity:
    """Return the sum or the difference of two quantities."""
    ((left, most), (right, most_of_right)), over, per = _alike([one, other])
    most += most_of_right
    width = _width(most)
    left, right = left.cast(width), right.cast(width)
    expr = left + right if sign == "+" else left - right
    known = circuit.all_of([one.known, other.known])
    return Quantity(f"({one.key} {sign} {other.key})", expr, known, most, over, per)


def multiplied(circuit: Circuit, amount: Quantity, share: Quantity) -> Quantity:
    """Return an amount times a share."""
    expr, most = _times(amount.expr, amount.most, [(share.expr, max(share.most, 1))])
    known = circuit.all_of([amount.known, share.known])
    per = {**amount.per, **share.per}
    if len(per) < len(amount.per) + len(share.per):
        raise Untranslatable("", "multiplies two converted amounts")
    return Quantity(f"({amount.key} * {share.key})", expr, known, most, amount.over * share.over, per)


def extreme(circuit: Circuit, pick: Pick, items: list[Quantity]) -> Quantity:
    """Return the least or the greatest of several quantities, known where all are."""
    scaled, over, per = _alike(items)
    most = max(m for _, m in scaled)
    width = pl.Date() if items[0].day else _width(most)
    best = (pl.max_horizontal if pick is Pick.GREATEST else pl.min_horizontal)([e.cast(width) for e, _ in scaled])
    known = circuit.all_of(i.known for i in items)
    key = f"{pick}({', '.join(i.key for i in items)})"
    return Quantity(key, best, known, most, over, per, day=items[0].day)


def elapsed(circuit: Circuit, unit: Unit, start: Quantity, end: Quantity) -> Quantity:
    """Return whole days or months from one day to another, as `logic.calendar.elapsed` counts them."""
    expr = (end.expr - start.expr).dt.total_days() if unit is Unit.DAYS else _months(start.expr, end.expr)
    known = circuit.all_of([start.known, end.known])
    return Quantity(f"{unit}({start.key}, {end.key})", expr, known, 2**32)


def moved(day: Quantity, count: int, unit: Unit) -> Quantity:
    """Return a day moved by days or months."""
    if abs(count) > (365_000 if unit is Unit.DAYS else 12_000):
        raise Untranslatable("", f"moves a day by {count} {unit}")
    expr = day.expr.dt.offset_by(f"{count}{'d' if unit is Unit.DAYS else 'mo'}")
    return Quantity(f"({day.key} + {count} {unit})", expr, day.known, 2**31, day=True)


def _months(start: pl.Expr, end: pl.Expr) -> pl.Expr:
    return pl.when(end < start).then(-_months_forward(end, start)).otherwise(_months_forward(start, end))


def _months_forward(start: pl.Expr, end: pl.Expr) -> pl.Expr:
    def month(day: pl.Expr) -> pl.Expr:
        return day.dt.year().cast(pl.Int64) * 12 + day.dt.month().cast(pl.Int64)

    short = (end.dt.day() < start.dt.day()) & (end.dt.day() != end.dt.month_end().dt.day())
    return month(end) - month(start) - short.cast(pl.Int64)


_SWAPPED = {
    Order.BELOW: Order.ABOVE, Order.AT_MOST: Order.AT_LEAST, Order.ABOVE: Order.BELOW,
    Order.AT_LEAST: Order.AT_MOST, Order.SAME: Order.SAME,
}  # fmt: skip
_ORDERS: dict[Order, Callable[[pl.Expr, pl.Expr], pl.Expr]] = {
    Order.BELOW: lambda a, b: a < b, Order.AT_MOST: lambda a, b: a <= b, Order.SAME: lambda a, b: a == b,
}  # fmt: skip


class Comparisons:
    """Writes comparisons as atoms. `columns` are the whole-number columns that these atoms read, by name.

    `limits` are columns that these in turn read.
    """

    def __init__(self, circuit: Circuit) -> None:
        self.circuit = circuit
        self.columns: dict[str, pl.Expr] = {}
        self.limits: dict[str, Limit] = {}

    def compare(self, order: Order, left: Quantity, right: Quantity) -> Pair:
        """Return where a comparison is definitely true, and definitely false."""
        if left.fixed is not None and right.fixed is not None:
            return (YES, NO) if _holds(order, left.fixed, right.fixed) else (NO, YES)
        if left.fixed is not None:
            return self.compare(_SWAPPED[order], right, left)
        if order in (Order.ABOVE, Order.AT_LEAST):
            true, false = self.compare(Order.AT_MOST if order is Order.ABOVE else Order.BELOW, left, right)
            return false, true
        known = self.circuit.all_of([left.known, right.known])
        if right.fixed is not None and not left.per and left.most <= _LONG:
            test = self._with_number(order, left, right.fixed)
        elif right.fixed is not None and left.foreign is not None and order is not Order.SAME:
            test = self._foreign_with_number(order, left, left.foreign, right.fixed)
        else:
            test = self._general(order, left, right)
        return self.circuit.all_of([known, test]), self.circuit.all_of([known, self.circuit.negation(test)])

    def _with_number(self, order: Order, left: Quantity, limit: Fraction) -> Wire:
        """Compare numerators with a whole number: x / over < limit is x < the limit times over, rounded up."""
        exact = limit * left.over
        if order is Order.SAME:
            return self._atom("same", left, int(exact)) if exact.denominator == 1 else NO
        return self._atom("below", left, ceil(exact) if order is Order.BELOW else floor(exact) + 1)

    def _foreign_with_number(self, order: Order, left: Quantity, foreign: Foreign, limit: Fraction) -> Wire:
        """Compare an amount in the currency of its row with the limit in that currency."""
        key = f"{left.key} {order} {limit}"
        turned = Limit(f"<{key}>", foreign.factor, limit, foreign.over, order is Order.AT_MOST)
        self.limits[turned.name] = turned
        test = (foreign.expr < pl.col(turned.name)).fill_null(False).cast(pl.UInt8)
        return self.circuit.atom("on", self.column(key, test))

    def _atom(self, kind: str, left: Quantity, limit: int) -> Wire:
        if limit > left.most:
            return NO if kind == "same" else YES
        if limit < -left.most:
            return NO
        name = self.column(left.key, left.expr.cast(pl.Int32).cast(pl.Int64) if left.day else left.expr.cast(pl.Int64))
        return self.circuit.atom(kind, name, limit)

    def _general(self, order: Order, left: Quantity, right: Quantity) -> Wire:
        ((one, most), (other, most_of_other)), _, _ = _alike([left, right])
        if not left.day:
            width = _width(max(most, most_of_other))
            one, other = one.cast(width), other.cast(width)
        test = _ORDERS[order](one, other).fill_null(False).cast(pl.UInt8)
        return self.circuit.atom("on", self.column(f"{left.key} {order} {right.key}", test))

    def column(self, key: str, expr: pl.Expr) -> str:
        """Have a column worked out, and return its name. Unknown cells hold 0."""
        self.columns.setdefault(key, expr.fill_null(0))
        return key


def _holds(order: Order, left: Fraction, right: Fraction) -> bool:
    return {
        Order.BELOW: left < right, Order.AT_MOST: left <= right, Order.ABOVE: left > right,
        Order.AT_LEAST: left >= right, Order.SAME: left == right,
    }[order]  # fmt: skip
