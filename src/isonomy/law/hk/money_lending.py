"""Lending money, against tokens or without: the money lender's licence and the limit of interest.

Instrument: Money Lenders Ordinance. It speaks of money; a loan of tokens repaid in tokens stands outside it. Credit by
brokers for buying tokens is in `leverage`.
"""

from isonomy.facts import activity, authorisation, loan
from isonomy.facts.lists import HERE
from isonomy.law.hk.instruments import MONEY_LENDERS
from isonomy.logic import HKD, percent
from isonomy.rulebook import (
    NOT_FOUND,
    Force,
    Risk,
    Topic,
    exemption,
    high,
    judgement,
    licence,
    medium,
    obligation,
    penalty,
    read_as,
)

_CLIC = "https://clic.org.hk/en/topics/consumerCredit/money_lenders_ordinance/"
_LICENSING = _CLIC + "licensing_of_money_lenders"
_WHO = _CLIC + "obtain_lenders_licence"
_INTEREST = _CLIC + "interest_rates_regulation"
_YEARBOOK = "https://www.yearbook.gov.hk/2005/en/04_07.htm"
_LOWERED = "http://www.jdsupra.com/legalnews/lenders-beware-48-is-the-new-60-3147390/"

_lends_money_here = (
    activity.by_way_of_business
    & activity.performed_in.contains(HERE)
    & (activity.kind == "lend_to_clients")
    & (loan.lent == "money")
)

money_lender_licence = licence(
    "Make loans of money as a business here, whatever secures them, only with a money lender's licence.",
    when=_lends_money_here,
    must=judgement("the firm holds a money lender's licence, or the loan is of a kind that the ordinance leaves out"),
    risk=Risk.PERIMETER,
    topic=[Topic.PERIMETER, Topic.CREDIT_LEVERAGE],
    force=Force.STATUTE,
    cites=MONEY_LENDERS["s.7"],
    since=None,
    date_note="The ordinance is of 1980.",
    reading=read_as(
        "That tokens secure the loan changes nothing; a person says whether licence or exception is there.",
        "The ordinance looks at the loan. The neutral list of permissions has none for lending money.",
        "2026-11-25",
    ),
    evidence=high(_LICENSING, _WHO, _YEARBOOK, checked="2026-11-25"),
    records=["hk-money-lenders"],
)

bank_loan = exemption(
    "Banks lend under banking law.",
    to=money_lender_licence,
    when=authorisation.classes.contains("banking"),
    cites=MONEY_LENDERS["s.3"],
    since=None,
    evidence=high(_WHO, _YEARBOOK, checked="2026-11-25"),
    records=["hk-money-lenders"],
)

unlicensed_lending = penalty(
    "Lending money as a business without the licence; the loan cannot be recovered in court either.",
    of=money_lender_licence,
    fine=HKD(100_000),
    months=24,
    cites=MONEY_LENDERS[NOT_FOUND],
    since=None,
    evidence=medium(_LICENSING, checked="2026-11-25"),
    records=["hk-money-lenders"],
)

interest_limit = obligation(
    "Lend money at no more than 48% a year, all charges counted.",
    when=(loan.lent == "money") & activity.performed_in.contains(HERE),
    must=loan.rate_year <= percent(48),
    risk=Risk.INVESTOR_UNDERSTANDING,
    topic=Topic.CREDIT_LEVERAGE,
    force=Force.STATUTE,
    cites=MONEY_LENDERS["s.24(1)"],
    since="2022-12-30",
    date_note="Until 29 December 2022 the limit was 60%; older loans keep it.",
    evidence=high(_INTEREST, _LOWERED, checked="2026-11-25", note="From 36% a loan is presumed to be extortionate."),
    records=["hk-money-lenders"],
)

bank_interest = exemption(
    "The limit does not bind banks.",
    to=interest_limit,
    when=authorisation.classes.contains("banking"),
    cites=MONEY_LENDERS["s.3"],
    since="2022-12-30",
    evidence=high("https://yearbook.gov.hk/2003/english/chapter04/04_08.html", _YEARBOOK, checked="2026-11-25"),
    records=["hk-money-lenders"],
)

excessive_interest = penalty(
    "Lending at excessive interest, on indictment.",
    of=interest_limit,
    fine=HKD(5_000_000),
    months=120,
    cites=MONEY_LENDERS["s.24"],
    since="2022-12-30",
    evidence=medium(_INTEREST, checked="2026-11-25"),
    records=["hk-money-lenders"],
)
