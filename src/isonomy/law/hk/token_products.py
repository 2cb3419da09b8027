"""Sale of token-related products by intermediaries (joint circulars 23EC66 of 2023 and 25EC50 of 2025).

The notion of a token-related product is among the terms.
"""

from isonomy.facts import activity, authorisation, client, derivative, disclosure, order, product, venue
from isonomy.facts.lists import HERE
from isonomy.law.hk.instruments import JOINT_CIRCULAR, JOINT_CIRCULAR_2022, SUPPLEMENTAL_CIRCULAR
from isonomy.law.hk.terms import (
    authorised_token_fund,
    fully_protected_client,
    in_reach,
    retail,
    token_related_product,
)
from isonomy.logic import NEVER
from isonomy.rulebook import (
    NOT_FOUND,
    Force,
    Risk,
    Topic,
    definition,
    exemption,
    high,
    medium,
    obligation,
    prohibition,
    read_as,
)

_CIRCULAR_TEXT = (
    "https://apps.sfc.hk/edistributionWeb/api/circular/list-content/circular/suitability/doc?lang=EN&refNo=23EC66"
)
_LEGALINK = (
    "https://legalink.ch/groups/newsletter-articles/"
    "sfc-and-hkma-issue-joint-circular-on-intermediaries-virtual-asset-related-activities/2722"
)
_CLYDE = "https://clydeco.com/en/insights/2024/03/hong-kong-virtual-assets-regulatory-update-2-joint"
_MINTER = (
    "https://www.minterellison.com.hk/news/the-sfc-and-the-hkma-issued-a-joint-circular-on-intermediaries-"
    "virtual-asset-related-activities/"
)
_BIRD = (
    "https://cm.twobirds.com/en/capabilities/practices/digital-rights-and-assets/apac-dra/apac-dsd/crypto-assets/"
    "hong-kong/guidance-on-virtual-asset-related-activities-for-intermediaries"
)
_SUPPLEMENT_TEXT = (
    "https://github.com/amlclaw/skills/blob/503db72e637ef21c1420b3c58cb675fbe93591b8/aml-rule-engine/references/"
    "hongkong/HK-011-SFC-HKMA-Joint-Circular-VA-2025.md"
)
_ELLIPTIC = "https://elliptic.co/blog/why-hong-kongs-updated-guidance-on-crypto-for-intermediaries-is-important"

selling_product = definition(
    "Bringing a packaged product or a contract to a client here, as dealer, seller, introducer or adviser under licence.",
    in_reach
    & activity.kind.is_in(
        "execute_as_agent", "deal_as_principal", "introduce", "offer_tokens", "advise", "deal_in_derivatives"
    )
    & authorisation.classes.overlaps(
        "dealing_in_securities",
        "dealing_in_derivatives",
        "advising_on_securities",
        "managing_securities_portfolios",
        "banking",
    ),
    cites=JOINT_CIRCULAR[NOT_FOUND],
    since="2023-10-20",
    evidence=high(_CIRCULAR_TEXT, _CLYDE, _MINTER, checked="2026-11-23"),
    records=["hk-va-related-product-definition", "hk-va-product-pi-only"],
)

professionals_only = prohibition(
    "Sell complex token-related products to professional investors only.",
    when=selling_product & token_related_product & retail,
    must=NEVER,
    risk=Risk.INVESTOR_UNDERSTANDING,
    topic=(Topic.FUNDS, Topic.CLIENT_CLASSES),
    force=Force.GUIDELINE,
    cites=[JOINT_CIRCULAR[NOT_FOUND], JOINT_CIRCULAR_2022[NOT_FOUND]],
    since="2022-01-28",
    reading=read_as(
        "Every token-related product is taken as complex.",
        "The circular calls such a product very likely complex and gives no other test.",
        "2026-11-25",
    ),
    evidence=high(_CIRCULAR_TEXT, _CLYDE, _MINTER, _BIRD, _LEGALINK, checked="2026-11-25"),
    records=["hk-va-product-pi-only", "hk-va-related-product-definition"],
)

authorised_funds_for_retail = exemption(
    "Locally authorised token funds may be sold to everybody.",
    to=professionals_only,
    when=authorised_token_fund,
    cites=JOINT_CIRCULAR[NOT_FOUND],
    force=Force.GUIDELINE,
    since="2022-01-28",
    evidence=high(_CIRCULAR_TEXT, _CLYDE, _MINTER, _BIRD, checked="2026-11-23"),
    records=["hk-va-product-pi-only"],
)

exchange_traded_derivatives_for_retail = exemption(
    "Token derivatives traded on a specified exchange may be sold to everybody.",
    to=professionals_only,
    when=((product.kind == "exchange_traded_derivative") | derivative.kind.is_in("future", "option"))
    & (venue.kind == "conventional_derivatives_exchange"),
    cites=JOINT_CIRCULAR[NOT_FOUND],
    force=Force.GUIDELINE,
    since="2022-01-28",
    reading=read_as(
        "A specified exchange is any conventional, supervised derivatives exchange.",
        "The list of specified exchanges was not seen.",
        "2026-11-25",
    ),
    evidence=high(_CIRCULAR_TEXT, _CLYDE, _MINTER, _BIRD, checked="2026-11-23"),
    records=["hk-va-product-pi-only"],
)

overseas_derivative_funds_for_retail = exemption(
    "A listed derivative fund may be sold to everybody where its home approved it for the public there.",
    to=professionals_only,
    when=product.kind.is_in("exchange_traded_fund", "open_ended_fund")
    & product.exposure.overlaps("futures", "other_derivatives")
    & ~product.exposure.contains("spot")
    & ~product.listed_in.is_empty()
    & ~product.authorised_in.is_empty(),
    cites=JOINT_CIRCULAR[NOT_FOUND],
    force=Force.GUIDELINE,
    since="2022-01-28",
    reading=read_as(
        "The place of listing and the place of approval need not be shown to be the same one.",
        "The vocabulary keeps the two apart and the list of specified exchanges was not seen.",
        "2026-11-25",
    ),
    evidence=high(_CIRCULAR_TEXT, _CLYDE, _MINTER, _BIRD, checked="2026-11-23"),
    records=["hk-va-product-pi-only"],
)

knowledge_test = obligation(
    "Before a trade in a token-related product, establish that the client knows tokens, or train and explain first.",
    when=selling_product & token_related_product & fully_protected_client,
    must=client.assessments.overlaps("token_knowledge", "token_training"),
    risk=Risk.INVESTOR_UNDERSTANDING,
    topic=Topic.RETAIL_PROTECTION,
    force=Force.GUIDELINE,
    cites=JOINT_CIRCULAR[NOT_FOUND],
    since="2023-12-22",
    evidence=medium(
        _CIRCULAR_TEXT,
        _CLYDE,
        _MINTER,
        "https://www.prudent.hk/post/joint-circular-on-intermediaries-virtual-asset-related-activities",
        checked="2026-11-23",
        note="knowledge may come from training, work experience or earlier trades",
    ),
    records=["hk-va-knowledge-test"],
)

net_worth = obligation(
    "Make sure that the client's net worth bears the risks and losses of a token-related product.",
    when=selling_product & token_related_product & fully_protected_client,
    must=client.assessments.contains("net_worth_sufficient"),
    risk=Risk.INVESTOR_UNDERSTANDING,
    topic=Topic.RETAIL_PROTECTION,
    force=Force.GUIDELINE,
    cites=[JOINT_CIRCULAR["6.2"], SUPPLEMENTAL_CIRCULAR["part 4"]],
    since="2023-10-20",
    evidence=high(_SUPPLEMENT_TEXT, _ELLIPTIC, checked="2026-11-23"),
    records=["hk-va-net-worth"],
)

futures_risk_statements = obligation(
    "Give the risk statements on token futures before a trade in them.",
    when=selling_product
    & token_related_product
    & fully_protected_client
    & ((derivative.kind == "future") | (product.kind == "exchange_traded_derivative")),
    must=disclosure.to_client.contains("derivative_risks"),
    risk=Risk.INVESTOR_UNDERSTANDING,
    topic=(Topic.DISCLOSURE, Topic.DERIVATIVES),
    force=Force.GUIDELINE,
    cites=[JOINT_CIRCULAR[NOT_FOUND], SUPPLEMENTAL_CIRCULAR["part 4"]],
    since="2023-10-20",
    evidence=high(_SUPPLEMENT_TEXT, _ELLIPTIC, checked="2026-11-23"),
    records=["hk-va-net-worth"],
)

fund_suitability = obligation(
    "Sell an authorised token fund only where it suits the client and the risks have been told.",
    when=selling_product & authorised_token_fund & fully_protected_client,
    must={
        "suitability": client.assessments.contains("suitability"),
        "disclosure": disclosure.to_client.contains("prescribed_risk_statements"),
    },
    risk=Risk.INVESTOR_UNDERSTANDING,
    topic=(Topic.FUNDS, Topic.RETAIL_PROTECTION),
    force=Force.GUIDELINE,
    cites=JOINT_CIRCULAR["9"],
    since="2023-12-22",
    reading=read_as(
        "The process is owed to every client but the institutional and qualified corporate ones.",
        "The circular leaves it to the general conduct rules, which draw that line.",
        "2026-11-25",
    ),
    evidence=medium(_CIRCULAR_TEXT, "https://scallope.com/6015.html", checked="2026-11-23"),
    records=["hk-authorised-va-fund-exchange-sale"],
)

unsolicited_sale_on_exchange = exemption(
    "No suitability process is due where an authorised, listed token fund is traded on exchange without solicitation.",
    to=fund_suitability,
    when=product.listed_in.contains(HERE) & (venue.kind == "securities_exchange") & ~order.solicited,
    cites=JOINT_CIRCULAR["9"],
    force=Force.GUIDELINE,
    since="2023-12-22",
    reading=read_as(
        "The knowledge test stays, since it is a rule of its own.",
        "The relief names suitability only.",
        "2026-11-25",
    ),
    evidence=medium(_CIRCULAR_TEXT, "https://scallope.com/6015.html", checked="2026-11-23"),
    records=["hk-authorised-va-fund-exchange-sale"],
)
