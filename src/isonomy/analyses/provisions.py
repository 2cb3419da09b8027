"""Finds provisions of any rulebook by their id, and says how they stand on a day."""

from __future__ import annotations

import datetime

from isonomy.law import JURISDICTIONS, rulebook
from isonomy.rulebook import Exemption, Rule


def provision(id: str) -> Rule | Exemption:
    """Return the rule or exemption with this id; raises `KeyError` where there is none."""
    code = id.split(".", maxsplit=1)[0]
    if code not in JURISDICTIONS:
        raise KeyError(id)
    book = rulebook(code)
    provisions: list[Rule | Exemption] = [*book.rules, *book.exemptions]
    for found in provisions:
        if found.id == id:
            return found
    raise KeyError(id)


def says_of(id: str, day: datetime.date) -> str:
    """Return how a provision stands on a day: `in force since 2023-06-01`, `proposed`, `from 2027-01-01`."""
    law = provision(id).law
    if law.status.is_pending:
        return str(law.status)
    if day in law.span:
        return f"in force since {law.span.since}" if law.span.since else "in force"
    return f"from {law.span.since}" if law.span.since and day < law.span.since else f"ended {law.span.until}"
