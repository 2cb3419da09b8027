"""Arrangements that exist and work."""

from isonomy.logic import Group, choice

GROUP = Group("controls", "arrangements that exist and work")

conduct = choice.some_of(
    "controls.conduct",
    "Market, conflict and client-facing arrangements in force.",
    "[market_surveillance, conflict_policy]",
    [
        "market_surveillance",
        "unified_surveillance_with_partner",
        "conflict_policy",
        "functional_separation",
        "market_maker_independence",
        "staff_trading_restriction",
        "own_token_restriction",
        "no_counterparty_to_brokered_trades",
        "fair_order_handling",
        "best_execution",
        "complaints_handling",
        "token_suspension_procedure",
        "liquidation_and_default_rules",
        "fork_and_airdrop_policy",
        "location_blocking",
        "deceptive_routing_detection",
        "client_fair_treatment",
        "credit_concentration_limits",
        "solicitation_rules",
    ],
)

aml = choice.some_of(
    "controls.aml",
    "Arrangements against financial crime in force.",
    "[enterprise_risk_assessment]",
    [
        "enterprise_risk_assessment",
        "new_product_risk_assessment",
        "counterparty_policy",
        "missing_information_procedure",
        "transaction_monitoring",
        "large_foreign_transfer_monitoring",
        "wallet_screening",
        "fraud_hold_and_refund",
        "third_party_deposit_policy",
        "cash_limit_policy",
        "unidentified_client_restriction",
    ],
)

custody = choice.some_of(
    "controls.custody",
    "Arrangements for keeping client assets in force.",
    "[cold_transfer_procedure]",
    [
        "accountable_senior_manager",
        "independent_custody_function",
        "cold_transfer_procedure",
        "transaction_integrity_checks",
        "unauthorised_cold_transfer_block",
        "wallet_supplier_due_diligence",
        "key_compromise_plan",
        "custody_self_audit",
        "unalterable_destination",
        "ledger_event_monitoring",
        "multi_level_payout_approval",
        "stop_switch",
        "regular_arrangement_review",
    ],
)

technology = choice.some_of(
    "controls.technology",
    "Technology and continuity arrangements in force.",
    "[two_factor_login, contingency_plan]",
    [
        "two_factor_login",
        "client_alerts_other_channel",
        "segmented_network",
        "endpoint_and_intrusion_detection",
        "security_operations_centre",
        "penetration_test_before_launch",
        "source_code_review",
        "independent_assessment_before_change",
        "offline_backups",
        "access_reviews",
        "staff_security_training",
        "threat_monitoring",
        "contingency_plan",
        "incident_escalation",
        "outage_announcement",
        "supplier_oversight",
        "information_protection",
        "critical_system_list",
        "ledger_type_risk_assessment",
        "cyber_hygiene_baseline",
        "sector_exercise",
    ],
)
