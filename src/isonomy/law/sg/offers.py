"""Offers of securities and fund units: the prospectus, what it must tell of a token, and the four ways around it.

Securities and Futures Act 2001, Part 13, and the Guide on the Tokenisation of Capital Markets Products. The act looks at
the right, so that conventional and tokenised securities are under the same rule; the telling of technology is for tokens.
"""

from isonomy.facts import asset, client, disclosure, offer, promotion
from isonomy.facts.lists import HERE
from isonomy.law.sg.instruments import SFA, TOKENISATION_GUIDE
from isonomy.law.sg.terms import accredited_investor, institutional_investor
from isonomy.logic import SGD, months
from isonomy.rulebook import (
    NOT_FOUND,
    Force,
    Risk,
    Topic,
    definition,
    exemption,
    high,
    judgement,
    medium,
    obligation,
    prohibition,
    read_as,
)

_CNP = "https://www.cnplaw.com/mas-guide-on-the-tokenisation-of-capital-markets-products"
_CLYDE = "https://www.clydeco.com/en/insights/2025/12/guide-on-the-tokenisation-of-capital-market-produc"
_ARGUS = "https://www.argusglobal.co/cryptocurrency-compliance/"
_OLD_GUIDE = "https://zbook.org/read/c39e07_a-guide-to-digital-token-offerings.html"
_CMS = "https://cms.law/en/int/expert-guides/cms-expert-guide-to-the-private-placement-of-equity-securities/singapore"
_ADVOMI = "https://www.advomi.com.sg/fintech/ico-prospectus-singapore/"
_NOT_RESEARCHED = "the statutory start was not researched"

scheme_unit = definition(
    "A unit in a pooled arrangement run for the holders, whatever its form.",
    asset.rights.contains("fund_unit")
    | asset.arrangement.covers("contributions_pooled", "no_day_to_day_control", "returns_shared"),
    cites=[SFA["s 2(1)"], TOKENISATION_GUIDE["Appendix 1 (case studies)"]],
    since=None,
    evidence=medium(_CNP, _CLYDE, checked="2026-11-23"),
    records=["sg-sfa-tokenised-prospectus"],
)

offered_here = definition(
    "Securities or fund units, in token form or not, offered to persons here.",
    (asset.rights.overlaps("company_share", "repayment_of_debt") | scheme_unit)
    & offer.route.is_in("private", "public_direct", "public_through_platform")
    & ((client.place == HERE) | promotion.aimed_at.contains(HERE)),
    cites=SFA["Part 13 (Divisions 1 and 2)"],
    since=None,
    evidence=medium(_CNP, _CLYDE, _ARGUS, _OLD_GUIDE, checked="2026-11-23"),
    records=["sg-sfa-tokenised-prospectus"],
)

prospectus = prohibition(
    "Do not offer securities or fund units here, tokenised or not, without a registered prospectus, and for a scheme its authorisation.",
    when=offered_here,
    must={
        "prospectus": offer.documents.contains("registered_prospectus"),
        "scheme": ~scheme_unit | offer.documents.contains("authorised_scheme"),
    },
    risk=Risk.DISCLOSURE,
    topic=Topic.SECURITIES_AND_OFFERS,
    force=Force.STATUTE,
    cites=SFA["Part 13 (Divisions 1 and 2)"],
    since=None,
    date_note=_NOT_RESEARCHED,
    reading=read_as(
        "A recognised foreign scheme is written down as an authorised one.",
        "Both open the way to the public here.",
        "2026-11-25",
    ),
    evidence=medium(_CNP, _CLYDE, _ARGUS, _OLD_GUIDE, checked="2026-11-23"),
    records=["sg-sfa-tokenised-prospectus", "sg-sfa-tokenised-cmp-test", "sg-conv-prospectus"],
)

technology_disclosure = obligation(
    "In the prospectus of a tokenised product tell how the token works, how it is kept, and what can fail or be attacked.",
    when=offered_here & (asset.form != "conventional") & offer.documents.contains("registered_prospectus"),
    must={
        "told": disclosure.to_client.covers("tokenisation_risks", "custody_terms"),
        "enough": judgement("The document tells enough of the technology and of the operational and cyber risks."),
    },
    risk=Risk.DISCLOSURE,
    topic=[Topic.DISCLOSURE, Topic.SECURITIES_AND_OFFERS],
    force=Force.GUIDELINE,
    cites=TOKENISATION_GUIDE[NOT_FOUND],
    since="2025-11-14",
    evidence=medium(_CNP, _CLYDE, checked="2026-11-23"),
    records=["sg-sfa-tokenised-prospectus"],
)

small_offer = exemption(
    "No prospectus for personal offers of at most S$5 million in 12 months, with statement and resale notice, unadvertised.",
    to=prospectus,
    when=(offer.route == "private")
    & (offer.raised_year <= SGD(5_000_000))
    & offer.documents.contains("prescribed_statement")
    & offer.restrictions.covers("resale_notice", "no_advertising", "limited_selling_expenses")
    & (offer.resale_lock >= months(6)),
    cites=[SFA["s 272A(1)"], SFA["s 302B(1)"]],
    since=None,
    date_note=_NOT_RESEARCHED,
    reading=read_as(
        "A personal offer is one by the private route, and the six months without resale are a term of it.",
        "A resale within six months needs a prospectus or an exemption of its own.",
        "2026-11-25",
    ),
    evidence=high(
        "https://sso.agc.gov.sg/Act/SFA2001?&ProvIds=pr272A-&ViewType=Advance&Phrase=General+Law&WiAl=1",
        "https://laws.sg/legislation/act-2001-sfa/section-302b",
        "https://sso.agc.gov.sg/Act/SFA2001?ProvIds=P113-P21-P34-",
        _CMS,
        checked="2026-11-23",
    ),
    records=["sg-sfa-small-offer"],
)

private_placement = exemption(
    "No prospectus for offers to at most 50 persons in 12 months without advertising or selling costs beyond the usual ones.",
    to=prospectus,
    when=(offer.persons_year <= 50) & offer.restrictions.covers("no_advertising", "limited_selling_expenses"),
    cites=SFA["s 272B(1)"],
    since=None,
    date_note=_NOT_RESEARCHED,
    reading=read_as(
        "It is applied to fund units as well.",
        "The section for fund units was not read; the exemptions run in parallel elsewhere.",
        "2026-11-25",
    ),
    evidence=high(
        "https://laws.sg/legislation/act-2001-sfa/section-272b",
        _CMS,
        _ADVOMI,
        checked="2026-11-23",
        note="Costs of licensed or exempt dealers and for professional services are the usual ones.",
    ),
    records=["sg-sfa-private-placement"],
)

_PROFESSIONALS = high(
    "https://laws.sg/legislation/act-2001-sfa/section-305",
    _CMS,
    _ADVOMI,
    _CNP,
    checked="2026-11-23",
    note="The sections for institutional investors and for securities were not read.",
)

institutional_offer = exemption(
    "No prospectus for offers to institutional investors alone.",
    to=prospectus,
    when=institutional_investor,
    cites=SFA[NOT_FOUND],
    since=None,
    date_note=_NOT_RESEARCHED,
    evidence=medium(_CMS, _ADVOMI, _CNP, checked="2026-11-23", note="The section was not read."),
    records=["sg-sfa-institutional-ai-offers"],
)

accredited_offer = exemption(
    "No prospectus for unadvertised offers to accredited investors, or of restricted fund units at S$200,000 or more each.",
    to=prospectus,
    when=offer.restrictions.contains("no_advertising")
    & (accredited_investor | (scheme_unit & (offer.minimum_ticket >= SGD(200_000)))),
    cites=SFA["s 305(1)-(3)"],
    since=None,
    date_note=_NOT_RESEARCHED,
    reading=read_as(
        "Other relevant persons are taken as accredited where all their owners are; for securities the section on fund "
        "units is followed.",
        "The list of relevant persons and the section for securities were not read.",
        "2026-11-25",
    ),
    evidence=_PROFESSIONALS,
    records=["sg-sfa-institutional-ai-offers"],
)
