"""What choices can bring about while circumstances stay as they are, known or not.

`Reach.can(expr, wanted)` asks: whatever the unknown circumstances turn out to be, can the open choices be made so that
`expr` comes to `wanted`? It looks at each comparison by itself, so it may say yes although two comparisons pull the
same choice apart; the solver settles such cases. It never says yes where an unknown circumstance decides.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from isonomy.logic.expressions import And, Expr, Fact, Not, Or, Role, Term, facts_in
from isonomy.logic.interpreter import Situation
from isonomy.logic.types import BoolType
from isonomy.logic.values import SetValue


def is_choice(fact: Fact) -> bool:
    """Whether the fact is in the hands of the firm."""
    return fact.role is Role.CHOICE


@dataclass(frozen=True)
class Reach:
    """What the open facts that are `free` (by default: the choices) can bring about in a situation."""

    situation: Situation
    free: Callable[[Fact], bool] = is_choice
    answers: dict[tuple[int, bool], bool] = field(default_factory=dict, compare=False, repr=False)

    def can(self, expr: Expr, wanted: bool) -> bool:
        """Whether free facts can make `expr` come to `wanted`, whatever the others turn out to be."""
        key = (id(expr), wanted)
        if key not in self.answers:
            self.answers[key] = self._can(expr, wanted)
        return self.answers[key]

    def _can(self, expr: Expr, wanted: bool) -> bool:
        value = self.situation.truth(expr)
        if value is not None:
            return value is wanted
        match expr:
            case Not(item):
                return self.can(item, not wanted)
            case And(items):
                return (all if wanted else any)(self.can(i, wanted) for i in items)
            case Or(items):
                return (any if wanted else all)(self.can(i, wanted) for i in items)
            case Term() if isinstance(expr.type, BoolType):
                return self.can(expr.expr, wanted)
            case _:
                return any(self.free(f) for f in self.open_facts(expr))

    def open_facts(self, expr: Expr) -> tuple[Fact, ...]:
        """Return the facts under `expr` that are unknown here, or known only in part."""
        return tuple(f for f in facts_in(expr) if is_open(self.situation, f))


def is_open(situation: Situation, fact: Fact) -> bool:
    """Whether a fact is unknown, or a set known only in part."""
    value = situation.value(fact)
    return value is None or (isinstance(value, SetValue) and bool(value.maybe))


def unsettled(situation: Situation, *roots: Expr) -> tuple[Fact, ...]:
    """Return the open facts on which the still unknown values of `roots` hang, in reading order.

    Branches that are already settled are passed over: a fact under them can no longer change anything.
    """
    found: dict[str, Fact] = {}

    def visit(expr: Expr) -> None:
        if situation.value(expr) is not None and not isinstance(expr, Fact):
            return
        if isinstance(expr, Fact):
            if is_open(situation, expr):
                found[expr.name] = expr
            return
        for step in situation.prove(expr).because:
            visit(step.expr)

    for root in roots:
        visit(root)
    return tuple(found.values())
