"""Pairs of cases that differ in their form only, with which the neutrality of a hub's law is tried."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from isonomy.policy.reading import read


@dataclass(frozen=True)
class TwinPair:
    """Two cases for some hubs: what they share, and what makes the one a token and the other its conventional twin.

    `case`, `token` and `conventional` are cases as a person writes them; `HERE` in them stands for the hub's place.
    """

    id: str
    name: str
    says: str
    hubs: tuple[str, ...]
    case: Mapping[str, Any]
    token: Mapping[str, Any]
    conventional: Mapping[str, Any]


@cache
def twin_pairs() -> tuple[TwinPair, ...]:
    """Return every pair."""
    return tuple(
        TwinPair(
            id=e["id"],
            name=e["name"],
            says=e["says"],
            hubs=tuple(e["hubs"]),
            case=e["case"],
            token=e["token"],
            conventional=e["conventional"],
        )
        for e in read("neutrality.yaml")
    )
