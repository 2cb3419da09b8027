"""Admission of tokens to trading on licensed platforms, for retail clients above all.

VATP Guidelines, Part VII (paras 7.1 to 7.12), with the SFC circular on expansion of products and services (25EC57), the
circular on relevant stablecoins and the circular on secondary trading of tokenised products (26EC23).
"""

from isonomy.facts import asset, authorisation, case, disclosure, listing, offer, order, product
from isonomy.facts.lists import HERE
from isonomy.law.hk.instruments import (
    PRODUCT_EXPANSION,
    RELEVANT_STABLECOINS,
    TOKENISED_SECONDARY,
    VATP_CONCLUSIONS,
    VATP_FAQ,
    VATP_GUIDELINES,
)
from isonomy.law.hk.terms import (
    eligible_large_cap,
    licensed_platform,
    platform_operator,
    relevant_stablecoin,
    retail,
    security,
    specified_stablecoin,
    tokenised_security,
    virtual_asset,
)
from isonomy.logic import NEVER, months, months_between
from isonomy.rulebook import (
    NOT_FOUND,
    Force,
    Risk,
    Topic,
    exemption,
    high,
    medium,
    obligation,
    permission,
    prohibition,
    read_as,
)

_GUIDELINES_TEXT = (
    "https://github.com/amlclaw/skills/blob/503db72e637ef21c1420b3c58cb675fbe93591b8/aml-rule-engine/references/"
    "hongkong/HK-006-SFC-VATP-Guidelines-2023.md"
)
_FAQ = (
    "https://www.sfc.hk/en/Welcome-to-the-Fintech-Contact-Point/Virtual-assets/"
    "Virtual-asset-trading-platforms-operators/Regulatory-requirements/FAQs-on-conduct-related-matters/"
)
_FAQ_TRADING = _FAQ + "Trading-of-virtual-assets/31-May-2023-Trading-of-virtual-assets"
_FAQ_CONFLICTS = _FAQ + "Conflicts-of-interest/31-May-2023-Conflicts-of-interest"
_CONCLUSIONS_READ = (
    "https://www.cliffordchance.com/insights/resources/blogs/talking-tech/en/articles/2023/05/"
    "securities-and-futures-commission-finalises-new-regulatory-requirements-for-virtual-asset-trading-platforms.html"
)
_EXPANSION_TEXT = (
    "https://github.com/yaukitdev1-cpu/sfc-fetch/blob/ad018a8258d55a8a78bac34d648e28817afa6c19/data/content/circulars/"
    "markdown/2026/25EC57.md"
)
_EXPANSION_READ = (
    "https://www.davispolk.com/insights/client-update/"
    "hong-kong-permits-virtual-asset-exchanges-access-global-liquidity-and-expand"
)
_STABLECOINS_READ = (
    "https://www.owlbrief.com/briefs/"
    "13568-sfc-sets-expected-standards-for-vatps-and-licensed-corporations-on-relevant-stablecoin-services"
)
_SECONDARY_READ = (
    "https://www.charlesrussellspeechlys.com/en/insights/expert-insights/financial-services/2026/"
    "hong-kong-sfc-launches-new-framework-for-secondary-trading-of-tokenised-investment-products/"
)
_QUOTED = "The public text cited is abridged; the wording of the paragraph was seen in quotation only."

_ALL_POINTS = listing.due_diligence.covers(
    "team",
    "regulatory_status_here",
    "demand_and_liquidity",
    "technology",
    "development",
    "market_and_governance_risk",
    "legal_risk",
    "fraud_signs",
    "enforceability_of_rights",
    "money_laundering_risk",
)
_buys = order.side.is_in("buy", "swap")

committee = obligation(
    "Let a committee drawn at least from the senior managers of the key business line, compliance, risk and IT set the "
    "criteria and decide on admission, suspension and withdrawal of tokens, write down its reasons, and review criteria "
    "and admitted tokens at least every 12 months.",
    when=platform_operator,
    must={
        "members": listing.committee.covers("key_business_line", "compliance", "risk", "information_technology"),
        "reasons": listing.committee.contains("written_reasons"),
        "review": listing.review_interval <= months(12),
    },
    risk=Risk.CONFLICT_OF_INTEREST,
    topic=Topic.TOKEN_ADMISSION,
    force=Force.GUIDELINE,
    cites=[VATP_GUIDELINES["7.1"], VATP_GUIDELINES["7.3"], VATP_GUIDELINES["7.4"]],
    since="2023-06-01",
    reading=read_as(
        "A body whose members are named here is taken to have the tasks of setting criteria and deciding.",
        "The fact describes the body that decides on admission; a firm without one names no members.",
        "2026-11-25",
    ),
    evidence=high(_CONCLUSIONS_READ, _FAQ_CONFLICTS, checked="2026-11-23"),
    records=["hk-vatp-token-committee"],
)

committee_reporting = obligation(
    "Let the token committee report to the board every month and promptly bring suspensions and delistings before it, "
    "and publish its criteria on the website.",
    when=platform_operator,
    must={
        "monthly": listing.committee.contains("monthly_report_to_board"),
        "escalation": listing.committee.contains("prompt_escalation_to_board"),
        "criteria": disclosure.published.contains("admission_and_removal_rules"),
    },
    risk=Risk.DISCLOSURE,
    topic=[Topic.TOKEN_ADMISSION, Topic.DISCLOSURE],
    force=Force.GUIDELINE,
    cites=[VATP_GUIDELINES["7.2"], VATP_GUIDELINES["7.5"]],
    since="2023-06-01",
    evidence=medium(_GUIDELINES_TEXT, checked="2026-11-23", note=_QUOTED),
    records=["hk-vatp-token-committee-reporting"],
)

due_diligence = obligation(
    "Before admitting a token, and as long as it is admitted, examine with all reasonable diligence its team, its status "
    "here, supply, demand and liquidity, technology, development, market and governance risk, legal risk, signs of "
    "fraud or of dependence on constant inflow, the enforceability of outside rights, and money laundering risk.",
    when=platform_operator,
    must=_ALL_POINTS,
    risk=Risk.DISCLOSURE,
    topic=Topic.TOKEN_ADMISSION,
    force=Force.GUIDELINE,
    cites=[VATP_GUIDELINES["7.6(a)-(j)"], VATP_FAQ["Trading of virtual assets, Q1"]],
    since="2023-06-01",
    reading=read_as(
        "The ten points are the least that must be examined; that they stay examined is left to the duty to monitor.",
        "The list of the guidelines is open, and the facts record points rather than depth.",
        "2026-11-25",
    ),
    evidence=high(_FAQ_TRADING, _EXPANSION_TEXT, checked="2026-11-23"),
    records=["hk-vatp-token-due-diligence"],
)

retail_token = prohibition(
    "Do not let a retail client buy a token that is not highly liquid and in the indices of at least two independent "
    "providers (one of benchmark standard), or that was first issued less than 12 months before.",
    when=platform_operator & virtual_asset & retail & _buys,
    must={
        "index": eligible_large_cap,
        "liquidity": asset.liquidity == "high",
        "age": months_between(asset.first_issued, case.date) >= months(12),
    },
    risk=Risk.MARKET_ABUSE,
    topic=[Topic.TOKEN_ADMISSION, Topic.RETAIL_PROTECTION],
    force=Force.GUIDELINE,
    cites=[VATP_GUIDELINES["7.7(b)"], VATP_GUIDELINES["7.8"], VATP_GUIDELINES["7.6(c)"], PRODUCT_EXPANSION["5-7"]],
    since="2023-06-01",
    reading=read_as(
        "The conditions of admission are tested when the client buys; selling a token already held stays free. "
        "Security tokens are left to the rule on retail offers of securities.",
        "A token that loses its place in an index need not be suspended at once, and no duty is to lock clients in.",
        "2026-11-25",
    ),
    evidence=high(_FAQ_TRADING, _EXPANSION_TEXT, _EXPANSION_READ, checked="2026-11-23"),
    records=["hk-vatp-retail-eligible-large-cap", "hk-vatp-track-record-12m"],
)

case_by_case_token = permission(
    "A token that meets every other criterion may be offered without the two indices where the authority accepted the "
    "firm's proposal for it.",
    to=retail_token,
    of=["index"],
    when=authorisation.approvals.contains("token_outside_usual_criteria"),
    force=Force.GUIDELINE,
    cites=VATP_GUIDELINES["7.8, note 3"],
    since="2023-06-01",
    evidence=medium(_GUIDELINES_TEXT, checked="2026-11-23", note=_QUOTED),
    records=["hk-vatp-retail-index-exception"],
)

local_stablecoin_age = exemption(
    "A coin of a locally licensed stablecoin issuer needs no record of twelve months on a fully licensed platform.",
    to=retail_token,
    of=["age"],
    when=relevant_stablecoin & licensed_platform,
    force=Force.GUIDELINE,
    cites=PRODUCT_EXPANSION["5"],
    since="2025-11-03",
    reading=read_as(
        "The relief is kept to platforms that hold the licence.",
        "Platforms that are merely deemed to be licensed stand outside the circular until their conditions are varied.",
        "2026-11-25",
    ),
    evidence=high(_EXPANSION_TEXT, _EXPANSION_READ, checked="2026-11-23"),
    records=["hk-vatp-track-record-12m", "hk-vatp-licensed-stablecoin-retail"],
)

local_stablecoin_index = exemption(
    "A coin of a locally licensed stablecoin issuer need not pass the liquidity and index test.",
    to=retail_token,
    of=["index", "liquidity"],
    when=relevant_stablecoin,
    force=Force.GUIDELINE,
    cites=RELEVANT_STABLECOINS[NOT_FOUND],
    since="2026-05-27",
    evidence=medium(_STABLECOINS_READ, checked="2026-11-23"),
    records=["hk-vatp-retail-eligible-large-cap", "hk-relevant-stablecoin-vatp"],
)

young_token = prohibition(
    "Do not let a professional investor buy a token that is no security and was first issued less than 12 months before.",
    when=platform_operator & virtual_asset & ~retail & _buys,
    must=months_between(asset.first_issued, case.date) >= months(12),
    risk=Risk.INVESTOR_UNDERSTANDING,
    topic=Topic.TOKEN_ADMISSION,
    force=Force.GUIDELINE,
    cites=VATP_GUIDELINES["7.6(c)"],
    since="2023-06-01",
    evidence=high(_FAQ_TRADING, _EXPANSION_TEXT, checked="2026-11-23"),
    records=["hk-vatp-track-record-12m"],
)

young_token_for_professionals = permission(
    "A fully licensed platform, or one whose conditions were varied to that end, may offer professional investors "
    "tokens of any age after full examination and with the short record disclosed.",
    to=young_token,
    when=(licensed_platform | authorisation.approvals.contains("tokens_of_short_record"))
    & _ALL_POINTS
    & disclosure.to_client.contains("short_track_record"),
    force=Force.GUIDELINE,
    cites=PRODUCT_EXPANSION["5-6"],
    since="2025-11-03",
    evidence=high(_EXPANSION_TEXT, "https://rwamk.com/learn/hong-kong-rwa", checked="2026-11-23"),
    records=["hk-vatp-track-record-pi-lifted"],
)

retail_security = prohibition(
    "Do not open a security token to retail clients unless its offer keeps to the prospectus regime and to the rules on "
    "offers of investments; stop retail trading in a token that becomes a security.",
    when=platform_operator & security & retail & order.side.is_in("buy", "sell", "swap"),
    must=offer.documents.overlaps("registered_prospectus", "authorised_scheme"),
    risk=Risk.DISCLOSURE,
    topic=[Topic.RETAIL_PROTECTION, Topic.SECURITIES_AND_OFFERS],
    force=Force.GUIDELINE,
    cites=[VATP_GUIDELINES["7.7(a)"], VATP_GUIDELINES["7.12"]],
    since="2023-06-01",
    reading=read_as(
        "A registered prospectus or an authorised scheme, whichever the instrument calls for, stands for both regimes. "
        "A token that becomes a security is caught from that day, since the facts are those of the day.",
        "The guidelines point to two regimes that divide the instruments between them.",
        "2026-11-25",
    ),
    evidence=medium(_GUIDELINES_TEXT, checked="2026-11-23", note=_QUOTED),
    records=["hk-vatp-retail-no-securities", "hk-vatp-ongoing-monitoring"],
)

authorised_tokenised_product = exemption(
    "Tokenised products authorised for the public here may trade for retail clients under the circular of their own.",
    to=retail_security,
    when=tokenised_security & (product.kind != "none") & product.authorised_in.contains(HERE),
    force=Force.GUIDELINE,
    cites=TOKENISED_SECONDARY[NOT_FOUND],
    since="2026-04-20",
    evidence=high(
        _SECONDARY_READ,
        "https://clarqo.com/drafts/sha-1664-hk-sfc-tokenised-secondary-retail-vatp/",
        checked="2026-11-25",
    ),
    records=["hk-vatp-retail-no-securities", "hk-tokenised-secondary-trading"],
)

retail_stablecoin_wait = prohibition(
    "Let no retail client buy a stablecoin before stablecoins have their law.",
    when=platform_operator & specified_stablecoin & retail & order.side.is_in("buy", "swap"),
    must=NEVER,
    risk=Risk.RUN_REDEMPTION,
    topic=[Topic.TOKEN_ADMISSION, Topic.STABLECOIN_DISTRIBUTION],
    force=Force.POLICY,
    cites=VATP_CONCLUSIONS[NOT_FOUND],
    since="2023-06-01",
    until="2025-07-31",
    date_note="The end is the day before the Stablecoins Ordinance began.",
    evidence=medium(
        "https://bitcoinethereumnews.com/finance/hong-kong-delays-retail-trading-of-stablecoins-pending-comprehensive-policy",
        "https://www.binance.com/en/news/flash/7824991",
        checked="2026-11-25",
        note="Reports of the Secretary's words; the passage of the conclusions was not seen.",
    ),
)
