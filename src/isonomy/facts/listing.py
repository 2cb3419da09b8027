"""Admission and review of the asset by a venue or provider."""

from isonomy.logic import Group, Unit, choice, circumstance

GROUP = Group("listing", "admission and review of the asset by a venue or provider")

committee = choice.some_of(
    "listing.committee",
    "Who sits in the body that decides on admission, and how it reports.",
    "[compliance, risk]",
    [
        "key_business_line",
        "compliance",
        "risk",
        "information_technology",
        "independent_of_business_lines",
        "monthly_report_to_board",
        "prompt_escalation_to_board",
        "written_reasons",
    ],
)

admitted = choice.yes_or_no(
    "listing.admitted",
    "Whether the asset is open to trading on the firm's own venue.",
    "yes",
)

review_interval = choice.duration(
    "listing.review_interval",
    "Longest time between two reviews of an admitted asset and of the criteria.",
    "12",
    Unit.MONTHS,
)

due_diligence = choice.some_of(
    "listing.due_diligence",
    "Points examined before admission.",
    "[team, technology, legal_risk]",
    [
        "team",
        "regulatory_status_here",
        "demand_and_liquidity",
        "technology",
        "development",
        "market_and_governance_risk",
        "legal_risk",
        "fraud_signs",
        "enforceability_of_rights",
        "money_laundering_risk",
    ],
)

contract_audit = choice.one_of(
    "listing.contract_audit",
    "Whether the code of the asset was audited.",
    "independent_audit",
    ["none", "relied_on_third_party_audit", "independent_audit"],
)

legal_opinion = choice.yes_or_no(
    "listing.legal_opinion",
    "Whether a lawyer qualified in the place whose law is asked has given an opinion on the nature of the asset.",
    "yes",
    per_place=True,
)

screening = choice.one_of(
    "listing.screening",
    "The screening by the industry body before admission.",
    "on_shared_list",
    ["none", "internal_only", "certified_internal_review", "on_shared_list", "full_review_by_self_regulator"],
    per_place=True,
)

left_index = circumstance.yes_or_no(
    "listing.left_index",
    "Whether an admitted asset has dropped out of an index that its admission rested on.",
    "no",
)

response = choice.one_of(
    "listing.response",
    "What the firm did when an admitted asset stopped meeting the criteria.",
    "sell_only",
    ["none", "assessed", "sell_only", "suspended", "removed"],
)
