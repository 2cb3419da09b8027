"""A plan across hubs, written as a report: what each hub asks, side by side, and what it bars."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from isonomy.analyses.plan import Area, HubPlan, Plan, Requirement, by_area
from isonomy.reports.report import Report, Section, Table
from isonomy.reports.words import VERDICTS, cited

_SHOWN = 4
_LIMITS = (
    "This is not legal advice. It lists what the encoded rules ask, each checked on the day that `isonomy law ID` shows; "
    "a rule that is not encoded is not listed (see the coverage pages)."
)


def plan_report(plan: Plan) -> Report:
    """Return a plan as a report."""
    business = plan.business
    acts = ", ".join(dict.fromkeys(line.activity.replace("_", " ") for line in business.lines))
    where = f" It sits in {', '.join(business.sits_in)}." if business.sits_in else " It is planned as done in each hub."
    sections = [_summary(plan), _lines(plan)]
    sections += [s for area in Area for s in [_area(plan, area)] if s.table and s.table.rows]
    sections += [_barred(plan), _broken(plan), _questions(plan), _pending(plan), _penalties(plan), _left_aside(plan)]
    rates = dict.fromkeys(r for h in plan.hubs for r in h.rates)
    return Report(
        title=business.title,
        says=(f"Activities: {acts}.{where} Law of {plan.on}.",),
        sections=tuple(s for s in sections if s.says or s.points or (s.table and s.table.rows)),
        notes=(*(f"rate: {r}" for r in rates), _LIMITS),
        record=plan_record(plan),
    )


def _names(plan: Plan) -> tuple[str, ...]:
    return tuple(h.jurisdiction.name for h in plan.hubs)


def _summary(plan: Plan) -> Section:
    def row(name: str, cells: Iterable[str]) -> tuple[str, ...]:
        return (name, *cells)

    def count(hub: HubPlan, area: Area) -> str:
        found = [r for r in hub.requirements if r.area is area]
        met = sum(r.met for r in found)
        return f"{len(found)}" + (f", {met} met" if met else "")

    rows = [
        row("outlook", (VERDICTS[h.verdict] for h in plan.hubs)),
        row("lines of business open", (f"{len(h.open_lines)} of {len(h.decisions)}" for h in plan.hubs)),
        *(row(area, (count(h, area) for h in plan.hubs)) for area in Area),
        row("barred outright", (str(len(h.barred)) for h in plan.hubs)),
        row("not yet law", (str(len(h.pending)) for h in plan.hubs)),
    ]
    return Section(
        "Summary", ("Rules that bind this business, counted.",), table=Table(("", *_names(plan)), tuple(rows))
    )


def _lines(plan: Plan) -> Section:
    rows = []
    for number, line in enumerate(plan.business.lines):
        rows.append((str(line), *(VERDICTS[h.decisions[number][1].verdict] for h in plan.hubs)))
    return Section("Lines of business", table=Table(("line", *_names(plan)), tuple(rows)))


def _area(plan: Plan, area: Area) -> Section:
    cells = [[_text(r) for a, rs in by_area(h.requirements) if a is area for r in rs] for h in plan.hubs]
    tall = max(map(len, cells), default=0)
    rows = tuple(tuple(c[i] if i < len(c) else "" for c in cells) for i in range(tall))
    return Section(area.capitalize(), table=Table(_names(plan), rows))


def _text(requirement: Requirement) -> str:
    whether = "where it applies: " if requirement.only_if else ""
    met = " (met as planned)" if requirement.met else ""
    return f"{whether}{requirement.rule.says}{met} [{cited(requirement.rule)}]"


def _for_lines(requirement: Requirement) -> str:
    return "every line" if requirement.for_all else "; ".join(map(str, requirement.lines))


def _barred(plan: Plan) -> Section:
    rows = [(h.jurisdiction.name, r.rule.says, cited(r.rule), _for_lines(r)) for h in plan.hubs for r in h.barred]
    says = ("No choice of the firm can make these lawful.",) if rows else ()
    return Section("Barred outright", says, table=Table(("hub", "rule", "source", "for"), tuple(rows)))


def _broken(plan: Plan) -> Section:
    rows = [(h.jurisdiction.name, r.rule.says, cited(r.rule), _for_lines(r)) for h in plan.hubs for r in h.broken]
    says = ("The plan as written breaks these; it could be done otherwise.",) if rows else ()
    return Section("Broken as planned", says, table=Table(("hub", "rule", "source", "for"), tuple(rows)))


def _questions(plan: Plan) -> Section:
    rows = []
    for hub in plan.hubs:
        for requirement in hub.questions:
            shown = ", ".join(requirement.hangs_on[:_SHOWN])
            rows.append((hub.jurisdiction.name, requirement.rule.says, cited(requirement.rule), shown))
    says = ("Facts that the plan does not state could make these impossible to keep.",) if rows else ()
    return Section("Open questions", says, table=Table(("hub", "rule", "source", "state in the plan"), tuple(rows)))


def _pending(plan: Plan) -> Section:
    rows = [
        (h.jurisdiction.name, r.says, cited(r), f"{r.law.status}, {r.law.span.since or 'no day known'}")
        for h in plan.hubs
        for r in h.pending
    ]
    says = ("Passed or proposed; none of it binds yet.",) if rows else ()
    return Section("Not yet law", says, table=Table(("hub", "rule", "source", "status and expected day"), tuple(rows)))


def _penalties(plan: Plan) -> Section:
    rows = [(h.jurisdiction.name, p.says, "; ".join(map(str, p.law.cites))) for h in plan.hubs for p in h.penalties]
    return Section("Doing it without the licence", table=Table(("hub", "penalty", "source"), tuple(rows)))


def _left_aside(plan: Plan) -> Section:
    points = []
    for hub in plan.hubs:
        if hub.if_done:
            topics = dict.fromkeys(t.replace("_", " ") for r in hub.if_done for t in r.rule.topics[:1])
            points.append(
                f"{hub.jurisdiction.name}: {len(hub.if_done)} rules bind only if the business does things of which the "
                f"plan says nothing ({', '.join(topics)})."
            )
    return Section("Left aside", points=tuple(points))


def plan_record(plan: Plan) -> dict[str, Any]:
    """Return a plan as a record for JSON."""
    business = plan.business
    return {
        "title": business.title,
        "on": plan.on.isoformat(),
        "sits_in": list(business.sits_in),
        "lines": [{"activity": x.activity, "client": x.client, "asset": x.asset} for x in business.lines],
        "hubs": [_hub_record(h) for h in plan.hubs],
    }


def _hub_record(hub: HubPlan) -> dict[str, Any]:
    return {
        "jurisdiction": hub.jurisdiction.code,
        "outlook": str(hub.verdict),
        "lines": [
            {"line": str(line), "verdict": str(d.verdict), "verdict_by_law": str(d.verdict_by_law)}
            for line, d in hub.decisions
        ],
        "requirements": [_requirement_record(r) for r in hub.requirements],
        "barred": [_requirement_record(r) for r in hub.barred],
        "broken": [_requirement_record(r) for r in hub.broken],
        "questions": [_requirement_record(r) for r in hub.questions],
        "missing": list(hub.missing),
        "if_done": [_requirement_record(r) for r in hub.if_done],
        "not_yet_law": [
            {
                "rule": r.id,
                "text": r.says,
                "status": str(r.law.status),
                "since": r.law.span.since.isoformat() if r.law.span.since else None,
            }
            for r in hub.pending
        ],
        "penalties": [p.id for p in hub.penalties],
        "rates": list(hub.rates),
    }


def _requirement_record(requirement: Requirement) -> dict[str, Any]:
    rule = requirement.rule
    return {
        "rule": rule.id,
        "area": str(requirement.area),
        "text": rule.says,
        "cites": [str(c) for c in rule.law.cites],
        "force": str(rule.law.force),
        "met": requirement.met,
        "where_it_applies": requirement.only_if,
        "lines": "all" if requirement.for_all else [str(line) for line in requirement.lines],
    }
