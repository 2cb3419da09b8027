"""Six worked rules of Japan."""

from isonomy.facts import activity, asset, authorisation, custody, derivative, stablecoin, transfer
from isonomy.facts.lists import HERE
from isonomy.logic import JPY, months, percent
from isonomy.rulebook import Force, Jurisdiction, Risk, Topic, licence, obligation
from tests.worked.jp_terms import (
    arranges_only,
    capped_coin,
    crypto_asset,
    electronic_payment_instrument,
    eligible_coin_issuer,
    manages_for_others,
    notifiable_transfer,
    provider,
    required_demand_share,
    required_margin,
    token_derivative,
    toward_here,
    trust_coin,
)
from tests.worked.law import EVIDENCE, WORKED, book

cold_and_own_coins = obligation(
    (
        "Keep 95% of user coins cold, match the hot part with own coins kept cold, apart from own "
        "assets, audited yearly."
    ),
    when=provider & manages_for_others,
    must={
        "cold": custody.cold_share >= percent(95),
        "own_coins": (custody.cold_share >= percent(100)) | (custody.own_tokens_to_hot >= percent(100)),
        "apart": custody.segregation.contains("own_assets_elsewhere"),
        "audit": custody.audit_interval <= months(12),
    },
    risk=Risk.CUSTODY_LOSS,
    topic=Topic.CUSTODY,
    force=Force.REGULATION,
    cites=WORKED["jp.custody.cold_and_own_coins"],
    since="2020-05-01",
    evidence=EVIDENCE,
)

notification = obligation(
    (
        "Notify sender and receiver data, any amount, to providers here and in designated places; "
        "elsewhere collect and assess instead."
    ),
    when=toward_here
    & activity.by_way_of_business
    & (crypto_asset | electronic_payment_instrument)
    & (transfer.role == "ordering"),
    must={
        "notify": ~notifiable_transfer
        | (
            transfer.message.covers("originator_name", "originator_account", "beneficiary_name", "beneficiary_account")
            & (transfer.message_timing == "before_or_with")
        ),
        "collect": notifiable_transfer
        | (transfer.message.contains("beneficiary_name") & transfer.screening.contains("chain_analysis")),
    },
    risk=Risk.ML_TF,
    topic=Topic.TRAVEL_RULE,
    force=Force.REGULATION,
    cites=WORKED["jp.transfer.notification"],
    since="2023-06-01",
    evidence=EVIDENCE,
)

issuers = licence(
    (
        "Only banks, trust firms and funds-transfer firms issue par coins here, and two of them only up "
        "to one million yen per transfer."
    ),
    when=(activity.kind == "issue_tokens")
    & activity.by_way_of_business
    & electronic_payment_instrument
    & stablecoin.issued_in.contains(HERE),
    must={
        "issuer": eligible_coin_issuer,
        "cap": ~capped_coin | (stablecoin.transfer_cap <= JPY(1_000_000)),
    },
    risk=Risk.RUN_REDEMPTION,
    topic=Topic.STABLECOIN_ISSUANCE,
    force=Force.STATUTE,
    cites=WORKED["jp.stablecoin.issuers"],
    since="2023-06-01",
    evidence=EVIDENCE,
)

trust_reserve = obligation(
    (
        "Keep a trust coin's reserve in demand deposits, since June 2026 at least half of it and the "
        "rest in short paper or cancellable deposits."
    ),
    when=trust_coin & (activity.kind == "issue_tokens") & stablecoin.issued_in.contains(HERE),
    must={
        "demand": stablecoin.demand_deposit_share >= required_demand_share,
        "rest": stablecoin.reserve_assets.within(
            "cash", "demand_deposits", "cancellable_term_deposits", "government_debt", "foreign_government_debt"
        ),
        "dollar_paper": ~stablecoin.reserve_assets.contains("foreign_government_debt")
        | (asset.reference_currency == "USD"),
        "term": (stablecoin.demand_deposit_share >= percent(100)) | (stablecoin.debt_maturity <= months(3)),
    },
    risk=Risk.RUN_REDEMPTION,
    topic=Topic.STABLECOIN_ISSUANCE,
    force=Force.REGULATION,
    cites=WORKED["jp.stablecoin.trust_reserve"],
    since="2023-06-01",
    evidence=EVIDENCE,
)

margin = obligation(
    ("Take half the value as margin from individuals, and from companies half or what the volatility formula gives."),
    when=token_derivative & toward_here & activity.kind.is_in("deal_in_derivatives", "finance_purchases"),
    must={
        "margin": derivative.margin >= required_margin,
        "registered": authorisation.classes.contains("dealing_in_derivatives"),
    },
    risk=Risk.LEVERAGE,
    topic=Topic.CREDIT_LEVERAGE,
    force=Force.REGULATION,
    cites=WORKED["jp.leverage.margin"],
    since="2020-05-01",
    evidence=EVIDENCE,
)

no_assets = licence(
    ("Who only introduces trades for a registered principal registers as intermediary and never holds user assets."),
    when=arranges_only & toward_here,
    must={
        "registration": authorisation.classes.overlaps(
            "introducing_token_trades", "dealing_in_tokens", "venue_for_tokens", "stablecoin_services"
        ),
        "no_assets": ~activity.handles_client_assets
        | authorisation.classes.overlaps(
            "dealing_in_tokens", "venue_for_tokens", "custody_of_tokens", "stablecoin_services"
        ),
    },
    risk=Risk.PERIMETER,
    topic=Topic.PERIMETER,
    force=Force.STATUTE,
    cites=WORKED["jp.intermediary.no_assets"],
    since="2026-06-01",
    evidence=EVIDENCE,
)

BOOK = book(
    Jurisdiction("jp", "JP", "Japan", "JPY"),
    {
        "jp.custody.cold_and_own_coins": cold_and_own_coins,
        "jp.transfer.notification": notification,
        "jp.stablecoin.issuers": issuers,
        "jp.stablecoin.trust_reserve": trust_reserve,
        "jp.leverage.margin": margin,
        "jp.intermediary.no_assets": no_assets,
    },
    {},
)
