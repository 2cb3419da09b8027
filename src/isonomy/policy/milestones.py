"""Milestones: the events by which Hong Kong's fintech and virtual-asset market evolved."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from isonomy.policy.reading import When, read, when


@dataclass(frozen=True)
class Milestone:
    """An event. `mainland` says how sources link it with mainland China, where they do."""

    id: str
    on: When
    title: str
    what: str
    by: str
    kind: str
    mainland: str
    sources: tuple[str, ...]
    confidence: str


@cache
def milestones() -> tuple[Milestone, ...]:
    """Return every milestone, the earliest first."""
    found = [
        Milestone(
            id=e["id"],
            on=when(e["on"]),
            title=e["title"],
            what=e["what"],
            by=e["by"],
            kind=e["kind"],
            mainland=str(e.get("mainland", "")),
            sources=tuple(e["sources"]),
            confidence=e["confidence"],
        )
        for e in read("milestones.yaml")
    ]
    return tuple(sorted(found, key=lambda m: (m.on.first, m.id)))
