"""Rulebooks: exceptions, dates, pending law, judgements, and contradictions found before anyone runs them."""

import datetime
from typing import Any

import pytest

from isonomy.facts import asset, capital, client, custody
from isonomy.logic import ALWAYS, HKD, NEVER, Expr, LanguageError, Situation, dated, percent
from isonomy.rulebook import (
    Body,
    Exemption,
    Force,
    Instrument,
    Jurisdiction,
    Risk,
    Rule,
    Rulebook,
    RulebookError,
    Status,
    Topic,
    exemption,
    high,
    judgement,
    obligation,
    part,
    penalty,
)
from isonomy.rulebook.outcomes import Outcome, find, used_exemptions

ACT = Instrument(Body("A legislature", "L"), "An act", "Act")
SEEN = high("https://example.org/act", checked="2026-11-25")
PLACE = Jurisdiction("xx", "HK", "Somewhere", "HKD")
DAY = datetime.date(2024, 6, 1)


def rule(must: Any, when: Expr = ALWAYS, **words: Any) -> Rule:
    given: dict[str, Any] = {"since": "2023-06-01", **words}
    made = obligation(
        "Do so.", when=when, must=must, risk=Risk.PERIMETER, topic=Topic.CUSTODY, force=Force.STATUTE,
        cites=ACT["s.1"], evidence=SEEN, **given,
    )  # fmt: skip
    made.id = "xx.rule"
    return made


def excuse(to: Rule | Exemption, when: Expr, **words: Any) -> Exemption:
    given: dict[str, Any] = {"since": "2023-06-01", **words}
    return exemption("Unless.", to=to, when=when, cites=ACT["s.2"], evidence=SEEN, **given)


def outcome(book: Rulebook, day: datetime.date = DAY, *, pending: bool = False, **facts: Any) -> Outcome:
    values = {name.replace("__", "."): value for name, value in facts.items()}
    meanings = book.on(day, with_pending=pending).meanings
    return find(meanings[0], Situation(values, day, "HK")).outcome if meanings else Outcome.NOT_APPLICABLE


def test_an_exception_to_an_exception_brings_the_rule_back() -> None:
    kept = rule(NEVER)
    relief = excuse(kept, asset.cryptographic)
    back = excuse(relief, asset.smart_contract)
    book = Rulebook(PLACE, (kept,), (relief, back))
    assert outcome(book, asset__cryptographic=False) is Outcome.BREACHES
    assert outcome(book, asset__cryptographic=True, asset__smart_contract=False) is Outcome.NOT_APPLICABLE
    assert outcome(book, asset__cryptographic=True, asset__smart_contract=True) is Outcome.BREACHES
    assert outcome(book, asset__cryptographic=True) is Outcome.UNDETERMINED


def test_an_exception_excuses_only_the_parts_that_it_names() -> None:
    kept = rule({"one": asset.cryptographic, "other": asset.smart_contract})
    book = Rulebook(PLACE, (kept,), (excuse(kept, client.invests_as_business, of=["one"]),))
    facts = {"asset__cryptographic": False, "client__invests_as_business": True}
    assert outcome(book, **facts, asset__smart_contract=True) is Outcome.COMPLIES
    assert outcome(book, **facts, asset__smart_contract=False) is Outcome.BREACHES
    meaning = book.on(DAY).meanings[0]
    situation = Situation({"client.invests_as_business": True}, DAY, "HK")
    assert used_exemptions(meaning, situation) == book.exemptions


def test_an_exception_may_put_another_duty_in_place() -> None:
    kept = rule(custody.cold_share >= percent(98))
    book = Rulebook(PLACE, (kept,), (excuse(kept, asset.smart_contract, instead=custody.cold_share >= percent(90)),))
    share = {"custody__cold_share": percent(95).value}  # type: ignore[attr-defined]
    assert outcome(book, **share, asset__smart_contract=False) is Outcome.BREACHES
    assert outcome(book, **share, asset__smart_contract=True) is Outcome.COMPLIES
    assert outcome(book, **share) is Outcome.UNDETERMINED


def test_two_exceptions_that_pull_opposite_ways_are_refused_unless_one_gives_way() -> None:
    kept = rule(custody.cold_share >= percent(98))
    softer = excuse(kept, asset.smart_contract, instead=custody.cold_share >= percent(90))
    harder = excuse(kept, asset.cryptographic, instead=custody.cold_share >= percent(100))
    with pytest.raises(RulebookError, match="pull opposite ways"):
        Rulebook(PLACE, (kept,), (softer, harder))
    first = excuse(kept, asset.cryptographic, instead=custody.cold_share >= percent(100), over=[softer])
    book = Rulebook(PLACE, (kept,), (softer, first))
    both = {"asset__cryptographic": True, "asset__smart_contract": True}
    assert outcome(book, **both, custody__cold_share=percent(95).value) is Outcome.BREACHES  # type: ignore[attr-defined]


def test_exceptions_that_never_meet_do_not_conflict() -> None:
    kept = rule(custody.cold_share >= percent(98))
    early = excuse(kept, asset.smart_contract, instead=custody.cold_share >= percent(90), until="2023-12-31")
    late = excuse(kept, asset.smart_contract, instead=custody.cold_share >= percent(95), since="2024-01-01")
    assert Rulebook(PLACE, (kept,), (early, late)).changes


def test_exceptions_in_a_circle_are_refused() -> None:
    kept = rule(NEVER)
    one = excuse(kept, asset.cryptographic)
    other = excuse(one, asset.smart_contract)
    one.to = other
    with pytest.raises(RulebookError, match="circle"):
        Rulebook(PLACE, (kept,), (one, other))


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2023-05-31", "not_applicable"),
        ("2023-06-01", "breaches"),
        ("2024-12-31", "breaches"),
        ("2025-01-01", "not_applicable"),
    ],
)
def test_both_ends_of_a_rule_are_included(day: str, expected: str) -> None:
    book = Rulebook(PLACE, (rule(NEVER, until="2024-12-31"),))
    assert outcome(book, datetime.date.fromisoformat(day)) == expected


def test_a_part_may_begin_later_than_its_rule() -> None:
    book = Rulebook(PLACE, (rule({"old": asset.cryptographic, "new": part(asset.smart_contract, since="2024-06-02")}),))
    facts = {"asset__cryptographic": True, "asset__smart_contract": False}
    assert outcome(book, DAY, **facts) is Outcome.COMPLIES
    assert outcome(book, datetime.date(2024, 6, 2), **facts) is Outcome.BREACHES


def test_what_is_not_yet_law_counts_only_when_asked_for() -> None:
    for status in (Status.PROPOSED, Status.PASSED):
        book = Rulebook(PLACE, (rule(NEVER, since=None, status=status),))
        assert outcome(book) is Outcome.NOT_APPLICABLE
        assert outcome(book, pending=True) is Outcome.BREACHES


def test_a_dated_threshold_has_the_value_of_its_day_and_none_before() -> None:
    limit = dated({"2023-06-01": (HKD(5), ACT["s.3"]), "2024-06-01": (HKD(8), ACT["s.4"])})
    book = Rulebook(PLACE, (rule(capital.paid_up >= limit, since=None),))
    amount = {"capital__paid_up": HKD(6).value}  # type: ignore[attr-defined]
    assert outcome(book, datetime.date(2023, 5, 31), **amount) is Outcome.UNDETERMINED
    assert outcome(book, datetime.date(2024, 5, 31), **amount) is Outcome.COMPLIES
    assert outcome(book, datetime.date(2024, 6, 1), **amount) is Outcome.BREACHES
    assert datetime.date(2024, 6, 1) in book.changes


def test_a_judgement_is_reached_and_never_dropped() -> None:
    book = Rulebook(PLACE, (rule({"fact": asset.cryptographic, "judged": judgement("it is sound")}),))
    assert outcome(book, asset__cryptographic=True) is Outcome.NEEDS_JUDGEMENT
    assert outcome(book, asset__cryptographic=False) is Outcome.BREACHES
    assert outcome(book) is Outcome.UNDETERMINED
    recorded = {"judgement__xx__rule__judged": True}
    assert outcome(book, asset__cryptographic=True, **recorded) is Outcome.COMPLIES


def test_a_rule_needs_a_citation_evidence_and_parts_that_exist() -> None:
    with pytest.raises(ValueError, match="without a source"):
        high(checked="2026-11-25")
    with pytest.raises(ValueError, match="no address"):
        high("a book", checked="2026-11-25")
    with pytest.raises(ValueError, match="without a citation"):
        obligation(
            "Do so.", when=ALWAYS, must=NEVER, risk=Risk.PERIMETER, topic=Topic.CUSTODY, force=Force.STATUTE,
            cites=[], evidence=SEEN, since=None,
        )  # fmt: skip
    with pytest.raises(LanguageError, match="no part"):
        excuse(rule(NEVER), ALWAYS, of=["other"])
    with pytest.raises(ValueError, match="before it begins"):
        rule(NEVER, until="2020-01-01")
    with pytest.raises(LanguageError, match="expected a condition"):
        rule(custody.cold_share)


def test_penalties_hang_on_the_rules_that_they_name() -> None:
    kept, free = rule(NEVER), rule(NEVER)
    fine = penalty("A fine.", of=kept, fine=HKD(5_000_000), months=84, cites=ACT["s.9"], evidence=SEEN, since=None)
    book = Rulebook(PLACE, (kept, free), (), (fine,))
    assert book.penalties_for(kept) == (fine,)
    assert book.penalties_for(free) == ()
