"""Values of facts as columns of the bulk engine, in the encoding that it reads quickest."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from fractions import Fraction
from typing import Final

import polars as pl

from isonomy.engines.columns.layout import CURRENCY, LANE, MAYBE, SHARE_UNIT
from isonomy.logic import Fact, Money, SetValue, Value
from isonomy.logic.types import BoolType, DateType, EnumType, MoneyType, SetType, ShareType
from isonomy.logic.values import MINOR_UNITS

LARGEST: Final = 2**52
"""The largest whole number of minor units, billionths or things that a cell can hold."""

CURRENCIES: Final = pl.Enum(list(MINOR_UNITS))


def column_types(fact: Fact, *, partly_known: bool = False) -> dict[str, pl.DataType]:
    """Return the columns that hold a fact and their types. `partly_known` adds that of the undecided elements."""
    match fact.type:
        case BoolType():
            return {fact.name: pl.Boolean()}
        case EnumType(values=words):
            return {fact.name: pl.Enum(list(words))}
        case SetType(of):
            kind: pl.DataType = pl.UInt64() if len(of.values) <= LANE else pl.List(pl.Enum(list(of.values)))
            return {fact.name: kind} | ({fact.name + MAYBE: kind} if partly_known else {})
        case MoneyType():
            return {fact.name: pl.Int64(), fact.name + CURRENCY: CURRENCIES}
        case DateType():
            return {fact.name: pl.Date()}
        case _:
            return {fact.name: pl.Int64()}


def encoded(fact: Fact, values: Sequence[Value], *, partly_known: bool = False) -> list[pl.Series]:
    """Return values of a fact as its columns. Raises `ValueError` for a number that no cell can hold."""
    types = column_types(fact, partly_known=partly_known)
    match fact.type:
        case SetType(of):
            words = list(of.values)
            has = [_elements(v.has, words) if isinstance(v, SetValue) else None for v in values]
            maybe = [_elements(v.maybe, words) if isinstance(v, SetValue) else None for v in values]
            cells: list[Sequence[object]] = [has, maybe]
        case MoneyType():
            cells = [
                [_whole(v.minor) if isinstance(v, Money) else None for v in values],
                [v.currency if isinstance(v, Money) else None for v in values],
            ]
        case ShareType():
            cells = [[None if v is None else _whole(_fraction(v) * SHARE_UNIT) for v in values]]
        case BoolType() | EnumType():
            cells = [values]
        case DateType():
            cells = [[v if isinstance(v, datetime.date) else None for v in values]]
        case _:
            cells = [[None if v is None else _whole(_fraction(v)) for v in values]]
    return [pl.Series(name, part, dtype=kind) for (name, kind), part in zip(types.items(), cells, strict=False)]


def _elements(of: frozenset[str], words: list[str]) -> object:
    """A mask where one fits, otherwise a list."""
    if len(words) > LANE:
        return [w for w in words if w in of]
    return sum(1 << n for n, w in enumerate(words) if w in of)


def _fraction(value: Value) -> Fraction:
    assert isinstance(value, int | Fraction)
    return Fraction(value)


def _whole(number: Fraction) -> int:
    if number.denominator != 1 or abs(number) > LARGEST:
        raise ValueError(f"`{number}` does not fit into a cell")
    return int(number)
