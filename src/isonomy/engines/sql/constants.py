"""What follows from the facts that are the same in all records, worked out before a query is written."""

from __future__ import annotations

from collections.abc import Container, Mapping

from isonomy.facts import activity, business, client, custody, promotion
from isonomy.logic import Fact, SetValue
from isonomy.logic.types import SetType
from isonomy.tables.mapping import Constant

_STAKES = "stake_for_clients"


def folded(constants: Mapping[str, Constant], columns: Container[str], place: str) -> dict[str, Constant]:
    """Return the constants that follow from others, as `analyses.facts_of_case` has it; none that hangs on a column."""
    kind = constants.get(activity.kind.name)
    if kind is None or not isinstance(kind.value, str):
        return {}
    found: dict[str, Constant] = {}
    places = (activity.performed_in, promotion.aimed_at, client.place, business.incorporated_in)
    if not any(f.name in columns or f.name in constants for f in places):
        found[activity.performed_in.name] = _added(activity.performed_in, None, place)
        if client.kind.name in constants:
            found[client.place.name] = Constant(client.place, place)
    stakes: bool | None = False
    if kind.value == _STAKES:
        handles = constants.get(activity.handles_client_assets.name)
        stakes = (
            None if activity.handles_client_assets.name in columns else handles is not None and handles.value is True
        )
    if stakes is None:
        return found
    if business.activities.name not in columns:
        activities = _added(business.activities, constants.get(business.activities.name), kind.value)
        if stakes and isinstance(activities.value, SetValue) and "safeguard" in activities.value.maybe:
            activities = _added(business.activities, activities, "safeguard")
        found[business.activities.name] = activities
    if stakes and custody.uses.name not in columns and custody.uses.name not in constants:
        found[custody.uses.name] = _added(custody.uses, None, "staked")
    return found


def _added(fact: Fact, stated: Constant | None, word: str) -> Constant:
    """Return a constant set with one more word; the rest of an unknown set is undecided."""
    assert isinstance(fact.type, SetType)
    value = stated.value if stated else None
    if not isinstance(value, SetValue):
        value = SetValue(frozenset(), frozenset(fact.type.of.values))
    return Constant(fact, SetValue(value.has | {word}, value.maybe - {word}))
