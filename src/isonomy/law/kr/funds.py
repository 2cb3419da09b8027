"""Funds that hold tokens: none for spot tokens, neither made here nor brokered from abroad; a plan to allow them.

Statement of the FSC of January 2024 on the Capital Markets Act; growth strategy of 2026.
"""

from isonomy.facts import activity, product
from isonomy.facts.lists import HERE
from isonomy.law.kr.instruments import CAPITAL_MARKETS, ETF_STATEMENT, GROWTH_STRATEGY
from isonomy.law.kr.terms import reaches_here
from isonomy.logic import percent
from isonomy.rulebook import NOT_FOUND, Force, Risk, Status, Topic, medium, permission, prohibition, read_as

_CITES = [CAPITAL_MARKETS["Art. 4(10) (underlying assets list)"], ETF_STATEMENT[NOT_FOUND]]
_STATEMENT = medium(
    "https://thecoinomi.com/policies/12452",
    "https://github.com/xxyy89890-wq/legalize-kr",
    "https://wowtv.co.kr/NewsCenter/News/Read?articleId=2024011188727",
    "https://m.ajunews.com/view/20240114131155079",
    checked="2026-11-25",
    note="Said on 11 January 2024 and again on the 14th, when funds abroad that hold futures were left as they are. "
    "The FSC spoke of a possible breach; one source dates the statement to the 12th.",
)
_NO_SPOT = (product.token_share <= percent(0)) | ~product.exposure.contains("spot")

domestic_spot_fund = prohibition(
    "Make no fund here that holds virtual assets directly.",
    when=product.kind.is_in("open_ended_fund", "exchange_traded_fund", "closed_fund")
    & activity.kind.is_in("operate_fund", "offer_tokens")
    & activity.performed_in.contains(HERE),
    must=_NO_SPOT,
    risk=Risk.INVESTOR_UNDERSTANDING,
    topic=Topic.FUNDS,
    force=Force.POLICY,
    cites=_CITES,
    since="2024-01-11",
    reading=read_as(
        "The ban is read on direct holdings; futures and funds abroad are not reached.",
        "The FSC said that it would leave futures funds abroad as they are.",
        "2026-11-25",
    ),
    evidence=_STATEMENT,
    records=["kr-etf-ban"],
)

overseas_spot_fund = prohibition(
    "Broker no exchange-traded fund from abroad that holds virtual assets directly.",
    when=(product.kind == "exchange_traded_fund")
    & activity.kind.is_in("execute_as_agent", "introduce", "deal_as_principal", "offer_tokens")
    & reaches_here
    & ~product.listed_in.contains(HERE),
    must=_NO_SPOT,
    risk=Risk.INVESTOR_UNDERSTANDING,
    topic=Topic.FUNDS,
    force=Force.POLICY,
    cites=_CITES,
    since="2024-01-11",
    evidence=_STATEMENT,
    records=["kr-etf-ban"],
)

planned_spot_funds = permission(
    "Exchange-traded funds that hold virtual assets directly are planned to be allowed.",
    to=domestic_spot_fund,
    when=product.kind == "exchange_traded_fund",
    cites=GROWTH_STRATEGY[NOT_FOUND],
    force=Force.POLICY,
    since=None,
    status=Status.PROPOSED,
    evidence=medium(
        "https://holder.io/news/south-korea-approves-spot-crypto-etfs-2026",
        "https://thecoinomi.com/policies/12452",
        checked="2026-11-23",
        note="A plan of 9 January 2026 that needs a law; none was found enacted. The same plan wants a quarter of treasury "
        "payments made in deposit tokens by 2030, which lays no duty on a firm.",
    ),
    records=["kr-etf-plan"],
)
