"""Measures proofs: `compare` and `gaps` of all pairs of hubs, and `verify`. Prints CPU seconds; judges nothing."""

from __future__ import annotations

import argparse
import datetime
import itertools
import multiprocessing
import time
from collections.abc import Callable, Sequence

from isonomy.analyses.comparison import compare
from isonomy.analyses.proofs.compared import prove
from isonomy.analyses.proofs.gaps import Standing, gaps
from isonomy.analyses.verify.verify import verify
from isonomy.law import JURISDICTIONS, rulebook

DAY = datetime.date(2026, 11, 25)


def main() -> None:
    """Print one line per ordered pair of hubs, and one per hub for `verify`."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("hubs", nargs="*", default=list(JURISDICTIONS), help="hubs to take into pairs; otherwise all")
    asked.add_argument("--verify", action="store_true", help="check each rulebook as well")
    chosen = asked.parse_args()
    print(f"{'hubs':8}{'compare':>10}{'gaps':>10}{'ways':>8}{'open':>8}{'no answer':>11}")
    for one, other in itertools.permutations(chosen.hubs, 2):
        compared, _ = alone(_compared, one, other)
        told, counts = alone(_gaps, one, other)
        print(f"{one} {other}".ljust(8), f"{compared:7.1f} s{told:8.1f} s", *(f"{n:8}" for n in counts), flush=True)
    for code in chosen.hubs if chosen.verify else ():
        seconds, _ = alone(_verified, code)
        print(f"verify {code}{seconds:8.1f} s", flush=True)


def _compared(one: str, other: str) -> tuple[int, ...]:
    return (len(prove(compare(one, other, on=DAY)).of_pairs),)


def _gaps(one: str, other: str) -> tuple[int, ...]:
    """The gaps of a pair, each with the few facts that matter, as a report tells them."""
    found = gaps(rulebook(one), rulebook(other), on=DAY)
    for gap in found.rows:
        _ = gap.matter
    return len(found.rows), len(found.of(Standing.OPEN)), len(found.of(Standing.UNKNOWN))


def _verified(code: str) -> tuple[int, ...]:
    return (len(verify(rulebook(code), DAY)[0]),)


Counts = tuple[int, ...]


def alone(action: Callable[..., Counts], *hubs: str) -> tuple[float, Counts]:
    """Return the CPU seconds that an action takes in a process of its own, and what it counts.

    The solver keeps its tables as long as a process lives, so that what comes later takes longer.
    """
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        return pool.apply(_timed, (action, hubs))


def _timed(action: Callable[..., Counts], hubs: Sequence[str]) -> tuple[float, Counts]:
    for code in hubs:
        rulebook(code).on(DAY)
    start = time.process_time()
    counts = action(*hubs)
    return time.process_time() - start, counts


if __name__ == "__main__":
    main()
