"""Other ends of transfers: institutions, shell providers, self-hosted wallets, and clients without a relationship.

Covers paragraphs 12.3, 12.6, 12.13 and 12.14 of the SFC's AML/CFT guideline (7th edition), the SFC's answers on
anti-money laundering, and section 3(1A) of Schedule 2 to the Anti-Money Laundering and Counter-Terrorist Financing
Ordinance.
"""

from isonomy.facts import cdd, client, controls, transfer
from isonomy.facts.lists import HERE
from isonomy.law.hk.instruments import AML_FAQ, AML_GUIDELINE, AMLO
from isonomy.law.hk.terms import large_transfer, platform_asset, virtual_asset
from isonomy.law.hk.travel_rule import sfc_supervised, supervised_institution
from isonomy.logic import NEVER
from isonomy.rulebook import NOT_FOUND, Force, Risk, Topic, high, judgement, obligation, prohibition, read_as

_GUIDELINE_TEXT = (
    "https://github.com/amlclaw/skills/blob/503db72e637ef21c1420b3c58cb675fbe93591b8/aml-rule-engine/references/"
    "hongkong/HK-009-SFC-AML-Guideline-LCs-VASPs-2023.md"
)
_CHAINCATCHER = "https://www.chaincatcher.com/en/article/2093794"

_with_institution = transfer.counterparty == "institution"
_with_own_wallet = transfer.counterparty == "self_hosted_wallet"
_carried_out = transfer.handling.is_in("executed", "executed_after_request")
_control_shown = transfer.ownership_proof.is_in("micro_payment", "signed_message")

counterparty_due_diligence = obligation(
    "Identify and risk-assess the institution at the other end before the first transfer with it, and go on monitoring it.",
    when=sfc_supervised & platform_asset & _with_institution,
    must=transfer.counterparty_assessed | transfer.handling.is_in("held", "returned", "rejected", "frozen"),
    risk=Risk.ML_TF,
    topic=Topic.TRAVEL_RULE,
    force=Force.GUIDELINE,
    cites=AML_GUIDELINE["12.13.1-12.13.11"],
    since="2023-06-01",
    reading=read_as(
        "The assessment covers products, customers, geography, the regime and controls against financial crime and the "
        "protection of data.",
        "The duty falls before the transfer is made or its tokens are released.",
        "2026-11-25",
    ),
    evidence=high(_GUIDELINE_TEXT, checked="2026-11-23"),
    records=["hk-counterparty-due-diligence"],
)

unmanageable_counterparty = obligation(
    "Refrain from transfers with an institution whose risks cannot be mitigated and managed.",
    when=sfc_supervised & platform_asset & _with_institution & _carried_out,
    must=judgement("the risks that the institution at the other end poses can be mitigated and managed"),
    risk=Risk.ML_TF,
    topic=Topic.TRAVEL_RULE,
    force=Force.GUIDELINE,
    cites=AML_GUIDELINE["12.13.12"],
    since="2023-06-01",
    evidence=high(_GUIDELINE_TEXT, checked="2026-11-23"),
    records=["hk-counterparty-due-diligence"],
)

shell_counterparty = prohibition(
    "Conduct no transfer with a shell provider or shell financial institution.",
    when=sfc_supervised & platform_asset & _with_institution & (transfer.counterparty_standing == "shell"),
    must=~_carried_out,
    risk=Risk.ML_TF,
    topic=Topic.TRAVEL_RULE,
    force=Force.GUIDELINE,
    cites=AML_GUIDELINE["12.13.13"],
    since="2023-06-01",
    evidence=high(_GUIDELINE_TEXT, checked="2026-11-23"),
    records=["hk-shell-vasp-ban"],
)

shell_correspondent = prohibition(
    "Keep no correspondent relationship with a shell provider or shell financial institution abroad.",
    when=sfc_supervised
    & platform_asset
    & client.kind.is_in(
        "bank", "securities_intermediary", "market_operator", "virtual_asset_firm", "other_financial_firm"
    )
    & (client.place != HERE)
    & client.shell
    & client.in_relationship,
    must=NEVER,
    risk=Risk.ML_TF,
    topic=[Topic.TRAVEL_RULE, Topic.CUSTOMER_DUE_DILIGENCE],
    force=Force.GUIDELINE,
    cites=[AML_GUIDELINE["12.6.6"], AML_GUIDELINE["12.6.7"]],
    since="2023-06-01",
    evidence=high(_GUIDELINE_TEXT, checked="2026-11-23"),
    records=["hk-shell-vasp-ban"],
)

self_hosted_wallet_message = obligation(
    "For a transfer to or from a self-hosted wallet obtain and record both names, the account or reference and the wallet address, and from HK$8,000 one more detail of the originator.",
    when=sfc_supervised & platform_asset & _with_own_wallet & transfer.role.is_in("ordering", "beneficiary"),
    must={
        "names": transfer.message.covers("originator_name", "beneficiary_name"),
        "account_and_wallet": (
            (transfer.role == "ordering")
            & transfer.message.contains("beneficiary_account")
            & transfer.message.overlaps("originator_account", "unique_reference")
        )
        | (
            (transfer.role == "beneficiary")
            & transfer.message.contains("originator_account")
            & transfer.message.overlaps("beneficiary_account", "unique_reference")
        ),
        "one_more_detail": ~large_transfer
        | transfer.message.overlaps(
            "originator_address",
            "originator_customer_number",
            "originator_identity_number",
            "originator_birth_or_formation",
        ),
    },
    risk=Risk.ML_TF,
    topic=Topic.TRAVEL_RULE,
    force=Force.GUIDELINE,
    cites=AML_GUIDELINE["12.14.2"],
    since="2023-06-01",
    reading=read_as(
        "The firm sends as ordering side and receives as beneficiary side; the wallet address is the account of the other side.",
        "The facts have one vocabulary for both ends, and a reference can replace only the account with the firm.",
        "2026-11-25",
    ),
    evidence=high(_GUIDELINE_TEXT, checked="2026-11-23"),
    records=["hk-unhosted-wallet-information"],
)

self_hosted_wallet_reliable = obligation(
    "Deal only with self-hosted wallets assessed as reliable: monitored more closely, screened, and under proven control of the person named.",
    when=sfc_supervised & platform_asset & _with_own_wallet,
    must={
        "monitored": controls.aml.contains("transaction_monitoring"),
        "screened": transfer.screening.contains("chain_analysis"),
        "controlled": _control_shown,
        "untainted": ~transfer.alerts.overlaps("tainted_source", "sanctioned_party") | ~_carried_out,
    },
    risk=Risk.ML_TF,
    topic=Topic.TRAVEL_RULE,
    force=Force.GUIDELINE,
    cites=[AML_GUIDELINE["12.14.3"], AML_GUIDELINE["12.10.6"], AML_FAQ[NOT_FOUND]],
    since="2023-06-01",
    reading=read_as(
        "Control is proven by a small payment or a signed message; a declaration of the client is not enough. A wallet whose "
        "screening turned up a tainted source or a sanctioned party is not reliable.",
        "The guideline names these tests as examples, and the answers of the authority reject a bare declaration.",
        "2026-11-25",
    ),
    evidence=high(
        _GUIDELINE_TEXT,
        _CHAINCATCHER,
        "https://www.binance.com/en/square/post/560860",
        checked="2026-11-23",
    ),
    records=["hk-unhosted-wallet-mitigation"],
)

self_hosted_wallet_limits = obligation(
    "Limit transfers with self-hosted wallets where the risk calls for it.",
    when=sfc_supervised & platform_asset & _with_own_wallet,
    must=judgement(
        "transaction limits are set on transfers with self-hosted wallets wherever the risk makes them appropriate"
    ),
    risk=Risk.ML_TF,
    topic=Topic.TRAVEL_RULE,
    force=Force.GUIDELINE,
    cites=AML_GUIDELINE["12.14.3(c)"],
    since="2023-06-01",
    evidence=high(_GUIDELINE_TEXT, checked="2026-11-23"),
    records=["hk-unhosted-wallet-mitigation"],
)

occasional_transfer_diligence = obligation(
    "Carry out due diligence before a one-off transfer of HK$8,000 or more, linked transfers added, and always on suspicion.",
    when=supervised_institution
    & virtual_asset
    & transfer.role.is_in("ordering", "beneficiary")
    & ~client.in_relationship
    & (large_transfer | cdd.suspicion),
    must=cdd.measures.covers("identify", "verify", "beneficial_owner"),
    risk=Risk.ML_TF,
    topic=Topic.CUSTOMER_DUE_DILIGENCE,
    force=Force.STATUTE,
    cites=[AMLO["Schedule 2 s.3(1A)"], AML_GUIDELINE["12.3.1-12.3.5"]],
    since="2023-06-01",
    reading=read_as(
        "Due diligence means to identify and verify the client and whoever stands behind it.",
        "The measures are listed elsewhere in the guideline; the purpose of a relationship is not asked where there is none.",
        "2026-11-25",
    ),
    evidence=high(
        _GUIDELINE_TEXT,
        "https://tokeninsight.com/en/news/hk-sfc-s-virtual-assets-aml-rules-for-financial-institution-due-diligence-for-transactions-above-hkd-8-000",
        checked="2026-11-23",
    ),
    records=["hk-occasional-transaction-cdd"],
)

no_occasional_transfers = prohibition(
    "Carry out no one-off transfers for persons without a business relationship.",
    when=sfc_supervised & platform_asset & transfer.role.is_in("ordering", "beneficiary") & ~client.in_relationship,
    must=~_carried_out,
    risk=Risk.ML_TF,
    topic=Topic.CUSTOMER_DUE_DILIGENCE,
    force=Force.GUIDELINE,
    cites=AML_GUIDELINE["footnotes 118 and 152"],
    since="2023-06-01",
    evidence=high(_GUIDELINE_TEXT, checked="2026-11-23"),
    records=["hk-occasional-transaction-cdd"],
)
