"""Which jurisdictions a case concerns: those that it names, as the place of a client, an activity or an audience."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from isonomy.cases.case import Case
from isonomy.facts import activity, business, client, promotion, stablecoin
from isonomy.law import JURISDICTIONS
from isonomy.logic import SetValue
from isonomy.profiles import find, place_of

_NOWHERE = "AQ"
"""A place without a rulebook, from which a case is read that has not been put to any hub yet."""
_TELLING = frozenset(
    f.name
    for f in (
        activity.performed_in,
        business.incorporated_in,
        client.place,
        promotion.aimed_at,
        stablecoin.issued_in,
    )
)


def concerned(case: Case) -> tuple[str, ...]:
    """Return the codes of the jurisdictions that a case concerns, in the order of the rulebooks.

    A case that names its jurisdiction concerns that one. Otherwise it concerns the hubs that it names: as the place
    where the activity is done, where the firm or the client is, at whose public it is aimed, as that of a profile, or
    with a standing of their own under `in`. A case that names no hub is put to all of them.
    """
    if case.jurisdiction:
        return (case.jurisdiction,)
    places = set(_places(case))
    named = tuple(c for c, j in JURISDICTIONS.items() if j.place in places)
    return named or tuple(JURISDICTIONS)


def _places(case: Case) -> Iterator[str]:
    yield from (JURISDICTIONS[s.place].place for s in case.written if s.place)
    yield from (place_of(find(name)) for name, _ in case.profiles)
    values, _ = case.values_on(case.date or datetime.date.today(), "", _NOWHERE)
    for name in _TELLING & set(values):
        value = values[name]
        if isinstance(value, SetValue):
            yield from (str(v) for v in value.has)
        elif isinstance(value, str):
            yield value
