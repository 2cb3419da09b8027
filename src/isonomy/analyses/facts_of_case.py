"""Prepares a case for one jurisdiction: what follows from what is stated, and amounts in the place's currency."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from isonomy.cases.case import Case
from isonomy.facts import FACTS, activity, business, client, custody, promotion
from isonomy.facts.lists import ACTIVITY
from isonomy.logic import Money, SetValue, Situation, Value, show
from isonomy.logic.types import SetType
from isonomy.rates import Rate, convert
from isonomy.rulebook import Jurisdiction


@dataclass(frozen=True)
class Conversion:
    """An amount of another currency, and what it was taken as, with the rate of the day and its source."""

    fact: str
    stated: Money
    taken: Money
    rate: Rate

    def __str__(self) -> str:
        return f"{self.fact}: {show(self.stated)} taken as {show(self.taken)} ({self.rate})"


@dataclass(frozen=True)
class Prepared:
    """A case as one jurisdiction sees it: the situation, the facts and groups that it names, and notes to read."""

    situation: Situation
    origins: Mapping[str, str]
    mentioned: frozenset[str]
    rates: tuple[Conversion, ...]
    notes: tuple[str, ...]


def prepare(
    case: Case,
    jurisdiction: Jurisdiction,
    day: datetime.date,
    situation: Callable[[Mapping[str, Value], datetime.date, str], Situation] = Situation,
) -> Prepared:
    """Return the situation that a case describes on a day, seen from a jurisdiction; `situation` makes it of its values."""
    values, origins = case.values_on(day, jurisdiction.code, jurisdiction.place)
    notes: list[str] = []
    _add_place(values, origins, notes, jurisdiction)
    _add_own_activity(values, origins, notes)
    _add_staking(values, origins)
    rates = _convert_amounts(values, origins, jurisdiction.currency, day, notes)
    mentioned = frozenset(values) | {_group(name) for name in values} | _own_subjects(values)
    values.update(case.judgements)
    return Prepared(situation(values, day, jurisdiction.place), origins, mentioned, tuple(rates), tuple(notes))


@lru_cache(maxsize=4096)
def _group(name: str) -> str:
    return name.split(".")[0]


def _own_subjects(values: Mapping[str, Value]) -> set[str]:
    kind = values.get(activity.kind.name)
    return {activity.SUBJECTS[kind]} if isinstance(kind, str) and kind in activity.SUBJECTS else set()


_PLACES = (activity.performed_in, promotion.aimed_at, client.place, business.incorporated_in)


def _add_place(values: dict[str, Value], origins: dict[str, str], notes: list[str], here: Jurisdiction) -> None:
    """A case that names no place at all asks about business done here, for a client of this place if it has one."""
    if any(f.name in values for f in _PLACES) or activity.kind.name not in values:
        return
    values[activity.performed_in.name] = _here_at_least(here.place)
    origins[activity.performed_in.name] = "assumed, as no place is named"
    told = f"the case names no place, and is taken as done in {here.name}"
    if client.kind.name in values:
        values[client.place.name] = here.place
        origins[client.place.name] = "assumed, as no place is named"
        told += " for a client there"
    notes.append(told)


@cache
def _here_at_least(place: str) -> SetValue:
    places = activity.performed_in.type
    assert isinstance(places, SetType)
    return SetValue(frozenset({place}), frozenset(places.of.values) - {place})


def _add_own_activity(values: dict[str, Value], origins: dict[str, str], notes: list[str]) -> None:
    """What the firm is asked about, it does: the activity asked about is one of its activities."""
    kind = values.get(activity.kind.name)
    known = values.get(business.activities.name)
    if not isinstance(kind, str):
        return
    if known is None:
        values[business.activities.name] = SetValue(frozenset({kind}), frozenset(ACTIVITY.values) - {kind})
        origins[business.activities.name] = "follows from activity.kind"
    elif isinstance(known, SetValue) and kind not in known.has:
        values[business.activities.name] = SetValue(known.has | {kind}, known.maybe - {kind})
        notes.append(f"`{kind}` was added to business.activities, since the case asks about it")


def _add_staking(values: dict[str, Value], origins: dict[str, str]) -> None:
    """Who stakes for clients with their assets in hand keeps client tokens, and puts them to that use."""
    stakes = values.get(activity.kind.name) == "stake_for_clients" and values.get(activity.handles_client_assets.name)
    if stakes and values.get(custody.uses.name) is None and isinstance(custody.uses.type, SetType):
        values[custody.uses.name] = SetValue(frozenset({"staked"}), frozenset(custody.uses.type.of.values) - {"staked"})
        origins[custody.uses.name] = "follows from activity.kind"
    known = values.get(business.activities.name)
    if stakes and isinstance(known, SetValue) and "safeguard" in known.maybe:
        values[business.activities.name] = SetValue(known.has | {"safeguard"}, known.maybe - {"safeguard"})


def _convert_amounts(
    values: dict[str, Value], origins: dict[str, str], currency: str, day: datetime.date, notes: list[str]
) -> list[Conversion]:
    """Turn amounts of other currencies into the place's; where no rate is known the amount is unknown, and a note says so."""
    used: list[Conversion] = []
    for name, value in list(values.items()):
        if not isinstance(value, Money) or value.currency == currency or name not in FACTS:
            continue
        converted = convert(value, currency, day)
        if converted is None:
            del values[name]
            origins.pop(name, None)
            notes.append(f"{name} is left unknown: no rate from {value.currency} to {currency} is known for {day}")
            continue
        values[name], rate = converted
        used.append(Conversion(name, value, converted[0], rate))
    return used
