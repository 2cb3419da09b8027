"""Exchange rates as columns: what an amount is multiplied with and divided by, on the day of its row."""

from __future__ import annotations

import datetime
from fractions import Fraction
from functools import cache
from typing import Final

import numpy as np
import numpy.typing as npt
import polars as pl

from isonomy.engines.columns.quantities import EPOCH
from isonomy.logic.values import MINOR_UNITS
from isonomy.rates import LONGEST_AGE, rate, table

_CURRENCIES: Final = tuple(MINOR_UNITS)
Numbers = npt.NDArray[np.int64]


def factor(of: str, to: str, day: datetime.date, decimal: bool) -> Fraction | None:
    """Return what turns an amount of one currency into minor units of another, or `None` where no rate is known.

    The amount is in minor units, or in units of the currency where it is `decimal`.
    """
    found = rate(of, to, day)
    if found is None:
        return None
    return found.value * Fraction(10) ** (MINOR_UNITS[found.to] - (0 if decimal else MINOR_UNITS[found.of]))


@cache
def _by_day(to: str, decimal: bool) -> tuple[int, Numbers, Numbers]:
    """Return the first day, and numerators and denominators by currency and day; 0 where no rate is known.

    The first column stands for all earlier days, the last one for all later ones, the last line for all other currencies.
    A factor changes only where the table of rates has a day, and where a rate grows too old.
    """
    listed = table().days
    turns = sorted({*listed, *(d + LONGEST_AGE + datetime.timedelta(days=1) for d in listed)})
    days = [turns[0] - datetime.timedelta(days=1), *turns]
    numbers = [(d - EPOCH).days for d in days]
    lengths = np.diff([*numbers, numbers[-1] + 1])
    lines = [[factor(of, to, d, decimal) or Fraction(0) for d in days] for of in _CURRENCIES]
    lines.append([Fraction(0)] * len(days))
    over, under = (
        np.array([np.repeat([getattr(f, part) for f in line], lengths) for line in lines], np.int64)
        for part in ("numerator", "denominator")
    )
    return numbers[0], over, under


@cache
def largest(to: str, decimal: bool) -> tuple[int, int]:
    """Return the largest numerator and denominator that a factor to a currency can have."""
    _, over, under = _by_day(to, decimal)
    return int(over.max()), int(under.max())


def with_factors(
    frame: pl.DataFrame, currency: pl.Expr, day: pl.Expr, to: str, decimal: bool, name: str
) -> pl.DataFrame:
    """Add the columns `<name>*` and `<name>/`, whole numbers; the first is 0 where no rate is known."""
    first, over, under = _by_day(to, decimal)
    keys = frame.select(
        of=currency.cast(pl.Enum(_CURRENCIES), strict=False).to_physical().cast(pl.Int64).fill_null(len(_CURRENCIES)),
        day=day.cast(pl.Int32).cast(pl.Int64) - first,
    )
    days = over.shape[1]
    cell = keys["of"].to_numpy() * days + keys["day"].to_numpy().clip(0, days - 1)
    found = (np.broadcast_to(numbers.ravel().take(cell), frame.height) for numbers in (over, under))
    times, by = (pl.Series(name + sign, numbers) for sign, numbers in zip("*/", found, strict=True))
    return frame.with_columns(times, by)
