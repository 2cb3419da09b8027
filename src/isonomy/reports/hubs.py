"""The foundations of the hubs side by side, written as a report."""

from __future__ import annotations

from collections.abc import Sequence

from isonomy.law import JURISDICTIONS, rulebook
from isonomy.policy import CHECKED, Indicator
from isonomy.reports.report import Report, Section, Table

ABSENT = "no figure found"


def hubs_report(indicators: Sequence[Indicator], hubs: Sequence[str]) -> Report:
    """Return figures as a report: a row for each indicator, a column for each hub; what is absent is shown as absent."""
    names = tuple(JURISDICTIONS[h].name for h in hubs)
    rows = []
    for name in dict.fromkeys(i.name for i in indicators):
        cells = []
        for hub in hubs:
            found = [i for i in indicators if i.name == name and i.hub == hub]
            cells.append("\n".join(i.shown for i in _newest_first(found)) or ABSENT)
        rows.append((name.replace("_", " "), *cells))
    books = [rulebook(h) for h in hubs]
    law = (
        ("rules in the rulebook", *(str(len(b.rules)) for b in books)),
        ("of them passed or proposed", *(str(sum(r.law.status.is_pending for r in b.rules)) for b in books)),
        ("days on which the law changed", *(str(len(b.changes)) for b in books)),
    )
    return Report(
        title="The hubs side by side",
        sections=(
            Section("Figures", table=Table(("indicator", *names), tuple(rows))),
            Section("Law as encoded", table=Table(("", *names), law)),
        ),
        notes=(f"Each figure stands with the day to which it belongs; looked for up to {CHECKED}.",),
        record={
            "hubs": list(hubs),
            "indicators": [
                {
                    "id": i.id,
                    "hub": i.hub,
                    "indicator": i.name,
                    "value": i.value,
                    "unit": i.unit,
                    "as_of": i.as_of,
                    "edition": i.edition or None,
                    "qualifier": i.qualifier or None,
                    "note": i.note or None,
                    "sources": list(i.sources),
                    "confidence": i.confidence,
                }
                for i in indicators
            ],
        },
    )


def _newest_first(indicators: Sequence[Indicator]) -> list[Indicator]:
    return sorted(indicators, key=lambda i: i.as_of, reverse=True)
