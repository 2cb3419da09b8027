"""Measures single decisions: warm in this process, and end to end as a command. Prints medians; judges nothing."""

from __future__ import annotations

import datetime
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from isonomy import decide, read_case
from isonomy.analyses.decide import Decision
from isonomy.analyses.facts_of_case import prepare
from isonomy.cases.case import Case
from isonomy.cli.side_by_side import deciding_rules
from isonomy.engines.closures import compile_law
from isonomy.law import JURISDICTIONS, rulebook
from isonomy.logic import Situation
from isonomy.rulebook.outcomes import find

COLUMNS = ("decide", "and proof", "outcomes", "of a shape", "verdict", "of a shape")
CASES = sorted((Path(__file__).parent.parent / "examples" / "cases").glob("*.yaml"))


def median_microseconds(action: Callable[[], object], repeats: int) -> float:
    """Return the median time of `action` in microseconds, after a warm-up."""
    for _ in range(max(3, repeats // 10)):
        action()
    times = []
    for _ in range(repeats):
        start = time.perf_counter_ns()
        action()
        times.append((time.perf_counter_ns() - start) / 1000)
    return statistics.median(times)


def command_seconds(*arguments: str) -> float:
    """Return the median wall time of an `isonomy` command in seconds."""
    command = [str(Path(sys.executable).parent / "isonomy"), *arguments]
    times = []
    for _ in range(7):
        start = time.perf_counter()
        subprocess.run(command, capture_output=True, check=False)
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def decide_and_prove(case: Case, code: str, day: datetime.date) -> Decision:
    """Decide a case and make the proof of every rule on which the verdict rests."""
    decision = decide(case, code, on=day)
    situation = decision.prepared.situation
    for applied in deciding_rules(decision):
        situation.prove(applied.meaning.breach)
    return decision


def four_hubs(case: Case) -> float:
    """Return the microseconds for deciding a case in every hub, with the proofs on which the verdicts rest."""
    day = _day(case)
    return sum(median_microseconds(lambda code=code: decide_and_prove(case, code, day), 40) for code in JURISDICTIONS)  # type: ignore[misc]


def _day(case: Case) -> datetime.date:
    return case.date or datetime.date.today()


def main() -> None:
    """Print the table."""
    book = rulebook("hk")
    print(f"rulebook: {len(book.rules)} rules, {len(book.exemptions)} exceptions")
    print("".join([f"{'case':44}", f"{'interpreter':>13}", *(f"{word:>11}" for word in COLUMNS)]))
    for path in CASES:
        case = read_case(path)
        decision = decide(case, "hk")
        day = decision.on
        situation = prepare(case, book.jurisdiction, day).situation
        law = book.on(day)
        compiled = compile_law(law, book.jurisdiction.place)
        values = dict(situation.values)

        def interpret(law=law, situation=situation) -> None:  # type: ignore[no-untyped-def]
            fresh = Situation(situation.values, situation.day, situation.here)
            for meaning in law.meanings:
                find(meaning, fresh)

        interpreted = median_microseconds(interpret, 60)
        whole = median_microseconds(lambda case=case, day=day: decide(case, "hk", on=day), 60)  # type: ignore[misc]
        proved = median_microseconds(lambda case=case, day=day: decide_and_prove(case, "hk", day), 60)  # type: ignore[misc]
        fast = median_microseconds(lambda c=compiled, v=values, d=day: c.codes(v, d), 2000)  # type: ignore[misc]
        shaped = compiled.for_shape(values)
        shape = median_microseconds(lambda c=shaped, v=values, d=day: c.codes(v, d), 2000)  # type: ignore[misc]
        worst = median_microseconds(lambda c=compiled, v=values, d=day: c.worst(v, d), 2000)  # type: ignore[misc]
        gravest = median_microseconds(lambda c=shaped, v=values, d=day: c.worst(v, d), 2000)  # type: ignore[misc]
        print(
            f"{path.stem:44}{interpreted:13.0f}{whole:11.0f}{proved:11.0f}{fast:11.1f}{shape:11.1f}{worst:11.1f}{gravest:11.1f}"
        )
    print("median microseconds; `and proof` proves every rule on which the verdict rests;")
    print("`of a shape` is for cases that state the same facts")
    print(f"{'four hubs':44}", end="")
    totals = [four_hubs(read_case(p)) for p in CASES]
    print(f"decide and prove in all four: {min(totals):.0f} to {max(totals):.0f} microseconds")
    print(f"isonomy --help       {command_seconds('--help'):.3f} s end to end")
    print(f"isonomy decide CASE  {command_seconds('decide', str(CASES[0])):.3f} s end to end")


if __name__ == "__main__":
    main()
