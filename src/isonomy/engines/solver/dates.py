"""Dates for the solver: year, month and day as whole numbers, so that months are counted exactly as in the calendar."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Any

import z3  # type: ignore[import-untyped]

from isonomy.engines.errors import Untranslatable
from isonomy.logic import Unit

YEARS = (1900, 2200)
"""The first and the last year that the solver considers."""


@dataclass(frozen=True)
class Day:
    """A day: its parts are terms of the solver, or plain numbers where the law writes the date."""

    year: Any
    month: Any
    day: Any

    @classmethod
    def known(cls, day: datetime.date) -> Day:
        """Return a fixed day."""
        return cls(z3.IntVal(day.year), z3.IntVal(day.month), z3.IntVal(day.day))

    @classmethod
    def named(cls, name: str) -> Day:
        """Return an open day."""
        return cls(*(z3.Int(f"{name}.{part}") for part in ("year", "month", "day")))

    def exists(self) -> z3.BoolRef:
        """Return that this is a day of the calendar in the years considered."""
        within = z3.And(YEARS[0] <= self.year, self.year <= YEARS[1], self.month >= 1, self.month <= 12)
        return z3.And(within, self.day >= 1, self.day <= _last_day(self.year, self.month))

    def same_as(self, day: datetime.date) -> z3.BoolRef:
        """Return that this is that day."""
        return z3.And(self.year == day.year, self.month == day.month, self.day == day.day)

    @property
    def rank(self) -> Any:
        """A number that orders days; it does not count them."""
        return (self.year * 12 + self.month) * 32 + self.day

    @property
    def number(self) -> Any:
        """The proleptic Gregorian ordinal."""
        past = self.year - 1
        starts = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]
        before: Any = z3.IntVal(starts[11])
        for month in range(11, 0, -1):
            before = z3.If(self.month == month, starts[month - 1], before)
        leap = z3.If(z3.And(self.month > 2, _is_leap(self.year)), 1, 0)
        return past * 365 + past / 4 - past / 100 + past / 400 + before + leap + self.day

    def plus(self, count: int, unit: Unit) -> Day:
        """Return the day that many months later; days are refused, as the calendar cannot be run backwards here."""
        if unit is not Unit.MONTHS:
            raise Untranslatable("", "moves an open date by days, which the solver does not do")
        months = self.year * 12 + self.month - 1 + count
        year, month = months / 12, months % 12 + 1
        last = _last_day(year, month)
        return Day(year, month, z3.If(self.day < last, self.day, last))


def elapsed(start: Day, end: Day, unit: Unit) -> Any:
    """Return the whole months or days from `start` to `end`, as `logic.calendar.elapsed` does."""
    if unit is Unit.DAYS:
        return end.number - start.number
    return z3.If(end.rank < start.rank, -_months(end, start), _months(start, end))


def _months(start: Day, end: Day) -> Any:
    short = z3.And(end.day < start.day, end.day != _last_day(end.year, end.month))
    return (end.year - start.year) * 12 + end.month - start.month - z3.If(short, 1, 0)


def _is_leap(year: Any) -> z3.BoolRef:
    return z3.And(year % 4 == 0, z3.Or(year % 100 != 0, year % 400 == 0))


def _last_day(year: Any, month: Any) -> Any:
    short = z3.Or(month == 4, month == 6, month == 9, month == 11)
    return z3.If(month == 2, z3.If(_is_leap(year), 29, 28), z3.If(short, 30, 31))
