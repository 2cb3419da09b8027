"""Managers of funds and portfolios with tokens (SFC proforma terms of 2019).

Funds for the public are in `authorised_funds.py`.
"""

from isonomy.facts import (
    activity,
    authorisation,
    capital,
    controls,
    custody,
    product,
    report,
)
from isonomy.facts.lists import HERE
from isonomy.law.hk.instruments import PROFORMA_TERMS
from isonomy.law.hk.terms import (
    in_reach,
    required_liquid_capital,
    retail,
    token_portfolio,
    virtual_asset,
)
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
    obligation,
    prohibition,
    read_as,
)

_CHARLTONS = "https://charltonslaw.com/?p=219692"
_DEACONS = "https://www.deacons.com/2019/10/21/licensing-conditions-for-managing-virtual-assets-portfolios/"
_DECHERT = "https://www.dechert.com/knowledge/onpoint/2023/4/hong-kong-virtual-asset-fund-managers---current-state-of-play-.html"
_SELECTOR = "https://fundselectorasia.com/sfc-sets-terms-for-crypto-funds"
_MANAGERS = high(_CHARLTONS, _DEACONS, _DECHERT, _SELECTOR, checked="2026-11-23")

manager_conditions = licence(
    "Manage a portfolio that aims at tokens, or at 10% or more in them, under an asset management licence with token conditions.",
    when=in_reach & token_portfolio,
    must={
        "licence": authorisation.classes.contains("managing_securities_portfolios"),
        "conditions": authorisation.approvals.contains("token_portfolio_conditions"),
    },
    risk=Risk.PERIMETER,
    topic=(Topic.PERIMETER, Topic.FUNDS),
    force=Force.LICENCE_CONDITION,
    cites=PROFORMA_TERMS["Explanatory notes"],
    since="2019-10-04",
    evidence=high(
        _CHARLTONS,
        _DEACONS,
        _DECHERT,
        _SELECTOR,
        checked="2026-11-23",
        note="to be replaced by a licence for token management without a minimum share",
    ),
    records=["hk-va-fund-manager-10pct"],
)

only_non_security_tokens = exemption(
    "A portfolio in nothing but tokens that are no securities needs no asset management licence today.",
    to=manager_conditions,
    when=virtual_asset
    & (product.token_share >= percent(100))
    & ~authorisation.classes.contains("managing_securities_portfolios"),
    cites=PROFORMA_TERMS["Explanatory notes"],
    force=Force.LICENCE_CONDITION,
    since="2019-10-04",
    reading=read_as(
        "A portfolio that may be wholly in tokens of the kind at hand counts as one in such tokens only.",
        "A case describes one token, not the whole portfolio.",
        "2026-11-25",
    ),
    evidence=_MANAGERS,
    records=["hk-va-fund-manager-10pct"],
)

conditioned_manager = definition(
    "A licensed asset manager of a token portfolio, to whom the token conditions apply.",
    in_reach & token_portfolio & authorisation.classes.contains("managing_securities_portfolios"),
    cites=PROFORMA_TERMS[NOT_FOUND],
    since="2019-10-04",
    evidence=_MANAGERS,
    records=["hk-va-fund-manager-capital"],
)

manager_capital = obligation(
    "Keep liquid capital of HK$3 million, or of the variable amount if that is higher.",
    when=conditioned_manager,
    must=capital.liquid >= required_liquid_capital,
    risk=Risk.PRUDENTIAL_INSOLVENCY,
    topic=(Topic.CAPITAL, Topic.FUNDS),
    force=Force.LICENCE_CONDITION,
    cites=PROFORMA_TERMS["Part III/IV"],
    since="2019-10-04",
    evidence=_MANAGERS,
    records=["hk-va-fund-manager-capital"],
)

manager_arrangements = obligation(
    "Have an independent keeper, a policy on forks and audited accounts.",
    when=conditioned_manager,
    must={
        "custody": (custody.held_with == "third_party") | controls.custody.contains("independent_custody_function"),
        "forks": controls.conduct.contains("fork_and_airdrop_policy"),
        "accounts": report.regular.contains("audited_accounts"),
    },
    risk=Risk.PRUDENTIAL_INSOLVENCY,
    topic=(Topic.FUNDS, Topic.CUSTODY),
    force=Force.LICENCE_CONDITION,
    cites=PROFORMA_TERMS["Part III/IV"],
    since="2019-10-04",
    reading=read_as(
        "A keeper is independent when outside the group, or when a separate function of the manager keeps the tokens.",
        "The sources ask for independence without a test.",
        "2026-11-25",
    ),
    evidence=_MANAGERS,
    records=["hk-va-fund-manager-capital"],
)

manager_risk_controls = obligation(
    "Run risk limits and controls that fit the token portfolio.",
    when=conditioned_manager,
    must=judgement("risk limits, stress tests and counterparty checks fit the portfolio"),
    risk=Risk.PRUDENTIAL_INSOLVENCY,
    topic=Topic.FUNDS,
    force=Force.LICENCE_CONDITION,
    cites=PROFORMA_TERMS["Part III/IV"],
    since="2019-10-04",
    evidence=_MANAGERS,
    records=["hk-va-fund-manager-capital"],
)

unauthorised_funds = prohibition(
    "Let only professional investors into a token fund that is not authorised here.",
    when=in_reach
    & activity.kind.is_in("manage_portfolio", "operate_fund", "offer_tokens", "execute_as_agent", "introduce")
    & product.kind.is_in("open_ended_fund", "exchange_traded_fund", "closed_fund", "limited_partnership_fund")
    & ((product.token_share >= percent(10)) | product.token_objective)
    & retail,
    must=product.authorised_in.contains(HERE),
    risk=Risk.INVESTOR_UNDERSTANDING,
    topic=(Topic.FUNDS, Topic.CLIENT_CLASSES),
    force=Force.LICENCE_CONDITION,
    cites=PROFORMA_TERMS[NOT_FOUND],
    since="2019-10-04",
    evidence=high(_CHARLTONS, _DEACONS, _DECHERT, checked="2026-11-23"),
    records=["hk-va-fund-pi-only"],
)
