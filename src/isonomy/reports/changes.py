"""Changes of the law between two days, written as a report."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import Any

from isonomy.analyses.changes import Change, terms_changed
from isonomy.reports.report import Report, Section, Table
from isonomy.rulebook import Rulebook

_MOST_ACTIVITIES = 4


def changes_report(
    book: Rulebook, changes: Sequence[Change], since: datetime.date, until: datetime.date, *, with_pending: bool
) -> Report:
    """Return changes as a report, day by day; what is not yet law stands apart and says so."""
    place = book.jurisdiction.name
    law = [c for c in changes if not c.pending]
    pending = [c for c in changes if c.pending]
    sections = [
        Section(f"Between {since} and {until}", _count(law), table=_table(law)),
        Section(
            "Terms of the law",
            table=Table(
                ("on", "what", "term"), tuple((str(d), str(h), t) for d, h, t in terms_changed(book, since, until))
            ),
        ),
    ]
    if with_pending:
        says = ("Passed or proposed; none of this binds yet, and its days are those expected.",)
        sections.append(Section("Not yet law", says, table=_table(pending)))
    return Report(
        title=f"What changed in {place}",
        says=(f"Changes after {since}, up to and with {until}.",),
        sections=tuple(sections),
        record={
            "jurisdiction": book.jurisdiction.code,
            "since": since.isoformat(),
            "until": until.isoformat(),
            "with_proposed": with_pending,
            "changes": [change_record(c) for c in changes],
        },
    )


def _count(changes: Sequence[Change]) -> tuple[str, ...]:
    if not changes:
        return ("Nothing that is encoded changed.",)
    began = sum(c.how == "began" for c in changes)
    ended = sum(c.how == "ended" for c in changes)
    rest = len(changes) - began - ended
    return (f"{began} began, {ended} ended, {rest} changed value.",)


def _table(changes: Sequence[Change]) -> Table:
    rows = tuple(
        (
            str(c.on) if c.on else "no day known",
            f"{c.how}" + (f" ({c.law.status})" if c.pending else ""),
            f"{c.says}\n[{'; '.join(map(str, c.law.cites[:2]))}; {c.provision.id}]",
            touched(c),
        )
        for c in changes
    )
    return Table(("on", "what", "provision", "touches"), rows)


def touched(change: Change) -> str:
    """Return the kinds of case that a change touches, in words."""
    reached = [a.replace("_", " ") for a in change.activities]
    if not reached:
        return "any activity"
    if len(reached) > _MOST_ACTIVITIES:
        return f"{', '.join(reached[:_MOST_ACTIVITIES])} and {len(reached) - _MOST_ACTIVITIES} more"
    return ", ".join(reached)


def change_record(change: Change) -> dict[str, Any]:
    """Return a change as a record for JSON."""
    return {
        "on": change.on.isoformat() if change.on else None,
        "what": str(change.how),
        "provision": change.provision.id,
        "kind": str(getattr(change.provision, "kind", "penalty")),
        "text": change.says,
        "cites": [str(c) for c in change.law.cites],
        "status": str(change.law.status),
        "touches": list(change.activities),
    }
