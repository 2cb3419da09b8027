"""What every peer is given and gives back. Peers run without Isonomy installed, so this imports nothing of it.

In the folder: `words.json` (the words of each column in the order of their codes or bits, and the rules in order),
`coded.parquet` (whole numbers), `spoken.jsonl` (the first records in words). A peer writes `<peer>.npy`, for each record
that it decided one bit per rule, set where the record breaks the rule, and prints one line of JSON.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import numpy as np
import polars as pl

R = TypeVar("R")
T = TypeVar("T")

REPEATS = 5
"""How often a table is decided whole, or for how many rounds records are decided one by one; the least time counts."""
SECONDS = 1.5
"""How long a round of records one by one takes, which are as many as the peer manages."""


@dataclass(frozen=True)
class Words:
    """The vocabulary: the code of a word of a list, and the mask of words of a set."""

    of: Mapping[str, Sequence[str]]
    rules: Sequence[str]

    def code(self, column: str, word: str) -> int:
        """Return the code of a word."""
        return self.of[column].index(word)

    def codes(self, column: str, *words: str) -> list[int]:
        """Return the codes of those words that the records use at all."""
        return [self.of[column].index(word) for word in words if word in self.of[column]]

    def mask(self, column: str, *words: str) -> int:
        """Return the mask with the bits of words."""
        return sum(1 << self.of[column].index(word) for word in words)


def folder() -> Path:
    """Return the folder that the peer was started for."""
    return Path(sys.argv[1])


def words() -> Words:
    """Read the vocabulary."""
    read = json.loads((folder() / "words.json").read_text(encoding="utf-8"))
    return Words(read["words"], read["rules"])


def columns() -> dict[str, np.ndarray]:
    """Read the records as arrays of whole numbers."""
    frame = pl.read_parquet(folder() / "coded.parquet")
    return {name: np.ascontiguousarray(frame[name].to_numpy()) for name in frame.columns}


def records() -> list[dict[str, object]]:
    """Read the first records in words."""
    with (folder() / "spoken.jsonl").open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def bits(broken: Mapping[str, np.ndarray], rules: Sequence[str]) -> np.ndarray:
    """Return one number per record, with a bit for each rule in order."""
    found = np.zeros(len(next(iter(broken.values()))), dtype=np.int64)
    for place, rule in enumerate(rules):
        found |= broken[rule].astype(np.int64) << place
    return found


def numbers(broken: Sequence[Sequence[str]], rules: Sequence[str]) -> np.ndarray:
    """Return one number per record from the list of rules that each breaks."""
    value = {rule: 1 << place for place, rule in enumerate(rules)}
    return np.array([sum(value[rule] for rule in record) for record in broken], dtype=np.int64)


def whole_table(decide: Callable[[], T]) -> tuple[T, float, float]:
    """Return what a peer makes of the table, and the least wall and CPU time of several runs."""
    decide()
    walls, cpus = [], []
    for _ in range(REPEATS):
        wall, cpu = time.perf_counter(), time.process_time()
        found = decide()
        walls.append(time.perf_counter() - wall)
        cpus.append(time.process_time() - cpu)
    return found, min(walls), min(cpus)


def one_by_one(
    decide: Callable[[Sequence[R]], Sequence[T]], given: Sequence[R], batch: int
) -> tuple[list[T], float, float]:
    """Return what a peer makes of as many records as it manages, and the wall and CPU time of its best round for so many.

    Records are handed over `batch` at a time, after one batch that is not counted; who comes to the last begins again.
    """
    decide(given[:batch])
    found: list[T] = []
    walls, cpus = [], []
    at = 0
    for _ in range(REPEATS):
        decided, wall, cpu = 0, time.perf_counter(), time.process_time()
        while time.perf_counter() - wall < SECONDS:
            answers = decide(given[at : at + batch])
            if at == len(found):
                found.extend(answers)
            decided += len(answers)
            at = (at + len(answers)) % len(given)
        walls.append((time.perf_counter() - wall) / decided)
        cpus.append((time.process_time() - cpu) / decided)
    return found, min(walls) * len(found), min(cpus) * len(found)


def report(peer: str, version: str, found: np.ndarray, wall: float, cpu: float, how: str) -> None:
    """Write what was found, whole or not at all, and print what it took."""
    aside = folder() / f"{peer}.part.npy"
    np.save(aside, found)
    aside.rename(folder() / f"{peer}.npy")
    print(json.dumps({"peer": peer, "version": version, "records": len(found), "wall": wall, "cpu": cpu, "how": how}))
