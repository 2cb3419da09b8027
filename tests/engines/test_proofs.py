"""Compiled proofs are those of the interpreter, node by node."""

from __future__ import annotations

import datetime
import random
from collections.abc import Mapping

import pytest

from isonomy.engines.proofs import CompiledProofs
from isonomy.law import JURISDICTIONS, rulebook
from isonomy.logic import Expr, Proof, Situation, Value
from isonomy.rulebook import LawOfDay
from tests.engines import random_books
from tests.engines.random_cases import Drawer, count, roots_of


def asked(law: LawOfDay) -> list[Expr]:
    """Everything that readers of a decision may ask: conditions, duties, excuses, exemptions, and what stands under them."""
    parts = [p for m in law.meanings for p in m.parts]
    effects = [effect for p in parts for _, effect in p.exemptions]
    inner = [step for root in roots_of(law) for step in getattr(root, "items", ())]
    return [
        *roots_of(law),
        *(m.rule.when for m in law.meanings),
        *(p.holds for p in parts),
        *(p.excused for p in parts),
        *effects,
        *inner,
    ]


def assert_same(fast: Proof, slow: Proof, seen: set[tuple[int, int]]) -> None:
    if (id(fast), id(slow)) in seen:
        return
    seen.add((id(fast), id(slow)))
    assert fast.expr is slow.expr
    assert type(fast.value) is type(slow.value), slow.expr
    assert fast.value == slow.value, slow.expr
    assert len(fast.because) == len(slow.because), slow.expr
    for one, other in zip(fast.because, slow.because, strict=True):
        assert_same(one, other, seen)


def agree(
    compiled: CompiledProofs, roots: list[Expr], values: Mapping[str, Value], day: datetime.date, here: str
) -> None:
    fast, slow = compiled.situation(values, day, here), Situation(values, day, here)
    seen: set[tuple[int, int]] = set()
    for root in roots:
        proof = fast.prove(root)
        assert_same(proof, slow.prove(root), seen)
        assert fast.value(root) == slow.value(root)


def test_random_rulebooks() -> None:
    for seed in range(count(25)):
        law = random_books.book(seed).on(random_books.DAY)
        chance, compiled, roots = random.Random(seed), CompiledProofs(law), asked(law)
        for day in (random_books.DAY, datetime.date(2026, 1, 15), datetime.date(2025, 12, 31)):
            drawer = Drawer(roots_of(law), seed, currency="HKD", day=day)
            for missing in (0.0, 0.3, 0.7, 0.95, 1.0):
                chance.shuffle(roots)
                agree(compiled, roots, drawer.situation(missing), day, chance.choice(("HK", "SG")))


@pytest.mark.parametrize("code", sorted(JURISDICTIONS))
def test_random_cases_of_the_law(code: str) -> None:
    book = rulebook(code)
    days = [d for d in book.changes if d.year >= 2019]
    for seed in range(count(6)):
        chance = random.Random(seed)
        day = chance.choice(days)
        law = book.on(day, with_pending=seed % 2 == 0)
        drawer = Drawer(roots_of(law), seed, currency=book.jurisdiction.currency, day=day)
        compiled, roots = CompiledProofs(law), asked(law)
        for missing in (0.9, 0.5, 0.1):
            some = chance.sample(roots, len(roots) // 4)
            agree(compiled, some, drawer.situation(missing), day, book.jurisdiction.place)


def test_a_fact_that_is_stated_as_unknown_is_unknown() -> None:
    law = random_books.book(3, rules=12).on(random_books.DAY)
    compiled = CompiledProofs(law)
    drawer = Drawer(roots_of(law), 3, currency="HKD", day=random_books.DAY)
    values = drawer.situation(0.5)
    agree(compiled, asked(law), values | dict.fromkeys(list(values)[::2]), random_books.DAY, "HK")


def test_each_node_is_worked_out_once_whoever_asks_first() -> None:
    law = random_books.book(7, rules=12).on(random_books.DAY)
    drawer = Drawer(roots_of(law), 7, currency="HKD", day=random_books.DAY)
    situation = CompiledProofs(law).situation(drawer.situation(0.1), random_books.DAY, "HK")
    known = {id(root): situation.prove(root) for root in roots_of(law)}
    assert all(situation.prove(root) is known[id(root)] for root in roots_of(law))


def test_cases_do_not_see_each_other() -> None:
    law = rulebook("hk").on(datetime.date(2026, 6, 1))
    compiled, roots = CompiledProofs(law), roots_of(law)
    drawer = Drawer(roots, 11, currency="HKD", day=datetime.date(2026, 6, 1))
    situations = [compiled.situation(drawer.situation(0.6), datetime.date(2026, 6, 1), "HK") for _ in range(3)]
    for root in roots:
        for situation in situations:
            fresh = Situation(situation.values, situation.day, situation.here)
            assert situation.truth(root) is fresh.truth(root)
