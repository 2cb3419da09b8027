"""Own tokens, staff and house trading at providers that bring trades together.

Instrument: SFIA Decree Art. 10-20(5), inserted on 5 October 2021. The ban on trading own tokens is in the user
protection statute.
"""

from isonomy.facts import activity, client, conduct, controls, order
from isonomy.law.kr.instruments import SFIA_DECREE
from isonomy.law.kr.terms import provider, related_token
from isonomy.logic import NEVER
from isonomy.rulebook import Force, Risk, Topic, high, obligation, part, prohibition, read_as

_DECREE = "https://github.com/legalize-kr/legalize-kr/blob/main/kr/특정금융거래정보의보고및이용등에관한법률/시행령.md"
_TOKENPOST = "https://tokenpost.kr/news/breaking/71740"
_START = "The item was inserted on 5 October 2021; it may have been applied only about one month later."

_brings_trades_together = provider & activity.kind.is_in("operate_trading_venue", "execute_as_agent", "introduce")
_trade = order.side.is_in("buy", "sell", "swap")
_BANNED = read_as(
    "Rules that restrict such dealing are read to rule it out.",
    "The items were announced, and are applied by exchanges, as bans.",
    "2026-11-25",
)

internal_rules = obligation(
    "Adopt and apply rules that restrict own tokens, trading by staff, and standing in trades that the firm brokers.",
    when=provider,
    must={
        "own_tokens": part(
            controls.conduct.contains("own_token_restriction"),
            says="Brokerage of tokens issued by the firm or a related party is restricted.",
        ),
        "staff": part(
            controls.conduct.contains("staff_trading_restriction"),
            says="Officers and staff are restricted from trading through the firm.",
        ),
        "counterparty": part(
            controls.conduct.contains("no_counterparty_to_brokered_trades")
            | ~activity.kind.is_in("operate_trading_venue", "execute_as_agent", "introduce"),
            says="The firm keeps out of the trades that it brokers.",
        ),
    },
    risk=Risk.CONFLICT_OF_INTEREST,
    topic=Topic.CONFLICTS,
    force=Force.REGULATION,
    cites=[
        SFIA_DECREE["Art. 10-20(5)(a)"],
        SFIA_DECREE["Art. 10-20(5)(b)"],
        SFIA_DECREE["Art. 10-20(5)(c)"],
    ],
    since="2021-10-05",
    date_note=_START,
    evidence=high(_DECREE, _TOKENPOST, checked="2026-11-23"),
    records=["kr-sfia-own-token-brokerage", "kr-sfia-staff-trading", "kr-sfia-cross-trading"],
)

own_token_brokerage = prohibition(
    "Do not broker trades in a token issued by the firm or a related party.",
    when=_brings_trades_together & related_token,
    must=NEVER,
    risk=Risk.CONFLICT_OF_INTEREST,
    topic=Topic.CONFLICTS,
    force=Force.REGULATION,
    cites=SFIA_DECREE["Art. 10-20(5)(a)"],
    since="2021-10-05",
    date_note=_START,
    reading=_BANNED,
    evidence=high(_DECREE, _TOKENPOST, checked="2026-11-23"),
    records=["kr-sfia-own-token-brokerage"],
)

staff_trading = prohibition(
    "Let no officer or employee buy, sell or swap through the firm.",
    when=provider & client.relation.is_in("staff", "officer") & _trade,
    must=NEVER,
    risk=Risk.CONFLICT_OF_INTEREST,
    topic=Topic.CONFLICTS,
    force=Force.REGULATION,
    cites=SFIA_DECREE["Art. 10-20(5)(b)"],
    since="2021-10-05",
    date_note=_START,
    reading=_BANNED,
    evidence=high(_DECREE, _TOKENPOST, checked="2026-11-23"),
    records=["kr-sfia-staff-trading"],
)

cross_trading = prohibition(
    "Do not become, in substance, the other side of trades that the firm brokers.",
    when=_brings_trades_together & _trade,
    must={
        "capacity": order.capacity != "principal",
        "substance": ~conduct.acts.contains("intermediating_own_counterparty"),
    },
    risk=Risk.CONFLICT_OF_INTEREST,
    topic=Topic.CONFLICTS,
    force=Force.REGULATION,
    cites=SFIA_DECREE["Art. 10-20(5)(c)"],
    since="2021-10-05",
    date_note=_START,
    reading=read_as(
        "Dealing as riskless principal is no stand of one's own in the trade; house market making is.",
        "The item looks to who is the actual counterparty.",
        "2026-11-25",
    ),
    evidence=high(_DECREE, checked="2026-11-23"),
    records=["kr-sfia-cross-trading"],
)
