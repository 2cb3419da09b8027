"""What platforms may offer besides trading of listed tokens, and what is eased for locally supervised stablecoins.

The relief for platforms stands beside the rules that it relaxes, in `admission.py` and `retail.py`.
Sources: SFC circular 25EC57 of 3 November 2025, and the SFC and HKMA circulars on relevant stablecoins of 27 May 2026.
"""

from isonomy.facts import activity, authorisation, business, disclosure, listing, venue
from isonomy.law.hk import funds, intermediaries, token_products
from isonomy.law.hk.instruments import HKMA_STABLECOIN_CIRCULAR, PRODUCT_EXPANSION, RELEVANT_STABLECOINS
from isonomy.law.hk.terms import (
    in_reach,
    platform_operator,
    relevant_stablecoin,
    token_related_product,
    tokenised_security,
)
from isonomy.logic import NEVER
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

_EXPANSION = high(
    "https://github.com/yaukitdev1-cpu/sfc-fetch/blob/ad018a8258d55a8a78bac34d648e28817afa6c19/data/content/circulars/markdown/2026/25EC57.md",
    "https://cointeeth.com/news/new-hong-kong-guidelines-for-cryptocurrency-trading-regulation-enhancing-liquidity",
    checked="2026-11-23",
    note="Text of the circular seen; the conditions in its appendices were not.",
)
_STABLECOINS = medium(
    "https://www.owlbrief.com/briefs/13568-sfc-sets-expected-standards-for-vatps-and-licensed-corporations-on-relevant-stablecoin-services",
    "https://hkma2.marklo.de/stat/summaries/24e0506e-41f7-4778-8651-cb56a5ed39e4",
    "https://www.owlbrief.com/briefs/13583-hkma-sfc-registered-institutions-relevant-stablecoin-activities-va-knowledge-test-high-liquidity-pi-only-disclosure-advance-notification",
    checked="2026-11-23",
    note="Known from summaries, not from the circulars.",
)

_platform_firm = (
    in_reach
    & business.activities.contains("operate_trading_venue")
    & authorisation.classes.overlaps("venue_for_tokens", "venue_for_securities")
)
_licensed = authorisation.application.is_in("granted", "granted_restricted")
_intermediary = (
    in_reach
    & ~business.activities.contains("operate_trading_venue")
    & activity.kind.is_in("execute_as_agent", "deal_as_principal", "advise", "manage_portfolio", "offer_tokens")
    & authorisation.classes.overlaps(
        "dealing_in_securities", "advising_on_securities", "managing_securities_portfolios", "banking"
    )
)

platform_business_only = prohibition(
    "As a platform, distribute neither tokenised securities nor token-related products.",
    when=_platform_firm & (activity.kind == "offer_tokens") & (tokenised_security | token_related_product),
    must=NEVER,
    risk=Risk.INVESTOR_UNDERSTANDING,
    topic=(Topic.AUTHORISATION, Topic.SECURITIES_AND_OFFERS),
    force=Force.LICENCE_CONDITION,
    cites=[PRODUCT_EXPANSION["8"], PRODUCT_EXPANSION["footnote 10"]],
    since=None,
    reading=read_as(
        "The standard condition, which lets a platform run its venue and off-platform trading only, is read as a ban on "
        "distributing other products.",
        "The circular of 2025 says that the condition had to be widened for that.",
        "2026-11-25",
    ),
    evidence=_EXPANSION,
    records=["hk-vatp-product-expansion"],
)

widened_condition = permission(
    "A licensed platform whose condition was varied may distribute tokenised securities and token-related products, "
    "and open trust or client accounts with their custodians.",
    to=platform_business_only,
    when=_licensed & authorisation.approvals.contains("tokenised_products"),
    cites=PRODUCT_EXPANSION["8-9"],
    force=Force.LICENCE_CONDITION,
    since="2025-11-03",
    reading=read_as(
        "Platforms that are only deemed licensed are left out.",
        "The circular takes them out of its notion of a platform (footnote 1).",
        "2026-11-25",
    ),
    evidence=_EXPANSION,
    records=["hk-vatp-product-expansion"],
)

custody_of_listed_tokens = obligation(
    "As a platform, keep for clients only tokens that are open to trading on the platform.",
    when=_platform_firm & (activity.kind == "safeguard"),
    must=listing.admitted,
    risk=Risk.CUSTODY_LOSS,
    topic=(Topic.CUSTODY, Topic.AUTHORISATION),
    force=Force.LICENCE_CONDITION,
    cites=PRODUCT_EXPANSION["10"],
    since=None,
    evidence=_EXPANSION,
    records=["hk-vatp-product-expansion"],
)

custody_of_other_tokens = permission(
    "A licensed platform whose condition was varied may keep, through its associated entity, tokens it does not trade.",
    to=custody_of_listed_tokens,
    when=_licensed & authorisation.approvals.contains("custody_of_unlisted_tokens"),
    cites=PRODUCT_EXPANSION["10-13"],
    force=Force.LICENCE_CONDITION,
    since="2025-11-03",
    evidence=_EXPANSION,
    records=["hk-vatp-product-expansion"],
)

stablecoin_disclosure = obligation(
    "As a platform, tell clients how a relevant stablecoin is stabilised and redeemed.",
    when=platform_operator & relevant_stablecoin,
    must=disclosure.to_client.contains("stabilisation_and_redemption"),
    risk=Risk.DISCLOSURE,
    topic=(Topic.STABLECOIN_DISTRIBUTION, Topic.DISCLOSURE),
    force=Force.GUIDELINE,
    cites=RELEVANT_STABLECOINS[NOT_FOUND],
    since="2026-05-27",
    evidence=_STABLECOINS,
    records=["hk-relevant-stablecoin-vatp"],
)

stablecoin_admission_notice = obligation(
    "As a platform, tell the SFC in writing before a relevant stablecoin is admitted to trading.",
    when=platform_operator & relevant_stablecoin & listing.admitted,
    must=authorisation.notices.contains("token_admission"),
    risk=Risk.DISCLOSURE,
    topic=(Topic.STABLECOIN_DISTRIBUTION, Topic.TOKEN_ADMISSION),
    force=Force.GUIDELINE,
    cites=RELEVANT_STABLECOINS[NOT_FOUND],
    since="2026-05-27",
    evidence=_STABLECOINS,
    records=["hk-relevant-stablecoin-vatp"],
)

stablecoin_removal_notice = obligation(
    "As a platform, tell the SFC in writing before a relevant stablecoin is suspended or removed.",
    when=platform_operator & relevant_stablecoin & listing.response.is_in("suspended", "removed"),
    must=authorisation.notices.contains("token_suspension_or_removal"),
    risk=Risk.DISCLOSURE,
    topic=(Topic.STABLECOIN_DISTRIBUTION, Topic.TOKEN_ADMISSION),
    force=Force.GUIDELINE,
    cites=RELEVANT_STABLECOINS[NOT_FOUND],
    since="2026-05-27",
    evidence=_STABLECOINS,
    records=["hk-relevant-stablecoin-vatp"],
)

stablecoin_intermediary_notice = obligation(
    "As an intermediary, tell the regulators before taking up business in relevant stablecoins or changing it materially, "
    "and tell clients how the coin is stabilised and redeemed.",
    when=_intermediary & relevant_stablecoin,
    must={
        "notice": authorisation.notices.contains("new_token_activity"),
        "told": disclosure.to_client.contains("stabilisation_and_redemption"),
    },
    risk=Risk.INVESTOR_UNDERSTANDING,
    topic=Topic.STABLECOIN_DISTRIBUTION,
    force=Force.GUIDELINE,
    cites=[RELEVANT_STABLECOINS[NOT_FOUND], HKMA_STABLECOIN_CIRCULAR[NOT_FOUND]],
    since="2026-05-27",
    evidence=_STABLECOINS,
    records=["hk-relevant-stablecoin-intermediaries"],
)

direct_stablecoin_dealing = permission(
    "Orders in a relevant stablecoin may be carried out directly with its licensed issuer.",
    to=intermediaries.dealing_venue,
    of=["venue"],
    when=relevant_stablecoin & (venue.kind == "bilateral"),
    cites=[RELEVANT_STABLECOINS[NOT_FOUND], HKMA_STABLECOIN_CIRCULAR[NOT_FOUND]],
    force=Force.LICENCE_CONDITION,
    since="2026-05-27",
    reading=read_as(
        "A trade with a single counterparty is taken to be one with the issuer.",
        "The case does not say who the counterparty is, and the summaries name the issuer only.",
        "2026-11-25",
    ),
    evidence=_STABLECOINS,
    records=["hk-relevant-stablecoin-intermediaries"],
)

stablecoins_without_retail_tests = exemption(
    "An intermediary needs neither a test of token knowledge nor a limit of exposure for relevant stablecoins.",
    to=intermediaries.retail_safeguards,
    of=["knowledge", "exposure_limit"],
    when=relevant_stablecoin,
    cites=[RELEVANT_STABLECOINS[NOT_FOUND], HKMA_STABLECOIN_CIRCULAR[NOT_FOUND]],
    force=Force.LICENCE_CONDITION,
    since="2026-05-27",
    reading=read_as(
        "A case about a relevant stablecoin is taken as one of a client who uses such coins only.",
        "The relief ends once other tokens come into the account, which is another case.",
        "2026-11-25",
    ),
    evidence=_STABLECOINS,
    records=["hk-relevant-stablecoin-intermediaries"],
)

stablecoins_without_liquidity_test = exemption(
    "A relevant stablecoin may be recommended without the test of large and liquid tokens; it must still be suitable.",
    to=intermediaries.solicited_retail_trades,
    of=["large_cap"],
    when=relevant_stablecoin,
    cites=[RELEVANT_STABLECOINS[NOT_FOUND], HKMA_STABLECOIN_CIRCULAR[NOT_FOUND]],
    force=Force.LICENCE_CONDITION,
    since="2026-05-27",
    evidence=_STABLECOINS,
    records=["hk-relevant-stablecoin-intermediaries"],
)

stablecoin_products_for_retail = exemption(
    "A product related to a relevant stablecoin is not complex by itself, so that it is not kept to professional investors.",
    to=token_products.professionals_only,
    when=relevant_stablecoin,
    cites=[RELEVANT_STABLECOINS[NOT_FOUND], HKMA_STABLECOIN_CIRCULAR[NOT_FOUND]],
    force=Force.GUIDELINE,
    since="2026-05-27",
    reading=read_as(
        "The ban falls; whether the single product is complex for other reasons is left to the general code of conduct.",
        "The circulars end a presumption and do not say that every such product is simple.",
        "2026-11-25",
    ),
    evidence=_STABLECOINS,
    records=["hk-relevant-stablecoin-intermediaries"],
)

stablecoin_products_without_test = exemption(
    "A product related to a relevant stablecoin needs no test of token knowledge.",
    to=token_products.knowledge_test,
    when=relevant_stablecoin,
    cites=[RELEVANT_STABLECOINS[NOT_FOUND], HKMA_STABLECOIN_CIRCULAR[NOT_FOUND]],
    force=Force.GUIDELINE,
    since="2026-05-27",
    evidence=_STABLECOINS,
    records=["hk-relevant-stablecoin-intermediaries"],
)

stablecoin_portfolios = exemption(
    "A portfolio that holds no tokens but relevant stablecoins needs no token conditions on the management licence.",
    to=funds.manager_conditions,
    of=["conditions"],
    when=relevant_stablecoin,
    cites=[RELEVANT_STABLECOINS[NOT_FOUND], HKMA_STABLECOIN_CIRCULAR[NOT_FOUND]],
    force=Force.LICENCE_CONDITION,
    since="2026-05-27",
    reading=read_as(
        "The token of the case stands for all tokens of the portfolio.",
        "A case describes one token; a portfolio with another token is another case, which the relief does not reach.",
        "2026-11-25",
    ),
    evidence=_STABLECOINS,
    records=["hk-relevant-stablecoin-intermediaries"],
)
