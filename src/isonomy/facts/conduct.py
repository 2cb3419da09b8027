"""What a person did in the market and with what knowledge."""

from isonomy.logic import Group, Unit, choice, circumstance

GROUP = Group("conduct", "what a person did in the market and with what knowledge")

acts = choice.some_of(
    "conduct.acts",
    "What the person did.",
    "[fictitious_trade]",
    [
        "matched_trade",
        "fictitious_trade",
        "price_moving_or_pegging",
        "false_quote",
        "false_or_misleading_statement",
        "omission",
        "deceptive_scheme",
        "rumour",
        "threat",
        "tipping",
        "trade_while_holding_information",
        "intermediating_own_counterparty",
    ],
)

purposes = circumstance.some_of(
    "conduct.purposes",
    "With what purpose, or recklessly to what effect.",
    "[induce_trading]",
    ["feign_activity", "induce_trading", "defraud", "gain_benefit", "none_of_these"],
)

insider_role = circumstance.one_of(
    "conduct.insider_role",
    "The position through which the person came to know.",
    "first_hand_recipient",
    [
        "none",
        "issuer_or_its_staff",
        "venue_or_its_staff",
        "major_holder",
        "authority",
        "contract_party",
        "first_hand_recipient",
        "former_insider_within_a_year",
    ],
)

information = circumstance.one_of(
    "conduct.information",
    "The information held at the time.",
    "material_undisclosed",
    ["none", "material_undisclosed", "material_published"],
)

publication_channel = circumstance.one_of(
    "conduct.publication_channel",
    "Where the information was made public.",
    "venue_disclosure_page",
    [
        "not_published",
        "newspaper",
        "broadcast_or_wire",
        "venue_disclosure_page",
        "self_regulator_page",
        "issuer_page_regularly_used",
        "social_media",
    ],
)

publication_age = circumstance.duration(
    "conduct.publication_age",
    "Time since the moment from which the local waiting time runs.",
    "6",
    Unit.HOURS,
)
