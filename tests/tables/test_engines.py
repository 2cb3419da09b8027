"""Every engine gives the same result, down to the bytes; what an engine cannot do is refused by name."""

from __future__ import annotations

import pickle
import random
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import polars as pl
import pytest

from isonomy.cases.errors import CaseError
from isonomy.tables import spark
from isonomy.tables.engines import Engine, Work, by_polars, engine_named
from isonomy.tables.record_map import read_record_map
from isonomy.tables.screening import Options
from isonomy.tables.screening import screen as screened
from isonomy.tables.sources import open_source
from tests.tables.test_agreement import order, write
from tests.tables.test_command import problem, screen
from tests.tables.test_kills import MAP, bytes_of

HUBS = ("hk", "jp")


@pytest.fixture(scope="module")
def tables(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One table of orders in files of every kind; some cells and lines cannot be read."""
    return orders(tmp_path_factory.mktemp("tables"), 2_000)


def orders(folder: Path, rows: int) -> Path:
    """Write orders as CSV, JSON lines, Parquet and Arrow; the groups of rows in the files fit no part."""
    (folder / "map.yaml").write_text(MAP)
    chance = random.Random("engines")
    drawn = [order(chance, number) for number in range(rows)]
    for number in range(0, rows, 333):
        drawn[number]["value"] = "much"
    write(drawn, folder / "orders.csv")
    write(drawn, folder / "orders.jsonl")
    for name in ("orders.csv", "orders.jsonl"):
        lines = (folder / name).read_text().splitlines(keepends=True)
        lines[400] = "torn {,line\n"
        (folder / name).write_text("".join(lines))
    frame = pl.DataFrame(drawn, schema=dict.fromkeys(drawn[0], pl.String))
    frame.write_parquet(folder / "orders.parquet", row_group_size=331)
    frame.write_ipc(folder / "orders.arrow", record_batch_size=331)
    return folder


def result(data: Path, out: Path, engine: Engine, *, resume: bool = False) -> dict[str, str]:
    """Screen a table by an engine, in parts of 300, and return the digests of the files that come out."""
    path = data.parent / "map.yaml"
    mapped = read_record_map(path, HUBS)
    options = Options(HUBS, batch=300)
    screened(open_source(str(data)), mapped, path.read_bytes(), options, out, resume=resume, engine=engine)
    return bytes_of(out)


class Pretended:
    """What is asked of Spark, done here: what travels is written and read as between machines."""

    master, defaultParallelism = "local[2]", 2
    alone = threading.Lock()
    """A worker is a process of its own and decides one part at a time; here all share this one."""

    def __init__(self) -> None:
        self.travelled: list[int] = []

    def parallelize(self, items: list[Any], slices: int) -> Pretended:
        assert len(items) == slices == 1
        found = Pretended()
        found._item = pickle.dumps(items[0])
        self.travelled.append(len(found._item))
        return found

    def map(self, work: Callable[[Any], Any]) -> Pretended:
        self._work = pickle.dumps(work)
        return self

    def collect(self) -> list[Any]:
        with self.alone:
            answer = pickle.loads(self._work)(pickle.loads(self._item))
        return [pickle.loads(pickle.dumps(answer))]


def by_workers(context: Pretended) -> Engine:
    def decide(work: Work) -> Iterator[Any]:
        return spark._decided(context, work)

    return decide


@pytest.mark.parametrize("name", ["orders.parquet", "orders.arrow", "orders.csv", "orders.jsonl"])
def test_what_workers_decide_is_what_this_process_decides(name: str, tables: Path, tmp_path: Path) -> None:
    expected = result(tables / name, tmp_path / "here", by_polars)
    context = Pretended()
    assert result(tables / name, tmp_path / "there", by_workers(context)) == expected
    assert len(context.travelled) == 7
    whole = (tables / name).stat().st_size
    if name in ("orders.parquet", "orders.arrow"):
        assert max(context.travelled) < whole, "workers read columns themselves; only the map and a number travel"


def test_a_run_begun_by_one_engine_is_ended_by_another(tables: Path, tmp_path: Path) -> None:
    data, out = tables / "orders.parquet", tmp_path / "there"
    expected = result(data, tmp_path / "here", by_polars)

    def stops(work: Work) -> Iterator[Any]:
        for number, decided in enumerate(by_polars(work)):
            if number == 3:
                raise KeyboardInterrupt
            yield decided

    with pytest.raises(KeyboardInterrupt):
        result(data, out, stops)
    assert not out.exists()
    context = Pretended()
    assert result(data, out, by_workers(context), resume=True) == expected
    assert len(context.travelled) == 4, "the parts that were done are not decided again"


def test_a_worker_with_another_file_or_another_law_is_refused(
    tables: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = tmp_path / "orders.parquet"
    copy.write_bytes((tables / "orders.parquet").read_bytes())
    (tmp_path / "map.yaml").write_text(MAP)

    class Changing(Pretended):
        def parallelize(self, items: list[Any], slices: int) -> Pretended:
            pl.read_parquet(copy).head(500).write_parquet(copy)
            return super().parallelize(items, slices)

    with pytest.raises(CaseError, match="not the same file on a worker"):
        result(copy, tmp_path / "changed", by_workers(Changing()))
    assert not (tmp_path / "changed").exists()
    versions = iter(["0.1.0+driver"])
    monkeypatch.setattr(spark, "rulebook_version", lambda: next(versions, "0.1.0+worker"))
    with pytest.raises(CaseError, match=r"a worker has isonomy 0.1.0\+worker, and the driver 0.1.0\+driver"):
        result(tables / "orders.parquet", tmp_path / "other", by_workers(Pretended()))


def test_what_is_refused_on_a_worker_is_told_as_it_is_here(tmp_path: Path) -> None:
    (tmp_path / "map.yaml").write_text("key: id\ndate: day\ncolumns:\n  what: activity.kind\n")
    path = tmp_path / "cut.parquet"
    frame = pl.DataFrame({"id": range(3_000), "day": "2024-01-01", "what": "safeguard"})
    frame.write_parquet(path, row_group_size=300, compression="uncompressed")
    whole = path.read_bytes()
    path.write_bytes(whole[:200] + bytes(4_000) + whole[4_200:])
    told = []
    for name, engine in (("here", by_polars), ("there", by_workers(Pretended()))):
        with pytest.raises(CaseError, match=r"`cut\.parquet` cannot be read") as refused:
            result(path, tmp_path / name, engine)
        told.append(refused.value.help)
        assert not (tmp_path / name).exists()
    assert told == ["expected a whole parquet file"] * 2


def test_spark_without_its_parts_is_refused_before_anything_is_written(
    tables: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "map.yaml").write_text(MAP)
    asked = (tmp_path, tables / "orders.csv", "--engine", "spark")
    monkeypatch.setitem(sys.modules, "pyspark", None)
    assert problem(screen(*asked)) == "spark is not set up here\nhelp: pip install 'isonomy[spark]'"
    monkeypatch.setitem(sys.modules, "pyspark", spark)
    monkeypatch.setenv("JAVA_HOME", str(tmp_path))
    assert "there is no Java here" in problem(screen(*asked))
    assert "`local[two]` is no master" in problem(screen(*asked, "--master", "local[two]"))
    assert "`--master` means nothing to polars" in problem(
        screen(tmp_path, tables / "orders.csv", "--master", "local[1]")
    )
    assert not (tmp_path / "result.part").exists()


def test_an_engine_that_is_none(tables: Path) -> None:
    with pytest.raises(CaseError, match="`abacus` is no engine"):
        engine_named("abacus", open_source(str(tables / "orders.csv")))
