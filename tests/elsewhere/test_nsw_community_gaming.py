"""Law outside our subject, in the same language: what the community games of New South Wales ask for, limit by limit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping

import pytest

from examples.elsewhere.nsw_community_gaming import BOOK, authority, facts
from isonomy.cases.values import read_value
from isonomy.engines.solver import solver_law
from isonomy.logic import Fact, Money, Situation, Value
from isonomy.rulebook import Outcome
from isonomy.rulebook.outcomes import find

DAY = datetime.date(2020, 7, 1)
FACTS: dict[str, Fact] = {f.name: f for f in vars(facts).values() if isinstance(f, Fact)}

CLUB = {
    "organiser.authorised_by_club": True,
    "venue.club": True,
    "game.purposes": ["patronage"],
    "prize.includes_money": False,
}
GAMES: dict[str, dict[str, object]] = {
    "art_union": {"game.purposes": ["public_object"], "prize.all": "AUD 30,000.01", "prize.largest_in_money": "AUD 30,000",
                  "proceeds.gross": "AUD 100,000", "proceeds.to_benefiting": "AUD 30,000", "authority.held": True},
    "draw_lottery": {"game.purposes": ["non_profit"], "prize.all": "AUD 30,000", "proceeds.gross": "AUD 1,000",
                     "proceeds.to_benefiting": "AUD 400"},
    "no_draw_lottery": {"game.purposes": ["charity"], "prize.all": "AUD 5,000", "proceeds.gross": "AUD 1,000",
                        "proceeds.to_benefiting": "AUD 400", "ticket.all": 3000},
    "mini_numbers_lottery": {"game.purposes": ["charity"], "prize.session": "AUD 20,000", "proceeds.gross": "AUD 40,000",
                             "proceeds.to_benefiting": "AUD 16,000"},
    "charity_housie": {"game.purposes": ["charity"], "prize.session": "AUD 6,000", "proceeds.gross": "AUD 8,000",
                       "proceeds.to_benefiting": "AUD 1,000", "proceeds.expenses": "AUD 1,000", "ticket.each": 48},
    "other_for_charity": {"game.purposes": ["charity"], "prize.session": "AUD 5,000", "proceeds.gross": "AUD 1,000",
                          "proceeds.to_benefiting": "AUD 400"},
    "club_bingo": {**CLUB, "prize.session": "AUD 70", "prize.bonus": "AUD 70"},
    "promotional_raffle": {**CLUB, "prize.session": "AUD 5,000", "proceeds.gross": "AUD 1,000", "proceeds.to_prizes": "AUD 900"},
    "social_housie": {"game.purposes": ["social"], "venue.licensed": False, "prize.session": "AUD 40",
                      "prize.jackpot": "AUD 200", "proceeds.net_returned": True},
    "progressive_lottery": {"prize.largest_in_money": "AUD 7,000", "prize.all": "AUD 30,000"},
    "free_lottery": {"entry.free": True, "prize.all": "AUD 30,000", "prize.includes_money": False},
    "sweep_or_calcutta": {"game.purposes": ["charity"], "organiser.kind": "racing_club", "entry.further_fee": False,
                          "proceeds.agreed_in_writing": True, "prize.all": "AUD 30,000"},
    "trade_promotion": {"entry.further_fee": False, "organiser.business_consents": True, "prize.all": "AUD 10,000"},
}  # fmt: skip
"""Each game just within all its limits."""

BEYOND: list[tuple[str, dict[str, object]]] = [
    ("art_union", {"prize.all": "AUD 30,000"}),
    ("art_union", {"prize.largest_in_money": "AUD 30,000.01"}),
    ("art_union", {"proceeds.to_benefiting": "AUD 29,999.99"}),
    ("art_union", {"game.purposes": ["social"]}),
    ("draw_lottery", {"prize.all": "AUD 30,000.01"}),
    ("draw_lottery", {"proceeds.to_benefiting": "AUD 399.99"}),
    ("draw_lottery", {"game.purposes": ["public_object"]}),
    ("no_draw_lottery", {"prize.all": "AUD 5,000.01"}),
    ("no_draw_lottery", {"ticket.all": 3001}),
    ("mini_numbers_lottery", {"prize.session": "AUD 20,000.01"}),
    ("mini_numbers_lottery", {"prize.session": "AUD 19,999.99"}),
    ("mini_numbers_lottery", {"proceeds.to_benefiting": "AUD 15,999.99"}),
    ("charity_housie", {"prize.session": "AUD 6,000.01"}),
    ("charity_housie", {"proceeds.gross": "AUD 14,000", "proceeds.to_benefiting": "AUD 2,000", "prize.session": "AUD 10,000.01"}),
    ("charity_housie", {"proceeds.to_benefiting": "AUD 999.99"}),
    ("charity_housie", {"proceeds.expenses": "AUD 1,000.01"}),
    ("charity_housie", {"ticket.each": 49}),
    ("other_for_charity", {"prize.session": "AUD 5,000.01"}),
    ("other_for_charity", {"game.purposes": ["non_profit"]}),
    ("club_bingo", {"prize.session": "AUD 70.01"}),
    ("club_bingo", {"prize.bonus": "AUD 70.01"}),
    ("club_bingo", {"prize.includes_money": True}),
    ("club_bingo", {"organiser.authorised_by_club": False}),
    ("promotional_raffle", {"proceeds.to_prizes": "AUD 899.99"}),
    ("promotional_raffle", {"prize.session": "AUD 5,000.01"}),
    ("promotional_raffle", {"venue.club": False}),
    ("social_housie", {"prize.session": "AUD 40.01"}),
    ("social_housie", {"prize.jackpot": "AUD 200.01"}),
    ("social_housie", {"venue.licensed": True}),
    ("social_housie", {"proceeds.net_returned": False}),
    ("progressive_lottery", {"prize.largest_in_money": "AUD 7,000.01"}),
    ("free_lottery", {"prize.all": "AUD 30,000.01"}),
    ("free_lottery", {"entry.free": False}),
    ("sweep_or_calcutta", {"organiser.kind": "other"}),
    ("sweep_or_calcutta", {"entry.further_fee": True}),
    ("sweep_or_calcutta", {"proceeds.agreed_in_writing": False}),
    ("trade_promotion", {"organiser.business_consents": False}),
    ("trade_promotion", {"entry.further_fee": True}),
]  # fmt: skip


def values_of(kind: str, changed: Mapping[str, object]) -> dict[str, Value]:
    stated = {"game.kind": kind, **GAMES[kind], **changed}
    return {"case.date": DAY, **{name: read_value(FACTS[name], value) for name, value in stated.items()}}


def outcomes(kind: str, **changed: object) -> dict[str, Outcome]:
    """What each rule that applies makes of a game, by its short name."""
    situation = Situation(values_of(kind, {n.replace("__", "."): v for n, v in changed.items()}), DAY, "AU")
    found = {m.rule.id.rsplit(".", 1)[-1]: find(m, situation).outcome for m in BOOK.on(DAY).meanings}
    return {name: outcome for name, outcome in found.items() if outcome is not Outcome.NOT_APPLICABLE}


@pytest.mark.parametrize("kind", [k for k in GAMES if k != "sweep_or_calcutta"])
def test_a_game_within_its_limits_is_permitted(kind: str) -> None:
    assert set(outcomes(kind).values()) == {Outcome.COMPLIES}


@pytest.mark.parametrize(("kind", "changed"), BEYOND)
def test_just_beyond_a_limit_it_is_not(kind: str, changed: dict[str, object]) -> None:
    situation = Situation(values_of(kind, changed), DAY, "AU")
    broken = [m.rule.id for m in BOOK.on(DAY).meanings if find(m, situation).outcome is Outcome.BREACHES]
    assert len(broken) == 1
    assert "authority" not in broken[0]


def test_what_is_reasonable_is_for_a_person_to_judge() -> None:
    assert outcomes("sweep_or_calcutta") == {"fundraising_sweep": Outcome.NEEDS_JUDGEMENT}


def test_a_sweep_among_friends_is_another_game() -> None:
    """As entertainment it needs no organisation; all that is taken must go to those who hold stakes."""
    social = {"game__purposes": ["social"], "organiser__kind": "other"}
    assert outcomes("sweep_or_calcutta", **social, proceeds__shared_by_stake=True) == {"social_sweep": Outcome.COMPLIES}
    assert outcomes("sweep_or_calcutta", **social, proceeds__shared_by_stake=False) == {
        "social_sweep": Outcome.BREACHES
    }


@pytest.mark.parametrize(
    ("kind", "most"),
    [("progressive_lottery", "30,000"), ("sweep_or_calcutta", "30,000"), ("trade_promotion", "10,000")],
)
def test_above_a_value_of_prizes_an_authority_is_needed(kind: str, most: str) -> None:
    assert "authority_required" not in outcomes(kind, prize__all=f"AUD {most}")
    above = outcomes(kind, prize__all=f"AUD {most}.01", authority__held=False)
    assert above["authority_required"] is Outcome.BREACHES


def test_an_art_union_always_needs_one() -> None:
    assert outcomes("art_union", authority__held=False)["authority_required"] is Outcome.BREACHES


@pytest.mark.parametrize(("years", "fee"), [(1, "421.92"), (3, "632.88"), (5, "843.84")])
def test_the_fee_for_an_authority_grows_with_its_years(years: int, fee: str) -> None:
    assert Situation({"authority.years": years}, DAY, "AU").value(authority.fee) == Money.of(fee, "AUD")


def test_what_a_case_does_not_say_stays_open() -> None:
    situation = Situation({"game.kind": "draw_lottery", "case.date": DAY}, DAY, "AU")
    meaning = next(m for m in BOOK.on(DAY).meanings if m.rule.id.endswith(".draw_lottery"))
    assert find(meaning, situation).outcome is Outcome.UNDETERMINED


@pytest.mark.parametrize("kind", [k for k in GAMES if k != "sweep_or_calcutta"])
def test_the_solver_says_the_same(kind: str) -> None:
    law = BOOK.on(DAY)
    values = values_of(kind, {})
    expected = {m.rule.id: find(m, Situation(values, DAY, "AU")).outcome for m in law.meanings}
    forced = solver_law(law, "AU", DAY).forced(values)
    settled = {name: o for name, o in expected.items() if o is not Outcome.UNDETERMINED}
    assert {name: forced.get(name) for name in settled} == settled
