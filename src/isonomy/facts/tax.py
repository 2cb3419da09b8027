"""A taxable event and the person taxed."""

from isonomy.logic import Group, choice, circumstance

GROUP = Group("tax", "a taxable event and the person taxed")

event = circumstance.one_of(
    "tax.event",
    "What happened with the tokens; an airdrop or a fork for which nothing was done is a receipt for nothing.",
    "swap",
    [
        "none",
        "sale_for_money",
        "swap",
        "payment_with_tokens",
        "loan_of_tokens",
        "receipt_for_goods_or_work",
        "receipt_for_nothing",
        "staking_reward",
        "mining",
        "holding_at_year_end",
        "gift_or_inheritance",
        "withdrawal",
        "fund_or_family_vehicle_gain",
    ],
)

person = circumstance.one_of(
    "tax.person",
    "Who would be taxed.",
    "resident_individual",
    ["resident_individual", "non_resident", "company", "fund", "family_vehicle"],
    per_place=True,
)

character = circumstance.one_of(
    "tax.character",
    "The nature of the holding, by purpose, frequency and time held.",
    "trade",
    ["investment", "trade", "hobby", "restricted_long_term_holding", "own_issue"],
)

gain_year = circumstance.money(
    "tax.gain_year",
    "Net gain of the year from such events.",
    "KRW 2,500,000",
    "calendar or tax year",
)

rate = choice.share(
    "tax.rate",
    "Rate applied to the gain (or withheld from the proceeds), local surcharges left out.",
    "20%",
)

incidental_share = circumstance.share(
    "tax.incidental_share",
    "Receipts from dealings that only go along with the relieved ones, over all receipts of the year.",
    "5%",
)

single_investor = circumstance.yes_or_no(
    "tax.single_investor",
    "Whether a fund has one investor only, who does not run it day by day.",
    "no",
)

qualifying_assets = circumstance.money(
    "tax.qualifying_assets",
    "Value of the assets of a fund or vehicle that are of the kinds listed for relief.",
    "HKD 240,000,000",
)

acquired_on = circumstance.date("tax.acquired_on", "The day the tokens were acquired.", "2026-11-02")

base = choice.one_of(
    "tax.base",
    "How cost or value is taken.",
    "market_value_at_reference_day",
    [
        "actual_cost",
        "market_value_at_reference_day",
        "share_of_proceeds",
        "average_price_around_event",
        "market_value_of_receipt",
        "year_end_market_value",
        "none",
    ],
)

cost_share = choice.share(
    "tax.cost_share",
    "Share of the proceeds taken as cost where the real cost is not shown.",
    "50%",
)

indirect_tax_charged = choice.yes_or_no(
    "tax.indirect_tax_charged",
    "Whether goods-and-services or consumption tax is charged on the supply.",
    "no",
)

foreign_balance = circumstance.money(
    "tax.foreign_balance",
    "Largest month-end total of accounts with foreign institutions and providers.",
    "KRW 500,000,000",
)
