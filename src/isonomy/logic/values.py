"""Values of facts: exact money, exact shares, sets that may be half known, and the third truth value.

A value that is not known is `UNKNOWN` (Python's `None`), everywhere and for every type. It never turns into a default.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import Final

MINOR_UNITS: Final[dict[str, int]] = {
    "HKD": 2, "SGD": 2, "KRW": 0, "JPY": 0, "USD": 2, "EUR": 2, "GBP": 2,
    "CNY": 2, "CHF": 2, "AUD": 2, "CAD": 2, "NZD": 2, "NOK": 2, "SEK": 2,
}  # fmt: skip
"""Digits after the decimal point of each currency that the vocabulary knows (ISO 4217)."""

UNKNOWN: Final = None
"""The value of a fact that nobody has stated."""


@dataclass(frozen=True, slots=True)
class Money:
    """An exact amount: `minor` counts the currency's minor unit (cents, or whole yen) and may be a fraction of it.

    Fractions arise only in computations such as half of an amount; an amount read from a case is a whole number.
    """

    minor: Fraction
    currency: str

    @classmethod
    def of(cls, amount: int | str | Decimal, currency: str) -> Money:
        """Return `amount` major units (dollars, won) of `currency`.

        Raises `ValueError` for an unknown currency or for more decimals than the currency has.
        """
        if currency not in MINOR_UNITS:
            raise ValueError(f"unknown currency `{currency}`")
        minor = Fraction(str(amount)) * 10 ** MINOR_UNITS[currency]
        if minor.denominator != 1:
            raise ValueError(f"`{amount}` has more decimals than {currency} has")
        return cls(minor, currency)

    def __str__(self) -> str:
        digits = MINOR_UNITS[self.currency]
        scaled = self.minor / 10**digits
        if scaled.denominator == 1:
            return f"{self.currency} {scaled.numerator:,}"
        exact = Decimal(scaled.numerator) / Decimal(scaled.denominator)
        return f"{self.currency} {exact:,.{digits}f}"


@dataclass(frozen=True, slots=True)
class SetValue:
    """A set of which some elements may be undecided: those in `has` are in, those in `maybe` unknown, the rest out."""

    has: frozenset[str]
    maybe: frozenset[str] = frozenset()

    @classmethod
    def exactly(cls, elements: Iterable[str]) -> SetValue:
        """Return the fully known set of `elements`."""
        return cls(frozenset(elements))

    def __str__(self) -> str:
        text = ", ".join(sorted(self.has)) or ("" if self.maybe else "none")
        return f"{text} (known in part)".strip() if self.maybe else text


Value = bool | int | str | Fraction | Money | datetime.date | SetValue | None
"""What a fact or an expression can come to; `None` is unknown."""

Truth = bool | None
"""Kleene's three truth values: true, false and unknown."""


def both(values: Iterable[Truth]) -> Truth:
    """Kleene's conjunction: false wins, then unknown, then true (true when empty)."""
    found = values if isinstance(values, list) else list(values)
    return False if False in found else None if None in found else True


def either(values: Iterable[Truth]) -> Truth:
    """Kleene's disjunction: true wins, then unknown, then false (false when empty)."""
    found = values if isinstance(values, list) else list(values)
    return True if True in found else None if None in found else False


def negation(value: Truth) -> Truth:
    """Kleene's negation: unknown stays unknown."""
    return None if value is None else not value


def show(value: Value) -> str:
    """Return `value` as a person writes it in a case."""
    match value:
        case None:
            return "unknown"
        case True:
            return "yes"
        case False:
            return "no"
        case Fraction():
            percent = value * 100
            return f"{percent.numerator}%" if percent.denominator == 1 else f"{float(percent):g}%"
        case datetime.date():
            return value.isoformat()
        case _:
            return str(value)
