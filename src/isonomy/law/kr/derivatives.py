"""Contracts that follow a token: no route to offer them; a bill would open one.

Inferred from the Capital Markets Act and from the Digital Asset Basic Act bills.
"""

from isonomy.facts import activity, authorisation, derivative
from isonomy.law.kr.instruments import BASIC_ACT, CAPITAL_MARKETS, SFIA
from isonomy.law.kr.terms import reaches_here, virtual_asset
from isonomy.logic import NEVER
from isonomy.rulebook import NOT_FOUND, Force, Risk, Status, Topic, low, permission, prohibition, read_as

_EVIDENCE = low(
    "https://zdnet.co.kr/view/?no=20251230095852",
    "https://thecoinomi.com/policies/12452",
    "http://blocktribune.com/south-korea-bans-initial-coin-offerings-still-looking-crypto/",
    checked="2026-11-25",
    note="An inference from the list of underlying assets and from a bill that would allow such contracts. Margin trading was "
    "barred in words with the ban on coin offerings of 29 September 2017; the start for other contracts was not found.",
)

token_derivatives = prohibition(
    "Offer no futures, margin trades or other contracts on virtual assets here.",
    when=virtual_asset
    & (derivative.kind != "none")
    & activity.by_way_of_business
    & activity.kind.is_in("deal_in_derivatives", "operate_trading_venue", "deal_as_principal", "execute_as_agent")
    & reaches_here,
    must=NEVER,
    risk=Risk.LEVERAGE,
    topic=Topic.DERIVATIVES,
    force=Force.PRACTICE,
    cites=[CAPITAL_MARKETS[NOT_FOUND], SFIA[NOT_FOUND]],
    since=None,
    reading=read_as(
        "Where no permission can be had, the offer is read as forbidden.",
        "Neither statute names such a licence; no express ban was found.",
        "2026-11-25",
    ),
    evidence=_EVIDENCE,
    records=["kr-derivatives-none"],
)

licensed_derivatives = permission(
    "A licence for contracts on virtual assets is to come.",
    to=token_derivatives,
    when=authorisation.classes.contains("dealing_in_derivatives"),
    cites=BASIC_ACT[NOT_FOUND],
    since=None,
    status=Status.PROPOSED,
    evidence=_EVIDENCE,
    records=["kr-derivatives-none"],
)
