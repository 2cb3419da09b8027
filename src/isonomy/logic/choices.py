"""Choices, and the open facts on which an answer hangs."""

from __future__ import annotations

from isonomy.logic.expressions import Expr, Fact, Role
from isonomy.logic.interpreter import Situation
from isonomy.logic.values import SetValue


def is_choice(fact: Fact) -> bool:
    """Whether the fact is in the hands of the firm."""
    return fact.role is Role.CHOICE


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
        if isinstance(expr, Fact):
            if is_open(situation, expr):
                found[expr.name] = expr
        elif situation.value(expr) is None:
            for step in situation.prove(expr).because:
                visit(step.expr)

    for root in roots:
        visit(root)
    return tuple(found.values())
