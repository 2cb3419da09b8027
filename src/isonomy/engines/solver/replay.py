"""The interpreter on one case after another: what reads no fact that changed keeps its proof.

Cases that the solver finds, and cases that are cut down fact by fact, differ in little from the one before. The meaning is
the interpreter's alone; here it is only remembered which proofs still stand.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from isonomy.engines.solver.constants import DATE_OF_CASE
from isonomy.engines.solver.witnesses import Side, seen_from
from isonomy.logic import Expr, Fact, Situation, Truth, Value
from isonomy.logic.expressions import Compare
from isonomy.logic.interpreter import pairwise
from isonomy.logic.walking import children


@dataclass(eq=False)
class Replay:
    """One place in which one case after another is looked at."""

    side: Side
    _now: dict[str, Value] = field(default_factory=dict)
    _situation: Situation = field(init=False)
    _roots: dict[int, Expr] = field(default_factory=dict)
    _above: dict[int, list[int]] = field(default_factory=dict)
    _readers: dict[str, list[int]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._situation = Situation({DATE_OF_CASE: self.side.day}, self.side.day, self.side.place)

    def look_at(self, values: Mapping[str, Value]) -> None:
        """Turn to a case in the abstract; facts that are not in it are unknown."""
        for name, value in values.items():
            if name not in self._now or self._now[name] != value:
                self.set(name, value)
        for name in [n for n in self._now if n not in values]:
            self.drop(name)

    def set(self, name: str, value: Value) -> None:
        """Give a fact a value, in the abstract."""
        self._now[name] = value
        if name != DATE_OF_CASE:
            self._known()[name] = seen_from(value, self.side)
            self._forget(name)

    def drop(self, name: str) -> None:
        """Leave a fact unknown."""
        del self._now[name]
        if name != DATE_OF_CASE:
            del self._known()[name]
            self._forget(name)

    def truth(self, expr: Expr) -> Truth:
        """Return what a condition comes to in the case that is looked at."""
        if id(expr) not in self._roots:
            self._roots[id(expr)] = expr
            self._follow(expr)
        return self._situation.truth(expr)

    def _known(self) -> dict[str, Value]:
        values = self._situation.values
        assert isinstance(values, dict)
        return values

    def _forget(self, name: str) -> None:
        """Drop the proofs that hang on a fact: where a step is gone, all that stand on it are."""
        proofs = self._situation.proofs
        stack = list(self._readers.get(name, ()))
        while stack:
            node = stack.pop()
            if proofs.pop(node, None) is not None:
                stack.extend(self._above.get(node, ()))

    def _follow(self, root: Expr) -> None:
        """Note, under a condition that is new here, what stands on what."""
        stack = [root] if id(root) not in self._above else []
        self._above.setdefault(id(root), [])
        while stack:
            node = stack.pop()
            if isinstance(node, Fact):
                self._readers.setdefault(node.name, []).append(id(node))
            for below in _steps(node):
                if id(below) not in self._above:
                    self._above[id(below)] = []
                    stack.append(below)
                self._above[id(below)].append(id(node))


def _steps(node: Expr) -> tuple[Expr, ...]:
    """What the interpreter works out for a node: what stands under it, and for some comparisons others in their place."""
    split = pairwise(node) if isinstance(node, Compare) else None
    return children(node) if split is None else (*children(node), split)
