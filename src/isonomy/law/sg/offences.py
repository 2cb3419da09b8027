"""Penalties of the payment services statute: for the service without a licence, and for breach of the custody duties.

Instruments: Payment Services Act 2019, s 5(3), and Payment Services Regulations 2019, reg 18J. The duties themselves stand
in `perimeter` and `custody`.
"""

from isonomy.facts import business
from isonomy.law.sg import custody, perimeter
from isonomy.law.sg.instruments import PSA, PSR
from isonomy.law.sg.terms import exempt_provider
from isonomy.logic import SGD
from isonomy.rulebook import Force, high, penalty, read_as

_ACT_TEXT = "https://sso.agc.gov.sg/Act/PSA2019?ValidDate=20211231&ProvIds=P12-"
_UNLICENSED = high(
    _ACT_TEXT, checked="2026-11-23", note="Amounts as in the version of the Act valid on 31 December 2021."
)
_REG_18J = high(
    "https://laws.sg/legislation/sub-leg-2019-psa-rg2/reg-18j",
    checked="2026-11-23",
    note="Institutions that need no licence are not caught by the offence; the letters of the limbs follow their order.",
)
_LICENSEES = read_as(
    "The offence is one of licensees: an institution that needs no licence is bound by the duty, but not punished under it.",
    "The regulation leaves exempt payment service providers out.",
    "2026-11-25",
)
_individual = business.legal_form == "individual"
_licensee = ~exempt_provider

unlicensed_individual = penalty(
    "An individual who provides a payment service unlicensed is fined, imprisoned or both, and fined for each further day.",
    of=[perimeter.payment_licence, perimeter.money_transfer_licence],
    fine=SGD(125_000),
    months=36,
    per_day=SGD(12_500),
    whom=_individual,
    cites=PSA["s 5(3)"],
    since="2020-01-28",
    evidence=_UNLICENSED,
    records=["sg-psa-unlicensed-penalty"],
)

unlicensed_other = penalty(
    "Anyone else who provides a payment service without a licence is fined twice as much, and so for each further day.",
    of=[perimeter.payment_licence, perimeter.money_transfer_licence],
    fine=SGD(250_000),
    per_day=SGD(25_000),
    whom=~_individual,
    cites=PSA["s 5(3)"],
    since="2020-01-28",
    evidence=_UNLICENSED,
    records=["sg-psa-unlicensed-penalty"],
)

core_custody = penalty(
    "A licensee that keeps no trust account, mixes assets or uses them otherwise than agreed is fined, with each further day.",
    of=[custody.asset_segregation, custody.agreed_uses],
    fine=SGD(250_000),
    per_day=SGD(25_000),
    whom=_licensee,
    force=Force.REGULATION,
    cites=PSR["reg 18J(1)"],
    since="2024-10-04",
    reading=_LICENSEES,
    evidence=_REG_18J,
    records=["sg-psr-custody-offences"],
)

title_and_keeper = penalty(
    "A licensee that passes title without instructions, or neglects the checks of an outside keeper, is fined.",
    of=[custody.title_stays, custody.outside_keeper],
    fine=SGD(250_000),
    whom=_licensee,
    force=Force.REGULATION,
    cites=PSR["reg 18J(2)"],
    since="2024-10-04",
    reading=_LICENSEES,
    evidence=_REG_18J,
    records=["sg-psr-custody-offences"],
)

books_entity = penalty(
    "A licensee that is no individual and keeps no proper books is fined, and so for each further day.",
    of=custody.customer_books,
    fine=SGD(100_000),
    per_day=SGD(10_000),
    whom=_licensee & ~_individual,
    force=Force.REGULATION,
    cites=PSR["reg 18J(3)(b)"],
    since="2024-10-04",
    reading=_LICENSEES,
    evidence=_REG_18J,
    records=["sg-psr-custody-offences"],
)

books_individual = penalty(
    "An individual who keeps no proper books is fined, imprisoned or both, and fined for each further day.",
    of=custody.customer_books,
    fine=SGD(50_000),
    months=24,
    per_day=SGD(5_000),
    whom=_licensee & _individual,
    force=Force.REGULATION,
    cites=PSR["reg 18J(3)(a)"],
    since="2024-10-04",
    reading=_LICENSEES,
    evidence=_REG_18J,
    records=["sg-psr-custody-offences"],
)

disclosure_entity = penalty(
    "A licensee that is no individual and does not tell customers how it keeps their assets is fined.",
    of=custody.own_keeping_disclosure,
    fine=SGD(100_000),
    whom=_licensee & ~_individual,
    force=Force.REGULATION,
    cites=PSR["reg 18J(4)(b)"],
    since="2024-10-04",
    reading=_LICENSEES,
    evidence=_REG_18J,
    records=["sg-psr-custody-offences"],
)

disclosure_individual = penalty(
    "An individual who does not tell customers how their assets are kept is fined, imprisoned or both.",
    of=custody.own_keeping_disclosure,
    fine=SGD(50_000),
    months=24,
    whom=_licensee & _individual,
    force=Force.REGULATION,
    cites=PSR["reg 18J(4)(a)"],
    since="2024-10-04",
    reading=_LICENSEES,
    evidence=_REG_18J,
    records=["sg-psr-custody-offences"],
)
