"""How the cells of a column become texts, and how a text is read as a value of its fact: as in a case."""

from __future__ import annotations

import datetime
import zoneinfo
from collections.abc import Callable, Iterable

import polars as pl

from isonomy.cases.errors import CaseError
from isonomy.cases.values import read_value
from isonomy.logic import Fact, SetValue, Value
from isonomy.logic.types import BoolType, DateType, EnumType, SetType
from isonomy.tables.mapping import Column
from isonomy.tables.record_map import Form
from isonomy.tables.texts import EMPTY_LIST, JOINT

_TRUTH = {"y": True, "t": True, "1": True, "n": False, "f": False, "0": False}


def as_text(cells: pl.Series, name: str) -> pl.Series:
    """Return cells of any kind as text: yes and no as `true` and `false`, lists joined, structures as JSON.

    Raises `CaseError` for a kind of cells that has no text.
    """
    kind = cells.dtype
    if kind == pl.String:
        return cells
    if isinstance(kind, pl.List):
        inner = kind.inner
        if inner not in (pl.String, pl.Categorical, pl.Enum, pl.Null) and not inner.is_integer():
            raise CaseError(f"column `{name}` is {kind}", "expected lists of words")
        joined = pl.col(name).cast(pl.List(pl.String)).list.join(JOINT, ignore_nulls=False)
        empty = pl.col(name).list.len() == 0
        return (
            cells.alias(name).to_frame().select(pl.when(empty).then(pl.lit(EMPTY_LIST)).otherwise(joined)).to_series()
        )
    if isinstance(kind, pl.Struct):
        return cells.struct.json_encode()
    if kind.is_float():
        whole = (cells.round(0) == cells) & (cells.abs() < 2**53)
        numbers = cells.to_frame(name).select(
            pl.when(whole).then(pl.col(name).cast(pl.Int64, strict=False).cast(pl.String)).otherwise(
                pl.col(name).cast(pl.String)
            )
        )  # fmt: skip
        return numbers.to_series()
    if isinstance(kind, pl.Array | pl.Object | pl.Binary):
        raise CaseError(f"column `{name}` is {kind}", "expected words, numbers, days or lists of words")
    return cells.cast(pl.String)


def word_reader(column: Column, form: Form) -> Callable[[str], Value]:
    """Return how a text of a column of words, truth values or sets is read."""
    fact = column.fact
    listed = column.values
    if isinstance(fact.type, SetType):
        return lambda text: _set(fact, column, form, text)
    if listed is not None:

        def of_list(text: str) -> Value:
            if text.strip() not in listed:
                raise CaseError(
                    f"`{_short(text)}` in column `{column.name}` is not among the `values` of the map",
                    "listed are: " + ", ".join(list(listed)[:20]),
                )
            return listed[text.strip()]

        return of_list
    return lambda text: _one(fact, text)


def _one(fact: Fact, text: str) -> Value:
    word = text.strip()
    if isinstance(fact.type, BoolType) and word.lower() in _TRUTH:
        return _TRUTH[word.lower()]
    if isinstance(fact.type, EnumType) and word == "false":
        word = "NO" if "NO" in fact.type.values else word
    return read_value(fact, word)


def _set(fact: Fact, column: Column, form: Form, text: str) -> Value:
    if text.strip() == EMPTY_LIST:
        return SetValue(frozenset())
    words = [w.strip() for w in text.split(JOINT if JOINT in text else form.split) if w.strip()]
    if column.values is None:
        return read_value(fact, words[0] if words in (["none"], ["unknown"]) else words)
    found = [column.values.get(w) for w in words]
    for word, value in zip(words, found, strict=True):
        if value is None:
            raise CaseError(
                f"`{_short(word)}` in column `{column.name}` is not among the `values` of the map",
                "listed are: " + ", ".join(list(column.values)[:20]),
            )
    return read_value(fact, found)


def day_reader(form: Form, here: zoneinfo.ZoneInfo | None, name: str) -> Callable[[str], datetime.date]:
    """Return how a text is read as a day; a point in time falls on a day by the clock `here`."""
    zone = zoneinfo.ZoneInfo(form.zone) if form.zone else None

    def read(text: str) -> datetime.date:
        try:
            written = text.strip()
            if form.format:
                moment = datetime.datetime.strptime(written, form.format)
                has_time = any(sign in form.format for sign in ("%H", "%I", "%T", "%X", "%c", "%s"))
            else:
                moment = datetime.datetime.fromisoformat(written)
                has_time = len(written) > 10
        except ValueError:
            expected = f"written as {form.format}" if form.format else "such as `2024-06-01`; or give its `format`"
            raise CaseError(f"`{_short(text)}` in column `{name}` is no day", f"expected a day {expected}") from None
        if moment.tzinfo is not None and zone is None:
            raise CaseError(f"`{_short(text)}` in column `{name}` has a time zone", "say `zone: UTC` in the map")
        if zone is None:
            return moment.date()
        if not has_time:
            raise CaseError(f"`{_short(text)}` in column `{name}` has no time", "`zone` is for points in time")
        moment = moment if moment.tzinfo is not None else moment.replace(tzinfo=zone)
        return moment.astimezone(here).date() if here is not None else moment.date()

    return read


def days_of(cells: pl.Series, form: Form, here: str | None) -> pl.Series | None:
    """Return cells that are days or points in time already as days by the clock `here`; `None` for other cells."""
    kind = cells.dtype
    if kind == pl.Date:
        return cells
    if not isinstance(kind, pl.Datetime):
        return None
    zone = kind.time_zone or form.zone
    moments = cells if kind.time_zone or not zone else cells.dt.replace_time_zone(zone, ambiguous="earliest")
    return (moments.dt.convert_time_zone(here) if zone and here else moments).dt.date()


def is_wordy(fact: Fact) -> bool:
    """Whether the cells of a fact are words, truth values or sets."""
    return isinstance(fact.type, BoolType | EnumType | SetType)


def is_day(fact: Fact) -> bool:
    """Whether the cells of a fact are days."""
    return isinstance(fact.type, DateType)


def any_of(parts: Iterable[pl.Series], rows: int) -> pl.Series:
    """Return where one of the parts is true."""
    found = pl.repeat(False, rows, dtype=pl.Boolean, eager=True)
    for part in parts:
        found = found | part
    return found


def _short(text: str) -> str:
    shown = text.replace(JOINT, ";")
    return shown if len(shown) <= 60 else shown[:57] + "..."
