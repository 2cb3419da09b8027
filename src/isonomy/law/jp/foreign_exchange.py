"""Payments across the border in tokens: sanctions to be checked, and reports of large dealings with people abroad.

Foreign Exchange and Foreign Trade Act, Arts 17-4, 55 and 55-3, with the orders under it.
"""

from isonomy.facts import activity, client, order, report, transfer
from isonomy.facts.lists import HERE
from isonomy.law.jp.instruments import FOREIGN_EXCHANGE_ACT, FOREIGN_EXCHANGE_REPORTS
from isonomy.law.jp.terms import coin_service_provider, provider, registered_intermediary
from isonomy.law.jp.texts import FOREIGN_EXCHANGE_REPORTS_TEXT, FOREIGN_EXCHANGE_TEXT
from isonomy.logic import JPY
from isonomy.rulebook import Force, Risk, Topic, high, obligation, prohibition, read_as

_BITFLYER = "https://bitflyer.com/ja-jp/faq/30-3"

frozen_parties = prohibition(
    "Move no tokens of a client to or from a party under sanctions who has no leave for it; check before you move them.",
    when=(provider | coin_service_provider)
    & ~registered_intermediary
    & transfer.role.is_in("ordering", "beneficiary")
    & transfer.alerts.contains("sanctioned_party"),
    must=transfer.handling.is_in("held", "returned", "rejected", "frozen"),
    risk=Risk.ML_TF,
    topic=[Topic.TRAVEL_RULE, Topic.CUSTOMER_DUE_DILIGENCE],
    force=Force.STATUTE,
    cites=FOREIGN_EXCHANGE_ACT["Arts 17, 17-4"],
    since="2022-05-10",
    reading=read_as(
        "A party is taken to have no leave of the minister.",
        "The act lets a payment pass that was permitted, which is rare and no fact tells.",
        "2026-11-25",
    ),
    evidence=high(
        FOREIGN_EXCHANGE_TEXT,
        "https://cc.minkabu.jp/news/7649",
        checked="2026-11-25",
        note="The article came on 10 May 2022; the authority had asked for the same since 14 March 2022.",
    ),
    records=["jp-fx-sanctions"],
)

brokered_dealings = obligation(
    "Report to the minister of finance a sale or swap above ¥30 million that you brokered between a resident and someone abroad.",
    when=provider
    & activity.kind.is_in("operate_trading_venue", "execute_as_agent", "introduce")
    & ~registered_intermediary
    & order.side.is_in("buy", "sell", "swap")
    & (client.place != HERE)
    & (order.value > JPY(30_000_000)),
    must=report.regular.contains("cross_border_token_transfers"),
    risk=Risk.ML_TF,
    topic=Topic.RECORDS_AND_REPORTS,
    force=Force.STATUTE,
    cites=[FOREIGN_EXCHANGE_ACT["Art. 55-3(2)"], FOREIGN_EXCHANGE_REPORTS["Art. 13(5)"]],
    since="2022-06-01",
    date_note="The day is named by an exchange.",
    reading=read_as(
        "The other side of a trade with a client abroad is taken to be a resident. The report is due within twenty days.",
        "Only trades between residents and non-residents are reported, and a case tells one side.",
        "2026-11-25",
    ),
    evidence=high(
        FOREIGN_EXCHANGE_TEXT,
        FOREIGN_EXCHANGE_REPORTS_TEXT,
        _BITFLYER,
        "https://payment.bitflyer.com/ja-jp/faq/5-29",
        checked="2026-11-25",
    ),
    records=["jp-fx-reports"],
)

large_payments = obligation(
    "Report a payment in tokens of more than ¥30 million that you made to, or got from, someone abroad.",
    when=activity.kind.is_in("trade_own_account", "hold_for_investment")
    & activity.performed_in.contains(HERE)
    & (transfer.counterparty_place != HERE)
    & transfer.role.is_in("ordering", "beneficiary")
    & (transfer.amount > JPY(30_000_000)),
    must=report.regular.contains("cross_border_token_transfers"),
    risk=Risk.ML_TF,
    topic=Topic.RECORDS_AND_REPORTS,
    force=Force.STATUTE,
    cites=[FOREIGN_EXCHANGE_ACT["Art. 55(1)"], FOREIGN_EXCHANGE_REPORTS["Art. 1(1)"]],
    since="2018-05-18",
    date_note="The day on which the ministry said that payments in tokens count; the duty itself is older.",
    reading=read_as(
        "A holder or trader who moves tokens for himself is the payer or the payee.",
        "The act lays the duty on residents about payments of their own.",
        "2026-11-25",
    ),
    evidence=high(
        FOREIGN_EXCHANGE_TEXT,
        FOREIGN_EXCHANGE_REPORTS_TEXT,
        _BITFLYER,
        "https://okcoin.jp/pages/rules/foreign-exchange-and-foreign-trade-act.html",
        "https://nagawa-okamura.com/news/%e5%bc%81%e8%ad%b7%e5%a3%ab%e9%bb%92%e6%be%a4%e6%98%8c%e8%bc%9d%e3%81%8c%e3%80%90"
        "%e4%bb%ae%e6%83%b3%e9%80%9a%e8%b2%a8%e3%82%82%e9%81%a9%e7%94%a8%e5%af%be%e8%b1%a1%e3%81%a8%e3%81%aa%e3%82%8b%e5%a4%96",
        checked="2026-11-25",
    ),
    records=["jp-fx-reports"],
)
