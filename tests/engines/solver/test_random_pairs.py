"""Random rulebooks and random cases: the solver comes to what the interpreter says, case by case.

`make test` tries 640 pairs of a rulebook and a case, `make slow` 100,000.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator

import pytest

from isonomy.engines.errors import Untranslatable
from isonomy.engines.solver import SolverLaw, solver_law
from isonomy.logic import Value
from isonomy.rulebook import LawOfDay, Outcome
from tests.engines import random_books
from tests.engines.random_cases import FUZZ, Drawer, roots_of
from tests.engines.test_closures import by_interpreter

PAIRS = 5 * FUZZ or 640
SHARDS = 8
COMPLETE, INCOMPLETE = 16, 4
"""How many cases of either kind are drawn for one rulebook: turning it into formulas costs as much as a handful of cases."""

DAYS = (random_books.DAY, random_books.DAY, datetime.date(2026, 1, 15), datetime.date(2026, 6, 1))
OPEN = (Outcome.UNDETERMINED, Outcome.NEEDS_JUDGEMENT)


def books(shard: int) -> Iterator[tuple[int, datetime.date, LawOfDay, SolverLaw]]:
    """Yield the random rulebooks of a shard that the solver can say exactly; the others are refused by name."""
    seed = shard
    while True:
        day = DAYS[seed // SHARDS % len(DAYS)]
        law = random_books.book(seed, rules=3).on(day)
        try:
            yield seed, day, law, solver_law(law, "HK", day)
        except Untranslatable as refusal:
            assert refusal.rule.startswith("rx.rule")
        seed += SHARDS


def outcomes(law: LawOfDay, values: dict[str, Value], day: datetime.date) -> dict[str, Outcome]:
    return dict(zip((m.rule.id for m in law.meanings), by_interpreter(law, values, day, "HK"), strict=True))


@pytest.mark.parametrize("shard", range(SHARDS))
def test_solver_and_interpreter_never_differ(shard: int) -> None:
    """In a complete case they say the same; where facts are missing, what the interpreter settles is forced."""
    pairs = 0
    seen: set[Outcome] = set()
    for seed, day, law, solver in books(shard):
        drawer = Drawer(roots_of(law), seed, currency="HKD", day=day)
        for _ in range(COMPLETE):
            values = {**drawer.situation(0.0, 0.0), "case.date": day}
            expected = outcomes(law, values, day)
            assert not set(expected.values()).intersection(OPEN), (seed, values)
            assert solver.forced(values) == expected, (seed, values)
            seen.update(expected.values())
        for _ in range(INCOMPLETE):
            values = {**drawer.situation(0.3, 0.0), "case.date": day}
            settled = {name: o for name, o in outcomes(law, values, day).items() if o not in OPEN}
            forced = solver.forced(values)
            assert {name: forced.get(name) for name in settled} == settled, (seed, values)
        pairs += COMPLETE + INCOMPLETE
        if pairs * SHARDS >= PAIRS:
            break
    assert seen == {Outcome.COMPLIES, Outcome.BREACHES, Outcome.NOT_APPLICABLE}
