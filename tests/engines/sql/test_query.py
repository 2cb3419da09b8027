"""What a query says, what a map folds away, and what is refused by name."""

from __future__ import annotations

import datetime
from dataclasses import replace
from pathlib import Path

import duckdb
import pytest
import sqlglot
from click.testing import CliRunner

from isonomy.cases.errors import CaseError
from isonomy.cases.files import read_text
from isonomy.cli.main import cli
from isonomy.engines.errors import Untranslatable
from isonomy.engines.sql import DIALECTS, UNREADABLE, write_query
from isonomy.facts import FACTS, activity, client, transfer
from isonomy.law import JURISDICTIONS, rulebook
from isonomy.logic import HKD, USD, Expr
from isonomy.rulebook import Force, Part, Risk, Rule, Rulebook, Topic, obligation
from isonomy.tables.mapping import TableMap, map_from
from tests.engines import random_books
from tests.engines.sql.tables import map_of
from tests.worked.law import EVIDENCE, WORKED

DAY = datetime.date(2026, 3, 1)


def rule(when: Expr, must: Expr | dict[str, Part]) -> Rule:
    made = obligation(
        "Do it. /* quickly */", when=when, must=must, risk=Risk.TAX, topic=Topic.TAX, force=Force.STATUTE,
        cites=WORKED["7"], since=None, evidence=EVIDENCE,
    )  # fmt: skip
    made.id = "rx.rule"
    return made


def book(*rules: Rule) -> Rulebook:
    return Rulebook(random_books.PLACE, rules)


def mapping(text: str) -> TableMap:
    return map_from(read_text("key: id\ndate: 2026-03-01\n" + text, ".yaml", "map.yaml"), tuple(JURISDICTIONS))


def answers(law: Rulebook, written: TableMap, table: str) -> list[tuple[object, object]]:
    """Return the outcome of the one rule and the cells that could not be read, for each row of a table."""
    base = duckdb.connect()
    base.execute(f"CREATE TABLE records AS {table}")
    query = write_query([law], written, DIALECTS["duckdb"])
    return base.execute(f"SELECT {query.rules['rx.rule']}, {UNREADABLE} FROM ({query.text}) ORDER BY id").fetchall()


SMALL = book(rule(transfer.own_account, transfer.amount < HKD(8_000)))


def test_amounts_on_both_sides_of_a_limit() -> None:
    written = mapping("columns: {own: transfer.own_account, amount: transfer.amount}")
    table = """SELECT * FROM (VALUES (1, true, 7999.99), (2, true, 8000.00), (3, false, 9000.00), (4, true, NULL),
               (5, NULL, 9000.00)) AS t(id, own, amount)"""
    assert [a for a, _ in answers(SMALL, written, table)] == [
        "complies", "breaches", "not_applicable", "undetermined", "undetermined",
    ]  # fmt: skip


def test_amounts_finer_than_a_cent_are_unknown_and_counted() -> None:
    written = mapping("columns: {own: transfer.own_account, amount: transfer.amount}")
    table = "SELECT 1 AS id, true AS own, 9000.005 AS amount"
    assert answers(SMALL, written, table) == [("undetermined", 1)]


def test_words_on_no_list_are_unknown_and_counted() -> None:
    law = book(rule(client.kind == "individual", transfer.own_account))
    written = mapping("columns: {own: transfer.own_account, kind: client.kind}")
    table = "SELECT * FROM (VALUES (1, false, 'individual'), (2, false, 'indivdual')) AS t(id, own, kind)"
    assert answers(law, written, table) == [("breaches", 0), ("undetermined", 1)]


def test_lists_with_empty_or_strange_elements_are_unknown_and_counted() -> None:
    law = book(rule(transfer.own_account, transfer.message.within("originator_name")))
    written = mapping("columns: {own: transfer.own_account, sent: transfer.message}")
    table = """SELECT 1 AS id, true AS own, ['originator_name'] AS sent UNION ALL SELECT 2, true, []
        UNION ALL SELECT 3, true, ['originator_name', NULL] UNION ALL SELECT 4, true, ['shoe_size']
        UNION ALL SELECT 5, true, NULL UNION ALL SELECT 6, true, ['beneficiary_name']"""
    assert answers(law, written, table) == [
        ("complies", 0), ("complies", 0), ("undetermined", 1), ("undetermined", 1), ("undetermined", 0), ("breaches", 0),
    ]  # fmt: skip


def test_cells_are_translated() -> None:
    law = book(rule(client.kind == "individual", transfer.own_account))
    written = mapping(
        "columns:\n  own: {fact: transfer.own_account, values: {Y: yes, N: no}}\n"
        "  kind: {fact: client.kind, values: {1: individual, 2: company, 9: unknown}}"
    )
    table = "SELECT * FROM (VALUES (1, 'N', 1), (2, 'Y', 1), (3, 'N', 2), (4, 'N', 9), (5, 'N', 3)) AS t(id, own, kind)"
    assert answers(law, written, table) == [
        ("breaches", 0), ("complies", 0), ("not_applicable", 0), ("undetermined", 0), ("undetermined", 1),
    ]  # fmt: skip


def test_amounts_in_other_currencies_are_converted_at_the_rate_of_the_day() -> None:
    written = map_from(
        read_text(
            "key: id\ndate: day\ncolumns:\n  own: transfer.own_account\n"
            "  amount: {fact: transfer.amount, unit: minor, currency: {column: ccy}}"
        ),
        tuple(JURISDICTIONS),
    )
    table = """SELECT * FROM (VALUES (1, DATE '2024-06-01', true, 102000, 'USD'), (2, DATE '2024-06-01', true, 103000, 'USD'),
        (3, DATE '2024-06-01', true, 800000, 'HKD'), (4, DATE '1999-01-01', true, 103000, 'USD'),
        (5, DATE '2024-06-01', true, 103000, 'XXX')) AS t(id, day, own, amount, ccy)"""
    assert answers(SMALL, written, table) == [
        ("complies", 0), ("breaches", 0), ("breaches", 0), ("undetermined", 0), ("undetermined", 1),
    ]  # fmt: skip


def test_constants_fold_away_the_rules_that_cannot_apply() -> None:
    columns = "columns: {amount: {fact: transfer.amount, currency: HKD}}"
    whole = write_query([rulebook("hk")], mapping(columns), DIALECTS["duckdb"])
    written = mapping(
        columns + "\nconstants: {activity: {kind: transfer_tokens, performed_in: [JP]}, client: {place: JP}}"
    )
    folded = write_query([rulebook("hk")], written, DIALECTS["duckdb"])
    assert len(folded.rules) < len(whole.rules)
    assert {*folded.rules, *folded.left_out} == {*whole.rules, *whole.left_out}


def test_every_rule_has_its_sentence_and_citation_before_it() -> None:
    law = rulebook("sg")
    query = write_query([law], map_of(tuple(FACTS.values())), DIALECTS["duckdb"])
    flat = " ".join(query.text.split())
    for found in law.rules:
        if found.id in query.rules:
            comment = " ".join(f"/* {found.id}: {found.says} ({'; '.join(map(str, found.law.cites))}) */".split())
            assert comment in flat
            assert flat.index(comment) < flat.index(f"AS {query.rules[found.id]}")


def test_a_sentence_cannot_end_its_comment() -> None:
    query = write_query([SMALL], mapping("columns: {own: transfer.own_account}"), DIALECTS["duckdb"])
    assert len(sqlglot.parse(query.text, read="duckdb")) == 1
    assert query.text.count("quickly") == 1


@pytest.mark.parametrize("dialect", sorted(DIALECTS))
def test_the_text_is_sql_of_its_dialect(dialect: str) -> None:
    law, facts = rulebook("kr"), tuple(FACTS.values())
    some = frozenset(r.id for r in law.rules if {Topic.TRAVEL_RULE, Topic.MARKET_INTEGRITY} & {*r.topics})
    written = map_of(facts, lists=DIALECTS[dialect].holds_unknown_lists, day=DAY)
    query = write_query([law], written, DIALECTS[dialect], rules=some)
    assert len(query.rules) > 10
    assert isinstance(sqlglot.parse_one(query.text, read=DIALECTS[dialect].sqlglot), sqlglot.exp.Select)


def test_bigquery_refuses_lists_by_name() -> None:
    law = book(rule(transfer.own_account, transfer.message.within("originator_name")))
    with pytest.raises(Untranslatable, match=r"`rx.rule` asks `transfer.message` .* BigQuery keeps no list"):
        write_query(
            [law], mapping("columns: {own: transfer.own_account, sent: transfer.message}"), DIALECTS["bigquery"]
        )


def test_a_law_in_another_currency_is_refused_by_name() -> None:
    law = book(rule(transfer.own_account, transfer.amount < USD(1)))
    written = mapping("columns: {own: transfer.own_account, amount: transfer.amount}")
    with pytest.raises(Untranslatable, match=r"`rx.rule` has amounts in USD"):
        write_query([law], written, DIALECTS["duckdb"])


def test_major_units_of_several_currencies_are_refused_by_name() -> None:
    written = mapping("columns: {own: transfer.own_account, amount: {fact: transfer.amount, currency: {column: ccy}}}")
    with pytest.raises(Untranslatable, match=r"`rx.rule` reads `amount` in major units of several currencies"):
        write_query([SMALL], written, DIALECTS["postgres"])


def test_more_columns_than_a_step_may_have_are_refused() -> None:
    narrow = replace(DIALECTS["postgres"], most_columns=40)
    with pytest.raises(Untranslatable, match="PostgreSQL has room for 40; ask fewer places"):
        write_query([rulebook("sg")], map_of(tuple(FACTS.values()), day=DAY), narrow)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("columns: {a: client.knd}", "map.yaml, line 3, columns.a: `client.knd` is no fact"),
        ("columns: {a: {fact: client.kind, values: {P: persn}}}", "line 3, columns.a: `persn` is no value"),
        ("columns: {a: {fact: client.kind, unit: minor}}", "`unit` beside `client.kind`"),
        ("columns: {a: {fact: transfer.amount, currency: ZZZ}}", "`ZZZ` is no currency"),
        ("columns: {a: {fact: transfer.amount, unit: percent}}", "`percent` is no unit of money"),
        ("columns: {a: {fact: client.kind, element: x}}", "`client.kind` has no elements"),
        ("columns: {a: client.kind, b: client.kind}", "line 3, columns.b: `client.kind` is stated twice"),
        ("columns: {a: client.kind}\nconstants: {client: {kind: individual}}", "line 4, .*stated twice"),
        ("columns: {a: {fact: client.kind, in: xx}}", "`xx` has no rulebook here"),
        ("colums: {}", "`colums` is no part of a map"),
    ],
)
def test_a_wrong_map_is_refused_with_its_line(text: str, says: str) -> None:
    with pytest.raises(CaseError, match=says):
        mapping(text)


def test_the_command_writes_a_file(tmp_path: Path) -> None:
    (tmp_path / "map.yaml").write_text(
        "key: id\ntable: warehouse.transfers\ndate: 2026-03-01\ncolumns: {amount: {fact: transfer.amount, currency: USD}}"
    )
    out = tmp_path / "law.sql"
    asked = ["sql", "--dialect", "trino", "--in", "hk,sg", "--map", str(tmp_path / "map.yaml"), "--only", "travel_rule"]
    done = CliRunner().invoke(cli, [*asked, "--out", str(out)])
    assert done.exit_code == 0, done.output
    assert "FROM warehouse.transfers" in out.read_text()
    assert "hk.travel_rule" in out.read_text() and "sg.travel_rule" in out.read_text()


def test_the_command_refuses_by_name() -> None:
    done = CliRunner().invoke(cli, ["sql", "--dialect", "bigquery", "--in", "sg"])
    assert isinstance(done.exception, CaseError)
    assert "BigQuery cannot say this exactly: `sg." in str(done.exception)


def test_facts_without_a_column_are_unknown() -> None:
    law = book(rule(activity.by_way_of_business, transfer.own_account))
    table = "SELECT 1 AS id, true AS own UNION ALL SELECT 2, false"
    assert answers(law, mapping("columns: {own: transfer.own_account}"), table) == [
        ("undetermined", 0),
        ("undetermined", 0),
    ]
