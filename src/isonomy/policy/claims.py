"""Published claims about same risk, same rules and about gaps, and the queries by which each is checked."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from isonomy.policy.reading import CHECKED, When, read, when


@dataclass(frozen=True)
class Check:
    """One thing that has to be so for a claim to hold.

    `query` is its written form (see `isonomy.analyses.queries`). A check that `cannot` be made says why instead. Where
    the law of which the claim speaks began only later, or was encoded only from a day on, the check is made for
    `not_before` at the earliest, or left open before `encoded_from`.
    """

    says: str
    query: Mapping[str, Any] | None
    cannot: str = ""
    not_before: datetime.date | None = None
    encoded_from: datetime.date | None = None


@dataclass(frozen=True)
class Claim:
    """A claim in own words. `asks` is what is checked of it; `related` are rules on the matter where nothing can be."""

    id: str
    claim: str
    claimant: str
    date: When
    date_note: str
    compares: str
    topic: str
    asks: str
    checks: tuple[Check, ...]
    related: tuple[str, ...]
    confidence: str
    sources: tuple[str, ...]

    @property
    def own_day(self) -> datetime.date:
        """The day by whose law the claim is judged: the last one of its date, no later than the record was kept."""
        return min(self.date.last, CHECKED)


@cache
def claims() -> tuple[Claim, ...]:
    """Return every claim."""
    return tuple(
        Claim(
            id=e["id"],
            claim=e["claim"],
            claimant=e["claimant"],
            date=when(e["date"]),
            date_note=e.get("date_note", ""),
            compares=e["compares"],
            topic=e["topic"],
            asks=e["asks"],
            checks=tuple(_check(c) for c in e["checks"]),
            related=tuple(e.get("related", ())),
            confidence=e["confidence"],
            sources=tuple(e["sources"]),
        )
        for e in read("claims.yaml")
        if "id" in e
    )


_OWN = frozenset({"says", "cannot", "not_before", "encoded_from"})


def _check(entry: Mapping[str, Any]) -> Check:
    query = {k: v for k, v in entry.items() if k not in _OWN}
    return Check(
        says=entry["says"],
        query=query or None,
        cannot=entry.get("cannot", ""),
        not_before=_day(entry.get("not_before")),
        encoded_from=_day(entry.get("encoded_from")),
    )


def _day(written: str | None) -> datetime.date | None:
    return datetime.date.fromisoformat(written) if written else None
