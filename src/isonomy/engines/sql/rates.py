"""Exchange rates in a query: what an amount is multiplied with and divided by, by the day of its record."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction

from sqlglot import exp

from isonomy.engines.sql import dialects
from isonomy.engines.sql.dialects import Expression, all_of, case, known, number, opposite, text
from isonomy.logic.values import MINOR_UNITS
from isonomy.rates import LONGEST_AGE, rate, table


@dataclass(frozen=True)
class Factors:
    """Two whole numbers, unknown where no rate is known, the largest that they become, and which cells cannot be read."""

    times: Expression
    per: Expression
    most_times: int
    most_per: int
    is_unreadable: Expression | None = None


def factors(of: str, source: Expression | None, to: str, day: Expression) -> Factors:
    """Return what turns minor units of a currency into those of another; `source` is the column with the currency."""
    found = {c: list(_steps(c, to)) for c in ((of,) if source is None else MINOR_UNITS)}
    known_factors = [f for steps in found.values() for _, f in steps if f is not None]

    def whole(part: Callable[[Fraction], int]) -> Expression:
        by_currency = {c: _by_day(steps, day, part) for c, steps in found.items() if steps}
        if source is None:
            made = by_currency.get(of, exp.null())
        else:
            made = case([(exp.EQ(this=source.copy(), expression=text(c)), e) for c, e in by_currency.items()])
        return exp.cast(made, "BIGINT")

    unreadable = None
    if source is not None:
        listed = exp.In(this=source.copy(), expressions=[text(c) for c in MINOR_UNITS])
        unreadable = all_of([known(source.copy()), opposite(listed)])
    return Factors(
        whole(lambda f: f.numerator),
        whole(lambda f: f.denominator),
        max((f.numerator for f in known_factors), default=1),
        max((f.denominator for f in known_factors), default=1),
        unreadable,
    )


_Step = tuple[datetime.date | None, Fraction | None]
"""A factor (`None`: no rate) and the first day on which it holds (`None`: all days)."""


def _by_day(steps: list[_Step], day: Expression, part: Callable[[Fraction], int]) -> Expression:
    lines: list[tuple[Expression, Expression]] = []
    for since, factor in reversed(steps):
        value = exp.null() if factor is None else number(part(factor))
        lines.append((exp.true() if since is None else exp.GTE(this=day.copy(), expression=dialects.day(since)), value))
    return case(lines)


def _steps(of: str, to: str) -> Iterator[_Step]:
    """Yield what a minor unit of a currency is worth in those of another, from each day on."""
    scale = Fraction(10) ** (MINOR_UNITS[to] - MINOR_UNITS[of])
    if of == to:
        yield None, scale
        return
    days = [d for d, row in zip(table().days, table().rows, strict=True) if of in row and to in row]
    for place, since in enumerate(days):
        found = rate(of, to, since)
        yield since, None if found is None else found.value * scale
        end = since + LONGEST_AGE + datetime.timedelta(days=1)
        if place + 1 == len(days) or days[place + 1] > end:
            yield end, None
