"""Reads the files of the policy record, with dates that may be no more than a month or a year."""

from __future__ import annotations

import calendar
import datetime
from dataclasses import dataclass
from importlib import resources
from typing import Any

import yaml

CHECKED = datetime.date(2026, 6, 12)
"""The day of the newest event that was seen when the record was made; what came later is not in it."""


@dataclass(frozen=True, order=True)
class When:
    """A day, a month or a year, as far as it is known: `text` is `2026-02-25`, `2026-02` or `2026`."""

    first: datetime.date
    text: str

    @property
    def last(self) -> datetime.date:
        """The last day that is meant."""
        parts = [int(p) for p in self.text.split("-")]
        if len(parts) == 3:
            return self.first
        month = parts[1] if len(parts) == 2 else 12
        return datetime.date(parts[0], month, calendar.monthrange(parts[0], month)[1])

    def __str__(self) -> str:
        return self.text


def when(text: str) -> When:
    """Return a date as written; raises `ValueError` for what is none."""
    parts = [int(p) for p in str(text).split("-")]
    return When(datetime.date(*[*parts, 1, 1][:3]), str(text))


def read(name: str) -> list[dict[str, Any]]:
    """Return the entries of a file of the record."""
    text = resources.files("isonomy.policy").joinpath(name).read_text(encoding="utf-8")
    loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    return list(yaml.load(text, Loader=loader))
