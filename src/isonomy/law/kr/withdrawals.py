"""Stops of deposits and withdrawals of tokens.

Instruments: User Protection Act, Art. 11, and its Decree, Art. 17, whose list is the term `listed_stop_reason`.
"""

from isonomy.facts import authorisation, disclosure, transfer
from isonomy.law.kr.instruments import VAUPA, VAUPA_DECREE
from isonomy.law.kr.terms import listed_stop_reason, provider
from isonomy.rulebook import Force, Risk, Topic, high, obligation, part, prohibition, read_as

_ACT_TEXT = "https://github.com/legalize-kr/legalize-kr/blob/main/kr/가상자산이용자보호등에관한법률/법률.md"
_DECREE_TEXT = "https://github.com/legalize-kr/legalize-kr/blob/main/kr/가상자산이용자보호등에관한법률/시행령.md"
_FSC_RELEASE = "https://fsc.go.kr/eng/pr010101/81217"

_stops = provider & (transfer.held_because != "not_held")

no_stop_without_reason = prohibition(
    "Do not stop a user's deposits or withdrawals of tokens without a listed reason, nor for longer than its limit.",
    when=_stops,
    must=listed_stop_reason,
    risk=Risk.MARKET_ABUSE,
    topic=Topic.ORDER_HANDLING,
    force=Force.STATUTE,
    cites=[VAUPA["Art. 11(1)"], VAUPA_DECREE["Art. 17"]],
    since="2024-07-19",
    evidence=high(_ACT_TEXT, _DECREE_TEXT, _FSC_RELEASE, checked="2026-11-25"),
    records=["kr-vaupa-no-blocking", "kr-vaupa-blocking-reasons"],
)

stop_told_and_reported = obligation(
    "Tell the user beforehand why deposits or withdrawals are stopped, and report the stop to the FSC at once.",
    when=_stops,
    must={
        "told": part(disclosure.to_client.contains("transfer_stop_reason"), says="The user is told beforehand."),
        "reported": part(authorisation.notices.contains("stop_of_withdrawals"), says="The FSC is told at once."),
    },
    risk=Risk.MARKET_ABUSE,
    topic=[Topic.ORDER_HANDLING, Topic.DISCLOSURE],
    force=Force.STATUTE,
    cites=VAUPA["Art. 11(2)"],
    since="2024-07-19",
    reading=read_as(
        "The duty is asked of every stop, also of one with a listed reason; the FSS receives the report for the FSC.",
        "The statute makes no exception, and the decree delegates the receipt.",
        "2026-11-25",
    ),
    evidence=high(_ACT_TEXT, _DECREE_TEXT, _FSC_RELEASE, checked="2026-11-25"),
    records=["kr-vaupa-no-blocking"],
)
