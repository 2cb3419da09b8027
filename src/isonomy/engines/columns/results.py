"""Turns the planes of a batch into columns that people and programs read.

A batch of records comes to few different lists of rules: each different one is made once, and every row points to its own.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache

import numpy as np
import numpy.typing as npt
import polars as pl

from isonomy.engines.columns.answers import Plane
from isonomy.engines.columns.circuit import NO, Wire

Planes = Callable[[Wire], Plane]
Numbers = npt.NDArray[np.intp]

_MOST_AT_ONCE = 2**22
"""Numbers that are told apart by a table of what was seen; beyond this, by sorting."""


def words_by_bits(
    columns: Mapping[str, Sequence[Wire]], words: Sequence[str], planes: Planes, rows: int
) -> list[pl.Series]:
    """Return columns of words by name; the bits of a row, the lowest first, give the place of its word in the list."""
    codes: dict[str, npt.NDArray[np.uint8]] = {}
    for name, bits in columns.items():
        codes[name] = np.zeros(rows, np.uint8)
        for number, wire in enumerate(bits):
            if wire != NO:
                codes[name] |= _unpacked(planes(wire), rows) << np.uint8(number)
    return pl.DataFrame(codes).select(pl.all().cat.to(_kind(tuple(words)))).get_columns()


def outcomes(
    parts: Mapping[str, Wire], applies: Wire, otherwise: str, words: Sequence[str], planes: Planes, rows: int
) -> pl.Series:
    """Return a column with the word of the part that is on, `otherwise` where none is, and null where nothing applies."""
    codes = np.full(rows, words.index(otherwise), np.uint8)
    for word, wire in parts.items():
        if wire != NO:
            codes[_unpacked(planes(wire), rows).view(np.bool_)] = words.index(word)
    found = pl.Series(words, dtype=_kind(tuple(words))).gather(codes)
    in_effect = pl.Series(_unpacked(planes(applies), rows).view(np.bool_))
    return pl.select(pl.when(in_effect).then(found)).to_series()


def lists(wires: Mapping[str, Wire], planes: Planes, rows: int) -> pl.Series:
    """Return a column of lists: in each row, the names whose wire is on, in the order given."""
    names = tuple(wires)
    kind = _kind(names)
    none = pl.Series([[]], dtype=pl.List(kind))
    listed = [
        (number, plane) for number, wire in enumerate(wires.values()) if wire != NO and (plane := planes(wire)).any()
    ]
    if not listed:
        return none.new_from_index(0, rows)
    some = np.bitwise_or.reduce([plane for _, plane in listed])
    at = np.flatnonzero(_unpacked(some, rows).view(np.bool_))
    pattern, examples = _patterns([plane for _, plane in listed], at, rows)
    word, bit = examples >> 6, (examples & 63).astype(np.uint64)
    is_on = np.stack([plane[word] >> bit & np.uint64(1) for _, plane in listed], axis=1)
    which, place = np.nonzero(is_on)
    codes = np.array([number for number, _ in listed], np.uint32)[place]
    found = (
        pl.DataFrame({"pattern": which, "name": pl.Series(codes).cat.to(kind)})
        .group_by("pattern", maintain_order=True)
        .agg("name")["name"]
    )
    numbers = np.zeros(rows, np.uint32)
    numbers[at] = pattern + 1
    # in one piece: looking up in several is ten times slower
    return pl.concat([none, found], rechunk=True).gather(pl.Series(numbers))


def _patterns(planes: Sequence[Plane], at: Numbers, rows: int) -> tuple[Numbers, Numbers]:
    """Return for each of the rows `at` the number of its pattern of bits, and for each pattern a row that has it."""
    pattern, count = np.zeros(len(at), np.intp), 1
    for start in range(0, len(planes), 8):
        byte = np.zeros(len(at), np.uint8)
        for number, plane in enumerate(planes[start : start + 8]):
            byte |= _unpacked(plane, rows)[at] << np.uint8(number)
        pattern, count = _renumbered(pattern * 256 + byte, count * 256)
    examples = np.zeros(count, np.intp)
    examples[pattern] = at
    return pattern, examples


def _renumbered(numbers: Numbers, bound: int) -> tuple[Numbers, int]:
    """Return numbers below `bound` as numbers without gaps, alike where they were alike, and how many there are."""
    if bound > _MOST_AT_ONCE:
        different, again = np.unique(numbers, return_inverse=True)
        return again, len(different)
    seen = np.zeros(bound, np.bool_)
    seen[numbers] = True
    places = np.cumsum(seen) - 1
    return places[numbers], int(places[-1]) + 1


def count(wire: Wire, planes: Planes) -> int:
    """Return in how many rows a wire is on."""
    return 0 if wire == NO else int(np.bitwise_count(planes(wire)).sum())


@lru_cache(maxsize=64)
def _kind(names: tuple[str, ...]) -> pl.Enum:
    return pl.Enum(list(names))


def _unpacked(plane: Plane, rows: int) -> npt.NDArray[np.uint8]:
    return np.unpackbits(plane.view(np.uint8), count=rows, bitorder="little")
