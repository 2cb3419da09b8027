"""What follows a breach under the act of 2026: prison and fines, surcharges, and contracts that clients can undo.

Act No. 64 of 2026 amending the Financial Instruments and Exchange Act. The heavier penalty for unregistered business
applies from 12 August 2026, to crypto-asset trading only when the main part starts.
"""

from isonomy.law.jp import derivatives, market_abuse, reclassification, reclassified_services, securities
from isonomy.law.jp.instruments import FIEA, FIEA_2026
from isonomy.law.jp.reclassification import ACT_2026, START_NOTE
from isonomy.law.jp.texts import FIEA_TEXT
from isonomy.logic import JPY
from isonomy.rulebook import NOT_FOUND, Status, high, medium, penalty, read_as

_HTX = (
    "https://www.htx.com/zh-cn/news/japan-moves-crypto-under-financial-law-toughens-penalties-fo-s7yO4AoV/"
    "?category=Regulation&categoryTitle=Kebijakan+Regulasi"
)
_CLUSTERWIRE = "https://www.clusterwire.news/articles/24f3f4bf-japan-upgrades-crypto-to-regulated-finan"
_GROUP_REPORT = "https://innovationlaw.jp/en/cryptoasset-regulation-wg-report-2025"
_BINANCE = "https://www.binance.bh/en-JP/square/post/31076985269642"
_NADA = "https://www.nadanews.com/?p=341134"
_TAURUS = "https://taurus-financial.com/penalty/"
_UNREGISTERED = medium(
    _HTX,
    _CLUSTERWIRE,
    _NADA,
    checked="2026-11-25",
    note="Prison and fine may come together. The split of the start was read in an outline of the bill only. The former "
    "three years and JPY 3,000,000 of the reports are those of the Payment Services Act for exchange business.",
)

unregistered_business_before = penalty(
    "Financial instruments business without registration, before the act of 2026: up to five years or JPY 5,000,000.",
    of=[derivatives.registration, securities.type_one],
    fine=JPY(5_000_000),
    months=60,
    cites=FIEA["Art. 197-2(10-4)"],
    since="2020-05-01",
    until="2026-08-11",
    evidence=high(FIEA_TEXT, _TAURUS, checked="2026-11-25", note="Companies can be fined more."),
    records=["jp-fiea2026-unregistered-penalty"],
)

unregistered_business = penalty(
    "Financial instruments business without registration: up to ten years of prison or a fine of up to JPY 10,000,000.",
    of=[derivatives.registration, securities.type_one],
    fine=JPY(10_000_000),
    months=120,
    cites=FIEA_2026[NOT_FOUND],
    since="2026-08-12",
    reading=read_as(
        "It reaches derivatives on crypto-assets and recorded rights, which needed registration before.",
        "Only crypto-asset trading is left out until the main part of the act starts.",
        "2026-11-25",
    ),
    evidence=_UNREGISTERED,
    records=["jp-fiea2026-unregistered-penalty"],
)

unregistered_trading = penalty(
    "Crypto-asset trading, borrowing, advice or management without registration: up to ten years of prison or a fine of up to "
    "JPY 10,000,000.",
    of=[
        reclassification.registration,
        reclassified_services.borrowing,
        reclassified_services.advice_and_management,
    ],
    fine=JPY(10_000_000),
    months=120,
    cites=FIEA_2026[NOT_FOUND],
    since="2027-07-22",
    date_note=START_NOTE,
    status=Status.PASSED,
    evidence=_UNREGISTERED,
    records=["jp-fiea2026-unregistered-penalty", "jp-caes-unregistered-penalty"],
)

undone_contracts = penalty(
    "Clients can set aside contracts that an operator concluded with them without the registration it needed.",
    of=[reclassification.registration],
    cites=FIEA_2026[NOT_FOUND],
    since="2027-07-22",
    date_note=START_NOTE,
    status=Status.PASSED,
    reading=read_as(
        "The right of the client is written as a consequence of the breach.",
        "It is a civil effect and no duty of the operator.",
        "2026-11-25",
    ),
    evidence=ACT_2026,
    records=["jp-fiea2026-voidable"],
)

_UNFAIR_ACTS = high(
    FIEA_TEXT, checked="2026-11-25", note="Prison and fine may come together; companies are fined besides."
)

unfair_acts = penalty(
    "Fraud, rumours, threats and manipulation in crypto-assets: up to ten years of prison or a fine of up to JPY 10,000,000.",
    of=market_abuse.unfair_acts,
    fine=JPY(10_000_000),
    months=120,
    cites=FIEA["Art. 197(1)6"],
    since="2020-05-01",
    evidence=_UNFAIR_ACTS,
    records=["jp-unfair-acts-penalty"],
)

unfair_acts_for_gain = penalty(
    "Prices moved in this way in order to trade at them for gain: up to ten years of prison and a fine of up to JPY 30,000,000.",
    of=market_abuse.unfair_acts,
    fine=JPY(30_000_000),
    months=120,
    cites=FIEA["Art. 197(2)2"],
    since="2020-05-01",
    evidence=_UNFAIR_ACTS,
    records=["jp-unfair-acts-penalty"],
)

surcharge = penalty(
    "Dealing on inside knowledge and similar abuse draw a surcharge and criminal penalties in proportion to the gain.",
    of=[market_abuse.insider_dealing, market_abuse.unfair_acts],
    cites=FIEA_2026[NOT_FOUND],
    since="2027-07-22",
    date_note=START_NOTE,
    status=Status.PASSED,
    evidence=medium(
        _GROUP_REPORT,
        _BINANCE,
        _HTX,
        checked="2026-11-23",
        note="No amounts were found; the enacted text was not read.",
    ),
    records=["jp-fiea2026-surcharge"],
)
