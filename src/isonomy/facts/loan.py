"""One loan of money or tokens in either direction."""

from isonomy.logic import Group, choice, circumstance

GROUP = Group("loan", "one loan of money or tokens in either direction")

lent = circumstance.one_of("loan.lent", "What is lent.", "tokens", ["none", "money", "tokens"])

amount = choice.money("loan.amount", "Value lent to this client.", "KRW 30,000,000")

purpose = circumstance.one_of(
    "loan.purpose",
    "What the borrower uses it for.",
    "buy_tokens",
    ["none", "buy_tokens", "buy_securities", "short_sale", "other"],
)

collateral = choice.some_of(
    "loan.collateral",
    "What secures it.",
    "[securities, BTC]",
    ["none", "securities", "money", "BTC", "ETH", "other_tokens"],
)

collateral_value = choice.money(
    "loan.collateral_value",
    "Market value of the collateral before any haircut.",
    "KRW 45,000,000",
)

haircut = choice.share("loan.haircut", "Cut applied to token collateral in deciding how much to lend.", "60%")

repayable_in = choice.one_of(
    "loan.repayable_in",
    "In what it is to be repaid.",
    "same_tokens",
    ["same_tokens", "money", "either"],
)

rate_year = choice.share("loan.rate_year", "All fees and interest per year.", "20%", "per year")

source = choice.one_of(
    "loan.source",
    "Whose assets are lent, or whether a partner runs the lending under the firm's name.",
    "own_assets",
    ["own_assets", "client_assets", "third_party_assets", "run_by_partner"],
)

total_over_capital = choice.share(
    "loan.total_over_capital",
    "All loans of this kind that the firm has given, over its own capital.",
    "500%",
)

repledged_share = choice.share(
    "loan.repledged_share",
    "Collateral of clients that the firm has pledged on, over the loans it has given to them.",
    "140%",
)
