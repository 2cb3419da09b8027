"""Legal terms of Japan, as definitions over neutral facts."""

from isonomy.facts import (
    activity,
    asset,
    authorisation,
    business,
    case,
    client,
    custody,
    derivative,
    promotion,
    transfer,
    venue,
)
from isonomy.facts.lists import HERE
from isonomy.law.jp.instruments import (
    BANKING_ACT,
    DEFINITIONS_ORDER,
    FIEA,
    FIEA_2026,
    FSA_GUIDELINES,
    FSA_SUPERVISORY,
    JVCEA_RULES,
    PROCEEDS_ACT,
    PROCEEDS_NOTICE,
    PROCEEDS_ORDER,
    PSA,
    PSA_2025,
    ST_SELF_REGULATION,
)
from isonomy.logic import date, dated, months, percent
from isonomy.rulebook import NOT_FOUND, Status, definition, high, medium, read_as

FIRST_DESIGNATED_PLACES = (
    "US",
    "AL",
    "IL",
    "CA",
    "KY",
    "GI",
    "SG",
    "CH",
    "RS",
    "KR",
    "DE",
    "BS",
    "BM",
    "PH",
    "VE",
    "MY",
    "MU",
    "LI",
    "LU",
    "HK",
)
LATER_DESIGNATED_PLACES = ("AE", "IN", "ID", "GB", "EE", "NG", "BH", "PT")

electronic_payment_instrument = definition(
    "Currency-linked digital money, issued and redeemed at par, that can pass to anyone.",
    asset.currency_link.is_in("denominated", "pegged_by_issuer")
    & asset.rights.contains("redemption_at_par")
    & (asset.transferability == "free")
    & (asset.form != "conventional"),
    cites=PSA["Art. 2(5)"],
    since="2023-06-01",
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
    asset.rights.overlaps("fund_unit", "trust_interest", "profit_share")
    & (asset.form != "conventional")
    & (asset.transferability == "free")
    & ~asset.rights.contains("redemption_at_par"),
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

manages_for_others = definition(
    "The firm can move the user's tokens on its own.",
    custody.key_control == "firm_alone",
    cites=[PSA["Art. 2(15)"], PSA[NOT_FOUND]],
    since="2020-05-01",
    evidence=medium(
        "https://monolith.law/en/corporate/cryptocurrency-custody",
        "https://www.gtlaw.com/en-gb/insights/2020/2/crypto-asset-custody-regulations-in-japan",
        "https://natlawreview.com/article/crypto-asset-custody-regulations-japan",
        "https://mofo.com/resources/insights/200423-japanese-cryptocurrency-update",
        checked="2026-11-23",
        note="The number of the item was not verified.",
    ),
    records=["jp-custody-perimeter", "jp-staking"],
)

decentralised_protocol = definition(
    "Matching by a protocol behind which no operator stands, or only someone who fronts it.",
    (activity.kind == "operate_trading_venue")
    & (venue.matching == "smart_contract")
    & activity.operator.is_in("front_end_only", "nobody_identifiable"),
    cites=PSA[NOT_FOUND],
    since=None,
    reading=read_as(
        "Whoever runs matching as an identified operator intermediates, whatever software he uses; only mere fronts are open.",
        "There is no rule of its own, and the reform of 2026 left the question for later.",
        "2026-11-25",
    ),
    evidence=medium(
        "https://gpg-pdf.chambers.com/view/203792615/419",
        "https://innovationlaw.jp/en/cryptoasset-regulation-wg-report-2025",
        checked="2026-11-23",
    ),
    records=["jp-dex-perimeter"],
)

exchange_business = definition(
    "Selling, buying or swapping, intermediating in it, or keeping for others, as a business.",
    activity.by_way_of_business
    & crypto_asset
    & ~decentralised_protocol
    & (
        activity.kind.is_in("deal_as_principal", "operate_trading_venue", "execute_as_agent", "introduce")
        | (
            activity.kind.is_in("safeguard", "transfer_tokens", "stake_for_clients")
            & manages_for_others
            & (case.date >= date(2020, 5, 1))
        )
    ),
    cites=PSA["Art. 2(15) (Art. 2(7) before June 2023)"],
    since="2017-04-01",
    reading=read_as(
        "Holding user money in connection with these acts is part of the same business and needs no limb of its own.",
        "The limb on money presupposes one of the acts.",
        "2026-11-25",
    ),
    evidence=high(
        "https://iuris.jp/資金決済に関する法律-第二節-業務/jpn/s/1936",
        "https://www.gtlaw.com/en-gb/insights/2020/2/crypto-asset-custody-regulations-in-japan",
        "https://mofo.com/resources/insights/200423-japanese-cryptocurrency-update",
        "https://innovationlaw.jp/en/digital-assets-in-japan",
        checked="2026-11-23",
    ),
    records=["jp-caes-definition", "jp-custody-perimeter"],
)

toward_here = definition(
    "Carried on here, for a client here, or aimed at people here.",
    activity.performed_in.contains(HERE) | (client.place == HERE) | promotion.aimed_at.contains(HERE),
    cites=[PSA["Art. 63-2"], PSA[NOT_FOUND]],
    since="2017-04-01",
    evidence=medium(
        "https://iuris.jp/資金決済に関する法律-第四節-雑則/jpn/s/1938",
        "https://www.globallegalinsights.com/practice-areas/blockchain-laws-and-regulations/japan/amp",
        "https://innovationlaw.jp/en/digital-assets-in-japan",
        "https://github.com/jasonhnd/finwiki/blob/main/exchanges/fsa-vasp-registration-system.md",
        checked="2026-11-23",
    ),
    records=["jp-caes-registration", "jp-foreign-solicitation"],
)

provider = definition(
    "Whoever needs registration for exchange business.",
    exchange_business & toward_here,
    cites=PSA["Art. 63-2"],
    since="2017-04-01",
    evidence=high(
        "https://iuris.jp/資金決済に関する法律-第四節-雑則/jpn/s/1938",
        "https://www.globallegalinsights.com/practice-areas/blockchain-laws-and-regulations/japan/amp",
        "https://innovationlaw.jp/en/digital-assets-in-japan",
        "https://github.com/jasonhnd/finwiki/blob/main/exchanges/fsa-vasp-registration-system.md",
        checked="2026-11-23",
    ),
    records=["jp-caes-registration"],
)

registered_provider = definition(
    "Registered for exchange business.",
    authorisation.classes.overlaps("dealing_in_tokens", "venue_for_tokens", "custody_of_tokens"),
    cites=PSA["Art. 63-2"],
    since="2017-04-01",
    evidence=high(
        "https://iuris.jp/資金決済に関する法律-第四節-雑則/jpn/s/1938",
        "https://www.globallegalinsights.com/practice-areas/blockchain-laws-and-regulations/japan/amp",
        "https://innovationlaw.jp/en/digital-assets-in-japan",
        "https://github.com/jasonhnd/finwiki/blob/main/exchanges/fsa-vasp-registration-system.md",
        checked="2026-11-23",
    ),
    records=["jp-caes-registration"],
)

coin_service_business = definition(
    "Selling, buying, swapping, intermediating or keeping par coins as a business.",
    activity.by_way_of_business
    & electronic_payment_instrument
    & ~decentralised_protocol
    & (
        activity.kind.is_in("deal_as_principal", "operate_trading_venue", "execute_as_agent", "introduce")
        | (activity.kind.is_in("safeguard", "transfer_tokens") & manages_for_others)
    ),
    cites=PSA["Art. 62-3"],
    since="2023-06-01",
    evidence=high(
        "https://www.globallegalinsights.com/practice-areas/blockchain-laws-and-regulations/japan/amp",
        "https://chambers.com/content/item/4899",
        "https://github.com/jasonhnd/finwiki/blob/main/fintech/japan-stablecoin-regulatory-landscape.md",
        checked="2026-11-23",
    ),
    records=["jp-epiesp-registration"],
)

coin_service_provider = definition(
    "Whoever needs registration for services in par coins.",
    coin_service_business & toward_here,
    cites=PSA["Art. 62-3"],
    since="2023-06-01",
    evidence=high(
        "https://www.globallegalinsights.com/practice-areas/blockchain-laws-and-regulations/japan/amp",
        "https://chambers.com/content/item/4899",
        "https://github.com/jasonhnd/finwiki/blob/main/fintech/japan-stablecoin-regulatory-landscape.md",
        checked="2026-11-23",
    ),
    records=["jp-epiesp-registration"],
)

eligible_coin_issuer = definition(
    "A bank, trust bank, trust company or funds-transfer firm, each with its own permission.",
    ((business.institution == "bank") & authorisation.classes.contains("banking"))
    | ((business.institution == "trust_bank") & authorisation.classes.overlaps("banking", "trust_business"))
    | ((business.institution == "trust_company") & authorisation.classes.contains("trust_business"))
    | (
        (business.institution == "funds_transfer_firm")
        & authorisation.classes.overlaps("money_transfer", "small_money_transfer")
    ),
    cites=PSA["Art. 2(5), 37, 37-2"],
    since="2023-06-01",
    evidence=high(
        "https://chambers.com/content/item/4899",
        "https://www.globallegalinsights.com/practice-areas/blockchain-laws-and-regulations/japan/amp",
        "https://www.sn-hoki.co.jp/data/pickup_hourei/onct/SHIKINKESSAI-HOU20250613-66.html",
        checked="2026-11-23",
    ),
    records=["jp-epi-issuers"],
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

notifiable_transfer = definition(
    "Sent for a user to an authorised institution here or in a designated place.",
    (transfer.role == "ordering")
    & (transfer.counterparty == "institution")
    & (transfer.counterparty_standing == "authorised")
    & (
        (transfer.counterparty_place == HERE)
        | transfer.counterparty_place.is_in(*FIRST_DESIGNATED_PLACES)
        | ((case.date >= date(2024, 5, 1)) & transfer.counterparty_place.is_in(*LATER_DESIGNATED_PLACES))
    ),
    cites=[
        PROCEEDS_ACT["Art. 10-3"],
        PROCEEDS_ORDER["Arts 17-2, 17-3"],
        PROCEEDS_NOTICE[NOT_FOUND],
    ],
    since="2023-06-01",
    evidence=medium(
        "https://coin.z.com/jp/corp/travelrule/",
        "https://blog.btcbox.jp/archives/17011",
        "https://www.tokyohash.jp/news/20240426/index.html",
        "https://support.custodiem.com/hc/ja/articles/22336657400973",
        "https://jinacoin.ne.jp/travel-rule",
        checked="2026-11-25",
        note="A provider lists the 28 places by name; 20 of them are the first list, 8 were added on 1 May 2024. "
        "Places added since then were not found.",
    ),
    records=["jp-travel-rule", "jp-travel-rule-jurisdictions", "jp-unhosted-transfers"],
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

token_derivative = definition(
    "A derivative, or a margin trade, on a crypto-asset.",
    (derivative.kind != "none") & crypto_asset,
    cites=FIEA[NOT_FOUND],
    since="2020-05-01",
    evidence=high(
        "https://gpg-pdf.chambers.com/view/203792615/419",
        "https://iflr.com/article/2a644yk131snh9ctb241s/japan-getting-a-grip",
        "https://mofo.com/resources/insights/200423-japanese-cryptocurrency-update",
        "https://thelawreviews.co.uk/title/the-virtual-currency-regulation-review/japan",
        checked="2026-11-23",
    ),
    records=["jp-fiea-derivatives", "jp-leverage-individuals"],
)

arranges_only = definition(
    "Brings clients to a registered principal and never holds their assets.",
    activity.by_way_of_business & (activity.kind == "introduce") & (crypto_asset | electronic_payment_instrument),
    cites=PSA_2025["PSA Art. 63-22-2 onward"],
    since="2026-06-01",
    evidence=high(
        "https://www.businesslawyers.jp/articles/1476",
        "https://www.morihamada.com/ja/insights/newsletters/print/116271",
        "https://monolith.law/corporate/psa-crypto-stablecoin-rules",
        "https://kouhaku-st.com/?p=1061",
        checked="2026-11-23",
    ),
    records=["jp-intermediary-registration"],
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

bank_group = definition(
    "A bank or a company of its group.",
    business.institution.is_in("bank", "foreign_bank_branch", "bank_subsidiary", "trust_bank"),
    cites=[FSA_SUPERVISORY[NOT_FOUND], FIEA_2026[NOT_FOUND]],
    since="2020-05-01",
    evidence=medium(
        "https://menafn.com/1110224056/",
        "https://innovationlaw.jp/en/cryptoasset-regulation-wg-report-2025",
        "https://www.pwc.com/jp/ja/knowledge/column/finance/cryptocurrency-regulation-revisions.html",
        "https://coinpost.jp/?p=673218",
        checked="2026-11-23",
    ),
    records=["jp-bank-holding-guideline", "jp-fiea2026-bank-group"],
)

required_demand_share = definition(
    "Least share of a trust coin's reserve in demand deposits.",
    dated({"2023-06-01": percent(100), "2026-06-01": percent(50)}),
    cites=[PSA[NOT_FOUND], PSA_2025[NOT_FOUND]],
    since="2023-06-01",
    evidence=high(
        "https://www.businesslawyers.jp/articles/1476",
        "https://www.morihamada.com/ja/insights/newsletters/print/116271",
        "https://shigyo.co.jp/post_topics/20250313",
        "https://kouhaku-st.com/?p=1061",
        checked="2026-11-23",
    ),
    records=["jp-epi-trust-reserve-old", "jp-epi-trust-reserve-2026"],
)
