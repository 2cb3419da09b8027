"""Data that travels with a transfer between institutions: senders, passers-on and receivers.

Covers section 13A of Schedule 2 to the Anti-Money Laundering and Counter-Terrorist Financing Ordinance and paragraphs
12.11.1 to 12.11.24 of the SFC's AML/CFT guideline (7th edition).
"""

from isonomy.facts import authorisation, controls, records, transfer
from isonomy.law.hk.instruments import AML_FAQ, AML_GUIDELINE, AMLO
from isonomy.law.hk.terms import in_reach, large_transfer, platform_asset, platform_operator, security, virtual_asset
from isonomy.rulebook import (
    NOT_FOUND,
    Force,
    Risk,
    Topic,
    definition,
    high,
    judgement,
    obligation,
    prohibition,
    read_as,
    transition,
)

_GUIDELINE_TEXT = (
    "https://github.com/amlclaw/skills/blob/503db72e637ef21c1420b3c58cb675fbe93591b8/aml-rule-engine/references/"
    "hongkong/HK-009-SFC-AML-Guideline-LCs-VASPs-2023.md"
)
_CHAINCATCHER = "https://www.chaincatcher.com/en/article/2093794"
_VERIFYVASP = (
    "https://medium.com/verifyvasp/"
    "hong-kong-publishes-consultation-paper-on-proposed-regulatory-requirements-6de78d855d26"
)

sfc_supervised = definition(
    "A platform operator, or a firm that holds a securities or derivatives permission and acts within reach.",
    platform_operator
    | (
        in_reach
        & authorisation.classes.overlaps(
            "venue_for_tokens",
            "venue_for_securities",
            "dealing_in_securities",
            "dealing_in_derivatives",
            "advising_on_securities",
            "managing_securities_portfolios",
        )
    ),
    cites=AML_GUIDELINE["1.3, 1.6"],
    force=Force.GUIDELINE,
    since="2023-06-01",
    reading=read_as(
        "A bank is reached through its securities permission.",
        "The guideline is written for licensed corporations and licensed providers, and a bank registered for securities "
        "business is to have regard to its chapter on virtual assets.",
        "2026-11-25",
    ),
    evidence=high(_GUIDELINE_TEXT, checked="2026-11-23"),
    records=["hk-counterparty-due-diligence", "hk-va-transaction-screening"],
)

supervised_institution = definition(
    "A firm to which the statutory schedule on due diligence and record-keeping applies.",
    sfc_supervised
    | (
        in_reach
        & authorisation.classes.overlaps(
            "banking", "stored_value", "money_transfer", "small_money_transfer", "money_changing", "stablecoin_issuance"
        )
    ),
    cites=AMLO["Schedule 2 s.13A"],
    since="2023-06-01",
    reading=read_as(
        "The financial institutions of the statute are those that hold a permission named here, and whoever runs a platform; "
        "insurers are left out.",
        "The list of institutions was not seen in the sources; a shop that needs no permission yet is not reached.",
        "2026-11-25",
    ),
    evidence=high(_GUIDELINE_TEXT, checked="2026-11-23"),
    records=["hk-travel-rule-8000", "hk-travel-rule-below-8000"],
)

_to_an_institution = transfer.counterparty == "institution"
_sending = (transfer.role == "ordering") & _to_an_institution
_passing_on = (transfer.role == "intermediary") & _to_an_institution
_receiving = (transfer.role == "beneficiary") & _to_an_institution
_carried_out = transfer.handling.is_in("executed", "executed_after_request")

_names_and_accounts = (
    transfer.message.covers("originator_name", "beneficiary_name")
    & transfer.message.overlaps("originator_account", "unique_reference")
    & transfer.message.overlaps("beneficiary_account", "unique_reference")
)
_one_more_detail = ~large_transfer | transfer.message.overlaps(
    "originator_address", "originator_customer_number", "originator_identity_number", "originator_birth_or_formation"
)
_at_once = transfer.message_timing == "before_or_with"

originator_message = obligation(
    "Obtain and record both names and both accounts or references before every virtual asset transfer, and from HK$8,000 one of the originator's address, customer or identity number, or birth details.",
    when=supervised_institution & virtual_asset & _sending,
    must={"names_and_accounts": _names_and_accounts, "one_more_detail": _one_more_detail},
    risk=Risk.ML_TF,
    topic=Topic.TRAVEL_RULE,
    force=Force.STATUTE,
    cites=[AMLO["Schedule 2 s.13A(2)-(3)"], AML_GUIDELINE["12.11.5"], AML_GUIDELINE["12.11.6"]],
    since="2023-06-01",
    reading=read_as(
        "An account may be the wallet address held with the institution. A firm that moves tokens of its own plays no part "
        "of the three in the transfer. Birth details count for individuals. The duty is asked of a transfer as it is to be carried out.",
        "Paragraphs 12.11.1 and 12.11.7 say so.",
        "2026-11-25",
    ),
    evidence=high(_GUIDELINE_TEXT, _CHAINCATCHER, _VERIFYVASP, checked="2026-11-23"),
    records=["hk-travel-rule-8000", "hk-travel-rule-below-8000"],
)

security_token_message = obligation(
    "Obtain and record the same particulars, and submit them at once and securely, when a security token is transferred.",
    when=sfc_supervised & security & platform_asset & _sending,
    must={
        "names_and_accounts": _names_and_accounts,
        "one_more_detail": _one_more_detail,
        "at_once": _at_once,
        "secure": transfer.message_secure,
    },
    risk=Risk.ML_TF,
    topic=Topic.TRAVEL_RULE,
    force=Force.GUIDELINE,
    cites=[AML_GUIDELINE["12.1.3"], AML_GUIDELINE["12.11.5-12.11.13"]],
    since="2023-06-01",
    reading=read_as(
        "For security tokens the message is a duty under the guideline only.",
        "The guideline counts security tokens among virtual assets; the statutory notion leaves securities out.",
        "2026-11-25",
    ),
    evidence=high(_GUIDELINE_TEXT, checked="2026-11-23"),
    records=["hk-travel-rule-8000", "hk-travel-rule-below-8000", "hk-travel-rule-immediate-secure"],
)

security_token_message_soon_after = transition(
    "Until the end of 2023 the particulars of a security token transfer may follow as soon as practicable after it.",
    to=security_token_message,
    of=["at_once"],
    when=transfer.message_timing == "after",
    force=Force.GUIDELINE,
    cites=AML_FAQ[NOT_FOUND],
    since="2023-06-01",
    until="2023-12-31",
    evidence=high(_GUIDELINE_TEXT, _CHAINCATCHER, checked="2026-11-23"),
    records=["hk-travel-rule-immediate-secure"],
)

message_at_once_and_secure = obligation(
    "Submit the required particulars to the receiving institution securely and before or with the transfer; they need not travel on the ledger.",
    when=supervised_institution & virtual_asset & _sending,
    must={"at_once": _at_once, "secure": transfer.message_secure},
    risk=Risk.ML_TF,
    topic=Topic.TRAVEL_RULE,
    force=Force.STATUTE,
    cites=[AMLO["Schedule 2 s.13A(4)"], AML_GUIDELINE["12.11.9-12.11.14"]],
    since="2023-06-01",
    reading=read_as(
        "Security of the message is due from the start; its timing bites from 1 January 2024.",
        "The answers of the authority eased the timing only.",
        "2026-11-25",
    ),
    evidence=high(_GUIDELINE_TEXT, _CHAINCATCHER, checked="2026-11-23"),
    records=["hk-travel-rule-immediate-secure"],
)

message_soon_after = transition(
    "Until the end of 2023 the particulars may follow as soon as practicable after the transfer.",
    to=message_at_once_and_secure,
    of=["at_once"],
    when=transfer.message_timing == "after",
    force=Force.GUIDELINE,
    cites=AML_FAQ[NOT_FOUND],
    since="2023-06-01",
    until="2023-12-31",
    evidence=high(_GUIDELINE_TEXT, _CHAINCATCHER, checked="2026-11-23"),
    records=["hk-travel-rule-immediate-secure"],
)

incomplete_transfer = prohibition(
    "Do not carry out a transfer unless its particulars are complete, accurate from HK$8,000, and submitted securely and at once.",
    when=sfc_supervised & platform_asset & _sending,
    must={
        "complete": ~_carried_out | (_names_and_accounts & _one_more_detail),
        "accurate": ~_carried_out | ~large_transfer | transfer.verified.contains("originator"),
        "at_once": ~_carried_out | _at_once,
        "secure": ~_carried_out | transfer.message_secure,
    },
    risk=Risk.ML_TF,
    topic=Topic.TRAVEL_RULE,
    force=Force.GUIDELINE,
    cites=[AML_GUIDELINE["12.11.12"], AML_GUIDELINE["12.11.15"], AML_GUIDELINE["12.11.17"]],
    since="2023-06-01",
    reading=read_as(
        "Accurate particulars are those of an originator whose identity was verified.",
        "The guideline explains accuracy by verification in due diligence.",
        "2026-11-25",
    ),
    evidence=high(_GUIDELINE_TEXT, checked="2026-11-23"),
    records=["hk-travel-rule-do-not-execute"],
)

carried_out_before_message = transition(
    "Until the end of 2023 a transfer may be carried out although the particulars follow soon after it.",
    to=incomplete_transfer,
    of=["at_once"],
    when=transfer.message_timing == "after",
    force=Force.GUIDELINE,
    cites=AML_FAQ[NOT_FOUND],
    since="2023-06-01",
    until="2023-12-31",
    evidence=high(_GUIDELINE_TEXT, _CHAINCATCHER, checked="2026-11-23"),
    records=["hk-travel-rule-immediate-secure", "hk-travel-rule-do-not-execute"],
)

_RECEIVED = read_as(
    "What is passed on is measured by the particulars that were due, unless some of them were missing on arrival.",
    "The duty is to keep and pass on what was received; no fact records separately what arrived.",
    "2026-11-25",
)

passes_on_message = obligation(
    "Keep all particulars of originator and recipient with the transfer and pass them on to the next institution.",
    when=supervised_institution & virtual_asset & _passing_on,
    must=(_names_and_accounts & _one_more_detail) | transfer.alerts.contains("missing_information"),
    risk=Risk.ML_TF,
    topic=Topic.TRAVEL_RULE,
    force=Force.STATUTE,
    cites=[AMLO["Schedule 2 s.13A(6)"], AML_GUIDELINE["12.11.18"]],
    since="2023-06-01",
    reading=_RECEIVED,
    evidence=high(_GUIDELINE_TEXT, checked="2026-11-23"),
    records=["hk-travel-rule-intermediary"],
)

passes_on_at_once = obligation(
    "Pass the particulars on securely and before or with the transfer.",
    when=sfc_supervised & platform_asset & _passing_on,
    must={"at_once": _at_once, "secure": transfer.message_secure},
    risk=Risk.ML_TF,
    topic=Topic.TRAVEL_RULE,
    force=Force.GUIDELINE,
    cites=AML_GUIDELINE["12.11.19"],
    since="2023-06-01",
    evidence=high(_GUIDELINE_TEXT, checked="2026-11-23"),
    records=["hk-travel-rule-intermediary"],
)

receiver_records_message = obligation(
    "Obtain and record the particulars that the sending side submits.",
    when=supervised_institution & virtual_asset & _receiving,
    must=records.kept.contains("transfer_information"),
    risk=Risk.ML_TF,
    topic=[Topic.TRAVEL_RULE, Topic.RECORDS_AND_REPORTS],
    force=Force.STATUTE,
    cites=[AMLO["Schedule 2 s.13A(5)"], AML_GUIDELINE["12.11.20"]],
    since="2023-06-01",
    evidence=high(_GUIDELINE_TEXT, checked="2026-11-23"),
    records=["hk-travel-rule-beneficiary"],
)

receiver_verifies_recipient = obligation(
    "From HK$8,000 verify the recipient, unless done before, and check that name and account match.",
    when=sfc_supervised & platform_asset & _receiving & large_transfer,
    must=transfer.verified.contains("beneficiary"),
    risk=Risk.ML_TF,
    topic=[Topic.TRAVEL_RULE, Topic.CUSTOMER_DUE_DILIGENCE],
    force=Force.GUIDELINE,
    cites=[AML_GUIDELINE["12.11.21"], AMLO["Schedule 2 s.3(1A)"]],
    since="2023-06-01",
    evidence=high(_GUIDELINE_TEXT, checked="2026-11-23"),
    records=["hk-travel-rule-beneficiary"],
)

missing_information_procedure = obligation(
    "Keep effective procedures to spot incoming transfers that lack particulars and to decide whether to execute, suspend or return them.",
    when=supervised_institution & virtual_asset & (_receiving | _passing_on),
    must=controls.aml.contains("missing_information_procedure"),
    risk=Risk.ML_TF,
    topic=Topic.TRAVEL_RULE,
    force=Force.STATUTE,
    cites=[AMLO["Schedule 2 s.19(2A)"], AML_GUIDELINE["12.11.22"]],
    since="2023-06-01",
    evidence=high(_GUIDELINE_TEXT, checked="2026-11-23"),
    records=["hk-travel-rule-missing-information"],
)

missing_information = obligation(
    "Obtain missing particulars of an incoming transfer as soon as practicable, and do not simply carry it out.",
    when=supervised_institution
    & virtual_asset
    & (_receiving | _passing_on)
    & transfer.alerts.overlaps("missing_information", "mismatch"),
    must=transfer.handling != "executed",
    risk=Risk.ML_TF,
    topic=Topic.TRAVEL_RULE,
    force=Force.STATUTE,
    cites=[AMLO["Schedule 2 s.13A(7)"], AML_GUIDELINE["12.11.23"], AML_GUIDELINE["12.11.24"]],
    since="2023-06-01",
    reading=read_as(
        "Carrying out the transfer without asking is the breach; asking, holding, returning or rejecting it is not. "
        "Particulars that are incomplete, meaningless or do not match are treated alike.",
        "The text wants the missing data obtained and the risk mitigated, and leaves the handling to a risk-based procedure.",
        "2026-11-25",
    ),
    evidence=high(_GUIDELINE_TEXT, checked="2026-11-23"),
    records=["hk-travel-rule-missing-information", "hk-travel-rule-beneficiary"],
)

repeatedly_missing_information = obligation(
    "Where the particulars cannot be had, restrict or end the relationship with the sending side, or mitigate the risk.",
    when=supervised_institution
    & virtual_asset
    & (_receiving | _passing_on)
    & transfer.alerts.contains("missing_information"),
    must=judgement(
        "where the missing particulars could not be obtained, the firm considered restricting or ending its relationship "
        "with the instructing institution, or took reasonable measures against the risk"
    ),
    risk=Risk.ML_TF,
    topic=Topic.TRAVEL_RULE,
    force=Force.GUIDELINE,
    cites=AML_GUIDELINE["12.11.23"],
    since="2023-06-01",
    evidence=high(_GUIDELINE_TEXT, checked="2026-11-23"),
    records=["hk-travel-rule-missing-information"],
)
