"""The parts of a report. They hold plain words; how they look is decided where they are written out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Table:
    """A table: a heading for each column, and rows of the same length."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    def __post_init__(self) -> None:
        for row in self.rows:
            if len(row) != len(self.columns):
                raise ValueError(f"a row of {len(row)} in a table of {len(self.columns)} columns: {row}")


@dataclass(frozen=True)
class Section:
    """A part of a report: sentences, then points, then a table; each may be missing."""

    title: str
    says: tuple[str, ...] = ()
    points: tuple[str, ...] = ()
    table: Table | None = None


@dataclass(frozen=True)
class Report:
    """What an analysis found. `record` is the same for JSON; `notes` are what a reader must know of its limits."""

    title: str
    says: tuple[str, ...] = ()
    sections: tuple[Section, ...] = ()
    notes: tuple[str, ...] = ()
    record: Mapping[str, Any] = field(default_factory=dict)
