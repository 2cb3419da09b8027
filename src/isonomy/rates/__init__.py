"""Exchange rates: dated, cited, exact. A rate that nobody looked up stays absent, and the amount stays unknown.

The table holds what one unit of a base currency came to in others on one day; any two currencies of a day give a rate,
so inverse and cross rates are never mixed from different days.
"""

from __future__ import annotations

import datetime
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, Final

import yaml

from isonomy.logic.values import MINOR_UNITS, Money

LONGEST_AGE: Final = datetime.timedelta(days=400)
"""Age beyond which a rate says nothing any more about a day."""


@dataclass(frozen=True, slots=True)
class Rate:
    """How much of `to` one unit of `of` was worth on `date`, and who says so."""

    of: str
    to: str
    value: Fraction
    date: datetime.date | None
    publisher: str = ""
    sources: tuple[str, ...] = ()
    note: str = ""

    def __str__(self) -> str:
        if self.date is None:
            return f"{self.of} is {self.to}"
        amount = f"{float(self.value):.6g}"
        return f"{self.of} 1 = {self.to} {amount} on {self.date} ({self.publisher})"


@dataclass(frozen=True, slots=True)
class Band:
    """Limits between which an authority holds one unit of `of`, counted in `to`, from `since` on."""

    of: str
    to: str
    since: datetime.date
    low: Fraction
    high: Fraction
    says: str
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """The rates that were looked up: per day, what one unit of `base` came to in each currency."""

    base: str
    publisher: str
    sources: tuple[str, ...]
    checked: datetime.date
    days: tuple[datetime.date, ...]
    rows: tuple[Mapping[str, Fraction], ...]
    bands: tuple[Band, ...]


@cache
def table() -> Table:
    """Return the table, read once. Numbers are read as written, never through floating point."""
    text = Path(__file__).with_name("rates.yaml").read_text(encoding="utf-8")
    loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
    content: dict[str, Any] = yaml.load(text, Loader=loader)
    days = sorted(content["rates"])
    base: str = content["base"]
    return Table(
        base=base,
        publisher=content["publisher"],
        sources=tuple(content["sources"]),
        checked=datetime.date.fromisoformat(content["checked"]),
        days=tuple(datetime.date.fromisoformat(day) for day in days),
        rows=tuple({base: Fraction(1)} | {c: Fraction(v) for c, v in content["rates"][d].items()} for d in days),
        bands=tuple(_band(entry) for entry in content["bands"]),
    )


def _band(entry: dict[str, Any]) -> Band:
    of, to = entry["pair"].split("/")
    since = datetime.date.fromisoformat(entry["since"])
    return Band(of, to, since, Fraction(entry["low"]), Fraction(entry["high"]), entry["says"], tuple(entry["sources"]))


def band(one: str, other: str, on: datetime.date) -> Band | None:
    """Return the band in which two currencies are held together on a day, or `None`."""
    current = (b for b in table().bands if {b.of, b.to} == {one.upper(), other.upper()} and b.since <= on)
    return max(current, key=lambda b: b.since, default=None)


@lru_cache(maxsize=4096)
def rate(from_currency: str, to_currency: str, on: datetime.date) -> Rate | None:
    """Return the latest rate on or before a day, at most `LONGEST_AGE` old, or `None` where there is none.

    A currency is worth itself on every day, without a source.
    """
    of, to = from_currency.upper(), to_currency.upper()
    if of == to:
        return Rate(of, to, Fraction(1), None) if of in MINOR_UNITS else None
    known = table()
    for at in range(bisect_right(known.days, on) - 1, -1, -1):
        day, row = known.days[at], known.rows[at]
        if on - day > LONGEST_AGE:
            return None
        if of in row and to in row:
            held = band(of, to, day)
            note = held.says if held else ""
            return Rate(of, to, row[to] / row[of], day, known.publisher, known.sources, note)
    return None


@lru_cache(maxsize=16384)
def convert(money: Money, to: str, on: datetime.date) -> tuple[Money, Rate] | None:
    """Return an amount in another currency with the rate that was used, or `None` where no rate is known.

    The result is exact and may be a fraction of a cent: rounding could move it across a threshold.
    """
    found = rate(money.currency, to, on)
    if found is None or found.to not in MINOR_UNITS:
        return None
    scale = Fraction(10) ** (MINOR_UNITS[found.to] - MINOR_UNITS[money.currency])
    return Money(money.minor * found.value * scale, found.to), found
