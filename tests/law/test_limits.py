"""Every number and every date in the law is tried on both sides: by construction, and in the examples of its rule."""

from __future__ import annotations

import datetime
import operator
from collections.abc import Iterator
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from isonomy.law import JURISDICTIONS, rulebook
from isonomy.logic import Expr, Fact, Money, Situation, Term, Value
from isonomy.logic.expressions import Compare, Dated, Literal, Order
from isonomy.logic.walking import children, nodes_under
from isonomy.rulebook import Rulebook
from isonomy.rulebook.meaning import Meaning
from isonomy.rulebook.provisions import Exemption, Law, Rule, Span
from tests.examples import facts_of, read, situation

FOLDER = Path(__file__).parent
DAY = datetime.timedelta(days=1)
ANY_DAY = datetime.date(2026, 1, 5)
HOLDS = {
    Order.BELOW: operator.lt,
    Order.AT_MOST: operator.le,
    Order.ABOVE: operator.gt,
    Order.AT_LEAST: operator.ge,
    Order.SAME: operator.eq,
}


# Dates


def edges(span: Span) -> Iterator[tuple[datetime.date, datetime.date]]:
    """Each end of a span that has a date: a day inside, and its neighbour outside."""
    if span.since:
        yield span.since, span.since - DAY
    if span.until:
        yield span.until, span.until + DAY


def meaning(book: Rulebook, rule: Rule, day: datetime.date, *, pending: bool) -> Meaning | None:
    return next((m for m in book.on(day, with_pending=pending).meanings if m.rule is rule), None)


def assert_only_inside(law: Law, inside: datetime.date, outside: datetime.date) -> None:
    assert law.applies(inside, with_pending=True)
    assert not law.applies(outside, with_pending=True)
    assert law.applies(inside, with_pending=False) is not law.status.is_pending


def of_every_book(kind: str) -> list[Any]:
    return [pytest.param(c, p, id=p.id) for c in JURISDICTIONS for p in getattr(rulebook(c), kind)]


@pytest.mark.parametrize(("code", "rule"), of_every_book("rules"))
def test_rule_and_its_parts_are_in_effect_exactly_on_their_days(code: str, rule: Rule) -> None:
    book = rulebook(code)
    for inside, outside in edges(rule.law.span):
        assert_only_inside(rule.law, inside, outside)
        assert meaning(book, rule, outside, pending=True) is None
        for pending in (False, True):
            expected = rule.law.applies(inside, pending) and any(inside in p.span for p in rule.parts)
            assert (meaning(book, rule, inside, pending=pending) is not None) is expected
    for part in rule.parts:
        for inside, outside in edges(part.span):
            assert inside in rule.law.span, f"`{part.name}` has a day on which its rule is not in effect"
            with_it = meaning(book, rule, inside, pending=True)
            without = meaning(book, rule, outside, pending=True)
            assert with_it is not None
            assert part in [p.part for p in with_it.parts]
            assert without is None or part not in [p.part for p in without.parts]


@pytest.mark.parametrize(("code", "exemption"), of_every_book("exemptions"))
def test_exemption_is_in_effect_exactly_on_its_days(code: str, exemption: Exemption) -> None:
    book = rulebook(code)

    def given(day: datetime.date) -> bool:
        found = meaning(book, bottom(exemption), day, pending=True)
        return found is not None and any(e is exemption for p in found.parts for e, _ in p.exemptions)

    for inside, outside in edges(exemption.law.span):
        assert_only_inside(exemption.law, inside, outside)
        if isinstance(exemption.to, Rule):
            reached = meaning(book, exemption.to, inside, pending=True)
            names = {p.part.name for p in reached.parts} if reached else set()
            assert given(inside) is bool(names & set(exemption.parts) if exemption.parts else names)
            assert not given(outside)


@pytest.mark.parametrize("code", JURISDICTIONS)
def test_penalties_and_definitions_are_in_effect_exactly_on_their_days(code: str) -> None:
    book = rulebook(code)
    laws = [p.law for p in book.penalties] + [t.law.law for t in book.terms]  # type: ignore[attr-defined]
    for law in laws:
        for inside, outside in edges(law.span):
            assert_only_inside(law, inside, outside)


@pytest.mark.parametrize("code", JURISDICTIONS)
def test_every_first_and_last_day_is_a_change_of_the_law(code: str) -> None:
    book = rulebook(code)
    spans = [p.law.span for p in (*book.rules, *book.exemptions, *book.penalties)]
    spans += [part.span for rule in book.rules for part in rule.parts]
    for span in spans:
        assert all(max(edge) in book.changes for edge in edges(span))


@pytest.mark.parametrize("code", JURISDICTIONS)
def test_dated_thresholds_change_exactly_on_their_days(code: str) -> None:
    book = rulebook(code)
    for node in nodes_under(roots(book)):
        if isinstance(node, Dated):
            before: Expr | None = None
            for entry in node.entries:
                on, eve = (Situation({}, d, book.jurisdiction.place) for d in (entry.since, entry.since - DAY))
                assert entry.since in book.changes
                assert on.value(node) == on.value(entry.value)
                assert eve.value(node) == (None if before is None else eve.value(before))
                before = entry.value


# Limits


def roots(book: Rulebook) -> list[Expr]:
    """Every expression in a rulebook."""
    found: list[Expr] = [*book.terms, *(r.when for r in book.rules), *(e.when for e in book.exemptions)]
    found += [p.must for r in book.rules for p in r.parts if isinstance(p.must, Expr)]
    found += [e.instead for e in book.exemptions if e.instead is not None]
    return found


def limits(node: Compare) -> Iterator[tuple[datetime.date, Value]]:
    """The limits that a comparison sets to a fact, each with a day on which it does; none where it is computed."""
    if isinstance(node.left, Fact):
        if isinstance(node.right, Literal):
            yield ANY_DAY, node.right.value
        elif isinstance(node.right, Dated):
            yield from ((e.since, e.value.value) for e in node.right.entries if isinstance(e.value, Literal))


def stepped(value: Value, steps: int) -> Value:
    """The value a number of smallest steps away: a minor unit, a thing, a day, a hundredth of a percent."""
    match value:
        case Money(minor=minor, currency=currency):
            return Money(minor + steps, currency)
        case Fraction():
            return value + Fraction(steps, 10_000)
        case datetime.date():
            return value + steps * DAY
        case int():
            return value + steps
    raise AssertionError(f"no step is known for {value!r}")


def _limits() -> list[Any]:
    found = []
    for code in JURISDICTIONS:
        nodes = [n for n in nodes_under(roots(rulebook(code))) if isinstance(n, Compare)]
        for number, node in enumerate(nodes):
            found += [pytest.param(code, node, d, v, id=f"{code}-{number}-{node!r}") for d, v in limits(node)]
    return found


@pytest.mark.parametrize(("code", "node", "day", "limit"), _limits())
def test_comparison_flips_exactly_at_its_limit(code: str, node: Compare, day: datetime.date, limit: Value) -> None:
    assert isinstance(node.left, Fact)
    place = JURISDICTIONS[code].place
    for steps in (-1, 0, 1):
        case = Situation({node.left.name: stepped(limit, steps)}, day, place)
        assert case.truth(node) is HOLDS[node.order](steps, 0)
    assert Situation({}, day, place).truth(node) is None


# Examples


class Tried(NamedTuple):
    """An example, put to its rule: `meaning` is `None` where the rule is not in effect on its day."""

    day: datetime.date
    pending: bool
    meaning: Meaning | None
    case: Situation


@cache
def tried(code: str) -> dict[str, list[Tried]]:
    """All examples of a jurisdiction, by the rule that they try."""
    book = rulebook(code)
    rules = {r.id: r for r in book.rules}
    found: dict[str, list[Tried]] = {r: [] for r in rules}
    shared, _ = read(FOLDER / code / "bases.yaml")
    for path in sorted((FOLDER / code).glob("*.yaml")):
        own, examples = read(path)
        for example in examples:
            day, pending = example["date"], example.get("pending", False)
            law = meaning(book, rules[example["rule"]], day, pending=pending)
            case = situation(book, day, facts_of({**shared, **own}, example))
            found[example["rule"]].append(Tried(day, pending, law, case))
    return found


def own_comparisons(*exprs: Expr) -> list[Compare]:
    """The comparisons that stand in these expressions themselves, not in a legal term that they use."""
    found: dict[int, Compare] = {}
    stack = list(exprs)
    while stack:
        node = stack.pop()
        if isinstance(node, Compare):
            found[id(node)] = node
        if not isinstance(node, Term):
            stack.extend(children(node))
    return list(found.values())


def bottom(exemption: Exemption) -> Rule:
    """The rule on which an exemption, perhaps of another exemption, bears in the end."""
    return exemption.to if isinstance(exemption.to, Rule) else bottom(exemption.to)


def takes_effect(book: Rulebook, exemption: Exemption, example: Tried) -> bool:
    """Whether an exemption defeats what it is there to defeat, and is not defeated itself."""
    if example.meaning is None or example.case.truth(example.meaning.rule.when) is not True:
        return False
    step: Rule | Exemption = exemption
    while isinstance(step, Exemption):
        if not step.law.applies(example.day, example.pending) or example.case.truth(step.when) is not True:
            return False
        step = step.to
    return not any(takes_effect(book, e, example) for e in book.exemptions_to(exemption))


@pytest.mark.parametrize(("code", "rule"), of_every_book("rules"))
def test_examples_stand_on_both_sides_of_every_limit(code: str, rule: Rule) -> None:
    missing = []
    inside = [t for t in tried(code)[rule.id] if t.meaning is not None]
    for where, expr in [("when", rule.when), *((p.name, p.must) for p in rule.parts if isinstance(p.must, Expr))]:
        for node in own_comparisons(expr):
            seen = {t.case.truth(node) for t in inside if where == "when" or _has_part(t, where)}
            missing += [f"{where}: {node!r} is never {side}" for side in (True, False) if side not in seen]
    assert missing == []


def _has_part(example: Tried, name: str) -> bool:
    return example.meaning is not None and any(p.part.name == name for p in example.meaning.parts)


@pytest.mark.parametrize("code", JURISDICTIONS)
def test_examples_stand_on_both_sides_of_every_limit_that_rules_take_from_legal_terms(code: str) -> None:
    seen: dict[int, tuple[Compare, set[Value]]] = {}
    for examples in tried(code).values():
        for example in examples:
            for node in _comparisons_under(example.meaning) if example.meaning else ():
                seen.setdefault(id(node), (node, set()))[1].add(example.case.truth(node))
    assert [node for node, truths in seen.values() if not {True, False} <= truths] == []


@cache
def _comparisons_under(law: Meaning) -> list[Compare]:
    return [n for n in nodes_under([law.reached, law.breach]) if isinstance(n, Compare)]


@pytest.mark.parametrize(("code", "rule"), of_every_book("rules"))
def test_examples_stand_on_both_sides_of_every_date(code: str, rule: Rule) -> None:
    missing = []
    days = {t.day for t in tried(code)[rule.id] if t.pending or not rule.law.status.is_pending}
    for where, span in [("rule", rule.law.span), *((p.name, p.span) for p in rule.parts)]:
        missing += [f"{where}: {m}" for edge in edges(span) for m in untried_sides(edge, span, days)]
    assert missing == []


def untried_sides(edge: tuple[datetime.date, datetime.date], span: Span, days: set[datetime.date]) -> list[str]:
    """The sides of one end of a span on which no example stands."""
    inside, outside = edge
    beyond = any(d < inside for d in days) if outside < inside else any(d > inside for d in days)
    missing = [] if any(d in span for d in days) else [f"no example as on {inside}"]
    return missing if beyond else [*missing, f"no example as on {outside}"]


@pytest.mark.parametrize(("code", "exemption"), of_every_book("exemptions"))
def test_examples_use_every_exemption_on_both_sides_of_its_limits_and_dates(code: str, exemption: Exemption) -> None:
    examples = tried(code)[bottom(exemption).id]
    exprs = [exemption.when] + ([exemption.instead] if exemption.instead is not None else [])
    missing = []
    if not any(takes_effect(rulebook(code), exemption, t) for t in examples):
        missing.append("never takes effect")
    span, ruled = exemption.law.span, bottom(exemption).law.span
    for edge in edges(span):
        if all(day in ruled for day in edge):
            missing += untried_sides(edge, span, {t.day for t in examples})
    for node in own_comparisons(*exprs):
        seen = {t.case.truth(node) for t in examples if exemption.law.applies(t.day, t.pending)}
        missing += [f"{node!r} is never {side}" for side in (True, False) if side not in seen]
    assert missing == []
