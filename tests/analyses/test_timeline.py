"""One line of time: events, promises and law, in order, each with its source."""

import datetime

from isonomy.analyses.timeline import timeline
from isonomy.law import JURISDICTIONS

D = datetime.date


def test_the_stablecoin_law_stands_on_its_day_among_events() -> None:
    events = timeline(["hk"], D(2025, 8, 1), D(2025, 8, 1))
    law = [e for e in events if e.kind == "law"]
    assert any("Stablecoins Ordinance" in e.of and e.says.startswith("in effect") for e in law)
    assert all(str(e.on).startswith("2025-08") for e in law)


def test_the_line_is_in_the_order_of_time_and_sourced() -> None:
    events = timeline(list(JURISDICTIONS), D(2015, 1, 1), D(2026, 11, 25))
    assert [e.on.first for e in events] == sorted(e.on.first for e in events)
    assert all(e.sources and e.says and e.of for e in events)
    assert {e.hub for e in events} == set(JURISDICTIONS)
    assert {e.kind for e in events} == {"event", "promise", "law"}


def test_both_ends_are_included_and_nothing_beyond() -> None:
    inside = timeline(["sg"], D(2024, 4, 4), D(2024, 10, 4))
    assert {str(e.on) for e in inside} >= {"2024-04-04", "2024-10-04"}
    assert all(D(2024, 4, 4) <= e.on.last and e.on.first <= D(2024, 10, 4) for e in inside)
    eve = timeline(["sg"], D(2024, 4, 5), D(2024, 10, 3))
    assert not {"2024-04-04", "2024-10-04"} & {str(e.on) for e in eve}


def test_law_that_is_not_yet_law_is_no_event() -> None:
    future = timeline(["hk"], D(2026, 11, 26), D(2040, 1, 1))
    assert all(e.kind != "law" or e.on.first <= D(2040, 1, 1) for e in future)
    assert not any("dealing" in e.says.lower() and "licence" in e.says.lower() for e in future)
