"""The opt-in regime for platforms before June 2023 (Position paper and its terms and conditions of 6 November 2019)."""

from isonomy.facts import activity, authorisation, business, order, venue
from isonomy.law.hk.instruments import OPT_IN_TERMS
from isonomy.law.hk.terms import in_reach, platform_asset, retail
from isonomy.rulebook import NOT_FOUND, Force, Risk, Topic, high, prohibition, read_as

professionals_only = prohibition(
    "A platform that opted in to a licence may serve professional investors only.",
    when=in_reach
    & platform_asset
    & business.activities.contains("operate_trading_venue")
    & (venue.matching == "automated_central")
    & activity.handles_client_assets
    & authorisation.classes.covers("venue_for_securities", "dealing_in_securities")
    & order.side.is_in("buy", "sell", "swap"),
    must=~retail,
    risk=Risk.INVESTOR_UNDERSTANDING,
    topic=[Topic.CLIENT_CLASSES, Topic.RETAIL_PROTECTION],
    force=Force.LICENCE_CONDITION,
    cites=OPT_IN_TERMS[NOT_FOUND],
    since="2019-11-06",
    until="2023-05-31",
    reading=read_as(
        "The condition reaches platforms that hold both securities licences; a platform that only trades tokens that are no "
        "securities stayed outside the authority's reach.",
        "The position paper says that such platforms could not be licensed; only those that opted in were bound.",
        "2026-11-25",
    ),
    evidence=high(
        "https://fdocuments.in/document/position-paper-sfc.html",
        "https://www.sw-hk.com/2020/07/",
        "http://webiis06.mondaq.com/hongkong/Finance-and-Banking/867146/Casting-The-Regulatory-Net-Over-Virtual-Assets-HK39s-SFC-Finalises-New-Regulatory-Framework-For-Virtual-Asset-Trading-Platforms",
        checked="2026-11-25",
        note="The end is the day before the statutory regime and the VATP Guidelines took over.",
    ),
)
