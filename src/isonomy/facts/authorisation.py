"""Standing with the authorities of the place whose law is asked (one value per place)."""

from isonomy.facts.lists import AUTHORISATION_CLASS
from isonomy.logic import Group, choice, circumstance

GROUP = Group(
    "authorisation", "standing with the authorities of the place whose law is asked (one value per place)", always=True
)

classes = choice.some_of(
    "authorisation.classes",
    "The permissions, registrations and accepted reports in effect for the firm in the place whose law is asked.",
    "[venue_for_tokens, venue_for_securities]",
    AUTHORISATION_CLASS,
    per_place=True,
)

application = choice.one_of(
    "authorisation.application",
    "How far the request for permission of the activity asked about has come.",
    "pending",
    [
        "none",
        "preparing",
        "pending",
        "provisional",
        "granted_restricted",
        "granted",
        "refused",
        "withdrawn",
        "expired",
        "suspended",
        "revoked",
    ],
    per_place=True,
)

applied_on = choice.date(
    "authorisation.applied_on",
    "The day the complete request was filed.",
    "2024-02-20",
    per_place=True,
)

decided_on = circumstance.date(
    "authorisation.decided_on",
    "The day the grant or refusal was notified.",
    "2024-12-18",
    per_place=True,
)

valid_until = choice.date(
    "authorisation.valid_until",
    "The last day on which the permission is good unless renewed.",
    "2027-09-30",
    per_place=True,
)

transition_notice_on = choice.date(
    "authorisation.transition_notice_on",
    "The day the firm told the authority that it was already active and wishes to go on under a new regime.",
    "2024-04-30",
    per_place=True,
)

attested_on = choice.date(
    "authorisation.attested_on",
    "The day an outside expert's attestation of the firm's compliance reached the authority.",
    "2024-12-20",
    per_place=True,
)

objection = circumstance.yes_or_no(
    "authorisation.objection",
    "Whether the authority has told a pending applicant that it may not go on meanwhile.",
    "no",
    per_place=True,
)

client_scope = choice.one_of(
    "authorisation.client_scope",
    "The clients whom the permission, or its conditions, let the firm serve.",
    "professional_only",
    ["professional_only", "all_clients"],
    per_place=True,
)

approvals = choice.some_of(
    "authorisation.approvals",
    "Matters which the authority has approved, or added to the conditions of the permission, for this firm.",
    "[staking, affiliated_market_maker]",
    [
        "staking",
        "shared_order_book",
        "affiliated_market_maker",
        "own_account_trading",
        "derivative_product",
        "token_outside_usual_criteria",
        "tokens_of_short_record",
        "cold_share_departure",
        "compensation_arrangement",
        "tokenised_products",
        "custody_of_unlisted_tokens",
        "transfer_outside_listed_wallets",
        "token_portfolio_conditions",
        "token_dealing_conditions",
        "fund_token_exposure",
        "fund_staking",
        "reserve_asset",
        "reserve_currency",
        "business_plan_for_larger_transfers",
        "key_persons",
        "new_premises_or_system",
        "longer_time_for_incident_report",
        "end_of_token_information",
    ],
    per_place=True,
)

notices = choice.some_of(
    "authorisation.notices",
    "Matters of which the authority was told in writing beforehand (or at once, where the law says so).",
    "[token_admission]",
    [
        "token_admission",
        "token_suspension_or_removal",
        "change_of_client_types",
        "token_deposits_and_withdrawals",
        "new_token_activity",
        "staking_service",
        "affiliated_market_maker",
        "subscription_in_tokens",
        "holder_of_client_assets",
        "changed_particulars",
        "cessation_of_business",
        "stop_of_withdrawals",
        "custody_plan",
        "critical_supplier",
        "first_use_of_own_register",
        "custody_standards_met",
        "registration_for_tax_reporting",
        "question_on_token_nature",
    ],
    per_place=True,
)

orders = circumstance.some_of(
    "authorisation.orders",
    "Orders or added conditions of the authority that bind the firm on the day.",
    "[keep_assets_here]",
    [
        "keep_assets_here",
        "no_new_clients",
        "no_new_client_transfers",
        "business_improvement",
        "partial_suspension",
        "full_suspension",
        "added_condition",
        "furnish_data",
        "central_bank_data_request",
        "cold_share_set",
        "hand_over_for_tax",
        "wind_down",
    ],
    per_place=True,
    apart=True,
)

self_regulator = choice.one_of(
    "authorisation.self_regulator",
    "Whether the firm belongs to the recognised self-regulatory body, or has equal internal rules.",
    "member",
    ["member", "equivalent_rules", "none"],
    per_place=True,
)
