"""Coins issued abroad that providers here handle: the permission of 2023 and its extension to trust coins in 2026.

Cabinet Office Order on Electronic Payment Instruments Service Providers, Art. 30(1)5-6, with the orders of May 2026.
"""

from isonomy.facts import activity, authorisation, client, issuer, transfer
from isonomy.facts.lists import HERE
from isonomy.law.jp.instruments import EPI_ORDER, FSA_ORDERS_2026, PSA, PSA_ORDER
from isonomy.law.jp.terms import electronic_payment_instrument, toward_here, trust_coin
from isonomy.law.jp.texts import EPI_ORDER_TEXT, PSA_ORDER_TEXT
from isonomy.logic import JPY
from isonomy.rulebook import (
    NOT_FOUND,
    Force,
    Risk,
    Topic,
    definition,
    high,
    judgement,
    medium,
    obligation,
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

_SAFEGUARDS = judgement(
    "the issuer's reserve is audited at home and it can stop coins used in crimes, and the provider has promised to buy the coin back "
    "at par from its users here and keeps assets ready for it"
)

foreign_coins = permitted_on_conditions(
    "Handle a coin issued abroad only as a registered stablecoin provider, where its issuer is supervised under rules on "
    "supervision, reserves and redemption that are accepted as equivalent, and with safeguards of your own.",
    when=foreign_coin & ~trust_coin & _handles,
    must={
        "registered": authorisation.classes.contains("stablecoin_services"),
        "equivalent": issuer.equivalent_regime,
        "supervised": ~issuer.authorised_in.is_empty(),
        "safeguards": _SAFEGUARDS,
    },
    risk=Risk.RUN_REDEMPTION,
    topic=Topic.STABLECOIN_DISTRIBUTION,
    force=Force.REGULATION,
    cites=EPI_ORDER["Art. 30(1)5-6"],
    since="2023-06-01",
    reading=read_as(
        "Coins that are interests in a foreign trust are left to the permission of 2026.",
        "The orders of May 2026 were needed to recognise them.",
        "2026-11-25",
    ),
    evidence=high(
        EPI_ORDER_TEXT,
        _CHAMBERS,
        _MONDAQ,
        _LANDSCAPE,
        checked="2026-11-25",
        note="Since June 2026 the order asks besides that the home authority can give the authority here what it asks for.",
    ),
    records=["jp-epi-foreign"],
)

foreign_trust_coins = permitted_on_conditions(
    "Handle a foreign coin of the trust kind as an electronic payment instrument where its home rules are equivalent.",
    when=foreign_coin & trust_coin & _handles,
    must={
        "registered": authorisation.classes.contains("stablecoin_services"),
        "equivalent": issuer.equivalent_regime,
        "safeguards": _SAFEGUARDS,
    },
    risk=Risk.RUN_REDEMPTION,
    topic=Topic.STABLECOIN_DISTRIBUTION,
    force=Force.REGULATION,
    cites=[EPI_ORDER["Art. 30(1)5-6"], FSA_ORDERS_2026[NOT_FOUND]],
    since="2026-06-01",
    reading=read_as(
        "The handling firm is the same registered stablecoin provider as for other foreign coins.",
        "The orders make these coins electronic payment instruments, whose handling needs that registration.",
        "2026-11-25",
    ),
    evidence=medium(
        EPI_ORDER_TEXT,
        _TRUST_TYPE,
        checked="2026-11-25",
        note="Orders of 19 and 22 May 2026; the order on providers was read, the notice was not.",
    ),
    records=["jp-epi-foreign-trust-2026"],
)

amount_per_client = obligation(
    "Let no client who is not a provider himself move foreign coins worth more than ¥1 million at once.",
    when=foreign_coin & _handles & (transfer.role == "ordering") & (client.kind != "virtual_asset_firm"),
    must=transfer.amount <= JPY(1_000_000),
    risk=Risk.RUN_REDEMPTION,
    topic=Topic.STABLECOIN_DISTRIBUTION,
    force=Force.REGULATION,
    cites=[EPI_ORDER["Art. 30(1)6(b)"], PSA["Art. 36-2(2)"], PSA_ORDER["Art. 12-2(1)"]],
    since="2023-06-01",
    reading=read_as(
        "The level of a funds-transfer firm for small amounts is ¥1 million for each movement; that for keeping, which the order "
        "names beside it, is not asked apart.",
        "The order wants the same level as for coins of such a firm, whose cap is one on movements.",
        "2026-11-25",
    ),
    evidence=high(EPI_ORDER_TEXT, PSA_ORDER_TEXT, _CHAMBERS, checked="2026-11-25"),
    records=["jp-epi-foreign-cap"],
)
