"""Two hubs side by side, obligation by obligation: which rule of one stands beside which rule of the other."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property
from math import fsum

from isonomy.analyses.reach import activities_reached
from isonomy.analyses.scope import scope_of
from isonomy.cases.errors import CaseError
from isonomy.facts import GROUPS
from isonomy.law import rulebook
from isonomy.logic import Expr, Fact, Situation, facts_in
from isonomy.rulebook import Kind, Risk, Rule, Rulebook, Topic

_ALWAYS = frozenset(g.name for g in GROUPS.values() if g.always)


@dataclass(frozen=True)
class Pair:
    """A rule of one hub beside the rule of the other that governs the same; one side is missing where none does.

    `shared` are the facts by which they were matched: what both let the firm choose, or ask about. `strictness` stays
    empty until the solver has proved how the left rule stands to the right one: *equivalent*, *stricter*, *laxer*,
    *incomparable*, *needs_judgement* or *unknown*, in the cases that both reach.
    """

    topic: Topic
    left: Rule | None
    right: Rule | None
    shared: tuple[str, ...] = ()
    strictness: str = ""

    @property
    def risks(self) -> frozenset[Risk]:
        """The risks under which its rules are shown."""
        return frozenset(risk for r in (self.left, self.right) if r for risk in risks_shown(r))


@dataclass(frozen=True, eq=False)
class Comparison:
    """Two rulebooks on a day; `rules` of a pair are in effect on it."""

    left: Rulebook
    right: Rulebook
    on: datetime.date
    about: str | None
    pairs: tuple[Pair, ...]

    @cached_property
    def by_topic(self) -> tuple[tuple[Topic, tuple[Pair, ...]], ...]:
        """The pairs of each topic, matched ones first."""
        found = []
        for topic in Topic:
            of_topic = [p for p in self.pairs if p.topic is topic]
            if of_topic:
                found.append((topic, tuple(sorted(of_topic, key=_order))))
        return tuple(found)

    def against(self, risk: Risk | None) -> Comparison:
        """The pairs of which a side guards against a risk; all of them where none is named."""
        pairs = (p for p in self.pairs if risk is None or risk in p.risks)
        return replace(self, pairs=tuple(pairs))


def risk_compared(rule: Rule) -> Risk:
    """Return the risk under which a rule is compared: needing a licence at all belongs to the perimeter."""
    return Risk.PERIMETER if rule.kind is Kind.LICENCE else rule.risk


def risks_shown(rule: Rule) -> frozenset[Risk]:
    """Return the risks under which a rule is shown: a licence that guards against another risk is shown under that, too."""
    return frozenset({rule.risk, risk_compared(rule)})


def _order(pair: Pair) -> tuple[int, str]:
    both = pair.left is not None and pair.right is not None
    rule = pair.left or pair.right
    return (0 if both else 1 if pair.left else 2, rule.id if rule else "")


def compare(left: str, right: str, *, on: datetime.date, about: str | None = None) -> Comparison:
    """Put the rules of two hubs on a day side by side; `about` narrows to a topic, risk, instrument or rule of either.

    Rules are matched within a topic by what they govern: the facts that their duties turn on, weighed by how few rules
    speak of them, and the activities that both can reach. A rule is matched once, with the rule that it is most like.
    Raises `CaseError` where `about` is nothing in either rulebook.
    """
    books = (rulebook(left), rulebook(right))
    one, other = (_rules(book, on, about) for book in books)
    reach = _reach(books, (one, other), on)
    if about and not one and not other:
        scope_of(books[0], about)
    pairs: list[Pair] = []
    for topic in Topic:
        mine = [r for r in one if r.topics[0] is topic]
        theirs = [r for r in other if r.topics[0] is topic]
        pairs.extend(_matched(topic, mine, theirs, reach))
    return Comparison(*books, on, about, tuple(pairs))


def _rules(book: Rulebook, on: datetime.date, about: str | None) -> list[Rule]:
    rules = [m.rule for m in book.on(on).meanings]
    if about is None:
        return rules
    try:
        scope = scope_of(book, about)
    except CaseError:
        return []
    return [r for r in rules if r.id in scope.rules]


def _reach(
    books: tuple[Rulebook, Rulebook], rules: tuple[list[Rule], list[Rule]], on: datetime.date
) -> dict[str, frozenset[str]]:
    """The activities that each rule can reach, by its id."""
    found: dict[str, frozenset[str]] = {}
    for book, of_book in zip(books, rules, strict=True):
        asked: dict[str, Situation] = {}
        for rule in of_book:
            found[rule.id] = frozenset(activities_reached(rule, book.jurisdiction, on, asked))
    return found


def _matched(topic: Topic, mine: list[Rule], theirs: list[Rule], reach: dict[str, frozenset[str]]) -> Iterable[Pair]:
    weights = _rarity([*mine, *theirs])
    scored = sorted(
        ((_likeness(a, b, weights, reach), a.id, b.id, a, b) for a in mine for b in theirs),
        key=lambda s: (-s[0], s[1], s[2]),
    )
    taken: set[str] = set()
    for score, a_id, b_id, a, b in scored:
        if score <= _LEAST or a_id in taken or b_id in taken:
            continue
        taken |= {a_id, b_id}
        shared = sorted(_governed(a) & _governed(b))
        yield Pair(topic, a, b, tuple(shared))
    yield from (Pair(topic, a, None) for a in mine if a.id not in taken)
    yield from (Pair(topic, None, b) for b in theirs if b.id not in taken)


_LEAST = 0.15
"""Less alike than this, two rules only share a topic."""


def _likeness(a: Rule, b: Rule, weights: dict[str, float], reach: dict[str, frozenset[str]]) -> float:
    one, other = _governed(a), _governed(b)
    # Sums of floats must not hang on the order of a set, or pairs that are equally alike would change places.
    together = fsum(weights[f] for f in one | other)
    alike = fsum(weights[f] for f in one & other) / together if together else 0.0
    if alike == 0.0 and not (a.kind is b.kind is Kind.LICENCE):
        return 0.0
    first, second = reach[a.id], reach[b.id]
    if first and second and not first & second:
        return 0.0
    union = first | second
    overlap = len(first & second) / len(union) if union else 0.5
    return alike + 0.3 * overlap + (0.2 if a.kind is b.kind else 0.0) + (0.1 if a.risk is b.risk else 0.0) - 0.2


def _governed(rule: Rule) -> frozenset[str]:
    """What a rule governs: the facts of its duty, and those by which it is told apart from others of its topic."""
    musts = [p.must for p in rule.parts if isinstance(p.must, Expr)]
    duty = {f.name for f in facts_in(*musts)}
    asked = {f.name for f in facts_in(rule.when) if _group(f) not in _ALWAYS}
    return frozenset(duty | asked)


def _group(fact: Fact) -> str:
    return fact.name.split(".")[0]


def _rarity(rules: list[Rule]) -> dict[str, float]:
    """A fact of which few rules speak says more about what a rule governs than one of which all do."""
    counted: dict[str, int] = {}
    for rule in rules:
        for name in _governed(rule):
            counted[name] = counted.get(name, 0) + 1
    return {name: 1.0 / count for name, count in counted.items()}
