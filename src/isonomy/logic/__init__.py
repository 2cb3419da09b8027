"""The language in which law is written, and its meaning. Nothing here knows what a token or Hong Kong is."""

from isonomy.logic.building import (
    ALWAYS,
    HKD,
    JPY,
    KRW,
    NEVER,
    SGD,
    USD,
    add_days,
    add_months,
    all_of,
    any_of,
    business_days,
    cases,
    date,
    dated,
    days,
    days_between,
    enum,
    hours,
    max_of,
    min_of,
    months,
    months_between,
    percent,
    term,
)
from isonomy.logic.errors import LanguageError
from isonomy.logic.expressions import Expr, Fact, Here, Role, Term
from isonomy.logic.facts import Group, choice, circumstance
from isonomy.logic.interpreter import CurrencyMismatch, Proof, Situation
from isonomy.logic.types import EnumType, Unit
from isonomy.logic.values import UNKNOWN, Money, SetValue, Truth, Value, show
from isonomy.logic.walking import facts_in

__all__ = [
    "ALWAYS", "HKD", "JPY", "KRW", "NEVER", "SGD", "UNKNOWN", "USD", "CurrencyMismatch", "EnumType", "Expr", "Fact",
    "Group", "Here", "LanguageError", "Money", "Proof", "Role", "SetValue", "Situation", "Term", "Truth", "Unit",
    "Value", "add_days", "add_months", "all_of", "any_of", "business_days", "cases", "choice", "circumstance", "date",
    "dated", "days", "days_between", "enum", "facts_in", "hours", "max_of", "min_of", "months", "months_between",
    "percent", "show", "term",
]  # fmt: skip
