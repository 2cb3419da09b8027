"""What a map says about a table, place by place."""

from __future__ import annotations

import datetime

import pytest

from isonomy.cases.errors import CaseError
from isonomy.cases.files import read_text
from isonomy.logic import Money, SetValue
from isonomy.tables.mapping import CellUnit, Column, TableMap, map_from


def read(text: str) -> TableMap:
    return map_from(read_text(text, ".yaml", "map.yaml"), ("hk", "sg"))


def column(mapping: TableMap, fact: str, place: str = "hk") -> Column:
    (found,) = [c for c in mapping.columns_in(place) if c.fact.name == fact]
    return found


def test_a_column_alone_holds_the_fact_as_it_is() -> None:
    found = column(read("columns: {amt: transfer.amount}"), "transfer.amount")
    assert (found.name, found.unit, found.currency) == ("amt", CellUnit.MAJOR, "")


def test_units_and_currencies() -> None:
    mapping = read(
        "columns:\n  amt: {fact: transfer.amount, unit: minor, currency: {column: ccy}}\n"
        "  cold: {fact: custody.cold_share, unit: percent}"
    )
    assert column(mapping, "transfer.amount").currency_column == "ccy"
    assert column(mapping, "custody.cold_share").unit is CellUnit.PERCENT


def test_one_column_may_state_several_facts() -> None:
    mapping = read("columns: {country: [client.place, business.incorporated_in]}")
    assert [c.fact.name for c in mapping.columns] == ["client.place", "business.incorporated_in"]


def test_what_is_said_for_a_place_goes_before_what_is_said_for_all() -> None:
    mapping = read("columns:\n  kind: client.kind\n  kind_hk: {fact: client.kind, in: hk}")
    assert column(mapping, "client.kind", "hk").name == "kind_hk"
    assert column(mapping, "client.kind", "sg").name == "kind"


def test_a_constant_of_a_place_goes_before_a_column_for_all() -> None:
    mapping = read("columns: {kind: client.kind}\nin: {hk: {client: {kind: individual}}}")
    assert not [c for c in mapping.columns_in("hk") if c.fact.name == "client.kind"]
    assert mapping.constants_in("hk")["client.kind"].value == "individual"
    assert mapping.constants_in("sg") == {}


def test_constants_are_written_as_in_a_case() -> None:
    mapping = read("constants:\n  transfer: {amount: 'HKD 8,000'}\n  custody: {uses: [staked]}")
    assert mapping.constants_in("hk")["transfer.amount"].value == Money.of(8000, "HKD")
    assert mapping.constants_in("hk")["custody.uses"].value == SetValue(frozenset({"staked"}))


def test_the_date_is_a_day_or_a_column() -> None:
    assert read("date: 2026-03-01").day == datetime.date(2026, 3, 1)
    assert column(read("date: booked_on"), "case.date").name == "booked_on"


def test_a_word_that_stands_for_nothing_is_unknown() -> None:
    found = column(read("columns: {k: {fact: client.kind, values: {P: individual, '?': unknown}}}"), "client.kind")
    assert found.values == {"P": "individual", "?": None}


def test_elements_of_a_set_have_columns_of_their_own() -> None:
    mapping = read(
        "columns:\n  a: {fact: activity.channels, element: app}\n  w: {fact: activity.channels, element: website, rest: no}"
    )
    assert [(c.element, c.rest_is_out) for c in mapping.columns] == [("app", False), ("website", True)]


def test_a_word_of_a_list_does_not_stand_for_several() -> None:
    with pytest.raises(CaseError, match="`both` stands for a list"):
        read("columns: {n: {fact: transfer.message, values: {both: [originator_name, beneficiary_name]}}}")
