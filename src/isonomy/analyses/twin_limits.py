"""The limits that apply to two twins, side by side where they differ."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from isonomy.analyses.queries.limits import fixed_values
from isonomy.analyses.standings import Applied
from isonomy.logic import Expr, Fact, Situation, Value
from isonomy.logic.expressions import And, Compare, Or, Order
from isonomy.rulebook import Rule


@dataclass(frozen=True)
class LimitOf:
    """A limit on a fact that applies to a twin: `order` says on which side of `value` the fact must be."""

    rule: Rule
    fact: Fact
    order: Order
    value: Value


@dataclass(frozen=True)
class LimitTwins:
    """A limited fact: the limits on each twin, where they are not the same."""

    fact: Fact
    token: tuple[LimitOf, ...]
    conventional: tuple[LimitOf, ...]


def limits_that_differ(one: Mapping[str, Applied], other: Mapping[str, Applied]) -> Iterable[LimitTwins]:
    """Return, by fact, the limits of the rules that apply to either twin, where they are not the same."""
    token, conventional = _limits_of(one), _limits_of(other)
    for fact in sorted({*token, *conventional}, key=lambda f: f.name):
        mine, theirs = token.get(fact, ()), conventional.get(fact, ())
        if {(x.order, x.value) for x in mine} != {(x.order, x.value) for x in theirs}:
            yield LimitTwins(fact, tuple(mine), tuple(theirs))


def _limits_of(applying: Mapping[str, Applied]) -> dict[Fact, list[LimitOf]]:
    found: dict[Fact, list[LimitOf]] = {}
    for applied in applying.values():
        for part in applied.meaning.parts:
            if not part.is_judgement and applied.situation.truth(part.excused) is not True:
                for limit in _limits_in(applied.rule, part.holds, applied.situation):
                    found.setdefault(limit.fact, []).append(limit)
    return found


def _limits_in(rule: Rule, expr: Expr, situation: Situation) -> Iterable[LimitOf]:
    """The fixed limits that still count in a duty: an alternative that is settled takes its limits with it."""
    match expr:
        case And(items) | Or(items):
            settled = isinstance(expr, Or) and any(situation.truth(i) is True for i in items)
            for item in () if settled else items:
                yield from _limits_in(rule, item, situation)
        case Compare(order, Fact() as fact, right):
            for value in fixed_values(right, situation):
                if not isinstance(value, bool | str):
                    yield LimitOf(rule, fact, order, value)
