"""Client securities and client money of brokers, and depositaries of public funds.

Instruments: Client Securities Rules (Cap. 571H), Client Money Rules (Cap. 571I), and the regime for depositary services
(type 13). The two sets of rules reach securities that are listed
here or units of authorised funds, whatever form they have; unlisted securities and money kept abroad are outside.
"""

from isonomy.facts import activity, asset, authorisation, business, capital, client, custody, money, order, product
from isonomy.facts.lists import HERE
from isonomy.law.hk.conventional_brokers import securities_dealing, trading_service
from isonomy.law.hk.instruments import (
    CLIENT_MONEY,
    CLIENT_SECURITIES,
    DEPOSITARY_CIRCULAR,
    FRR,
    SFO,
)
from isonomy.law.hk.terms import in_reach, retail
from isonomy.logic import HKD, business_days, max_of, months
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
    prohibition,
    read_as,
)

_HKLII = "http://www.hklii.org/hk/legis/en/reg/"
_SECURITIES_5 = _HKLII + "571H/s5.html"
_SECURITIES_3 = (
    "http://www.legislation.gov.hk/blis_ind.nsf/e1bf50c09a33d3dc482564840019d2f4/"
    "10991588bc6825be48256c8d000b7c9c?OpenDocument"
)
_SECURITIES_4 = (
    "http://www.legislation.gov.hk/blis_ind.nsf/e1bf50c09a33d3dc482564840019d2f4/"
    "d9dd28f5c7e38c1248256c8d000b7ca1?OpenDocument"
)
_SECURITIES_OFFENCES = "https://code.fabao365.com/law_82439_4.html"
_STUDY_TEXT = "https://investhkg.com/research/fundamentals-of-securities-and-futures-regulation/licensing-and-registration-and-subsidiary-legislation/"
_MONEY_FAQ = "https://www.sfc.hk/web/EN/faqs/intermediaries/supervision/client-money-rules/2003-03-17.html"
_MONEY_4 = "https://code.fabao365.com/law_82437_2.html"
_MONEY = high(_MONEY_4, _MONEY_FAQ, _STUDY_TEXT + "securities-and-futures-client-money-rules/", checked="2026-11-25")
_SECURITIES = high(_SECURITIES_5, _SECURITIES_3, _STUDY_TEXT + "client-securities-requirements/", checked="2026-11-25")
_DEPOSITARIES = high(
    "https://mondaq.co.uk/hongkong/securities/1353694/"
    "licensing-and-registration-of-depositaries-of-sfc-authorised-collective-investment-schemes-in-hong-kong",
    "https://conventuslaw.com/report/countdown-to-the-regulatory-regime-for-trustees-and-custodians-of-hong-kong-public-funds",
    "https://hauzen.hk/consultation-on-new-type-13-regulated-activity",
    checked="2026-11-25",
    note="The liquid capital comes from the consultation of 2022 and from law firms.",
)

protected_security = definition(
    "A security that the client asset rules reach: listed here, or a unit of a fund authorised here.",
    asset.listed_in.contains(HERE) | (asset.rights.contains("fund_unit") & product.authorised_in.contains(HERE)),
    cites=CLIENT_SECURITIES["s.3(1)"],
    since="2003-04-01",
    reading=read_as(
        "Listed on a supervised exchange here stands for listed or traded on a recognised stock market.",
        "Only one such market is recognised.",
        "2026-11-25",
    ),
    evidence=high(_SECURITIES_3, "https://hkcomplier.blogspot.com/2019/03", checked="2026-11-25"),
    records=["hk-conv-client-securities"],
)

_keeps = (securities_dealing | trading_service) & activity.handles_client_assets
_a_bank = business.institution.is_in("bank", "foreign_bank_branch")

client_securities = obligation(
    "Put client securities in a segregated trust or client account here, with a bank, approved custodian or dealer, or in "
    "the client's own name.",
    when=_keeps & protected_security,
    must={
        "apart": part(
            custody.segregation.overlaps("separately_designated", "client_register"),
            says="They are in an account designated as trust or client account, or registered in the client's name.",
        ),
        "keeper": part(
            custody.holder_classes.overlaps("banking", "custody_of_securities", "dealing_in_securities")
            | custody.segregation.contains("client_register"),
            says="The account is with a bank, an approved custodian or another dealer here.",
        ),
    },
    risk=Risk.CUSTODY_LOSS,
    topic=[Topic.CUSTODY, Topic.CLIENT_ASSETS_AND_MONEY],
    force=Force.REGULATION,
    cites=CLIENT_SECURITIES["s.5(1)"],
    since="2003-04-01",
    reading=read_as(
        "A keeper with a permission here keeps the account here; the class for keeping securities is that of approved custodians.",
        "The rule asks for an account established and maintained here.",
        "2026-11-25",
    ),
    evidence=_SECURITIES,
    records=["hk-conv-client-securities"],
)

client_securities_penalty = penalty(
    "Failing, without reasonable excuse, to put client securities where they belong, on indictment.",
    of=client_securities,
    fine=HKD(200_000),
    months=24,
    cites=CLIENT_SECURITIES[NOT_FOUND],
    since="2003-04-01",
    evidence=medium(_SECURITIES_OFFENCES, checked="2026-11-25"),
    records=["hk-conv-client-securities"],
)

client_securities_fraud = penalty(
    "Doing so with intent to defraud, on indictment.",
    of=client_securities,
    fine=HKD(1_000_000),
    months=84,
    cites=CLIENT_SECURITIES[NOT_FOUND],
    since="2003-04-01",
    evidence=medium(_SECURITIES_OFFENCES, checked="2026-11-25"),
    records=["hk-conv-client-securities"],
)

use_of_client_securities = prohibition(
    "Lend or pledge client securities only under the client's written standing authority.",
    when=_keeps & protected_security,
    must={
        "lent": ~custody.uses.contains("lent") | client.consents.contains("lending"),
        "pledged": ~custody.uses.contains("pledged") | client.consents.contains("pledging"),
        "own_account": ~custody.uses.contains("used_for_own_account"),
    },
    risk=Risk.CUSTODY_LOSS,
    topic=Topic.CLIENT_ASSET_USE,
    force=Force.REGULATION,
    cites=[CLIENT_SECURITIES["s.6(1)(c)"], CLIENT_SECURITIES["s.7"]],
    since="2003-04-01",
    reading=read_as(
        "Use for the firm's own account outside lending and pledging cannot be authorised.",
        "The rules name the dealings that an authority may cover, and this is none of them.",
        "2026-11-25",
    ),
    evidence=medium(_SECURITIES_4, _SECURITIES_5, checked="2026-11-25"),
    records=["hk-conv-standing-authority"],
)

standing_authority_term = obligation(
    "Let a standing authority over client securities or money run for at most 12 months before it is renewed.",
    when=_keeps & client.consents.overlaps("lending", "pledging"),
    must=client.consent_term <= months(12),
    risk=Risk.CUSTODY_LOSS,
    topic=Topic.CLIENT_ASSET_USE,
    force=Force.REGULATION,
    cites=[CLIENT_SECURITIES["s.4(1)(c)"], CLIENT_MONEY["s.8(1)(c)"]],
    since="2003-04-01",
    evidence=high(
        _SECURITIES_4,
        _HKLII + "571I/s8.html",
        checked="2026-11-25",
        note="A reminder 14 days before the end, without objection, renews it.",
    ),
    records=["hk-conv-standing-authority"],
)

professional_authority_term = exemption(
    "The authority of a professional investor may run for any time.",
    to=standing_authority_term,
    when=~retail,
    cites=[CLIENT_SECURITIES["s.4(2)"], CLIENT_MONEY["s.8(2)"]],
    force=Force.REGULATION,
    since="2003-04-01",
    evidence=high(_SECURITIES_4, _HKLII + "571I/s8.html", checked="2026-11-25"),
    records=["hk-conv-standing-authority"],
)

client_money = obligation(
    "Pay client money into a segregated trust or client account with a bank here within one business day.",
    when=_keeps & (money.account_link != "no_local_money"),
    must={
        "apart": money.safeguards.contains("segregated_bank_account"),
        "designated": money.safeguards.contains("trust_account")
        | money.institution_checks.contains("separately_designated"),
        "time": money.safeguarding_delay <= business_days(1),
    },
    risk=Risk.CUSTODY_LOSS,
    topic=Topic.CLIENT_ASSETS_AND_MONEY,
    force=Force.REGULATION,
    cites=[CLIENT_MONEY["s.4(1)"], CLIENT_MONEY["s.4(4)"]],
    since="2003-04-01",
    evidence=_MONEY,
    records=["hk-conv-client-money"],
)

money_about_to_be_used = exemption(
    "Money that settles a trade or meets margin within two business days of its receipt need not be segregated.",
    to=client_money,
    when=order.purpose == "settlement",
    cites=CLIENT_MONEY["s.4(3)(a)(ii)"],
    force=Force.REGULATION,
    since="2003-04-01",
    evidence=_MONEY,
    records=["hk-conv-client-money"],
)

bank_client_money = exemption(
    "The client money rules are for licensed corporations, not for registered banks.",
    to=client_money,
    when=_a_bank,
    cites=CLIENT_MONEY["s.3(1)"],
    force=Force.REGULATION,
    since="2003-04-01",
    evidence=_MONEY,
    records=["hk-conv-client-money"],
)

fund_depositary = definition(
    "A firm here that keeps the property of a fund authorised here and oversees its operation.",
    in_reach
    & (activity.kind == "safeguard")
    & asset.rights.contains("fund_unit")
    & product.kind.is_in("open_ended_fund", "exchange_traded_fund")
    & product.authorised_in.contains(HERE)
    & business.institution.is_in("trust_company", "trust_bank", "bank", "bank_subsidiary", "foreign_bank_branch"),
    cites=[SFO["Schedule 5"], DEPOSITARY_CIRCULAR[NOT_FOUND]],
    since="2024-10-02",
    reading=read_as(
        "The trustee or custodian at the top is a trust company or bank; keepers below it are not reached.",
        "The regime is for the top level only.",
        "2026-11-25",
    ),
    evidence=_DEPOSITARIES,
    records=["hk-conv-ra13-depositary"],
)

depositary_licence = licence(
    "Act as depositary of an authorised fund only licensed or registered for it (type 13).",
    when=fund_depositary,
    must=authorisation.classes.contains("custody_of_securities"),
    risk=Risk.PERIMETER,
    topic=[Topic.FUNDS, Topic.PERIMETER, Topic.CUSTODY],
    force=Force.STATUTE,
    cites=[SFO["Schedule 5"], DEPOSITARY_CIRCULAR[NOT_FOUND]],
    since="2024-10-02",
    evidence=_DEPOSITARIES,
    records=["hk-conv-ra13-depositary"],
)

depositary_capital = obligation(
    "As a depositary, keep paid-up share capital of HK$10 million and liquid capital of HK$3 million.",
    when=fund_depositary,
    must={
        "paid_up": capital.paid_up >= HKD(10_000_000),
        "liquid": capital.liquid >= max_of(HKD(3_000_000), capital.liquid_variable),
    },
    risk=Risk.PRUDENTIAL_INSOLVENCY,
    topic=[Topic.CAPITAL, Topic.FUNDS],
    force=Force.REGULATION,
    cites=[FRR["s.5"], FRR[NOT_FOUND]],
    since="2024-10-02",
    evidence=_DEPOSITARIES,
    records=["hk-conv-ra13-capital"],
)

bank_depositary_capital = exemption(
    "The capital rules are for licensed corporations, not for registered banks.",
    to=depositary_capital,
    when=_a_bank,
    cites=FRR["s.5"],
    force=Force.REGULATION,
    since="2024-10-02",
    evidence=_DEPOSITARIES,
    records=["hk-conv-ra13-capital"],
)
