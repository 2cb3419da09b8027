"""Coins issued abroad that providers here handle: the permission of 2023 and its extension to trust coins in 2026.

Payment Services Act with its cabinet order, and the orders of May 2026.
"""

from isonomy.facts import activity, authorisation, issuer
from isonomy.facts.lists import HERE
from isonomy.law.jp.instruments import FSA_ORDERS_2026, PSA
from isonomy.law.jp.terms import electronic_payment_instrument, toward_here, trust_coin
from isonomy.rulebook import (
    NOT_FOUND,
    Force,
    Risk,
    Topic,
    definition,
    judgement,
    medium,
    permitted_on_conditions,
    read_as,
)

_CHAMBERS = "https://chambers.com/content/item/4899"
_MONDAQ = "http://mondaq.com/financial-services/1428624/"
_LANDSCAPE = "https://github.com/jasonhnd/finwiki/blob/main/fintech/japan-stablecoin-regulatory-landscape.md"
_TRUST_TYPE = "https://github.com/jasonhnd/finwiki/blob/main/fintech/jp-trust-type-sc-architecture.md"

foreign_coin = definition(
    "Digital money redeemable at par whose issuer is established abroad.",
    electronic_payment_instrument & (issuer.place != HERE),
    cites=PSA[NOT_FOUND],
    since="2023-06-01",
    evidence=medium(_CHAMBERS, _LANDSCAPE, checked="2026-11-23"),
    records=["jp-epi-foreign"],
)

_handles = (
    activity.by_way_of_business
    & toward_here
    & activity.kind.is_in(
        "operate_trading_venue", "deal_as_principal", "execute_as_agent", "safeguard", "transfer_tokens"
    )
)

foreign_coins = permitted_on_conditions(
    "Handle a coin issued abroad only as a registered stablecoin provider, where its issuer is supervised under rules on "
    "supervision, reserves and redemption that are accepted as equivalent, and with safeguards of your own.",
    when=foreign_coin & ~trust_coin & _handles,
    must={
        "registered": authorisation.classes.contains("stablecoin_services"),
        "equivalent": issuer.equivalent_regime,
        "supervised": ~issuer.authorised_in.is_empty(),
        "safeguards": judgement("the provider has the safeguards of its own that handling this foreign coin calls for"),
    },
    risk=Risk.RUN_REDEMPTION,
    topic=Topic.STABLECOIN_DISTRIBUTION,
    force=Force.REGULATION,
    cites=PSA[NOT_FOUND],
    since="2023-06-01",
    reading=read_as(
        "Coins that are interests in a foreign trust are left to the permission of 2026.",
        "The orders of May 2026 were needed to recognise them.",
        "2026-11-25",
    ),
    evidence=medium(
        _CHAMBERS,
        _MONDAQ,
        _LANDSCAPE,
        checked="2026-11-23",
        note="What safeguards are due from the provider was not read in the order.",
    ),
    records=["jp-epi-foreign"],
)

foreign_trust_coins = permitted_on_conditions(
    "Handle a foreign coin of the trust kind as an electronic payment instrument where its home rules are equivalent.",
    when=foreign_coin & trust_coin & _handles,
    must={
        "registered": authorisation.classes.contains("stablecoin_services"),
        "equivalent": issuer.equivalent_regime,
    },
    risk=Risk.RUN_REDEMPTION,
    topic=Topic.STABLECOIN_DISTRIBUTION,
    force=Force.REGULATION,
    cites=FSA_ORDERS_2026[NOT_FOUND],
    since="2026-06-01",
    reading=read_as(
        "The handling firm is the same registered stablecoin provider as for other foreign coins.",
        "The orders make these coins electronic payment instruments, whose handling needs that registration.",
        "2026-11-25",
    ),
    evidence=medium(
        _TRUST_TYPE, checked="2026-11-23", note="Orders of 19 and 22 May 2026; the notice itself was not read."
    ),
    records=["jp-epi-foreign-trust-2026"],
)
