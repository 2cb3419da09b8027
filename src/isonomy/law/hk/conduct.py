"""Conduct of licensed platforms: funding of trades, credit, yield on client tokens, gifts, derivatives, marketing.

VATP Guidelines, Parts VII, VIII and IX, with the SFC circular on staking and the framework on perpetual contracts.
"""

from isonomy.facts import (
    authorisation,
    business,
    client,
    controls,
    custody,
    derivative,
    disclosure,
    loan,
    order,
    promotion,
    report,
    staking,
)
from isonomy.law.hk.instruments import PERPETUALS, STAKING_CIRCULAR, VATP_FAQ, VATP_GUIDELINES
from isonomy.law.hk.terms import platform_operator, retail
from isonomy.logic import NEVER, percent
from isonomy.rulebook import (
    NOT_FOUND,
    Force,
    Risk,
    Topic,
    high,
    medium,
    obligation,
    permission,
    prohibition,
    read_as,
)

_promotes = ~(promotion.channels.is_empty() & promotion.inducements.is_empty() & promotion.claims.is_empty())
"""A promotion is made: something is said or given away somewhere."""

_GUIDELINES_TEXT = (
    "https://github.com/amlclaw/skills/blob/503db72e637ef21c1420b3c58cb675fbe93591b8/aml-rule-engine/references/"
    "hongkong/HK-006-SFC-VATP-Guidelines-2023.md"
)
_FAQ_CONFLICTS = (
    "https://www.sfc.hk/en/Welcome-to-the-Fintech-Contact-Point/Virtual-assets/"
    "Virtual-asset-trading-platforms-operators/Regulatory-requirements/FAQs-on-conduct-related-matters/"
    "Conflicts-of-interest/"
)
_CIRCULARS = "https://github.com/yaukitdev1-cpu/sfc-fetch/blob/"
_SHARED_BOOK_TEXT = (
    _CIRCULARS + "ad018a8258d55a8a78bac34d648e28817afa6c19/data/content/circulars/markdown/2026/25EC56.md"
)
_STAKING_READ = (
    "https://www.charltonslaw.com/"
    "sfc-publishes-guidance-on-staking-for-licensed-virtual-asset-trading-platforms-and-authorised-virtual-asset-funds"
)
_FEBRUARY_READ = "https://www.davispolk.com/insights/client-update/hong-kong-permit-va-exchanges-offer-perpetual-contracts-and-engage"
_PERPETUALS_READ = (
    "https://cryptomegaphone.com/hong-kong-sfc-publishes-framework-for-perpetual-contracts-at-licensed-vatps/"
)
_CONCLUSIONS_READ = "https://sidley.com/ja/insights/newsupdates/2023/06/hk-vatp-licensing-regime-5-closing-remarks"

prefunding = obligation(
    "Carry out a trade only when the client's account already holds the money or tokens to cover all of it.",
    when=platform_operator & order.side.is_in("buy", "sell", "swap"),
    must=order.prefunded_share >= percent(100),
    risk=Risk.LEVERAGE,
    topic=Topic.ORDER_HANDLING,
    force=Force.GUIDELINE,
    cites=VATP_GUIDELINES["Part VII"],
    since="2023-06-01",
    evidence=medium(
        "https://www.charlesrussellspeechlys.com/en/insights/expert-insights/financial-services/2026/"
        "hong-kong-sfc-launches-new-framework-for-secondary-trading-of-tokenised-investment-products/",
        _SHARED_BOOK_TEXT,
        checked="2026-11-23",
    ),
    records=["hk-vatp-prefunding"],
)

purchase_credit = prohibition(
    "Do not lend to a client for buying tokens, or finance the purchase otherwise, through the platform or its group.",
    when=platform_operator & (loan.lent != "none") & (loan.purpose == "buy_tokens"),
    must=NEVER,
    risk=Risk.LEVERAGE,
    topic=Topic.CREDIT_LEVERAGE,
    force=Force.GUIDELINE,
    cites=VATP_GUIDELINES[NOT_FOUND],
    since="2023-06-01",
    reading=read_as(
        "The loan of the case is taken to come from the platform or a company of its group. Financing by a broker who "
        "runs no platform, and perpetual contracts, have rules of their own.",
        "The ban on platforms is inferred from summaries; that on brokers, lifted in part in 2026, is directly sourced.",
        "2026-11-25",
    ),
    evidence=medium(
        "https://regtank.com/game-up-of-crypto-regulations-in-hong-kong/",
        "https://www.gatebox.best/tr/post/status/18713092",
        checked="2026-11-23",
        note="The platform-level ban is inferred from summaries.",
    ),
    records=["hk-vatp-no-credit"],
)

client_asset_yield = prohibition(
    "Do not use client tokens to make returns for clients or anyone else: no earning, deposit-taking, lending or staking.",
    when=platform_operator,
    must={
        "staking": ~custody.uses.contains("staked"),
        "lending": ~custody.uses.overlaps("lent", "used_for_own_account"),
        "deposit_taking": ~business.activities.contains("borrow_from_clients"),
    },
    risk=Risk.CUSTODY_LOSS,
    topic=Topic.CLIENT_ASSET_USE,
    force=Force.GUIDELINE,
    cites=VATP_GUIDELINES["7.26(b)"],
    since="2023-06-01",
    evidence=high(
        _STAKING_READ,
        "https://zeroth-chocolate-canidae.intern.rabbitos.app/final/index.html",
        checked="2026-11-25",
        note="The second is a copy of the staking circular, which quotes the paragraph.",
    ),
    records=["hk-vatp-no-yield-on-client-assets"],
)

approved_staking = permission(
    "Proof-of-stake staking of client tokens is allowed with prior approval and the special licence conditions, while "
    "the tokens stay under the control of the platform or its keeper and the risks are disclosed.",
    to=client_asset_yield,
    of=["staking"],
    when=authorisation.approvals.contains("staking")
    & (staking.method == "protocol_staking")
    & staking.keys_stay
    & custody.held_with.is_in("the_firm", "own_subsidiary")
    & disclosure.to_client.contains("staking_risks"),
    force=Force.LICENCE_CONDITION,
    cites=STAKING_CIRCULAR["Appendix"],
    since="2025-04-07",
    reading=read_as(
        "Strict control is read as keys that stay with the platform or its own subsidiary.",
        "The detailed wording of the licence conditions was not seen.",
        "2026-11-25",
    ),
    evidence=medium(
        _STAKING_READ,
        "https://maincoin.money/?p=23975",
        "https://github.com/amlclaw/skills/blob/503db72e637ef21c1420b3c58cb675fbe93591b8/aml-rule-engine/references/"
        "hongkong/HK-011-SFC-HKMA-Joint-Circular-VA-2025.md",
        checked="2026-11-23",
    ),
    records=["hk-vatp-staking-permission", "hk-vatp-no-yield-on-client-assets"],
)

token_gifts = prohibition(
    "Do not offer gifts tied to trading a specific token; discounts of fees or charges are allowed.",
    when=platform_operator & _promotes,
    must=~promotion.inducements.contains("gift_tied_to_token"),
    risk=Risk.INVESTOR_UNDERSTANDING,
    topic=Topic.PROMOTION,
    force=Force.GUIDELINE,
    cites=[VATP_GUIDELINES["7.26(c)"], VATP_FAQ["Conflicts of interest, Q1"]],
    since="2023-06-01",
    reading=read_as(
        "A gift tied to tokens as a class counts as tied to a token.",
        "The authority's answer of 1 March 2024 extends the ban to gifts linked to virtual assets as an asset class.",
        "2026-11-25",
    ),
    evidence=high(
        _CONCLUSIONS_READ,
        _FAQ_CONFLICTS + "1-March-2024-Conflicts-of-interest",
        checked="2026-11-23",
        note="The paragraph was read in the authority's answers on 2026-11-25.",
    ),
    records=["hk-vatp-no-gifts"],
)

token_derivatives = prohibition(
    "Do not offer futures or other derivatives on tokens.",
    when=platform_operator
    & derivative.kind.is_in("future", "perpetual", "option", "swap_or_contract_for_difference", "leveraged_token"),
    must=NEVER,
    risk=Risk.LEVERAGE,
    topic=Topic.DERIVATIVES,
    force=Force.GUIDELINE,
    cites=VATP_GUIDELINES[NOT_FOUND],
    since="2023-06-01",
    reading=read_as(
        "Trading on margin is no derivative here; it falls under the ban on credit.",
        "The record speaks of futures and other derivatives and has a ban of its own for credit.",
        "2026-11-25",
    ),
    evidence=high(_CONCLUSIONS_READ, _PERPETUALS_READ, checked="2026-11-23"),
    records=["hk-vatp-no-derivatives-baseline"],
)

approved_perpetuals = permission(
    "Perpetual contracts approved by the authority may be offered to professional investors who know derivatives.",
    to=token_derivatives,
    when=(derivative.kind == "perpetual")
    & ~retail
    & authorisation.approvals.contains("derivative_product")
    & client.assessments.contains("derivative_knowledge"),
    force=Force.GUIDELINE,
    cites=PERPETUALS[NOT_FOUND],
    since="2026-02-11",
    evidence=high(_PERPETUALS_READ, _FEBRUARY_READ, checked="2026-11-23"),
    records=["hk-vatp-no-derivatives-baseline", "hk-perpetual-contracts-pi-only"],
)

accurate_marketing = obligation(
    "Make sure that representations and advertisements are accurate and not misleading.",
    when=platform_operator & _promotes,
    must=promotion.claims.is_empty(),
    risk=Risk.DISCLOSURE,
    topic=Topic.PROMOTION,
    force=Force.GUIDELINE,
    cites=[VATP_GUIDELINES["9.1"], VATP_GUIDELINES["9.2"]],
    since="2023-06-01",
    reading=read_as(
        "Every objectionable claim on the list of facts is misleading.",
        "Each of them gives a false picture of the product, its risk or the firm's standing.",
        "2026-11-25",
    ),
    evidence=medium(_GUIDELINES_TEXT, checked="2026-11-23"),
    records=["hk-vatp-accurate-marketing"],
)

market_surveillance = obligation(
    "Keep written policies and an effective surveillance system that detect, prevent and report manipulative or abusive "
    "trading, and suspend or report as needed.",
    when=platform_operator,
    must={
        "surveillance": controls.conduct.contains("market_surveillance"),
        "reports": report.regular.contains("suspected_unfair_trading"),
    },
    risk=Risk.MARKET_ABUSE,
    topic=Topic.MARKET_INTEGRITY,
    force=Force.GUIDELINE,
    cites=VATP_GUIDELINES["8.1"],
    since="2023-06-01",
    reading=read_as(
        "Surveillance in force includes written policies and the power to suspend.",
        "The fact names the arrangement as a whole.",
        "2026-11-25",
    ),
    evidence=medium(
        _GUIDELINES_TEXT,
        "https://ifcreview.com/articles/2024/february/virtual-asset-trading-platforms-in-hong-kong",
        checked="2026-11-23",
    ),
    records=["hk-vatp-market-surveillance"],
)
