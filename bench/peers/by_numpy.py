"""The rules by hand in NumPy: whole columns of codes and masks, what several rules share worked out once, two threads."""

from __future__ import annotations

from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor

import numpy as np
from exchange import Words, bits, columns, report, whole_table, words

PART = 131_072
"""Records at a time, so that the arrays stay in the cache."""
LISTED_ABROAD = (
    "US", "AL", "IL", "CA", "KY", "GI", "SG", "CH", "RS", "KR", "DE", "BS", "BM", "PH", "VE", "MY", "MU", "LI", "LU", "HK",
)  # fmt: skip
LISTED_SINCE_MAY_2024 = ("AE", "IN", "ID", "GB", "EE", "NG", "BH", "PT")
BILLIONTHS = 10**9


def broken(cells: Mapping[str, np.ndarray], words: Words) -> dict[str, np.ndarray]:
    """Return for each rule which records break it."""

    def is_in(column: str, *listed: str) -> np.ndarray:
        codes = words.codes(column, *listed)
        table = np.zeros(max(256, len(words.of[column])), dtype=bool)
        table[codes] = True
        return np.asarray(table[cells[column]])

    def overlaps(column: str, *listed: str) -> np.ndarray:
        return np.asarray(cells[column] & words.mask(column, *listed) != 0)

    def covers(column: str, *listed: str) -> np.ndarray:
        mask = words.mask(column, *listed)
        return np.asarray(cells[column] & mask == mask)

    day = cells["case_date"]
    in_hk, in_sg, in_kr, in_jp = (is_in("activity_performed_in", place) for place in ("HK", "SG", "KR", "JP"))
    ordering = is_in("transfer_role", "ordering")
    institution = is_in("transfer_counterparty", "institution")
    self_hosted = is_in("transfer_counterparty", "self_hosted_wallet")
    cold, amount = cells["custody_cold_share"], cells["transfer_amount"]
    stablecoin = is_in("asset_reference", "one_currency", "several_currencies", "unit_named_by_authority")
    on_venue = is_in("activity_kind", "operate_trading_venue", "deal_as_principal", "execute_as_agent")
    issue = is_in("activity_kind", "issue_tokens")
    issue_or_offer = is_in("activity_kind", "issue_tokens", "offer_tokens")
    names = covers("transfer_message", "originator_name", "beneficiary_name")
    names_and_references = (
        names
        & overlaps("transfer_message", "originator_account", "unique_reference")
        & overlaps("transfer_message", "beneficiary_account", "unique_reference")
    )
    names_and_accounts = names & covers("transfer_message", "originator_account", "beneficiary_account")
    identifying = overlaps(
        "transfer_message", "originator_address", "originator_identity_number", "originator_birth_or_formation"
    )
    at_once = is_in("transfer_message_timing", "before_or_with")

    wealthy = cells["client_total_assets"] >= 40_000_000_00
    portfolio = cells["client_portfolio_value"] >= 8_000_000_00
    retail = ~(
        is_in(
            "client_kind",
            "bank", "insurer", "securities_intermediary", "market_operator", "pension_scheme", "government_or_central_bank",
        )
        | (is_in("client_kind", "company", "listed_company", "partnership") & (portfolio | wealthy))
        | (is_in("client_kind", "trust_corporation") & wealthy)
        | (is_in("client_kind", "individual") & portfolio)
    )  # fmt: skip
    buying = is_in("order_side", "buy", "swap")
    home_coin = stablecoin & covers("issuer_authorised_in", "HK")
    offering = in_hk & stablecoin & (on_venue | issue_or_offer) & (day >= 20250801)
    early_issuer = (
        issue
        & (cells["activity_began_here"] < 20250801)
        & (
            ((day <= 20251031) & ~is_in("authorisation_application", "refused", "withdrawn"))
            | (
                (day <= 20260131)
                & (cells["authorisation_applied_on"] <= 20251031)
                & is_in("authorisation_application", "provisional")
            )
        )
    )
    liquid = is_in("asset_liquidity", "high")
    indexed = (cells["asset_index_providers"] >= 2) & cells["asset_index_standard"] & liquid
    outside_criteria = covers("authorisation_approvals", "token_outside_usual_criteria")
    first = cells["asset_first_issued"]
    a_year_old = first + 10_000 - (first % 10_000 == 229) <= day
    licensed = is_in("authorisation_application", "granted", "granted_restricted") & covers(
        "authorisation_classes", "venue_for_tokens"
    )
    relieved = home_coin & (day >= 20260527)
    young = ~a_year_old & ~(home_coin & licensed & (day >= 20251103))

    sg_served = in_sg & (
        is_in("client_place", "SG")
        | overlaps("authorisation_classes", "small_payment_institution", "major_payment_institution")
    )
    sg_provider = sg_served & (
        on_venue
        | is_in(
            "activity_kind",
            "transfer_tokens", "safeguard", "introduce", "stake_for_clients", "borrow_from_clients", "lend_to_clients",
            "finance_purchases", "deal_in_derivatives",
        )
    )  # fmt: skip
    kr_provider = in_kr & (
        on_venue
        | is_in(
            "activity_kind",
            "introduce", "safeguard", "transfer_tokens", "lend_to_clients", "borrow_from_clients", "stake_for_clients",
        )
    )  # fmt: skip
    firm_alone = is_in("custody_key_control", "firm_alone")
    jp_client = is_in("client_place", "JP")
    jp_exchange = (in_jp | jp_client) & (
        on_venue
        | issue_or_offer
        | is_in("activity_kind", "introduce")
        | (is_in("activity_kind", "safeguard", "transfer_tokens", "stake_for_clients") & firm_alone)
    )
    listed = is_in("transfer_counterparty_place", "JP", *LISTED_ABROAD) | (
        (day >= 20240501) & is_in("transfer_counterparty_place", *LISTED_SINCE_MAY_2024)
    )
    send_money = is_in("activity_kind", "transfer_money")

    return {
        "hk.custody.cold_storage": in_hk
        & (day >= 20230601)
        & (cold < BILLIONTHS * 98 // 100)
        & ~covers("authorisation_approvals", "cold_share_departure"),
        "hk.travel_rule.originator_message": in_hk
        & (day >= 20230601)
        & ordering
        & institution
        & ~(
            names_and_references
            & ((amount < 8_000_00) | identifying | overlaps("transfer_message", "originator_customer_number"))
        ),
        "hk.stablecoin_offers.permitted_offerors": offering
        & ~early_issuer
        & ~overlaps(
            "authorisation_classes",
            "stablecoin_issuance",
            "venue_for_tokens",
            "banking",
            "stored_value",
            "dealing_in_securities",
        ),
        "hk.stablecoin_offers.retail_coins": offering & retail & ~home_coin,
        "hk.money_services.operator_licence": in_hk
        & send_money
        & ~overlaps("authorisation_classes", "money_transfer", "banking", "stored_value"),
        "hk.admission.retail_token": in_hk
        & (day >= 20230601)
        & retail
        & buying
        & ((~outside_criteria & ~relieved & ~indexed) | (~relieved & ~liquid) | young),
        "hk.admission.retail_stablecoin_wait": in_hk
        & (day >= 20230601)
        & (day < 20250801)
        & stablecoin
        & retail
        & buying,
        "hk.capital.paid_up_capital": in_hk & (day >= 20230601) & (cells["capital_paid_up"] < 5_000_000_00),
        "sg.travel_rule.originator_message": sg_provider
        & ordering
        & institution
        & ~(names_and_references & ((amount <= 1_500_00) | (covers("transfer_verified", "originator") & identifying))),
        "sg.travel_rule.self_hosted_checks": sg_provider
        & self_hosted
        & ~is_in("transfer_ownership_proof", "micro_payment", "signed_message", "confirmed_by_institution")
        & ~overlaps("cdd_measures", "wallet_ownership", "source_of_funds", "senior_approval", "refused_or_ended"),
        "sg.cold_storage.cold_storage": sg_provider
        & (day >= 20241004)
        & is_in("custody_key_control", "firm_alone", "joint_veto")
        & (cold < BILLIONTHS * 90 // 100),
        "kr.travel_rule.message": kr_provider
        & (day >= 20220325)
        & ordering
        & institution
        & (amount >= 1_000_000)
        & ~(names_and_accounts & at_once & (cells["transfer_request_delay"] <= 3)),
        "kr.travel_rule.unreported_counterparty": kr_provider
        & institution
        & is_in("transfer_counterparty_standing", "unauthorised", "shell")
        & ~is_in("transfer_handling", "held", "returned", "rejected", "frozen"),
        "kr.custody.cold_storage": kr_provider & (day >= 20240719) & (cold < BILLIONTHS * 80 // 100),
        "jp.custody.cold_storage": jp_exchange & firm_alone & (cold < BILLIONTHS * 95 // 100),
        "jp.travel_rule.notification": jp_exchange
        & (day >= 20230601)
        & ordering
        & institution
        & is_in("transfer_counterparty_standing", "authorised")
        & listed
        & ~(
            names_and_accounts
            & overlaps("transfer_message", "originator_address", "originator_customer_number")
            & at_once
        ),
        "jp.stored_value.funds_transfer_registration": jp_client
        & send_money
        & ~overlaps("authorisation_classes", "money_transfer", "small_money_transfer", "banking"),
    }


def decide(cells: Mapping[str, np.ndarray], known: Words) -> list[dict[str, np.ndarray]]:
    """Return the same for a whole table, part by part."""
    rows = len(cells["case_date"])
    parts = [{name: c[start : start + PART] for name, c in cells.items()} for start in range(0, rows, PART)]
    with ThreadPoolExecutor(2) as pool:
        return list(pool.map(lambda part: broken(part, known), parts))


def main() -> None:
    """Decide the records of the folder."""
    known, cells = words(), columns()
    found, wall, cpu = whole_table(lambda: decide(cells, known))
    numbers = np.concatenate([bits(part, known.rules) for part in found])
    report("numpy", np.__version__, numbers, wall, cpu, "whole columns of codes, 2 threads")


if __name__ == "__main__":
    main()
