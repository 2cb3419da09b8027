"""Tokenised securities, other securities on a ledger, and tokenised products sold by banks.

Covers the SFC circular 23EC52 (tokenised securities), the former SFC statement on security token offerings, and the
HKMA circular on the sale and distribution of tokenised products.
"""

from isonomy.facts import activity, asset, business, client, controls, disclosure, listing, offer, promotion
from isonomy.facts.lists import HERE
from isonomy.law.hk.instruments import HKMA_TOKENISED, STO_STATEMENT, TOKENISED_SECURITIES
from isonomy.law.hk.terms import digital_security, fully_protected_client, retail, security, specified_stablecoin
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
    prohibition,
    read_as,
)

_23EC52 = "https://apps.sfc.hk/edistributionWeb/api/circular/list-content/circular/doc?lang=EN&refNo=23EC52"
_SIDLEY = (
    "https://www.sidley.com/en/insights/newsupdates/2023/11/hong-kong-fintech-regulatory-update-part-2-tokenisation"
)
_SW = (
    "https://www.sw-hk.com/"
    "the-securities-and-futures-commission-published-circular-on-intermediaries-engaging-in-tokenised-securities-related-activities/"
)
_CIRCULARS = "https://github.com/yaukitdev1-cpu/sfc-fetch/blob/"
_23EC52_TEXT = _CIRCULARS + "bf1d827483357f20e975a4ef94fbc1df1e429706/data/content/circulars/markdown/2026/23EC52.md"
_25EC57_TEXT = _CIRCULARS + "ad018a8258d55a8a78bac34d648e28817afa6c19/data/content/circulars/markdown/2026/25EC57.md"

_here = activity.by_way_of_business & (activity.performed_in.contains(HERE) | promotion.aimed_at.contains(HERE))
_on_a_ledger = asset.form != "conventional"
_sells_or_serves = activity.kind.is_in(
    "issue_tokens", "offer_tokens", "execute_as_agent", "deal_as_principal", "advise", "manage_portfolio"
)
_sells = activity.kind.is_in("offer_tokens", "execute_as_agent", "deal_as_principal", "advise")

same_rules = obligation(
    "Offer a tokenised security under the rules for the security itself, and manage and tell the ledger's own risks.",
    when=security & _here & offer.route.is_in("public_direct", "public_through_platform"),
    must={
        "documents": offer.documents.overlaps("registered_prospectus", "authorised_scheme"),
        "ledger_risks": (asset.form != "ledger_record_of_conventional")
        | (
            controls.technology.contains("ledger_type_risk_assessment")
            & disclosure.to_client.contains("tokenisation_risks")
        ),
    },
    risk=Risk.DISCLOSURE,
    topic=Topic.SECURITIES_AND_OFFERS,
    force=Force.GUIDELINE,
    cites=TOKENISED_SECURITIES[NOT_FOUND],
    since="2023-11-02",
    reading=read_as(
        "The first part does not look at the form, the second does. Retail offers are possible on these terms; complexity "
        "follows the underlying security and asks for no part of its own.",
        "The circular sees a wrapper around a conventional security; prospectus and scheme rules go on applying.",
        "2026-11-25",
    ),
    evidence=high(_23EC52, _SIDLEY, _SW, checked="2026-11-23"),
    records=["hk-tokenised-securities-see-through", "hk-tokenised-securities-intermediary-duties"],
)

professional_buyer = exemption(
    "An offer to professional investors needs no public document.",
    to=same_rules,
    of=["documents"],
    when=~retail,
    cites=TOKENISED_SECURITIES[NOT_FOUND],
    force=Force.GUIDELINE,
    since="2023-11-02",
    reading=read_as(
        "An offer to a professional client is outside the public offering rules.",
        "It is taken from the general exemptions of those rules, not from the circular.",
        "2026-11-25",
    ),
    evidence=medium(_23EC52, _SIDLEY, _SW, checked="2026-11-23"),
    records=["hk-tokenised-securities-see-through", "hk-sto-statement-2019"],
)

intermediary_duties = obligation(
    "Understand and manage the ownership-record, cyber, operational and money-laundering risks of the ledger used, examine them before dealing, and disclose them.",
    when=security & _on_a_ledger & _here & _sells_or_serves,
    must={
        "risks_managed": controls.technology.contains("ledger_type_risk_assessment"),
        "due_diligence": listing.due_diligence.covers(
            "technology", "enforceability_of_rights", "money_laundering_risk"
        ),
        "risks_told": disclosure.to_client.contains("tokenisation_risks"),
    },
    risk=Risk.OPERATIONAL_CYBER,
    topic=[Topic.SECURITIES_AND_OFFERS, Topic.TECHNOLOGY],
    force=Force.GUIDELINE,
    cites=TOKENISED_SECURITIES[NOT_FOUND],
    since="2023-11-02",
    reading=read_as(
        "Risks of the ownership record are read as enforceability of rights; cyber and operational risks as technology. "
        "Other securities that exist on a ledger are reached alike.",
        "The circular applies its requirements to every security on a ledger and grades the risk from private to open "
        "ledgers without fixing measures.",
        "2026-11-25",
    ),
    evidence=high(
        _23EC52,
        _SIDLEY,
        _SW,
        "https://risp-playground.eu/event/circular-on-intermediaries-engaging-in-tokenised-securities-related-activities",
        _23EC52_TEXT,
        checked="2026-11-23",
    ),
    records=["hk-tokenised-securities-intermediary-duties"],
)

digital_security_suitability = obligation(
    "Treat a security that exists only on a ledger as complex and make sure that it suits the client, asked for or not.",
    when=digital_security & _here & _sells & fully_protected_client,
    must=client.assessments.contains("suitability"),
    risk=Risk.INVESTOR_UNDERSTANDING,
    topic=[Topic.SECURITIES_AND_OFFERS, Topic.RETAIL_PROTECTION],
    force=Force.GUIDELINE,
    cites=TOKENISED_SECURITIES["33"],
    since="2023-11-02",
    reading=read_as(
        "Securities without a conventional form are complex as a rule, and institutional and qualified corporate clients "
        "can do without the assessment.",
        "The circular calls them likely to be complex; who is spared follows from the general conduct rules.",
        "2026-11-25",
    ),
    evidence=medium(_25EC57_TEXT, _SW, _23EC52_TEXT, checked="2026-11-23"),
    records=["hk-digital-securities-not-tokenised"],
)

professionals_only = prohibition(
    "Offer security tokens to professional investors only, and treat them as complex products.",
    when=security & _on_a_ledger & _here & _sells,
    must={
        "professionals": ~retail,
        "suitable": ~fully_protected_client | client.assessments.contains("suitability"),
    },
    risk=Risk.INVESTOR_UNDERSTANDING,
    topic=[Topic.SECURITIES_AND_OFFERS, Topic.CLIENT_CLASSES],
    force=Force.GUIDELINE,
    cites=STO_STATEMENT[NOT_FOUND],
    since="2019-03-28",
    until="2023-11-01",
    date_note="Superseded by the circular of 2 November 2023; the day before is taken as the last.",
    status=Status.REPEALED,
    reading=read_as(
        "A complex product may be sold only where it suits the client.",
        "That is the consequence that the later circular names for complex products.",
        "2026-11-25",
    ),
    evidence=high(_23EC52, _SIDLEY, _SW, checked="2026-11-23"),
    records=["hk-sto-statement-2019"],
)

_sold_by_bank = (
    business.institution.is_in("bank", "foreign_bank_branch")
    & (asset.form == "ledger_record_of_conventional")
    & ~security
    & ~specified_stablecoin
    & _here
    & _sells
)
_BANK_CIRCULAR = high(
    "https://www.regulationtomorrow.com/asia/hkma-issues-new-guidance-on-the-provision-of-digital-asset-custodial-services-and-the-sale-and-distribution-of-tokenised-products/",
    "https://coingape.com/hkma-clarifies-tokenization-standards-for-authorized-institutions",
    "https://www.kwm.com/hk/en/insights/latest-thinking/hkma-issues-guidance-to-authorized-institutions.html",
    checked="2026-11-23",
)

bank_sale_safeguards = obligation(
    "Before a bank sells a tokenised product outside the securities law, examine it, disclose its risks and manage the risks of its technology.",
    when=_sold_by_bank,
    must={
        "due_diligence": listing.due_diligence.covers("technology", "legal_risk"),
        "risks_told": disclosure.to_client.contains("tokenisation_risks"),
        "risks_managed": controls.technology.contains("ledger_type_risk_assessment"),
    },
    risk=Risk.DISCLOSURE,
    topic=[Topic.SECURITIES_AND_OFFERS, Topic.DISCLOSURE],
    reading=read_as(
        "Due diligence is read as examining at least technology and legal risk; stablecoins are those that claim a stable "
        "value by reference to currencies.",
        "The circular asks for a clear understanding of terms, features and risks without a closed list.",
        "2026-11-25",
    ),
    force=Force.GUIDELINE,
    cites=HKMA_TOKENISED[NOT_FOUND],
    since="2024-02-20",
    evidence=_BANK_CIRCULAR,
    records=["hk-hkma-tokenised-products-banks"],
)

bank_sale_same_standards = obligation(
    "Apply to a tokenised product the supervisory and consumer-protection standards of the underlying product.",
    when=_sold_by_bank,
    must=judgement(
        "the bank applies to the tokenised product every standard that it would apply to the underlying product"
    ),
    risk=Risk.DISCLOSURE,
    topic=[Topic.SECURITIES_AND_OFFERS, Topic.RETAIL_PROTECTION],
    force=Force.GUIDELINE,
    cites=HKMA_TOKENISED[NOT_FOUND],
    since="2024-02-20",
    evidence=_BANK_CIRCULAR,
    records=["hk-hkma-tokenised-products-banks"],
)
