"""Screening of transfers, device data, deposits of third parties, and records of transfers.

Covers paragraphs 12.4.1 and 12.7 to 12.10 of the SFC's AML/CFT guideline (7th edition) and section 20 of Schedule 2 to
the Anti-Money Laundering and Counter-Terrorist Financing Ordinance.
"""

from isonomy.facts import activity, cdd, controls, records, transfer
from isonomy.law.hk.instruments import AML_GUIDELINE, AMLO
from isonomy.law.hk.terms import platform_asset, virtual_asset
from isonomy.law.hk.travel_rule import sfc_supervised, supervised_institution
from isonomy.logic import months
from isonomy.rulebook import Force, Risk, Topic, high, obligation, read_as

_GUIDELINE_TEXT = (
    "https://github.com/amlclaw/skills/blob/503db72e637ef21c1420b3c58cb675fbe93591b8/aml-rule-engine/references/"
    "hongkong/HK-009-SFC-AML-Guideline-LCs-VASPs-2023.md"
)

_with_institution = transfer.counterparty == "institution"
_between_firm_and_outside = transfer.counterparty.is_in("institution", "self_hosted_wallet")
_control_shown = transfer.ownership_proof.is_in("micro_payment", "signed_message")

chain_screening = obligation(
    "Track the history of the tokens and screen transfers and addresses for illicit sources and designated parties.",
    when=sfc_supervised & platform_asset & _between_firm_and_outside,
    must={
        "screened": transfer.screening.contains("chain_analysis"),
        "able_to_screen": controls.aml.contains("wallet_screening"),
    },
    risk=Risk.ML_TF,
    topic=Topic.CUSTOMER_DUE_DILIGENCE,
    force=Force.GUIDELINE,
    cites=[AML_GUIDELINE["12.7.2-12.7.4"], AML_GUIDELINE["12.7.6"]],
    since="2023-06-01",
    evidence=high(_GUIDELINE_TEXT, checked="2026-11-23"),
    records=["hk-va-transaction-screening"],
)

party_screening = obligation(
    "Screen the parties of a transfer against current sanctions lists before it is carried out.",
    when=sfc_supervised & platform_asset & _between_firm_and_outside,
    must=transfer.screening.contains("sanctions"),
    risk=Risk.ML_TF,
    topic=Topic.CUSTOMER_DUE_DILIGENCE,
    force=Force.GUIDELINE,
    cites=[AML_GUIDELINE["12.8.1"], AML_GUIDELINE["12.8.2"]],
    since="2023-06-01",
    evidence=high(_GUIDELINE_TEXT, checked="2026-11-23"),
    records=["hk-va-transaction-screening"],
)

unscreened_transfer = obligation(
    "Hold an incoming transfer that was not screened, or mitigate its risk otherwise.",
    when=sfc_supervised
    & platform_asset
    & transfer.role.is_in("beneficiary", "intermediary")
    & transfer.alerts.contains("unscreened"),
    must=transfer.handling != "executed",
    risk=Risk.ML_TF,
    topic=Topic.CUSTOMER_DUE_DILIGENCE,
    force=Force.GUIDELINE,
    cites=AML_GUIDELINE["12.8.3"],
    since="2023-06-01",
    reading=read_as(
        "Release without more is the breach; holding, asking, returning or rejecting mitigates the risk.",
        "The guideline gives a hold until screening is complete as its example.",
        "2026-11-25",
    ),
    evidence=high(_GUIDELINE_TEXT, checked="2026-11-23"),
    records=["hk-va-transaction-screening"],
)

device_data_collected = obligation(
    "Collect network addresses with time stamps, location and device identifiers of clients who come by remote channels.",
    when=sfc_supervised & platform_asset & activity.channels.overlaps("website", "app", "programming_interface"),
    must=cdd.measures.contains("device_and_network_data"),
    risk=Risk.ML_TF,
    topic=Topic.CUSTOMER_DUE_DILIGENCE,
    force=Force.GUIDELINE,
    cites=AML_GUIDELINE["12.4.1"],
    since="2023-06-01",
    reading=read_as(
        "The data are due wherever clients use a remote channel.",
        "They are due where applicable, and the guideline speaks of channels without meeting the client.",
        "2026-11-25",
    ),
    evidence=high(_GUIDELINE_TEXT, checked="2026-11-23"),
    records=["hk-va-transaction-screening"],
)

device_data_monitored = obligation(
    "Monitor network, location and device data on transfers of clients who come by remote channels.",
    when=sfc_supervised
    & platform_asset
    & _between_firm_and_outside
    & activity.channels.overlaps("website", "app", "programming_interface"),
    must=transfer.screening.contains("device_and_network"),
    risk=Risk.ML_TF,
    topic=Topic.CUSTOMER_DUE_DILIGENCE,
    force=Force.GUIDELINE,
    cites=AML_GUIDELINE["12.7.5"],
    since="2023-06-01",
    evidence=high(_GUIDELINE_TEXT, checked="2026-11-23"),
    records=["hk-va-transaction-screening"],
)

third_party_policy = obligation(
    "Keep policies that discourage deposits and payments of third parties and identify them when they come.",
    when=sfc_supervised & platform_asset & transfer.role.is_in("ordering", "beneficiary") & _between_firm_and_outside,
    must=controls.aml.contains("third_party_deposit_policy"),
    risk=Risk.ML_TF,
    topic=Topic.CUSTOMER_DUE_DILIGENCE,
    force=Force.GUIDELINE,
    cites=AML_GUIDELINE["12.10.1-12.10.5"],
    since="2023-06-01",
    evidence=high(_GUIDELINE_TEXT, checked="2026-11-23"),
    records=["hk-third-party-va-deposits"],
)

_stopped = transfer.handling.is_in("requested_information", "held", "returned", "rejected", "frozen")
_ownership_ascertained = (
    _stopped
    | _control_shown
    | (_with_institution & (cdd.risk == "low") & (transfer.ownership_proof == "confirmed_by_institution"))
)
_OWNERSHIP = read_as(
    "Data verified by the other institution suffice where the risk class is low; otherwise a small payment or a signed "
    "message shows control. A transfer that is stopped or sent back owes no proof.",
    "The guideline contrasts low with higher risk and names these tests as examples; an account statement brought by the "
    "client has no value of its own among the facts.",
    "2026-11-25",
)

deposit_source_ownership = obligation(
    "Ascertain that the client owns or controls the outside wallet or account; rely on data verified by the other institution only at low risk.",
    when=sfc_supervised
    & platform_asset
    & transfer.role.is_in("ordering", "beneficiary")
    & _between_firm_and_outside
    & transfer.address.is_in("clients_own_listed", "clients_own_new", "clients_own_unlisted"),
    must=_ownership_ascertained,
    risk=Risk.ML_TF,
    topic=Topic.CUSTOMER_DUE_DILIGENCE,
    force=Force.GUIDELINE,
    cites=AML_GUIDELINE["12.10.6"],
    since="2023-06-01",
    reading=_OWNERSHIP,
    evidence=high(_GUIDELINE_TEXT, checked="2026-11-23"),
    records=["hk-third-party-va-deposits"],
)

third_party_ownership = obligation(
    "Ascertain that the third party behind a deposit or payment owns or controls the wallet or account used.",
    when=sfc_supervised
    & platform_asset
    & transfer.role.is_in("ordering", "beneficiary")
    & _between_firm_and_outside
    & (transfer.address == "third_party"),
    must=_ownership_ascertained,
    risk=Risk.ML_TF,
    topic=Topic.CUSTOMER_DUE_DILIGENCE,
    force=Force.GUIDELINE,
    cites=AML_GUIDELINE["12.10.7"],
    since="2023-06-01",
    reading=_OWNERSHIP,
    evidence=high(_GUIDELINE_TEXT, checked="2026-11-23"),
    records=["hk-third-party-va-deposits"],
)

transfer_records = obligation(
    "Keep the particulars of originator and recipient for at least five years after the transfer.",
    when=supervised_institution & virtual_asset & _between_firm_and_outside,
    must={
        "kept": records.kept.contains("transfer_information"),
        "five_years": records.identity_retention >= months(60),
    },
    risk=Risk.ML_TF,
    topic=Topic.RECORDS_AND_REPORTS,
    force=Force.STATUTE,
    cites=[AMLO["Schedule 2 s.20(1)(a)"], AML_GUIDELINE["12.9.2"]],
    since="2023-06-01",
    evidence=high(
        _GUIDELINE_TEXT, checked="2026-11-23", note="One secondary summary says six years; the guideline says five."
    ),
    records=["hk-va-transfer-records-5y"],
)
