"""Margin for derivatives on, and margin trades in, crypto-assets: at most two times for individuals.

Cabinet Office Orders on Financial Instruments Business and on Crypto-Asset Exchange Service Providers, whose figures did not
apply in the first year; until then the rules of the association.
"""

from isonomy.facts import activity, authorisation, client, derivative
from isonomy.law.jp.instruments import CAES_ORDER, FIB_ORDER, FIEA_NOTICE, JVCEA_RULES
from isonomy.law.jp.terms import token_derivative, toward_here
from isonomy.law.jp.texts import CAES_ORDER_TEXT, FIB_ORDER_TEXT
from isonomy.logic import percent
from isonomy.rulebook import NOT_FOUND, Force, Risk, Topic, high, medium, obligation, read_as

_CHAMBERS = "https://gpg-pdf.chambers.com/view/203792615/419"
_IFLR = "https://iflr.com/article/2a644yk131snh9ctb241s/japan-getting-a-grip"
_TAURUS = "https://taurus-financial.com/news20210205/"
_LAW_REVIEWS = "https://thelawreviews.co.uk/title/the-virtual-currency-regulation-review/japan"

_leveraged = (
    token_derivative
    & toward_here
    & activity.by_way_of_business
    & activity.kind.is_in(
        "deal_in_derivatives", "finance_purchases", "deal_as_principal", "execute_as_agent", "operate_trading_venue"
    )
)

individuals_margin = obligation(
    "Take margin of at least 50% of the value from individuals, so that leverage is at most two times.",
    when=_leveraged & (client.kind == "individual"),
    must=derivative.margin >= percent(50),
    risk=Risk.LEVERAGE,
    topic=[Topic.CREDIT_LEVERAGE, Topic.DERIVATIVES],
    force=Force.REGULATION,
    cites=[FIB_ORDER["Art. 117(1)47-48, 117(41)"], CAES_ORDER["Art. 25(5)1"]],
    since="2021-05-01",
    date_note="The orders took effect on 1 May 2020 and left these items out for a year.",
    evidence=high(
        FIB_ORDER_TEXT,
        CAES_ORDER_TEXT,
        _CHAMBERS,
        _IFLR,
        _LAW_REVIEWS,
        _TAURUS,
        "https://www.coin-laboratory.com/leverage-regulation/",
        "https://suriyus.blogspot.com/2021/01/bitflyer42-itmedia.html",
        checked="2026-11-25",
        note="One order is about derivatives, the other about margin trades in the coins themselves.",
    ),
    records=["jp-leverage-individuals", "jp-leverage-first-year"],
)

individuals_margin_under_self_regulation = obligation(
    "As a member, take margin of at least 25% from individuals, so that leverage is at most four times.",
    when=_leveraged & (client.kind == "individual") & (authorisation.self_regulator == "member"),
    must=derivative.margin >= percent(25),
    risk=Risk.LEVERAGE,
    topic=[Topic.CREDIT_LEVERAGE, Topic.DERIVATIVES],
    force=Force.SELF_REGULATION,
    cites=JVCEA_RULES[NOT_FOUND],
    since="2019-10-01",
    until="2021-04-30",
    date_note="October 2019 is given, after a year in which members could set limits of their own; the day was not seen",
    reading=read_as(
        "The rule of the association went on for the year in which the orders did not apply yet.",
        "Members offered four times until the spring of 2021.",
        "2026-11-25",
    ),
    evidence=medium(
        "https://coinsleague.com/2023/10/18/proposal-to-amend-cryptocurrency-leverage-regulations-in-japan",
        "https://jp.cointelegraph.com/news/bitflyer-to-change-its-leverage-rate-on-may-28th",
        "https://blockchainassociation.io/blockchaintoday/japans-fsa-seeks-to-limit-leverage-for-digital-asset-exchanges/",
        checked="2026-11-25",
        note="The orders took its place.",
    ),
    records=["jp-leverage-self-regulation", "jp-leverage-first-year"],
)

companies_margin = obligation(
    "Take margin of at least 50% of the value from companies, or what the authority's volatility formula gives.",
    when=_leveraged & (client.kind != "individual"),
    must=(derivative.margin >= percent(50)) | (derivative.margin >= derivative.model_margin),
    risk=Risk.LEVERAGE,
    topic=[Topic.CREDIT_LEVERAGE, Topic.DERIVATIVES],
    force=Force.REGULATION,
    cites=[FIB_ORDER["Art. 117(1)49-50, 117(51)"], CAES_ORDER["Art. 25(5)2"], FIEA_NOTICE[NOT_FOUND]],
    since="2021-05-01",
    date_note="The orders took effect on 1 May 2020 and left these items out for a year.",
    reading=read_as(
        "Either measure satisfies the rule, so the lower binds. Every client that is no individual counts as a company.",
        "The orders ask for the ratio of the formula, and for half of a firm that does not use it.",
        "2026-11-25",
    ),
    evidence=high(
        FIB_ORDER_TEXT,
        CAES_ORDER_TEXT,
        _CHAMBERS,
        _IFLR,
        _TAURUS,
        checked="2026-11-25",
    ),
    records=["jp-leverage-corporates"],
)
