"""Profiles: named, documented bundles of facts, so that a case says `asset: bitcoin` and not twenty features.

A profile states what is public and stable about a kind of thing, with sources and the day it was checked. It never fills
in what it does not know: a fact that it leaves out stays unknown, and a case can state or override every fact itself.
Facts that changed are dated, `{dated: {day: value}}`: from that day on, unknown before the first. The data lie beside
this file, in one or more files per kind.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final, TypeAlias

import yaml

from isonomy.cases.errors import CaseError
from isonomy.facts import FACTS
from isonomy.logic.errors import did_you_mean
from isonomy.logic.types import EnumType

Written: TypeAlias = str | list[str] | dict[str, list[str]]
"""A value as a person writes it in a case (`yes`, `2009-01-03`), for `isonomy.cases.values.read_value`."""

KINDS: Final = {
    "assets": "asset",
    "stablecoins": "asset",
    "instruments": "asset",
    "conventional_assets": "asset",
    "clients": "client",
    "firms": "firm",
    "firms_hk": "firm",
    "firms_sg": "firm",
    "firms_kr": "firm",
    "firms_jp": "firm",
    "conventional_firms": "firm",
    "events": "event",
    "transfers": "event",
}
"""The kind of profile that each data file holds."""


@dataclass(frozen=True, slots=True)
class Dated:
    """A value that changed: day and value, in order; unknown before the first day."""

    entries: tuple[tuple[datetime.date, Written], ...]

    def on(self, day: datetime.date) -> Written | None:
        """Return the value on a day, or `None` before the first."""
        current: Written | None = None
        for since, value in self.entries:
            if since <= day:
                current = value
        return current


@dataclass(frozen=True, slots=True)
class Profile:
    """A named bundle of facts: those written here on top of those of the profile that it is `like`.

    `place` is the only place for which its place-relative facts, such as permissions, are meant; empty where they hold
    wherever the law is asked.
    """

    name: str
    kind: str
    says: str
    facts: Mapping[str, Written | Dated]
    like: str
    aliases: tuple[str, ...]
    sources: tuple[str, ...]
    checked: datetime.date
    place: str = ""


class Profiles(Mapping[str, Profile]):
    """Every profile by name; a data file is read when something in it is first asked for."""

    def __getitem__(self, name: str) -> Profile:
        for file in KINDS:
            if name in _load(file):
                return _load(file)[name]
        raise KeyError(name)

    def __iter__(self) -> Iterator[str]:
        return (name for file in KINDS for name in _load(file))

    def __len__(self) -> int:
        return sum(len(_load(file)) for file in KINDS)


PROFILES: Final = Profiles()
"""Every profile by name."""


def find(words: str, kind: str | None = None) -> Profile:
    """Return the profile of this name or alias, of one kind where `kind` is given.

    Case, hyphens and underscores do not matter. Raises `CaseError` with the nearest names.
    """
    wanted = _plain(words)
    files = [file for file, of in KINDS.items() if kind is None or of == kind]
    for file in files:
        if wanted in _names(file):
            return _load(file)[_names(file)[wanted]]
    known = {words: name for file in files for words, name in _names(file).items()}
    some = ", ".join(list(dict.fromkeys(known.values()))[:8])
    raise CaseError(
        f"no {kind or 'profile'} is called `{words}`", did_you_mean(wanted, known, f"known are {some} and others")
    )


def chain(profile: Profile) -> tuple[Profile, ...]:
    """Return the profile and those that it is like, the nearest first."""
    found = [profile]
    while found[-1].like:
        found.append(PROFILES[found[-1].like])
    return tuple(found)


def place_of(profile: Profile) -> str:
    """Return the only place for which the place-relative facts of a profile are meant, or nothing."""
    return next((p.place for p in chain(profile) if p.place), "")


def facts_of(profile: Profile, on: datetime.date, here: str | None = None) -> dict[str, Written]:
    """Return what a profile states on a day, with what it is like, as a case would write it.

    Where `here` is the code of another place than the one that the profile is about, its place-relative facts are left
    out: a licence in one place says nothing about another. Facts written as `unknown` are left out too.
    """
    stated: dict[str, Written] = {}
    for part in reversed(chain(profile)):
        for name, content in part.facts.items():
            value = content.on(on) if isinstance(content, Dated) else content
            if value is None or (value == "unknown" and not _knows_unknown(name)):
                stated.pop(name, None)
            else:
                stated[name] = value
    about = place_of(profile)
    if about and here is not None and here.upper() != about:
        stated = {name: value for name, value in stated.items() if not FACTS[name].per_place}
    return stated


def _knows_unknown(name: str) -> bool:
    of = FACTS[name].type
    return isinstance(of, EnumType) and "unknown" in of.values


def _plain(words: str) -> str:
    return " ".join(words.lower().replace("-", " ").replace("_", " ").split())


@cache
def _names(file: str) -> dict[str, str]:
    """Return the profile names of a file by plain name and alias."""
    found = _load(file)
    aliases = {_plain(alias): p.name for p in found.values() for alias in p.aliases}
    return aliases | {_plain(name): name for name in found}


@cache
def _load(file: str) -> dict[str, Profile]:
    loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)  # every value stays as it is written
    text = Path(__file__).with_name(f"{file}.yaml").read_text(encoding="utf-8")
    content: dict[str, dict[str, Any]] = yaml.load(text, Loader=loader)
    return {name: _profile(name, KINDS[file], entry) for name, entry in content.items()}


def _profile(name: str, kind: str, entry: dict[str, Any]) -> Profile:
    return Profile(
        name=name,
        kind=kind,
        says=entry["says"],
        facts={fact: _content(value) for fact, value in entry["facts"].items()},
        like=entry.get("like", ""),
        aliases=tuple(entry.get("aliases", ())),
        sources=tuple(entry["sources"]),
        checked=datetime.date.fromisoformat(entry["checked"]),
        place=entry.get("place", ""),
    )


def _content(value: Any) -> Written | Dated:
    if isinstance(value, dict) and set(value) == {"dated"}:
        days = ((datetime.date.fromisoformat(day), part) for day, part in value["dated"].items())
        return Dated(tuple(sorted(days, key=lambda entry: entry[0])))
    written: Written = value
    return written
