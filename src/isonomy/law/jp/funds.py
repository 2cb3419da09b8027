"""Funds and crypto-assets: investment trusts made here, funds sold here, and investment limited partnerships.

Enforcement Order of the Investment Trusts Act, the supervisory guidelines as revised in December 2019, and the Limited Partnership Act for Investment.
"""

from isonomy.facts import activity, asset, issuer, product
from isonomy.facts.lists import HERE
from isonomy.law.jp.instruments import FSA_ETF_PLAN, FSA_SUPERVISORY, INVESTMENT_TRUSTS_ORDER, LPS_ACT
from isonomy.law.jp.terms import crypto_asset, toward_here
from isonomy.law.jp.texts import INVESTMENT_TRUSTS_ORDER_TEXT
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
    cites=INVESTMENT_TRUSTS_ORDER["Art. 3"],
    since=None,
    reading=read_as(
        "Mainly means as the stated objective, or with more than half of the assets.",
        "The order lists what a trust may mainly invest in; crypto-assets are not listed, and contracts on them are taken out of the "
        "derivatives that are. No share was seen.",
        "2026-11-25",
    ),
    evidence=high(INVESTMENT_TRUSTS_ORDER_TEXT, _NEWS_ON_JAPAN, _ETF_IMPACT, checked="2026-11-25"),
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

token_fund_sales = prohibition(
    "Sell no fund that holds crypto-assets directly, whether formed here or abroad.",
    when=_about_tokens
    & product.kind.is_in("open_ended_fund", "exchange_traded_fund", "closed_fund")
    & activity.by_way_of_business
    & activity.kind.is_in("execute_as_agent", "deal_as_principal", "introduce", "offer_tokens")
    & toward_here,
    must=(product.token_share <= percent(0)) | ~product.exposure.contains("spot"),
    risk=Risk.INVESTOR_UNDERSTANDING,
    topic=Topic.FUNDS,
    force=Force.GUIDELINE,
    cites=FSA_SUPERVISORY[NOT_FOUND],
    since="2019-12-27",
    date_note="the day of the answers on the revised guidelines",
    reading=read_as(
        "Funds that follow tokens through futures are left out; selling covers carrying out a client's order for such units.",
        "The answers speak of funds that hold tokens and of funds that hold such funds. In October 2025 the authority still said "
        "that neither the making nor the sale of such funds is admitted.",
        "2026-11-25",
    ),
    evidence=high(
        "https://coinpost.jp/amp/?p=125387",
        "https://cripcy.jp/news/fsa-mentions-cryptocurrency-is-not-apropriate-for-investment-trust/amp",
        "https://www.coindeskjapan.com/?p=322100",
        "https://plus-web3.com/media/latestnews_1002_6097",
        checked="2026-11-25",
    ),
    records=["jp-etf-sales"],
)

planned_token_fund_sales = exemption(
    "Once such funds may be formed here, they may be sold.",
    to=token_fund_sales,
    when=product.authorised_in.contains(HERE),
    cites=FSA_ETF_PLAN[NOT_FOUND],
    force=Force.REGULATION,
    since=None,
    date_note="first funds are expected by 2028",
    status=Status.PROPOSED,
    evidence=medium(
        _NEWS_ON_JAPAN,
        "https://www.aicoin.com/article/513341.html",
        checked="2026-11-25",
        note="Whether funds from abroad are to be let in is not told.",
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
