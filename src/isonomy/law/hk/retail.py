"""Dealing with clients of licensed platforms: knowledge, risk profile, exposure, agreement, disclosure, places that ban.

VATP Guidelines, Part IX and Schedule 2, with the consultation conclusions of May 2023 and the circular on relevant
stablecoins.
"""

from isonomy.facts import cdd, client, controls, disclosure, order, promotion
from isonomy.facts.lists import HERE
from isonomy.law.hk.instruments import RELEVANT_STABLECOINS, VATP_CONCLUSIONS, VATP_FAQ, VATP_GUIDELINES
from isonomy.law.hk.terms import fully_protected_client, platform_operator, relevant_stablecoin, retail
from isonomy.logic import ALWAYS
from isonomy.rulebook import (
    NOT_FOUND,
    Force,
    Risk,
    Topic,
    exemption,
    high,
    judgement,
    medium,
    obligation,
    part,
    permitted_on_conditions,
    read_as,
)

_GUIDELINES_TEXT = (
    "https://github.com/amlclaw/skills/blob/503db72e637ef21c1420b3c58cb675fbe93591b8/aml-rule-engine/references/"
    "hongkong/HK-006-SFC-VATP-Guidelines-2023.md"
)
_FAQ_CLIENTS = (
    "https://www.sfc.hk/en/Welcome-to-the-Fintech-Contact-Point/Virtual-assets/"
    "Virtual-asset-trading-platforms-operators/Regulatory-requirements/FAQs-on-conduct-related-matters/"
    "Dealing-with-clients/31-May-2023-Dealing-with-clients"
)
_CONCLUSIONS_READ = (
    "https://www.cliffordchance.com/insights/resources/blogs/talking-tech/en/articles/2023/05/"
    "securities-and-futures-commission-finalises-new-regulatory-requirements-for-virtual-asset-trading-platforms.html"
)
_STABLECOINS_READ = (
    "https://www.owlbrief.com/briefs/"
    "13568-sfc-sets-expected-standards-for-vatps-and-licensed-corporations-on-relevant-stablecoin-services"
)
_QUOTED = "The public text cited is abridged; the wording of the paragraph was seen in quotation only."

knowledge = obligation(
    "Before providing any service, assess the client's knowledge of tokens, or train the client first.",
    when=platform_operator & fully_protected_client,
    must=client.assessments.overlaps("token_knowledge", "token_training"),
    risk=Risk.INVESTOR_UNDERSTANDING,
    topic=Topic.RETAIL_PROTECTION,
    force=Force.GUIDELINE,
    cites=[VATP_GUIDELINES["9.4"], VATP_FAQ["Dealing with clients, Q1"]],
    since="2023-06-01",
    evidence=high(
        "https://www.laitimes.com/en/article/4f0nv_4vnoz.html", _CONCLUSIONS_READ, _FAQ_CLIENTS, checked="2026-11-23"
    ),
    records=["hk-vatp-knowledge-assessment"],
)

stablecoin_only_clients = exemption(
    "Clients who use only coins of locally licensed stablecoin issuers need no assessment of token knowledge.",
    to=knowledge,
    when=relevant_stablecoin,
    force=Force.GUIDELINE,
    cites=RELEVANT_STABLECOINS[NOT_FOUND],
    since="2026-05-27",
    reading=read_as(
        "The client is taken to use only the coin that the case is about.",
        "A case is about one token; services in other tokens are cases of their own.",
        "2026-11-25",
    ),
    evidence=medium(_STABLECOINS_READ, checked="2026-11-23"),
    records=["hk-relevant-stablecoin-vatp"],
)

risk_profile = obligation(
    "Assess the client's risk tolerance and whether trading tokens suits the client.",
    when=platform_operator & fully_protected_client,
    must={
        "tolerance": client.assessments.contains("risk_tolerance"),
        "suitability": client.assessments.contains("suitability"),
    },
    risk=Risk.INVESTOR_UNDERSTANDING,
    topic=Topic.RETAIL_PROTECTION,
    force=Force.GUIDELINE,
    cites=VATP_GUIDELINES["9.6"],
    since="2023-06-01",
    evidence=medium(
        "https://ifcreview.com/articles/2024/february/virtual-asset-trading-platforms-in-hong-kong",
        checked="2026-11-25",
        note="One reader of the guidelines.",
    ),
    records=["hk-vatp-risk-profile"],
)

exposure_limit = obligation(
    "Set a limit that keeps the client's token exposure reasonable for his net worth and circumstances, and keep to it.",
    when=platform_operator & fully_protected_client & order.side.is_in("buy", "swap"),
    must={
        "kept": client.exposure <= client.exposure_limit,
        "reasonable": judgement("the limit is reasonable for the client's net worth and personal circumstances"),
    },
    risk=Risk.INVESTOR_UNDERSTANDING,
    topic=Topic.RETAIL_PROTECTION,
    force=Force.GUIDELINE,
    cites=VATP_GUIDELINES["9.7"],
    since="2023-06-01",
    reading=read_as(
        "The limit is tested when the client buys; each firm sets it client by client.",
        "The guidelines name no figure, and a sale lowers the exposure.",
        "2026-11-25",
    ),
    evidence=high(_GUIDELINES_TEXT, _STABLECOINS_READ, checked="2026-11-23", note=_QUOTED),
    records=["hk-vatp-exposure-limit"],
)

stablecoins_outside_limit = exemption(
    "Holdings of coins of locally licensed stablecoin issuers are left out of the exposure limit.",
    to=exposure_limit,
    when=relevant_stablecoin,
    force=Force.GUIDELINE,
    cites=RELEVANT_STABLECOINS[NOT_FOUND],
    since="2026-05-27",
    reading=read_as(
        "Buying such a coin is not tested; for other tokens the exposure is stated without such coins.",
        "The relief takes these holdings out of the sum that is limited.",
        "2026-11-25",
    ),
    evidence=medium(_STABLECOINS_READ, checked="2026-11-23"),
    records=["hk-vatp-exposure-limit", "hk-relevant-stablecoin-vatp"],
)

trading_without_cooling_off = permitted_on_conditions(
    "A retail client may trade at once after the account is opened; no cooling-off period is required.",
    when=platform_operator & retail,
    must=ALWAYS,
    risk=Risk.INVESTOR_UNDERSTANDING,
    topic=Topic.RETAIL_PROTECTION,
    force=Force.POLICY,
    cites=VATP_CONCLUSIONS[NOT_FOUND],
    since="2023-06-01",
    evidence=medium(
        "https://sidley.com/ja/insights/newsupdates/2023/06/hk-vatp-licensing-regime-5-closing-remarks",
        checked="2026-11-23",
    ),
    records=["hk-vatp-no-cooling-off"],
)

client_agreement = obligation(
    "Enter into a written client agreement with every client.",
    when=platform_operator,
    must=disclosure.to_client.contains("client_agreement"),
    risk=Risk.DISCLOSURE,
    topic=Topic.DISCLOSURE,
    force=Force.GUIDELINE,
    cites=VATP_GUIDELINES["9.11"],
    since="2023-06-01",
    evidence=medium(_GUIDELINES_TEXT, checked="2026-11-23", note=_QUOTED),
    records=["hk-vatp-client-agreement-and-risk-warnings"],
)

risk_statements = obligation(
    "Give the client the twelve prescribed risk statements, among them volatility, irreversible transactions, no "
    "investor compensation fund and no scrutiny by a regulator.",
    when=platform_operator & fully_protected_client,
    must=disclosure.to_client.contains("prescribed_risk_statements"),
    risk=Risk.DISCLOSURE,
    topic=[Topic.DISCLOSURE, Topic.RETAIL_PROTECTION],
    force=Force.GUIDELINE,
    cites=[VATP_GUIDELINES["9.26"], VATP_GUIDELINES["Schedule 2"]],
    since="2023-06-01",
    evidence=medium(_GUIDELINES_TEXT, checked="2026-11-23", note=_QUOTED),
    records=["hk-vatp-client-agreement-and-risk-warnings"],
)

website = obligation(
    "Publish on the website the trading rules and those on admission and removal, fees with worked examples, and for "
    "each token its price and volume (24 hours and since admission), team, issue date, terms, tie with the issuer, "
    "website and white paper, audit reports and how votes are handled.",
    when=platform_operator,
    must={
        "rules": disclosure.published.covers("trading_rules", "admission_and_removal_rules"),
        "fees": disclosure.published.contains("fees_with_examples"),
        "token_facts": disclosure.published.contains("token_facts"),
        "papers": disclosure.published.covers("white_paper", "audit_reports"),
        "votes": disclosure.published.contains("voting_handling"),
    },
    risk=Risk.DISCLOSURE,
    topic=Topic.DISCLOSURE,
    force=Force.GUIDELINE,
    cites=[VATP_GUIDELINES["9.27"], VATP_GUIDELINES["9.28"]],
    since="2023-06-01",
    reading=read_as(
        "Price, volume, team, issue date, terms and tie with the issuer are one set of facts about the token.",
        "They are published together; papers, audits and votes are told apart because tokens may lack them.",
        "2026-11-25",
    ),
    evidence=medium(_GUIDELINES_TEXT, checked="2026-11-23", note=_QUOTED),
    records=["hk-vatp-website-disclosure"],
)

banned_places = obligation(
    "Keep marketing and access out of places that ban trading in tokens, and detect attempts to hide where a client is.",
    when=platform_operator,
    must={
        "blocking": controls.conduct.contains("location_blocking"),
        "detection": controls.conduct.contains("deceptive_routing_detection"),
        "mainland_clients": part(
            (client.place != "CN") | cdd.measures.contains("refused_or_ended"),
            says="Whoever lives in mainland China, where dealing in tokens is banned, is turned away.",
        ),
        "mainland_marketing": part(
            ~promotion.aimed_at.contains("CN"), says="Nothing is marketed to the public of mainland China."
        ),
        "marketing": judgement("no place at whose public the marketing is aimed bans trading in tokens"),
    },
    risk=Risk.PERIMETER,
    topic=[Topic.PROMOTION, Topic.CLIENT_CLASSES],
    force=Force.GUIDELINE,
    cites=VATP_GUIDELINES["9.3"],
    since="2023-06-01",
    reading=read_as(
        "Mainland China is a place that bans trading; which others are is for a person to say. Where the client lives decides, "
        "so that a holder of a Hong Kong identity card who lives here is served.",
        "The guidelines keep no list. Mainland notices of September 2021 and of 6 February 2026 (Yinfa [2026] No. 42) ban the "
        "business, and bar firms abroad from serving persons there; a licensed platform said that it serves no mainland "
        "residents because its regulator asks for it.",
        "2026-11-25",
    ),
    evidence=high(
        "https://onepropfirms.com/"
        "hk-watchdog-reminds-public-of-end-of-no-trespass-period-for-cryptocurrency-trading-platforms/",
        _GUIDELINES_TEXT,
        "https://finance.caixin.com/m/2023-08-29/102097677.html",
        "https://digitalpolicyalert.org/event/37722-peoples-bank-of-china-and-seven-state-departments-released-notice-on-"
        "further-preventing-and-handling-risks-related-to-virtual-currencies-yinfa-2026-no-42",
        checked="2026-11-25",
        note=_QUOTED,
    ),
    records=["hk-vatp-geo-restrictions", "hk-mainland-clients"],
)

local_marketing_only = exemption(
    "Marketing aimed at this place alone needs no look at the bans of others.",
    to=banned_places,
    of=["marketing"],
    when=promotion.aimed_at.within(HERE),
    force=Force.GUIDELINE,
    cites=VATP_GUIDELINES["9.3"],
    since="2023-06-01",
    evidence=medium(_GUIDELINES_TEXT, checked="2026-11-23", note=_QUOTED),
    records=["hk-vatp-geo-restrictions"],
)
