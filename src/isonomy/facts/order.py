"""One order or trade."""

from isonomy.logic import Group, Unit, choice, circumstance

GROUP = Group("order", "one order or trade")

side = circumstance.one_of(
    "order.side",
    "The side of the client's order.",
    "buy",
    ["buy", "sell", "swap", "subscribe", "redeem"],
    standard="FIX 5.0 tag 54 Side",
)

value = circumstance.money(
    "order.value",
    "Value of the order, or of a one-off transaction together with those linked to it.",
    "SGD 200,000",
)

capacity = choice.one_of(
    "order.capacity",
    "In what capacity the firm deals.",
    "agency",
    ["agency", "principal", "riskless_principal"],
    standard="FIX 5.0 tag 528 OrderCapacity",
)

solicited = circumstance.yes_or_no("order.solicited", "Whether the firm recommended or prompted the order.", "no")

prefunded_share = choice.share(
    "order.prefunded_share",
    "Share of the order covered by money or tokens already in the account before it is carried out.",
    "100%",
)

payment = choice.one_of(
    "order.payment",
    "How the client pays.",
    "credit_card_issued_here",
    [
        "account_balance",
        "bank_transfer",
        "named_account_at_same_bank",
        "credit_card_issued_here",
        "credit_card_issued_elsewhere",
        "cash",
        "stablecoin",
        "other_tokens",
    ],
)

purpose = circumstance.one_of(
    "order.purpose",
    "What the order is for.",
    "sale_of_donated_tokens",
    [
        "investment",
        "sale_of_donated_tokens",
        "sale_for_operating_costs",
        "law_enforcement_sale",
        "subscription_or_redemption",
        "settlement",
        "payment_for_goods",
    ],
)

own_token_reason = circumstance.one_of(
    "order.own_token_reason",
    "Why the firm trades a token of its own or a related issuer.",
    "none",
    ["none", "received_as_consideration", "unavoidable_and_disclosed_at_once"],
)

plan_share = choice.share(
    "order.plan_share",
    "Where a published plan is sold in pieces: share of the plan sold on one day.",
    "10%",
)

volume_share = choice.share(
    "order.volume_share",
    "Share of the average daily volume of the venue in the month before that is ordered there on one day.",
    "5%",
)

price_gap = choice.share(
    "order.price_gap",
    "Distance of the order price from the market price of the venue, up or down.",
    "1%",
)

outside_venues = choice.count(
    "order.outside_venues",
    "Venues, run neither by the seller nor by its group, over which the sale is spread.",
    "2",
    "venues",
)

plan_span = choice.duration(
    "order.plan_span",
    "Time from the publication of the plan to its last sale.",
    "3",
    Unit.MONTHS,
)
