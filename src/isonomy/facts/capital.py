"""Own money of the firm."""

from isonomy.logic import Group, choice, circumstance

GROUP = Group("capital", "own money of the firm")

paid_up = choice.money("capital.paid_up", "Paid-up share capital.", "HKD 5,000,000")

own_funds = choice.money(
    "capital.own_funds",
    "Paid-up ordinary and permanent preference shares plus retained result less losses and dividends since the last audit, or head-office funds of a branch.",
    "SGD 250,000",
)

net_assets = choice.money("capital.net_assets", "Assets less liabilities of the firm.", "JPY 0")

assets_cover_debts = choice.yes_or_no(
    "capital.assets_cover_debts",
    "Whether the firm's assets are worth at least as much as its liabilities.",
    "yes",
)

liquid = choice.money(
    "capital.liquid",
    "Liquid capital as computed by the local financial-resources formula.",
    "HKD 3,000,000",
)

liquid_variable = circumstance.money(
    "capital.liquid_variable",
    "The part of required liquid capital that grows with liabilities or turnover.",
    "HKD 4,200,000",
)

expenses_year = circumstance.money(
    "capital.expenses_year",
    "Operating expenses of the last twelve months.",
    "HKD 36,000,000",
)

liquid_assets = choice.money(
    "capital.liquid_assets",
    "Own cash, deposits and near-cash paper, tokens left out, held in the place whose law is asked where it says so.",
    "HKD 36,000,000",
)

wind_down_cost = circumstance.money(
    "capital.wind_down_cost",
    "Assessed cost of recovering or of an orderly end of the business.",
    "SGD 800,000",
)

security_lodged = choice.money(
    "capital.security_lodged",
    "Security lodged with, or guaranteed to, the authority for duties towards customers.",
    "SGD 200,000",
    per_place=True,
)

token_haircut = choice.share(
    "capital.token_haircut",
    "The cut applied to tokens (own or taken as collateral) in the regulatory capital computation.",
    "100%",
)
