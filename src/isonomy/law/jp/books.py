"""Books and reports of exchange providers.

Instruments: Payment Services Act, Arts 63-13 and 63-14, and the Cabinet Office Order on Crypto-Asset Exchange Service
Providers, Arts 33, 37, 38 and 42.
"""

from isonomy.facts import activity, records, report
from isonomy.law.jp.instruments import CAES_ORDER, PSA
from isonomy.law.jp.terms import provider, registered_intermediary
from isonomy.law.jp.texts import CAES_ORDER_TEXT, PSA_TEXT
from isonomy.logic import days, months
from isonomy.rulebook import Force, Risk, Topic, high, judgement, obligation, part, read_as

_exchange = provider & ~registered_intermediary
_TEXTS = high(
    PSA_TEXT, CAES_ORDER_TEXT, checked="2026-11-25", note="Both texts were read, the order as it stood in 2017 too."
)

books = obligation(
    "Keep books on trades and an account of each user, for ten years and inside the country.",
    when=_exchange,
    must={
        "kept": part(
            records.kept.covers("transaction_log", "client_ledger"),
            says="Trades and the account of each user are written down.",
        ),
        "ten_years": part(records.transaction_retention >= months(120), says="They are kept for at least ten years."),
        "here": judgement("the books are kept here, or a copy or ready access is"),
    },
    risk=Risk.OPERATIONAL_CYBER,
    topic=Topic.RECORDS_AND_REPORTS,
    force=Force.REGULATION,
    cites=[PSA["Art. 63-13"], CAES_ORDER["Art. 33"]],
    since="2017-04-01",
    reading=read_as(
        "Ten years are asked of the records of trades; order slips and daily balances, for which seven and five are enough, are "
        "not told apart.",
        "The time runs from the closing of the books; the fact counts from the end of the relationship.",
        "2026-11-25",
    ),
    evidence=_TEXTS,
    records=["jp-caes-books"],
)

yearly_report = obligation(
    "Report on the business within three months after each year, with accounts that are audited where tokens are kept.",
    when=_exchange & report.kind.is_in("financial_return", "audited_accounts"),
    must=report.delay <= days(92),
    risk=Risk.PRUDENTIAL_INSOLVENCY,
    topic=Topic.RECORDS_AND_REPORTS,
    force=Force.STATUTE,
    cites=[PSA["Art. 63-14(1), 63-14(3)"], CAES_ORDER["Art. 37"]],
    since="2017-04-01",
    reading=read_as(
        "Three months are at most 92 days; the fourth month that a foreign provider has is left out.",
        "The fact counts days, and the case does not tell when the year of the firm ends.",
        "2026-11-25",
    ),
    evidence=_TEXTS,
    records=["jp-caes-books"],
)

user_asset_report = obligation(
    "Report the money and tokens that you keep for users, every quarter and within a month.",
    when=_exchange & activity.handles_client_assets,
    must=report.regular.contains("financial_return"),
    risk=Risk.CUSTODY_LOSS,
    topic=[Topic.RECORDS_AND_REPORTS, Topic.CLIENT_ASSETS_AND_MONEY],
    force=Force.STATUTE,
    cites=[PSA["Art. 63-14(2), 63-14(4)"], CAES_ORDER["Art. 38"]],
    since="2017-04-01",
    reading=read_as(
        "It is one of the regular returns of the firm.",
        "No fact stands for this return alone.",
        "2026-11-25",
    ),
    evidence=_TEXTS,
    records=["jp-caes-books"],
)
