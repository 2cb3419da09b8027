"""Records drawn at random from a seed: complete, most amounts and days on or beside a limit of the law."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

import numpy as np
import polars as pl
from law import COLUMNS

from isonomy.facts import FACTS
from isonomy.logic.types import BoolType, DateType, EnumType, SetType

PLACES = ("HK", "SG", "KR", "JP")
CURRENCIES = ("HKD", "SGD", "KRW", "JPY")
ELSEWHERE = ("HK", "SG", "KR", "JP", "US", "DE", "AE", "GB", "CN", "BR")
"""Where clients and counterparties are: in the hubs, in places on the Japanese list, and off it."""
ISSUERS: tuple[list[str], ...] = ([], ["HK"], ["SG"], ["HK", "SG"])
BILLIONTHS = 10**9
"""What 100% is."""
FIRST, LAST = datetime.date(2022, 1, 1), datetime.date(2026, 11, 25)
DAYS = tuple(
    datetime.date.fromisoformat(day)
    for day in (
        "2022-03-25", "2023-06-01", "2024-02-29", "2024-04-04", "2024-05-01", "2024-07-19", "2024-10-04", "2025-02-28",
        "2025-08-01", "2025-10-31", "2025-11-03", "2026-02-01", "2026-05-27",
    )
)  # fmt: skip
"""Days on which some of these rules begin, end or change, and a leap day with the end of its year."""
AMOUNTS = {
    "transfer.amount": (1_500_00, 8_000_00, 1_000_000),
    "client.portfolio_value": (8_000_000_00,),
    "client.total_assets": (40_000_000_00,),
    "capital.paid_up": (5_000_000_00,),
}
"""Limits in the smallest unit of the currency in which they are written."""


def draw(rows: int, seed: int) -> pl.DataFrame:
    """Return records as the column engine reads them: words as enums, sets as masks or lists, amounts in minor units."""
    chance = np.random.default_rng(seed)
    hub = chance.integers(0, len(PLACES), rows, dtype=np.uint32)
    columns = [_column(name, rows, chance, hub) for name in COLUMNS]
    return pl.DataFrame([*columns, _named(CURRENCIES, hub).alias(":currency")])


def _named(words: Iterable[str], at: np.ndarray) -> pl.Series:
    listed = list(words)
    return pl.Series(listed, dtype=pl.Enum(listed)).gather(at)


def _column(name: str, rows: int, chance: np.random.Generator, hub: np.ndarray) -> pl.Series:
    kind = FACTS[name].type
    if name == "activity.performed_in":
        return pl.Series([[place] for place in PLACES]).gather(hub).alias(name)
    if name == "issuer.authorised_in":
        return pl.Series(ISSUERS).gather(chance.integers(0, len(ISSUERS), rows, dtype=np.uint32)).alias(name)
    if name in ("client.place", "transfer.counterparty_place"):
        return _named(ELSEWHERE, chance.integers(0, len(ELSEWHERE), rows, dtype=np.uint32)).alias(name)
    if name in AMOUNTS:
        return pl.Series(name, _beside(AMOUNTS[name], rows, chance))
    match kind:
        case BoolType():
            return pl.Series(name, chance.random(rows) < 0.5)
        case EnumType(values=words):
            return _named(words, chance.integers(0, len(words), rows, dtype=np.uint32)).alias(name)
        case SetType(of):
            bits = chance.integers(0, 2**63, (2, rows), dtype=np.uint64)
            likely = bits[0] | bits[1] if name == "transfer.message" else bits[0] & bits[1]
            return pl.Series(name, likely % np.uint64(2 ** len(of.values)))
        case DateType():
            return pl.Series(name, _days(rows, chance)).cast(pl.Date)
    if name == "custody.cold_share":
        limits = tuple(share * BILLIONTHS // 100 for share in (80, 90, 95, 98))
        return pl.Series(name, np.minimum(_beside(limits, rows, chance), BILLIONTHS))
    return pl.Series(name, chance.integers(0, 6, rows))


def _beside(limits: tuple[int, ...], rows: int, chance: np.random.Generator) -> np.ndarray:
    """Return amounts of which three in four are a limit, or one unit below or above it."""
    near = np.array(limits)[chance.integers(0, len(limits), rows)] + chance.integers(-1, 2, rows)
    return np.where(chance.random(rows) < 0.25, chance.integers(0, 2 * max(limits), rows), near)


def _days(rows: int, chance: np.random.Generator) -> np.ndarray:
    """Return days since 1970 of which half are a day on which the law changes, or the day before or after it."""
    epoch = datetime.date(1970, 1, 1)
    start, end = (FIRST - epoch).days, (LAST - epoch).days
    marked = np.array([(day - epoch).days for day in DAYS], dtype=np.int32)
    near = marked[chance.integers(0, len(marked), rows)] + chance.integers(-1, 2, rows, dtype=np.int32)
    return np.where(chance.random(rows) < 0.5, near, chance.integers(start, end + 1, rows, dtype=np.int32))


def vocabulary() -> dict[str, list[str]]:
    """Return the words of every column of words, in the order of their codes or bits, by the peers' name for it."""
    words: dict[str, list[str]] = {}
    for name in COLUMNS:
        kind = FACTS[name].type
        if name in ("client.place", "transfer.counterparty_place"):
            words[short(name)] = list(ELSEWHERE)
        elif name in ("activity.performed_in", "issuer.authorised_in"):
            words[short(name)] = list(PLACES)
        elif isinstance(kind, EnumType):
            words[short(name)] = list(kind.values)
        elif isinstance(kind, SetType):
            words[short(name)] = list(kind.of.values)
    return words


def short(name: str) -> str:
    """Return the peers' name of a fact."""
    return name.replace(".", "_")


def coded(frame: pl.DataFrame) -> pl.DataFrame:
    """Return records in whole numbers: codes of words, masks of sets, days as year, month and day in one number."""
    words = vocabulary()
    found: list[pl.Expr] = []
    for name in COLUMNS:
        cells, kind = pl.col(name), FACTS[name].type
        if name == "activity.performed_in":
            cells = cells.list.first().cast(pl.Enum(list(PLACES))).to_physical()
        elif name == "issuer.authorised_in":
            cells = pl.sum_horizontal(cells.list.contains(p).cast(pl.Int64) * 2**n for n, p in enumerate(PLACES))
        elif isinstance(kind, EnumType):
            cells = cells.cast(pl.Enum(words[short(name)])).to_physical().cast(pl.UInt8)
        elif isinstance(kind, SetType):
            cells = cells.cast(pl.Int64)
        elif isinstance(kind, DateType):
            cells = cells.dt.year() * 10_000 + cells.dt.month().cast(pl.Int32) * 100 + cells.dt.day()
        found.append(cells.alias(short(name)))
    return frame.select(found)


def spoken(frame: pl.DataFrame) -> list[dict[str, object]]:
    """Return records as services get them: words, lists of words, whole numbers."""
    words = vocabulary()
    sets = {short(n) for n in COLUMNS if isinstance(FACTS[n].type, SetType) and n != "activity.performed_in"}
    rows = []
    for row in coded(frame).iter_rows(named=True):
        record: dict[str, object] = {}
        for name, cell in row.items():
            if name in sets:
                record[name] = [word for bit, word in enumerate(words[name]) if cell >> bit & 1]
            else:
                record[name] = words[name][cell] if name in words else cell
        rows.append(record)
    return rows
