"""A penalty is shown to the offenders whom it can reach, and to no others."""

import pytest

from isonomy import case, decide
from isonomy.analyses.decide import Decision

UNLICENSED = {
    "date": "2026-06-01",
    "asset": "bitcoin",
    "client": "retail individual in singapore",
    "activity": {
        "kind": "deal_as_principal",
        "by_way_of_business": True,
        "performed_in": ["SG"],
        "began_here": "2026-01-01",
    },
    "authorisation": {"classes": [], "application": "none"},
}
MIXED = {
    "date": "2026-06-01",
    "asset": "bitcoin",
    "client": "retail individual in singapore",
    "custody": {"segregation": ["on_trust"], "held_with": "the_firm"},
}


def penalties(decision: Decision) -> set[str]:
    return {p.id for p in decision.penalties}


@pytest.mark.parametrize(
    ("legal_form", "shown"),
    [
        ("individual", {"sg.offences.unlicensed_individual"}),
        ("stock_company", {"sg.offences.unlicensed_other"}),
        ("unknown", {"sg.offences.unlicensed_individual", "sg.offences.unlicensed_other"}),
    ],
)
def test_a_crime_of_an_individual_is_not_punished_as_that_of_a_firm(legal_form: str, shown: set[str]) -> None:
    decision = decide(case({**UNLICENSED, "business": {"legal_form": legal_form}}), "sg")
    assert penalties(decision) == shown


def test_a_licensee_that_mixes_assets_is_punished_and_a_bank_that_needs_no_licence_is_not() -> None:
    licensee = decide(
        case({**MIXED, "like": "licensed singapore platform"}), "sg", about="sg.custody.asset_segregation"
    )
    bank = decide(case({**MIXED, "like": "bank in singapore"}), "sg", about="sg.custody.asset_segregation")
    assert licensee.verdict == bank.verdict == "in_breach"
    assert penalties(licensee) == {"sg.offences.core_custody"}
    assert penalties(bank) == set()


def test_a_penalty_for_everybody_is_shown_to_everybody() -> None:
    shop = {
        "date": "2026-06-15",
        "like": "otc shop",
        "asset": "USDT",
        "client": "individual professional investor",
        "activity": {"performed_in": ["HK"]},
        "authorisation": {"classes": []},
    }
    for form in ("individual", "stock_company"):
        decision = decide(case({**shop, "business": {"legal_form": form}}), "hk")
        assert "hk.stablecoin_offers.unlawful_offer" in penalties(decision)


@pytest.mark.parametrize(
    ("yen", "shown"), [(30_000_000, set()), (30_000_001, {"jp.offences.unreported_foreign_exchange"})]
)
def test_a_trade_with_someone_abroad_that_is_not_reported_is_punished(yen: int, shown: set[str]) -> None:
    trade = {
        "date": "2026-06-15",
        "like": "registered japanese exchange",
        "asset": "bitcoin",
        "client": {"like": "retail individual", "place": "US"},
        "activity": {"kind": "operate_trading_venue", "by_way_of_business": True, "performed_in": ["JP"]},
        "order": {"side": "buy", "value": f"JPY {yen}"},
        "report": {"regular": []},
    }
    assert penalties(decide(case(trade), "jp", about="jp.foreign_exchange")) == shown
