"""What unregistered exchange business costs.

Instruments: Payment Services Act, and Act No. 64 of 2026, which raises the penalty once the business moves under the
Financial Instruments and Exchange Act.
"""

from isonomy.law.jp import licensing
from isonomy.law.jp.instruments import FIEA_2026, PSA
from isonomy.logic import JPY
from isonomy.rulebook import NOT_FOUND, Force, Status, high, medium, penalty, read_as

_REPORT = (
    "https://www.htx.com/zh-cn/news/japan-moves-crypto-under-financial-law-toughens-penalties-fo-s7yO4AoV/"
    "?category=Regulation&categoryTitle=Kebijakan+Regulasi"
)

unregistered_business = penalty(
    "Running exchange business unregistered: up to three years, a fine, or both.",
    of=licensing.registration,
    fine=JPY(3_000_000),
    months=36,
    force=Force.STATUTE,
    cites=PSA["Art. 107(v) (as of 2017)"],
    since="2017-04-01",
    evidence=high(
        "https://mc-law.jp/kigyohomu/26798",
        "https://peoplemonthly.jp/n7998.html",
        _REPORT,
        checked="2026-11-25",
        note="The item was seen in a reader of 2017; later renumbering was not checked.",
    ),
    records=["jp-caes-unregistered-penalty"],
)

unregistered_business_after_reform = penalty(
    "Running crypto-asset business unregistered once it has moved: up to ten years or a fine.",
    of=licensing.registration,
    fine=JPY(10_000_000),
    months=120,
    force=Force.STATUTE,
    cites=FIEA_2026[NOT_FOUND],
    since="2027-07-22",
    status=Status.PASSED,
    date_note="The latest day on which the main part can start; a cabinet order sets the day.",
    reading=read_as(
        "For crypto-asset business the higher penalty waits for the main part of the reform.",
        "A summary of the bill leaves these cases out until then.",
        "2026-11-25",
    ),
    evidence=medium(_REPORT, checked="2026-11-23", note="The enacted text was not seen."),
    records=["jp-caes-unregistered-penalty"],
)
