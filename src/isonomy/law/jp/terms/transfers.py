"""Legal terms of Japan: to whom particulars of a transfer must be notified."""

from isonomy.facts import case, transfer
from isonomy.facts.lists import HERE
from isonomy.law.jp.instruments import PROCEEDS_ACT, PROCEEDS_NOTICE, PROCEEDS_ORDER
from isonomy.logic import date
from isonomy.rulebook import NOT_FOUND, definition, medium

FIRST_DESIGNATED_PLACES = (
    "US",
    "AL",
    "IL",
    "CA",
    "KY",
    "GI",
    "SG",
    "CH",
    "RS",
    "KR",
    "DE",
    "BS",
    "BM",
    "PH",
    "VE",
    "MY",
    "MU",
    "LI",
    "LU",
    "HK",
)

LATER_DESIGNATED_PLACES = ("AE", "IN", "ID", "GB", "EE", "NG", "BH", "PT")

notifiable_transfer = definition(
    "Sent for a user to an authorised institution here or in a designated place.",
    (transfer.role == "ordering")
    & (transfer.counterparty == "institution")
    & (transfer.counterparty_standing == "authorised")
    & (
        (transfer.counterparty_place == HERE)
        | transfer.counterparty_place.is_in(*FIRST_DESIGNATED_PLACES)
        | ((case.date >= date(2024, 5, 1)) & transfer.counterparty_place.is_in(*LATER_DESIGNATED_PLACES))
    ),
    cites=[
        PROCEEDS_ACT["Arts 10-3, 10-5"],
        PROCEEDS_ORDER["Arts 17-2, 17-3"],
        PROCEEDS_NOTICE[NOT_FOUND],
    ],
    since="2023-06-01",
    evidence=medium(
        "https://coin.z.com/jp/corp/travelrule/",
        "https://blog.btcbox.jp/archives/17011",
        "https://www.tokyohash.jp/news/20240426/index.html",
        "https://support.custodiem.com/hc/ja/articles/22336657400973",
        "https://jinacoin.ne.jp/travel-rule",
        checked="2026-11-25",
        note="A provider lists the 28 places by name; 20 of them are the first list, 8 were added on 1 May 2024. "
        "Places added since then were not found. In the words of the act every place is included that is not named for want of an "
        "equal duty of its own.",
    ),
    records=["jp-travel-rule", "jp-travel-rule-jurisdictions", "jp-unhosted-transfers"],
)
