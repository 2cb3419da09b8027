"""Decides the parts of a table: reads rows as facts, puts aside what cannot be read, and has the engine decide the rest."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import polars as pl

from isonomy.engines.columns import ROWS, CompiledTable, Output, Screened, compile_table, screen_batches, screen_frame
from isonomy.engines.columns.tables import DAY
from isonomy.law import JURISDICTIONS, rulebook
from isonomy.profiles import PROFILES, place_of
from isonomy.rulebook.outcomes import Outcome
from isonomy.tables.ahead import ahead
from isonomy.tables.counting import Counted, count_place
from isonomy.tables.profile_cells import combined_names
from isonomy.tables.record_map import RecordMap
from isonomy.tables.sources import Batch
from isonomy.tables.stating import Fault, Statements
from isonomy.tables.version import rulebook_version

OUTPUTS = (Output.BREACHED, Output.QUESTIONS, Output.MISSING, Output.NEEDS_JUDGEMENT)
"""What is given for each record besides the verdicts."""


@dataclass(frozen=True)
class Decided:
    """A part of a table, decided: the records that come out, the lines of those put aside, and the counts."""

    records: pl.DataFrame
    quarantine: str
    counted: Counted


@dataclass(frozen=True)
class _View:
    """Places that see the same facts, and the law compiled for them."""

    codes: tuple[str, ...]
    statements: Statements
    law: CompiledTable


@dataclass(frozen=True)
class _Readable:
    """The records of a part that can be read, and what is told about them; `days` are those of their first view."""

    names: pl.DataFrame
    rows: int
    quarantine: list[dict[str, Any]]
    records: int


class Decider:
    """The law of some places, compiled for the tables that a map describes.

    Raises `CaseError` where the map and the table do not fit.
    """

    def __init__(
        self, mapped: RecordMap, codes: Sequence[str], schema: Mapping[str, pl.DataType], *, with_pending: bool
    ) -> None:
        self._map = mapped
        self.codes = tuple(codes)
        groups = [tuple(codes)] if _same_everywhere(mapped, schema) else [(c,) for c in codes]
        empty = pl.DataFrame(schema=dict(schema))
        self._views: list[_View] = []
        for group in groups:
            place = JURISDICTIONS[group[0]]
            statements = Statements(mapped, place, schema, several_places=len(codes) > 1)
            law = compile_table(
                [rulebook(c) for c in group], statements.read(empty).facts.schema, constants=statements.constants,
                outputs=OUTPUTS, tallied=(Outcome.COMPLIES,), with_pending=with_pending,
            )  # fmt: skip
            self._views.append(_View(group, statements, law))
        self._date = "date" if "date" not in mapped.table.key else DAY

    def decide(self, batches: Iterable[Batch]) -> Iterator[Decided]:
        """Decide parts one after another; a few are read ahead while others are decided."""
        with ahead(map(self._read, batches)) as parts:
            feed = _Feed(parts, len(self._views))
            streams = [screen_batches(feed.facts(n), view.law) for n, view in enumerate(self._views)]
            while (readable := feed.next()) is not None:
                pieces = [[next(s) for _ in range(0, readable.rows, ROWS)] for s in streams]
                yield self._decided(readable, pieces)

    def _read(self, batch: Batch) -> tuple[_Readable, list[pl.DataFrame]]:
        stated = [view.statements.read(batch.frame) for view in self._views]
        faults = [f for s in stated for f in s.faults]
        bad = pl.repeat(False, batch.frame.height, dtype=pl.Boolean, eager=True)
        for fault in faults:
            bad = bad | fault.rows
        quarantine: list[dict[str, Any]] = []
        for broken in batch.broken:
            line = {"line": broken.line} if broken.line else {}
            quarantine.append({"record": broken.record, **line, "reason": broken.reason})
        names = self._names(batch, stated[0].facts)
        facts = [s.facts for s in stated]
        if bad.any():
            quarantine += [self._put_aside(batch, row, faults) for row in bad.arg_true().to_list()]
            names, facts = names.filter(~bad), [f.filter(~bad) for f in facts]
        quarantine.sort(key=lambda entry: int(entry["record"]))
        return _Readable(names, names.height, quarantine, batch.records), facts

    def _names(self, batch: Batch, facts: pl.DataFrame) -> pl.DataFrame:
        """Return what a record is called, and its day."""
        key = [batch.frame[k] for k in self._map.table.key] or [batch.numbers.alias("record")]
        constant = self._views[0].statements.constants.get(DAY)
        day = facts[DAY] if DAY in facts.columns else pl.Series([constant], dtype=pl.Date)
        days = day if len(day) == len(key[0]) else day.new_from_index(0, len(key[0]))
        return pl.DataFrame([*key, days.alias(self._date)])

    def _put_aside(self, batch: Batch, row: int, faults: Sequence[Fault]) -> dict[str, Any]:
        reasons = list(dict.fromkeys(f.why(batch.frame[f.column][row]) for f in faults if f.rows[row]))
        line = {"line": int(batch.lines[row])} if batch.lines is not None else {}
        named = {k: str(batch.frame[k][row]) for k in self._map.table.key}
        key = {"key": named} if named else {}
        return {"record": int(batch.numbers[row]), **line, **key, "reason": "; ".join(reasons)}

    def _decided(self, readable: _Readable, pieces: list[list[Screened]]) -> Decided:
        columns = readable.names.get_columns()
        counted = Counted(readable.records, readable.rows, len(readable.quarantine))
        days = readable.names[self._date]
        for view, parts in zip(self._views, pieces, strict=True):
            frame = pl.concat(p.frame for p in parts) if parts else screen_frame(_no_rows(view.law), view.law)
            columns += frame.get_columns()
            for code in view.codes:
                rules = [{r: n for r, n in p.tally.rules.items() if r.startswith(f"{code}.")} for p in parts]
                counted.places[code] = count_place(frame, code, days, rules)
        version = pl.Series("rulebook", [rulebook_version()]).new_from_index(0, readable.rows)
        told = "".join(json.dumps(entry, ensure_ascii=False) + "\n" for entry in readable.quarantine)
        return Decided(pl.DataFrame([*columns, version]), told, counted)


class _Feed:
    """Hands the facts of each part to several readers, each at its own pace, reading a part only once."""

    def __init__(self, parts: Iterator[tuple[_Readable, list[pl.DataFrame]]], readers: int) -> None:
        self._parts = parts
        self._readable: deque[_Readable] = deque()
        self._facts: list[deque[pl.DataFrame]] = [deque() for _ in range(readers)]

    def _pull(self) -> bool:
        found = next(self._parts, None)
        if found is None:
            return False
        self._readable.append(found[0])
        for waiting, facts in zip(self._facts, found[1], strict=True):
            waiting.append(facts)
        return True

    def next(self) -> _Readable | None:
        """Return the next part that was read, or `None` after the last."""
        return self._readable.popleft() if self._readable or self._pull() else None

    def facts(self, reader: int) -> Iterator[pl.DataFrame]:
        """Yield the facts of the parts for one reader."""
        while self._facts[reader] or self._pull():
            yield self._facts[reader].popleft()


def _no_rows(law: CompiledTable) -> pl.DataFrame:
    return pl.DataFrame(schema=dict(law.schema))


def _same_everywhere(mapped: RecordMap, schema: Mapping[str, pl.DataType]) -> bool:
    """Whether every place sees the same facts: nothing is said of one place, and no clock or licence of one counts."""
    of_one = any(c.place for c in mapped.table.columns) or any(c.place for c in mapped.table.constants)
    if of_one or any(f.zone for f in mapped.forms.values()):
        return False
    named = [schema.get(c.name) for c in mapped.table.columns]
    if any(isinstance(kind, pl.Datetime) and kind.time_zone for kind in named):
        return False
    return not any(place_of(PROFILES[name]) for name in combined_names(mapped.profiles))
