"""What DuckDB reads is, cell for cell, what is read without it; what it would read otherwise is refused by name."""

from __future__ import annotations

import datetime
import sys
from decimal import Decimal
from pathlib import Path

import polars as pl
import pytest
from polars.testing import assert_frame_equal

from isonomy.cases.errors import CaseError
from isonomy.tables.duck import _FileReader, by_duckdb
from isonomy.tables.engines import by_polars
from isonomy.tables.sources import ColumnFile, open_source
from tests.tables.test_command import problem, screen
from tests.tables.test_engines import orders, result
from tests.tables.test_kills import MAP

duckdb = pytest.importorskip("duckdb")


@pytest.fixture(scope="module")
def tables(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return orders(tmp_path_factory.mktemp("tables"), 1_000)


@pytest.mark.parametrize("name", ["orders.parquet", "orders.arrow"])
def test_the_result_is_the_same_to_the_byte(name: str, tables: Path, tmp_path: Path) -> None:
    source = open_source(str(tables / name))
    expected = result(tables / name, tmp_path / "here", by_polars)
    assert result(tables / name, tmp_path / "there", by_duckdb(source)) == expected


def awkward() -> pl.DataFrame:
    """Columns of every type that a firm may keep, with values at the edges and empty cells."""
    moment = datetime.datetime(2024, 2, 29, 23, 59, 59, 999999)
    return pl.DataFrame(
        [
            pl.Series("plain", ["a", "", None, "né\0w", "x" * 300]),
            pl.Series("enum", ["b", None, "a", "b", "a"], dtype=pl.Enum(["b", "a", "unused"])),
            pl.Series("category", ["x", "y", None, "x", "z"], dtype=pl.Categorical),
            pl.Series("small", [0, 255, None, 1, 2], dtype=pl.UInt8),
            pl.Series("large", [2**64 - 1, 0, None, 2**63, 1], dtype=pl.UInt64),
            pl.Series("negative", [-(2**63), 2**63 - 1, None, 0, -1], dtype=pl.Int64),
            pl.Series("money", [Decimal("0.1"), Decimal("-999999999999999999.99"), None, Decimal(0), Decimal("1.10")],
                      dtype=pl.Decimal(38, 2)),
            pl.Series("float", [0.1, -0.0, None, 1e300, 5e-324]),
            pl.Series("truth", [True, False, None, True, False]),
            pl.Series("day", [datetime.date(1000, 1, 1), datetime.date(8999, 12, 31), None, moment.date(), moment.date()]),
            *(pl.Series(f"at_{unit}", [moment, None, moment, moment, moment]).cast(pl.Datetime(unit))
              for unit in ("ms", "us", "ns")),
            pl.Series("zoned", [moment, None, moment, moment, moment]).dt.replace_time_zone("Asia/Tokyo"),
            pl.Series("list", [["a", "b"], [], None, [None], ["c"]], dtype=pl.List(pl.String)),
            pl.Series("words", [["b"], [], None, ["a", "b"], ["a"]], dtype=pl.List(pl.Enum(["b", "a"]))),
            pl.Series('qu"oted', [1, 2, None, 4, 5]),
        ]
    )  # fmt: skip


@pytest.mark.parametrize("kind", ["parquet", "arrow"])
@pytest.mark.parametrize("skip", [0, 1, 3, 100])
def test_every_cell_and_type_is_read_as_without_duckdb(kind: str, skip: int, tmp_path: Path) -> None:
    frame = pl.concat([awkward()] * 7)
    path = tmp_path / f"awk[w]ard'.{kind}"
    if kind == "parquet":
        frame.write_parquet(path, row_group_size=4)
    else:
        frame.write_ipc(path, record_batch_size=4)
    file = ColumnFile(path, kind)
    columns = list(reversed(frame.columns))
    found, expected = (list(r.batches(6, skip, columns)) for r in (_FileReader(file), file))
    assert len(found) == len(expected) == max(6 - skip, 0)
    for one, other in zip(found, expected, strict=True):
        assert_frame_equal(one.frame, other.frame)
        assert one.numbers.to_list() == other.numbers.to_list()


def test_a_table_of_duckdb_comes_out_in_the_order_of_its_key(tmp_path: Path) -> None:
    rows = [(f"{n:03}", f"2024-01-{n % 28 + 1:02}", n % 101) for n in range(500)]
    frame = pl.DataFrame(rows, schema=["id", "day", "share"], orient="row")
    frame.write_parquet(tmp_path / "data.parquet")
    mapped = (
        "key: id\ndate: day\ncolumns:\n  share: {fact: custody.cold_share, unit: percent}\n"
        "constants:\n  activity: {kind: safeguard}\n"
    )
    (tmp_path / "map.yaml").write_text(mapped)
    with duckdb.connect(str(tmp_path / "base.duckdb")) as base:
        base.register("frame", frame.sample(fraction=1, shuffle=True, seed=1).to_arrow())
        base.execute('CREATE TABLE "the orders" AS SELECT * FROM frame')
    address = f"duckdb:///{tmp_path}/base.duckdb?table=the%20orders"
    records = []
    for data, engine in (("data.parquet", "polars"), (address, "polars"), (address, "duckdb")):
        screen(tmp_path, data if "://" in data else tmp_path / data, "--engine", engine, "--batch", "70", "--in", "hk")
        records.append((tmp_path / "result" / "records.parquet").read_bytes())
        (tmp_path / "result").rename(tmp_path / f"result{len(records)}")
    assert records[0] == records[1] == records[2]
    assert "nothing" in problem(screen(tmp_path, address.replace("the%20orders", "nothing")))
    assert "cannot open database" in problem(screen(tmp_path, address.replace("base.", "no_base."))).lower()
    assert not (tmp_path / "no_base.duckdb").exists()


def test_lines_of_text_are_refused_by_name(tables: Path, tmp_path: Path) -> None:
    (tmp_path / "map.yaml").write_text(MAP)
    for name in ("orders.csv", "orders.jsonl"):
        told = problem(screen(tmp_path, tables / name, "--engine", "duckdb"))
        assert f"duckdb does not read `{name}`" in told and "--engine duckdb" in told
    assert not (tmp_path / "result.part").exists()


def test_duckdb_that_is_not_set_up(tables: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "duckdb", None)
    with pytest.raises(CaseError, match="duckdb is not set up here\nhelp: pip install 'isonomy\\[duckdb\\]'"):
        by_duckdb(open_source(str(tables / "orders.parquet")))


def test_a_file_that_is_cut_off_is_refused_in_one_line(tables: Path, tmp_path: Path) -> None:
    whole = (tables / "orders.parquet").read_bytes()
    file = ColumnFile(tmp_path / "cut.parquet", "parquet")
    file.path.write_bytes(whole)
    file.schema()
    reader = _FileReader(file)
    file.path.write_bytes(whole[: len(whole) // 2] + bytes(100) + whole[len(whole) // 2 + 100 :])
    with pytest.raises(CaseError, match=r"duckdb cannot read `cut\.parquet`"):
        list(reader.batches(300, 0, ["id", "value", "what", "day"]))
