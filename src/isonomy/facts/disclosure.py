"""What has been told."""

from isonomy.logic import Group, choice

GROUP = Group("disclosure", "what has been told")

to_client = choice.some_of(
    "disclosure.to_client",
    "What the client was told in writing beforehand.",
    "[client_agreement, custody_terms]",
    [
        "client_agreement",
        "prescribed_risk_statements",
        "fees_and_terms",
        "not_legal_tender",
        "custody_terms",
        "pooling",
        "treatment_on_insolvency",
        "trust_arrangement",
        "conflicts",
        "protections_given_up",
        "short_track_record",
        "stabilisation_and_redemption",
        "staking_risks",
        "shared_book_risks",
        "risks_without_alerts",
        "tokenisation_risks",
        "derivative_risks",
        "lending_terms_and_liquidation",
        "token_suspension_options",
        "price_away_from_value",
        "primary_dealing_at_value",
        "transfer_stop_reason",
        "license_status_of_venue",
    ],
)

published = choice.some_of(
    "disclosure.published",
    "What the firm publishes to everyone.",
    "[admission_and_removal_rules]",
    [
        "trading_rules",
        "admission_and_removal_rules",
        "fees_with_examples",
        "token_facts",
        "audit_reports",
        "voting_handling",
        "conflicts_policy",
        "complaints_procedure",
        "reserve_composition",
        "reserve_attestation",
        "stabilisation_and_holder_rights",
        "white_paper",
        "custody_rules",
        "own_token_trades",
        "own_token_sale_plan",
        "lending_use_and_liquidations",
        "indicative_value",
    ],
)
