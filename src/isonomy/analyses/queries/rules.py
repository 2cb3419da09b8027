"""Queries about provisions themselves: whether they are in effect, how long they last, how sets of them stand."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from isonomy.analyses.provisions import says_of
from isonomy.analyses.queries.base import Answered, named
from isonomy.law import JURISDICTIONS, rulebook
from isonomy.logic import Unit, Value, calendar
from isonomy.rulebook import Exemption, Kind, Rule
from isonomy.rulebook.meaning import Meaning

if TYPE_CHECKING:
    from isonomy.analyses.proofs.ground import Ground


@dataclass(frozen=True)
class InEffectQuery:
    """Are all these provisions in effect on the day, or (`wanted` no) none of them?"""

    provisions: tuple[str, ...]
    wanted: bool

    def ask(self, on: datetime.date) -> Answered:
        """Look at the dates and the status of each; what is proposed or passed is not in effect."""
        asked = named(self.provisions)
        holds = all(p.law.applies(on, False) is self.wanted for p in asked)
        found = dict.fromkeys(says_of(p.id, on) for p in asked)
        return Answered(holds, "; ".join(found), asked)


@dataclass(frozen=True)
class PendingQuery:
    """Are these provisions no law yet, though proposed or passed?"""

    provisions: tuple[str, ...]

    def ask(self, on: datetime.date) -> Answered:
        """Look at the status of each, and at its first day where one is known."""
        asked = named(self.provisions)
        holds = all(p.law.status.is_pending for p in asked)
        return Answered(holds, "; ".join(dict.fromkeys(says_of(p.id, on) for p in asked)), asked)


@dataclass(frozen=True)
class LastsQuery:
    """Does a provision, once begun, last this many months?"""

    provision: str
    months: int

    def ask(self, on: datetime.date) -> Answered:
        """Count whole months from the first day to the day after the last; before its first day nothing lasts."""
        (asked,) = named([self.provision])
        span = asked.law.span
        if span.since is None or span.until is None or on < span.since:
            return Answered(False, says_of(asked.id, on), (asked,))
        lasted = calendar.elapsed(span.since, span.until + datetime.timedelta(days=1), Unit.MONTHS)
        return Answered(lasted == self.months, f"from {span.since} to {span.until}: {lasted} months", (asked,))


@dataclass(frozen=True)
class KindsQuery:
    """Does a part of a rulebook (`under`, such as `hk.coming_regimes`) hold provisions of a kind, pending ones included?

    `wanted` says whether there should be some or none.
    """

    under: str
    kind: Kind
    wanted: bool

    def ask(self, on: datetime.date) -> Answered:
        """Look through rules and exemptions in effect, passed or proposed on the day."""
        book = rulebook(self.under.split(".", maxsplit=1)[0])
        everything: list[Rule | Exemption] = [*book.rules, *book.exemptions]
        part = [p for p in everything if p.id.startswith(f"{self.under}.") and p.law.applies(on, True)]
        of_kind = [p for p in part if p.kind is self.kind]
        word = self.kind.replace("_", " ")
        found = f"{len(of_kind)} of the {len(part)} provisions under {self.under} are of the kind `{word}`"
        return Answered(bool(of_kind) is self.wanted, found, tuple(of_kind or part)[:4])


@dataclass(frozen=True)
class RelationQuery:
    """How do these rules of one hub stand, proved, to those of another: `stricter`, `laxer`, `equivalent`, ...?

    They are compared in the cases that rules of both reach, with each hub's licences held; against no rule in effect, rules
    that can be broken are the stricter.
    """

    rules: tuple[str, ...]
    others: tuple[str, ...]
    relation: str
    differs: bool = False
    """Whether any relation but this one is meant."""

    def ask(self, on: datetime.date) -> Answered:
        """Prove it with the solver; open where that is not installed, or neither side has a rule in effect."""
        mine, theirs = named(self.rules), named(self.others)
        by = (*mine, *theirs)
        try:
            from isonomy.analyses.proofs.ground import LEFT, RIGHT
            from isonomy.analyses.proofs.relations import relation
        except ModuleNotFoundError as missing:
            if missing.name != "z3":
                raise
            return Answered(None, "not proved: the solver is not installed (`pip install 'isonomy[proof]'`)", by)
        ground = _ground(_hub(mine), _hub(theirs), on)
        left = _meanings(mine, ground.meanings[LEFT])
        right = _meanings(theirs, ground.meanings[RIGHT])
        if not left and not right:
            return Answered(None, "no rule of either side is in effect", by)
        meet = bool(left and right)
        found = relation(ground, left, right, where_both_apply=meet)
        where = "where both apply" if meet else "since the other side has no rule on it"
        words = f"{JURISDICTIONS[_hub(mine)].name} is {found.relation.replace('_', ' ')}, {where}; proved"
        settled = found.relation not in ("unknown", "needs_judgement")
        matter: Mapping[str, Value] = {}
        for side, case, rules in ((RIGHT, found.right_forbids, right), (LEFT, found.left_forbids, left)):
            if case is not None and not matter:
                matter = ground.that_matter(case, [ground.some_broken(side, rules)])
                hub = (_hub(mine), _hub(theirs))[side]
                words += f"; {JURISDICTIONS[hub].name} alone forbids the case shown"
        return Answered(
            (found.relation == self.relation) is not self.differs if settled else None,
            words if settled else f"not settled: {found.relation.replace('_', ' ')}",
            by,
            matter,
            dict.fromkeys(matter, "case"),
        )


@lru_cache(maxsize=4)
def _ground(left: str, right: str, on: datetime.date) -> Ground:
    from isonomy.analyses.proofs.ground import Ground

    return Ground(rulebook(left), rulebook(right), on)


def _hub(provisions: tuple[Rule | Exemption, ...]) -> str:
    return provisions[0].id.split(".", maxsplit=1)[0]


def _meanings(provisions: Iterable[Rule | Exemption], known: dict[str, Meaning]) -> list[Meaning]:
    return [known[p.id] for p in provisions if p.id in known]
