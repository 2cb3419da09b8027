"""Legal terms of Singapore that the worked rules need."""

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
from isonomy.logic import SGD, cases, date, min_of, percent, term

exempt_provider = term(
    "Banks, finance companies and card issuers, which need no payment licence.",
    business.institution.is_in("bank", "foreign_bank_branch", "trust_bank", "finance_company", "card_issuer"),
)

capital_markets_product = term(
    "By substance a share, debt, fund unit or derivative, whatever the form.",
    asset.rights.overlaps("company_share", "repayment_of_debt", "fund_unit", "derivative_payoff")
    | asset.arrangement.covers("contributions_pooled", "no_day_to_day_control", "returns_shared"),
)

limited_purpose_token = term(
    "Value that works only inside its issuer's circle.",
    (asset.transferability == "inside_issuer_system")
    & asset.uses.within("payment_to_issuer_or_circle", "access_to_service", "gaming", "loyalty", "gift_voucher"),
)

floating_stablecoin = term(
    ("A coin aiming at stable value that trades at a floating price and needs no account with its issuer."),
    (asset.reference != "nothing")
    & asset.currency_link.is_in("pegged_by_issuer", "aims_at_market_parity")
    & asset.uses.overlaps("payment_to_the_public", "exchange_for_other_tokens"),
)

digital_payment_token = term(
    (
        "A transferable unit of value accepted by the public and not tied to a currency by its issuer, "
        "floating stablecoins included by published position."
    ),
    asset.transferability.is_in("free", "with_issuer_consent_to_eligible_holders")
    & (
        (asset.uses.contains("payment_to_the_public") & asset.currency_link.is_in("none", "aims_at_market_parity"))
        | floating_stablecoin
    )
    & ~limited_purpose_token
    & ~capital_markets_product
    & (issuer.kind != "central_bank"),
)

payment_token_service = term(
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
)

widened_service = term(
    "The acts that became a payment token service only on 4 April 2024.",
    digital_payment_token
    & (
        activity.kind.is_in("transfer_tokens", "safeguard", "introduce", "execute_as_agent")
        | ((activity.kind == "operate_trading_venue") & ~activity.handles_client_assets)
    ),
)

served_here = term(
    "The service is provided from a place of business here, for a client here or elsewhere.",
    activity.performed_in.contains(HERE),
)

solicits_here = term(
    "An offer or invitation aimed at the public here; reachability alone is not enough.",
    promotion.aimed_at.contains(HERE)
    | promotion.local_features.overlaps("local_currency_prices", "local_payment_methods", "local_app_store"),
)

counted_net_personal_assets = term(
    (
        "Net assets in which the home counts up to one million and tokens up to half their value and at "
        "most two hundred thousand."
    ),
    client.net_assets
    - client.home_equity
    - client.token_value
    + min_of(client.home_equity, SGD(1_000_000))
    + min_of(client.token_value * percent(50), SGD(200_000)),
)

accredited_eligible = term(
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
)

accredited_investor = term(
    "Eligible and opted in with this firm.",
    accredited_eligible & client.consents.contains("professional_treatment"),
)

institutional_investor = term(
    "Banks, insurers, intermediaries, market operators, governments and pension schemes.",
    client.kind.is_in(
        "bank", "insurer", "securities_intermediary", "market_operator", "government_or_central_bank", "pension_scheme"
    ),
)

expert_investor = term(
    "One whose business is to acquire, hold or dispose of investment products.",
    client.invests_as_business,
)

retail_customer = term(
    "Everyone who is neither institutional nor accredited by opt-in, wherever living.",
    ~institutional_investor & ~accredited_investor,
)

above_small_size = term(
    "Too large for the small licence, by calendar-year averages.",
    (volume.month_largest_service > SGD(3_000_000)) | (volume.month_all_services > SGD(6_000_000)),
)

required_own_funds = term(
    "Own funds by size of licence.",
    cases(
        (authorisation.classes.overlaps("major_payment_institution", "overseas_token_services"), SGD(250_000)),
        otherwise=SGD(100_000),
    ),
)

required_security = term(
    "Security lodged by a large institution.",
    cases((volume.month_largest_service <= SGD(6_000_000), SGD(100_000)), otherwise=SGD(200_000)),
)

public_promotion = term(
    "Shown to the public here anywhere but on the firm's own site, app and accounts.",
    promotion.aimed_at.contains(HERE)
    & ~promotion.channels.within("own_website", "own_app", "own_social_account", "closed_circle"),
)

digital_token = term(
    "A payment token, or an investment product in token form.",
    digital_payment_token | (capital_markets_product & (asset.form != "conventional")),
)

digital_token_service = term(
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
)

serves_abroad_from_here = term(
    ("A person or partnership working here, or a company formed here working anywhere, for a client elsewhere."),
    (client.place != HERE)
    & (
        (business.legal_form.is_in("individual", "partnership") & activity.performed_in.contains(HERE))
        | (~business.legal_form.is_in("individual", "partnership") & (business.incorporated_in == HERE))
    ),
)

regulated_already = term(
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
)

framework_stablecoin = term(
    (
        "A coin following the local or one of ten major currencies, backed by reserves and issued only "
        "here (policy, not yet law)."
    ),
    (asset.reference == "one_currency")
    & asset.reference_currency.is_in("SGD", "USD", "EUR", "GBP", "JPY", "CHF", "AUD", "CAD", "NZD", "NOK", "SEK")
    & (asset.stabilised_by == "reserve_assets")
    & stablecoin.issued_in.within(HERE),
)

gst_payment_token = term(
    "What counts as a payment token for goods and services tax.",
    asset.cryptographic
    & (asset.fungibility == "fungible")
    & (asset.currency_link == "none")
    & (asset.transferability == "free")
    & asset.uses.contains("payment_to_the_public")
    & asset.rights.is_empty(),
)

transitional_2024 = term(
    "An early actor that notified, applied and was attested in time and waits for the decision.",
    widened_service
    & (activity.began_here < date(2024, 4, 4))
    & (authorisation.application == "pending")
    & (authorisation.transition_notice_on <= date(2024, 5, 4))
    & ((case.date <= date(2024, 10, 4)) | (authorisation.applied_on <= date(2024, 10, 4)))
    & ((case.date <= date(2025, 1, 4)) | (authorisation.attested_on <= date(2025, 1, 4))),
)
