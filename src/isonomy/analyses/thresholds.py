"""The numbers in the law: for each fact that a duty limits, the limit of each hub on a day."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from isonomy.law import rulebook
from isonomy.logic import Expr, Fact, Situation, Value, show
from isonomy.logic.expressions import Compare, Dated, Literal, Order, Term
from isonomy.logic.types import DurationType
from isonomy.logic.walking import children
from isonomy.rulebook import Rule, Rulebook

_WORDS = {
    Order.AT_LEAST: "at least",
    Order.ABOVE: "more than",
    Order.AT_MOST: "at most",
    Order.BELOW: "less than",
    Order.SAME: "exactly",
}


@dataclass(frozen=True)
class Limit:
    """A limit that a duty sets to a fact: `order` says on which side of `value` it must be."""

    rule: Rule
    fact: Fact
    order: Order
    value: Value

    def __str__(self) -> str:
        kind = self.fact.type
        unit = f" {kind.unit.replace('_', ' ')}" if isinstance(kind, DurationType) else ""
        return f"{_WORDS[self.order]} {show(self.value)}{unit}"


def limits(hub: str, on: datetime.date) -> list[Limit]:
    """Return the fixed limits in the duties of a hub's rules on a day, in the order of the rules."""
    book = rulebook(hub)
    found: list[Limit] = []
    for meaning in book.on(on).meanings:
        for part in meaning.parts:
            if isinstance(part.part.must, Expr):
                found.extend(_limits(meaning.rule, part.part.must, book, on))
    return found


def _limits(rule: Rule, must: Expr, book: Rulebook, on: datetime.date) -> Iterator[Limit]:
    for node in _plain_nodes(must):
        if isinstance(node, Compare) and isinstance(node.left, Fact) and isinstance(node.right, Literal | Dated):
            value = Situation({}, on, book.jurisdiction.place).value(node.right)
            if value is not None and not isinstance(value, bool | str):
                yield Limit(rule, node.left, node.order, value)


def _plain_nodes(must: Expr) -> Iterator[Expr]:
    """The nodes of a duty itself, legal terms left closed: their limits say who is meant, not what is owed."""
    stack = [must]
    while stack:
        node = stack.pop()
        yield node
        if not isinstance(node, Term):
            stack.extend(children(node))


def limits_side_by_side(hubs: Iterable[str], on: datetime.date) -> dict[Fact, dict[str, list[Limit]]]:
    """Return, for each fact that any hub limits, the limits of each hub; those that several hubs limit stand first."""
    found: dict[Fact, dict[str, list[Limit]]] = {}
    for hub in hubs:
        for limit in limits(hub, on):
            found.setdefault(limit.fact, {}).setdefault(hub, []).append(limit)
    order = sorted(found, key=lambda f: (-len(found[f]), f.name))
    return {f: found[f] for f in order}
