"""Remittance of money: the licence of money service operators, and what travels with a wire transfer.

Instruments: AMLO Part 5 and Schedule 2, sections 12 and 13, and chapter 10 of the SFC's guideline, which restates section 12
as it stands now. What travels with tokens is in `travel_rule`.
"""

from isonomy.facts import activity, authorisation, case, cdd, transfer
from isonomy.facts.lists import HERE
from isonomy.law.hk.instruments import AML_GUIDELINE, AMLO
from isonomy.logic import HKD, business_days, date
from isonomy.rulebook import (
    NOT_FOUND,
    Force,
    Risk,
    Topic,
    definition,
    exemption,
    high,
    licence,
    medium,
    obligation,
    part,
    penalty,
    read_as,
)

_WIKISOURCE = (
    "en.m.wikisource.org/wiki/"
    "Page:Anti-Money_Laundering_and_Counter-Terrorist_Financing_(Financial_Institutions)_Ordinance_(Cap._615).pdf/"
)
_PAGE_123 = "http://" + _WIKISOURCE + "123"
_PAGE_124 = "http://" + _WIKISOURCE + "124"
_PAGE_128 = "https://" + _WIKISOURCE + "128"
_PAGE_125 = "https://en.wikisource.org/wiki/Page:Anti-Money_Laundering_and_Counter-Terrorist_Financing_(Financial_Institutions)_Ordinance_(Cap._615).pdf/125"
_PAGE_126 = "https://en.wikisource.org/wiki/Page:Anti-Money_Laundering_and_Counter-Terrorist_Financing_(Financial_Institutions)_Ordinance_(Cap._615).pdf/126"
_CUSTOMS = "https://customs.gov.hk/en/customs-announcement/press-release/index_id_2300.html"
_PENALTIES = "http://www.hkmsos.net/index.php/en/laws-and-responsibilities/penalties"
_RAISED = "http://government-world.com/money-service-operators-convicted-of-operating-money-service-without-licence"
_WIRE = medium(
    _PAGE_123,
    _PAGE_124,
    _PAGE_125,
    checked="2026-11-25",
    note="Text of the ordinance as enacted in 2011; the limit of HK$8,000 stood in subsection (1).",
)
_GUIDELINE_TEXT = (
    "https://github.com/amlclaw/skills/blob/503db72e637ef21c1420b3c58cb675fbe93591b8/aml-rule-engine/references/"
    "hongkong/HK-009-SFC-AML-Guideline-LCs-VASPs-2023.md"
)
_WIRE_NOW = high(
    _GUIDELINE_TEXT,
    checked="2026-11-25",
    note="Chapter 10 restates section 12 of Schedule 2 with its subsections beside it; the amended section was not read.",
)
_RECIPIENT_SINCE = (
    "The text seen is of June 2023; the recipient's data, and transfers below HK$8,000, may have come in earlier."
)

money_service = definition(
    "Passing on money for others as a business here.",
    activity.by_way_of_business & activity.performed_in.contains(HERE) & (activity.kind == "transfer_money"),
    cites=AMLO["s.29"],
    since="2012-04-01",
    evidence=high(_CUSTOMS, _PENALTIES, checked="2026-11-25"),
    records=["hk-conv-mso-licence"],
)

operator_licence = licence(
    "Run a remittance service only licensed as money service operator, or as a bank or stored value issuer.",
    when=money_service,
    must=authorisation.classes.overlaps("money_transfer", "banking", "stored_value"),
    risk=Risk.ML_TF,
    topic=[Topic.PERIMETER, Topic.AUTHORISATION],
    force=Force.STATUTE,
    cites=AMLO["s.29"],
    since="2012-04-01",
    reading=read_as(
        "Banks and stored value issuers may pass on money under their own licences.",
        "A source says so of stored value issuers; for banks it is general understanding.",
        "2026-11-25",
    ),
    evidence=high(
        _CUSTOMS,
        _PENALTIES,
        "https://www.diacle.com/diaclenews/2017/4/29/hk-overview-of-stored-value-facility-regulatory-regime",
        checked="2026-11-25",
    ),
    records=["hk-conv-mso-licence"],
)

unlicensed_service = penalty(
    "Running a money service without the licence, until 31 May 2023.",
    of=operator_licence,
    fine=HKD(100_000),
    months=6,
    cites=AMLO["s.29(2)"],
    since="2012-04-01",
    until="2023-05-31",
    evidence=high(_CUSTOMS, _PENALTIES, checked="2026-11-25"),
    records=["hk-conv-mso-licence"],
)

unlicensed_service_since_2023 = penalty(
    "Running a money service without the licence.",
    of=operator_licence,
    fine=HKD(1_000_000),
    months=24,
    cites=AMLO["s.29(2)"],
    since="2023-06-01",
    date_note="The day on which the amending ordinance of 2022 took effect; the raised maximum is reported afterwards.",
    evidence=medium(_RAISED, checked="2026-11-25"),
    records=["hk-conv-mso-licence"],
)

_from_2023 = case.date >= date(2023, 6, 1)

wire_transfer = definition(
    "A money transfer that is not between institutions for themselves, before June 2023 only from HK$8,000.",
    money_service & ~transfer.own_account & (_from_2023 | (transfer.amount >= HKD(8_000))),
    cites=[AMLO["Schedule 2 s.12(1)"], AMLO["Schedule 2 s.12(2)"], AML_GUIDELINE["10.2, 10.4-10.6"]],
    since="2012-04-01",
    date_note=_RECIPIENT_SINCE,
    reading=read_as(
        "Transfers that arise from a card payment are to be written as no transfer.",
        "The section leaves them out; no fact tells them apart.",
        "2026-11-25",
    ),
    evidence=high(_PAGE_123, _GUIDELINE_TEXT, checked="2026-11-25"),
    records=["hk-conv-wire-transfers", "hk-wire-recipient-data"],
)

large_wire_transfer = definition(
    "A wire transfer of HK$8,000 or more.",
    wire_transfer & (transfer.amount >= HKD(8_000)),
    cites=[AMLO["Schedule 2 s.12(1)"], AML_GUIDELINE["10.5"]],
    since="2012-04-01",
    evidence=_WIRE,
    records=["hk-conv-wire-transfers"],
)

_originator_account = transfer.message.overlaps("originator_account", "unique_reference")
_recipient = part(
    transfer.message.contains("beneficiary_name")
    & transfer.message.overlaps("beneficiary_account", "unique_reference"),
    says="The recipient's name and account, or else a reference, go along.",
    since="2023-06-01",
)

wire_message = obligation(
    "Before a wire transfer of HK$8,000 or more record, verify and send along the sender's name, account or reference, and "
    "address or identity, and the recipient's name and account.",
    when=large_wire_transfer & (transfer.role == "ordering"),
    must={
        "name": transfer.message.contains("originator_name"),
        "account": _originator_account,
        "identity": part(
            transfer.message.overlaps(
                "originator_address",
                "originator_customer_number",
                "originator_identity_number",
                "originator_birth_or_formation",
            ),
            says="The address, or else a customer or identity number or date of birth, goes along.",
        ),
        "recipient": _recipient,
        "verified": transfer.verified.contains("originator"),
        "timing": transfer.message_timing == "before_or_with",
    },
    risk=Risk.ML_TF,
    topic=Topic.TRAVEL_RULE,
    force=Force.STATUTE,
    cites=[
        AMLO["Schedule 2 s.12(3)"],
        AMLO["Schedule 2 s.12(4)"],
        AMLO["Schedule 2 s.12(5)"],
        AML_GUIDELINE["10.5, 10.8"],
    ],
    since="2012-04-01",
    date_note=_RECIPIENT_SINCE,
    evidence=_WIRE,
    records=["hk-conv-wire-transfers", "hk-wire-recipient-data"],
)

small_wire_message = obligation(
    "With a wire transfer below HK$8,000 send along the names of sender and recipient and their accounts or references.",
    when=wire_transfer & (transfer.amount < HKD(8_000)) & (transfer.role == "ordering"),
    must={
        "name": transfer.message.contains("originator_name"),
        "account": _originator_account,
        "recipient": _recipient,
        "timing": transfer.message_timing == "before_or_with",
    },
    risk=Risk.ML_TF,
    topic=Topic.TRAVEL_RULE,
    force=Force.STATUTE,
    cites=[
        AMLO["Schedule 2 s.12(3)"],
        AMLO["Schedule 2 s.12(3A)"],
        AMLO["Schedule 2 s.12(5)"],
        AML_GUIDELINE["10.6"],
    ],
    since="2023-06-01",
    date_note=_RECIPIENT_SINCE,
    evidence=_WIRE_NOW,
    records=["hk-wire-recipient-data"],
)

_domestic_with_the_rest_on_request = (
    (transfer.counterparty_place == HERE) & _originator_account & (transfer.request_delay <= business_days(3))
)

domestic_wire = exemption(
    "Within the place the account or reference is enough, if the rest is supplied within three business days of a request.",
    to=wire_message,
    of=["name", "identity"],
    when=_domestic_with_the_rest_on_request,
    cites=[AMLO["Schedule 2 s.12(6)"], AML_GUIDELINE["10.11-10.12"]],
    since="2012-04-01",
    evidence=_WIRE,
    records=["hk-conv-wire-transfers"],
)

small_domestic_wire = exemption(
    "Within the place the sender's account or reference is enough below HK$8,000 too, if the name is supplied within three "
    "business days of a request.",
    to=small_wire_message,
    of=["name"],
    when=_domestic_with_the_rest_on_request,
    cites=[AMLO["Schedule 2 s.12(6)"], AML_GUIDELINE["10.11-10.12"]],
    since="2023-06-01",
    evidence=_WIRE_NOW,
    records=["hk-wire-recipient-data"],
)

wire_passed_on = obligation(
    "As an institution between, pass on everything that came with the wire transfer.",
    when=wire_transfer & (transfer.role == "intermediary"),
    must={
        "originator": part(
            transfer.message.covers("originator_name", "originator_account")
            | transfer.alerts.contains("missing_information"),
            says="The sender's name and account are passed on, where they came.",
        ),
        "recipient": part(
            transfer.message.covers("beneficiary_name", "beneficiary_account")
            | transfer.alerts.contains("missing_information"),
            says="The recipient's name and account are passed on, where they came.",
            since="2023-06-01",
        ),
    },
    risk=Risk.ML_TF,
    topic=Topic.TRAVEL_RULE,
    force=Force.STATUTE,
    cites=[AMLO["Schedule 2 s.12(8)"], AML_GUIDELINE["10.14"]],
    since="2012-04-01",
    date_note=_RECIPIENT_SINCE,
    reading=read_as(
        "What came along is the names and accounts, unless it is told that something was missing.",
        "The duty is to pass on all that is received; what was received has no fact of its own.",
        "2026-11-25",
    ),
    evidence=_WIRE,
    records=["hk-conv-wire-transfers", "hk-wire-recipient-data"],
)

wire_incomplete = obligation(
    "When a wire transfer comes in without the data of sender or recipient, ask for them, or mitigate the risk.",
    when=wire_transfer & (transfer.role == "beneficiary") & transfer.alerts.contains("missing_information"),
    must=transfer.handling.is_in("requested_information", "executed_after_request", "held", "returned", "rejected"),
    risk=Risk.ML_TF,
    topic=Topic.TRAVEL_RULE,
    force=Force.STATUTE,
    cites=[AMLO["Schedule 2 s.12(9)"], AMLO["Schedule 2 s.12(10)"], AML_GUIDELINE["10.20-10.21"]],
    since="2012-04-01",
    date_note=_RECIPIENT_SINCE,
    reading=read_as(
        "Holding, sending back or refusing the transfer mitigates the risk.",
        "The section leaves the measures open.",
        "2026-11-25",
    ),
    evidence=high(_PAGE_125, _PAGE_126, _GUIDELINE_TEXT, checked="2026-11-25"),
    records=["hk-conv-wire-transfers", "hk-wire-recipient-data"],
)

remittance_checks = obligation(
    "Before remitting HK$8,000 or more, identify and verify the sender.",
    when=large_wire_transfer & (transfer.role == "ordering") & authorisation.classes.contains("money_transfer"),
    must=cdd.measures.covers("identify", "verify"),
    risk=Risk.ML_TF,
    topic=Topic.CUSTOMER_DUE_DILIGENCE,
    force=Force.STATUTE,
    cites=[AMLO["Schedule 2 s.13(1)"], AMLO["Schedule 2 s.13(2)"], AMLO[NOT_FOUND]],
    since="2012-04-01",
    evidence=medium(
        _PAGE_128,
        checked="2026-11-25",
        note="Text of the ordinance as enacted in 2011; amendments to the section were not seen.",
    ),
    records=["hk-conv-remittance-checks"],
)
