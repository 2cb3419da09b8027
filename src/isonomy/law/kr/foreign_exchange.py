"""Passing tokens across the border: registration under the foreign exchange statute, passed and not yet in force.

Foreign Exchange Transactions Act as amended in June 2026.
"""

from isonomy.facts import authorisation, report, transfer
from isonomy.facts.lists import HERE
from isonomy.law.kr.instruments import FX_ACT
from isonomy.law.kr.terms import provider
from isonomy.rulebook import NOT_FOUND, Force, Risk, Status, Topic, judgement, licence, medium, obligation, read_as

_EVIDENCE = medium(
    "https://law.go.kr/LSW/lsRvsDocListP.do?chrClsCd=010202&lsId=001525&lsRvsGubun=all",
    "https://hankookilbo.com/News/Read/A2024102514450000972",
    "https://m.wowtv.co.kr/NewsCenter/AMP/Read?articleId=A202410250264",
    "https://g-enews.com/article/Finance/2024/10/202410251555253523658ae4d6a0_1",
    checked="2026-11-25",
    note="The first page is the register of revisions, as quoted in a document of 2026: promulgated on 2 June 2026, in force on 3 "
    "December 2026. The others show the plan of October 2024. The text of the act was not seen; its decree was still awaited in "
    "September 2026.",
)
_crosses_border = (
    provider & transfer.role.is_in("ordering", "intermediary", "beneficiary") & (transfer.counterparty_place != HERE)
)

cross_border_registration = licence(
    "Be registered before passing tokens between persons here and abroad as a business, and follow the payment rules.",
    when=_crosses_border,
    must={
        "registered": authorisation.classes.contains("cross_border_token_transfer"),
        "payment_rules": judgement("the transfer follows the statute's rules on payment procedure"),
    },
    risk=Risk.ML_TF,
    topic=Topic.PERIMETER,
    force=Force.STATUTE,
    cites=FX_ACT[NOT_FOUND],
    since="2026-12-03",
    date_note="as quoted from the register of revisions; six months after promulgation on 2 June 2026",
    status=Status.PASSED,
    reading=read_as(
        "A transfer crosses the border when the person or institution at the other end is elsewhere.",
        "The statute speaks of transfers between a party here and a party abroad; its text was not read.",
        "2026-11-25",
    ),
    evidence=_EVIDENCE,
    records=["kr-fx-va-transfer-registration"],
)

cross_border_reports = obligation(
    "Report transfers across the border to the central bank every month.",
    when=_crosses_border,
    must=report.regular.contains("cross_border_token_transfers"),
    risk=Risk.ML_TF,
    topic=Topic.RECORDS_AND_REPORTS,
    force=Force.REGULATION,
    cites=FX_ACT[NOT_FOUND],
    since=None,
    date_note="part of the plan of October 2024, left to a decree that was not seen",
    status=Status.PROPOSED,
    evidence=_EVIDENCE,
    records=["kr-fx-va-transfer-registration"],
)
