"""E-money: the licence of its issuer, protection of the money received, and the caps on personal accounts.

Payment Services Act 2019, ss 5, 6, 23 and 24, and Payment Services Regulations 2019, regs 12, 18 and 33.
"""

from isonomy.facts import activity, asset, authorisation, business, capital, client, money
from isonomy.law.sg.instruments import PSA, PSR
from isonomy.law.sg.terms import digital_payment_token, exempt_provider, framework_stablecoin, served_here
from isonomy.logic import SGD, business_days, dated, percent
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
    read_as,
)

_ZICO = "https://www.zicolaw.com/resources/alerts/payment-services-act-what-you-need-to-know/"
_PAYMENTSPEDIA = "https://paymentspedia.com/payment-services-act-psa"
_REGULATIONS = "https://sso.agc.gov.sg/SL/PSA2019-S810-2019?DocDate=20240402&ProvIds=P12-P22-"
_SECTION_23 = "https://lawplayer.com/sg/act/PSA2019/23"
_REG_33 = "https://laws.sg/legislation/sub-leg-2019-psa-rg2/reg-33"
_CAPS = "https://allenandgledhill.com/sg/perspectives/articles/27147/sgkh-mas-raises-stock-cap-and-flow-cap-on-personal-e-wallets"
_OLD_CAPS = (
    "https://www.linklaters.com/en/knowledge/publications/alerts-newsletters-and-guides/2022/october/20/"
    "consultation-on-amendments-to-restrictions-on-personal-payment-accounts-that-contain-e-money"
)
_LICENCE = high(_ZICO, _PAYMENTSPEDIA, _REGULATIONS, checked="2026-11-25")
_PROTECTION = high(
    _SECTION_23, "https://laws.sg/legislation/payment-services-act-2019/section-23", checked="2026-11-25"
)

e_money_issue = definition(
    "Issuing here, as a business, prepaid value in a currency with which users pay others.",
    activity.by_way_of_business
    & served_here
    & (activity.kind == "issue_tokens")
    & asset.rights.contains("prepaid_value")
    & asset.uses.contains("payment_to_the_public")
    & ~framework_stablecoin
    & ~digital_payment_token,
    cites=PSA["First Schedule"],
    since="2020-01-28",
    evidence=_LICENCE,
    records=["sg-conv-e-money-licence"],
)

_major = authorisation.classes.contains("major_payment_institution")

issuer_licence = licence(
    "Issue e-money here only with a standard or major payment institution licence.",
    when=e_money_issue,
    must=authorisation.classes.overlaps("small_payment_institution", "major_payment_institution"),
    risk=Risk.PERIMETER,
    topic=[Topic.PERIMETER, Topic.AUTHORISATION],
    force=Force.STATUTE,
    cites=[PSA["s 5(1)-(2)"], PSA["s 6"]],
    since="2020-01-28",
    evidence=_LICENCE,
    records=["sg-conv-e-money-licence"],
)

exempt_issuer = exemption(
    "Banks, finance companies and card issuers need no payment licence.",
    to=issuer_licence,
    when=exempt_provider,
    cites=PSA["s 13(1)(a)-(d)"],
    since="2020-01-28",
    evidence=_LICENCE,
    records=["sg-conv-e-money-licence"],
)

base_capital = obligation(
    "Keep base capital of S$100,000, or S$250,000 as a major payment institution.",
    when=e_money_issue & authorisation.classes.overlaps("small_payment_institution", "major_payment_institution"),
    must={
        "standard": capital.own_funds >= SGD(100_000),
        "major": part(~_major | (capital.own_funds >= SGD(250_000)), says="A major institution has S$250,000."),
    },
    risk=Risk.PRUDENTIAL_INSOLVENCY,
    topic=Topic.CAPITAL,
    force=Force.REGULATION,
    cites=[PSA["s 6(12)(a)"], PSR["reg 12"]],
    since="2020-01-28",
    evidence=high(_REGULATIONS, checked="2026-11-25", note="Text seen; the same amounts bind payment token services."),
    records=["sg-conv-e-money-capital"],
)

safeguarding = obligation(
    "As a major institution, protect all money received for e-money from the moment it comes in.",
    when=e_money_issue & _major,
    must={
        "way": money.safeguards.overlaps("trust_account", "undertaking", "guarantee"),
        "whole": money.safeguarded_share >= percent(100),
        "time": money.safeguarding_delay <= business_days(0),
    },
    risk=Risk.RUN_REDEMPTION,
    topic=Topic.CLIENT_ASSETS_AND_MONEY,
    force=Force.STATUTE,
    cites=[PSA["s 23(3)"], PSA["s 23(4)"]],
    since="2020-01-28",
    reading=read_as(
        "From the time of receipt is read as on the same day.",
        "For token services and transfers the next business day is enough.",
        "2026-11-25",
    ),
    evidence=_PROTECTION,
    records=["sg-conv-e-money-safeguarding"],
)

_STOCK = dated(
    {
        "2020-01-28": (SGD(5_000), PSR["reg 18(1)"]),
        "2023-12-15": (SGD(20_000), PSR["reg 18(1)"]),
    }
)
_FLOW = dated(
    {
        "2020-01-28": (SGD(30_000), PSR["reg 18(2)"]),
        "2023-12-15": (SGD(100_000), PSR["reg 18(2)"]),
    }
)

personal_account_caps = obligation(
    "As a major institution, hold at most S$20,000 of e-money in a personal account, and let at most S$100,000 a year out of it.",
    when=e_money_issue & _major & (client.kind == "individual"),
    must={"stock": money.balance_cap <= _STOCK, "flow": money.yearly_outflow_cap <= _FLOW},
    risk=Risk.SYSTEMIC,
    topic=[Topic.RETAIL_PROTECTION, Topic.STABLECOIN_ISSUANCE],
    force=Force.STATUTE,
    cites=[PSA["s 24(1)(a)"], PSA["s 24(1)(b)"], PSR["reg 18"], PSR["reg 33"]],
    since="2020-01-28",
    reading=read_as(
        "The balance is that at the end of the day; payments to the user's own bank account do not count as outflow.",
        "The exemptions in the regulations say so.",
        "2026-11-25",
    ),
    evidence=high(_CAPS, _OLD_CAPS, _REG_33, checked="2026-11-25"),
    records=["sg-conv-e-money-caps"],
)

bank_caps = exemption(
    "The caps are for payment institutions, not for banks.",
    to=personal_account_caps,
    when=business.institution.is_in("bank", "foreign_bank_branch") & authorisation.classes.contains("banking"),
    cites=PSA[NOT_FOUND],
    since="2020-01-28",
    evidence=medium(_CAPS, _OLD_CAPS, checked="2026-11-25", note="Made to keep deposits from flowing out of banks."),
    records=["sg-conv-e-money-caps"],
)
