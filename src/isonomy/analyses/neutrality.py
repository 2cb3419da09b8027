"""Neutrality within one hub: two cases with the same circumstances but for the form, and what the law makes of each.

What is compared are decided cases: the verdicts, and the rules that apply to either twin. Two rules that ask for exactly
the same on these circumstances count as one, even where each stands in a regime of its own.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from isonomy.analyses.decide import Decision, decide
from isonomy.analyses.queries.cases import reaches
from isonomy.analyses.standings import Applied, Verdict
from isonomy.analyses.twin_limits import LimitTwins, limits_that_differ
from isonomy.analyses.written_cases import case_of, kind_of, merged
from isonomy.law import rulebook
from isonomy.logic import Expr, Situation, Truth
from isonomy.logic.expressions import And, Compare, Extreme, Not, Or, Term
from isonomy.policy import TwinPair
from isonomy.rulebook import Rule, Topic


class Side(StrEnum):
    """A twin of a pair."""

    TOKEN = "token"
    CONVENTIONAL = "conventional"


class Result(StrEnum):
    """What became of a pair.

    `open`: nothing differs but topics of which one side is not encoded, or a verdict is open, or no rule surely applies.
    """

    NEUTRAL = "neutral"
    NOT_NEUTRAL = "not_neutral"
    OPEN = "open"


class Lean(StrEnum):
    """How a topic treats the twins: `same`, or which of them it asks more of, or something else of each.

    `one_sided`: the token's rules are encoded, and nothing of the conventional business under this topic, so that there
    is nothing to compare.
    """

    SAME = "same"
    MORE_OF_TOKEN = "more_of_token"
    MORE_OF_CONVENTIONAL = "more_of_conventional"
    DIFFERENT = "different"
    ONE_SIDED = "one_sided"


@dataclass(frozen=True)
class TopicTwins:
    """A topic: rules that apply to both twins or ask the same of each, and those that reach only one of them."""

    topic: Topic
    shared: tuple[Rule, ...]
    alike: tuple[tuple[Rule, Rule], ...]
    token_only: tuple[Rule, ...]
    conventional_only: tuple[Rule, ...]
    is_comparable: bool

    @property
    def lean(self) -> Lean:
        """Of which twin more is asked."""
        if self.token_only and self.conventional_only:
            return Lean.DIFFERENT
        if self.token_only:
            return Lean.MORE_OF_TOKEN if self.is_comparable else Lean.ONE_SIDED
        return Lean.MORE_OF_CONVENTIONAL if self.conventional_only else Lean.SAME


@dataclass(frozen=True, eq=False)
class Twins:
    """A pair decided: both verdicts, the topics under which either is governed, and the limits that differ."""

    pair: TwinPair
    token: Decision
    conventional: Decision
    topics: tuple[TopicTwins, ...]
    limits: tuple[LimitTwins, ...]
    differs_in: tuple[str, ...]

    @property
    def same_verdict(self) -> Truth:
        """Whether both are barred, both open on whatever conditions, or both beyond any rule; open where one is undetermined."""
        verdicts = (self.token.verdict, self.conventional.verdict)
        return None if Verdict.UNDETERMINED in verdicts else kind_of(verdicts[0]) == kind_of(verdicts[1])

    @property
    def result(self) -> Result:
        """Neutral where the verdicts are of one kind and every topic asks the same of both."""
        leans = {t.lean for t in self.topics} - {Lean.SAME}
        if self.same_verdict is False or leans - {Lean.ONE_SIDED}:
            return Result.NOT_NEUTRAL
        governed = any(self.topics)
        return Result.OPEN if leans or self.same_verdict is None or not governed else Result.NEUTRAL


@dataclass(frozen=True, eq=False)
class Neutrality:
    """The pairs of a hub on a day."""

    hub: str
    on: datetime.date
    twins: tuple[Twins, ...]

    def of(self, result: Result) -> tuple[Twins, ...]:
        """The pairs that came out so."""
        return tuple(t for t in self.twins if t.result is result)


def neutrality(hub: str, pairs: Iterable[TwinPair], on: datetime.date) -> Neutrality:
    """Decide both twins of every pair that is meant for a hub. Raises `CaseError` for a pair that is no case."""
    return Neutrality(hub, on, tuple(_twins(p, hub, on) for p in pairs if hub in p.hubs))


def _twins(pair: TwinPair, hub: str, on: datetime.date) -> Twins:
    cases = [case_of(merged(pair.case, adds), hub, on) for adds in (pair.token, pair.conventional)]
    token, conventional = (decide(c, hub, on=on) for c in cases)
    one, other = _applying(token), _applying(conventional)
    return Twins(
        pair,
        token,
        conventional,
        tuple(_topics(one, other, _conventional_topics(hub))),
        tuple(limits_that_differ(one, other)),
        _differing(token, conventional),
    )


def _applying(decision: Decision) -> dict[str, Applied]:
    """The rules that surely apply to a twin; those that may or may not, by facts that nobody stated, are left aside."""
    return {r.rule.id: r for r in decision.rules if reaches(r)}


_CONVENTIONAL = re.compile(r"[a-z]+\.(conventional_\w+|stored_value|money_services)\.\w+")


@cache
def _conventional_topics(hub: str) -> frozenset[Topic]:
    """The topics under which a rulebook has rules of the conventional business."""
    rules = (r for r in rulebook(hub).rules if _CONVENTIONAL.fullmatch(r.id))
    return frozenset(t for r in rules for t in r.topics)


def _differing(token: Decision, conventional: Decision) -> tuple[str, ...]:
    one, other = (d.prepared.situation.values for d in (token, conventional))
    return tuple(sorted(n for n in {*one, *other} if one.get(n) != other.get(n)))


def _topics(one: dict[str, Applied], other: dict[str, Applied], comparable: frozenset[Topic]) -> Iterable[TopicTwins]:
    only_one = [a for id, a in one.items() if id not in other]
    only_other = [a for id, a in other.items() if id not in one]
    alike = _alike(only_one, only_other)
    matched = {r.id for pair in alike for r in pair}
    for topic in Topic:
        shared = tuple(a.rule for id, a in one.items() if id in other and a.rule.topics[0] is topic)
        same = tuple(p for p in alike if p[0].topics[0] is topic)
        token = tuple(a.rule for a in only_one if a.rule.topics[0] is topic and a.rule.id not in matched)
        conventional = tuple(a.rule for a in only_other if a.rule.topics[0] is topic and a.rule.id not in matched)
        if shared or same or token or conventional:
            yield TopicTwins(topic, shared, same, token, conventional, topic in comparable)


def _alike(one: Sequence[Applied], other: Sequence[Applied]) -> tuple[tuple[Rule, Rule], ...]:
    """Pairs of rules of which what is still asked, on the circumstances of each twin, is written exactly the same."""
    found: list[tuple[Rule, Rule]] = []
    left = list(other)
    for mine in one:
        asked = _asked(mine)
        theirs = next((t for t in left if asked and _asked(t) == asked and t.rule.kind is mine.rule.kind), None)
        if theirs is not None:
            left.remove(theirs)
            found.append((mine.rule, theirs.rule))
    return tuple(found)


def _asked(applied: Applied) -> frozenset[str]:
    """What is left to do of a rule, part by part; nothing for a rule that a person must judge, which is like no other."""
    parts = applied.meaning.parts
    if any(p.is_judgement for p in parts):
        return frozenset()
    situation = applied.situation
    return frozenset(
        _plain(p.holds, situation)
        for p in parts
        if situation.truth(p.excused) is not True and situation.truth(p.holds) is not True
    )


def _plain(expr: Expr, situation: Situation) -> str:
    """An expression on given circumstances, terms opened and what is settled left out."""
    match expr:
        case Term():
            return _plain(expr.expr, situation)
        case Not(item):
            return f"not {_plain(item, situation)}"
        case And(items):
            return _joined("all", (i for i in items if situation.truth(i) is not True), situation)
        case Or(items):
            return _joined("any", (i for i in items if situation.truth(i) is not False), situation)
        case Compare(order, left, right):
            return f"{_plain(left, situation)} {order} {_plain(right, situation)}"
        case Extreme(pick, items):
            return f"{pick}({', '.join(sorted(_plain(i, situation) for i in items))})"
        case _:
            return repr(expr)


def _joined(word: str, items: Iterable[Expr], situation: Situation) -> str:
    parts = sorted({_plain(i, situation) for i in items})
    return parts[0] if len(parts) == 1 else f"{word}({', '.join(parts)})"
