"""Legal terms of Japan, as definitions over neutral facts."""

from isonomy.law.jp.terms.activities import (
    arranges_only,
    coin_service_business,
    coin_service_provider,
    decentralised_protocol,
    exchange_business,
    manages_for_others,
    provider,
    sale_of_own_issue,
    touches_here,
    toward_here,
)
from isonomy.law.jp.terms.assets import (
    crypto_asset,
    currency_denominated,
    electronic_payment_instrument,
    listed_here,
    recorded_transferable_right,
    security,
    shared_list_token,
    single_collectible,
    trust_coin,
)
from isonomy.law.jp.terms.firms import (
    bank_group,
    eligible_coin_issuer,
    registered_intermediary,
    registered_provider,
)
from isonomy.law.jp.terms.products import (
    required_demand_share,
    token_derivative,
)
from isonomy.law.jp.terms.transfers import (
    notifiable_transfer,
)

__all__ = [
    "arranges_only",
    "bank_group",
    "coin_service_business",
    "coin_service_provider",
    "crypto_asset",
    "currency_denominated",
    "decentralised_protocol",
    "electronic_payment_instrument",
    "eligible_coin_issuer",
    "exchange_business",
    "listed_here",
    "manages_for_others",
    "notifiable_transfer",
    "provider",
    "recorded_transferable_right",
    "registered_intermediary",
    "registered_provider",
    "required_demand_share",
    "sale_of_own_issue",
    "security",
    "shared_list_token",
    "single_collectible",
    "token_derivative",
    "touches_here",
    "toward_here",
    "trust_coin",
]
