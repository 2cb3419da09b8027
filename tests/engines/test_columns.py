"""Columns give exactly the answers of the interpreter, many cases at once."""

from __future__ import annotations

import datetime
from collections import defaultdict
from fractions import Fraction

import pytest

from isonomy.engines.columns import column_law
from isonomy.engines.errors import Untranslatable
from isonomy.facts import client, custody, transfer
from isonomy.logic import HKD, SetValue, Value
from isonomy.rulebook import Force, LawOfDay, Risk, Rulebook, Topic, obligation
from tests.engines import random_books
from tests.engines.random_cases import Drawer, count, roots_of
from tests.engines.test_closures import by_interpreter
from tests.worked.cases import BOOKS, EXAMPLES, Example
from tests.worked.law import EVIDENCE, WORKED


def agree(law: LawOfDay, cases: list[dict[str, Value]], day: datetime.date, place: str) -> None:
    columns = column_law(law, place, day)
    found = columns.outcomes(columns.table(cases)).rows()
    for case, row in zip(cases, found, strict=True):
        assert row == tuple(map(str, by_interpreter(law, case, day, place))), case


def test_worked_examples() -> None:
    by_day: dict[tuple[str, datetime.date], list[Example]] = defaultdict(list)
    for example in EXAMPLES:
        by_day[example.place, example.day].append(example)
    for (place, day), examples in by_day.items():
        agree(examples[0].law, [e.values for e in examples], day, place)


@pytest.mark.parametrize("code", sorted(BOOKS))
def test_random_cases_of_worked_rules(code: str) -> None:
    book = BOOKS[code]
    for seed, day in enumerate(book.changes):
        law = book.on(day)
        if law.meanings:
            drawer = Drawer(roots_of(law), seed, currency=book.jurisdiction.currency, day=day)
            cases = [drawer.situation(0.3 * (n % 2), partly=0.0) for n in range(count(60))]
            agree(law, cases, day, book.jurisdiction.place)


def test_random_rulebooks() -> None:
    done = 0
    for seed in range(count(60)):
        law = random_books.book(seed, rules=4).on(random_books.DAY)
        drawer = Drawer(roots_of(law), seed, currency="HKD", day=random_books.DAY)
        cases = [drawer.situation(0.3 * (n % 2), partly=0.0) for n in range(20)]
        try:
            agree(law, cases, random_books.DAY, "HK")
            done += 1
        except Untranslatable as refusal:
            assert "rx.rule" in str(refusal)
    assert done > 10


def test_what_a_column_cannot_hold_is_refused() -> None:
    rule = obligation(
        "Random.", when=custody.uses.contains("lent"), must=custody.cold_share < custody.cover_hot, risk=Risk.TAX,
        topic=Topic.TAX, force=Force.STATUTE, cites=WORKED["1"], since=None, evidence=EVIDENCE,
    )  # fmt: skip
    columns = column_law(Rulebook(random_books.PLACE, (rule,)).on(random_books.DAY), "HK", random_books.DAY)
    half_known: Value = SetValue(frozenset(), frozenset({"lent"}))
    with pytest.raises(ValueError, match=r"custody\.uses"):
        columns.table([{"custody.uses": half_known}])
    with pytest.raises(ValueError, match=r"custody\.cold_share"):
        columns.table([{"custody.cold_share": Fraction(1, 3)}])


def test_a_refusal_names_the_rule() -> None:
    rule = obligation(
        "Random.", when=client.kind == "company", must=transfer.amount * custody.cold_share < HKD(1), risk=Risk.TAX,
        topic=Topic.TAX, force=Force.STATUTE, cites=WORKED["1"], since=None, evidence=EVIDENCE,
    )  # fmt: skip
    rule.id = "rx.amounts"
    with pytest.raises(Untranslatable, match=r"rx\.amounts"):
        column_law(Rulebook(random_books.PLACE, (rule,)).on(random_books.DAY), "HK", random_books.DAY)
