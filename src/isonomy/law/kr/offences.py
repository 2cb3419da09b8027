"""Penalties and fines under the statute on financial transaction reports.

Instrument: SFIA Arts 7(4)-(5), 17, 19 and 20. The rules whose breach they follow stand in the files named below.
"""

from isonomy.law.kr import admission, conflicts, due_diligence, governance, licensing, travel_rule
from isonomy.law.kr.instruments import SFIA, SFIA_DECREE
from isonomy.logic import KRW
from isonomy.rulebook import Force, high, medium, penalty, read_as

_TEXTS = "https://github.com/legalize-kr/legalize-kr/blob/main/kr/특정금융거래정보의보고및이용등에관한법률/"
_ACT = _TEXTS + "법률.md"
_DECREE = _TEXTS + "시행령.md"
_OFFENCES = high(
    _ACT,
    "https://github.com/xxyy89890-wq/legalize-kr",
    "https://m.segye.com/view/20241229510093",
    checked="2026-11-25",
    note="Companies are fined too unless they were diligent (Art. 19).",
)
_FINES = high(
    _ACT,
    "https://m.alphabiz.co.kr/news/view/1065548561195872",
    checked="2026-11-23",
    note="Counted for each breach, which is how totals of tens of billions of won come about.",
)

unreported_business = penalty(
    "Doing business without a report, or with one got by fraud: up to five years or 50 million won.",
    of=licensing.report_first,
    fine=KRW(50_000_000),
    months=60,
    cites=[SFIA["Art. 17(1)-(3)"], SFIA["Art. 19"]],
    since="2021-03-25",
    evidence=_OFFENCES,
    records=["kr-sfia-penalty"],
)

unreported_change = penalty(
    "Not reporting a change: up to three years or 30 million won.",
    of=licensing.changed_particulars,
    fine=KRW(30_000_000),
    months=36,
    cites=[SFIA["Art. 17(1)-(3)"], SFIA["Art. 19"]],
    since="2021-03-25",
    evidence=_OFFENCES,
    records=["kr-sfia-penalty"],
)

false_report = penalty(
    "A false report of a suspicious transaction, or a tip about one: up to one year or 10 million won.",
    of=due_diligence.truthful_report,
    fine=KRW(10_000_000),
    months=12,
    cites=[SFIA["Art. 17(1)-(3)"], SFIA["Art. 19"]],
    since="2021-03-25",
    evidence=_OFFENCES,
    records=["kr-sfia-penalty"],
)

upper_fine = penalty(
    "Failing the enhanced checks, internal rules or the special measures of providers: a fine of up to 100 million won for each "
    "breach.",
    of=[
        due_diligence.enhanced,
        due_diligence.risk_assessment,
        due_diligence.ledgers,
        due_diligence.unidentified_dealing,
        travel_rule.unreported_counterparty,
        conflicts.internal_rules,
        conflicts.own_token_brokerage,
        conflicts.staff_trading,
        conflicts.cross_trading,
        admission.untraceable_tokens,
    ],
    fine=KRW(100_000_000),
    cites=SFIA["Art. 20"],
    since="2021-03-25",
    reading=read_as(
        "The measures of Art. 8 are those that the decree lists in Art. 10-20.",
        "That article of the decree is made under Art. 8; obstructing an inspection belongs to the same tier but to no rule here.",
        "2026-11-25",
    ),
    evidence=_FINES,
    records=["kr-sfia-fines"],
)

lower_fine = penalty(
    "Not reporting suspicious transactions, not identifying customers or not keeping records: up to 30 million won for each breach.",
    of=[due_diligence.suspicious, due_diligence.identify, due_diligence.identify_one_off, due_diligence.retention],
    fine=KRW(30_000_000),
    cites=SFIA["Art. 20"],
    since="2021-03-25",
    evidence=_FINES,
    records=["kr-sfia-fines"],
)

struck_off = penalty(
    "The report may be struck off when a ground of refusal arises, the business closed, a suspension was ignored or fraud was used.",
    of=[
        licensing.security_certificate,
        licensing.named_accounts,
        licensing.suspended_business,
        licensing.suspended_part,
        governance.clean_officers,
        governance.clean_people,
        governance.soundness,
    ],
    cites=[SFIA["Art. 7(4)"], SFIA_DECREE["Art. 10-13"]],
    since="2021-03-25",
    evidence=high(_ACT, _DECREE, checked="2026-11-23"),
    records=["kr-sfia-cancel-suspend"],
)

suspension = penalty(
    "Business may be suspended in whole or part for up to six months after an order was ignored, after three warnings, or for "
    "failures against money laundering on purpose or by gross negligence.",
    of=[
        due_diligence.identify,
        due_diligence.identify_one_off,
        due_diligence.enhanced,
        due_diligence.suspicious,
        due_diligence.ledgers,
        travel_rule.message,
        travel_rule.unreported_counterparty,
    ],
    cites=[SFIA["Art. 7(5)"], SFIA_DECREE["Art. 10-14"]],
    since="2021-03-25",
    evidence=high(_ACT, _DECREE, checked="2026-11-23"),
    records=["kr-sfia-cancel-suspend"],
)

blocked_here = penalty(
    "Sites and apps of unreported platforms that aim here are blocked at the unit's request.",
    of=licensing.report_first,
    cites=[SFIA["Art. 6(2)"], SFIA["Art. 7"], SFIA["Art. 17"]],
    force=Force.PRACTICE,
    since="2025-03-25",
    evidence=medium(
        "https://cointeeth.com/news/kucoin-and-mexc-among-14-crypto-exchanges-blocked-on-apple",
        "https://b.news/en-us/news/detail-1155.html",
        "https://www.wikifx.me/en/newsdetail/202503272134829765.html",
        checked="2026-11-23",
        note="Seventeen apps in one store and fourteen in the other.",
    ),
    records=["kr-overseas-vasp-blocking"],
)
