"""The rules by hand in Rego, run by rego-cpp (regopy): a bundle compiled once, one query per record."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from importlib.metadata import version

from by_numpy import LISTED_ABROAD, LISTED_SINCE_MAY_2024
from exchange import numbers, one_by_one, records, report, words
from regopy import Interpreter

LISTED = f"{{{', '.join(json.dumps(place) for place in ('JP', *LISTED_ABROAD))}}}"
LISTED_LATER = f"{{{', '.join(json.dumps(place) for place in LISTED_SINCE_MAY_2024)}}}"
MODULE = """
package screening

import rego.v1

day := input.case_date
message := {word | some word in input.transfer_message}
classes := {word | some word in input.authorisation_classes}
approvals := {word | some word in input.authorisation_approvals}
kind := input.activity_kind

in_hk if input.activity_performed_in == "HK"
in_hk_since_2023 if { in_hk; day >= 20230601 }
to_institution if input.transfer_counterparty == "institution"
sent_to_institution if { input.transfer_role == "ordering"; to_institution }
stablecoin if input.asset_reference in {"one_currency", "several_currencies", "unit_named_by_authority"}
on_venue if kind in {"operate_trading_venue", "deal_as_principal", "execute_as_agent"}
issue_or_offer if kind in {"issue_tokens", "offer_tokens"}

names if { "originator_name" in message; "beneficiary_name" in message }
names_and_references if {
    names
    count(message & {"originator_account", "unique_reference"}) > 0
    count(message & {"beneficiary_account", "unique_reference"}) > 0
}
names_and_accounts if { names; "originator_account" in message; "beneficiary_account" in message }
identifying if {
    count(message & {"originator_address", "originator_identity_number", "originator_birth_or_formation"}) > 0
}
at_once if input.transfer_message_timing == "before_or_with"

portfolio if input.client_portfolio_value >= 800000000
wealthy if input.client_total_assets >= 4000000000
company if input.client_kind in {"company", "listed_company", "partnership"}
professional if input.client_kind in {
    "bank", "insurer", "securities_intermediary", "market_operator", "pension_scheme", "government_or_central_bank"
}
professional if { company; portfolio }
professional if { company; wealthy }
professional if { input.client_kind == "trust_corporation"; wealthy }
professional if { input.client_kind == "individual"; portfolio }
retail_purchase if { in_hk_since_2023; input.order_side in {"buy", "swap"}; not professional }

local_issuer if "HK" in input.issuer_authorised_in
home_coin if { stablecoin; local_issuer }
relieved if { home_coin; day >= 20260527 }
offering if { in_hk; day >= 20250801; stablecoin; on_venue }
offering if { in_hk; day >= 20250801; stablecoin; issue_or_offer }
early if { kind == "issue_tokens"; input.activity_began_here < 20250801 }
early_issuer if { early; day <= 20251031; not input.authorisation_application in {"refused", "withdrawn"} }
early_issuer if {
    early
    day <= 20260131
    input.authorisation_applied_on <= 20251031
    input.authorisation_application == "provisional"
}
liquid if input.asset_liquidity == "high"
indexed if { input.asset_index_providers >= 2; input.asset_index_standard; liquid }
year_end := 20250228 if input.asset_first_issued == 20240229
else := input.asset_first_issued + 10000
licensed_coin if {
    home_coin
    day >= 20251103
    input.authorisation_application in {"granted", "granted_restricted"}
    "venue_for_tokens" in classes
}

sg_kind if on_venue
sg_kind if kind in {
    "transfer_tokens", "safeguard", "introduce", "stake_for_clients", "borrow_from_clients", "lend_to_clients",
    "finance_purchases", "deal_in_derivatives"
}
sg_served if input.client_place == "SG"
sg_served if count(classes & {"small_payment_institution", "major_payment_institution"}) > 0
sg_provider if { input.activity_performed_in == "SG"; sg_kind; sg_served }
kr_kind if on_venue
kr_kind if kind in {
    "introduce", "safeguard", "transfer_tokens", "lend_to_clients", "borrow_from_clients", "stake_for_clients"
}
kr_provider if { input.activity_performed_in == "KR"; kr_kind }
firm_alone if input.custody_key_control == "firm_alone"
jp_reach if input.activity_performed_in == "JP"
jp_reach if input.client_place == "JP"
jp_kind if on_venue
jp_kind if issue_or_offer
jp_kind if kind == "introduce"
jp_kind if { kind in {"safeguard", "transfer_tokens", "stake_for_clients"}; firm_alone }
jp_exchange if { jp_reach; jp_kind }
listed if input.transfer_counterparty_place in LISTED
listed if { day >= 20240501; input.transfer_counterparty_place in LATER }

hk_particulars if { names_and_references; input.transfer_amount < 800000 }
hk_particulars if { names_and_references; identifying }
hk_particulars if { names_and_references; "originator_customer_number" in message }
sg_particulars if { names_and_references; input.transfer_amount <= 150000 }
sg_particulars if { names_and_references; "originator" in input.transfer_verified; identifying }
kr_particulars if { names_and_accounts; at_once; input.transfer_request_delay <= 3 }
jp_particulars if {
    names_and_accounts
    at_once
    count(message & {"originator_address", "originator_customer_number"}) > 0
}
unfit if { not "token_outside_usual_criteria" in approvals; not relieved; not indexed }
unfit if { not relieved; not liquid }
unfit if { year_end > day; not licensed_coin }
wallet_checked if input.transfer_ownership_proof in {"micro_payment", "signed_message", "confirmed_by_institution"}
wallet_checked if {
    some measure in input.cdd_measures
    measure in {"wallet_ownership", "source_of_funds", "senior_approval", "refused_or_ended"}
}

broken contains "hk.custody.cold_storage" if {
    in_hk_since_2023
    input.custody_cold_share < 980000000
    not "cold_share_departure" in approvals
}
broken contains "hk.travel_rule.originator_message" if { in_hk_since_2023; sent_to_institution; not hk_particulars }
broken contains "hk.stablecoin_offers.permitted_offerors" if {
    offering
    count(classes & {"stablecoin_issuance", "venue_for_tokens", "banking", "stored_value", "dealing_in_securities"}) == 0
    not early_issuer
}
broken contains "hk.stablecoin_offers.retail_coins" if { offering; not professional; not local_issuer }
broken contains "hk.money_services.operator_licence" if {
    in_hk
    kind == "transfer_money"
    count(classes & {"money_transfer", "banking", "stored_value"}) == 0
}
broken contains "hk.admission.retail_token" if { retail_purchase; unfit }
broken contains "hk.admission.retail_stablecoin_wait" if { retail_purchase; stablecoin; day < 20250801 }
broken contains "hk.capital.paid_up_capital" if { in_hk_since_2023; input.capital_paid_up < 500000000 }
broken contains "sg.travel_rule.originator_message" if { sg_provider; sent_to_institution; not sg_particulars }
broken contains "sg.travel_rule.self_hosted_checks" if {
    sg_provider
    input.transfer_counterparty == "self_hosted_wallet"
    not wallet_checked
}
broken contains "sg.cold_storage.cold_storage" if {
    sg_provider
    day >= 20241004
    input.custody_key_control in {"firm_alone", "joint_veto"}
    input.custody_cold_share < 900000000
}
broken contains "kr.travel_rule.message" if {
    kr_provider
    day >= 20220325
    sent_to_institution
    input.transfer_amount >= 1000000
    not kr_particulars
}
broken contains "kr.travel_rule.unreported_counterparty" if {
    kr_provider
    to_institution
    input.transfer_counterparty_standing in {"unauthorised", "shell"}
    not input.transfer_handling in {"held", "returned", "rejected", "frozen"}
}
broken contains "kr.custody.cold_storage" if { kr_provider; day >= 20240719; input.custody_cold_share < 800000000 }
broken contains "jp.custody.cold_storage" if { jp_exchange; firm_alone; input.custody_cold_share < 950000000 }
broken contains "jp.travel_rule.notification" if {
    jp_exchange
    day >= 20230601
    sent_to_institution
    input.transfer_counterparty_standing == "authorised"
    listed
    not jp_particulars
}
broken contains "jp.stored_value.funds_transfer_registration" if {
    input.client_place == "JP"
    kind == "transfer_money"
    count(classes & {"money_transfer", "small_money_transfer", "banking"}) == 0
}
""".replace("in LISTED", f"in {LISTED}").replace("in LATER", f"in {LISTED_LATER}")


def main() -> None:
    """Decide the records of the folder."""
    known = words()
    rego = Interpreter()
    rego.add_module("screening.rego", MODULE)
    bundle = rego.build("broken = data.screening.broken")

    def decide(batch: Sequence[Mapping[str, object]]) -> list[list[str]]:
        found = []
        for record in batch:
            rego.set_input(record)
            output = rego.query_bundle(bundle)  # its nodes live no longer than the output itself
            found.append(json.loads(output.binding("broken").json()))
        return found

    found, wall, cpu = one_by_one(decide, records(), 20)
    report(
        "rego", version("regopy"), numbers(found, known.rules), wall, cpu, "bundle compiled once, one query per record"
    )


if __name__ == "__main__":
    main()
