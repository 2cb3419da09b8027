"""Who may run and own a provider, and how sound it must be.

Instruments: SFIA Art. 7(1) and 7(3), as amended by Act No. 21358 with its addenda, and the supervisory rule of 2024.
"""

from isonomy.facts import activity, case, people, report
from isonomy.law.kr.instruments import SFIA, SFIA_DECREE, SFIA_SUPERVISORY_RULE
from isonomy.law.kr.terms import disqualified, provider
from isonomy.logic import date, months, months_between
from isonomy.rulebook import (
    NOT_FOUND,
    Force,
    Risk,
    Topic,
    high,
    judgement,
    licence,
    medium,
    obligation,
    read_as,
    transition,
)

_TEXTS = "https://github.com/legalize-kr/legalize-kr/blob/main/kr/특정금융거래정보의보고및이용등에관한법률/"
_ACT = _TEXTS + "법률.md"
_AMENDED_ACT = "https://github.com/xxyy89890-wq/legalize-kr"
_ZDNET = "https://zdnet.co.kr/view/?no=20260129153109"
_ASIAE = "https://www.asiae.co.kr/article/2026012915111080996"
_SBS = "https://biz.sbs.co.kr/amp/article/20000288346"
_EARLY_PRESS = "https://dailian.co.kr/news/view/995877"
_EDAILY = "https://edaily.co.kr/News/Read?mediaCodeNo=257&newsId=02423926638925000"
_FINANCIAL_POST = "https://www.financialpost.co.kr/news/articleView.html?idxno=207588"

clean_people = licence(
    "Have no firm, representative, officer or major shareholder with a listed conviction of the last five years.",
    when=provider,
    must=~disqualified,
    risk=Risk.ML_TF,
    topic=[Topic.GOVERNANCE, Topic.AUTHORISATION],
    force=Force.STATUTE,
    cites=SFIA["Art. 7(3)3 (as amended by Act No. 21358)"],
    since="2026-08-20",
    reading=read_as(
        "A ground on which a report may be refused is written as a condition of the report.",
        "The unit has a choice, but a firm cannot count on it.",
        "2026-11-25",
    ),
    evidence=high(_ACT, _AMENDED_ACT, _ZDNET, _ASIAE, checked="2026-11-23"),
    records=["kr-sfia-disqualified-persons"],
)

convictions_before_amendment = transition(
    "For those already there, a conviction from before 20 August 2026 counts only as it did under the old article.",
    to=clean_people,
    when=(activity.began_here < date(2026, 8, 20))
    & (people.conviction_ended < date(2026, 8, 20))
    & ((people.convictions == "other_law_prison") | (people.convicted == "major_holder")),
    cites=SFIA["Act No. 21358, Addenda Arts 3, 4, 5"],
    since="2026-08-20",
    reading=read_as(
        "Under the old article convictions of major shareholders, and under other laws, did not count. The person is taken not "
        "to have been replaced. A sentence that ended before 20 August 2026 shows that the ground arose before it.",
        "The day of the conviction itself is not among the facts.",
        "2026-11-25",
    ),
    evidence=high(_ACT, _AMENDED_ACT, _ZDNET, checked="2026-11-23"),
    records=["kr-sfia-rereport-2026", "kr-sfia-disqualified-persons"],
)

clean_officers = licence(
    "Have no firm, representative or officer fined or worse under a listed financial law within five years.",
    when=provider,
    must=(people.convictions != "listed_financial_law")
    | (people.convicted == "major_holder")
    | (months_between(people.conviction_ended, case.date) >= months(60)),
    risk=Risk.ML_TF,
    topic=[Topic.GOVERNANCE, Topic.AUTHORISATION],
    force=Force.STATUTE,
    cites=[SFIA["Art. 7(3)3"], SFIA_DECREE["Art. 10-12(3)"]],
    since="2021-03-25",
    until="2026-08-19",
    reading=read_as(
        "The version before the amendment, with a shorter list of laws.",
        "The lists are not told apart in the facts.",
        "2026-11-25",
    ),
    evidence=medium(_EARLY_PRESS, _ACT, checked="2026-11-25"),
    records=["kr-sfia-disqualified-persons"],
)

major_holders = obligation(
    "Report the particulars of the major shareholders: the largest with related parties, those of 10% or more or in "
    "control in fact, and those who control a corporate largest shareholder.",
    when=provider,
    must=report.regular.contains("major_holders"),
    risk=Risk.ML_TF,
    topic=[Topic.GOVERNANCE, Topic.RECORDS_AND_REPORTS],
    force=Force.STATUTE,
    cites=SFIA["Art. 7(1)1-2, 7(3)3, 7(3)5 (Act No. 21358)"],
    since="2026-08-20",
    reading=read_as(
        "The report is due whatever the largest share is; the 10% only says who else has to be named in it.",
        "Some shareholder is always the largest, and the largest is named whatever it holds.",
        "2026-11-25",
    ),
    evidence=high(
        _ACT,
        _AMENDED_ACT,
        _ZDNET,
        _ASIAE,
        _SBS,
        checked="2026-11-23",
        note="The 10% comes from the press and the statute on governance of financial companies.",
    ),
    records=["kr-sfia-major-shareholder"],
)

major_holders_by_rule = obligation(
    "Name the major shareholders in the report.",
    when=provider,
    must=report.regular.contains("major_holders"),
    risk=Risk.ML_TF,
    topic=[Topic.GOVERNANCE, Topic.RECORDS_AND_REPORTS],
    force=Force.REGULATION,
    cites=SFIA_SUPERVISORY_RULE[NOT_FOUND],
    since="2024-06-27",
    until="2026-08-19",
    evidence=medium(
        _EDAILY,
        _FINANCIAL_POST,
        checked="2026-11-25",
        note="The supervisory rule asked for this before the statute did.",
    ),
    records=["kr-sfia-major-shareholder"],
)

soundness = licence(
    "Have sound finances and social credit, suitable organisation, staff, systems and controls, and file truthfully.",
    when=provider,
    must={
        "finances": judgement(
            "the firm is solvent, its finances and its social credit and those of its major shareholders are sound; a "
            "ground from before 20 August 2026 is judged by the old article"
        ),
        "organisation": judgement(
            "organisation, staff, computer systems and internal control are fit to comply with the statutes on money "
            "laundering and on user protection"
        ),
        "truthful": judgement("the report and its annexes are neither false nor incomplete"),
    },
    risk=Risk.ML_TF,
    topic=[Topic.AUTHORISATION, Topic.GOVERNANCE],
    force=Force.STATUTE,
    cites=[SFIA["Art. 7(3)5-8 (Act No. 21358)"], SFIA["Act No. 21358, Addenda Arts 3, 4, 5"]],
    since="2026-08-20",
    reading=read_as(
        "Soundness is left to judgement altogether; an insolvent firm fails it.",
        "The article gives no number.",
        "2026-11-25",
    ),
    evidence=high(_ACT, _AMENDED_ACT, _ZDNET, checked="2026-11-23"),
    records=["kr-sfia-soundness-controls", "kr-sfia-rereport-2026", "kr-sfia-major-shareholder"],
)
