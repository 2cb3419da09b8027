"""The compiled law gives exactly the answers of the interpreter."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping

import pytest

from isonomy.engines import closures
from isonomy.engines.closures import OUTCOMES, compile_law
from isonomy.engines.errors import Untranslatable
from isonomy.facts import transfer
from isonomy.law import JURISDICTIONS, rulebook
from isonomy.logic import HKD, USD, CurrencyMismatch, Money, Situation, Value
from isonomy.rulebook import Force, LawOfDay, Outcome, Risk, Rulebook, Topic, obligation
from isonomy.rulebook.outcomes import find
from tests.engines import random_books
from tests.engines.random_cases import Drawer, count, roots_of
from tests.worked.cases import BOOKS, EXAMPLES, Example
from tests.worked.law import EVIDENCE, WORKED


def by_interpreter(law: LawOfDay, values: Mapping[str, Value], day: datetime.date, place: str) -> tuple[Outcome, ...]:
    situation = Situation(values, day, place)
    return tuple(find(m, situation).outcome for m in law.meanings)


def agree(law: LawOfDay, values: Mapping[str, Value], day: datetime.date, place: str) -> None:
    fast = compile_law(law, place).outcomes(values, day)
    slow = by_interpreter(law, values, day, place)
    wrong = [(m.rule.id, str(f), str(s)) for m, f, s in zip(law.meanings, fast, slow, strict=True) if f is not s]
    assert not wrong, values
    assert compile_law(law, place).worst(values, day) is gravest(slow), values


GRAVEST_FIRST = (
    Outcome.BREACHES,
    Outcome.UNDETERMINED,
    Outcome.NEEDS_JUDGEMENT,
    Outcome.COMPLIES,
    Outcome.NOT_APPLICABLE,
)


def gravest(outcomes: Iterable[Outcome]) -> Outcome:
    return min(outcomes, key=GRAVEST_FIRST.index, default=Outcome.NOT_APPLICABLE)


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda e: e.name)
def test_worked_examples(example: Example) -> None:
    agree(example.law, example.values, example.day, example.place)


def _days(book: Rulebook) -> list[datetime.date]:
    return [*book.changes, *(d - datetime.timedelta(days=1) for d in book.changes)]


@pytest.mark.parametrize("code", sorted(BOOKS))
def test_random_cases_of_worked_rules(code: str) -> None:
    book = BOOKS[code]
    days = _days(book)
    for seed in range(count(200)):
        day = days[seed % len(days)]
        drawer = Drawer(roots_of(book.on(day)), seed, currency=book.jurisdiction.currency, day=day)
        for missing, partly in ((0.3, 0.2), (0.0, 0.0)):
            agree(book.on(day), drawer.situation(missing, partly), day, book.jurisdiction.place)


@pytest.mark.parametrize("code", sorted(JURISDICTIONS))
def test_random_cases_of_the_law(code: str) -> None:
    book = rulebook(code)
    place, currency = book.jurisdiction.place, book.jurisdiction.currency
    bases = [e.values for e in EXAMPLES if e.place == place]
    days = [d for d in book.changes if d.year >= 2019] or list(book.changes)
    for seed in range(count(60)):
        nth = seed // 5  # to write a law as a function costs more than to ask it
        day = days[-1 - nth % len(days)]
        law = book.on(day, with_pending=nth % 2 == 0)
        drawer = Drawer(roots_of(law), seed, currency=currency, day=day)
        values = drawer.situation(0.3, 0.2)
        agree(law, values, day, place)
        near = {**bases[seed % len(bases)], **dict(drawer.random.sample(sorted(values.items()), len(values) // 3))}
        agree(law, near, day, place)


def test_random_rulebooks() -> None:
    for seed in range(count(150)):
        book = random_books.book(seed)
        for day in (random_books.DAY, datetime.date(2026, 1, 15), datetime.date(2025, 12, 31)):
            law = book.on(day)
            drawer = Drawer(roots_of(law), seed, currency="HKD", day=day)
            for missing in (0.0, 0.3, 0.3, 0.7):
                agree(law, drawer.situation(missing), day, "HK")


def test_dated_values_follow_the_day_that_is_asked() -> None:
    book = random_books.book(5, rules=30)
    law = book.on(random_books.DAY)
    for day in (
        datetime.date(2025, 1, 1),
        datetime.date(2026, 1, 1),
        datetime.date(2026, 6, 1),
        datetime.date(2028, 1, 1),
    ):
        drawer = Drawer(roots_of(law), 1, currency="HKD", day=day)
        for _ in range(20):
            agree(law, drawer.situation(), day, "HK")


def test_a_law_is_compiled_once() -> None:
    law = random_books.book(1).on(random_books.DAY)
    assert compile_law(law, "HK") is compile_law(law, "HK")
    assert compile_law(law, "HK") is not compile_law(law, "SG")


def test_foreign_amounts_are_refused() -> None:
    rule = obligation(
        "Small transfers only.", when=transfer.own_account, must=transfer.amount < HKD(8_000), risk=Risk.TAX,
        topic=Topic.TAX, force=Force.STATUTE, cites=WORKED["1"], since=None, evidence=EVIDENCE,
    )  # fmt: skip
    law = Rulebook(random_books.PLACE, (rule,)).on(random_books.DAY)
    values: dict[str, Value] = {"transfer.own_account": True, "transfer.amount": Money.of(1, "USD")}
    with pytest.raises(CurrencyMismatch):
        compile_law(law, "HK").outcomes(values, random_books.DAY)


def test_a_law_in_two_currencies_is_refused() -> None:
    rule = obligation(
        "Small transfers only.", when=transfer.amount < USD(1), must=transfer.amount < HKD(8_000), risk=Risk.TAX,
        topic=Topic.TAX, force=Force.STATUTE, cites=WORKED["1"], since=None, evidence=EVIDENCE,
    )  # fmt: skip
    law = Rulebook(random_books.PLACE, (rule,)).on(random_books.DAY)
    with pytest.raises(Untranslatable, match="HKD and USD"):
        compile_law(law, "HK")


@pytest.mark.parametrize("seed", range(8))
def test_a_law_for_one_shape_of_cases_says_the_same(seed: int) -> None:
    book = rulebook("hk")
    day = book.changes[-1 - seed]
    law = book.on(day)
    drawer = Drawer(roots_of(law), seed, currency="HKD", day=day)
    values = drawer.situation((0.9, 0.6, 0.3, 0.0)[seed % 4], 0.3)
    shaped = compile_law(law, "HK").for_shape(values)
    more = drawer.situation(0.0, 0.0)
    for case in (values, dict(list(values.items())[::2]), more):
        codes = [OUTCOMES[c] for c in shaped.codes(case, day)]
        assert codes == list(by_interpreter(law, case, day, "HK"))
        assert shaped.worst(case, day) is gravest(codes)


def test_a_shape_that_is_asked_often_is_compiled_with_the_same_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(closures, "OFTEN", 3)
    monkeypatch.setattr(closures, "MOST_SHAPES", 2)
    for seed in range(count(5)):
        law = random_books.book(seed).on(random_books.DAY)
        drawer = Drawer(roots_of(law), seed, currency="HKD", day=random_books.DAY)
        shapes = [sorted(drawer.situation(missing)) for missing in (0.2, 0.5, 0.8)]
        for _ in range(8):
            whole = drawer.situation(0.0)
            for shape in shapes:
                agree(law, {name: whole[name] for name in shape if name in whole}, random_books.DAY, "HK")
        assert 0 < len(compile_law(law, "HK")._shapes) <= 2


def test_the_shape_asked_longest_ago_gives_way(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(closures, "OFTEN", 1)
    monkeypatch.setattr(closures, "MOST_SHAPES", 2)
    law = random_books.book(2).on(random_books.DAY)
    drawer = Drawer(roots_of(law), 2, currency="HKD", day=random_books.DAY)
    values = drawer.situation(0.0)
    first, second, third = (dict(list(values.items())[:n]) for n in (3, 4, 5))
    for case in (first, first, second, second, first, third, third):
        agree(law, case, random_books.DAY, "HK")
    assert list(compile_law(law, "HK")._shapes) == [tuple(first), tuple(third)]
