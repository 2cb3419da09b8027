"""Which tokens may be handled: notice, screening by the association, untraceable tokens, sales of new tokens.

Instruments: Payment Services Act, Art. 63-6, and the self-regulatory rules of the Japan Virtual and Crypto assets
Exchange Association.
"""

from isonomy.facts import activity, asset, authorisation, disclosure, listing, offer, venue
from isonomy.facts.lists import HERE
from isonomy.law.jp.instruments import JVCEA_IEO, JVCEA_RULES, PSA
from isonomy.law.jp.terms import crypto_asset, provider, shared_list_token, toward_here
from isonomy.law.jp.texts import PSA_TEXT
from isonomy.logic import NEVER
from isonomy.rulebook import (
    NOT_FOUND,
    Force,
    Risk,
    Topic,
    exemption,
    high,
    low,
    medium,
    obligation,
    part,
    permitted_on_conditions,
    prohibition,
    read_as,
)

_MONOLITH = "https://monolith.law/en/corporate/cryptocurrency-custody"
_LISTING_NOTES = "https://github.com/jasonhnd/finwiki/blob/main/exchanges/jvcea-whitelist-token-listing.md"
_LISTING_PAGE = "https://finwiki-lemon.vercel.app/en/exchanges/jvcea-whitelist-token-listing/"
_BITTIMES = "https://bittimes.net/news/137378.html/amp"

_member = authorisation.self_regulator == "member"

prior_notice = obligation(
    "Notify the authority before a token is added to those handled.",
    when=provider & listing.admitted,
    must=authorisation.notices.contains("token_admission"),
    risk=Risk.INVESTOR_UNDERSTANDING,
    topic=Topic.TOKEN_ADMISSION,
    force=Force.STATUTE,
    cites=PSA["Art. 63-6(1)"],
    since="2020-05-01",
    reading=read_as(
        "A new coin that a change of the ledger gives to every holder is taken like any other.",
        "The order excuses the notice there where the firm could not know of it beforehand.",
        "2026-11-25",
    ),
    evidence=high(
        PSA_TEXT,
        _MONOLITH,
        _LISTING_PAGE,
        checked="2026-11-25",
        note="The amending act of 2019 turned later into prior notice.",
    ),
    records=["jp-caes-token-notification"],
)

screening_by_association = obligation(
    "As a member, have the association screen a new token first: issuer, crime risk, technology, liquidity and legal nature.",
    when=provider & listing.admitted & _member,
    must=listing.screening == "full_review_by_self_regulator",
    risk=Risk.INVESTOR_UNDERSTANDING,
    topic=Topic.TOKEN_ADMISSION,
    force=Force.SELF_REGULATION,
    cites=JVCEA_RULES[NOT_FOUND],
    since="2020-05-01",
    reading=read_as(
        "Firms that are not members follow equal rules of their own, which no source describes.",
        "The screening is a service of the association to its members.",
        "2026-11-25",
    ),
    evidence=medium(
        _LISTING_PAGE, _LISTING_NOTES, checked="2026-11-23", note="A single review takes about three to six months."
    ),
    records=["jp-caes-token-notification"],
)

green_list = exemption(
    "No full review for a token that three members handle, one of them for six months, without special conditions.",
    to=screening_by_association,
    when=shared_list_token,
    force=Force.SELF_REGULATION,
    cites=JVCEA_RULES[NOT_FOUND],
    since="2022-03-01",
    date_note="The month is told; the first of it is taken.",
    evidence=high(
        "https://medium.com/tokyo-fintech/the-cryptocurrency-green-list-6b42f4acf921",
        _BITTIMES,
        checked="2026-11-23",
        note="17 tokens stood on the first list.",
    ),
    records=["jp-jvcea-green-list"],
)

certified_internal_review = exemption(
    "No review beforehand where the association has found the member's own review strong enough; it watches afterwards.",
    to=screening_by_association,
    when=listing.screening == "certified_internal_review",
    force=Force.SELF_REGULATION,
    cites=JVCEA_RULES[NOT_FOUND],
    since="2022-12-01",
    date_note="The month is told; the first of it is taken.",
    evidence=medium(_BITTIMES, checked="2026-11-23"),
    records=["jp-jvcea-casc"],
)

untraceable_tokens = prohibition(
    "As a member, handle no token whose transfers cannot be traced.",
    when=provider & _member & (asset.anonymity == "untraceable"),
    must=NEVER,
    risk=Risk.ML_TF,
    topic=Topic.TOKEN_ADMISSION,
    force=Force.SELF_REGULATION,
    cites=JVCEA_RULES[NOT_FOUND],
    since=None,
    reading=read_as(
        "Tokens that only offer concealment as an option are left to the review.",
        "Anonymity is a criterion of the review; only tokens that nobody can trace are told to be shut out.",
        "2026-11-25",
    ),
    evidence=low(_LISTING_NOTES, checked="2026-11-23", note="The text of an outright ban was not seen."),
    records=["jp-privacy-coins"],
)

sale_of_new_tokens = permitted_on_conditions(
    "New tokens may be sold to the public through a registered exchange that screens issuer, plan, design and crime risk, publishes "
    "a white paper, and applies sales limits and lock-ups.",
    when=activity.by_way_of_business
    & crypto_asset
    & toward_here
    & activity.kind.is_in(
        "issue_tokens", "offer_tokens", "operate_trading_venue", "deal_as_principal", "execute_as_agent"
    )
    & (offer.route == "public_through_platform"),
    must={
        "exchange": part(venue.authorised_in.contains(HERE), says="The exchange is registered here."),
        "screening": part(
            listing.due_diligence.covers("team", "development", "technology", "money_laundering_risk"),
            says="Issuer, business plan, token design and crime risk are examined.",
        ),
        "white_paper": disclosure.published.contains("white_paper"),
        "limits": part(
            offer.restrictions.covers("sales_limit_per_buyer", "lock_up"), says="Sales limits and lock-ups apply."
        ),
    },
    risk=Risk.DISCLOSURE,
    topic=[Topic.SECURITIES_AND_OFFERS, Topic.TOKEN_ADMISSION],
    force=Force.SELF_REGULATION,
    cites=JVCEA_IEO[NOT_FOUND],
    since="2019-09-27",
    date_note="From general knowledge; not seen in a source.",
    reading=read_as(
        "The business plan is told by the examination of development, the design of the token by that of technology.",
        "No closer facts exist.",
        "2026-11-25",
    ),
    evidence=low(
        "https://github.com/jasonhnd/finwiki/blob/main/exchanges/jp-ieo-system-and-cases.md",
        checked="2026-11-23",
        note="The rules were seen second-hand only.",
    ),
    records=["jp-ieo"],
)
