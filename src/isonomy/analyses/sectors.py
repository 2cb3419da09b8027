"""What a span of time brought to a sector: its typical cases decided on both days, beside the measures on record."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from isonomy.analyses.decide import Decision, decide
from isonomy.analyses.standings import Standing, Verdict
from isonomy.cases.case import case_from
from isonomy.cases.files import Document
from isonomy.law import JURISDICTIONS
from isonomy.policy import Measure, Sector

_CLOSED = (Verdict.PROHIBITED, Verdict.IN_BREACH)
_BINDING = (
    Standing.BARRED,
    Standing.BROKEN,
    Standing.CONDITION,
    Standing.JUDGED_CONDITION,
    Standing.OPEN_JUDGEMENT,
    Standing.KEPT,
)


class Effect(StrEnum):
    """What became of a kind of business."""

    OPENED = "opened"
    RESTRICTED = "restricted"
    BURDENED = "burdened"
    EASED = "eased"
    UNCHANGED = "unchanged"
    UNCLEAR = "unclear"


@dataclass(frozen=True)
class Computed:
    """A typical case by the law of the first day and of the last; `began` and `ended` are the ids of binding rules."""

    title: str
    hub: str
    before: Decision
    after: Decision
    began: tuple[str, ...]
    ended: tuple[str, ...]

    @property
    def effect(self) -> Effect:
        """The table from the two verdicts to the effect; `burdened` and `eased` count the rules that bind.

        | before        | after         | effect                            |
        |---------------|---------------|-----------------------------------|
        | unclear       | any           | unclear                           |
        | any           | unclear       | unclear                           |
        | barred        | not barred    | opened                            |
        | not barred    | barred        | restricted                        |
        | barred        | barred        | unchanged                         |
        | unregulated   | conditions    | burdened                          |
        | conditions    | conditions    | burdened, eased or unchanged      |
        """
        before, after = self.before.verdict, self.after.verdict
        if Verdict.UNDETERMINED in (before, after):
            return Effect.UNCLEAR
        if (before in _CLOSED) != (after in _CLOSED):
            return Effect.OPENED if before in _CLOSED else Effect.RESTRICTED
        if before in _CLOSED or len(self.began) == len(self.ended):
            return Effect.UNCHANGED
        return Effect.BURDENED if len(self.began) > len(self.ended) else Effect.EASED


@dataclass(frozen=True)
class SectorChange:
    """What a span of days brought to a sector: `computed` from the rulebook, `recorded` from the policy record."""

    sector: Sector
    computed: tuple[Computed, ...]
    recorded: tuple[Measure, ...]


def sector_change(sector: Sector, hubs: tuple[str, ...], since: datetime.date, until: datetime.date) -> SectorChange:
    """Return what changed for a sector in these hubs between two days."""
    computed = tuple(_computed(c, hub, since, until) for c in sector.cases for hub in hubs)
    recorded = tuple(
        m for m in sector.measures if m.hub in hubs and m.on is not None and since < m.on.last and m.on.first <= until
    )
    return SectorChange(sector, computed, recorded)


def _computed(written: Mapping[str, Any], hub: str, since: datetime.date, until: datetime.date) -> Computed:
    case = case_from(Document(_placed(written, hub)), tuple(JURISDICTIONS))
    before, after = decide(case, hub, on=since), decide(case, hub, on=until)
    then, now = _binding(before), _binding(after)
    began = tuple(r for r in now if r not in then)
    ended = tuple(r for r in then if r not in now)
    return Computed(str(written["title"]), hub, before, after, began, ended)


def _placed(written: Mapping[str, Any], hub: str) -> dict[str, Any]:
    """The case as business done in a hub and aimed at its public; the word `HERE` in it stands for the hub's place."""
    place = JURISDICTIONS[hub].place
    found: dict[str, Any] = {key: _with_place(value, place) for key, value in written.items()}
    found["activity"] = {"performed_in": {"has": [place]}, **found.get("activity", {})}
    found["promotion"] = {"aimed_at": {"has": [place]}, **found.get("promotion", {})}
    found.setdefault("client", {"place": place})
    return found


def _with_place(value: Any, place: str) -> Any:
    match value:
        case dict():
            return {k: _with_place(v, place) for k, v in value.items()}
        case list():
            return [_with_place(v, place) for v in value]
        case "HERE":
            return place
    return value


def _binding(decision: Decision) -> tuple[str, ...]:
    return tuple(r.rule.id for r in decision.rules if r.standing in _BINDING)
