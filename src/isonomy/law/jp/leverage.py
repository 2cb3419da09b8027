"""Margin for derivatives on, and margin trades in, crypto-assets: at most two times for individuals.

Financial Instruments and Exchange Act, Cabinet Office Order on Financial Instruments Business, and a notice under it.
"""

from isonomy.facts import activity, client, derivative
from isonomy.law.jp.instruments import FIB_ORDER, FIEA, FIEA_NOTICE
from isonomy.law.jp.terms import token_derivative, toward_here
from isonomy.logic import percent
from isonomy.rulebook import NOT_FOUND, Force, Risk, Topic, high, obligation, read_as

_CHAMBERS = "https://gpg-pdf.chambers.com/view/203792615/419"
_IFLR = "https://iflr.com/article/2a644yk131snh9ctb241s/japan-getting-a-grip"
_LAW_REVIEWS = "https://thelawreviews.co.uk/title/the-virtual-currency-regulation-review/japan"

_leveraged = (
    token_derivative
    & toward_here
    & activity.by_way_of_business
    & activity.kind.is_in(
        "deal_in_derivatives", "finance_purchases", "deal_as_principal", "execute_as_agent", "operate_trading_venue"
    )
)

individuals_margin = obligation(
    "Take margin of at least 50% of the value from individuals, so that leverage is at most two times.",
    when=_leveraged & (client.kind == "individual"),
    must=derivative.margin >= percent(50),
    risk=Risk.LEVERAGE,
    topic=[Topic.CREDIT_LEVERAGE, Topic.DERIVATIVES],
    force=Force.REGULATION,
    cites=[FIEA[NOT_FOUND], FIB_ORDER[NOT_FOUND]],
    since="2020-05-01",
    evidence=high(_CHAMBERS, _IFLR, _LAW_REVIEWS, checked="2026-11-23"),
    records=["jp-leverage-individuals"],
)

companies_margin = obligation(
    "Take margin of at least 50% of the value from companies, or what the authority's volatility formula gives.",
    when=_leveraged & (client.kind != "individual"),
    must=(derivative.margin >= percent(50)) | (derivative.margin >= derivative.model_margin),
    risk=Risk.LEVERAGE,
    topic=[Topic.CREDIT_LEVERAGE, Topic.DERIVATIVES],
    force=Force.REGULATION,
    cites=[FIEA_NOTICE[NOT_FOUND], FIB_ORDER[NOT_FOUND]],
    since="2020-05-01",
    reading=read_as(
        "Either measure satisfies the rule, so the lower binds. Every client that is no individual counts as a company.",
        "The sources name the two measures as alternatives.",
        "2026-11-25",
    ),
    evidence=high(_CHAMBERS, _IFLR, checked="2026-11-23"),
    records=["jp-leverage-corporates"],
)
