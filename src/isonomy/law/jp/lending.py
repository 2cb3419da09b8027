"""Borrowing tokens from users as a loan, outside the custody rules until the act of 2026; what exchanges owe that do so."""

from isonomy.facts import activity, custody, disclosure, records
from isonomy.law.jp.instruments import CAES_ORDER, PSA
from isonomy.law.jp.terms import crypto_asset, registered_provider, toward_here
from isonomy.law.jp.texts import CAES_ORDER_TEXT
from isonomy.rulebook import (
    NOT_FOUND,
    Force,
    Risk,
    Topic,
    high,
    judgement,
    medium,
    obligation,
    part,
    permitted_on_conditions,
    read_as,
)

borrowing_outside_custody = permitted_on_conditions(
    "Borrow users' crypto-assets as a loan without registration or separation, as long as title passes to you.",
    when=crypto_asset & activity.by_way_of_business & toward_here & (activity.kind == "borrow_from_clients"),
    must=custody.title_passes,
    risk=Risk.PRUDENTIAL_INSOLVENCY,
    topic=[Topic.CLIENT_ASSET_USE, Topic.PERIMETER],
    force=Force.STATUTE,
    cites=[PSA[NOT_FOUND], CAES_ORDER["Art. 23(1)8(a)"]],
    since=None,
    until="2027-07-21",
    date_note="ends when the act of 2026 starts, at the latest on 22 July 2027",
    reading=read_as(
        "What is called a loan but leaves title with the user is custody.",
        "The gap is for loans in substance, where the firm owes tokens back and keeps none.",
        "2026-11-25",
    ),
    evidence=medium(
        "https://mytoken.io/ja/news/558996.html",
        "https://innovationlaw.jp/en/cryptoasset-regulation-wg-report-2025",
        checked="2026-11-23",
    ),
    records=["jp-lending-current"],
)

borrowing_by_exchanges = obligation(
    "As a registered exchange that borrows tokens, say that they are not kept apart and rank with other debts, write each loan down, "
    "and borrow no more than you can give back.",
    when=crypto_asset
    & activity.by_way_of_business
    & toward_here
    & (activity.kind == "borrow_from_clients")
    & registered_provider,
    must={
        "told": part(
            disclosure.to_client.contains("lending_terms_and_liquidation"),
            says="Lenders are told plainly that borrowed tokens are neither kept apart nor paid back first.",
        ),
        "written_down": part(
            records.kept.contains("lending_terms"),
            says="Lender, token, quantity and term of each loan are written down.",
        ),
        "within_means": judgement("what is borrowed does not outgrow what the firm can give back"),
    },
    risk=Risk.PRUDENTIAL_INSOLVENCY,
    topic=[Topic.CLIENT_ASSET_USE, Topic.DISCLOSURE],
    force=Force.REGULATION,
    cites=CAES_ORDER["Art. 23(1)8"],
    since="2020-05-01",
    evidence=high(CAES_ORDER_TEXT, checked="2026-11-25", note="The text of the order itself was seen."),
    records=["jp-lending-exchanges"],
)
