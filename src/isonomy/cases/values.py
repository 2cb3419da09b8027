"""Reads the value of a fact as a person writes it: `HKD 300,000`, `98%`, `2024-06-01`, `[website, app]`, `yes`."""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping, Sequence
from decimal import Decimal, InvalidOperation
from fractions import Fraction

from isonomy.cases.errors import CaseError
from isonomy.logic.errors import did_you_mean
from isonomy.logic.expressions import Fact
from isonomy.logic.types import (
    BoolType,
    DateType,
    DurationType,
    EnumType,
    MoneyType,
    SetType,
    ShareType,
    WholeType,
)
from isonomy.logic.values import MINOR_UNITS, Money, SetValue, Value

_MONEY = re.compile(r"^\s*([A-Za-z]{3})\s*(-?[\d][\d,_]*(?:\.\d+)?)\s*$")
_NUMBER = re.compile(r"^\s*(-?\d[\d,_]*(?:\.\d+)?)\s*(%?)\s*$")
_LONGEST = 30
"""Digits beyond which a number is taken for noise."""


def read_value(fact: Fact, written: object) -> Value:
    """Return the value that was written for a fact; `None` (nothing, or `unknown`) leaves it unknown.

    Raises `CaseError` where the fact cannot have that value.
    """
    if written is None or (isinstance(written, str) and written.strip() == "unknown" and not _knows_unknown(fact)):
        return None
    match fact.type:
        case BoolType():
            return _bool(fact, written)
        case EnumType() as of:
            return _word(fact, of, written)
        case SetType() as kind:
            return _set(fact, kind.of, written)
        case WholeType() as kind:
            return _whole(fact, written, negative=not kind.count)
        case DurationType():
            return _whole(fact, _without_unit(fact, written), negative=True)
        case ShareType():
            return _share(fact, written)
        case MoneyType():
            return _money(fact, written)
        case DateType():
            return _date(fact, written)


def _knows_unknown(fact: Fact) -> bool:
    return isinstance(fact.type, EnumType) and "unknown" in fact.type.values


def _refuse(fact: Fact, written: object, expected: str) -> CaseError:
    text = written if isinstance(written, str) else repr(written)
    text = text if len(text) <= 60 else text[:57] + "..."
    return CaseError(f"`{text}` is no value of `{fact.name}`", expected)


def _bool(fact: Fact, written: object) -> bool:
    if isinstance(written, bool):
        return written
    if isinstance(written, str) and written.strip().lower() in ("yes", "no", "true", "false"):
        return written.strip().lower() in ("yes", "true")
    raise _refuse(fact, written, "expected yes or no; leave it out where it is not known")


def _word(fact: Fact, of: EnumType, written: object) -> str:
    if written is False and "NO" in of.values:
        written = "NO"  # YAML reads the country code of Norway as a truth value
    if isinstance(written, bool):
        raise _refuse(fact, written, _choices(of, "yes" if written else "no"))
    word = str(written).strip()
    for candidate in (word, word.lower(), word.lower().replace(" ", "_").replace("-", "_"), word.upper()):
        if candidate in of.values:
            return candidate
    raise _refuse(fact, written, _choices(of, word))


def _choices(of: EnumType, word: str) -> str:
    known = list(of.values)
    listed = ", ".join(known) if len(known) <= 30 else "a code of the list, such as " + ", ".join(known[:5])
    return did_you_mean(word.lower().replace(" ", "_"), known, f"expected one of: {listed}")


def _set(fact: Fact, of: EnumType, written: object) -> SetValue:
    if isinstance(written, Mapping):
        if not written or not set(written) <= {"has", "lacks"}:
            raise _refuse(fact, written, "expected a list, or `{has: [...], lacks: [...]}` where only a part is known")
        has = _words(fact, of, written.get("has", []))
        lacks = _words(fact, of, written.get("lacks", []))
        if has & lacks:
            raise _refuse(fact, written, f"`{sorted(has & lacks)[0]}` cannot be both in and out")
        return SetValue(has, frozenset(of.values) - has - lacks)
    if isinstance(written, str) and written.strip() == "none" and "none" not in of.values:
        return SetValue(frozenset())
    return SetValue(_words(fact, of, written if isinstance(written, list) else [written]))


def _words(fact: Fact, of: EnumType, written: object) -> frozenset[str]:
    if not isinstance(written, Sequence) or isinstance(written, str):
        raise _refuse(fact, written, "expected a list of words: `[one, other]`")
    return frozenset(_word(fact, of, w) for w in written)


def _whole(fact: Fact, written: object, *, negative: bool) -> int:
    number = _number(fact, written, f"expected a whole number of {fact.unit or 'things'}")
    if number.denominator != 1:
        raise _refuse(fact, written, f"expected a whole number of {fact.unit or 'things'}")
    if number < 0 and not negative:
        raise _refuse(fact, written, "expected a number that is not negative")
    return int(number)


def _without_unit(fact: Fact, written: object) -> object:
    if isinstance(written, str) and isinstance(fact.type, DurationType):
        unit = fact.type.unit.replace("_", " ")
        text = written.strip()
        for ending in (unit, unit.removesuffix("s"), fact.type.unit):
            if text.endswith(ending):
                return text.removesuffix(ending)
        if re.search(r"[A-Za-z]", text):
            raise _refuse(fact, written, f"expected a whole number of {unit}; units are not converted")
    return written


def _share(fact: Fact, written: object) -> Fraction:
    expected = "expected a percentage such as `98%`"
    text = written if isinstance(written, str) else str(written) if isinstance(written, Decimal | int) else ""
    found = _NUMBER.match(text)
    if isinstance(written, bool) or not found or len(text) > _LONGEST:
        raise _refuse(fact, written, expected)
    number = Fraction(found[1].replace(",", "").replace("_", ""))
    if number < 0:
        raise _refuse(fact, written, "expected a share that is not negative")
    if not found[2] and number > 1:
        raise _refuse(fact, written, f"expected a percentage: did you mean `{text.strip()}%`?")
    return number / 100 if found[2] else number


def _money(fact: Fact, written: object) -> Money:
    expected = "expected a currency and an amount, such as `HKD 300,000`"
    if not isinstance(written, str):
        raise _refuse(fact, written, expected)
    text = re.sub(r"^\s*(HK|US|S)\$", lambda m: {"HK": "HKD ", "US": "USD ", "S": "SGD "}[m[1]], written)
    found = _MONEY.match(text)
    if not found or len(text) > _LONGEST:
        raise _refuse(fact, written, expected)
    currency, amount = found[1].upper(), found[2].replace(",", "").replace("_", "")
    if currency not in MINOR_UNITS:
        raise _refuse(fact, written, did_you_mean(currency, MINOR_UNITS, "currencies: " + ", ".join(MINOR_UNITS)))
    if amount.startswith("-"):
        raise _refuse(fact, written, "expected an amount that is not negative")
    try:
        return Money.of(amount, currency)
    except ValueError:
        digits = MINOR_UNITS[currency]
        raise _refuse(fact, written, f"{currency} has {digits or 'no'} decimals") from None


def _date(fact: Fact, written: object) -> datetime.date:
    if isinstance(written, datetime.datetime):
        raise _refuse(fact, written, "expected a day without a time, such as `2024-06-01`")
    if isinstance(written, datetime.date):
        return written
    try:
        return datetime.date.fromisoformat(str(written).strip())
    except ValueError:
        raise _refuse(fact, written, "expected a day that exists, such as `2024-06-01`") from None


def _number(fact: Fact, written: object, expected: str) -> Fraction:
    if isinstance(written, bool) or not isinstance(written, int | str | Decimal):
        raise _refuse(fact, written, expected)
    text = str(written).strip().replace(",", "").replace("_", "")
    if len(text) > _LONGEST:
        raise _refuse(fact, written, expected)
    try:
        return Fraction(Decimal(text))
    except (InvalidOperation, ValueError, OverflowError):
        raise _refuse(fact, written, expected) from None
