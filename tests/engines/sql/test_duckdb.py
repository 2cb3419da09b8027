"""The law as a query gives in DuckDB exactly the outcomes of the interpreter."""

from __future__ import annotations

import datetime
import random
from collections.abc import Sequence
from dataclasses import replace

import duckdb
import pytest

from isonomy.engines.sql import DIALECTS, GRAVEST_FIRST, UNREADABLE, SqlQuery, write_query
from isonomy.facts import FACTS
from isonomy.law import JURISDICTIONS, rulebook
from isonomy.logic import Fact, Value
from isonomy.rulebook import Rulebook
from isonomy.tables.mapping import Constant, TableMap
from tests.engines import random_books
from tests.engines.random_cases import Drawer, roots_of
from tests.engines.sql.tables import DAY, Record, cells, map_of, outcomes, settled, several, sql_type
from tests.worked.cases import EXAMPLES

DUCKDB = DIALECTS["duckdb"]


def run(query: SqlQuery, mapping: TableMap, records: Sequence[Record]) -> list[dict[str, object]]:
    """Return the answer of DuckDB, record by record."""
    base = duckdb.connect()
    columns = ", ".join(f"{c.name} {sql_type(c, 'VARCHAR[]')}" for c in mapping.columns)
    base.execute(f"CREATE TABLE records (record_id INTEGER, {columns})")
    marks = ", ".join("?" * (len(mapping.columns) + 1))
    base.executemany(f"INSERT INTO records VALUES ({marks})", [cells(mapping, n, r) for n, r in enumerate(records)])
    found = base.execute(query.text + " ORDER BY record_id")
    names = [d[0] for d in found.description]
    return [dict(zip(names, row, strict=True)) for row in found.fetchall()]


def agree(book: Rulebook, mapping: TableMap, records: Sequence[Record], *, with_pending: bool = False) -> int:
    """Check every outcome of every record, and return how many there were."""
    query = write_query([book], mapping, DUCKDB, with_pending=with_pending)
    compared = 0
    for record, answer in zip(records, run(query, mapping, records), strict=True):
        expected = outcomes(book, record, with_pending=with_pending)
        wrong = {r: (answer[c], expected[r]) for r, c in query.rules.items() if answer[c] != expected[r]}
        assert not wrong, (wrong, record)
        assert {expected[r] for r in query.left_out} <= {"not_applicable", None}
        shown = [expected[r] for r in query.rules]
        code = book.jurisdiction.code
        assert answer[f"{code}_breached"] == shown.count("breaches")
        assert answer[f"{code}_gravest"] == next((o for o in GRAVEST_FIRST if o in shown), "not_applicable")
        assert answer[UNREADABLE] == 0
        compared += len(expected)
    return compared


def days_of(book: Rulebook) -> list[datetime.date]:
    """Return each day on which the law changes, and the day before."""
    return [d for change in book.changes for d in (change - datetime.timedelta(days=1), change)]


def draw(
    book: Rulebook, facts: Sequence[Fact], seed: int, number: int, *, lists: bool, with_pending: bool = False
) -> list[Record]:
    """Return random records near the limits of the law, on the days on which it changes."""
    chance = random.Random(seed)
    days = days_of(book) or [random_books.DAY]
    records = []
    for row in range(number):
        day = chance.choice(days)
        law = book.on(day, with_pending=with_pending)
        drawer = Drawer(roots_of(law), seed * 1000 + row, currency=book.jurisdiction.currency, day=day)
        values: dict[str, Value] = drawer.situation(chance.choice((0.0, 0.2, 0.5, 0.9)))
        values.pop(DAY.name, None)
        records.append(Record(day, settled(values, facts, lists)))
    return records


@pytest.mark.parametrize("seed", range(several(30)))
def test_random_rulebooks(seed: int) -> None:
    book, lists = random_books.book(seed), seed % 2 == 0
    records = draw(book, random_books.FACTS, seed, 25, lists=lists)
    assert agree(book, map_of(random_books.FACTS, lists=lists), records) == 25 * len(book.rules)


@pytest.mark.parametrize("seed", range(several(4)))
def test_one_day_for_the_whole_table(seed: int) -> None:
    book = random_books.book(seed)
    day = days_of(book)[seed % len(days_of(book))] if book.changes else random_books.DAY
    records = [Record(day, r.values) for r in draw(book, random_books.FACTS, seed, 25, lists=True)]
    agree(book, map_of(random_books.FACTS, day=day), records)


@pytest.mark.parametrize("code", sorted(JURISDICTIONS))
def test_the_law(code: str) -> None:
    """Random records reach few rules; half of these state what an example states, and a part of what is random."""
    book = rulebook(code)
    facts = tuple(FACTS.values())
    pending = code in ("hk", "jp")
    drawn = draw(book, facts, 1, several(40), lists=True, with_pending=pending)
    records = [r if n % 2 else like_an_example(book, r, n) for n, r in enumerate(drawn)]
    assert agree(book, map_of(facts), records, with_pending=pending) >= len(records) * 50


def like_an_example(book: Rulebook, record: Record, seed: int) -> Record:
    """Return a worked example with some facts replaced by random ones."""
    chance = random.Random(seed)
    bases = [e for e in EXAMPLES if e.place == book.jurisdiction.place and set(e.values) <= set(FACTS)]
    base = chance.choice(bases)
    some = dict(chance.sample(sorted(record.values.items()), len(record.values) // 8))
    values = {n: v for n, v in {**base.values, **some}.items() if n != DAY.name}
    return Record(chance.choice((base.day, record.day)), settled(values, tuple(FACTS.values()), lists=True))


STATED = {
    "who stakes": ("activity.kind", "activity.handles_client_assets", "client.kind"),
    "what the firm does": ("business.activities", "custody.uses", "transfer.amount"),
    "what is asked": ("activity.kind", "business.activities", "client.professional_by"),
}
PLACES = ("activity.performed_in", "promotion.aimed_at", "client.place", "business.incorporated_in")


@pytest.mark.parametrize("name", sorted(STATED))
@pytest.mark.parametrize("names_places", (True, False))
def test_constants_say_the_same_as_columns(name: str, names_places: bool) -> None:
    """Also what follows from the activity asked about, and from a record that names no place."""
    book = rulebook("jp")
    facts = [f for f in FACTS.values() if names_places or f.name not in PLACES]
    base = {"activity.kind": "stake_for_clients", "activity.handles_client_assets": True, "client.kind": "individual"}
    drawn = [like_an_example(book, r, n) for n, r in enumerate(draw(book, facts, 5, several(40), lists=True))]
    first: dict[str, Value] = {n: v for r in drawn for n, v in r.values.items()} | base
    fixed = {n: first[n] for n in STATED[name] if n in first}
    wanted = {f.name for f in facts}
    records = [Record(r.day, {n: v for n, v in {**r.values, **fixed}.items() if n in wanted}) for r in drawn]
    mapping = map_of([f for f in facts if f.name not in fixed])
    constants = tuple(Constant(FACTS[n], v) for n, v in fixed.items())
    agree(book, replace(mapping, constants=constants), records)
