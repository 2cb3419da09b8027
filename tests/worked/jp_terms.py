"""Legal terms of Japan that the worked rules need."""

from isonomy.facts import (
    activity,
    asset,
    authorisation,
    business,
    case,
    client,
    custody,
    derivative,
    issuer,
    promotion,
    transfer,
)
from isonomy.facts.lists import HERE
from isonomy.logic import cases, date, dated, min_of, months, percent, term

DESIGNATED_PLACES = ("AE", "IN", "ID", "GB", "EE", "NG", "BH", "PT")

electronic_payment_instrument = term(
    "Currency-linked digital money, issued and redeemed at par, that can pass to anyone.",
    asset.currency_link.is_in("denominated", "pegged_by_issuer")
    & asset.rights.contains("redemption_at_par")
    & (asset.transferability == "free")
    & (asset.form != "conventional"),
)

recorded_transferable_right = term(
    (
        "A fund share or trust interest recorded on a ledger and technically transferable, unless kept "
        "among eligible holders with consent."
    ),
    asset.rights.overlaps("fund_unit", "trust_interest", "profit_share")
    & (asset.form != "conventional")
    & (asset.transferability == "free")
    & ~asset.rights.contains("redemption_at_par"),
)

security = term(
    "A share or debt instrument in any form, or a recorded transferable right.",
    asset.rights.overlaps("company_share", "repayment_of_debt") | recorded_transferable_right,
)

currency_denominated = term(
    "Prepaid value, bank balances and other claims in a currency.",
    (asset.currency_link == "denominated") | asset.rights.overlaps("bank_deposit_claim", "prepaid_value"),
)

single_collectible = term(
    "A one-off token that cannot serve as payment and shares no profit.",
    (asset.fungibility == "unique")
    & ~asset.uses.overlaps("payment_to_the_public", "exchange_for_other_tokens")
    & ~asset.arrangement.contains("returns_shared"),
)

crypto_asset = term(
    (
        "Electronic value usable for paying, or exchangeable with such value among, unspecified persons, "
        "and none of the other regimes' objects."
    ),
    (asset.form == "ledger_native")
    & (asset.transferability == "free")
    & asset.uses.overlaps("payment_to_the_public", "exchange_for_other_tokens")
    & ~currency_denominated
    & ~electronic_payment_instrument
    & ~security
    & ~single_collectible,
)

manages_for_others = term(
    "The firm can move the user's tokens on its own.",
    custody.key_control == "firm_alone",
)

exchange_business = term(
    "Dealing, intermediating, or keeping for others, as a business.",
    activity.by_way_of_business
    & crypto_asset
    & (
        activity.kind.is_in("deal_as_principal", "operate_trading_venue", "execute_as_agent", "introduce")
        | (
            activity.kind.is_in("safeguard", "transfer_tokens", "stake_for_clients")
            & manages_for_others
            & (case.date >= date(2020, 5, 1))
        )
    ),
)

toward_here = term(
    "Carried on here, for a client here, or aimed at people here.",
    activity.performed_in.contains(HERE) | (client.place == HERE) | promotion.aimed_at.contains(HERE),
)

provider = term(
    "Whoever needs registration for exchange business.",
    exchange_business & toward_here,
)

registered_provider = term(
    "Registered for exchange business.",
    authorisation.classes.overlaps("dealing_in_tokens", "venue_for_tokens", "custody_of_tokens"),
)

eligible_coin_issuer = term(
    "A bank, trust bank, trust company or funds-transfer firm.",
    business.institution.is_in("bank", "trust_bank", "trust_company", "funds_transfer_firm")
    & authorisation.classes.overlaps("banking", "trust_business", "money_transfer", "small_money_transfer"),
)

trust_coin = term(
    "A par coin that is an interest in a trust.",
    electronic_payment_instrument & asset.rights.contains("trust_interest") & (asset.stabilised_by == "trust_assets"),
)

capped_coin = term(
    "A coin whose issuer may not let more than the cap pass at once.",
    (issuer.kind == "funds_transfer_firm_small_amounts")
    | ((issuer.kind == "trust_company") & ~authorisation.approvals.contains("business_plan_for_larger_transfers")),
)

notifiable_transfer = term(
    "Sent for a user to an authorised institution here or in a designated place.",
    (transfer.role == "ordering")
    & (transfer.counterparty == "institution")
    & (transfer.counterparty_standing == "authorised")
    & ((transfer.counterparty_place == HERE) | transfer.counterparty_place.is_in(*DESIGNATED_PLACES)),
)

shared_list_token = term(
    "Handled by three members, by one of them for six months, without special conditions.",
    (asset.local_venues >= 3)
    & (asset.local_age >= months(6))
    & ~asset.warning_signs.contains("special_listing_conditions"),
)

token_derivative = term(
    "A derivative, or a margin trade, on a crypto-asset.",
    (derivative.kind != "none") & crypto_asset,
)

required_margin = term(
    "Half for individuals; half or the formula's share for companies, as the firm elects.",
    cases((client.kind == "individual", percent(50)), otherwise=min_of(percent(50), derivative.model_margin)),
)

arranges_only = term(
    "Brings clients to a registered principal and never holds their assets.",
    activity.by_way_of_business & (activity.kind == "introduce") & (crypto_asset | electronic_payment_instrument),
)

listed_here = term(
    "Handled by, or applied for at, at least one registered provider.",
    asset.local_venues >= 1,
)

bank_group = term(
    "A bank or a company of its group.",
    business.institution.is_in("bank", "foreign_bank_branch", "bank_subsidiary", "trust_bank"),
)

required_demand_share = term(
    "Least share of a trust coin's reserve in demand deposits.",
    dated({"2023-06-01": percent(100), "2026-06-01": percent(50)}),
)
