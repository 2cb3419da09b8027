"""Token services for clients abroad, given from here or by a local company: licence, capital, fee, people.

Instruments: Financial Services and Markets Act 2022, Part 9 (in force from 30 June 2025 without a transition), and the
Digital Token Service Providers Regulations 2025. Offences stand in
`overseas_offences`, conduct duties of these firms in `overseas_conduct`.
"""

from isonomy.facts import activity, authorisation, business, capital, people, report
from isonomy.law.sg.instruments import DTSP_GUIDELINES, DTSP_REGULATIONS, DTSP_RESPONSE, FSMA
from isonomy.law.sg.terms import digital_token_service, regulated_already, serves_abroad_from_here
from isonomy.logic import SGD, date
from isonomy.rulebook import (
    NOT_FOUND,
    Force,
    Risk,
    Topic,
    definition,
    exemption,
    high,
    judgement,
    licence,
    obligation,
    part,
    read_as,
    transitional_duty,
)

_REGULATIONS_TEXT = (
    "https://littdb.sfo2.cdn.digitaloceanspaces.com/litt/SG/SSOStatutes/subsidiary_legislation/FSMA2022-S342-2025.html"
)
_abroad = digital_token_service & serves_abroad_from_here
_natural = business.legal_form.is_in("individual", "partnership")
_licensed = authorisation.classes.contains("overseas_token_services")

overseas_provider = definition(
    "One who gives token services to clients abroad and is not licensed or exempt for them under another statute.",
    digital_token_service & serves_abroad_from_here & ~regulated_already,
    cites=FSMA["s 137"],
    since="2025-06-30",
    evidence=high(
        "https://lawplayer.com/sg/act/FSMA2022/137",
        "https://www.orionw.com/news-insights/fsma-licensing-begins-for-digital-token-service-providers",
        "https://iclg.com/briefing/23235-an-update-on-the-regulatory-regime-for-digital-token-service-providers-dtsps-in-singapore",
        "https://www.panewslab.com/en/articles/y3zewe1z",
        checked="2026-11-23",
    ),
    records=["sg-dtsp-licence-person", "sg-dtsp-licence-corporation"],
)

person_licence = licence(
    "As an individual or partnership, do not give token services to clients abroad from a place of business here without "
    "the licence for it, not even beside another business.",
    when=_abroad & _natural,
    must=_licensed,
    risk=Risk.PERIMETER,
    topic=Topic.PERIMETER,
    force=Force.STATUTE,
    cites=FSMA["s 137(1)-(2)"],
    since="2025-06-30",
    reading=read_as(
        "A token service beside another business is recorded as done by way of business.",
        "It is presumed to be a business of its own, and that it is incidental does not rebut this.",
        "2026-11-25",
    ),
    evidence=high(
        "https://lawplayer.com/sg/act/FSMA2022/137",
        "https://sso.agc.gov.sg/Acts-Supp/18-2022/Published/20220511?DocDate=20220511&ProvIds=P19-",
        "https://www.orionw.com/news-insights/fsma-licensing-begins-for-digital-token-service-providers",
        checked="2026-11-23",
    ),
    records=["sg-dtsp-licence-person"],
)

corporation_licence = licence(
    "As a company formed here, do not give token services to clients abroad, from here or elsewhere, without the licence for "
    "it.",
    when=_abroad & ~_natural,
    must=_licensed,
    risk=Risk.PERIMETER,
    topic=Topic.PERIMETER,
    force=Force.STATUTE,
    cites=FSMA["s 137(3)-(4)"],
    since="2025-06-30",
    evidence=high(
        "https://lawplayer.com/sg/act/FSMA2022/137",
        "https://www.orionw.com/news-insights/fsma-licensing-begins-for-digital-token-service-providers",
        "https://iclg.com/briefing/23235-an-update-on-the-regulatory-regime-for-digital-token-service-providers-dtsps-in-singapore",
        checked="2026-11-23",
    ),
    records=["sg-dtsp-licence-corporation"],
)

person_regulated_already = exemption(
    "No such licence is needed by one licensed or exempt for the service under the payment, securities or adviser statute.",
    to=person_licence,
    when=regulated_already,
    cites=FSMA["s 137(5)"],
    since="2025-06-30",
    evidence=high(
        "https://lawplayer.com/sg/act/FSMA2022/137",
        "https://www.orionw.com/news-insights/fsma-licensing-begins-for-digital-token-service-providers",
        "https://iclg.com/briefing/23235-an-update-on-the-regulatory-regime-for-digital-token-service-providers-dtsps-in-singapore",
        "https://www.panewslab.com/en/articles/y3zewe1z",
        checked="2026-11-23",
    ),
    records=["sg-dtsp-exempt-regulated"],
)

corporation_regulated_already = exemption(
    "No such licence is needed by a company licensed or exempt for the service under the payment, securities or adviser "
    "statute.",
    to=corporation_licence,
    when=regulated_already,
    cites=FSMA["s 137(5)"],
    since="2025-06-30",
    evidence=high(
        "https://lawplayer.com/sg/act/FSMA2022/137",
        "https://www.orionw.com/news-insights/fsma-licensing-begins-for-digital-token-service-providers",
        "https://iclg.com/briefing/23235-an-update-on-the-regulatory-regime-for-digital-token-service-providers-dtsps-in-singapore",
        "https://www.panewslab.com/en/articles/y3zewe1z",
        checked="2026-11-23",
    ),
    records=["sg-dtsp-exempt-regulated"],
)

no_grace_period = transitional_duty(
    "If active before 30 June 2025 and without the licence, stop serving clients abroad by that day; there is no grace.",
    when=overseas_provider & (activity.began_here < date(2025, 6, 30)),
    must=_licensed | business.state.is_in("ceased", "struck_off"),
    risk=Risk.PERIMETER,
    topic=Topic.TRANSITION,
    force=Force.STATUTE,
    cites=[FSMA["s 137"], DTSP_RESPONSE[NOT_FOUND]],
    since="2025-06-30",
    evidence=high(
        "https://www.mondaq.com/fin-tech/1658152/singapores-new-digital-token-service-provider-licensing-framework",
        "https://www.cnplaw.com/financial-services-and-markets-act-2022-and-the-proposed-regulatory-framework-for-digital-token-service-providers/",
        "https://www.mondaq.com/financial-services/1637822/key-considerations-for-businesses-in-light-of-the-commencement-of-part-9-of-the-financial-services-and-markets-act-2022-fsma-relating-to-digital-token-service-providers-dtsps",
        checked="2026-11-23",
    ),
    records=["sg-dtsp-no-transition"],
)

rare_grant = licence(
    "Apply only if the case is one of the very few in which the authority grants the licence.",
    when=overseas_provider & authorisation.application.is_in("preparing", "pending"),
    must=judgement(
        "The circumstances are among the extremely limited ones in which the authority grants this licence, given the risk "
        "of money laundering.",
        of_choice=False,
    ),
    risk=Risk.ML_TF,
    topic=Topic.AUTHORISATION,
    force=Force.GUIDELINE,
    cites=DTSP_GUIDELINES[NOT_FOUND],
    since="2025-05-30",
    evidence=high(
        "https://www.orionw.com/news-insights/fsma-licensing-begins-for-digital-token-service-providers",
        "https://www.mondaq.com/fin-tech/1658152/singapores-new-digital-token-service-provider-licensing-framework",
        "https://www.panewslab.com/en/articles/y3zewe1z",
        "https://www.mitrade.com/insights/news/live-news/article-3-883117-20250612",
        checked="2026-11-23",
        note="The list of circumstances was not seen.",
    ),
    records=["sg-dtsp-rarely-granted"],
)

base_capital = licence(
    "Have 250,000 dollars at grant and ever after: base capital of a company, capital contributed to a partnership, or a cash "
    "deposit of an individual with the authority.",
    when=overseas_provider,
    must={
        "company": part(
            _natural | (capital.own_funds >= SGD(250_000)), says="A company has base capital of 250,000 dollars."
        ),
        "individual": part(
            (business.legal_form != "individual") | (capital.security_lodged >= SGD(250_000)),
            says="An individual has lodged 250,000 dollars in cash with the authority.",
        ),
        "partnership": part(
            (business.legal_form != "partnership") | (capital.paid_up >= SGD(250_000)),
            says="Partners have contributed 250,000 dollars.",
        ),
    },
    risk=Risk.PRUDENTIAL_INSOLVENCY,
    topic=Topic.CAPITAL,
    force=Force.REGULATION,
    cites=[DTSP_REGULATIONS["regs 7 and 9"], DTSP_REGULATIONS["reg 2"]],
    since="2025-06-30",
    reading=read_as(
        "What partners have contributed is recorded as paid-up capital.",
        "The regulation counts the total capital contribution of a partnership.",
        "2026-11-25",
    ),
    evidence=high(
        "https://www.cnplaw.com/financial-services-and-markets-act-2022-and-the-proposed-regulatory-framework-for-digital-token-service-providers/",
        "https://www.panewslab.com/en/articles/y3zewe1z",
        "https://charltonsquantum.com/?p=26101",
        "https://laws.sg/legislation/sub-leg-2022-fsma-s342-2025",
        "https://legal-wires.com/singapore/financial-services-and-markets-digital-token-service-providers-regulations-2025-6",
        _REGULATIONS_TEXT,
        checked="2026-11-25",
        note="Regulation 7 was seen in full; of regulation 9, which keeps the amounts up, the heading.",
    ),
    records=["sg-dtsp-base-capital"],
)

yearly_fee = obligation(
    "Pay the fixed yearly licence fee of 10,000 dollars.",
    when=_abroad & _licensed,
    must=report.regular.contains("yearly_fee_paid"),
    risk=Risk.PERIMETER,
    topic=Topic.AUTHORISATION,
    force=Force.REGULATION,
    cites=DTSP_REGULATIONS["reg 5 and Schedule"],
    since="2025-06-30",
    evidence=high(
        "https://www.cnplaw.com/financial-services-and-markets-act-2022-and-the-proposed-regulatory-framework-for-digital-token-service-providers/",
        "https://www.panewslab.com/en/articles/y3zewe1z",
        "https://charltonsquantum.com/?p=26101",
        checked="2026-11-23",
    ),
    records=["sg-dtsp-fee"],
)

governance = licence(
    "Have key persons approved, a compliance officer based here, and yearly audit reports filed.",
    when=overseas_provider,
    must={
        "key_persons": part(
            authorisation.approvals.contains("key_persons"), says="The authority has approved the key persons."
        ),
        "compliance": part(
            people.functions_filled.contains("compliance_officer_resident_here"),
            says="A compliance officer is based here.",
        ),
        "audit": part(report.regular.contains("annual_audit_report"), says="Audit reports are filed every year."),
    },
    risk=Risk.ML_TF,
    topic=Topic.GOVERNANCE,
    force=Force.REGULATION,
    cites=[DTSP_REGULATIONS["regs 10 and 11"], DTSP_GUIDELINES[NOT_FOUND]],
    since="2025-06-30",
    evidence=high(
        "https://legal-wires.com/singapore/financial-services-and-markets-digital-token-service-providers-regulations-2025-6",
        "https://www.cnplaw.com/financial-services-and-markets-act-2022-and-the-proposed-regulatory-framework-for-digital-token-service-providers/",
        "https://www.panewslab.com/en/articles/y3zewe1z",
        checked="2026-11-23",
    ),
    records=["sg-dtsp-governance"],
)
