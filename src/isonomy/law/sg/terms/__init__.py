"""Legal terms of Singapore, as definitions over neutral facts."""

from isonomy.facts import (
    activity,
    asset,
    authorisation,
    business,
    case,
    client,
    issuer,
    offer,
    promotion,
    stablecoin,
    venue,
    volume,
)
from isonomy.facts.lists import HERE
from isonomy.law.sg.instruments import cite
from isonomy.logic import SGD, cases, date, min_of, percent
from isonomy.rulebook import definition, high, medium, read_as

exempt_provider = definition(
    "Banks, finance companies and card issuers, which need no payment licence.",
    business.institution.is_in("bank", "foreign_bank_branch", "trust_bank", "finance_company", "card_issuer"),
    cites=cite(
        "Payment Services Act 2019 (Parliament; administered by MAS); Payment Services Regulations 2019 (MAS; 2025 Revised Edition)",
        "PSA s 13(1)(a)-(d); PSR reg 17",
    ),
    since="2020-01-28",
    reading=read_as(
        "Merchant banks are recorded as banks.",
        "The text leaves room, or the sources seen do not settle it.",
        "2026-11-23",
    ),
    evidence=high(
        "https://entralaw.com/2023/08/04/mas-proposed-amendments-relating-to-dpt-customers-moneys-and-assets",
        "https://laws.sg/legislation/sub-leg-2019-psa-rg2/reg-17",
        "https://scribd.com/document/732424458/PSN07-Phase-2",
        checked="2026-11-23",
    ),
    records=["sg-psa-exempt-psp"],
)

capital_markets_product = definition(
    "By substance a share, debt, fund unit or derivative, whatever the form.",
    asset.rights.overlaps("company_share", "repayment_of_debt", "fund_unit", "derivative_payoff")
    | asset.arrangement.covers("contributions_pooled", "no_day_to_day_control", "returns_shared"),
    cites=cite(
        "Securities and Futures Act 2001 (Parliament; administered by MAS); Guide on the Tokenisation of Capital Markets Products (MAS, 14 Nov 2025, replacing the Guide to Digital Token Offerings)",
        "SFA s 2(1) 'capital markets products'; Guide Appendix 1 (case studies)",
    ),
    since="2025-11-14",
    evidence=medium(
        "https://www.allenandgledhill.com/sg/publication/articles/31739/mas-issues-guide-on-the-tokenisation-of-capital-markets-products",
        "https://www.clydeco.com/en/insights/2025/12/guide-on-the-tokenisation-of-capital-market-produc",
        "https://cm.twobirds.com/en/insights/2025/singapore/monetary-authority-of-singapore-issues-revised-guide-on-tokenisation-of-capital-markets-products",
        "https://www.rajahtannasia.com/viewpoints/mas-issues-revised-guide-on-tokenisation-of-capital-markets-products",
        checked="2026-11-23",
    ),
    records=["sg-sfa-tokenised-cmp-test", "sg-nft-perimeter"],
)

limited_purpose_token = definition(
    "Value that works only inside its issuer's circle.",
    (asset.transferability == "inside_issuer_system")
    & asset.uses.within("payment_to_issuer_or_circle", "access_to_service", "gaming", "loyalty", "gift_voucher"),
    cites=cite(
        "Payment Services Act 2019 (Parliament; administered by MAS)",
        "First Schedule, Part 2, para 2(k)-(l) (as substituted by Payment Services (Amendment) Act 2021, clause 7 of Bill 41/2020)",
    ),
    since="2024-04-04",
    reading=read_as(
        "The statutory test was not read; closed use stands in for it.",
        "The text leaves room, or the sources seen do not settle it.",
        "2026-11-23",
    ),
    evidence=high(
        "https://laws.sg/legislation/bill-2020-41/clause-7",
        "https://sso.agc.gov.sg/Acts-Supp/2-2019/Published/20190220?DocDate=20190220&ProvIds=Sc1-&Timeline=On",
        checked="2026-11-23",
    ),
    records=["sg-psa-limited-purpose-dpt"],
)

floating_stablecoin = definition(
    "A coin aiming at stable value that trades at a floating price and needs no account with its issuer.",
    (asset.reference != "nothing")
    & asset.currency_link.is_in("pegged_by_issuer", "aims_at_market_parity")
    & asset.uses.overlaps("payment_to_the_public", "exchange_for_other_tokens"),
    cites=cite("MAS FAQs on the Payment Services Act (March 2022 update)", "FAQ number not found"),
    since=None,
    evidence=medium(
        "https://wongpartnership.com/insights/detail/clarification-on-stablecoins-as-defined-under-the-psa",
        "https://orionw.com/news-insights/mas-proposes-an-approach-to-regulating-stablecoins-and-related-activities",
        "https://law.nus.edu.sg/trail/digital_tokens_and_customer_protections_part2/",
        checked="2026-11-23",
    ),
    records=["sg-psa-stablecoin-is-dpt"],
)

digital_payment_token = definition(
    "A transferable unit of value accepted by the public and not tied to a currency by its issuer, floating stablecoins included by published position.",
    asset.transferability.is_in("free", "with_issuer_consent_to_eligible_holders")
    & (
        (asset.uses.contains("payment_to_the_public") & asset.currency_link.is_in("none", "aims_at_market_parity"))
        | floating_stablecoin
    )
    & ~limited_purpose_token
    & ~capital_markets_product
    & (issuer.kind != "central_bank"),
    cites=cite(
        "Payment Services Act 2019 (Parliament; administered by MAS)",
        "definition of 'digital payment token' (subsection not read; cited generally as s 2)",
    ),
    since="2020-01-28",
    reading=read_as(
        "The statute excludes coins pegged by their issuer; the regulator's position of March 2022 counts floating stablecoins in all the same, and is followed.",
        "The text leaves room, or the sources seen do not settle it.",
        "2026-11-23",
    ),
    evidence=medium(
        "https://ingenia-consultants.com/understanding-the-licensing-of-digital-payment-tokens-under-the-payment-service-act-regime",
        "https://law.nus.edu.sg/trail/digital_tokens_and_customer_protections_part2/",
        "https://www.withersworldwide.com/en-gb/insight/evolution-of-the-cryptocurrency-landscape-in-singapore",
        "https://wongpartnership.com/insights/detail/clarification-on-stablecoins-as-defined-under-the-psa",
        checked="2026-11-23",
    ),
    records=["sg-psa-dpt-definition", "sg-psa-stablecoin-is-dpt", "sg-psa-limited-purpose-dpt"],
)

payment_token_service = definition(
    "The listed acts with payment tokens done as a business, widened from 4 April 2024.",
    activity.by_way_of_business
    & digital_payment_token
    & (
        (activity.kind == "deal_as_principal")
        | (
            (activity.kind == "operate_trading_venue")
            & (venue.matching == "automated_central")
            & (activity.handles_client_assets | (case.date >= date(2024, 4, 4)))
        )
        | (
            activity.kind.is_in("transfer_tokens", "safeguard", "introduce", "execute_as_agent")
            & (case.date >= date(2024, 4, 4))
        )
    ),
    cites=cite(
        "Payment Services Act 2019 (Parliament; administered by MAS)",
        "First Schedule, Part 3, definition of 'digital payment token service' para (a)",
    ),
    since="2020-01-28",
    evidence=medium(
        "https://finreg.sg/answers/nature-of-dpt-service-277/digital-payment-token-dpt-service-definition-299",
        "https://www.allenovery.com/en-gb/germany/news-and-insights/publications/mas-consultations-on-the-regulation-of-digital-payment-tokens",
        "https://technode.global/2024/04/05/mas-expands-scope-of-regulated-payment-services/",
        "https://sg.rajahtannasia.com/?p=75655",
        checked="2026-11-23",
    ),
    records=[
        "sg-psa-dpt-service-dealing",
        "sg-psa-dpt-service-exchange",
        "sg-psa-dpt-service-transfer",
        "sg-psa-dpt-service-custody",
        "sg-psa-dpt-service-inducing",
    ],
)

widened_service = definition(
    "The acts that became a payment token service only on 4 April 2024.",
    digital_payment_token
    & (
        activity.kind.is_in("transfer_tokens", "safeguard", "introduce", "execute_as_agent")
        | ((activity.kind == "operate_trading_venue") & ~activity.handles_client_assets)
    ),
    cites=cite("Payment Services (Amendment) Act 2021 commencement arrangements (MAS)", "not found"),
    since="2024-04-04",
    evidence=high(
        "https://technode.global/2024/04/05/mas-expands-scope-of-regulated-payment-services/",
        "https://www.wongpartnership.com/insights/detail/latest-updates-to-the-regulatory-regime-under-the-payment-services-act",
        "https://engagepremium.hoganlovells.com/resources/blockchain/key-regulatory-policy-development/apac/singapore",
        checked="2026-11-23",
    ),
    records=["sg-psa-2024-transitional"],
)

served_here = definition(
    "The service is provided from a place of business here, for a client here or elsewhere.",
    activity.performed_in.contains(HERE),
    cites=cite("Payment Services Act 2019 (Parliament; administered by MAS)", "s 5(1)-(2)"),
    since="2020-01-28",
    evidence=high(
        "https://sso.agc.gov.sg/Act/PSA2019?ValidDate=20211231&ProvIds=P12-",
        "https://technode.global/2024/04/05/mas-expands-scope-of-regulated-payment-services/",
        checked="2026-11-23",
    ),
    records=["sg-psa-licence-required"],
)

solicits_here = definition(
    "An offer or invitation aimed at the public here; reachability alone is not enough.",
    promotion.aimed_at.contains(HERE)
    | promotion.local_features.overlaps("local_currency_prices", "local_payment_methods", "local_app_store"),
    cites=cite(
        "Payment Services Act 2019 (Parliament; administered by MAS); Payment Services Regulations 2019 (MAS; 2025 Revised Edition)",
        "PSA s 9; PSR regs 11 and 30 (headings seen, text not read)",
    ),
    since="2020-01-28",
    evidence=medium(
        "https://sso.agc.gov.sg/SL-Supp/S810-2019/Published/20191205170000?DocDate=20191205170000&ViewType=Print",
        "https://azbuk.net/mas-statement-to-dispel-misconceptions-following-ftx-collapse/",
        "https://gtopnews.com/singapore-central-bank-explains-why-binance-was-on-its-alert-list-but-ftx-was-not/",
        checked="2026-11-23",
    ),
    records=["sg-psa-solicitation"],
)

counted_net_personal_assets = definition(
    "Net assets in which the home counts up to one million and tokens up to half their value and at most two hundred thousand.",
    client.net_assets
    - client.home_equity
    - client.token_value
    + min_of(client.home_equity, SGD(1_000_000))
    + min_of(client.token_value * percent(50), SGD(200_000)),
    cites=cite("Securities and Futures Act 2001 (Parliament; administered by MAS)", "s 4A(1)(a)(i)"),
    since=None,
    evidence=high(
        "https://sso.agc.gov.sg/Act/SFA2001?Timeline=On&ProvIds=pr4A-",
        "https://caproasia.com/?p=50025",
        "https://venturebeam.com/help/singaporean-investor-classifications",
        "https://hydrax.io/definitions",
        checked="2026-11-23",
    ),
    records=["sg-sfa-accredited-individual", "sg-g03-ai-crypto-haircut"],
)

accredited_eligible = definition(
    "Wealthy or well paid enough to be asked whether to be treated as accredited.",
    (
        (client.kind == "individual")
        & (
            (counted_net_personal_assets > SGD(2_000_000))
            | (client.financial_assets > SGD(1_000_000))
            | (client.income_year >= SGD(300_000))
        )
    )
    | ((client.kind != "individual") & ((client.net_assets > SGD(10_000_000)) | client.owners_qualify)),
    cites=cite("Securities and Futures Act 2001 (Parliament; administered by MAS)", "s 4A(1)(a)(i)"),
    since=None,
    evidence=high(
        "https://sso.agc.gov.sg/Act/SFA2001?Timeline=On&ProvIds=pr4A-",
        "https://caproasia.com/?p=50025",
        "https://venturebeam.com/help/singaporean-investor-classifications",
        "https://hydrax.io/definitions",
        checked="2026-11-23",
    ),
    records=["sg-sfa-accredited-individual", "sg-sfa-accredited-entity"],
)

accredited_investor = definition(
    "Eligible and opted in with this firm.",
    accredited_eligible & client.consents.contains("professional_treatment"),
    cites=cite(
        "Securities and Futures Act 2001 (Parliament; administered by MAS); Securities and Futures (Classes of Investors) Regulations 2018",
        "not found",
    ),
    since=None,
    evidence=medium(
        "https://caproasia.com/?p=50025",
        "https://ibkr.info/zh-hans/node/4659",
        "https://orionw.com/news-insights/mas-issues-crypto-customer-protection-guidelines",
        "https://www.wongpartnership.com/insights/detail/latest-updates-to-the-regulatory-regime-under-the-payment-services-act",
        checked="2026-11-23",
    ),
    records=["sg-sfa-ai-optin", "sg-g03-ai-optin"],
)

institutional_investor = definition(
    "Banks, insurers, intermediaries, market operators, governments and pension schemes.",
    client.kind.is_in(
        "bank", "insurer", "securities_intermediary", "market_operator", "government_or_central_bank", "pension_scheme"
    ),
    cites=cite(
        "Guidelines on Consumer Protection Measures by Digital Payment Token Service Providers, PS-G03 (MAS)",
        "para 2.3 concerns the opt-in regime; definition paragraph not found",
    ),
    since="2024-10-04",
    reading=read_as(
        "The statutory list is not in the sheet.",
        "The text leaves room, or the sources seen do not settle it.",
        "2026-11-23",
    ),
    evidence=high(
        "https://www.straitstimes.com/business/banking/no-use-of-local-credit-cards-by-retail-investors-among-s-pore-crypto-rules-outlined-by-mas",
        "https://orionw.com/news-insights/mas-issues-crypto-customer-protection-guidelines",
        "https://blogs.duanemorris.com/duanemorrisandselvam/2023/12/04/mas-response-to-public-consultation-on-proposed-regulatory-measures-for-dpt-services-part-2/",
        "https://www.globalcompliancenews.com/2024/10/15/https-insightplus-bakermckenzie-com-bm-financial-institutions_1-singapore-guidelines-on-the-provision-of-consumer-protection-safeguards-by-digital-payment-token-service-providers_09242024/",
        checked="2026-11-23",
    ),
    records=["sg-g03-retail-definition"],
)

expert_investor = definition(
    "One whose business is to acquire, hold or dispose of investment products.",
    client.invests_as_business,
    cites=cite("Securities and Futures Act 2001 (Parliament; administered by MAS)", "s 4A(1)(b)"),
    since=None,
    evidence=high(
        "https://sso.agc.gov.sg/Act/SFA2001?Timeline=On&ProvIds=pr4A-",
        "https://blogs.duanemorris.com/duanemorrisandselvam/2023/12/04/mas-response-to-public-consultation-on-proposed-regulatory-measures-for-dpt-services-part-2/",
        checked="2026-11-23",
    ),
    records=["sg-sfa-expert-investor"],
)

retail_customer = definition(
    "Everyone who is neither institutional nor accredited by opt-in, wherever living.",
    ~institutional_investor & ~accredited_investor,
    cites=cite(
        "Guidelines on Consumer Protection Measures by Digital Payment Token Service Providers, PS-G03 (MAS)",
        "para 2.3 concerns the opt-in regime; definition paragraph not found",
    ),
    since="2024-10-04",
    evidence=high(
        "https://www.straitstimes.com/business/banking/no-use-of-local-credit-cards-by-retail-investors-among-s-pore-crypto-rules-outlined-by-mas",
        "https://orionw.com/news-insights/mas-issues-crypto-customer-protection-guidelines",
        "https://blogs.duanemorris.com/duanemorrisandselvam/2023/12/04/mas-response-to-public-consultation-on-proposed-regulatory-measures-for-dpt-services-part-2/",
        "https://www.globalcompliancenews.com/2024/10/15/https-insightplus-bakermckenzie-com-bm-financial-institutions_1-singapore-guidelines-on-the-provision-of-consumer-protection-safeguards-by-digital-payment-token-service-providers_09242024/",
        checked="2026-11-23",
    ),
    records=["sg-g03-retail-definition"],
)

above_small_size = definition(
    "Too large for the small licence, by calendar-year averages.",
    (volume.month_largest_service > SGD(3_000_000)) | (volume.month_all_services > SGD(6_000_000)),
    cites=cite(
        "Payment Services Act 2019 (Parliament; administered by MAS)",
        "s 6 (threshold subsections; exact subsection not found)",
    ),
    since="2020-01-28",
    evidence=high(
        "https://wst.com.sg/amendments-to-the-payment-services-act-2019-ps-act-through-the-payment-services-amendment-act-41-2020/",
        "https://prifinance.com/en/payments/singapore-emi-license/",
        "https://finwiki-lemon.vercel.app/en/exchanges/sg-mas-dpt-licensing-overview/",
        checked="2026-11-23",
    ),
    records=["sg-psa-mpi-threshold"],
)

required_own_funds = definition(
    "Own funds by size of licence.",
    cases(
        (authorisation.classes.overlaps("major_payment_institution", "overseas_token_services"), SGD(250_000)),
        otherwise=SGD(100_000),
    ),
    cites=cite("Payment Services Regulations 2019 (MAS; 2025 Revised Edition)", "regs 8(a) and 12(a)"),
    since="2020-01-28",
    evidence=high(
        "https://sso.agc.gov.sg/SL/PSA2019-S810-2019?DocDate=20240402&ProvIds=P12-P22-",
        "https://littdb.sfo2.cdn.digitaloceanspaces.com/litt/SG/SSOStatutes/subsidiary_legislation/PSA2019-RG2.html",
        "https://www.cnplaw.com/financial-services-and-markets-act-2022-and-the-proposed-regulatory-framework-for-digital-token-service-providers/",
        "https://www.panewslab.com/en/articles/y3zewe1z",
        checked="2026-11-23",
    ),
    records=["sg-psa-spi-base-capital", "sg-psa-mpi-base-capital", "sg-dtsp-base-capital"],
)

required_security = definition(
    "Security lodged by a large institution.",
    cases((volume.month_largest_service <= SGD(6_000_000), SGD(100_000)), otherwise=SGD(200_000)),
    cites=cite(
        "Payment Services Act 2019 and Payment Services Regulations 2019 (MAS; 2025 Revised Edition)",
        "PSA s 22(1); PSR reg 13",
    ),
    since="2020-01-28",
    evidence=high(
        "https://sso.agc.gov.sg/SL/PSA2019-S810-2019?DocDate=20240402&ProvIds=P12-P22-",
        "https://wst.com.sg/amendments-to-the-payment-services-act-2019-ps-act-through-the-payment-services-amendment-act-41-2020/",
        checked="2026-11-23",
    ),
    records=["sg-psa-mpi-security"],
)

public_promotion = definition(
    "Shown to the public here anywhere but on the firm's own site, app and accounts.",
    promotion.aimed_at.contains(HERE)
    & ~promotion.channels.within("own_website", "own_app", "own_social_account", "closed_circle"),
    cites=cite("Guidelines on Provision of Digital Payment Token Services to the Public, PS-G02 (MAS)", "not found"),
    since="2022-01-17",
    evidence=high(
        "https://compliance.waystone.com/mas-provides-guidelines-on-the-provision-of-digital-payment-token-services-to-the-public/",
        "https://www.notion.so/MAS-Issues-Guidelines-to-Discourage-Cryptocurrency-Trading-by-General-Public-13438849f2f34ac9b08fa9345257f270",
        "https://oltnews.com/singapore-warns-against-marketing-cryptocurrency-services-to-the-public-zdnet",
        "https://cryptoshimbun.jp/en/news-en/singapore-restricts-crypto-ads-from-the-general-public-en/",
        checked="2026-11-23",
    ),
    records=["sg-psg02-no-public-promotion", "sg-psg02-own-channels"],
)

digital_token = definition(
    "A payment token, or an investment product in token form.",
    digital_payment_token | (capital_markets_product & (asset.form != "conventional")),
    cites=cite(
        "Financial Services and Markets Act 2022, Part 9 (Parliament; administered by MAS); MAS clarification of 6 Jun 2025",
        "First Schedule Part 3 / s 136 (exact paragraph not found)",
    ),
    since="2025-06-30",
    evidence=high(
        "https://www.orionw.com/news-insights/fsma-licensing-begins-for-digital-token-service-providers",
        "https://www.mondaq.com/financial-services/1637822/key-considerations-for-businesses-in-light-of-the-commencement-of-part-9-of-the-financial-services-and-markets-act-2022-fsma-relating-to-digital-token-service-providers-dtsps",
        "https://iclg.com/briefing/23235-an-update-on-the-regulatory-regime-for-digital-token-service-providers-dtsps-in-singapore",
        "https://legal-wires.com/singapore/financial-services-and-markets-act-2022-part-3-interpretation-2",
        checked="2026-11-23",
    ),
    records=["sg-dtsp-digital-token-definition"],
)

digital_token_service = definition(
    "The wider list of services with digital tokens, advice on token offers included.",
    activity.by_way_of_business
    & digital_token
    & (
        activity.kind.is_in(
            "deal_as_principal",
            "operate_trading_venue",
            "transfer_tokens",
            "introduce",
            "execute_as_agent",
            "safeguard",
            "offer_tokens",
        )
        | ((activity.kind == "advise") & (offer.route != "none"))
    ),
    cites=cite(
        "Financial Services and Markets Act 2022, Part 9 (Parliament; administered by MAS)", "First Schedule, Parts 1-3"
    ),
    since="2025-06-30",
    evidence=medium(
        "https://legal-wires.com/singapore/financial-services-and-markets-act-2022-part-1-services-that-are-digital-token-services",
        "https://www.orionw.com/news-insights/fsma-licensing-begins-for-digital-token-service-providers",
        "https://www.ingenia-consultants.com/licensing-regime-for-digital-token-service-providers/",
        "https://www.mondaq.com/financial-services/1664024/the-evolving-landscape-of-digital-token-regulation-in-singapore",
        checked="2026-11-23",
    ),
    records=["sg-dtsp-services", "sg-dpt-advice-perimeter"],
)

serves_abroad_from_here = definition(
    "A person or partnership working here, or a company formed here working anywhere, for a client elsewhere.",
    (client.place != HERE)
    & (
        (business.legal_form.is_in("individual", "partnership") & activity.performed_in.contains(HERE))
        | (~business.legal_form.is_in("individual", "partnership") & (business.incorporated_in == HERE))
    ),
    cites=cite("Financial Services and Markets Act 2022, Part 9 (Parliament; administered by MAS)", "s 137(1)-(2)"),
    since="2025-06-30",
    evidence=high(
        "https://lawplayer.com/sg/act/FSMA2022/137",
        "https://sso.agc.gov.sg/Acts-Supp/18-2022/Published/20220511?DocDate=20220511&ProvIds=P19-",
        "https://www.orionw.com/news-insights/fsma-licensing-begins-for-digital-token-service-providers",
        "https://iclg.com/briefing/23235-an-update-on-the-regulatory-regime-for-digital-token-service-providers-dtsps-in-singapore",
        checked="2026-11-23",
    ),
    records=["sg-dtsp-licence-person", "sg-dtsp-licence-corporation"],
)

regulated_already = definition(
    "Licensed or exempt for the service under the payment, securities or adviser statutes.",
    exempt_provider
    | authorisation.classes.overlaps(
        "major_payment_institution",
        "small_payment_institution",
        "dealing_in_securities",
        "venue_for_securities",
        "managing_securities_portfolios",
        "custody_of_securities",
        "advising_on_securities",
    ),
    cites=cite("Financial Services and Markets Act 2022, Part 9 (Parliament; administered by MAS)", "s 137(5)"),
    since="2025-06-30",
    evidence=high(
        "https://lawplayer.com/sg/act/FSMA2022/137",
        "https://www.orionw.com/news-insights/fsma-licensing-begins-for-digital-token-service-providers",
        "https://iclg.com/briefing/23235-an-update-on-the-regulatory-regime-for-digital-token-service-providers-dtsps-in-singapore",
        "https://www.panewslab.com/en/articles/y3zewe1z",
        checked="2026-11-23",
    ),
    records=["sg-dtsp-exempt-regulated"],
)

framework_stablecoin = definition(
    "A coin following the local or one of ten major currencies, backed by reserves and issued only here (policy, not yet law).",
    (asset.reference == "one_currency")
    & asset.reference_currency.is_in("SGD", "USD", "EUR", "GBP", "JPY", "CHF", "AUD", "CAD", "NZD", "NOK", "SEK")
    & (asset.stabilised_by == "reserve_assets")
    & stablecoin.issued_in.within(HERE),
    cites=cite(
        "MAS single-currency stablecoin (SCS) regulatory framework, response of 15 Aug 2023 (legislation pending)",
        "n/a",
    ),
    since=None,
    evidence=high(
        "https://www.allenandgledhill.com/sg/publication/articles/26075/mas-finalises-stablecoin-regulatory-framework-responds-to-feedback-received-on-public-consultation",
        "https://www.osborneclarke.com/node/21357",
        "https://decrypt.co/152517/singapore-financial-regulator-issues-key-requirements-stablecoin-issuers",
        "https://www.morganlewis.com/pubs/2023/08/monetary-authority-of-singapore-finalises-stablecoin-regulatory-framework",
        checked="2026-11-23",
    ),
    records=["sg-scs-scope"],
)

gst_payment_token = definition(
    "What counts as a payment token for goods and services tax.",
    asset.cryptographic
    & (asset.fungibility == "fungible")
    & (asset.currency_link == "none")
    & (asset.transferability == "free")
    & asset.uses.contains("payment_to_the_public")
    & asset.rights.is_empty(),
    cites=cite("IRAS e-Tax Guide 'GST: Digital Payment Tokens'", "not found"),
    since="2020-01-01",
    evidence=high(
        "http://ehluar.com/main/?p=1369",
        "https://www.mondaq.com/sales-taxes-vat-gst/948260/regulatory-update-on-gst-treatment-of-digital-payment-tokens",
        "https://www.argusglobal.co/gst-exemption-digital-payment-tokens/",
        checked="2026-11-23",
    ),
    records=["sg-gst-dpt-definition"],
)

transitional_2024 = definition(
    "An early actor that notified, applied and was attested in time and waits for the decision.",
    widened_service
    & (activity.began_here < date(2024, 4, 4))
    & (authorisation.application == "pending")
    & (authorisation.transition_notice_on <= date(2024, 5, 4))
    & ((case.date <= date(2024, 10, 4)) | (authorisation.applied_on <= date(2024, 10, 4)))
    & ((case.date <= date(2025, 1, 4)) | (authorisation.attested_on <= date(2025, 1, 4))),
    cites=cite("Payment Services (Amendment) Act 2021 commencement arrangements (MAS)", "not found"),
    since="2024-04-04",
    reading=read_as(
        "Thirty days, six months and nine months are counted from 4 April 2024.",
        "The text leaves room, or the sources seen do not settle it.",
        "2026-11-23",
    ),
    evidence=high(
        "https://technode.global/2024/04/05/mas-expands-scope-of-regulated-payment-services/",
        "https://www.wongpartnership.com/insights/detail/latest-updates-to-the-regulatory-regime-under-the-payment-services-act",
        "https://engagepremium.hoganlovells.com/resources/blockchain/key-regulatory-policy-development/apac/singapore",
        checked="2026-11-23",
    ),
    records=["sg-psa-2024-transitional"],
)
