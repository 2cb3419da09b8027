"""What a token is in law: payment token, digital token, capital markets product, stablecoin, token for tax."""

from isonomy.facts import asset, issuer, stablecoin
from isonomy.facts.lists import HERE
from isonomy.law.sg.instruments import (
    DTSP_CLARIFICATION,
    FSMA,
    GST_GUIDE,
    PSA,
    PSA_AMENDMENT,
    PSA_FAQ,
    SFA,
    STABLECOIN_FRAMEWORK,
    TOKENISATION_GUIDE,
)
from isonomy.rulebook import NOT_FOUND, Status, definition, high, medium, read_as

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
        "counts it in, and is followed. Money of a central bank is out whoever supplies it, also before April 2024. A token that is "
        "only swapped on venues or bought to speculate, and that no section of the public takes in payment, is out.",
        "The published position explains why such coins are not electronic money; the older wording of the exclusions was not read. "
        "The definition asks for payment of goods, services or debts; firms in practice treat most listed tokens as caught.",
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
