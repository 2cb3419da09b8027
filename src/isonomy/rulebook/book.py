"""A rulebook: the law of one jurisdiction, put together from its law files and asked for a day."""

from __future__ import annotations

import bisect
import datetime
from collections.abc import Iterable
from dataclasses import dataclass, field

from isonomy.logic import Expr, Term
from isonomy.logic.expressions import Dated
from isonomy.logic.walking import nodes_under
from isonomy.rulebook.meaning import Meaning, meaning_on
from isonomy.rulebook.provisions import Exemption, Penalty, Rule, Span


class RulebookError(ValueError):
    """A rulebook that contradicts itself, found before anyone uses it."""


@dataclass(frozen=True)
class Jurisdiction:
    """A place with a rulebook: `code` is the word in commands, `place` the country code, `currency` that of its amounts."""

    code: str
    place: str
    name: str
    currency: str


@dataclass(frozen=True, eq=False)
class LawOfDay:
    """The rules in effect between two changes of the law, and what each means then."""

    first_day: datetime.date
    meanings: tuple[Meaning, ...]


@dataclass(frozen=True, eq=False)
class Rulebook:
    """The law of one jurisdiction. Raises `RulebookError` where exemptions pull opposite ways."""

    jurisdiction: Jurisdiction
    rules: tuple[Rule, ...]
    exemptions: tuple[Exemption, ...] = ()
    penalties: tuple[Penalty, ...] = ()
    terms: tuple[Term, ...] = ()
    _defeats: dict[int, tuple[Exemption, ...]] = field(default_factory=dict, init=False, repr=False)
    _changes: list[datetime.date] = field(default_factory=list, init=False, repr=False)
    _versions: dict[tuple[int, bool], LawOfDay] = field(default_factory=dict, init=False, repr=False)

    def __post_init__(self) -> None:
        for exemption in self.exemptions:
            self._defeats[id(exemption.to)] = (*self.exemptions_to(exemption.to), exemption)
        _refuse_circles(self)
        _refuse_conflicts(self)
        self._changes.extend(sorted(_change_dates(self)))

    @property
    def changes(self) -> tuple[datetime.date, ...]:
        """Every day on which something in the law begins, ends or changes value."""
        return tuple(self._changes)

    def exemptions_to(self, provision: Rule | Exemption) -> tuple[Exemption, ...]:
        """Return the exemptions that defeat a rule or another exemption, whatever their dates."""
        return self._defeats.get(id(provision), ())

    def penalties_for(self, rule: Rule) -> tuple[Penalty, ...]:
        """Return the penalties attached to the breach of a rule, whatever their dates."""
        return tuple(p for p in self.penalties if rule in p.of)

    def changes_for(self, rule: Rule) -> tuple[datetime.date, ...]:
        """Return every day on which the meaning of one rule may change."""
        defeating = list(self.exemptions_to(rule))
        for exemption in defeating:
            defeating.extend(self.exemptions_to(exemption))
        return tuple(sorted(_days_of([rule], defeating)))

    def meaning(self, rule: Rule, day: datetime.date, *, with_pending: bool = False) -> Meaning | None:
        """Return what one rule means on a day, or `None` where it is not in effect."""
        return meaning_on(day, rule, self._defeats, with_pending)

    def on(self, day: datetime.date, *, with_pending: bool = False) -> LawOfDay:
        """Return the law of a day. Days between two changes share one object."""
        version = bisect.bisect_right(self._changes, day)
        key = (version, with_pending)
        if key not in self._versions:
            first = self._changes[version - 1] if version else datetime.date.min
            found = (meaning_on(day, rule, self._defeats, with_pending) for rule in self.rules)
            self._versions[key] = LawOfDay(first, tuple(m for m in found if m is not None))
        return self._versions[key]

    def pending_on(self, day: datetime.date) -> tuple[Meaning, ...]:
        """Return what is passed or proposed and would apply on a day, if all of it became law as expected."""
        found = (meaning_on(day, r, self._defeats, True) for r in self.rules if r.law.status.is_pending)
        return tuple(m for m in found if m is not None)


def _change_dates(book: Rulebook) -> set[datetime.date]:
    return _days_of(book.rules, book.exemptions, book.penalties, book.terms)


def _days_of(
    rules: Iterable[Rule],
    exemptions: Iterable[Exemption],
    penalties: Iterable[Penalty] = (),
    terms: Iterable[Term] = (),
) -> set[datetime.date]:
    days: set[datetime.date] = set()

    def note(span: Span) -> None:
        if span.since:
            days.add(span.since)
        if span.until and span.until < datetime.date.max:
            days.add(span.until + datetime.timedelta(days=1))

    roots: list[Expr] = list(terms)
    for rule in rules:
        note(rule.law.span)
        roots.append(rule.when)
        for part in rule.parts:
            note(part.span)
            if isinstance(part.must, Expr):
                roots.append(part.must)
    for exemption in exemptions:
        note(exemption.law.span)
        roots.append(exemption.when)
        if exemption.instead is not None:
            roots.append(exemption.instead)
    for penalty in penalties:
        note(penalty.law.span)
    days.update(entry.since for node in nodes_under(roots) if isinstance(node, Dated) for entry in node.entries)
    return days


def _refuse_circles(book: Rulebook) -> None:
    for exemption in book.exemptions:
        step: Rule | Exemption = exemption
        passed: list[Exemption] = []
        while isinstance(step, Exemption):
            if any(step is p for p in passed):
                raise RulebookError(f"exemptions defeat each other in a circle: {', '.join(map(repr, passed))}")
            passed.append(step)
            step = step.to


def _refuse_conflicts(book: Rulebook) -> None:
    """Refuse two exemptions of one part that would replace its duty differently, or excuse and replace it, at one time."""
    for number, one in enumerate(book.exemptions):
        for other in book.exemptions[number + 1 :]:
            if (
                one.to is other.to
                and (one.instead is not None or other.instead is not None)
                and one.instead is not other.instead
                and (not one.parts or not other.parts or set(one.parts) & set(other.parts))
                and one.law.span.overlaps(other.law.span)
                and one not in other.over
                and other not in one.over
            ):
                raise RulebookError(
                    f"{one!r} and {other!r} pull opposite ways on {one.to!r}; one must name the other under `over`, "
                    "with the citation of its priority"
                )
