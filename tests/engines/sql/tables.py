"""Random records as tables: what a record states in a situation, and the same as cells of columns."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from isonomy.analyses.facts_of_case import prepare
from isonomy.cases.case import Case, Statement
from isonomy.facts import FACTS
from isonomy.facts import case as case_facts
from isonomy.logic import Fact, Money, SetValue, Situation, Value
from isonomy.logic.types import BoolType, DateType, EnumType, MoneyType, SetType, ShareType
from isonomy.rulebook import Rulebook
from isonomy.rulebook.outcomes import find
from isonomy.tables.mapping import CellUnit, Column, TableMap
from tests.engines.random_cases import count

Cell = bool | int | str | Decimal | datetime.date | list[str] | None
DAY = case_facts.date
_FEW = 12


def several(ordinary: int) -> int:
    """Return how many random things a test tries; a query takes a second to plan, so that there is an end to it."""
    return min(count(ordinary), 20 * ordinary)


@dataclass(frozen=True)
class Record:
    """One row: the day whose law is asked, and what is stated."""

    day: datetime.date
    values: Mapping[str, Value]


def is_by_element(fact: Fact, lists: bool) -> bool:
    """Whether a set has one column for each element here: then it may be known in part. With `lists`, some have not."""
    if not isinstance(fact.type, SetType):
        return False
    return not lists or (len(fact.type.of.values) <= _FEW and sum(map(ord, fact.name)) % 2 == 0)


def map_of(
    facts: Sequence[Fact], *, currency: str = "", lists: bool = True, day: datetime.date | None = None
) -> TableMap:
    """Return a map with columns for all of these facts."""
    columns: list[Column] = []
    for number, fact in enumerate(facts):
        if fact.name == DAY.name:
            continue
        name = fact.name.replace(".", "_")
        if is_by_element(fact, lists):
            assert isinstance(fact.type, SetType)
            columns += [Column(f"{name}_{w}", fact, element=w) for w in fact.type.of.values]
        else:
            columns.append(
                Column(name, fact, _unit(fact, number), currency if isinstance(fact.type, MoneyType) else "")
            )
    dated = () if day is not None else (Column("booked_on", DAY),)
    return TableMap((*dated, *columns), (), "records", ("record_id",), day)


def _unit(fact: Fact, number: int) -> CellUnit:
    match fact.type:
        case MoneyType():
            return (CellUnit.MINOR, CellUnit.MAJOR)[number % 2]
        case ShareType():
            return (CellUnit.RATIO, CellUnit.PERCENT, CellUnit.BASIS_POINTS, CellUnit.BILLIONTHS)[number % 4]
        case _:
            return CellUnit.THING


_IN_A_SHARE = {CellUnit.RATIO: 1, CellUnit.PERCENT: 100, CellUnit.BASIS_POINTS: 10**4, CellUnit.BILLIONTHS: 10**9}


def settled(values: Mapping[str, Value], facts: Sequence[Fact], lists: bool) -> dict[str, Value]:
    """Return values as a table can hold them: whole cents, billionths, and lists that are known or not."""
    found: dict[str, Value] = {}
    for fact in facts:
        value = values.get(fact.name)
        match value:
            case Money(minor, currency):
                value = Money(Fraction(round(minor)), currency)
            case Fraction() if isinstance(fact.type, ShareType):
                value = Fraction(round(value * 10**9), 10**9)
            case SetValue(_, maybe):
                assert isinstance(fact.type, SetType)
                if (maybe and not is_by_element(fact, lists)) or maybe == frozenset(fact.type.of.values):
                    value = None
        if value is not None:
            found[fact.name] = value
    return found


def cells(mapping: TableMap, number: int, record: Record) -> list[Cell]:
    """Return the cells of a record."""
    return [number, *(_cell(c, record) for c in mapping.columns)]


def _cell(column: Column, record: Record) -> Cell:
    if column.fact.name == DAY.name:
        return record.day
    value = record.values.get(column.fact.name)
    match value:
        case None:
            return None
        case SetValue(has, maybe) if column.element:
            return True if column.element in has else None if column.element in maybe else False
        case SetValue(has):
            return sorted(has)
        case Money(minor, currency):
            return (
                Decimal(minor.numerator)
                if column.unit is CellUnit.MINOR
                else Decimal(str(Money(minor, currency)).split()[1].replace(",", ""))
            )
        case Fraction() if isinstance(column.fact.type, ShareType):
            exact = value * _IN_A_SHARE[column.unit]
            return Decimal(exact.numerator) / Decimal(exact.denominator)
        case _:
            return value  # type: ignore[return-value]


def sql_type(column: Column, lists: str) -> str:
    """Return the type of a column in DuckDB and PostgreSQL; `lists` is that of lists."""
    if column.element:
        return "BOOLEAN"
    match column.fact.type:
        case BoolType():
            return "BOOLEAN"
        case EnumType():
            return "VARCHAR"
        case SetType():
            return lists
        case DateType():
            return "DATE"
        case MoneyType() | ShareType():
            return "DECIMAL(27, 9)"
        case _:
            return "INTEGER"


def outcomes(book: Rulebook, record: Record, *, with_pending: bool = False) -> dict[str, str | None]:
    """Return what the interpreter makes of a record, rule by rule; `None` for a rule that is not in effect."""
    if set(record.values) <= set(FACTS):
        statements = tuple(Statement(FACTS[n], v) for n, v in record.values.items())
        case = Case("", record.day, None, statements, (), {})
        situation = prepare(case, book.jurisdiction, record.day).situation
        situation = Situation({**situation.values, DAY.name: record.day}, record.day, book.jurisdiction.place)
    else:
        situation = Situation({**record.values, DAY.name: record.day}, record.day, book.jurisdiction.place)
    law = book.on(record.day, with_pending=with_pending)
    found: dict[str, str | None] = {r.id: None for r in book.rules}
    found.update({m.rule.id: str(find(m, situation).outcome) for m in law.meanings})
    return found
