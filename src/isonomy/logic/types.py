"""The types that facts and expressions can have."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Unit(StrEnum):
    """Units of a duration. Units are never mixed or converted."""

    HOURS = "hours"
    DAYS = "days"
    BUSINESS_DAYS = "business_days"
    MONTHS = "months"


@dataclass(frozen=True)
class BoolType:
    """True, false or unknown."""

    def __str__(self) -> str:
        return "yes or no"


@dataclass(frozen=True, eq=False)
class EnumType:
    """One of a closed list of values, each with a word of explanation (empty where the name says it all)."""

    name: str
    values: Mapping[str, str] = field(repr=False)

    def __str__(self) -> str:
        return f"one of {self.name}"


@dataclass(frozen=True, eq=False)
class SetType:
    """A set of values of a closed list; each element is in, out or unknown."""

    of: EnumType

    def __str__(self) -> str:
        return f"set of {self.of.name}"


@dataclass(frozen=True)
class WholeType:
    """A whole number; a count is never negative."""

    count: bool = True

    def __str__(self) -> str:
        return "count" if self.count else "whole number"


@dataclass(frozen=True)
class ShareType:
    """An exact ratio, written as a percentage."""

    def __str__(self) -> str:
        return "share"


@dataclass(frozen=True)
class MoneyType:
    """An exact amount of one currency."""

    def __str__(self) -> str:
        return "money"


@dataclass(frozen=True)
class DateType:
    """A day."""

    def __str__(self) -> str:
        return "date"


@dataclass(frozen=True)
class DurationType:
    """A whole number of one unit of time."""

    unit: Unit

    def __str__(self) -> str:
        return f"duration in {self.unit.replace('_', ' ')}"


ValueType = BoolType | EnumType | SetType | WholeType | ShareType | MoneyType | DateType | DurationType

BOOL = BoolType()
SHARE = ShareType()
MONEY = MoneyType()
DATE = DateType()
COUNT = WholeType()
INT = WholeType(count=False)
