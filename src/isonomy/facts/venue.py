"""Where and how interests meet."""

from isonomy.facts.lists import PLACE
from isonomy.logic import Group, choice, circumstance

GROUP = Group("venue", "where and how interests meet")

matching = choice.one_of(
    "venue.matching",
    "How interests meet.",
    "automated_central",
    ["automated_central", "request_for_quote", "bulletin_board", "smart_contract", "none"],
)

kind = choice.one_of(
    "venue.kind",
    "What kind of venue the order is carried out on.",
    "token_platform",
    [
        "token_platform",
        "off_platform_service_of_platform",
        "securities_exchange",
        "recognised_market",
        "alternative_trading_system",
        "conventional_derivatives_exchange",
        "decentralised_protocol",
        "conversion_counter",
        "bilateral",
    ],
)

authorised_in = choice.some_of(
    "venue.authorised_in",
    "Places whose authority supervises the venue for trading this asset.",
    "[HK]",
    PLACE,
)

client_scope = choice.one_of(
    "venue.client_scope",
    "The clients the venue may serve.",
    "all_clients",
    ["professional_only", "all_clients"],
)

order_book = choice.one_of(
    "venue.order_book",
    "Whose orders meet in the book.",
    "shared_with_affiliate",
    ["own", "shared_with_affiliate", "shared_with_others"],
)

partner_standards = circumstance.some_of(
    "venue.partner_standards",
    "Standards met by the supervision of the partner whose orders share the book.",
    "[authorised_at_home, fatf_aligned]",
    ["authorised_at_home", "fatf_aligned", "iosco_market_integrity", "iosco_client_assets"],
    standard="FATF Recommendations; IOSCO Policy Recommendations for Crypto and Digital Asset Markets",
)

settlement = choice.one_of(
    "venue.settlement",
    "How trades settle.",
    "delivery_versus_payment_intraday",
    ["prefunded_internal", "delivery_versus_payment_intraday", "delivery_versus_payment_end_of_day", "free_of_payment"],
)

reserve_ratio = choice.share(
    "venue.reserve_ratio",
    "Reserve fund and cover for failed settlement, held on trust in the place whose law is asked, over the limit for unsettled trades.",
    "100%",
)

operator_trading = choice.one_of(
    "venue.operator_trading",
    "How the operator or its group trades on the venue.",
    "never",
    [
        "never",
        "matched_principal_for_clients",
        "affiliated_market_maker_independent",
        "affiliated_market_maker",
        "own_account",
    ],
)
