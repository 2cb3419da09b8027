"""Token funds for the public: SFC circulars on authorised token funds (2023, revised 2025) and on token futures funds (2022)."""

from isonomy.facts import (
    activity,
    asset,
    authorisation,
    order,
    people,
    product,
    venue,
)
from isonomy.facts.lists import HERE
from isonomy.law.hk.instruments import VA_FUNDS_CIRCULAR, VA_FUTURES_ETF
from isonomy.law.hk.intermediaries import platform_or_bank_keeper
from isonomy.law.hk.terms import (
    authorised_token_fund,
    in_reach,
    licensed_execution_venue,
)
from isonomy.logic import percent
from isonomy.rulebook import (
    NOT_FOUND,
    Force,
    Risk,
    Status,
    Topic,
    definition,
    high,
    judgement,
    obligation,
    permitted_on_conditions,
    read_as,
)

_SW = "https://www.sw-hk.com/the-securities-and-futures-commission-published-circular-on-sfc-authorised-funds-with-exposure-to-virtual-assets/"
_CONVENTUS = "https://conventuslaw.com/featured-content/paving-the-way-for-retail-access-to-spot-virtual-assets-funds-in-hong-kong"
_RISP = "https://risp-playground.eu/event/circular-on-sfc-authorised-funds-with-exposure-to-virtual-assets"
_GATE = "https://web.gate.it/post/status/4435212"
_CIRCULAR = high(_SW, _CONVENTUS, _RISP, checked="2026-11-23")

_UCITS_PLACES = (
    *("AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU", "IE", "IS", "IT"),
    *("LI", "LV", "LT", "LU", "MT", "NL", "NO", "PL", "PT", "RO", "SK", "SI", "ES", "SE"),
)
_PARTNERS = ("CN", "GB", "CH", "TH")

authorised_fund_manager = definition(
    "Who runs a locally authorised token fund.",
    activity.by_way_of_business & activity.kind.is_in("manage_portfolio", "operate_fund") & authorised_token_fund,
    cites=VA_FUNDS_CIRCULAR[NOT_FOUND],
    since="2023-12-22",
    evidence=_CIRCULAR,
    records=["hk-authorised-va-fund-threshold", "hk-authorised-va-fund-manager"],
)

consult_first = obligation(
    "Consult the SFC first where a recognised foreign fund may have more than 10% of its value in tokens.",
    when=authorised_fund_manager & product.authorised_in.overlaps(*_UCITS_PLACES, *_PARTNERS),
    must=authorisation.approvals.contains("fund_token_exposure"),
    risk=Risk.DISCLOSURE,
    topic=Topic.FUNDS,
    force=Force.GUIDELINE,
    cites=VA_FUNDS_CIRCULAR[NOT_FOUND],
    since="2023-12-22",
    reading=read_as(
        "UCITS and mutually recognised funds are known by approval in a country of the European Economic Area or a partner.",
        "The list of partners is not in the sources seen.",
        "2026-11-25",
    ),
    evidence=_CIRCULAR,
    records=["hk-authorised-va-fund-threshold"],
)

eligible_assets = obligation(
    "Hold only tokens that the public here can trade on licensed platforms, futures of regulated exchanges, and no leverage.",
    when=authorised_fund_manager,
    must={
        "spot": ~product.exposure.contains("spot") | asset.retail_open_here,
        "closed_tokens": ~product.exposure.contains("tokens_not_open_to_retail"),
        "futures": ~product.exposure.contains("futures") | (venue.kind == "conventional_derivatives_exchange"),
        "leverage": ~product.exposure.contains("leveraged"),
    },
    risk=Risk.LEVERAGE,
    topic=Topic.FUNDS,
    force=Force.GUIDELINE,
    cites=VA_FUNDS_CIRCULAR[NOT_FOUND],
    since="2023-12-22",
    evidence=_CIRCULAR,
    records=["hk-authorised-va-fund-eligible-assets"],
)

futures_management = obligation(
    "Manage a token futures fund actively, in liquid contracts whose roll costs can be managed.",
    when=authorised_fund_manager & product.exposure.contains("futures"),
    must={
        "liquidity": judgement("the futures are liquid enough and their roll costs can be managed"),
        "active": judgement("the fund is managed actively"),
    },
    risk=Risk.LEVERAGE,
    topic=(Topic.FUNDS, Topic.DERIVATIVES),
    force=Force.GUIDELINE,
    cites=VA_FUNDS_CIRCULAR[NOT_FOUND],
    since="2023-12-22",
    evidence=_CIRCULAR,
    records=["hk-authorised-va-fund-eligible-assets"],
)

_TRADING = high(
    "https://gcc-compliance.com/2024/01/10/circular-on-sfc-authorised-funds-with-exposure-to-virtual-assets/",
    _GATE,
    _SW,
    _CONVENTUS,
    _RISP,
    checked="2026-11-23",
)

spot_trading = obligation(
    "Buy and sell the fund's tokens through licensed platforms or banks only.",
    when=authorised_fund_manager & product.exposure.contains("spot") & order.side.is_in("buy", "sell", "swap"),
    must=licensed_execution_venue | ((venue.kind == "bilateral") & venue.authorised_in.contains(HERE)),
    risk=Risk.CUSTODY_LOSS,
    topic=(Topic.FUNDS, Topic.ORDER_HANDLING),
    force=Force.GUIDELINE,
    cites=VA_FUNDS_CIRCULAR[NOT_FOUND],
    since="2023-12-22",
    reading=read_as(
        "A trade with a bank is a bilateral one with a counterparty supervised here.",
        "The vocabulary names venues, not the other side of a fund's trade.",
        "2026-11-25",
    ),
    evidence=_TRADING,
    records=["hk-authorised-va-fund-trading-custody"],
)

spot_custody = obligation(
    "Delegate custody of the fund's tokens only to a licensed platform, or a bank or its local subsidiary meeting the standards.",
    when=authorised_fund_manager & product.exposure.contains("spot"),
    must=platform_or_bank_keeper,
    risk=Risk.CUSTODY_LOSS,
    topic=(Topic.FUNDS, Topic.CUSTODY),
    force=Force.GUIDELINE,
    cites=VA_FUNDS_CIRCULAR[NOT_FOUND],
    since="2023-12-22",
    evidence=_TRADING,
    records=["hk-authorised-va-fund-trading-custody"],
)

participating_dealers = permitted_on_conditions(
    "Create and redeem units of a spot token fund in cash or in kind, as a licensed dealer with token conditions where needed.",
    when=in_reach
    & activity.kind.is_in("execute_as_agent", "deal_as_principal")
    & order.side.is_in("subscribe", "redeem")
    & authorised_token_fund
    & (product.kind == "exchange_traded_fund")
    & product.exposure.contains("spot"),
    must={
        "licence": authorisation.classes.contains("dealing_in_securities"),
        "conditions": ~product.dealing.overlaps("primary_in_kind", "primary_in_tokens")
        | authorisation.approvals.contains("token_dealing_conditions"),
    },
    risk=Risk.CUSTODY_LOSS,
    topic=Topic.FUNDS,
    force=Force.GUIDELINE,
    cites=VA_FUNDS_CIRCULAR[NOT_FOUND],
    since="2023-12-22",
    reading=read_as(
        "The extra terms are needed where units are created or redeemed in kind.",
        "Only then does the dealer handle tokens.",
        "2026-11-25",
    ),
    evidence=high("https://www.binance.com/en/news/flash/7994397", _GATE, checked="2026-11-23"),
    records=["hk-spot-etf-in-kind"],
)

fund_manager_staff = obligation(
    "Manage an authorised token fund with at least one person experienced in token products, and under the token conditions.",
    when=authorised_fund_manager,
    must={
        "experience": people.functions_filled.contains("token_experienced_person"),
        "conditions": authorisation.approvals.contains("token_portfolio_conditions"),
    },
    risk=Risk.OPERATIONAL_CYBER,
    topic=(Topic.FUNDS, Topic.GOVERNANCE),
    force=Force.GUIDELINE,
    cites=VA_FUNDS_CIRCULAR[NOT_FOUND],
    since="2023-12-22",
    evidence=_CIRCULAR,
    records=["hk-authorised-va-fund-manager"],
)

fund_manager_record = obligation(
    "Have a good compliance record and educate investors before launch.",
    when=authorised_fund_manager,
    must={
        "record": judgement("the manager has a good record of compliance", of_choice=False),
        "education": judgement("investors were educated on the product before it was launched"),
    },
    risk=Risk.OPERATIONAL_CYBER,
    topic=(Topic.FUNDS, Topic.GOVERNANCE),
    force=Force.GUIDELINE,
    cites=VA_FUNDS_CIRCULAR[NOT_FOUND],
    since="2023-12-22",
    evidence=_CIRCULAR,
    records=["hk-authorised-va-fund-manager"],
)

_STAKING = high(
    "https://www.charltonslaw.com/sfc-publishes-guidance-on-staking-for-licensed-virtual-asset-trading-platforms-and-authorised-virtual-asset-funds",
    "https://www.caixinglobal.com/2025-10-23/hong-kong-races-ahead-of-us-with-first-spot-solana-etf-102374601.html",
    checked="2026-11-23",
)

fund_staking = permitted_on_conditions(
    "Stake an authorised fund's tokens with the SFC's approval and through licensed platforms or banks only.",
    when=authorised_fund_manager & (product.staked_share > percent(0)),
    must={"approval": authorisation.approvals.contains("fund_staking"), "keeper": platform_or_bank_keeper},
    risk=Risk.CUSTODY_LOSS,
    topic=(Topic.CLIENT_ASSET_USE, Topic.FUNDS),
    force=Force.GUIDELINE,
    cites=VA_FUNDS_CIRCULAR[NOT_FOUND],
    since="2025-04-07",
    evidence=_STAKING,
    records=["hk-authorised-va-fund-staking"],
)

fund_staking_cap = obligation(
    "Cap the share of the fund's tokens that is staked, so that redemptions can be met.",
    when=authorised_fund_manager & (product.staked_share > percent(0)),
    must=judgement("the share staked stays within a cap that leaves the fund liquid enough"),
    risk=Risk.RUN_REDEMPTION,
    topic=(Topic.CLIENT_ASSET_USE, Topic.FUNDS),
    force=Force.GUIDELINE,
    cites=VA_FUNDS_CIRCULAR[NOT_FOUND],
    since="2025-04-07",
    evidence=_STAKING,
    records=["hk-authorised-va-fund-staking"],
)

futures_funds_of_2022 = permitted_on_conditions(
    "Offer the public a fund in Bitcoin or Ether futures of the Chicago exchange.",
    when=activity.by_way_of_business
    & activity.kind.is_in("manage_portfolio", "operate_fund")
    & (product.kind == "exchange_traded_fund")
    & product.publicly_offered
    & product.exposure.contains("futures"),
    must={
        "authorised": product.authorised_in.contains(HERE),
        "tokens": asset.code.is_in("BTC", "ETH"),
        "exchange": (venue.kind == "conventional_derivatives_exchange") & venue.authorised_in.contains("US"),
    },
    risk=Risk.LEVERAGE,
    topic=(Topic.FUNDS, Topic.DERIVATIVES),
    force=Force.GUIDELINE,
    cites=VA_FUTURES_ETF[NOT_FOUND],
    since="2022-10-31",
    until="2023-12-21",
    date_note="replaced by the circular of 22 December 2023",
    status=Status.REPEALED,
    reading=read_as(
        "The Chicago exchange is any supervised derivatives exchange of its country.",
        "The vocabulary does not name single exchanges.",
        "2026-11-25",
    ),
    evidence=high(
        "https://ifcreview.com/articles/2024/april/requirements-for-sfc-authorised-funds-with-exposure-to-virtual-assets",
        _SW,
        checked="2026-11-23",
    ),
    records=["hk-va-futures-etf-2022"],
)
