"""Banks and other financial institutions: no tokens of their own, and checks of exchanges that bank with them.

Emergency measures of December 2017; guideline of January 2018, later taken over by statute.
"""

from isonomy.facts import activity, bank, business, cdd, client, money
from isonomy.facts.lists import HERE
from isonomy.law.kr.instruments import AML_GUIDELINE_2018, EMERGENCY_MEASURES
from isonomy.law.kr.terms import financial_institution, provider, virtual_asset, won_exchange
from isonomy.rulebook import (
    NOT_FOUND,
    Force,
    Risk,
    Status,
    Topic,
    high,
    judgement,
    medium,
    obligation,
    prohibition,
    read_as,
)

_MEASURES = "https://www.lexology.com/library/detail.aspx?g=9030785d-c414-4d38-8acb-f58c295b7bbb"
_HERALD = "http://www.koreaherald.com/view.php?ud=20171213000784"

financial_firms_stay_out = prohibition(
    "As a financial institution, do not hold, buy, invest in or take as collateral any virtual asset.",
    when=financial_institution
    & virtual_asset
    & ((business.incorporated_in == HERE) | activity.performed_in.contains(HERE)),
    must=~bank.holding.is_in("own_investment", "collateral_taken"),
    risk=Risk.PRUDENTIAL_INSOLVENCY,
    topic=Topic.BANK_EXPOSURES,
    force=Force.POLICY,
    cites=EMERGENCY_MEASURES[NOT_FOUND],
    since="2017-12-13",
    reading=read_as(
        "Holding is read as holding for the institution itself; keeping tokens for clients is not reached.",
        "The measures speak of holding, buying, collateral and investment; custody is not named.",
        "2026-11-25",
    ),
    evidence=high(
        _MEASURES,
        _HERALD,
        "https://english.hani.co.kr/arti/english_edition/e_business/823526",
        checked="2026-11-23",
        note="Administrative guidance; easing is under review together with the Digital Asset Basic Act.",
    ),
    records=["kr-fi-crypto-ban"],
)

_REAL_NAMES = medium(
    "https://www.fsc.go.kr/eng/po090101",
    "http://news.kbs.co.kr/news/view.do?ncd=3588554",
    checked="2026-11-23",
    note="Taken over by the statute on 25 March 2021.",
)

named_accounts_2018 = obligation(
    "Move local money of clients only through named accounts at the same bank, no longer through virtual accounts.",
    when=provider & won_exchange,
    must=money.account_link == "named_accounts_at_same_bank",
    risk=Risk.ML_TF,
    topic=Topic.CLIENT_ASSETS_AND_MONEY,
    force=Force.GUIDELINE,
    cites=AML_GUIDELINE_2018[NOT_FOUND],
    since="2018-01-30",
    until="2021-03-24",
    status=Status.REPEALED,
    reading=read_as(
        "A named account is read as one at the bank at which the exchange has its own.",
        "The statute that took over says so; the guideline was not read.",
        "2026-11-25",
    ),
    evidence=_REAL_NAMES,
    records=["kr-real-name-2018"],
)

bank_checks_2018 = obligation(
    "As a bank with exchanges among its clients, know them and watch their accounts as the guideline asks.",
    when=(activity.kind == "provide_bank_account")
    & (client.kind == "virtual_asset_firm")
    & activity.performed_in.contains(HERE),
    must={
        "checks": cdd.measures.covers("identify", "verify", "ongoing_monitoring")
        | cdd.measures.contains("refused_or_ended"),
        "guideline": judgement("the bank applies the guideline against money laundering to the exchange"),
    },
    risk=Risk.ML_TF,
    topic=Topic.CUSTOMER_DUE_DILIGENCE,
    force=Force.GUIDELINE,
    cites=AML_GUIDELINE_2018[NOT_FOUND],
    since="2018-01-30",
    until="2021-03-24",
    status=Status.REPEALED,
    reading=read_as(
        "Applying the guideline is read as identifying, verifying and watching the exchange, or turning it away.",
        "The guideline's own list of measures was not read.",
        "2026-11-25",
    ),
    evidence=_REAL_NAMES,
    records=["kr-real-name-2018"],
)
