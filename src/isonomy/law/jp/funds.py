"""Funds and crypto-assets: investment trusts, and investment limited partnerships.

Enforcement Order of the Investment Trusts Act, and the Limited Partnership Act for Investment.
"""

from isonomy.facts import activity, asset, issuer, product
from isonomy.facts.lists import HERE
from isonomy.law.jp.instruments import FSA_ETF_PLAN, INVESTMENT_TRUSTS_ORDER, LPS_ACT
from isonomy.law.jp.terms import crypto_asset
from isonomy.logic import percent
from isonomy.rulebook import (
    NOT_FOUND,
    Force,
    Risk,
    Status,
    Topic,
    exemption,
    high,
    medium,
    permitted_on_conditions,
    prohibition,
    read_as,
)

_NEWS_ON_JAPAN = "https://newsonjapan.com/article/148205.php"
_ETF_IMPACT = "https://github.com/jasonhnd/finwiki/blob/main/exchanges/btc-spot-etf-japan-impact.md"

_about_tokens = crypto_asset | (asset.reference == "virtual_assets")
"""The case is about a token, or about units whose value follows tokens."""

no_token_trusts = prohibition(
    "Form no investment trust or exchange-traded fund here that invests mainly in crypto-assets.",
    when=_about_tokens
    & product.kind.is_in("open_ended_fund", "exchange_traded_fund", "closed_fund")
    & (activity.kind == "operate_fund")
    & activity.performed_in.contains(HERE),
    must=~product.token_objective & (product.token_share <= percent(50)),
    risk=Risk.INVESTOR_UNDERSTANDING,
    topic=Topic.FUNDS,
    force=Force.REGULATION,
    cites=INVESTMENT_TRUSTS_ORDER[NOT_FOUND],
    since=None,
    reading=read_as(
        "Mainly means as the stated objective, or with more than half of the assets.",
        "The order lists what a trust may mainly invest in, and crypto-assets are not listed; no share was seen.",
        "2026-11-25",
    ),
    evidence=medium(_NEWS_ON_JAPAN, _ETF_IMPACT, checked="2026-11-23", note="The article of the order was not found."),
    records=["jp-etf-specified-asset"],
)

planned_token_trusts = exemption(
    "Crypto-assets are to be added to the assets of investment trusts, with rules on their keeping.",
    to=no_token_trusts,
    when=_about_tokens,
    cites=FSA_ETF_PLAN[NOT_FOUND],
    force=Force.REGULATION,
    since=None,
    date_note="first funds are expected by 2028",
    status=Status.PROPOSED,
    evidence=medium(
        _NEWS_ON_JAPAN,
        "https://www.aicoin.com/article/513341.html",
        "https://cointeeth.com/news-flash/1009904",
        checked="2026-11-23",
        note="A plan; the rules on keeping are not drafted in the sources.",
    ),
    records=["jp-etf-plan"],
)

partnership_tokens = permitted_on_conditions(
    "Acquire and hold crypto-assets that are issued for an operator in an investment limited partnership.",
    when=crypto_asset
    & (product.kind == "limited_partnership_fund")
    & (activity.kind == "operate_fund")
    & activity.performed_in.contains(HERE),
    must=issuer.kind != "nobody",
    risk=Risk.INVESTOR_UNDERSTANDING,
    topic=Topic.FUNDS,
    force=Force.STATUTE,
    cites=LPS_ACT["Art. 3(1)(vi-2)"],
    since="2024-09-02",
    reading=read_as(
        "A token that nobody has issued is not issued for an operator.",
        "The act lists tokens issued for the business of somebody.",
        "2026-11-25",
    ),
    evidence=high(
        "https://nexpert-law.com/web3/?p=2770",
        "https://fundaudit-yuwa.net/lps-kaigaitoushi",
        "https://yoshipapa.raindrop.jp/hourei/xml-data/506M60000400056.xml",
        checked="2026-11-25",
        note="Passed in June 2024. The day of effect is inferred: the ministry's order under the act is of 2 September 2024.",
    ),
    records=["jp-lps-crypto"],
)
