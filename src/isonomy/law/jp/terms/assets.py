"""Legal terms of Japan: what kind of token something is."""

from isonomy.facts import asset
from isonomy.law.jp.instruments import (
    BANKING_ACT,
    DEFINITIONS_ORDER,
    FIEA,
    FIEA_2026,
    FSA_GUIDELINES,
    JVCEA_RULES,
    PSA,
    PSA_2025,
    ST_SELF_REGULATION,
)
from isonomy.logic import months
from isonomy.rulebook import NOT_FOUND, Status, definition, high, medium, read_as

electronic_payment_instrument = definition(
    "Currency-linked digital money, issued and redeemed at par, that can pass to anyone.",
    asset.currency_link.is_in("denominated", "pegged_by_issuer")
    & asset.rights.contains("redemption_at_par")
    & ~asset.rights.overlaps("fund_unit", "company_share", "repayment_of_debt")
    & (asset.transferability == "free")
    & (asset.form != "conventional"),
    cites=PSA["Art. 2(5)"],
    since="2023-06-01",
    reading=read_as(
        "Shares, debt instruments and fund units redeemable at par stay securities; interests in a trust do not.",
        "Securities have a regime of their own, and coins of the trust kind are named as payment instruments.",
        "2026-11-25",
    ),
    evidence=high(
        "https://chambers.com/content/item/4899",
        "https://www.globallegalinsights.com/practice-areas/blockchain-laws-and-regulations/japan/amp",
        "https://github.com/jasonhnd/finwiki/blob/main/fintech/jp-trust-type-sc-architecture.md",
        checked="2026-11-23",
    ),
    records=["jp-epi-definition", "jp-algo-stablecoin"],
)

recorded_transferable_right = definition(
    "A fund share or trust interest recorded on a ledger and technically transferable, unless kept among eligible holders with consent.",
    (
        asset.rights.overlaps("fund_unit", "profit_share")
        | (asset.rights.contains("trust_interest") & ~asset.rights.contains("redemption_at_par"))
    )
    & (asset.form != "conventional")
    & (asset.transferability == "free"),
    cites=[
        FIEA["Art. 2(3)"],
        DEFINITIONS_ORDER["Art. 9-2(1)"],
        PSA["Art. 2(14) proviso; Art. 2(5) (electronic payment instruments)"],
    ],
    since="2020-05-01",
    reading=read_as(
        "A trust coin redeemable at par is also a trust interest; it is kept out here so that the regimes do not overlap.",
        "The text leaves room, or the sources seen do not settle it.",
        "2026-11-23",
    ),
    evidence=medium(
        "https://www.sp.metro.tokyo.lg.jp/startupandglobalfinancialcity/book/guidebook-digital/pageindices/index52.html",
        "https://www.gtlaw.com/pt/insights/2019/7/new-regulations-in-japan-on-security-token-offerings",
        "https://hourei.net/law/421AC0000000059",
        "https://chambers.com/content/item/4899",
        checked="2026-11-23",
    ),
    records=["jp-ertr", "jp-ertr-excluded", "jp-ca-exclusions"],
)

security = definition(
    "A share or debt instrument in any form, or a recorded transferable right.",
    asset.rights.overlaps("company_share", "repayment_of_debt") | recorded_transferable_right,
    cites=[FIEA["Art. 2(3)"], ST_SELF_REGULATION[NOT_FOUND]],
    since="2020-05-01",
    evidence=medium(
        "https://www.sp.metro.tokyo.lg.jp/startupandglobalfinancialcity/book/guidebook-digital/pageindices/index52.html",
        "https://www.gtlaw.com/pt/insights/2019/7/new-regulations-in-japan-on-security-token-offerings",
        checked="2026-11-23",
    ),
    records=["jp-ertr", "jp-st-sro"],
)

currency_denominated = definition(
    "Prepaid value, bank balances and other claims in a currency.",
    (asset.currency_link == "denominated") | asset.rights.overlaps("bank_deposit_claim", "prepaid_value"),
    cites=[PSA["Art. 2(14) proviso; Art. 2(5) (electronic payment instruments)"], BANKING_ACT[NOT_FOUND]],
    since="2023-06-01",
    evidence=medium(
        "https://hourei.net/law/421AC0000000059",
        "https://chambers.com/content/item/4899",
        "https://www.globallegalinsights.com/practice-areas/blockchain-laws-and-regulations/japan/amp",
        "https://github.com/jasonhnd/finwiki/blob/main/fintech/jp-stablecoin-dcjpy.md",
        checked="2026-11-23",
    ),
    records=["jp-ca-exclusions", "jp-deposit-token"],
)

single_collectible = definition(
    "A one-off token that cannot serve as payment and shares no profit.",
    (asset.fungibility == "unique")
    & ~asset.uses.overlaps("payment_to_the_public", "exchange_for_other_tokens")
    & ~asset.arrangement.contains("returns_shared"),
    cites=[PSA[NOT_FOUND], FSA_GUIDELINES[NOT_FOUND]],
    since=None,
    evidence=medium(
        "https://hub.elliptic.co/country-guides/japan/",
        "https://thelawreviews.co.uk/title/the-virtual-currency-regulation-review/japan",
        "https://www.pro-innovation.net/blogs/posts/japan_regs",
        "https://innovationlaw.jp/en/cryptoasset-regulation-wg-report-2025",
        "https://coinpost.jp/?p=446580",
        checked="2026-11-25",
        note="The guidelines of March 2023 also name a price and a number of units below which a token is safe; the "
        "figures were not seen and are left out.",
    ),
    records=["jp-nft-treatment"],
)

crypto_asset = definition(
    "Electronic value usable for paying, or exchangeable with such value among, unspecified persons, and none of the other regimes' objects.",
    (asset.form == "ledger_native")
    & (asset.transferability == "free")
    & asset.uses.overlaps("payment_to_the_public", "exchange_for_other_tokens")
    & ~currency_denominated
    & ~electronic_payment_instrument
    & ~security
    & ~single_collectible,
    cites=[
        PSA["Art. 2(14) (Art. 2(5) before June 2023)"],
        PSA["Art. 2(5) (electronic payment instruments)"],
        FSA_GUIDELINES[NOT_FOUND],
    ],
    since="2017-04-01",
    evidence=medium(
        "https://nexpert-law.com/web3/?p=2770",
        "https://hourei.net/law/421AC0000000059",
        "https://innovationlaw.jp/en/digital-assets-in-japan",
        "https://chambers.com/content/item/4899",
        checked="2026-11-23",
    ),
    records=["jp-ca-definition", "jp-ca-exclusions", "jp-algo-stablecoin", "jp-nft-treatment"],
)

trust_coin = definition(
    "A par coin that is an interest in a trust.",
    electronic_payment_instrument & asset.rights.contains("trust_interest") & (asset.stabilised_by == "trust_assets"),
    cites=[PSA["Art. 2(5)"], PSA[NOT_FOUND], PSA_2025[NOT_FOUND]],
    since="2023-06-01",
    evidence=high(
        "https://chambers.com/content/item/4899",
        "https://www.globallegalinsights.com/practice-areas/blockchain-laws-and-regulations/japan/amp",
        "https://github.com/jasonhnd/finwiki/blob/main/fintech/jp-trust-type-sc-architecture.md",
        "https://www.businesslawyers.jp/articles/1476",
        checked="2026-11-23",
    ),
    records=["jp-epi-definition", "jp-epi-trust-reserve-old", "jp-epi-trust-reserve-2026"],
)

shared_list_token = definition(
    "Handled by three members, by one of them for six months, without special conditions.",
    (asset.local_venues >= 3)
    & (asset.local_age >= months(6))
    & ~asset.warning_signs.contains("special_listing_conditions"),
    cites=JVCEA_RULES[NOT_FOUND],
    since="2022-03-01",
    evidence=high(
        "https://medium.com/tokyo-fintech/the-cryptocurrency-green-list-6b42f4acf921",
        "https://bittimes.net/news/137378.html/amp",
        checked="2026-11-23",
    ),
    records=["jp-jvcea-green-list"],
)

listed_here = definition(
    "Handled by, or applied for at, at least one registered provider.",
    asset.local_venues >= 1,
    cites=FIEA_2026[NOT_FOUND],
    since="2027-07-22",
    status=Status.PASSED,
    evidence=medium(
        "https://innovationlaw.jp/en/cryptoasset-regulation-wg-report-2025",
        "https://www.pwc.com/jp/ja/knowledge/column/finance/cryptocurrency-regulation-revisions.html",
        "https://coinpost.jp/?p=673218",
        "https://www.htx.com/zh-cn/news/japan-moves-crypto-under-financial-law-toughens-penalties-fo-s7yO4AoV/?category=Regulation&categoryTitle=Kebijakan+Regulasi",
        checked="2026-11-23",
    ),
    records=["jp-fiea2026-insider"],
)
