"""What changed between two days is exactly what begins, ends or changes value in the rulebook."""

import datetime

import pytest

from isonomy.analyses.changes import Change, How, changes
from isonomy.law import JURISDICTIONS, rulebook

DAY = datetime.timedelta(days=1)


def of(code: str, since: str, until: str, *, pending: bool = False) -> list[Change]:
    days = (datetime.date.fromisoformat(d) for d in (since, until))
    return changes(rulebook(code), *days, with_pending=pending)


def test_hong_kong_began_to_license_platforms_on_its_day() -> None:
    began = {c.provision.id for c in of("hk", "2023-05-31", "2023-06-01") if c.how is How.BEGAN}
    assert "hk.perimeter.vasp_licence" in began
    assert "hk.custody.cold_storage" in began
    assert "hk.perimeter.vasp_licence" not in {c.provision.id for c in of("hk", "2023-06-01", "2024-01-01")}


def test_what_ends_is_gone_on_the_day_after_its_last() -> None:
    ended = {c.provision.id: c.on for c in of("hk", "2025-01-01", "2026-06-30") if c.how is How.ENDED}
    last = next(r for r in rulebook("hk").rules if r.id == "hk.admission.retail_stablecoin_wait").law.span.until
    assert last and ended["hk.admission.retail_stablecoin_wait"] == last + DAY


def test_what_is_not_yet_law_counts_only_when_asked_for() -> None:
    plain = of("kr", "2026-11-25", "2030-01-01")
    ahead = of("kr", "2026-11-25", "2030-01-01", pending=True)
    assert not any(c.pending for c in plain)
    assert any(c.pending for c in ahead)
    assert [c for c in ahead if not c.pending] == plain or {c.provision.id for c in plain} <= {
        c.provision.id for c in ahead
    }


def test_changes_without_a_day_stand_last_and_only_when_pending_law_is_asked_for() -> None:
    for code in JURISDICTIONS:
        undated = [c.on is None for c in of(code, "2000-01-01", "2040-01-01", pending=True)]
        assert undated == sorted(undated)
        assert all(c.on for c in of(code, "2000-01-01", "2040-01-01"))


@pytest.mark.parametrize("code", JURISDICTIONS)
def test_spans_that_meet_have_the_changes_of_the_whole(code: str) -> None:
    whole = of(code, "2019-01-01", "2027-12-31")
    parts = of(code, "2019-01-01", "2024-04-04") + of(code, "2024-04-04", "2027-12-31")
    told = sorted((str(c.on), c.provision.id, str(c.how), c.says) for c in parts)
    assert told == sorted((str(c.on), c.provision.id, str(c.how), c.says) for c in whole)


@pytest.mark.parametrize("code", JURISDICTIONS)
def test_every_change_falls_on_a_day_on_which_the_law_changes(code: str) -> None:
    book = rulebook(code)
    for change in of(code, "1990-01-01", "2040-01-01"):
        assert change.on in book.changes
        assert change.how is not How.ENDED or change.law.span.until or change.provision.id


def test_a_span_that_ends_before_it_begins_has_no_changes() -> None:
    assert of("sg", "2025-01-01", "2024-01-01") == []


def test_a_change_touches_the_activities_that_its_rule_asks_for() -> None:
    by_id = {c.provision.id: c for c in of("hk", "2023-05-31", "2025-08-01")}
    assert by_id["hk.stablecoin_issuers.issuer_licence"].activities == ("issue_tokens",)
    assert "operate_trading_venue" in by_id["hk.custody.cold_storage"].activities
    assert "mine" not in by_id["hk.custody.cold_storage"].activities
