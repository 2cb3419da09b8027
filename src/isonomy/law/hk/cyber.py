"""Technology, continuity, records and staff of trading platforms (VATP Guidelines, Parts IV, XI, XII, XIV and XV)."""

from isonomy.facts import client, controls, disclosure, people, records, technology
from isonomy.law.hk.instruments import VATP_GUIDELINES
from isonomy.law.hk.terms import fully_protected_client, platform_operator
from isonomy.logic import days, hours, months
from isonomy.rulebook import Force, Risk, Topic, exemption, judgement, low, medium, obligation, read_as

_CUSTODY_CIRCULAR_PAGE = (
    "https://apps.sfc.hk/edistributionWeb/api/circular/list-content/circular/intermediaries/supervision/"
    "doc?lang=EN&refNo=25EC44"
)
_REGULATION_ASIA = (
    "https://www.regulationasia.com/cybersecurity-and-technology-risk-requirements-under-hong-kongs-new-vatp-regime/"
)
_GUIDELINES_TEXT = (
    "https://github.com/amlclaw/skills/blob/503db72e637ef21c1420b3c58cb675fbe93591b8/aml-rule-engine/references/"
    "hongkong/HK-006-SFC-VATP-Guidelines-2023.md"
)
_CYBER = medium(
    _CUSTODY_CIRCULAR_PAGE,
    _REGULATION_ASIA,
    checked="2026-11-23",
    note="The public sources show the regime and some of its paragraphs, not every number.",
)
_STAFF = low(
    _GUIDELINES_TEXT,
    checked="2026-11-23",
    note="A single machine-made summary with known errors; to be confirmed before use.",
)

cyber_governance = obligation(
    "Name a responsible officer for platform and security, have technology audited independently every 12 months, "
    "and vet and bind outside suppliers.",
    when=platform_operator,
    must={
        "officer": people.functions_filled.contains("cybersecurity_owner"),
        "audit": technology.audit_interval <= months(12),
        "suppliers": controls.technology.contains("supplier_oversight"),
    },
    risk=Risk.OPERATIONAL_CYBER,
    topic=Topic.TECHNOLOGY,
    force=Force.GUIDELINE,
    cites=[VATP_GUIDELINES["12.3"], VATP_GUIDELINES["12.6"], VATP_GUIDELINES["12.7"]],
    since="2023-06-01",
    evidence=_CYBER,
    records=["hk-cyber-governance-annual-audit"],
)

cyber_assessment = obligation(
    "Have security assessed independently before launch, before changes and from time to time.",
    when=platform_operator,
    must={
        "before_launch": controls.technology.contains("penetration_test_before_launch"),
        "before_change": controls.technology.contains("independent_assessment_before_change"),
        "code": controls.technology.contains("source_code_review"),
        "scope": judgement(
            "The assessment covers applications, wallets, premises, network and the code for custody, and is repeated."
        ),
    },
    risk=Risk.OPERATIONAL_CYBER,
    topic=Topic.TECHNOLOGY,
    force=Force.GUIDELINE,
    cites=VATP_GUIDELINES["12.13"],
    since="2023-06-01",
    evidence=_CYBER,
    records=["hk-cyber-assessment-before-launch"],
)

client_login = obligation(
    "Ask clients for two factors at login, and tell them at once by another channel of logins, password resets, "
    "trades and changes of data.",
    when=platform_operator,
    must={
        "two_factors": controls.technology.contains("two_factor_login"),
        "account_alerts": technology.alerts.covers("login", "password_reset", "data_change"),
        "trade_alerts": technology.alerts.contains("trade"),
    },
    risk=Risk.OPERATIONAL_CYBER,
    topic=Topic.TECHNOLOGY,
    force=Force.GUIDELINE,
    cites=VATP_GUIDELINES["12.12(b), (e)"],
    since="2023-06-01",
    evidence=_CYBER,
    records=["hk-client-login-2fa-and-alerts"],
)

declined_trade_alerts = exemption(
    "A client may do without notices of trades, after signing that the risk is known unless institutional or qualified.",
    to=client_login,
    of=["trade_alerts"],
    when=client.consents.contains("alerts_off")
    & (disclosure.to_client.contains("risks_without_alerts") | ~fully_protected_client),
    cites=VATP_GUIDELINES["12.12(e)"],
    force=Force.GUIDELINE,
    since="2023-06-01",
    evidence=_CYBER,
    records=["hk-client-login-2fa-and-alerts"],
)

technical_controls = obligation(
    "Segment networks, detect intrusions and watch them centrally; patch within 30 days of a test, "
    "review access and train staff every 12 months, and back up off-line every 24 hours.",
    when=platform_operator,
    must={
        "segments": controls.technology.contains("segmented_network"),
        "detection": controls.technology.contains("endpoint_and_intrusion_detection"),
        "watch": controls.technology.contains("security_operations_centre"),
        "patches": technology.patch_delay <= days(30),
        "access": technology.access_review_interval <= months(12),
        "training": technology.training_interval <= months(12),
        "backups": technology.backup_interval <= hours(24),
    },
    risk=Risk.OPERATIONAL_CYBER,
    topic=Topic.TECHNOLOGY,
    force=Force.GUIDELINE,
    cites=[VATP_GUIDELINES["12.12(a), (f), (i)"], VATP_GUIDELINES["12.16"]],
    since="2023-06-01",
    reading=read_as(
        "One month for patches is read as thirty days, daily backups as twenty-four hours.",
        "The facts count days and hours; the shorter month is the safe one.",
        "2026-11-25",
    ),
    evidence=_CYBER,
    records=["hk-cyber-technical-controls"],
)

continuity = obligation(
    "Keep a written contingency plan with cyber scenarios, tested every 12 months, and written steps for incidents and outages.",
    when=platform_operator,
    must={
        "plan": controls.technology.contains("contingency_plan"),
        "tests": technology.contingency_test_interval <= months(12),
        "escalation": controls.technology.contains("incident_escalation"),
        "outages": controls.technology.contains("outage_announcement"),
    },
    risk=Risk.OPERATIONAL_CYBER,
    topic=Topic.TECHNOLOGY,
    force=Force.GUIDELINE,
    cites=[VATP_GUIDELINES["12.11"], VATP_GUIDELINES["12.14"], VATP_GUIDELINES["12.17-12.20"]],
    since="2023-06-01",
    evidence=_CYBER,
    records=["hk-bcp-and-incidents"],
)

incident_handling = obligation(
    "Mend a failure and explain it promptly, to clients and the SFC.",
    when=platform_operator & (technology.incident != "none"),
    must=judgement("The failure was escalated, mended and explained to clients and the authority promptly."),
    risk=Risk.OPERATIONAL_CYBER,
    topic=Topic.TECHNOLOGY,
    force=Force.GUIDELINE,
    cites=[VATP_GUIDELINES["12.14"], VATP_GUIDELINES["12.17-12.20"]],
    since="2023-06-01",
    evidence=_CYBER,
    records=["hk-bcp-and-incidents"],
)

records_seven_years = obligation(
    "Keep records for at least 7 years.",
    when=platform_operator,
    must=records.transaction_retention >= months(84),
    risk=Risk.OPERATIONAL_CYBER,
    topic=Topic.RECORDS_AND_REPORTS,
    force=Force.GUIDELINE,
    cites=VATP_GUIDELINES["Part XIV"],
    since="2023-06-01",
    evidence=_STAFF,
    records=["hk-vatp-records-and-staff"],
)

managers_in_charge = obligation(
    "Name a manager in charge for each of the 8 core functions.",
    when=platform_operator,
    must=people.functions_filled.covers(
        "overall_management",
        "key_business_line",
        "operational_control",
        "risk",
        "finance",
        "information_technology",
        "compliance",
        "money_laundering_reporting",
    ),
    risk=Risk.OPERATIONAL_CYBER,
    topic=Topic.GOVERNANCE,
    force=Force.GUIDELINE,
    cites=VATP_GUIDELINES["Part XI"],
    since="2023-06-01",
    evidence=_STAFF,
    records=["hk-vatp-records-and-staff"],
)

yearly_training = obligation(
    "See that each representative trains at least 10 hours and each responsible officer at least 12 hours a calendar year.",
    when=platform_operator,
    must={
        "representatives": people.training_hours_representatives >= 10,
        "officers": people.training_hours_managers >= 12,
    },
    risk=Risk.OPERATIONAL_CYBER,
    topic=Topic.GOVERNANCE,
    force=Force.GUIDELINE,
    cites=VATP_GUIDELINES["Part IV"],
    since="2023-06-01",
    evidence=_STAFF,
    records=["hk-vatp-records-and-staff"],
)

competent_auditor = obligation(
    "Appoint an auditor who knows virtual assets.",
    when=platform_operator,
    must=people.functions_filled.contains("qualified_auditor"),
    risk=Risk.OPERATIONAL_CYBER,
    topic=Topic.GOVERNANCE,
    force=Force.GUIDELINE,
    cites=VATP_GUIDELINES["Part XV"],
    since="2023-06-01",
    evidence=_STAFF,
    records=["hk-vatp-records-and-staff"],
)
