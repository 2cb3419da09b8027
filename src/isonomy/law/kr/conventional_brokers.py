"""Securities firms: licence, equity, and the deposits of investors.

Financial Investment Services and Capital Markets Act, Articles 11, 12, 74 and 75, and its Enforcement Decree. Tokens that
embody securities have their licence in `security_tokens`; money and securities of clients are kept alike in any form.
"""

from isonomy.facts import activity, asset, authorisation, business, capital, custody, money
from isonomy.law.kr.instruments import CAPITAL_MARKETS, CAPITAL_MARKETS_DECREE
from isonomy.law.kr.terms import reaches_here, security
from isonomy.logic import KRW, business_days, percent
from isonomy.rulebook import (
    NOT_FOUND,
    Force,
    Risk,
    Topic,
    definition,
    high,
    licence,
    medium,
    obligation,
    part,
    penalty,
    prohibition,
    read_as,
)

_STATUTES = "https://github.com/xxyy89890-wq/legalize-kr"
_FSS = "http://english.fss.or.kr/fss/eng/wpge/eng21313.jsp"
_KSFC = "http://www.ksfc.co.kr/en/service/Investors/SeparateDepositSystem.jsp"
_NEWS = "https://biz.chosun.com/en/en-finance/2024/12/11/DEKWHI65JZCEBGHGJZDDDI4XEE/?outputType=amp"
_LICENCE = high(_STATUTES, _FSS, checked="2026-11-25", note="Articles 11, 12 and 444 were read in the statute.")
_DEPOSITS = high(
    _STATUTES, _KSFC, _NEWS, checked="2026-11-25", note="Article 74 and Article 75 of the decree were read."
)
_START = "the act is in force since 2009; its first day was not looked up"

securities_firm = definition(
    "A firm that deals in, brokers or places securities in any form as a business, or runs a market in them, reaching here.",
    security
    & activity.by_way_of_business
    & activity.kind.is_in("deal_as_principal", "execute_as_agent", "introduce", "offer_tokens", "operate_trading_venue")
    & reaches_here,
    cites=CAPITAL_MARKETS["Art. 12(1)"],
    since=None,
    date_note=_START,
    evidence=_LICENCE,
    records=["kr-conv-brokerage-licence"],
)

brokerage_licence = licence(
    "Deal in, broker or place securities, or run a market in them, only with a licence of the authority.",
    when=securities_firm & (asset.form == "conventional"),
    must=authorisation.classes.overlaps(
        "dealing_in_securities", "venue_for_securities", "alternative_securities_venue"
    ),
    risk=Risk.PERIMETER,
    topic=[Topic.PERIMETER, Topic.SECURITIES_AND_OFFERS],
    force=Force.STATUTE,
    cites=[CAPITAL_MARKETS["Art. 11"], CAPITAL_MARKETS["Art. 12(1)"]],
    since=None,
    date_note=_START,
    evidence=_LICENCE,
    records=["kr-conv-brokerage-licence"],
)

unlicensed_business = penalty(
    "Carrying on financial investment business without the licence.",
    of=brokerage_licence,
    fine=KRW(200_000_000),
    months=60,
    cites=CAPITAL_MARKETS["Art. 444(1)"],
    since=None,
    date_note=_START,
    evidence=_LICENCE,
    records=["kr-conv-brokerage-licence"],
)

least_equity = obligation(
    "Have equity of the amount set for the unit of business, which is never less than KRW 500 million.",
    when=securities_firm,
    must=capital.net_assets >= KRW(500_000_000),
    risk=Risk.PRUDENTIAL_INSOLVENCY,
    topic=[Topic.CAPITAL, Topic.AUTHORISATION],
    force=Force.STATUTE,
    cites=[CAPITAL_MARKETS["Art. 12(2)2"], CAPITAL_MARKETS_DECREE["Art. 16(3)"]],
    since=None,
    date_note=_START,
    reading=read_as(
        "Only the least amount of the statute is tested.",
        "The amounts per unit of business stand in an annex of the decree, which was not seen.",
        "2026-11-25",
    ),
    evidence=medium(_STATUTES, checked="2026-11-25"),
    records=["kr-conv-equity"],
)

_keeps_money = securities_firm & activity.handles_client_assets & (money.account_link != "no_local_money")

deposits_apart = obligation(
    "Place all won deposits of investors with the securities finance company, in trust or on deposit, by the next business day.",
    when=_keeps_money,
    must={
        "whole": money.safeguarded_share >= percent(100),
        "way": part(
            money.safeguards.contains("with_securities_finance_company")
            | (
                money.safeguards.contains("entrusted_to_trust_company")
                & business.institution.is_in("bank", "foreign_bank_branch", "trust_bank", "insurer")
            ),
            says="The securities finance company holds them; a bank or insurer may entrust them to a trust company.",
        ),
        "time": money.safeguarding_delay <= business_days(1),
    },
    risk=Risk.CUSTODY_LOSS,
    topic=Topic.CLIENT_ASSETS_AND_MONEY,
    force=Force.STATUTE,
    cites=[CAPITAL_MARKETS["Art. 74(1)-(3)"], CAPITAL_MARKETS_DECREE["Art. 75(2)"]],
    since=None,
    date_note=_START,
    reading=read_as(
        "The firms of another trade to which trust companies are open are read as banks and insurers.",
        "The statute leaves them to the decree, whose list was not seen. Deposits in dollars and yen have lower shares.",
        "2026-11-25",
    ),
    evidence=_DEPOSITS,
    records=["kr-conv-investor-deposits"],
)

deposits_free = prohibition(
    "Do not pass on or pledge the deposits of investors at their keeper, and set nothing off against them.",
    when=_keeps_money,
    must=money.encumbered.is_in("free", "passed_on_in_merger_or_approved_transfer"),
    risk=Risk.CUSTODY_LOSS,
    topic=Topic.CLIENT_ASSETS_AND_MONEY,
    force=Force.STATUTE,
    cites=CAPITAL_MARKETS["Art. 74(4)"],
    since=None,
    date_note=_START,
    evidence=_DEPOSITS,
    records=["kr-conv-investor-deposits"],
)

securities_deposited = obligation(
    "Deposit the securities of investors with the central depository without delay.",
    when=securities_firm & activity.handles_client_assets,
    must=custody.holder_classes.contains("custody_of_securities") & (custody.held_with == "third_party"),
    risk=Risk.CUSTODY_LOSS,
    topic=[Topic.CUSTODY, Topic.CLIENT_ASSETS_AND_MONEY],
    force=Force.STATUTE,
    cites=[CAPITAL_MARKETS["Art. 75(1)"], CAPITAL_MARKETS_DECREE[NOT_FOUND]],
    since=None,
    date_note=_START,
    reading=read_as(
        "The depository is an outside keeper with the class for keeping securities.",
        "The decree takes out securities that cannot be deposited, which are left aside.",
        "2026-11-25",
    ),
    evidence=high(_STATUTES, checked="2026-11-25", note="Article 75 was read in the statute."),
    records=["kr-conv-investor-securities"],
)
