"""Plans a business across hubs: each activity, client and asset decided in each hub, gathered into what it must hold."""

from __future__ import annotations

import datetime
import itertools
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from isonomy.analyses.business import Business, Line
from isonomy.analyses.decide import Decision, decide
from isonomy.analyses.standings import Applied, CaseView, Standing, Verdict, apply
from isonomy.logic import Situation
from isonomy.rulebook import Jurisdiction, Kind, Penalty, Rule, Topic


class Area(StrEnum):
    """The parts of a plan, in the order in which a founder asks for them."""

    LICENCES = "licences"
    CAPITAL = "capital and cover"
    PEOPLE = "people and presence"
    CUSTODY = "custody and client assets"
    CONDUCT = "conduct and controls"
    REPORTS = "records, reports and tax"


_AREAS: Mapping[Topic, Area] = {
    Topic.PERIMETER: Area.LICENCES,
    Topic.AUTHORISATION: Area.LICENCES,
    Topic.TRANSITION: Area.LICENCES,
    Topic.CAPITAL: Area.CAPITAL,
    Topic.LOSS_COVER: Area.CAPITAL,
    Topic.STABLECOIN_ISSUANCE: Area.CAPITAL,
    Topic.BANK_EXPOSURES: Area.CAPITAL,
    Topic.GOVERNANCE: Area.PEOPLE,
    Topic.CUSTODY: Area.CUSTODY,
    Topic.CLIENT_ASSETS_AND_MONEY: Area.CUSTODY,
    Topic.CLIENT_ASSET_USE: Area.CUSTODY,
    Topic.PROPERTY_AND_INSOLVENCY: Area.CUSTODY,
    Topic.RECORDS_AND_REPORTS: Area.REPORTS,
    Topic.TAX: Area.REPORTS,
}
_BARRED = (Standing.BARRED, Standing.BROKEN)
_REQUIRED = (Standing.CONDITION, Standing.JUDGED_CONDITION, Standing.KEPT)
_ASKED = (Standing.QUESTION, Standing.OPEN_JUDGEMENT)


def area_of(rule: Rule) -> Area:
    """Return the part of a plan in which a rule belongs: licences first, then by its first topic."""
    if rule.kind is Kind.LICENCE:
        return Area.LICENCES
    return _AREAS.get(rule.topics[0], Area.CONDUCT)


@dataclass(frozen=True)
class Requirement:
    """A rule that binds the plan in a hub: for which lines of business, and whether it is met already as planned."""

    rule: Rule
    lines: tuple[Line, ...]
    for_all: bool
    met: bool
    only_if: bool
    """It hangs on something of which the plan says nothing, such as a loan."""
    applied: Applied
    """How it stands in the first of its lines."""

    @property
    def hangs_on(self) -> tuple[str, ...]:
        """The facts on which it hangs where it is open."""
        return tuple(f.name for f in self.applied.hangs_on)

    @property
    def area(self) -> Area:
        """The part of the plan in which it belongs."""
        return area_of(self.rule)


@dataclass(frozen=True, eq=False)
class HubPlan:
    """What one hub makes of a business."""

    jurisdiction: Jurisdiction
    decisions: tuple[tuple[Line, Decision], ...]
    pending: tuple[Rule, ...]

    @cached_property
    def requirements(self) -> tuple[Requirement, ...]:
        """Every rule that the business has to keep there, or has kept."""
        return tuple(_gathered(self.decisions, _REQUIRED))

    @cached_property
    def if_done(self) -> tuple[Requirement, ...]:
        """Rules about things of which the plan does not speak."""
        named = {r.rule.id for r in (*self.requirements, *self.barred, *self.questions)}
        return tuple(r for r in _gathered(self.decisions, (Standing.PROVISO,)) if r.rule.id not in named)

    @cached_property
    def barred(self) -> tuple[Requirement, ...]:
        """What no choice of the firm can make lawful there."""
        return tuple(_gathered(self.decisions, (Standing.BARRED,)))

    @cached_property
    def broken(self) -> tuple[Requirement, ...]:
        """What the plan as written breaks, though it could be done otherwise."""
        return tuple(_gathered(self.decisions, (Standing.BROKEN,)))

    @cached_property
    def questions(self) -> tuple[Requirement, ...]:
        """Rules whose answer hangs on facts that the plan does not state."""
        return tuple(_gathered(self.decisions, _ASKED))

    @cached_property
    def missing(self) -> tuple[str, ...]:
        """The facts on which those hang, the most decisive first."""
        weights: dict[str, float] = {}
        for _, decision in self.decisions:
            if decision.verdict in (Verdict.UNDETERMINED, Verdict.NEEDS_JUDGEMENT):
                for m in decision.missing:
                    if m.is_decisive:
                        weights[m.fact.name] = weights.get(m.fact.name, 0) + m.weight
        return tuple(sorted(weights, key=lambda n: (-weights[n], n)))

    @cached_property
    def penalties(self) -> tuple[Penalty, ...]:
        """What the law attaches to running the business without its licences."""
        licences = {r.rule.id for r in self.requirements if r.rule.kind is Kind.LICENCE}
        decision = self.decisions[0][1]
        due = [
            p for p in decision.book.penalties if p.law.applies(decision.on, False) and {r.id for r in p.of} & licences
        ]
        return tuple(filter(decision.may_reach, due))

    @cached_property
    def rates(self) -> tuple[str, ...]:
        """How amounts that the plan states were converted."""
        own = (r for _, d in self.decisions for r in d.prepared.rates if d.prepared.origins.get(r.fact) == "case")
        return tuple(dict.fromkeys(map(str, own)))

    @property
    def verdict(self) -> Verdict:
        """The best that the hub says to any line of the business: what can be done there at all."""
        verdicts = {d.verdict for _, d in self.decisions}
        return next(v for v in _BEST_FIRST if v in verdicts)

    @property
    def open_lines(self) -> tuple[Line, ...]:
        """The lines of business that are neither barred nor broken."""
        return tuple(line for line, d in self.decisions if d.verdict not in (Verdict.PROHIBITED, Verdict.IN_BREACH))


_BEST_FIRST = (
    Verdict.PERMITTED,
    Verdict.UNREGULATED,
    Verdict.PERMITTED_IF,
    Verdict.NEEDS_JUDGEMENT,
    Verdict.UNDETERMINED,
    Verdict.IN_BREACH,
    Verdict.PROHIBITED,
)


@dataclass(frozen=True, eq=False)
class Plan:
    """A business, and what each hub makes of it by the law of a day."""

    business: Business
    on: datetime.date
    hubs: tuple[HubPlan, ...]


def plan(business: Business, hubs: Iterable[str], *, on: datetime.date | None = None) -> Plan:
    """Plan a business in these hubs by the law of `on`, else of its own date, else of today.

    Every line of the business (an activity with a client and an asset) is decided in every hub as done there, unless
    the business says where it sits, and for the public there. Law that is passed or proposed is listed apart.
    """
    day = on or business.date or datetime.date.today()
    return Plan(business, day, tuple(_hub_plan(business, hub, day) for hub in hubs))


def _hub_plan(business: Business, hub: str, day: datetime.date) -> HubPlan:
    decided = tuple((line, decide(business.case_for(line, hub, day), hub, on=day)) for line in business.lines)
    return HubPlan(decided[0][1].jurisdiction, decided, tuple(_pending([d for _, d in decided])))


def _pending(decisions: list[Decision]) -> Iterator[Rule]:
    """The rules that are not yet law and would reach some line of the business once all of them are."""
    book = decisions[0].book
    days = [r.law.span.since for r in book.rules if r.law.status.is_pending and r.law.span.since]
    day = max([decisions[0].on, *days])
    known = [d.prepared for d in decisions]
    views = [CaseView(Situation(p.situation.values, day, p.situation.here), p.mentioned) for p in known]
    for meaning in book.pending_on(day):
        if any(apply(meaning, v).standing in (*_BARRED, *_REQUIRED, *_ASKED) for v in views):
            yield meaning.rule


def _gathered(decisions: Iterable[tuple[Line, Decision]], wanted: tuple[Standing, ...]) -> Iterator[Requirement]:
    found: dict[str, list[tuple[Line, Applied]]] = {}
    total = 0
    for line, decision in decisions:
        total += 1
        for applied in decision.rules:
            if applied.standing not in wanted:
                continue
            found.setdefault(applied.rule.id, []).append((line, applied))
    for uses in found.values():
        yield Requirement(
            rule=uses[0][1].rule,
            lines=tuple(line for line, _ in uses),
            for_all=len(uses) == total,
            met=all(a.standing is Standing.KEPT for _, a in uses),
            only_if=all(a.standing is Standing.PROVISO or a.may_not_apply for _, a in uses),
            applied=uses[0][1],
        )


def by_area(requirements: Iterable[Requirement]) -> list[tuple[Area, list[Requirement]]]:
    """Return requirements by the parts of a plan, in their order; those sure to apply first."""
    order = list(Area)
    ordered = sorted(
        requirements, key=lambda r: (order.index(r.area), r.only_if, r.rule.kind is not Kind.LICENCE, r.rule.id)
    )
    return [(area, list(group)) for area, group in itertools.groupby(ordered, key=lambda r: r.area)]
