"""Lending of tokens to users by exchanges.

Instruments: guideline of 5 September 2025, made by FSC, FSS and DAXA and applied as self-regulation, and the request that
came before it.
"""

from isonomy.facts import activity, business, client, disclosure, loan
from isonomy.law.kr.instruments import LENDING_GUIDELINE, LENDING_HALT
from isonomy.law.kr.terms import lendable_token, reaches_here, virtual_asset
from isonomy.logic import KRW, NEVER, percent
from isonomy.rulebook import (
    NOT_FOUND,
    Force,
    Risk,
    Topic,
    definition,
    high,
    judgement,
    medium,
    obligation,
    part,
    prohibition,
    read_as,
)

_ZDNET = "https://zdnet.co.kr/view/?no=20250905151905"
_NEWS1 = "https://www.news1.kr/amp/finance/blockchain-fintech/5902584"
_TOKENPOST = "https://www.tokenpost.kr/news/cryptocurrency/283176"
_IMAEIL = "https://m.imaeil.com/page/view/2025090515054787190"
_ECONOMYBLOC = "https://economybloc.com/article/98769"
_MDMORE = "https://mdmorenews.com/news/view.php?bIdx=9093"
_SEEN = high(_ZDNET, _NEWS1, _TOKENPOST, _IMAEIL, _ECONOMYBLOC, checked="2026-11-25")

exchange_lends = definition(
    "An exchange that lends tokens to users here.",
    (activity.kind == "lend_to_clients")
    & business.activities.contains("operate_trading_venue")
    & (loan.lent == "tokens")
    & virtual_asset
    & reaches_here,
    cites=[LENDING_HALT[NOT_FOUND], LENDING_GUIDELINE[NOT_FOUND]],
    force=Force.SELF_REGULATION,
    since="2025-08-18",
    evidence=_SEEN,
    records=["kr-lending-ban-leverage", "kr-lending-user-limits"],
)

new_loans_halted = prohibition(
    "Make no new loans of tokens to users until the guideline is there.",
    when=exchange_lends,
    must=NEVER,
    risk=Risk.LEVERAGE,
    topic=Topic.CREDIT_LEVERAGE,
    force=Force.PRACTICE,
    cites=LENDING_HALT[NOT_FOUND],
    since="2025-08-18",
    until="2025-09-04",
    reading=read_as(
        "The request ended when the guideline took effect.",
        "It asked for a pause until the guideline was ready.",
        "2026-11-25",
    ),
    evidence=medium(
        _IMAEIL,
        _MDMORE,
        _ECONOMYBLOC,
        checked="2026-11-25",
        note="An administrative request, without force of law; the request itself was not seen.",
    ),
    records=["kr-lending-user-limits"],
)

no_leverage = prohibition(
    "Lend no more than the collateral is worth, only for return in tokens, from your own assets and without a partner.",
    when=exchange_lends,
    must={
        "within_collateral": part(
            loan.amount <= loan.collateral_value, says="The loan is worth no more than its collateral."
        ),
        "in_kind": part(loan.repayable_in == "same_tokens", says="It is repaid in tokens, not at its value in won."),
        "own_assets": part(
            loan.source == "own_assets", says="Own assets are lent, not those of users or others, and no partner lends."
        ),
    },
    risk=Risk.LEVERAGE,
    topic=Topic.CREDIT_LEVERAGE,
    force=Force.SELF_REGULATION,
    cites=LENDING_GUIDELINE[NOT_FOUND],
    since="2025-09-05",
    evidence=_SEEN,
    records=["kr-lending-ban-leverage"],
)

terms_of_loans = obligation(
    "Charge at most 20% a year, lend only large or widely listed tokens, warn of liquidation and publish use and liquidations.",
    when=exchange_lends,
    must={
        "cost": part(loan.rate_year <= percent(20), says="All fees come to no more than 20% a year."),
        "token": part(
            lendable_token, says="The token is one of the twenty largest, or trades on three or more won exchanges."
        ),
        "warning": part(
            disclosure.to_client.contains("lending_terms_and_liquidation"), says="The user is warned of liquidation."
        ),
        "published": part(
            disclosure.published.contains("lending_use_and_liquidations"),
            says="Use of the service and liquidations are published.",
        ),
    },
    risk=Risk.INVESTOR_UNDERSTANDING,
    topic=[Topic.CREDIT_LEVERAGE, Topic.DISCLOSURE],
    force=Force.SELF_REGULATION,
    cites=LENDING_GUIDELINE[NOT_FOUND],
    since="2025-09-05",
    reading=read_as(
        "Rank and exchanges settle which tokens may be lent.",
        "Tokens under a trading caution or suspected of abnormal trading are left out too; no fact records such a caution.",
        "2026-11-25",
    ),
    evidence=_SEEN,
    records=["kr-lending-user-limits"],
)

_RETAIL = client.kind == "individual"
_RETAIL_READING = read_as(
    "Individuals are the retail users.",
    "The guideline protects personal users; the reports name no other test.",
    "2026-11-25",
)

retail_borrowers = obligation(
    "Let an individual borrow only after online education and a suitability test, and never more than KRW 70 million.",
    when=exchange_lends & _RETAIL,
    must={
        "education": part(
            client.assessments.covers("lending_education", "suitability"),
            says="Education and test were passed.",
        ),
        "ceiling": part(loan.amount <= KRW(70_000_000), says="The loan is within the highest limit."),
    },
    risk=Risk.INVESTOR_UNDERSTANDING,
    topic=[Topic.CREDIT_LEVERAGE, Topic.RETAIL_PROTECTION],
    force=Force.SELF_REGULATION,
    cites=LENDING_GUIDELINE[NOT_FOUND],
    since="2025-09-05",
    reading=_RETAIL_READING,
    evidence=_SEEN,
    records=["kr-lending-user-limits"],
)

larger_retail_loans = obligation(
    "Lend an individual more than KRW 30 million only as his experience and trading record allow.",
    when=exchange_lends & _RETAIL & (loan.amount > KRW(30_000_000)),
    must=judgement("the user's experience with the service and trading record put him on a step that bears this loan"),
    risk=Risk.INVESTOR_UNDERSTANDING,
    topic=[Topic.CREDIT_LEVERAGE, Topic.RETAIL_PROTECTION],
    force=Force.SELF_REGULATION,
    cites=LENDING_GUIDELINE[NOT_FOUND],
    since="2025-09-05",
    reading=read_as(
        "KRW 30 million is open to every individual, more needs experience, and KRW 70 million is the top.",
        "Reports give the two ends of a scale by experience; the steps between them were not found.",
        "2026-11-25",
    ),
    evidence=_SEEN,
    records=["kr-lending-user-limits"],
)
