"""Case after case in one place: what is remembered of the last case never shows in the next."""

from __future__ import annotations

import pytest

from isonomy.engines.solver.replay import Replay
from isonomy.engines.solver.witnesses import Side, situation_of
from isonomy.logic import HKD, Money
from tests.engines import random_books
from tests.engines.random_books import AMOUNTS
from tests.engines.random_cases import Drawer, count, roots_of

HERE = Side("HK", "HKD", random_books.DAY)


@pytest.mark.parametrize("missing", [0.0, 0.4])
def test_every_case_comes_out_as_if_it_were_the_first(missing: float) -> None:
    for seed in range(count(12)):
        law = random_books.book(seed, rules=3).on(random_books.DAY)
        roots = roots_of(law)
        drawer = Drawer(roots, seed, currency="HKD", day=random_books.DAY)
        replay = Replay(HERE)
        values = drawer.situation(missing, 0.3)
        for _ in range(25):
            for fact in drawer.random.sample(drawer.facts, min(2, len(drawer.facts))):
                values[fact.name] = drawer.value(fact, 0.3)
                if drawer.random.random() < missing:
                    del values[fact.name]
            replay.look_at(values)
            fresh = situation_of(values, HERE)
            for root in drawer.random.sample(roots, min(4, len(roots))):
                assert replay.truth(root) is fresh.truth(root), values


def test_facts_are_set_and_dropped_one_by_one() -> None:
    replay, rich = Replay(HERE), AMOUNTS[0] >= HKD(100)
    assert replay.truth(rich) is None
    replay.set("x.amount0", Money.of(200, "HKD"))
    assert replay.truth(rich) is True
    replay.drop("x.amount0")
    assert replay.truth(rich) is None
