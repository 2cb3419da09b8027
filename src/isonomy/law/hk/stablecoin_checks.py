"""Checks against money laundering by stablecoin issuers (HKMA AML guideline for licensed stablecoin issuers)."""

from isonomy.facts import cdd, client, controls, order, stablecoin, transfer
from isonomy.law.hk.instruments import AMLO, ISSUER_AML_GUIDELINE, STABLECOINS
from isonomy.law.hk.terms import regulated_stablecoin_issue
from isonomy.logic import HKD
from isonomy.rulebook import Force, Risk, Topic, high, judgement, obligation, part, read_as

_BASIS = [ISSUER_AML_GUIDELINE["chs 4-6"], STABLECOINS["s.171"], AMLO["s.7"]]
_EVIDENCE = high(
    "https://www.ledgerinsights.com/after-passing-stablecoin-legislation-hong-kong-consults-on-rules/",
    "https://github.com/amlclaw/skills/blob/503db72e637ef21c1420b3c58cb675fbe93591b8/aml-rule-engine/references/"
    "hongkong/HK-007-HKMA-Stablecoin-AML-Guideline-2025.md",
    "https://www.mitrade.com/au/insights/news/live-news/article-3-995547-20250730",
    checked="2026-11-23",
)

customer_checks = obligation(
    "Identify and verify customers who have coins issued or redeemed, and anyone in a one-off transaction of "
    "HK$8,000 or more.",
    when=regulated_stablecoin_issue
    & (
        (order.side.is_in("subscribe", "redeem") & client.in_relationship)
        | (order.side.is_in("subscribe", "redeem", "buy", "sell", "swap") & (order.value >= HKD(8_000)))
    ),
    must=cdd.measures.covers("identify", "verify"),
    risk=Risk.ML_TF,
    topic=Topic.CUSTOMER_DUE_DILIGENCE,
    force=Force.GUIDELINE,
    cites=_BASIS,
    since="2025-08-01",
    reading=read_as(
        "A person who has coins issued or redeemed is a customer where there is a lasting relationship; otherwise the "
        "amount decides.",
        "The sources set the amount for occasional transactions only.",
        "2026-11-25",
    ),
    evidence=_EVIDENCE,
    records=["hk-stablecoin-aml"],
)

wallet_ownership = obligation(
    "Verify who owns the wallet to or from which coins are issued or redeemed.",
    when=regulated_stablecoin_issue & order.side.is_in("subscribe", "redeem"),
    must=cdd.measures.contains("wallet_ownership"),
    risk=Risk.ML_TF,
    topic=Topic.CUSTOMER_DUE_DILIGENCE,
    force=Force.GUIDELINE,
    cites=_BASIS,
    since="2025-08-01",
    evidence=_EVIDENCE,
    records=["hk-stablecoin-aml"],
)

travel_rule = obligation(
    "Send originator and beneficiary names and accounts (or references) with each transfer of coins to another institution.",
    when=regulated_stablecoin_issue & (transfer.role == "ordering") & (transfer.counterparty == "institution"),
    must=transfer.message.covers("originator_name", "beneficiary_name")
    & transfer.message.overlaps("originator_account", "unique_reference")
    & transfer.message.overlaps("beneficiary_account", "unique_reference"),
    risk=Risk.ML_TF,
    topic=Topic.TRAVEL_RULE,
    force=Force.GUIDELINE,
    cites=_BASIS,
    since="2025-08-01",
    reading=read_as(
        "Only the four elements due at any amount are asked for here.",
        "The sources say that the travel rule applies to issuers, not how the fuller message is drawn.",
        "2026-11-25",
    ),
    evidence=_EVIDENCE,
    records=["hk-stablecoin-aml"],
)

wallet_screening = obligation(
    "Screen wallets throughout the life of the coins and blacklist those found tainted.",
    when=regulated_stablecoin_issue,
    must={
        "addresses": part(
            stablecoin.holder_checks.is_in("screened_addresses", "every_holder_identified"),
            says="Addresses that hold the coin are screened, or every holder is identified.",
        ),
        "ongoing": part(
            controls.aml.contains("wallet_screening"), says="Screening and blacklisting of wallets is in force."
        ),
    },
    risk=Risk.ML_TF,
    topic=Topic.CUSTOMER_DUE_DILIGENCE,
    force=Force.GUIDELINE,
    cites=_BASIS,
    since="2025-08-01",
    evidence=_EVIDENCE,
    records=["hk-stablecoin-aml"],
)

self_hosted_wallets = obligation(
    "Apply added due diligence to transfers with self-hosted wallets: proof of control and analysis of the chain.",
    when=regulated_stablecoin_issue
    & transfer.role.is_in("ordering", "beneficiary")
    & (transfer.counterparty == "self_hosted_wallet"),
    must={
        "control": part(
            transfer.ownership_proof.is_in("micro_payment", "signed_message"),
            says="Control over the wallet is shown by a payment or a signature.",
        ),
        "analysis": part(transfer.screening.contains("chain_analysis"), says="The wallet's past is analysed."),
    },
    risk=Risk.ML_TF,
    topic=[Topic.TRAVEL_RULE, Topic.CUSTOMER_DUE_DILIGENCE],
    force=Force.GUIDELINE,
    cites=_BASIS,
    since="2025-08-01",
    reading=read_as(
        "Added due diligence is read as proof of control that does not rest on a declaration, and chain analysis.",
        "The sources name the duty and not the measures.",
        "2026-11-25",
    ),
    evidence=_EVIDENCE,
    records=["hk-stablecoin-aml"],
)

self_hosted_limits = obligation(
    "Set limits for transfers with self-hosted wallets that fit their risk.",
    when=regulated_stablecoin_issue
    & transfer.role.is_in("ordering", "beneficiary")
    & (transfer.counterparty == "self_hosted_wallet"),
    must=judgement("limits on transfers with self-hosted wallets are in force and fit the risk"),
    risk=Risk.ML_TF,
    topic=[Topic.TRAVEL_RULE, Topic.CUSTOMER_DUE_DILIGENCE],
    force=Force.GUIDELINE,
    cites=_BASIS,
    since="2025-08-01",
    evidence=_EVIDENCE,
    records=["hk-stablecoin-aml"],
)
