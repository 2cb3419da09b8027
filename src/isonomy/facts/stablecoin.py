"""The running of a value-stable token by its issuer."""

from isonomy.facts.lists import PLACE
from isonomy.logic import Group, Unit, choice, circumstance

GROUP = Group("stablecoin", "the running of a value-stable token, or of other stored value, by its issuer")

issued_in = choice.some_of("stablecoin.issued_in", "Places in which the token is issued.", "[SG]", PLACE)

circulation = circumstance.money(
    "stablecoin.circulation",
    "Par value in circulation, now or expected.",
    "SGD 5,000,001",
)

backing = choice.share(
    "stablecoin.backing",
    "Market value of the reserve (or of safeguarded funds) over par value in circulation.",
    "100%",
)

reserve_assets = choice.some_of(
    "stablecoin.reserve_assets",
    "What the reserve consists of.",
    "[demand_deposits, government_debt]",
    [
        "cash",
        "demand_deposits",
        "term_deposits",
        "cancellable_term_deposits",
        "government_debt",
        "foreign_government_debt",
        "overnight_reverse_repo",
        "money_funds",
        "tokenised_eligible",
        "other",
    ],
)

demand_deposit_share = choice.share(
    "stablecoin.demand_deposit_share",
    "Share of the reserve in cash or demand deposits.",
    "50%",
)

deposit_maturity = choice.duration(
    "stablecoin.deposit_maturity",
    "Longest term of deposits in the reserve.",
    "3",
    Unit.MONTHS,
)

debt_maturity = choice.duration(
    "stablecoin.debt_maturity",
    "Longest residual term of debt paper in the reserve.",
    "12",
    Unit.MONTHS,
)

reserve_currency = choice.one_of(
    "stablecoin.reserve_currency",
    "Currency of the reserve against the currency followed.",
    "same_as_reference",
    ["same_as_reference", "us_dollar_for_linked_currency", "approved_other", "other"],
)

reserve_holding = choice.some_of(
    "stablecoin.reserve_holding",
    "How the reserve is kept.",
    "[segregated, qualified_custodian]",
    [
        "segregated",
        "on_trust_for_holders",
        "qualified_custodian",
        "foreign_custodian_rated_with_local_branch",
        "daily_reconciliation",
    ],
)

attestation_interval = choice.duration(
    "stablecoin.attestation_interval",
    "Longest time between independent attestations of the reserve.",
    "1",
    Unit.MONTHS,
)

disclosure_interval = choice.duration(
    "stablecoin.disclosure_interval",
    "Longest time between publications of the circulation and the reserve.",
    "7",
    Unit.DAYS,
)

redemption_time = choice.duration(
    "stablecoin.redemption_time",
    "Longest time from a valid request to payment.",
    "1",
    Unit.BUSINESS_DAYS,
)

redemption_terms = choice.one_of(
    "stablecoin.redemption_terms",
    "What holders get on redemption, and how hard it is made.",
    "par_reasonable_conditions",
    ["par_reasonable_conditions", "par_burdensome_conditions", "below_par_or_market", "none"],
)

pays_interest = choice.yes_or_no("stablecoin.pays_interest", "Whether holders are paid interest.", "no")

transfer_cap = choice.money(
    "stablecoin.transfer_cap",
    "Largest single transfer, issue or redemption that the issuer lets through.",
    "JPY 1,000,000",
    "per transfer; absent means no cap",
)

holder_checks = choice.one_of(
    "stablecoin.holder_checks",
    "How far holders are identified.",
    "screened_addresses",
    ["none", "at_issue_and_redemption", "screened_addresses", "every_holder_identified"],
)
