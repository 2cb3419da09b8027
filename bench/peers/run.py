"""Puts the same rules and records to Isonomy and to its peers, each a process of its own, one after another.

`python bench/peers/run.py --python build/peers/bin/python` prints a table. A sample of the records is decided by the
interpreter first; an engine or a peer that comes to anything else is named, with the rules, and there is no table.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import polars as pl
from by_isonomy import broken_by_columns, broken_by_interpreter, stated
from exchange import numbers
from law import RULES
from records import coded, draw, spoken, vocabulary

HERE = Path(__file__).parent
SAMPLE = 500
"""Records that the interpreter decides."""
IN_WORDS = 60_000
"""Records that are written in words, for peers that take them one by one."""
WHOLE_TABLES = ("numpy", "duckdb", "openfisca")
ONE_BY_ONE = ("zen", "cedar", "rego")
NAMES = {
    "columns": "Isonomy, columns",
    "circuit": "Isonomy, columns read already",
    "closures": "Isonomy, one by one",
    "numpy": "NumPy by hand",
    "duckdb": "DuckDB, SQL by hand",
    "openfisca": "OpenFisca-Core",
    "zen": "zen-engine",
    "cedar": "cedarpy",
    "rego": "regopy",
}

LACKS = {
    "numpy": "dates of law, unknowns and reasons are whatever is written by hand",
    "duckdb": "NULL is unknown as in Isonomy; dates of law by hand; no reasons",
    "openfisca": "one day of law for a whole calculation; what is not stated is a default; whole numbers of 32 bits",
    "zen": "dates of law by hand; what is not stated differs from every word, and a comparison with it is an error",
    "cedar": "dates of law by hand; a policy that asks for what is not stated is passed over with an error",
    "rego": "dates of law by hand; what is not stated counts as false under `not`",
}
"""What a peer does not do, as tried out at the versions of `requirements.txt`."""


class Stopped(Exception):
    """Something that leaves no table to print."""


@dataclass(frozen=True)
class Measured:
    """What one engine took: seconds of wall and CPU time for so many records."""

    peer: str
    version: str
    records: int
    wall: float
    cpu: float
    how: str

    @property
    def cpu_per_record(self) -> float:
        """Seconds of CPU time per record."""
        return self.cpu / self.records


def write(frame: pl.DataFrame, folder: Path) -> None:
    """Write the records in the three forms in which they are read."""
    frame.write_parquet(folder / "records.parquet")
    coded(frame).write_parquet(folder / "coded.parquet")
    (folder / "words.json").write_text(json.dumps({"words": vocabulary(), "rules": RULES}), encoding="utf-8")
    with (folder / "spoken.jsonl").open("w", encoding="utf-8") as lines:
        lines.writelines(json.dumps(record) + "\n" for record in spoken(frame.head(IN_WORDS)))


def run(script: str, python: str, folder: Path) -> list[Measured] | None:
    """Run a script and return what it measured, or `None` where what it needs is not installed.

    Raises `Stopped` with what the script said where it fails otherwise.
    """
    done = subprocess.run([python, str(HERE / script), str(folder)], capture_output=True, text=True, check=False)
    if done.returncode:
        last = done.stderr.strip().splitlines()[-1:] or [f"it ended with {done.returncode} and said nothing"]
        if last[0].startswith(("ModuleNotFoundError", "ImportError")):
            return None
        raise Stopped(f"`{script}` failed: {last[0]}")
    found = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    return [Measured(**one) for one in found]


def compare(name: str, found: np.ndarray, expected: np.ndarray) -> None:
    """Raise `Stopped` where two answers differ, naming the rules."""
    differing = found ^ expected[: len(found)]
    if differing.any():
        rules = [rule for place, rule in enumerate(RULES) if (differing >> place & 1).any()]
        raise Stopped(
            f"{name} differs from Isonomy in {np.count_nonzero(differing):,} of {len(found):,} records: {', '.join(rules)}"
        )


def table(measured: list[Measured], missing: list[str]) -> str:
    """Return the table as Markdown."""
    cpu = {one.peer: one.cpu_per_record for one in measured}
    like = {**dict.fromkeys(WHOLE_TABLES, cpu["circuit"]), **dict.fromkeys(ONE_BY_ONE, cpu["closures"])}
    heads = (
        "engine", "version", "records", "CPU per record", "wall per record", "records per CPU second",
        "rule-decisions per CPU second", "CPU against columns", "CPU against its like",
    )  # fmt: skip
    rows = [
        (
            NAMES[one.peer],
            one.version,
            f"{one.records:,}",
            _time(one.cpu_per_record),
            _time(one.wall / one.records),
            _many(1 / one.cpu_per_record),
            _many(len(RULES) / one.cpu_per_record),
            f"{one.cpu_per_record / cpu['columns']:.2f}",
            f"{one.cpu_per_record / like[one.peer]:.2f}" if one.peer in like else "",
        )
        for one in measured
    ]
    rows += [(NAMES[peer], "not installed", *[""] * (len(heads) - 2)) for peer in missing]
    return "\n".join(f"| {' | '.join(row)} |" for row in (heads, ["---"] * len(heads), *rows))


def _time(seconds: float) -> str:
    return f"{seconds * 1e3:.3g} ms" if seconds >= 1e-3 else f"{seconds * 1e6:.3g} µs"


def _many(number: float) -> str:
    return f"{number / 1e6:.3g} M" if number >= 1e6 else f"{number:,.0f}"


def measure(rows: int, seed: int, python: str) -> tuple[list[Measured], list[str]]:
    """Return what was measured, and the peers that are not installed."""
    frame = draw(rows, seed)
    sample = frame.head(SAMPLE)
    compare("the interpreter", numbers(broken_by_interpreter(stated(sample)), RULES), broken_by_columns(sample))
    missing = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write(frame, folder)
        del frame
        measured = run("by_isonomy.py", sys.executable, folder)
        if measured is None:
            raise Stopped("Isonomy has no column engine here; help: pip install 'isonomy[bulk]'")
        expected = np.load(folder / "columns.npy")
        for engine in ("circuit", "closures"):
            compare(NAMES[engine], np.load(folder / f"{engine}.npy"), expected)
        for peer in (*WHOLE_TABLES, *ONE_BY_ONE):
            found = run(f"by_{peer}.py", python, folder)
            if found is None:
                missing.append(peer)
                continue
            compare(NAMES[peer], np.load(folder / f"{peer}.npy"), expected)
            measured += found
            print(f"{NAMES[peer]}: same outcomes on {found[0].records:,} records", file=sys.stderr, flush=True)
    return measured, missing


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--python", default="build/peers/bin/python", help="of the environment in which the peers are")
    asked = parser.parse_args()
    if asked.rows < SAMPLE:
        sys.exit(f"`--rows {asked.rows}` is too few; expected {SAMPLE} or more\nhelp: --rows 1000000")
    if not Path(asked.python).exists():
        sys.exit(f"`{asked.python}` does not exist; expected the Python of the peers\nhelp: make bench-peers")
    try:
        measured, missing = measure(asked.rows, asked.seed, asked.python)
    except Stopped as stopped:
        sys.exit(f"no table: {stopped}")
    print(f"{len(RULES)} rules; load of the machine at the end {os.getloadavg()[0]:.1f}")
    print(table(measured, missing))
    for one in measured:
        print(f"{NAMES[one.peer]}: {'; '.join(filter(None, (one.how, LACKS.get(one.peer))))}")
    print("its like: columns read already for peers over whole tables, one by one for the others")


if __name__ == "__main__":
    main()
