"""Answers the questions of a program about the cells of a batch, one bit per record.

Columns are made narrow first, for a byte is compared eight times as fast as a number of 64 bits: a number that is compared
with many limits becomes the number of limits that it reaches, and a mask keeps only the bits that are asked about.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from isonomy.engines.columns.circuit import Question

Column = npt.NDArray[np.generic]
Plane = npt.NDArray[np.uint64]

_FEWEST: Final = 4
"""Limits from which on a column is turned into bytes; there are at most as many as a byte can count."""
_MOST: Final = 255
_SPAN: Final = 2**16
"""Different numbers, such as days, that are looked up in a table instead of being searched for."""


class Answers:
    """The questions of a program, with memory for batches of at most so many rows. It is for one thread at a time."""

    def __init__(self, questions: Sequence[Question], rows: int) -> None:
        self._questions = questions
        limits: dict[str, set[int]] = {}
        for kind, name, limit in questions:
            if kind == "below":
                limits.setdefault(name, set()).add(limit)
        self._limits = {n: sorted(found) for n, found in limits.items() if _FEWEST <= len(found) <= _MOST}
        self._places = {(n, limit): k for n, found in self._limits.items() for k, limit in enumerate(found)}
        masks: dict[str, int] = {}
        for kind, name, limit in questions:
            if kind in ("all", "any"):
                masks[name] = masks.get(name, 0) | limit
        self._widths = {name: np.dtype(np.min_scalar_type(bits)) for name, bits in masks.items()}
        self._is_on = np.empty(rows, np.bool_)
        self._columns: dict[str, npt.NDArray[Any]] = {}
        self._reached: dict[str, npt.NDArray[np.uint8]] = {}

    def take(self, columns: Mapping[str, Column]) -> None:
        """Take in the columns of a batch."""
        narrow = {name: columns[name].astype(width) for name, width in self._widths.items()}
        self._columns = {**columns, **narrow}
        self._reached = {name: _reached(columns[name], limits) for name, limits in self._limits.items()}

    def answer(self, number: int, target: Plane) -> None:
        """Write the answer to a question about each row, bit by bit."""
        kind, name, limit = self._questions[number]
        column = self._columns[name]
        rows = len(column)
        is_on = self._is_on[:rows]
        match kind:
            case "on":
                is_on = column.view(np.bool_)
            case "same":
                np.equal(column, limit, out=is_on)
            case "below" if name in self._reached:
                np.less_equal(self._reached[name], self._places[name, limit], out=is_on)
            case "below":
                np.less(column, limit, out=is_on)
            case "all":
                mask = column.dtype.type(limit)
                np.equal(column & mask, mask, out=is_on)
            case _:
                np.not_equal(column & column.dtype.type(limit), 0, out=is_on)
        packed = np.packbits(is_on, bitorder="little")
        target.view(np.uint8)[: len(packed)] = packed


def _reached(column: npt.NDArray[Any], limits: Sequence[int]) -> npt.NDArray[np.uint8]:
    """Return for each number how many of the limits it reaches."""
    if not len(column):
        return np.zeros(0, np.uint8)
    least, most = int(column.min()), int(column.max())
    if most - least < _SPAN:
        table: npt.NDArray[np.uint8] = np.searchsorted(limits, np.arange(least, most + 1), side="right").astype(
            np.uint8
        )
        return table.take(column - least)
    return np.searchsorted(limits, column, side="right").astype(np.uint8)
