"""Who decides the parts of a table. Every engine gives the same parts in the same order, down to the bytes.

    polars   this process reads and decides (the default)
    duckdb   DuckDB reads, and this process decides
    spark    Spark hands the parts to its workers, each of which reads and decides as this process would

An engine is a function from `Work` to the parts decided. Keeping the journal, counting and joining are not its concern.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

import polars as pl

from isonomy.cases.errors import CaseError
from isonomy.tables.deciding import Decided, Decider
from isonomy.tables.record_map import RecordMap
from isonomy.tables.sources import Source

ENGINES = ("polars", "duckdb", "spark")
LOCAL = "local[*]"
"""The master that Spark runs under unless another is named: this machine, all its cores."""


@dataclass(frozen=True)
class Work:
    """What is left to decide: a table in parts of `size` records, from the part with the number `first` on.

    `decider` holds the law compiled in this process, out of the map, the columns in `schema`, and `with_pending`.
    """

    source: Source
    mapped: RecordMap
    schema: Mapping[str, pl.DataType]
    decider: Decider
    with_pending: bool
    size: int
    first: int


Engine = Callable[[Work], Iterator[Decided]]
"""Yields the parts that are left, decided, in order. Raises `CaseError` for what it cannot do here."""


def by_polars(work: Work) -> Iterator[Decided]:
    """Read and decide the parts in this process."""
    return work.decider.decide(work.source.batches(work.size, work.first, work.mapped.reads))


def engine_named(name: str, source: Source, master: str = LOCAL) -> Engine:
    """Return the engine that a person names, for this table; `master` is where Spark runs.

    Raises `CaseError` for another name, for an engine that is not set up here, and for a table that it does not read.
    """
    match name:
        case "polars":
            return by_polars
        case "duckdb":
            from isonomy.tables.duck import by_duckdb

            return by_duckdb(source)
        case "spark":
            from isonomy.tables.spark import by_spark

            return by_spark(master)
        case _:
            raise CaseError(f"`{name}` is no engine", "expected one of: " + ", ".join(ENGINES))
