"""Legal terms of Hong Kong, as definitions over neutral facts."""

from isonomy.facts import (
    activity,
    asset,
    authorisation,
    business,
    capital,
    case,
    client,
    custody,
    derivative,
    issuer,
    product,
    promotion,
    stablecoin,
    transfer,
    venue,
)
from isonomy.facts.lists import HERE
from isonomy.law.hk.instruments import (
    AML_GUIDELINE,
    AMLO,
    CODE_OF_CONDUCT,
    JOINT_CIRCULAR,
    LICENSING_HANDBOOK,
    NFT_REMINDER,
    PI_RULES,
    PRODUCT_EXPANSION,
    PROFORMA_TERMS,
    RELEVANT_STABLECOINS,
    SFO,
    STABLECOINS,
    TOKENISED_SECURITIES,
    VA_FUNDS_CIRCULAR,
    VATP_GUIDELINES,
)
from isonomy.logic import HKD, cases, date, enum, max_of, percent
from isonomy.rulebook import NOT_FOUND, definition, high, medium, read_as

collective_scheme = definition(
    "An arrangement about property in which holders have no daily control, returns are shared, and the property is run as a whole or contributions are pooled.",
    asset.arrangement.covers("about_property", "no_day_to_day_control", "returns_shared")
    & asset.arrangement.overlaps("managed_as_a_whole", "contributions_pooled"),
    cites=SFO["Schedule 1 Part 1 s.1"],
    since=None,
    evidence=high(
        "https://casino888.io/sfc-warns-of-nft-risks-securities-and-fundraising-are-subject-to-regulation/",
        "http://www.cfachina.org/servicesupport/dzs/2022/1230/files/basic-html/page82.html",
        "https://blockhead.co/2022/06/08/hong-kong-regulators-sound-alarm-on-nfts",
        checked="2026-11-23",
    ),
    records=["hk-cis-four-elements"],
)

security = definition(
    "A share, a debt instrument, a fund unit or an interest in a collective scheme, in whatever form it is recorded.",
    asset.rights.overlaps("company_share", "repayment_of_debt", "fund_unit") | collective_scheme,
    cites=SFO["Schedule 1 Part 1 s.1"],
    since=None,
    reading=read_as(
        "The statutory list of securities is reduced to the kinds of claim that tokens are known to carry.",
        "The full list was not seen; what it adds has not been met in tokens so far.",
        "2026-11-23",
    ),
    evidence=high(
        "https://www.tannerdewitt.com/the-application-for-a-vatp-licence/",
        "https://charltonslaw.com/sfc-circular-on-implementing-new-licensing-regime-for-virtual-asset-trading-platform-operators",
        "https://github.com/amlclaw/skills/blob/503db72e637ef21c1420b3c58cb675fbe93591b8/aml-rule-engine/references/hongkong/HK-006-SFC-VATP-Guidelines-2023.md",
        "https://casino888.io/sfc-warns-of-nft-risks-securities-and-fundraising-are-subject-to-regulation/",
        checked="2026-11-23",
    ),
    records=["hk-sfo-security-token-platform", "hk-cis-four-elements", "hk-tokenised-securities-see-through"],
)

limited_purpose_token = definition(
    "Value usable only with its issuer or a closed circle, such as points and game items.",
    asset.transferability.is_in("not_transferable", "inside_issuer_system")
    & asset.uses.within("payment_to_issuer_or_circle", "access_to_service", "gaming", "loyalty", "gift_voucher"),
    cites=AMLO["s.53ZRA"],
    since="2023-06-01",
    evidence=high(
        "https://www.angelawangco.com/en/news-updates/hk-new-virtual-asset-service-provider-licensing-regime/",
        checked="2026-11-23",
    ),
    records=["hk-va-exclusions"],
)

virtual_asset = definition(
    "Cryptographically secured value that is a public means of payment or investment, or carries a vote over its network, and none of the excluded kinds.",
    asset.cryptographic
    & (asset.transferability != "not_transferable")
    & (asset.uses.overlaps("payment_to_the_public", "investment") | asset.rights.contains("protocol_vote"))
    & ~issuer.kind.is_in("central_bank", "government")
    & ~limited_purpose_token
    & ~security
    & ~asset.rights.overlaps("derivative_payoff", "bank_deposit_claim", "prepaid_value"),
    cites=AMLO["s.53ZRA"],
    since="2023-06-01",
    evidence=high(
        "https://www.legal500.com/developments/thought-leadership/the-regulatory-framework-for-virtual-asset-related-activities-in-hong-kong/",
        "https://www.angelawangco.com/en/news-updates/hk-new-virtual-asset-service-provider-licensing-regime/",
        "https://github.com/amlclaw/skills/blob/503db72e637ef21c1420b3c58cb675fbe93591b8/aml-rule-engine/references/hongkong/HK-009-SFC-AML-Guideline-LCs-VASPs-2023.md",
        checked="2026-11-23",
    ),
    records=["hk-va-definition", "hk-va-exclusions"],
)

platform_asset = definition(
    "What the platform rulebook calls a virtual asset, security tokens included.",
    virtual_asset | (security & (asset.form != "conventional")),
    cites=[VATP_GUIDELINES["1.1"], AML_GUIDELINE["12.1.3"]],
    since="2023-06-01",
    evidence=high(
        "https://github.com/amlclaw/skills/blob/503db72e637ef21c1420b3c58cb675fbe93591b8/aml-rule-engine/references/hongkong/HK-009-SFC-AML-Guideline-LCs-VASPs-2023.md",
        "https://github.com/amlclaw/skills/blob/503db72e637ef21c1420b3c58cb675fbe93591b8/aml-rule-engine/references/hongkong/HK-006-SFC-VATP-Guidelines-2023.md",
        checked="2026-11-23",
    ),
    records=["hk-vatp-guidelines-va-scope"],
)

collectible_token = definition(
    "A unique token that is only collected and joins nobody to a scheme.",
    (asset.fungibility == "unique") & asset.uses.within("collecting", "proof_of_transaction") & ~collective_scheme,
    cites=NFT_REMINDER[NOT_FOUND],
    since="2022-06-06",
    evidence=high(
        "https://www.tannerdewitt.com/sfc-warns-nft-risks/",
        "http://www.ronickchanchunying.hk/en/council-meeting-iii-2ndread-anti-money-launder-counter-terrorist-finance-amend-bill/",
        "https://blockhead.co/2022/06/08/hong-kong-regulators-sound-alarm-on-nfts",
        "https://conventuslaw.com/report/hong-kong-sfcs-timely-reminder-on-nfts-%EF%BF%BC",
        checked="2026-11-23",
    ),
    records=["hk-nft-genuine-collectible", "hk-nft-fractionalised-security"],
)

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

CLIENT_TIER = enum(
    "client tier", "institutional", "qualified_corporate", "corporate", "individual_professional", "retail"
)

client_tier = definition(
    "The five client tiers.",
    cases(
        (
            client.kind.is_in(
                "bank",
                "insurer",
                "securities_intermediary",
                "market_operator",
                "pension_scheme",
                "government_or_central_bank",
            )
            | ((client.kind == "fund") & client.standing.contains("authorised_here")),
            "institutional",
        ),
        (
            (
                (
                    client.kind.is_in("company", "listed_company", "partnership")
                    & ((client.portfolio_value >= HKD(8_000_000)) | (client.total_assets >= HKD(40_000_000)))
                )
                | ((client.kind == "trust_corporation") & (client.total_assets >= HKD(40_000_000)))
            )
            & client.assessments.covers("token_knowledge", "product_knowledge"),
            "qualified_corporate",
        ),
        (
            (
                client.kind.is_in("company", "listed_company", "partnership")
                & ((client.portfolio_value >= HKD(8_000_000)) | (client.total_assets >= HKD(40_000_000)))
            )
            | ((client.kind == "trust_corporation") & (client.total_assets >= HKD(40_000_000))),
            "corporate",
        ),
        ((client.kind == "individual") & (client.portfolio_value >= HKD(8_000_000)), "individual_professional"),
        otherwise="retail",
        of=CLIENT_TIER,
    ),
    cites=[
        SFO['Schedule 1 Part 1 s.1, "professional investor" (a)-(i)'],
        PI_RULES["s.4"],
        PI_RULES["s.5"],
        PI_RULES["ss.6-7"],
        CODE_OF_CONDUCT["15"],
        VATP_GUIDELINES["9.4-9.7"],
    ],
    since=None,
    reading=read_as(
        "A satisfactory assessment of token and product knowledge stands for what makes a corporate client qualified. A fund is institutional when it is authorised here; any other fund counts as retail unless recorded as another kind.",
        "The sources seen do not spell out the corporate assessment, and name authorised funds without a further test.",
        "2026-11-25",
    ),
    evidence=high(
        "https://support.ex.io/2024/06/21/what-is-an-individual-or-corporate-professional-investor",
        "https://www.angelawangco.com/en/news-updates/redefining-the-professional-investor-in-hong-kong/",
        "https://www.onc.hk/en_US/publication/sfc-standardises-the-rules-for-prescribing-professional-investors?category=18&page=3",
        "https://support.longbridge.hk/topics/fundtrading/w6opv7?locale=en",
        checked="2026-11-23",
    ),
    records=[
        "hk-pi-individual",
        "hk-pi-corporate",
        "hk-pi-trust-corporation",
        "hk-pi-institutional",
        "hk-client-tiers",
    ],
)

retail = definition(
    "Not a professional investor.",
    client_tier == "retail",
    cites=[CODE_OF_CONDUCT["15"], VATP_GUIDELINES["9.4-9.7"]],
    since="2023-06-01",
    evidence=high(
        "https://www.angelawangco.com/en/news-updates/redefining-the-professional-investor-in-hong-kong/",
        "https://www.cliffordchance.com/insights/resources/blogs/talking-tech/en/articles/2023/05/securities-and-futures-commission-finalises-new-regulatory-requirements-for-virtual-asset-trading-platforms.html",
        checked="2026-11-23",
    ),
    records=["hk-client-tiers"],
)

fully_protected_client = definition(
    "Every client but the institutional and qualified corporate ones.",
    ~client_tier.is_in("institutional", "qualified_corporate"),
    cites=[CODE_OF_CONDUCT["15"], VATP_GUIDELINES["9.4-9.7"]],
    since="2023-06-01",
    evidence=high(
        "https://www.angelawangco.com/en/news-updates/redefining-the-professional-investor-in-hong-kong/",
        "https://www.cliffordchance.com/insights/resources/blogs/talking-tech/en/articles/2023/05/securities-and-futures-commission-finalises-new-regulatory-requirements-for-virtual-asset-trading-platforms.html",
        "https://www.laitimes.com/en/article/4f0nv_4vnoz.html",
        checked="2026-11-23",
    ),
    records=["hk-client-tiers", "hk-vatp-knowledge-assessment"],
)

eligible_large_cap = definition(
    "In the indices of two independent providers, one of them of benchmark standard, and highly liquid.",
    (asset.index_providers >= 2) & asset.index_standard & (asset.liquidity == "high"),
    cites=[VATP_GUIDELINES["7.7(b)"], VATP_GUIDELINES["7.8"]],
    since="2023-06-01",
    evidence=high(
        "https://www.sfc.hk/en/Welcome-to-the-Fintech-Contact-Point/Virtual-assets/Virtual-asset-trading-platforms-operators/Regulatory-requirements/FAQs-on-conduct-related-matters/Trading-of-virtual-assets/31-May-2023-Trading-of-virtual-assets",
        checked="2026-11-23",
    ),
    records=["hk-vatp-retail-eligible-large-cap"],
)

specified_stablecoin = definition(
    "A cryptographic ledger token that claims stable value by reference to official currencies or a unit named by the authority.",
    asset.cryptographic
    & (asset.ledger != "none")
    & asset.reference.is_in("one_currency", "several_currencies", "unit_named_by_authority")
    & ~asset.rights.overlaps("bank_deposit_claim", "company_share", "fund_unit"),
    cites=[STABLECOINS["s.3"], STABLECOINS["s.4"]],
    since="2025-08-01",
    evidence=high(
        "https://www.clydeco.com/fr/insights/2025/06/the-hong-kong-stablecoins-ordinance-series-1",
        "https://admin.mondaq.com/hongkong/financial-services/1664882/hong-kong-stablecoins-ordinance-new-regulatory-framework-for-fiat-referenced-stablecoins",
        "https://github.com/amlclaw/skills/blob/503db72e637ef21c1420b3c58cb675fbe93591b8/aml-rule-engine/references/hongkong/HK-011-SFC-HKMA-Joint-Circular-VA-2025.md",
        "https://github.com/yaukitdev1-cpu/sfc-fetch/blob/ad018a8258d55a8a78bac34d648e28817afa6c19/data/content/circulars/markdown/2026/25EC57.md",
        "https://lawhero.io/ordinances/2884/cap-656-stablecoins-ordinance",
        checked="2026-11-23",
    ),
    records=["hk-stablecoin-definition"],
)

relevant_stablecoin = definition(
    "A specified stablecoin of an issuer supervised here.",
    specified_stablecoin & issuer.authorised_in.contains(HERE),
    cites=[PRODUCT_EXPANSION["5"], RELEVANT_STABLECOINS[NOT_FOUND]],
    since="2025-11-03",
    evidence=medium(
        "https://www.owlbrief.com/briefs/13568-sfc-sets-expected-standards-for-vatps-and-licensed-corporations-on-relevant-stablecoin-services",
        "https://hkma2.marklo.de/stat/summaries/24e0506e-41f7-4778-8651-cb56a5ed39e4",
        "https://github.com/yaukitdev1-cpu/sfc-fetch/blob/ad018a8258d55a8a78bac34d648e28817afa6c19/data/content/circulars/markdown/2026/25EC57.md",
        checked="2026-11-23",
    ),
    records=["hk-relevant-stablecoin-vatp", "hk-vatp-licensed-stablecoin-retail"],
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

tokenised_security = definition(
    "A conventional security recorded on a ledger.",
    security & (asset.form == "ledger_record_of_conventional"),
    cites=TOKENISED_SECURITIES[NOT_FOUND],
    since="2023-11-02",
    evidence=high(
        "https://apps.sfc.hk/edistributionWeb/api/circular/list-content/circular/doc?lang=EN&refNo=23EC52",
        "https://www.sidley.com/en/insights/newsupdates/2023/11/hong-kong-fintech-regulatory-update-part-2-tokenisation",
        "https://www.sw-hk.com/the-securities-and-futures-commission-published-circular-on-intermediaries-engaging-in-tokenised-securities-related-activities/",
        checked="2026-11-23",
    ),
    records=["hk-tokenised-securities-see-through"],
)

digital_security = definition(
    "A security that exists only on a ledger.",
    security & (asset.form == "ledger_native"),
    cites=TOKENISED_SECURITIES[NOT_FOUND],
    since="2023-11-02",
    evidence=medium(
        "https://github.com/yaukitdev1-cpu/sfc-fetch/blob/ad018a8258d55a8a78bac34d648e28817afa6c19/data/content/circulars/markdown/2026/25EC57.md",
        "https://www.sw-hk.com/the-securities-and-futures-commission-published-circular-on-intermediaries-engaging-in-tokenised-securities-related-activities/",
        checked="2026-11-23",
    ),
    records=["hk-digital-securities-not-tokenised"],
)

token_related_product = definition(
    "A product that mainly invests in, derives its value from, or follows tokens.",
    ((product.kind != "none") & (product.token_share > percent(50))) | ((derivative.kind != "none") & virtual_asset),
    cites=JOINT_CIRCULAR[NOT_FOUND],
    since="2023-10-20",
    reading=read_as(
        "Mainly is read as more than half.", "The text leaves room, or the sources seen do not settle it.", "2026-11-23"
    ),
    evidence=high(
        "https://apps.sfc.hk/edistributionWeb/api/circular/list-content/circular/suitability/doc?lang=EN&refNo=23EC66",
        "https://clydeco.com/en/insights/2024/03/hong-kong-virtual-assets-regulatory-update-2-joint",
        "https://www.minterellison.com.hk/news/the-sfc-and-the-hkma-issued-a-joint-circular-on-intermediaries-virtual-asset-related-activities/",
        "https://www.legal500.com/developments/thought-leadership/the-regulatory-framework-for-virtual-asset-related-activities-in-hong-kong/",
        checked="2026-11-23",
    ),
    records=["hk-va-related-product-definition"],
)

authorised_token_fund = definition(
    "A publicly offered, locally approved fund that may have more than a tenth of its value in tokens.",
    product.kind.is_in("open_ended_fund", "exchange_traded_fund")
    & product.publicly_offered
    & product.authorised_in.contains(HERE)
    & (product.token_share > percent(10)),
    cites=VA_FUNDS_CIRCULAR[NOT_FOUND],
    since="2023-12-22",
    evidence=high(
        "https://www.sw-hk.com/the-securities-and-futures-commission-published-circular-on-sfc-authorised-funds-with-exposure-to-virtual-assets/",
        "https://conventuslaw.com/featured-content/paving-the-way-for-retail-access-to-spot-virtual-assets-funds-in-hong-kong",
        "https://risp-playground.eu/event/circular-on-sfc-authorised-funds-with-exposure-to-virtual-assets",
        checked="2026-11-23",
    ),
    records=["hk-authorised-va-fund-threshold"],
)

token_portfolio = definition(
    "A managed fund or portfolio that says it invests in tokens, or is meant to hold a tenth or more in them.",
    activity.kind.is_in("manage_portfolio", "operate_fund")
    & (product.kind != "none")
    & ((product.token_share >= percent(10)) | product.token_objective),
    cites=PROFORMA_TERMS["Explanatory notes"],
    since="2019-10-04",
    evidence=high(
        "https://charltonslaw.com/?p=219692",
        "https://www.deacons.com/2019/10/21/licensing-conditions-for-managing-virtual-assets-portfolios/",
        "https://www.dechert.com/knowledge/onpoint/2023/4/hong-kong-virtual-asset-fund-managers---current-state-of-play-.html",
        "https://fundselectorasia.com/sfc-sets-terms-for-crypto-funds",
        checked="2026-11-23",
    ),
    records=["hk-va-fund-manager-10pct"],
)

required_liquid_capital = definition(
    "The higher of the floor and the variable amount.",
    max_of(HKD(3_000_000), capital.liquid_variable),
    cites=VATP_GUIDELINES["6.1"],
    since="2023-06-01",
    evidence=high(
        "https://github.com/amlclaw/skills/blob/503db72e637ef21c1420b3c58cb675fbe93591b8/aml-rule-engine/references/hongkong/HK-006-SFC-VATP-Guidelines-2023.md",
        "https://www.hklic.com/en/license/hong-kong-vasp/",
        "https://charltonslaw.com/?p=219692",
        "https://www.deacons.com/2019/10/21/licensing-conditions-for-managing-virtual-assets-portfolios/",
        checked="2026-11-23",
    ),
    records=["hk-vatp-liquid-capital", "hk-va-fund-manager-capital"],
)

large_transfer = definition(
    "A transfer at or above the amount from which the fuller message is due.",
    transfer.amount >= HKD(8_000),
    cites=[AML_GUIDELINE["12.11.5"], AMLO["Schedule 2 s.13A(2)"]],
    since="2023-06-01",
    evidence=high(
        "https://github.com/amlclaw/skills/blob/503db72e637ef21c1420b3c58cb675fbe93591b8/aml-rule-engine/references/hongkong/HK-009-SFC-AML-Guideline-LCs-VASPs-2023.md",
        "https://www.chaincatcher.com/en/article/2093794",
        "https://tokeninsight.com/en/news/hk-sfc-s-virtual-assets-aml-rules-for-financial-institution-due-diligence-for-transactions-above-hkd-8-000",
        checked="2026-11-23",
    ),
    records=["hk-travel-rule-8000", "hk-unhosted-wallet-information", "hk-occasional-transaction-cdd"],
)
