"""Complete for a hub at an amount: both sides of each threshold, and the two questions told apart."""

import datetime
from typing import Any

import pytest

from isonomy.messages import Completeness, Sending, completeness
from tests.messages.sent import INQUIRY, JOINT, changed, errors, first_originator, read, sent

DAY = datetime.date(2026, 6, 1)
DETAILS = ("geographicAddress", "nationalIdentification", "customerIdentification", "dateAndPlaceOfBirth")


def names_and_accounts(content: dict[str, Any]) -> None:
    """Leave only names and accounts, which is all that small transfers need in most hubs."""
    del content["originator"]["originatorPersons"][1]
    for field in DETAILS:
        del first_originator(content)[field]


def nameless(content: dict[str, Any]) -> None:
    names_and_accounts(content)
    content["beneficiary"]["beneficiaryPersons"][0]["legalPerson"]["name"] = {"nameIdentifier": []}


def asked(
    content: dict[str, Any], hub: str, amount: str | None, day: datetime.date = DAY, **more: bool
) -> Completeness:
    return completeness(read(content), Sending("ordering", amount, day), hub, **more)


BARE = changed(JOINT, names_and_accounts)


@pytest.mark.parametrize(("hub", "amount", "complete"), [
    ("hk", "HKD 7,999.99", True),
    ("hk", "HKD 8,000", False),
    ("sg", "SGD 1,500", True),
    ("sg", "SGD 1,500.01", False),
    ("kr", "KRW 999,999", True),
    ("kr", "KRW 1,000,000", True),
    ("jp", "JPY 1", False),
    ("jp", "JPY 100,000,000", False),
])  # fmt: skip
def test_names_and_accounts_are_enough_on_one_side_of_the_threshold(hub: str, amount: str, complete: bool) -> None:
    assert asked(BARE, hub, amount).is_complete is complete


def test_japan_wants_residence_or_customer_number_whatever_the_amount() -> None:
    with_number = changed(
        JOINT, lambda c: (names_and_accounts(c), first_originator(c).update(customerIdentification="1"))
    )
    assert asked(with_number, "jp", "JPY 1").is_complete is True
    (lack,) = asked(BARE, "jp", "JPY 1").lacks
    assert lack.elements == (("originator_address", "originator_customer_number"),)
    assert lack.rule.id == "jp.travel_rule.notification"


def test_korea_asks_nothing_below_a_million_won_and_names_from_there() -> None:
    content = changed(JOINT, nameless)
    below, at = asked(content, "kr", "KRW 999,999"), asked(content, "kr", "KRW 1,000,000")
    assert (below.is_complete, below.asks) == (True, ())
    assert at.is_complete is False
    assert at.lacks[0].elements == (("beneficiary_name",),)


def test_korea_will_ask_whatever_the_amount() -> None:
    content, day = changed(JOINT, nameless), datetime.date(2027, 3, 1)
    assert asked(content, "kr", "KRW 1", day).is_complete is True
    assert asked(content, "kr", "KRW 1", day, with_pending=True).is_complete is False


def test_what_is_missing_is_cited() -> None:
    lacks = asked(BARE, "hk", "HKD 8,000").lacks
    assert {lack.rule.id for lack in lacks} >= {"hk.travel_rule.originator_message"}
    (group,) = lacks[0].elements
    assert set(group) == {
        "originator_address", "originator_customer_number", "originator_identity_number", "originator_birth_or_formation",
    }  # fmt: skip
    assert any("13A" in str(cite) for lack in lacks for cite in lack.rule.law.cites)


def test_a_customer_number_is_a_detail_in_hong_kong_and_none_in_singapore() -> None:
    content = changed(JOINT, lambda c: (names_and_accounts(c), first_originator(c).update(customerIdentification="1")))
    assert asked(content, "hk", "HKD 8,000").is_complete is True
    assert asked(content, "sg", "SGD 1,500.01").is_complete is False


def test_an_amount_of_another_currency_is_converted_and_the_rate_is_told() -> None:
    answer = asked(BARE, "hk", "USD 2,000")
    assert answer.is_complete is False
    assert answer.rates[0].taken.currency == "HKD"


def test_without_an_amount_the_answer_hangs_on_it_where_there_is_a_threshold() -> None:
    assert asked(BARE, "hk", None).is_complete is None
    assert asked(BARE, "jp", None).is_complete is False


def test_an_account_that_is_missing_may_be_a_reference_in_the_envelope() -> None:
    for hub in ("hk", "sg"):
        (group,) = asked(sent(INQUIRY), hub, "SGD 100").lacks[0].elements
        assert group == ("originator_account", "unique_reference")
        assert asked(sent(INQUIRY), hub, "SGD 100").is_complete is None
    assert asked(sent(INQUIRY), "kr", "KRW 1,000,000").is_complete is False


def test_valid_by_the_schema_is_not_complete_for_a_hub_nor_the_other_way_round() -> None:
    assert errors(sent(INQUIRY)) == []
    assert asked(sent(INQUIRY), "jp", "JPY 1").is_complete is False
    faulty = changed(JOINT, lambda c: first_originator(c).update(countryOfResidence="Korea"))
    assert errors(faulty)
    assert asked(faulty, "jp", "JPY 1").is_complete is True


def test_a_day_before_the_rule_asks_nothing() -> None:
    answer = asked(BARE, "jp", "JPY 1", datetime.date(2021, 1, 1))
    assert (answer.asks, answer.is_complete) == ((), True)
