"""Twins that differ in their form only, and what the law of each hub makes of them."""

import datetime

import pytest

from isonomy.analyses.neutrality import Lean, Neutrality, Result, TopicTwins, Twins, neutrality
from isonomy.law import JURISDICTIONS
from isonomy.policy import TwinPair, twin_pairs
from isonomy.rulebook import Topic

TODAY = datetime.date(2026, 11, 25)
FORM = {"asset.form", "asset.ledger", "asset.cryptographic"}


def of(hub: str, day: datetime.date = TODAY) -> dict[str, Twins]:
    return {t.pair.id: t for t in neutrality(hub, twin_pairs(), day).twins}


def topic(twins: Twins, wanted: Topic) -> TopicTwins:
    return next(t for t in twins.topics if t.topic is wanted)


@pytest.fixture(scope="module")
def hk() -> dict[str, Twins]:
    return of("hk")


@pytest.mark.parametrize("pair", twin_pairs(), ids=lambda p: p.id)
def test_pair_is_a_case_in_each_of_its_hubs(pair: TwinPair) -> None:
    assert set(pair.hubs) <= set(JURISDICTIONS) and pair.says.endswith(".")
    for hub in pair.hubs:
        (twins,) = neutrality(hub, [pair], TODAY).twins
        assert twins.differs_in, "the twins differ in something"
        assert twins.topics or twins.result is Result.OPEN, "where no rule surely applies, nothing is called neutral"


def test_hong_kong_has_at_least_eight_pairs_and_the_others_the_main_ones() -> None:
    counts = {hub: sum(hub in p.hubs for p in twin_pairs()) for hub in JURISDICTIONS}
    assert counts["hk"] >= 8 and min(counts.values()) >= 6


def test_twin_bonds_differ_in_nothing_but_the_form(hk: dict[str, Twins]) -> None:
    assert set(hk["bond_through_broker"].differs_in) == FORM


def test_tokenised_bond_gets_the_same_verdict_and_one_duty_more(hk: dict[str, Twins]) -> None:
    bond = hk["bond_through_broker"]
    assert bond.same_verdict is True and bond.result is Result.NOT_NEUTRAL
    (differing,) = [t for t in bond.topics if t.lean is not Lean.SAME]
    assert [r.id for r in differing.token_only] == ["hk.tokenised.intermediary_duties"]
    assert not differing.conventional_only


def test_before_november_2023_the_tokenised_bond_was_not_for_retail_clients() -> None:
    before, after = datetime.date(2023, 11, 1), datetime.date(2023, 11, 2)
    assert of("hk", before)["bond_through_broker"].same_verdict is False
    assert of("hk", after)["bond_through_broker"].same_verdict is True


def test_share_capital_of_a_token_platform_is_that_of_a_securities_venue(hk: dict[str, Twins]) -> None:
    capital = topic(hk["platform_and_venue"], Topic.CAPITAL)
    assert ("hk.capital.paid_up_capital", "hk.conventional_brokers.paid_up_capital") in [
        (a.id, b.id) for a, b in capital.alike
    ]
    assert [r.id for r in capital.token_only] == ["hk.capital.twelve_months_of_expenses"]


def test_cold_share_is_asked_of_the_token_platform_alone(hk: dict[str, Twins]) -> None:
    cold = next(x for x in hk["platform_and_venue"].limits if x.fact.name == "custody.cold_share")
    assert [str(x.rule.id) for x in cold.token] == ["hk.custody.cold_storage"] and not cold.conventional


def test_perpetual_is_barred_for_retail_and_the_listed_contract_is_not(hk: dict[str, Twins]) -> None:
    contract = hk["leveraged_contract"]
    assert contract.token.verdict == "prohibited" and contract.conventional.verdict == "permitted_if"
    assert contract.result is Result.NOT_NEUTRAL


def test_stablecoin_and_stored_value_keep_the_same_share_capital(hk: dict[str, Twins]) -> None:
    capital = topic(hk["payment_value"], Topic.CAPITAL)
    assert ("hk.stablecoin_issuers.paid_up_capital", "hk.stored_value.paid_up_capital") in [
        (a.id, b.id) for a, b in capital.alike
    ]


def test_before_august_2025_only_stored_value_needed_a_licence() -> None:
    twins = of("hk", datetime.date(2025, 7, 31))["payment_value"]
    assert topic(twins, Topic.PERIMETER).lean is Lean.MORE_OF_CONVENTIONAL


def test_dealer_in_bitcoin_goes_without_the_licence_of_a_dealer_in_shares(hk: dict[str, Twins]) -> None:
    perimeter = topic(hk["counter"], Topic.PERIMETER)
    assert perimeter.lean is Lean.MORE_OF_CONVENTIONAL
    assert [r.id for r in perimeter.conventional_only] == ["hk.conventional_brokers.dealing_licence"]


def test_singapore_treats_the_tokenised_bond_like_the_plain_one() -> None:
    assert of("sg")["bond_through_broker"].result is Result.NEUTRAL


def test_topic_without_rules_of_the_conventional_business_is_open_and_not_a_difference() -> None:
    share = of("kr")["share_through_broker"]
    assert share.result is Result.OPEN
    assert {t.topic for t in share.topics if t.lean is Lean.ONE_SIDED} == {Topic.TAX}


def test_every_pair_counts_once() -> None:
    found: Neutrality = neutrality("jp", twin_pairs(), TODAY)
    assert sum(len(found.of(r)) for r in Result) == len(found.twins)


def test_more_is_asked_of_the_tokenised_bond_whatever_else_is_chosen(hk: dict[str, Twins]) -> None:
    pytest.importorskip("z3")
    from isonomy.analyses.proofs.twins import prove_twins

    proved = prove_twins(hk["bond_through_broker"])[Topic.SECURITIES_AND_OFFERS]
    assert proved.relation == "stricter" and proved.token_alone and not proved.conventional_alone


def test_issuers_of_stablecoins_and_of_stored_value_need_each_another_licence(hk: dict[str, Twins]) -> None:
    pytest.importorskip("z3")
    from isonomy.analyses.proofs.twins import prove_twins

    proved = prove_twins(hk["payment_value"])
    assert proved[Topic.PERIMETER].relation == "incomparable"
    assert "authorisation.classes" in proved[Topic.PERIMETER].token_alone
    assert proved[Topic.CLIENT_ASSETS_AND_MONEY].relation == "laxer", (
        "the whole float of stored value is to be kept apart"
    )


def test_twins_of_which_different_things_are_left_open_are_not_proved(hk: dict[str, Twins]) -> None:
    pytest.importorskip("z3")
    from isonomy.analyses.proofs.twins import prove_twins

    assert {p.relation for p in prove_twins(hk["leveraged_contract"]).values()} == {"unknown"}
