"""What is written down and for how long it is kept."""

from isonomy.logic import Group, Unit, choice

GROUP = Group("records", "what is written down and for how long it is kept")

kept = choice.some_of(
    "records.kept",
    "What is recorded.",
    "[client_ledger]",
    [
        "client_ledger",
        "transaction_log",
        "custody_movements_with_purpose",
        "lending_terms",
        "identity_data",
        "transfer_information",
        "listing_decisions",
        "exposure_classification",
        "holder_reviews",
    ],
)

identity_retention = choice.duration(
    "records.identity_retention",
    "Time for which identity and transfer information is kept after the relationship or transfer ends.",
    "60",
    Unit.MONTHS,
)

transaction_retention = choice.duration(
    "records.transaction_retention",
    "Time for which transaction records are kept after the relationship ends.",
    "180",
    Unit.MONTHS,
)
