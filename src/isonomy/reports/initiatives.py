"""Initiatives and what became of them, written as a report."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Sequence

from isonomy.analyses.provisions import says_of
from isonomy.policy import CHECKED, Initiative, Progress
from isonomy.policy.initiatives import PROGRAMMES
from isonomy.reports.report import Report, Section, Table


def initiatives_report(chosen: Sequence[Initiative], day: datetime.date) -> Report:
    """Return initiatives as they stood on a day, by programme, with the rules that deliver them."""
    counted = Counter(i.progress_on(day) for i in chosen)
    summary = ", ".join(f"{counted[p]} {p}" for p in Progress if counted[p])
    sections = []
    for programme, title in PROGRAMMES.items():
        rows = tuple(_row(i, day) for i in chosen if i.programme == programme)
        if rows:
            columns = ("promise", "by", "due", "status", "what came of it", "delivered by rules")
            sections.append(Section(title, table=Table(columns, rows)))
    return Report(
        title=f"What Hong Kong promised, and what came of it by {day}",
        says=(f"{len(chosen)} initiatives: {summary}.",),
        sections=tuple(sections),
        notes=(
            f"Known up to {CHECKED}; what happened after that is not in the record. A promise without dated steps counts "
            "as what it was last known to be.",
        ),
        record={"on": day.isoformat(), "initiatives": [_record(i, day) for i in chosen]},
    )


def _row(initiative: Initiative, day: datetime.date) -> tuple[str, ...]:
    progress = initiative.progress_on(day)
    due = str(initiative.due) if initiative.due else ""
    steps = [f"{s.on or 'undated'}: {s.what}" for s in initiative.steps if s.on is None or s.on.first <= day]
    story = "\n".join(steps) if day < initiative.known_on else initiative.says
    overdue = ", overdue" if initiative.overdue_on(day) else ""
    return (
        f"{initiative.promises} ({initiative.promised_on}; {initiative.id})",
        ", ".join(initiative.by),
        due,
        f"{progress}{overdue}",
        story,
        "\n".join(_rules(initiative, day)),
    )


def _rules(initiative: Initiative, day: datetime.date) -> list[str]:
    return [f"{rule} ({says_of(rule, day)})" for rule in initiative.rules]


def _record(initiative: Initiative, day: datetime.date) -> dict[str, object]:
    return {
        "id": initiative.id,
        "programme": initiative.programme,
        "promises": initiative.promises,
        "by": list(initiative.by),
        "promised_on": str(initiative.promised_on),
        "due": str(initiative.due) if initiative.due else None,
        "status": str(initiative.progress_on(day)),
        "overdue": initiative.overdue_on(day),
        "known_on": initiative.known_on.isoformat(),
        "says": initiative.says,
        "rules": list(initiative.rules),
        "steps": [{"on": str(s.on) if s.on else None, "what": s.what, "source": s.source} for s in initiative.steps],
        "sources": list(initiative.sources),
        "confidence": initiative.confidence,
    }
