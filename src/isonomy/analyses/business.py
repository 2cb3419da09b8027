"""A business as planned: what it does, for whom, with which assets, where it sits and whom it serves."""

from __future__ import annotations

import datetime
import itertools
from collections.abc import Iterator
from dataclasses import dataclass, replace

from isonomy.cases.case import Case, Statement, case_from
from isonomy.cases.errors import CaseError
from isonomy.cases.files import Document
from isonomy.cases.values import read_value
from isonomy.facts import activity, business, client, order, promotion
from isonomy.facts.lists import ACTIVITY
from isonomy.law import JURISDICTIONS
from isonomy.logic.errors import did_you_mean
from isonomy.profiles import find

_OWN = ("activities", "clients", "assets", "sits_in", "serves", "in_hubs")
_TAKES_ORDERS = frozenset(
    {"operate_trading_venue", "deal_as_principal", "execute_as_agent", "offer_tokens", "deal_in_derivatives"}
)
MOST_LINES = 60
"""A plan is a page; more lines than this are a table of cases for `screen`."""


@dataclass(frozen=True)
class Line:
    """One line of business: an activity, with a client and an asset where the plan names any."""

    activity: str
    client: str = ""
    asset: str = ""

    def __str__(self) -> str:
        parts = [self.activity.replace("_", " "), self.asset, f"for {self.client}" if self.client else ""]
        return ", ".join(p for p in parts if p)


@dataclass(frozen=True)
class Business:
    """A plan as read. `base` holds what is stated of all its lines; `sits_in` are country codes, empty for each hub itself."""

    title: str
    date: datetime.date | None
    lines: tuple[Line, ...]
    sits_in: tuple[str, ...]
    serves: tuple[str, ...]
    base: Case

    def case_for(self, line: Line, hub: str, on: datetime.date) -> Case:
        """Return the case of one line of business in a hub.

        It begins on the day, is done by way of business, from where the firm sits (else from the hub), and is aimed at the
        hub's public; clients of no stated place are the hub's. Lines that take orders are asked about a client who buys.
        What the plan itself states goes before all of these.
        """
        place = JURISDICTIONS[hub].place
        stated = {s.fact.name for s in self.base.written if s.place in ("", hub)}
        profiles = (*self.base.profiles, *((p, "") for p in (line.asset, line.client) if p))
        sits = self.sits_in or (place,)
        assumed = {
            activity.kind: line.activity,
            activity.by_way_of_business: "yes",
            activity.began_here: on.isoformat(),
            activity.performed_in: {"has": list(sits)},
            business.activities: sorted({other.activity for other in self.lines}),
            promotion.aimed_at: {"has": [place]},
        }
        if line.client and "client.place" not in _stated_by_profiles(line):
            assumed[client.place] = place
        if line.activity in _TAKES_ORDERS and line.client:
            assumed[order.side] = "buy"
        written = [Statement(f, read_value(f, v)) for f, v in assumed.items() if f.name not in stated]
        return replace(self.base, profiles=profiles, written=(*written, *self.base.written))


def _stated_by_profiles(line: Line) -> frozenset[str]:
    return frozenset(name for p in (line.asset, line.client) if p for name in find(p).facts)


def business_from(document: Document) -> Business:
    """Return the business that a document plans; raises `CaseError` for what is no plan."""
    content = dict(document.content)
    acts = _words(document, "activities")
    if not acts:
        hint = "expected `activities:`, a list such as `[operate_trading_venue, safeguard]`"
        raise CaseError("the plan names no activity", hint, document.place())
    for word in acts:
        if word not in ACTIVITY.values:
            hint = did_you_mean(word, ACTIVITY.values, "activities: " + ", ".join(ACTIVITY.values))
            raise CaseError(f"`{word}` is no activity", hint, document.place("activities"))
    clients = [_profile(document, "clients", w, "client") for w in _words(document, "clients")]
    assets = [_profile(document, "assets", w, "asset") for w in _words(document, "assets")]
    lines = tuple(Line(*parts) for parts in itertools.product(acts, clients or [""], assets or [""]))
    if len(lines) > MOST_LINES:
        hint = f"expected at most {MOST_LINES} lines: activities times clients times assets"
        raise CaseError(f"the plan has {len(lines)} lines of business", hint, document.place())
    rest = {k: v for k, v in content.items() if k not in _OWN}
    base = case_from(Document(rest, document.name, document.lines), tuple(JURISDICTIONS))
    return Business(
        title=base.title,
        date=base.date,
        lines=lines,
        sits_in=tuple(_places(document, "sits_in")),
        serves=tuple(_places(document, "serves")),
        base=base,
    )


def _words(document: Document, key: str) -> list[str]:
    value = document.content.get(key)
    if value is None:
        return []
    words = value if isinstance(value, list) else [value]
    for word in words:
        if not isinstance(word, str) or not word.strip():
            raise CaseError(f"`{word}` is no word", f"expected names under `{key}`", document.place(key))
    return list(dict.fromkeys(w.strip() for w in words))


def _profile(document: Document, key: str, word: str, kind: str) -> str:
    try:
        return find(word, kind).name
    except CaseError as error:
        raise error.at(document.place(key)) from None


def _places(document: Document, key: str) -> Iterator[str]:
    """Country codes, or the words for the hubs."""
    for word in _words(document, key):
        hub = JURISDICTIONS.get(word.lower())
        if hub:
            yield hub.place
            continue
        try:
            read_value(client.place, word)
        except CaseError:
            hint = "expected country codes such as `HK`, in quotes where YAML would read them otherwise"
            raise CaseError(f"`{word}` is no place", hint, document.place(key)) from None
        yield word
