"""Reads cells of money, shares, counts and durations in the units of the map, exactly."""

from __future__ import annotations

from collections.abc import Callable

import polars as pl

from isonomy.cases.errors import CaseError
from isonomy.engines.columns.layout import CURRENCY
from isonomy.logic.types import MoneyType, ShareType, WholeType
from isonomy.logic.values import MINOR_UNITS
from isonomy.tables.cells import as_text
from isonomy.tables.encoding import CURRENCIES
from isonomy.tables.mapping import CellUnit, Column
from isonomy.tables.numbers import Numbers, whole_numbers
from isonomy.tables.record_map import Form
from isonomy.tables.texts import Read, distinct, nowhere

_SHARE_DIGITS = {CellUnit.RATIO: 9, CellUnit.PERCENT: 7, CellUnit.BASIS_POINTS: 5, CellUnit.BILLIONTHS: 0}
_DIGITS = max(MINOR_UNITS.values())
_WHOLE_CURRENCIES = [c for c, digits in MINOR_UNITS.items() if digits == 0]


def is_number(column: Column) -> bool:
    """Whether the cells of a column are numbers of some kind, by its fact."""
    return not hasattr(column.fact.type, "values") and not hasattr(column.fact.type, "of")


def currency_of(column: Column, own: str, several_places: bool) -> str:
    """Return the one currency of the amounts of a column, or nothing where another column names it.

    Raises `CaseError` where neither the map nor the place says it.
    """
    if column.currency or column.currency_column:
        return column.currency
    if several_places and not column.place:
        raise CaseError(
            f"the amounts of column `{column.name}` have no currency",
            "several places are asked: add `currency: USD`, or `currency: {column: NAME}`",
            column.where,
        )
    return own


def read_numbers(column: Column, form: Form, frame: pl.DataFrame, currency: str) -> Read:
    """Return the cells of a number column as columns of the engine; `currency` is that of money, where it is one."""
    cells = frame[column.name]
    name = column.fact.name
    match column.fact.type:
        case MoneyType():
            return _money(column, form, frame, currency)
        case ShareType():
            found = _shares(cells, column.unit, form.rounded)
            expected = f"a share in {column.unit.replace('_', ' ')}, with at most nine decimals of the whole"
            never_negative = True
        case kind:
            found = whole_numbers(cells, 0, rounded=form.rounded)
            expected = f"a whole number of {column.fact.unit or 'things'}"
            never_negative = isinstance(kind, WholeType) and kind.count
    bad = _or_negative(found.bad, found.values) if never_negative else found.bad
    return Read((found.values.alias(name),), bad, _why(column, expected))


def _why(column: Column, expected: str) -> Callable[[object], str]:
    return lambda cell: f"`{str(cell)[:60]}` in column `{column.name}` is not {expected}"


def _shares(cells: pl.Series, unit: CellUnit, rounded: bool) -> Numbers:
    plain = whole_numbers(cells, _SHARE_DIGITS[unit], rounded=rounded)
    if cells.dtype != pl.String or unit is not CellUnit.RATIO:
        return plain
    signed = cells.str.strip_chars().str.ends_with("%").fill_null(False)
    if not signed.any():
        return plain
    percent = whole_numbers(cells.str.strip_chars().str.strip_suffix("%").str.strip_chars(), 7, rounded=rounded)
    return Numbers(percent.values.zip_with(signed, plain.values), percent.bad.zip_with(signed, plain.bad))


def _money(column: Column, form: Form, frame: pl.DataFrame, currency: str) -> Read:
    name, cells = column.fact.name, frame[column.name]
    by_minor = column.unit is CellUnit.MINOR
    if currency:
        digits = 0 if by_minor else MINOR_UNITS[currency]
        found = whole_numbers(cells, digits, rounded=form.rounded)
        bad = _or_negative(found.bad, found.values)
        return Read((found.values.alias(name),), bad, _why(column, _amount(currency, by_minor)))
    codes, unknown = _currencies(frame[column.currency_column], column.currency_column)
    found = whole_numbers(cells, 0 if by_minor else _DIGITS, rounded=form.rounded)
    values, bad = found.values, found.bad
    whole = codes.is_in(_WHOLE_CURRENCIES).fill_null(False)
    if not by_minor and whole.any():
        step = 10**_DIGITS
        if not form.rounded and not cells.dtype.is_integer():
            bad = bad | (whole & (values % step != 0).fill_null(False))
        values = ((values + (step // 2 if form.rounded else 0)) // step).zip_with(whole, values)
    bad = _or_negative(bad, values)
    if unknown.any():
        bad = bad | (unknown & values.is_not_null())

    def why(cell: object) -> str:
        return f"`{str(cell)[:60]}` in column `{column.name}` is not {_amount('', by_minor)} `{column.currency_column}`"

    return Read((values.alias(name), codes.alias(name + CURRENCY)), bad, why)


def _or_negative(bad: pl.Series, values: pl.Series) -> pl.Series:
    least = values.min()
    return bad | (values < 0).fill_null(False) if isinstance(least, int) and least < 0 else bad


def _amount(currency: str, by_minor: bool) -> str:
    if by_minor:
        return f"a whole number of minor units of {currency or 'a currency that is known, named in'}"
    if currency:
        return f"an amount in {currency}, with {MINOR_UNITS[currency] or 'no'} decimals (or say `round: yes`)"
    return "an amount with the decimals of a currency that is known, named in"


def _currencies(cells: pl.Series, name: str) -> tuple[pl.Series, pl.Series]:
    """Return the currency of each row, and where it is one that is not known here."""
    written = as_text(cells, name)
    plain = written.cast(CURRENCIES, strict=False)
    if plain.null_count() == cells.null_count():
        return plain, nowhere(len(cells))
    texts, places = distinct(written)
    words = [t.strip().upper() for t in texts]
    codes = pl.Series([w if w in MINOR_UNITS else None for w in words] + [None], dtype=CURRENCIES)
    unknown = pl.Series([bool(w) and w not in MINOR_UNITS for w in words] + [False], dtype=pl.Boolean)
    return codes.gather(places), unknown.gather(places)
