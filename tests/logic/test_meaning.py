"""Properties of the definition of meaning that hold for every law."""

from __future__ import annotations

import datetime
import itertools
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from isonomy.logic import SetValue, Situation, Truth, Unit, Value, calendar
from isonomy.logic.expressions import Dated, Order, SetRelation
from isonomy.logic.interpreter import compare, entry_on, set_test
from isonomy.logic.values import both, either, negation
from isonomy.logic.walking import nodes_under
from isonomy.rulebook import Outcome, Rulebook
from isonomy.rulebook.outcomes import find
from tests.engines import random_books
from tests.engines.random_cases import FUZZ, Drawer, count, roots_of
from tests.worked.cases import EXAMPLES, Example

TRUTHS: tuple[Truth, ...] = (True, False, None)
DEFINITE = (Outcome.BREACHES, Outcome.COMPLIES, Outcome.NOT_APPLICABLE)
DAYS = st.dates(datetime.date(1950, 1, 1), datetime.date(2150, 12, 31))
ORDINARY = settings(max_examples=FUZZ or 200, deadline=None)


def outcomes(book: Rulebook, values: dict[str, Value], day: datetime.date) -> dict[str, Outcome]:
    situation = Situation(values, day, book.jurisdiction.place)
    return {m.rule.id: find(m, situation).outcome for m in book.on(day).meanings}


def completed(values: dict[str, Value], drawer: Drawer) -> dict[str, Value]:
    """Return a case in which everything unknown in `values` has been filled in."""
    full: dict[str, Value] = {}
    for fact in drawer.facts:
        value = values.get(fact.name)
        if value is None:
            value = drawer.value(fact)
        elif isinstance(value, SetValue):
            more = drawer.random.sample(sorted(value.maybe), drawer.random.randint(0, len(value.maybe)))
            value = SetValue.exactly((*value.has, *more))
        full[fact.name] = value
    return full


def assert_kept(before: dict[str, Outcome], after: dict[str, Outcome], values: dict[str, Value]) -> None:
    for rule, outcome in before.items():
        if outcome in DEFINITE:
            assert after[rule] is outcome, (rule, values)
        if outcome is Outcome.NEEDS_JUDGEMENT:
            assert after[rule] in (Outcome.BREACHES, Outcome.COMPLIES, Outcome.NEEDS_JUDGEMENT), (rule, values)


def test_no_definite_outcome_is_contradicted_by_a_completion_of_a_random_case() -> None:
    for seed in range(count(80)):
        book, day = random_books.book(seed), random_books.DAY
        drawer = Drawer(roots_of(book.on(day)), seed, currency="HKD", day=day)
        values = drawer.situation(missing=0.4, partly=0.4)
        before = outcomes(book, values, day)
        undated = any(
            isinstance(node, Dated) and entry_on(node, day) is None for node in nodes_under(roots_of(book.on(day)))
        )
        for _ in range(6):
            full = completed(values, drawer)
            after = outcomes(book, full, day)
            assert_kept(before, after, values)
            if not undated:
                assert set(after.values()) <= set(DEFINITE), "a complete case leaves nothing open"


@pytest.mark.parametrize("example", EXAMPLES[::4], ids=lambda e: e.name)
def test_no_definite_outcome_is_contradicted_by_a_completion_of_an_example(example: Example) -> None:
    before = outcomes(example.book, example.values, example.day)
    drawer = Drawer(roots_of(example.law), 1, currency=example.book.jurisdiction.currency, day=example.day)
    for _ in range(count(5)):
        assert_kept(before, outcomes(example.book, completed(example.values, drawer), example.day), example.values)


def test_the_order_of_provisions_never_matters() -> None:
    for seed in range(count(40)):
        book, day = random_books.book(seed), random_books.DAY
        shuffle = random.Random(seed)
        rules, exemptions = list(book.rules), list(book.exemptions)
        shuffle.shuffle(rules)
        shuffle.shuffle(exemptions)
        other = Rulebook(book.jurisdiction, tuple(rules), tuple(exemptions))
        drawer = Drawer(roots_of(book.on(day)), seed, currency="HKD", day=day)
        for _ in range(5):
            values = drawer.situation(0.3)
            assert outcomes(book, values, day) == outcomes(other, values, day)


def test_a_fact_that_a_rule_does_not_read_changes_nothing() -> None:
    for seed in range(count(40)):
        book, day = random_books.book(seed), random_books.DAY
        drawer = Drawer(roots_of(book.on(day)), seed, currency="HKD", day=day)
        values = drawer.situation(0.3)
        read = {f.name for f in drawer.facts}
        more = {f.name: drawer.value(f) for f in random_books.FACTS if f.name not in read}
        assert outcomes(book, values, day) == outcomes(book, {**values, **more, "irrelevant.fact": True}, day)


@pytest.mark.parametrize(("a", "b", "c"), list(itertools.product(TRUTHS, repeat=3)))
def test_kleene_laws(a: Truth, b: Truth, c: Truth) -> None:
    assert negation(negation(a)) is a
    assert negation(both((a, b))) is either((negation(a), negation(b)))
    assert negation(either((a, b))) is both((negation(a), negation(b)))
    assert both((a, b)) is both((b, a))
    assert either((a, b)) is either((b, a))
    assert both((a, both((b, c)))) is both((a, b, c))
    assert either((a, either((b, c)))) is either((a, b, c))
    assert both((a, either((b, c)))) is either((both((a, b)), both((a, c))))
    assert either((a, both((b, c)))) is both((either((a, b)), either((a, c))))
    assert both((a, either((a, b)))) is a
    assert both((a, True)) is a
    assert either((a, False)) is a
    assert both((a, False)) is False
    assert either((a, True)) is True


@pytest.mark.parametrize(("a", "b"), list(itertools.product(TRUTHS, repeat=2)))
def test_unknown_is_never_decided_against_the_truth(a: Truth, b: Truth) -> None:
    """What comes out with something unknown comes out however that turns out."""
    for joined in (both, either):
        outcome = joined((a, b))
        for full in itertools.product(*((x,) if x is not None else (True, False) for x in (a, b))):
            assert outcome is None or joined(full) is outcome


WORDS = st.sampled_from(("a", "b", "c", "d"))


@ORDINARY
@given(st.frozensets(WORDS), st.frozensets(WORDS), st.lists(WORDS), st.sampled_from(SetRelation))
def test_a_half_known_set_answers_only_what_every_completion_answers(
    has: frozenset[str], maybe: frozenset[str], asked: list[str], relation: SetRelation
) -> None:
    maybe -= has
    answers = {
        set_test(relation, SetValue(has | frozenset(more)), asked)
        for size in range(len(maybe) + 1)
        for more in itertools.combinations(sorted(maybe), size)
    }
    assert None not in answers
    answer = set_test(relation, SetValue(has, maybe), asked)
    if answer is not None:
        assert answers == {answer}
    elif len(set(asked)) <= 1 or relation is SetRelation.WITHIN:
        assert answers == {True, False}


@ORDINARY
@given(DAYS, st.integers(0, 600))
def test_months_that_were_added_have_elapsed(day: datetime.date, count_of_months: int) -> None:
    later = calendar.add(day, count_of_months, Unit.MONTHS)
    assert later is not None
    assert calendar.elapsed(day, later, Unit.MONTHS) == count_of_months
    if count_of_months:
        assert calendar.elapsed(day, later - datetime.timedelta(days=1), Unit.MONTHS) == count_of_months - 1


@ORDINARY
@given(DAYS, DAYS)
def test_elapsed_time_turns_its_sign_with_its_ends(one: datetime.date, other: datetime.date) -> None:
    for unit in (Unit.MONTHS, Unit.DAYS):
        assert calendar.elapsed(one, other, unit) == -calendar.elapsed(other, one, unit)


@ORDINARY
@given(DAYS, DAYS, st.integers(0, 400))
def test_elapsed_months_grow_with_the_end(start: datetime.date, end: datetime.date, more: int) -> None:
    later = end + datetime.timedelta(days=more)
    assert calendar.elapsed(start, end, Unit.MONTHS) <= calendar.elapsed(start, later, Unit.MONTHS)


@ORDINARY
@given(DAYS, st.integers(-5000, 5000))
def test_days_that_were_added_have_elapsed(day: datetime.date, number: int) -> None:
    moved = calendar.add(day, number, Unit.DAYS)
    assert moved is not None
    assert calendar.elapsed(day, moved, Unit.DAYS) == number


def test_the_calendar_ends() -> None:
    assert calendar.add(datetime.date.max, 1, Unit.DAYS) is None
    assert calendar.add(datetime.date.max, 1, Unit.MONTHS) is None
    assert calendar.add(datetime.date.min, -1, Unit.MONTHS) is None


@ORDINARY
@given(st.one_of(st.none(), st.integers()), st.one_of(st.none(), st.integers()), st.sampled_from(Order))
def test_a_comparison_is_unknown_exactly_when_a_side_is(left: int | None, right: int | None, order: Order) -> None:
    assert (compare(order, left, right) is None) is (left is None or right is None)
