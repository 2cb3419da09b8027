"""A run that is killed leaves nothing that could be taken for a result, and goes on to end with the same bytes."""

from __future__ import annotations

import hashlib
import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.tables.test_agreement import order, write

MAP = """
key: id
date: day
columns:
  symbol: {profiles: {BTC: bitcoin, ETH: ether, USDT: tether, XMR: monero}}
  what: activity.kind
  value: {fact: order.value, currency: {column: ccy}}
  kind: {fact: client.kind, values: {I: individual, C: company, "?": unknown}}
"""
COMMAND = [sys.executable, "-c", "from isonomy.cli.main import main; main()", "screen"]
STARTING = 0.6
"""Seconds in which nothing has been written yet; kills come later than this, most of the time."""


def command(folder: Path, out: Path, *more: str) -> list[str]:
    """The command over a table with a few lines that cannot be read, in many small parts."""
    table = folder / "orders.csv"
    if not table.exists():
        chance = random.Random("kills")
        write([order(chance, number) for number in range(6_000)], table)
        lines = table.read_text().splitlines(keepends=True)
        lines[700] = "torn,line\n"
        table.write_text("".join(lines))
        (folder / "map.yaml").write_text(MAP)
    asked = ["--map", str(folder / "map.yaml"), "--in", "sg", "--batch", "300", "--out", str(out)]
    return [*COMMAND, str(table), *asked, *more]


def run(arguments: list[str]) -> int:
    return subprocess.run(arguments, capture_output=True, check=False).returncode


def bytes_of(folder: Path) -> dict[str, str]:
    return {p.name: hashlib.sha256(p.read_bytes()).hexdigest() for p in sorted(folder.iterdir())}


def kill_and_resume(folder: Path, chance: random.Random, seconds: float) -> tuple[dict[str, str], int]:
    """Kill a run again and again at random moments until one ends; return the bytes of the result and the kills."""
    out = folder / f"result-{chance.getrandbits(60)}"
    kills = 0
    while True:
        process = subprocess.Popen(
            command(folder, out, "--resume"), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        try:
            process.wait(STARTING + chance.random() * seconds)
            break
        except subprocess.TimeoutExpired:
            os.kill(process.pid, signal.SIGKILL)
            process.wait()
            kills += 1
            if out.exists():
                assert set(bytes_of(out)) == {"records.parquet", "summary.json", "report.html", "quarantine.jsonl"}
                if not out.with_name(out.name + ".part").exists():
                    break
    assert not out.with_name(out.name + ".part").exists()
    return bytes_of(out), kills


def kills(folder: Path, wanted: int) -> None:
    began = time.monotonic()
    assert run(command(folder, folder / "whole")) == 2, "the torn line makes the status 2"
    seconds = max(time.monotonic() - began - STARTING, 0.3)
    expected = bytes_of(folder / "whole")
    summary = json.loads((folder / "whole" / "summary.json").read_text())
    assert (summary["records_in"], summary["records_out"], summary["quarantined"]) == (6_000, 5_999, 1)
    chance = random.Random(wanted)
    done = 0
    while done < wanted:
        found, number = kill_and_resume(folder, chance, seconds)
        assert found == expected
        done += number


def test_a_killed_run_goes_on_and_ends_with_the_same_bytes(tmp_path: Path) -> None:
    kills(tmp_path, 3)


@pytest.mark.slow
def test_two_hundred_kills(tmp_path: Path) -> None:
    if "ISONOMY_FUZZ" not in os.environ:
        pytest.skip("for `make slow`")
    kills(tmp_path, int(os.environ.get("ISONOMY_KILLS", "200")))


def test_another_question_is_not_mixed_into_an_unfinished_run(tmp_path: Path) -> None:
    out = tmp_path / "result"
    process = subprocess.Popen(command(tmp_path, out), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    journal = out.with_name("result.part") / "journal.jsonl"
    while process.poll() is None and not (journal.is_file() and journal.read_text().count("\n") > 2):
        time.sleep(0.02)
    process.kill()
    process.wait()
    if out.exists():
        pytest.skip("the run was quicker than the kill")
    begun = subprocess.run(command(tmp_path, out), capture_output=True, text=True, check=False)
    assert begun.returncode == 2 and "unfinished run" in begun.stderr and "--resume" in begun.stderr
    other = subprocess.run(
        command(tmp_path, out, "--resume", "--with-proposed"), capture_output=True, text=True, check=False
    )
    assert other.returncode == 2 and "another options" in other.stderr
    assert not out.exists()
    assert run(command(tmp_path, out, "--resume")) == 2 and out.exists()
