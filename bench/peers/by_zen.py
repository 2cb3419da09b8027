"""The rules by hand as one decision of the GoRules ZEN engine: an expression node, what rules share in another before it.

Days are numbers of year, month and day. The decision is compiled once and records are handed over in batches.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from importlib.metadata import version
from itertools import pairwise

import zen
from by_numpy import LISTED_ABROAD, LISTED_SINCE_MAY_2024
from exchange import numbers, one_by_one, records, report, words


def _of(listed: Sequence[str]) -> str:
    return "[" + ", ".join(f"'{word}'" for word in listed) + "]"


def _is_in(column: str, *listed: str) -> str:
    return f"({column} in {_of(listed)})"


def _overlaps(column: str, *listed: str) -> str:
    return f"some({column}, # in {_of(listed)})"


def _covers(column: str, *listed: str) -> str:
    return "(" + " and ".join(f"contains({column}, '{word}')" for word in listed) + ")"


def shared() -> dict[str, str]:
    """Return the conditions that several rules share; a later one may read an earlier one."""
    message = "transfer_message"
    institutional = _is_in(
        "client_kind",
        "bank", "insurer", "securities_intermediary", "market_operator", "pension_scheme", "government_or_central_bank",
    )  # fmt: skip
    sg_kinds = _is_in(
        "activity_kind",
        "transfer_tokens", "safeguard", "introduce", "stake_for_clients", "borrow_from_clients", "lend_to_clients",
        "finance_purchases", "deal_in_derivatives",
    )  # fmt: skip
    kr_kinds = _is_in(
        "activity_kind",
        "introduce", "safeguard", "transfer_tokens", "lend_to_clients", "borrow_from_clients", "stake_for_clients",
    )  # fmt: skip
    portfolio, wealthy = f"client_portfolio_value >= {8_000_000_00}", f"client_total_assets >= {40_000_000_00}"
    jp_keepers = _is_in("activity_kind", "safeguard", "transfer_tokens", "stake_for_clients")
    return {
        "in_hk": "activity_performed_in == 'HK'",
        "in_hk_since_2023": "$.in_hk and case_date >= 20230601",
        "to_institution": "transfer_counterparty == 'institution'",
        "sent_to_institution": "$.to_institution and transfer_role == 'ordering'",
        "stablecoin": _is_in("asset_reference", "one_currency", "several_currencies", "unit_named_by_authority"),
        "on_venue": _is_in("activity_kind", "operate_trading_venue", "deal_as_principal", "execute_as_agent"),
        "issue_or_offer": _is_in("activity_kind", "issue_tokens", "offer_tokens"),
        "names_and_references": f"{_covers(message, 'originator_name', 'beneficiary_name')} and "
        f"{_overlaps(message, 'originator_account', 'unique_reference')} and "
        f"{_overlaps(message, 'beneficiary_account', 'unique_reference')}",
        "names_and_accounts": _covers(
            message, "originator_name", "beneficiary_name", "originator_account", "beneficiary_account"
        ),
        "identifying": _overlaps(
            message, "originator_address", "originator_identity_number", "originator_birth_or_formation"
        ),
        "at_once": "transfer_message_timing == 'before_or_with'",
        "retail": f"not ({institutional} or ({_is_in('client_kind', 'company', 'listed_company', 'partnership')} and "
        f"({portfolio} or {wealthy})) or (client_kind == 'trust_corporation' and {wealthy}) or "
        f"(client_kind == 'individual' and {portfolio}))",
        "retail_purchase": f"$.in_hk_since_2023 and {_is_in('order_side', 'buy', 'swap')} and $.retail",
        "local_issuer": "contains(issuer_authorised_in, 'HK')",
        "home_coin": "$.stablecoin and $.local_issuer",
        "relieved": "$.home_coin and case_date >= 20260527",
        "offering": "$.in_hk and case_date >= 20250801 and $.stablecoin and ($.on_venue or $.issue_or_offer)",
        "firm_alone": "custody_key_control == 'firm_alone'",
        "sg_provider": f"activity_performed_in == 'SG' and ($.on_venue or {sg_kinds}) and (client_place == 'SG' or "
        f"{_overlaps('authorisation_classes', 'small_payment_institution', 'major_payment_institution')})",
        "kr_provider": f"activity_performed_in == 'KR' and ($.on_venue or {kr_kinds})",
        "jp_exchange": "(activity_performed_in == 'JP' or client_place == 'JP') and ($.on_venue or $.issue_or_offer or "
        f"activity_kind == 'introduce' or ({jp_keepers} and $.firm_alone))",
    }


def rules() -> dict[str, str]:
    """Return what breaks each rule."""
    classes, message = "authorisation_classes", "transfer_message"
    offerors = _overlaps(
        classes, "stablecoin_issuance", "venue_for_tokens", "banking", "stored_value", "dealing_in_securities"
    )
    year_end = "(asset_first_issued == 20240229 ? 20250228 : asset_first_issued + 10000)"
    granted = _is_in("authorisation_application", "granted", "granted_restricted")
    licensed = f"{granted} and {_covers(classes, 'venue_for_tokens')}"
    listed = (
        f"({_is_in('transfer_counterparty_place', 'JP', *LISTED_ABROAD)} or (case_date >= 20240501 and "
        f"{_is_in('transfer_counterparty_place', *LISTED_SINCE_MAY_2024)}))"
    )
    proofs = _is_in("transfer_ownership_proof", "micro_payment", "signed_message", "confirmed_by_institution")
    measures = _overlaps("cdd_measures", "wallet_ownership", "source_of_funds", "senior_approval", "refused_or_ended")
    return {
        "hk.custody.cold_storage": "in_hk_since_2023 and custody_cold_share < 980000000 and "
        f"not {_covers('authorisation_approvals', 'cold_share_departure')}",
        "hk.travel_rule.originator_message": "in_hk_since_2023 and sent_to_institution and not (names_and_references and "
        f"(transfer_amount < {8_000_00} or identifying or {_covers(message, 'originator_customer_number')}))",
        "hk.stablecoin_offers.permitted_offerors": f"offering and not {offerors} and not (activity_kind == 'issue_tokens' "
        "and activity_began_here < 20250801 and ((case_date <= 20251031 and "
        f"not {_is_in('authorisation_application', 'refused', 'withdrawn')}) or (case_date <= 20260131 and "
        "authorisation_applied_on <= 20251031 and authorisation_application == 'provisional')))",
        "hk.stablecoin_offers.retail_coins": "offering and retail and not local_issuer",
        "hk.money_services.operator_licence": "in_hk and activity_kind == 'transfer_money' and "
        f"not {_overlaps(classes, 'money_transfer', 'banking', 'stored_value')}",
        "hk.admission.retail_token": "retail_purchase and ("
        f"(not {_covers('authorisation_approvals', 'token_outside_usual_criteria')} and not relieved and "
        "not (asset_index_providers >= 2 and asset_index_standard and asset_liquidity == 'high')) or "
        "(not relieved and asset_liquidity != 'high') or "
        f"({year_end} > case_date and not (home_coin and {licensed} and case_date >= 20251103)))",
        "hk.admission.retail_stablecoin_wait": "retail_purchase and stablecoin and case_date < 20250801",
        "hk.capital.paid_up_capital": f"in_hk_since_2023 and capital_paid_up < {5_000_000_00}",
        "sg.travel_rule.originator_message": "sg_provider and sent_to_institution and not (names_and_references and "
        f"(transfer_amount <= {1_500_00} or ({_covers('transfer_verified', 'originator')} and identifying)))",
        "sg.travel_rule.self_hosted_checks": "sg_provider and transfer_counterparty == 'self_hosted_wallet' and "
        f"not {proofs} and not {measures}",
        "sg.cold_storage.cold_storage": "sg_provider and case_date >= 20241004 and custody_cold_share < 900000000 and "
        f"{_is_in('custody_key_control', 'firm_alone', 'joint_veto')}",
        "kr.travel_rule.message": "kr_provider and case_date >= 20220325 and sent_to_institution and "
        "transfer_amount >= 1000000 and not (names_and_accounts and at_once and transfer_request_delay <= 3)",
        "kr.travel_rule.unreported_counterparty": "kr_provider and to_institution and "
        f"{_is_in('transfer_counterparty_standing', 'unauthorised', 'shell')} and "
        f"not {_is_in('transfer_handling', 'held', 'returned', 'rejected', 'frozen')}",
        "kr.custody.cold_storage": "kr_provider and case_date >= 20240719 and custody_cold_share < 800000000",
        "jp.custody.cold_storage": "jp_exchange and firm_alone and custody_cold_share < 950000000",
        "jp.travel_rule.notification": "jp_exchange and case_date >= 20230601 and sent_to_institution and "
        f"transfer_counterparty_standing == 'authorised' and {listed} and not (names_and_accounts and at_once and "
        f"{_overlaps(message, 'originator_address', 'originator_customer_number')})",
        "jp.stored_value.funds_transfer_registration": "client_place == 'JP' and activity_kind == 'transfer_money' and "
        f"not {_overlaps(classes, 'money_transfer', 'small_money_transfer', 'banking')}",
    }


def key(rule: str) -> str:
    """Return the name of a rule in the result; a dot would make an object of it."""
    return rule.replace(".", "__")


def decision() -> dict[str, object]:
    """Return the rules as a graph of the engine: records come in, shared conditions are added, the rules come out."""

    def node(name: str, named: Mapping[str, str], *, passes: bool) -> dict[str, object]:
        expressions = [{"id": key(k), "key": key(k), "value": condition} for k, condition in named.items()]
        content = {"expressions": expressions, "passThrough": passes}
        return {"id": name, "name": name, "type": "expressionNode", "content": content}

    nodes: list[dict[str, object]] = [
        {"id": "in", "name": "in", "type": "inputNode"},
        node("shared", shared(), passes=True),
        node("rules", rules(), passes=False),
        {"id": "out", "name": "out", "type": "outputNode"},
    ]
    way = ("in", "shared", "rules", "out")
    edges = [
        {"id": f"{start}-{end}", "sourceId": start, "targetId": end, "type": "edge"} for start, end in pairwise(way)
    ]
    return {"nodes": nodes, "edges": edges}


def main() -> None:
    """Decide the records of the folder."""
    known = words()
    engine = zen.ZenEngine({"loader": {"type": "static", "content": {"rules": decision()}}})
    rule_of = {key(rule): rule for rule in known.rules}

    def decide(batch: Sequence[Mapping[str, object]]) -> list[list[str]]:
        answers = engine.evaluate_batch([{"key": "rules", "context": record} for record in batch])
        if not all(answer["success"] for answer in answers):
            raise ValueError("a record could not be decided")
        return [[rule_of[k] for k, broken in answer["data"]["result"].items() if broken] for answer in answers]

    found, wall, cpu = one_by_one(decide, records(), 500)
    report(
        "zen", version("zen-engine"), numbers(found, known.rules), wall, cpu, "expression nodes, evaluate_batch of 500"
    )


if __name__ == "__main__":
    main()
