"""Measures single decisions, warm in this process, and whole commands. Prints the least and the median; judges nothing."""

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
from isonomy.engines.closures import OFTEN, compile_law
from isonomy.law import JURISDICTIONS, rulebook
from isonomy.logic import Situation
from isonomy.rulebook.outcomes import find

COLUMNS = ("interpreter", "decide", "and proof", "four hubs", "outcomes", "verdict", "... of a shape", "... of a shape")
WARM_UP = 40
"""Decisions before anything is measured: after some thirty a law is compiled."""
CASES = sorted((Path(__file__).parent.parent / "examples" / "cases").glob("*.yaml"))


Times = tuple[float, float]
"""The least and the median time of an action, in microseconds of CPU."""


def microseconds(action: Callable[[], object], repeats: int, batch: int = 1) -> Times:
    """Return the CPU time of `action` after a warm-up; what is short is measured `batch` times together.

    CPU time does not count what other programs take of the machine; the least of many is the least disturbed.
    """
    for _ in range(max(WARM_UP, repeats // 10)):
        action()
    times = []
    for _ in range(repeats // batch):
        start = time.process_time_ns()
        for _ in range(batch):
            action()
        times.append((time.process_time_ns() - start) / 1000 / batch)
    return min(times), statistics.median(times)


def shown(times: Times, digits: int = 0) -> str:
    """Return two times as a cell of the table."""
    return f"{times[0]:.{digits}f}/{times[1]:.{digits}f}".rjust(14)


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


def four_hubs(case: Case) -> Times:
    """Return the time for deciding a case in every hub, with the proofs on which the verdicts rest."""
    day = _day(case)

    def decide_in_all() -> None:
        for code in JURISDICTIONS:
            decide_and_prove(case, code, day)

    return microseconds(decide_in_all, 60)


def _day(case: Case) -> datetime.date:
    return case.date or datetime.date.today()


def main() -> None:
    """Print the table."""
    book = rulebook("hk")
    print(f"rulebook: {len(book.rules)} rules, {len(book.exemptions)} exceptions")
    print("case".ljust(32), *(word.rjust(14) for word in COLUMNS), sep="")
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

        outcomes = lambda c=compiled, v=values, d=day: c.codes(v, d)  # type: ignore[misc]  # noqa: E731
        gravest = lambda c=compiled, v=values, d=day: c.worst(v, d)  # type: ignore[misc]  # noqa: E731
        cells = [
            shown(microseconds(interpret, 40)),
            shown(microseconds(lambda case=case, day=day: decide(case, "hk", on=day), 100)),  # type: ignore[misc]
            shown(microseconds(lambda case=case, day=day: decide_and_prove(case, "hk", day), 100)),  # type: ignore[misc]
            shown(four_hubs(case)),
            *(shown(microseconds(action, OFTEN // 3, 20), 1) for action in (outcomes, gravest)),
        ]
        for _ in range(OFTEN):
            gravest()
        cells += [shown(microseconds(action, OFTEN, 20), 1) for action in (outcomes, gravest)]
        print(f"{path.stem:32}", *cells, sep="")
    print(
        "least and median microseconds of CPU, in Hong Kong but for `four hubs`; `and proof` proves every rule on which"
    )
    print("the verdict rests, and `four hubs` is the same in all four; `verdict` is the gravest outcome alone;")
    print(f"`of a shape` is what the same call takes after {OFTEN} cases that state the same facts")
    print(f"isonomy --help       {command_seconds('--help'):.3f} s end to end")
    print(f"isonomy decide CASE  {command_seconds('decide', str(CASES[0])):.3f} s end to end")


if __name__ == "__main__":
    main()
