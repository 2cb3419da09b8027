"""One advertisement, invitation or campaign."""

from isonomy.facts.lists import PLACE
from isonomy.logic import Group, choice, circumstance

GROUP = Group("promotion", "one advertisement, invitation or campaign")

aimed_at = choice.some_of("promotion.aimed_at", "Places at whose public it is aimed.", "[HK]", PLACE)

local_features = choice.some_of(
    "promotion.local_features",
    "Features that show whom the service is aimed at; mere reachability is none of them.",
    "[local_currency_prices, local_payment_methods]",
    [
        "local_language",
        "local_currency_prices",
        "local_payment_methods",
        "local_app_store",
        "local_advertising",
        "local_events",
        "local_influencers",
        "rewards_for_local_sign_ups",
        "local_support_staff",
    ],
    per_place=True,
)

channels = choice.some_of(
    "promotion.channels",
    "Where it is shown.",
    "[own_website, influencer]",
    [
        "own_website",
        "own_app",
        "own_social_account",
        "third_party_website",
        "social_platform_advert",
        "influencer",
        "print_or_broadcast",
        "public_place_or_transport",
        "machine_in_public_place",
        "event",
        "direct_message",
        "closed_circle",
    ],
)

inducements = choice.some_of(
    "promotion.inducements",
    "What is given for joining or trading.",
    "[referral_reward]",
    [
        "fee_discount",
        "gift_tied_to_token",
        "sign_up_gift",
        "trading_reward",
        "referral_reward",
        "learn_to_earn",
        "free_tokens",
    ],
)

contents = choice.some_of(
    "promotion.contents",
    "What it states.",
    "[firm_name, main_risks]",
    ["firm_name", "registration_number", "not_legal_tender", "main_risks", "licence_status"],
)

claims = choice.some_of(
    "promotion.claims",
    "Claims in it that are objectionable when made.",
    "[holds_licence_untruly]",
    [
        "false_or_misleading",
        "plays_down_risk",
        "only_profit",
        "holds_licence_untruly",
        "applied_for_licence_untruly",
        "regulator_approves",
        "called_bank_untruly",
        "supervised_stablecoin_untruly",
    ],
)

supplier_authorised = circumstance.yes_or_no(
    "promotion.supplier_authorised",
    "Whether the supplier of the advertised service may provide it in the place whose law is asked.",
    "no",
    per_place=True,
)
