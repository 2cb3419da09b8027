"""What is filed with authorities."""

from isonomy.logic import Group, Unit, choice, circumstance

GROUP = Group("report", "what is filed with authorities")

regular = choice.some_of(
    "report.regular",
    "Reports that are filed when due.",
    "[suspicious_transactions, audited_accounts]",
    [
        "financial_return",
        "audited_accounts",
        "annual_audit_report",
        "suspicious_transactions",
        "suspected_unfair_trading",
        "changed_particulars",
        "major_holders",
        "own_token_holdings",
        "client_transactions_for_tax",
        "users_by_tax_residence",
        "foreign_accounts",
        "personal_token_wealth",
        "monetary_statistics",
        "cross_border_token_transfers",
        "public_token_information",
        "tax_withheld",
        "yearly_fee_paid",
    ],
    per_place=True,
)

kind = circumstance.one_of(
    "report.kind",
    "The single report the case is about, if any.",
    "changed_particulars",
    [
        "none",
        "financial_return",
        "audited_accounts",
        "capital_shortfall",
        "changed_particulars",
        "suspicious_transaction",
        "suspected_unfair_trading",
        "renewal",
        "own_token_holdings",
        "client_transactions_for_tax",
        "users_by_tax_residence",
        "tax_withheld",
    ],
)

delay = choice.duration(
    "report.delay",
    "Days from the event or period end to the filing of that report (negative when filed ahead).",
    "21",
    Unit.DAYS,
)
