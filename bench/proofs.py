"""Measures proofs: `compare` and `gaps` of all pairs of hubs, and `verify`. Prints CPU seconds; judges nothing."""

from __future__ import annotations

import argparse
import datetime
import gc
import itertools
import time
from collections.abc import Callable
from typing import ParamSpec, TypeVar

from isonomy.analyses.comparison import compare
from isonomy.analyses.proofs.compared import Proved, prove
from isonomy.analyses.proofs.gaps import Gaps, Standing, gaps
from isonomy.analyses.verify.verify import verify
from isonomy.law import JURISDICTIONS, rulebook

P = ParamSpec("P")
R = TypeVar("R")
DAY = datetime.date(2026, 11, 25)


def main() -> None:
    """Print one line per ordered pair of hubs, and one per hub for `verify`."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("hubs", nargs="*", default=list(JURISDICTIONS), help="hubs to take into pairs; otherwise all")
    asked.add_argument("--verify", action="store_true", help="check each rulebook as well")
    chosen = asked.parse_args()
    for code in chosen.hubs:
        rulebook(code).on(DAY)
    print(f"{'hubs':8}{'compare':>10}{'gaps':>10}{'ways':>8}{'open':>8}{'no answer':>11}")
    for one, other in itertools.permutations(chosen.hubs, 2):
        print(f"{one} {other}".ljust(8), end="", flush=True)
        compared, _ = timed(_compared, one, other)
        told, found = timed(_gaps, one, other)
        counts = (len(found.rows), len(found.of(Standing.OPEN)), len(found.of(Standing.UNKNOWN)))
        print(f"{compared:8.1f} s{told:8.1f} s{counts[0]:8}{counts[1]:8}{counts[2]:11}", flush=True)
    for code in chosen.hubs if chosen.verify else ():
        seconds, _ = timed(_verified, code)
        print(f"verify {code}{seconds:8.1f} s", flush=True)


def _compared(one: str, other: str) -> Proved:
    return prove(compare(one, other, on=DAY))


def _gaps(one: str, other: str) -> Gaps:
    """The gaps of a pair, each with the few facts that matter, as a report tells them."""
    found = gaps(rulebook(one), rulebook(other), on=DAY)
    for gap in found.rows:
        _ = gap.matter
    return found


def _verified(code: str) -> object:
    return verify(rulebook(code), DAY)


def timed(action: Callable[P, R], *given: P.args, **named: P.kwargs) -> tuple[float, R]:
    """Return the CPU seconds that an action takes in this process, and what it returns."""
    gc.collect()
    start = time.process_time()
    found = action(*given, **named)
    return time.process_time() - start, found


if __name__ == "__main__":
    main()
