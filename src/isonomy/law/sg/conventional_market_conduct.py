"""Insider trading and false trading in securities and fund units, in any form.

Securities and Futures Act 2001, Part 12. Payment tokens have no such offences; a proposal is in `MARKET_INTEGRITY_PAPER`.
"""

from isonomy.facts import asset, conduct
from isonomy.law.sg.instruments import SFA
from isonomy.law.sg.securities import securities_reach
from isonomy.law.sg.terms import capital_markets_product
from isonomy.rulebook import Force, Risk, Topic, high, medium, part, prohibition, read_as

_SECTION_219 = "https://laws.sg/legislation/securities-and-futures-act-2001/section-219"
_DIVISION_3 = "https://sso.agc.gov.sg/act/sfa2001?ProvIds=P112-P23-"
_PART_12 = "https://sso.agc.gov.sg/Act-Rev/SFA2001/Published/20211231?DocDate=20060401&ProvIds=P1XII-"
_ARTICLE = "https://singaporelegaladvice.com/law-articles/5-things-you-need-to-know-about-insider-trading/"

insider_trading = prohibition(
    "Whoever holds material information that is not generally available must not trade on it or pass it on to traders.",
    when=capital_markets_product
    & asset.rights.overlaps("company_share", "repayment_of_debt", "fund_unit")
    & securities_reach
    & (conduct.information == "material_undisclosed"),
    must={
        "trading": part(~conduct.acts.contains("trade_while_holding_information"), says="The holder does not trade."),
        "passing_on": part(~conduct.acts.contains("tipping"), says="He does not pass it on to those who would trade."),
    },
    risk=Risk.MARKET_ABUSE,
    topic=Topic.MARKET_INTEGRITY,
    force=Force.STATUTE,
    cites=[SFA["s 213"], SFA["s 218"], SFA["s 219(2)-(3)"]],
    since=None,
    reading=read_as(
        "No tie to the company is needed, and the security need not be listed.",
        "The section for other persons speaks of whoever possesses the information and knows what it is.",
        "2026-11-25",
    ),
    evidence=high(_SECTION_219, _DIVISION_3, _ARTICLE, checked="2026-11-25"),
    records=["sg-conv-insider-trading"],
)

prohibited_conduct = prohibition(
    "Do not feign trading in securities, rig their price, or induce trades by false statements or deceit.",
    when=capital_markets_product
    & asset.rights.overlaps("company_share", "repayment_of_debt", "fund_unit")
    & securities_reach
    & conduct.purposes.overlaps("feign_activity", "induce_trading", "defraud"),
    must=~conduct.acts.overlaps(
        "matched_trade",
        "fictitious_trade",
        "price_moving_or_pegging",
        "false_quote",
        "false_or_misleading_statement",
        "deceptive_scheme",
    ),
    risk=Risk.MARKET_ABUSE,
    topic=Topic.MARKET_INTEGRITY,
    force=Force.STATUTE,
    cites=SFA["Part 12 Division 1"],
    since=None,
    reading=read_as(
        "The offences of the division are put together; a purpose to match is enough for any of them.",
        "The division was seen from its reach and its headings; its sections were not read one by one.",
        "2026-11-25",
    ),
    evidence=medium(_PART_12, checked="2026-11-25"),
    records=["sg-conv-market-conduct"],
)
