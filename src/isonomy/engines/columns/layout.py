"""What the columns of a table are: which fact each one holds, and in which form. Checked once, before any row is read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

import polars as pl

from isonomy.cases.errors import CaseError
from isonomy.logic import Fact, Money, SetValue, Value
from isonomy.logic.errors import did_you_mean
from isonomy.logic.types import BoolType, DateType, EnumType, MoneyType, SetType, ShareType
from isonomy.logic.values import MINOR_UNITS

CURRENCY: Final = ":currency"
"""What the name of a column of currencies ends with; it begins with the name of its amounts, or is for all amounts."""

MAYBE: Final = ":maybe"
"""What the name of a column of undecided elements ends with; it begins with the name of its set."""

SHARE_UNIT: Final = 10**9
"""What 100% is in a column of whole numbers."""

LANE: Final = 63
"""Elements of a set in one word of 64 bits; the last bit stands for what is on no list."""


@dataclass(frozen=True)
class Layout:
    """The facts of a table: columns by fact, and the values of facts that are the same in every row."""

    facts: Mapping[str, Fact]
    types: Mapping[str, pl.DataType]
    constants: Mapping[str, Value]

    @property
    def names(self) -> frozenset[str]:
        """The facts that the table may state."""
        return frozenset(n for n in (*self.types, *self.constants) if n in self.facts)

    def has_column(self, fact: str) -> bool:
        """Whether a column holds the fact."""
        return fact in self.types

    def currency(self, fact: str) -> str | None:
        """Return the currency of all amounts of a fact, where they have one in common."""
        if self.currency_column(fact) == fact + CURRENCY:
            return None
        value = self.constants.get(fact + CURRENCY) or (
            None if CURRENCY in self.types else self.constants.get(CURRENCY)
        )
        return value if isinstance(value, str) else None

    def currency_column(self, fact: str) -> str | None:
        """Return the column with the currency of the amounts of a fact, where there is one."""
        if fact + CURRENCY in self.types:
            return fact + CURRENCY
        return CURRENCY if CURRENCY in self.types and fact + CURRENCY not in self.constants else None


def read_layout(
    facts: Iterable[Fact], schema: Mapping[str, pl.DataType], constants: Mapping[str, Value], several_places: bool
) -> Layout:
    """Return what a table holds. Columns whose name has no dot are passed through and read by nobody.

    Raises `CaseError` for a column or constant that is no fact, or that cannot hold its fact exactly.
    """
    known = {f.name: f for f in facts}
    types: dict[str, pl.DataType] = {}
    for name, kind in schema.items():
        if name == CURRENCY and _is_text(kind):
            types[name] = kind
        if "." not in name or name in constants:
            continue
        stem = name.removesuffix(CURRENCY).removesuffix(MAYBE)
        if stem not in known and not stem.startswith("judgement."):
            raise CaseError(f"column `{name}` is no fact", did_you_mean(stem, list(known), "see: isonomy facts"))
        if stem in known and not (isinstance(kind, pl.Null) or _fits(known[stem], name, kind)):
            expected = "whole words" if name != stem else _expected(known[stem])
            raise CaseError(f"column `{name}` is {kind}, which cannot hold its fact exactly", f"expected {expected}")
        if stem not in known and not isinstance(kind, pl.Boolean | pl.Null):
            raise CaseError(f"column `{name}` is {kind}", "expected truth values")
        if not isinstance(kind, pl.Null):
            types[name] = kind
    for name, value in constants.items():
        _check_constant(name, value, known)
    for name in types:
        if name != CURRENCY and name.endswith((CURRENCY, MAYBE)) and name.rsplit(":", 1)[0] not in types:
            raise CaseError(f"column `{name}` stands alone", f"add the column `{name.rsplit(':', 1)[0]}`")
        fact = known.get(name)
        is_amount = fact is not None and isinstance(fact.type, MoneyType)
        if is_amount and several_places and not {CURRENCY, name + CURRENCY} & {*types, *constants}:
            raise CaseError(
                f"column `{name}` has amounts without a currency",
                f"add a column or a constant `{name}{CURRENCY}`, or `{CURRENCY}` for all amounts",
            )
    return Layout(known, types, dict(constants))


def _check_constant(name: str, value: Value, known: Mapping[str, Fact]) -> None:
    stem = name.removesuffix(CURRENCY)
    if name != CURRENCY and stem not in known and not stem.startswith("judgement."):
        raise CaseError(f"constant `{name}` is no fact", did_you_mean(stem, list(known), "see: isonomy facts"))
    if stem != name and value not in MINOR_UNITS:
        raise CaseError(f"`{value}` is no currency that is known here", "expected one of: " + ", ".join(MINOR_UNITS))
    if stem == name and stem in known:
        kind = known[stem].type
        wrong = (
            (isinstance(kind, EnumType) and value not in kind.values)
            or (isinstance(kind, SetType) and not isinstance(value, SetValue))
            or (isinstance(kind, MoneyType) and not isinstance(value, Money))
        )
        if wrong and value is not None:
            raise CaseError(f"constant `{name}` cannot be `{value}`", f"expected {kind}")


_TEXT = (pl.String, pl.Categorical, pl.Enum)


def _is_text(kind: object) -> bool:
    return any(kind == text for text in _TEXT)


def _fits(fact: Fact, name: str, kind: pl.DataType) -> bool:
    if name.endswith(CURRENCY):
        return isinstance(fact.type, MoneyType) and _is_text(kind)
    if name.endswith(MAYBE) and not isinstance(fact.type, SetType):
        return False
    match fact.type:
        case BoolType():
            return isinstance(kind, pl.Boolean)
        case EnumType():
            return _is_text(kind)
        case SetType(of):
            words = isinstance(kind, pl.List) and (_is_text(kind.inner) or kind.inner == pl.Null)
            return words or (kind.is_integer() and len(of.values) <= LANE)
        case DateType():
            return isinstance(kind, pl.Date | pl.Datetime)
        case MoneyType() | ShareType():
            return kind.is_integer() or isinstance(kind, pl.Decimal)
        case _:
            return kind.is_integer()


def _expected(fact: Fact) -> str:
    match fact.type:
        case BoolType():
            return "truth values"
        case EnumType():
            return "words"
        case SetType(of):
            return "lists of words" + (
                " or a mask of bits" if len(of.values) <= LANE else f", {len(of.values)} are known"
            )
        case DateType():
            return "dates, or points in time"
        case MoneyType():
            return "whole minor units, or decimal numbers of the currency"
        case ShareType():
            return f"whole numbers of which {SHARE_UNIT} are 100%, or decimal numbers of which 1 is 100%"
        case _:
            return "whole numbers"
