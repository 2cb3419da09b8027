"""The rules by hand as variables of OpenFisca: arrays of NumPy, each shared condition a variable of its own.

OpenFisca takes the law of one period for a whole calculation. Here each record has a day of its own, so that the day is
a variable like any other. Words are codes and sets are masks, as in the other peers over whole columns. Its whole numbers
have 32 bits, so that total assets are given in whole dollars, rounded down, which the one limit on them leaves exact.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib.metadata import version

import numpy as np
from by_numpy import BILLIONTHS, LISTED_ABROAD, LISTED_SINCE_MAY_2024
from exchange import Words, bits, columns, report, whole_table, words
from openfisca_core.entities import build_entity
from openfisca_core.periods import ETERNITY
from openfisca_core.simulations import SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

PERIOD = "2026-11-25"
RECORD = build_entity(key="record", plural="records", label="A record", is_person=True)
Read = Callable[[str], np.ndarray]
"""Reads another variable."""


def conditions(words: Words) -> dict[str, Callable[[Read], np.ndarray]]:
    """Return every condition by name: those that rules share, and the rules themselves."""

    def is_in(column: str, *listed: str) -> Callable[[Read], np.ndarray]:
        table = np.zeros(256, dtype=bool)
        table[words.codes(column, *listed)] = True
        return lambda read: table[read(column)]

    def overlaps(column: str, *listed: str) -> Callable[[Read], np.ndarray]:
        mask = words.mask(column, *listed)
        return lambda read: read(column) & mask != 0

    def covers(column: str, *listed: str) -> Callable[[Read], np.ndarray]:
        mask = words.mask(column, *listed)
        return lambda read: read(column) & mask == mask

    def below(column: str, limit: int) -> Callable[[Read], np.ndarray]:
        return lambda read: read(column) < limit

    def since(day: int) -> Callable[[Read], np.ndarray]:
        return lambda read: read("case_date") >= day

    retail_institutions = is_in(
        "client_kind",
        "bank", "insurer", "securities_intermediary", "market_operator", "pension_scheme", "government_or_central_bank",
    )  # fmt: skip
    companies = is_in("client_kind", "company", "listed_company", "partnership")
    trusts, persons = is_in("client_kind", "trust_corporation"), is_in("client_kind", "individual")
    offerors = overlaps(
        "authorisation_classes",
        "stablecoin_issuance", "venue_for_tokens", "banking", "stored_value", "dealing_in_securities",
    )  # fmt: skip
    issue = is_in("activity_kind", "issue_tokens")
    refused, provisional = (
        is_in("authorisation_application", "refused", "withdrawn"),
        is_in("authorisation_application", "provisional"),
    )
    granted = is_in("authorisation_application", "granted", "granted_restricted")
    venue_licence = covers("authorisation_classes", "venue_for_tokens")
    outside_criteria = covers("authorisation_approvals", "token_outside_usual_criteria")
    cold_departure = covers("authorisation_approvals", "cold_share_departure")
    customer_number = overlaps("transfer_message", "originator_customer_number")
    address_or_number = overlaps("transfer_message", "originator_address", "originator_customer_number")
    money_licence_hk = overlaps("authorisation_classes", "money_transfer", "banking", "stored_value")
    money_licence_jp = overlaps("authorisation_classes", "money_transfer", "small_money_transfer", "banking")
    sg_licence = overlaps("authorisation_classes", "small_payment_institution", "major_payment_institution")
    sg_client, jp_client = is_in("client_place", "SG"), is_in("client_place", "JP")
    sg_services = is_in(
        "activity_kind",
        "transfer_tokens", "safeguard", "introduce", "stake_for_clients", "borrow_from_clients", "lend_to_clients",
        "finance_purchases", "deal_in_derivatives",
    )  # fmt: skip
    kr_services = is_in(
        "activity_kind",
        "introduce", "safeguard", "transfer_tokens", "lend_to_clients", "borrow_from_clients", "stake_for_clients",
    )  # fmt: skip
    jp_keepers, introduce = (
        is_in("activity_kind", "safeguard", "transfer_tokens", "stake_for_clients"),
        is_in("activity_kind", "introduce"),
    )
    listed, listed_later = (
        is_in("transfer_counterparty_place", "JP", *LISTED_ABROAD),
        is_in("transfer_counterparty_place", *LISTED_SINCE_MAY_2024),
    )
    keys_with_firm = is_in("custody_key_control", "firm_alone", "joint_veto")
    unreported = is_in("transfer_counterparty_standing", "unauthorised", "shell")
    stopped = is_in("transfer_handling", "held", "returned", "rejected", "frozen")
    authorised = is_in("transfer_counterparty_standing", "authorised")
    verified = covers("transfer_verified", "originator")

    def retail(read: Read) -> np.ndarray:
        portfolio, wealthy = read("large_portfolio"), read("wealthy")
        return ~(
            retail_institutions(read)
            | (companies(read) & (portfolio | wealthy))
            | (trusts(read) & wealthy)
            | (persons(read) & portfolio)
        )

    def early_issuer(read: Read) -> np.ndarray:
        day = read("case_date")
        in_time = (day <= 20260131) & (read("authorisation_applied_on") <= 20251031) & provisional(read)
        going_on = (day <= 20251031) & ~refused(read)
        return np.asarray(issue(read) & (read("activity_began_here") < 20250801) & (going_on | in_time))

    def a_year_old(read: Read) -> np.ndarray:
        first = read("asset_first_issued")
        return np.asarray(first + 10_000 - (first % 10_000 == 229) <= read("case_date"))

    def retail_token(read: Read) -> np.ndarray:
        day, liquid = read("case_date"), read("liquid")
        relieved = read("home_coin") & (day >= 20260527)
        indexed = (read("asset_index_providers") >= 2) & (read("asset_index_standard") != 0) & liquid
        waived = read("home_coin") & granted(read) & venue_licence(read) & (day >= 20251103)
        criteria = ~outside_criteria(read) & ~relieved & ~indexed
        young = ~read("a_year_old") & ~waived
        return np.asarray(read("retail_purchase") & (criteria | (~relieved & ~liquid) | young))

    return {
        "in_hk": is_in("activity_performed_in", "HK"),
        "in_sg": is_in("activity_performed_in", "SG"),
        "in_kr": is_in("activity_performed_in", "KR"),
        "in_jp": is_in("activity_performed_in", "JP"),
        "in_hk_since_2023": lambda read: read("in_hk") & since(20230601)(read),
        "to_institution": is_in("transfer_counterparty", "institution"),
        "ordering": is_in("transfer_role", "ordering"),
        "sent_to_institution": lambda read: read("ordering") & read("to_institution"),
        "self_hosted": is_in("transfer_counterparty", "self_hosted_wallet"),
        "stablecoin": is_in("asset_reference", "one_currency", "several_currencies", "unit_named_by_authority"),
        "on_venue": is_in("activity_kind", "operate_trading_venue", "deal_as_principal", "execute_as_agent"),
        "issue_or_offer": is_in("activity_kind", "issue_tokens", "offer_tokens"),
        "send_money": is_in("activity_kind", "transfer_money"),
        "names": covers("transfer_message", "originator_name", "beneficiary_name"),
        "originator_reference": overlaps("transfer_message", "originator_account", "unique_reference"),
        "beneficiary_reference": overlaps("transfer_message", "beneficiary_account", "unique_reference"),
        "names_and_references": lambda read: (
            read("names") & read("originator_reference") & read("beneficiary_reference")
        ),
        "accounts": covers("transfer_message", "originator_account", "beneficiary_account"),
        "names_and_accounts": lambda read: read("names") & read("accounts"),
        "identifying": overlaps(
            "transfer_message", "originator_address", "originator_identity_number", "originator_birth_or_formation"
        ),
        "at_once": is_in("transfer_message_timing", "before_or_with"),
        "large_portfolio": lambda read: read("client_portfolio_value") >= 8_000_000_00,
        "wealthy": lambda read: read("client_total_assets") >= 40_000_000,
        "retail": retail,
        "buying": is_in("order_side", "buy", "swap"),
        "retail_purchase": lambda read: read("in_hk_since_2023") & read("retail") & read("buying"),
        "local_issuer": covers("issuer_authorised_in", "HK"),
        "home_coin": lambda read: read("stablecoin") & read("local_issuer"),
        "liquid": is_in("asset_liquidity", "high"),
        "a_year_old": a_year_old,
        "offering": lambda read: (
            read("in_hk") & read("stablecoin") & (read("on_venue") | read("issue_or_offer")) & since(20250801)(read)
        ),
        "early_issuer": early_issuer,
        "wallet_proven": is_in(
            "transfer_ownership_proof", "micro_payment", "signed_message", "confirmed_by_institution"
        ),
        "measures_taken": overlaps(
            "cdd_measures", "wallet_ownership", "source_of_funds", "senior_approval", "refused_or_ended"
        ),
        "firm_alone": is_in("custody_key_control", "firm_alone"),
        "sg_provider": lambda read: (
            read("in_sg") & (sg_client(read) | sg_licence(read)) & (read("on_venue") | sg_services(read))
        ),
        "kr_provider": lambda read: read("in_kr") & (read("on_venue") | kr_services(read)),
        "jp_exchange": lambda read: (
            (read("in_jp") | jp_client(read))
            & (read("on_venue") | read("issue_or_offer") | introduce(read) | (jp_keepers(read) & read("firm_alone")))
        ),
        "hk.custody.cold_storage": lambda read: (
            read("in_hk_since_2023") & below("custody_cold_share", BILLIONTHS * 98 // 100)(read) & ~cold_departure(read)
        ),
        "hk.travel_rule.originator_message": lambda read: (
            read("in_hk_since_2023")
            & read("sent_to_institution")
            & ~(
                read("names_and_references")
                & (below("transfer_amount", 8_000_00)(read) | read("identifying") | customer_number(read))
            )
        ),
        "hk.stablecoin_offers.permitted_offerors": lambda read: (
            read("offering") & ~read("early_issuer") & ~offerors(read)
        ),
        "hk.stablecoin_offers.retail_coins": lambda read: read("offering") & read("retail") & ~read("local_issuer"),
        "hk.money_services.operator_licence": lambda read: (
            read("in_hk") & read("send_money") & ~money_licence_hk(read)
        ),
        "hk.admission.retail_token": retail_token,
        "hk.admission.retail_stablecoin_wait": lambda read: (
            read("retail_purchase") & read("stablecoin") & below("case_date", 20250801)(read)
        ),
        "hk.capital.paid_up_capital": lambda read: (
            read("in_hk_since_2023") & below("capital_paid_up", 5_000_000_00)(read)
        ),
        "sg.travel_rule.originator_message": lambda read: (
            read("sg_provider")
            & read("sent_to_institution")
            & ~(
                read("names_and_references")
                & (~(read("transfer_amount") > 1_500_00) | (verified(read) & read("identifying")))
            )
        ),
        "sg.travel_rule.self_hosted_checks": lambda read: (
            read("sg_provider") & read("self_hosted") & ~read("wallet_proven") & ~read("measures_taken")
        ),
        "sg.cold_storage.cold_storage": lambda read: (
            read("sg_provider")
            & since(20241004)(read)
            & keys_with_firm(read)
            & below("custody_cold_share", BILLIONTHS * 90 // 100)(read)
        ),
        "kr.travel_rule.message": lambda read: (
            read("kr_provider")
            & since(20220325)(read)
            & read("sent_to_institution")
            & ~below("transfer_amount", 1_000_000)(read)
            & ~(read("names_and_accounts") & read("at_once") & below("transfer_request_delay", 4)(read))
        ),
        "kr.travel_rule.unreported_counterparty": lambda read: (
            read("kr_provider") & read("to_institution") & unreported(read) & ~stopped(read)
        ),
        "kr.custody.cold_storage": lambda read: (
            read("kr_provider") & since(20240719)(read) & below("custody_cold_share", BILLIONTHS * 80 // 100)(read)
        ),
        "jp.custody.cold_storage": lambda read: (
            read("jp_exchange") & read("firm_alone") & below("custody_cold_share", BILLIONTHS * 95 // 100)(read)
        ),
        "jp.travel_rule.notification": lambda read: (
            read("jp_exchange")
            & since(20230601)(read)
            & read("sent_to_institution")
            & authorised(read)
            & (listed(read) | (since(20240501)(read) & listed_later(read)))
            & ~(read("names_and_accounts") & address_or_number(read) & read("at_once"))
        ),
        "jp.stored_value.funds_transfer_registration": lambda read: (
            jp_client(read) & read("send_money") & ~money_licence_jp(read)
        ),
    }


def variable_name(condition: str) -> str:
    """Return the name of the variable of a condition."""
    return condition.replace(".", "__")


def formula(condition: Callable[[Read], np.ndarray]) -> Callable[..., np.ndarray]:
    """Return a condition as OpenFisca calls it."""
    return lambda record, period: condition(lambda name: record(name, period))


def system(known: Words, cells: Mapping[str, np.ndarray]) -> TaxBenefitSystem:
    """Return the rules with the variables of the records."""
    found = TaxBenefitSystem([RECORD])
    common = {"entity": RECORD, "definition_period": ETERNITY}
    for name in cells:
        found.add_variable(type(name, (Variable,), {**common, "value_type": int}))
    for name, condition in conditions(known).items():
        body = {**common, "value_type": bool, "formula": formula(condition)}
        found.add_variable(type(variable_name(name), (Variable,), body))
    return found


def main() -> None:
    """Decide the records of the folder."""
    known, cells = words(), columns()
    cells["client_total_assets"] = cells["client_total_assets"] // 100
    rules = system(known, cells)
    rows = len(cells["case_date"])

    def decide() -> dict[str, np.ndarray]:
        simulation = SimulationBuilder().build_default_simulation(rules, rows)
        for name, column in cells.items():
            simulation.set_input(name, PERIOD, column)
        return {rule: simulation.calculate(variable_name(rule), PERIOD) for rule in known.rules}

    found, wall, cpu = whole_table(decide)
    numbers = bits(found, known.rules)
    report("openfisca", version("openfisca-core"), numbers, wall, cpu, "variables over whole columns, 1 thread")


if __name__ == "__main__":
    main()
