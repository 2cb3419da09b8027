"""Tables of a real PostgreSQL server come out as files do."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import polars as pl
import pytest

from tests.engines.sql.test_servers import postgres  # noqa: F401
from tests.tables.test_command import problem, screen

pytestmark = [pytest.mark.slow, pytest.mark.skipif("ISONOMY_FUZZ" not in os.environ, reason="for `make slow`")]

MAP = """
key: id
columns:
  at: {fact: case.date, zone: UTC}
  what: activity.kind
  cold: {fact: custody.cold_share, unit: percent}
  amount: {fact: transfer.amount, currency: {column: ccy}}
  channels: activity.channels
  business: activity.by_way_of_business
"""
ROWS = [
    ("1", "2026-03-01T15:30:00+00:00", "safeguard", "98.5", "1000.25", "USD", "app;website", "true"),
    ("2", "2026-03-01T16:30:00+00:00", "transfer_tokens", "", "8000", "HKD", "", "false"),
    ("3", "2019-01-01T00:00:00+00:00", "", "97.9999999", "", "", "app", ""),
]
COLUMNS = "id integer, at timestamptz, what text, cold numeric, amount numeric(20,2), ccy text, channels text[], business boolean"


def cell(text: str, column: int) -> str:
    if not text:
        return "NULL"
    return "'{" + text.replace(";", ",") + "}'" if column == 6 else f"'{text}'"


def test_a_table_of_a_server_comes_out_as_the_file_does(postgres: list[str], tmp_path: Path) -> None:  # noqa: F811
    pytest.importorskip("adbc_driver_postgresql")
    values = ", ".join("(" + ", ".join(cell(t, n) for n, t in enumerate(row)) + ")" for row in reversed(ROWS))
    script = f"DROP SCHEMA IF EXISTS ware CASCADE; CREATE SCHEMA ware; CREATE TABLE ware.moves ({COLUMNS});\n"
    script += f"INSERT INTO ware.moves VALUES {values};\n"
    subprocess.run(postgres, input=script, text=True, check=True)
    (tmp_path / "map.yaml").write_text(MAP)
    address = f"postgresql:///postgres?host={postgres[postgres.index('-h') + 1]}&user=tester"
    answer = screen(tmp_path, f"{address}&table=ware.moves", "--batch", "2")
    assert answer.exit_code in (0, 1, 3), answer.output + str(answer.exception)
    found = pl.read_parquet(tmp_path / "result" / "records.parquet")
    (tmp_path / "result").rename(tmp_path / "first")
    names = [c.split()[0] for c in COLUMNS.split(", ")]
    (tmp_path / "data.csv").write_text("\n".join(",".join(row) for row in [names, *ROWS]) + "\n")
    screen(tmp_path, tmp_path / "data.csv")
    expected = pl.read_parquet(tmp_path / "result" / "records.parquet")
    assert found.drop("id").equals(expected.drop("id"))
    assert found["id"].to_list() == [1, 2, 3]
    (tmp_path / "result").rename(tmp_path / "second")
    assert "ware.nothing" in problem(screen(tmp_path, f"{address}&table=ware.nothing"))
