"""Technology risk of payment token firms: availability, incidents, cyber hygiene, penalty, and what is proposed for 2026.

Instruments: MAS Notice on Technology Risk Management (PSN05, now FSM-N13), Notice on Cyber Hygiene, Financial Services
and Markets Act 2022, consultation paper of June 2026.
"""

from isonomy.facts import authorisation, controls, technology
from isonomy.law.sg import overseas_conduct
from isonomy.law.sg.instruments import CYBER_HYGIENE, FSMA, TRM_CONSULTATION, TRM_NOTICE
from isonomy.law.sg.terms import exempt_provider, payment_token_provider, served_here
from isonomy.logic import SGD, days, hours
from isonomy.rulebook import (
    NOT_FOUND,
    Force,
    Risk,
    Status,
    Topic,
    exemption,
    high,
    judgement,
    medium,
    obligation,
    part,
    penalty,
    read_as,
)

_provider = payment_token_provider & served_here & ~exempt_provider
"""A firm that needs the payment licence; banks and the like have notices of their own."""

critical_systems = obligation(
    "Know the critical systems, keep unplanned downtime of each within 4 hours in any 12 months, and be able to restore each "
    "within 4 hours.",
    when=_provider,
    must={
        "list": part(controls.technology.contains("critical_system_list"), says="Critical systems are identified."),
        "downtime": part(
            technology.downtime_year <= hours(4),
            says="No critical system is down unplanned for more than 4 hours a year.",
        ),
        "recovery": part(
            technology.recovery_time <= hours(4), says="Each critical system is to be restored within 4 hours."
        ),
    },
    risk=Risk.OPERATIONAL_CYBER,
    topic=Topic.TECHNOLOGY,
    force=Force.REGULATION,
    cites=TRM_NOTICE[NOT_FOUND],
    since="2024-11-06",
    reading=read_as(
        "Downtime beyond 4 hours is shown as a breach; whether reasonable efforts were made all the same is for a person.",
        "The duty as to downtime is one of reasonable efforts.",
        "2026-11-25",
    ),
    evidence=high(
        "https://sg.rajahtannasia.com/viewpoints/digital-payment-token-service-providers-to-comply-with-enhanced-technology-risk-management-requirements-with-effect-from-6-november-2024",
        "https://fintechsimple.com/crypto-license-in-singapore/",
        "https://www.allenandgledhill.com/sg/perspectives/articles/33108/sgkh-mas-consults-on-proposed-amendments-to-notices-on-technology-risk-management?agreed=cookiepolicy",
        checked="2026-11-23",
        note="PSN05 was the number when the duty was extended to token firms; two sources now give FSM-N13.",
    ),
    records=["sg-trm-availability"],
)

incident_reporting = obligation(
    "Tell the authority of a grave malfunction or security incident within 1 hour of discovery, and report on cause and "
    "impact within 14 days.",
    when=_provider & technology.incident.is_in("severe", "key_compromise_suspected"),
    must={
        "notice": part(
            technology.incident_notice_delay <= hours(1), says="The authority is told within 1 hour of discovery."
        ),
        "report": part(
            technology.incident_report_delay <= days(14), says="Cause and impact are reported within 14 days."
        ),
    },
    risk=Risk.OPERATIONAL_CYBER,
    topic=[Topic.TECHNOLOGY, Topic.RECORDS_AND_REPORTS],
    force=Force.REGULATION,
    cites=TRM_NOTICE[NOT_FOUND],
    since="2024-11-06",
    reading=read_as(
        "A suspected compromise of keys is taken to have a material impact on clients.",
        "Notice is due for a severe and widespread impact on operations, or a material impact on clients.",
        "2026-11-25",
    ),
    evidence=medium(
        "https://sg.rajahtannasia.com/viewpoints/digital-payment-token-service-providers-to-comply-with-enhanced-technology-risk-management-requirements-with-effect-from-6-november-2024",
        checked="2026-11-23",
        note="One law firm. A circular on reporting incidents from 1 February 2026 is mentioned elsewhere; it was not seen.",
    ),
    records=["sg-trm-incident-reporting"],
)

longer_report_time = exemption(
    "The report may come later where the authority gave more time.",
    to=incident_reporting,
    of=["report"],
    when=authorisation.approvals.contains("longer_time_for_incident_report"),
    cites=TRM_NOTICE[NOT_FOUND],
    force=Force.REGULATION,
    since="2024-11-06",
    evidence=medium(
        "https://sg.rajahtannasia.com/viewpoints/digital-payment-token-service-providers-to-comply-with-enhanced-technology-risk-management-requirements-with-effect-from-6-november-2024",
        checked="2026-11-23",
    ),
    records=["sg-trm-incident-reporting"],
)

cyber_hygiene = obligation(
    "Meet the authority's notice on cyber hygiene.",
    when=_provider,
    must=controls.technology.contains("cyber_hygiene_baseline"),
    risk=Risk.OPERATIONAL_CYBER,
    topic=Topic.TECHNOLOGY,
    force=Force.REGULATION,
    cites=CYBER_HYGIENE[NOT_FOUND],
    since="2020-08-06",
    date_note="a year after the notices were issued; the number of the one for payment firms was not found",
    evidence=medium(
        "https://www.pwc.com/sg/en/risk-assurance/mas-notice-cyber-hygiene.html",
        "https://www.marketreportgazette.com/singaporean-financial-services-and-the-e-payment-firms-to-comply-with-new-cyber-hygiene-rules",
        "https://sg.rajahtannasia.com/viewpoints/digital-payment-token-service-providers-to-comply-with-enhanced-technology-risk-management-requirements-with-effect-from-6-november-2024",
        "https://finreg.sg/answers/technology-risk-management-trm-for-dpt-service-providers-262/technology-cyber-risk-requirements-ps-licence-374",
        "https://tripwire.com/state-of-security/mas-compliance-key-regulations-financial-institutions-singapore",
        checked="2026-11-23",
    ),
    records=["sg-trm-cyber-hygiene"],
)

technology_guidelines = obligation(
    "Follow the authority's guidelines on technology risk.",
    when=_provider,
    must=judgement("Technology risk is managed as the authority's Technology Risk Management Guidelines expect."),
    risk=Risk.OPERATIONAL_CYBER,
    topic=Topic.TECHNOLOGY,
    force=Force.GUIDELINE,
    cites=CYBER_HYGIENE["Technology Risk Management Guidelines, named beside the notice; paragraphs not found"],
    since="2020-01-28",
    date_note="the guidelines are older; token firms became regulated institutions on this day",
    evidence=medium(
        "https://sg.rajahtannasia.com/viewpoints/digital-payment-token-service-providers-to-comply-with-enhanced-technology-risk-management-requirements-with-effect-from-6-november-2024",
        "https://finreg.sg/answers/technology-risk-management-trm-for-dpt-service-providers-262/technology-cyber-risk-requirements-ps-licence-374",
        "https://tripwire.com/state-of-security/mas-compliance-key-regulations-financial-institutions-singapore",
        checked="2026-11-23",
    ),
    records=["sg-trm-cyber-hygiene"],
)

technology_fine = penalty(
    "A breach of a technology risk or cyber hygiene notice is fined, for each breach.",
    of=[
        critical_systems,
        incident_reporting,
        cyber_hygiene,
        overseas_conduct.technology_standards,
        overseas_conduct.incident_notice,
    ],
    fine=SGD(1_000_000),
    cites=FSMA[NOT_FOUND],
    since="2024-05-10",
    date_note="the day on which the technology risk part of the Act began, by one source",
    evidence=medium(
        "https://tripwire.com/state-of-security/mas-compliance-key-regulations-financial-institutions-singapore",
        "https://www.mondaq.com/financial-services/1664024/the-evolving-landscape-of-digital-token-regulation-in-singapore",
        checked="2026-11-23",
    ),
    records=["sg-trm-penalty"],
)

wider_technology_duties = obligation(
    "Keep an inventory of information assets, keys included; assess risk; manage capacity and change; monitor; keep offline "
    "backups that cannot be altered; manage incidents.",
    when=_provider,
    must={
        "inventory": part(
            judgement("An inventory of information assets is kept, cryptographic keys and certificates included."),
            says="Information assets are listed, keys and certificates included.",
        ),
        "management": part(
            judgement("Technology risk is assessed, and capacity and change are managed."),
            says="Risk, capacity and change are managed.",
        ),
        "monitoring": part(controls.technology.contains("threat_monitoring"), says="Systems are monitored."),
        "backups": part(controls.technology.contains("offline_backups"), says="Unalterable backups are kept offline."),
        "incidents": part(
            controls.technology.contains("incident_escalation"), says="Incidents are managed by a set procedure."
        ),
    },
    risk=Risk.OPERATIONAL_CYBER,
    topic=Topic.TECHNOLOGY,
    force=Force.REGULATION,
    cites=TRM_CONSULTATION[NOT_FOUND],
    since=None,
    date_note="consulted on from 10 June to 31 July 2026",
    status=Status.PROPOSED,
    evidence=medium(
        "https://www.allenandgledhill.com/sg/perspectives/articles/33108/sgkh-mas-consults-on-proposed-amendments-to-notices-on-technology-risk-management?agreed=cookiepolicy",
        checked="2026-11-23",
    ),
    records=["sg-trm-2026-consultation"],
)
