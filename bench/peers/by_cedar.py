"""The rules by hand as policies of Cedar: each forbids what breaks it, and the policies that did are the answer.

Days are numbers of year, month and day. Requests are made beforehand; policies and entities are parsed once.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from importlib.metadata import version

from by_numpy import LISTED_ABROAD, LISTED_SINCE_MAY_2024
from cedarpy import Entities, PolicySet, is_authorized_batch
from exchange import numbers, one_by_one, records, report, words


def _is_in(column: str, *listed: str) -> str:
    """Return the condition that a word is one of these."""
    return f"{_set_of(listed)}.contains(context.{column})"


def _set(relation: str, column: str, *listed: str) -> str:
    return f"context.{column}.{relation}({_set_of(listed)})"


def _set_of(listed: Sequence[str]) -> str:
    return "[" + ", ".join(f'"{word}"' for word in listed) + "]"


def conditions() -> dict[str, str]:
    """Return what breaks each rule, as a condition of Cedar."""
    classes, message = "authorisation_classes", "transfer_message"
    in_hk = 'context.activity_performed_in == "HK"'
    in_hk_since_2023 = f"{in_hk} && context.case_date >= 20230601"
    to_institution = 'context.transfer_counterparty == "institution"'
    sent_to_institution = f'context.transfer_role == "ordering" && {to_institution}'
    stablecoin = _is_in("asset_reference", "one_currency", "several_currencies", "unit_named_by_authority")
    venue = ("operate_trading_venue", "deal_as_principal", "execute_as_agent")
    offers = ("issue_tokens", "offer_tokens")
    names = _set("containsAll", message, "originator_name", "beneficiary_name")
    references = " && ".join(
        _set("containsAny", message, f"{side}_account", "unique_reference") for side in ("originator", "beneficiary")
    )
    accounts = _set("containsAll", message, "originator_account", "beneficiary_account")
    identifying = _set(
        "containsAny", message, "originator_address", "originator_identity_number", "originator_birth_or_formation"
    )
    at_once = 'context.transfer_message_timing == "before_or_with"'
    institutional = _is_in(
        "client_kind",
        "bank", "insurer", "securities_intermediary", "market_operator", "pension_scheme", "government_or_central_bank",
    )  # fmt: skip
    portfolio = f"context.client_portfolio_value >= {8_000_000_00}"
    wealthy = f"context.client_total_assets >= {40_000_000_00}"
    companies = _is_in("client_kind", "company", "listed_company", "partnership")
    retail = (
        f'!({institutional} || ({companies} && ({portfolio} || {wealthy})) || (context.client_kind == "trust_corporation" '
        f'&& {wealthy}) || (context.client_kind == "individual" && {portfolio}))'
    )
    buying = _is_in("order_side", "buy", "swap")
    local_issuer = 'context.issuer_authorised_in.contains("HK")'
    home_coin = f"{stablecoin} && {local_issuer}"
    liquid = 'context.asset_liquidity == "high"'
    offering = f"{in_hk} && context.case_date >= 20250801 && {stablecoin} && {_is_in('activity_kind', *venue, *offers)}"
    offerors = _set(
        "containsAny", classes,
        "stablecoin_issuance", "venue_for_tokens", "banking", "stored_value", "dealing_in_securities",
    )  # fmt: skip
    early_issuer = (
        'context.activity_kind == "issue_tokens" && context.activity_began_here < 20250801 && ('
        f"(context.case_date <= 20251031 && !{_is_in('authorisation_application', 'refused', 'withdrawn')}) || "
        "(context.case_date <= 20260131 && context.authorisation_applied_on <= 20251031 && "
        'context.authorisation_application == "provisional"))'
    )
    relieved = f"({home_coin} && context.case_date >= 20260527)"
    licensed = (
        f"{_is_in('authorisation_application', 'granted', 'granted_restricted')} && "
        f'context.{classes}.contains("venue_for_tokens")'
    )
    year_end = "(if context.asset_first_issued == 20240229 then 20250228 else context.asset_first_issued + 10000)"
    young = f"{year_end} > context.case_date && !({home_coin} && {licensed} && context.case_date >= 20251103)"
    criteria = (
        f'!context.authorisation_approvals.contains("token_outside_usual_criteria") && !{relieved} && '
        f"!(context.asset_index_providers >= 2 && context.asset_index_standard && {liquid})"
    )
    sg_kinds = _is_in(
        "activity_kind", *venue,
        "transfer_tokens", "safeguard", "introduce", "stake_for_clients", "borrow_from_clients", "lend_to_clients",
        "finance_purchases", "deal_in_derivatives",
    )  # fmt: skip
    sg_licence = _set("containsAny", classes, "small_payment_institution", "major_payment_institution")
    sg_provider = (
        f'context.activity_performed_in == "SG" && (context.client_place == "SG" || {sg_licence}) && {sg_kinds}'
    )
    kr_kinds = _is_in(
        "activity_kind", *venue,
        "introduce", "safeguard", "transfer_tokens", "lend_to_clients", "borrow_from_clients", "stake_for_clients",
    )  # fmt: skip
    kr_provider = f'context.activity_performed_in == "KR" && {kr_kinds}'
    firm_alone = 'context.custody_key_control == "firm_alone"'
    jp_keepers = _is_in("activity_kind", "safeguard", "transfer_tokens", "stake_for_clients")
    jp_exchange = (
        '(context.activity_performed_in == "JP" || context.client_place == "JP") && '
        f"({_is_in('activity_kind', *venue, *offers, 'introduce')} || ({jp_keepers} && {firm_alone}))"
    )
    listed = (
        f"({_is_in('transfer_counterparty_place', 'JP', *LISTED_ABROAD)} || (context.case_date >= 20240501 && "
        f"{_is_in('transfer_counterparty_place', *LISTED_SINCE_MAY_2024)}))"
    )
    send_money = 'context.activity_kind == "transfer_money"'
    proofs = _is_in("transfer_ownership_proof", "micro_payment", "signed_message", "confirmed_by_institution")
    measures = _set(
        "containsAny", "cdd_measures", "wallet_ownership", "source_of_funds", "senior_approval", "refused_or_ended"
    )
    unreported = _is_in("transfer_counterparty_standing", "unauthorised", "shell")
    stopped = _is_in("transfer_handling", "held", "returned", "rejected", "frozen")
    return {
        "hk.custody.cold_storage": f"{in_hk_since_2023} && context.custody_cold_share < 980000000 && "
        '!context.authorisation_approvals.contains("cold_share_departure")',
        "hk.travel_rule.originator_message": f"{in_hk_since_2023} && {sent_to_institution} && !({names} && {references} && "
        f"(context.transfer_amount < {8_000_00} || {identifying} || "
        f'context.{message}.contains("originator_customer_number")))',
        "hk.stablecoin_offers.permitted_offerors": f"{offering} && !{offerors} && !({early_issuer})",
        "hk.stablecoin_offers.retail_coins": f"{offering} && {retail} && !{local_issuer}",
        "hk.money_services.operator_licence": f"{in_hk} && {send_money} && "
        f"!{_set('containsAny', classes, 'money_transfer', 'banking', 'stored_value')}",
        "hk.admission.retail_token": f"{in_hk_since_2023} && {retail} && {buying} && "
        f"(({criteria}) || (!{relieved} && !({liquid})) || ({young}))",
        "hk.admission.retail_stablecoin_wait": f"{in_hk_since_2023} && context.case_date < 20250801 && {stablecoin} && "
        f"{retail} && {buying}",
        "hk.capital.paid_up_capital": f"{in_hk_since_2023} && context.capital_paid_up < {5_000_000_00}",
        "sg.travel_rule.originator_message": f"{sg_provider} && {sent_to_institution} && !({names} && {references} && "
        f'(context.transfer_amount <= {1_500_00} || (context.transfer_verified.contains("originator") && {identifying})))',
        "sg.travel_rule.self_hosted_checks": f"{sg_provider} && "
        f'context.transfer_counterparty == "self_hosted_wallet" && !{proofs} && !{measures}',
        "sg.cold_storage.cold_storage": f"{sg_provider} && context.case_date >= 20241004 && "
        f"context.custody_cold_share < 900000000 && {_is_in('custody_key_control', 'firm_alone', 'joint_veto')}",
        "kr.travel_rule.message": f"{kr_provider} && context.case_date >= 20220325 && {sent_to_institution} && "
        f"context.transfer_amount >= 1000000 && !({names} && {accounts} && {at_once} && context.transfer_request_delay <= 3)",
        "kr.travel_rule.unreported_counterparty": f"{kr_provider} && {to_institution} && {unreported} && !{stopped}",
        "kr.custody.cold_storage": f"{kr_provider} && context.case_date >= 20240719 && "
        "context.custody_cold_share < 800000000",
        "jp.custody.cold_storage": f"{jp_exchange} && {firm_alone} && context.custody_cold_share < 950000000",
        "jp.travel_rule.notification": f"{jp_exchange} && context.case_date >= 20230601 && {sent_to_institution} && "
        f'context.transfer_counterparty_standing == "authorised" && {listed} && !({names} && {accounts} && {at_once} && '
        f"{_set('containsAny', message, 'originator_address', 'originator_customer_number')})",
        "jp.stored_value.funds_transfer_registration": f'context.client_place == "JP" && {send_money} && '
        f"!{_set('containsAny', classes, 'money_transfer', 'small_money_transfer', 'banking')}",
    }


def main() -> None:
    """Decide the records of the folder."""
    known, breaking = words(), conditions()
    policies = ["permit (principal, action, resource);"]
    policies += [f"forbid (principal, action, resource) when {{ {breaking[rule]} }};" for rule in known.rules]
    policy_set, entities = PolicySet.from_str("\n".join(policies)), Entities.from_json_str("[]")
    rule_of = {f"policy{number}": rule for number, rule in enumerate(known.rules, start=1)}
    requests = [
        {"principal": 'Firm::"one"', "action": 'Action::"act"', "resource": 'Record::"one"', "context": record}
        for record in records()
    ]

    def decide(batch: Sequence[Mapping[str, object]]) -> list[list[str]]:
        answers = is_authorized_batch(list(batch), policy_set, entities)
        if any(answer.diagnostics.errors for answer in answers):
            raise ValueError("a policy could not be evaluated")
        return [[rule_of[p] for p in answer.diagnostics.reasons if p in rule_of] for answer in answers]

    found, wall, cpu = one_by_one(decide, requests, 500)
    report("cedar", version("cedarpy"), numbers(found, known.rules), wall, cpu, "policies, is_authorized_batch of 500")


if __name__ == "__main__":
    main()
