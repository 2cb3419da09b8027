"""Client money of payment token services: how it is protected, and what is settled with the keeper of a trust account.

Instruments: Payment Services Act 2019, s 23, and Payment Services Regulations 2019, regs 13A to 17.
"""

from isonomy.facts import money
from isonomy.law.sg.instruments import PSA, PSR
from isonomy.law.sg.terms import payment_token_service, served_here
from isonomy.logic import percent
from isonomy.rulebook import Force, Risk, Topic, high, obligation, part, read_as

_REGULATIONS = "https://sso.agc.gov.sg/SL/PSA2019-S810-2019?DocDate=20240402&ProvIds=P12-P22-"
_REG_16 = "https://laws.sg/legislation/sub-leg-2019-psa-rg2/reg-16"
_REG_17 = "https://laws.sg/legislation/sub-leg-2019-psa-rg2/reg-17"
_REGULATIONS_TEXT = (
    "https://littdb.sfo2.cdn.digitaloceanspaces.com/litt/SG/SSOStatutes/subsidiary_legislation/PSA2019-RG2.html"
)

safeguarding = obligation(
    "Protect all money received from customers by a trust account here, an undertaking or a guarantee.",
    when=payment_token_service & served_here & (money.account_link != "no_local_money"),
    must={
        "way": part(
            money.safeguards.overlaps("trust_account", "undertaking", "guarantee"),
            says="The money is in a trust account with a safeguarding institution here, or undertaken for, or guaranteed.",
        ),
        "whole": part(money.safeguarded_share >= percent(100), says="All of it is protected."),
    },
    risk=Risk.CUSTODY_LOSS,
    topic=Topic.CLIENT_ASSETS_AND_MONEY,
    force=Force.STATUTE,
    cites=[PSA["s 23(1)(b)-(c)"], PSR["regs 13A, 13B and 14-16"], PSR["reg 17"]],
    since="2024-10-04",
    reading=read_as(
        "The duty is asked only of a firm that takes money from customers. Standard and major institutions are reached alike, "
        "and so are institutions that need no licence.",
        "The regulations prescribe both classes from 4 October 2024 and extend the detail to exempt providers.",
        "2026-11-25",
    ),
    evidence=high(
        _REGULATIONS,
        _REG_16,
        _REG_17,
        checked="2026-11-25",
        note="Regulations 13A and 13B are marked in the text as in force from 4 October 2024.",
    ),
    records=["sg-psa-money-safeguarding", "sg-psa-exempt-psp"],
)

trust_account = obligation(
    "Before money goes into a trust account, vet the institution, get its written acknowledgment and tell the customer.",
    when=payment_token_service
    & served_here
    & (money.account_link != "no_local_money")
    & money.safeguards.contains("trust_account"),
    must={
        "suitable": part(
            money.institution_checks.contains("suitability_assessed"), says="The institution was found suitable."
        ),
        "acknowledged": part(
            money.institution_checks.covers("trust_acknowledged", "no_set_off", "separately_designated"),
            says="It acknowledged the trust, the bar to set-off and the separate name of the account in writing.",
        ),
        "told": part(
            money.institution_checks.contains("client_told"),
            says="The customer was told of the trust and of any pooling.",
        ),
    },
    risk=Risk.CUSTODY_LOSS,
    topic=Topic.CLIENT_ASSETS_AND_MONEY,
    force=Force.REGULATION,
    cites=PSR["reg 16(1)"],
    since="2020-01-28",
    evidence=high(_REG_16, _REGULATIONS_TEXT, checked="2026-11-23"),
    records=["sg-psa-trust-account-money"],
)
