"""Drafts the map of a table by looking at its first records. What is not sure becomes a comment with candidates."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence

import polars as pl

from isonomy.cases.errors import CaseError
from isonomy.logic.types import MoneyType, SetType, ShareType
from isonomy.tables.looking import Candidate, Look, candidates, currency_in, look_at, profile_of
from isonomy.tables.sources import Source

SAMPLE = 10_000
"""Records that are looked at."""
_SURE, _AHEAD = 0.85, 0.12
"""A fact is taken when it fits this well, and better than the next by so much."""
_SHOWN = 3
_DATE_WORDS = ("date", "day", "time", "timestamp", "booked", "snapshot", "created", "executed", "month")


def draft_map(source: Source) -> str:
    """Return a map as text, ready to be read and corrected. Raises `CaseError` where the table cannot be read."""
    columns = list(source.schema())
    batch = next(iter(source.batches(SAMPLE, 0, columns)), None)
    if batch is None or not batch.frame.height:
        raise CaseError(f"`{source.name}` has no records", "expected at least one, to look at")
    return draft_of(batch.frame, source.name)


def draft_of(frame: pl.DataFrame, name: str) -> str:
    """Return a map for a table of which some records are given."""
    looks = [look_at(column) for column in frame.get_columns()]
    key, date = _key(looks), _date(looks)
    currencies = [look.name for look in looks if look.kind == "currency"]
    lines = [
        f"# Drafted from the first {frame.height:,} records of {name}. Correct it: every line is a guess to be checked."
    ]
    lines.append(f"key: {_word(key)}" if key else "# key: COLUMN             # what names a record")
    lines.append(_date_line(date))
    taken: set[str] = set()
    body: list[str] = []
    if date is not None and (date.format or date.kind == "moment"):
        form = f"format: {_word(date.format)}" if date.format else "zone: UTC"
        body.append(
            f"  {_word(date.name)}: {{fact: case.date, {form}}}" + ("   # or another zone" if not date.format else "")
        )
    others = [look for look in looks if look.name != key and look is not date]
    ranked = sorted(others, key=lambda look: -max((c.score for c in candidates(look)), default=0.0))
    written = {look.name: list(_column(look, currencies, taken)) for look in ranked}
    body += [line for look in others for line in written[look.name]]
    sure = any(not line.lstrip().startswith("#") for line in body)
    lines += ["columns:" if sure else "columns: {}", *body]
    lines += [
        "# constants:                # facts that are the same in every record, such as:",
        "#   activity: {kind: operate_trading_venue, by_way_of_business: yes}",
    ]
    return "\n".join(lines) + "\n"


def _key(looks: Sequence[Look]) -> str:
    unique = [look.name for look in looks if look.is_unique and look.kind not in ("number", "day", "moment")]
    named = [n for n in unique if re.search(r"(^|_)(id|key|ref|reference|number|no)$|Id$|ID$", n)]
    return next(iter([*named, *unique]), "")


def _date(looks: Sequence[Look]) -> Look | None:
    days = [look for look in looks if look.kind in ("day", "moment")]
    named = [look for look in days if any(w in look.name.lower() for w in _DATE_WORDS)]
    return next(iter([*named, *days]), None)


def _date_line(date: Look | None) -> str:
    if date is None:
        return "# date: COLUMN            # the day whose law is asked: a column, or one day for all records"
    if date.format or date.kind == "moment":
        return "# the day whose law is asked is written under `columns`"
    return f"date: {_word(date.name)}"


def _column(look: Look, currencies: Sequence[str], taken: set[str]) -> Iterator[str]:
    name = _word(look.name)
    if look.kind == "empty":
        yield f"  # {name}: all empty"
        return
    if look.kind == "currency":
        yield f"  # {name}: currencies, named by the amounts that they belong to"
        return
    if look.kind == "message":
        yield f"  {name}: {{message: ordering}}   # or receiving: the firm's part in these travel-rule messages"
        return
    if look.kind == "profile":
        known = {t: profile_of(t) for t in look.texts if profile_of(t)}
        listed = ", ".join(f"{_word(t)}: {_word(p)}" for t, p in known.items())
        unknown = [t for t in look.texts if t not in known]
        yield f"  {name}: {{profiles: {{{listed}}}}}" + (
            f"   # no profile: {', '.join(unknown[:8])}" if unknown else ""
        )
        return
    found = [c for c in candidates(look) if c.fact.name not in taken and c.fact.name != "case.date"]
    best = found[0] if found else None
    next_best = found[1].score if len(found) > 1 else 0.0
    if best is not None and _is_sure(best, next_best, len(look.texts)):
        taken.add(best.fact.name)
        yield f"  {name}: {_entry(best, look, currencies)}"
        return
    likely = [c for c in found if c.by_cells >= 0.3 and (c.by_name >= 0.2 or c.by_cells >= 0.8)][:_SHOWN]
    some = ", ".join(look.texts[:4]).replace("\x1f", ";")[:60]
    guesses = " or ".join(_entry(c, look, currencies) for c in likely) or "no fact is near"
    yield f"  # {name}: {guesses}   # {' '.join(some.split())}"


def _is_sure(best: Candidate, next_best: float, words: int) -> bool:
    """By its name and its cells; or by its cells alone, where no other fact has all these words."""
    by_words = best.by_cells >= 0.95 and words >= 3
    return best.score >= _SURE and best.score - next_best >= _AHEAD and (best.by_name >= 0.4 or by_words)


def _entry(candidate: Candidate, look: Look, currencies: Sequence[str]) -> str:
    fact = candidate.fact
    more: list[str] = []
    match fact.type:
        case MoneyType():
            if re.search("cent|minor|sen$", look.name.lower()):
                more.append("unit: minor")
            code = currency_in(look.name).upper()
            more.append(f"currency: {code or _beside(look.name, currencies)}")
        case ShareType():
            if not look.signed and look.most > 1:
                more.append("unit: percent")
        case SetType() if any("|" in t for t in look.texts):
            more.append('split: "|"')
        case _:
            if look.format:
                more.append(f"format: {_word(look.format)}")
            elif look.kind == "moment":
                more.append("zone: UTC")
    return f"{{fact: {fact.name}, {', '.join(more)}}}" if more else fact.name


def _beside(name: str, currencies: Sequence[str]) -> str:
    """Return the currency column whose name begins most as that of the amounts does."""
    if not currencies:
        return "USD"

    def common(other: str) -> int:
        return next(
            (n for n, (a, b) in enumerate(zip(name, other, strict=False)) if a != b), min(len(name), len(other))
        )

    return f"{{column: {_word(max(currencies, key=common))}}}"


def _word(text: str) -> str:
    """Return a text as YAML reads it back."""
    plain = re.fullmatch(r"[A-Za-z_][A-Za-z0-9_ -]*", text) and text.lower() not in (
        "yes",
        "no",
        "true",
        "false",
        "null",
        "on",
        "off",
        "y",
        "n",
    )
    return text if plain and text == text.strip() else json.dumps(text, ensure_ascii=False)
