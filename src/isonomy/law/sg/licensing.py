"""Which payment licence, and on what conditions: size, local management, and opinions on the tokens supported.

Instruments: Payment Services Act 2019, s 6, Payment Services Regulations 2019, and the licence application practice.
"""

from isonomy.facts import asset, authorisation, business, listing, people
from isonomy.law.sg.instruments import LICENCE_FORM, PSA, PSA_COMMENCEMENT, PSA_GRACE, PSR
from isonomy.law.sg.terms import (
    above_small_size,
    exempt_provider,
    no_licence_needed,
    payment_token_service,
    served_here,
)
from isonomy.rulebook import (
    NOT_FOUND,
    Force,
    Risk,
    Topic,
    exemption,
    high,
    licence,
    medium,
    obligation,
    part,
    read_as,
)

_REGULATIONS_TEXT = (
    "https://littdb.sfo2.cdn.digitaloceanspaces.com/litt/SG/SSOStatutes/subsidiary_legislation/PSA2019-RG2.html"
)
_WST = "https://wst.com.sg/amendments-to-the-payment-services-act-2019-ps-act-through-the-payment-services-amendment-act-41-2020/"
_REG_17 = "https://laws.sg/legislation/sub-leg-2019-psa-rg2/reg-17"
_ENTRA = "https://entralaw.com/2023/08/04/mas-proposed-amendments-relating-to-dpt-customers-moneys-and-assets"

_EXEMPT_PROVIDERS = high(_ENTRA, _REG_17, "https://scribd.com/document/732424458/PSN07-Phase-2", checked="2026-11-23")


licence_by_size = licence(
    "Hold a major licence once monthly averages pass 3 million Singapore dollars in one service or 6 million in all.",
    when=payment_token_service & served_here & above_small_size,
    must=authorisation.classes.contains("major_payment_institution"),
    risk=Risk.PERIMETER,
    topic=Topic.AUTHORISATION,
    force=Force.STATUTE,
    cites=PSA["s 6"],
    since="2020-01-28",
    reading=read_as(
        "Only the flow of payment transactions is measured, averaged over the calendar year; electronic money and money-changing "
        "are left out of it, and the daily limit for electronic money is not asked.",
        "A payment token is not electronic money, and the flow test leaves those two services out.",
        "2026-11-25",
    ),
    evidence=high(
        _WST,
        "https://prifinance.com/en/payments/singapore-emi-license/",
        "https://finwiki-lemon.vercel.app/en/exchanges/sg-mas-dpt-licensing-overview/",
        checked="2026-11-23",
        note="One source takes the six million for a balance of one day; the two others are followed. Subsection not seen.",
    ),
    records=["sg-psa-mpi-threshold", "sg-psa-licence-classes"],
)

size_without_licence = exemption(
    "Who needs no licence needs none of a given size.",
    to=licence_by_size,
    when=no_licence_needed,
    cites=[PSA["s 13(1)(a)-(d)"], PSA_COMMENCEMENT[NOT_FOUND], PSA_GRACE[NOT_FOUND]],
    since="2020-01-28",
    evidence=_EXEMPT_PROVIDERS,
    records=["sg-psa-exempt-psp", "sg-psa-2024-transitional", "sg-psa-2020-transitional"],
)

local_management = licence(
    "Have a citizen or permanent resident on the board, and a place of business or registered office here with the books.",
    when=payment_token_service & served_here & business.legal_form.is_in("stock_company", "other_company"),
    must={
        "director": part(
            people.citizen_directors >= 1, says="At least one director is a citizen or permanent resident."
        ),
        "place": part(
            business.local_presence.overlaps("fixed_place_of_business", "registered_office"),
            says="There is a permanent place of business or a registered office here.",
        ),
        "books": part(
            business.local_presence.contains("books_and_records"), says="The books of transactions are kept there."
        ),
    },
    risk=Risk.PERIMETER,
    topic=[Topic.GOVERNANCE, Topic.AUTHORISATION],
    force=Force.REGULATION,
    cites=[PSA["s 6(9)(c)(ii)"], PSR["reg 7"], PSA[NOT_FOUND]],
    since="2020-01-28",
    reading=read_as(
        "Both ways of meeting the test ask for one citizen or permanent resident on the board; whether the executive director "
        "is that person or holds an employment pass is left open.",
        "The main way was not read; the other lets the executive director be a foreigner with a pass beside such a director.",
        "2026-11-25",
    ),
    evidence=medium(
        _REGULATIONS_TEXT, _WST, checked="2026-11-25", note="The subsection on the place of business was not seen."
    ),
    records=["sg-psa-resident-director"],
)

local_management_exempt_institution = exemption(
    "Institutions that need no licence are not asked for it.",
    to=local_management,
    when=exempt_provider,
    cites=PSA["s 13(1)(a)-(d)"],
    since="2020-01-28",
    evidence=_EXEMPT_PROVIDERS,
    records=["sg-psa-exempt-psp"],
)

token_opinion = obligation(
    "Give the authority a lawyer's opinion on each token to be supported, to show that it is no security.",
    when=payment_token_service & served_here,
    must=listing.legal_opinion,
    risk=Risk.PERIMETER,
    topic=[Topic.TOKEN_ADMISSION, Topic.AUTHORISATION],
    force=Force.PRACTICE,
    cites=LICENCE_FORM[NOT_FOUND],
    since="2020-01-28",
    date_note="The start is inferred from an article of 2020.",
    evidence=medium(
        "https://ingenia-consultants.com/understanding-the-licensing-of-digital-payment-tokens-under-the-payment-service-act-regime",
        checked="2026-11-23",
    ),
    records=["sg-psa-legal-opinion-tokens"],
)

well_known_token = exemption(
    "Well-known tokens such as bitcoin, ether, litecoin and XRP need no opinion.",
    to=token_opinion,
    when=asset.code.is_in("BTC", "ETH", "LTC", "XRP"),
    force=Force.PRACTICE,
    cites=LICENCE_FORM[NOT_FOUND],
    since="2020-01-28",
    date_note="The start is inferred from an article of 2020.",
    reading=read_as(
        "Only the four tokens named are excused.", "Others may be as well known, but none is named.", "2026-11-25"
    ),
    evidence=medium(
        "https://ingenia-consultants.com/understanding-the-licensing-of-digital-payment-tokens-under-the-payment-service-act-regime",
        checked="2026-11-23",
    ),
    records=["sg-psa-legal-opinion-tokens"],
)
