"""Counts what was decided: per verdict, month, rule and missing fact. Counts of parts add up to those of the whole."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

import numpy as np
import polars as pl

from isonomy.engines.columns.currencies import EPOCH

Counts = dict[str, int]
UNDETERMINED: Final = "questions"
LISTED: Final = ("breached", UNDETERMINED, "needs_judgement")
"""The lists of rules that are given for each record; those undetermined are the ones on which a verdict hangs."""


@dataclass
class PlaceCounts:
    """What came out in one place.

    `rules` counts for each rule in how many records it is on each list, and how often it was complied with; `days` holds
    the first and the last day of the records in which it is broken or undetermined, as ISO text.
    """

    verdicts: Counts = field(default_factory=dict)
    months: dict[str, Counts] = field(default_factory=dict)
    rules: dict[str, Counts] = field(default_factory=dict)
    days: dict[str, list[str]] = field(default_factory=dict)
    missing: Counts = field(default_factory=dict)

    def add(self, other: PlaceCounts) -> None:
        """Take in the counts of another part of the table."""
        _add(self.verdicts, other.verdicts)
        _add(self.missing, other.missing)
        for month, counts in other.months.items():
            _add(self.months.setdefault(month, {}), counts)
        for rule, counts in other.rules.items():
            _add(self.rules.setdefault(rule, {}), counts)
        for rule, (first, last) in other.days.items():
            own = self.days.setdefault(rule, [first, last])
            own[:] = [min(own[0], first), max(own[1], last)]

    def record(self) -> dict[str, Any]:
        """Return the counts as plain data."""
        return {
            "verdicts": self.verdicts, "months": self.months, "rules": self.rules, "days": self.days,
            "missing": self.missing,
        }  # fmt: skip


@dataclass
class Counted:
    """How many records went in, came out and were put aside, and what came out in each place."""

    records: int = 0
    decided: int = 0
    quarantined: int = 0
    places: dict[str, PlaceCounts] = field(default_factory=dict)

    def add(self, other: Counted) -> None:
        """Take in the counts of another part of the table."""
        self.records += other.records
        self.decided += other.decided
        self.quarantined += other.quarantined
        for code, counts in other.places.items():
            self.places.setdefault(code, PlaceCounts()).add(counts)

    def record(self) -> dict[str, Any]:
        """Return the counts as plain data."""
        return {
            "records": self.records, "decided": self.decided, "quarantined": self.quarantined,
            "places": {code: p.record() for code, p in self.places.items()},
        }  # fmt: skip

    @classmethod
    def from_record(cls, content: Mapping[str, Any]) -> Counted:
        """Return what `record` wrote."""
        places = {code: PlaceCounts(**p) for code, p in content["places"].items()}
        return cls(content["records"], content["decided"], content["quarantined"], places)


def _add(counts: Counts, other: Mapping[str, int]) -> None:
    for name, number in other.items():
        counts[name] = counts.get(name, 0) + number


def count_place(
    decided: pl.DataFrame, code: str, days: pl.Series, tallies: Iterable[Mapping[str, Mapping[str, int]]]
) -> PlaceCounts:
    """Count one place in a part of the table; `days` are those of its rows, `tallies` the outcomes by rule."""
    found = PlaceCounts()
    for month, verdict, number in _by_month(decided[f"{code}.verdict"], days):
        _add(found.verdicts, {verdict: number})
        _add(found.months.setdefault(month, {}), {verdict: number})
    for name in LISTED:
        for rule, number, first, last in _by_name(decided[f"{code}.{name}"], days):
            part = PlaceCounts(
                rules={rule: {name: number}},
                days={} if name == "needs_judgement" else {rule: [first.isoformat(), last.isoformat()]},
            )
            found.add(part)
    for tally in tallies:
        for rule, outcomes in tally.items():
            if outcomes.get("complies"):
                _add(found.rules.setdefault(rule, {}), {"complies": outcomes["complies"]})
    found.missing = {fact: number for fact, number, _, _ in _by_name(decided[f"{code}.missing"], days)}
    return found


def _by_month(verdicts: pl.Series, days: pl.Series) -> list[tuple[str, str, int]]:
    """Return how often each verdict came out in each month, both in the order of their names."""
    if not len(days):
        return []
    words = _words(verdicts)
    months = (days.dt.year().cast(pl.Int64) * 12 + days.dt.month() - 1).to_numpy()
    first = int(months.min())
    counts = np.bincount((months - first) * len(words) + verdicts.to_physical().to_numpy())
    found: list[tuple[str, str, int]] = []
    for place in np.flatnonzero(counts).tolist():
        month, word = divmod(place, len(words))
        year, number = divmod(first + month, 12)
        found.append((f"{year:04}-{number + 1:02}", words[word], int(counts[place])))
    return sorted(found)


def _by_name(lists: pl.Series, days: pl.Series) -> list[tuple[str, int, datetime.date, datetime.date]]:
    """Return for each name on some list on how many it is, and the first and the last day of these, in order of names."""
    named = lists.explode(empty_as_null=False, keep_nulls=False)
    if not len(named):
        return []
    names, codes = _words(named), named.to_physical().to_numpy()
    on = np.repeat(days.to_physical().to_numpy(), lists.list.len().to_numpy())
    counts = np.bincount(codes, minlength=len(names))
    first, last = np.full(len(names), on.max()), np.full(len(names), on.min())
    np.minimum.at(first, codes, on)
    np.maximum.at(last, codes, on)
    return sorted((names[n], int(counts[n]), _day(first[n]), _day(last[n])) for n in np.flatnonzero(counts).tolist())


def _words(cells: pl.Series) -> list[str]:
    kind = cells.dtype
    assert isinstance(kind, pl.Enum)
    return kind.categories.to_list()


def _day(number: int) -> datetime.date:
    return EPOCH + datetime.timedelta(days=int(number))
