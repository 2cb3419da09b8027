"""What a span of time brought to the sectors, written as a report."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from isonomy.analyses.sectors import Computed, Effect, SectorChange
from isonomy.analyses.standings import Standing
from isonomy.law import JURISDICTIONS
from isonomy.policy import CHECKED, Measure
from isonomy.reports.report import Report, Section, Table

_COLUMNS = ("hub", "how known", "effect", "what", "by which rules or source")
_SHOWN = 5


def sectors_report(
    changes: Sequence[SectorChange], hubs: Sequence[str], since: datetime.date, until: datetime.date
) -> Report:
    """Return what changed for sectors as a report; each line says whether it was computed or is on record."""
    summary = tuple(
        (c.sector.name, *("; ".join(_effects(c, hub)) or "no change found" for hub in hubs)) for c in changes
    )
    names = tuple(JURISDICTIONS[h].name for h in hubs)
    sections = [
        Section("Summary", ("Computed from the rulebook, by typical case.",), table=Table(("sector", *names), summary))
    ]
    for change in changes:
        rows = [_computed(c) for c in change.computed] + [_recorded(m) for m in change.recorded]
        asked = tuple(f"open question: {q}" for q in change.sector.open_questions)
        sections.append(Section(change.sector.name, asked, table=Table(_COLUMNS, tuple(rows))))
    return Report(
        title=f"What became of the sectors between {since} and {until}",
        says=(
            "`computed` compares the verdict on a typical case, and the rules that bind it, by the law of both days; "
            f"`recorded` comes from the policy record, kept up to {CHECKED}.",
        ),
        sections=tuple(sections),
        record={
            "since": since.isoformat(),
            "until": until.isoformat(),
            "hubs": list(hubs),
            "sectors": [_record(c) for c in changes],
        },
    )


def _effects(change: SectorChange, hub: str) -> list[str]:
    found: dict[str, None] = {}
    for computed in change.computed:
        if computed.hub == hub and computed.effect is not Effect.UNCHANGED:
            found[str(computed.effect)] = None
    return list(found)


def _computed(computed: Computed) -> tuple[str, ...]:
    before, after = computed.before.verdict, computed.after.verdict
    turn = f"{before} -> {after}" if before is not after else str(after)
    told = f"{computed.title}: {turn.replace('_', ' ')}; {len(computed.began)} rules more, {len(computed.ended)} fewer"
    deciding = [r.rule.id for r in computed.after.standing(Standing.BARRED, Standing.BROKEN)] or list(computed.began)
    shown = ", ".join(deciding[:_SHOWN])
    more = f" and {len(deciding) - _SHOWN} more" if len(deciding) > _SHOWN else ""
    return (JURISDICTIONS[computed.hub].name, "computed", str(computed.effect), told, shown + more)


def _recorded(measure: Measure) -> tuple[str, ...]:
    clients = f" ({measure.clients} clients)" if measure.clients else ""
    return (
        JURISDICTIONS[measure.hub].name,
        f"recorded, {measure.confidence}",
        measure.effect,
        f"{measure.on}: {measure.says}{clients}; {measure.status}",
        measure.sources[0] if measure.sources else "no source",
    )


def _record(change: SectorChange) -> dict[str, object]:
    return {
        "sector": change.sector.id,
        "name": change.sector.name,
        "computed": [
            {
                "case": c.title,
                "hub": c.hub,
                "effect": str(c.effect),
                "before": str(c.before.verdict),
                "after": str(c.after.verdict),
                "began": list(c.began),
                "ended": list(c.ended),
            }
            for c in change.computed
        ],
        "recorded": [
            {
                "hub": m.hub,
                "on": str(m.on),
                "effect": m.effect,
                "text": m.says,
                "status": m.status,
                "sources": list(m.sources),
                "confidence": m.confidence,
            }
            for m in change.recorded
        ],
        "open_questions": list(change.sector.open_questions),
    }
