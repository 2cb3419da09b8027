"""Walks over expressions: what stands under a node, and which facts it reads."""

from __future__ import annotations

from collections.abc import Iterable

from isonomy.logic.expressions import (
    And,
    Cases,
    Compare,
    Dated,
    Elapsed,
    Expr,
    Extreme,
    Fact,
    IsIn,
    Moved,
    Not,
    Or,
    Scaled,
    SetTest,
    Sum,
    Term,
)


def children(node: Expr) -> tuple[Expr, ...]:
    """Return the expressions directly under `node`, in reading order (a term's own expression included)."""
    match node:
        case Not(item):
            return (item,)
        case And(items) | Or(items):
            return items
        case Compare(_, left, right) | Sum(_, left, right):
            return (left, right)
        case IsIn(item, _) | SetTest(_, item, _):
            return (item,)
        case Scaled(amount, share):
            return (amount, share)
        case Extreme(_, items):
            return items
        case Elapsed(start, end):
            return (start, end)
        case Moved(day):
            return (day,)
        case Cases(lines, otherwise):
            return (*(part for line in lines for part in line), otherwise)
        case Dated(entries):
            return tuple(e.value for e in entries)
        case Term():
            return (node.expr,)
        case _:
            return ()


def facts_in(*roots: Expr) -> tuple[Fact, ...]:
    """Return every fact that these expressions read, each once, in reading order, terms opened."""
    found: dict[int, Fact] = {}
    for root in roots:
        _gather(root, found)
    return tuple(found.values())


_FACTS_OF_TERMS: dict[int, tuple[Term, dict[int, Fact]]] = {}


def _gather(node: Expr, found: dict[int, Fact]) -> None:
    if isinstance(node, Fact):
        found.setdefault(id(node), node)
    elif isinstance(node, Term):
        if id(node) not in _FACTS_OF_TERMS:
            own: dict[int, Fact] = {}
            _gather(node.expr, own)
            _FACTS_OF_TERMS[id(node)] = (node, own)
        for key, fact in _FACTS_OF_TERMS[id(node)][1].items():
            found.setdefault(key, fact)
    else:
        for child in children(node):
            _gather(child, found)


def nodes_under(roots: Iterable[Expr]) -> list[Expr]:
    """Return every node under these expressions, terms opened, each once."""
    seen: dict[int, Expr] = {}
    stack = list(roots)
    while stack:
        node = stack.pop()
        if id(node) not in seen:
            seen[id(node)] = node
            stack.extend(children(node))
    return list(seen.values())
