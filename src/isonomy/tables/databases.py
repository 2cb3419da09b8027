"""Tables of databases, read as Arrow in the order of their key."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from importlib import import_module
from typing import Any
from urllib.parse import parse_qsl, quote, urlencode, urlsplit

import polars as pl

from isonomy.cases.errors import CaseError
from isonomy.tables.sources import Batch, in_parts, numbered

_EXPECTED = (
    "expected `sqlite:///file.db?table=orders`, `duckdb:///file.duckdb?table=orders` "
    "or `postgresql://user@host/base?table=orders`"
)
_AT_A_TIME = 65_536


def open_database(text: str, table: str, key: Sequence[str]) -> Database:
    """Return a table of a database. `?table=` in the address goes before the table of the map.

    Raises `CaseError` for another kind of database, and where no table or no key is named.
    """
    parts = urlsplit(text)
    if parts.scheme not in ("sqlite", "duckdb", "postgresql", "postgres"):
        raise CaseError(f"`{parts.scheme}` is no database that is read", _EXPECTED)
    asked = dict(parse_qsl(parts.query))
    name = asked.pop("table", table)
    if not name:
        raise CaseError("no table of the database is named", _EXPECTED + ", or `table:` in the map")
    address = text.partition("?")[0]
    if parts.scheme == "sqlite":
        address = address.removeprefix("sqlite:///")
    elif parts.scheme == "duckdb":
        from isonomy.tables.duck import DuckTable

        return DuckTable(parts.scheme, address.removeprefix("duckdb:///"), name, tuple(key))
    elif asked:
        address += "?" + urlencode(asked)
    return Database(parts.scheme, address, name, tuple(key))


class Database:
    """A table of a SQLite or PostgreSQL database."""

    def __init__(self, scheme: str, address: str, table: str, key: tuple[str, ...]) -> None:
        self._scheme, self._address, self._table, self._key = scheme, address, table, key

    @property
    def name(self) -> str:
        """The kind of database and the table."""
        return f"{self._scheme}: {self._table}"

    def _connection(self) -> Any:
        try:
            if self._scheme == "sqlite":
                return import_module("adbc_driver_sqlite.dbapi").connect(f"file:{quote(self._address)}?mode=ro")
            return import_module("adbc_driver_postgresql.dbapi").connect(self._address)
        except ImportError:
            raise CaseError("databases are not set up here", "pip install 'isonomy[database]'") from None
        except Exception as error:
            raise refusal(error) from None

    def _query(self, columns: Sequence[str]) -> str:
        listed = ", ".join(_quoted(c) for c in columns) or "1 as record"
        table = ".".join(_quoted(part) for part in self._table.split("."))
        order = ", ".join(_quoted(k) for k in self._key)
        return f"SELECT {listed} FROM {table}" + (f" ORDER BY {order}" if order else "")

    def _frames(self, query: str) -> Iterator[pl.DataFrame]:
        with closing(self._connection()) as connection, closing(connection.cursor()) as cursor:
            try:
                if self._scheme == "sqlite":
                    cursor.adbc_statement.set_options(**{"adbc.sqlite.query.batch_rows": str(_AT_A_TIME)})
                cursor.execute(query)
                for part in cursor.fetch_record_batch():
                    found = pl.from_arrow(part)
                    assert isinstance(found, pl.DataFrame)
                    yield plain(found)
            except GeneratorExit:
                raise
            except Exception as error:
                raise refusal(error) from None

    def schema(self) -> Mapping[str, pl.DataType]:
        """Return the columns and their types."""
        table = ".".join(_quoted(part) for part in self._table.split("."))
        frame = next(self._frames(f"SELECT * FROM {table} LIMIT 1000"), None)
        if frame is None:
            raise CaseError(f"the table `{self._table}` is empty", "expected at least one record")
        return frame.schema

    def digest(self) -> str:
        """Return a digest of the table: it is read through once."""
        found = hashlib.sha256()
        columns = list(self.schema())
        for frame in self._frames(self._query(columns)):
            found.update(frame.hash_rows(seed=0).to_numpy().tobytes())
        return found.hexdigest()

    def records(self) -> int | None:
        """Return how many records there are."""
        table = ".".join(_quoted(part) for part in self._table.split("."))
        return sum(int(f.item()) for f in self._frames(f"SELECT count(*) AS n FROM {table}"))

    def batches(self, size: int, skip: int, columns: Sequence[str]) -> Iterator[Batch]:
        """Yield the table in parts, in the order of its key."""
        if not self._key:
            raise CaseError("the map names no key", "add `key: NAME`: a table of a database is read in its order")
        parts = in_parts((f for f in self._frames(self._query(columns)) if f.height), size)
        for number, part in enumerate(parts):
            if number >= skip:
                yield from numbered([part], number * size + 1)


def plain(frame: pl.DataFrame) -> pl.DataFrame:
    """Take types that only the database knows, such as numbers of any size, for what they are sent as."""
    own = [c.ext.storage() for c in frame.get_columns() if isinstance(c.dtype, pl.Extension)]
    return frame.with_columns(own) if own else frame


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def refusal(error: Exception) -> CaseError:
    """Return what a database says as an error about what a person wrote."""
    if isinstance(error, CaseError):
        return error
    reason = str(error).splitlines()[0][:160] if str(error) else type(error).__name__
    return CaseError(f"the database refuses: {reason}", _EXPECTED)
