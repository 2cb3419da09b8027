"""Single decisions, fast: the law of a day as one Python function.

`compile_law` writes the function once and remembers it. Conditions that open the `when` of several rules are asked
once, and the rules behind them are skipped together where they are definitely false; what several rules share is
worked out at most once on each way through the function. The outcomes are those of `rulebook.outcomes.outcome_of`.
"""

from __future__ import annotations

import bisect
import datetime
import weakref
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, NoReturn

from isonomy.engines.errors import Untranslatable
from isonomy.engines.layout import GRAVITY, source_of
from isonomy.engines.nodes import Graph
from isonomy.logic import CurrencyMismatch, Money, Value, calendar
from isonomy.logic.expressions import Dated
from isonomy.logic.walking import nodes_under
from isonomy.rulebook.book import LawOfDay
from isonomy.rulebook.meaning import Meaning
from isonomy.rulebook.outcomes import Outcome

OUTCOMES: tuple[Outcome, ...] = (
    Outcome.NOT_APPLICABLE,
    Outcome.COMPLIES,
    Outcome.UNDETERMINED,
    Outcome.NEEDS_JUDGEMENT,
    Outcome.BREACHES,
)
"""The outcome that each code stands for, from 0 on."""

Decide = Callable[[Callable[[str], Value]], list[int]]
Worst = Callable[[Callable[[str], Value]], int]


@dataclass(frozen=True, eq=False)
class CompiledLaw:
    """The law of a day, ready to decide. `codes` and `outcomes` follow the order of `meanings`."""

    meanings: tuple[Meaning, ...]
    place: str
    _dates: list[datetime.date]
    _decide: dict[int, Decide] = field(default_factory=dict)
    _worst: dict[int, Worst] = field(default_factory=dict)

    def codes(self, values: Mapping[str, Value], day: datetime.date) -> list[int]:
        """Return the code of each rule's outcome (see `OUTCOMES`); facts that are not in `values` are unknown.

        Raises `CurrencyMismatch` for an amount that is not in the currency of this law.
        """
        version = bisect.bisect_right(self._dates, day) if self._dates else 0
        decide = self._decide.get(version)
        if decide is None:
            decide = self._decide[version] = _compile(self.meanings, day, self.place)
        return decide(values.get)

    def worst(self, values: Mapping[str, Value], day: datetime.date) -> Outcome:
        """Return the gravest outcome of any rule: breaches, undetermined, needs judgement, complies, not applicable.

        It stops at the first breach and asks less of every rule than `codes` does.
        """
        return _gravest(self, self._worst, values, day, None)

    def for_shape(self, names: Iterable[str]) -> ShapedLaw:
        """Return the same law for cases that state these facts and no others: for services that ask alike all day."""
        return ShapedLaw(self, frozenset(names))

    def outcomes(self, values: Mapping[str, Value], day: datetime.date) -> tuple[Outcome, ...]:
        """Return the outcome of each rule."""
        return tuple(map(OUTCOMES.__getitem__, self.codes(values, day)))


@dataclass(frozen=True, eq=False)
class ShapedLaw:
    """A law compiled for cases of one shape; what hangs only on other facts is left out of the function."""

    law: CompiledLaw
    stated: frozenset[str]
    _decide: dict[int, Decide] = field(default_factory=dict)
    _worst: dict[int, Worst] = field(default_factory=dict)

    def codes(self, values: Mapping[str, Value], day: datetime.date) -> list[int]:
        """Return the code of each rule's outcome; a case that states more facts is decided by the general function."""
        if not values.keys() <= self.stated:
            return self.law.codes(values, day)
        version = bisect.bisect_right(self.law._dates, day) if self.law._dates else 0
        decide = self._decide.get(version)
        if decide is None:
            decide = self._decide[version] = _compile(self.law.meanings, day, self.law.place, self.stated)
        return decide(values.get)

    def worst(self, values: Mapping[str, Value], day: datetime.date) -> Outcome:
        """Return the gravest outcome of any rule, as `CompiledLaw.worst` does."""
        if not values.keys() <= self.stated:
            return self.law.worst(values, day)
        return _gravest(self.law, self._worst, values, day, self.stated)


def _gravest(
    law: CompiledLaw,
    compiled: dict[int, Worst],
    values: Mapping[str, Value],
    day: datetime.date,
    stated: frozenset[str] | None,
) -> Outcome:
    version = bisect.bisect_right(law._dates, day) if law._dates else 0
    decide = compiled.get(version)
    if decide is None:
        decide = compiled[version] = _compile(law.meanings, day, law.place, stated, worst_only=True)
    return _BY_GRAVITY[decide(values.get)]


_BY_GRAVITY = tuple(OUTCOMES[GRAVITY.index(grave)] for grave in range(len(OUTCOMES)))

_COMPILED: weakref.WeakKeyDictionary[LawOfDay, dict[str, CompiledLaw]] = weakref.WeakKeyDictionary()


def compile_law(law: LawOfDay, place: str) -> CompiledLaw:
    """Return the law of a day as a compiled function for rules of `place`; the same object when asked again.

    Raises `Untranslatable` for a law with a rule that cannot be compiled, or with amounts in several currencies.
    """
    places = _COMPILED.setdefault(law, {})
    if place not in places:
        roots = [e for m in law.meanings for e in (m.reached, m.breach, m.breach_by_facts)]
        dates = {entry.since for node in nodes_under(roots) if isinstance(node, Dated) for entry in node.entries}
        compiled = CompiledLaw(law.meanings, place, sorted(dates))
        compiled.codes({}, max(law.first_day, datetime.date.min))
        places[place] = compiled
    return places[place]


def _compile(
    meanings: tuple[Meaning, ...],
    day: datetime.date,
    place: str,
    stated: frozenset[str] | None = None,
    *,
    worst_only: bool = False,
) -> Any:
    graph = Graph(day, place, stated)
    written = source_of(graph, meanings, worst_only=worst_only)
    if len(graph.currencies) > 1:
        raise Untranslatable("", f"the law has amounts in {' and '.join(sorted(graph.currencies))}")
    names: dict[str, Any] = {
        **written.constants,
        "CURRENCY": next(iter(graph.currencies), None),
        "minor": _minor,
        "elapsed": calendar.elapsed,
        "moved": calendar.add,
    }
    exec(compile(written.code, f"<law of {place} on {day}>", "exec"), names)
    return names["decide"]


def _minor(amount: Money, currency: str | None) -> object:
    if currency is not None and amount.currency != currency:
        _refuse(amount, currency)
    return amount.minor.numerator if amount.minor.denominator == 1 else amount.minor


def _refuse(amount: Money, currency: str) -> NoReturn:
    raise CurrencyMismatch(f"{amount} beside amounts of {currency}")
