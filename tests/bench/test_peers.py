"""What is written by hand for the bench of peers follows the law: it comes to what the interpreter comes to."""

import importlib
import sys
from pathlib import Path
from types import ModuleType

import duckdb
import numpy as np
import polars as pl
import pytest

PEERS = Path(__file__).parents[2] / "bench" / "peers"
OFTEN = 30_000
"""Records among which every rule is broken, and kept where it applies."""


@pytest.fixture(scope="module")
def peers():
    """The modules of the bench, which import one another as scripts beside each other do."""
    names = ("by_duckdb", "by_isonomy", "by_numpy", "exchange", "law", "records", "run")
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(PEERS))
        yield {name: importlib.import_module(name) for name in names}
        for name in names:
            sys.modules.pop(name, None)


def by_hand(peers: dict[str, ModuleType], frame: pl.DataFrame) -> np.ndarray:
    rules = peers["law"].RULES
    words = peers["exchange"].Words(peers["records"].vocabulary(), rules)
    cells = peers["records"].coded(frame)
    broken = peers["by_numpy"].broken({name: cells[name].to_numpy() for name in cells.columns}, words)
    return peers["exchange"].bits(broken, rules)


def test_numpy_by_hand_breaks_the_rules_that_the_interpreter_finds_broken(peers):
    frame = peers["records"].draw(300, seed=11)
    found = peers["by_isonomy"].broken_by_interpreter(peers["by_isonomy"].stated(frame))
    expected = peers["exchange"].numbers(found, peers["law"].RULES)
    assert expected.any()
    assert (by_hand(peers, frame) == expected).all()


def test_numpy_by_hand_agrees_with_columns_where_every_rule_is_broken_and_kept(peers):
    frame = peers["records"].draw(OFTEN, seed=12)
    expected = peers["by_isonomy"].broken_by_columns(frame)
    for place, rule in enumerate(peers["law"].RULES):
        broken = np.count_nonzero(expected >> place & 1)
        assert 0 < broken < OFTEN, f"{rule} is broken in {broken} records"
    peers["run"].compare("NumPy", by_hand(peers, frame), expected)


def test_sql_by_hand_agrees_with_columns(peers, tmp_path):
    frame = peers["records"].draw(OFTEN, seed=13)
    rules = peers["law"].RULES
    words = peers["exchange"].Words(peers["records"].vocabulary(), rules)
    peers["records"].coded(frame).write_parquet(tmp_path / "coded.parquet")
    database = duckdb.connect()
    peers["by_duckdb"].load(database, words, tmp_path / "coded.parquet")
    found = database.execute(f"FROM ({peers['by_duckdb'].query(words)}) ORDER BY record").fetchnumpy()
    peers["run"].compare("SQL", peers["exchange"].bits(found, rules), peers["by_isonomy"].broken_by_columns(frame))


def test_columns_that_are_read_already_come_to_the_same(peers):
    frame = peers["records"].draw(OFTEN, seed=15)
    found = peers["by_isonomy"].Prepared(frame).broken()
    peers["run"].compare("columns read already", found, peers["by_isonomy"].broken_by_columns(frame))


def test_compiled_laws_break_the_rules_that_columns_break(peers):
    frame = peers["records"].draw(300, seed=14)
    broken = peers["by_isonomy"].CompiledLaws().broken(peers["by_isonomy"].stated(frame))
    found = peers["exchange"].numbers(broken, peers["law"].RULES)
    peers["run"].compare("compiled laws", found, peers["by_isonomy"].broken_by_columns(frame))


def test_a_difference_names_the_rule_and_leaves_no_table(peers):
    expected = np.array([0, 0b10, 0])
    peers["run"].compare("a peer that agrees", expected.copy(), expected)
    rule = peers["law"].RULES[1]
    with pytest.raises(peers["run"].Stopped, match=rf"a peer differs from Isonomy in 1 of 2 records: {rule}$"):
        peers["run"].compare("a peer", np.array([0, 0]), expected)
