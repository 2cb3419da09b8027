"""Cells as values of facts: what a cell says where it can be read exactly, and where it cannot.

A cell that is filled but cannot be read (a word on no list, more decimals than a currency has) is unknown, and counted.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from sqlglot import exp

from isonomy.engines.errors import Untranslatable
from isonomy.engines.sql import dialects
from isonomy.engines.sql.dialects import Dialect, Expression, all_of, any_of, case, known, opposite
from isonomy.engines.sql.numbers import LARGEST
from isonomy.logic.types import BoolType, DateType, EnumType, MoneyType, SetType
from isonomy.logic.values import MINOR_UNITS, SetValue
from isonomy.tables.mapping import CellUnit, Column

_SCALE = {
    CellUnit.MINOR: 1,
    CellUnit.THING: 1,
    CellUnit.RATIO: 10**9,
    CellUnit.PERCENT: 10**7,
    CellUnit.BASIS_POINTS: 10**5,
    CellUnit.BILLIONTHS: 1,
}
"""Units of a fact in the number 1 of a cell; shares are counted in billionths, money in minor units."""


@dataclass(frozen=True)
class Cell:
    """What a cell says, and whether it is filled and cannot be read (`None`: it can always be read)."""

    value: Expression
    is_unreadable: Expression | None = None


def read(dialect: Dialect, column: Column, currency: str) -> Cell:
    """Return what the cells of a column say about its fact; `currency` is that of its amounts ("" where it differs).

    Raises `Untranslatable` where a dialect cannot hold the fact in such a column.
    """
    cell = exp.Column(this=dialect.identifier(column.name))
    kind = BoolType() if column.element else column.fact.type
    match kind:
        case BoolType() | EnumType() if column.values is not None:
            return _translated(dialect, column, cell)
        case BoolType():
            return Cell(cell)
        case EnumType():
            words = dialect.is_one_of(cell.copy(), tuple(kind.values))
            return _guarded(cell, words, cell.copy())
        case SetType():
            return _list(dialect, column, cell, kind)
        case DateType():
            low, high = (dialects.day(d) for d in (datetime.date.min, datetime.date.max))
            return _guarded(cell, exp.Between(this=cell, low=low, high=high), exp.cast(cell.copy(), "DATE"))
        case MoneyType():
            scale = (
                10 ** MINOR_UNITS[currency]
                if column.unit is CellUnit.MAJOR and currency
                else _SCALE.get(column.unit, 0)
            )
            if not scale:
                raise Untranslatable(
                    "", f"reads `{column.name}` in major units of several currencies; give minor units"
                )
            return _number(cell, scale)
        case _:
            return _number(cell, _SCALE[column.unit])


def _guarded(cell: Expression, readable: Expression, value: Expression) -> Cell:
    unreadable = all_of([known(cell.copy()), opposite(_paren(readable.copy()))])
    return Cell(case([(readable, value)]), unreadable)


def _paren(item: Expression) -> Expression:
    return exp.paren(item, copy=False) if isinstance(item, exp.Between | exp.Connector) else item


def _translated(dialect: Dialect, column: Column, cell: Expression) -> Cell:
    assert column.values is not None
    as_text = exp.cast(cell, "TEXT")
    lines: list[tuple[Expression, Expression]] = []
    for value in dict.fromkeys(column.values.values()):
        sources = [s for s, v in column.values.items() if v == value and type(v) is type(value)]
        if value is not None:
            literal = exp.true() if value is True else exp.false() if value is False else dialects.text(str(value))
            lines.append((dialect.is_one_of(as_text.copy(), sources), literal))
    everything = dialect.is_one_of(as_text, tuple(column.values))
    return Cell(case(lines), all_of([known(cell.copy()), opposite(everything)]))


def sources_of(column: Column, words: frozenset[str]) -> list[str]:
    """Return the elements of a list that stand for some of these words of a set."""
    if column.values is None:
        return sorted(words)
    return sorted(s for s, v in column.values.items() if v in words)


def _list(dialect: Dialect, column: Column, cell: Expression, kind: SetType) -> Cell:
    if not dialect.holds_unknown_lists:
        raise Untranslatable(
            "",
            f"asks `{column.fact.name}` what it contains: {dialect.title} keeps no list and an empty list as the same",
        )
    among = dialect.is_among(cell, sources_of(column, frozenset(kind.of.values)))
    return _guarded(cell, case([(known(cell.copy()), among)]), cell.copy())


def _number(cell: Expression, scale: int) -> Cell:
    """Whole units within what is exact everywhere; a number with more decimals than that is not readable."""
    most = LARGEST // scale
    within = exp.Between(this=cell, low=dialects.number(-most), high=dialects.number(most))
    if scale == 1:
        whole: Expression = exp.EQ(this=exp.Floor(this=cell.copy()), expression=cell.copy())
        value: Expression = exp.cast(cell.copy(), "BIGINT")
    else:
        exact = exp.cast(cell.copy(), "DECIMAL(25, 9)")
        scaled = exp.Mul(this=exact, expression=dialects.number(scale))
        whole = all_of(
            [
                exp.EQ(this=exact.copy(), expression=cell.copy()),
                exp.EQ(this=exp.Floor(this=scaled.copy()), expression=scaled.copy()),
            ]
        )
        value = exp.cast(scaled, "BIGINT")
    readable = case([(within, whole)], exp.false())
    unreadable = all_of([known(cell.copy()), opposite(readable.copy())])
    return Cell(case([(readable, value)]), unreadable)


@dataclass(frozen=True)
class SetCells:
    """A set as columns of the step `facts`: one list, or one truth value for each element that has a column."""

    words: tuple[str, ...]
    whole: str = ""
    column: Column | None = None
    elements: tuple[tuple[str, str], ...] = ()
    rest_is_out: bool = False
    constant: SetValue | None = None

    def known(self) -> Expression:
        """Return whether the set is known, if only in part."""
        if self.constant is not None or self.rest_is_out:
            return exp.true()
        names = [self.whole] if self.whole else [name for _, name in self.elements]
        return any_of(known(exp.column(n)) for n in names)

    def has(self, dialect: Dialect, word: str) -> Expression:
        """Return whether the set has a word."""
        if self.constant is not None:
            return (
                exp.true() if word in self.constant.has else exp.null() if word in self.constant.maybe else exp.false()
            )
        if self.whole and self.column is not None:
            sources = sources_of(self.column, frozenset({word}))
            found = any_of(dialect.has(exp.column(self.whole), s) for s in sources)
            return found if sources else case([(self.known(), exp.false())])
        for element, name in self.elements:
            if element == word:
                return exp.column(name)
        return exp.false() if self.rest_is_out else exp.null()

    def is_within(self, dialect: Dialect, words: frozenset[str]) -> Expression:
        """Return whether the set has no element besides these words."""
        if self.whole and self.column is not None:
            return case([(self.known(), dialect.is_among(exp.column(self.whole), sources_of(self.column, words)))])
        outside = [opposite(self.has(dialect, w)) for w in self.words if w not in words]
        return all_of(outside) if outside else case([(self.known(), exp.true())])
