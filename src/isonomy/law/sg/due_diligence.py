"""Knowing the customer of a payment token service: risk assessment, due diligence, monitoring, reports and records.

Instrument: Notice PSN02. Data that travels with transfers stand in `travel_rule`.
"""

from isonomy.facts import asset, cdd, client, controls, records, report
from isonomy.law.sg.instruments import PSN02
from isonomy.law.sg.terms import payment_token_provider, served_here
from isonomy.logic import months
from isonomy.rulebook import NOT_FOUND, Force, Risk, Topic, high, judgement, medium, obligation, part, read_as

_KYCRYPTO = "https://kycrypto.io/resources/mas-psn02-practical-reading.html"
_FINREG_WIKI = "https://finreg.sg/wiki/9b1d08a5-7fa7-4f4e-bc35-87a41a7215e2/53"
_FINREG_AML = (
    "https://finreg.sg/answers/aml-cft-for-crypto-service-providers-235/cryptocurrency-exchanges-aml-cft-singapore-5026"
)
_FINREG_TRANSFERS = "https://finreg.sg/answers/kyc-for-crypto-value-transfers-266/travel-rule-requirements-5242"
_OPUS = (
    "https://wtr.opusdatum.com/singapore/"
    "notice-psn01-prevention-of-money-laundering-and-countering-the-financing-of-terrorism-(specified-payment-services)"
)
_FINREG_LISTING = (
    "https://finreg.sg/answers/operating-or-listing-on-a-crypto-exchange-260/"
    "dpt-service-provider-offering-tokens-for-sale-exchange-377"
)
_SECTORS = "https://financialcrime.world/posts/aml-requirements-by-sector-launder6fe394419539a1667c4319b536555945"

_reached = payment_token_provider & served_here
_SCOPE = high(
    _FINREG_WIKI, _FINREG_AML, _KYCRYPTO, _OPUS, checked="2026-11-23", note="Paragraph numbers were not seen."
)

customer_due_diligence = obligation(
    "Identify and verify each customer and the persons behind it, and keep watching the relationship.",
    when=_reached,
    must={
        "identity": part(
            cdd.measures.covers("identify", "verify") | cdd.measures.contains("refused_or_ended"),
            says="Name, number, address and date of birth or formation are taken and verified, or the customer is refused.",
        ),
        "owners": part(
            (client.kind == "individual") | cdd.measures.overlaps("beneficial_owner", "refused_or_ended"),
            says="The owners behind a customer that is no individual are identified.",
        ),
        "watched": part(
            ~client.in_relationship | cdd.measures.overlaps("ongoing_monitoring", "refused_or_ended"),
            says="A lasting relationship is monitored.",
        ),
    },
    risk=Risk.ML_TF,
    topic=Topic.CUSTOMER_DUE_DILIGENCE,
    force=Force.REGULATION,
    cites=PSN02[NOT_FOUND],
    since="2020-01-28",
    reading=read_as(
        "Every one-off transaction is caught, whatever its size. Licensed, exempt and bridged providers are reached alike.",
        "A practitioner speaks of a threshold for one-off transactions, but no figure was found.",
        "2026-11-25",
    ),
    evidence=_SCOPE,
    records=["sg-psn02-scope"],
)

risk_assessment = obligation(
    "Assess the risk of money laundering and terrorist financing of the enterprise, and monitor transactions.",
    when=_reached,
    must={
        "enterprise": controls.aml.contains("enterprise_risk_assessment"),
        "monitoring": controls.aml.contains("transaction_monitoring"),
    },
    risk=Risk.ML_TF,
    topic=Topic.CUSTOMER_DUE_DILIGENCE,
    force=Force.REGULATION,
    cites=PSN02[NOT_FOUND],
    since="2020-01-28",
    reading=read_as(
        "The assessment of the single customer shows in the class of risk on which enhanced measures turn.",
        "The neutral facts record the class itself.",
        "2026-11-25",
    ),
    evidence=_SCOPE,
    records=["sg-psn02-scope"],
)

suspicious_transactions = obligation(
    "Report suspicions to the Suspicious Transaction Reporting Office.",
    when=_reached & cdd.suspicion,
    must=report.regular.contains("suspicious_transactions"),
    risk=Risk.ML_TF,
    topic=[Topic.CUSTOMER_DUE_DILIGENCE, Topic.RECORDS_AND_REPORTS],
    force=Force.REGULATION,
    cites=PSN02[NOT_FOUND],
    since="2020-01-28",
    evidence=_SCOPE,
    records=["sg-psn02-scope"],
)

retention = obligation(
    "Keep due-diligence and transaction records for at least five years.",
    when=_reached,
    must={
        "identity": part(
            records.identity_retention >= months(60), says="Due-diligence records are kept for five years."
        ),
        "transactions": part(
            records.transaction_retention >= months(60), says="Transaction records are kept for five years."
        ),
    },
    risk=Risk.ML_TF,
    topic=Topic.RECORDS_AND_REPORTS,
    force=Force.REGULATION,
    cites=PSN02[NOT_FOUND],
    since="2020-01-28",
    evidence=medium(_FINREG_TRANSFERS, _SECTORS, checked="2026-11-23"),
    records=["sg-psn02-retention", "sg-psn02-scope"],
)

_INTENSITY = medium(_KYCRYPTO, _FINREG_AML, checked="2026-11-23", note="The list of enhanced measures was not seen.")

enhanced_due_diligence = obligation(
    "Take enhanced measures where the risk of the customer or transaction is higher.",
    when=_reached & (cdd.risk == "high"),
    must={
        "ordinary": part(
            cdd.measures.covers("identify", "verify", "ongoing_monitoring") | cdd.measures.contains("refused_or_ended"),
            says="The ordinary measures are taken in any case.",
        ),
        "enhanced": part(
            judgement("measures beyond the ordinary ones were taken, in proportion to the higher risk"),
            says="Measures beyond the ordinary ones are taken.",
        ),
    },
    risk=Risk.ML_TF,
    topic=Topic.CUSTOMER_DUE_DILIGENCE,
    force=Force.REGULATION,
    cites=PSN02[NOT_FOUND],
    since="2020-01-28",
    reading=read_as(
        "Which measures are enough is judged. Simplified measures are a matter of low risk and are not asked about.",
        "Three intensities are named, their contents were not seen.",
        "2026-11-25",
    ),
    evidence=_INTENSITY,
    records=["sg-psn02-cdd-enhanced"],
)

anonymity = obligation(
    "Look with special care at a service or token that promotes anonymity, and bring its risk down before offering it.",
    when=_reached & asset.anonymity.is_in("optional_concealment", "untraceable"),
    must={
        "assessed": part(
            controls.aml.contains("new_product_risk_assessment"), says="The risk of the product is assessed."
        ),
        "considered": part(
            judgement(
                "the features that conceal movements were considered specifically, and their risk was brought down beforehand"
            ),
            says="The features that conceal movements are considered and their risk is brought down.",
        ),
    },
    risk=Risk.ML_TF,
    topic=Topic.CUSTOMER_DUE_DILIGENCE,
    force=Force.REGULATION,
    cites=PSN02[NOT_FOUND],
    since="2020-01-28",
    reading=read_as(
        "An assessment of the product must exist; whether it deals with anonymity is judged.",
        "The notice wants such services considered specifically.",
        "2026-11-25",
    ),
    evidence=medium(
        _KYCRYPTO, _FINREG_AML, _FINREG_LISTING, checked="2026-11-23", note="The paragraphs were not found."
    ),
    records=["sg-psn02-cdd-enhanced", "sg-token-assessment-before-offer"],
)
