"""Stored value facilities: licence, own money, protection of the float, redemption.

Instruments: Payment Systems and Stored Value Facilities Ordinance (Cap. 584) and the explanatory note of the authority.
The statute does not look at the technology; coins that are specified stablecoins have a regime of their own.
"""

from isonomy.facts import activity, asset, authorisation, business, capital, money, stablecoin
from isonomy.facts.lists import HERE
from isonomy.law.hk.instruments import PSSVFO, STORED_VALUE_NOTE
from isonomy.law.hk.terms import specified_stablecoin
from isonomy.logic import HKD, percent
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
    penalty,
    read_as,
)

_ONC = "http://www.onc.hk/en_US/publication/new-regulatory-regime-for-stored-value-facilities?service=28&page=10"
_CONVENTUS = "https://conventuslaw.com/report/hong-kong-strides-towards-a-cashless-society"
_DIACLE = "https://www.diacle.com/diaclenews/2017/4/29/hk-overview-of-stored-value-facility-regulatory-regime"
_HOGAN = "http://www.lexology.com/library/detail.aspx?g=2f325502-fff6-4c65-a264-6fd04063822b"
_TANNER = "https://www.tannerdewitt.com/stored-value-facilities-ready-13-november-2016-deadline/"
_NOTE = "https://fdocuments.us/document/explanatory-notes-on-licensing-for-stored-value-facilities.html"
_INSIGHT = "https://www.hkma.gov.hk/eng/news-and-media/insight/2015/11/20151113/"
_ACT = (
    "https://www.global-regulation.com/law/hong-kong/3017948/payment-systems-and-stored-value-facilities-ordinance.html"
)
_SPEECH = (
    "https://en.bpahk.org/speech-resumption-of-second-reading-debate-clearing-and-settlement-systems-amendment-bill-2015-"
    "andrew-leung/"
)
_ENACTED = (
    "https://pdfslide.tips/documents/clearing-and-settlement-systems-amendment-ordinance-2015-2015-11-13-2015.html"
)
_LICENSING = high(
    _ONC,
    _CONVENTUS,
    _TANNER,
    _INSIGHT,
    _SPEECH,
    _ENACTED,
    checked="2026-11-25",
    note="The number of the section comes from the debate on the bill that was enacted; its text was not read.",
)
_PROTECTION = medium(
    _NOTE,
    _DIACLE,
    _ACT,
    _SPEECH,
    checked="2026-11-25",
    note="The criteria are named, and the debate on the bill places them in Part 2 of Schedule 3; their wording was not seen.",
)

stored_value_issue = definition(
    "Issuing here prepaid value that is accepted by others than the issuer alone, and is no specified stablecoin.",
    activity.by_way_of_business
    & activity.performed_in.contains(HERE)
    & (activity.kind == "issue_tokens")
    & asset.rights.contains("prepaid_value")
    & asset.uses.overlaps("payment_to_the_public", "payment_to_issuer_or_circle")
    & ~specified_stablecoin,
    cites=PSSVFO[NOT_FOUND],
    since="2015-11-13",
    reading=read_as(
        "Value accepted by a circle counts; value that only its issuer takes does not, and is written without that use.",
        "Single-purpose facilities are outside. A coin that is stored value as well keeps to the coin regime.",
        "2026-11-25",
    ),
    evidence=_LICENSING,
    records=["hk-conv-svf-licence"],
)

_a_bank = business.institution.is_in("bank", "foreign_bank_branch") & authorisation.classes.contains("banking")

issuer_licence = licence(
    "Issue stored value here only with the licence for it.",
    when=stored_value_issue,
    must=authorisation.classes.contains("stored_value"),
    risk=Risk.PERIMETER,
    topic=[Topic.PERIMETER, Topic.STABLECOIN_ISSUANCE],
    force=Force.STATUTE,
    cites=PSSVFO["s.8B"],
    since="2016-11-13",
    date_note="Licences could be asked for from 13 November 2015; going on without one is an offence a year later.",
    evidence=_LICENSING,
    records=["hk-conv-svf-licence"],
)

bank_issuer = exemption(
    "A licensed bank is taken to be licensed.",
    to=issuer_licence,
    when=_a_bank,
    cites=PSSVFO[NOT_FOUND],
    since="2016-11-13",
    evidence=medium(_CONVENTUS, checked="2026-11-25", note="Two banks stand in the register as licensees."),
    records=["hk-conv-svf-licence"],
)

limited_circle = exemption(
    "Value accepted within a limited group of sellers, points and rewards need no licence up to HK$1 million.",
    to=issuer_licence,
    when=asset.uses.within("payment_to_issuer_or_circle", "access_to_service", "loyalty", "gift_voucher", "gaming")
    & (stablecoin.circulation <= HKD(1_000_000)),
    cites=PSSVFO["Schedule 8"],
    since="2016-11-13",
    reading=read_as(
        "The float is the value in circulation, and the amount is asked of every kind of exempt facility.",
        "A source gives the amount for limited groups; which other kinds it is asked of was not seen.",
        "2026-11-25",
    ),
    evidence=low(_ONC, _DIACLE, checked="2026-11-25"),
    records=["hk-conv-svf-exemptions"],
)

unlicensed_issue = penalty(
    "Issuing stored value without the licence.",
    of=issuer_licence,
    fine=HKD(1_000_000),
    months=60,
    cites=PSSVFO[NOT_FOUND],
    since="2016-11-13",
    evidence=medium(_ONC, checked="2026-11-25"),
    records=["hk-conv-svf-licence"],
)

paid_up_capital = obligation(
    "Keep paid-up share capital of HK$25 million, or equal financial resources.",
    when=stored_value_issue,
    must=capital.paid_up >= HKD(25_000_000),
    risk=Risk.PRUDENTIAL_INSOLVENCY,
    topic=[Topic.CAPITAL, Topic.STABLECOIN_ISSUANCE],
    force=Force.STATUTE,
    cites=PSSVFO["Schedule 3 Part 2"],
    since="2015-11-13",
    reading=read_as(
        "Equal resources of another kind are to be written as paid-up capital.",
        "The authority accepts them; no fact holds them.",
        "2026-11-25",
    ),
    evidence=high(
        _HOGAN,
        _DIACLE,
        _SPEECH,
        checked="2026-11-25",
        note="The debate on the bill places the criteria for a licence in Part 2 of Schedule 3; their items were not read.",
    ),
    records=["hk-conv-svf-capital"],
)

bank_capital = exemption(
    "A bank keeps to the capital rules for banks.",
    to=paid_up_capital,
    when=_a_bank,
    cites=PSSVFO[NOT_FOUND],
    since="2015-11-13",
    evidence=low(_CONVENTUS, checked="2026-11-25", note="Follows from banks being taken as licensed; not read."),
    records=["hk-conv-svf-capital"],
)

float_protection = obligation(
    "Keep the whole float apart and protected at all times, by trust, guarantee or the like.",
    when=stored_value_issue,
    must={
        "whole": part(money.safeguarded_share >= percent(100), says="All that is owed to users is protected."),
        "apart": part(
            money.safeguards.overlaps(
                "segregated_bank_account", "trust_account", "entrusted_to_trust_company", "guarantee"
            ),
            says="It is kept in segregated or trust accounts, or guaranteed by a bank.",
        ),
    },
    risk=Risk.RUN_REDEMPTION,
    topic=[Topic.CLIENT_ASSETS_AND_MONEY, Topic.STABLECOIN_ISSUANCE],
    force=Force.STATUTE,
    cites=[PSSVFO["Schedule 3 Part 2"], STORED_VALUE_NOTE[NOT_FOUND]],
    since="2015-11-13",
    evidence=_PROTECTION,
    records=["hk-conv-svf-float"],
)

redemption = obligation(
    "Redeem stored value at par on reasonable conditions.",
    when=stored_value_issue,
    must=stablecoin.redemption_terms == "par_reasonable_conditions",
    risk=Risk.RUN_REDEMPTION,
    topic=Topic.STABLECOIN_ISSUANCE,
    force=Force.STATUTE,
    cites=PSSVFO["Schedule 3 Part 2"],
    since="2015-11-13",
    evidence=low(
        _NOTE,
        _ACT,
        _SPEECH,
        checked="2026-11-25",
        note="Redemption stands among the criteria of the note; its time was not seen.",
    ),
    records=["hk-conv-svf-redemption"],
)
