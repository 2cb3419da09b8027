"""Queries about numbers: what a rule asks for, beside what is claimed or what other rules ask for."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from isonomy.analyses.provisions import provision
from isonomy.analyses.queries.base import Answered, all_hold, hub_of
from isonomy.law import JURISDICTIONS, rulebook
from isonomy.logic import Expr, Fact, Money, Situation, Truth, Value, show
from isonomy.logic.expressions import Compare, Dated, Extreme, Literal, Term
from isonomy.logic.types import DurationType
from isonomy.logic.walking import children
from isonomy.rates import convert
from isonomy.rulebook import Rule
from isonomy.rulebook.meaning import Meaning


@dataclass(frozen=True)
class Number:
    """A number that a rule writes for a fact; `value` is missing where the rule is not in effect on the day."""

    rule: Rule
    fact: Fact
    value: Value

    def __str__(self) -> str:
        if self.value is None:
            return f"{JURISDICTIONS[hub_of(self.rule)].name}: no such limit in effect"
        return f"{JURISDICTIONS[hub_of(self.rule)].name}: {amount_in_words(self.value, self.fact)}"


def amount_in_words(value: Value, fact: Fact) -> str:
    """Return a value with the unit of its fact."""
    unit = f" {fact.type.unit.replace('_', ' ')}" if isinstance(fact.type, DurationType) else ""
    return f"{show(value)}{unit}"


def number_of(rule: Rule, fact: Fact, on: datetime.date, *, part: str = "", pending: bool = False) -> Number:
    """Return the number that a rule's duty, or else its condition, sets beside a fact on a day.

    Raises `ValueError` where the rule sets none, or several and `part` does not say which.
    """
    book = rulebook(hub_of(rule))
    meaning = book.meaning(rule, on, with_pending=pending)
    if meaning is None:
        return Number(rule, fact, None)
    situation = Situation({}, on, book.jurisdiction.place)
    values = _values(_duties(meaning, part), fact, situation) or _values([rule.when], fact, situation)
    if len(values) != 1:
        raise ValueError(f"{rule.id} sets {len(values)} numbers for {fact.name}")
    return Number(rule, fact, values[0])


def _duties(meaning: Meaning, part: str) -> list[Expr]:
    return [p.holds for p in meaning.parts if not p.is_judgement and part in ("", p.part.name)]


def _values(roots: list[Expr], fact: Fact, situation: Situation) -> list[Value]:
    found: list[Value] = []
    stack, seen = list(roots), set[int]()
    while stack:
        node = stack.pop()
        if id(node) in seen:
            continue
        seen.add(id(node))
        stack.extend(children(node))
        if isinstance(node, Compare) and node.left is fact:
            found.extend(v for v in fixed_values(node.right, situation) if v not in found)
    return found


def fixed_values(expr: Expr, situation: Situation) -> Iterator[Value]:
    """Return the numbers written in a limit: itself, or the fixed ones among those of which the greatest or least counts."""
    match expr:
        case Term():
            yield from fixed_values(expr.expr, situation)
        case Extreme():
            for item in expr.items:
                yield from fixed_values(item, situation)
        case Literal() | Dated():
            value = situation.value(expr)
            if value is not None:
                yield value


@dataclass(frozen=True)
class Source:
    """Where a number stands: the rule, the part of it where it has several numbers, and the fact that it limits."""

    rule: str
    fact: Fact
    part: str = ""

    def number(self, on: datetime.date, pending: bool) -> Number:
        """Return the number on a day."""
        rule = provision(self.rule)
        assert isinstance(rule, Rule)
        return number_of(rule, self.fact, on, part=self.part, pending=pending)


@dataclass(frozen=True)
class StatedQuery:
    """Is the number that a rule sets for a fact the one that is claimed?"""

    source: Source
    value: Value
    pending: bool = False

    def ask(self, on: datetime.date) -> Answered:
        """Compare exactly; where the rule is not in effect there is no such number."""
        number = self.source.number(on, self.pending)
        claimed = amount_in_words(self.value, number.fact)
        return Answered(number.value == self.value, f"{number}; claimed: {claimed}", (number.rule,))


@dataclass(frozen=True)
class LimitQuery:
    """How does the number of one rule stand to those of others: `above`, `below`, `same` as or `different` from each?

    Amounts of another currency are converted at the dated rate. A rule that is not in effect sets no limit: any limit is
    above none, and none is the same as none.
    """

    source: Source
    order: str
    others: tuple[Source, ...]
    pending: bool = False

    def ask(self, on: datetime.date) -> Answered:
        """Compare the numbers."""
        mine, *theirs = (s.number(on, self.pending) for s in (self.source, *self.others))
        holds = all_hold(self._stands(mine, other, on) for other in theirs)
        return Answered(holds, "; ".join(map(str, [mine, *theirs])), (mine.rule, *(t.rule for t in theirs)))

    def _stands(self, mine: Number, other: Number, on: datetime.date) -> Truth:
        if mine.value is None or other.value is None:
            neither = mine.value is other.value
            return {"above": mine.value is not None and other.value is None, "below": False, "same": neither}.get(
                self.order, not neither
            )
        one, two = (_comparable(n.value, on) for n in (mine, other))
        if one is None or two is None:
            return None
        return {"above": one > two, "below": one < two, "same": one == two}.get(self.order, one != two)


def _comparable(value: Value, on: datetime.date) -> Fraction | None:
    """A number that compares across hubs: money in US cents at the rate of the day, the rest as it is."""
    if isinstance(value, Money):
        converted = convert(value, "USD", on)
        return None if converted is None else Fraction(converted[0].minor)
    return Fraction(value) if isinstance(value, int | Fraction) else None
