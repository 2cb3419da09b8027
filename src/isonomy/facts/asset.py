"""The one token or instrument."""

from isonomy.facts.lists import CURRENCY, PLACE
from isonomy.logic import Group, Unit, circumstance

GROUP = Group("asset", "the one token or instrument", always=True)

form = circumstance.one_of(
    "asset.form",
    "Whether the instrument exists only on a ledger, is a conventional instrument recorded on a ledger, or is conventional.",
    "ledger_record_of_conventional",
    ["ledger_native", "ledger_record_of_conventional", "conventional"],
)

ledger = circumstance.one_of(
    "asset.ledger",
    "Who may read, write and validate the ledger on which the asset is recorded.",
    "permissionless",
    ["permissionless", "permissioned_public", "permissioned_private", "central_bank_network", "none"],
)

cryptographic = circumstance.yes_or_no("asset.cryptographic", "Whether the value is secured by cryptography.", "yes")

transferability = circumstance.one_of(
    "asset.transferability",
    "To whom it can technically be passed on electronically.",
    "free",
    ["not_transferable", "inside_issuer_system", "with_issuer_consent_to_eligible_holders", "free"],
)

rights = circumstance.some_of(
    "asset.rights",
    "What the holder can claim, against anyone; empty when there is no claim.",
    "[repayment_of_debt]",
    [
        "repayment_of_debt",
        "company_share",
        "company_vote",
        "protocol_vote",
        "profit_share",
        "fund_unit",
        "trust_interest",
        "derivative_payoff",
        "redemption_at_par",
        "redemption_at_market_value",
        "bank_deposit_claim",
        "prepaid_value",
        "goods_or_services",
        "physical_goods",
        "bill_of_exchange",
        "bill_of_lading",
        "registered_security_entry",
        "whole_supply_of_issuer_service",
    ],
)

uses = circumstance.some_of(
    "asset.uses",
    "What it is accepted for or meant for in fact, whatever its name.",
    "[collecting]",
    [
        "payment_to_the_public",
        "payment_to_issuer_or_circle",
        "exchange_for_other_tokens",
        "investment",
        "store_of_value",
        "governance",
        "access_to_service",
        "collecting",
        "proof_of_transaction",
        "gaming",
        "loyalty",
        "gift_voucher",
    ],
)

fungibility = circumstance.one_of(
    "asset.fungibility",
    "Whether units replace one another.",
    "unique",
    ["fungible", "interchangeable_series", "fraction_of_unique", "unique"],
)

reference = circumstance.one_of(
    "asset.reference",
    "What its value is meant to follow.",
    "one_currency",
    [
        "nothing",
        "one_currency",
        "several_currencies",
        "unit_named_by_authority",
        "commodity",
        "virtual_assets",
        "other_assets",
    ],
)

reference_currency = circumstance.one_of(
    "asset.reference_currency",
    "The currency followed, where it is one currency.",
    "HKD",
    CURRENCY,
)

currency_link = circumstance.one_of(
    "asset.currency_link",
    "How the unit is tied to a currency.",
    "pegged_by_issuer",
    ["none", "denominated", "pegged_by_issuer", "aims_at_market_parity"],
)

stabilised_by = circumstance.one_of(
    "asset.stabilised_by",
    "What is to hold the value at its reference.",
    "reserve_assets",
    [
        "nothing",
        "reserve_assets",
        "token_collateral",
        "algorithm",
        "balance_sheet_of_bank",
        "safeguarded_transfer_funds",
        "trust_assets",
    ],
)

arrangement = circumstance.some_of(
    "asset.arrangement",
    "Features of the arrangement that the holder joins.",
    "[contributions_pooled, returns_shared]",
    [
        "about_property",
        "contributions_pooled",
        "managed_as_a_whole",
        "no_day_to_day_control",
        "returns_shared",
        "common_enterprise",
        "profit_from_efforts_of_others",
    ],
)

code = circumstance.one_of(
    "asset.code",
    "Which token it is, where a rule names tokens.",
    "ETH",
    ["BTC", "ETH", "LTC", "XRP", "other"],
    standard="ISO 24165 digital token identifier (the tokens named by rules; the full identifier travels beside it)",
)

first_issued = circumstance.date("asset.first_issued", "The day of first issue.", "2025-01-15")

smart_contract = circumstance.yes_or_no(
    "asset.smart_contract",
    "Whether it runs on a smart contract rather than being the ledger's own coin.",
    "yes",
)

anonymity = circumstance.one_of(
    "asset.anonymity",
    "Whether its movements can be followed.",
    "traceable",
    ["traceable", "optional_concealment", "untraceable"],
)

market_cap_rank = circumstance.whole(
    "asset.market_cap_rank",
    "Place in the list of tokens by market value used by the local rule.",
    "18",
    "rank",
)

local_venues = circumstance.count(
    "asset.local_venues",
    "Authorised providers in the place whose law is asked that already handle it (against local money where the rule says so).",
    "3",
    "providers",
    per_place=True,
)

local_age = circumstance.duration(
    "asset.local_age",
    "Longest time one of these providers has handled it.",
    "6",
    Unit.MONTHS,
    per_place=True,
)

index_providers = circumstance.count(
    "asset.index_providers",
    "Providers, independent of one another, of the issuer and of the venue, whose investible, rules-based index includes it.",
    "2",
    "providers",
)

index_standard = circumstance.yes_or_no(
    "asset.index_standard",
    "Whether at least one of these providers follows the benchmark principles and has a record with conventional indices.",
    "yes",
)

liquidity = circumstance.one_of(
    "asset.liquidity",
    "How readily it can be traded, as appraised by the firm on stated data.",
    "high",
    ["high", "ordinary", "low", "inactive"],
)

retail_open_here = circumstance.yes_or_no(
    "asset.retail_open_here",
    "Whether the public of the place whose law is asked can trade it spot on an authorised venue there.",
    "yes",
    per_place=True,
)

listed_in = circumstance.some_of(
    "asset.listed_in",
    "Places on whose supervised securities exchange it is listed.",
    "[HK]",
    PLACE,
)

warning_signs = circumstance.some_of(
    "asset.warning_signs",
    "Warning signs found about it.",
    "[unexplained_hack]",
    [
        "undisclosed_supply_change",
        "undisclosed_business_change",
        "unexplained_hack",
        "relies_on_constant_inflow",
        "signs_of_fraud",
        "no_use_meme",
        "special_listing_conditions",
    ],
)
