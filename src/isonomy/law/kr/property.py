"""Tokens as property: a mistaken transfer is to be given back, by civil law only.

Supreme Court decision 2020Do9789 of 16 December 2021.
"""

from isonomy.facts import asset, transfer
from isonomy.law.kr.instruments import MISDELIVERY
from isonomy.law.kr.terms import reaches_here
from isonomy.rulebook import Force, Risk, Topic, definition, high, obligation, read_as

_DECISION = high(
    "https://www.lawtalk.co.kr/posts/36752",
    "https://m.ajunews.com/amp/20211216203158612",
    "https://upbitcare.com/academy/advice/181",
    checked="2026-11-23",
    note="Who receives bitcoin by mistake and spends it is not punishable for embezzlement or breach of trust.",
)

property_interest = definition(
    "A coin that is an interest of value, though no tangible thing.",
    asset.cryptographic & (asset.form != "conventional") & (asset.transferability != "not_transferable"),
    cites=MISDELIVERY["case 2020도9789"],
    force=Force.CASE_LAW,
    since="2021-12-16",
    reading=read_as(
        "Every secured token that can be passed on is read as such an interest.",
        "The court ruled on bitcoin.",
        "2026-11-25",
    ),
    evidence=_DECISION,
    records=["kr-property-misdelivery"],
)

mistaken_transfer = obligation(
    "Give back tokens received by mistake, as an unjust enrichment.",
    when=property_interest
    & reaches_here
    & (transfer.role == "beneficiary")
    & transfer.alerts.contains("sent_by_mistake"),
    must=transfer.handling.is_in("returned", "rejected"),
    risk=Risk.CUSTODY_LOSS,
    topic=Topic.PROPERTY_AND_INSOLVENCY,
    force=Force.CASE_LAW,
    cites=MISDELIVERY["case 2020도9789"],
    since="2021-12-16",
    reading=read_as(
        "Whoever is credited by mistake is read as the beneficiary side of the transfer.",
        "The duty is civil; the court only ruled out punishment.",
        "2026-11-25",
    ),
    evidence=_DECISION,
    records=["kr-property-misdelivery"],
)
