"""Measures of exchange providers against money laundering: identity, records, reports, controls.

Instrument: Act on Prevention of Transfer of Criminal Proceeds, Chapter 2. Particulars of transfers are in `travel_rule`.
"""

from isonomy.facts import case, cdd, client, controls, order, records, report
from isonomy.law.jp.instruments import PROCEEDS_ACT, PROCEEDS_ORDER
from isonomy.law.jp.terms import provider
from isonomy.logic import JPY, date, months
from isonomy.rulebook import NOT_FOUND, Force, Risk, Topic, medium, obligation, part, read_as

_NOTES = "https://github.com/jasonhnd/finwiki/blob/main/exchanges/jp-vasp-aml-travel-rule-implementation.md"
_LAW_REVIEWS = "https://thelawreviews.co.uk/title/the-virtual-currency-regulation-review/japan"
_CHAPTER_2 = "https://iuris.jp/犯罪による収益の移転防止に関する法律-第二章-特定事業者による措置/jpn/c/1379"
_KONISHI = "https://konishilaw.jp/column/9221"
_MC_LAW = "https://www.mc-law.jp/kigyohomu/26608/"

_one_off = order.side.is_in("buy", "sell", "swap") & ((order.value > JPY(2_000_000)) | (case.date >= date(2020, 5, 1)))

identity = obligation(
    "Verify who the client is, why he deals, and who controls a company, at the start of a relationship and at a larger one-off exchange.",
    when=provider & (client.in_relationship | _one_off),
    must={
        "identity": part(
            cdd.measures.covers("identify", "verify", "purpose_of_relationship")
            | cdd.measures.contains("refused_or_ended"),
            says="Identity is verified and the purpose asked, or the transaction is refused.",
        ),
        "controller": part(
            ~client.kind.is_in("company", "partnership")
            | cdd.measures.overlaps("beneficial_owner", "refused_or_ended"),
            says="Who controls a company is known.",
        ),
    },
    risk=Risk.ML_TF,
    topic=Topic.CUSTOMER_DUE_DILIGENCE,
    force=Force.STATUTE,
    cites=[PROCEEDS_ACT["Chapter 2"], PROCEEDS_ORDER["Art. 7(1)(i)"]],
    since="2017-04-01",
    reading=read_as(
        "A one-off exchange counts above ¥2 million until April 2020, and at any amount from May 2020.",
        "The amount was lowered on 1 May 2020 to one that the sources seen do not print; asking always is the safe side.",
        "2026-11-25",
    ),
    evidence=medium(
        _NOTES,
        _LAW_REVIEWS,
        _CHAPTER_2,
        _KONISHI,
        _MC_LAW,
        "https://www.businesslawyers.jp/articles/789",
        checked="2026-11-25",
    ),
    records=["jp-caes-aml"],
)

retention = obligation(
    "Keep records of identity and of transactions for seven years.",
    when=provider,
    must={
        "identity": records.identity_retention >= months(84),
        "transactions": records.transaction_retention >= months(84),
    },
    risk=Risk.ML_TF,
    topic=[Topic.CUSTOMER_DUE_DILIGENCE, Topic.RECORDS_AND_REPORTS],
    force=Force.STATUTE,
    cites=PROCEEDS_ACT["Chapter 2"],
    since="2017-04-01",
    evidence=medium(_NOTES, _LAW_REVIEWS, checked="2026-11-23", note="The article was not found."),
    records=["jp-caes-aml"],
)

suspicious_transactions = obligation(
    "Report suspicious transactions to the authority.",
    when=provider & cdd.suspicion,
    must=report.regular.contains("suspicious_transactions"),
    risk=Risk.ML_TF,
    topic=[Topic.CUSTOMER_DUE_DILIGENCE, Topic.RECORDS_AND_REPORTS],
    force=Force.STATUTE,
    cites=PROCEEDS_ACT["Chapter 2"],
    since="2017-04-01",
    evidence=medium(_NOTES, _LAW_REVIEWS, _MC_LAW, checked="2026-11-25", note="The article was not found."),
    records=["jp-caes-aml"],
)

risk_based_controls = obligation(
    "Assess the risks of crime in the business and watch transactions accordingly.",
    when=provider,
    must={
        "assessment": controls.aml.contains("enterprise_risk_assessment"),
        "monitoring": controls.aml.contains("transaction_monitoring"),
    },
    risk=Risk.ML_TF,
    topic=Topic.CUSTOMER_DUE_DILIGENCE,
    force=Force.STATUTE,
    cites=PROCEEDS_ACT[NOT_FOUND],
    since="2017-04-01",
    reading=read_as(
        "Risk-based controls are told by a risk assessment of the business and the monitoring of transactions.",
        "These are the two things of the wider system for which facts exist.",
        "2026-11-25",
    ),
    evidence=medium(_NOTES, _LAW_REVIEWS, checked="2026-11-23"),
    records=["jp-caes-aml"],
)
