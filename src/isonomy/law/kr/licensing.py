"""Reporting to the financial intelligence unit before doing business: what must be shown, and how acceptance is kept.

Instruments: SFIA Art. 7 (as amended by Act No. 21358) with its addenda, SFIA Decree Arts 10-11 to 10-17. People, owners
and soundness are in `governance.py`.
"""

from isonomy.facts import activity, authorisation, case, money, report, technology
from isonomy.law.kr.instruments import SFIA, SFIA_DECREE
from isonomy.law.kr.terms import provider
from isonomy.logic import NEVER, add_months, date, days
from isonomy.rulebook import (
    Force,
    Risk,
    Topic,
    high,
    judgement,
    licence,
    medium,
    obligation,
    prohibition,
    read_as,
    transition,
    transitional_duty,
)

_TEXTS = "https://github.com/legalize-kr/legalize-kr/blob/main/kr/특정금융거래정보의보고및이용등에관한법률/"
_ACT = _TEXTS + "법률.md"
_DECREE = _TEXTS + "시행령.md"
_AMENDED_ACT = "https://github.com/xxyy89890-wq/legalize-kr"
_FSC_PAGE = "https://www.fsc.go.kr/eng/po090101"
_FSC_PRESS = "https://fsc.go.kr/eng/pr010101/75998"
_ZDNET = "https://zdnet.co.kr/view/?no=20260129153109"
_SBS = "https://biz.sbs.co.kr/amp/article/20000288346"
_EARLY_FIRMS = "https://dailian.co.kr/news/view/995877"
_EARLY_FIRMS_ALSO = "https://kobongjootrust.tistory.com/344"
_EDAILY = "https://edaily.co.kr/News/Read?mediaCodeNo=257&newsId=02423926638925000"
_FINANCIAL_POST = "https://www.financialpost.co.kr/news/articleView.html?idxno=207588"

_accepted = authorisation.classes.overlaps(
    "venue_for_tokens", "dealing_in_tokens", "custody_of_tokens", "transfer_of_tokens"
)
_there_before_amendment = activity.began_here < date(2026, 8, 20)

report_first = licence(
    "Report to the financial intelligence unit, and have the report accepted, before doing business.",
    when=provider,
    must=_accepted,
    risk=Risk.ML_TF,
    topic=Topic.PERIMETER,
    force=Force.STATUTE,
    cites=[SFIA["Art. 7(1), 7(3), 7(8)"], SFIA_DECREE["Art. 10-11, 10-17"], SFIA["Art. 6(2)"]],
    since="2021-03-25",
    reading=read_as(
        "An accepted report of any class of token business is enough; a report that is only filed is not.",
        "There is one report, which names the kinds of business, and the unit may refuse it.",
        "2026-11-25",
    ),
    evidence=high(_ACT, _DECREE, _FSC_PAGE, _FSC_PRESS, checked="2026-11-23"),
    records=["kr-sfia-report", "kr-extraterritorial"],
)

early_firms = transition(
    "Firms active before 25 March 2021 had until 24 September 2021 to report.",
    to=report_first,
    when=activity.began_here < date(2021, 3, 25),
    cites=SFIA["Addenda of 24 March 2020, Art. 5"],
    since="2021-03-25",
    until="2021-09-24",
    evidence=high(
        _EARLY_FIRMS,
        _EARLY_FIRMS_ALSO,
        "http://moo-han.net/index.php?document_srl=880478&mid=board_1&page=1",
        checked="2026-11-25",
        note="The Supreme Court later held that business within the six months was no offence.",
    ),
    records=["kr-sfia-report"],
)

early_firms_under_review = transition(
    "An early firm that had reported by 24 September 2021 could go on while its report was reviewed.",
    to=report_first,
    when=(activity.began_here < date(2021, 3, 25))
    & (authorisation.applied_on <= date(2021, 9, 24))
    & (authorisation.application == "pending"),
    cites=SFIA["Addenda of 24 March 2020, Art. 5"],
    since="2021-09-25",
    until="2022-01-23",
    date_note="The end is approximate: results came on 23 December 2021, and five firms had a month more for a second review.",
    reading=read_as(
        "The report had to be filed in time; its review might end later.",
        "The authority said that early firms must have filed, not have been accepted, by that day.",
        "2026-11-25",
    ),
    evidence=medium(
        _EARLY_FIRMS,
        "https://www.wowtv.co.kr/NewsCenter/News/Read?articleId=A202105280327",
        "https://www.asiae.co.kr/article/2021122311590609746",
        "https://m.fntimes.com/html/view.php?ud=20211223120327627839eda125bc_18",
        checked="2026-11-25",
    ),
    records=["kr-sfia-report"],
)

security_certificate = licence(
    "Hold a certificate of information security management under the network or the personal information statute.",
    when=provider,
    must=technology.certificates.overlaps(
        "information_security_management", "personal_data_management", "security_renewal_pending_without_fault"
    ),
    risk=Risk.OPERATIONAL_CYBER,
    topic=[Topic.AUTHORISATION, Topic.TECHNOLOGY],
    force=Force.STATUTE,
    cites=[SFIA["Art. 7(3)1"], SFIA["Art. 5-2(1)3(ma)2)"], SFIA_DECREE["Art. 10-13(2)"]],
    since="2021-03-25",
    reading=read_as(
        "A ground on which a report may be refused or struck off is written as a condition of the report. A certificate that "
        "lapsed while its renewal is pending through no fault of the firm counts as held.",
        "The unit has a choice, but a firm cannot count on it; the decree excuses such a delay.",
        "2026-11-25",
    ),
    evidence=high(_ACT, _DECREE, _FSC_PRESS, checked="2026-11-23"),
    records=["kr-sfia-isms"],
)

named_accounts = licence(
    "Move customers' won only between named accounts of firm and customer at the same eligible bank.",
    when=provider & (money.account_link != "no_local_money"),
    must=money.account_link == "named_accounts_at_same_bank",
    risk=Risk.ML_TF,
    topic=[Topic.AUTHORISATION, Topic.CLIENT_ASSETS_AND_MONEY],
    force=Force.STATUTE,
    cites=[SFIA["Art. 7(3)2"], SFIA_DECREE["Art. 10-12(2)"]],
    since="2021-03-25",
    reading=read_as(
        "A firm that takes no won is outside. Any bank with the staff and systems against money laundering is eligible.",
        "The unit exempts those who do not exchange against won.",
        "2026-11-25",
    ),
    evidence=high(_ACT, _DECREE, _FSC_PRESS, checked="2026-11-23"),
    records=["kr-sfia-real-name-account"],
)

conditions_kept = obligation(
    "Keep to the conditions that were attached when the report, or a report of a change, was accepted.",
    when=provider & authorisation.orders.contains("added_condition"),
    must=judgement("the firm keeps to every condition attached to the acceptance of its report"),
    risk=Risk.ML_TF,
    topic=Topic.AUTHORISATION,
    force=Force.STATUTE,
    cites=SFIA["Art. 7(10) (Act No. 21358)"],
    since="2026-08-20",
    reading=read_as(
        "A power to attach conditions is written as the duty to keep them.",
        "Only the duty bears on what a firm may do.",
        "2026-11-25",
    ),
    evidence=high(_ACT, _AMENDED_ACT, _SBS, checked="2026-11-23"),
    records=["kr-sfia-conditions"],
)

second_report = transitional_duty(
    "Firms reported before 20 August 2026 file again under the amended article within three months, by 20 November 2026.",
    when=provider & _accepted & _there_before_amendment,
    must=authorisation.applied_on >= date(2026, 8, 20),
    risk=Risk.ML_TF,
    topic=[Topic.TRANSITION, Topic.AUTHORISATION],
    force=Force.STATUTE,
    cites=SFIA["Act No. 21358, Addenda Arts 3, 4, 5"],
    since="2026-11-21",
    date_note="Filing was open from 20 August to 20 November 2026; the duty can be broken only from the day after.",
    reading=read_as(
        "Three months from 20 August end on 20 November 2026. A report filed later puts the lack right from then on, and "
        "whether it was late is not kept apart. A firm active here before 20 August is taken to have reported before it.",
        "The last filing is all that is known of a firm, and renewals follow.",
        "2026-11-25",
    ),
    evidence=high(_ACT, _AMENDED_ACT, _ZDNET, checked="2026-11-23"),
    records=["kr-sfia-rereport-2026"],
)

validity = licence(
    "Carry on only while the accepted report is valid, for three years at most.",
    when=provider & _accepted,
    must={
        "unexpired": case.date <= authorisation.valid_until,
        "three_years": authorisation.valid_until <= add_months(authorisation.decided_on, 36),
    },
    risk=Risk.ML_TF,
    topic=Topic.AUTHORISATION,
    force=Force.STATUTE,
    cites=[SFIA["Art. 7(6)"], SFIA_DECREE["Art. 10-15"]],
    since="2021-03-25",
    reading=read_as(
        "The three years run from the original acceptance, and the second report of 2026 does not start them anew.",
        "The addenda of the amending act say so.",
        "2026-11-25",
    ),
    evidence=high(_ACT, _DECREE, checked="2026-11-23"),
    records=["kr-sfia-validity", "kr-sfia-rereport-2026"],
)

renewal = obligation(
    "File for renewal, with security certificate and named account, at least 45 days before the report expires.",
    when=provider & (report.kind == "renewal"),
    must={
        "in_time": report.delay <= days(-45),
        "certificate": technology.certificates.overlaps("information_security_management", "personal_data_management"),
        "account": money.account_link.is_in("no_local_money", "named_accounts_at_same_bank"),
    },
    risk=Risk.ML_TF,
    topic=[Topic.AUTHORISATION, Topic.RECORDS_AND_REPORTS],
    force=Force.REGULATION,
    cites=[SFIA["Art. 7(6)"], SFIA_DECREE["Art. 10-15"]],
    since="2021-03-25",
    reading=read_as(
        "The delay of a renewal is counted from the day of expiry, so that 45 days ahead is minus 45. "
        "The account is asked only of a firm that exchanges against won.",
        "A firm without won is exempt from the account altogether.",
        "2026-11-25",
    ),
    evidence=high(_ACT, _DECREE, checked="2026-11-23"),
    records=["kr-sfia-validity"],
)

changed_particulars = obligation(
    "Report a change of what was reported within the period set, at most 30 days after the change.",
    when=provider & (report.kind == "changed_particulars"),
    must=report.delay <= days(30),
    risk=Risk.ML_TF,
    topic=Topic.RECORDS_AND_REPORTS,
    force=Force.STATUTE,
    cites=[SFIA["Art. 7(2)"], SFIA_DECREE["Art. 10-11(3)"]],
    since="2021-03-25",
    reading=read_as(
        "Only the outer limit is asked for. From 27 June 2024 the supervisory rule sets 14 days for owners and address, 30 days "
        "for the security certificate, and 30 days ahead for representatives and officers.",
        "No fact says which particular changed.",
        "2026-11-25",
    ),
    evidence=high(_ACT, _DECREE, _EDAILY, _FINANCIAL_POST, checked="2026-11-25"),
    records=["kr-sfia-change-report"],
)

suspended_business = prohibition(
    "Carry on no business while the whole of it is suspended, for up to six months, or after the report was struck off.",
    when=provider
    & (authorisation.orders.contains("full_suspension") | authorisation.application.is_in("suspended", "revoked")),
    must=NEVER,
    risk=Risk.ML_TF,
    topic=Topic.AUTHORISATION,
    force=Force.STATUTE,
    cites=[SFIA["Art. 7(4), 7(5)"], SFIA_DECREE["Art. 10-13, 10-14"]],
    since="2021-03-25",
    evidence=high(_ACT, _DECREE, checked="2026-11-23"),
    records=["kr-sfia-cancel-suspend"],
)

suspended_part = obligation(
    "Do none of what a partial suspension covers, such as moving tokens out for new customers, for up to six months.",
    when=provider & authorisation.orders.overlaps("partial_suspension", "no_new_clients", "no_new_client_transfers"),
    must=judgement("what the firm does lies outside the part of its business that is suspended"),
    risk=Risk.ML_TF,
    topic=Topic.AUTHORISATION,
    force=Force.STATUTE,
    cites=[SFIA["Art. 7(5)"], SFIA_DECREE["Art. 10-14"]],
    since="2021-03-25",
    evidence=high(_ACT, _DECREE, checked="2026-11-23"),
    records=["kr-sfia-cancel-suspend"],
)
