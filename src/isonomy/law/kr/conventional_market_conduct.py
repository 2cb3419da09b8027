"""Unfair trading in securities: inside information, manipulation, fraud.

Financial Investment Services and Capital Markets Act, Articles 174, 176, 178, 429-2 and 443. The twin for tokens is in
`market_abuse`.
"""

from isonomy.facts import asset, conduct
from isonomy.facts.lists import HERE
from isonomy.law.kr.instruments import CAPITAL_MARKETS
from isonomy.law.kr.terms import insider, security
from isonomy.logic import KRW
from isonomy.rulebook import Force, Risk, Topic, definition, high, part, penalty, prohibition, read_as

_STATUTES = "https://github.com/xxyy89890-wq/legalize-kr"
_KIM_CHANG = "https://www.kimchang.com/en/insights/detail.kc?sch_section=4&idx=28048"
_FSC = "https://fsc.go.kr/eng/pr010101/80319?srchCtgry=3&curPage=4&srchKey=&srchText=&srchBeginDt=&srchEndDt="
_ACT = high(_STATUTES, _KIM_CHANG, checked="2026-11-25", note="The articles were read in the statute.")
_START = "the act is in force since 2009; its first day was not looked up"

listed_security = definition(
    "A security listed on the exchange here.",
    security & asset.listed_in.contains(HERE),
    cites=[CAPITAL_MARKETS["Art. 174(1)"], CAPITAL_MARKETS["Art. 176(1)"]],
    since=None,
    date_note=_START,
    reading=read_as(
        "A company about to be listed within six months is left aside.",
        "No fact holds a coming listing.",
        "2026-11-25",
    ),
    evidence=_ACT,
    records=["kr-conv-insider"],
)

insider_dealing = prohibition(
    "As an insider of a listed company, or told by one, do not use undisclosed material information in trading.",
    when=listed_security & insider & (conduct.information == "material_undisclosed"),
    must={
        "own_use": part(
            ~conduct.acts.contains("trade_while_holding_information"), says="The information is not used in own trades."
        ),
        "use_by_others": part(~conduct.acts.contains("tipping"), says="Others are not let use it."),
    },
    risk=Risk.MARKET_ABUSE,
    topic=Topic.MARKET_INTEGRITY,
    force=Force.STATUTE,
    cites=CAPITAL_MARKETS["Art. 174(1)"],
    since=None,
    date_note=_START,
    evidence=_ACT,
    records=["kr-conv-insider"],
)

sham_trades = prohibition(
    "Do not make agreed or fictitious trades in order to feign brisk trading.",
    when=listed_security & conduct.purposes.overlaps("feign_activity", "defraud"),
    must=~conduct.acts.overlaps("matched_trade", "fictitious_trade"),
    risk=Risk.MARKET_ABUSE,
    topic=Topic.MARKET_INTEGRITY,
    force=Force.STATUTE,
    cites=CAPITAL_MARKETS["Art. 176(1)"],
    since=None,
    date_note=_START,
    evidence=_ACT,
    records=["kr-conv-manipulation"],
)

manipulation = prohibition(
    "Do not move a price by trades, or make false statements, in order to draw others into trading.",
    when=listed_security & conduct.purposes.contains("induce_trading"),
    must=~conduct.acts.overlaps(
        "price_moving_or_pegging", "matched_trade", "fictitious_trade", "false_or_misleading_statement"
    ),
    risk=Risk.MARKET_ABUSE,
    topic=Topic.MARKET_INTEGRITY,
    force=Force.STATUTE,
    cites=CAPITAL_MARKETS["Art. 176(2)"],
    since=None,
    date_note=_START,
    evidence=_ACT,
    records=["kr-conv-manipulation"],
)

fraud = prohibition(
    "Use no fraudulent means, no falsehoods for gain, no rumours and no threats in dealings in securities, listed or not.",
    when=security & ~conduct.acts.is_empty() & ~conduct.purposes.contains("none_of_these"),
    must=~conduct.acts.overlaps("deceptive_scheme", "false_or_misleading_statement", "omission", "rumour", "threat"),
    risk=Risk.MARKET_ABUSE,
    topic=Topic.MARKET_INTEGRITY,
    force=Force.STATUTE,
    cites=[CAPITAL_MARKETS["Art. 178(1)"], CAPITAL_MARKETS["Art. 178(2)"]],
    since=None,
    date_note=_START,
    reading=read_as(
        "Any purpose of gain, deceit or moving others is enough; acts without one are not reached.",
        "The items name such purposes one by one.",
        "2026-11-25",
    ),
    evidence=_ACT,
    records=["kr-conv-fraud"],
)

unfair_trading_crime = penalty(
    "Prison of one year or more, or a fine of four to six times the gain, or up to the amount named where there is none.",
    of=[insider_dealing, sham_trades, manipulation, fraud],
    fine=KRW(500_000_000),
    cites=CAPITAL_MARKETS["Art. 443(1)"],
    since=None,
    date_note="the multiples as amended on 22 October 2024",
    evidence=_ACT,
    records=["kr-conv-unfair-trading-penalty"],
)

unfair_trading_surcharge = penalty(
    "A surcharge of up to twice the gain, or up to the amount named where there is none.",
    of=[insider_dealing, sham_trades, manipulation, fraud],
    fine=KRW(4_000_000_000),
    cites=CAPITAL_MARKETS["Art. 429-2(1)"],
    since="2024-01-19",
    evidence=high(_STATUTES, _KIM_CHANG, _FSC, checked="2026-11-25"),
    records=["kr-conv-unfair-trading-penalty"],
)
