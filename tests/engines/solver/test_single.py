"""The solver is forced to the outcome of the interpreter in every complete case."""

from __future__ import annotations

import datetime

import pytest
import z3

from isonomy.engines.errors import Untranslatable
from isonomy.engines.solver import SolverLaw, solver_law
from isonomy.engines.solver.dates import Day, elapsed
from isonomy.logic import Unit, Value, add_days, calendar, date
from isonomy.rulebook import Force, LawOfDay, Risk, Rulebook, Topic, obligation
from tests.engines import random_books
from tests.engines.random_cases import Drawer, count, roots_of
from tests.engines.test_closures import by_interpreter
from tests.worked.cases import BOOKS, EXAMPLES
from tests.worked.law import EVIDENCE, WORKED


def agree(solver: SolverLaw, law: LawOfDay, values: dict[str, Value], day: datetime.date, place: str) -> None:
    expected = dict(zip((m.rule.id for m in law.meanings), by_interpreter(law, values, day, place), strict=True))
    assert solver.forced(values) == expected, values


@pytest.mark.parametrize("code", sorted(BOOKS))
def test_worked_examples_completed_at_random(code: str) -> None:
    """Every example, its open facts filled in."""
    solvers: dict[datetime.date, SolverLaw] = {}
    for seed, example in enumerate(e for e in EXAMPLES if e.book is BOOKS[code]):
        law, day, place = example.law, example.day, example.place
        if day not in solvers:
            solvers[day] = solver_law(law, place, day)
        drawer = Drawer(roots_of(law), seed, currency=example.book.jurisdiction.currency, day=day)
        values = {**drawer.situation(0.0, 0.0), **example.values}
        agree(solvers[day], law, values, day, place)


def test_days_and_months_are_counted_as_in_the_calendar() -> None:
    drawer = Drawer([], 1, currency="HKD", day=random_books.DAY)
    first = datetime.date(1995, 1, 1)
    for _ in range(count(80)):
        start, end = (first + datetime.timedelta(days=drawer.random.randrange(20_000)) for _ in range(2))
        if drawer.random.random() < 0.5:
            end = calendar.add(start, drawer.random.randrange(-40, 40), Unit.MONTHS) or end
        for unit in (Unit.DAYS, Unit.MONTHS):
            term = z3.simplify(elapsed(Day.known(start), Day.known(end), unit))
            assert term.as_long() == calendar.elapsed(start, end, unit), (start, end, unit)
        moved = Day.known(start).plus(drawer.random.choice((-13, -1, 1, 3, 25)), Unit.MONTHS)
        assert z3.is_true(z3.simplify(moved.exists()))


def test_values_that_are_not_stated_leave_outcomes_open() -> None:
    solver = solver_law(BOOKS["hk"].on(datetime.date(2026, 6, 1)), "HK", datetime.date(2026, 6, 1))
    assert "hk.custody.cold_and_cover" not in solver.forced({"activity.kind": "operate_trading_venue"})


def test_a_refusal_names_the_rule() -> None:
    day = random_books.DATES[0]
    rule = obligation(
        "Random.", when=random_books.YES[0], must=add_days(day, 30) < date(2026, 1, 1), risk=Risk.TAX,
        topic=Topic.TAX, force=Force.STATUTE, cites=WORKED["1"], since=None, evidence=EVIDENCE,
    )  # fmt: skip
    rule.id = "rx.later"
    with pytest.raises(Untranslatable, match=r"rx\.later"):
        solver_law(Rulebook(random_books.PLACE, (rule,)).on(random_books.DAY), "HK", random_books.DAY)
