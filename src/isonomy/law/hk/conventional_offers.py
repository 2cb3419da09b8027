"""Offers of shares and debentures that need no prospectus: few persons, small amounts, large tickets.

Instrument: CWUMPO, 17th Schedule. The ban on public offers without a document is in `scheme_offers`, in any form of the
security; professional investors are exempt there. What stands here is open to tokenised bonds and shares alike.
"""

from isonomy.facts import asset, offer
from isonomy.law.hk import scheme_offers, tokenised
from isonomy.law.hk.instruments import CWUMPO, SFO
from isonomy.logic import HKD
from isonomy.rulebook import NOT_FOUND, definition, exemption, high, medium, read_as

_SCHEDULE = "http://offshoreincorporation.net/Hong.Kong.Legislation.4/Schedule.17/"
_CMS = (
    "https://cms-law.co.uk/en/int/expert-guides/"
    "cms-expert-guide-to-the-private-placement-of-equity-securities/hong-kong"
)

offer_without_prospectus = definition(
    "An offer of shares or debentures, with the prescribed warning, to at most 50 persons, of at most HK$5 million in all, or "
    "in pieces of at least HK$500,000.",
    asset.rights.overlaps("company_share", "repayment_of_debt")
    & offer.documents.contains("prescribed_statement")
    & ((offer.persons_year <= 50) | (offer.raised_year <= HKD(5_000_000)) | (offer.minimum_ticket >= HKD(500_000))),
    cites=[CWUMPO["17th Schedule Part 1 paras 2-4"], CWUMPO["s.38D(1)"]],
    since="2004-12-03",
    reading=read_as(
        "Offers within twelve months count together.",
        "So the general understanding; that part of the schedule was not seen.",
        "2026-11-25",
    ),
    evidence=high(
        _SCHEDULE,
        _CMS,
        "http://www.hklii.org.hk/hk/legis/en/ord/32/s38d.html",
        checked="2026-11-25",
        note="The paragraphs were seen in the schedule, the amounts at a law firm.",
    ),
    records=["hk-conv-prospectus-exemptions"],
)

small_or_large_ticket_offer = exemption(
    "Shares and debentures may be offered without a prospectus to few, in a small amount, or in large pieces.",
    to=scheme_offers.public_offer,
    when=offer_without_prospectus,
    cites=[CWUMPO["17th Schedule Part 1 paras 2-4"], SFO[NOT_FOUND]],
    since="2004-12-03",
    reading=read_as(
        "What is no prospectus needs no authorisation as an advertisement either.",
        "The statute on advertisements leaves such offers out; that subsection was not seen.",
        "2026-11-25",
    ),
    evidence=medium(_SCHEDULE, _CMS, checked="2026-11-25"),
    records=["hk-conv-prospectus-exemptions"],
)

same_for_tokenised = exemption(
    "The same offers are open to tokenised shares and debentures.",
    to=tokenised.same_rules,
    of=["documents"],
    when=offer_without_prospectus,
    cites=CWUMPO["17th Schedule Part 1 paras 2-4"],
    since="2004-12-03",
    evidence=medium(_SCHEDULE, _CMS, checked="2026-11-25"),
    records=["hk-conv-prospectus-exemptions"],
)
