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
    issuer,
    promotion,
    transfer,
)
from isonomy.facts.lists import HERE
from isonomy.law.jp.instruments import cite
from isonomy.logic import cases, date, dated, min_of, months, percent
from isonomy.rulebook import definition, high, low, medium, read_as

DESIGNATED_PLACES = ("AE", "IN", "ID", "GB", "EE", "NG", "BH", "PT")

electronic_payment_instrument = definition(
    "Currency-linked digital money, issued and redeemed at par, that can pass to anyone.",
    asset.currency_link.is_in("denominated", "pegged_by_issuer")
    & asset.rights.contains("redemption_at_par")
    & (asset.transferability == "free")
    & (asset.form != "conventional"),
    cites=cite("Payment Services Act (Act No. 59 of 2009; FSA)", "Art. 2(5)"),
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
    cites=cite("Financial Instruments and Exchange Act (FSA)", "Art. 2(3)"),
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
    cites=cite("Financial Instruments and Exchange Act (FSA)", "Art. 2(3)"),
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
    cites=cite(
        "Payment Services Act (Act No. 59 of 2009; FSA)",
        "Art. 2(14) proviso; Art. 2(5) (electronic payment instruments)",
    ),
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
    cites=cite("Payment Services Act (Act No. 59 of 2009; FSA); FSA administrative guidelines", "not found"),
    since=None,
    evidence=medium(
        "https://hub.elliptic.co/country-guides/japan/",
        "https://thelawreviews.co.uk/title/the-virtual-currency-regulation-review/japan",
        "https://www.pro-innovation.net/blogs/posts/japan_regs",
        "https://innovationlaw.jp/en/cryptoasset-regulation-wg-report-2025",
        checked="2026-11-23",
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
    cites=cite("Payment Services Act (Act No. 59 of 2009; FSA)", "Art. 2(14) (Art. 2(5) before June 2023)"),
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
    cites=cite("Payment Services Act (Act No. 59 of 2009; FSA)", "Art. 2(15) (item number not verified)"),
    since="2020-05-01",
    evidence=low(
        "https://monolith.law/en/corporate/cryptocurrency-custody",
        "https://www.gtlaw.com/en-gb/insights/2020/2/crypto-asset-custody-regulations-in-japan",
        "https://natlawreview.com/article/crypto-asset-custody-regulations-japan",
        "https://mofo.com/resources/insights/200423-japanese-cryptocurrency-update",
        checked="2026-11-23",
    ),
    records=["jp-custody-perimeter", "jp-staking"],
)

exchange_business = definition(
    "Dealing, intermediating, or keeping for others, as a business.",
    activity.by_way_of_business
    & crypto_asset
    & (
        activity.kind.is_in("deal_as_principal", "operate_trading_venue", "execute_as_agent", "introduce")
        | (
            activity.kind.is_in("safeguard", "transfer_tokens", "stake_for_clients")
            & manages_for_others
            & (case.date >= date(2020, 5, 1))
        )
    ),
    cites=cite("Payment Services Act (Act No. 59 of 2009; FSA)", "Art. 2(15) (Art. 2(7) before June 2023)"),
    since="2017-04-01",
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
    cites=cite("Payment Services Act (Act No. 59 of 2009; FSA)", "Art. 63-2"),
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
    cites=cite("Payment Services Act (Act No. 59 of 2009; FSA)", "Art. 63-2"),
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
    cites=cite("Payment Services Act (Act No. 59 of 2009; FSA)", "Art. 63-2"),
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

eligible_coin_issuer = definition(
    "A bank, trust bank, trust company or funds-transfer firm.",
    business.institution.is_in("bank", "trust_bank", "trust_company", "funds_transfer_firm")
    & authorisation.classes.overlaps("banking", "trust_business", "money_transfer", "small_money_transfer"),
    cites=cite("Payment Services Act (Act No. 59 of 2009; FSA)", "Art. 2(5), 37, 37-2"),
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
    cites=cite("Payment Services Act (Act No. 59 of 2009; FSA)", "Art. 2(5)"),
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

capped_coin = definition(
    "A coin whose issuer may not let more than the cap pass at once.",
    (issuer.kind == "funds_transfer_firm_small_amounts")
    | ((issuer.kind == "trust_company") & ~authorisation.approvals.contains("business_plan_for_larger_transfers")),
    cites=cite("Payment Services Act (Act No. 59 of 2009; FSA)", "not found"),
    since="2023-06-01",
    evidence=medium(
        "https://chambers.com/content/item/4899",
        "https://github.com/jasonhnd/finwiki/blob/main/fintech/jp-trust-type-sc-architecture.md",
        "https://www.sn-hoki.co.jp/data/pickup_hourei/onct/SHIKINKESSAI-HOU20250613-66.html",
        checked="2026-11-23",
    ),
    records=["jp-epi-ftsp-limit", "jp-epi-trust-limit"],
)

notifiable_transfer = definition(
    "Sent for a user to an authorised institution here or in a designated place.",
    (transfer.role == "ordering")
    & (transfer.counterparty == "institution")
    & (transfer.counterparty_standing == "authorised")
    & ((transfer.counterparty_place == HERE) | transfer.counterparty_place.is_in(*DESIGNATED_PLACES)),
    cites=cite(
        "Act on Prevention of Transfer of Criminal Proceeds and FSA public notice on designated jurisdictions",
        "Act article not found; Enforcement Order Arts 17-2, 17-3 (designated jurisdictions)",
    ),
    since="2023-06-01",
    evidence=medium(
        "https://blog.btcbox.jp/archives/17011",
        "https://www.tokyohash.jp/news/20240426/index.html",
        "https://support.custodiem.com/hc/ja/articles/22336657400973",
        "https://jinacoin.ne.jp/travel-rule",
        checked="2026-11-23",
    ),
    records=["jp-travel-rule", "jp-travel-rule-jurisdictions", "jp-unhosted-transfers"],
)

shared_list_token = definition(
    "Handled by three members, by one of them for six months, without special conditions.",
    (asset.local_venues >= 3)
    & (asset.local_age >= months(6))
    & ~asset.warning_signs.contains("special_listing_conditions"),
    cites=cite("JVCEA self-regulatory rules", "not found"),
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
    cites=cite("Financial Instruments and Exchange Act (FSA)", "not found"),
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

required_margin = definition(
    "Half for individuals; half or the formula's share for companies, as the firm elects.",
    cases((client.kind == "individual", percent(50)), otherwise=min_of(percent(50), derivative.model_margin)),
    cites=cite(
        "Financial Instruments and Exchange Act (FSA) and Cabinet Office Order on Financial Instruments Business",
        "not found",
    ),
    since="2020-05-01",
    reading=read_as(
        "Either measure satisfies the rule for companies, so the lower binds.",
        "The text leaves room, or the sources seen do not settle it.",
        "2026-11-23",
    ),
    evidence=high(
        "https://gpg-pdf.chambers.com/view/203792615/419",
        "https://iflr.com/article/2a644yk131snh9ctb241s/japan-getting-a-grip",
        "https://thelawreviews.co.uk/title/the-virtual-currency-regulation-review/japan",
        checked="2026-11-23",
    ),
    records=["jp-leverage-individuals", "jp-leverage-corporates"],
)

arranges_only = definition(
    "Brings clients to a registered principal and never holds their assets.",
    activity.by_way_of_business & (activity.kind == "introduce") & (crypto_asset | electronic_payment_instrument),
    cites=cite("Act No. 66 of 2025 amending the Payment Services Act (FSA)", "PSA Art. 63-22-2 onward"),
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
    cites=cite("Act No. 64 of 2026 amending the FIEA, Payment Services Act and related acts (FSA)", "not found"),
    since="2027-07-22",
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
    cites=cite("FSA comprehensive supervisory guidelines", "not found"),
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
    cites=cite("Payment Services Act (Act No. 59 of 2009; FSA)", "not found"),
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
