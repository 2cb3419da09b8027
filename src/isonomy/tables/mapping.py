"""Which column of a table is which fact: the map that a person writes once for a table.

    table: warehouse.transfers            # where a database has it; may be left out
    key: transfer_id                      # what names a record; or a list of columns
    date: booked_on                       # a column, or one day such as 2026-03-01 for the whole table
    columns:
      direction: transfer.direction       # the column holds the fact as it is
      amt: {fact: transfer.amount, currency: USD, unit: minor}
      fiat: {fact: order.value, currency: {column: ccy}}
      cold: {fact: custody.cold_share, unit: percent}
      cust_type: {fact: client.kind, values: {P: individual, C: company, "?": unknown}}
      has_app: {fact: activity.channels, element: app}
      lic_hk: {fact: authorisation.classes, in: hk}
    constants:
      activity: {kind: transfer}          # facts that are the same in every record, written as in a case
    in: {hk: {authorisation: {held: yes}}}   # constants for one place

One column may state several facts (then a list of entries), and a fact comes from one column in each place.

| fact             | a cell holds                                                     | `unit`                                  |
|------------------|------------------------------------------------------------------|-----------------------------------------|
| yes or no        | a truth value                                                    |                                         |
| one of a list    | the word                                                         |                                         |
| set              | a list of words; or with `element` whether this one is in        |                                         |
| count, duration  | a whole number, in the unit of the fact                          |                                         |
| share            | a decimal number, by default of which 1 is 100%                  | ratio, percent, basis_points, billionths |
| money            | a decimal number, by default of dollars or won                   | major, minor                            |
| date             | a day                                                            |                                         |

With `values`, cells (or the elements of lists) are other words, and each stands for a value written as in a case;
`unknown` says nothing. `currency` is one of all cells, or that of another column; without it amounts are in the currency
of the one place that is asked. `rest: no` beside an `element` says that elements without a column are out; otherwise
they are undecided. An empty cell is unknown, and so is a fact without a column or constant.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

from isonomy.cases.errors import CaseError
from isonomy.cases.files import Document, read_file
from isonomy.cases.values import read_value
from isonomy.facts import FACTS, GROUPS
from isonomy.facts import case as case_facts
from isonomy.logic import Fact, Role, SetValue, Value
from isonomy.logic.errors import did_you_mean
from isonomy.logic.types import BOOL, BoolType, EnumType, MoneyType, SetType, ShareType
from isonomy.logic.values import MINOR_UNITS


class CellUnit(StrEnum):
    """What the number 1 in a cell stands for."""

    MAJOR = "major"
    MINOR = "minor"
    RATIO = "ratio"
    PERCENT = "percent"
    BASIS_POINTS = "basis_points"
    BILLIONTHS = "billionths"
    THING = "thing"


_UNITS: Final[Mapping[type, tuple[CellUnit, ...]]] = {
    MoneyType: (CellUnit.MAJOR, CellUnit.MINOR),
    ShareType: (CellUnit.RATIO, CellUnit.PERCENT, CellUnit.BASIS_POINTS, CellUnit.BILLIONTHS),
}
_KEYS = ("table", "key", "date", "columns", "constants", "in")
_ENTRY_KEYS = ("fact", "unit", "currency", "values", "element", "rest", "in")
_FOR_RECORDS = ("profiles", "message", "format", "zone", "split", "round")
"""What only a reader of records can do: see `record_map`."""


@dataclass(frozen=True)
class Column:
    """A column and the fact that it states; `place` is empty where it holds for every place.

    `values` gives the value for each text that a cell may have (`None` says nothing), and is empty where cells are values
    themselves. `element` is the one word of a set that the column is about; `rest_is_out` says that elements without a
    column are out. `where` is its place in the map.
    """

    name: str
    fact: Fact
    unit: CellUnit = CellUnit.THING
    currency: str = ""
    currency_column: str = ""
    values: Mapping[str, Value] | None = None
    element: str = ""
    rest_is_out: bool = False
    place: str = ""
    where: str = ""


@dataclass(frozen=True)
class Constant:
    """A fact that is the same in every record; `place` is empty where it holds for every place."""

    fact: Fact
    value: Value
    place: str = ""
    where: str = ""


@dataclass(frozen=True)
class TableMap:
    """What the columns of a table state. `day` is the day whose law is asked, where it is one for all records."""

    columns: tuple[Column, ...]
    constants: tuple[Constant, ...] = ()
    table: str = ""
    key: tuple[str, ...] = ()
    day: datetime.date | None = None
    name: str = ""

    def columns_in(self, place: str) -> tuple[Column, ...]:
        """Return the columns that count in a place, by its word in commands: its own come before those for all."""
        own = {c.fact.name for c in self.columns if c.place == place} | {
            c.fact.name for c in self.constants if c.place == place
        }
        return tuple(c for c in self.columns if c.place == place or (not c.place and c.fact.name not in own))

    def constants_in(self, place: str) -> dict[str, Constant]:
        """Return the constants that count in a place, by the name of the fact; its own come before those for all."""
        own = {c.fact.name for c in self.columns if c.place == place}
        found = {c.fact.name: c for c in self.constants if not c.place and c.fact.name not in own}
        return {**found, **{c.fact.name: c for c in self.constants if c.place == place}}


def read_map(path: Path, known_places: tuple[str, ...]) -> TableMap:
    """Return the map in a file. Raises `CaseError`, with file and line, for anything that cannot be meant so."""
    return map_from(read_file(path), known_places)


def map_by_names(facts: Iterable[Fact]) -> TableMap:
    """Return the map of a table whose columns are named after the facts, with `_` for the dot, and whose key is `id`."""
    columns = (Column(f.name.replace(".", "_"), f, _unit(f, None)) for f in facts)
    return TableMap(tuple(columns), key=("id",))


def map_from(document: Document, known_places: tuple[str, ...]) -> TableMap:
    """Return the map that a document writes; raises `CaseError` as `read_map` does."""
    content = document.content
    for key in content:
        if key not in _KEYS:
            raise CaseError(
                f"`{key}` is no part of a map",
                did_you_mean(str(key), _KEYS, "parts: " + ", ".join(_KEYS)),
                document.place(str(key)),
            )
    columns = list(_columns(document, known_places))
    constants = list(_constants(document, ("constants",), ""))
    for place in _mapping(content.get("in"), document, ("in",)):
        _check_place(place, known_places, document.place("in", place))
        constants.extend(_constants(document, ("in", place), place))
    day: datetime.date | None = None
    if "date" in content:
        written = content["date"]
        day = _day(written)
        if day is None:
            columns.append(Column(_name(written, document, ("date",)), case_facts.date, where=document.place("date")))
    _refuse_twice(columns, constants)
    table = content.get("table", "")
    if not isinstance(table, str):
        raise CaseError(
            f"`{table}` is no name of a table", "expected a word such as `transfers`", document.place("table")
        )
    return TableMap(tuple(columns), tuple(constants), table, _key(document), day, document.name)


def _day(written: object) -> datetime.date | None:
    try:
        return datetime.date.fromisoformat(str(written))
    except ValueError:
        return None


def _key(document: Document) -> tuple[str, ...]:
    written = document.content.get("key", [])
    return tuple(_name(w, document, ("key",)) for w in (written if isinstance(written, list) else [written]))


def _name(written: object, document: Document, path: tuple[str, ...]) -> str:
    if not isinstance(written, str) or not written.strip():
        raise CaseError(f"`{written}` is no column", "expected the name of a column", document.place(*path))
    return written


def _mapping(content: object, document: Document, path: tuple[str, ...]) -> Mapping[str, Any]:
    if content is None:
        return {}
    if not isinstance(content, Mapping):
        raise CaseError(f"`{path[-1]}` has no entries", "expected `name: value` lines under it", document.place(*path))
    return content


def _check_place(place: object, known: tuple[str, ...], where: str) -> None:
    if place not in known:
        raise CaseError(f"`{place}` has no rulebook here", "expected one of: " + ", ".join(known), where)


def _columns(document: Document, known_places: tuple[str, ...]) -> Iterator[Column]:
    for name, written in _mapping(document.content.get("columns"), document, ("columns",)).items():
        where = document.place("columns", name)
        for entry in written if isinstance(written, list) else [written]:
            content = {"fact": entry} if isinstance(entry, str) else entry
            if not isinstance(content, Mapping):
                raise CaseError(f"`{entry}` is no fact", "expected a fact, or `{fact: ..., unit: ...}`", where)
            try:
                yield _column(name, content, known_places, where)
            except CaseError as error:
                raise error.at(where) from None


def _column(name: str, content: Mapping[str, Any], known_places: tuple[str, ...], where: str) -> Column:
    for key in content:
        if key in _FOR_RECORDS:
            raise CaseError(f"`{key}` is read by `isonomy screen` alone", "name a column that holds the fact itself")
        if key not in _ENTRY_KEYS:
            raise CaseError(f"`{key}` says nothing about a column", "expected some of: " + ", ".join(_ENTRY_KEYS))
    fact = _fact(content.get("fact"))
    place = content.get("in", "")
    if place:
        _check_place(place, known_places, where)
    element = content.get("element", "")
    if element:
        if not isinstance(fact.type, SetType):
            raise CaseError(f"`{fact.name}` has no elements", f"it is {fact.type}")
        found = read_value(fact, [element])
        assert isinstance(found, SetValue)
        (element,) = found.has
    of_one = Fact(fact.name, BOOL, fact.role, fact.doc) if element else fact
    currency, currency_column = _currency(fact, content.get("currency"))
    return Column(
        name,
        fact,
        _unit(fact, content.get("unit")),
        currency,
        currency_column,
        _values(of_one, content["values"]) if "values" in content else None,
        element,
        content.get("rest") is False or content.get("rest") == "no",
        place,
        where,
    )


def _fact(written: object) -> Fact:
    name = str(written)
    if name.startswith("judgement."):
        return Fact(name, BOOL, Role.CIRCUMSTANCE, "How a judgement went.", "yes")
    if name not in FACTS:
        raise CaseError(f"`{name}` is no fact", did_you_mean(name, FACTS, "see: isonomy facts WORDS"))
    return FACTS[name]


def _unit(fact: Fact, written: object) -> CellUnit:
    units = _UNITS.get(type(fact.type), (CellUnit.THING,))
    if written is None:
        return units[0]
    if units == (CellUnit.THING,):
        raise CaseError(f"`unit` beside `{fact.name}`, which is {fact.type}", "only money and shares have units here")
    if not isinstance(written, str) or written not in units:
        raise CaseError(f"`{written}` is no unit of {fact.type}", "expected one of: " + ", ".join(units))
    return CellUnit(written)


def _currency(fact: Fact, written: object) -> tuple[str, str]:
    if written is None:
        return "", ""
    if not isinstance(fact.type, MoneyType):
        raise CaseError(f"`currency` beside `{fact.name}`, which is {fact.type}", "only money has a currency")
    if isinstance(written, Mapping) and list(written) == ["column"] and isinstance(written["column"], str):
        return "", written["column"]
    if written not in MINOR_UNITS:
        raise CaseError(f"`{written}` is no currency", "expected `{column: NAME}` or one of: " + ", ".join(MINOR_UNITS))
    return str(written), ""


def _values(fact: Fact, written: object) -> Mapping[str, Value]:
    if not isinstance(written, Mapping) or not written:
        raise CaseError(f"`values` of `{fact.name}` has no entries", "expected `{cell: value, other cell: value}`")
    match fact.type:
        case BoolType() | EnumType():
            return {str(cell): _read(fact, value) for cell, value in written.items()}
        case SetType() as kind:
            one = Fact(fact.name, kind.of, fact.role, fact.doc)
            for cell, value in written.items():
                if isinstance(value, list):
                    raise CaseError(
                        f"`{cell}` stands for a list", "a word stands for one element, and a cell holds a list of words"
                    )
            found = {str(cell): _read(one, value) for cell, value in written.items()}
            for cell, value in found.items():
                if value is None:
                    raise CaseError(f"`{cell}` stands for nothing", "an element of a list is a word")
            return found
        case _:
            raise CaseError(
                f"`values` beside `{fact.name}`, which is {fact.type}", "only words and truth values have them"
            )


def _read(fact: Fact, written: object) -> Value:
    """A bare `unknown` says nothing, even where the list has that word; quote it twice (`"'unknown'"`) to mean the word."""
    if written is None or written == "unknown":
        return None
    return read_value(fact, written.strip("'") if isinstance(written, str) else written)


def _constants(document: Document, path: tuple[str, ...], place: str) -> Iterator[Constant]:
    content: object = document.content
    for step in path:
        content = content.get(step) if isinstance(content, Mapping) else None
    for group, facts in _mapping(content, document, path).items():
        if group not in GROUPS:
            hint = did_you_mean(group, GROUPS, "groups: " + ", ".join(GROUPS))
            raise CaseError(f"`{group}` is no group of facts", hint, document.place(*path, group))
        for name, written in _mapping(facts, document, (*path, group)).items():
            where = document.place(*path, group, name)
            try:
                fact = _fact(f"{group}.{name}")
                yield Constant(fact, read_value(fact, written), place, where)
            except CaseError as error:
                raise error.at(where) from None


def _refuse_twice(columns: list[Column], constants: list[Constant]) -> None:
    seen: set[tuple[str, str, str]] = set()
    whole: dict[tuple[str, str], bool] = {}
    entries: list[Column | Constant] = [*columns, *constants]
    for entry in entries:
        element = entry.element if isinstance(entry, Column) else ""
        key = (entry.fact.name, entry.place)
        if (*key, element) in seen or whole.setdefault(key, not element) != (not element):
            raise CaseError(
                f"`{entry.fact.name}` is stated twice", "a fact comes from one column or constant", entry.where
            )
        seen.add((*key, element))
