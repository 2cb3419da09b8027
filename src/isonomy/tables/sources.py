"""Where records come from: files of several kinds and tables of databases, read part by part in one fixed order."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import polars as pl

from isonomy.cases.errors import CaseError

_ENDINGS = {
    ".parquet": "parquet", ".pq": "parquet", ".arrow": "arrow", ".ipc": "arrow", ".feather": "arrow",
    ".csv": "csv", ".tsv": "csv", ".txt": "csv", ".jsonl": "jsonl", ".ndjson": "jsonl",
}  # fmt: skip
KINDS = (
    "Parquet (.parquet), Arrow IPC (.arrow, .feather), CSV (.csv, .tsv), JSON lines (.jsonl, .ndjson), or a database"
)


@dataclass(frozen=True)
class Broken:
    """A record that cannot be read at all: its number, the line of the file (0 where there are none) and the reason."""

    record: int
    line: int
    reason: str


@dataclass(frozen=True)
class Batch:
    """A part of a table: records that can be read with their numbers and lines, and those that cannot."""

    frame: pl.DataFrame
    numbers: pl.Series
    lines: pl.Series | None
    broken: tuple[Broken, ...] = ()

    @property
    def records(self) -> int:
        """How many records went in."""
        return self.frame.height + len(self.broken)


class Source(Protocol):
    """A table that can be read part by part, every time in the same order."""

    @property
    def name(self) -> str:
        """What people call it; never holds a password."""
        ...

    def schema(self) -> Mapping[str, pl.DataType]:
        """Return the columns and their types."""
        ...

    def digest(self) -> str:
        """Return a digest of the whole content."""
        ...

    def records(self) -> int | None:
        """Return how many records there are, where that is known without reading them all."""
        ...

    def batches(self, size: int, skip: int, columns: Sequence[str]) -> Iterator[Batch]:
        """Yield the table in parts of `size` records, leaving out the first `skip` parts."""
        ...


def open_source(text: str, table: str = "", key: Sequence[str] = ()) -> Source:
    """Return the table that a person names: a file, or `sqlite:///file.db?table=orders`, and so on.

    `table` and `key` are those of the map; a database is read in the order of the key. Raises `CaseError` for a kind
    that is not read, and for a file that is not there.
    """
    if "://" in text:
        from isonomy.tables.databases import open_database

        return open_database(text, table, key)
    path = Path(text)
    kind = _ENDINGS.get(path.suffix.lower())
    if kind is None:
        raise CaseError(f"`{path.name}` is of no kind that is read", f"expected {KINDS}")
    if not path.is_file():
        raise CaseError(f"there is no file `{path}`", f"expected {KINDS}")
    from isonomy.tables.lines import CsvSource, JsonSource

    match kind:
        case "csv":
            return CsvSource(path)
        case "jsonl":
            return JsonSource(path)
        case _:
            return ColumnFile(path, kind)


def file_digest(path: Path) -> str:
    """Return the SHA-256 of a file; raises `CaseError` where it cannot be read."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        reason = (error.strerror or "it cannot be read").lower()
        raise CaseError(f"cannot read `{path}`: {reason}", "expected a file that may be read") from None


def in_parts(frames: Iterable[pl.DataFrame], size: int) -> Iterator[pl.DataFrame]:
    """Cut and join frames so that each has `size` rows, but the last."""
    held: list[pl.DataFrame] = []
    rows = 0
    for frame in frames:
        held.append(frame)
        rows += frame.height
        while rows >= size:
            whole = pl.concat(held) if len(held) > 1 else held[0]
            yield whole.head(size)
            held, rows = [whole.slice(size)], rows - size
    if rows:
        yield pl.concat(held) if len(held) > 1 else held[0]


def numbered(frames: Iterable[pl.DataFrame], first: int) -> Iterator[Batch]:
    """Number the records of parts, from `first` on."""
    for frame in frames:
        numbers = pl.int_range(first, first + frame.height, eager=True)
        yield Batch(frame, numbers, None)
        first += frame.height


class ColumnFile:
    """A file that holds columns: Parquet or Arrow IPC."""

    def __init__(self, path: Path, kind: str) -> None:
        self.path, self.kind = path, kind

    @property
    def name(self) -> str:
        """The name of the file."""
        return self.path.name

    def resolved(self) -> ColumnFile:
        """Return the same file by its whole path, for a process in another folder."""
        return ColumnFile(self.path.resolve(), self.kind)

    def bytes(self) -> int:
        """Return the size of the file; raises `CaseError` where it cannot be read."""
        try:
            return self.path.stat().st_size
        except OSError as error:
            raise self._refusal(error) from None

    def _scan(self) -> pl.LazyFrame:
        # a name is a name, also with brackets or stars in it
        if self.kind == "parquet":
            return pl.scan_parquet(self.path, glob=False)
        return pl.scan_ipc(self.path, glob=False)

    def _refusal(self, error: Exception) -> CaseError:
        reason = str(error).splitlines()[0].lower()[:120]
        return CaseError(f"`{self.path.name}` cannot be read: {reason}", f"expected a whole {self.kind} file")

    def schema(self) -> Mapping[str, pl.DataType]:
        """Return the columns and their types."""
        try:
            return self._scan().collect_schema()
        except (pl.exceptions.PolarsError, OSError) as error:
            raise self._refusal(error) from None

    def digest(self) -> str:
        """Return a digest of the file."""
        return file_digest(self.path)

    def records(self) -> int | None:
        """Return how many records there are, as the file says itself."""
        try:
            return int(self._scan().select(pl.len()).collect().item())
        except (pl.exceptions.PolarsError, OSError) as error:
            raise self._refusal(error) from None

    def batches(self, size: int, skip: int, columns: Sequence[str]) -> Iterator[Batch]:
        """Yield the table in parts."""
        start = size * skip
        try:
            parts = self._wanted(columns).slice(start).collect_batches(chunk_size=size, maintain_order=True)
            yield from numbered(in_parts((p for p in parts if p.height), size), start + 1)
        except (pl.exceptions.PolarsError, OSError) as error:
            raise self._refusal(error) from None

    def part(self, size: int, number: int, columns: Sequence[str]) -> Batch:
        """Return one part of the table, as it comes when all are read in turn; `number` counts from 0."""
        start = size * number
        try:
            (found,) = numbered([self._wanted(columns).slice(start, size).collect()], start + 1)
        except (pl.exceptions.PolarsError, OSError) as error:
            raise self._refusal(error) from None
        return found

    def _wanted(self, columns: Sequence[str]) -> pl.LazyFrame:
        # without columns the rows are still counted, so one is read
        return self._scan().select(list(columns) or list(self.schema())[:1])
