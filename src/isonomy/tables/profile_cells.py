"""What profiles say about records: the facts of the profiles that a row names, as of the day of the row.

A profile says the same from one of its dated days to the next, so each stretch is worked out once, by the same code as
for a single case, and looked up for every row.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from functools import cache

import numpy as np
import numpy.typing as npt
import polars as pl

from isonomy.cases.case import Case
from isonomy.cases.errors import CaseError
from isonomy.facts import FACTS
from isonomy.facts import case as case_facts
from isonomy.logic import Fact, SetValue, Value
from isonomy.logic.types import SetType
from isonomy.profiles import PROFILES, Dated, chain, find
from isonomy.rulebook import Jurisdiction
from isonomy.tables.cells import as_text
from isonomy.tables.encoding import encoded
from isonomy.tables.record_map import ProfileColumn
from isonomy.tables.texts import distinct

_BITS = 22
"""Bits for a day, counted from the year 1."""
_EPOCH = datetime.date(1970, 1, 1).toordinal()
_MOST_COLUMNS = 3
Codes = npt.NDArray[np.int64]
Stretch = tuple[str, datetime.date]
"""A profile (or nothing) and the first day of a time in which it says the same."""


@cache
def turns(name: str) -> tuple[datetime.date, ...]:
    """Return the days on which a profile begins to say something else."""
    dated = [c for p in chain(PROFILES[name]) for c in p.facts.values() if isinstance(c, Dated)]
    return tuple(sorted({day for content in dated for day, _ in content.entries}))


class ProfileFacts:
    """The facts that the profiles named in some columns state in one place."""

    def __init__(self, columns: Sequence[ProfileColumn], place: Jurisdiction) -> None:
        if len(columns) > _MOST_COLUMNS:
            raise CaseError(
                f"{len(columns)} profiles in one map", f"at most {_MOST_COLUMNS} can be combined", columns[-1].where
            )
        self._columns, self._place = tuple(columns), place
        self._stretches = [_stretches(c) for c in columns]
        self._known: dict[tuple[Stretch, ...], dict[str, Value]] = {}
        alone = [self._values((stretch,)) for found in self._stretches for stretch in found]
        self.facts: tuple[Fact, ...] = tuple(FACTS[n] for n in sorted({n for values in alone for n in values}))
        self._partly = {n for values in alone for n, v in values.items() if isinstance(v, SetValue) and v.maybe}

    def read(self, frame: pl.DataFrame, days: pl.Series, hidden: frozenset[str]) -> list[tuple[Fact, list[pl.Series]]]:
        """Return for each fact its columns, row by row. `days` are those of the rows; `hidden` facts are left out."""
        ordinals = days.cast(pl.Int32).cast(pl.Int64).fill_null(0).to_numpy() + _EPOCH
        combined: Codes = np.zeros(frame.height, np.int64)
        for column, stretches in zip(self._columns, self._stretches, strict=True):
            combined = combined * len(stretches) + _codes(column, stretches, frame, ordinals)
        different, rows = np.unique(combined, return_inverse=True)
        values = [self._values(self._taken_apart(int(code))) for code in different]
        at = pl.Series(rows.astype(np.uint32))
        found: list[tuple[Fact, list[pl.Series]]] = []
        for fact in self.facts:
            if fact.name not in hidden:
                partly = isinstance(fact.type, SetType) and fact.name in self._partly
                columns = encoded(fact, [v.get(fact.name) for v in values], partly_known=partly)
                found.append((fact, [c.gather(at) for c in columns]))
        return found

    def _taken_apart(self, code: int) -> tuple[Stretch, ...]:
        found: list[Stretch] = []
        for stretches in reversed(self._stretches):
            code, number = divmod(code, len(stretches))
            found.append(stretches[number])
        return tuple(reversed(found))

    def _values(self, stretches: tuple[Stretch, ...]) -> dict[str, Value]:
        if stretches not in self._known:
            named = tuple((name, "") for name, _ in stretches if name)
            # of several profiles, all of which say the same since their own day, the latest day is right for each
            day = max(day for _, day in stretches)
            values, _ = Case("", day, None, (), named, {}).values_on(day, self._place.code, self._place.place)
            self._known[stretches] = {n: v for n, v in values.items() if n != case_facts.date.name}
        return self._known[stretches]


def _names(column: ProfileColumn) -> list[str]:
    if column.kind:
        return sorted(n for n in PROFILES if PROFILES[n].kind == column.kind)
    return list(dict.fromkeys(column.names.values()))


def _stretches(column: ProfileColumn) -> list[Stretch]:
    """List nothing first, then each profile with the days from which it says the same, in order."""
    found: list[Stretch] = [("", datetime.date.min)]
    for name in _names(column):
        found += [(name, datetime.date.min), *((name, day) for day in turns(name))]
    return found


def _codes(column: ProfileColumn, stretches: Sequence[Stretch], frame: pl.DataFrame, ordinals: Codes) -> Codes:
    numbers = {name: n for n, name in enumerate(dict.fromkeys(name for name, _ in stretches))}
    starts = np.array([numbers[n] << _BITS | (d.toordinal() if d > d.min else 0) for n, d in stretches], np.int64)
    if column.name:
        texts, places = distinct(as_text(frame[column.name], column.name))
        named = np.array([*(numbers[_profile(column, t)] for t in texts), 0], np.int64)[places.to_numpy()]
    else:
        named = np.full(frame.height, numbers[column.names["*"]], np.int64)
    found: Codes = np.searchsorted(starts, named << _BITS | ordinals, side="right").astype(np.int64) - 1
    return found


def _profile(column: ProfileColumn, text: str) -> str:
    """Return the profile that a cell names, or nothing."""
    word = text.strip()
    if not word:
        return ""
    if not column.kind:
        return column.names.get(word, column.names.get("*", ""))
    try:
        return find(word, column.kind).name
    except CaseError:
        return ""


def combined_names(columns: Iterable[ProfileColumn]) -> tuple[str, ...]:
    """Return every profile that the columns can name."""
    return tuple(dict.fromkeys(n for c in columns for n in _names(c)))
