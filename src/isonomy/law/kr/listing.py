"""Admission and review of tokens by exchanges under the practice of their association.

Instruments: best practice of DAXA of July 2024 and its revision of May 2025, both self-regulation backed by the authorities.
"""

from isonomy.facts import asset, authorisation, business, disclosure, listing
from isonomy.law.kr.instruments import LISTING_PRACTICE, LISTING_PRACTICE_2025
from isonomy.law.kr.terms import provider, related_token
from isonomy.logic import dated, months
from isonomy.rulebook import (
    NOT_FOUND,
    Force,
    Risk,
    Topic,
    definition,
    judgement,
    medium,
    obligation,
    part,
    prohibition,
    read_as,
)

_BLOOMINGBIT = "https://bloomingbit.io/feed/news/87492"
_ECONOMYBLOC = "https://economybloc.com/article/79332"
_CHOSUN = "https://biz.chosun.com/stock/finance/2024/07/02/BMZFRM3B2BFH7LFKCKCW6XJURU/?outputType=amp"
_ADVFN = "https://kr.advfn.com/stock-market/share-news/94139734"
_EDAILY = "https://v.daum.net/v/20250501120112375"
_SBS = "https://biz.sbs.co.kr/amp/article/20000232196"
_NEWSPIC = "https://m.newspic.kr/view.html?cp=L1SvO37V&nid=2025050112290550462&pn=616"

_SEEN = medium(
    _BLOOMINGBIT,
    _ECONOMYBLOC,
    _CHOSUN,
    _ADVFN,
    checked="2026-11-25",
    note="The practice itself was not seen, only reports of it.",
)

follows_practice = definition(
    "An exchange that belongs to the association or has taken its practice into its own rules.",
    provider
    & business.activities.contains("operate_trading_venue")
    & authorisation.self_regulator.is_in("member", "equivalent_rules"),
    cites=LISTING_PRACTICE[NOT_FOUND],
    force=Force.SELF_REGULATION,
    since="2024-07-19",
    reading=read_as(
        "Exchanges outside the association that took the practice over are bound like members.",
        "It was issued by the association together with twenty exchanges, each of which writes it into its rules.",
        "2026-11-25",
    ),
    evidence=_SEEN,
    records=["kr-listing-best-practice"],
)

refused_tokens = prohibition(
    "Do not admit a token with undisclosed changes of supply or business, with an unexplained hack, or issued by a provider "
    "or its related party.",
    when=follows_practice
    & (
        asset.warning_signs.overlaps("undisclosed_supply_change", "undisclosed_business_change", "unexplained_hack")
        | related_token
    ),
    must=~listing.admitted,
    risk=Risk.INVESTOR_UNDERSTANDING,
    topic=[Topic.TOKEN_ADMISSION, Topic.CONFLICTS],
    force=Force.SELF_REGULATION,
    cites=LISTING_PRACTICE[NOT_FOUND],
    since="2024-07-19",
    reading=read_as(
        "Each of these signs bars a token, also one already admitted.",
        "The formal requirements exclude a token that fails one of them; admitted tokens are reviewed by the same marks.",
        "2026-11-25",
    ),
    evidence=_SEEN,
    records=["kr-listing-best-practice"],
)

assessment = obligation(
    "Before admitting a token examine its issuer, the protection of users, technology and security, and legality.",
    when=follows_practice,
    must={
        "issuer_technology_law": part(
            ~listing.admitted | listing.due_diligence.covers("team", "technology", "legal_risk"),
            says="Issuer, technology and legality were examined.",
        ),
        "users": judgement("the safeguards for users of the token were examined before it was admitted"),
        "information": part(
            ~listing.admitted | disclosure.published.contains("token_facts"),
            says="What users need to know is published before trading.",
        ),
    },
    risk=Risk.INVESTOR_UNDERSTANDING,
    topic=Topic.TOKEN_ADMISSION,
    force=Force.SELF_REGULATION,
    cites=LISTING_PRACTICE[NOT_FOUND],
    since="2024-07-19",
    evidence=_SEEN,
    records=["kr-listing-best-practice"],
)

review = obligation(
    "Review admitted tokens every quarter, the first time within six months of July 2024, through a body independent of "
    "business lines.",
    when=follows_practice,
    must={
        "interval": part(
            ~listing.admitted
            | (
                listing.review_interval
                <= dated(
                    {
                        "2024-07-19": (months(6), LISTING_PRACTICE[NOT_FOUND]),
                        "2025-01-19": (months(3), LISTING_PRACTICE[NOT_FOUND]),
                    }
                )
            ),
            says="Tokens are reviewed each quarter once the first round of six months is over.",
        ),
        "body": part(
            listing.committee.contains("independent_of_business_lines"),
            says="An independent body reviews and decides.",
        ),
    },
    risk=Risk.INVESTOR_UNDERSTANDING,
    topic=Topic.TOKEN_ADMISSION,
    force=Force.SELF_REGULATION,
    cites=LISTING_PRACTICE[NOT_FOUND],
    since="2024-07-19",
    date_note="The end of the first round is computed as six months from the start.",
    reading=read_as(
        "During the first round a review within six months is enough for every token.",
        "Some 1,333 tokens already traded were to be reviewed in that time; reports do not treat newer ones apart.",
        "2026-11-25",
    ),
    evidence=_SEEN,
    records=["kr-listing-best-practice"],
)

_SEEN_2025 = medium(
    _ECONOMYBLOC,
    _EDAILY,
    _SBS,
    _NEWSPIC,
    checked="2026-11-25",
    note="The practice itself was not seen, only reports of it; figures are given as examples for own criteria of exchanges.",
)

opening_of_trading = obligation(
    "Open trading in a new token only with the least circulating supply in place, and limit market orders for a time.",
    when=follows_practice & listing.admitted,
    must={
        "supply": judgement("a least circulating supply was in place before trading in the token began"),
        "orders": judgement("market and stop orders were limited for a set time after trading began, about two hours"),
    },
    risk=Risk.MARKET_ABUSE,
    topic=[Topic.TOKEN_ADMISSION, Topic.MARKET_INTEGRITY],
    force=Force.SELF_REGULATION,
    cites=LISTING_PRACTICE_2025[NOT_FOUND],
    since="2025-06-01",
    reading=read_as(
        "It is asked of tokens admitted from 1 June 2025 on.",
        "Reports say that the revision applies to tokens listed after that day.",
        "2026-11-25",
    ),
    evidence=_SEEN_2025,
    records=["kr-listing-best-practice-2025"],
)

inactive_tokens = obligation(
    "End or suspend trading in a token that is hardly traded or worth too little.",
    when=follows_practice & (asset.liquidity == "inactive"),
    must=~listing.admitted | listing.response.is_in("suspended", "removed"),
    risk=Risk.MARKET_ABUSE,
    topic=Topic.TOKEN_ADMISSION,
    force=Force.SELF_REGULATION,
    cites=LISTING_PRACTICE_2025[NOT_FOUND],
    since="2025-06-01",
    reading=read_as(
        "A token is inactive when its daily turnover stays below 1% for two quarters, or its worldwide value below KRW 4 billion "
        "for 30 days, unless the exchange has set stricter marks.",
        "These figures were announced as the guide for the exchange's own criteria.",
        "2026-11-25",
    ),
    evidence=_SEEN_2025,
    records=["kr-listing-best-practice-2025"],
)

meme_tokens = obligation(
    "Keep a meme token without use in trading only if it meets set marks of community, use or foreign trading.",
    when=follows_practice & listing.admitted & asset.warning_signs.contains("no_use_meme"),
    must=judgement(
        "the token has the members and transactions that the exchange has set, or traded on a qualified foreign exchange for "
        "the time that it has set"
    ),
    risk=Risk.MARKET_ABUSE,
    topic=Topic.TOKEN_ADMISSION,
    force=Force.SELF_REGULATION,
    cites=LISTING_PRACTICE_2025[NOT_FOUND],
    since="2025-06-01",
    evidence=_SEEN_2025,
    records=["kr-listing-best-practice-2025"],
)
