"""One line of time: events of the record, promises, and the days on which the law of each hub changed."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import dataclass

from isonomy.analyses.changes import How, changes
from isonomy.law import rulebook
from isonomy.policy import When, initiatives, milestones
from isonomy.policy.initiatives import PROGRAMMES

_BEGINNING = datetime.date(1900, 1, 1)


@dataclass(frozen=True)
class Event:
    """Something that happened in a hub: `kind` is `event`, `promise` or `law`; `of` says by whom or under what."""

    on: When
    hub: str
    kind: str
    says: str
    of: str
    sources: tuple[str, ...]


def timeline(
    hubs: Iterable[str], since: datetime.date | None = None, until: datetime.date | None = None
) -> list[Event]:
    """Return what happened in these hubs, the earliest first; both ends of the span are included.

    Events and promises are of Hong Kong, for which the record is kept; the law is that of every hub's rulebook. The
    rules of one instrument that begin on one day are one event.
    """
    first, last = since or _BEGINNING, until or datetime.date.today()
    found: list[Event] = []
    for hub in hubs:
        if hub == "hk":
            found.extend(_record())
        found.extend(_law(hub, first - datetime.timedelta(days=1), last))
    inside = [e for e in found if first <= e.on.last and e.on.first <= last]
    return sorted(inside, key=lambda e: (e.on.first, e.hub, e.kind, e.says))


def _record() -> Iterable[Event]:
    for m in milestones():
        yield Event(m.on, "hk", "event", f"{m.title}: {m.what}", m.by, m.sources)
    for i in initiatives():
        yield Event(i.promised_on, "hk", "promise", i.promises, PROGRAMMES[i.programme], i.sources)


def _law(hub: str, since: datetime.date, until: datetime.date) -> Iterable[Event]:
    grouped: dict[tuple[datetime.date, str, str], list[str]] = {}
    sources: dict[tuple[datetime.date, str, str], dict[str, None]] = {}
    for change in changes(rulebook(hub), since, until):
        if change.on is None:
            continue
        key = (change.on, str(change.how), change.law.cites[0].instrument.title)
        grouped.setdefault(key, []).append(change.says)
        sources.setdefault(key, {}).update(dict.fromkeys(s for s in change.law.evidence.sources))
    for (on, how, title), says in grouped.items():
        more = f" (and {len(says) - 1} more)" if len(says) > 1 else ""
        verb = {How.BEGAN: "in effect", How.ENDED: "no longer in effect", How.VALUE: "changed"}[How(how)]
        yield Event(
            When(on, on.isoformat()), hub, "law", f"{verb}: {says[0]}{more}", title, tuple(sources[(on, how, title)])
        )
