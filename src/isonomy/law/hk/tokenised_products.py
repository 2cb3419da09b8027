"""Tokenised authorised products: subscription, redemption and secondary trading.

Covers the SFC circulars 23EC53, revised as 26EC22 (tokenised authorised products), and 26EC23 (secondary trading).
"""

from isonomy.facts import activity, asset, authorisation, controls, disclosure, product, venue
from isonomy.facts.lists import HERE
from isonomy.law.hk.instruments import TOKENISED_PRODUCTS, TOKENISED_SECONDARY
from isonomy.law.hk.terms import in_reach, retail
from isonomy.logic import NEVER, months
from isonomy.rulebook import (
    NOT_FOUND,
    Force,
    Risk,
    Topic,
    high,
    medium,
    obligation,
    permitted_on_conditions,
    prohibition,
    read_as,
)

_CIRCULARS = (
    "https://github.com/yaukitdev1-cpu/sfc-fetch/blob/09b5d61862323f6e44083a92739bc13d8bd237df/data/content/"
    "circulars/markdown/2026/"
)
_CLARQO = "https://clarqo.com/2026/05/18/hong-kong-is-moving-tokenised-funds-from-issuance-to-market-structure/"
_SECONDARY = (
    "https://www.charlesrussellspeechlys.com/en/insights/expert-insights/financial-services/2026/hong-kong-sfc-launches-new-framework-for-secondary-trading-of-tokenised-investment-products/",
    _CLARQO,
    "https://clarqo.com/drafts/sha-1664-hk-sfc-tokenised-secondary-retail-vatp/",
    "https://apim.gateapi.io/post/status/20487698",
    _CIRCULARS + "26EC23.md",
)
_PRIMARY = (
    "https://legalink.ch/groups/newsletter-articles/sfc-issues-guidance-for-tokenisation-of-sfc-authorised-investment-products-and-intermediaries/4059",
    _CLARQO,
    "https://rwamk.com/learn/hong-kong-rwa",
    _CIRCULARS + "26EC22.md",
)

_tokenised_product = (product.kind != "none") & (asset.form == "ledger_record_of_conventional")

primary_dealing = permitted_on_conditions(
    "An authorised product may be tokenised for subscription and redemption while it meets every authorisation rule and its tokenisation risks are managed and disclosed.",
    when=in_reach
    & _tokenised_product
    & product.publicly_offered
    & product.dealing.overlaps("primary_cash", "primary_in_kind", "primary_in_tokens"),
    must={
        "authorised": product.authorised_in.contains(HERE),
        "risks_managed": controls.technology.contains("ledger_type_risk_assessment"),
        "risks_told": disclosure.to_client.contains("tokenisation_risks"),
    },
    risk=Risk.OPERATIONAL_CYBER,
    topic=[Topic.SECURITIES_AND_OFFERS, Topic.FUNDS],
    force=Force.GUIDELINE,
    cites=[TOKENISED_PRODUCTS["5, 8"], TOKENISED_PRODUCTS["10-17"]],
    since="2023-11-02",
    reading=read_as(
        "That the product is authorised stands for meeting every rule of authorisation; units may be offered directly, "
        "through licensed firms, or pass among participants of the ledger where allowed.",
        "The text of 2023 was seen only as revised on 20 April 2026; paragraph numbers are those of the revision.",
        "2026-11-25",
    ),
    evidence=medium(*_PRIMARY, checked="2026-11-23"),
    records=["hk-tokenised-products-primary"],
)

open_ledger_control = prohibition(
    "Do not use a ledger open to everyone for an authorised product without further control, such as tokens restricted to eligible holders.",
    when=in_reach & _tokenised_product & product.publicly_offered & (asset.ledger == "permissionless"),
    must=asset.transferability != "free",
    risk=Risk.OPERATIONAL_CYBER,
    topic=[Topic.SECURITIES_AND_OFFERS, Topic.TECHNOLOGY],
    force=Force.GUIDELINE,
    cites=TOKENISED_PRODUCTS["13"],
    since="2023-11-02",
    reading=read_as(
        "Further control is read as a limit on passing the token on.",
        "A token with permissions is the only example that the circular gives.",
        "2026-11-25",
    ),
    evidence=medium(*_PRIMARY, checked="2026-11-23"),
    records=["hk-tokenised-products-primary"],
)

no_secondary_trading = prohibition(
    "Let the public subscribe and redeem tokenised authorised products, but not trade them among each other yet.",
    when=in_reach
    & _tokenised_product
    & retail
    & product.dealing.overlaps("secondary_on_platform", "secondary_over_the_counter"),
    must=NEVER,
    risk=Risk.MARKET_ABUSE,
    topic=[Topic.FUNDS, Topic.SECURITIES_AND_OFFERS],
    force=Force.POLICY,
    cites=TOKENISED_PRODUCTS[NOT_FOUND],
    since="2023-11-02",
    until="2026-04-19",
    reading=read_as(
        "That only primary dealing was found fit is read as a ban on the rest until the circular of April 2026.",
        "The circular of 2023 says that secondary trading needs more caution and care.",
        "2026-11-25",
    ),
    evidence=medium(
        "https://risp-playground.eu/event/circular-on-tokenisation-of-sfc-authorised-investment-products",
        "https://www.sw-hk.com/the-securities-and-futures-commission-published-the-circular-on-tokenisation-of-sfc-authorised-investment-products/",
        checked="2026-11-25",
    ),
    records=["hk-tokenised-secondary-trading"],
)

secondary_trading = permitted_on_conditions(
    "The public may trade tokenised authorised products at any hour on a licensed platform under its trading rules; elsewhere only as approved case by case.",
    when=in_reach
    & _tokenised_product
    & retail
    & product.dealing.overlaps("secondary_on_platform", "secondary_over_the_counter"),
    must={
        "authorised": product.authorised_in.contains(HERE),
        "on_platform": ~product.dealing.contains("secondary_on_platform")
        | (
            (venue.kind == "token_platform")
            & venue.authorised_in.contains(HERE)
            & (venue.matching == "automated_central")
        ),
        "over_the_counter": ~product.dealing.contains("secondary_over_the_counter")
        | authorisation.approvals.contains("tokenised_products"),
    },
    risk=Risk.MARKET_ABUSE,
    topic=[Topic.FUNDS, Topic.SECURITIES_AND_OFFERS],
    force=Force.GUIDELINE,
    cites=TOKENISED_SECONDARY["6, 8, 9, 25"],
    since="2026-04-20",
    reading=read_as(
        "Trading over the counter needs an approval for tokenised products.",
        "The announcement says that such channels are considered case by case; the circular itself speaks of platforms.",
        "2026-11-25",
    ),
    evidence=high(
        *_SECONDARY,
        checked="2026-11-23",
        note="One repost dates the announcement to 26 April 2026; the circular itself is dated 20 April.",
    ),
    records=["hk-tokenised-secondary-trading"],
)

fair_price_warning = obligation(
    "Warn clients when the price strays from the indicative value, and tell them that they can subscribe and redeem at net asset value instead.",
    when=in_reach
    & _tokenised_product
    & product.authorised_in.contains(HERE)
    & product.dealing.contains("secondary_on_platform")
    & activity.kind.is_in("operate_trading_venue", "execute_as_agent"),
    must={
        "warned": disclosure.to_client.contains("price_away_from_value"),
        "told_of_primary_dealing": disclosure.to_client.contains("primary_dealing_at_value"),
        "indicative_value": disclosure.published.contains("indicative_value"),
    },
    risk=Risk.MARKET_ABUSE,
    topic=[Topic.FUNDS, Topic.DISCLOSURE],
    force=Force.GUIDELINE,
    cites=[TOKENISED_SECONDARY["12(a)-(b)"], TOKENISED_SECONDARY["13"], TOKENISED_SECONDARY["20(b)"]],
    since="2026-04-20",
    reading=read_as(
        "Brokers that bring orders to a platform owe the same warnings.", "Paragraph 13 extends them.", "2026-11-25"
    ),
    evidence=medium(*_SECONDARY, checked="2026-11-23"),
    records=["hk-tokenised-secondary-safeguards"],
)

market_maker = obligation(
    "Use best endeavours to have at least one market maker for each product, one of them bound to give three months' notice before leaving.",
    when=in_reach
    & _tokenised_product
    & product.authorised_in.contains(HERE)
    & product.dealing.contains("secondary_on_platform")
    & activity.kind.is_in("operate_fund", "issue_tokens", "offer_tokens"),
    must={
        "market_makers": product.market_makers >= 1,
        "exit_notice": product.maker_exit_notice >= months(3),
    },
    risk=Risk.MARKET_ABUSE,
    topic=Topic.FUNDS,
    force=Force.GUIDELINE,
    cites=TOKENISED_SECONDARY["15(a)"],
    since="2026-04-20",
    reading=read_as(
        "Best endeavours are read as reaching the result.",
        "Whether a provider tried hard enough and failed is for a person to say; the stricter reading is the safer one.",
        "2026-11-25",
    ),
    evidence=medium(*_SECONDARY, checked="2026-11-23"),
    records=["hk-tokenised-secondary-safeguards"],
)
