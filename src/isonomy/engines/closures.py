"""Single decisions, fast: the law of a day as one Python function.

`compile_law` writes the function once and remembers it. Conditions that open the `when` of several rules are asked
once, and the rules behind them are skipped together where they are definitely false; what several rules share is
worked out at most once on each way through the function. The outcomes are those of `rulebook.outcomes.outcome_of`.

Whoever asks about cases that state the same facts, again and again, gets a function for cases of that shape, in which
everything that hangs only on other facts is left out.
"""

from __future__ import annotations

import bisect
import datetime
import weakref
from collections import OrderedDict
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


OFTEN = 2000
"""Cases of one shape after which it pays to compile the law for that shape, which takes about a tenth of a second."""
MOST_SHAPES = 16
"""Shapes for which a law is kept compiled; the one that was asked longest ago gives way."""
_MOST_COUNTED = 1024


@dataclass(frozen=True, eq=False)
class CompiledLaw:
    """The law of a day, ready to decide. `codes` and `outcomes` follow the order of `meanings`."""

    meanings: tuple[Meaning, ...]
    place: str
    _dates: list[datetime.date]
    _decide: dict[int, Decide] = field(default_factory=dict)
    _worst: dict[int, Worst] = field(default_factory=dict)
    _shapes: OrderedDict[tuple[str, ...], ShapedLaw] = field(default_factory=OrderedDict)
    _counts: dict[tuple[str, ...], int] = field(default_factory=dict)

    def codes(self, values: Mapping[str, Value], day: datetime.date) -> list[int]:
        """Return the code of each rule's outcome (see `OUTCOMES`); facts that are not in `values` are unknown.

        Raises `CurrencyMismatch` for an amount that is not in the currency of this law.
        """
        shaped = self._of_shape(values)
        return _codes(self, self._decide, values, day, None) if shaped is None else shaped._codes(values, day)

    def worst(self, values: Mapping[str, Value], day: datetime.date) -> Outcome:
        """Return the gravest outcome of any rule: breaches, undetermined, needs judgement, complies, not applicable.

        It stops at the first breach and asks less of every rule than `codes` does.
        """
        shaped = self._of_shape(values)
        return _gravest(self, self._worst, values, day, None) if shaped is None else shaped._gravest(values, day)

    def _of_shape(self, values: Mapping[str, Value]) -> ShapedLaw | None:
        """Return the law for cases that state these facts in this order, where they have been asked often."""
        shape = tuple(values)
        shaped = self._shapes.get(shape)
        if shaped is None:
            return self._noticed(shape)
        try:
            self._shapes.move_to_end(shape)
        except KeyError:  # another thread let it give way meanwhile
            self._shapes[shape] = shaped
        return shaped

    def _noticed(self, shape: tuple[str, ...]) -> ShapedLaw | None:
        count = self._counts[shape] = self._counts.get(shape, 0) + 1
        if count <= OFTEN:
            if len(self._counts) > _MOST_COUNTED:
                self._counts.clear()
            return None
        self._counts.pop(shape, None)
        while len(self._shapes) >= MOST_SHAPES:
            self._shapes.popitem(last=False)
        shaped = self._shapes[shape] = self.for_shape(shape)
        return shaped

    def for_shape(self, names: Iterable[str]) -> ShapedLaw:
        """Return the same law for cases that state these facts and no others, compiled for them from the first case on."""
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
        return self._codes(values, day)

    def worst(self, values: Mapping[str, Value], day: datetime.date) -> Outcome:
        """Return the gravest outcome of any rule, as `CompiledLaw.worst` does."""
        if not values.keys() <= self.stated:
            return self.law.worst(values, day)
        return self._gravest(values, day)

    def _codes(self, values: Mapping[str, Value], day: datetime.date) -> list[int]:
        return _codes(self.law, self._decide, values, day, self.stated)

    def _gravest(self, values: Mapping[str, Value], day: datetime.date) -> Outcome:
        return _gravest(self.law, self._worst, values, day, self.stated)


def _codes(
    law: CompiledLaw,
    compiled: dict[int, Decide],
    values: Mapping[str, Value],
    day: datetime.date,
    stated: frozenset[str] | None,
) -> list[int]:
    version = bisect.bisect_right(law._dates, day) if law._dates else 0
    decide = compiled.get(version)
    if decide is None:
        decide = compiled[version] = _compile(law.meanings, day, law.place, stated)
    return decide(values.get)


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
