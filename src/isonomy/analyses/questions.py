"""Standard cases by which the questions that people ask are answered, in every hub and on every day alike."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from isonomy.analyses.decide import Decision, decide
from isonomy.analyses.reach import activities_reached
from isonomy.cases.case import Case, case_from
from isonomy.cases.files import Document
from isonomy.facts.lists import ACTIVITY
from isonomy.law import JURISDICTIONS, rulebook
from isonomy.profiles import find
from isonomy.rulebook import Kind

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


def licensed_activities(hub: str, on: datetime.date) -> dict[str, tuple[str, ...]]:
    """Return, for each activity, the ids of the licence rules of a hub that reach it on a day."""
    book = rulebook(hub)
    found: dict[str, list[str]] = {a: [] for a in ACTIVITY.values}
    for meaning in book.on(on).meanings:
        if meaning.rule.kind is Kind.LICENCE:
            for act in activities_reached(meaning.rule, book.jurisdiction, on):
                found[act].append(meaning.rule.id)
    return {a: tuple(ids) for a, ids in found.items()}
