"""Looks at a column of an unknown table: what kind of cells it has, and which facts of the vocabulary they could state."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cache, partial
from typing import Final

import polars as pl

from isonomy.cases.errors import CaseError
from isonomy.facts import FACTS, GROUPS
from isonomy.facts.lists import PLACE
from isonomy.logic import Fact
from isonomy.logic.types import BoolType, DateType, DurationType, EnumType, MoneyType, SetType, ShareType, WholeType
from isonomy.logic.values import MINOR_UNITS
from isonomy.profiles import find
from isonomy.tables.cells import as_text
from isonomy.tables.record_map import SPLIT
from isonomy.tables.texts import EMPTY_LIST, JOINT

_MOST_WORDS = 60
"""Different texts beyond which a column is no list of words."""
_ALIKE = {
    "customer": "client", "cust": "client", "user": "client", "holder": "client", "investor": "client",
    "amt": "amount", "notional": "value", "size": "value", "country": "place", "nationality": "place", "domicile": "place",
    "residence": "place", "coin": "asset", "token": "asset", "symbol": "asset", "type": "kind", "category": "kind",
    "service": "activity", "percent": "share", "pct": "share", "ratio": "share", "licence": "classes", "license": "classes",
    "dob": "birth", "wallet": "custody", "trade": "order", "payment": "transfer", "withdrawal": "transfer", "buysell": "side",
}  # fmt: skip
_FORMATS: Final = ("%Y%m%d", "%d/%m/%Y", "%m/%d/%Y", "%d.%m.%Y", "%Y/%m/%d", "%d-%m-%Y")
_NUMBER = re.compile(r"[+-]?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?%?")
_TRUTH_WORDS = frozenset({"yes", "no", "true", "false", "y", "n", "t", "f"})


@dataclass(frozen=True)
class Look:
    """What a column seems to hold. `kind` is one of: empty, truth, day, moment, number, whole, currency, profile, message,
    place, words, lists, text. `format` is that of days; `texts` are some of its different cells."""

    name: str
    kind: str
    texts: tuple[str, ...]
    format: str = ""
    is_unique: bool = False
    most: float = 0.0
    signed: bool = False


@dataclass(frozen=True)
class Candidate:
    """A fact that a column could state, and how well its name and its cells fit (1 is best)."""

    fact: Fact
    by_name: float
    by_cells: float

    @property
    def score(self) -> float:
        """How well it fits, all in all."""
        return self.by_name + self.by_cells


def look_at(cells: pl.Series) -> Look:
    """Return what a column seems to hold."""
    name = cells.name
    try:
        texts_of_cells = as_text(cells, name).drop_nulls()
    except CaseError:
        return Look(name, "text", ())
    filled = texts_of_cells.filter(texts_of_cells.str.strip_chars() != "")
    texts = tuple(t.strip() for t in filled.unique(maintain_order=True).head(2_000).to_list())
    unique = len(filled) == len(cells) > 1 and filled.n_unique() == len(cells)
    kind, form = _kind(cells.dtype, texts, name)
    numbers = [_as_number(t) for t in texts] if kind in ("number", "whole") else []
    signed = any(t.endswith("%") for t in texts)
    return Look(name, kind, texts, form, unique, max(numbers, default=0.0), signed)


def _as_number(text: str) -> float:
    """A rough size, to tell units apart; nothing is computed with it."""
    return float(text.rstrip("%").replace(",", ""))


def _kind(kind: pl.DataType, texts: tuple[str, ...], name: str) -> tuple[str, str]:
    if not texts:
        return "empty", ""
    if isinstance(kind, pl.Struct) or all(t.startswith("{") and "riginator" in t for t in texts):
        return "message", ""
    if kind == pl.Boolean or {t.lower() for t in texts} <= _TRUTH_WORDS:
        return "truth", ""
    if kind == pl.Date:
        return "day", ""
    if isinstance(kind, pl.Datetime):
        return "moment", ""
    if isinstance(kind, pl.List) or any(JOINT in t or t == EMPTY_LIST for t in texts):
        return "lists", ""
    found = _days(texts, name)
    if found is not None:
        return found
    if all(t.upper() in MINOR_UNITS for t in texts):
        return "currency", ""
    if all(_NUMBER.fullmatch(t) for t in texts):
        return ("number" if any("." in t or "%" in t for t in texts) else "whole"), ""
    if all(t in PLACE.values for t in texts):
        return "place", ""
    known = sum(bool(profile_of(t)) for t in texts)
    if known * 2 > len(texts) or (known and re.search("symbol|ticker|coin|token|asset", name.lower())):
        return "profile", ""
    if any(SPLIT in t for t in texts):
        return "lists", ""
    return ("words" if len(texts) <= _MOST_WORDS else "text"), ""


def _days(texts: tuple[str, ...], name: str) -> tuple[str, str] | None:
    """Return the kind and format of a column of days: a few cells of it may be no days, and are put aside later."""
    if _mostly(_is_iso_day, texts):
        return ("moment" if _mostly(lambda t: len(t) > 10, texts) else "day"), ""
    for form in _FORMATS:
        # eight digits are a day only where the column is called so
        if form == "%Y%m%d" and not re.search("date|day|_on$", name.lower()):
            continue
        if _mostly(partial(_is_day, form=form), texts):
            return "day", form
    return None


def _mostly(holds: Callable[[str], bool], texts: tuple[str, ...]) -> bool:
    return 2 * sum(map(holds, texts)) > len(texts)


def _is_iso_day(text: str) -> bool:
    try:
        datetime.datetime.fromisoformat(text)
    except ValueError:
        return False
    return len(text) >= 10 or "-" in text


def _is_day(text: str, form: str) -> bool:
    try:
        return 1990 <= datetime.datetime.strptime(text, form).year <= 2100
    except ValueError:
        return False


@cache
def profile_of(text: str) -> str:
    """Return the profile of an asset that a text names, or nothing."""
    if len(text) > 40 or text.isdigit():
        return ""
    try:
        return find(text, "asset").name
    except CaseError:
        return ""


def candidates(look: Look) -> list[Candidate]:
    """Return the facts that a column could state, the likeliest first."""
    found = []
    for fact in FACTS.values():
        cells = _fit_of_cells(fact, look)
        if cells > 0:
            found.append(Candidate(fact, _fit_of_name(look.name, fact), cells))
    return sorted(found, key=lambda c: (-c.score, c.fact.name))


def _fit_of_cells(fact: Fact, look: Look) -> float:
    match fact.type:
        case BoolType():
            return 0.3 if look.kind == "truth" else 0.0
        case DateType():
            return 0.3 if look.kind in ("day", "moment") else 0.0
        case MoneyType():
            if look.kind not in ("number", "whole") or look.signed:
                return 0.0
            return 0.6 if currency_in(look.name) else 0.3
        case ShareType():
            return 0.6 if look.signed else 0.3 if look.kind in ("number", "whole") else 0.0
        case WholeType() | DurationType():
            return 0.3 if look.kind == "whole" else 0.0
        case EnumType(values=words):
            fits = look.kind in ("words", "place", "currency", "profile", "truth", "text")
            return _share_among(look.texts, words) if fits else 0.0
        case SetType(of):
            if look.kind not in ("lists", "words", "place"):
                return 0.0
            words_of = {w.strip() for t in look.texts for w in re.split(f"[{SPLIT}{JOINT}]", t) if w.strip()}
            return _share_among(words_of - {EMPTY_LIST, "none"}, of.values) * (1.0 if look.kind == "lists" else 0.8)


def _share_among(texts: Iterable[str], words: Iterable[str]) -> float:
    known = {_plain(w) for w in words}
    listed = {_plain(t) for t in texts}
    return len(listed & known) / len(listed) if listed else 0.0


def _plain(word: str) -> str:
    return re.sub(r"[\s-]+", "_", word.strip().lower())


def currency_in(name: str) -> str:
    """Return the currency that the name of a column ends or begins with, as it is written there, or nothing."""
    found = re.search(r"(?:^|[_ ])([A-Za-z]{3})$|^([A-Za-z]{3})[_ ]", name)
    code = (found[1] or found[2]) if found else ""
    return code if code.upper() in MINOR_UNITS else ""


def _fit_of_name(name: str, fact: Fact) -> float:
    """Return how alike the names are: the words they have in common, and their spelling."""
    name = name.replace(currency_in(name), "") if currency_in(name) else name
    words = [_ALIKE.get(w, w) for w in re.findall(r"[a-z]+", re.sub(r"([a-z])([A-Z])", r"\1_\2", name).lower())]
    own = re.findall(r"[a-z]+", fact.name)
    if not words:
        return 0.0
    common = len(set(words) & set(own)) / len(set(words) | set(own))
    group = fact.name.split(".")[0]
    spelled = SequenceMatcher(None, "_".join(words), fact.name.split(".")[1]).ratio()
    usual = 0.05 if GROUPS[group].always else 0.0
    return 0.6 * common + 0.4 * spelled + usual
