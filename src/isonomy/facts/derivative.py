"""A contract whose value follows the asset."""

from isonomy.logic import Group, Unit, choice, circumstance

GROUP = Group("derivative", "a contract whose value follows the asset")

kind = circumstance.one_of(
    "derivative.kind",
    "The contract, if there is one.",
    "perpetual",
    ["none", "future", "perpetual", "option", "swap_or_contract_for_difference", "leveraged_token", "margin_trade"],
    standard="ISO 10962 CFI families (reduced)",
)

margin = choice.share("derivative.margin", "Margin posted over notional; its inverse is the leverage.", "50%")

model_margin = circumstance.share(
    "derivative.model_margin",
    "Margin share that the authority's volatility formula gives for the asset.",
    "42%",
)

loss_limited = choice.yes_or_no(
    "derivative.loss_limited",
    "Whether the client can lose no more than the margin posted.",
    "yes",
)

convergence_interval = choice.duration(
    "derivative.convergence_interval",
    "Longest time between two convergences of contract price and spot price.",
    "8",
    Unit.HOURS,
)

margin_first = choice.yes_or_no(
    "derivative.margin_first",
    "Whether margin is collected before the order is accepted.",
    "yes",
)
