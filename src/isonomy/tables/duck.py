"""Tables that DuckDB reads: Parquet and Arrow files, and tables of its own databases.

DuckDB reads; the column engine decides, as it does for every engine. The gates of the law run in DuckDB as well, and come
to the same verdicts, but take some thirty times as long, and two seconds before the first of them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from importlib import import_module
from typing import Any

import polars as pl

from isonomy.cases.errors import CaseError
from isonomy.tables.databases import Database, plain, refusal
from isonomy.tables.deciding import Decided
from isonomy.tables.engines import Engine, Work
from isonomy.tables.sources import Batch, ColumnFile, Source, in_parts, numbered

_AT_A_TIME = 65_536
_NUMBER = "isonomy row number"
_SETTINGS = {"autoinstall_known_extensions": "false", "autoload_known_extensions": "false"}


def by_duckdb(source: Source) -> Engine:
    """Return the engine that has DuckDB read this table.

    Raises `CaseError` where DuckDB is not set up here, and for a table that it would read otherwise than line by line.
    """
    if isinstance(source, ColumnFile):
        reader: _FileReader | DuckTable = _FileReader(source)
    elif isinstance(source, DuckTable):
        reader = source
    else:
        raise CaseError(
            f"duckdb does not read `{source.name}` here",
            "leave `--engine duckdb` out, which reads it line by line, or load it into Parquet or a table of DuckDB",
        )
    _duckdb()

    def decide(work: Work) -> Iterator[Decided]:
        return work.decider.decide(reader.batches(work.size, work.first, work.mapped.reads))

    return decide


def _duckdb() -> Any:
    try:
        import_module("pyarrow")
        return import_module("duckdb")
    except ImportError:
        raise CaseError("duckdb is not set up here", "pip install 'isonomy[duckdb]'") from None


def _connection(path: str = ":memory:") -> Any:
    connection = _duckdb().connect(path, read_only=path != ":memory:", config=_SETTINGS)
    connection.execute("SET TimeZone = 'UTC'")
    return connection


def _arrow(connection: Any, query: str, given: Sequence[object] = ()) -> Iterator[pl.DataFrame]:
    for part in connection.execute(query, given).to_arrow_reader(_AT_A_TIME):
        found = pl.from_arrow(part)
        assert isinstance(found, pl.DataFrame)
        yield plain(found)


class DuckTable(Database):
    """A table of a DuckDB database, read in the order of its key."""

    def _frames(self, query: str) -> Iterator[pl.DataFrame]:
        try:
            with closing(_connection(self._address)) as connection:
                yield from _arrow(connection, query)
        except GeneratorExit:
            raise
        except Exception as error:
            raise refusal(error) from None


class _FileReader:
    """Reads a file of columns through DuckDB, cell for cell as Polars does."""

    def __init__(self, file: ColumnFile) -> None:
        self._file = file

    def batches(self, size: int, skip: int, columns: Sequence[str]) -> Iterator[Batch]:
        """Yield the table in parts, leaving out the first `skip` parts."""
        schema = self._file.schema()
        wanted = {name: schema[name] for name in columns or list(schema)[:1]}
        yield from numbered(in_parts(self._frames(wanted, size * skip), size), size * skip + 1)

    def _frames(self, wanted: Mapping[str, pl.DataType], start: int) -> Iterator[pl.DataFrame]:
        listed = ", ".join('"' + name.replace('"', '""') + '"' for name in wanted)
        path = str(self._file.path)
        try:
            with closing(_connection()) as connection:
                if self._file.kind == "parquet":
                    query = (
                        f'SELECT {listed}, file_row_number AS "{_NUMBER}" FROM read_parquet($1, file_row_number=true)'
                    )
                    frames = _arrow(connection, f"{query} WHERE file_row_number >= $2", [_exactly(path), start])
                else:
                    connection.register("file", import_module("pyarrow.dataset").dataset(path, format="ipc"))
                    frames = _arrow(connection, f"SELECT {listed} FROM file OFFSET {start}")
                for frame in frames:
                    yield self._checked(frame, start).cast(pl.Schema(wanted))
                    start += frame.height
        except GeneratorExit:
            raise
        except CaseError:
            raise
        except Exception as error:
            reason = str(error).splitlines()[0].lower()[:160]
            raise CaseError(
                f"duckdb cannot read `{self._file.name}`: {reason}", "leave `--engine duckdb` out"
            ) from None

    def _checked(self, frame: pl.DataFrame, start: int) -> pl.DataFrame:
        """Refuse rows out of order: they would be taken for others."""
        if _NUMBER not in frame.columns:
            return frame
        if frame.height and not (frame[_NUMBER] == pl.int_range(start, start + frame.height, eager=True)).all():
            raise CaseError(f"duckdb gives the rows of `{self._file.name}` out of order", "leave `--engine duckdb` out")
        return frame.drop(_NUMBER)


def _exactly(path: str) -> str:
    """Return a pattern that only this path fits."""
    return "".join(f"[{c}]" if c in "*?[" else c for c in path)
