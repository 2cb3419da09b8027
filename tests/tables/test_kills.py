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
from collections import Counter
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


def parts_done(aside: Path) -> int:
    """How many parts the journal of an unfinished run speaks of."""
    journal = aside / "journal.jsonl"
    return max(journal.read_text().count("\n") - 1, 0) if journal.is_file() else 0


def wait_for_a_bad_moment(process: subprocess.Popen[bytes], aside: Path, chance: random.Random, seconds: float) -> str:
    """Wait until a random moment: of the whole run, while parts are written, or while the result is put together.

    Returns which it was, or nothing where the run has ended by itself.
    """
    kind = chance.choice(("any time", "among the parts", "putting together"))
    until = time.monotonic() + (STARTING + chance.random() * seconds if kind == "any time" else 600)
    wanted = parts_done(aside) + chance.randint(0, 8)
    pause = chance.random() * (0.05 if kind == "among the parts" else 0.4)
    while process.poll() is None and time.monotonic() < until:
        if kind == "among the parts" and parts_done(aside) > wanted:
            break
        if kind == "putting together" and (aside / "whole").exists():
            break
        time.sleep(0.002)
    if kind != "any time":
        time.sleep(pause)
    return kind if process.poll() is None else ""


def kill_and_resume(
    folder: Path, chance: random.Random, seconds: float, expected: dict[str, str], most: int
) -> Counter[str]:
    """Kill a run again and again, at most so often, until one ends; return at what moments it was killed."""
    out = folder / f"result-{chance.getrandbits(60)}"
    aside = out.with_name(out.name + ".part")
    killed: Counter[str] = Counter()
    while True:
        process = subprocess.Popen(
            command(folder, out, "--resume"), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        moment = wait_for_a_bad_moment(process, aside, chance, seconds) if killed.total() < most else ""
        if not moment:
            assert process.wait() == 2
            break
        os.kill(process.pid, signal.SIGKILL)
        if process.wait() == 2:  # it ended by itself just before the kill
            break
        killed[moment] += 1
        if out.exists():
            assert bytes_of(out) == expected, "what is there must be whole, even right after the kill"
            if not aside.exists():
                break
    assert bytes_of(out) == expected and not aside.exists()
    return killed


def kills(folder: Path, wanted: int) -> None:
    began = time.monotonic()
    assert run(command(folder, folder / "whole")) == 2, "the torn line makes the status 2"
    seconds = max(time.monotonic() - began - STARTING, 0.3)
    expected = bytes_of(folder / "whole")
    assert set(expected) == {"records.parquet", "summary.json", "report.html", "quarantine.jsonl"}
    summary = json.loads((folder / "whole" / "summary.json").read_text())
    assert (summary["records_in"], summary["records_out"], summary["quarantined"]) == (6_000, 5_999, 1)
    chance = random.Random(int(os.environ.get("ISONOMY_SEED", wanted)))
    killed: Counter[str] = Counter()
    while killed.total() < wanted:
        killed += kill_and_resume(folder, chance, seconds, expected, wanted - killed.total())
        print(f"killed {dict(killed)}", flush=True)


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
