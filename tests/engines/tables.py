"""Writes random cases as tables, in every encoding that a column may have."""

from __future__ import annotations

import datetime
import random
from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction

import polars as pl

from isonomy.cases.case import Case, Statement
from isonomy.engines.columns.layout import LANE, SHARE_UNIT
from isonomy.logic import Fact, Money, SetValue, Value
from isonomy.logic.types import BoolType, DateType, EnumType, MoneyType, SetType, ShareType

LARGEST = 2**52


def can_hold(fact: Fact, value: Value) -> bool:
    """Whether a cell can hold a value exactly."""
    match value:
        case Money(minor):
            return minor.denominator == 1 and abs(minor) <= LARGEST
        case Fraction():
            return (value * SHARE_UNIT).denominator == 1 and abs(value * SHARE_UNIT) <= LARGEST
        case int():
            return abs(value) <= LARGEST // (SHARE_UNIT if isinstance(fact.type, ShareType) else 1)
        case datetime.date():
            return 1000 <= value.year < 9000
        case _:
            return True


def table(facts: Iterable[Fact], rows: Sequence[Mapping[str, Value]], chance: random.Random) -> pl.DataFrame:
    """Return cases as a table with one column per fact that some case states, in an encoding drawn at random.

    All amounts of a case are of one currency.
    """
    currencies = [next((v.currency for v in row.values() if isinstance(v, Money)), None) for row in rows]
    columns = [pl.Series(":currency", currencies, pl.String).cast(chance.choice((pl.String(), pl.Categorical())))]
    for fact in facts:
        values = [row.get(fact.name) for row in rows]
        if any(v is not None for v in values):
            columns += _columns(fact, values, chance)
    chance.shuffle(columns)
    return pl.DataFrame(columns)


def _columns(fact: Fact, values: list[Value], chance: random.Random) -> list[pl.Series]:
    match fact.type:
        case BoolType():
            return [pl.Series(fact.name, values, pl.Boolean)]
        case EnumType(values=words):
            kind = chance.choice((pl.String(), pl.Categorical(), pl.Enum(chance.sample(list(words), len(words)))))
            return [pl.Series(fact.name, values, pl.String).cast(kind)]
        case SetType(of):
            return _set_columns(fact.name, list(of.values), values, chance)
        case MoneyType():
            return [pl.Series(fact.name, [int(v.minor) if isinstance(v, Money) else None for v in values], pl.Int64)]
        case ShareType():
            scaled = [None if v is None else int(Fraction(v) * SHARE_UNIT) for v in values]  # type: ignore[arg-type]
            whole = pl.Series(fact.name, scaled, pl.Int64)
            if chance.random() < 0.5:
                return [whole]
            return [
                (whole.cast(pl.Decimal(38, 0)) / pl.Series([SHARE_UNIT]).cast(pl.Decimal(38, 9))).cast(
                    pl.Decimal(30, 9)
                )
            ]
        case DateType():
            days = pl.Series(fact.name, values, pl.Date)
            return [chance.choice((days, days.cast(pl.Datetime("us"))))]
        case _:
            return [pl.Series(fact.name, values, pl.Int64)]


def _set_columns(name: str, words: list[str], values: list[Value], chance: random.Random) -> list[pl.Series]:
    has = [sorted(v.has) if isinstance(v, SetValue) else None for v in values]
    maybe = [sorted(v.maybe) if isinstance(v, SetValue) else None for v in values]
    found = [pl.Series(name, has, pl.List(pl.String))]
    if any(maybe):
        found.append(pl.Series(f"{name}:maybe", maybe, pl.List(pl.String)))
    way = chance.randrange(3)
    if way == 0 and len(words) <= LANE:
        return [_mask(s, words) for s in found]
    return [s.cast(pl.List(pl.Categorical)) for s in found] if way == 1 else found


def _mask(lists: pl.Series, words: list[str]) -> pl.Series:
    masks = [None if c is None else sum(1 << words.index(w) for w in c) for c in lists.to_list()]
    return pl.Series(lists.name, masks, pl.UInt64)


def case(values: Mapping[str, Value], facts: Mapping[str, Fact]) -> Case:
    """Return a case that states these values."""
    judged = {n: v for n, v in values.items() if n.startswith("judgement.") and isinstance(v, bool)}
    day = values.get("case.date")
    written = tuple(Statement(facts[n], v) for n, v in values.items() if n in facts)
    return Case("random", day if isinstance(day, datetime.date) else None, None, written, (), judged)
