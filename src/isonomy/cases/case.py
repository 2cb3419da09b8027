"""A case: what a person states, by group and fact, with profiles for what has a name of its own."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from isonomy.cases.errors import CaseError
from isonomy.cases.files import Document
from isonomy.cases.values import read_value
from isonomy.facts import FACTS, GROUPS
from isonomy.facts import case as case_facts
from isonomy.logic import Fact, SetValue, Value
from isonomy.logic.errors import did_you_mean
from isonomy.profiles import facts_of, find

OWN_KEYS = ("title", "date", "jurisdiction", "like", "in", "judgements")
"""What a case says besides facts."""


@dataclass(frozen=True)
class Statement:
    """One fact as stated: its value, and for which place it is stated (all when empty)."""

    fact: Fact
    value: Value
    place: str = ""


@dataclass(frozen=True)
class Case:
    """A case as read. Facts that depend on the day (of a profile) are worked out when the day is known."""

    title: str
    date: datetime.date | None
    jurisdiction: str | None
    written: tuple[Statement, ...]
    profiles: tuple[tuple[str, str], ...]
    judgements: Mapping[str, bool]

    def values_on(self, day: datetime.date, code: str, place: str) -> tuple[dict[str, Value], dict[str, str]]:
        """Return the facts on a day as one jurisdiction sees them, and where each comes from.

        What the case itself says goes before what its profiles say; what is said for one place before what is said
        in general. Raises `CaseError` for a value that its fact cannot have.
        """
        values: dict[str, Value] = {}
        origins: dict[str, str] = {}
        for name, _ in self.profiles:
            for fact, value in _profile_values(name, day, place).items():
                values[fact] = _merged(values.get(fact), value)
                origins[fact] = name
        for statement in sorted(self.written, key=lambda s: bool(s.place)):
            fact_name = statement.fact.name
            if statement.place not in ("", code) or (self._is_elsewhere(statement, code)):
                continue
            values[fact_name] = statement.value
            origins[fact_name] = "case"
        values[case_facts.date.name] = day
        return {n: v for n, v in values.items() if v is not None}, origins

    def _is_elsewhere(self, statement: Statement, code: str) -> bool:
        """Whether a standing in one place was stated for a case that belongs to another."""
        plain = statement.fact.per_place and not statement.place
        return plain and self.jurisdiction is not None and self.jurisdiction != code


def _merged(before: Value, value: Value) -> Value:
    """Two profiles that each know a part of a set know more together; otherwise the later one counts."""
    if isinstance(before, SetValue) and isinstance(value, SetValue) and before.maybe and value.maybe:
        return SetValue(before.has | value.has, (before.maybe & value.maybe) - before.has - value.has)
    return value


@lru_cache(maxsize=4096)
def _profile_values(name: str, day: datetime.date, place: str) -> dict[str, Value]:
    return {f: read_value(FACTS[f], written) for f, written in facts_of(find(name), day, place).items() if f in FACTS}


def _read(fact: Fact, written: object, where: str) -> Value:
    try:
        return read_value(fact, written)
    except CaseError as error:
        raise error.at(where) from None


def case_from(document: Document, known_jurisdictions: tuple[str, ...]) -> Case:
    """Return the case that a document states; raises `CaseError` for unknown groups, facts, profiles and values."""
    content = document.content
    for key in content:
        if key not in GROUPS and key not in OWN_KEYS:
            hint = did_you_mean(str(key), [*GROUPS, *OWN_KEYS], "groups: " + ", ".join(GROUPS))
            raise CaseError(f"`{key}` is no group of facts", hint, document.place(str(key)))
    jurisdiction = content.get("jurisdiction")
    if jurisdiction is not None and jurisdiction not in known_jurisdictions:
        raise CaseError(
            f"`{jurisdiction}` is no jurisdiction that is known here",
            "expected one of: " + ", ".join(known_jurisdictions),
            document.place("jurisdiction"),
        )
    profiles = list(_profile_names(content.get("like"), document, ("like",)))
    statements: list[Statement] = []
    for group in GROUPS:
        if group in content:
            found, named = _group(group, content[group], document, (group,), "")
            statements.extend(found)
            profiles.extend(named)
    for code, groups in _mapping(content.get("in", {}), document, ("in",)).items():
        if code not in known_jurisdictions:
            hint = "expected one of: " + ", ".join(known_jurisdictions)
            raise CaseError(f"`{code}` is no jurisdiction that is known here", hint, document.place("in", str(code)))
        for group, entries in _mapping(groups, document, ("in", code)).items():
            found, named = _group(str(group), entries, document, ("in", code, str(group)), code)
            statements.extend(found)
            if named:
                raise CaseError("a profile for one place", "name profiles outside `in`", document.place("in", code))
    _refuse_rivals(profiles)
    case = Case(
        str(content.get("title", "")) or document.name,
        _date(content, document, statements),
        jurisdiction,
        tuple(statements),
        tuple(profiles),
        _judgements(content.get("judgements", {}), document),
    )
    return case


def _refuse_rivals(profiles: list[tuple[str, str]]) -> None:
    """One case has one asset and one client: two profiles of these kinds would silently overwrite each other."""
    for kind in ("asset", "client"):
        named = [(name, where) for name, where in profiles if find(name).kind == kind]
        if len({name for name, _ in named}) > 1:
            names = " and ".join(f"`{name}`" for name, _ in named)
            raise CaseError(f"{names} in one case", f"a case has one {kind}; write one case for each", named[1][1])


def _date(content: Mapping[str, Any], document: Document, statements: list[Statement]) -> datetime.date | None:
    if "date" in content:
        day = _read(case_facts.date, content["date"], document.place("date"))
        return day if isinstance(day, datetime.date) else None
    for statement in statements:
        if statement.fact is case_facts.date:
            return statement.value if isinstance(statement.value, datetime.date) else None
    return None


def _mapping(content: object, document: Document, path: tuple[str, ...]) -> Mapping[str, Any]:
    if content is None:
        return {}
    if not isinstance(content, Mapping):
        raise CaseError(f"`{path[-1]}` holds no facts", "expected `fact: value` lines under it", document.place(*path))
    return content


def _profile_names(
    content: object, document: Document, path: tuple[str, ...], kind: str | None = None
) -> Iterator[tuple[str, str]]:
    if content is None:
        return
    for name in content if isinstance(content, list) else [content]:
        where = document.place(*path)
        if not isinstance(name, str):
            raise CaseError(
                f"`{str(name)[:60]}` is no profile", "expected the name of a profile, such as `bitcoin`", where
            )
        try:
            profile = find(name, kind)
        except CaseError as error:
            raise error.at(where) from None
        yield profile.name, where


def _group(
    group: str, content: object, document: Document, path: tuple[str, ...], place: str
) -> tuple[list[Statement], list[tuple[str, str]]]:
    if group not in GROUPS:
        hint = did_you_mean(group, GROUPS, "groups: " + ", ".join(GROUPS))
        raise CaseError(f"`{group}` is no group of facts", hint, document.place(*path))
    kind = group if group in ("asset", "client") else None
    if isinstance(content, str | list):
        return [], list(_profile_names(content, document, path, kind))
    statements: list[Statement] = []
    profiles: list[tuple[str, str]] = []
    for key, written in _mapping(content, document, path).items():
        if key == "like":
            profiles.extend(_profile_names(written, document, (*path, "like"), kind))
            continue
        fact = FACTS.get(f"{group}.{key}")
        if fact is None:
            known = [n.split(".")[1] for n in FACTS if n.startswith(group + ".")]
            hint = did_you_mean(str(key), known, f"facts of {group}: {', '.join(known)}")
            raise CaseError(f"`{key}` is no fact of `{group}`", hint, document.place(*path, str(key)))
        statements.append(Statement(fact, _read(fact, written, document.place(*path, str(key))), place))
    return statements, profiles


def _judgements(content: object, document: Document) -> dict[str, bool]:
    recorded = {}
    for name, answer in _mapping(content, document, ("judgements",)).items():
        if not isinstance(answer, bool):
            raise CaseError(
                f"`{answer}` is no judgement", "expected yes or no", document.place("judgements", str(name))
            )
        recorded[f"judgement.{name}"] = answer
    return recorded
