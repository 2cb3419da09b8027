"""Firms that only introduce trades for a registered provider, and the duties of that provider.

Payment Services Act, Chapter 3-4, as inserted by Act No. 66 of 2025 and in force from 1 June 2026.
"""

from isonomy.facts import activity, authorisation, cdd, controls, loan
from isonomy.law.jp import licensing, stablecoins
from isonomy.law.jp.instruments import PSA
from isonomy.law.jp.terms import arranges_only, crypto_asset, electronic_payment_instrument, toward_here
from isonomy.law.jp.texts import PSA_TEXT
from isonomy.logic import NEVER
from isonomy.rulebook import (
    Force,
    Risk,
    Topic,
    exemption,
    high,
    judgement,
    licence,
    obligation,
    part,
    prohibition,
    read_as,
)

_BUSINESS_LAWYERS = "https://www.businesslawyers.jp/articles/1476"
_MORI_HAMADA = "https://www.morihamada.com/ja/insights/newsletters/print/116271"
_MONOLITH = "https://monolith.law/corporate/psa-crypto-stablecoin-rules"
_KOUHAKU = "https://kouhaku-st.com/?p=1061"
_ECISB = "https://github.com/jasonhnd/finwiki/blob/main/fintech/japan-ecisb-license.md"
_LICENCE = high(PSA_TEXT, _BUSINESS_LAWYERS, _MORI_HAMADA, _MONOLITH, _KOUHAKU, checked="2026-11-25")

_full_registration = authorisation.classes.overlaps("dealing_in_tokens", "venue_for_tokens", "stablecoin_services")

intermediary_registration = licence(
    "Register as intermediary, or as provider, before introducing sales or swaps of crypto-assets or coins.",
    when=arranges_only & toward_here,
    must=authorisation.classes.contains("introducing_token_trades") | _full_registration,
    risk=Risk.PERIMETER,
    topic=Topic.PERIMETER,
    force=Force.STATUTE,
    cites=[PSA["Art. 2(18)"], PSA["Art. 63-22-2"]],
    since="2026-06-01",
    evidence=_LICENCE,
    records=["jp-intermediary-registration"],
)

_only_introduces = (activity.kind == "introduce") & authorisation.classes.contains("introducing_token_trades")

introducing_crypto_assets = exemption(
    "Who only introduces trades in crypto-assets, and is registered for that, needs no registration as exchange.",
    to=licensing.registration,
    when=_only_introduces,
    cites=PSA["Art. 63-22-2"],
    since="2026-06-01",
    evidence=_LICENCE,
    records=["jp-intermediary-registration"],
)

introducing_coins = exemption(
    "Who only introduces trades in coins, and is registered for that, needs no registration for stablecoin services.",
    to=stablecoins.services_registration,
    when=_only_introduces,
    cites=PSA["Art. 63-22-2"],
    since="2026-06-01",
    evidence=_LICENCE,
    records=["jp-intermediary-registration"],
)

own_principal = obligation(
    "As intermediary, introduce trades only for the registered exchange or stablecoin provider that you are attached to.",
    when=arranges_only & toward_here & authorisation.classes.contains("introducing_token_trades") & ~_full_registration,
    must=judgement("the trade is introduced for a registered provider to which the intermediary is attached"),
    risk=Risk.PERIMETER,
    topic=[Topic.PERIMETER, Topic.CONFLICTS],
    force=Force.STATUTE,
    cites=PSA["Art. 63-22-9"],
    since="2026-06-01",
    evidence=_LICENCE,
    records=["jp-intermediary-registration"],
)

said_beforehand = obligation(
    "As intermediary, say before you act for which provider, that you cannot bind it, and that you may take no money or tokens.",
    when=arranges_only & toward_here & authorisation.classes.contains("introducing_token_trades") & ~_full_registration,
    must=judgement(
        "before introducing a trade the user was told the name of the provider, that the intermediary has no power to act in its "
        "name, and that it may take no money or other property into its hands"
    ),
    risk=Risk.INVESTOR_UNDERSTANDING,
    topic=Topic.DISCLOSURE,
    force=Force.STATUTE,
    cites=PSA["Art. 63-22-8"],
    since="2026-06-01",
    evidence=high(PSA_TEXT, checked="2026-11-25", note="The text of the act itself was seen."),
    records=["jp-intermediary-conduct"],
)

no_credit = prohibition(
    "As intermediary, give users no credit for the trades in crypto-assets that you introduce.",
    when=arranges_only
    & crypto_asset
    & toward_here
    & ~_full_registration
    & loan.lent.is_in("money", "tokens")
    & (loan.purpose == "buy_tokens"),
    must=NEVER,
    risk=Risk.LEVERAGE,
    topic=[Topic.CREDIT_LEVERAGE, Topic.RETAIL_PROTECTION],
    force=Force.STATUTE,
    cites=PSA["Art. 63-22-12(3)"],
    since="2026-06-01",
    evidence=high(PSA_TEXT, checked="2026-11-25", note="The text of the act itself was seen."),
    records=["jp-intermediary-conduct"],
)

no_user_assets = prohibition(
    "As intermediary, never take users' money, coins or tokens into your hands.",
    when=arranges_only & toward_here & ~_full_registration,
    must=~activity.handles_client_assets,
    risk=Risk.CUSTODY_LOSS,
    topic=[Topic.PERIMETER, Topic.CLIENT_ASSETS_AND_MONEY],
    force=Force.STATUTE,
    cites=PSA["Art. 63-22-13"],
    since="2026-06-01",
    reading=read_as(
        "A firm that is registered as provider too may hold assets under that registration.",
        "The ban belongs to the lighter registration.",
        "2026-11-25",
    ),
    evidence=_LICENCE,
    records=["jp-intermediary-registration"],
)

principal_duties = obligation(
    "As the provider behind an intermediary, supervise it, answer for the damage it causes to users, and do the "
    "customer checks yourself.",
    when=activity.by_way_of_business
    & activity.kind.is_in("operate_trading_venue", "deal_as_principal", "execute_as_agent")
    & (crypto_asset | electronic_payment_instrument)
    & toward_here
    & activity.channels.contains("introducing_firm"),
    must={
        "supervision": controls.conduct.contains("introducing_firm_oversight"),
        "damage": part(
            judgement(
                "the provider makes good the damage that the intermediary caused to users in introducing trades, or had "
                "chosen it with due care and worked to prevent the damage"
            ),
            says="Answer for the damage that the intermediary causes to users, unless due care was taken.",
        ),
        "customer_checks": part(
            cdd.measures.covers("identify", "verify") | cdd.measures.contains("refused_or_ended"),
            says="Duties against money laundering stay with the provider.",
        ),
    },
    risk=Risk.CONFLICT_OF_INTEREST,
    topic=[Topic.CONFLICTS, Topic.CUSTOMER_DUE_DILIGENCE],
    force=Force.STATUTE,
    cites=PSA["Art. 63-22-14"],
    since="2026-06-01",
    reading=read_as(
        "Overseeing the intermediary is part of the care that frees the provider.",
        "The article frees who chose with care and worked to prevent the damage.",
        "2026-11-25",
    ),
    evidence=high(PSA_TEXT, _BUSINESS_LAWYERS, _MONOLITH, _ECISB, checked="2026-11-25"),
    records=["jp-intermediary-principal-liability"],
)
