"""Tables in files of text: CSV and JSON lines. A line that is no record is told apart, and all others are read.

Every cell stays text, so that amounts are read as they are written and never through floating point.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

import polars as pl

from isonomy.cases.errors import CaseError
from isonomy.tables.sources import Batch, Broken, file_digest
from isonomy.tables.texts import EMPTY_LIST, JOINT

_LOOK_AHEAD = 10_000
"""Records that are looked at to learn which fields JSON lines have."""
_LONGEST_CELL = 1_000_000
_DELIMITERS = (",", ";", "\t", "|")


class _Gathering:
    """Collects the records of one part."""

    def __init__(self, columns: Sequence[str]) -> None:
        self._columns = columns
        self.rows: list[Sequence[str | None]] = []
        self.numbers: list[int] = []
        self.lines: list[int] = []
        self.broken: list[Broken] = []

    @property
    def records(self) -> int:
        return len(self.rows) + len(self.broken)

    def add(self, row: Sequence[str | None], number: int, line: int) -> None:
        self.rows.append(row)
        self.numbers.append(number)
        self.lines.append(line)

    def batch(self) -> Batch:
        cells = zip(*self.rows, strict=True) if self.rows else ([] for _ in self._columns)
        columns = [pl.Series(n, list(c), dtype=pl.String) for n, c in zip(self._columns, cells, strict=True)]
        frame = pl.DataFrame(columns) if columns else pl.DataFrame(height=len(self.rows))
        numbers, lines = pl.Series(self.numbers, dtype=pl.Int64), pl.Series(self.lines, dtype=pl.Int64)
        return Batch(frame, numbers, lines, tuple(self.broken))


class CsvSource:
    """A CSV file with names of columns in its first line; commas, semicolons, tabs or bars part the cells."""

    def __init__(self, path: Path) -> None:
        self._path = path

    @property
    def name(self) -> str:
        """The name of the file."""
        return self._path.name

    def digest(self) -> str:
        """Return a digest of the file."""
        return file_digest(self._path)

    def records(self) -> int | None:
        """Nobody knows before the file is read."""
        return None

    def schema(self) -> Mapping[str, pl.DataType]:
        """Return the columns, all of them text."""
        return dict.fromkeys(self._header()[0], pl.String())

    def _header(self) -> tuple[list[str], str]:
        try:
            with self._path.open(encoding="utf-8-sig", errors="surrogateescape", newline="") as file:
                first = file.readline()
            first.encode()
        except UnicodeEncodeError:
            raise CaseError(f"`{self._path.name}` is not text", "expected CSV in UTF-8") from None
        except OSError as error:
            reason = (error.strerror or "it cannot be read").lower()
            raise CaseError(f"cannot read `{self._path}`: {reason}", "expected a file that may be read") from None
        delimiter = max(_DELIMITERS, key=first.count)
        names = [n.strip() for n in next(csv.reader([first], delimiter=delimiter), [])]
        if not any(names):
            raise CaseError(f"`{self._path.name}` is empty", "expected names of columns in the first line")
        twice = next((n for n in names if names.count(n) > 1), None)
        if twice is not None:
            raise CaseError(f"`{self._path.name}` has the column `{twice}` twice", "give each column a name of its own")
        return names, delimiter

    def batches(self, size: int, skip: int, columns: Sequence[str]) -> Iterator[Batch]:
        """Yield the table in parts."""
        names, delimiter = self._header()
        places = [names.index(c) for c in columns]
        csv.field_size_limit(_LONGEST_CELL)
        with self._path.open(encoding="utf-8-sig", errors="surrogateescape", newline="") as file:
            reader = csv.reader(file, delimiter=delimiter, strict=True)
            next(reader)
            part, number, passed = _Gathering(columns), 0, size * skip
            while True:
                line = reader.line_num + 1
                try:
                    row = next(reader)
                except StopIteration:
                    break
                except csv.Error as error:
                    number += 1
                    if number > passed:
                        part.broken.append(Broken(number, line, f"broken CSV: {error}"))
                else:
                    if not row:
                        continue
                    number += 1
                    if number > passed:
                        self._take(part, row, places, len(names), number, line)
                if part.records == size:
                    yield part.batch()
                    part = _Gathering(columns)
            if part.records:
                yield part.batch()

    def _take(self, part: _Gathering, row: list[str], places: list[int], width: int, number: int, line: int) -> None:
        if len(row) != width:
            part.broken.append(Broken(number, line, f"{len(row)} cells, where the first line names {width}"))
            return
        cells = [row[p] or None for p in places]
        try:
            "".join(c for c in cells if c).encode()
        except UnicodeEncodeError:
            part.broken.append(Broken(number, line, "the line is not UTF-8"))
            return
        part.add(cells, number, line)


class JsonSource:
    """A file with one JSON object in each line."""

    def __init__(self, path: Path) -> None:
        self._path = path

    @property
    def name(self) -> str:
        """The name of the file."""
        return self._path.name

    def digest(self) -> str:
        """Return a digest of the file."""
        return file_digest(self._path)

    def records(self) -> int | None:
        """Nobody knows before the file is read."""
        return None

    def schema(self) -> Mapping[str, pl.DataType]:
        """Return the fields of the first records, all of them as text."""
        names: dict[str, pl.DataType] = {}
        for number, (_, found) in enumerate(self._objects()):
            if number == _LOOK_AHEAD:
                break
            if isinstance(found, dict):
                names |= dict.fromkeys(found, pl.String())
        if not names:
            raise CaseError(f"`{self._path.name}` has no records", "expected one JSON object in each line")
        return names

    def batches(self, size: int, skip: int, columns: Sequence[str]) -> Iterator[Batch]:
        """Yield the table in parts."""
        part, passed = _Gathering(columns), size * skip
        for number, (line, found) in enumerate(self._objects(), start=1):
            if number <= passed:
                continue
            if isinstance(found, str):
                part.broken.append(Broken(number, line, found))
            else:
                part.add([_cell(found.get(c)) for c in columns], number, line)
            if part.records == size:
                yield part.batch()
                part = _Gathering(columns)
        if part.records:
            yield part.batch()

    def _objects(self) -> Iterator[tuple[int, dict[str, Any] | str]]:
        """Yield the number of each line that is not blank with its object, or with what is wrong with it."""
        with self._path.open("rb") as file:
            for line, content in enumerate(file, start=1):
                if content.strip():
                    yield line, _object(content)


def _object(content: bytes) -> dict[str, Any] | str:
    try:
        found = json.loads(content.decode("utf-8-sig"), parse_float=Decimal)
    except UnicodeDecodeError:
        return "the line is not UTF-8"
    except json.JSONDecodeError as error:
        return f"broken JSON: {error.msg.lower()} at character {error.pos + 1}"
    except (RecursionError, ValueError):
        return "broken JSON: nested too deep, or a number too long"
    return found if isinstance(found, dict) else "the line is no JSON object"


def _cell(value: object) -> str | None:
    """Return a value as text: lists of plain values joined, what is nested as JSON."""
    match value:
        case None | "":
            return None
        case bool():
            return "true" if value else "false"
        case Decimal():
            return format(value, "f")
        case list() if all(isinstance(v, str | int) for v in value):
            return JOINT.join(str(v) for v in value) + (JOINT if len(value) == 1 else "") if value else EMPTY_LIST
        case list() | dict():
            return json.dumps(value, default=str)
        case _:
            return str(value)
