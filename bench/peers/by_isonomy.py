"""Isonomy itself: the column engine over the whole table, and compiled single decisions, by the same rules."""

from __future__ import annotations

import datetime
import sys
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from importlib.metadata import version
from pathlib import Path

import numpy as np
import polars as pl
from exchange import numbers, one_by_one, report, whole_table
from law import CODES, COLUMNS, CONSTANTS, RULES, restricted
from records import BILLIONTHS, FIRST, LAST

from isonomy.engines.closures import OUTCOMES, ShapedLaw, compile_law
from isonomy.engines.columns import ROWS, CompiledTable, Output, compile_table, screen_frame
from isonomy.engines.columns.prepare import prepare
from isonomy.facts import FACTS
from isonomy.law import rulebook
from isonomy.logic import Money, SetValue, Situation, Value
from isonomy.logic.types import MoneyType, SetType, ShareType
from isonomy.rulebook import Rulebook
from isonomy.rulebook.book import LawOfDay
from isonomy.rulebook.outcomes import Outcome, find

Stated = tuple[datetime.date, dict[str, dict[str, Value]]]
"""A record: its day, and what it states to each hub, which is told of amounts in its own currency alone."""
BREACH = OUTCOMES.index(Outcome.BREACHES)
ONE_BY_ONE = 20_000
"""Records that are put to the compiled law one by one, at most."""


def compiled(frame: pl.DataFrame, output: Output) -> CompiledTable:
    """Return the law of the rules for tables with the columns of a frame."""
    books = [restricted(code) for code in CODES]
    return compile_table(books, frame.schema, constants=CONSTANTS, first=FIRST, last=LAST, outputs=(output,))


def broken_by_columns(frame: pl.DataFrame) -> np.ndarray:
    """Return what the column engine finds, one bit per rule."""
    screened = screen_frame(frame, compiled(frame, Output.OUTCOMES))
    found = np.zeros(frame.height, dtype=np.int64)
    for place, rule in enumerate(RULES):
        found |= (screened[rule] == Outcome.BREACHES.value).fill_null(value=False).to_numpy().astype(np.int64) << place
    return found


class Prepared:
    """A table of which the columns are read already: whole numbers, as the peers over whole columns are given them."""

    def __init__(self, frame: pl.DataFrame) -> None:
        self._law = compiled(frame, Output.BREACHED)
        self._runner = self._law.program.runner(ROWS)
        parts = [frame.slice(start, ROWS) for start in range(0, frame.height, ROWS)]
        self._parts = [(prepare(part, self._law.layout, self._law.needs), part.height) for part in parts]

    def decide(self) -> None:
        """Work out verdicts and breaches of the table, part by part in the same memory."""
        for columns, rows in self._parts:
            self._runner.run(columns, rows)

    def broken(self) -> np.ndarray:
        """Return the breaches, one bit per rule."""
        wires = {
            rule: standings.breaches for book in self._law.compiled for rule, standings in book.wires.rules.items()
        }
        found = []
        for columns, rows in self._parts:
            planes = self._runner.run(columns, rows)
            broken = np.zeros(rows, dtype=np.int64)
            for place, rule in enumerate(RULES):
                plane = np.ascontiguousarray(planes(wires[rule])).view(np.uint8)
                broken |= np.unpackbits(plane, count=rows, bitorder="little").astype(np.int64) << place
            found.append(broken)
        return np.concatenate(found)


def stated(frame: pl.DataFrame) -> list[Stated]:
    """Return records as single decisions take them.

    In these records only the rules of the hub where the firm acts read amounts, and amounts are in the currency of that
    hub: that the others are not told of them changes no outcome.
    """
    places = [rulebook(code).jurisdiction for code in CODES]
    return [
        (
            row["case.date"],
            {place.code: {**CONSTANTS, **dict(_values(row, place.currency))} for place in places},
        )
        for row in frame.iter_rows(named=True)
    ]


def _values(row: Mapping[str, object], currency: str) -> Iterator[tuple[str, Value]]:
    for name in COLUMNS:
        match FACTS[name].type, row[name]:
            case SetType(of), int(mask):
                yield name, SetValue(frozenset(word for bit, word in enumerate(of.values) if mask >> bit & 1))
            case SetType(), list(listed):
                yield name, SetValue(frozenset(listed))
            case MoneyType(), int(minor):
                if row[":currency"] == currency:
                    yield name, Money(Fraction(minor), currency)
            case ShareType(), int(billionths):
                yield name, Fraction(billionths, BILLIONTHS)
            case _, bool() | int() | str() | datetime.date() as value:
                yield name, value
            case kind, cell:
                raise TypeError(f"a cell of `{name}` is `{cell}`; expected {kind}")


def broken_by_interpreter(records: Sequence[Stated]) -> list[list[str]]:
    """Return the rules that each record breaks, by the interpreter."""
    books = [restricted(code) for code in CODES]
    found = []
    for day, values in records:
        broken: list[str] = []
        for book in books:
            situation = Situation(values[book.jurisdiction.code], day, book.jurisdiction.place)
            findings = [find(meaning, situation) for meaning in book.on(day).meanings]
            broken += [f.rule.id for f in findings if f.outcome is Outcome.BREACHES]
        found.append(broken)
    return found


class CompiledLaws:
    """The law of every day and hub, compiled for records that state what these do."""

    def __init__(self) -> None:
        self._books = [restricted(code) for code in CODES]
        self._laws: dict[LawOfDay, tuple[str, tuple[str, ...], ShapedLaw]] = {}
        self._compiled: dict[datetime.date, list[tuple[str, tuple[str, ...], ShapedLaw]]] = {}

    def broken(self, records: Sequence[Stated]) -> list[list[str]]:
        """Return the rules that each record breaks."""
        found = []
        for day, values in records:
            broken: list[str] = []
            for code, ids, law in self.on(day):
                codes = law.codes(values[code], day)
                if BREACH in codes:
                    broken += [rule for rule, outcome in zip(ids, codes, strict=True) if outcome == BREACH]
            found.append(broken)
        return found

    def on(self, day: datetime.date) -> list[tuple[str, tuple[str, ...], ShapedLaw]]:
        """Return for every hub its code, its rules and its compiled law on a day."""
        if day not in self._compiled:
            self._compiled[day] = [self._compile(book, day) for book in self._books]
        return self._compiled[day]

    def _compile(self, book: Rulebook, day: datetime.date) -> tuple[str, tuple[str, ...], ShapedLaw]:
        law = book.on(day)
        if law not in self._laws:
            compiled = compile_law(law, book.jurisdiction.place).for_shape([*CONSTANTS, *COLUMNS])
            ids = tuple(meaning.rule.id for meaning in law.meanings)
            self._laws[law] = (book.jurisdiction.code, ids, compiled)
        return self._laws[law]


def main() -> None:
    """Decide the records of the folder."""
    folder = Path(sys.argv[1])
    frame = pl.read_parquet(folder / "records.parquet")
    law, name = compiled(frame, Output.BREACHED), version("isonomy")
    _, wall, cpu = whole_table(lambda: screen_frame(frame, law))
    report(
        "columns", name, broken_by_columns(frame), wall, cpu, "isonomy.engines.columns: verdicts, breaches; 2 threads"
    )
    prepared = Prepared(frame)
    _, wall, cpu = whole_table(prepared.decide)
    report("circuit", name, prepared.broken(), wall, cpu, "the same from columns that are read already; 1 thread")
    records, laws = stated(frame.head(ONE_BY_ONE)), CompiledLaws()
    for day in {day for day, _ in records}:
        laws.on(day)
    laws.broken(records)
    broken, wall, cpu = one_by_one(laws.broken, records, 100)
    report("closures", name, numbers(broken, RULES), wall, cpu, "isonomy.engines.closures: outcome of every rule")


if __name__ == "__main__":
    main()
