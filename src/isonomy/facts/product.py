"""A fund, exchange-traded product, structured or other packaged product."""

from isonomy.facts.lists import PLACE
from isonomy.logic import Group, Unit, choice, circumstance

GROUP = Group("product", "a fund, exchange-traded product, structured or other packaged product")

kind = circumstance.one_of(
    "product.kind",
    "The packaged product, if there is one.",
    "exchange_traded_fund",
    [
        "none",
        "open_ended_fund",
        "exchange_traded_fund",
        "closed_fund",
        "limited_partnership_fund",
        "discretionary_portfolio",
        "structured_product",
        "exchange_traded_derivative",
        "perpetual_future",
    ],
)

token_share = choice.share(
    "product.token_share",
    "Largest share of the product's assets that is, or by its terms may be, exposed to tokens directly or indirectly.",
    "10%",
)

token_objective = circumstance.yes_or_no(
    "product.token_objective",
    "Whether its stated objective is to invest in tokens, whatever share that comes to.",
    "no",
)

exposure = choice.some_of(
    "product.exposure",
    "How the product is exposed to tokens.",
    "[spot]",
    ["spot", "futures", "other_derivatives", "other_funds", "tokens_not_open_to_retail", "leveraged"],
)

authorised_in = choice.some_of(
    "product.authorised_in",
    "Places whose authority has approved the product for the public.",
    "[HK]",
    PLACE,
)

publicly_offered = circumstance.yes_or_no("product.publicly_offered", "Whether it is offered to the public.", "yes")

listed_in = circumstance.some_of(
    "product.listed_in",
    "Places on whose supervised exchange it is listed.",
    "[US]",
    PLACE,
)

dealing = choice.some_of(
    "product.dealing",
    "How units are bought and sold.",
    "[primary_cash, primary_in_kind]",
    [
        "primary_cash",
        "primary_in_kind",
        "primary_in_tokens",
        "secondary_on_platform",
        "secondary_on_exchange",
        "secondary_over_the_counter",
    ],
)

staked_share = choice.share("product.staked_share", "Share of the product's tokens that is staked.", "30%")

market_makers = choice.count("product.market_makers", "Firms bound to quote the product on the venue.", "1", "firms")

maker_exit_notice = choice.duration(
    "product.maker_exit_notice",
    "Notice a market maker must give before leaving.",
    "3",
    Unit.MONTHS,
)
