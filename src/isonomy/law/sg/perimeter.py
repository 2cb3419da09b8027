"""What is caught at all: token services and money transfers that need a payment licence, bridges, and soliciting the public.

Instruments: Payment Services Act 2019 with its First Schedule, Payment Services Regulations 2019, and the transitional
regulations of 2019 and 2024. Which token and which act are caught stands among the legal terms.
"""

from isonomy.facts import activity, authorisation, client, transfer
from isonomy.facts.lists import HERE
from isonomy.law.sg.instruments import PSA, PSA_COMMENCEMENT, PSA_GRACE, PSR
from isonomy.law.sg.terms import (
    done_here,
    exempt_provider,
    no_licence_needed,
    payment_token_service,
    served_here,
    solicits_here,
    timely_2024,
    transitional_2020,
    transitional_2024,
)
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
    part,
    prohibition,
    read_as,
    transition,
)

_ACT_TEXT = "https://sso.agc.gov.sg/Act/PSA2019?ValidDate=20211231&ProvIds=P12-"
_WST = "https://wst.com.sg/amendments-to-the-payment-services-act-2019-ps-act-through-the-payment-services-amendment-act-41-2020/"
_TECHNODE = "https://technode.global/2024/04/05/mas-expands-scope-of-regulated-payment-services/"
_MAS_2024 = "https://www.mas.gov.sg/regulation/notifications/expanded-scope-of-the-payment-services-act-2019"
_WONG = "https://www.wongpartnership.com/insights/detail/latest-updates-to-the-regulatory-regime-under-the-payment-services-act"
_DREW = "https://www.drewnetworkasia.com/newsroom/singapore-the-expanded-scope-of-regulated-payment-services-takes-effect-today/"
_BILL = "https://laws.sg/legislation/bill-2020-41/clause-7"
_RAJAH = "https://sg.rajahtannasia.com/?p=75655"
_REG_17 = "https://laws.sg/legislation/sub-leg-2019-psa-rg2/reg-17"
_ENTRA = "https://entralaw.com/2023/08/04/mas-proposed-amendments-relating-to-dpt-customers-moneys-and-assets"

_EXEMPT_PROVIDERS = high(_ENTRA, _REG_17, "https://scribd.com/document/732424458/PSN07-Phase-2", checked="2026-11-23")

_granted = authorisation.application.is_in("granted", "granted_restricted")
_institution_licence = authorisation.classes.overlaps("small_payment_institution", "major_payment_institution")

payment_licence = licence(
    "Provide a payment token service here by way of business only with a standard or major payment institution licence.",
    when=payment_token_service & served_here,
    must={
        "granted": part(_granted, says="The licence for the service has been granted."),
        "class": part(
            _institution_licence,
            says="It is a standard or major payment institution licence; a money-changing licence alone does not do.",
        ),
    },
    risk=Risk.PERIMETER,
    topic=[Topic.PERIMETER, Topic.AUTHORISATION],
    force=Force.STATUTE,
    cites=[PSA["s 5(1)-(2)"], PSA["s 6"]],
    since="2020-01-28",
    reading=read_as(
        "A service beside another main business counts as a business of its own, however incidental it is. "
        "An approval in principle is not a licence.",
        "The statute presumes a separate business and does not let incidental character rebut it.",
        "2026-11-25",
    ),
    evidence=high(
        _ACT_TEXT,
        _TECHNODE,
        "https://asialaw.com/NewsAndAnalysis/a-practical-guide-to-psa-licence-applications-step-by-step-process-for-new-entra/Index/2210",
        "https://www.lymon.com.sg/post/a-beginner-s-guide-to-digital-payment-token",
        _WST,
        checked="2026-11-23",
    ),
    records=["sg-psa-licence-required", "sg-psa-licence-classes"],
)

exempt_institution = exemption(
    "Banks, merchant banks, finance companies and card issuers may provide the service without the licence.",
    to=payment_licence,
    when=exempt_provider,
    cites=PSA["s 13(1)(a)-(d)"],
    since="2020-01-28",
    evidence=_EXEMPT_PROVIDERS,
    records=["sg-psa-exempt-psp"],
)

early_firm_2020 = transition(
    "A firm active before the Act that applied within six months may go on until its application is decided or withdrawn.",
    to=payment_licence,
    when=transitional_2020,
    force=Force.REGULATION,
    cites=PSA_GRACE[NOT_FOUND],
    since="2020-01-28",
    evidence=high(
        "https://www.straitstimes.com/business/mas-receives-over-580-applications-for-payment-services-licence-has-reviewed-half",
        "https://mondovisione.com/media-and-resources/news/written-reply-to-singapore-parliamentary-question-on-the-ceasing-of-operations-o-2025924",
        "https://www.channelnewsasia.com/singapore/tokenize-xchange-amazingtech-police-investigation-mas-licence-5271406",
        checked="2026-11-23",
        note="One such firm ended on 4 July 2025, when its application was rejected.",
    ),
    records=["sg-psa-2020-transitional"],
)

early_firm_2024 = transition(
    "A firm already in a newly regulated service may go on if it notified, applied and was attested in time, until the decision.",
    to=payment_licence,
    when=transitional_2024,
    force=Force.REGULATION,
    cites=PSA_COMMENCEMENT[NOT_FOUND],
    since="2024-04-04",
    date_note="The last step was due by the start of January 2025; what was done in time lasts until the application is decided.",
    evidence=high(_MAS_2024, _TECHNODE, _DREW, _WONG, checked="2026-11-25"),
    records=["sg-psa-2024-transitional"],
)

solicitation = prohibition(
    "Without a licence or an exemption, do not offer a payment token service to the public here or invite it to use one.",
    when=payment_token_service & solicits_here,
    must=_granted & _institution_licence,
    risk=Risk.PERIMETER,
    topic=[Topic.PROMOTION, Topic.PERIMETER],
    force=Force.STATUTE,
    cites=[PSA["s 9"], PSR["regs 11 and 30"]],
    since="2020-01-28",
    reading=read_as(
        "Local-currency prices, local means of payment and a local app store show an offer to the public here; being reachable "
        "from here does not.",
        "The authority explained in these terms why one foreign platform was put on its alert list and another was not.",
        "2026-11-25",
    ),
    evidence=medium(
        "https://sso.agc.gov.sg/SL-Supp/S810-2019/Published/20191205170000?DocDate=20191205170000&ViewType=Print",
        "https://azbuk.net/mas-statement-to-dispel-misconceptions-following-ftx-collapse/",
        "https://gtopnews.com/singapore-central-bank-explains-why-binance-was-on-its-alert-list-but-ftx-was-not/",
        checked="2026-11-23",
        note="Headings of the regulations were seen, their text was not.",
    ),
    records=["sg-psa-solicitation"],
)

solicitation_without_licence = exemption(
    "Who may provide the service without a licence may also offer it.",
    to=solicitation,
    when=no_licence_needed,
    cites=[PSA["s 13(1)(a)-(d)"], PSA["s 9"]],
    since="2020-01-28",
    evidence=_EXEMPT_PROVIDERS,
    records=["sg-psa-exempt-psp", "sg-psa-solicitation"],
)

arranged_money_transfer = definition(
    "Arranging, by way of business, the passing of money from one place abroad to another.",
    activity.by_way_of_business
    & (activity.kind == "transfer_money")
    & (client.place != HERE)
    & (transfer.counterparty_place != HERE),
    cites=PSA["First Schedule, Part 3, definition of 'cross-border money transfer service' para (c)"],
    since="2024-04-04",
    reading=read_as(
        "The sender's place and the recipient's place are both abroad; money accepted or received here was caught before.",
        "The new limb covers arranging between any two countries even where no money touches this place.",
        "2026-11-25",
    ),
    evidence=high(_BILL, _RAJAH, _MAS_2024, checked="2026-11-25"),
    records=["sg-psa-xborder-money"],
)

money_transfer_licence = licence(
    "Arrange from here the passing of money between places abroad only with a payment institution licence.",
    when=arranged_money_transfer & done_here,
    must=_granted & _institution_licence,
    risk=Risk.PERIMETER,
    topic=Topic.PERIMETER,
    force=Force.STATUTE,
    cites=[
        PSA["First Schedule, Part 3, definition of 'cross-border money transfer service' para (c)"],
        PSA["s 5(1)-(2)"],
    ],
    since="2024-04-04",
    evidence=high(_BILL, _RAJAH, _MAS_2024, checked="2026-11-25"),
    records=["sg-psa-xborder-money", "sg-psa-licence-required"],
)

money_transfer_exempt_institution = exemption(
    "Banks, merchant banks, finance companies and card issuers may do so without the licence.",
    to=money_transfer_licence,
    when=exempt_provider,
    cites=PSA["s 13(1)(a)-(d)"],
    since="2020-01-28",
    evidence=_EXEMPT_PROVIDERS,
    records=["sg-psa-exempt-psp"],
)

money_transfer_early_firm = transition(
    "A firm already arranging such transfers may go on if it notified, applied and was attested in time, until the decision.",
    to=money_transfer_licence,
    when=timely_2024,
    force=Force.REGULATION,
    cites=PSA_COMMENCEMENT[NOT_FOUND],
    since="2024-04-04",
    evidence=high(_MAS_2024, _DREW, _WONG, checked="2026-11-25"),
    records=["sg-psa-2024-transitional"],
)
