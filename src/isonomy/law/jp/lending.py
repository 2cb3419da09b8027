"""Borrowing tokens from users as a loan, outside the custody rules until the act of 2026 (Payment Services Act)."""

from isonomy.facts import activity, custody
from isonomy.law.jp.instruments import PSA
from isonomy.law.jp.terms import crypto_asset, toward_here
from isonomy.rulebook import NOT_FOUND, Force, Risk, Topic, medium, permitted_on_conditions, read_as

borrowing_outside_custody = permitted_on_conditions(
    "Borrow users' crypto-assets as a loan without registration or separation, as long as title passes to you.",
    when=crypto_asset & activity.by_way_of_business & toward_here & (activity.kind == "borrow_from_clients"),
    must=custody.title_passes,
    risk=Risk.PRUDENTIAL_INSOLVENCY,
    topic=[Topic.CLIENT_ASSET_USE, Topic.PERIMETER],
    force=Force.STATUTE,
    cites=PSA[NOT_FOUND],
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
