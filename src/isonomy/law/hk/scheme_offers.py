"""Offers to the public of securities, schemes and token derivatives; collectibles and earn schemes that are securities.

Instruments: SFO Part IV, CWUMPO, SFC reminder on NFTs, statement on virtual asset arrangements and alert on staking.
The notions of scheme, security and professional investor stand among the legal terms.
"""

from isonomy.facts import (
    activity,
    asset,
    authorisation,
    derivative,
    offer,
    product,
    promotion,
    staking,
)
from isonomy.facts.lists import HERE
from isonomy.law.hk.instruments import (
    ARRANGEMENTS_STATEMENT,
    CWUMPO,
    NFT_REMINDER,
    SFO,
    STAKING_ALERT,
    STO_STATEMENT,
)
from isonomy.law.hk.terms import (
    collective_scheme,
    in_reach,
    retail,
    security,
    virtual_asset,
)
from isonomy.logic import HKD
from isonomy.rulebook import (
    NOT_FOUND,
    Force,
    Risk,
    Topic,
    exemption,
    high,
    judgement,
    licence,
    low,
    medium,
    penalty,
    prohibition,
    read_as,
)

_WARNING_2024 = (
    "https://caproasia.com/2024/03/16/hong-kong-sfc-issues-warning-to-public-of-unlicensed-virtual-asset-trading-platform-"
    "mexc-bybit-offence-to-conduct-virtual-asset-service-or-actively-market-services-in-hong-kong-without-a-license"
)
_NFT_LAWYERS = "https://www.tannerdewitt.com/sfc-warns-nft-risks/"
_NFT_PRESS = "https://blockhead.co/2022/06/08/hong-kong-regulators-sound-alarm-on-nfts"
_NFT_REPORT = "https://conventuslaw.com/report/hong-kong-sfcs-timely-reminder-on-nfts-%EF%BF%BC"
_STATEMENT_2022 = "http://www.cfachina.org/servicesupport/dzs/2022/1230/files/basic-html/page82.html"
_STATEMENT_SFC = (
    "https://www.sfc.hk/en/News-and-announcements/Policy-statements-and-announcements/"
    "Statement-on-virtual-asset-arrangements-claiming-to-offer-returns-to-investors?utm_source=substack&utm_medium=email"
)
_STATEMENT_NOTES = "https://www.cfachina.org/servicesupport/dzs/2023/0313/files/basic-html/page758.html"
_STATEMENT_LOH = "https://www.timothyloh.com/insights/current-issues/virtual-asset-deposit-regulation"
_ALERT_2024 = "https://coinfomania.com/hong-kong-issues-red-alert-on-floki-and-tokenfi-details"

_PACIFIC_SUN = (
    "https://www.deacons.com/tc/2014/07/30/pacific-sun-and-its-director-convicted-in-unauthorised-advertisements-case/"
)
_PUBLIC_ROUTES = offer.route.is_in("public_direct", "public_through_platform")
_TOKEN_DERIVATIVE = (derivative.kind != "none") & virtual_asset

public_offer = prohibition(
    "Do not invite the public here to buy securities or scheme interests without an authorised document or scheme.",
    when=security & _PUBLIC_ROUTES & promotion.aimed_at.contains(HERE),
    must=offer.documents.overlaps("registered_prospectus", "authorised_scheme") | product.authorised_in.contains(HERE),
    risk=Risk.DISCLOSURE,
    topic=Topic.SECURITIES_AND_OFFERS,
    force=Force.STATUTE,
    cites=[SFO["s.103(1)"], CWUMPO[NOT_FOUND]],
    since=None,
    evidence=medium(
        _WARNING_2024,
        _PACIFIC_SUN,
        checked="2026-11-25",
        note="The full list of exemptions was not seen.",
    ),
    records=["hk-offer-of-securities-to-public", "hk-nft-fractionalised-security"],
)

derivative_offer = prohibition(
    "Do not invite the public here to enter into token derivatives without authorisation.",
    when=_TOKEN_DERIVATIVE & promotion.aimed_at.contains(HERE),
    must=product.authorised_in.contains(HERE),
    risk=Risk.DISCLOSURE,
    topic=[Topic.SECURITIES_AND_OFFERS, Topic.DERIVATIVES],
    force=Force.STATUTE,
    cites=SFO["Part IV"],
    since=None,
    evidence=medium(_WARNING_2024, checked="2026-11-23", note="The section and the list of exemptions were not seen."),
    records=["hk-offer-of-securities-to-public"],
)

_PROFESSIONALS_READING = read_as(
    "An offer that reaches a professional investor alone needs no document.",
    "The exemptions were not read; this one is taken from the general law and the statement on security token offerings.",
    "2026-11-25",
)
_STO_TEXTS = (
    "https://apps.sfc.hk/edistributionWeb/api/circular/list-content/circular/doc?lang=EN&refNo=23EC52",
    "https://www.sidley.com/en/insights/newsupdates/2023/11/hong-kong-fintech-regulatory-update-part-2-tokenisation",
)

offer_to_professionals = exemption(
    "Securities may be offered to professional investors without an authorised document.",
    to=public_offer,
    when=~retail,
    cites=[SFO["Part IV"], STO_STATEMENT[NOT_FOUND]],
    since=None,
    reading=_PROFESSIONALS_READING,
    evidence=low(*_STO_TEXTS, checked="2026-11-23"),
    records=["hk-offer-of-securities-to-public"],
)

derivatives_to_professionals = exemption(
    "Token derivatives may be offered to professional investors without authorisation of the invitation.",
    to=derivative_offer,
    when=~retail,
    cites=SFO["Part IV"],
    since=None,
    reading=_PROFESSIONALS_READING,
    evidence=low(*_STO_TEXTS, checked="2026-11-23"),
    records=["hk-offer-of-securities-to-public"],
)

_COLLECTIBLE_SALE = (
    in_reach
    & activity.kind.is_in("offer_tokens", "deal_as_principal", "execute_as_agent", "introduce", "promote_for_others")
    & asset.uses.contains("collecting")
)

scheme_like_collectible = licence(
    "Market or distribute a collectible token that is built like a security or scheme interest only with a dealing licence.",
    when=_COLLECTIBLE_SALE & security,
    must=authorisation.classes.contains("dealing_in_securities"),
    risk=Risk.PERIMETER,
    topic=[Topic.SECURITIES_AND_OFFERS, Topic.PERIMETER],
    force=Force.GUIDELINE,
    cites=NFT_REMINDER[NOT_FOUND],
    since="2022-06-06",
    reading=read_as(
        "A collectible is what is accepted or meant for collecting, whatever else it is used for.",
        "The reminder speaks of NFTs, which no fact names.",
        "2026-11-25",
    ),
    evidence=high(_NFT_LAWYERS, _NFT_PRESS, _NFT_REPORT, checked="2026-11-23"),
    records=["hk-nft-fractionalised-security"],
)

fractional_collectible = licence(
    "Before selling a split or interchangeable collectible without a dealing licence, make sure that it is no security.",
    when=_COLLECTIBLE_SALE & asset.fungibility.is_in("fraction_of_unique", "interchangeable_series") & ~security,
    must=judgement(
        "the token is no security although it can be split or replaced by another",
        of_choice=False,
    ),
    risk=Risk.PERIMETER,
    topic=[Topic.SECURITIES_AND_OFFERS, Topic.PERIMETER],
    force=Force.GUIDELINE,
    cites=NFT_REMINDER[NOT_FOUND],
    since="2022-06-06",
    evidence=high(_NFT_LAWYERS, _NFT_PRESS, _NFT_REPORT, checked="2026-11-23"),
    records=["hk-nft-fractionalised-security"],
)

licensed_collectible_dealer = exemption(
    "A firm that holds the dealing licence may leave open whether the collectible is a security.",
    to=fractional_collectible,
    when=authorisation.classes.contains("dealing_in_securities"),
    cites=NFT_REMINDER[NOT_FOUND],
    force=Force.GUIDELINE,
    since="2022-06-06",
    evidence=high(_NFT_LAWYERS, _NFT_PRESS, _NFT_REPORT, checked="2026-11-23"),
    records=["hk-nft-fractionalised-security"],
)

earn_scheme = prohibition(
    "Do not offer the public here a staking, deposit or earn scheme that pools or manages tokens without authorisation.",
    when=activity.by_way_of_business
    & promotion.aimed_at.contains(HERE)
    & collective_scheme
    & (
        (activity.kind == "borrow_from_clients") | ((activity.kind == "stake_for_clients") & (staking.method != "none"))
    ),
    must={
        "authorised": product.authorised_in.contains(HERE) | offer.documents.contains("authorised_scheme"),
        "licensed": authorisation.classes.overlaps("dealing_in_securities", "managing_securities_portfolios"),
    },
    risk=Risk.PERIMETER,
    topic=[Topic.CLIENT_ASSET_USE, Topic.SECURITIES_AND_OFFERS],
    force=Force.STATUTE,
    cites=[SFO["Part IV"], ARRANGEMENTS_STATEMENT[NOT_FOUND], STAKING_ALERT[NOT_FOUND]],
    since=None,
    date_note="The statement is of December 2022; it explains the statute and starts nothing.",
    reading=read_as(
        "The features of the arrangement are those of the earn scheme which the client joins, not of the token put in.",
        "The statement looks at the arrangement offered to the public.",
        "2026-11-25",
    ),
    evidence=medium(_STATEMENT_2022, _ALERT_2024, checked="2026-11-23"),
    records=["hk-staking-earn-unauthorised-cis"],
)

earn_scheme_examined = prohibition(
    "Before offering the public here to earn on tokens by deposit or staking, make sure that the arrangement is no scheme.",
    when=activity.by_way_of_business
    & promotion.aimed_at.contains(HERE)
    & ~authorisation.classes.contains("venue_for_tokens")
    & (
        (activity.kind == "borrow_from_clients") | ((activity.kind == "stake_for_clients") & (staking.method != "none"))
    ),
    must=judgement("the arrangement was examined and is no collective investment scheme, or it is authorised as one"),
    risk=Risk.PERIMETER,
    topic=[Topic.CLIENT_ASSET_USE, Topic.SECURITIES_AND_OFFERS],
    force=Force.GUIDELINE,
    cites=ARRANGEMENTS_STATEMENT[NOT_FOUND],
    since="2022-12-13",
    reading=read_as(
        "Licensed platforms are left out: they may not make returns with client tokens, and staking has terms of its own.",
        "The statement says that such offers may be schemes, which turns on pooling and control; the token says nothing on that.",
        "2026-11-25",
    ),
    evidence=high(_STATEMENT_SFC, _STATEMENT_LOH, checked="2026-11-25"),
    records=["hk-staking-earn-unauthorised-cis"],
)

unauthorised_offer = penalty(
    "Inviting the public to an unauthorised scheme or to securities without an authorised document, on indictment.",
    of=[public_offer, earn_scheme],
    fine=HKD(500_000),
    months=36,
    cites=SFO["s.103"],
    since=None,
    evidence=high(
        _STATEMENT_SFC,
        _STATEMENT_NOTES,
        "https://power-tools-pro.co.uk/crypto-savings-staking-products-not-protected-in-hong-kong-finance-regulator-says.html",
        checked="2026-11-25",
        note="A further fine is due for each day on which the offence goes on; its amount was not seen.",
    ),
    records=["hk-offer-of-securities-to-public"],
)
