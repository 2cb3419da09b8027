"""How cells become facts: units, currencies, days, words, sets, messages; and which cells are refused, with the reason."""

from __future__ import annotations

import datetime
import json
from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

import polars as pl
import pytest

from isonomy.cases.errors import CaseError
from isonomy.cases.files import read_text
from isonomy.facts import activity, custody
from isonomy.law import JURISDICTIONS
from isonomy.logic.types import SetType
from isonomy.tables.numbers import whole_numbers
from isonomy.tables.record_map import RecordMap, record_map_from
from isonomy.tables.stating import Stated, Statements


def mapped(text: str) -> RecordMap:
    return record_map_from(read_text(text, ".yaml", "map.yaml"), tuple(JURISDICTIONS))


def stated(text: str, columns: Mapping[str, Any] | pl.DataFrame, code: str = "hk", several: bool = False) -> Stated:
    frame = columns if isinstance(columns, pl.DataFrame) else pl.DataFrame(columns)
    return Statements(mapped(text), JURISDICTIONS[code], frame.schema, several_places=several).read(frame)


def cells(text: str, columns: Mapping[str, Any] | pl.DataFrame, fact: str, code: str = "hk") -> list[Any]:
    """What a fact comes to in each row; `bad` where a cell is refused."""
    found = stated(text, columns, code)
    bad = [any(f.rows[row] for f in found.faults) for row in range(found.facts.height)]
    return ["bad" if b else v for b, v in zip(bad, found.facts[fact].to_list(), strict=True)]


@pytest.mark.parametrize(
    ("given", "digits", "expected"),
    [
        (pl.Series(["1,234.50", "0.005", "-2", "1e3", "1,23", "", None, "7."]), 2, [123450, "bad", -200, "bad", "bad", None, None, 700]),
        (pl.Series([0.1, 1234.56, 0.001, float("nan"), 2.0**60, None]), 2, [10, 123456, "bad", "bad", "bad", None]),
        (pl.Series([5, None, 2**60]), 2, [500, None, "bad"]),
        (pl.Series([Decimal("1.25"), Decimal("0.75")]), 1, ["bad", "bad"]),
        (pl.Series([Decimal("1.25"), Decimal("0.75")]), 3, [1250, 750]),
        (pl.Series([True]), 0, ["bad"]),
        (pl.Series([None, None]), 2, [None, None]),
    ],
    ids=["text", "floats", "whole", "finer decimals", "decimals", "truth", "nothing"],
)  # fmt: skip
def test_numbers_are_read_exactly_or_not_at_all(given: pl.Series, digits: int, expected: list[Any]) -> None:
    found = whole_numbers(given, digits)
    assert ["bad" if b else v for b, v in zip(found.bad, found.values, strict=True)] == expected


def test_every_cent_survives_floating_point() -> None:
    minor = pl.Series([n * 7_919_317 + n % 100 for n in range(20_000)] + [2**52, 2**52 - 1])
    floats = minor.cast(pl.Float64) / 100
    assert whole_numbers(floats, 2).values.equals(minor)


def test_rounding_is_half_away_from_zero_and_only_where_asked() -> None:
    for given in (
        pl.Series(["0.125", "0.135", "0.1349"]),
        pl.Series([Decimal("0.1250"), Decimal("0.1350"), Decimal("0.1349")]),
    ):
        assert whole_numbers(given, 2, rounded=True).values.to_list() == [13, 14, 13]
        assert whole_numbers(given, 2).bad.all()


def test_amounts_take_the_decimals_of_their_currency() -> None:
    text = "date: 2026-01-01\ncolumns: {v: {fact: order.value, currency: {column: c}}}"
    columns = {"v": ["5.50", "5.50", "500", "-1", "3", "3"], "c": ["USD", "KRW", "jpy", "USD", "BTC", None]}
    assert cells(text, columns, "order.value") == [550, "bad", 500, "bad", "bad", 300]
    minor = text.replace("currency:", "unit: minor, currency:")
    assert cells(minor, {"v": [550, 550], "c": ["USD", "KRW"]}, "order.value") == [550, 550]


def test_several_places_need_a_currency() -> None:
    text = "date: 2026-01-01\ncolumns:\n  v: order.value"
    assert stated(text, {"v": ["1"]}).facts["order.value"].to_list() == [100]
    with pytest.raises(CaseError, match=r"map\.yaml, line 3.*no currency"):
        stated(text, {"v": ["1"]}, several=True)


@pytest.mark.parametrize(
    ("unit", "given", "billionths"),
    [
        ("ratio", "0.98", 980_000_000), ("ratio", "98%", 980_000_000), ("percent", "98", 980_000_000),
        ("basis_points", "9800.00001", "bad"), ("basis_points", "9800.5", 980_050_000), ("billionths", "980000000", 980_000_000),
        ("percent", "97.9999999", 979_999_999), ("percent", "97.99999999", "bad"), ("percent", "-1", "bad"),
    ],
)  # fmt: skip
def test_shares_in_every_unit(unit: str, given: str, billionths: Any) -> None:
    text = f"date: 2026-01-01\ncolumns: {{s: {{fact: custody.cold_share, unit: {unit}}}}}"
    expected = [billionths]
    if unit == "basis_points" and given == "9800.00001":
        expected = [980_000_001]
    assert cells(text, {"s": [given]}, "custody.cold_share") == expected


def test_points_in_time_fall_on_the_day_of_each_place() -> None:
    text = "columns: {t: {fact: case.date, zone: UTC}}"
    moments = {"t": ["2026-03-01T15:30:00", "2026-03-01T16:30:00Z", "2026-03-02T00:30:00+08:00", "2026-03-01", "soon"]}
    first, second = datetime.date(2026, 3, 1), datetime.date(2026, 3, 2)
    assert cells(text, moments, "case.date", "hk") == [first, second, second, "bad", "bad"]
    assert cells(text, moments, "case.date", "jp") == [second, second, second, "bad", "bad"]
    native = pl.DataFrame({"t": pl.Series([datetime.datetime(2026, 3, 1, 15, 30)])})
    assert cells(text, native, "case.date", "jp") == [second]
    plain = "columns: {t: case.date}"
    assert cells(plain, native, "case.date", "jp") == [first]
    assert cells(plain, {"t": ["2026-03-01T16:30:00Z", "2026-03-01"]}, "case.date") == ["bad", first]


def test_days_in_another_writing_and_records_without_a_day() -> None:
    text = 'columns: {t: {fact: case.date, format: "%Y%m%d"}}'
    assert cells(text, {"t": [20260301, 20261301, None]}, "case.date") == [datetime.date(2026, 3, 1), "bad", "bad"]


def mask(fact: Any, *words: str) -> int:
    assert isinstance(fact.type, SetType)
    return sum(1 << list(fact.type.of.values).index(w) for w in words)


def test_sets_as_text_as_lists_and_as_columns() -> None:
    text = "date: 2026-01-01\ncolumns: {c: activity.channels}"
    both = mask(activity.channels, "app", "website")
    written = {"c": ["app;website", " Website ; app", "none", "", "fax"]}
    assert cells(text, written, "activity.channels") == [both, both, 0, None, "bad"]
    assert cells(text, {"c": [["app", "website"], [], None]}, "activity.channels") == [both, 0, None]
    barred = text.replace("c: activity.channels", 'c: {fact: activity.channels, split: "|"}')
    assert cells(barred, {"c": ["app|website"]}, "activity.channels") == [both]
    words = text.replace("c: activity.channels", "c: {fact: activity.channels, values: {W: website, A: app}}")
    assert cells(words, {"c": ["A;W", "A;X"]}, "activity.channels") == [both, "bad"]


def test_elements_without_a_column_are_undecided_unless_the_rest_is_out() -> None:
    text = (
        "date: 2026-01-01\ncolumns: {l: {fact: custody.uses, element: lent}, s: {fact: custody.uses, element: staked}}"
    )
    columns = {"l": ["yes", "no", None, "maybe"], "s": ["no", None, None, "no"]}
    found = stated(text, columns)
    lent, staked = mask(custody.uses, "lent"), mask(custody.uses, "staked")
    every = mask(custody.uses, *custody.uses.type.of.values)  # type: ignore[union-attr]
    assert found.facts["custody.uses"].to_list()[:3] == [lent, 0, None]
    assert found.facts["custody.uses:maybe"].to_list()[:3] == [every - lent - staked, every - lent, None]
    closed = stated(text.replace("element: lent", "element: lent, rest: no"), columns).facts
    assert closed["custody.uses:maybe"].to_list()[:3] == [0, staked, None]
    assert [f.rows[3] for f in found.faults] == [True, False]


def test_what_is_stated_goes_before_the_profile_and_an_empty_cell_leaves_it() -> None:
    text = "date: 2026-01-01\ncolumns: {s: {profiles: {BTC: bitcoin}}, f: asset.form}"
    columns = {"s": ["BTC", "BTC", "???", None], "f": ["conventional", None, None, "conventional"]}
    assert cells(text, columns, "asset.form") == ["conventional", "ledger_native", None, "conventional"]
    fixed = text + "\nconstants: {asset: {form: conventional}}"
    assert "asset.form" not in stated(fixed.replace(", f: asset.form", ""), columns).facts.columns


def test_a_profile_says_what_it_said_on_the_day_of_the_record() -> None:
    text = "date: d\ncolumns: {s: {profiles: asset}}"
    columns = {"d": ["2021-08-31", "2021-09-01"], "s": ["btc", "Bitcoin"]}
    assert cells(text, columns, "asset.index_providers") == [None, 2]


def test_a_licence_of_one_place_says_nothing_elsewhere() -> None:
    text = "date: 2026-01-01\ncolumns: {x: asset.form}\nconstants: {like: licensed hong kong platform}"
    here, there = (stated(text, {"x": [None]}, code).facts for code in ("hk", "sg"))
    assert here["authorisation.classes"].null_count() == 0
    assert "authorisation.classes" not in there.columns or there["authorisation.classes"].null_count() == 1


def test_messages_are_read_as_transfer_facts() -> None:
    text = "date: 2026-01-01\ncolumns: {p: {message: ordering}}"
    payload = json.loads((Path(__file__).parent.parent / "messages" / "payloads" / "company_2023.json").read_text())
    found = stated(text, {"p": [json.dumps(payload), "{", None]})
    assert found.facts["transfer.role"].to_list() == ["ordering", None, None]
    assert found.faults[0].rows.to_list() == [False, True, False]
    assert "broken JSON" in found.faults[0].why("{")


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("date: 2026-01-01\ncolumns: {sy: {profiles: {B: bitcoin}}}", "no column `sy`"),
        ("date: 2026-01-01\ncolumns: {s: {profiles: {B: bitcon}}}", "bitcon"),
        ("date: 2026-01-01\ncolumns: {s: {profiles: aset}}", "did you mean `asset`"),
        ("date: 2026-01-01\ncolumns: {s: {message: sender}}", "expected one of: ordering"),
        ("date: 2026-01-01\ncolumns: {s: {fact: case.date, zone: Mars}}", "no time zone"),
        ("date: 2026-01-01\ncolumns: {s: {fact: asset.forms}}", "did you mean `asset.form`"),
        ("date: 2026-01-01\ncolumns: {s: {profiles: asset, fact: asset.form}}", "stands alone"),
        ("date: day\ncolumns: {s: asset.form}", "no column `day`"),
    ],
)
def test_a_map_that_cannot_be_meant_is_refused_with_its_place(text: str, problem: str) -> None:
    with pytest.raises(CaseError, match=r"map\.yaml") as refusal:
        stated(text, {"s": ["x"]})
    assert problem in str(refusal.value)


def test_a_refused_cell_says_what_is_wrong() -> None:
    found = stated(
        "date: 2026-01-01\ncolumns: {k: client.kind, v: {fact: order.value, currency: USD}}",
        {"k": ["indvidual"], "v": ["x"]},
    )
    told = [f.why(cell) for f, cell in zip(found.faults, ("indvidual", "x"), strict=True)]
    assert "did you mean `individual`" in told[0]
    assert told[1].startswith("`x` in column `v` is not an amount in USD")
