"""Legal terms of Korea, as definitions over neutral facts."""

from isonomy.law.kr.terms.activities import (
    aims_here,
    cover_floor,
    keeps_user_tokens,
    provider,
    provider_activity,
    reaches_here,
    takes_user_money,
    won_exchange,
)
from isonomy.law.kr.terms.assets import (
    collectible_token,
    deposit_token,
    excluded_token,
    lendable_token,
    related_token,
    security,
    virtual_asset,
)
from isonomy.law.kr.terms.clients import (
    disqualified,
    financial_institution,
    foreigner_from_abroad,
    insider,
    minor,
)
from isonomy.law.kr.terms.conduct import (
    information_published,
    listed_stop_reason,
)

__all__ = [
    "aims_here",
    "collectible_token",
    "cover_floor",
    "deposit_token",
    "disqualified",
    "excluded_token",
    "financial_institution",
    "foreigner_from_abroad",
    "information_published",
    "insider",
    "keeps_user_tokens",
    "lendable_token",
    "listed_stop_reason",
    "minor",
    "provider",
    "provider_activity",
    "reaches_here",
    "related_token",
    "security",
    "takes_user_money",
    "virtual_asset",
    "won_exchange",
]
