"""Cuts a case down to the few facts by which it shows what it shows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from isonomy.engines.solver.constants import HOME
from isonomy.engines.solver.witnesses import Claim, Found, Side, situation_of
from isonomy.logic import Fact, SetValue, Value, facts_in
from isonomy.logic.expressions import Literal, SetTest
from isonomy.logic.types import SetType
from isonomy.logic.walking import children


def that_matter(case: Found, claims: Sequence[Claim], order: Sequence[str]) -> dict[str, Value]:
    """Return the few values of a case by which the claims hold whatever the other facts are.

    Facts are dropped, whole groups first and then one by one, those that come first in `order` first; of a set, elements
    that do not matter are left open.
    """
    facts = {f.name: f for f in facts_in(*(c.expr for c in claims)) if f.name in case.values}
    ranks = {name: i for i, name in enumerate(order)}
    names = sorted(facts, key=lambda n: ranks.get(n, -1))
    kept = {name: case.values[name] for name in names}
    for group in dict.fromkeys(n.split(".")[0] for n in names):
        without = {n: v for n, v in kept.items() if n.split(".")[0] != group}
        if _hold(without, case.sides, claims):
            kept = without
    asked = _elements_asked(claims)
    for name in [n for n in names if n in kept]:
        value = kept.pop(name)
        if _hold(kept, case.sides, claims):
            continue
        kept[name] = value
        if isinstance(value, SetValue):
            kept[name] = _smaller(facts[name], value, asked.get(name, frozenset()), kept, case.sides, claims)
    return kept


def _smaller(
    fact: Fact,
    value: SetValue,
    asked: frozenset[str],
    kept: dict[str, Value],
    sides: tuple[Side, ...],
    claims: Sequence[Claim],
) -> SetValue:
    """Leave open the elements of a set that do not matter: all that are out at once, or as many as can be."""
    assert isinstance(fact.type, SetType)
    places = frozenset(side.place for side in sides)
    out = frozenset((*fact.type.of.values, HOME)) - value.has - places
    stack = [sorted(value.has), sorted(out & asked), sorted(out - asked)]
    while stack:
        words = stack.pop()
        less = SetValue(value.has.difference(words), value.maybe.union(words))
        if not words:
            continue
        if _hold({**kept, fact.name: less}, sides, claims):
            value = less
        elif len(words) > 1:
            stack.extend((words[: len(words) // 2], words[len(words) // 2 :]))
    # No fact can have the code of a place that is asked, so that nothing need be said about it.
    return SetValue(value.has, value.maybe | places)


def _elements_asked(claims: Sequence[Claim]) -> dict[str, frozenset[str]]:
    """The elements about which these claims ask, by the name of the set."""
    found: dict[str, set[str]] = {}
    seen: set[int] = set()
    stack = [c.expr for c in claims]
    while stack:
        node = stack.pop()
        if id(node) in seen:
            continue
        seen.add(id(node))
        stack.extend(children(node))
        if isinstance(node, SetTest):
            words = {str(e.value) if isinstance(e, Literal) else HOME for e in node.elements}
            for fact in facts_in(node.item):
                found.setdefault(fact.name, set()).update(words)
    return {name: frozenset(words) for name, words in found.items()}


def _hold(values: Mapping[str, Value], sides: tuple[Side, ...], claims: Sequence[Claim]) -> bool:
    situations = {side: situation_of(values, sides[side]) for side in {c.side for c in claims}}
    return all(situations[c.side].truth(c.expr) is c.holds for c in claims)
