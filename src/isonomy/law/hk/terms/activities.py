"""Legal terms of Hong Kong: who is reached, and by which standing."""

from isonomy.facts import (
    activity,
    asset,
    authorisation,
    business,
    case,
    custody,
    promotion,
    stablecoin,
    venue,
)
from isonomy.facts.lists import HERE
from isonomy.law.hk.instruments import (
    AMLO,
    JOINT_CIRCULAR,
    LICENSING_HANDBOOK,
    SFO,
    STABLECOINS,
    VATP_GUIDELINES,
)
from isonomy.law.hk.terms.assets import platform_asset, security, specified_stablecoin, virtual_asset
from isonomy.logic import date, percent
from isonomy.rulebook import NOT_FOUND, definition, high, read_as

actively_markets = definition(
    "The service is pushed at the public of the place, from wherever.",
    promotion.aimed_at.contains(HERE)
    | promotion.local_features.overlaps(
        "local_advertising", "local_events", "local_influencers", "rewards_for_local_sign_ups"
    ),
    cites=[AMLO[NOT_FOUND], LICENSING_HANDBOOK["1.1"]],
    since="2023-06-01",
    reading=read_as(
        "A campaign aimed at the local public, local advertising, events, influencers or sign-up rewards count; a local language or local prices alone do not.",
        "The statute leaves the notion open, and the sources seen name neither language nor prices.",
        "2026-11-23",
    ),
    evidence=high(
        "https://github.com/amlclaw/skills/blob/503db72e637ef21c1420b3c58cb675fbe93591b8/aml-rule-engine/references/hongkong/HK-008-SFC-VATP-Licensing-Handbook-2023.md",
        "https://charltonslaw.com/sfc-circular-on-implementing-new-licensing-regime-for-virtual-asset-trading-platform-operators",
        "https://caproasia.com/2024/03/16/hong-kong-sfc-issues-warning-to-public-of-unlicensed-virtual-asset-trading-platform-mexc-bybit-offence-to-conduct-virtual-asset-service-or-actively-market-services-in-hong-kong-without-a-license",
        checked="2026-11-23",
    ),
    records=["hk-amlo-active-marketing"],
)

in_reach = definition(
    "The business is carried on here or pushed at the public here.",
    activity.by_way_of_business & (activity.performed_in.contains(HERE) | actively_markets),
    cites=[AMLO["s.53ZRK"], AMLO["Schedule 3B"]],
    since="2023-06-01",
    evidence=high(
        "https://www.sw-hk.com/202200712_01/",
        "https://www.tannerdewitt.com/the-application-for-a-vatp-licence/",
        "https://www.kwm.com/hk/en/insights/latest-thinking/AMLO_Bill_passed.html",
        "https://github.com/amlclaw/skills/blob/503db72e637ef21c1420b3c58cb675fbe93591b8/aml-rule-engine/references/hongkong/HK-006-SFC-VATP-Guidelines-2023.md",
        checked="2026-11-23",
    ),
    records=["hk-amlo-vasp-licence", "hk-amlo-active-marketing"],
)

platform_operator = definition(
    "A firm that runs an automated central market in platform assets within reach and touches client assets; the licence it needs is a duty, not part of the notion.",
    in_reach
    & platform_asset
    & business.activities.contains("operate_trading_venue")
    & (venue.matching == "automated_central")
    & activity.handles_client_assets,
    cites=[AMLO["s.53ZRK"], AMLO["Schedule 3B"]],
    since="2023-06-01",
    evidence=high(
        "https://www.sw-hk.com/202200712_01/",
        "https://www.tannerdewitt.com/the-application-for-a-vatp-licence/",
        "https://www.kwm.com/hk/en/insights/latest-thinking/AMLO_Bill_passed.html",
        "https://github.com/amlclaw/skills/blob/503db72e637ef21c1420b3c58cb675fbe93591b8/aml-rule-engine/references/hongkong/HK-006-SFC-VATP-Guidelines-2023.md",
        checked="2026-11-23",
    ),
    records=["hk-amlo-vasp-licence", "hk-amlo-vasp-outside-perimeter"],
)

licensed_platform = definition(
    "Holds the platform permission for the asset at hand.",
    authorisation.application.is_in("granted", "granted_restricted")
    & (
        (virtual_asset & authorisation.classes.contains("venue_for_tokens"))
        | (security & authorisation.classes.covers("venue_for_securities", "dealing_in_securities"))
    ),
    cites=[AMLO["s.53ZRK"], AMLO["Schedule 3B"]],
    since="2023-06-01",
    evidence=high(
        "https://www.sw-hk.com/202200712_01/",
        "https://www.tannerdewitt.com/the-application-for-a-vatp-licence/",
        "https://www.kwm.com/hk/en/insights/latest-thinking/AMLO_Bill_passed.html",
        "https://github.com/amlclaw/skills/blob/503db72e637ef21c1420b3c58cb675fbe93591b8/aml-rule-engine/references/hongkong/HK-006-SFC-VATP-Guidelines-2023.md",
        checked="2026-11-23",
    ),
    records=["hk-amlo-vasp-licence", "hk-sfo-security-token-platform", "hk-dual-licence-expectation"],
)

deemed_licensed = definition(
    "Treated as licensed while its early application is pending and no objection was notified.",
    (activity.began_here < date(2023, 6, 1))
    & (authorisation.applied_on <= date(2024, 2, 29))
    & (authorisation.application == "pending")
    & ~authorisation.objection
    & (case.date >= date(2024, 6, 1))
    & ~security,
    cites=AMLO["Schedule 3G ss.3-4"],
    since="2024-06-01",
    evidence=high(
        "https://www.tannerdewitt.com/vatp-regulation-in-hong-kong-the-transitional-arrangements/",
        "https://www.hongkong-fintech.hk/en/insights/news/news-2023/circular-on-transitional-arrangements-of-the-new-licensing-regime-for-virtual-asset-trading-platforms/index.html",
        "https://risp-playground.eu/event/circular-on-transitional-arrangements-of-the-new-licensing-regime-for-virtual-asset-trading-platforms",
        "https://mondovisione.com/media-and-resources/news/hong-kong-securities-and-futures-commission-briefs-virtual-asset-trading-platfor-2024612",
        checked="2026-11-23",
    ),
    records=["hk-vatp-transitional-deeming"],
)

regulated_stablecoin_issue = definition(
    "Issue here, issue anywhere of a coin following the local currency, or issue marketed here.",
    (activity.kind == "issue_tokens")
    & activity.by_way_of_business
    & specified_stablecoin
    & (stablecoin.issued_in.contains(HERE) | (asset.reference_currency == "HKD") | actively_markets),
    cites=[STABLECOINS["s.15"], STABLECOINS[NOT_FOUND]],
    since="2025-08-01",
    evidence=high(
        "https://www.morganlewis.com/pubs/2025/06/hong-kongs-stablecoins-ordinance-to-take-effect-august-1-an-overview-of-the-regulatory-framework",
        "https://admin.mondaq.com/hongkong/financial-services/1664882/hong-kong-stablecoins-ordinance-new-regulatory-framework-for-fiat-referenced-stablecoins",
        "https://www.kwm.com/hk/en/insights/latest-thinking/stablecoins-hk-proposes-licensing-and-regulatory-regime-for-issuers.html",
        "https://github.com/yaukitdev1-cpu/sfc-fetch/blob/ad018a8258d55a8a78bac34d648e28817afa6c19/data/content/circulars/markdown/2026/25EC57.md",
        checked="2026-11-23",
    ),
    records=["hk-stablecoin-issuer-licence"],
)

permitted_offeror = definition(
    "A firm of one of the five kinds that may offer specified stablecoins.",
    authorisation.classes.overlaps(
        "stablecoin_issuance", "venue_for_tokens", "banking", "stored_value", "dealing_in_securities"
    ),
    cites=STABLECOINS["s.9"],
    since="2025-08-01",
    evidence=high(
        "https://www.info.gov.hk/gia/general/202509/10/P2025091000338.htm",
        "https://www.aicoin.com/en/article/492144",
        "https://admin.mondaq.com/hongkong/financial-services/1664882/hong-kong-stablecoins-ordinance-new-regulatory-framework-for-fiat-referenced-stablecoins",
        "https://www.morganlewis.com/pubs/2025/06/hong-kongs-stablecoins-ordinance-to-take-effect-august-1-an-overview-of-the-regulatory-framework",
        checked="2026-11-23",
    ),
    records=["hk-stablecoin-permitted-offerors", "hk-stablecoin-otc-not-permitted"],
)

associated_entity = definition(
    "The platform's own, local, wholly owned trust subsidiary, notified to the authority.",
    (custody.held_with == "own_subsidiary")
    & (custody.holder_place == HERE)
    & (custody.holder_owned_share == percent(100))
    & custody.holder_classes.contains("trust_business")
    & authorisation.notices.contains("holder_of_client_assets"),
    cites=[VATP_GUIDELINES["1.1"], SFO["s.165"], AMLO["s.53ZRW"]],
    since="2023-06-01",
    evidence=high(
        "https://github.com/amlclaw/skills/blob/503db72e637ef21c1420b3c58cb675fbe93591b8/aml-rule-engine/references/hongkong/HK-006-SFC-VATP-Guidelines-2023.md",
        "https://www.davispolk.com/insights/client-update/hong-kong-permits-virtual-asset-exchanges-access-global-liquidity-and-expand",
        "https://www.charltonslaw.com/fstb-and-sfc-conclude-consultation-on-licensing-regime-for-virtual-asset-custodians",
        checked="2026-11-23",
    ),
    records=["hk-associated-entity"],
)

licensed_execution_venue = definition(
    "A locally licensed platform, on or off its book.",
    venue.kind.is_in("token_platform", "off_platform_service_of_platform") & venue.authorised_in.contains(HERE),
    cites=[JOINT_CIRCULAR["20"], JOINT_CIRCULAR["Appendix B"]],
    since="2022-01-28",
    evidence=high(
        "https://apps.sfc.hk/edistributionWeb/api/circular/list-content/circular/suitability/doc?lang=EN&refNo=23EC66",
        "https://clydeco.com/en/insights/2024/03/hong-kong-virtual-assets-regulatory-update-2-joint",
        "https://www.minterellison.com.hk/news/the-sfc-and-the-hkma-issued-a-joint-circular-on-intermediaries-virtual-asset-related-activities/",
        "https://www.timothyloh.com/insights/latest-news/supplemental-joint-circular-on-intermediaries-virtual-asset-related-activities-enclosure-appendix-b-to-the-supplemental-joint-circular-20250930",
        checked="2026-11-23",
    ),
    records=["hk-intermediary-dealing-licence", "hk-intermediary-off-platform-execution"],
)

token_broker = definition(
    "A securities dealer whose conditions let it deal in tokens for its clients through licensed platforms.",
    business.activities.contains("execute_as_agent")
    & authorisation.classes.contains("dealing_in_securities")
    & authorisation.approvals.contains("token_dealing_conditions"),
    cites=[JOINT_CIRCULAR["20"], JOINT_CIRCULAR["Appendix B"]],
    since="2022-01-28",
    evidence=high(
        "https://apps.sfc.hk/edistributionWeb/api/circular/list-content/circular/suitability/doc?lang=EN&refNo=23EC66",
        "https://clydeco.com/en/insights/2024/03/hong-kong-virtual-assets-regulatory-update-2-joint",
        "https://www.minterellison.com.hk/news/the-sfc-and-the-hkma-issued-a-joint-circular-on-intermediaries-virtual-asset-related-activities/",
        "https://www.timothyloh.com/insights/latest-news/supplemental-joint-circular-on-intermediaries-virtual-asset-related-activities-enclosure-appendix-b-to-the-supplemental-joint-circular-20250930",
        checked="2026-11-23",
    ),
    records=["hk-intermediary-dealing-licence", "hk-va-margin-financing"],
)
