"""Exchange rates as columns: what an amount is multiplied with and divided by, on the day of its row.

A limit in the currency of a place is turned into the currency of each row instead, wherever an amount is only compared
with it: one number per currency and day, and a comparison of whole numbers per row.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from math import ceil, floor
from typing import Any, Final

import numpy as np
import numpy.typing as npt
import polars as pl

from isonomy.logic.values import MINOR_UNITS
from isonomy.rates import LONGEST_AGE, rate, table

_CURRENCIES: Final = tuple(MINOR_UNITS)
_FARTHEST: Final = 2**62
"""Beyond every amount that a cell can hold."""
EPOCH: Final = datetime.date(1970, 1, 1)
Numbers = npt.NDArray[np.int64]


@dataclass(frozen=True)
class Factor:
    """Rates to be looked up for amounts of `currency` on `day`; `rows` names both, alike where they are alike.

    Of a `decimal` amount, units are converted, of others minor units.
    """

    name: str
    currency: pl.Expr
    day: pl.Expr
    rows: str
    to: str
    decimal: bool

    @property
    def times(self) -> str:
        """The column of what an amount is multiplied with."""
        return f"{self.name}*"

    @property
    def by(self) -> str:
        """The column of what it is divided by."""
        return f"{self.name}/"

    @property
    def known(self) -> str:
        """The column that says whether there is a rate."""
        return f"{self.name}?"


@dataclass(frozen=True)
class Limit:
    """A column that turns a limit around: an amount is below the limit (or `at_most` it) where it is below this whole number.

    The amount is divided by `over`, and `limit` is in minor units of the currency that `factor` leads to.
    """

    name: str
    factor: Factor
    limit: Fraction
    over: int
    at_most: bool

    def turned(self, factor: Fraction) -> int:
        """Return the whole number for one factor; 0 where there is no rate."""
        if not factor:
            return 0
        exact = self.limit * self.over / factor
        return max(-_FARTHEST, min(_FARTHEST, floor(exact) + 1 if self.at_most else ceil(exact)))


def factor(of: str, to: str, day: datetime.date, decimal: bool) -> Fraction | None:
    """Return what turns an amount of one currency into minor units of another, or `None` where no rate is known.

    The amount is in minor units, or in units of the currency where it is `decimal`.
    """
    found = rate(of, to, day)
    if found is None:
        return None
    return found.value * Fraction(10) ** (MINOR_UNITS[found.to] - (0 if decimal else MINOR_UNITS[found.of]))


@cache
def _factors(to: str, decimal: bool) -> tuple[int, Numbers, tuple[tuple[Fraction, ...], ...]]:
    """Return the first day, how many days each factor counts for, and the factors by currency; 0 where no rate is known.

    The first factor stands for all earlier days, the last one for all later ones, the last line for all other currencies.
    A factor changes only where the table of rates has a day, and where a rate grows too old.
    """
    listed = table().days
    turns = sorted({*listed, *(d + LONGEST_AGE + datetime.timedelta(days=1) for d in listed)})
    days = [turns[0] - datetime.timedelta(days=1), *turns]
    numbers = [(d - EPOCH).days for d in days]
    lines = [tuple(factor(of, to, d, decimal) or Fraction(0) for d in days) for of in _CURRENCIES]
    lines.append((Fraction(0),) * len(days))
    return numbers[0], np.diff([*numbers, numbers[-1] + 1]), tuple(lines)


def _by_day(to: str, decimal: bool, number: Callable[[Fraction], int]) -> Numbers:
    """Return a number for each currency and day, currency by currency."""
    _, lengths, lines = _factors(to, decimal)
    return np.concatenate([np.repeat(np.array([number(f) for f in line], np.int64), lengths) for line in lines])


@cache
def _times(to: str, decimal: bool) -> Numbers:
    return _by_day(to, decimal, lambda f: f.numerator)


@cache
def _divided(to: str, decimal: bool) -> Numbers:
    return _by_day(to, decimal, lambda f: f.denominator)


@cache
def _known(to: str, decimal: bool) -> npt.NDArray[np.uint8]:
    return np.not_equal(_times(to, decimal), 0).view(np.uint8)


@cache
def _turned(to: str, decimal: bool, limit: Fraction, over: int, at_most: bool) -> Numbers:
    made = Limit("", Factor("", pl.lit(""), pl.lit(""), "", to, decimal), limit, over, at_most)
    return _by_day(to, decimal, made.turned)


@cache
def largest(to: str, decimal: bool) -> tuple[int, int]:
    """Return the largest numerator and denominator that a factor to a currency can have."""
    return int(_times(to, decimal).max()), int(_divided(to, decimal).max())


def with_rates(
    frame: pl.DataFrame, factors: Iterable[Factor], limits: Iterable[Limit], read: frozenset[str]
) -> pl.DataFrame:
    """Add the columns of factors that are `read`, and those of limits."""
    cells: dict[tuple[str, int], Numbers] = {}

    def looked_up(factor: Factor, numbers: npt.NDArray[Any], name: str) -> pl.Series:
        first, lengths, _ = _factors(factor.to, factor.decimal)
        key = (factor.rows, first)
        if key not in cells:
            cells[key] = _cells(frame, factor, first, int(lengths.sum()))
        return pl.Series(name, np.broadcast_to(numbers.take(cells[key]), frame.height))

    found: list[pl.Series] = []
    for factor in factors:
        tables = ((factor.times, _times), (factor.by, _divided), (factor.known, _known))
        found += [looked_up(factor, t(factor.to, factor.decimal), name) for name, t in tables if name in read]
    for limit in limits:
        f = limit.factor
        found.append(looked_up(f, _turned(f.to, f.decimal, limit.limit, limit.over, limit.at_most), limit.name))
    return frame.with_columns(found)


def _cells(frame: pl.DataFrame, factor: Factor, first: int, days: int) -> Numbers:
    """Return the place of the currency and day of each row in the tables of factors."""
    keys = frame.select(
        of=factor.currency.cast(pl.Enum(_CURRENCIES), strict=False)
        .to_physical()
        .cast(pl.Int64)
        .fill_null(len(_CURRENCIES)),
        day=factor.day.cast(pl.Int32).cast(pl.Int64) - first,
    )
    found: Numbers = keys["of"].to_numpy() * days + keys["day"].to_numpy().clip(0, days - 1)
    return found
