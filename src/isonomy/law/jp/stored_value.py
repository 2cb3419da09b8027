"""Prepaid payment instruments and funds transfer: registration, security for users, caps per transfer.

Payment Services Act, chapters II and III, and its Enforcement Order. Coins are in `stablecoin_issuers`.
"""

from isonomy.facts import activity, asset, authorisation, business, client, money, stablecoin, transfer
from isonomy.facts.lists import HERE
from isonomy.law.jp.instruments import PSA, PSA_ORDER
from isonomy.law.jp.terms import electronic_payment_instrument, toward_here
from isonomy.logic import JPY, percent
from isonomy.rulebook import (
    NOT_FOUND,
    Force,
    Risk,
    Topic,
    definition,
    exemption,
    high,
    licence,
    low,
    medium,
    obligation,
    read_as,
)

_GUIDE = "https://www.sp.metro.tokyo.lg.jp/startupandglobalfinancialcity/book/guidebook-digital/pageindices/"
_GUIDE_48 = _GUIDE + "index48.html"
_GUIDE_49 = _GUIDE + "index49.html"
_GUIDE_67 = _GUIDE + "index67.html"
_ARTICLE_14 = "https://support.rockstargames.com/articles/08vmkoBDmk1TtTLRT1eZG/latest-information-on-the-payment-services-act-for-japanese-customers"
_DEPOSITS = "https://japancompliance.com/entering-japans-payment-services-market-understanding-business-security-deposit-requirements"
_GTLAW = "https://gtlaw.com/it/insights/2020/7/amendments-to-japans-money-transfer-law"
_PREPAID = high(_GUIDE_49, _GUIDE_67, "https://kslawyers.jp/insights_news/column/post-1288", checked="2026-11-25")
_ACT_2010 = "the act is in effect since 2010; its first day was not looked up"
_a_bank = business.institution.is_in("bank", "foreign_bank_branch", "trust_bank")

prepaid_issue = definition(
    "Issuing, toward people here as a business, prepaid value that sellers other than the issuer take, and that is no coin.",
    activity.by_way_of_business
    & toward_here
    & (activity.kind == "issue_tokens")
    & asset.rights.contains("prepaid_value")
    & asset.uses.overlaps("payment_to_the_public", "payment_to_issuer_or_circle")
    & ~electronic_payment_instrument,
    cites=[PSA["Art. 3"], PSA["Art. 7"]],
    since=None,
    date_note=_ACT_2010,
    reading=read_as(
        "Value for the issuer's own business is written without these uses; it needs a notification above JPY 10 million.",
        "Only instruments for the business of third parties need registration.",
        "2026-11-25",
    ),
    evidence=_PREPAID,
    records=["jp-conv-prepaid-registration"],
)

registration = licence(
    "Issue prepaid payment instruments for the business of third parties only registered for it.",
    when=prepaid_issue,
    must=authorisation.classes.contains("stored_value"),
    risk=Risk.PERIMETER,
    topic=[Topic.PERIMETER, Topic.AUTHORISATION],
    force=Force.STATUTE,
    cites=PSA["Art. 7"],
    since=None,
    date_note=_ACT_2010,
    evidence=_PREPAID,
    records=["jp-conv-prepaid-registration"],
)

half_secured = obligation(
    "Secure at least half of the unused balance by deposit, guarantee or trust when it exceeds JPY 10 million.",
    when=prepaid_issue & (stablecoin.circulation > JPY(10_000_000)),
    must={
        "half": money.safeguarded_share >= percent(50),
        "way": money.safeguards.overlaps(
            "deposit_with_authority", "guarantee", "trust_account", "entrusted_to_trust_company"
        ),
    },
    risk=Risk.RUN_REDEMPTION,
    topic=Topic.CLIENT_ASSETS_AND_MONEY,
    force=Force.STATUTE,
    cites=PSA["Art. 14(1)"],
    since=None,
    date_note=_ACT_2010,
    reading=read_as(
        "The balance on the base days of March and September is the value in circulation.",
        "The deposit follows those days; between them nothing is asked.",
        "2026-11-25",
    ),
    evidence=high(_ARTICLE_14, _DEPOSITS, _GUIDE_49, checked="2026-11-25"),
    records=["jp-conv-prepaid-deposit"],
)

funds_transfer = definition(
    "Passing on money for others as a business toward people here, without being a bank.",
    activity.by_way_of_business & toward_here & (activity.kind == "transfer_money") & (client.place == HERE),
    cites=PSA["Art. 2(2)"],
    since=None,
    date_note=_ACT_2010,
    reading=read_as(
        "The client is the sender here. A client abroad is one for whom money is collected, and is left to `cross_border`.",
        "Collecting for payees was outside the act until it was amended.",
        "2026-11-25",
    ),
    evidence=high(_GUIDE_48, _GTLAW, checked="2026-11-25"),
    records=["jp-conv-funds-transfer"],
)

funds_transfer_registration = licence(
    "Pass on money for others only registered as funds transfer provider.",
    when=funds_transfer,
    must=authorisation.classes.overlaps("money_transfer", "small_money_transfer", "banking"),
    risk=Risk.PERIMETER,
    topic=[Topic.PERIMETER, Topic.AUTHORISATION],
    force=Force.STATUTE,
    cites=PSA["Chapter III"],
    since=None,
    date_note=_ACT_2010,
    evidence=high(_GUIDE_48, _GTLAW, checked="2026-11-25"),
    records=["jp-conv-funds-transfer"],
)

large_transfers = licence(
    "Pass on more than JPY 1 million at a time only with the authorisation for type I transfers.",
    when=funds_transfer & (transfer.role == "ordering") & (transfer.amount > JPY(1_000_000)),
    must=authorisation.classes.overlaps("money_transfer", "banking"),
    risk=Risk.PERIMETER,
    topic=[Topic.AUTHORISATION, Topic.PERIMETER],
    force=Force.STATUTE,
    cites=[PSA["Art. 40-2"], PSA_ORDER["Art. 12-2(1)"]],
    since=None,
    date_note="three types since the amendment adopted on 5 June 2020",
    reading=read_as(
        "The class for passing on any amount is the authorised type; the smaller class has a cap of JPY 1 million.",
        "Types II and III differ by their caps, JPY 1 million and JPY 50,000.",
        "2026-11-25",
    ),
    evidence=high(_GUIDE_48, _GTLAW, checked="2026-11-25"),
    records=["jp-conv-funds-transfer-types"],
)

transfer_money_secured = obligation(
    "Secure all money owed to users of funds transfers by deposit, guarantee or trust.",
    when=funds_transfer & authorisation.classes.overlaps("money_transfer", "small_money_transfer"),
    must={
        "whole": money.safeguarded_share >= percent(100),
        "way": money.safeguards.overlaps(
            "deposit_with_authority", "guarantee", "trust_account", "entrusted_to_trust_company"
        ),
    },
    risk=Risk.RUN_REDEMPTION,
    topic=Topic.CLIENT_ASSETS_AND_MONEY,
    force=Force.STATUTE,
    cites=PSA[NOT_FOUND],
    since=None,
    date_note=_ACT_2010,
    evidence=low(_DEPOSITS, checked="2026-11-25", note="The duty is named; share and article were not seen."),
    records=["jp-conv-funds-transfer-security"],
)

bank_transfers = exemption(
    "Banks keep to the rules for banks.",
    to=transfer_money_secured,
    when=_a_bank,
    cites=PSA["Art. 2(2)"],
    since=None,
    date_note=_ACT_2010,
    evidence=medium(_GUIDE_48, checked="2026-11-25"),
    records=["jp-conv-funds-transfer-security"],
)
