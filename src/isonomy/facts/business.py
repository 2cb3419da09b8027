"""The firm that does it."""

from isonomy.facts.lists import ACTIVITY, PLACE
from isonomy.logic import Group, choice, circumstance

GROUP = Group("business", "the firm that does it", always=True)

activities = choice.some_of(
    "business.activities",
    "Everything the firm does or plans to do; a plan is split into one case per element.",
    "[operate_trading_venue, safeguard]",
    ACTIVITY,
)

group_activities = circumstance.some_of(
    "business.group_activities",
    "Everything done by other companies under common control.",
    "[make_markets]",
    ACTIVITY,
)

legal_form = choice.one_of(
    "business.legal_form",
    "The legal form of the firm.",
    "stock_company",
    [
        "individual",
        "partnership",
        "stock_company",
        "other_company",
        "member_company_of_a_network",
        "trust",
        "foundation",
        "association",
        "public_body",
    ],
)

institution = circumstance.one_of(
    "business.institution",
    "What kind of institution the firm is apart from the activity asked about.",
    "bank_subsidiary",
    [
        "bank",
        "foreign_bank_branch",
        "bank_subsidiary",
        "trust_bank",
        "trust_company",
        "finance_company",
        "card_issuer",
        "funds_transfer_firm",
        "stored_value_firm",
        "securities_firm",
        "market_operator",
        "fund_manager",
        "insurer",
        "family_office",
        "virtual_asset_firm",
        "public_official",
        "non_financial",
    ],
)

incorporated_in = choice.one_of(
    "business.incorporated_in",
    "The place under whose law the firm is formed.",
    "HK",
    PLACE,
)

local_presence = choice.some_of(
    "business.local_presence",
    "What the firm really has in the place whose law is asked.",
    "[fixed_place_of_business, senior_management]",
    [
        "registered_office",
        "fixed_place_of_business",
        "registered_foreign_company",
        "resident_representative",
        "senior_management",
        "key_personnel",
        "live_clients",
        "trading_volume",
        "books_and_records",
    ],
    per_place=True,
)

state = circumstance.one_of(
    "business.state",
    "The stage of life of the business.",
    "operating",
    ["planned", "operating", "winding_down", "ceased", "struck_off", "insolvent"],
)

largest_holder_share = choice.share(
    "business.largest_holder_share",
    "The largest share of votes held by one person together with related persons.",
    "34%",
)

bank_owned_share = choice.share(
    "business.bank_owned_share",
    "Share of votes held by banks taken together.",
    "51%",
)
