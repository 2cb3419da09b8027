"""Who may offer and advertise stablecoins, and to whom (Stablecoins Ordinance, Cap. 656, ss.9 and 10)."""

from isonomy.facts import activity, issuer, promotion
from isonomy.facts.lists import HERE
from isonomy.law.hk.instruments import HKMA_ISSUER_ANNOUNCEMENT, LEGCO_REPLY, STABLECOINS
from isonomy.law.hk.terms import actively_markets, in_reach, permitted_offeror, retail, specified_stablecoin
from isonomy.logic import HKD
from isonomy.rulebook import (
    NOT_FOUND,
    Force,
    Risk,
    Topic,
    high,
    low,
    medium,
    part,
    penalty,
    prohibition,
    read_as,
)

_REPLY = "https://www.info.gov.hk/gia/general/202509/10/P2025091000338.htm"
_OVERVIEW = (
    "https://www.morganlewis.com/pubs/2025/06/"
    "hong-kongs-stablecoins-ordinance-to-take-effect-august-1-an-overview-of-the-regulatory-framework"
)
_FRAMEWORK = (
    "https://admin.mondaq.com/hongkong/financial-services/1664882/"
    "hong-kong-stablecoins-ordinance-new-regulatory-framework-for-fiat-referenced-stablecoins"
)
_CRIMINAL = "https://www.mitrade.com/insights/news/live-news/article-3-984691-20250724"
_PROMOTIONS = (
    "https://app17453.cloudwayssites.com/2025/07/hong-kong-to-criminalize-unlicensed-stablecoin-promotions-from-aug-1"
)

_offering = (
    in_reach
    & specified_stablecoin
    & activity.kind.is_in(
        "offer_tokens", "deal_as_principal", "execute_as_agent", "operate_trading_venue", "issue_tokens"
    )
)

permitted_offerors = prohibition(
    "Do not offer a specified stablecoin here, or market the offer to the public here, unless licensed as stablecoin "
    "issuer, trading platform, bank, stored value issuer or securities dealer (type 1).",
    when=_offering,
    must=permitted_offeror,
    risk=Risk.PERIMETER,
    topic=[Topic.STABLECOIN_DISTRIBUTION, Topic.PERIMETER],
    force=Force.STATUTE,
    cites=[STABLECOINS["s.9"], LEGCO_REPLY[NOT_FOUND]],
    since="2025-08-01",
    reading=read_as(
        "Answering a walk-in client counts as offering, so that a conversion shop without one of the five licences may "
        "offer to nobody, professional or not.",
        "The government's reply to the legislature says so of over-the-counter shops.",
        "2026-11-25",
    ),
    evidence=high(
        _REPLY,
        "https://www.aicoin.com/en/article/492144",
        _FRAMEWORK,
        _OVERVIEW,
        "https://futurecfo.net/hong-kongs-stablecoin-bill-to-take-effect-august",
        "https://www.mexc.co/fr/news/xu-zhengyu-currently-in-hong-kong-only-approved-providers-can-offer-specified-"
        "stablecoins-purchases-of-any-unregulated-stablecoins-must-be/91519",
        _CRIMINAL,
        checked="2026-11-23",
    ),
    records=["hk-stablecoin-permitted-offerors", "hk-stablecoin-otc-not-permitted"],
)

retail_coins = prohibition(
    "Offer retail clients only stablecoins of issuers licensed here; other coins go to professional investors alone.",
    when=_offering & retail,
    must=issuer.authorised_in.contains(HERE),
    risk=Risk.RUN_REDEMPTION,
    topic=[Topic.STABLECOIN_DISTRIBUTION, Topic.RETAIL_PROTECTION],
    force=Force.STATUTE,
    cites=STABLECOINS["s.9"],
    since="2025-08-01",
    evidence=high(
        _OVERVIEW,
        "https://www.kwm.com/hk/en/insights/latest-thinking/"
        "stablecoins-hk-proposes-licensing-and-regulatory-regime-for-issuers.html",
        checked="2026-11-23",
    ),
    records=["hk-stablecoin-retail-only-licensed"],
)

unlawful_offer = penalty(
    "Offering a stablecoin unlawfully is an offence; the highest maximum reported is HK$5,000,000 and 7 years in prison.",
    of=[permitted_offerors, retail_coins],
    fine=HKD(5_000_000),
    months=84,
    cites=STABLECOINS["s.9"],
    since="2025-08-01",
    evidence=low(
        "https://www.panewslab.com/en/articles/bqq4hz3o",
        _CRIMINAL,
        _PROMOTIONS,
        checked="2026-11-23",
        note="Reports differ: one gives this scale for unlawful sales, others HK$50,000 and 6 months for offering as "
        "well as promoting. The text of the section was not seen.",
    ),
    records=["hk-stablecoin-advertising-offence"],
)

advertising = prohibition(
    "Do not advertise the issue or the offer of a stablecoin to the public here for anyone who may not issue or offer it.",
    when=specified_stablecoin
    & actively_markets
    & activity.kind.is_in(
        "offer_tokens",
        "deal_as_principal",
        "execute_as_agent",
        "operate_trading_venue",
        "issue_tokens",
        "promote_for_others",
    ),
    must={
        "own_offers": part(
            (activity.kind == "promote_for_others") | permitted_offeror,
            says="The firm may itself offer what it advertises.",
        ),
        "offers_of_others": part(
            (activity.kind != "promote_for_others") | promotion.supplier_authorised,
            says="The firm for which it advertises may do what is advertised.",
        ),
    },
    risk=Risk.PERIMETER,
    topic=[Topic.PROMOTION, Topic.STABLECOIN_DISTRIBUTION],
    force=Force.STATUTE,
    cites=STABLECOINS["s.10"],
    since="2025-08-01",
    evidence=medium(_CRIMINAL, _PROMOTIONS, checked="2026-11-23"),
    records=["hk-stablecoin-advertising-offence"],
)

unlawful_advertising = penalty(
    "Advertising a stablecoin unlawfully is an offence: at most HK$50,000 and 6 months in prison.",
    of=advertising,
    fine=HKD(50_000),
    months=6,
    cites=STABLECOINS["s.10"],
    since="2025-08-01",
    evidence=medium(
        _CRIMINAL,
        _PROMOTIONS,
        "https://www.cryptotimes.io/2025/07/24/hong-kong-to-ban-unlicensed-stablecoin-ads-from-aug-1-2025",
        checked="2026-11-23",
        note="The reports apply this maximum to offering or promoting; the split between ss.9 and 10 was not seen.",
    ),
    records=["hk-stablecoin-advertising-offence"],
)

_announcing = specified_stablecoin & actively_markets
_CLAIMS = (
    "https://www.infocushongkong.com/breaking-news/hkma-finalises-guidelines-for-stablecoin-issuer-regulatory-regime"
)

false_standing = prohibition(
    "Do not pose as a licensed stablecoin issuer or as an applicant for the licence; doing so is an offence.",
    when=_announcing,
    must=~promotion.claims.overlaps(
        "holds_licence_untruly", "applied_for_licence_untruly", "supervised_stablecoin_untruly"
    ),
    risk=Risk.DISCLOSURE,
    topic=[Topic.PROMOTION, Topic.STABLECOIN_ISSUANCE],
    force=Force.STATUTE,
    cites=STABLECOINS[NOT_FOUND],
    since="2025-08-01",
    evidence=medium(_CLAIMS, checked="2026-11-25", note="One report of the announcement; the section was not found."),
    records=["hk-stablecoin-false-claim"],
)

contact_is_no_approval = prohibition(
    "Do not present an expression of interest, or talks with the HKMA, as its approval.",
    when=_announcing,
    must=~promotion.claims.contains("regulator_approves"),
    risk=Risk.DISCLOSURE,
    topic=[Topic.PROMOTION, Topic.STABLECOIN_ISSUANCE],
    force=Force.GUIDELINE,
    cites=HKMA_ISSUER_ANNOUNCEMENT[NOT_FOUND],
    since="2025-08-01",
    evidence=high(
        _CLAIMS,
        "https://www.crowdfundinsider.com/2025/08/247647-hong-kong-regulators-warn-against-stablecoin-related-market-speculation/",
        checked="2026-11-25",
    ),
    records=["hk-stablecoin-false-claim"],
)
