"""Cases written down in the policy record, put to a hub: done there, by way of business, aimed at its public."""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping
from typing import Any

from isonomy.analyses.standings import Verdict
from isonomy.cases.case import Case, case_from
from isonomy.cases.files import Document
from isonomy.law import JURISDICTIONS
from isonomy.logic import Unit, calendar

Written = Mapping[str, Any]
"""A case as a person writes it: groups of facts and profiles. `HERE` stands for the place of the hub that is asked,
and `3 MONTHS AGO` for that day."""

BARRED = frozenset({Verdict.PROHIBITED, Verdict.IN_BREACH})
OPEN = frozenset({Verdict.PERMITTED_IF, Verdict.PERMITTED, Verdict.NEEDS_JUDGEMENT, Verdict.UNREGULATED})
GROUPS_OF_VERDICTS = {"barred": BARRED, "open": OPEN}
"""Words for several verdicts: `barred` as the case is stated, or `open` on whatever conditions."""
_AGO = re.compile(r"(\d+) MONTHS AGO")


def case_of(written: Written, hub: str, on: datetime.date) -> Case:
    """Return a written case as business of a hub on a day: done there, by way of business, aimed at its public.

    What the case itself states goes before all of these. Raises `CaseError` for what is no case.
    """
    place = JURISDICTIONS[hub].place
    found: dict[str, Any] = {key: _placed(value, place, on) for key, value in written.items()}
    given = {"performed_in": {"has": [place]}, "by_way_of_business": True}
    found["activity"] = {**given, **found.get("activity", {})}
    found["promotion"] = {"aimed_at": {"has": [place]}, **found.get("promotion", {})}
    found.setdefault("client", {"place": place})
    return case_from(Document({"jurisdiction": hub, **found}), tuple(JURISDICTIONS))


def _placed(value: Any, place: str, on: datetime.date) -> Any:
    """A part of a case with the place and the days filled in."""
    match value:
        case dict():
            return {k: _placed(v, place, on) for k, v in value.items()}
        case list():
            return [_placed(v, place, on) for v in value]
        case "HERE":
            return place
        case str() if ago := _AGO.fullmatch(value):
            then = calendar.add(on, -int(ago[1]), Unit.MONTHS)
            return then.isoformat() if then else None
    return value


def merged(one: Written, other: Written) -> dict[str, Any]:
    """Return a written case with what another adds or changes, group by group; profiles of `like` come together."""
    found = dict(one)
    for key, value in other.items():
        before = found.get(key)
        if isinstance(before, Mapping) and isinstance(value, Mapping):
            found[key] = {**before, **value}
        elif key == "like":
            found[key] = [*(before or []), *value]
        else:
            found[key] = value
    return found


def kind_of(verdict: Verdict) -> str:
    """Return the kind of a verdict: `barred`, `open` on whatever conditions, `unregulated` or `undetermined`."""
    if verdict in BARRED:
        return "barred"
    return str(verdict) if verdict in (Verdict.UNREGULATED, Verdict.UNDETERMINED) else "open"
