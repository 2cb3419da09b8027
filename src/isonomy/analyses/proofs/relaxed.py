"""A condition with one number left out of account: that it holds for some value of the number."""

from __future__ import annotations

from isonomy.logic import ALWAYS, NEVER, Expr, Fact, Term, facts_in
from isonomy.logic.expressions import And, Cases, Compare, Dated, Entry, Not, Or


def but_for(condition: Expr, number: Fact) -> Expr | None:
    """Return that a condition holds whatever a number is compared to, or `None` where more than one limit is in play.

    With one comparison, either truth of it is some value of the number, so that the result is exactly that the condition
    holds for some value of the number.
    """
    found = _comparisons(condition, number)
    if len(found) != 1:
        return None
    (only,) = found.values()
    return Or((_with(condition, only, ALWAYS), _with(condition, only, NEVER)))


def _comparisons(condition: Expr, number: Fact) -> dict[int, Compare]:
    found: dict[int, Compare] = {}
    stack = [condition]
    seen: set[int] = set()
    while stack:
        node = stack.pop()
        if id(node) in seen:
            continue
        seen.add(id(node))
        if isinstance(node, Compare):
            if any(f is number for f in facts_in(node)):
                found[id(node)] = node
        else:
            stack.extend(_conditions_under(node))
    return found


def _conditions_under(node: Expr) -> tuple[Expr, ...]:
    match node:
        case And(items) | Or(items):
            return items
        case Not(item):
            return (item,)
        case Term():
            return (node.expr,)
        case Cases(lines, otherwise):
            return (*(part for line in lines for part in line), otherwise)
        case Dated(entries):
            return tuple(e.value for e in entries)
        case _:
            return ()


def _with(node: Expr, comparison: Compare, truth: Expr) -> Expr:
    """Return a condition with a comparison settled; what does not contain it stays the same object."""
    if node is comparison:
        return truth
    parts = _conditions_under(node)
    made = tuple(_with(p, comparison, truth) for p in parts)
    if all(new is old for new, old in zip(made, parts, strict=True)):
        return node
    match node:
        case And():
            return And(made)
        case Or():
            return Or(made)
        case Not():
            return Not(made[0])
        case Cases():
            return Cases(tuple(zip(made[:-1:2], made[1:-1:2], strict=True)), made[-1], node.type)
        case Dated(entries):
            return Dated(tuple(Entry(e.since, v, e.cites) for e, v in zip(entries, made, strict=True)), node.type)
        case _:
            return made[0]
