"""How particular a rule is to a case: how much it turns on what this case states, rather than on what every case states.

Each fact of a rulebook has a bit, so that what a rule reads and what a case states are one number each, and what they
have in common is found in one step.
"""

from __future__ import annotations

import weakref
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache
from math import fsum

from isonomy.logic import Expr, Fact, facts_in
from isonomy.rulebook import Rulebook
from isonomy.rulebook.meaning import Meaning

_REMEMBERED = 16384


class Ranking:
    """How much each fact of a rulebook says about a case: one share among all rules and exceptions that read it."""

    def __init__(self, book: Rulebook) -> None:
        readers = _readers(book)
        self._bits = {name: 1 << place for place, name in enumerate(readers)}
        self._shares = {bit: 1.0 / readers[name] for name, bit in self._bits.items()}
        self._read: weakref.WeakKeyDictionary[Meaning, int] = weakref.WeakKeyDictionary()
        self._weight = lru_cache(maxsize=_REMEMBERED)(self._summed)

    def stated(self, names: Iterable[str]) -> int:
        """Return the bits of these facts."""
        bits = 0
        for name in names:
            bits |= self._bits.get(name, 0)
        return bits

    def particular(self, meaning: Meaning, stated: int) -> float:
        """Return the sum of the shares of the facts that a rule reads, among those that are `stated`."""
        read = self._read.get(meaning)
        if read is None:
            read = self._read[meaning] = self.stated(f.name for f in facts_of_meaning(meaning))
        return self._weight(read & stated)

    def _summed(self, bits: int) -> float:
        return fsum(share for bit, share in self._shares.items() if bit & bits)


_RANKINGS: weakref.WeakKeyDictionary[Rulebook, Ranking] = weakref.WeakKeyDictionary()


def ranking_of(book: Rulebook) -> Ranking:
    """Return the ranking of the facts of a rulebook; the same object when asked again."""
    ranking = _RANKINGS.get(book)
    if ranking is None:
        ranking = _RANKINGS[book] = Ranking(book)
    return ranking


@lru_cache(maxsize=8192)
def facts_of_meaning(meaning: Meaning) -> tuple[Fact, ...]:
    """Return every fact that a rule reads on the day."""
    return facts_in(meaning.reached, meaning.breach)


def _readers(book: Rulebook) -> Counter[str]:
    """How many rules and exceptions of a book read each fact."""
    counted: Counter[str] = Counter()
    for rule in book.rules:
        musts = [p.must for p in rule.parts if isinstance(p.must, Expr)]
        counted.update(f.name for f in facts_in(rule.when, *musts))
    for exemption in book.exemptions:
        counted.update(f.name for f in facts_in(exemption.when))
    return counted
