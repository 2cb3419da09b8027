"""Insider dealing in listed securities, and public offers of shares and bonds.

Financial Instruments and Exchange Act, Article 166 and the chapter on disclosure. The twins for crypto-assets are in
`market_abuse` and `reclassification`, those for recorded transferable rights in `securities`.
"""

from isonomy.facts import activity, asset, conduct, offer
from isonomy.facts.lists import HERE
from isonomy.law.jp.conventional_brokers import paragraph_one_security
from isonomy.law.jp.instruments import FIEA
from isonomy.law.jp.terms import toward_here
from isonomy.logic import JPY
from isonomy.rulebook import NOT_FOUND, Force, Risk, Topic, high, medium, obligation, penalty, prohibition, read_as

_BLOOMBERG = "https://news.bloomberglaw.com/securities-law/insider-trading-enforcement-in-japan-1"
_TIPPING = "https://www.lexology.com/library/detail.aspx?g=9f629193-1f37-4815-99ae-05a0e6dc2ee0"
_PRIMERUS = (
    "https://primerus.com/article/summary-securities-related-regulations-under-financial-instruments-and-exchange-act"
)
_INSIDER = high(_BLOOMBERG, _TIPPING, checked="2026-11-25")

_knows = (
    paragraph_one_security
    & asset.listed_in.contains(HERE)
    & (conduct.insider_role != "none")
    & (conduct.information == "material_undisclosed")
)

insider_dealing = prohibition(
    "As an insider of a listed company, or told by one, do not trade its securities before a material fact is public.",
    when=_knows,
    must=~conduct.acts.contains("trade_while_holding_information"),
    risk=Risk.MARKET_ABUSE,
    topic=Topic.MARKET_INTEGRITY,
    force=Force.STATUTE,
    cites=FIEA["Art. 166"],
    since=None,
    date_note="older than the sources seen; insiders stay bound for a year after leaving",
    evidence=_INSIDER,
    records=["jp-conv-insider"],
)

tipping = prohibition(
    "As such an insider, do not disclose the fact, or urge others to trade, so that they profit.",
    when=_knows,
    must=~conduct.acts.contains("tipping"),
    risk=Risk.MARKET_ABUSE,
    topic=Topic.MARKET_INTEGRITY,
    force=Force.STATUTE,
    cites=FIEA[NOT_FOUND],
    since=None,
    date_note="added by the act passed on 12 June 2013, in force by June 2014",
    evidence=medium(_TIPPING, checked="2026-11-25"),
    records=["jp-conv-tipping"],
)

tipping_penalty = penalty(
    "Tipping where the other trades on it.",
    of=tipping,
    fine=JPY(5_000_000),
    months=60,
    cites=FIEA[NOT_FOUND],
    since=None,
    date_note="as of the act passed on 12 June 2013",
    evidence=medium(_TIPPING, checked="2026-11-25"),
    records=["jp-conv-tipping"],
)

public_offer = obligation(
    "File a registration statement before offering shares, bonds or fund units to 50 persons or more.",
    when=paragraph_one_security
    & toward_here
    & activity.kind.is_in("issue_tokens", "offer_tokens")
    & offer.route.is_in("private", "public_direct", "public_through_platform")
    & (offer.persons_year >= 50),
    must=offer.documents.contains("registered_prospectus"),
    risk=Risk.DISCLOSURE,
    topic=[Topic.SECURITIES_AND_OFFERS, Topic.DISCLOSURE],
    force=Force.STATUTE,
    cites=FIEA[NOT_FOUND],
    since="2007-09-30",
    reading=read_as(
        "Persons approached within twelve months are counted together; smaller amounts are not taken out.",
        "The time of counting and the least amount were not seen.",
        "2026-11-25",
    ),
    evidence=medium(_PRIMERUS, checked="2026-11-25"),
    records=["jp-conv-public-offer"],
)
