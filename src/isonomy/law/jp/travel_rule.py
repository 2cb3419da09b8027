"""Particulars that travel with transfers, whatever the amount, and what is done where they do not.

Instruments: Act on Prevention of Transfer of Criminal Proceeds, its Enforcement Order (Arts 17-2 and 17-3) and the
notice on designated places; before June 2023 the rules of the association. The places are listed among the legal terms.
"""

from isonomy.facts import authorisation, transfer
from isonomy.law.jp.instruments import JVCEA_AML, PROCEEDS_ACT, PROCEEDS_NOTICE, PROCEEDS_ORDER, PROCEEDS_RULES
from isonomy.law.jp.terms import coin_service_provider, notifiable_transfer, provider
from isonomy.law.jp.texts import PROCEEDS_ORDER_TEXT, PROCEEDS_TEXT
from isonomy.rulebook import NOT_FOUND, Force, Risk, Topic, high, medium, obligation, part, read_as

_BTCBOX = "https://blog.btcbox.jp/archives/17011"
_TOKYO_HASH = "https://www.tokyohash.jp/news/20240426/index.html"
_CONTENT = "https://achs.co.jp/crypto/travelrule/"
_NISHIGINZA = "https://nishiginzalaw.com/shima/2023/05/18/post-1236/"

_sends = (transfer.role == "ordering") & transfer.counterparty.is_in("institution", "self_hosted_wallet")

notification = obligation(
    "Notify originator and beneficiary particulars before or with a transfer of any amount to a provider here or in a designated place.",
    when=(provider | coin_service_provider) & _sends & notifiable_transfer,
    must={
        "particulars": part(
            transfer.message.covers("originator_name", "originator_account", "beneficiary_name", "beneficiary_account")
            & transfer.message.overlaps("originator_address", "originator_customer_number"),
            says="Both names and addresses on the ledger, and the originator's residence or customer number, are notified.",
        ),
        "timing": part(transfer.message_timing == "before_or_with", says="They arrive before or with the transfer."),
    },
    risk=Risk.ML_TF,
    topic=Topic.TRAVEL_RULE,
    force=Force.STATUTE,
    cites=[
        PROCEEDS_ACT["Art. 10-5 (crypto-assets)"],
        PROCEEDS_ACT["Art. 10-3 (stablecoins)"],
        PROCEEDS_RULES["Art. 31-7"],
        PROCEEDS_ORDER["Arts 17-2, 17-3"],
        PROCEEDS_NOTICE[NOT_FOUND],
    ],
    since="2023-06-01",
    reading=read_as(
        "There is no smallest amount. The account is the ledger address that is used.",
        "Notices of providers name no amount; one private summary names ¥100,000, which nothing supports.",
        "2026-11-25",
    ),
    evidence=high(
        PROCEEDS_TEXT,
        PROCEEDS_ORDER_TEXT,
        _BTCBOX,
        _TOKYO_HASH,
        "https://support.custodiem.com/hc/ja/articles/22336657400973",
        "https://jinacoin.ne.jp/travel-rule",
        "https://orangex.com/ja-jp/media/currency-overseas-exchange-travelrule",
        "https://coin.z.com/jp/corp/travelrule/",
        _CONTENT,
        checked="2026-11-25",
        note="The articles were read in the act and the rules.",
    ),
    records=["jp-travel-rule", "jp-travel-rule-jurisdictions"],
)

other_destinations = obligation(
    "For a transfer to a self-hosted wallet, an unregistered firm or another place, collect the recipient's data and assess the risk.",
    when=(provider | coin_service_provider) & _sends & ~notifiable_transfer,
    must={
        "collect": part(transfer.message.contains("beneficiary_name"), says="The recipient's data are collected."),
        "assess": part(
            transfer.screening.contains("chain_analysis")
            | ((transfer.counterparty == "institution") & transfer.counterparty_assessed),
            says="The wallet, or the firm at the other end, is examined for its risk.",
        ),
    },
    risk=Risk.ML_TF,
    topic=Topic.TRAVEL_RULE,
    force=Force.REGULATION,
    cites=PROCEEDS_ACT[NOT_FOUND],
    since="2023-06-01",
    reading=read_as(
        "The wallet's risk is assessed by analysis of the ledger; an institution may be assessed as a firm instead.",
        "The sources speak of examining the nature of the wallet and do not name a method.",
        "2026-11-25",
    ),
    evidence=high(_BTCBOX, _NISHIGINZA, checked="2026-11-25", note="The provision was not found."),
    records=["jp-unhosted-transfers", "jp-travel-rule-jurisdictions"],
)

notification_under_self_regulation = obligation(
    "As a member, send originator and beneficiary particulars with a transfer to another provider.",
    when=provider & (authorisation.self_regulator == "member") & _sends & (transfer.counterparty == "institution"),
    must=transfer.message.covers("originator_name", "beneficiary_name"),
    risk=Risk.ML_TF,
    topic=Topic.TRAVEL_RULE,
    force=Force.SELF_REGULATION,
    cites=JVCEA_AML[NOT_FOUND],
    since="2022-04-01",
    until="2023-05-31",
    reading=read_as(
        "Both names are asked for; the further particulars, which came in steps, are not.",
        "The sources tell that there was a travel rule and not all that it held.",
        "2026-11-25",
    ),
    evidence=medium(
        _NISHIGINZA, "https://notabene.id/world/japan", checked="2026-11-25", note="The statute took its place."
    ),
    records=["jp-travel-rule-sro-2022"],
)
