"""Legal terms of Hong Kong: tokens, securities and stablecoins."""

from isonomy.facts import (
    asset,
    issuer,
)
from isonomy.facts.lists import HERE
from isonomy.law.hk.instruments import (
    AML_GUIDELINE,
    AMLO,
    NFT_REMINDER,
    PRODUCT_EXPANSION,
    RELEVANT_STABLECOINS,
    SFO,
    STABLECOINS,
    TOKENISED_SECURITIES,
    VATP_GUIDELINES,
)
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
