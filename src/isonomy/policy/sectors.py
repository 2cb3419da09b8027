"""Sectors of business: typical cases that the rulebook decides, and measures known from the record."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from isonomy.policy.reading import When, read, when


@dataclass(frozen=True)
class Measure:
    """What opened, restricted or burdened a sector, as the record tells it; `on` is missing where no date is known."""

    hub: str
    on: When | None
    effect: str
    says: str
    status: str
    clients: str
    sources: tuple[str, ...]
    confidence: str


@dataclass(frozen=True)
class Sector:
    """A sector. `cases` are typical cases, as a person writes them, with which the rulebook is asked."""

    id: str
    name: str
    says: str
    cases: tuple[Mapping[str, Any], ...]
    measures: tuple[Measure, ...]
    open_questions: tuple[str, ...]


@cache
def sectors() -> tuple[Sector, ...]:
    """Return every sector."""
    return tuple(
        Sector(
            id=e["id"],
            name=e["name"],
            says=e["says"],
            cases=tuple(e["cases"]),
            measures=tuple(_measure(m) for m in e["measures"]),
            open_questions=tuple(e.get("open_questions", ())),
        )
        for e in read("sectors.yaml")
    )


def _measure(entry: Mapping[str, Any]) -> Measure:
    return Measure(
        hub=entry.get("hub", "hk"),
        on=when(entry["on"]) if entry.get("on") else None,
        effect=entry["effect"],
        says=entry["measure"],
        status=entry["status"].replace("_", " "),
        clients=entry.get("clients", ""),
        sources=tuple(entry["sources"]),
        confidence=entry["confidence"],
    )
