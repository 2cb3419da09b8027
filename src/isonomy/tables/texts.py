"""Reads texts as values of a fact. Columns of words repeat a few texts: each different text is read once.

What was read is remembered from part to part, so that a cell costs one look into a table of texts and one of values.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt
import polars as pl

from isonomy.cases.errors import CaseError
from isonomy.engines.columns.layout import LANE
from isonomy.logic import Fact, SetValue, Value
from isonomy.logic.types import EnumType, SetType
from isonomy.tables.encoding import encoded

JOINT = "\x1f"
"""Parts the words of a list that has become text; no word of a list has it."""
EMPTY_LIST = "[]"
"""How an empty list is told from an empty cell."""
_MOST_REMEMBERED = 100_000
_MOST_NUMBERED = 4_096
"""Different texts of a column that keep their numbers; a column with more is numbered part by part."""
_NO_ELEMENTS = ("none", "unknown", EMPTY_LIST)


@dataclass(frozen=True)
class Read:
    """Columns for the engine, and where a cell is bad; `why` says for a bad cell what is wrong with it."""

    columns: tuple[pl.Series, ...]
    bad: pl.Series
    why: Callable[[object], str]


@lru_cache(maxsize=4)
def nowhere(rows: int) -> pl.Series:
    """Return a column that is false in every row."""
    return pl.repeat(False, rows, dtype=pl.Boolean, eager=True)


class Numbering:
    """The different texts of a column, numbered in the order in which they were first met."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self._kind = pl.Enum([])

    def numbers(self, cells: pl.Series) -> pl.Series | None:
        """Return for each cell the number of its text (that after the last for an empty one); `None` where texts are many."""
        found = cells.cast(self._kind, strict=False)
        if found.null_count() > cells.null_count():
            fresh = cells.filter(found.is_null() & cells.is_not_null()).unique().to_list()
            if len(self.texts) + len(fresh) > _MOST_NUMBERED:
                return None
            self.texts += fresh
            self._kind = pl.Enum(self.texts)
            found = cells.cast(self._kind)
        return found.to_physical().cast(pl.UInt32).fill_null(len(self.texts))


def distinct(cells: pl.Series) -> tuple[list[str], pl.Series]:
    """Return the different texts, and for each cell the place of its text (the number after the last for an empty one)."""
    texts = cells.unique().drop_nulls()
    if not len(texts):
        return [], pl.zeros(len(cells), pl.UInt32, eager=True)
    numbers = pl.int_range(len(texts), dtype=pl.UInt32, eager=True)
    places = cells.replace_strict(texts, numbers, default=None, return_dtype=pl.UInt32)
    return texts.to_list(), places.fill_null(len(texts))


class TextReader:
    """Reads texts as values of one fact, each different text once."""

    def __init__(self, fact: Fact, read: Callable[[str], Value], *, partly_known: bool = False) -> None:
        self._fact, self._read, self._partly_known = fact, read, partly_known
        self._known: dict[str, Value | CaseError] = {}
        self._numbering = Numbering()
        self._values = self._values_of([])
        self._numbered = 0
        self._words = self._own_words()

    def __call__(self, cells: pl.Series) -> Read:
        """Return the columns of the fact for cells of text, of which an empty one says nothing."""
        if self._words is not None:
            found = cells.cast(self._words, strict=False)
            if found.null_count() == cells.null_count():
                return Read((found.alias(self._fact.name),), nowhere(len(cells)), self.why)
        places = self._numbering.numbers(cells)
        if places is None:
            texts, places = distinct(cells)
            columns, bad = self._values_of(texts)
        else:
            if self._numbered < len(self._numbering.texts):
                self._values = self._values_of(self._numbering.texts)
                self._numbered = len(self._numbering.texts)
            columns, bad = self._values
        none = nowhere(len(cells))
        return Read(tuple(c.gather(places) for c in columns), bad.gather(places) if bad.any() else none, self.why)

    def _own_words(self) -> pl.Enum | None:
        """Return the words of the fact where each of them, as a text, stands for itself: most columns hold nothing else."""
        if not isinstance(self._fact.type, EnumType):
            return None
        words = list(self._fact.type.values)
        return pl.Enum(words) if all(self._value(w) == w for w in words) else None

    def _values_of(self, texts: Sequence[str]) -> tuple[list[pl.Series], pl.Series]:
        """Return the columns of the fact for some texts and for an empty cell, and which texts are bad."""
        found = [self._value(t) for t in texts]
        good: list[Value] = [None if isinstance(f, CaseError) else f for f in found]
        columns = encoded(self._fact, [*good, None], partly_known=self._partly_known)
        return columns, pl.Series([isinstance(f, CaseError) for f in [*found, None]], dtype=pl.Boolean)

    def why(self, cell: object) -> str:
        """Return what is wrong with a cell."""
        found = self._value(str(cell))
        return f"{found.problem} ({found.help})" if isinstance(found, CaseError) else ""

    def _value(self, text: str) -> Value | CaseError:
        if text not in self._known:
            if len(self._known) >= _MOST_REMEMBERED:
                self._known.clear()
            try:
                self._known[text] = self._read(text) if text.strip() else None
            except CaseError as error:
                self._known[text] = error
        return self._known[text]


class ListReader:
    """Reads lists of words as sets. The set of a list is what its words say one by one, so that each word is read once."""

    def __init__(self, fact: Fact, read: Callable[[str], Value], parts: str) -> None:
        assert isinstance(fact.type, SetType)
        self._fact, self._read, self._parts = fact, read, parts
        self._words = tuple(fact.type.of.values)
        self._numbering = Numbering()
        self._masks: list[int | None] = []

    def __call__(self, cells: pl.Series) -> pl.Series | None:
        """Return the sets as masks, or `None` where a list must be read as a whole: one that cannot be read is told of so."""
        if len(self._words) > LANE:
            return None
        lengths = cells.list.len().fill_null(0).to_numpy()
        elements = cells.explode(empty_as_null=False, keep_nulls=False).cast(pl.String)
        places = None if elements.null_count() else self._numbering.numbers(elements)
        if places is None:
            return None
        self._masks += [self._mask(t) for t in self._numbering.texts[len(self._masks) :]]
        masks = [m for m in self._masks if m is not None]
        if len(masks) < len(self._masks):
            return None
        found = _joined(np.array([*masks, 0], np.uint64)[places.to_numpy()], lengths)
        given = cells.is_not_null()
        return pl.select(pl.when(given).then(pl.Series(self._fact.name, found))).to_series()

    def _mask(self, text: str) -> int | None:
        """Return the bits of a word, or nothing for a text that says more or less than one word."""
        if not text.strip() or text.strip() in _NO_ELEMENTS or JOINT in text or self._parts in text:
            return None
        try:
            value = self._read(text)
        except CaseError:
            return None
        if not isinstance(value, SetValue) or value.maybe:
            return None
        return sum(1 << self._words.index(w) for w in value.has)


def _joined(bits: npt.NDArray[np.uint64], lengths: npt.NDArray[np.uint32]) -> npt.NDArray[np.uint64]:
    """Return what the elements of each list come to together."""
    found = np.zeros(len(lengths), np.uint64)
    filled = np.flatnonzero(lengths > 0)
    if len(filled):
        ends = np.cumsum(lengths[filled], dtype=np.int64)
        found[filled] = np.bitwise_or.reduceat(bits, ends - lengths[filled])
    return found
