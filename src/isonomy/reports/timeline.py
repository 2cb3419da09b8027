"""A line of time, written as a report."""

from __future__ import annotations

from collections.abc import Sequence

from isonomy.analyses.timeline import Event
from isonomy.law import JURISDICTIONS
from isonomy.policy import CHECKED
from isonomy.reports.report import Report, Section, Table


def timeline_report(events: Sequence[Event], hubs: Sequence[str]) -> Report:
    """Return events as a report."""
    names = ", ".join(JURISDICTIONS[h].name for h in hubs)
    several = len(hubs) > 1
    rows = []
    for e in events:
        hub = (JURISDICTIONS[e.hub].name,) if several else ()
        rows.append((str(e.on), *hub, e.kind, e.says, e.of))
    columns = ("when", *(("hub",) if several else ()), "kind", "what", "by or under")
    return Report(
        title=f"Timeline of {names}",
        sections=(Section("", table=Table(columns, tuple(rows))),),
        notes=(
            f"Events and promises were recorded up to {CHECKED}; kind `law` is read from the rulebooks, which hold the "
            "law that was encoded and no more.",
        ),
        record={
            "hubs": list(hubs),
            "events": [
                {
                    "when": str(e.on),
                    "hub": e.hub,
                    "kind": e.kind,
                    "text": e.says,
                    "of": e.of,
                    "sources": list(e.sources),
                }
                for e in events
            ],
        },
    )
