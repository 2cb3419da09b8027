"""Foundations: figures on which the four hubs stand, each with the day to which it belongs."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from isonomy.policy.reading import read


@dataclass(frozen=True)
class Indicator:
    """A figure of one hub, as written in its source; `value` is `None` where none was found."""

    id: str
    hub: str
    name: str
    value: str | None
    unit: str
    as_of: str
    edition: str
    qualifier: str
    note: str
    sources: tuple[str, ...]
    confidence: str

    @property
    def shown(self) -> str:
        """The figure with its unit and date, or that none was found."""
        if self.value is None:
            return "not found"
        unit = "" if self.unit in ("rank", "count", "text", "boolean") else f" {self.unit}"
        about = f" {self.qualifier}" if self.qualifier else ""
        return f"{self.value}{unit}{about} ({self.as_of})"


@cache
def foundations() -> tuple[Indicator, ...]:
    """Return every figure."""
    return tuple(
        Indicator(
            id=e["id"],
            hub=e["hub"],
            name=e["indicator"],
            value=e["value"],
            unit=str(e["unit"] or ""),
            as_of=e["as_of"],
            edition=e.get("edition", ""),
            qualifier=e.get("qualifier", ""),
            note=e.get("note", ""),
            sources=tuple(e["sources"]),
            confidence=e["confidence"],
        )
        for e in read("foundations.yaml")
    )
