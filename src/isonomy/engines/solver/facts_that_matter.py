"""Cuts a case down to the few facts by which it shows what it shows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from isonomy.engines.solver.constants import HOME
from isonomy.engines.solver.replay import Replay
from isonomy.engines.solver.witnesses import Claim, Found, Side
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
    cut = _Cut(case.sides, claims, {name: case.values[name] for name in names})
    for group in dict.fromkeys(n.split(".")[0] for n in names):
        cut.try_without([n for n in names if n.split(".")[0] == group])
    asked = _elements_asked(claims)
    for name in [n for n in names if n in cut.kept]:
        if not cut.try_without([name]) and isinstance(cut.kept[name], SetValue):
            _open_elements(cut, facts[name], asked.get(name, frozenset()))
    return cut.kept


@dataclass(eq=False)
class _Cut:
    """A case that is cut down as long as the claims hold in what is kept."""

    sides: tuple[Side, ...]
    claims: Sequence[Claim]
    kept: dict[str, Value]
    _places: dict[int, Replay] = field(init=False)

    def __post_init__(self) -> None:
        self._places = {side: Replay(self.sides[side]) for side in {c.side for c in self.claims}}
        for place in self._places.values():
            place.look_at(self.kept)

    def try_without(self, names: Sequence[str]) -> bool:
        """Leave these facts unknown if the claims hold all the same, and return whether they do."""
        before = {n: self.kept[n] for n in names}
        for place in self._places.values():
            for name in names:
                place.drop(name)
        fits = self._holds()
        for name, value in before.items():
            if fits:
                del self.kept[name]
            else:
                self._set(name, value)
        return fits

    def try_value(self, name: str, value: Value) -> bool:
        """Know less of a fact if the claims hold all the same, and return whether they do."""
        before = self.kept[name]
        self._set(name, value)
        fits = self._holds()
        if not fits:
            self._set(name, before)
        return fits

    def _set(self, name: str, value: Value) -> None:
        self.kept[name] = value
        for place in self._places.values():
            place.set(name, value)

    def _holds(self) -> bool:
        return all(self._places[c.side].truth(c.expr) is c.holds for c in self.claims)


def _open_elements(cut: _Cut, fact: Fact, asked: frozenset[str]) -> None:
    """Leave open the elements of a set that do not matter: all that are out at once, or as many as can be."""
    assert isinstance(fact.type, SetType)
    value = cut.kept[fact.name]
    assert isinstance(value, SetValue)
    places = frozenset(side.place for side in cut.sides)
    out = frozenset((*fact.type.of.values, HOME)) - value.has - places
    stack = [sorted(value.has), sorted(out & asked), sorted(out - asked)]
    while stack:
        words = stack.pop()
        less = SetValue(value.has.difference(words), value.maybe.union(words))
        if not words:
            continue
        if cut.try_value(fact.name, less):
            value = less
        elif len(words) > 1:
            stack.extend((words[: len(words) // 2], words[len(words) // 2 :]))
    # No fact can have the code of a place that is asked, so that nothing need be said about it.
    cut.kept[fact.name] = SetValue(value.has, value.maybe | places)


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
