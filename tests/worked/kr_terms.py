"""Legal terms of Korea that the worked rules need."""

from isonomy.facts import activity, asset, business, case, client, conduct, issuer, money, people, promotion, transfer
from isonomy.facts.lists import HERE
from isonomy.logic import KRW, cases, dated, hours, months, months_between, term

security = term(
    "A right that is a security by the capital markets statute, investment contracts included.",
    asset.rights.overlaps("company_share", "repayment_of_debt", "fund_unit", "trust_interest", "derivative_payoff")
    | asset.arrangement.covers("common_enterprise", "profit_from_efforts_of_others"),
)

collectible_token = term(
    "A unique token for collecting or for proof between users that cannot serve as payment.",
    (asset.fungibility == "unique")
    & asset.uses.overlaps("collecting", "proof_of_transaction")
    & ~asset.uses.overlaps("payment_to_the_public", "payment_to_issuer_or_circle"),
)

deposit_token = term(
    "A deposit claim on a bank, issued on the central bank's network.",
    asset.rights.contains("bank_deposit_claim")
    & (asset.ledger == "central_bank_network")
    & issuer.kind.is_in("bank", "trust_bank"),
)

excluded_token = term(
    "One of the classes taken out of the definition by statute or decree.",
    asset.transferability.is_in("not_transferable", "inside_issuer_system")
    | asset.uses.overlaps("gaming", "gift_voucher")
    | asset.rights.overlaps("prepaid_value", "registered_security_entry", "bill_of_exchange", "bill_of_lading")
    | (issuer.kind == "central_bank")
    | deposit_token
    | collectible_token
    | security,
)

virtual_asset = term(
    ("An electronic token of economic value that can be traded or moved electronically, unless excluded."),
    (asset.form != "conventional") & ~asset.uses.is_empty() & ~excluded_token,
)

provider_activity = term(
    "Buying, selling, swapping, transferring, keeping or arranging, as a business.",
    activity.by_way_of_business
    & activity.kind.is_in(
        "operate_trading_venue",
        "deal_as_principal",
        "execute_as_agent",
        "introduce",
        "safeguard",
        "transfer_tokens",
        "lend_to_clients",
        "stake_for_clients",
    ),
)

reaches_here = term(
    "Carried on here, for a client here, or showing a mark of aiming here.",
    activity.performed_in.contains(HERE)
    | (client.place == HERE)
    | promotion.aimed_at.contains(HERE)
    | promotion.local_features.overlaps(
        "local_language", "local_currency_prices", "local_payment_methods", "local_advertising"
    ),
)

provider = term(
    "Whoever must report before doing business.",
    provider_activity & virtual_asset & reaches_here,
)

won_exchange = term(
    "A venue at which local money is paid in and out.",
    business.activities.contains("operate_trading_venue") & (money.account_link != "no_local_money"),
)

cover_floor = term(
    "Least insurance or reserve by type of firm.",
    cases((won_exchange, KRW(3_000_000_000)), otherwise=KRW(500_000_000)),
)

related_token = term(
    "A token issued by the firm or a related party.",
    issuer.relation.is_in("the_firm_itself", "related_party"),
)

insider = term(
    "Holder of a listed position, a first-hand recipient, or either within the last year.",
    conduct.insider_role != "none",
)

information_published = term(
    "The waiting time of the channel has run.",
    (
        conduct.publication_channel.is_in("newspaper", "broadcast_or_wire", "venue_disclosure_page")
        & (conduct.publication_age >= hours(6))
    )
    | ((conduct.publication_channel == "issuer_page_regularly_used") & (conduct.publication_age >= hours(24))),
)

listed_stop_reason = term(
    "A reason on the decree's list, within its time limit.",
    transfer.held_because.is_in(
        "system_failure",
        "maintenance",
        "bank_outage",
        "delisted_asset",
        "reconciliation_or_wind_down",
        "hack",
        "order_of_authority",
    )
    | ((transfer.held_because == "terms_against_phishing") & (transfer.held_for <= hours(72)))
    | ((transfer.held_because == "money_laundering_law") & (transfer.held_for <= hours(4416))),
)

disqualified = term(
    "A conviction that has not been spent for five years.",
    (people.convictions != "none") & (months_between(people.conviction_ended, case.date) < months(60)),
)

lendable_token = term(
    "Among the twenty largest, or on three or more exchanges against local money.",
    (asset.market_cap_rank <= 20) | (asset.local_venues >= 3),
)

barred_client = term(
    "A minor, or a foreigner living elsewhere.",
    (client.kind == "individual") & ((client.age < 19) | (client.status_here == "non_resident_foreigner")),
)

financial_institution = term(
    "A bank, insurer, securities firm or other financial company.",
    business.institution.is_in(
        "bank",
        "foreign_bank_branch",
        "bank_subsidiary",
        "trust_bank",
        "finance_company",
        "card_issuer",
        "securities_firm",
        "fund_manager",
        "insurer",
    ),
)

message_threshold = term(
    "Value from which transfer data must travel between providers.",
    dated({"2022-03-25": KRW(1_000_000), "2027-02-19": KRW(0)}),
)
