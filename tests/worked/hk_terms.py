"""Legal terms of Hong Kong that the worked rules need."""

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
from isonomy.logic import HKD, cases, date, enum, max_of, percent, term

collective_scheme = term(
    (
        "An arrangement about property in which holders have no daily control, returns are shared, and "
        "the property is run as a whole or contributions are pooled."
    ),
    asset.arrangement.covers("about_property", "no_day_to_day_control", "returns_shared")
    & asset.arrangement.overlaps("managed_as_a_whole", "contributions_pooled"),
)

security = term(
    ("A share, a debt instrument, a fund unit or an interest in a collective scheme, in whatever form it is recorded."),
    asset.rights.overlaps("company_share", "repayment_of_debt", "fund_unit") | collective_scheme,
)

limited_purpose_token = term(
    "Value usable only with its issuer or a closed circle, such as points and game items.",
    asset.transferability.is_in("not_transferable", "inside_issuer_system")
    & asset.uses.within("payment_to_issuer_or_circle", "access_to_service", "gaming", "loyalty", "gift_voucher"),
)

virtual_asset = term(
    (
        "Cryptographically secured value that is a public means of payment or investment, or carries a "
        "vote over its network, and none of the excluded kinds."
    ),
    asset.cryptographic
    & (asset.transferability != "not_transferable")
    & (asset.uses.overlaps("payment_to_the_public", "investment") | asset.rights.contains("protocol_vote"))
    & ~issuer.kind.is_in("central_bank", "government")
    & ~limited_purpose_token
    & ~security
    & ~asset.rights.overlaps("derivative_payoff", "bank_deposit_claim", "prepaid_value"),
)

platform_asset = term(
    "What the platform rulebook calls a virtual asset, security tokens included.",
    virtual_asset | (security & (asset.form != "conventional")),
)

collectible_token = term(
    "A unique token that is only collected and joins nobody to a scheme.",
    (asset.fungibility == "unique") & asset.uses.within("collecting", "proof_of_transaction") & ~collective_scheme,
)

actively_markets = term(
    "The service is pushed at the public of the place, from wherever.",
    promotion.aimed_at.contains(HERE)
    | promotion.local_features.overlaps(
        "local_advertising", "local_events", "local_influencers", "rewards_for_local_sign_ups"
    ),
)

in_reach = term(
    "The business is carried on here or pushed at the public here.",
    activity.by_way_of_business & (activity.performed_in.contains(HERE) | actively_markets),
)

platform_operator = term(
    (
        "A firm that runs an automated central market in platform assets within reach and touches client "
        "assets; the licence it needs is a duty, not part of the notion."
    ),
    in_reach
    & platform_asset
    & business.activities.contains("operate_trading_venue")
    & (venue.matching == "automated_central")
    & activity.handles_client_assets,
)

licensed_platform = term(
    "Holds the platform permission for the asset at hand.",
    authorisation.application.is_in("granted", "granted_restricted")
    & (
        (virtual_asset & authorisation.classes.contains("venue_for_tokens"))
        | (security & authorisation.classes.covers("venue_for_securities", "dealing_in_securities"))
    ),
)

deemed_licensed = term(
    "Treated as licensed while its early application is pending and no objection was notified.",
    (activity.began_here < date(2023, 6, 1))
    & (authorisation.applied_on <= date(2024, 2, 29))
    & (authorisation.application == "pending")
    & ~authorisation.objection
    & (case.date >= date(2024, 6, 1))
    & ~security,
)

CLIENT_TIER = enum(
    "client tier", "institutional", "qualified_corporate", "corporate", "individual_professional", "retail"
)

client_tier = term(
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
            ),
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
)

retail = term(
    "Not a professional investor.",
    client_tier == "retail",
)

fully_protected_client = term(
    "Every client but the institutional and qualified corporate ones.",
    ~client_tier.is_in("institutional", "qualified_corporate"),
)

eligible_large_cap = term(
    ("In the indices of two independent providers, one of them of benchmark standard, and highly liquid."),
    (asset.index_providers >= 2) & asset.index_standard & (asset.liquidity == "high"),
)

specified_stablecoin = term(
    (
        "A cryptographic ledger token that claims stable value by reference to official currencies or a "
        "unit named by the authority."
    ),
    asset.cryptographic
    & (asset.ledger != "none")
    & asset.reference.is_in("one_currency", "several_currencies", "unit_named_by_authority")
    & ~asset.rights.contains("bank_deposit_claim"),
)

relevant_stablecoin = term(
    "A specified stablecoin of an issuer supervised here.",
    specified_stablecoin & issuer.authorised_in.contains(HERE),
)

regulated_stablecoin_issue = term(
    "Issue here, issue anywhere of a coin following the local currency, or issue marketed here.",
    (activity.kind == "issue_tokens")
    & activity.by_way_of_business
    & specified_stablecoin
    & (stablecoin.issued_in.contains(HERE) | (asset.reference_currency == "HKD") | actively_markets),
)

permitted_offeror = term(
    "A firm of one of the five kinds that may offer specified stablecoins.",
    authorisation.classes.overlaps(
        "stablecoin_issuance", "venue_for_tokens", "banking", "stored_value", "dealing_in_securities"
    ),
)

associated_entity = term(
    "The platform's own, local, wholly owned trust subsidiary, notified to the authority.",
    (custody.held_with == "own_subsidiary")
    & (custody.holder_place == HERE)
    & (custody.holder_owned_share == percent(100))
    & custody.holder_classes.contains("trust_business")
    & authorisation.notices.contains("holder_of_client_assets"),
)

licensed_execution_venue = term(
    "A locally licensed platform, on or off its book.",
    venue.kind.is_in("token_platform", "off_platform_service_of_platform") & venue.authorised_in.contains(HERE),
)

token_broker = term(
    ("A securities dealer whose conditions let it deal in tokens for its clients through licensed platforms."),
    business.activities.contains("execute_as_agent")
    & authorisation.classes.contains("dealing_in_securities")
    & authorisation.approvals.contains("token_dealing_conditions"),
)

tokenised_security = term(
    "A conventional security recorded on a ledger.",
    security & (asset.form == "ledger_record_of_conventional"),
)

digital_security = term(
    "A security that exists only on a ledger.",
    security & (asset.form == "ledger_native"),
)

token_related_product = term(
    "A product that mainly invests in, derives its value from, or follows tokens.",
    ((product.kind != "none") & (product.token_share > percent(50))) | ((derivative.kind != "none") & virtual_asset),
)

authorised_token_fund = term(
    ("A publicly offered, locally approved fund that may have more than a tenth of its value in tokens."),
    product.kind.is_in("open_ended_fund", "exchange_traded_fund")
    & product.publicly_offered
    & product.authorised_in.contains(HERE)
    & (product.token_share > percent(10)),
)

token_portfolio = term(
    "A managed portfolio that is meant to hold a tenth or more in tokens.",
    (activity.kind == "manage_portfolio") & (product.token_share >= percent(10)),
)

required_liquid_capital = term(
    "The higher of the floor and the variable amount.",
    max_of(HKD(3_000_000), capital.liquid_variable),
)

large_transfer = term(
    "A transfer at or above the amount from which the fuller message is due.",
    transfer.amount >= HKD(8_000),
)
