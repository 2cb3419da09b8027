"""Standard cases by which the questions that people ask are answered, in every hub and on every day alike."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from isonomy.analyses.decide import Decision, decide
from isonomy.analyses.standings import Applied, Standing
from isonomy.cases.case import Case, case_from
from isonomy.cases.files import Document
from isonomy.facts.lists import ACTIVITY
from isonomy.law import JURISDICTIONS
from isonomy.profiles import find
from isonomy.rulebook import Kind, Topic

TOKENS = ("bitcoin", "ether", "solana", "tether", "usd coin", "monero", "governance token", "collectible nft")
FUNDS = ("spot bitcoin etf", "spot ether etf", "bitcoin futures etf", "overseas bitcoin etf")


@dataclass(frozen=True)
class Asked:
    """A standard case in a hub, and its decision."""

    what: str
    hub: str
    decision: Decision


def retail_buys_tokens(hubs: Iterable[str], on: datetime.date, tokens: Iterable[str] = TOKENS) -> list[Asked]:
    """May a retail client of the hub buy the token on a trading platform there, run with a permission of the hub?"""
    return [Asked(t, hub, decide(_platform_case(t, hub), hub, on=on, about=None)) for t in tokens for hub in hubs]


def retail_buys_funds(hubs: Iterable[str], on: datetime.date, funds: Iterable[str] = FUNDS) -> list[Asked]:
    """May a retail client of the hub buy the fund through a securities firm there?"""
    return [Asked(f, hub, decide(_fund_case(f, hub), hub, on=on)) for f in funds for hub in hubs]


def _platform_case(token: str, hub: str) -> Case:
    place = JURISDICTIONS[hub].place
    return _case(
        f"A retail client in {JURISDICTIONS[hub].name} buys {token} on a platform there",
        {
            "activity": {
                "kind": "operate_trading_venue",
                "by_way_of_business": True,
                "handles_client_assets": True,
                "performed_in": {"has": [place]},
            },
            "business": {
                "institution": "virtual_asset_firm",
                "state": "operating",
                "activities": {"has": ["operate_trading_venue", "safeguard"]},
            },
            "venue": {"matching": "automated_central", "kind": "token_platform"},
            "promotion": {"aimed_at": {"has": [place]}},
            "order": {"side": "buy"},
            **_retail(token, place),
        },
    )


def _fund_case(fund: str, hub: str) -> Case:
    place = JURISDICTIONS[hub].place
    return _case(
        f"A retail client in {JURISDICTIONS[hub].name} buys a {fund} through a securities firm there",
        {
            "activity": {"kind": "execute_as_agent", "by_way_of_business": True, "performed_in": {"has": [place]}},
            "business": {"institution": "securities_firm", "state": "operating"},
            "promotion": {"aimed_at": {"has": [place]}},
            "order": {"side": "buy"},
            **_retail(fund, place),
        },
    )


def _retail(asset: str, place: str) -> dict[str, Any]:
    return {
        "asset": find(asset, "asset").name,
        "client": {"like": "retail individual", "place": place, "status_here": "national"},
    }


def _case(title: str, content: dict[str, Any]) -> Case:
    return case_from(Document({"title": title, **content}), tuple(JURISDICTIONS))


def licences_for(hub: str, on: datetime.date, asset: str = "bitcoin") -> dict[str, tuple[Applied, ...]]:
    """Return, for each activity, the licence rules of a hub that bind it on a day, those of the perimeter first.

    Each activity is taken as begun there that day as a business with `asset`, for a retail client of the hub, by a firm
    without any permission: the licence rules that it breaks, or may break, are those that it needs.
    """
    return {act: _licences(decide(_activity_case(act, asset, hub, on), hub, on=on)) for act in ACTIVITY.values}


_NEEDED = (Standing.BARRED, Standing.BROKEN, Standing.QUESTION, Standing.CONDITION)


def _licences(decision: Decision) -> tuple[Applied, ...]:
    found = [r for r in decision.standing(*_NEEDED) if r.rule.kind is Kind.LICENCE]
    return tuple(sorted(found, key=lambda r: (r.may_not_apply, Topic.PERIMETER not in r.rule.topics, r.rule.id)))


def _activity_case(act: str, asset: str, hub: str, on: datetime.date) -> Case:
    place = JURISDICTIONS[hub].place
    return _case(
        act,
        {
            "activity": {
                "kind": act,
                "by_way_of_business": True,
                "handles_client_assets": act in _WITH_CLIENT_ASSETS,
                "performed_in": [place],
                "began_here": on.isoformat(),
            },
            "business": {"institution": "virtual_asset_firm", "state": "operating", "activities": [act]},
            "promotion": {"aimed_at": {"has": [place]}},
            "authorisation": {"classes": [], "application": "none"},
            "venue": {"matching": "automated_central", "kind": "token_platform"},
            **_retail(asset, place),
        },
    )


_WITH_CLIENT_ASSETS = frozenset(
    (
        "operate_trading_venue",
        "deal_as_principal",
        "execute_as_agent",
        "safeguard",
        "transfer_tokens",
        "transfer_money",
        "stake_for_clients",
        "borrow_from_clients",
        "lend_to_clients",
    )
)
