"""Token exposures of a bank, insurer or other prudentially supervised firm."""

from isonomy.logic import Group, choice, circumstance

GROUP = Group("bank", "token exposures of a bank, insurer or other prudentially supervised firm")

exposure_class = circumstance.one_of(
    "bank.exposure_class",
    "Class of the exposure under the Basel standard on cryptoassets.",
    "other_unbacked",
    ["tokenised_traditional", "effective_stablecoin", "hedgeable_unbacked", "other_unbacked", "none"],
    standard="BCBS SCO60 groups 1a, 1b, 2a, 2b",
)

holding = choice.one_of(
    "bank.holding",
    "In what way the bank (or other financial institution) has to do with the token.",
    "custody_only",
    ["none", "custody_only", "own_investment", "collateral_taken", "own_issue"],
)

risk_weight = choice.share("bank.risk_weight", "Risk weight applied.", "1250%")

exposure_ratio = choice.share(
    "bank.exposure_ratio",
    "Exposure to the class over the capital measure.",
    "1%",
    "of tier 1 capital (of total assets for a branch)",
)

issuance_ratio = choice.share(
    "bank.issuance_ratio",
    "Own tokens issued over the capital measure.",
    "5%",
    "of tier 1 capital (of total assets for a branch)",
)
