"""What unregistered exchange business costs.

Instruments: Payment Services Act, and Act No. 64 of 2026, which raises the penalty once the business moves under the
Financial Instruments and Exchange Act.
"""

from isonomy.law.jp import licensing
from isonomy.law.jp.instruments import PSA
from isonomy.logic import JPY
from isonomy.rulebook import Force, high, penalty

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
