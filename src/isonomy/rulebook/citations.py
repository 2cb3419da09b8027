"""Citations as objects: a body makes an instrument, an instrument has provisions, and a provision is cited.

`VATP_GUIDELINES["10.6(c)"]` cites a paragraph; `VATP_GUIDELINES[NOT_FOUND]` says openly that the paragraph was not seen.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

NOT_FOUND: Final = "not found"
"""Stands for a paragraph number that was not seen in any source. Never a guess."""


@dataclass(frozen=True)
class Body:
    """Who makes law or guidance: a legislature, an authority, a self-regulatory body, a court."""

    name: str
    short: str


@dataclass(frozen=True)
class Instrument:
    """A statute, rule, guideline, circular or judgment. `date` is ISO text, as exact as known ("2023-06" is allowed)."""

    body: Body
    title: str
    short: str
    date: str = ""
    address: str = ""

    def __getitem__(self, paragraph: str) -> Provision:
        return Provision(self, paragraph)


@dataclass(frozen=True)
class Provision:
    """A place in an instrument, such as `10.6(c)` or `s.53ZRG`."""

    instrument: Instrument
    paragraph: str

    def __str__(self) -> str:
        where = "paragraph not found" if self.paragraph == NOT_FOUND else self.paragraph
        return f"{self.instrument.short}, {where}"


class Confidence(StrEnum):
    """How sure the encoding is of what a rule says, from the sources seen."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


@dataclass(frozen=True)
class Evidence:
    """What was seen of a provision: addresses, how sure that makes us, when it was last checked, and what to beware."""

    sources: tuple[str, ...]
    confidence: Confidence
    checked: datetime.date
    note: str = ""

    def __post_init__(self) -> None:
        if not self.sources:
            raise ValueError("evidence without a source")
        for source in self.sources:
            if not source.startswith(("http://", "https://")):
                raise ValueError(f"`{source}` is no address; expected http:// or https://")


def high(*sources: str, checked: str, note: str = "") -> Evidence:
    """Evidence that agrees, from the instrument itself or from several good readers of it."""
    return Evidence(sources, Confidence.HIGH, datetime.date.fromisoformat(checked), note)


def medium(*sources: str, checked: str, note: str = "") -> Evidence:
    """Evidence from few or secondary sources, or of only a part of the provision."""
    return Evidence(sources, Confidence.MEDIUM, datetime.date.fromisoformat(checked), note)


def low(*sources: str, checked: str, note: str = "") -> Evidence:
    """Evidence that is thin, old or contradicted."""
    return Evidence(sources, Confidence.LOW, datetime.date.fromisoformat(checked), note)
