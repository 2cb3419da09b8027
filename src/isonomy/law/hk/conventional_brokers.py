"""Securities brokers and automated trading services: licence, own money and insurance.

Instruments: SFO ss.95 and 114, Financial Resources Rules (Cap. 571N), Insurance Rules (Cap. 571AI). The statute looks at the right, not at its form: dealers in tokenised securities are reached
alike. Venues for securities on a ledger are in `perimeter`; advice and management in any form too.
"""

from isonomy.facts import (
    activity,
    asset,
    authorisation,
    business,
    capital,
    custody,
    issuer,
    venue,
)
from isonomy.law.hk.instruments import ATS_GUIDELINES, FRR, INSURANCE_RULES, SFO
from isonomy.law.hk.terms import in_reach, required_liquid_capital, retail, security
from isonomy.logic import HKD, max_of
from isonomy.rulebook import (
    NOT_FOUND,
    Force,
    Risk,
    Topic,
    definition,
    exemption,
    high,
    licence,
    low,
    medium,
    obligation,
    part,
    read_as,
)

_LOH_QUESTIONS = "https://www.timothyloh.com/zh-cn/insights/guides/top-questions-answers-applying-sfc-license"
_SIMMONS = (
    "https://www.simmons-simmons.com/en/publications/ck0dnluhkn7ae0b5976yngafr/"
    "10-using-licensed-third-parties-to-market-products-and-services-in-hong-kong"
)
_SFC_SCHEMES = "http://www.sfc.hk/edistributionWeb/gateway/EN/news-and-announcements/news/doc?refNo=13PR84"
_ATS_LAWYERS = (
    "https://charltonslaw.com/sfc-consults-on-changes-to-the-guidelines-for-regulation-of-automated-trading-services"
)
_ATS_BAR = "https://docsbay.net/hong-kong-bar-associations"
_FRR_5 = "http://www.hklii.org/hk/legis/en/reg/571N/s5.html"
_FRR_6 = "http://www.hklii.org/hk/legis/en/reg/571N/s6.html"
_AMOUNTS = "https://www.bestar-hk.com/post/sfc-type-1-licence-dealing-in-securities"
_FRR_FAQ = "https://www.sfc.hk/web/EN/faqs/intermediaries/supervision/financial-resources-rules-and-financial-return/2003-03-17.html"
_CAPITAL = medium(
    _FRR_5,
    _FRR_6,
    _AMOUNTS,
    _FRR_FAQ,
    checked="2026-11-25",
    note="The sections were seen; the amounts of the schedule come from a summary.",
)
_INSURANCE_FAQ = (
    "https://www.sfc.hk/web/EN/faqs/intermediaries/licensing/"
    "insurance-requirements-applicable-to-certain-licensed-corporations.html"
)
_INSURANCE_CIRCULAR = "https://apps.sfc.hk/edistributionWeb/api/circular/list-content/circular/doc?lang=EN&refNo=17EC22"
securities_dealing = definition(
    "Dealing in securities with or for others as a business within reach, in whatever form the security is recorded.",
    in_reach
    & security
    & (
        activity.kind.is_in("execute_as_agent", "deal_as_principal", "introduce")
        | ((activity.kind == "offer_tokens") & issuer.relation.is_in("related_party", "unrelated"))
    ),
    cites=SFO["Schedule 5 Part 2"],
    since="2003-04-01",
    reading=read_as(
        "Introducing trades, and placing securities of another issuer, are dealing; an issuer's own issue is not.",
        "To deal is to agree to acquire, sell, subscribe or underwrite, or to induce another to.",
        "2026-11-25",
    ),
    evidence=medium(
        _LOH_QUESTIONS,
        "https://dhirubhai.net/pulse/hk-regulatory-newsletter-court-convicts-fines-ro-unlicensed-chan",
        checked="2026-11-25",
    ),
    records=["hk-conv-dealing-licence"],
)

trading_service = definition(
    "A firm that brings together buyers and sellers of conventional securities automatically, within reach.",
    in_reach
    & security
    & (asset.form == "conventional")
    & (activity.kind == "operate_trading_venue")
    & (venue.matching == "automated_central"),
    cites=[SFO["s.95"], ATS_GUIDELINES[NOT_FOUND]],
    since="2003-04-01",
    evidence=medium(_ATS_LAWYERS, _ATS_BAR, checked="2026-11-25"),
    records=["hk-conv-ats-licence"],
)

_holds_positions = (securities_dealing & (activity.kind != "introduce")) | trading_service
_introduces_only = securities_dealing & (activity.kind == "introduce")
_a_bank = business.institution.is_in("bank", "foreign_bank_branch")
_BANKS = read_as(
    "A registered bank is known by its institution; the rules speak of licensed corporations, which banks are not.",
    "Banks are registered, not licensed, and keep to the capital rules for banks.",
    "2026-11-25",
)

dealing_licence = licence(
    "Deal in securities only with the dealing licence (type 1), or registered for it as a bank.",
    when=securities_dealing,
    must=authorisation.classes.contains("dealing_in_securities"),
    risk=Risk.PERIMETER,
    topic=[Topic.PERIMETER, Topic.SECURITIES_AND_OFFERS],
    force=Force.STATUTE,
    cites=SFO["s.114"],
    since="2003-04-01",
    evidence=high(
        _SIMMONS,
        _LOH_QUESTIONS,
        _SFC_SCHEMES,
        checked="2026-11-25",
        note="The maximum penalty was not seen in a source.",
    ),
    records=["hk-conv-dealing-licence"],
)

principal_with_professionals = exemption(
    "Dealing on own book with professional investors needs no dealing licence.",
    to=dealing_licence,
    when=(activity.kind == "deal_as_principal") & ~retail,
    cites=SFO["Schedule 5 Part 2"],
    since="2003-04-01",
    evidence=low(
        _LOH_QUESTIONS,
        checked="2026-11-25",
        note="A source names an exemption for principals; its terms were not seen.",
    ),
    records=["hk-conv-dealing-licence"],
)

trading_service_licence = licence(
    "Provide automated trading in conventional securities only authorised for it, or licensed for it beside dealing (type 7).",
    when=trading_service,
    must=authorisation.classes.contains("venue_for_securities"),
    risk=Risk.PERIMETER,
    topic=[Topic.PERIMETER, Topic.SECURITIES_AND_OFFERS],
    force=Force.STATUTE,
    cites=[SFO["s.95"], SFO["s.114"], ATS_GUIDELINES[NOT_FOUND]],
    since="2003-04-01",
    reading=read_as(
        "Authorisation as a market and the type 7 licence are one class here; a recognised exchange has it too.",
        "Both let a firm bring orders together; which of them fits turns on whether trading is its core business.",
        "2026-11-25",
    ),
    evidence=medium(_ATS_LAWYERS, _ATS_BAR, checked="2026-11-25"),
    records=["hk-conv-ats-licence"],
)

paid_up_capital = obligation(
    "Keep paid-up share capital of HK$5 million, or HK$10 million where clients are lent money to buy securities.",
    when=_holds_positions,
    must={
        "floor": part(capital.paid_up >= HKD(5_000_000), says="Paid-up share capital is HK$5 million or more."),
        "financing": part(
            ~business.activities.contains("finance_purchases") | (capital.paid_up >= HKD(10_000_000)),
            says="With margin financing it is HK$10 million or more.",
        ),
    },
    risk=Risk.PRUDENTIAL_INSOLVENCY,
    topic=Topic.CAPITAL,
    force=Force.REGULATION,
    cites=[FRR["s.5"], FRR["Schedule 1 Table 1"]],
    since="2003-04-01",
    reading=read_as(
        "A firm that is licensed for automated trading alone needs HK$5 million.",
        "That amount is given for every other licence of this kind; the line of the table was not seen.",
        "2026-11-25",
    ),
    evidence=_CAPITAL,
    records=["hk-conv-frr-paid-up"],
)

liquid_capital = obligation(
    "Keep liquid capital of HK$3 million, or of the variable required amount where that is higher.",
    when=_holds_positions,
    must=capital.liquid >= required_liquid_capital,
    risk=Risk.PRUDENTIAL_INSOLVENCY,
    topic=Topic.CAPITAL,
    force=Force.REGULATION,
    cites=[FRR["s.6(1)"], FRR[NOT_FOUND]],
    since="2003-04-01",
    evidence=_CAPITAL,
    records=["hk-conv-frr-liquid"],
)

introducer_liquid_capital = obligation(
    "As an approved introducer, keep liquid capital of HK$500,000, or of the variable required amount where that is higher.",
    when=_introduces_only,
    must=capital.liquid >= max_of(HKD(500_000), capital.liquid_variable),
    risk=Risk.PRUDENTIAL_INSOLVENCY,
    topic=Topic.CAPITAL,
    force=Force.REGULATION,
    cites=[FRR["s.6(1)"], FRR["s.5(a)"]],
    since="2003-04-01",
    reading=read_as(
        "Whoever only introduces is the approved introducing agent, for whom no paid-up capital is asked.",
        "The rule takes that agent out and gives a lower liquid amount.",
        "2026-11-25",
    ),
    evidence=_CAPITAL,
    records=["hk-conv-frr-paid-up", "hk-conv-frr-liquid"],
)

bank_paid_up_capital = exemption(
    "The paid-up capital rule is for licensed corporations, not for registered banks.",
    to=paid_up_capital,
    when=_a_bank,
    cites=FRR["s.5"],
    force=Force.REGULATION,
    since="2003-04-01",
    reading=_BANKS,
    evidence=_CAPITAL,
    records=["hk-conv-frr-paid-up"],
)

bank_liquid_capital = exemption(
    "The liquid capital rule is for licensed corporations, not for registered banks.",
    to=liquid_capital,
    when=_a_bank,
    cites=FRR["s.6(1)"],
    force=Force.REGULATION,
    since="2003-04-01",
    reading=_BANKS,
    evidence=_CAPITAL,
    records=["hk-conv-frr-liquid"],
)

participant_insurance = obligation(
    "As a dealing participant of the exchange, hold insurance of HK$15 million a year against loss of client assets by fraud.",
    when=securities_dealing & authorisation.classes.contains("exchange_participation"),
    must={
        "insured": custody.cover_kinds.contains("insurance"),
        "amount": custody.cover_amount >= HKD(15_000_000),
    },
    risk=Risk.CUSTODY_LOSS,
    topic=Topic.LOSS_COVER,
    force=Force.REGULATION,
    cites=[INSURANCE_RULES["Schedule 1"], INSURANCE_RULES["Schedule 2"]],
    since=None,
    reading=read_as(
        "The amount of the master policy is taken as the amount of the schedule.",
        "The circulars give the limit of the policy; the schedule was not seen.",
        "2026-11-25",
    ),
    evidence=medium(
        _INSURANCE_FAQ,
        _INSURANCE_CIRCULAR,
        "https://gcc-compliance.com/2023/05/02/circular-to-licensed-corporations-which-are-participants-of-the-stock-exchange-"
        "of-hong-kong-limited-or-hong-kong-futures-exchange-limited-licence-holders-insurance-scheme-for-exchange-particip/",
        "https://code.fabao365.com/law_82385_2.html",
        checked="2026-11-25",
        note="A deductible of HK$3 million a claim stays with the firm.",
    ),
    records=["hk-conv-insurance"],
)
