"""Remittance of money: the licence of money service operators, and what travels with a wire transfer.

Instrument: AMLO Part 5 and Schedule 2, sections 12 and 13. What travels with tokens is in `travel_rule`.
"""

from isonomy.facts import activity, authorisation, cdd, transfer
from isonomy.facts.lists import HERE
from isonomy.law.hk.instruments import AMLO
from isonomy.logic import HKD, business_days
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
    note="Text of the ordinance as enacted in 2011. The SFC's guideline of 2023 (10.5-10.6) shows that the section now also "
    "asks for the recipient's name and account, and for names and accounts below HK$8,000; that is not encoded yet.",
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

wire_transfer = definition(
    "A money transfer of HK$8,000 or more that is not between institutions for themselves.",
    money_service & (transfer.amount >= HKD(8_000)) & ~transfer.own_account,
    cites=[AMLO["Schedule 2 s.12(1)"], AMLO["Schedule 2 s.12(2)"]],
    since="2012-04-01",
    evidence=_WIRE,
    records=["hk-conv-wire-transfers"],
)

wire_message = obligation(
    "Before a wire transfer record, verify and send along the sender's name, account or reference, and address or identity.",
    when=wire_transfer & (transfer.role == "ordering"),
    must={
        "name": transfer.message.contains("originator_name"),
        "account": transfer.message.overlaps("originator_account", "unique_reference"),
        "identity": part(
            transfer.message.overlaps(
                "originator_address",
                "originator_customer_number",
                "originator_identity_number",
                "originator_birth_or_formation",
            ),
            says="The address, or else a customer or identity number or date of birth, goes along.",
        ),
        "verified": transfer.verified.contains("originator"),
        "timing": transfer.message_timing == "before_or_with",
    },
    risk=Risk.ML_TF,
    topic=Topic.TRAVEL_RULE,
    force=Force.STATUTE,
    cites=[AMLO["Schedule 2 s.12(3)"], AMLO["Schedule 2 s.12(4)"], AMLO["Schedule 2 s.12(5)"]],
    since="2012-04-01",
    evidence=_WIRE,
    records=["hk-conv-wire-transfers"],
)

domestic_wire = exemption(
    "Within the place the account or reference is enough, if the rest is supplied within three business days of a request.",
    to=wire_message,
    of=["name", "identity"],
    when=(transfer.counterparty_place == HERE)
    & transfer.message.overlaps("originator_account", "unique_reference")
    & (transfer.request_delay <= business_days(3)),
    cites=AMLO["Schedule 2 s.12(6)"],
    since="2012-04-01",
    evidence=_WIRE,
    records=["hk-conv-wire-transfers"],
)

wire_passed_on = obligation(
    "As an institution between, pass on everything that came with the wire transfer.",
    when=wire_transfer & (transfer.role == "intermediary"),
    must=transfer.message.covers("originator_name", "originator_account"),
    risk=Risk.ML_TF,
    topic=Topic.TRAVEL_RULE,
    force=Force.STATUTE,
    cites=AMLO["Schedule 2 s.12(8)"],
    since="2012-04-01",
    reading=read_as(
        "What came along is at least the sender's name and account.",
        "The duty is to pass on all that is received; what was received has no fact of its own.",
        "2026-11-25",
    ),
    evidence=_WIRE,
    records=["hk-conv-wire-transfers"],
)

wire_incomplete = obligation(
    "When a wire transfer comes in without the sender's data, ask for them, or mitigate the risk.",
    when=wire_transfer & (transfer.role == "beneficiary") & transfer.alerts.contains("missing_information"),
    must=transfer.handling.is_in("requested_information", "executed_after_request", "held", "returned", "rejected"),
    risk=Risk.ML_TF,
    topic=Topic.TRAVEL_RULE,
    force=Force.STATUTE,
    cites=[AMLO["Schedule 2 s.12(9)"], AMLO["Schedule 2 s.12(10)"]],
    since="2012-04-01",
    reading=read_as(
        "Holding, sending back or refusing the transfer mitigates the risk.",
        "The section leaves the measures open.",
        "2026-11-25",
    ),
    evidence=high(_PAGE_125, _PAGE_126, checked="2026-11-25"),
    records=["hk-conv-wire-transfers"],
)

remittance_checks = obligation(
    "Before remitting HK$8,000 or more, identify and verify the sender.",
    when=wire_transfer & (transfer.role == "ordering") & authorisation.classes.contains("money_transfer"),
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
