"""Published claims: every one is answered, answers follow the law of the day, and some are known by hand."""

import datetime
from collections.abc import Sequence

import pytest

from isonomy.analyses.claims import Answer, ClaimAnswered, answer
from isonomy.analyses.queries.base import named
from isonomy.analyses.queries.reading import KINDS, read_query
from isonomy.cases.errors import CaseError
from isonomy.policy import CHECKED, Claim, claims

BY_ID = {c.id: c for c in claims()}
TODAY = datetime.date(2026, 11, 25)
UPHELD, PARTLY, REFUTED, NOT_CHECKABLE = Answer.UPHELD, Answer.PARTLY, Answer.REFUTED, Answer.NOT_CHECKABLE


def on(id: str, day: str) -> ClaimAnswered:
    return answer(BY_ID[id], datetime.date.fromisoformat(day))


def said(answered: ClaimAnswered, holds: bool | None) -> list[str]:
    return [c.check.says for c in answered.where(holds)]


def ids(rules: Sequence[object]) -> set[str]:
    return {getattr(r, "id", "") for r in rules}


def test_all_42_claims_are_on_record() -> None:
    assert [c.id for c in claims()] == [f"arg-{n:02}" for n in range(1, 43)]


@pytest.mark.parametrize("claim", claims(), ids=lambda c: c.id)
def test_claim_is_told_sourced_and_answered(claim: Claim) -> None:
    assert claim.claim.endswith(".") and claim.claimant and claim.asks.endswith(".")
    assert claim.sources and all("://" in s for s in claim.sources)
    assert claim.confidence in ("high", "medium", "low")
    assert claim.own_day <= CHECKED
    assert named(claim.related) or not claim.related
    answered = answer(claim, claim.own_day)
    assert len(answered.checks) == len(claim.checks) > 0
    for checked in answered.checks:
        assert checked.answered.found, "every check says what was found"
        assert checked.check.says.endswith(".")
        if checked.answered.holds is not None and checked.check.query is not None:
            kind = next(iter(checked.check.query))
            nothing_found = kind == "licence" and "no licence" in checked.answered.found
            assert checked.answered.by or kind in ("figure", "neutral", "share", "verdict") or nothing_found
    if answered.answer is NOT_CHECKABLE:
        assert all(c.answered.holds is None for c in answered.checks), "what cannot be checked says why"


KNOWN_BY_HAND = [
    # No licence was asked of a platform in tokens that are no securities until 1 June 2023 (AMLO s.53ZRK).
    ("arg-03", "2019-11-06", UPHELD),
    ("arg-03", "2023-05-31", UPHELD),
    ("arg-03", "2023-06-01", REFUTED),
    # Shops still need none; the law for dealers is only proposed.
    ("arg-04", "2024-02-08", UPHELD),
    ("arg-04", "2026-06-12", UPHELD),
    # From 1 August 2025 a shop may not offer tether (Stablecoins Ordinance s.9); bitcoin it still may.
    ("arg-05", "2025-07-31", UPHELD),
    ("arg-05", "2025-08-01", PARTLY),
    # Affiliated market makers are allowed from 11 February 2026.
    ("arg-07", "2026-02-10", UPHELD),
    ("arg-07", "2026-02-11", PARTLY),
    ("arg-10", "2025-08-29", UPHELD),
    ("arg-11", "2026-02-11", UPHELD),
    ("arg-16", "2025-12-04", NOT_CHECKABLE),
    # 98% > 95% > 90% > 80%; before 19 July 2024 Korea set no share.
    ("arg-19", "2026-06-12", UPHELD),
    ("arg-19", "2024-07-18", PARTLY),
    ("arg-23", "2025-06-30", UPHELD),
    # An issuer must be a company formed here or a bank (Stablecoins Ordinance, minimum criteria).
    ("arg-24", "2025-06-30", REFUTED),
    # 12 platforms on 13 February 2026; the figure known in July 2025 was seven months old and no longer counts.
    ("arg-26", "2026-06-12", REFUTED),
    ("arg-26", "2025-07-30", NOT_CHECKABLE),
    ("arg-26", "2024-12-31", PARTLY),
    ("arg-28", "2024-06-30", NOT_CHECKABLE),
    ("arg-29", "2025-12-31", NOT_CHECKABLE),
    # Gifts, credit and business abroad were shut in June 2025; promotion already in January 2022.
    ("arg-30", "2022-01-16", PARTLY),
    ("arg-30", "2022-11-30", PARTLY),
    ("arg-30", "2025-06-30", REFUTED),
    # Retail clients came in on 1 June 2023; funds in bitcoin futures were possible from 31 October 2022.
    ("arg-31", "2022-11-30", UPHELD),
    ("arg-31", "2023-06-01", PARTLY),
    ("arg-33", "2026-04-10", UPHELD),
    ("arg-38", "2026-06-12", NOT_CHECKABLE),
    ("arg-40", "2025-06-30", UPHELD),
    ("arg-41", "2022-06-30", REFUTED),
    ("arg-41", "2026-06-12", PARTLY),
]


@pytest.mark.parametrize(("id", "day", "expected"), KNOWN_BY_HAND, ids=lambda x: str(x))
def test_answer_is_the_one_worked_out_by_hand(id: str, day: str, expected: Answer) -> None:
    assert on(id, day).answer is expected


def test_refuted_claim_names_the_rule_and_the_case_that_refute_it() -> None:
    (check,) = on("arg-03", "2023-06-01").where(False)
    assert ids(check.answered.by) == {"hk.perimeter.vasp_licence"}
    assert check.answered.case["activity.kind"] == "operate_trading_venue"
    assert check.answered.case["asset.code"] == "BTC"


def test_region_of_a_claim_that_holds_in_part_is_told() -> None:
    answered = on("arg-41", "2026-06-12")
    assert said(answered, True) == ["A platform for bitcoin needs a licence.", "An issuer of a stablecoin needs one."]
    assert len(said(answered, False)) == 2


def test_stated_numbers_are_held_against_the_law() -> None:
    answered = on("arg-19", "2026-06-12")
    assert answered.checks[3].answered.found == "Hong Kong: 98%; Japan: 95%; Singapore: 90%; Korea: 80%"


def test_capital_is_compared_at_the_rate_of_the_day() -> None:
    above = next(c for c in on("arg-22", "2026-06-12").checks if "Singapore settled" in c.check.says)
    assert above.answered.holds is True
    assert "HKD 25,000,000" in above.answered.found and "SGD 1,000,000" in above.answered.found


def test_stricter_is_proved_for_cold_storage_and_refuted_for_custody_as_a_whole() -> None:
    pytest.importorskip("z3")
    cold, whole = on("arg-17", "2025-01-31").checks[:2]
    assert cold.answered.holds is True and "proved" in cold.answered.found
    assert whole.answered.holds is False and "incomparable" in whole.answered.found
    assert whole.answered.case, "a case shows it"


def test_before_a_regime_was_encoded_the_check_is_open_and_says_so() -> None:
    first = on("arg-02", "2019-11-06").checks[0]
    assert first.answered.holds is None and "2023-06-01" in first.answered.found


def test_claim_about_coming_law_is_asked_of_that_law() -> None:
    weight = on("arg-14", "2025-08-25").checks[0]
    assert weight.on == datetime.date(2026, 1, 1) and weight.answered.holds is True


def test_tokens_young_enough_to_be_barred_for_professionals_until_november_2025() -> None:
    young = "A professional client may not buy a token issued three months before."
    assert young in said(on("arg-18", "2025-11-02"), True)
    assert young in said(on("arg-18", "2025-11-03"), False)


@pytest.mark.parametrize(
    ("written", "problem"),
    [
        ({"licence": {"hub": "hk", "case": {}}}, "`licence` lacks 'needed'"),
        ({"lisense": {}}, "`lisense` is no kind of query"),
        ({"licence": {}, "verdict": {}}, "is no query"),
        ({"stated": {"fact": "custody.cold_shares", "rule": "hk.custody.cold_storage", "value": "98%"}}, "no fact"),
        ({"verdict": {"hub": "hk", "case": {}, "is": "legal"}}, "`legal` is no verdict"),
    ],
    ids=lambda x: x if isinstance(x, str) else "",
)
def test_badly_written_query_is_refused_with_help(written: dict[str, object], problem: str) -> None:
    with pytest.raises(CaseError, match=problem) as raised:
        read_query(written)
    assert "\nhelp: " in str(raised.value)


def test_every_kind_of_query_is_used_by_some_claim() -> None:
    used = {next(iter(c.query)) for claim in claims() for c in claim.checks if c.query}
    assert used == set(KINDS)
