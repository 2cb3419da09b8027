"""How tokens are put to work for a ledger."""

from isonomy.logic import Group, choice

GROUP = Group("staking", "how tokens are put to work for a ledger")

method = choice.one_of(
    "staking.method",
    "Where the reward comes from.",
    "protocol_staking",
    ["none", "protocol_staking", "pooled_with_lending", "undisclosed_yield"],
)

keys_stay = choice.yes_or_no(
    "staking.keys_stay",
    "Whether the means to withdraw the staked tokens stay with the firm or its own keeper.",
    "yes",
)
