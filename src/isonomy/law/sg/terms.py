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
from isonomy.law.sg.instruments import (
    DTSP_CLARIFICATION,
    FAA,
    FSMA,
    GST_GUIDE,
    INVESTOR_CLASSES,
    PSA,
    PSA_AMENDMENT,
    PSA_COMMENCEMENT,
    PSA_FAQ,
    PSA_GRACE,
    PSG03,
    PSR,
    SFA,
    STABLECOIN_FRAMEWORK,
    TOKENISATION_GUIDE,
)
from isonomy.logic import SGD, cases, date, min_of, percent
from isonomy.rulebook import NOT_FOUND, Status, definition, high, medium, read_as

exempt_provider = definition(
    "Banks, finance companies and card issuers, which need no payment licence.",
    business.institution.is_in("bank", "foreign_bank_branch", "trust_bank", "finance_company", "card_issuer"),
    cites=[PSA["s 13(1)(a)-(d)"], PSR["reg 17"]],
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
    cites=[SFA["s 2(1)"], TOKENISATION_GUIDE["Appendix 1 (case studies)"], PSA[NOT_FOUND]],
    since=None,
    date_note="the guide is of 14 November 2025; the principle was published first in 2017 and the statute is older",
    reading=read_as(
        "Listed rights of the holder, or a pooled arrangement run for a return, decide; the label does not.",
        "Substance is judged on the whole bundle of rights, intent and structure, and some room stays open.",
        "2026-11-25",
    ),
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
    cites=[PSA["First Schedule, Part 2, para 2(k)-(l)"], PSA_AMENDMENT["clause 7 of Bill 41/2020"]],
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
    cites=PSA_FAQ[NOT_FOUND],
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
    cites=[
        PSA["s 2, definition of 'digital payment token'"],
        PSA_FAQ[NOT_FOUND],
        PSA["First Schedule, Part 2, para 2(k)-(l)"],
        PSA_AMENDMENT["clause 7 of Bill 41/2020"],
    ],
    since="2020-01-28",
    reading=read_as(
        "A coin pegged by its issuer is out by the words of the statute; where it floats in the market, the position of March 2022 "
        "counts it in, and is followed. Money of a central bank is out whoever supplies it, also before April 2024.",
        "The published position explains why such coins are not electronic money; the older wording of the exclusions was not read.",
        "2026-11-25",
    ),
    evidence=medium(
        "https://ingenia-consultants.com/understanding-the-licensing-of-digital-payment-tokens-under-the-payment-service-act-regime",
        "https://law.nus.edu.sg/trail/digital_tokens_and_customer_protections_part2/",
        "https://www.withersworldwide.com/en-gb/insight/evolution-of-the-cryptocurrency-landscape-in-singapore",
        "https://wongpartnership.com/insights/detail/clarification-on-stablecoins-as-defined-under-the-psa",
        "https://laws.sg/legislation/bill-2020-41/clause-7",
        checked="2026-11-23",
        note="The definition is cited generally as section 2; the subsection was not read.",
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
    cites=[
        PSA["First Schedule, Part 3, definition of 'digital payment token service' para (a)"],
        PSA["First Schedule, Part 3, definition of 'digital payment token service' para (b) and later limbs"],
        PSA["First Schedule, Part 3, definition of 'digital payment token service' para (c) ff."],
        PSA["First Schedule, Part 3, definition of 'digital payment token instrument'"],
        PSA_AMENDMENT["clause 7(d)-(e) of Bill 41/2020"],
        PSA["First Schedule, Part 3, definition of 'digital payment token service'"],
    ],
    since="2020-01-28",
    reading=read_as(
        "A facility where offers are regularly made on a centralised basis is one with automated central matching. Inducing others "
        "to trade covers introducing and carrying out their orders; keeping tokens covers keeping the means to move them; "
        "accounts at either end of a transfer may be abroad.",
        "The limbs of 2024 reach brokers and transmitters without tokens or money in hand; their letters were not all seen.",
        "2026-11-25",
    ),
    evidence=medium(
        "https://finreg.sg/answers/nature-of-dpt-service-277/digital-payment-token-dpt-service-definition-299",
        "https://www.allenovery.com/en-gb/germany/news-and-insights/publications/mas-consultations-on-the-regulation-of-digital-payment-tokens",
        "https://technode.global/2024/04/05/mas-expands-scope-of-regulated-payment-services/",
        "https://sg.rajahtannasia.com/?p=75655",
        "https://laws.sg/legislation/bill-2020-41/clause-7",
        "https://www.mas.gov.sg/regulation/notifications/expanded-scope-of-the-payment-services-act-2019",
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
        | (
            (activity.kind == "operate_trading_venue")
            & (venue.matching == "automated_central")
            & ~activity.handles_client_assets
        )
    ),
    cites=PSA_COMMENCEMENT[NOT_FOUND],
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
    cites=PSA["s 5(1)-(2)"],
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
    cites=[PSA["s 9"], PSR["regs 11 and 30"]],
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
    "Net assets with the home up to one million and, since October 2024, half the tokens up to two hundred thousand.",
    client.net_assets
    - client.home_equity
    - client.token_value
    + min_of(client.home_equity, SGD(1_000_000))
    + cases(
        (case.date < date(2024, 10, 4), client.token_value),
        otherwise=min_of(client.token_value * percent(50), SGD(200_000)),
    ),
    cites=[SFA["s 4A(1)(a)(i)"], PSG03[NOT_FOUND]],
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
    cites=[SFA["s 4A(1)(a)(i)"], SFA["s 4A(1)(a)(ii)-(iv)"], INVESTOR_CLASSES["reg 2(2)"]],
    since="2018-10-08",
    date_note="the criteria in this form; the class is older",
    reading=read_as(
        "Net assets of an entity are those of accounts that are recent enough, audited or certified within a year.",
        "The age of the balance sheet goes into how the amount is found.",
        "2026-11-25",
    ),
    evidence=high(
        "https://sso.agc.gov.sg/Act/SFA2001?Timeline=On&ProvIds=pr4A-",
        "https://caproasia.com/?p=50025",
        "https://venturebeam.com/help/singaporean-investor-classifications",
        "https://hydrax.io/definitions",
        "https://jdsupra.com/legalnews/the-new-regime-for-accredited-investors-12338",
        checked="2026-11-23",
    ),
    records=["sg-sfa-accredited-individual", "sg-sfa-accredited-entity"],
)

accredited_investor = definition(
    "Eligible and opted in with this firm.",
    accredited_eligible & client.consents.contains("professional_treatment"),
    cites=[INVESTOR_CLASSES["reg 3"], PSG03["para 2.3 (transitional part)"]],
    since="2019-04-08",
    evidence=medium(
        "https://conventuslaw.com/report/new-opt-in-regime-for-accredited-investors-in",
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
    cites=PSG03[NOT_FOUND],
    since="2024-10-04",
    reading=read_as(
        "The statutory list was not read.",
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
    cites=SFA["s 4A(1)(b)"],
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
    cites=PSG03[NOT_FOUND],
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
    cites=PSA["s 6"],
    since="2020-01-28",
    evidence=high(
        "https://wst.com.sg/amendments-to-the-payment-services-act-2019-ps-act-through-the-payment-services-amendment-act-41-2020/",
        "https://prifinance.com/en/payments/singapore-emi-license/",
        "https://finwiki-lemon.vercel.app/en/exchanges/sg-mas-dpt-licensing-overview/",
        checked="2026-11-23",
    ),
    records=["sg-psa-mpi-threshold"],
)

digital_token = definition(
    "A payment token, or an investment product in token form; pure utility and governance tokens are neither.",
    digital_payment_token | (capital_markets_product & (asset.form != "conventional")),
    cites=[FSMA["First Schedule Part 3 / s 136"], DTSP_CLARIFICATION[NOT_FOUND]],
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
    cites=[FSMA["First Schedule, Parts 1-3"], FAA["First Schedule Part 1 (advisory item, paragraph not read)"]],
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
    cites=[FSMA["s 137(1)-(2)"], FSMA["s 137(3)-(4)"]],
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
        "dealing_in_derivatives",
        "venue_for_securities",
        "alternative_securities_venue",
        "managing_securities_portfolios",
        "custody_of_securities",
        "advising_on_securities",
    ),
    cites=FSMA["s 137(5)"],
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
    cites=STABLECOIN_FRAMEWORK[NOT_FOUND],
    since=None,
    date_note="policy settled on 15 August 2023; draft legislation announced on 13 November 2025",
    status=Status.PROPOSED,
    evidence=high(
        "https://www.allenandgledhill.com/sg/publication/articles/26075/mas-finalises-stablecoin-regulatory-framework-responds-to-feedback-received-on-public-consultation",
        "https://www.osborneclarke.com/node/21357",
        "https://decrypt.co/152517/singapore-financial-regulator-issues-key-requirements-stablecoin-issuers",
        "https://www.morganlewis.com/pubs/2023/08/monetary-authority-of-singapore-finalises-stablecoin-regulatory-framework",
        checked="2026-11-23",
    ),
    records=["sg-scs-scope", "sg-scs-bank-issuers"],
)

gst_payment_token = definition(
    "What counts as a payment token for goods and services tax.",
    asset.cryptographic
    & (asset.fungibility == "fungible")
    & (asset.currency_link == "none")
    & (asset.transferability == "free")
    & asset.uses.contains("payment_to_the_public")
    & asset.rights.is_empty(),
    cites=GST_GUIDE[NOT_FOUND],
    since="2020-01-01",
    evidence=high(
        "http://ehluar.com/main/?p=1369",
        "https://www.mondaq.com/sales-taxes-vat-gst/948260/regulatory-update-on-gst-treatment-of-digital-payment-tokens",
        "https://www.argusglobal.co/gst-exemption-digital-payment-tokens/",
        checked="2026-11-23",
    ),
    records=["sg-gst-dpt-definition"],
)

_MAS_2024 = "https://www.mas.gov.sg/regulation/notifications/expanded-scope-of-the-payment-services-act-2019"
_DREW_2024 = "https://www.drewnetworkasia.com/newsroom/singapore-the-expanded-scope-of-regulated-payment-services-takes-effect-today/"
_BOVILL_2024 = "https://bovill-newgate.com/asia/payments-firms-given-month-deadline-after-change-in-scope"

timely_2024 = definition(
    "Active before 4 April 2024, notified within 30 days, applied within six months, attested within nine, not yet decided.",
    (activity.began_here < date(2024, 4, 4))
    & authorisation.application.is_in("none", "preparing", "pending", "provisional")
    & ((case.date <= date(2024, 5, 3)) | (authorisation.transition_notice_on <= date(2024, 5, 3)))
    & (
        (case.date <= date(2024, 10, 3))
        | ((authorisation.applied_on <= date(2024, 10, 3)) & authorisation.application.is_in("pending", "provisional"))
    )
    & ((case.date <= date(2025, 1, 3)) | (authorisation.attested_on <= date(2025, 1, 3))),
    cites=PSA_COMMENCEMENT[NOT_FOUND],
    since="2024-04-04",
    reading=read_as(
        "The last days are 3 May 2024, 3 October 2024 and 3 January 2025: the first day counts. Each step is asked only once "
        "its last day has passed, and an approval in principle is not yet a decision.",
        "Two firms and a compliance house name 3 May and read the longer periods as ending before the fourth; another "
        "firm names the fourth of each month.",
        "2026-11-25",
    ),
    evidence=medium(
        _MAS_2024,
        _DREW_2024,
        _BOVILL_2024,
        "http://i-kyc.blogspot.com/2024/04",
        "https://www.orionw.com/news-insights/expanded-scope-of-regulated-payment-services-takes-effect",
        "https://www.wongpartnership.com/insights/detail/latest-updates-to-the-regulatory-regime-under-the-payment-services-act",
        checked="2026-11-25",
        note="Paragraphs of the transitional regulations were not seen.",
    ),
    records=["sg-psa-2024-transitional"],
)

transitional_2024 = definition(
    "An early actor in a service of the widened list that did everything in time and waits for the decision.",
    widened_service & timely_2024,
    cites=PSA_COMMENCEMENT[NOT_FOUND],
    since="2024-04-04",
    evidence=high(
        "https://technode.global/2024/04/05/mas-expands-scope-of-regulated-payment-services/",
        _DREW_2024,
        "https://engagepremium.hoganlovells.com/resources/blockchain/key-regulatory-policy-development/apac/singapore",
        checked="2026-11-25",
    ),
    records=["sg-psa-2024-transitional"],
)

transitional_2020 = definition(
    "A firm of the first hour that was active before 28 January 2020, applied in six months and waits for the decision.",
    ~widened_service
    & (activity.began_here < date(2020, 1, 28))
    & authorisation.application.is_in("none", "preparing", "pending", "provisional")
    & (
        (case.date <= date(2020, 7, 28))
        | ((authorisation.applied_on <= date(2020, 7, 28)) & authorisation.application.is_in("pending", "provisional"))
    ),
    cites=PSA_GRACE[NOT_FOUND],
    since="2020-01-28",
    reading=read_as(
        "The six months end on 28 July 2020. What became a payment token service only in 2024 is outside.",
        "The sources give the length and the month, not the day; the day is computed.",
        "2026-11-25",
    ),
    evidence=medium(
        "https://www.straitstimes.com/business/mas-receives-over-580-applications-for-payment-services-licence-has-reviewed-half",
        "https://mondovisione.com/media-and-resources/news/written-reply-to-singapore-parliamentary-question-on-the-ceasing-of-operations-o-2025924",
        "https://www.channelnewsasia.com/singapore/tokenize-xchange-amazingtech-police-investigation-mas-licence-5271406",
        "https://compliance.waystone.com/new-notice-on-submission-of-returns-for-exempt-entities-payment-service-providers",
        checked="2026-11-25",
        note="The day of July 2020 was not seen.",
    ),
    records=["sg-psa-2020-transitional"],
)

no_licence_needed = definition(
    "Exempt as an institution, or bridged by the arrangements of 2020 or 2024.",
    exempt_provider | transitional_2024 | transitional_2020,
    cites=[PSA["s 13(1)(a)-(d)"], PSA_COMMENCEMENT[NOT_FOUND], PSA_GRACE[NOT_FOUND]],
    since="2020-01-28",
    evidence=high(_DREW_2024, "https://laws.sg/legislation/sub-leg-2019-psa-rg2/reg-17", checked="2026-11-25"),
    records=["sg-psa-exempt-psp", "sg-psa-2024-transitional", "sg-psa-2020-transitional"],
)

payment_token_provider = definition(
    "A firm that provides some payment token service, whichever of its acts is asked about.",
    payment_token_service
    | (
        activity.by_way_of_business
        & digital_payment_token
        & (
            business.activities.overlaps("deal_as_principal", "operate_trading_venue")
            | (
                business.activities.overlaps("transfer_tokens", "safeguard", "introduce", "execute_as_agent")
                & (case.date >= date(2024, 4, 4))
            )
        )
    ),
    cites=PSA["First Schedule, Part 3, definition of 'digital payment token service'"],
    since="2020-01-28",
    reading=read_as(
        "Duties about clients, transfers and promotion follow the firm into acts that are not the service themselves.",
        "They are written for providers of the service, not for single acts of it.",
        "2026-11-25",
    ),
    evidence=high(
        "https://finreg.sg/answers/nature-of-dpt-service-277/digital-payment-token-dpt-service-definition-299",
        "https://technode.global/2024/04/05/mas-expands-scope-of-regulated-payment-services/",
        checked="2026-11-23",
    ),
    records=["sg-psa-dpt-service-dealing", "sg-psa-dpt-service-exchange"],
)
