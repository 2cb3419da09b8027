"""Random situations and random rulebooks, drawn where engines are most likely to differ.

Numbers, amounts and dates lie on the limits written in the law and just beside them; facts are left out, and sets are
known in part. Everything follows from a seed, so that a failure can be drawn again.
"""

from __future__ import annotations

import datetime
import os
import random
from collections.abc import Iterable
from fractions import Fraction

from isonomy.logic import Expr, Fact, Money, SetValue, Value, facts_in
from isonomy.logic.expressions import Literal
from isonomy.logic.types import BoolType, DateType, EnumType, MoneyType, SetType, ShareType
from isonomy.logic.walking import nodes_under
from isonomy.rulebook import LawOfDay

FUZZ = int(os.environ.get("ISONOMY_FUZZ", "0"))
"""How many random cases to try; 0 stands for the few of an ordinary run."""


def count(ordinary: int) -> int:
    """Return how many random cases a test tries."""
    return FUZZ or ordinary


def roots_of(law: LawOfDay) -> list[Expr]:
    """Return the conditions of all rules."""
    return [e for m in law.meanings for e in (m.reached, m.breach, m.breach_by_facts)]


class Drawer:
    """Draws values for the facts that some conditions read."""

    def __init__(self, roots: Iterable[Expr], seed: int, *, currency: str, day: datetime.date) -> None:
        self.random = random.Random(seed)
        roots = list(roots)
        self.facts = facts_in(*roots)
        self.currency = currency
        self.day = day
        limits: dict[type, list[Value]] = {}
        for node in nodes_under(roots):
            if isinstance(node, Literal):
                limits.setdefault(type(node.type), []).append(node.value)
        self.limits = limits

    def situation(self, missing: float = 0.2, partly: float = 0.15) -> dict[str, Value]:
        """Return values for the facts; with `missing` = `partly` = 0 everything is known."""
        values: dict[str, Value] = {}
        for fact in self.facts:
            if fact.name == "case.date" and self.random.random() < 0.8:
                values[fact.name] = self.day
            elif self.random.random() >= missing:
                values[fact.name] = self.value(fact, partly)
        return values

    def value(self, fact: Fact, partly: float = 0.0) -> Value:
        """Return a value of a fact, or a half-known set."""
        match fact.type:
            case BoolType():
                return self.random.random() < 0.5
            case EnumType() as of:
                return self.random.choice(list(of.values))
            case SetType() as kind:
                words = list(kind.of.values)
                has = frozenset(self.random.sample(words, min(len(words), self.random.choice((0, 1, 2, 4, 8)))))
                if self.random.random() < partly:
                    rest = [w for w in words if w not in has]
                    return SetValue(has, frozenset(self.random.sample(rest, self.random.randint(0, len(rest)))))
                return SetValue(has)
            case _:
                return self._near_a_limit(fact)

    def _near_a_limit(self, fact: Fact) -> Value:
        limits = self.limits.get(type(fact.type), [])
        limit = self.random.choice(limits) if limits else None
        step = self.random.choice((-1, 0, 0, 1))
        match fact.type:
            case MoneyType():
                near = limit.minor if isinstance(limit, Money) else Fraction(100_000)
                return Money(max(Fraction(0), near + step), self.currency)
            case ShareType():
                near = limit if isinstance(limit, Fraction) else Fraction(1, 2)
                return max(Fraction(0), near + Fraction(step, 10_000))
            case DateType():
                day = limit if isinstance(limit, datetime.date) else self.day
                months = self.random.choice((0, 0, -365, -730, -1826, 365))
                return day + datetime.timedelta(days=step + months)
            case _:
                return max(0, (limit if isinstance(limit, int) else 3) + step)
