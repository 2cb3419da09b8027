"""What changed in a jurisdiction's law between two days: what began, what ended, which values changed, whom it touches."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from isonomy.analyses.reach import activities_reached
from isonomy.logic import Expr, show
from isonomy.logic.expressions import Dated, Literal
from isonomy.logic.walking import nodes_under
from isonomy.rulebook import Definition, Exemption, Law, Penalty, Rule, Rulebook
from isonomy.rulebook.provisions import Part, Span

DAY = datetime.timedelta(days=1)
_ALWAYS = datetime.date.min


class How(StrEnum):
    """What happened to a provision."""

    BEGAN = "began"
    ENDED = "ended"
    VALUE = "changed value"


@dataclass(frozen=True)
class Change:
    """One change of the law. On `on` it takes effect; `pending` law is passed or proposed, and may have no day yet."""

    on: datetime.date | None
    how: How
    provision: Rule | Exemption | Penalty
    says: str
    book: Rulebook

    @property
    def law(self) -> Law:
        """The law of the provision: citations, dates, evidence."""
        return self.provision.law

    @cached_property
    def activities(self) -> tuple[str, ...]:
        """The activities that the provision can reach; empty where it asks for none."""
        day = self.on or self.law.span.since or self.book.changes[-1]
        inside = day - DAY if self.how is How.ENDED else day
        return activities_reached(self.provision, self.book.jurisdiction, inside)

    @property
    def pending(self) -> bool:
        """Whether it is not yet law."""
        return self.law.status.is_pending


def changes(book: Rulebook, since: datetime.date, until: datetime.date, *, with_pending: bool = False) -> list[Change]:
    """Return what changed from the day after `since` up to and with `until`, in the order of the days.

    Law that is passed or proposed counts only where asked for, and then also where it has no day yet; such changes stand
    last. Raises nothing: a span that ends before it begins has no changes.
    """
    found = [
        c
        for c in _all(book)
        if (with_pending or not c.pending) and (c.on is None or since < c.on <= until) and (c.on or with_pending)
    ]
    return sorted(found, key=lambda c: (c.on is None, c.on or _ALWAYS, c.provision.id, c.how))


def _all(book: Rulebook) -> Iterator[Change]:
    provisions: list[Rule | Exemption | Penalty] = [*book.rules, *book.exemptions, *book.penalties]
    for provision in provisions:
        law = provision.law
        yield from _ends(book, provision, law.span, provision.says)
        if isinstance(provision, Rule):
            for part in provision.parts:
                yield from _ends(book, provision, _own(part, law.span), _part_says(provision, part))
        yield from _values(book, provision)


def _ends(book: Rulebook, provision: Rule | Exemption | Penalty, span: Span, says: str) -> Iterator[Change]:
    law = provision.law
    if span.since or (law.status.is_pending and span is law.span):
        yield Change(span.since, How.BEGAN, provision, says, book)
    if span.until:
        yield Change(span.until + DAY, How.ENDED, provision, says, book)


def _own(part: Part, ruled: Span) -> Span:
    """The ends of a part that are not those of its rule."""
    since = part.span.since if part.span.since != ruled.since else None
    until = part.span.until if part.span.until != ruled.until else None
    return Span(since, until)


def _part_says(rule: Rule, part: Part) -> str:
    return f"{rule.says} ({part.says or part.name.replace('_', ' ')})"


def _values(book: Rulebook, provision: Rule | Exemption | Penalty) -> Iterator[Change]:
    """Thresholds that changed; a threshold of a legal term changes every rule that uses it."""
    if isinstance(provision, Penalty):
        return
    for node in nodes_under(_expressions(provision)):
        if isinstance(node, Dated):
            for before, after in zip(node.entries, node.entries[1:], strict=False):
                says = f"{provision.says} Now {_shown(after.value)}, before {_shown(before.value)}."
                yield Change(after.since, How.VALUE, provision, says, book)


def _expressions(provision: Rule | Exemption) -> list[Expr]:
    if isinstance(provision, Exemption):
        return [provision.when, *([provision.instead] if provision.instead is not None else [])]
    return [provision.when, *(p.must for p in provision.parts if isinstance(p.must, Expr))]


def _shown(value: Expr) -> str:
    return show(value.value) if isinstance(value, Literal) else "as computed"


def terms_changed(book: Rulebook, since: datetime.date, until: datetime.date) -> list[tuple[datetime.date, How, str]]:
    """Return the legal terms that began or ended in a span of days."""
    found = []
    for term in book.terms:
        span = term.law.law.span if isinstance(term.law, Definition) else Span()
        if span.since and since < span.since <= until:
            found.append((span.since, How.BEGAN, term.name))
        if span.until and since < span.until + DAY <= until:
            found.append((span.until + DAY, How.ENDED, term.name))
    return sorted(found)
