"""Funds with tokens: none for the public here, access to those listed abroad, and managers of token funds.

Code on Collective Investment Schemes, a statement of January 2024, and the Securities and Futures (Licensing and Conduct
of Business) Regulations on registered managers until their end in 2024.
"""

from isonomy.facts import activity, asset, authorisation, client, disclosure, product, promotion, volume
from isonomy.facts.lists import HERE
from isonomy.law.sg.client_classes import retail_investor
from isonomy.law.sg.instruments import CIS_CODE, ETF_STATEMENT, SF_LICENSING, SFA
from isonomy.law.sg.securities import securities_reach
from isonomy.law.sg.terms import digital_payment_token
from isonomy.logic import SGD, percent
from isonomy.rulebook import (
    NOT_FOUND,
    Force,
    Risk,
    Topic,
    definition,
    exemption,
    judgement,
    licence,
    low,
    medium,
    obligation,
    permitted_on_conditions,
    prohibition,
    read_as,
)

_COINLIVE = "https://coinlive.com/en/news/singapore-s-mas-maintain-caution-despite-us-listing-of-bitcoin-etfs"
_STATEMENT = medium(
    _COINLIVE, checked="2026-11-23", note="A spokesperson's statement of about January 2024, seen in one source."
)
_HUBBIS = (
    "https://www.hubbis.com/news/mas-reprimands-three-arrows-capital-for-providing-false-information-"
    "and-exceeding-assets-under-management-threshold"
)
_CRYPTOTALE = "https://cryptotale.org/mas-takes-stern-action-against-three-arrows-capital-executives"
_AZCOIN = (
    "https://azcoinnews.com/"
    "singapores-mas-issues-nine-year-prohibition-orders-against-founders-of-three-arrows-capital.html"
)
_JDSUPRA = "http://jdsupra.com/legalnews/monetary-authority-of-singapore-set-to-5843505/"
_CURIA = (
    "https://thecuriaregis.com/2024/03/singapores-move-to-streamline-fund-management-regulations-a-response-to-"
    "consultation-on-repeal-of-regulatory-regime-for-registered-fund-management-companies-the-consultation/"
)
_IQEQ = "https://iqeq.com/insights/singapore-to-repeal-registered-fund-management-companies-rfmc-regime/"

no_tokens_in_retail_funds = prohibition(
    "Do not hold payment tokens in a scheme, an exchange-traded fund included, that is offered to retail investors here.",
    when=product.kind.is_in("open_ended_fund", "exchange_traded_fund", "closed_fund")
    & product.publicly_offered
    & activity.kind.is_in("operate_fund", "manage_portfolio")
    & (digital_payment_token | (asset.reference == "virtual_assets"))
    & ((client.place == HERE) | promotion.aimed_at.contains(HERE)),
    must=product.token_share <= percent(0),
    risk=Risk.INVESTOR_UNDERSTANDING,
    topic=[Topic.FUNDS, Topic.RETAIL_PROTECTION],
    force=Force.LICENCE_CONDITION,
    cites=[SFA[NOT_FOUND], CIS_CODE[NOT_FOUND]],
    since=None,
    reading=read_as(
        "The ban is taken as a condition of authorising the scheme, and it reaches exposure through other instruments too.",
        "The authority says that such tokens are no eligible assets; the paragraph of the code was not read.",
        "2026-11-25",
    ),
    evidence=_STATEMENT,
    records=["sg-retail-cis-crypto-ineligible"],
)

access_to_foreign_funds = permitted_on_conditions(
    "Give clients here, retail too, access to token funds listed abroad: as licensed dealer, risks told, suitability checked.",
    when=(product.kind == "exchange_traded_fund")
    & ~product.listed_in.is_empty()
    & ~product.listed_in.contains(HERE)
    & (product.token_objective | (product.token_share > percent(0)))
    & activity.by_way_of_business
    & activity.kind.is_in("execute_as_agent", "deal_as_principal", "introduce")
    & (client.place == HERE),
    must={
        "licence": authorisation.classes.contains("dealing_in_securities"),
        "risks": disclosure.to_client.contains("prescribed_risk_statements"),
        "suitability": client.assessments.contains("suitability"),
    },
    risk=Risk.INVESTOR_UNDERSTANDING,
    topic=[Topic.FUNDS, Topic.RETAIL_PROTECTION],
    force=Force.POLICY,
    cites=ETF_STATEMENT[NOT_FOUND],
    since=None,
    date_note="a statement of about January 2024",
    evidence=_STATEMENT,
    records=["sg-overseas-crypto-etf-access"],
)

token_fund_management = definition(
    "Managing a fund, here or for persons here, as a business.",
    product.kind.is_in("open_ended_fund", "exchange_traded_fund", "closed_fund", "limited_partnership_fund")
    & activity.kind.is_in("operate_fund", "manage_portfolio")
    & activity.by_way_of_business
    & securities_reach,
    cites=SFA[NOT_FOUND],
    since=None,
    evidence=medium(_HUBBIS, _CRYPTOTALE, _JDSUPRA, checked="2026-11-25"),
    records=["sg-fund-manager-crypto"],
)

manager_licence = licence(
    "Manage a fund, one that invests in tokens included, only with a licence for fund management.",
    when=token_fund_management,
    must=authorisation.classes.contains("managing_securities_portfolios"),
    risk=Risk.PERIMETER,
    topic=[Topic.PERIMETER, Topic.FUNDS],
    force=Force.STATUTE,
    cites=SFA[NOT_FOUND],
    since=None,
    reading=read_as(
        "What the fund holds makes no difference: its units are the regulated product.",
        "The authority acted against the manager of a token fund as against any other.",
        "2026-11-25",
    ),
    evidence=medium(_HUBBIS, _CRYPTOTALE, _AZCOIN, _JDSUPRA, checked="2026-11-25"),
    records=["sg-fund-manager-crypto"],
)

_ENDED = low(
    _HUBBIS,
    _CRYPTOTALE,
    _AZCOIN,
    _JDSUPRA,
    _CURIA,
    _IQEQ,
    checked="2026-11-25",
    note="Limits as named in the reprimand of June 2022 and in notes of 2023. The class began in 2012 and was to end on "
    "1 August 2024; a report that it did end was not read.",
)
_END_NOTE = "repeal announced for 1 August 2024; the class dates from 2012, the day was not researched"

registered_manager = exemption(
    "Until the end of July 2024 a registered fund management company needs no licence.",
    to=manager_licence,
    when=authorisation.classes.contains("limited_fund_management"),
    cites=SF_LICENSING["Second Schedule, para 5"],
    force=Force.REGULATION,
    since=None,
    until="2024-07-31",
    date_note=_END_NOTE,
    evidence=_ENDED,
    records=["sg-fund-manager-crypto"],
)

_registered = token_fund_management & authorisation.classes.contains("limited_fund_management")

registered_manager_limits = obligation(
    "As registered manager serve at most 30 qualified investors and manage at most S$250 million.",
    when=_registered,
    must={
        "investors": volume.fund_investors <= 30,
        "qualified": ~retail_investor,
        "assets": volume.assets_managed <= SGD(250_000_000),
    },
    risk=Risk.DISCLOSURE,
    topic=[Topic.FUNDS, Topic.AUTHORISATION],
    force=Force.REGULATION,
    cites=SF_LICENSING[NOT_FOUND],
    since=None,
    until="2024-07-31",
    date_note=_END_NOTE,
    reading=read_as(
        "A qualified investor is one who is not retail.",
        "The regulation has a list of its own, which was not read.",
        "2026-11-25",
    ),
    evidence=_ENDED,
    records=["sg-fund-manager-crypto"],
)

registered_manager_duties = obligation(
    "As registered manager tell the authority of changed directors and representatives, truly, and manage the risks of tokens.",
    when=_registered & (product.token_objective | (product.token_share > percent(0))),
    must={
        "changes": authorisation.notices.contains("changed_particulars"),
        "truth": judgement("What the authority was told is neither false nor misleading."),
        "risks": judgement("The management of risks fits the token assets held."),
    },
    risk=Risk.DISCLOSURE,
    topic=[Topic.FUNDS, Topic.RECORDS_AND_REPORTS],
    force=Force.REGULATION,
    cites=[SFA["s 329(1)"], SF_LICENSING["Second Schedule, para 5(7I)(a)"]],
    since=None,
    until="2024-07-31",
    date_note=_END_NOTE,
    evidence=_ENDED,
    records=["sg-fund-manager-crypto"],
)
