"""What a screened table comes to: as plain data, and as a report to read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from isonomy.analyses.standings import Verdict
from isonomy.law import JURISDICTIONS, rulebook
from isonomy.reports.report import Report, Section, Table
from isonomy.tables.counting import UNDETERMINED, Counted, PlaceCounts

_MOST = 12
"""Rules of a place in the summary on a terminal; all of them are in the files."""


@dataclass(frozen=True)
class Run:
    """What was decided, and by what. `data` and `map` are digests."""

    name: str
    codes: tuple[str, ...]
    with_pending: bool
    rulebook: str
    data: str
    map: str

    def record(self) -> dict[str, Any]:
        """Return it as plain data."""
        return {
            "table": self.name, "places": list(self.codes), "with_proposed": self.with_pending,
            "rulebook": self.rulebook, "data_sha256": self.data, "map_sha256": self.map,
        }  # fmt: skip


@dataclass(frozen=True)
class RuleLine:
    """What a rule came to: in how many records it is broken, undetermined, left to judgement, and complied with."""

    rule: str
    says: str
    cites: str
    breached: int
    undetermined: int
    needs_judgement: int
    complies: int
    first: str
    last: str


def rule_lines(code: str, place: PlaceCounts) -> list[RuleLine]:
    """Return the rules of a place that came to something, those broken or undetermined most often first."""
    found = []
    for rule in rulebook(code).rules:
        counts = place.rules.get(rule.id)
        if counts:
            first, last = place.days.get(rule.id, ["", ""])
            found.append(
                RuleLine(
                    rule.id, rule.says, "; ".join(str(c) for c in rule.law.cites), counts.get("breached", 0),
                    counts.get(UNDETERMINED, 0), counts.get("needs_judgement", 0), counts.get("complies", 0), first, last,
                )
            )  # fmt: skip
    return sorted(found, key=lambda r: (-r.breached, -r.undetermined, -r.needs_judgement, r.rule))


def ordered_verdicts(place: PlaceCounts) -> dict[str, int]:
    """Return the verdicts that came out, the gravest first."""
    return {v.value: place.verdicts[v.value] for v in Verdict if v.value in place.verdicts}


def summary_record(run: Run, counted: Counted) -> dict[str, Any]:
    """Return the summary as plain data. `share` is the part of the records decided, as a decimal number in text."""
    places: dict[str, Any] = {}
    for code, place in counted.places.items():
        places[code] = {
            "verdicts": ordered_verdicts(place),
            "months": {month: place.months[month] for month in sorted(place.months)},
            "rules": [
                {
                    "rule": line.rule, "says": line.says, "cites": line.cites, "breached": line.breached,
                    "undetermined": line.undetermined, "needs_judgement": line.needs_judgement,
                    "complies": line.complies, "share_breached": share(line.breached, counted.decided),
                    "first": line.first or None, "last": line.last or None,
                }
                for line in rule_lines(code, place)
            ],
            "missing": dict(sorted(place.missing.items(), key=lambda item: (-item[1], item[0]))),
        }  # fmt: skip
    return {
        **run.record(), "records_in": counted.records, "records_out": counted.decided,
        "quarantined": counted.quarantined, "in_places": places, "counted": counted.record(),
    }  # fmt: skip


def share(part: int, whole: int) -> str:
    """Return a share in percent with two decimals, cut off and not rounded up: never 100% of less than all."""
    hundredths = part * 10_000 // whole if whole else 0
    return f"{hundredths // 100}.{hundredths % 100:02}%"


def told(counted: Counted) -> str:
    """Return the sentence that accounts for every record."""
    return (
        f"{counted.records:,} records in = {counted.decided:,} decided + {counted.quarantined:,} quarantined (checked)."
    )


def summary_report(run: Run, counted: Counted, out: Path) -> Report:
    """Return the summary for a terminal."""
    verdicts = Table(
        ("place", *(v.value.replace("_", " ") for v in Verdict)),
        tuple(
            (JURISDICTIONS[code].name, *(f"{place.verdicts.get(v.value, 0):,}" for v in Verdict))
            for code, place in counted.places.items()
        ),
    )
    sections = [Section("Verdicts", table=verdicts)]
    for code, place in counted.places.items():
        sections += _sections(code, place, counted.decided)
    notes = [f"`{out}` has the records, summary.json and report.html; rulebook {run.rulebook}."]
    if counted.quarantined:
        notes.insert(
            0, f"{_records(counted.quarantined)} cannot be read: see `{out}/quarantine.jsonl` for the reasons."
        )
    return Report(
        f"{run.name}, screened", (told(counted),), tuple(sections), tuple(notes), summary_record(run, counted)
    )


def _sections(code: str, place: PlaceCounts, decided: int) -> Iterator[Section]:
    lines = [r for r in rule_lines(code, place) if r.breached or r.undetermined or r.needs_judgement]
    columns = ("rule", "breached", "share", "undetermined", "to judge", "first", "last")
    rows = tuple(
        (
            r.rule, f"{r.breached:,}", share(r.breached, decided), f"{r.undetermined:,}", f"{r.needs_judgement:,}",
            r.first, r.last,
        )
        for r in lines[:_MOST]
    )  # fmt: skip
    says: tuple[str, ...] = () if lines else ("No rule is broken or open on which a verdict hangs.",)
    if len(lines) > _MOST:
        says = (f"{len(lines) - _MOST} more rules are in the report.",)
    missing = sorted(place.missing.items(), key=lambda item: (-item[1], item[0]))[:5]
    points = tuple(f"unknown, and verdicts hang on it: {fact} ({number:,} records)" for fact, number in missing)
    yield Section(f"{JURISDICTIONS[code].name}: rules", says, points, Table(columns, rows))


def _records(count: int) -> str:
    return "1 record" if count == 1 else f"{count:,} records"
