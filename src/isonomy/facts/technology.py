"""Measured properties of systems and incidents."""

from isonomy.logic import Group, Unit, choice, circumstance

GROUP = Group("technology", "measured properties of systems and incidents")

audit_interval = choice.duration(
    "technology.audit_interval",
    "Longest time between independent technology audits.",
    "12",
    Unit.MONTHS,
)

contingency_test_interval = choice.duration(
    "technology.contingency_test_interval",
    "Longest time between tests of the contingency plan.",
    "12",
    Unit.MONTHS,
)

patch_delay = choice.duration(
    "technology.patch_delay",
    "Longest time from a successful test of a security patch to its roll-out.",
    "30",
    Unit.DAYS,
)

access_review_interval = choice.duration(
    "technology.access_review_interval",
    "Longest time between two reviews of who has access to systems.",
    "12",
    Unit.MONTHS,
)

training_interval = choice.duration(
    "technology.training_interval",
    "Longest time between two trainings of staff in security.",
    "12",
    Unit.MONTHS,
)

backup_interval = choice.duration(
    "technology.backup_interval",
    "Longest time between two backups that are kept offline.",
    "24",
    Unit.HOURS,
)

alerts = choice.some_of(
    "technology.alerts",
    "Events of which the client is told at once by another channel.",
    "[login, trade]",
    ["login", "password_reset", "trade", "data_change"],
)

downtime_year = choice.duration(
    "technology.downtime_year",
    "Unplanned downtime of the worst critical system.",
    "4",
    Unit.HOURS,
    "hours in any 12 months",
)

recovery_time = choice.duration(
    "technology.recovery_time",
    "Longest recovery time set for a critical system.",
    "4",
    Unit.HOURS,
)

incident = circumstance.one_of(
    "technology.incident",
    "The gravest incident the case is about.",
    "severe",
    ["none", "minor", "severe", "key_compromise_suspected"],
)

incident_notice_delay = choice.duration(
    "technology.incident_notice_delay",
    "Time from discovery of an incident to telling the authority.",
    "1",
    Unit.HOURS,
)

incident_report_delay = choice.duration(
    "technology.incident_report_delay",
    "Time from an incident to the report on its cause.",
    "14",
    Unit.DAYS,
)

certificates = choice.some_of(
    "technology.certificates",
    "Certificates in force, or whose renewal is pending after they lapsed through no fault of the firm.",
    "[information_security_management]",
    ["information_security_management", "personal_data_management", "security_renewal_pending_without_fault"],
    standard="ISO/IEC 27001 or the local scheme",
)
