"""`isonomy screen` and `isonomy map` as a person runs them: sources, results, quarantine, exit statuses, refusals."""

from __future__ import annotations

import json
import re
import sqlite3
from pathlib import Path
from typing import Any

import polars as pl
import pytest
from click.testing import CliRunner, Result

from isonomy.cases.errors import CaseError
from isonomy.cli.main import cli

MAP = """
key: id
date: day
columns:
  share: {fact: custody.cold_share, unit: percent}
constants:
  activity: {kind: operate_trading_venue, by_way_of_business: yes, handles_client_assets: yes}
  venue: {matching: automated_central}
"""
ROWS = "id,day,share\na,2024-01-05,99\nb,2024-02-06,97\nc,2024-02-07,\n"
PARTS = {"records.parquet", "summary.json", "report.html", "quarantine.jsonl"}
EXAMPLES = Path(__file__).parent.parent.parent / "examples" / "tables"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "map.yaml").write_text(MAP)
    (tmp_path / "data.csv").write_text(ROWS)
    return tmp_path


def screen(folder: Path, data: str | Path, *more: str, mapped: str = "map.yaml") -> Result:
    asked = [str(data), "--map", str(folder / mapped), "--out", str(folder / "result"), *more]
    return CliRunner().invoke(cli, ["screen", *asked])


def problem(result: Result) -> str:
    assert isinstance(result.exception, CaseError), result.output
    return str(result.exception)


def summary(folder: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((folder / "result" / "summary.json").read_text())
    return found


def test_the_result_accounts_for_every_record_and_gives_reasons(folder: Path) -> None:
    answer = screen(folder, folder / "data.csv", "--in", "hk")
    assert {p.name for p in (folder / "result").iterdir()} == PARTS
    assert "3 records in = 3 decided + 0 quarantined" in answer.output
    records = pl.read_parquet(folder / "result" / "records.parquet")
    assert records["id"].to_list() == ["a", "b", "c"]
    assert records["date"].cast(pl.String).to_list() == ["2024-01-05", "2024-02-06", "2024-02-07"]
    for column in ("hk.verdict", "hk.breached", "hk.questions", "hk.missing", "hk.needs_judgement", "rulebook"):
        assert column in records.columns
    found = summary(folder)
    assert found["in_places"]["hk"]["months"].keys() == {"2024-01", "2024-02"}
    assert sum(found["in_places"]["hk"]["verdicts"].values()) == 3
    assert not (folder / "result.part").exists()


def test_the_page_needs_nothing_from_elsewhere_and_escapes_what_it_shows(folder: Path) -> None:
    hostile = folder / "<b>&.csv"
    hostile.write_text(ROWS)
    screen(folder, hostile)
    page = (folder / "result" / "report.html").read_text()
    assert "&lt;b&gt;&amp;.csv" in page and "<b>" not in page
    assert not re.search(r"(?:src|href)=|url\(|@import|<script", page)
    assert "<svg" in page and "2024-01" in page


def test_what_cannot_be_read_is_put_aside_with_line_and_reason(folder: Path) -> None:
    bad = 'd,2024-03-01,x\ne,2024-03-02\n"f\n",2024-13-01,98\ng,,98\nh,2024-03-05,98\n'
    (folder / "data.csv").write_text(ROWS + bad)
    with (folder / "data.csv").open("ab") as file:
        file.write(b"\xff\xfe,2024-03-06,98\n")
    answer = screen(folder, folder / "data.csv", "--in", "hk", "--batch", "2")
    assert answer.exit_code == 2
    assert "9 records in = 4 decided + 5 quarantined" in answer.output
    entries = [json.loads(line) for line in (folder / "result" / "quarantine.jsonl").read_text().splitlines()]
    assert [(e["record"], e["line"]) for e in entries] == [(4, 5), (5, 6), (6, 7), (7, 9), (9, 11)]
    reasons = ["`x` in column `share`", "2 cells", "`2024-13-01`", "no day", "not UTF-8"]
    assert all(words in e["reason"] for words, e in zip(reasons, entries, strict=True))
    assert entries[0]["key"] == {"id": "d"}


def test_json_lines_with_broken_lines(folder: Path) -> None:
    lines = ['{"id": 1, "day": "2024-01-05", "share": 98.00000001}', "{", "[1]", "", '{"id": 2, "day": "2024-01-06"}']
    (folder / "data.jsonl").write_text("\n".join(lines))
    answer = screen(folder, folder / "data.jsonl", "--in", "hk")
    assert "4 records in = 1 decided + 3 quarantined" in answer.output
    entries = [json.loads(line) for line in (folder / "result" / "quarantine.jsonl").read_text().splitlines()]
    assert [e["line"] for e in entries] == [1, 2, 3]


@pytest.mark.parametrize("batch", ["1", "2", "1000"])
def test_parts_change_nothing(folder: Path, batch: str) -> None:
    screen(folder, folder / "data.csv", "--batch", batch)
    found = pl.read_parquet(folder / "result" / "records.parquet")
    (folder / "result").rename(folder / batch)
    screen(folder, folder / "data.csv")
    assert found.equals(pl.read_parquet(folder / "result" / "records.parquet"))


@pytest.mark.parametrize("form", ["csv", "arrow"])
def test_records_in_other_forms(folder: Path, form: str) -> None:
    screen(folder, folder / "data.csv", "--format", form, "--in", "hk")
    path = folder / "result" / f"records.{form}"
    assert (pl.read_csv(path) if form == "csv" else pl.read_ipc(path))["id"].to_list() == ["a", "b", "c"]


def test_a_table_of_a_database_comes_out_as_the_file_does(folder: Path) -> None:
    pytest.importorskip("adbc_driver_sqlite")
    with sqlite3.connect(folder / "base.db") as base:
        base.execute("CREATE TABLE snapshots (id TEXT, day TEXT, share REAL)")
        rows = [("c", "2024-02-07", None), ("a", "2024-01-05", 99.0), ("b", "2024-02-06", 97.0)]
        base.executemany("INSERT INTO snapshots VALUES (?, ?, ?)", rows)
    base.close()
    address = f"sqlite:///{folder / 'base.db'}"
    answer = screen(folder, f"{address}?table=snapshots", "--batch", "2")
    assert answer.exit_code in (0, 1, 3), answer.output + str(answer.exception)
    found = pl.read_parquet(folder / "result" / "records.parquet")
    (folder / "result").rename(folder / "first")
    screen(folder, folder / "data.csv")
    assert found.equals(pl.read_parquet(folder / "result" / "records.parquet"))
    (folder / "result").rename(folder / "second")
    assert "no such table" in problem(screen(folder, f"{address}?table=other"))
    assert "no table" in problem(screen(folder, address))
    (folder / "map.yaml").write_text(MAP.replace("key: id\n", ""))
    assert "no key" in problem(screen(folder, f"{address}?table=snapshots"))


@pytest.mark.parametrize(("place", "status", "worst"), [("sg", 0, "permitted_if"), ("hk", 1, "prohibited")])
def test_exit_statuses(place: str, status: int, worst: str, tmp_path: Path) -> None:
    (tmp_path / "map.yaml").write_bytes((EXAMPLES / "coins.map.yaml").read_bytes())
    answer = screen(tmp_path, EXAMPLES / "coins.csv", "--in", place)
    assert next(iter(summary(tmp_path)["in_places"][place]["verdicts"])) == worst
    assert answer.exit_code == status


def test_an_open_verdict_has_a_status_of_its_own(folder: Path) -> None:
    assert screen(folder, folder / "data.csv", "--in", "hk").exit_code == 3
    assert "undetermined" in summary(folder)["in_places"]["hk"]["verdicts"]


def test_an_empty_table_has_an_empty_result(folder: Path) -> None:
    (folder / "data.csv").write_text("id,day,share\n")
    assert screen(folder, folder / "data.csv").exit_code == 0
    assert pl.read_parquet(folder / "result" / "records.parquet").height == 0
    assert summary(folder)["records_in"] == 0


def test_refusals_leave_nothing_behind(folder: Path) -> None:
    assert "there is no file" in problem(screen(folder, folder / "nothing.csv"))
    assert "of no kind" in problem(screen(folder, folder / "map.yaml"))
    assert "`mars` has no rulebook" in problem(screen(folder, folder / "data.csv", "--in", "mars"))
    (folder / "data.csv").write_text("id,date,share\na,2024-01-05,99\n")
    assert "no column `day`" in problem(screen(folder, folder / "data.csv"))
    (folder / "data.csv").write_text("id,id,share\na,2024-01-05,99\n")
    assert "column `id` twice" in problem(screen(folder, folder / "data.csv"))
    (folder / "broken.parquet").write_bytes(b"PAR1 nothing")
    assert "cannot be read" in problem(screen(folder, folder / "broken.parquet"))
    assert not (folder / "result").exists() and not (folder / "result.part").exists()


def test_a_result_is_never_overwritten(folder: Path) -> None:
    screen(folder, folder / "data.csv", "--in", "hk")
    assert "is there already" in problem(screen(folder, folder / "data.csv", "--in", "hk"))


def test_progress_is_told_when_asked_and_never_mixed_into_the_summary(folder: Path) -> None:
    answer = screen(folder, folder / "data.csv", "--in", "hk", "--progress", "--json")
    assert "3 records" in answer.stderr and "a second" in answer.stderr
    assert json.loads(answer.stdout)["records_in"] == 3


@pytest.mark.parametrize("table", sorted(p.name for p in EXAMPLES.iterdir() if not p.name.endswith(".yaml")))
def test_a_drafted_map_can_be_read_and_screens(table: str, tmp_path: Path) -> None:
    answer = CliRunner().invoke(cli, ["map", str(EXAMPLES / table), "--out", str(tmp_path / "map.yaml")])
    assert answer.exit_code == 0, answer.output + str(answer.exception)
    screened = screen(tmp_path, EXAMPLES / table, "--in", "hk")
    assert (tmp_path / "result" / "summary.json").is_file(), str(screened.exception)


@pytest.mark.parametrize(
    ("cells", "column"),
    [
        ("2026-03-01 2026-03-02 2021-03-01 someday", "date: when"),
        ("01/03/2026 02/03/2026 31/12/2021 ?", 'when: {fact: case.date, format: "%d/%m/%Y"}'),
        ("2026-03-01 x y z", "# date: COLUMN"),
    ],
)
def test_a_draft_knows_a_column_of_days_though_a_few_cells_are_none(cells: str, column: str, tmp_path: Path) -> None:
    table = tmp_path / "t.csv"
    table.write_text("id,when\n" + "".join(f"{n},{cell}\n" for n, cell in enumerate(cells.split())))
    assert column in CliRunner().invoke(cli, ["map", str(table)]).output


def test_a_draft_finds_what_is_plain_and_asks_about_the_rest() -> None:
    drafted = CliRunner().invoke(cli, ["map", str(EXAMPLES / "orders.csv")]).output
    for line in (
        "key: order_id",
        "placed_at: {fact: case.date, zone: UTC}",
        "side: order.side",
        "value: {fact: order.value, currency: {column: ccy}}",
        "portfolio_usd: {fact: client.portfolio_value, currency: USD}",
    ):
        assert line in drafted
    assert re.search(r"symbol: \{profiles: \{.*XMR: monero", drafted)
    assert re.search(r"# client_type: .*# [IC], [IC]", drafted)
