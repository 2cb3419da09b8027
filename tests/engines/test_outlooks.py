"""Outlooks settle what the interpreter settles, and the compiled ones are the same numbers."""

import random

import pytest

from isonomy.engines.outlooks import compile_outlooks
from isonomy.law import rulebook
from isonomy.logic import Situation
from isonomy.logic.outlook import FALSE, SETTLED, TRUE, View
from tests.engines.random_cases import Drawer, count, roots_of


@pytest.mark.parametrize("seed", range(12))
def test_outlooks_agree_with_the_interpreter_on_the_law_of_hong_kong(seed: int) -> None:
    book = rulebook("hk")
    chance = random.Random(seed)
    day = chance.choice(book.changes)
    law = book.on(day, with_pending=chance.random() < 0.3)
    drawer = Drawer(roots_of(law), seed, currency="HKD", day=day)
    compiled = compile_outlooks(law)
    for _ in range(count(6)):
        situation = Situation(drawer.situation(missing=chance.choice([0.05, 0.3, 0.8])), day, "HK")
        groups = {name.split(".")[0] for name in situation.values}
        view = View(situation, frozenset(g for g in groups if chance.random() < 0.7))
        for meaning, (when, reached, breach, by_facts) in zip(law.meanings, compiled.of(view), strict=True):
            for found, expr in (
                (when, meaning.rule.when),
                (reached, meaning.reached),
                (breach, meaning.breach),
                (by_facts, meaning.breach_by_facts),
            ):
                assert found == view.of(expr), meaning.rule.id
                truth = Situation(situation.values, day, "HK").truth(expr)
                assert (found == TRUE) is (truth is True)
                assert (found == FALSE) is (truth is False)
                assert bool(found & SETTLED) is (truth is not None)
