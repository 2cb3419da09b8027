"""The law of each jurisdiction: one package per hub, one file per cluster of provisions."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from isonomy.rulebook import Jurisdiction, Rulebook
from isonomy.rulebook.collecting import collect

JURISDICTIONS: dict[str, Jurisdiction] = {
    "hk": Jurisdiction("hk", "HK", "Hong Kong", "HKD"),
    "sg": Jurisdiction("sg", "SG", "Singapore", "SGD"),
    "kr": Jurisdiction("kr", "KR", "Korea", "KRW"),
    "jp": Jurisdiction("jp", "JP", "Japan", "JPY"),
}
"""Every jurisdiction that has a rulebook, by the word used in commands."""


@cache
def rulebook(code: str) -> Rulebook:
    """Return the rulebook of a jurisdiction; raises `KeyError` for one that has none."""
    return collect(import_module(f"isonomy.law.{code}"), JURISDICTIONS[code])
