"""`isonomy facts`: the vocabulary and the profiles."""

from __future__ import annotations

import datetime
import json
from typing import Any

import click

from isonomy.analyses.word_search import closest_first, with_stems
from isonomy.cases.errors import CaseError
from isonomy.cli.decide import read_day
from isonomy.cli.text import dim, heading, plural, wrap
from isonomy.facts import FACTS, GROUPS
from isonomy.logic import Fact
from isonomy.logic.errors import did_you_mean
from isonomy.logic.types import EnumType, SetType
from isonomy.profiles import PROFILES, Profile, Written, facts_of, find, place_of


@click.command(name="facts")
@click.argument("words", nargs=-1)
@click.option("--on", metavar="DATE", help="The day for which a profile speaks; otherwise today.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def command(words: tuple[str, ...], on: str | None, as_json: bool) -> None:
    """Search the vocabulary: WORDS name a fact, a group, a profile, or words of their documentation."""
    day = read_day(on) if on else datetime.date.today()
    asked = " ".join(words).strip()
    profile = _profile(asked)
    facts = _matching(asked)
    if profile is None and not facts:
        known = [*FACTS, *GROUPS, *(p.name for p in _profiles())]
        raise CaseError(
            f"nothing is known about `{asked}`", did_you_mean(asked, known, "try a group: " + ", ".join(GROUPS))
        )
    if as_json:
        record: dict[str, Any] = {"facts": [fact_record(f) for f in facts]}
        if profile:
            record["profile"] = _profile_record(profile, day)
        click.echo(json.dumps(record, indent=2, ensure_ascii=False))
        return
    if profile:
        click.echo(_profile_text(profile, day))
        return
    if not asked:
        click.echo("\n".join(_overview()))
        return
    click.echo("\n\n".join(_fact_text(f) if len(facts) <= 12 else wrap(f.doc, f"{f.name}: ", "    ") for f in facts))


def _profiles() -> list[Profile]:
    return list(PROFILES.values())


def _profile(asked: str) -> Profile | None:
    if not asked or asked in FACTS or asked in GROUPS:
        return None
    try:
        return find(asked)
    except CaseError:
        return None


def _matching(asked: str) -> list[Fact]:
    if not asked:
        return list(FACTS.values())
    if asked in FACTS:
        return [FACTS[asked]]
    if asked in GROUPS:
        return [f for f in FACTS.values() if f.name.startswith(asked + ".")]
    return closest_first(FACTS.values(), _layers, asked)


def _layers(fact: Fact) -> tuple[frozenset[str], ...]:
    said = with_stems(f"{fact.name} {fact.doc}")
    return said, said | with_stems(" ".join(_values(fact)))


def _values(fact: Fact) -> list[str]:
    kind = fact.type.of if isinstance(fact.type, SetType) else fact.type
    return list(kind.values) if isinstance(kind, EnumType) else []


def fact_record(fact: Fact) -> dict[str, Any]:
    """Return a fact of the vocabulary as a record."""
    return {
        "fact": fact.name,
        "doc": fact.doc,
        "type": str(fact.type),
        "role": str(fact.role),
        "unit": fact.unit or None,
        "per_place": fact.per_place,
        "example": fact.example,
        "values": _values(fact),
    }


def _fact_text(fact: Fact) -> str:
    lines = [heading(fact.name), wrap(fact.doc, "  ")]
    place = ", one value per place" if fact.per_place else ""
    unit = f", {fact.unit.replace('_', ' ')}" if fact.unit else ""
    lines.append(dim(f"  {fact.type}{unit}; {fact.role}{place}; for example: {fact.example}"))
    values = _values(fact)
    if values:
        listed = values if len(values) <= 40 else [*values[:8], f"... ({len(values)} codes)"]
        lines.append(wrap(", ".join(listed), "  values: "))
    return "\n".join(lines)


def _profile_record(profile: Profile, day: datetime.date) -> dict[str, Any]:
    return {
        "name": profile.name,
        "says": profile.says,
        "on": day.isoformat(),
        "place": place_of(profile) or None,
        "facts": dict(facts_of(profile, day)),
        "sources": list(profile.sources),
        "checked": str(profile.checked),
    }


def _profile_text(profile: Profile, day: datetime.date) -> str:
    lines = [heading(profile.name), wrap(profile.says, "  "), dim(f"  on {day}; checked {profile.checked}"), ""]
    place = place_of(profile)
    for name, written in facts_of(profile, day).items():
        only = dim(f"  (in {place} only)") if place and FACTS[name].per_place else ""
        lines.append(wrap(_as_written(written), f"  {name}: ", "      ") + only)
    lines.extend(["", *(dim(f"  source: {s}") for s in profile.sources)])
    return "\n".join(lines)


def _as_written(value: Written) -> str:
    """Return a value as a case file states it: `{has: [one], lacks: [other]}`."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {_as_written(part)}" for key, part in value.items()) + "}"
    return "[" + ", ".join(value) + "]" if isinstance(value, list) else value


def _overview() -> list[str]:
    lines = [heading(f"{plural(len(FACTS), 'fact')} in {plural(len(GROUPS), 'group')}")]
    for group in GROUPS.values():
        count = sum(1 for f in FACTS if f.startswith(group.name + "."))
        lines.append(wrap(f"{group.doc} ({count})", f"  {group.name}: ", "      "))
    lines.append("")
    lines.append(heading(f"{plural(len(_profiles()), 'profile')}"))
    lines.append(wrap(", ".join(p.name for p in _profiles()), "  "))
    return lines
