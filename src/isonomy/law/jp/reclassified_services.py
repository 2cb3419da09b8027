"""What the act of 2026 brings for advice and management, borrowing from users, wallet suppliers and transfers to new wallets.

Act No. 64 of 2026 amending the Financial Instruments and Exchange Act, passed and not yet in force.
"""

from isonomy.facts import activity, authorisation, client, controls, custody, disclosure, transfer
from isonomy.facts.lists import HERE
from isonomy.law.jp.instruments import FIEA_2026
from isonomy.law.jp.reclassification import ACT_2026, START_NOTE
from isonomy.law.jp.terms import crypto_asset, manages_for_others, provider, toward_here
from isonomy.logic import hours
from isonomy.rulebook import NOT_FOUND, Force, Risk, Status, Topic, licence, obligation, part, read_as

borrowing = licence(
    "Register before borrowing crypto-assets from users or pooling them for staking, tell users the risks, and keep what "
    "you borrow apart from your own assets.",
    when=crypto_asset
    & activity.by_way_of_business
    & toward_here
    & ((activity.kind == "borrow_from_clients") | ((activity.kind == "stake_for_clients") & custody.title_passes)),
    must={
        "registration": authorisation.classes.overlaps("dealing_in_tokens", "venue_for_tokens", "custody_of_tokens"),
        "risks": part(
            disclosure.to_client.covers("prescribed_risk_statements", "lending_terms_and_liquidation"),
            says="Users are told the risks and the terms of the loan beforehand.",
        ),
        "apart": custody.segregation.contains("own_assets_elsewhere"),
    },
    risk=Risk.PRUDENTIAL_INSOLVENCY,
    topic=[Topic.CLIENT_ASSET_USE, Topic.PERIMETER],
    force=Force.STATUTE,
    cites=FIEA_2026[NOT_FOUND],
    since="2027-07-22",
    date_note=START_NOTE,
    status=Status.PASSED,
    reading=read_as(
        "Pooled staking is caught where title to the tokens passes to the firm.",
        "The report treats it as borrowing in another dress.",
        "2026-11-25",
    ),
    evidence=ACT_2026,
    records=["jp-fiea2026-lending"],
)

advice_and_management = licence(
    "Register for investment advice or management before advising on crypto-assets for a reward, or managing them for others.",
    when=crypto_asset & activity.by_way_of_business & toward_here & activity.kind.is_in("advise", "manage_portfolio"),
    must=authorisation.classes.overlaps(
        "advising_on_tokens", "managing_token_portfolios", "advising_on_securities", "managing_securities_portfolios"
    ),
    risk=Risk.PERIMETER,
    topic=[Topic.PERIMETER, Topic.AUTHORISATION],
    force=Force.STATUTE,
    cites=FIEA_2026[NOT_FOUND],
    since="2027-07-22",
    date_note=START_NOTE,
    status=Status.PASSED,
    reading=read_as(
        "Any registration for advice or management counts, one for securities too.",
        "The business becomes part of investment advice and management; how registrations pass over was not read.",
        "2026-11-25",
    ),
    evidence=ACT_2026,
    records=["jp-fiea2026-advice"],
)

wallet_suppliers = obligation(
    "Notify the authority when you supply critical wallet or custody systems to crypto-asset firms here.",
    when=(activity.kind == "supply_technology")
    & activity.by_way_of_business
    & (client.kind == "virtual_asset_firm")
    & (client.place == HERE),
    must=authorisation.notices.contains("critical_supplier"),
    risk=Risk.OPERATIONAL_CYBER,
    topic=[Topic.TECHNOLOGY, Topic.CUSTODY],
    force=Force.STATUTE,
    cites=FIEA_2026[NOT_FOUND],
    since="2027-07-22",
    date_note=START_NOTE,
    status=Status.PASSED,
    reading=read_as(
        "Any system supplied to such a firm is read as one for wallets or custody, and the supplier files the notice itself.",
        "Which systems are critical is left to orders.",
        "2026-11-25",
    ),
    evidence=ACT_2026,
    records=["jp-fiea2026-wallet-vendor"],
)

supplier_review = obligation(
    "As a provider that keeps tokens, review whoever supplies your wallet and custody systems.",
    when=provider & manages_for_others,
    must=controls.custody.contains("wallet_supplier_due_diligence"),
    risk=Risk.OPERATIONAL_CYBER,
    topic=[Topic.TECHNOLOGY, Topic.CUSTODY],
    force=Force.STATUTE,
    cites=FIEA_2026[NOT_FOUND],
    since="2027-07-22",
    date_note=START_NOTE,
    status=Status.PASSED,
    evidence=ACT_2026,
    records=["jp-fiea2026-wallet-vendor"],
)

new_wallet_delay = obligation(
    "Delay or block transfers to a destination wallet that the client has only just registered.",
    when=provider & (transfer.role == "ordering") & (transfer.address == "clients_own_new"),
    must=transfer.handling.is_in("held", "returned", "rejected", "frozen") | (transfer.held_for >= hours(1)),
    risk=Risk.ML_TF,
    topic=[Topic.TRAVEL_RULE, Topic.CUSTOMER_DUE_DILIGENCE],
    force=Force.REGULATION,
    cites=FIEA_2026[NOT_FOUND],
    since="2027-07-22",
    date_note=START_NOTE,
    status=Status.PASSED,
    reading=read_as(
        "Any delay of an hour or more counts.",
        "No length is named; facts count whole hours.",
        "2026-11-25",
    ),
    evidence=ACT_2026,
    records=["jp-fiea2026-new-wallet-delay"],
)
