"""The map of a table as `isonomy screen` reads it: what `mapping` holds, and columns that state many facts at once.

    columns:
      symbol: {profiles: {BTC: bitcoin, ETH: ether}}   # the facts of the named profile, as of the record's day
      coin: {profiles: asset}                          # cells are names or aliases of profiles of this kind
      payload: {message: ordering}                     # cells are IVMS101 messages; the firm's part in them
      snapshot: {fact: case.date, format: "%Y%m%d"}    # how days are written, where not as 2026-03-01
      booked: {fact: case.date, zone: UTC}             # cells are points in time; the clock of those without an offset
      uses: {fact: custody.uses, split: "|"}           # what parts the words of a set written as text (`;` otherwise)
      price: {fact: order.value, currency: USD, round: yes}   # finer than a cent: rounded to the nearest, half up
    constants:
      asset: bitcoin                                   # a profile that holds for every record
      like: [exchange_clerk]

A cell that names no profile of the list states nothing, unless the list has an entry `"*"`. What a column or a constant
says goes before what a profile says; an empty cell leaves it to the profile. Points in time fall on a day by the clock
of each place.
"""

from __future__ import annotations

import zoneinfo
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from isonomy.cases.errors import CaseError
from isonomy.cases.files import Document, read_file
from isonomy.facts import GROUPS
from isonomy.logic.errors import did_you_mean
from isonomy.profiles import KINDS, find
from isonomy.tables.mapping import Column, TableMap, map_from

SPLIT: Final = ";"
"""What parts the words of a set that is written as text."""

_ROLES: Final = ("ordering", "receiving", "intermediary")
_FORMS: Final = ("format", "zone", "split", "round")


@dataclass(frozen=True)
class Form:
    """How the cells of a column are written: days by `format`, points in time by the clock of `zone`, sets by `split`."""

    format: str = ""
    zone: str = ""
    split: str = SPLIT
    rounded: bool = False


@dataclass(frozen=True)
class ProfileColumn:
    """A column whose cells name profiles: by `names`, or by any name of a profile of `kind`.

    `name` is empty where one profile, the only entry of `names`, holds for every record.
    """

    name: str
    names: Mapping[str, str]
    kind: str = ""
    where: str = ""


@dataclass(frozen=True)
class MessageColumn:
    """A column of travel-rule messages, and the part of the firm in them."""

    name: str
    role: str
    where: str = ""


@dataclass(frozen=True)
class RecordMap:
    """A map as it is read for deciding records."""

    table: TableMap
    profiles: tuple[ProfileColumn, ...] = ()
    messages: tuple[MessageColumn, ...] = ()
    forms: Mapping[tuple[str, str], Form] = field(default_factory=dict)

    def form(self, column: Column) -> Form:
        """Return how the cells of a column are written."""
        return self.forms.get((column.name, column.fact.name), Form())

    @property
    def reads(self) -> tuple[str, ...]:
        """The columns of the table that the map names, each once."""
        named = [n for c in self.table.columns for n in (c.name, c.currency_column)]
        named += [c.name for c in self.profiles] + [c.name for c in self.messages]
        return tuple(dict.fromkeys(n for n in (*self.table.key, *named) if n))


def read_record_map(path: Path, known_places: tuple[str, ...]) -> RecordMap:
    """Return the map in a file. Raises `CaseError`, with file and line, for anything that cannot be meant so."""
    return record_map_from(read_file(path), known_places)


def record_map_from(document: Document, known_places: tuple[str, ...]) -> RecordMap:
    """Return the map that a document writes; raises `CaseError` as `read_record_map` does."""
    profiles: list[ProfileColumn] = list(_constant_profiles(document))
    messages: list[MessageColumn] = []
    forms: dict[tuple[str, str], Form] = {}
    plain: dict[str, object] = {}
    columns = document.content.get("columns")
    for name, written in columns.items() if isinstance(columns, Mapping) else ():
        where = document.place("columns", name)
        rest: list[object] = []
        for entry in written if isinstance(written, list) else [written]:
            if isinstance(entry, Mapping) and "profiles" in entry:
                profiles.append(_profile_column(name, entry, where))
            elif isinstance(entry, Mapping) and "message" in entry:
                messages.append(_message_column(name, entry, where))
            elif isinstance(entry, Mapping):
                forms[name, str(entry.get("fact"))] = _form(entry, where)
                rest.append({k: v for k, v in entry.items() if k not in _FORMS})
            else:
                rest.append(entry)
        if rest:
            plain[name] = rest
    content: dict[str, Any] = dict(document.content)
    if isinstance(columns, Mapping):
        content["columns"] = plain
    if isinstance(content.get("constants"), Mapping):
        content["constants"] = {k: v for k, v in content["constants"].items() if not _names_profiles(k, v)}
    table = map_from(Document(content, document.name, document.lines), known_places)
    return RecordMap(table, tuple(profiles), tuple(messages), forms)


def _names_profiles(group: str, content: object) -> bool:
    return group == "like" or (group in GROUPS and isinstance(content, str | list))


def _constant_profiles(document: Document) -> Iterator[ProfileColumn]:
    constants = document.content.get("constants")
    for group, content in constants.items() if isinstance(constants, Mapping) else ():
        if not _names_profiles(group, content):
            continue
        where = document.place("constants", group)
        for name in content if isinstance(content, list) else [content]:
            yield ProfileColumn("", {"*": _profile(name, where)}, where=where)


def _profile(name: object, where: str) -> str:
    if not isinstance(name, str):
        raise CaseError(f"`{name}` is no profile", "expected the name of a profile, such as `bitcoin`", where)
    try:
        return find(name).name
    except CaseError as error:
        raise error.at(where) from None


def _only(entry: Mapping[str, Any], key: str, where: str) -> None:
    for other in entry:
        if other != key:
            raise CaseError(f"`{other}` beside `{key}`", f"`{key}` stands alone; add a second entry to the list", where)


def _profile_column(name: str, entry: Mapping[str, Any], where: str) -> ProfileColumn:
    _only(entry, "profiles", where)
    written = entry["profiles"]
    kinds = sorted(set(KINDS.values()))
    if isinstance(written, str) and written in kinds:
        return ProfileColumn(name, {}, written, where)
    if isinstance(written, str):
        hint = did_you_mean(written, kinds, "expected `{cell: profile}`, or a kind: " + ", ".join(kinds))
        raise CaseError(f"`{written}` is no kind of profile", hint, where)
    if not isinstance(written, Mapping) or not written:
        raise CaseError(f"`profiles` of `{name}` has no entries", "expected `{cell: profile}`", where)
    return ProfileColumn(name, {str(cell): _profile(profile, where) for cell, profile in written.items()}, "", where)


def _message_column(name: str, entry: Mapping[str, Any], where: str) -> MessageColumn:
    _only(entry, "message", where)
    if entry["message"] not in _ROLES:
        raise CaseError(f"`{entry['message']}` is no part in a message", "expected one of: " + ", ".join(_ROLES), where)
    return MessageColumn(name, str(entry["message"]), where)


def _form(entry: Mapping[str, Any], where: str) -> Form:
    texts = {key: entry.get(key, "") for key in ("format", "zone")}
    for key, text in texts.items():
        if not isinstance(text, str):
            raise CaseError(f"`{text}` is no {key}", 'expected text, such as "%Y%m%d" or UTC', where)
    if texts["zone"] and texts["zone"] not in zoneinfo.available_timezones():
        raise CaseError(f"`{texts['zone']}` is no time zone", "expected a name such as UTC or Asia/Tokyo", where)
    split = entry.get("split", SPLIT)
    if not isinstance(split, str) or not split:
        raise CaseError(f"`{split}` parts no words", 'expected a sign such as ";"', where)
    rounded = entry.get("round", False)
    if not isinstance(rounded, bool):
        raise CaseError(f"`{rounded}` is neither yes nor no", "expected `round: yes`, or leave it out", where)
    return Form(texts["format"], texts["zone"], split, rounded)
