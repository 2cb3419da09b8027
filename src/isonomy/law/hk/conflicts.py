"""Conflicts of interest of licensed platforms: own trading, affiliated market makers, material interests.

VATP Guidelines, Part XIII, with the SFC circular on affiliated market makers (26EC6).
"""

from isonomy.facts import authorisation, controls, disclosure, venue
from isonomy.law.hk.instruments import AFFILIATED_MAKERS, VATP_FAQ, VATP_GUIDELINES
from isonomy.law.hk.terms import platform_operator
from isonomy.rulebook import (
    Force,
    Risk,
    Topic,
    exemption,
    high,
    judgement,
    obligation,
    permission,
    prohibition,
    read_as,
)

_FAQ_CONFLICTS = (
    "https://www.sfc.hk/en/Welcome-to-the-Fintech-Contact-Point/Virtual-assets/"
    "Virtual-asset-trading-platforms-operators/Regulatory-requirements/FAQs-on-conduct-related-matters/"
    "Conflicts-of-interest/31-May-2023-Conflicts-of-interest"
)
_MAKERS_TEXT = (
    "https://github.com/yaukitdev1-cpu/sfc-fetch/blob/363b7377ac53d6f3b0b3d1456ddbe74291fd79a2/data/content/circulars/"
    "markdown/2026/26EC6.md"
)
_FEBRUARY_READ = "https://www.davispolk.com/insights/client-update/hong-kong-permit-va-exchanges-offer-perpetual-contracts-and-engage"

own_trading = prohibition(
    "Do not trade tokens for own account through the platform, neither as operator nor as a company of its group.",
    when=platform_operator,
    must=venue.operator_trading.is_in("never", "matched_principal_for_clients"),
    risk=Risk.CONFLICT_OF_INTEREST,
    topic=Topic.CONFLICTS,
    force=Force.GUIDELINE,
    cites=[VATP_GUIDELINES["13.3"], VATP_FAQ["Conflicts of interest, Q3"]],
    since="2023-06-01",
    reading=read_as(
        "Back-to-back trades that only pass on a client's order are no trading for own account.",
        "The authority's answers treat off-platform back-to-back trades (para 13.2) as allowed with disclosure.",
        "2026-11-25",
    ),
    evidence=high(
        _MAKERS_TEXT,
        "https://fintechnews.hk/26592/blockchain/"
        "here-are-all-the-licensed-crypto-exchange-providers-and-applicants-in-hong-kong/",
        _FAQ_CONFLICTS,
        checked="2026-11-23",
    ),
    records=["hk-vatp-no-proprietary-trading"],
)

own_trading_case_by_case = exemption(
    "Trading for own account is in order where the authority permitted it case by case.",
    to=own_trading,
    when=authorisation.approvals.contains("own_account_trading"),
    force=Force.GUIDELINE,
    cites=VATP_GUIDELINES["13.3"],
    since="2023-06-01",
    evidence=high(_MAKERS_TEXT, checked="2026-11-23"),
    records=["hk-vatp-no-proprietary-trading"],
)

affiliated_market_maker = permission(
    "A company of the group may make markets on the platform when it is functionally independent, firm conflict policies "
    "and controls exist, client interests come first, and the terms for it were put on the platform's licence.",
    to=own_trading,
    when=(venue.operator_trading == "affiliated_market_maker_independent")
    & authorisation.approvals.contains("affiliated_market_maker")
    & controls.conduct.covers("market_maker_independence", "conflict_policy", "client_fair_treatment"),
    force=Force.LICENCE_CONDITION,
    cites=AFFILIATED_MAKERS["4-8"],
    since="2026-02-11",
    evidence=high(_MAKERS_TEXT, _FEBRUARY_READ, checked="2026-11-23"),
    records=["hk-vatp-affiliated-market-maker"],
)

market_maker_safeguards = obligation(
    "With an affiliated market maker, name a responsible person for its conflicts, keep information apart, let client "
    "orders go first at the same price, mark its trades in published data, tell clients of any preferential treatment, "
    "and notify the authority beforehand with an independent report.",
    when=platform_operator
    & venue.operator_trading.is_in("affiliated_market_maker_independent", "affiliated_market_maker"),
    must={
        "independent": venue.operator_trading == "affiliated_market_maker_independent",
        "overseer": controls.conduct.contains("market_maker_overseer"),
        "barriers": controls.conduct.contains("information_barriers"),
        "priority": controls.conduct.contains("client_orders_first"),
        "marked_trades": controls.conduct.contains("affiliate_trades_marked"),
        "told": disclosure.to_client.contains("conflicts"),
        "notified": authorisation.notices.contains("affiliated_market_maker"),
    },
    risk=Risk.CONFLICT_OF_INTEREST,
    topic=Topic.CONFLICTS,
    force=Force.GUIDELINE,
    cites=[AFFILIATED_MAKERS["7(a)-(g)"], AFFILIATED_MAKERS["9-10"]],
    since="2026-02-11",
    reading=read_as(
        "What clients are told of preferential treatment counts as disclosure of conflicts; the independent report and "
        "the senior manager's declaration are part of the notice.",
        "The facts do not part these papers from one another.",
        "2026-11-25",
    ),
    evidence=high(_MAKERS_TEXT, _FEBRUARY_READ, checked="2026-11-25"),
    records=["hk-vatp-affiliated-market-maker"],
)

material_interests = obligation(
    "Avoid, and make associates avoid, material interests in client transactions, and relationships, that create a "
    "conflict of interest.",
    when=platform_operator,
    must=judgement(
        "neither the firm nor its associates have a material interest in client transactions, or a relationship, that "
        "creates an actual or potential conflict"
    ),
    risk=Risk.CONFLICT_OF_INTEREST,
    topic=Topic.CONFLICTS,
    force=Force.GUIDELINE,
    cites=VATP_GUIDELINES["13.1"],
    since="2023-06-01",
    evidence=high(_MAKERS_TEXT, _FAQ_CONFLICTS, checked="2026-11-23"),
    records=["hk-vatp-avoid-conflicts"],
)
