"""Tokenised capital markets products: reach of the statute, licences of intermediaries, and operators of markets.

Securities and Futures Act 2001, the Guide on the Tokenisation of Capital Markets Products of 14 November 2025, and the
proposal of 2018 on recognised market operators. Advice is in `advice.py`, offers are in `offers.py`.
"""

from isonomy.facts import activity, authorisation, business, capital, client, promotion, venue
from isonomy.facts.lists import HERE
from isonomy.law.sg.instruments import RMO_REVIEW, SFA, TOKENISATION_GUIDE
from isonomy.law.sg.terms import (
    accredited_investor,
    capital_markets_product,
    expert_investor,
    institutional_investor,
)
from isonomy.logic import NEVER, SGD
from isonomy.rulebook import (
    NOT_FOUND,
    Force,
    Risk,
    Status,
    Topic,
    definition,
    exemption,
    judgement,
    licence,
    low,
    medium,
    prohibition,
    read_as,
)

_CNP = "https://www.cnplaw.com/mas-guide-on-the-tokenisation-of-capital-markets-products"
_CNP_MARKETS = "https://www.cnplaw.com/expanding-the-mas-recognised-market-operator-regime/"
_TWO_BIRDS = (
    "https://cm.twobirds.com/en/insights/2025/singapore/"
    "monetary-authority-of-singapore-issues-revised-guide-on-tokenisation-of-capital-markets-products"
)
_CURIA = "https://thecuriaregis.com/2026/01/compliance-framework-for-tokenised-capital-markets-activities-by-mas/"
_ARGUS = "https://www.argusglobal.co/cryptocurrency-compliance/"
_MARKET_GUIDELINES = "https://dokumen.tips/documents/guidelines-regulation-of-markets.html"
_WONG = (
    "http://www.ronaldjjwong.com/2018/08/30/"
    "legislative-update-market-operators-in-singapore-cryptocurrency-and-digital-token-exchanges/"
)
_OLD_GUIDE = "https://zbook.org/read/c39e07_a-guide-to-digital-token-offerings.html"
_ORION = "https://orionw.com/news-insights/mas-proposes-changes-to-the-recognised-market-operators-regime"

securities_reach = definition(
    "Done here, or done abroad but meant or likely to reach persons here.",
    activity.performed_in.contains(HERE) | (client.place == HERE) | promotion.aimed_at.contains(HERE),
    cites=[SFA["s 339"], TOKENISATION_GUIDE[NOT_FOUND]],
    since=None,
    reading=read_as(
        "A client who lives here, or a campaign aimed at the public here, is enough of an effect here.",
        "The test is open; these are the facts from which intention and likelihood are read.",
        "2026-11-25",
    ),
    evidence=medium(
        _TWO_BIRDS,
        _CNP,
        _MARKET_GUIDELINES,
        checked="2026-11-23",
        note="The section is known from a heading of the guidelines on the regulation of markets.",
    ),
    records=["sg-sfa-extraterritorial"],
)

_tokenised = capital_markets_product & activity.by_way_of_business & securities_reach

market_licence = licence(
    "Run an organised market in tokenised capital markets products only as approved exchange or recognised market operator.",
    when=_tokenised
    & (activity.kind == "operate_trading_venue")
    & venue.matching.is_in("automated_central", "request_for_quote"),
    must=authorisation.classes.overlaps("venue_for_securities", "alternative_securities_venue"),
    risk=Risk.MARKET_ABUSE,
    topic=[Topic.PERIMETER, Topic.SECURITIES_AND_OFFERS],
    force=Force.STATUTE,
    cites=SFA[NOT_FOUND],
    since=None,
    date_note="the token guide of 14 November 2017 already says so; the statutory start was not researched",
    reading=read_as(
        "A central facility is one that matches by itself or collects quotes; an approved exchange has the class for "
        "securities venues, a recognised operator the class for alternative ones.",
        "The statutory notion and its exceptions were not read.",
        "2026-11-25",
    ),
    evidence=medium(
        _CNP_MARKETS,
        _WONG,
        _OLD_GUIDE,
        checked="2026-11-23",
        note="Case study 6 of the former token guide; an exchange for payment tokens alone is under the payment statute.",
    ),
    records=["sg-sfa-market-operator", "sg-sfa-tokenised-cmp-test"],
)

_recognised_market = _tokenised & (activity.kind == "operate_trading_venue") & (venue.kind == "recognised_market")
_PROPOSAL = medium(
    _CNP_MARKETS,
    "https://www.straitstimes.com/business/companies-markets/mas-to-simplify-rules-for-market-operators",
    "http://sbr.com.sg/financial-services/news/mas-expand-regulation-trade-exchanges",
    _ORION,
    checked="2026-11-25",
    note="Seen as a proposal of 22 May 2018 only; whether and when it took effect was not confirmed. "
    "Until then only approved exchanges were open to retail investors.",
)

retail_market_tier = licence(
    "A recognised market that admits retail investors has base capital of S$500,000 and added safeguards for them.",
    when=_recognised_market & (authorisation.client_scope == "all_clients"),
    must={
        "capital": capital.own_funds >= SGD(500_000),
        "safeguards": judgement(
            "Retail investors are limited in number and get the added disclosure of the first tier."
        ),
    },
    risk=Risk.MARKET_ABUSE,
    topic=[Topic.AUTHORISATION, Topic.CAPITAL],
    force=Force.POLICY,
    cites=RMO_REVIEW[NOT_FOUND],
    since=None,
    status=Status.PROPOSED,
    evidence=_PROPOSAL,
    records=["sg-sfa-rmo-tiers"],
)

wholesale_market_tiers = prohibition(
    "A recognised market of the other tiers admits no retail investors.",
    when=_recognised_market
    & (authorisation.client_scope == "professional_only")
    & ~institutional_investor
    & ~accredited_investor
    & ~expert_investor,
    must=NEVER,
    risk=Risk.MARKET_ABUSE,
    topic=[Topic.AUTHORISATION, Topic.CLIENT_CLASSES],
    force=Force.POLICY,
    cites=RMO_REVIEW[NOT_FOUND],
    since=None,
    status=Status.PROPOSED,
    reading=read_as(
        "The second and the third tier are told from the first by their clients only.",
        "The measure of a small operator of the third tier was not found.",
        "2026-11-25",
    ),
    evidence=_PROPOSAL,
    records=["sg-sfa-rmo-tiers"],
)

intermediary_licence = licence(
    "Hold the capital markets services licence that fits: dealing in, managing or keeping tokenised capital markets products.",
    when=_tokenised
    & activity.kind.is_in("deal_as_principal", "execute_as_agent", "introduce", "manage_portfolio", "safeguard"),
    must={
        "dealing": ~activity.kind.is_in("deal_as_principal", "execute_as_agent", "introduce")
        | authorisation.classes.overlaps("dealing_in_securities", "dealing_in_derivatives"),
        "managing": (activity.kind != "manage_portfolio")
        | authorisation.classes.contains("managing_securities_portfolios"),
        "keeping": (activity.kind != "safeguard") | authorisation.classes.contains("custody_of_securities"),
    },
    risk=Risk.PERIMETER,
    topic=[Topic.PERIMETER, Topic.SECURITIES_AND_OFFERS],
    force=Force.STATUTE,
    cites=[SFA[NOT_FOUND], TOKENISATION_GUIDE[NOT_FOUND]],
    since=None,
    date_note="the statutory duty is older than the guide of 14 November 2025",
    reading=read_as(
        "Introducing trades is read as dealing.",
        "The list of regulated activities was not read; arranging a contract is part of dealing as commonly understood.",
        "2026-11-25",
    ),
    evidence=medium(_CNP, _CURIA, _TWO_BIRDS, _ARGUS, checked="2026-11-23", note="The sections were not read."),
    records=["sg-sfa-intermediary-licence", "sg-sfa-extraterritorial", "sg-sfa-tokenised-cmp-test"],
)

_BANKS = read_as(
    "Banks and finance companies are read as the exempt institutions.",
    "The sources say that some firms are exempt without listing them.",
    "2026-11-25",
)

bank_intermediary = exemption(
    "Banks and finance companies are exempt from this licence.",
    to=intermediary_licence,
    when=business.institution.is_in("bank", "foreign_bank_branch", "trust_bank", "finance_company")
    & ~authorisation.classes.is_empty(),
    cites=SFA[NOT_FOUND],
    since=None,
    reading=_BANKS,
    evidence=low(_CNP, _CURIA, checked="2026-11-25", note="The list of exempt institutions was not seen."),
    records=["sg-sfa-intermediary-licence"],
)
