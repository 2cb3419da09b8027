"""Whole months and days between dates, and dates moved by months or days.

A month runs to the same day of the next month, or to that month's last day where it is shorter (31 January plus one
month is the last day of February). This is how "month" is read in the interpretation statutes of the hubs.
"""

from __future__ import annotations

import calendar as months_of_the_year
import datetime

from isonomy.logic.types import Unit


def last_day(year: int, month: int) -> int:
    """Return the number of days of that month."""
    return months_of_the_year.monthrange(year, month)[1]


def add(day: datetime.date, count: int, unit: Unit) -> datetime.date | None:
    """Return `day` moved by `count` months or days (`None` where the calendar ends)."""
    try:
        if unit is Unit.DAYS:
            return day + datetime.timedelta(days=count)
        year, month = divmod(day.year * 12 + day.month - 1 + count, 12)
        return datetime.date(year, month + 1, min(day.day, last_day(year, month + 1)))
    except (OverflowError, ValueError):
        return None


def elapsed(start: datetime.date, end: datetime.date, unit: Unit) -> int:
    """Return the whole months or days from `start` to `end`; negative where `end` comes first."""
    if unit is Unit.DAYS:
        return (end - start).days
    if end < start:
        return -elapsed(end, start, unit)
    count = (end.year - start.year) * 12 + end.month - start.month
    short_of_it = end.day < start.day and end.day != last_day(end.year, end.month)
    return count - 1 if short_of_it else count
