"""Which kinds of activity a provision can reach: found by asking its own condition, with nothing else known."""

from __future__ import annotations

import datetime
from functools import cache

from isonomy.facts import activity, business
from isonomy.facts.lists import ACTIVITY
from isonomy.logic import Expr, SetValue, Situation, Value
from isonomy.logic.walking import nodes_under
from isonomy.rulebook import Exemption, Jurisdiction, Penalty, Rule


def activities_reached(
    provision: Rule | Exemption | Penalty,
    place: Jurisdiction,
    day: datetime.date,
    asked: dict[str, Situation] | None = None,
) -> tuple[str, ...]:
    """Return the activities that a provision can reach on a day; empty where its condition asks for no activity at all.

    An exemption reaches what the rule that it defeats reaches; a penalty, what its rules reach. Who asks about many
    provisions of one place and day passes one dict as `asked`, so that legal terms are worked out once per activity.
    """
    asked = {} if asked is None else asked
    if isinstance(provision, Penalty):
        reached = {a for rule in provision.of for a in activities_reached(rule, place, day, asked)}
        return tuple(a for a in ACTIVITY.values if a in reached)
    when = [provision.when]
    step: Rule | Exemption = provision
    while isinstance(step, Exemption):
        step = step.to
        when.append(step.when)
    if not any(_asks_for_activity(w) for w in when):
        return ()
    return tuple(a for a in ACTIVITY.values if all(_can_hold(w, a, place, day, asked) for w in when))


@cache
def _asks_for_activity(when: Expr) -> bool:
    facts = (activity.kind, business.activities)
    return any(node is fact for node in nodes_under([when]) for fact in facts)


def _can_hold(when: Expr, kind: str, place: Jurisdiction, day: datetime.date, asked: dict[str, Situation]) -> bool:
    if kind not in asked:
        does = SetValue(frozenset({kind}), frozenset())
        facts: dict[str, Value] = {activity.kind.name: kind, business.activities.name: does}
        asked[kind] = Situation(facts, day, place.place)
    return asked[kind].truth(when) is not False
