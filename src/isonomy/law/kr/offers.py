"""Offers of tokens to the public: the ban on coin offerings of 2017 and the way back that is planned.

Joint task-force policy of September 2017; drafts of the Digital Asset Basic Act.
"""

from isonomy.facts import activity, offer, promotion
from isonomy.facts.lists import HERE
from isonomy.law.kr.instruments import BASIC_ACT, ICO_POLICY
from isonomy.law.kr.terms import virtual_asset
from isonomy.logic import NEVER
from isonomy.rulebook import (
    NOT_FOUND,
    Force,
    Risk,
    Status,
    Topic,
    high,
    medium,
    permission,
    prohibition,
    read_as,
)

coin_offering = prohibition(
    "Raise no funds from the public here by issuing or selling new tokens.",
    when=virtual_asset
    & activity.kind.is_in("issue_tokens", "offer_tokens")
    & offer.route.is_in("public_direct", "public_through_platform")
    & offer.consideration.is_in("money", "tokens")
    & (activity.performed_in.contains(HERE) | promotion.aimed_at.contains(HERE)),
    must=NEVER,
    risk=Risk.INVESTOR_UNDERSTANDING,
    topic=Topic.SECURITIES_AND_OFFERS,
    force=Force.POLICY,
    cites=ICO_POLICY[NOT_FOUND],
    since="2017-09-29",
    reading=read_as(
        "A gift of tokens raises no funds and is not reached; a token that is a security follows the law of securities.",
        "The policy names every form of coin offering, and security tokens later got a statute of their own.",
        "2026-11-25",
    ),
    evidence=high(
        "https://www.lexology.com/library/detail.aspx?g=9030785d-c414-4d38-8acb-f58c295b7bbb",
        "https://www.legalico.io/fsc-korea-ban-on-icos/",
        "https://thebitcoinnews.com/south-korea-has-banned-all-forms-of-initial-coin-offerings-in-the-country",
        "http://blocktribune.com/south-korea-bans-initial-coin-offerings-still-looking-crypto/",
        checked="2026-11-25",
        note="A policy without a statute; issuers use vehicles abroad. It was upheld in January 2019.",
    ),
    records=["kr-ico-ban"],
)

offering_with_white_paper = permission(
    "Offerings to the public with a white paper and continuing disclosure are to be allowed again.",
    to=coin_offering,
    when=offer.documents.covers("white_paper", "ongoing_token_information"),
    cites=BASIC_ACT[NOT_FOUND],
    since=None,
    status=Status.PROPOSED,
    evidence=medium(
        "https://zdnet.co.kr/view/?no=20251230095852",
        "https://clarqo.com/drafts/sha-1634-korea-stablecoin-51-rule-mica-inverse/",
        checked="2026-11-23",
        note="Several bills, to be merged; no text was seen.",
    ),
    records=["kr-daba-business-types", "kr-ico-ban"],
)
