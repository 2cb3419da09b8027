"""The law of a day in one case: what the case settles is filled in, what a remedy may set stays a fact."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from isonomy.engines.nodes import FALSE, TRUE, UNKNOWN, Graph
from isonomy.logic import Expr, Fact, Situation
from isonomy.logic.expressions import Cases, Literal, Order, SetTest, Term
from isonomy.logic.types import SetType
from isonomy.logic.walking import children

_UNSPOKEN = object()
"""The value of a fact of which the case does not speak."""


@dataclass
class KnownGraph(Graph):
    """A graph in which only facts that `is_free` are read; all others are as the `situation` has them.

    Besides unknown there is `("unspoken",)`: a test that hangs on things of which the case does not speak. A judgement
    that nobody recorded is taken to have gone well.
    """

    situation: Situation = field(kw_only=True)
    is_free: Callable[[Fact], bool] = field(kw_only=True)
    is_spoken: Callable[[Fact], bool] = field(kw_only=True)
    _free: dict[int, tuple[Expr, bool]] = field(default_factory=dict)
    _silent: dict[int, tuple[Expr, bool]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.unspoken = self.add(("unspoken",))

    def _reads_free(self, expr: Expr) -> bool:
        found = self._free.get(id(expr))
        if found is None:
            free = self.is_free(expr) if isinstance(expr, Fact) else any([self._reads_free(c) for c in children(expr)])
            self._free[id(expr)] = found = (expr, free)
        return found[1]

    def _open(self, expr: Expr) -> int:
        """The node of a test that is open and reads no free fact."""
        return self.unspoken if self._is_unspoken(expr) else UNKNOWN

    def _is_unspoken(self, expr: Expr) -> bool:
        found = self._silent.get(id(expr))
        if found is None:
            if isinstance(expr, Fact):
                silent = self.situation.values.get(expr.name) is None and not self.is_spoken(expr)
            else:
                silent = any([self._is_unspoken(c) for c in children(expr)])
            self._silent[id(expr)] = found = (expr, silent)
        return found[1]

    def _condition(self, expr: Expr) -> int:
        if isinstance(expr, Fact) and expr.name.startswith("judgement."):
            known = self.situation.values.get(expr.name)
            if not self.is_free(expr):
                return FALSE if known is False else TRUE
        if not self._reads_free(expr):
            truth = self.situation.truth(expr)
            if truth is not None:
                return TRUE if truth else FALSE
            if isinstance(expr, Fact):
                return self._open(expr)
        return super()._condition(expr)

    def _value(self, expr: Expr) -> int:
        if isinstance(expr.type, SetType):
            return super()._value(expr)
        if not self._reads_free(expr):
            value = self.situation.value(expr)
            if value is not None:
                return self.add(("literal", self._plain(value)))
            return self.add(("literal", _UNSPOKEN if self._is_unspoken(expr) else None))
        if isinstance(expr, Cases):
            return self._cases(expr)
        return super()._value(expr)

    def _cases(self, expr: Cases) -> int:
        result = self.value(expr.otherwise)
        for when, then in reversed(expr.lines):
            condition = self.condition(when)
            if condition in (UNKNOWN, self.unspoken):
                result = self.add(("literal", None if condition == UNKNOWN else _UNSPOKEN))
            elif condition != FALSE:
                value = self.value(then)
                result = value if condition == TRUE else self.add(("choose", condition, value, result))
        return result

    def _compare(self, order: Order, left: Expr, right: Expr) -> int:
        if any(self.nodes[self.value(side)] == ("literal", _UNSPOKEN) for side in (left, right)):
            return self.unspoken
        return super()._compare(order, left, right)

    def _is_in(self, item: int, options: tuple[str, ...]) -> int:
        return self.unspoken if self.nodes[item] == ("literal", _UNSPOKEN) else super()._is_in(item, options)

    def _set_test(self, relation: str, item: Expr, elements: tuple[str, ...]) -> int:
        inner = item
        while isinstance(inner, Term):
            inner = inner.expr
        if isinstance(inner, Fact) and not self.is_free(inner):
            test = SetTest(relation, inner, tuple(self._literals(inner, elements)))  # type: ignore[arg-type]
            truth = self.situation.truth(test)
            return self._open(inner) if truth is None else TRUE if truth else FALSE
        return super()._set_test(relation, item, elements)

    @staticmethod
    def _literals(fact: Fact, elements: tuple[str, ...]) -> list[Expr]:
        assert isinstance(fact.type, SetType)
        return [Literal(e, fact.type.of) for e in elements]
