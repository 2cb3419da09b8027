"""What a query is, and what it answers."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from isonomy.analyses.provisions import provision
from isonomy.law import rulebook
from isonomy.logic import Truth, Value
from isonomy.rulebook import Exemption, Rule


@dataclass(frozen=True)
class Answered:
    """What a query came to on a day.

    `holds` is `None` where it stays open. `found` says what the law of the day has to say, in words and numbers; `by` are
    the provisions on which the answer rests; `case` holds the facts of a case that shows it, and `origins` where each comes
    from: `case` where it is stated, else the name of a profile or what it follows from.
    """

    holds: Truth
    found: str
    by: tuple[Rule | Exemption, ...] = ()
    case: Mapping[str, Value] = field(default_factory=dict)
    origins: Mapping[str, str] = field(default_factory=dict)


class Query(Protocol):
    """A question to the rulebooks."""

    def ask(self, on: datetime.date) -> Answered:
        """Return the answer by the law of a day."""


def all_hold(truths: Iterable[Truth]) -> Truth:
    """Whether all hold: open where one is open and none fails."""
    seen = list(truths)
    return False if False in seen else None if None in seen else True


def named(ids: Iterable[str]) -> tuple[Rule | Exemption, ...]:
    """Return provisions by their ids, where `hk.custody.*` stands for every rule of that file.

    Raises `KeyError` for an id that no rulebook has.
    """
    found: dict[str, Rule | Exemption] = {}
    for id in ids:
        if id.endswith(".*"):
            found.update({r.id: r for r in _under(id[:-1])})
        else:
            found[id] = provision(id)
    return tuple(found.values())


def _under(prefix: str) -> list[Rule]:
    code = prefix.split(".", maxsplit=1)[0]
    rules = [r for r in rulebook(code).rules if r.id.startswith(prefix)]
    if not rules:
        raise KeyError(prefix)
    return rules


def hub_of(provision: Rule | Exemption) -> str:
    """Return the code of the rulebook in which a provision stands."""
    return provision.id.split(".", maxsplit=1)[0]
