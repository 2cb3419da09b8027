"""Sets as masks of bits: one bit for each word of the list, in lanes of 63 bits each.

Every set has two masks: the elements that are in, and those that can be. An unknown set can have any element; the last
bit of each lane stands for one that is on no list.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, Protocol

import numpy as np
import numpy.typing as npt
import polars as pl

from isonomy.cases.errors import CaseError
from isonomy.engines.columns.circuit import NO, YES, Circuit, Wire
from isonomy.engines.columns.layout import LANE, MAYBE, Layout
from isonomy.engines.errors import Untranslatable
from isonomy.logic import Fact, SetValue
from isonomy.logic.types import SetType

Mask = npt.NDArray[np.uint64]

_ALL: Final = np.uint64(2**64 - 1)


class RawSet(Protocol):
    """A set as the table states it, before anything is concluded. Where it is unknown, no element is in or out."""

    @property
    def known(self) -> Wire:
        """Where it has a value, if only in part."""
        ...

    @property
    def words(self) -> tuple[str, ...]:
        """The closed list of its elements."""
        ...

    def some_in(self, words: Iterable[str]) -> Wire:
        """Return where some of the words is surely in."""
        ...

    def all_in(self, words: Iterable[str]) -> Wire:
        """Return where all of the words are surely in."""
        ...

    def some_out(self, words: Iterable[str]) -> Wire:
        """Return where some of the words is surely out."""
        ...

    def all_out(self, words: Iterable[str]) -> Wire:
        """Return where all of the words are surely out."""
        ...

    def some_undecided(self, words: Iterable[str]) -> Wire:
        """Return where some of the words is neither."""
        ...


@dataclass(frozen=True)
class FixedSet:
    """A set that is the same in every row; `value` is `None` where the table says nothing of it."""

    words: tuple[str, ...]
    value: SetValue | None

    @property
    def known(self) -> Wire:
        """Where it has a value."""
        return NO if self.value is None else YES

    def _is_in(self, word: str) -> bool:
        return self.value is not None and word in self.value.has

    def _is_out(self, word: str) -> bool:
        return self.value is not None and word not in self.value.has | self.value.maybe

    def some_in(self, words: Iterable[str]) -> Wire:
        """Return where some of the words is surely in."""
        return YES if any(map(self._is_in, words)) else NO

    def all_in(self, words: Iterable[str]) -> Wire:
        """Return where all of the words are surely in."""
        return YES if all(map(self._is_in, words)) else NO

    def some_out(self, words: Iterable[str]) -> Wire:
        """Return where some of the words is surely out."""
        return YES if any(map(self._is_out, words)) else NO

    def all_out(self, words: Iterable[str]) -> Wire:
        """Return where all of the words are surely out."""
        return YES if all(map(self._is_out, words)) else NO

    def some_undecided(self, words: Iterable[str]) -> Wire:
        """Return where some of the words is neither."""
        return NO if all(self._is_in(w) or self._is_out(w) for w in words) else YES


@dataclass(frozen=True)
class SetColumn:
    """A set that may differ from row to row; a certain one is whole wherever it is known."""

    circuit: Circuit
    name: str
    words: tuple[str, ...]
    is_certain: bool

    @property
    def lanes(self) -> int:
        """How many lanes of 63 bits it takes."""
        return -(-len(self.words) // LANE)

    @property
    def known(self) -> Wire:
        """Where it has a value, if only in part."""
        return self.circuit.atom("on", f"known {self.name}")

    def masks(self, words: Iterable[str]) -> list[int]:
        """Return the bits of some words, lane by lane. Raises `Untranslatable` for a word that is on no list."""
        found = [0] * self.lanes
        for word in words:
            if word not in self.words:
                raise Untranslatable("", f"asks `{self.name}` about `{word}`, which is not on its list")
            place = self.words.index(word)
            found[place // LANE] |= 1 << place % LANE
        return found

    def _ask(self, kind: str, which: str, words: Iterable[str]) -> Wire:
        masks = enumerate(self.masks(words))
        atoms = [self.circuit.atom(kind, f"{which} {self.name} {lane}", mask) for lane, mask in masks if mask]
        return self.circuit.all_of(atoms) if kind == "all" else self.circuit.any_of(atoms)

    def some_in(self, words: Iterable[str]) -> Wire:
        """Return where some of the words is surely in."""
        return self._ask("any", "has", words)

    def all_in(self, words: Iterable[str]) -> Wire:
        """Return where all of the words are surely in."""
        return self._ask("all", "has", words)

    def some_out(self, words: Iterable[str]) -> Wire:
        """Return where some of the words is surely out."""
        return self._not("all", words)

    def all_out(self, words: Iterable[str]) -> Wire:
        """Return where all of the words are surely out."""
        return self._not("any", words)

    def some_undecided(self, words: Iterable[str]) -> Wire:
        """Return where some of the words is neither."""
        words = tuple(words)
        if self.is_certain:
            return self.circuit.negation(self.known) if words else NO
        return self._ask("any", "open", words)

    def _not(self, kind: str, words: Iterable[str]) -> Wire:
        words = tuple(words)
        if not self.is_certain or not words:
            return self.circuit.negation(self._ask(kind, "can", words))
        return self.circuit.all_of([self.known, self.circuit.negation(self._ask(kind, "has", words))])


class Sets:
    """The set columns that a circuit asks about."""

    def __init__(self, circuit: Circuit) -> None:
        self.circuit = circuit
        self.asked: dict[str, SetColumn] = {}

    def read(self, layout: Layout, fact: Fact) -> RawSet:
        """Return a set as the table states it."""
        assert isinstance(fact.type, SetType)
        words = tuple(fact.type.of.values)
        if not layout.has_column(fact.name):
            value = layout.constants.get(fact.name)
            return FixedSet(words, value if isinstance(value, SetValue) else None)
        certain = fact.name + MAYBE not in layout.types
        return self.asked.setdefault(fact.name, SetColumn(self.circuit, fact.name, words, certain))

    def prepare(self, frame: pl.DataFrame, wanted: frozenset[str]) -> dict[str, npt.NDArray[np.generic]]:
        """Return the masks `wanted` of all columns asked about. Raises `CaseError` for a word that is on no list."""
        arrays: dict[str, npt.NDArray[np.generic]] = {}
        for column in self.asked.values():
            has, known = _read(frame, column, column.name)
            maybe = None if column.is_certain else _read(frame, column, column.name + MAYBE)[0]
            arrays[f"known {column.name}"] = known.view(np.uint8)
            for number, inside in enumerate(has):
                names = [f"{which} {column.name} {number}" for which in ("has", "can", "open")]
                arrays[names[0]] = inside
                if wanted.intersection(names[1:]):
                    can = np.where(known, inside if maybe is None else inside | maybe[number], _ALL)
                    arrays[names[1]], arrays[names[2]] = can, can & ~inside
        return arrays


def _read(frame: pl.DataFrame, column: SetColumn, name: str) -> tuple[list[Mask], npt.NDArray[np.bool_]]:
    """Return the masks of one column of the table, lane by lane, and which cells are known."""
    cells = frame[name]
    known = cells.is_not_null().cast(pl.UInt8).to_numpy().view(np.bool_)
    if cells.dtype.is_integer():
        masks = cells.fill_null(0).cast(pl.UInt64).to_numpy()
        if int(masks.max(initial=0)) >> len(column.words):
            raise CaseError(f"column `{name}` has bits beyond its {len(column.words)} words", "bit 0 is the first word")
        return [masks], known
    lengths = cells.list.len().fill_null(0).to_numpy().astype(np.int64)
    filled = lengths > 0
    lanes = [np.zeros(frame.height, np.uint64) for _ in range(column.lanes)]
    if filled.any():
        words = cells.filter(pl.Series(filled)).explode()
        if words.null_count():
            raise CaseError(
                f"column `{name}` has empty elements", "an element is a word; an unknown set is an empty cell"
            )
        places = codes_of(words, column.words, name).astype(np.uint64)
        starts = np.cumsum(lengths[filled]) - lengths[filled]
        lane_of, bits = places // np.uint64(LANE), np.uint64(1) << places % np.uint64(LANE)
        for number, lane in enumerate(lanes):
            own = np.where(lane_of == number, bits, np.uint64(0)) if column.lanes > 1 else bits
            lane[filled] = np.bitwise_or.reduceat(own, starts)
    return lanes, known


def codes_of(words: pl.Series, known: tuple[str, ...], name: str) -> npt.NDArray[np.generic]:
    """Return the place of each word on its list. Raises `CaseError` for one that is on no list."""
    try:
        return words.cast(pl.Enum(known)).to_physical().to_numpy()
    except pl.exceptions.InvalidOperationError:
        text = words.cast(pl.String)
        strange = text.filter(~text.is_in(list(known)))
        raise CaseError(f"column `{name}` has `{strange[0]}`, which is on no list", "see: isonomy facts") from None
