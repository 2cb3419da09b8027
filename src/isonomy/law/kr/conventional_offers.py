"""Public offers of conventional securities: the registration statement.

Financial Investment Services and Capital Markets Act, Articles 9 and 119, and its Enforcement Decree, Articles 11 and 120.
"""

from isonomy.facts import activity, asset, offer
from isonomy.law.kr.instruments import CAPITAL_MARKETS, CAPITAL_MARKETS_DECREE
from isonomy.law.kr.terms import reaches_here, security
from isonomy.logic import KRW
from isonomy.rulebook import Force, Risk, Topic, exemption, high, obligation, penalty, read_as

_ACT = high(
    "https://github.com/xxyy89890-wq/legalize-kr",
    "https://www.kimchang.com/en/insights/detail.kc?idx=34588&sch_section=4",
    checked="2026-11-25",
    note="The articles were read in the statute and the decree.",
)
_START = "the act is in force since 2009; its first day was not looked up"

public_offer = obligation(
    "Register an offer of securities to 50 persons or more before making it.",
    when=security
    & (asset.form == "conventional")
    & activity.kind.is_in("issue_tokens", "offer_tokens")
    & offer.route.is_in("private", "public_direct", "public_through_platform")
    & (offer.persons_year >= 50)
    & reaches_here,
    must=offer.documents.contains("registered_prospectus"),
    risk=Risk.DISCLOSURE,
    topic=Topic.SECURITIES_AND_OFFERS,
    force=Force.STATUTE,
    cites=[CAPITAL_MARKETS["Art. 9(7)"], CAPITAL_MARKETS["Art. 119(1)"], CAPITAL_MARKETS_DECREE["Art. 11(1)"]],
    since=None,
    date_note=_START,
    reading=read_as(
        "Persons approached within twelve months stand for those within six.",
        "The decree counts six months and leaves professionals and people close to the issuer out; no fact does.",
        "2026-11-25",
    ),
    evidence=_ACT,
    records=["kr-conv-public-offer"],
)

small_offer = exemption(
    "Offers of less than KRW 1 billion within a year need no registration.",
    to=public_offer,
    when=offer.raised_year < KRW(1_000_000_000),
    cites=CAPITAL_MARKETS_DECREE["Art. 120(1)1"],
    force=Force.REGULATION,
    since=None,
    date_note=_START,
    reading=read_as(
        "Investment contracts, which have no such threshold, are left aside.",
        "They are no conventional instrument in practice.",
        "2026-11-25",
    ),
    evidence=_ACT,
    records=["kr-conv-public-offer"],
)

unregistered_offer = penalty(
    "Offering securities to the public without registration.",
    of=public_offer,
    fine=KRW(200_000_000),
    months=60,
    cites=CAPITAL_MARKETS["Art. 444(12)"],
    since=None,
    date_note=_START,
    evidence=_ACT,
    records=["kr-conv-public-offer"],
)
