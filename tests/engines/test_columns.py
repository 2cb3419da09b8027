"""Tables are decided exactly as `decide` decides their rows one by one."""

from __future__ import annotations

import datetime
import random
from collections.abc import Sequence
from unittest import mock

import polars as pl
import pytest

from isonomy.analyses.decide import Decision, decide
from isonomy.analyses.standings import CaseView, Standing, apply, verdict_of
from isonomy.engines.columns import CompiledTable, Output, compile_table, native, runners, screen_frame
from isonomy.engines.errors import Untranslatable
from isonomy.facts import FACTS
from isonomy.law import JURISDICTIONS, rulebook
from isonomy.logic import Fact, Money, Role, Situation, Value
from isonomy.rulebook import Outcome, Rulebook
from tests.engines import random_books
from tests.engines.random_cases import FUZZ, Drawer, count, roots_of
from tests.engines.tables import can_hold, case, table

EVERYTHING = tuple(Output)
LISTED = {
    Output.BREACHED: Outcome.BREACHES,
    Output.NEEDS_JUDGEMENT: Outcome.NEEDS_JUDGEMENT,
    Output.UNDETERMINED: Outcome.UNDETERMINED,
}
Row = dict[str, Value]


def drawn(drawer: Drawer, missing: float, partly: float) -> Row:
    """Return a case that a table can hold."""
    facts = {f.name: f for f in drawer.facts}
    return {n: v for n, v in drawer.situation(missing, partly).items() if can_hold(facts[n], v)}


def screened_both_ways(frame: pl.DataFrame, law: CompiledTable) -> pl.DataFrame:
    """Return what NumPy gives, which is also what machine code gives, where that can be made."""
    found = screen_frame(frame, law)
    if native.is_available():
        with mock.patch.object(runners, "WORTH_CODE", 0):
            assert screen_frame(frame, law).equals(found)
    return found


def agrees_with_decide(code: str, rows: Sequence[Row], screened: pl.DataFrame, *, pending: bool) -> None:
    """Compare each row of a result with the decision of the same case."""
    for values, found in zip(rows, screened.to_dicts(), strict=True):
        decision = decide(case(values, FACTS), code, with_pending=pending)
        assert found[f"{code}.verdict"] == decision.verdict.value, values
        assert found[f"{code}.verdict_by_law"] == decision.verdict_by_law.value, values
        expected = {r.rule.id: r.outcome.value for r in decision.rules}
        assert {r.id: found[r.id] for r in rulebook(code).rules if found[r.id] is not None} == expected, values
        for output, outcome in LISTED.items():
            assert found[f"{code}.{output}"] == [r.rule.id for r in decision.rules if r.outcome is outcome], values
        questions = [r.rule.id for r in decision.rules if r.standing is Standing.QUESTION]
        assert found[f"{code}.questions"] == questions, values
        assert set(found[f"{code}.missing"]) - {"activity.kind"} == missing_in(decision) - {"activity.kind"}, values


def missing_in(decision: Decision) -> set[str]:
    """Return the circumstances on which the rules hang that leave the verdict open."""
    questions = [r for r in decision.rules if r.standing is Standing.QUESTION]
    return {f.name for r in questions for f in r.hangs_on if f.role is Role.CIRCUMSTANCE}


def facts_read(book: Rulebook) -> dict[str, Fact]:
    """Return every fact that a book reads on some day, judgements included."""
    laws = [book.on(day, with_pending=True) for day in (*book.changes[::4], book.changes[-1])]
    return {f.name: f for law in laws for f in Drawer(roots_of(law), 0, currency="", day=law.first_day).facts}


def rows_at_the_changes(book: Rulebook, seed: int, number: int, *, pending: bool) -> list[Row]:
    """Return random cases on days on which the law changes, and on the days before, some in other currencies."""
    chance = random.Random(seed)
    rows: list[Row] = []
    while len(rows) < number:
        day = chance.choice(book.changes) - datetime.timedelta(days=chance.randrange(2))
        law = book.on(day, with_pending=pending)
        drawer = Drawer(roots_of(law), chance.randrange(2**32), currency=book.jurisdiction.currency, day=day)
        missing = chance.choice((0.05, 0.3, 0.6, 0.9))
        for _ in range(4):
            row: Row = {**drawn(drawer, missing, 0.15), "case.date": day}
            other = chance.choice(("USD", "EUR", "KRW", "HKD", "JPY"))
            if chance.random() < 0.3:
                row = {n: Money(v.minor, other) if isinstance(v, Money) else v for n, v in row.items()}
            rows.append(row)
    return rows


@pytest.mark.parametrize("seed", range(2 if not FUZZ else FUZZ // 500))
@pytest.mark.parametrize("code", sorted(JURISDICTIONS))
def test_random_tables_of_the_law(code: str, seed: int) -> None:
    book, chance = rulebook(code), random.Random(seed)
    pending = seed % 4 == 3
    rows = rows_at_the_changes(book, seed, 24, pending=pending)
    facts = facts_read(book)
    columns = [facts[n] for n in sorted({n for row in rows for n in row if n in facts} | {"case.date"})]
    if seed % 2:  # a narrow table: most facts have no column
        columns = [c for c in columns if c.name == "case.date" or chance.random() < 0.15]
        rows = [{c.name: row[c.name] for c in columns if c.name in row} for row in rows]
    frame = table(columns, rows, chance)
    law = compile_table([book], frame.schema, outputs=EVERYTHING, with_pending=pending)
    agrees_with_decide(code, rows, screened_both_ways(frame, law), pending=pending)


def agrees_with_the_interpreter(book: Rulebook, rows: Sequence[Row], screened: pl.DataFrame) -> None:
    """Compare each row of a result with the rules applied one by one, and the verdict that follows."""
    for values, found in zip(rows, screened.to_dicts(), strict=True):
        day = values["case.date"]
        assert isinstance(day, datetime.date)
        stated = {n: v for n, v in values.items() if not n.startswith("judgement.")}
        view = CaseView(Situation(values, day, "HK"), frozenset(stated) | {n.split(".")[0] for n in stated})
        applied = [apply(m, view) for m in book.on(day).meanings]
        assert {a.rule.id: found[a.rule.id] for a in applied} == {a.rule.id: a.outcome.value for a in applied}, values
        verdict = verdict_of([a.standing for a in applied])
        hangs_on_activity = any(f.name == "activity.kind" for a in applied for f in a.hangs_on)
        assert hangs_on_activity or found["rx.verdict"] == verdict.value, values


def test_random_rulebooks() -> None:
    done, books = 0, min(count(40), 1000)
    for seed in range(books):
        book, chance = random_books.book(seed, rules=4), random.Random(seed)
        rows: list[Row] = []
        for day in (
            random_books.DAY,
            datetime.date(2026, 1, 31),
            datetime.date(2026, 2, 1),
            datetime.date(2025, 12, 31),
        ):
            drawer = Drawer(roots_of(book.on(day)), seed, currency="HKD", day=day)
            rows += [{**drawn(drawer, m, 0.2), "case.date": day} for m in (0.0, 0.1, 0.3, 0.7)]
        judged = [f for f in facts_in_books(book) if f.name.startswith("judgement.")]
        frame = table([*random_books.FACTS, FACTS["case.date"], *judged], rows, chance)
        try:
            law = compile_table([book], frame.schema, outputs=[Output.OUTCOMES])
        except Untranslatable as refusal:
            assert "rx.rule" in str(refusal)
            continue
        agrees_with_the_interpreter(book, rows, screened_both_ways(frame, law))
        done += 1
    assert done > books // 2


def facts_in_books(book: Rulebook) -> list[Fact]:
    """Return every fact that a random book reads."""
    return list(Drawer(roots_of(book.on(random_books.DAY)), 0, currency="", day=random_books.DAY).facts)
