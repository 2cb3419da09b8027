"""Who may trade on exchanges: companies step by step, no minors and no foreigners from abroad.

Guideline of January 2018, corporate roadmap of February 2025 with the sale guidelines of June 2025 and the draft of 2026, and
the emergency measures of December 2017.
"""

from isonomy.facts import (
    activity,
    asset,
    business,
    case,
    client,
    disclosure,
    order,
    venue,
)
from isonomy.facts.lists import HERE
from isonomy.law.kr.instruments import (
    AML_GUIDELINE_2018,
    CORPORATE_DRAFT,
    CORPORATE_ROADMAP,
    EMERGENCY_MEASURES,
    EXCHANGE_SALE_GUIDELINE,
    NONPROFIT_GUIDELINE,
)
from isonomy.law.kr.terms import foreigner_from_abroad, minor, provider, virtual_asset, won_exchange
from isonomy.logic import NEVER, months, months_between, percent
from isonomy.rulebook import (
    NOT_FOUND,
    Force,
    Risk,
    Status,
    Topic,
    high,
    judgement,
    medium,
    permission,
    permitted_on_conditions,
    prohibition,
    read_as,
)

_NEPLA = "https://www.nepla.ai/wiki/금융-투자-외국환/핀테크-가상자산/-금융위원회등-법인의-가상자산시장-참여-로드맵-2025-2-13-6349gpyro9zx"
_ASIAE = "https://www.asiae.co.kr/article/2026030916035169894"
_KIM_CHANG = "https://www.kimchang.com/ko/insights/detail.kc?idx=32237&sch_section=4"
_ROADMAP = high(
    _NEPLA,
    "https://m.edaily.co.kr/News/Read?mediaCodeNo=257&newsId=04956086642070192",
    "https://tokenpost.kr/article-220838",
    checked="2026-11-25",
    note="First half of 2025: law enforcement, non-profits and universities, exchanges, all for sale only. Second half: a "
    "trial for about 3,500 listed companies and registered professional investors. Other companies later.",
)
_SALES = high(
    _KIM_CHANG,
    "https://research.beautifulfund.org/22859",
    "https://economybloc.com/article/79332",
    "https://it.chosun.com/news/articleViewAmp.html?idxno=2023092139810",
    "https://m.nocutnews.co.kr/news/amp/6333489",
    checked="2026-11-25",
    note="The guideline itself was not seen.",
)
_EXCHANGE_SALES = medium(
    "https://economybloc.com/article/79332",
    "https://it.chosun.com/news/articleViewAmp.html?idxno=2023092139810",
    "https://m.nocutnews.co.kr/news/amp/6333489",
    "https://m.segyebiz.com/newsView/20250501514568",
    "https://www.newspim.com/news/view/20250501000227",
    checked="2026-11-25",
    note="The guideline itself was not seen; the press agrees on all numbers, and adds that the token must be traded on "
    "three won exchanges and that the outcome is published too.",
)
_DRAFT = medium(
    "https://zdnet.co.kr/view/?no=20260112145705",
    "https://www.asiae.co.kr/article/2026030916035169894",
    "https://news.zum.com/articles/103369109",
    checked="2026-11-23",
    note="A draft as reported by the press; the FSC called the details unconfirmed, and no final text was found.",
)
_OPENED = read_as(
    "Until a step of the roadmap opens it, a company's account at a won exchange stays closed.",
    "A guideline named trading by companies as a sign of suspicion, so that banks gave them no named accounts; it ended in December "
    "2021 and the practice went on. The roadmap says so and opens accounts step by step; no statute closes them.",
    "2026-11-25",
)
_TRIAL_CLIENT = (client.kind == "listed_company") | (
    (client.kind == "company") & client.standing.contains("registered_professional")
)
_trades = order.side.is_in("buy", "sell", "swap")

companies_closed_out = prohibition(
    "Do not let companies and other bodies trade against local money, except in the steps opened so far.",
    when=provider & won_exchange & (client.kind != "individual") & _trades,
    must=NEVER,
    risk=Risk.ML_TF,
    topic=Topic.CLIENT_CLASSES,
    force=Force.POLICY,
    cites=[AML_GUIDELINE_2018[NOT_FOUND], CORPORATE_ROADMAP["I"]],
    since="2018-01-30",
    date_note="day of the guideline of 2018; since December 2021 the practice alone, named in the roadmap of February 2025",
    reading=_OPENED,
    evidence=_ROADMAP,
    records=["kr-corporate-roadmap"],
)

law_enforcement_sales = permission(
    "Law-enforcement bodies may sell what they have seized.",
    to=companies_closed_out,
    when=(client.kind == "law_enforcement_body") & (order.side == "sell") & (order.purpose == "law_enforcement_sale"),
    cites=CORPORATE_ROADMAP[NOT_FOUND],
    force=Force.POLICY,
    since="2024-12-01",
    date_note="accounts have been opened since the end of 2024; the first of December is taken",
    evidence=high(
        "https://m.edaily.co.kr/News/Read?mediaCodeNo=257&newsId=04956086642070192", _ASIAE, checked="2026-11-25"
    ),
    records=["kr-corporate-roadmap"],
)

non_profit_sales = permission(
    "Non-profits may sell donated tokens, on the conditions of the guideline.",
    to=companies_closed_out,
    when=(client.kind == "non_profit") & (order.side == "sell") & (order.purpose == "sale_of_donated_tokens"),
    cites=[CORPORATE_ROADMAP[NOT_FOUND], NONPROFIT_GUIDELINE[NOT_FOUND]],
    force=Force.GUIDELINE,
    since="2025-06-01",
    evidence=_SALES,
    records=["kr-corporate-roadmap", "kr-corporate-nonprofit-sale"],
)

exchange_sales = permission(
    "Other exchanges may sell own tokens here to pay their operating costs.",
    to=companies_closed_out,
    when=(client.kind == "virtual_asset_firm")
    & (client.relation == "unrelated")
    & (order.side == "sell")
    & (order.purpose == "sale_for_operating_costs"),
    cites=[CORPORATE_ROADMAP[NOT_FOUND], EXCHANGE_SALE_GUIDELINE[NOT_FOUND]],
    force=Force.GUIDELINE,
    since="2025-06-01",
    evidence=_EXCHANGE_SALES,
    records=["kr-corporate-roadmap", "kr-corporate-exchange-sale"],
)

corporate_trial = permission(
    "Listed companies and registered professional investors, financial firms left out, are to trade on trial.",
    to=companies_closed_out,
    when=_TRIAL_CLIENT,
    cites=[CORPORATE_ROADMAP[NOT_FOUND], CORPORATE_DRAFT[NOT_FOUND]],
    force=Force.GUIDELINE,
    since=None,
    date_note="planned for the second half of 2025; still a draft in March 2026",
    status=Status.PROPOSED,
    evidence=_DRAFT,
    records=["kr-corporate-roadmap", "kr-corporate-listed-draft"],
)

donated_tokens = permitted_on_conditions(
    "Sell donated tokens for an audited non-profit in good standing, five years old, if three won exchanges trade them, at once.",
    when=provider & won_exchange & (client.kind == "non_profit") & (order.purpose == "sale_of_donated_tokens"),
    must={
        "history": months_between(client.founded, case.date) >= months(60),
        "audited": client.standing.contains("externally_audited"),
        "standing": judgement(
            "the non-profit may take donations with relief by the tax law, its accounts of the last three years were passed without "
            "reserve, and it was on no list of unfaithful takers in that time"
        ),
        "token": asset.local_venues >= 3,
        "sale": order.side == "sell",
        "committee": judgement("the non-profit's donation committee decided on accepting and selling the tokens"),
        "at_once": judgement("the tokens are turned into money as soon as they are received"),
    },
    risk=Risk.ML_TF,
    topic=Topic.CLIENT_CLASSES,
    force=Force.GUIDELINE,
    cites=NONPROFIT_GUIDELINE[NOT_FOUND],
    since="2025-06-01",
    evidence=_SALES,
    records=["kr-corporate-nonprofit-sale"],
)

own_sales_of_exchanges = permitted_on_conditions(
    "Sell own tokens only for operating costs: the 20 largest, by a published plan, at most 10% of it and 5% of volume a "
    "day, within 1% of the market price, over two other exchanges, in three months.",
    when=business.activities.contains("operate_trading_venue")
    & virtual_asset
    & (activity.kind == "trade_own_account")
    & activity.performed_in.contains(HERE)
    & (order.side == "sell")
    & (order.purpose == "sale_for_operating_costs"),
    must={
        "token": asset.market_cap_rank <= 20,
        "traded_widely": asset.local_venues >= 3,
        "board": judgement("the board resolved on the sale plan, having weighed conflicts of interest"),
        "published": disclosure.published.contains("own_token_sale_plan"),
        "day": order.plan_share <= percent(10),
        "volume": order.volume_share <= percent(5),
        "price": order.price_gap <= percent(1),
        "venues": order.outside_venues >= 2,
        "not_at_home": venue.operator_trading == "never",
        "window": order.plan_span <= months(3),
    },
    risk=Risk.CONFLICT_OF_INTEREST,
    topic=Topic.CONFLICTS,
    force=Force.GUIDELINE,
    cites=EXCHANGE_SALE_GUIDELINE[NOT_FOUND],
    since="2025-06-01",
    evidence=_EXCHANGE_SALES,
    records=["kr-corporate-exchange-sale"],
)

corporate_investment = permitted_on_conditions(
    "Let a listed or registered professional company buy the 20 largest tokens for up to 5% of its equity a year.",
    when=provider & won_exchange & _TRIAL_CLIENT & order.side.is_in("buy", "swap"),
    must={
        "yearly": client.bought_year <= client.net_assets * percent(5),
        "token": asset.market_cap_rank <= 20,
        "safeguards": judgement("the company keeps to the custody and disclosure safeguards of the guideline to come"),
    },
    risk=Risk.INVESTOR_UNDERSTANDING,
    topic=Topic.CLIENT_CLASSES,
    force=Force.GUIDELINE,
    cites=CORPORATE_DRAFT[NOT_FOUND],
    since=None,
    status=Status.PROPOSED,
    evidence=_DRAFT,
    records=["kr-corporate-listed-draft"],
)

_MEASURES = "https://www.lexology.com/library/detail.aspx?g=9030785d-c414-4d38-8acb-f58c295b7bbb"
_HERALD = "http://www.koreaherald.com/view.php?ud=20171213000784"

_BARRED = high(
    _MEASURES,
    "http://m.pulsenews.co.kr/view.php?year=2017&no=828058",
    _HERALD,
    checked="2026-11-23",
    note="Administrative guidance; the text was not seen.",
)
_exchange = provider & business.activities.contains("operate_trading_venue")

minors = prohibition(
    "As an exchange open no account for a minor, and carry out no trade of one.",
    when=_exchange & minor,
    must=NEVER,
    risk=Risk.ML_TF,
    topic=Topic.CLIENT_CLASSES,
    force=Force.POLICY,
    cites=EMERGENCY_MEASURES[NOT_FOUND],
    since="2017-12-13",
    evidence=_BARRED,
    records=["kr-minors-foreigners-ban"],
)

foreigners_from_abroad = prohibition(
    "As an exchange open no account for a foreigner who lives elsewhere, and carry out no trade of one.",
    when=_exchange & foreigner_from_abroad,
    must=NEVER,
    risk=Risk.ML_TF,
    topic=Topic.CLIENT_CLASSES,
    force=Force.POLICY,
    cites=EMERGENCY_MEASURES[NOT_FOUND],
    since="2017-12-13",
    evidence=_BARRED,
    records=["kr-minors-foreigners-ban"],
)
