"""The law as a query gives the outcomes of the interpreter in PostgreSQL and in Spark, where they are installed."""

from __future__ import annotations

import csv
import datetime
import io
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from isonomy.engines.sql import DIALECTS, Dialect, write_query
from isonomy.facts import FACTS
from isonomy.law import rulebook
from isonomy.rulebook import Rulebook
from isonomy.tables.mapping import TableMap
from tests.engines import random_books
from tests.engines.random_cases import FUZZ
from tests.engines.sql.tables import Record, cells, map_of, outcomes, sql_type
from tests.engines.sql.test_duckdb import draw, like_an_example

pytestmark = [pytest.mark.slow, pytest.mark.skipif(not FUZZ, reason="for `make slow`")]

_PROGRAMS = ("initdb", "pg_ctl", "psql")


def expect(book: Rulebook, dialect: Dialect, mapping: TableMap, records: Sequence[Record], run: Any) -> None:
    """Check every outcome of every record; `run` gives the rows of an answer, as words, by column."""
    query = write_query([book], mapping, dialect)
    for record, row in zip(records, run(query.text, mapping, records), strict=True):
        expected = outcomes(book, record)
        wrong = {r: (row[c], expected[r]) for r, c in query.rules.items() if (row[c] or None) != expected[r]}
        assert not wrong, (wrong, record)


@pytest.fixture(scope="session")
def postgres() -> Iterator[list[str]]:
    """A server of its own on a socket in a temporary folder; yields the command line of its client."""
    if any(shutil.which(p) is None for p in _PROGRAMS):
        pytest.skip("PostgreSQL is not installed")
    folder = Path(tempfile.mkdtemp(prefix="isonomy-pg-", dir="/tmp"))
    as_other: dict[str, Any] = {}
    if os.geteuid() == 0:  # the server refuses to run as the superuser
        as_other["user"] = "nobody"
        shutil.chown(folder, "nobody")
    data = folder / "data"
    quiet: dict[str, Any] = {"stdout": subprocess.DEVNULL, "cwd": folder, **as_other}
    subprocess.run(["initdb", "-D", str(data), "-U", "tester", "-A", "trust", "--no-sync"], check=True, **quiet)
    options = f"-k {folder} -c listen_addresses='' -c fsync=off -c work_mem=64MB"
    log = str(folder / "log")
    subprocess.run(["pg_ctl", "-D", str(data), "-w", "-l", log, "-o", options, "start"], check=True, **quiet)
    yield ["psql", "-h", str(folder), "-U", "tester", "-d", "postgres", "-v", "ON_ERROR_STOP=1", "-q", "--csv"]
    subprocess.run(["pg_ctl", "-D", str(data), "-m", "immediate", "stop"], check=True, **quiet)
    shutil.rmtree(folder)


def in_postgres(client: list[str]) -> Any:
    def run(text: str, mapping: TableMap, records: Sequence[Record]) -> list[dict[str, str]]:
        columns = ", ".join(f"{c.name} {sql_type(c, 'TEXT[]')}" for c in mapping.columns)
        rows = io.StringIO()
        for number, record in enumerate(records):
            rows.write("\t".join(_as_text(cell) for cell in cells(mapping, number, record)) + "\n")
        script = (
            f"DROP TABLE IF EXISTS records; CREATE TABLE records (record_id INTEGER, {columns});\n"
            f"COPY records FROM STDIN;\n{rows.getvalue()}\\.\n{text.rstrip()} ORDER BY record_id;\n"
        )
        done = subprocess.run(client, input=script, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr[:2000]
        return list(csv.DictReader(io.StringIO(done.stdout)))

    return run


def _as_text(cell: object) -> str:
    match cell:
        case None:
            return "\\N"
        case list():
            return "{" + ",".join(cell) + "}"
        case bool():
            return "t" if cell else "f"
        case _:
            return str(cell)


def test_random_rulebooks_in_postgres(postgres: list[str]) -> None:
    for seed in range(25):
        book, lists = random_books.book(seed), seed % 2 == 0
        records = draw(book, random_books.FACTS, seed, 25, lists=lists)
        expect(book, DIALECTS["postgres"], map_of(random_books.FACTS, lists=lists), records, in_postgres(postgres))


@pytest.mark.parametrize("code", ("hk", "sg", "kr", "jp"))
def test_the_law_in_postgres(code: str, postgres: list[str]) -> None:
    book, facts = rulebook(code), tuple(FACTS.values())
    records = [like_an_example(book, r, n) for n, r in enumerate(draw(book, facts, 3, 100, lists=True))]
    expect(book, DIALECTS["postgres"], map_of(facts), records, in_postgres(postgres))


@pytest.fixture(scope="session")
def spark(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """Spark in this process, where it is installed."""
    sql = pytest.importorskip("pyspark.sql")
    folder: Path = tmp_path_factory.mktemp("spark")
    builder = sql.SparkSession.builder.master("local[1]").config("spark.ui.enabled", "false")
    builder = builder.config("spark.sql.warehouse.dir", str(folder)).config("spark.sql.shuffle.partitions", "1")
    session = builder.config("spark.driver.memory", "3g").getOrCreate()
    session.sparkContext.setLogLevel("ERROR")
    yield session
    session.stop()


def in_spark(session: Any) -> Any:
    def run(text: str, mapping: TableMap, records: Sequence[Record]) -> list[dict[str, str]]:
        kinds = {"VARCHAR": "STRING", "LIST": "ARRAY<STRING>"}
        types = [(c.name, sql_type(c, "LIST")) for c in mapping.columns]
        schema = ", ".join(["record_id INT", *(f"{name} {kinds.get(kind, kind)}" for name, kind in types)])
        rows = [cells(mapping, n, r) for n, r in enumerate(records)]
        session.createDataFrame(rows, schema).createOrReplaceTempView("records")
        return [r.asDict() for r in session.sql(text).orderBy("record_id").collect()]

    return run


def test_random_rulebooks_in_spark(spark: Any) -> None:
    for seed in range(10):
        book, lists = random_books.book(seed), seed % 2 == 0
        records = draw(book, random_books.FACTS, seed, 25, lists=lists)
        expect(book, DIALECTS["spark"], map_of(random_books.FACTS, lists=lists), records, in_spark(spark))


def test_a_law_of_a_hub_in_spark(spark: Any) -> None:
    book, facts = rulebook("sg"), tuple(FACTS.values())
    records = [like_an_example(book, r, n) for n, r in enumerate(draw(book, facts, 3, 50, lists=True))]
    mapping = map_of(facts, day=datetime.date(2026, 11, 1))
    records = [Record(datetime.date(2026, 11, 1), r.values) for r in records]
    expect(book, DIALECTS["spark"], mapping, records, in_spark(spark))
