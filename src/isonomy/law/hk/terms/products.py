"""Legal terms of Hong Kong: funds, products, capital and transfers."""

from isonomy.facts import (
    activity,
    capital,
    derivative,
    product,
    transfer,
)
from isonomy.facts.lists import HERE
from isonomy.law.hk.instruments import (
    AML_GUIDELINE,
    AMLO,
    JOINT_CIRCULAR,
    PROFORMA_TERMS,
    VA_FUNDS_CIRCULAR,
    VATP_GUIDELINES,
)
from isonomy.law.hk.terms.assets import virtual_asset
from isonomy.logic import HKD, max_of, percent
from isonomy.rulebook import NOT_FOUND, definition, high, read_as

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
