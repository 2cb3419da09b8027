"""Knowing clients, reporting suspicions and keeping the records of both.

Instruments: AMLO Schedule 2, sections 2 to 5 and 20, with chapters 4 and 5 of the SFC's AML/CFT guideline; OSCO section
25A. What travels with tokens is in `travel_rule`, the checks of transfers are in `transfers` and `screening`.
"""

from isonomy.facts import activity, cdd, client, records, report
from isonomy.facts.lists import HERE
from isonomy.law.hk.instruments import AML_GUIDELINE, AMLO, OSCO
from isonomy.law.hk.terms import platform_asset
from isonomy.law.hk.travel_rule import sfc_supervised
from isonomy.logic import HKD, months
from isonomy.rulebook import (
    Force,
    Risk,
    Topic,
    high,
    judgement,
    medium,
    obligation,
    part,
    penalty,
    prohibition,
    read_as,
)

_REPOSITORY = "https://github.com/amlclaw/skills/blob/503db72e637ef21c1420b3c58cb675fbe93591b8/aml-rule-engine/references/hongkong/"
_GUIDELINE_TEXT = _REPOSITORY + "HK-009-SFC-AML-Guideline-LCs-VASPs-2023.md"
_TRUST_GUIDELINE_TEXT = _REPOSITORY + "HK-010-CR-AML-Guideline-TCSPs-2025.md"
_LAW_SOCIETY = (
    "https://www.hklawsoc.org.hk/en/Support-Members/Professional-Support/AML/AML-Frequently-Asked-Questions/"
    "What-are-the-penalties-for-facilitating-Money-Laundering-or-Terrorist-Financing"
)
_REED_SMITH = "https://www.reedsmith.com/es/perspectives/2024/07/a-deeper-dive-the-no-consent-regime-in-practice"
_PENALTIES = (
    "https://financialcrime.world/posts/penalties-for-money-laundering-and-terrorist-financing-in-hong-kong-"
    "memberspro8531951d2e53132de84f0e5b3ef9da48"
)
_REFUSED = cdd.measures.contains("refused_or_ended")

client_identity = obligation(
    "Before taking on a client, identify and verify the client and any beneficial owner, or refuse; monitor the relationship.",
    when=sfc_supervised & platform_asset & client.in_relationship,
    must={
        "identity": part(
            cdd.measures.covers("identify", "verify") | _REFUSED, says="The client is identified and verified."
        ),
        "owner": part(
            (client.kind == "individual") | cdd.measures.contains("beneficial_owner") | _REFUSED,
            says="Whoever owns or controls a client that is no individual is identified and verified.",
        ),
        "monitoring": part(
            cdd.measures.contains("ongoing_monitoring") | _REFUSED, says="The relationship is monitored throughout."
        ),
    },
    risk=Risk.ML_TF,
    topic=Topic.CUSTOMER_DUE_DILIGENCE,
    force=Force.STATUTE,
    cites=[
        AMLO["Schedule 2 s.2(1)"],
        AMLO["Schedule 2 s.3(1)"],
        AMLO["Schedule 2 s.5(1)"],
        AML_GUIDELINE["4.1.4, 4.1.9"],
        AML_GUIDELINE["5.1"],
    ],
    since="2023-06-01",
    date_note="For licensed corporations the schedule is older; for platforms it runs from this day.",
    reading=read_as(
        "An individual is taken to have no other beneficial owner; the purpose of the relationship is left out.",
        "Measures on owners are due where there is one, and a purpose need not be asked where it is obvious.",
        "2026-11-25",
    ),
    evidence=high(_GUIDELINE_TEXT, checked="2026-11-25", note="Text of the guideline, which quotes the schedule."),
    records=["hk-client-due-diligence"],
)

retention = obligation(
    "Keep the records of clients and of transactions for at least five years after they end.",
    when=sfc_supervised & platform_asset,
    must={
        "identity": part(
            records.identity_retention >= months(60), says="Records on the client are kept for five years."
        ),
        "transactions": part(
            records.transaction_retention >= months(60), says="Records of transactions are kept for five years."
        ),
    },
    risk=Risk.ML_TF,
    topic=Topic.RECORDS_AND_REPORTS,
    force=Force.STATUTE,
    cites=[AMLO["Schedule 2 s.20(2)-(3)"], AML_GUIDELINE["8.4, 8.6"]],
    since="2023-06-01",
    date_note="For licensed corporations the schedule is older; for platforms it runs from this day.",
    reading=read_as(
        "Five years after the relationship ends are asked for records of transactions too.",
        "The time for a transaction runs from its completion, and the last ones may fall on the last day of the relationship.",
        "2026-11-25",
    ),
    evidence=high(
        _GUIDELINE_TEXT,
        checked="2026-11-25",
        note="One summary of the ordinance says six years; the guideline's text says five. "
        "Platforms are also expected to keep their records for seven.",
    ),
    records=["hk-client-due-diligence"],
)

_handles_property_here = (
    activity.by_way_of_business & activity.performed_in.contains(HERE) & activity.handles_client_assets
)

suspicious_transactions = obligation(
    "Report a suspicion that tokens or money are proceeds of crime to the financial intelligence unit as soon as reasonable.",
    when=_handles_property_here & cdd.suspicion,
    must=report.regular.contains("suspicious_transactions"),
    risk=Risk.ML_TF,
    topic=[Topic.CUSTOMER_DUE_DILIGENCE, Topic.RECORDS_AND_REPORTS],
    force=Force.STATUTE,
    cites=OSCO["s.25A(1)"],
    since=None,
    date_note="The duty is older than tokens and binds everybody, licensed or not.",
    reading=read_as(
        "It is asked of firms through whose hands the property of clients goes.",
        "The section binds any person; others seldom know anything to report.",
        "2026-11-25",
    ),
    evidence=high(_TRUST_GUIDELINE_TEXT, _LAW_SOCIETY, _REED_SMITH, checked="2026-11-25"),
    records=["hk-suspicious-transaction-report"],
)

unreported_suspicion = penalty(
    "Failing to report a suspicion.",
    of=suspicious_transactions,
    fine=HKD(50_000),
    months=3,
    cites=OSCO["s.25A(7)"],
    since=None,
    evidence=high(_TRUST_GUIDELINE_TEXT, _LAW_SOCIETY, checked="2026-11-25"),
    records=["hk-suspicious-transaction-report"],
)

tipping_off = prohibition(
    "Once a suspicion was reported, tell nobody anything that could prejudice the investigation.",
    when=_handles_property_here & (report.kind == "suspicious_transaction"),
    must=judgement("nobody was told anything likely to prejudice an investigation that follows the report"),
    risk=Risk.ML_TF,
    topic=Topic.RECORDS_AND_REPORTS,
    force=Force.STATUTE,
    cites=OSCO["s.25A(5)"],
    since=None,
    evidence=high(_TRUST_GUIDELINE_TEXT, _PENALTIES, checked="2026-11-25"),
    records=["hk-suspicious-transaction-report"],
)

tipping_off_penalty = penalty(
    "Tipping off, on indictment.",
    of=tipping_off,
    fine=HKD(500_000),
    months=36,
    cites=OSCO["s.25A(5)"],
    since=None,
    evidence=medium(
        _PENALTIES,
        _TRUST_GUIDELINE_TEXT,
        checked="2026-11-25",
        note="The guideline confirms the three years; the amount of the fine comes from one secondary source.",
    ),
    records=["hk-suspicious-transaction-report"],
)
