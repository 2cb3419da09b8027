"""How tables are read: parts, order, limits, currencies, points in time, constants, and what is refused by name."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Any

import polars as pl
import pytest

from isonomy.cases.errors import CaseError
from isonomy.engines.columns import (
    CompiledTable,
    Output,
    Screened,
    compile_table,
    screen_batches,
    screen_frame,
    screening,
    specialise,
)
from isonomy.engines.errors import Untranslatable
from isonomy.facts import activity, client, custody, transfer
from isonomy.facts import case as case_facts
from isonomy.law import rulebook
from isonomy.logic import HKD, USD, Expr, SetValue, Value, date, dated, months, months_between, percent
from isonomy.rates import convert
from isonomy.rulebook import Force, Jurisdiction, Risk, Rule, Rulebook, Topic, obligation
from isonomy.rulebook.outcomes import Outcome
from tests.worked.law import EVIDENCE, WORKED

PLACE = Jurisdiction("rx", "HK", "Randomia", "HKD")
DAY = datetime.date(2026, 3, 2)


def rule(must: Expr, *, name: str = "rx.duty", when: Expr | None = None, since: str | None = None) -> Rule:
    made = obligation(
        "Random.", when=client.kind.is_in(*client.kind.type.values) if when is None else when, must=must,  # type: ignore[union-attr]
        risk=Risk.TAX, topic=Topic.TAX, force=Force.STATUTE, cites=WORKED["1"], since=since, evidence=EVIDENCE,
    )  # fmt: skip
    made.id = name
    return made


def outcomes(made: Rule, columns: Mapping[str, Any], constants: Mapping[str, Value] | None = None) -> list[str]:
    """Return the outcome of a rule about companies, one for each cell of the columns."""
    frame = columns if isinstance(columns, pl.DataFrame) else pl.DataFrame(columns)
    given: dict[str, Value] = {"client.kind": "company", **(constants or {})}
    if "case.date" not in frame.columns:
        given.setdefault("case.date", DAY)
    law = compile_table([Rulebook(PLACE, (made,))], frame.schema, constants=given, outputs=[Output.OUTCOMES])
    return screen_frame(frame, law)[made.id].to_list()


def test_a_share_is_exact_on_its_limit() -> None:
    kept = rule(custody.cold_share >= percent(98))
    cells = [979_999_999, 980_000_000, 980_000_001, None]
    assert outcomes(kept, {"custody.cold_share": cells}) == ["breaches", "complies", "complies", "undetermined"]
    decimals = pl.Series(["0.979999999", "0.98", None], dtype=pl.String).cast(pl.Decimal(20, 9))
    assert outcomes(kept, {"custody.cold_share": decimals}) == ["breaches", "complies", "undetermined"]


def test_amounts_of_other_currencies_are_converted_exactly_at_the_rate_of_the_day() -> None:
    below = rule(transfer.amount < HKD(8_000))
    limit = HKD(8_000).value.minor  # type: ignore[union-attr]
    amounts = list(range(102_150, 102_850, 7))
    expected = []
    for minor in amounts:
        converted = convert(type(USD(1).value)(minor, "USD"), "HKD", DAY)  # type: ignore[call-arg,arg-type,misc]
        assert converted is not None
        expected.append("complies" if converted[0].minor < limit else "breaches")
    assert {"complies", "breaches"} == set(expected)
    frame = pl.DataFrame({"transfer.amount": amounts, ":currency": ["USD"] * len(amounts)})
    assert outcomes(below, frame) == expected
    major = frame.with_columns((pl.col("transfer.amount").cast(pl.Decimal(20, 0)) / 100).cast(pl.Decimal(20, 2)))
    assert outcomes(below, major) == expected
    assert outcomes(below, frame.select("transfer.amount"), {":currency": "USD"}) == expected


def test_an_amount_without_a_rate_is_unknown() -> None:
    columns = {
        "transfer.amount": [1, 1, 1],
        ":currency": ["USD", None, "HKD"],
        "case.date": [datetime.date(2001, 1, 1)] * 3,
    }
    assert outcomes(rule(transfer.amount < HKD(8_000)), columns) == ["undetermined", "undetermined", "complies"]


def test_a_dated_limit_and_a_new_rule_begin_on_their_day() -> None:
    days = [datetime.date(2026, 1, 31), datetime.date(2026, 2, 1)]
    changing = rule(transfer.amount < dated({"2025-01-01": HKD(8), "2026-02-01": HKD(9)}))
    assert outcomes(changing, {"transfer.amount": [850, 850], "case.date": days}) == ["breaches", "complies"]
    new = rule(transfer.amount < HKD(8), since="2026-02-01")
    assert outcomes(new, {"transfer.amount": [850, 850], "case.date": days}) == [None, "breaches"]


def test_ages_are_counted_to_the_day_of_each_record() -> None:
    old = rule(months_between(activity.began_here, case_facts.date) >= months(12))
    days = [datetime.date(2025, 2, 28), datetime.date(2025, 3, 1), datetime.date(2025, 2, 27)]
    columns = {"activity.began_here": [datetime.date(2024, 2, 29)] * 3, "case.date": days}
    assert outcomes(old, columns) == ["complies", "complies", "breaches"]


def test_points_in_time_fall_on_a_day_by_the_clock_of_the_place() -> None:
    early = rule(case_facts.date < date(2026, 3, 2))
    late_evening = [datetime.datetime(2026, 3, 1, 15, 59), datetime.datetime(2026, 3, 1, 16, 0)]
    moments = pl.Series("case.date", late_evening)
    assert outcomes(early, pl.DataFrame([moments])) == ["complies", "complies"]
    assert outcomes(early, pl.DataFrame([moments.dt.replace_time_zone("UTC")])) == ["complies", "breaches"]
    zoned = moments.dt.replace_time_zone("UTC").dt.convert_time_zone("America/New_York")
    assert outcomes(early, pl.DataFrame([zoned])) == ["complies", "breaches"]


def test_sets_known_in_part_take_two_columns() -> None:
    lent = rule(~custody.uses.contains("lent"))
    has = pl.Series("custody.uses", [["lent"], [], [], None], dtype=pl.List(pl.String))
    maybe = pl.Series("custody.uses:maybe", [[], ["lent"], ["staked"], None], dtype=pl.List(pl.String))
    expected = ["breaches", "undetermined", "complies", "undetermined"]
    assert outcomes(lent, pl.DataFrame([has, maybe])) == expected
    words = list(custody.uses.type.of.values)  # type: ignore[union-attr]
    bit = 1 << words.index("lent")
    assert outcomes(lent, {"custody.uses": [bit, 0, None]}) == ["breaches", "complies", "undetermined"]


def test_what_hangs_on_facts_without_a_column_stays_open() -> None:
    kept = rule(custody.cold_share >= percent(98))
    assert outcomes(kept, {"row": [1, 2]}) == ["undetermined", "undetermined"]


def law_for(frame: pl.DataFrame, constants: Mapping[str, Value] | None = None, **options: Any) -> CompiledTable:
    return compile_table([rulebook("sg"), rulebook("jp")], frame.schema, constants=constants, **options)


def transfers(rows: int) -> pl.DataFrame:
    """Return transfers of different sizes and days."""
    first = datetime.date(2020, 1, 1)
    return pl.DataFrame(
        {
            "case.date": [first + datetime.timedelta(days=n * 37 % 2500) for n in range(rows)],
            "activity.kind": [("transfer_tokens", "safeguard", None)[n % 3] for n in range(rows)],
            "transfer.amount": [n * 10_000 for n in range(rows)],
        },
        schema={"case.date": pl.Date, "activity.kind": pl.String, "transfer.amount": pl.Int64},
    )


DOLLARS: Mapping[str, Value] = {":currency": "USD"}


def test_parts_give_what_the_whole_gives_in_the_same_order(monkeypatch: pytest.MonkeyPatch) -> None:
    frame = transfers(200)
    law = law_for(frame, DOLLARS, outputs=[Output.BREACHED, Output.QUESTIONS], tallied=tuple(Outcome))
    whole = screen_frame(frame, law, threads=1)
    monkeypatch.setattr(screening, "ROWS", 31)
    parts: Sequence[Screened] = list(screen_batches([frame.head(90), frame.clear(), frame.tail(110)], law))
    assert [p.frame.height for p in parts] == [30, 30, 30, 28, 28, 28, 26]
    assert pl.concat(p.frame for p in parts).equals(whole)
    for name in law.compiled[0].wires.rules:
        breached = whole["sg.breached"].list.contains(name).sum()
        assert sum(p.tally.rules[name]["breaches"] for p in parts) == breached


def test_single_rows_and_no_rows_have_the_same_columns() -> None:
    frame = transfers(7)
    law = law_for(frame, DOLLARS, outputs=tuple(Output))
    whole = screen_frame(frame, law)
    assert pl.concat(screen_frame(frame.slice(n, 1), law) for n in range(7)).equals(whole)
    assert screen_frame(frame.clear(), law).schema == whole.schema


def test_constants_change_nothing_but_the_cost() -> None:
    frame = transfers(60).filter(pl.col("activity.kind") == "transfer_tokens")
    places = SetValue(frozenset({"SG", "JP"}))
    law = law_for(frame, {**DOLLARS, "activity.performed_in": places}, outputs=tuple(Output))
    special = specialise(law, {"activity.kind": "transfer_tokens"})
    assert screen_frame(frame.drop("activity.kind"), special).equals(screen_frame(frame, law))
    assert special.live_rules < law.live_rules
    assert len(special.program.steps) < len(law.program.steps)


@pytest.mark.parametrize(
    ("columns", "problem"),
    [
        ({"custody.cold_share": [0.98]}, "custody.cold_share"),
        ({"custody.cold_shares": [1]}, "custody.cold_shares"),
        ({"transfer.amount": [1]}, "without a currency"),
        ({"custody.uses:maybe": [["lent"]]}, "stands alone"),
        ({"case.date": ["2026-01-01"]}, "case.date"),
        ({"row": [1]}, "which day"),
    ],
)
def test_a_table_that_cannot_say_a_fact_exactly_is_refused(columns: dict[str, list[Any]], problem: str) -> None:
    frame = pl.DataFrame(columns)
    constants: dict[str, Value] = {} if problem == "which day" else {"case.date": DAY}
    if "case.date" in columns:
        constants = {}
    with pytest.raises(CaseError, match=problem) as refusal:
        law_for(frame, constants)
    assert refusal.value.help


@pytest.mark.parametrize(
    ("columns", "problem"),
    [
        ({"client.kind": ["dragon"]}, "dragon"),
        ({"custody.uses": [["sung_about"]]}, "sung_about"),
        ({"custody.uses": [2**40]}, "bits beyond"),
        ({"custody.cold_share": [2**60]}, "out of range"),
        ({"activity.began_here": [datetime.date(1, 1, 1)]}, "out of range"),
        ({"case.date": [None]}, "empty cells"),
        ({"case.date": [datetime.date(2031, 1, 1)]}, "compiled for"),
    ],
)
def test_a_cell_that_cannot_be_read_is_refused(columns: dict[str, list[Any]], problem: str) -> None:
    duties = [
        custody.cold_share >= percent(98),
        ~custody.uses.contains("lent"),
        client.kind == "company",
        activity.began_here < date(2020, 1, 1),
    ]
    book = Rulebook(PLACE, tuple(rule(duty, name=f"rx.duty{n}") for n, duty in enumerate(duties)))
    frame = pl.DataFrame(columns, schema_overrides={"case.date": pl.Date} if "case.date" in columns else None)
    constants: dict[str, Value] = {} if "client.kind" in columns else {"client.kind": "company"}
    if "case.date" not in columns:
        constants["case.date"] = DAY
    law = compile_table([book], frame.schema, constants=constants, last=datetime.date(2030, 1, 1))
    with pytest.raises(CaseError, match=problem):
        screen_frame(frame, law)


def test_a_rule_that_columns_cannot_decide_is_named() -> None:
    too_long = rule(transfer.amount * custody.cold_share * custody.cover_hot < HKD(1), name="rx.products")
    frame = pl.DataFrame({"transfer.amount": [1], "custody.cold_share": [1], "custody.cover_hot": [1]})
    with pytest.raises(Untranslatable, match=r"rx\.products"):
        compile_table([Rulebook(PLACE, (too_long,))], frame.schema, constants={"case.date": DAY})


def test_pending_law_applies_only_when_asked() -> None:
    frame = pl.DataFrame({"case.date": [datetime.date(2026, 11, 1)]})
    rules = [
        {
            n
            for n, s in law_for(frame, outputs=[Output.OUTCOMES], with_pending=p).compiled[0].wires.rules.items()
            if s.applies
        }
        for p in (False, True)
    ]
    assert rules[0] < rules[1]
