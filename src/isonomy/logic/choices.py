"""Choices, and the open facts on which an answer hangs."""

from __future__ import annotations

from isonomy.logic.expressions import Expr, Fact, Role
from isonomy.logic.interpreter import Proof, Situation
from isonomy.logic.values import SetValue, Value


def is_choice(fact: Fact) -> bool:
    """Whether the fact is in the hands of the firm."""
    return fact.role is Role.CHOICE


def is_open(situation: Situation, fact: Fact) -> bool:
    """Whether a fact is unknown, or a set known only in part."""
    return _is_open(situation.value(fact))


def _is_open(value: Value) -> bool:
    return value is None or (isinstance(value, SetValue) and bool(value.maybe))


def unsettled(situation: Situation, *roots: Expr) -> tuple[Fact, ...]:
    """Return the open facts on which the still unknown values of `roots` hang, in reading order.

    Branches that are already settled are passed over: a fact under them can no longer change anything.
    """
    found: dict[str, Fact] = {}
    seen: set[int] = set()

    def visit(proof: Proof) -> None:
        if isinstance(proof.expr, Fact):
            if _is_open(proof.value):
                found[proof.expr.name] = proof.expr
        elif proof.value is None and id(proof) not in seen:
            seen.add(id(proof))
            for step in proof.because:
                visit(step)

    proofs = [situation.prove(root) for root in roots]
    for proof in proofs:
        visit(proof)
    return tuple(found.values())
