"""From the columns of a person's table to the columns of facts that the engine decides, for one place."""

from __future__ import annotations

import datetime
import zoneinfo
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import polars as pl

from isonomy.cases.errors import CaseError
from isonomy.engines.columns.layout import CURRENCY, LANE, MAYBE
from isonomy.engines.columns.tables import DAY, ZONES
from isonomy.facts import FACTS
from isonomy.logic import Fact, Value
from isonomy.logic.errors import did_you_mean
from isonomy.logic.types import BoolType, MoneyType, SetType
from isonomy.rulebook import Jurisdiction
from isonomy.tables.amounts import currency_of, read_numbers
from isonomy.tables.cells import as_text, day_reader, days_of, is_day, is_wordy, word_reader
from isonomy.tables.encoding import CURRENCIES
from isonomy.tables.mapping import Column
from isonomy.tables.message_cells import STATED, read_messages
from isonomy.tables.profile_cells import ProfileFacts
from isonomy.tables.record_map import RecordMap
from isonomy.tables.texts import ListReader, Read, TextReader, nowhere

_FIRST, _LAST = datetime.date(1000, 1, 1), datetime.date(8999, 12, 31)


@dataclass(frozen=True)
class Fault:
    """Cells of a column that cannot be read: in which rows, and what is wrong with one of them."""

    column: str
    rows: pl.Series
    why: Callable[[object], str]


@dataclass(frozen=True)
class Stated:
    """Records as facts: a row for each row, also where a cell is at fault (there it is empty)."""

    facts: pl.DataFrame
    faults: tuple[Fault, ...]


class Statements:
    """Reads the rows of a table as facts, as one place sees them.

    Raises `CaseError` for a column that the table does not have, or whose fact cannot be read from its kind of cells.
    """

    def __init__(
        self, mapped: RecordMap, place: Jurisdiction, schema: Mapping[str, pl.DataType], *, several_places: bool
    ) -> None:
        for name, where in _named(mapped):
            if name not in schema:
                hint = did_you_mean(name, list(schema), "the table has: " + ", ".join(list(schema)[:30]))
                raise CaseError(f"the table has no column `{name}`", hint, where)
        self._map, self._place = mapped, place
        given = mapped.table.constants_in(place.code)
        self._hidden = frozenset(given)
        self.constants: dict[str, Value] = {n: c.value for n, c in given.items() if c.value is not None}
        if mapped.table.day is not None:
            self.constants[DAY] = mapped.table.day
        self._profiles = ProfileFacts(mapped.profiles, place) if mapped.profiles else None
        from_others = {f.name for f in self._profiles.facts} if self._profiles else set()
        self._readers: list[Callable[[pl.DataFrame], Read]] = []
        self._by_element: dict[str, list[Column]] = {}
        self._asked_of: list[str] = []
        for column in mapped.table.columns_in(place.code):
            if column.element:
                self._by_element.setdefault(column.fact.name, []).append(column)
                continue
            if isinstance(column.fact.type, MoneyType):
                currency = currency_of(column, place.currency, several_places)
                if currency and column.fact.name not in from_others:
                    self.constants[column.fact.name + CURRENCY] = currency
            self._readers.append(self._reader(column, several_places))
            self._asked_of.append(column.name)
        self._elements = {
            name: [(c, TextReader(_as_truth(c), word_reader(_of_truth(c), mapped.form(c)))) for c in columns]
            for name, columns in self._by_element.items()
        }

    def read(self, frame: pl.DataFrame) -> Stated:
        """Return the rows of a part of the table as facts."""
        faults: list[Fault] = []
        layers: dict[str, list[dict[str, pl.Series]]] = {}

        def add(fact: str, columns: list[pl.Series]) -> None:
            if fact not in self._hidden:
                layers.setdefault(fact, []).append({c.name: c for c in columns})

        def note(column: str, found: Read) -> None:
            if found.bad.any():
                faults.append(Fault(column, found.bad, found.why))

        for column, reader in zip(self._asked_of, self._readers, strict=True):
            found = reader(frame)
            note(column, found)
            add(found.columns[0].name, list(found.columns))
        for name in self._elements:
            columns, wrong = self._set_of_elements(name, frame)
            faults += wrong
            add(name, columns)
        for message in self._map.messages:
            found = read_messages(message, frame)
            note(message.name, found)
            for fact in STATED:
                add(fact.name, [c for c in found.columns if c.name in (fact.name, fact.name + MAYBE)])
        day = layers[DAY][0][DAY] if DAY in layers else None
        if day is not None:
            faults.append(self._no_day(day))
        if self._profiles is not None:
            own = pl.Series([self.constants.get(DAY)], dtype=pl.Date).new_from_index(0, frame.height)
            days = own if day is None else day
            for fact, columns in self._profiles.read(frame, days, self._hidden):
                add(fact.name, columns)
        merged = [c for fact, parts in layers.items() for c in _merged(fact, parts, frame.height, self.constants)]
        facts = pl.DataFrame(merged) if merged else pl.DataFrame({"row": pl.int_range(frame.height, eager=True)})
        return Stated(facts, tuple(faults))

    def _reader(self, column: Column, several_places: bool) -> Callable[[pl.DataFrame], Read]:
        form, fact, name = self._map.form(column), column.fact, column.name
        zone = ZONES.get(self._place.place)
        if is_day(fact):
            text = TextReader(fact, day_reader(form, zoneinfo.ZoneInfo(zone) if zone else None, name))

            def of_days(frame: pl.DataFrame) -> Read:
                days = days_of(frame[name], form, zone)
                return text(as_text(frame[name], name)) if days is None else _plain(fact, days)

            return _within(of_days, name)
        if is_wordy(fact):
            return self._words(column)
        currency = currency_of(column, self._place.currency, several_places) if isinstance(fact.type, MoneyType) else ""
        beside = bool(currency) and fact.name + CURRENCY not in self.constants

        def of_numbers(frame: pl.DataFrame) -> Read:
            found = read_numbers(column, form, frame, currency)
            if not beside:
                return found
            same = pl.Series(fact.name + CURRENCY, [currency], dtype=CURRENCIES).new_from_index(0, frame.height)
            return Read((*found.columns, same), found.bad, found.why)

        return of_numbers

    def _words(self, column: Column) -> Callable[[pl.DataFrame], Read]:
        form, fact, name = self._map.form(column), column.fact, column.name
        read = word_reader(column, form)
        words = TextReader(fact, read)
        lists = ListReader(fact, read, form.split) if isinstance(fact.type, SetType) else None

        def of_words(frame: pl.DataFrame) -> Read:
            cells = frame[name]
            if cells.dtype == pl.Boolean and isinstance(fact.type, BoolType) and column.values is None:
                return _plain(fact, cells)
            if lists is not None and isinstance(cells.dtype, pl.List):
                found = lists(cells)
                if found is not None:
                    return _plain(fact, found)
            return words(as_text(cells, name))

        return of_words

    def _set_of_elements(self, name: str, frame: pl.DataFrame) -> tuple[list[pl.Series], list[Fault]]:
        """Put a set together from columns of which each says whether one element is in; all empty says nothing."""
        faults: list[Fault] = []
        parts: dict[str, pl.Series] = {}
        for column, reader in self._elements[name]:
            cells = frame[column.name]
            found = reader(as_text(cells, column.name))
            faults.append(Fault(column.name, found.bad, found.why))
            parts[column.element] = found.columns[0]
        kind = FACTS[name].type
        assert isinstance(kind, SetType)
        words, rest_out = list(kind.of.values), any(c.rest_is_out for c, _ in self._elements[name])
        table = pl.DataFrame([s.alias(w) for w, s in parts.items()])
        given = pl.any_horizontal(pl.col(w).is_not_null() for w in parts)
        inside = {w: pl.col(w).fill_null(False) for w in parts}
        undecided: dict[str, pl.Expr] = {w: pl.col(w).is_null() for w in parts}
        if not rest_out:
            undecided |= {w: pl.lit(True) for w in words if w not in parts}
        columns = table.select(
            pl.when(given).then(_as_set(inside, words)).alias(name),
            pl.when(given).then(_as_set(undecided, words)).alias(name + MAYBE),
        )
        return columns.get_columns(), faults

    def _no_day(self, days: pl.Series) -> Fault:
        (column,) = [c for c in self._map.table.columns_in(self._place.code) if c.fact.name == DAY]
        outside = ((days < _FIRST) | (days > _LAST)).fill_null(True)
        return Fault(column.name, outside, lambda cell: f"column `{column.name}` has no day whose law can be asked")


def _named(mapped: RecordMap) -> list[tuple[str, str]]:
    """Return each column that the map names, and where it does."""
    found = [(k, mapped.table.name) for k in mapped.table.key]
    for column in mapped.table.columns:
        found += [(n, column.where) for n in (column.name, column.currency_column) if n]
    found += [(c.name, c.where) for c in mapped.profiles if c.name]
    return found + [(c.name, c.where) for c in mapped.messages]


def _as_truth(column: Column) -> Fact:
    return Fact(column.fact.name, BoolType(), column.fact.role, column.fact.doc)


def _of_truth(column: Column) -> Column:
    return Column(column.name, _as_truth(column), values=column.values, where=column.where)


def _plain(fact: Fact, cells: pl.Series) -> Read:
    return Read((cells.alias(fact.name),), nowhere(len(cells)), lambda cell: "")


def _within(read: Callable[[pl.DataFrame], Read], name: str) -> Callable[[pl.DataFrame], Read]:
    """Refuse days that the engine cannot count with."""

    def bounded(frame: pl.DataFrame) -> Read:
        found = read(frame)
        days = found.columns[0]
        outside = ((days < _FIRST) | (days > _LAST)).fill_null(False)

        def why(cell: object) -> str:
            return found.why(cell) or f"`{str(cell)[:60]}` in column `{name}` is out of range"

        return Read(found.columns, found.bad | outside, why)

    return bounded


def _as_set(elements: Mapping[str, pl.Expr], words: list[str]) -> pl.Expr:
    """Return a set of those elements for which an expression is true."""
    if len(words) <= LANE:
        bits = (e.cast(pl.UInt64) * pl.lit(1 << words.index(w), pl.UInt64) for w, e in elements.items())
        return sum(bits, start=pl.lit(0, pl.UInt64))
    if not elements:
        return pl.lit([], pl.List(pl.Enum(words)))
    members = [pl.when(e).then(pl.lit(w, pl.Enum(words))) for w, e in elements.items()]
    return pl.concat_list(members).list.drop_nulls()


def _merged(
    fact: str, layers: list[dict[str, pl.Series]], rows: int, constants: Mapping[str, Value]
) -> list[pl.Series]:
    """Return the columns of a fact: what comes first counts, and a later source where it says nothing."""
    if len(layers) == 1:
        return list(layers[0].values())
    side = next((n for layer in layers for n in layer if n != fact), None)
    if side is None:
        return [pl.select(pl.coalesce([layer[fact] for layer in layers])).to_series().alias(fact)]
    empty: object = None if side.endswith(CURRENCY) else 0 if layers[0][fact].dtype == pl.UInt64 else []
    kind = CURRENCIES if side.endswith(CURRENCY) else layers[0][fact].dtype
    main, beside = layers[-1][fact], layers[-1].get(side)
    beside = pl.Series([empty], dtype=kind).new_from_index(0, rows) if beside is None else beside
    for layer in reversed(layers[:-1]):
        given = layer[fact].is_not_null()
        other = layer.get(side)
        if other is None:
            other = pl.Series([empty], dtype=kind).new_from_index(0, rows)
        beside = other.zip_with(given, beside)
        main = layer[fact].zip_with(given, main)
    return [main.alias(fact), beside.alias(side)]
