"""Turns the planes of a batch into columns that people and programs read."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import numpy as np
import numpy.typing as npt
import polars as pl

from isonomy.engines.columns.circuit import NO, Wire
from isonomy.engines.columns.program import Plane

Planes = Callable[[Wire], Plane]


def words_by_bits(bits: Sequence[Wire], words: Sequence[str], planes: Planes, rows: int) -> pl.Series:
    """Return a column of words; the bits of a row, the lowest first, give the place of its word in the list."""
    codes = np.zeros(rows, np.uint8)
    for number, wire in enumerate(bits):
        codes |= _unpacked(planes(wire), rows) << np.uint8(number)
    return pl.Series(words, dtype=pl.Enum(list(words))).gather(codes)


def outcomes(
    parts: Mapping[str, Wire], applies: Wire, otherwise: str, words: Sequence[str], planes: Planes, rows: int
) -> pl.Series:
    """Return a column with the word of the part that is on, `otherwise` where none is, and null where nothing applies."""
    codes = np.full(rows, words.index(otherwise), np.uint8)
    for word, wire in parts.items():
        if wire != NO:
            codes[_unpacked(planes(wire), rows).view(np.bool_)] = words.index(word)
    found = pl.Series(words, dtype=pl.Enum(list(words))).gather(codes)
    in_effect = pl.Series(_unpacked(planes(applies), rows).view(np.bool_))
    return pl.select(pl.when(in_effect).then(found)).to_series()


def lists(wires: Mapping[str, Wire], planes: Planes, rows: int) -> pl.Series:
    """Return a column of lists: in each row, the names whose wire is on."""
    kind = pl.Enum(list(wires))
    where: list[tuple[int, npt.NDArray[np.intp]]] = []
    counts = np.zeros(rows, np.int64)
    for number, wire in enumerate(wires.values()):
        if wire == NO:
            continue
        plane = planes(wire)
        if plane.any():
            bits = _unpacked(plane, rows)
            counts += bits
            where.append((number, np.flatnonzero(bits)))
    if not where:
        return pl.Series([[]], dtype=pl.List(kind)).new_from_index(0, rows)
    place = np.cumsum(counts) - counts
    codes = np.empty(int(counts.sum()), np.uint32)
    for number, at in where:
        codes[place[at]] = number
        place[at] += 1
    filled = np.flatnonzero(counts)
    names = pl.Series("name", list(wires), dtype=kind).gather(codes)
    row = pl.Series("row", np.repeat(np.arange(rows, dtype=np.uint32), counts)).set_sorted()
    found = pl.DataFrame([row, names]).group_by("row", maintain_order=True).agg("name")["name"]
    numbers = np.full(rows, len(found), np.uint32)
    numbers[filled] = np.arange(len(filled), dtype=np.uint32)
    return found.append(pl.Series("name", [[]], dtype=pl.List(kind))).gather(numbers)


def count(plane: Plane) -> int:
    """Return in how many rows a wire is on."""
    return int(np.bitwise_count(plane).sum())


def _unpacked(plane: Plane, rows: int) -> npt.NDArray[np.uint8]:
    return np.unpackbits(plane.view(np.uint8), count=rows, bitorder="little")
