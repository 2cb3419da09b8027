"""Derivatives that follow payment tokens: regulated on approved exchanges, left alone elsewhere, with care for retail.

Securities and Futures Act 2001, Prescribed Underlying Thing Regulations 2020, the authority's response of 15 May 2020 and
its measures for retail investors, and the perpetual futures of the Singapore Exchange.
"""

from isonomy.facts import activity, asset, authorisation, business, derivative, disclosure, venue
from isonomy.facts.lists import HERE
from isonomy.law.sg.client_classes import retail_investor
from isonomy.law.sg.instruments import (
    DERIVATIVES_MEASURES,
    DERIVATIVES_RESPONSE,
    PSG02,
    SFA,
    SGX_PERPETUALS,
    UNDERLYING_THINGS,
)
from isonomy.law.sg.securities import securities_reach
from isonomy.law.sg.terms import digital_payment_token
from isonomy.logic import percent
from isonomy.rulebook import (
    NOT_FOUND,
    Force,
    Risk,
    Topic,
    definition,
    exemption,
    high,
    judgement,
    licence,
    low,
    medium,
    obligation,
    permitted_on_conditions,
    read_as,
)

_ALLEN = (
    "https://www.allenandgledhill.com/sg/perspectives/articles/13708/"
    "mas-consults-on-proposed-changes-to-regulate-payment-token-derivatives-traded-on-approved-exchanges?agreed=cookiepolicy"
)
_ALLEN_2020 = (
    "https://www.allenandgledhill.com/sg/publication/articles/15239/"
    "mas-allows-payment-token-derivatives-to-be-traded-on-approved-exchanges-from-18-may-2020?agreed=cookiepolicy"
)
_LATHAM = "http://www.jdsupra.com/legalnews/singapore-payment-token-derivatives-to-86429/"
_BLEC = "https://blecarena.org/?p=2004"
_LEXOLOGY = "https://www.lexology.com/library/detail.aspx?g=2dcb7296-0f88-4791-bc46-f42846edbfd7"
_FINREG = (
    "https://finreg.sg/answers/nature-of-digital-payment-tokens-dpts-236/"
    "are-crypto-derivatives-regulated-in-singapore-506"
)
_MONDAQ = (
    "https://webiis05.mondaq.com/Finance-and-Banking/870866/"
    "MAS-Consults-On-Regulatory-Approach-To-Payment-Tokens-Based-Derivatives"
)
_TIMES = "https://www.businesstimes.com.sg/banking-finance/mas-mulls-regulating-trade-of-payment-token-derivatives"

payment_token_derivative = definition(
    "A contract that follows a payment token.",
    (derivative.kind != "none") & digital_payment_token,
    cites=UNDERLYING_THINGS[NOT_FOUND],
    since="2020-05-18",
    reading=read_as(
        "A payment token of these regulations is one of the payment statute.",
        "Both ask for a unit that the public accepts as payment and that its issuer does not tie to a currency.",
        "2026-11-25",
    ),
    evidence=medium(_ALLEN_2020, _LATHAM, checked="2026-11-25"),
    records=["sg-ptd-on-approved-exchange"],
)

on_approved_exchange = definition(
    "Traded on a derivatives or securities exchange that is approved here.",
    venue.kind.is_in("conventional_derivatives_exchange", "securities_exchange") & venue.authorised_in.contains(HERE),
    cites=SFA[NOT_FOUND],
    since="2020-05-18",
    evidence=medium(_ALLEN_2020, _LATHAM, checked="2026-11-25"),
    records=["sg-ptd-on-approved-exchange"],
)

_REGULATED = high(
    _ALLEN,
    _ALLEN_2020,
    _LATHAM,
    _BLEC,
    _LEXOLOGY,
    _FINREG,
    checked="2026-11-25",
    note="Two law firms give 18 May 2020 for the regulations and 15 May 2020 for the response; the section was not seen.",
)

derivatives_licence = licence(
    "Run a market in derivatives on payment tokens as approved exchange, and deal in them with a licence for derivatives.",
    when=payment_token_derivative
    & activity.by_way_of_business
    & activity.kind.is_in("operate_trading_venue", "deal_in_derivatives", "execute_as_agent", "deal_as_principal")
    & securities_reach,
    must={
        "exchange": (activity.kind != "operate_trading_venue") | authorisation.classes.contains("venue_for_securities"),
        "dealing": (activity.kind == "operate_trading_venue")
        | authorisation.classes.contains("dealing_in_derivatives"),
    },
    risk=Risk.LEVERAGE,
    topic=[Topic.DERIVATIVES, Topic.PERIMETER],
    force=Force.STATUTE,
    cites=[SFA[NOT_FOUND], UNDERLYING_THINGS[NOT_FOUND]],
    since="2020-05-18",
    reading=read_as(
        "The class for securities venues stands for an approved exchange whatever it trades.",
        "The statute has one approval for exchanges.",
        "2026-11-25",
    ),
    evidence=_REGULATED,
    records=["sg-ptd-on-approved-exchange"],
)

off_exchange = exemption(
    "Contracts on payment tokens that are not on an approved exchange stay outside product regulation.",
    to=derivatives_licence,
    when=~on_approved_exchange,
    cites=DERIVATIVES_RESPONSE[NOT_FOUND],
    force=Force.POLICY,
    since="2020-05-18",
    reading=read_as(
        "Recognised operators, unlicensed platforms, venues abroad and dealing between two parties are all off exchange.",
        "The response names approved exchanges alone as regulated. The token leg may be a payment token service all the same.",
        "2026-11-25",
    ),
    evidence=high(
        _MONDAQ,
        _LEXOLOGY,
        _FINREG,
        "https://www.sgcryptoinvestor.com/singapore-landscape/licensing-and-regulations/",
        _LATHAM,
        checked="2026-11-25",
    ),
    records=["sg-ptd-off-exchange-unregulated"],
)

bank_derivatives = exemption(
    "Banks deal in these contracts without the licence.",
    to=derivatives_licence,
    of=["dealing"],
    when=business.institution.is_in("bank", "foreign_bank_branch") & ~authorisation.classes.is_empty(),
    cites=SFA[NOT_FOUND],
    since=None,
    reading=read_as(
        "Banks are read as exempt from licences for dealing.",
        "The sources say that some firms are exempt without a list that was read.",
        "2026-11-25",
    ),
    evidence=low(
        "https://www.cnplaw.com/mas-guide-on-the-tokenisation-of-capital-markets-products",
        checked="2026-11-25",
        note="Said of the same licence for other products; the list of exempt institutions was not seen.",
    ),
    records=["sg-ptd-on-approved-exchange"],
)

retail_safeguards = obligation(
    "As a regulated institution take margin of at least 50% from retail investors in these contracts and warn them of the risk.",
    when=payment_token_derivative
    & activity.by_way_of_business
    & activity.kind.is_in("deal_in_derivatives", "execute_as_agent", "deal_as_principal")
    & securities_reach
    & business.institution.is_in("securities_firm", "bank", "foreign_bank_branch", "bank_subsidiary", "market_operator")
    & retail_investor,
    must={
        "floor": derivative.margin >= percent(50),
        "baseline": judgement("The margin is at least one and a half times the standard margin of the exchange."),
        "warning": disclosure.to_client.contains("derivative_risks"),
    },
    risk=Risk.LEVERAGE,
    topic=[Topic.DERIVATIVES, Topic.CREDIT_LEVERAGE, Topic.RETAIL_PROTECTION],
    force=Force.GUIDELINE,
    cites=[DERIVATIVES_MEASURES[NOT_FOUND], DERIVATIVES_RESPONSE[NOT_FOUND]],
    since="2020-06-30",
    date_note="the day by which the response wants the measures in place",
    reading=read_as(
        "The figures are those of the proposal; institutions under the securities statute are told by their kind.",
        "The response keeps a set baseline margin; its own figure was not seen.",
        "2026-11-25",
    ),
    evidence=medium(
        _BLEC,
        _LEXOLOGY,
        _MONDAQ,
        _TIMES,
        _LATHAM,
        checked="2026-11-25",
        note="The press of November 2019 gives 1.5 times the standard margin and a floor of 50% from 30 June 2020; "
        "a law firm repeats the day from the response.",
    ),
    records=["sg-ptd-retail-safeguards"],
)

separate_entity = obligation(
    "Offer unregulated contracts on payment tokens only through a legal entity without a payment licence.",
    when=payment_token_derivative
    & activity.by_way_of_business
    & activity.kind.is_in("operate_trading_venue", "deal_in_derivatives", "execute_as_agent", "deal_as_principal")
    & activity.performed_in.contains(HERE)
    & ~on_approved_exchange,
    must=~authorisation.classes.overlaps("small_payment_institution", "major_payment_institution"),
    risk=Risk.LEVERAGE,
    topic=[Topic.DERIVATIVES, Topic.CREDIT_LEVERAGE],
    force=Force.GUIDELINE,
    cites=PSG02[NOT_FOUND],
    since="2022-01-17",
    reading=read_as(
        "Contracts on an approved exchange are left out; banks and other exempt institutions are not reached.",
        "The guidelines speak of contracts that the authority does not regulate and of entities licensed under the statute.",
        "2026-11-25",
    ),
    evidence=medium(
        "https://pdlegal.au/guidelines-on-provision-of-digital-payment-token-services-to-the-public/",
        checked="2026-11-25",
        note="One law firm on the guidelines; their own wording was not seen.",
    ),
    records=["sg-psg02-derivatives-entity"],
)

listed_perpetuals = permitted_on_conditions(
    "Offer the exchange's perpetual futures on bitcoin and ether to institutional, accredited and expert investors only.",
    when=payment_token_derivative
    & (derivative.kind == "perpetual")
    & asset.code.is_in("BTC", "ETH")
    & on_approved_exchange
    & activity.kind.is_in("operate_trading_venue", "deal_in_derivatives", "execute_as_agent", "deal_as_principal"),
    must=~retail_investor,
    risk=Risk.LEVERAGE,
    topic=[Topic.DERIVATIVES, Topic.CLIENT_CLASSES],
    force=Force.SELF_REGULATION,
    cites=SGX_PERPETUALS[NOT_FOUND],
    since="2025-11-24",
    reading=read_as(
        "The limit of clients is taken as a term of the listing.",
        "Size of contract, tick and cap of the funding rate belong to the product and are no rule on facts.",
        "2026-11-25",
    ),
    evidence=medium(
        "https://bitcoinethereumnews.com/?p=2297693",
        "https://particle.news/story/sgx-confirms-perpetual-bitcoin-and-ether-futures-cboe-sets-dec-15-for-us-continuous-contracts",
        "https://www.cryptonewsworldfeed.com/2025/11/17/sgx-to-introduce-bitcoin-and-ethereum-perpetual-futures-on-november-24",
        checked="2026-11-23",
        note="Contracts of 0.2 bitcoin and 5 ether, ticks of US$1, funding capped at 35 basis points either way, cleared "
        "by the exchange's house and settled in US dollars (one post says in a stablecoin, against two others).",
    ),
    records=["sg-sgx-crypto-perpetuals"],
)
