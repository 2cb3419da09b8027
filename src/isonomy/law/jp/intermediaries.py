"""Firms that only introduce trades for a registered provider, and the duties of that provider.

Act No. 66 of 2025 amending the Payment Services Act, in force from 1 June 2026.
"""

from isonomy.facts import activity, authorisation, cdd, controls
from isonomy.law.jp import licensing, stablecoins
from isonomy.law.jp.instruments import PSA_2025
from isonomy.law.jp.terms import arranges_only, crypto_asset, electronic_payment_instrument, toward_here
from isonomy.rulebook import (
    NOT_FOUND,
    Force,
    Risk,
    Topic,
    exemption,
    high,
    judgement,
    licence,
    medium,
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
_LICENCE = high(_BUSINESS_LAWYERS, _MORI_HAMADA, _MONOLITH, _KOUHAKU, checked="2026-11-23")

_full_registration = authorisation.classes.overlaps("dealing_in_tokens", "venue_for_tokens", "stablecoin_services")

intermediary_registration = licence(
    "Register as intermediary, or as provider, before introducing sales or swaps of crypto-assets or coins.",
    when=arranges_only & toward_here,
    must=authorisation.classes.contains("introducing_token_trades") | _full_registration,
    risk=Risk.PERIMETER,
    topic=Topic.PERIMETER,
    force=Force.STATUTE,
    cites=PSA_2025["PSA Art. 63-22-2 onward"],
    since="2026-06-01",
    evidence=_LICENCE,
    records=["jp-intermediary-registration"],
)

_only_introduces = (activity.kind == "introduce") & authorisation.classes.contains("introducing_token_trades")

introducing_crypto_assets = exemption(
    "Who only introduces trades in crypto-assets, and is registered for that, needs no registration as exchange.",
    to=licensing.registration,
    when=_only_introduces,
    cites=PSA_2025["PSA Art. 63-22-2 onward"],
    since="2026-06-01",
    evidence=_LICENCE,
    records=["jp-intermediary-registration"],
)

introducing_coins = exemption(
    "Who only introduces trades in coins, and is registered for that, needs no registration for stablecoin services.",
    to=stablecoins.services_registration,
    when=_only_introduces,
    cites=PSA_2025["PSA Art. 63-22-2 onward"],
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
    cites=PSA_2025["PSA Art. 63-22-2 onward"],
    since="2026-06-01",
    evidence=_LICENCE,
    records=["jp-intermediary-registration"],
)

no_user_assets = prohibition(
    "As intermediary, never take users' money, coins or tokens into your hands.",
    when=arranges_only & toward_here & ~_full_registration,
    must=~activity.handles_client_assets,
    risk=Risk.CUSTODY_LOSS,
    topic=[Topic.PERIMETER, Topic.CLIENT_ASSETS_AND_MONEY],
    force=Force.STATUTE,
    cites=PSA_2025["PSA Art. 63-22-2 onward"],
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
            judgement("the provider makes good the damage that the intermediary caused to users in introducing trades"),
            says="Answer for the damage that the intermediary causes to users.",
        ),
        "customer_checks": part(
            cdd.measures.covers("identify", "verify") | cdd.measures.contains("refused_or_ended"),
            says="Duties against money laundering stay with the provider.",
        ),
    },
    risk=Risk.CONFLICT_OF_INTEREST,
    topic=[Topic.CONFLICTS, Topic.CUSTOMER_DUE_DILIGENCE],
    force=Force.STATUTE,
    cites=PSA_2025[NOT_FOUND],
    since="2026-06-01",
    evidence=medium(
        _BUSINESS_LAWYERS, _MONOLITH, _ECISB, checked="2026-11-23", note="Exceptions to the liability were not read."
    ),
    records=["jp-intermediary-principal-liability"],
)
