"""Own money of payment institutions with token services: base capital, and security kept with the authority.

Instruments: Payment Services Act 2019, s 22, and Payment Services Regulations 2019, regs 2, 8, 12 and 13.
"""

from isonomy.facts import authorisation, capital, volume
from isonomy.law.sg.instruments import PSA, PSR
from isonomy.law.sg.terms import above_small_size, exempt_provider, payment_token_service, served_here
from isonomy.logic import SGD
from isonomy.rulebook import Force, Risk, Topic, definition, exemption, high, obligation, part, read_as

_REGULATIONS = "https://sso.agc.gov.sg/SL/PSA2019-S810-2019?DocDate=20240402&ProvIds=P12-P22-"
_REGULATIONS_TEXT = (
    "https://littdb.sfo2.cdn.digitaloceanspaces.com/litt/SG/SSOStatutes/subsidiary_legislation/PSA2019-RG2.html"
)
_WST = "https://wst.com.sg/amendments-to-the-payment-services-act-2019-ps-act-through-the-payment-services-amendment-act-41-2020/"
_EXEMPT_PROVIDERS = high(
    "https://entralaw.com/2023/08/04/mas-proposed-amendments-relating-to-dpt-customers-moneys-and-assets",
    "https://laws.sg/legislation/sub-leg-2019-psa-rg2/reg-17",
    checked="2026-11-23",
)

base_capital = definition(
    "Paid-up ordinary and permanent non-cumulative preference shares and audited result, less later losses and dividends.",
    capital.own_funds,
    force=Force.REGULATION,
    cites=PSR["reg 2(2)-(3)"],
    since="2020-01-28",
    reading=read_as(
        "For a foreign company the same figure stands for what the branch here owes to its head office and other branches.",
        "The regulations set the same amounts for net head office funds.",
        "2026-11-25",
    ),
    evidence=high(_REGULATIONS_TEXT, checked="2026-11-25", note="The consolidated text of the regulations was seen."),
    records=["sg-psa-base-capital-definition"],
)

major_institution = definition(
    "A firm with a major payment institution licence, or one that needs it by its size and has no licence yet.",
    authorisation.classes.contains("major_payment_institution")
    | (~authorisation.classes.contains("small_payment_institution") & above_small_size),
    cites=PSA["s 6"],
    since="2020-01-28",
    reading=read_as(
        "A holder goes by its licence, an applicant by the licence that its size calls for.",
        "The amounts bind applicants at grant and holders all the time.",
        "2026-11-25",
    ),
    evidence=high(_REGULATIONS, _REGULATIONS_TEXT, checked="2026-11-25"),
    records=["sg-psa-mpi-base-capital", "sg-psa-spi-base-capital", "sg-psa-mpi-security"],
)

standard_base_capital = obligation(
    "As a standard payment institution or applicant, hold base capital of at least 100,000 Singapore dollars.",
    when=payment_token_service & served_here & ~major_institution,
    must=base_capital >= SGD(100_000),
    risk=Risk.PRUDENTIAL_INSOLVENCY,
    topic=Topic.CAPITAL,
    force=Force.REGULATION,
    cites=[PSR["reg 8(a)"], PSR["reg 12(a)"]],
    since="2020-01-28",
    evidence=high(_REGULATIONS, _REGULATIONS_TEXT, checked="2026-11-25"),
    records=["sg-psa-spi-base-capital"],
)

standard_base_capital_exempt = exemption(
    "Institutions that need no payment licence are not asked for it.",
    to=standard_base_capital,
    when=exempt_provider,
    cites=PSA["s 13(1)(a)-(d)"],
    since="2020-01-28",
    evidence=_EXEMPT_PROVIDERS,
    records=["sg-psa-exempt-psp"],
)

major_base_capital = obligation(
    "As a major payment institution or applicant, hold base capital of at least 250,000 Singapore dollars.",
    when=payment_token_service & served_here & major_institution,
    must=base_capital >= SGD(250_000),
    risk=Risk.PRUDENTIAL_INSOLVENCY,
    topic=Topic.CAPITAL,
    force=Force.REGULATION,
    cites=[PSR["reg 8(b)"], PSR["reg 12(b)"]],
    since="2020-01-28",
    evidence=high(_REGULATIONS, _REGULATIONS_TEXT, checked="2026-11-25"),
    records=["sg-psa-mpi-base-capital"],
)

major_base_capital_exempt = exemption(
    "Institutions that need no payment licence are not asked for it.",
    to=major_base_capital,
    when=exempt_provider,
    cites=PSA["s 13(1)(a)-(d)"],
    since="2020-01-28",
    evidence=_EXEMPT_PROVIDERS,
    records=["sg-psa-exempt-psp"],
)

security = obligation(
    "As a major payment institution lodge security of 100,000 Singapore dollars, or 200,000 above 6 million a month.",
    when=payment_token_service & served_here & authorisation.classes.contains("major_payment_institution"),
    must={
        "base": part(capital.security_lodged >= SGD(100_000), says="At least 100,000 Singapore dollars are lodged."),
        "large": part(
            (volume.month_largest_service <= SGD(6_000_000)) | (capital.security_lodged >= SGD(200_000)),
            says="200,000 are lodged where a service averages more than 6 million a month.",
        ),
    },
    risk=Risk.PRUDENTIAL_INSOLVENCY,
    topic=Topic.CAPITAL,
    force=Force.STATUTE,
    cites=[PSA["s 22(1)"], PSR["reg 13"]],
    since="2020-01-28",
    reading=read_as(
        "The largest service stands for all: the lower amount is enough only while no service averages more.",
        "The lower amount is for firms below the limit in each service they provide.",
        "2026-11-25",
    ),
    evidence=high(_REGULATIONS, _WST, checked="2026-11-25"),
    records=["sg-psa-mpi-security"],
)
