"""One raising of funds or distribution of an asset to holders."""

from isonomy.logic import Group, Unit, choice, circumstance

GROUP = Group("offer", "one raising of funds or distribution of an asset to holders")

route = choice.one_of(
    "offer.route",
    "How the asset reaches holders.",
    "public_through_platform",
    ["none", "private", "public_direct", "public_through_platform", "secondary_only"],
)

persons_year = choice.count(
    "offer.persons_year",
    "Persons to whom it was offered within twelve months.",
    "50",
    "persons in 12 months",
)

raised_year = choice.money(
    "offer.raised_year",
    "Amount raised within twelve months.",
    "SGD 5,000,000",
    "last 12 months",
)

minimum_ticket = choice.money("offer.minimum_ticket", "Smallest amount per buyer.", "SGD 200,000")

documents = choice.some_of(
    "offer.documents",
    "Documents registered, filed or given out.",
    "[registered_prospectus]",
    ["registered_prospectus", "authorised_scheme", "prescribed_statement", "white_paper", "ongoing_token_information"],
    per_place=True,
)

restrictions = choice.some_of(
    "offer.restrictions",
    "Restrictions the offer keeps to.",
    "[no_advertising]",
    [
        "no_advertising",
        "limited_selling_expenses",
        "resale_notice",
        "transfer_restricted_to_eligible",
        "sales_limit_per_buyer",
        "lock_up",
    ],
)

resale_lock = choice.duration(
    "offer.resale_lock",
    "Time during which buyers may not resell freely.",
    "6",
    Unit.MONTHS,
)

consideration = circumstance.one_of(
    "offer.consideration",
    "What holders give for it.",
    "airdrop",
    ["money", "tokens", "airdrop", "mining_reward", "staking_reward", "services"],
)

promises_principal = choice.yes_or_no(
    "offer.promises_principal",
    "Whether the taker of funds promises to pay back the whole contribution or more.",
    "yes",
)
