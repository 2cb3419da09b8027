"""Numbers as rungs of a ladder: nothing is lost by it, and a case is told with a number that stands on its rung."""

from __future__ import annotations

import datetime
import itertools
from fractions import Fraction

import pytest

from isonomy.engines.solver import Claim, Found, Impossible, Prover, Side
from isonomy.engines.solver.ladders import between
from isonomy.logic import HKD, Fact, Money, Role, Value, date, months, months_between, percent
from isonomy.logic.expressions import Compare, Expr, Literal, Order
from isonomy.logic.types import INT
from tests.engines import random_books
from tests.engines.random_books import AMOUNTS, DATES, SHARES, YES

HERE = Side("HK", "HKD", random_books.DAY)


def answer(*wanted: Expr, **more: object) -> Found | Impossible:
    claims = [Claim(0, e, True, "wanted") for e in wanted]
    found = Prover((HERE,), claims, **more).ask(claims)  # type: ignore[arg-type]
    assert isinstance(found, Found | Impossible)
    return found


def value(name: str, *wanted: Expr) -> Value:
    found = answer(*wanted)
    assert isinstance(found, Found)
    return found.values[name]


@pytest.mark.parametrize("order", itertools.permutations(range(4)))
def test_limits_exclude_each_other_in_whatever_order_they_are_read(order: tuple[int, ...]) -> None:
    below = [AMOUNTS[0] < HKD(n) for n in (1, 2, 3, 4)]
    claims = [below[i] for i in order]
    assert isinstance(answer(*claims, AMOUNTS[0] >= HKD(1)), Impossible)
    assert isinstance(answer(*claims[:2], AMOUNTS[0] < HKD(1)), Found)


def test_between_two_limits_of_money_there_is_an_amount_and_between_whole_numbers_there_may_be_none() -> None:
    assert between((Fraction(1), True), (Fraction(2), False), whole=False) == Fraction(11, 10)
    with pytest.raises(ValueError, match="no whole number"):
        between((Fraction(1), True), (Fraction(2), False), whole=True)


def test_a_case_is_told_with_the_limit_itself_or_a_round_number() -> None:
    assert value("x.share0", SHARES[0] >= percent(98)) == Fraction(98, 100)
    assert value("x.share0", SHARES[0] > percent(98)) == Fraction(1)
    assert value("x.amount0", AMOUNTS[0] > HKD(8_000)) == Money.of(9_000, "HKD")
    assert value("x.amount0", (AMOUNTS[0] > HKD(8_000)) & (AMOUNTS[0] < HKD(8_100))) == Money.of(8_010, "HKD")


def test_below_zero_is_a_number_only_where_it_can_be() -> None:
    assert isinstance(answer(AMOUNTS[0] < HKD(0)), Impossible)
    found = answer((AMOUNTS[0] < HKD(0)) & (AMOUNTS[0] > HKD(-5)), signed=frozenset({"x.amount0"}))
    assert isinstance(found, Found)
    assert Money.of(-5, "HKD").minor < found.values["x.amount0"].minor < 0  # type: ignore[union-attr]


def test_a_whole_number_that_is_no_count_can_be_below_zero() -> None:
    degrees = Fact("x.degrees", INT, Role.CIRCUMSTANCE, "Degrees.")
    frost = Compare(Order.BELOW, degrees, Literal(0, INT))
    assert value("x.degrees", frost) == -1
    assert isinstance(answer(frost, Compare(Order.ABOVE, degrees, Literal(-1, INT))), Impossible)


def test_days_have_an_end_on_both_sides() -> None:
    assert isinstance(answer(DATES[0] < date(1900, 1, 1)), Impossible)
    assert isinstance(answer(DATES[0] > date(2200, 12, 31)), Impossible)
    assert value("x.date0", DATES[0] == date(2024, 2, 29)) == datetime.date(2024, 2, 29)


def test_a_number_is_on_its_rung_where_it_is_reckoned_with_as_well() -> None:
    """The first amount is at least twice the second: with HK$300 to the second, HK$500 are too few."""
    twice = AMOUNTS[0] >= AMOUNTS[1] + AMOUNTS[1]
    assert isinstance(answer(twice, AMOUNTS[0] <= HKD(500), AMOUNTS[1] >= HKD(300)), Impossible)
    found = answer(twice, AMOUNTS[0] <= HKD(500), AMOUNTS[1] >= HKD(200))
    assert isinstance(found, Found)
    assert found.situation(0).truth(twice) is True


def test_months_between_days_are_reckoned_and_their_limits_are_rungs() -> None:
    year = months_between(DATES[0], DATES[1]) >= months(12)
    late = DATES[0] >= date(2024, 3, 1)
    assert isinstance(answer(year, late, DATES[1] < date(2025, 3, 1)), Impossible)
    assert isinstance(answer(year, late, DATES[1] <= date(2025, 3, 1)), Found)


def test_truth_values_that_numbers_refute_are_not_proposed_again() -> None:
    """Many conditions on a sum, of which only some go together."""
    sums = [AMOUNTS[0] + AMOUNTS[1] >= HKD(n) for n in range(1, 9)]
    few = [Claim(0, s, n < 4) for n, s in enumerate(sums)]
    asked = Prover((HERE,), [*few, Claim(0, YES[0])])
    found = asked.ask(few)
    assert isinstance(found, Found)
    assert isinstance(asked.ask([Claim(0, sums[6]), Claim(0, sums[2], False)]), Impossible)
