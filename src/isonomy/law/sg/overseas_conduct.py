"""What firms that serve clients abroad with tokens must do: money laundering, cash, transfers, technology.

Instruments: MAS notices to digital token service providers of 2025 on money laundering, technology risk and cyber hygiene;
their numbers were not found.
"""

from isonomy.facts import cdd, controls, order, technology, transfer
from isonomy.law.sg.instruments import DTSP_AML_NOTICE, DTSP_TECHNOLOGY_NOTICES
from isonomy.law.sg.overseas_services import overseas_provider
from isonomy.logic import SGD, hours
from isonomy.rulebook import (
    NOT_FOUND,
    Force,
    Risk,
    Topic,
    high,
    judgement,
    medium,
    obligation,
    part,
    prohibition,
    read_as,
)

due_diligence = obligation(
    "Know the clients, those from before the licence included, and rely on others for it only within narrow limits.",
    when=overseas_provider,
    must={
        "client": part(
            cdd.measures.covers("identify", "verify") | cdd.measures.contains("refused_or_ended"),
            says="The client is identified and verified, or not served.",
        ),
        "existing": part(
            judgement("Clients from before the licence are examined after it by a timetable that follows their risk."),
            says="Earlier clients are examined by a timetable that follows their risk.",
        ),
        "reliance": part(
            judgement(
                "Checks by others are relied on only within the notice's limits, and never those of payment firms."
            ),
            says="Checks by payment firms are not relied on.",
        ),
    },
    risk=Risk.ML_TF,
    topic=Topic.CUSTOMER_DUE_DILIGENCE,
    force=Force.REGULATION,
    cites=DTSP_AML_NOTICE[NOT_FOUND],
    since="2025-06-30",
    evidence=medium(
        "https://www.panewslab.com/en/articles/y3zewe1z",
        "https://www.cnplaw.com/financial-services-and-markets-act-2022-and-the-proposed-regulatory-framework-for-digital-token-service-providers/",
        checked="2026-11-23",
    ),
    records=["sg-dtsp-aml"],
)

transfer_information = obligation(
    "Send the names and accounts of both sides along with every transfer of tokens to another institution.",
    when=overseas_provider & (transfer.role == "ordering") & (transfer.counterparty == "institution"),
    must=transfer.message.covers("originator_name", "beneficiary_name")
    & transfer.message.overlaps("originator_account", "unique_reference")
    & transfer.message.overlaps("beneficiary_account", "unique_reference"),
    risk=Risk.ML_TF,
    topic=Topic.TRAVEL_RULE,
    force=Force.REGULATION,
    cites=DTSP_AML_NOTICE[NOT_FOUND],
    since="2025-06-30",
    reading=read_as(
        "Transparency of transfers is read as the names and accounts that the notice to payment token firms asks for.",
        "The sources speak of transfer transparency without listing the elements.",
        "2026-11-25",
    ),
    evidence=medium(
        "https://www.panewslab.com/en/articles/y3zewe1z",
        "https://www.cnplaw.com/financial-services-and-markets-act-2022-and-the-proposed-regulatory-framework-for-digital-token-service-providers/",
        checked="2026-11-23",
    ),
    records=["sg-dtsp-aml"],
)

cash_cap = prohibition(
    "Do not deal in cash above 20,000 dollars.",
    when=overseas_provider & order.side.is_in("buy", "sell", "subscribe", "redeem") & (order.value > SGD(20_000)),
    must=order.payment != "cash",
    risk=Risk.ML_TF,
    topic=Topic.CUSTOMER_DUE_DILIGENCE,
    force=Force.REGULATION,
    cites=DTSP_AML_NOTICE[NOT_FOUND],
    since="2025-06-30",
    reading=read_as(
        "Exactly 20,000 dollars in cash are still in order, and the cap counts for cash in either direction.",
        "One source speaks of a cap on cash payments; the wording was not seen.",
        "2026-11-25",
    ),
    evidence=medium(
        "https://www.panewslab.com/en/articles/y3zewe1z",
        "https://www.cnplaw.com/financial-services-and-markets-act-2022-and-the-proposed-regulatory-framework-for-digital-token-service-providers/",
        checked="2026-11-23",
        note="The amount comes from one of the two sources.",
    ),
    records=["sg-dtsp-aml"],
)

technology_standards = obligation(
    "Protect clients' data and meet the notices on technology risk and cyber hygiene.",
    when=overseas_provider,
    must={
        "data": part(controls.technology.contains("information_protection"), says="Clients' data are protected."),
        "hygiene": part(
            controls.technology.contains("cyber_hygiene_baseline"), says="The baseline of cyber hygiene is met."
        ),
        "risk": part(
            judgement("Technology risk is managed as the notice to these firms demands."),
            says="The notice on technology risk is kept.",
        ),
    },
    risk=Risk.OPERATIONAL_CYBER,
    topic=Topic.TECHNOLOGY,
    force=Force.REGULATION,
    cites=DTSP_TECHNOLOGY_NOTICES[NOT_FOUND],
    since="2025-06-30",
    evidence=high(
        "https://www.panewslab.com/en/articles/y3zewe1z",
        "https://www.cnplaw.com/financial-services-and-markets-act-2022-and-the-proposed-regulatory-framework-for-digital-token-service-providers/",
        "https://www.orionw.com/news-insights/fsma-licensing-begins-for-digital-token-service-providers",
        checked="2026-11-23",
    ),
    records=["sg-dtsp-technology"],
)

incident_notice = obligation(
    "Tell the authority of a major incident within 1 hour.",
    when=overseas_provider & technology.incident.is_in("severe", "key_compromise_suspected"),
    must=technology.incident_notice_delay <= hours(1),
    risk=Risk.OPERATIONAL_CYBER,
    topic=[Topic.TECHNOLOGY, Topic.RECORDS_AND_REPORTS],
    force=Force.REGULATION,
    cites=DTSP_TECHNOLOGY_NOTICES[NOT_FOUND],
    since="2025-06-30",
    reading=read_as(
        "Severe incidents, and suspected compromises of keys, are the major ones.",
        "The sources speak of major incidents without a measure.",
        "2026-11-25",
    ),
    evidence=high(
        "https://www.panewslab.com/en/articles/y3zewe1z",
        "https://www.cnplaw.com/financial-services-and-markets-act-2022-and-the-proposed-regulatory-framework-for-digital-token-service-providers/",
        "https://www.orionw.com/news-insights/fsma-licensing-begins-for-digital-token-service-providers",
        checked="2026-11-23",
    ),
    records=["sg-dtsp-technology"],
)
