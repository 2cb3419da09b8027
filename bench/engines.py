"""Measures `isonomy screen` from end to end by each of its engines, and checks that all give the same bytes.

`python bench/engines.py --rows 10000000 --engines polars,spark`. Every engine decides a small table and a large one: what both
take is the start, what the large one takes beyond it are the records. Processor time and memory are those of all processes
of a run (of the Java machine and the workers too), looked at several times a second. Prints what was measured; judges
only that the results are equal.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import polars as pl
from screen import COLUMNS, PART, records

from isonomy.facts import FACTS
from isonomy.logic.types import MoneyType, SetType

SMALL = 1_000
PAUSE = 0.2
TICKS = os.sysconf("SC_CLK_TCK")
PAGE = os.sysconf("SC_PAGE_SIZE")
COMMAND = [sys.executable, "-c", "from isonomy.cli.main import main; main()", "screen"]


def as_kept(drawn: pl.DataFrame, first: int) -> pl.DataFrame:
    """Return drawn records as a firm keeps them: with a key, and a word for a set of one element."""
    columns = [pl.int_range(first, first + drawn.height, eager=True).alias("id")]
    for name in COLUMNS:
        kind, cells = FACTS[name].type, drawn[name]
        if isinstance(kind, SetType):
            words = pl.Series(list(kind.of.values))
            cells = words.gather((cells % len(words)).cast(pl.UInt32)).alias(name)
        columns.append(cells.cast(pl.String) if cells.dtype == pl.Enum else cells)
    return pl.DataFrame([*columns, drawn[":currency"].cast(pl.String).alias("ccy")])


def write(path: Path, rows: int) -> None:
    """Write a table of random records, part by part."""
    parts = []
    for seed, start in enumerate(range(0, rows, PART)):
        part = path.with_name(f"drawn{seed}.parquet")
        as_kept(records(min(PART, rows - start), seed), start).write_parquet(part, row_group_size=131_072)
        parts.append(part)
    pl.scan_parquet(parts).sink_parquet(path, row_group_size=131_072)
    for part in parts:
        part.unlink()


def write_map(path: Path) -> None:
    """Write the map of these tables: every column is named after its fact."""
    lines = ["key: id", "date: case.date", "columns:"]
    for name in COLUMNS[1:]:
        is_money = isinstance(FACTS[name].type, MoneyType)
        lines.append(
            f"  {name}: " + (f"{{fact: {name}, currency: {{column: ccy}}, unit: minor}}" if is_money else name)
        )
    lines += ["constants:", "  activity: {performed_in: [HK, SG, KR, JP]}", "  promotion: {aimed_at: [HK, SG, KR, JP]}"]
    path.write_text("\n".join(lines) + "\n")


@dataclass(frozen=True)
class Run:
    """What a run took: seconds, seconds of processors, and the most memory of its processes together, in bytes."""

    seconds: float
    processor: float
    memory: int


def run(arguments: list[str]) -> Run:
    """Run a command and watch all processes of its session."""
    start = time.perf_counter()
    process = subprocess.Popen(arguments, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
    used: dict[int, int] = {}
    memory = 0
    while True:
        memory = max(memory, _look(process.pid, used))
        ended, status, usage = os.wait4(process.pid, os.WNOHANG)
        if ended:
            break
        time.sleep(PAUSE)
    seconds = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 1, 3):
        raise SystemExit(f"exit status {process.returncode}: {' '.join(arguments)}")
    # of the command itself the system tells exactly what it took; what Java and workers took is what was last seen
    others = sum(ticks for pid, ticks in used.items() if pid != process.pid)
    return Run(seconds, usage.ru_utime + usage.ru_stime + others / TICKS, memory)


def _look(session: int, used: dict[int, int]) -> int:
    """Note the processor time of each process of a session, and return the memory of all."""
    memory = 0
    for folder in Path("/proc").iterdir():
        if folder.name.isdigit():
            try:
                words = (folder / "stat").read_text().rpartition(")")[2].split()
            except OSError:
                continue
            if int(words[3]) == session:
                used[int(folder.name)] = int(words[11]) + int(words[12])
                memory += int(words[21]) * PAGE
    return memory


def digest(folder: Path) -> str:
    """Return a digest of all files of a result."""
    found = hashlib.sha256()
    for path in sorted(folder.iterdir()):
        with path.open("rb") as file:
            found.update(path.name.encode() + hashlib.file_digest(file, "sha256").digest())
    return found.hexdigest()


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=200_000)
    parser.add_argument("--engines", default="polars,duckdb,spark")
    parser.add_argument("--in", dest="places", default="all")
    parser.add_argument("--repeat", type=int, default=1, help="runs of each kind; the least processor time counts")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_map(folder / "map.yaml")
        digests: dict[int, set[str]] = {}
        for rows in (SMALL, asked.rows):
            write(folder / f"{rows}.parquet", rows)
        size = (folder / f"{asked.rows}.parquet").stat().st_size
        print(
            f"{asked.rows:,} records of {len(COLUMNS) + 2} columns, {size / asked.rows:.0f} bytes each in Parquet",
            flush=True,
        )
        for engine in asked.engines.split(","):
            least: dict[int, Run] = {}
            for rows in (SMALL, asked.rows):
                runs = []
                for number in range(asked.repeat):
                    out = folder / f"{engine}-{rows}-{number}"
                    data = [str(folder / f"{rows}.parquet"), "--map", str(folder / "map.yaml"), "--in", asked.places]
                    runs.append(run([*COMMAND, *data, "--engine", engine, "--out", str(out)]))
                    digests.setdefault(rows, set()).add(digest(out))
                least[rows] = min(runs, key=lambda r: r.processor)
            print(told(engine, least[SMALL], least[asked.rows], asked.rows - SMALL), flush=True)
        if any(len(found) > 1 for found in digests.values()):
            raise SystemExit("the results differ")
        print("all results are equal, byte for byte")


def told(engine: str, small: Run, large: Run, more: int) -> str:
    """Return the line of an engine."""
    each = (large.processor - small.processor) / more * 1e6
    wall = more / max(large.seconds - small.seconds, 1e-9)
    return (
        f"{engine:8} start {small.processor:6.1f} cpu-s, {small.seconds:6.1f} s; then {each:7.1f} cpu-µs a record, "
        f"{wall:9,.0f} records/s; {large.memory / 2**30:.2f} GiB at most ({small.memory / 2**30:.2f} with few records)"
    )


if __name__ == "__main__":
    main()
