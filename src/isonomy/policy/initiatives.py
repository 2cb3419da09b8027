"""Initiatives: what was promised, by whom and when, and how far each had come on any day."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from isonomy.policy.reading import When, read, when

PROGRAMMES = {
    "policy_statement_2022": "Policy Statement on Development of Virtual Assets (October 2022)",
    "leap_2025": "LEAP, Policy Statement 2.0 on the Development of Digital Assets (June 2025)",
    "aspire_2025": "ASPIRe, the SFC's roadmap for the virtual asset market (February 2025)",
    "policy_address_2025": "Policy Address 2025",
    "budget_2026_27": "Budget 2026-27",
    "fintech_2030": "Fintech 2030 of the HKMA (November 2025)",
    "other": "Other announcements",
}


class Progress(StrEnum):
    """How far an initiative has come."""

    NOT_YET = "not yet promised"
    PROPOSED = "proposed"
    IN_PROGRESS = "in progress"
    DELIVERED = "delivered"
    DROPPED = "dropped"


@dataclass(frozen=True)
class Step:
    """Something that was done about an initiative; `on` is missing where the source has no date."""

    what: str
    kind: str
    source: str
    on: When | None


@dataclass(frozen=True)
class Initiative:
    """A promise. `says` tells what came of it as known on `known_on`; `rules` are the ids of the rules that carry it out."""

    id: str
    programme: str
    promises: str
    by: tuple[str, ...]
    promised_on: When
    due: When | None
    progress: Progress
    ended_on: datetime.date | None
    known_on: datetime.date
    says: str
    steps: tuple[Step, ...]
    rules: tuple[str, ...]
    replaced_by: str
    sources: tuple[str, ...]
    confidence: str

    def progress_on(self, day: datetime.date) -> Progress:
        """Return how far it had come on a day.

        Before the promise nothing; from then on proposed, until its first dated step; from then on in progress, until
        it was delivered or dropped. A promise without dated steps counts as what it is today from its first day on.
        """
        if day < self.promised_on.first:
            return Progress.NOT_YET
        if self.ended_on and day >= self.ended_on:
            return self.progress
        dated = [s.on.first for s in self.steps if s.on]
        if any(first <= day for first in dated):
            return Progress.IN_PROGRESS
        undated_work = self.progress is Progress.IN_PROGRESS and not dated
        return Progress.IN_PROGRESS if undated_work else Progress.PROPOSED

    def overdue_on(self, day: datetime.date) -> bool:
        """Whether the day by which it was promised had passed without delivery."""
        if self.due is None or self.progress_on(day) in (Progress.DELIVERED, Progress.DROPPED):
            return False
        return self.due.last < day


@cache
def initiatives() -> tuple[Initiative, ...]:
    """Return every initiative, in the order of the programmes."""
    found = []
    for e in read("initiatives.yaml"):
        ended = e.get("delivered_on") or e.get("dropped_on")
        found.append(
            Initiative(
                id=e["id"],
                programme=e["programme"],
                promises=e["promises"],
                by=tuple(e["by"]),
                promised_on=when(e["promised_on"]),
                due=when(e["due"]) if e.get("due") else None,
                progress=Progress(e["status"].replace("_", " ")),
                ended_on=when(ended).first if ended else None,
                known_on=datetime.date.fromisoformat(e["known_on"]),
                says=e["says"],
                steps=tuple(
                    Step(s["what"], s["kind"], s["source"], when(s["on"]) if "on" in s else None)
                    for s in e.get("steps", ())
                ),
                rules=tuple(e.get("rules", ())),
                replaced_by=e.get("replaced_by", ""),
                sources=tuple(e["sources"]),
                confidence=e["confidence"],
            )
        )
    return tuple(found)
