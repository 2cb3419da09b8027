"""Measures of exchange and stablecoin providers against money laundering: identity, records, reports, controls.

Instrument: Act on Prevention of Transfer of Criminal Proceeds, Chapter 2. Particulars of transfers are in `travel_rule`.
"""

from isonomy.facts import case, cdd, client, controls, order, records, report, transfer
from isonomy.law.jp.instruments import PROCEEDS_ACT, PROCEEDS_ORDER, PROCEEDS_RULES
from isonomy.law.jp.terms import coin_service_provider, provider, registered_intermediary
from isonomy.law.jp.texts import PROCEEDS_ORDER_TEXT, PROCEEDS_TEXT
from isonomy.logic import JPY, date, dated, months
from isonomy.rulebook import Force, Risk, Topic, definition, high, obligation, part, read_as

_NOTES = "https://github.com/jasonhnd/finwiki/blob/main/exchanges/jp-vasp-aml-travel-rule-implementation.md"
_LAW_REVIEWS = "https://thelawreviews.co.uk/title/the-virtual-currency-regulation-review/japan"
_CHAPTER_2 = "https://iuris.jp/犯罪による収益の移転防止に関する法律-第二章-特定事業者による措置/jpn/c/1379"
_KONISHI = "https://konishilaw.jp/column/9221"
_MC_LAW = "https://www.mc-law.jp/kigyohomu/26608/"

obliged_firm = definition(
    "Whoever has the duties against money laundering: exchanges, and stablecoin providers since June 2023.",
    (provider | (coin_service_provider & (case.date >= date(2023, 6, 1)))) & ~registered_intermediary,
    cites=PROCEEDS_ACT["Art. 2(2)31-2, 2(2)32"],
    since="2017-04-01",
    reading=read_as(
        "A registered intermediary has none of these duties; the provider behind it keeps them.",
        "The list names providers of both kinds and no intermediaries.",
        "2026-11-25",
    ),
    evidence=high(PROCEEDS_TEXT, _NOTES, checked="2026-11-25"),
    records=["jp-caes-aml", "jp-epiesp-aml"],
)

_one_off = order.side.is_in("buy", "sell", "swap") & (
    order.value
    > dated(
        {
            "2017-04-01": (JPY(2_000_000), PROCEEDS_ORDER["Art. 7(1)1"]),
            "2020-05-01": (JPY(100_000), PROCEEDS_ORDER["Art. 7(1)1"]),
        }
    )
)
_verified = cdd.measures.covers("identify", "verify", "purpose_of_relationship") | cdd.measures.contains(
    "refused_or_ended"
)
_controller_known = ~client.kind.is_in("company", "partnership") | cdd.measures.overlaps(
    "beneficial_owner", "refused_or_ended"
)

identity = obligation(
    "Verify who the client is, why he deals, and who controls a company, at the start of a relationship and at a one-off "
    "exchange above ¥100,000.",
    when=obliged_firm & (client.in_relationship | _one_off),
    must={
        "identity": part(
            _verified,
            says="Identity is verified and the purpose asked, or the transaction is refused.",
        ),
        "controller": part(
            _controller_known,
            says="Who controls a company is known.",
        ),
    },
    risk=Risk.ML_TF,
    topic=Topic.CUSTOMER_DUE_DILIGENCE,
    force=Force.STATUTE,
    cites=[PROCEEDS_ACT["Art. 4(1)"], PROCEEDS_ORDER["Art. 7(1)1 (items on crypto-assets and coins)"]],
    since="2017-04-01",
    reading=read_as(
        "A one-off exchange counts above ¥2 million until April 2020 and above ¥100,000 since.",
        "The order lists such dealings beside the contract that opens a relationship.",
        "2026-11-25",
    ),
    evidence=high(
        PROCEEDS_TEXT,
        PROCEEDS_ORDER_TEXT,
        _NOTES,
        _LAW_REVIEWS,
        _CHAPTER_2,
        _KONISHI,
        _MC_LAW,
        checked="2026-11-25",
        note="The order was read as it stood in 2019, from 1 May 2020 and in 2026.",
    ),
    records=["jp-caes-aml", "jp-epiesp-aml"],
)

identity_for_transfers = obligation(
    "Verify the same of whoever has tokens sent once, without a relationship, for more than ¥100,000.",
    when=obliged_firm & ~client.in_relationship & (transfer.role == "ordering") & (transfer.amount > JPY(100_000)),
    must={
        "identity": part(_verified, says="Identity is verified and the purpose asked, or the transfer is refused."),
        "controller": part(_controller_known, says="Who controls a company is known."),
    },
    risk=Risk.ML_TF,
    topic=Topic.CUSTOMER_DUE_DILIGENCE,
    force=Force.STATUTE,
    cites=[PROCEEDS_ACT["Art. 4(1)"], PROCEEDS_ORDER["Art. 7(1)1 (items on crypto-assets and coins)"]],
    since="2017-04-01",
    evidence=high(
        PROCEEDS_TEXT,
        PROCEEDS_ORDER_TEXT,
        checked="2026-11-25",
        note="The order was read as it stood in 2019, from 1 May 2020 and in 2026.",
    ),
    records=["jp-caes-aml", "jp-epiesp-aml"],
)

retention = obligation(
    "Keep records of identity and of transactions for seven years.",
    when=obliged_firm,
    must={
        "identity": records.identity_retention >= months(84),
        "transactions": records.transaction_retention >= months(84),
    },
    risk=Risk.ML_TF,
    topic=[Topic.CUSTOMER_DUE_DILIGENCE, Topic.RECORDS_AND_REPORTS],
    force=Force.STATUTE,
    cites=[PROCEEDS_ACT["Art. 6(2)"], PROCEEDS_ACT["Art. 7(3)"]],
    since="2017-04-01",
    evidence=high(PROCEEDS_TEXT, _NOTES, _LAW_REVIEWS, checked="2026-11-25"),
    records=["jp-caes-aml", "jp-epiesp-aml"],
)

suspicious_transactions = obligation(
    "Report suspicious transactions to the authority.",
    when=obliged_firm & cdd.suspicion,
    must=report.regular.contains("suspicious_transactions"),
    risk=Risk.ML_TF,
    topic=[Topic.CUSTOMER_DUE_DILIGENCE, Topic.RECORDS_AND_REPORTS],
    force=Force.STATUTE,
    cites=PROCEEDS_ACT["Art. 8(1)"],
    since="2017-04-01",
    evidence=high(PROCEEDS_TEXT, _NOTES, _LAW_REVIEWS, _MC_LAW, checked="2026-11-25"),
    records=["jp-caes-aml", "jp-epiesp-aml"],
)

risk_based_controls = obligation(
    "Assess the risks of crime in the business and watch transactions accordingly.",
    when=obliged_firm,
    must={
        "assessment": controls.aml.contains("enterprise_risk_assessment"),
        "monitoring": controls.aml.contains("transaction_monitoring"),
    },
    risk=Risk.ML_TF,
    topic=Topic.CUSTOMER_DUE_DILIGENCE,
    force=Force.STATUTE,
    cites=[PROCEEDS_ACT["Art. 11"], PROCEEDS_RULES["Art. 32(1)"]],
    since="2017-04-01",
    reading=read_as(
        "Risk-based controls are told by a risk assessment of the business and the monitoring of transactions.",
        "These are the two things of the wider system for which facts exist.",
        "2026-11-25",
    ),
    evidence=high(PROCEEDS_TEXT, _NOTES, _LAW_REVIEWS, checked="2026-11-25"),
    records=["jp-caes-aml", "jp-epiesp-aml"],
)
