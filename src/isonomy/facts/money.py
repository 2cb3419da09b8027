"""A snapshot of how client money is kept."""

from isonomy.logic import Group, Unit, choice, circumstance

GROUP = Group("money", "a snapshot of how client money is kept")

safeguards = choice.some_of(
    "money.safeguards",
    "How client money is protected.",
    "[trust_account]",
    [
        "segregated_bank_account",
        "trust_account",
        "entrusted_to_trust_company",
        "deposited_with_bank_as_client_property",
        "with_securities_finance_company",
        "guarantee",
        "undertaking",
        "deposit_with_authority",
    ],
)

safeguarded_share = choice.share("money.safeguarded_share", "Protected money over money owed to clients.", "100%")

institution_checks = choice.some_of(
    "money.institution_checks",
    "What was settled with the institution that keeps client money.",
    "[trust_acknowledged, no_set_off]",
    ["suitability_assessed", "trust_acknowledged", "no_set_off", "separately_designated", "client_told"],
)

investments = choice.some_of(
    "money.investments",
    "What the keeper of client money invests it in.",
    "[government_bonds]",
    ["none", "government_bonds", "municipal_bonds", "bank_or_state_guaranteed_debt", "other_approved", "other"],
)

yield_to_client = choice.yes_or_no(
    "money.yield_to_client",
    "Whether clients are paid a reasonable return on idle money.",
    "yes",
)

encumbered = choice.one_of(
    "money.encumbered",
    "Whether client money at the keeper was burdened or passed on.",
    "free",
    ["free", "set_off_or_attached", "transferred_or_pledged", "passed_on_in_merger_or_approved_transfer"],
)

account_link = choice.one_of(
    "money.account_link",
    "How local money moves between client and firm.",
    "named_accounts_at_same_bank",
    ["no_local_money", "named_accounts_at_same_bank", "named_accounts_at_different_banks", "pooled_account"],
)

safeguarding_delay = choice.duration(
    "money.safeguarding_delay",
    "Longest time from the receipt of client money to its protection.",
    "1",
    Unit.BUSINESS_DAYS,
)

balance_cap = choice.money(
    "money.balance_cap",
    "Largest amount that one stored-value account can hold at the end of a day; absent means no cap.",
    "SGD 20,000",
)

yearly_outflow_cap = choice.money(
    "money.yearly_outflow_cap",
    "Largest amount that can be paid from one stored-value account within a year; absent means no cap.",
    "SGD 100,000",
    "per year",
)

issued_year = circumstance.money(
    "money.issued_year",
    "Stored value of all kinds issued by the firm within twelve months.",
    "KRW 50,000,000,000",
    "last 12 months",
)
