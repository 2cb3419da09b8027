"""Values are read exactly, and what cannot be read gets a clear error."""

import datetime
from decimal import Decimal
from fractions import Fraction

import pytest

from isonomy.cases.errors import CaseError
from isonomy.cases.values import read_value
from isonomy.facts import FACTS
from isonomy.logic import Money, SetValue


@pytest.mark.parametrize(
    ("fact", "written", "value"),
    [
        ("client.portfolio_value", "HKD 7,999,999.99", Money.of("7999999.99", "HKD")),
        ("client.portfolio_value", "HK$8,000,000", Money.of(8_000_000, "HKD")),
        ("client.portfolio_value", "krw 1000000", Money.of(1_000_000, "KRW")),
        ("custody.cold_share", "97.99%", Fraction(9799, 10_000)),
        ("custody.cold_share", Decimal("0.98"), Fraction(98, 100)),
        ("client.kind", "Listed company", "listed_company"),
        ("client.place", False, "NO"),
        ("client.place", "hk", "HK"),
        ("activity.handles_client_assets", "yes", True),
        ("asset.first_issued", "2009-01-03", datetime.date(2009, 1, 3)),
        ("technology.incident_notice_delay", "1 hour", 1),
        ("asset.index_providers", "2", 2),
        ("custody.uses", ["staked"], SetValue(frozenset({"staked"}))),
        ("custody.uses", [], SetValue(frozenset())),
        ("client.kind", None, None),
        ("client.kind", "unknown", None),
        ("transfer.counterparty_standing", "unknown", "unknown"),
    ],
)
def test_a_value_is_read(fact: str, written: object, value: object) -> None:
    assert read_value(FACTS[fact], written) == value


def test_a_set_may_be_half_known() -> None:
    value = read_value(FACTS["custody.uses"], {"has": ["staked"], "lacks": ["lent"]})
    assert value == SetValue(frozenset({"staked"}), frozenset({"pledged", "used_for_own_account"}))


@pytest.mark.parametrize(
    ("fact", "written", "help"),
    [
        ("client.kind", "indvidual", "did you mean `individual`"),
        ("client.portfolio_value", "300000", "expected a currency"),
        ("client.portfolio_value", "XYZ 5", "currencies:"),
        ("client.portfolio_value", "HKD -5", "not negative"),
        ("client.portfolio_value", "HKD 5.001", "2 decimals"),
        ("client.portfolio_value", "JPY 5.1", "no decimals"),
        ("custody.cold_share", "98", "did you mean `98%`"),
        ("custody.cold_share", "-1%", "not negative"),
        ("asset.first_issued", "2023-02-30", "a day that exists"),
        ("technology.incident_notice_delay", "1 day", "units are not converted"),
        ("asset.index_providers", "-1", "not negative"),
        ("asset.index_providers", "1.5", "whole number"),
        ("custody.uses", "stakd", "did you mean `staked`"),
        ("custody.uses", {"has": ["staked"], "lacks": ["staked"]}, "both in and out"),
        ("activity.handles_client_assets", "maybe", "yes or no"),
        ("client.kind", True, "expected one of"),
        ("asset.market_cap_rank", "9" * 400, "whole number"),
    ],
)
def test_what_cannot_be_read_says_what_was_expected(fact: str, written: object, help: str) -> None:
    with pytest.raises(CaseError) as caught:
        read_value(FACTS[fact], written)
    assert help in caught.value.help
