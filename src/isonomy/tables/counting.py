"""Counts what was decided: per verdict, month, rule and missing fact. Counts of parts add up to those of the whole."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

import polars as pl

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
    frame = decided.select(
        verdict=pl.col(f"{code}.verdict").cast(pl.String), month=days.dt.strftime("%Y-%m"), day=days,
        **{name: pl.col(f"{code}.{name}") for name in (*LISTED, "missing")},
    )  # fmt: skip
    for month, verdict, number in frame.group_by("month", "verdict").len().sort("month", "verdict").iter_rows():
        _add(found.verdicts, {verdict: number})
        _add(found.months.setdefault(month, {}), {verdict: number})
    for name in LISTED:
        listed = frame.select(name, "day").filter(pl.col(name).list.len() > 0).explode(name)
        grouped = listed.group_by(name).agg(
            pl.len(), first=pl.col("day").min().cast(pl.String), last=pl.col("day").max().cast(pl.String)
        )
        for rule, number, first, last in grouped.with_columns(pl.col(name).cast(pl.String)).sort(name).iter_rows():
            part = PlaceCounts(
                rules={rule: {name: number}}, days={} if name == "needs_judgement" else {rule: [first, last]}
            )
            found.add(part)
    for tally in tallies:
        for rule, outcomes in tally.items():
            if outcomes.get("complies"):
                _add(found.rules.setdefault(rule, {}), {"complies": outcomes["complies"]})
    facts = frame.select(fact=pl.col("missing").list.explode(keep_nulls=False, empty_as_null=False).cast(pl.String))
    found.missing = dict(facts["fact"].value_counts().sort("fact").iter_rows())
    return found
