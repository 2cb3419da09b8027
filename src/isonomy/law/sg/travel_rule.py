"""Data that travels with a transfer of payment tokens, and transfers to and from self-hosted wallets.

Instruments: Notice PSN02, paragraph 13, and the guidelines to it.
"""

from isonomy.facts import cdd, client, transfer
from isonomy.law.sg.instruments import PSN02, PSN02_GUIDELINES
from isonomy.law.sg.terms import payment_token_provider, served_here
from isonomy.logic import SGD
from isonomy.rulebook import NOT_FOUND, Force, Risk, Topic, exemption, high, medium, obligation, part, read_as

_FINREG = "https://finreg.sg/answers/kyc-for-crypto-value-transfers-266/travel-rule-requirements-5242"
_NOTABENE = "https://intercom.help/helpnotabene/en/articles/6888557-singapore-jurisdictional-requirements"
_21ANALYTICS = "https://www.21analytics.ch/travel-rule-regulations/singapore-travel-rule-regulation/"
_OPUS = (
    "https://wtr.opusdatum.com/singapore/"
    "notice-psn01-prevention-of-money-laundering-and-countering-the-financing-of-terrorism-(specified-payment-services)"
)
_WALLETS = (
    "https://finreg.sg/answers/regulations-for-custodian-wallets-271/non-custodial-wallet-requirements-singapore-354"
)

_small = transfer.amount <= SGD(1_500)

originator_message = obligation(
    "Send both names and accounts or references with every token transfer; above 1,500 Singapore dollars verify the originator "
    "and add one detail.",
    when=payment_token_provider & served_here & (transfer.role == "ordering") & (transfer.counterparty != "none"),
    must={
        "names_and_accounts": part(
            transfer.message.covers("originator_name", "beneficiary_name")
            & transfer.message.overlaps("originator_account", "unique_reference")
            & transfer.message.overlaps("beneficiary_account", "unique_reference"),
            says="Names, and accounts or a unique reference, of both sides travel with the transfer, whatever its size.",
        ),
        "verified": part(
            _small | transfer.verified.contains("originator"),
            says="Above 1,500 Singapore dollars the originator is identified and verified.",
        ),
        "one_more_detail": part(
            _small
            | transfer.message.overlaps(
                "originator_address", "originator_identity_number", "originator_birth_or_formation"
            ),
            says="Above 1,500 the message has the originator's address, identity number, or birth or formation details.",
        ),
    },
    risk=Risk.ML_TF,
    topic=Topic.TRAVEL_RULE,
    force=Force.REGULATION,
    cites=[PSN02["para 13.4(a)-(d)"], PSN02["para 13.6"]],
    since="2020-01-28",
    reading=read_as(
        "The duty follows the firm into any transfer that it sends out, whichever of its services is asked about. "
        "The address given may be a home, a registered office or a main place of business.",
        "The paragraph is written for the ordering institution; its exception in paragraph 13.8 was not read.",
        "2026-11-25",
    ),
    evidence=high(
        _FINREG,
        _NOTABENE,
        _21ANALYTICS,
        _OPUS,
        checked="2026-11-23",
        note="Quoted from the notice as revised on 1 March 2022; 13.6 is subject to 13.8, which was not read.",
    ),
    records=["sg-psn02-travel-rule-base", "sg-psn02-travel-rule-above-1500"],
)

both_for_themselves = exemption(
    "A transfer and settlement between two financial institutions that both act for themselves is left out.",
    to=originator_message,
    when=(transfer.counterparty == "institution") & transfer.own_account & (client.kind != "individual"),
    force=Force.REGULATION,
    cites=PSN02["para 13 (application)"],
    since="2020-01-28",
    reading=read_as(
        "A transfer for an individual client is never one in which the institution acts for itself.",
        "The institutions are the principals of such a transfer; a private person is none.",
        "2026-11-25",
    ),
    evidence=medium(_21ANALYTICS, checked="2026-11-23"),
    records=["sg-psn02-travel-rule-scope"],
)

self_hosted = exemption(
    "A transfer to a self-hosted wallet is left out, since no institution stands at the other end.",
    to=originator_message,
    when=transfer.counterparty == "self_hosted_wallet",
    force=Force.REGULATION,
    cites=PSN02["para 13"],
    since="2020-01-28",
    date_note="The paragraph starts with the notice; the guidelines that speak of such wallets are of 16 March 2020.",
    evidence=medium(
        _WALLETS,
        "https://notabene.id/world/singapore",
        "https://fintechsimple.com/crypto-license-in-singapore/",
        checked="2026-11-23",
    ),
    records=["sg-psn02-unhosted"],
)

self_hosted_checks = obligation(
    "Treat transfers with self-hosted wallets as of higher risk: verify who controls the wallet, or take other extra measures.",
    when=payment_token_provider & served_here & (transfer.counterparty == "self_hosted_wallet"),
    must=transfer.ownership_proof.is_in("micro_payment", "signed_message", "confirmed_by_institution")
    | cdd.measures.overlaps("wallet_ownership", "source_of_funds", "senior_approval", "refused_or_ended"),
    risk=Risk.ML_TF,
    topic=[Topic.TRAVEL_RULE, Topic.CUSTOMER_DUE_DILIGENCE],
    force=Force.GUIDELINE,
    cites=PSN02_GUIDELINES[NOT_FOUND],
    since="2020-03-16",
    reading=read_as(
        "A bare statement of the client does not verify the wallet. One of the measures is enough.",
        "The guidance gives verification of the wallet as an example of extra due diligence and leaves the choice to the risk.",
        "2026-11-25",
    ),
    evidence=medium(
        _WALLETS,
        "https://notabene.id/world/singapore",
        "https://fintechsimple.com/crypto-license-in-singapore/",
        checked="2026-11-23",
        note="Guidelines of 16 March 2020; revisions of 2024 were not read.",
    ),
    records=["sg-psn02-unhosted"],
)
