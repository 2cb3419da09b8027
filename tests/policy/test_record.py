"""The policy record: links lead somewhere, entries are dated and sourced, and status follows the day."""

import datetime

import pytest

from isonomy.analyses.provisions import provision
from isonomy.analyses.sectors import _placed
from isonomy.cases.case import case_from
from isonomy.cases.files import Document
from isonomy.law import JURISDICTIONS
from isonomy.policy import CHECKED, Initiative, Progress, Sector, When, foundations, initiatives, milestones, sectors
from isonomy.policy.initiatives import PROGRAMMES, Step
from isonomy.policy.reading import when

BY_ID = {i.id: i for i in initiatives()}
DAY = datetime.timedelta(days=1)


@pytest.mark.parametrize("initiative", initiatives(), ids=lambda i: i.id)
def test_every_rule_that_an_initiative_names_exists(initiative: Initiative) -> None:
    for rule in initiative.rules:
        assert provision(rule).law.cites


def test_a_link_that_points_nowhere_is_found() -> None:
    with pytest.raises(KeyError):
        provision("hk.custody.no_such_rule")
    with pytest.raises(KeyError):
        provision("fr.custody.cold_storage")


@pytest.mark.parametrize("initiative", initiatives(), ids=lambda i: i.id)
def test_initiative_is_dated_sourced_and_graded(initiative: Initiative) -> None:
    assert initiative.programme in PROGRAMMES
    assert initiative.promises and initiative.by and initiative.says
    assert initiative.sources and all("://" in s for s in initiative.sources)
    assert initiative.confidence in ("high", "medium", "low")
    assert initiative.promised_on.first <= initiative.known_on <= datetime.date(2026, 11, 25)
    if initiative.progress in (Progress.DELIVERED, Progress.DROPPED):
        assert initiative.ended_on and initiative.promised_on.first <= initiative.ended_on <= initiative.known_on


def test_names_are_unique() -> None:
    for entries in (initiatives(), milestones(), foundations(), sectors()):
        ids = [e.id for e in entries]  # type: ignore[attr-defined]
        assert len(ids) == len(set(ids))


@pytest.mark.parametrize("initiative", [i for i in initiatives() if i.ended_on], ids=lambda i: i.id)
def test_initiative_is_delivered_from_its_day_on(initiative: Initiative) -> None:
    assert initiative.ended_on
    assert initiative.progress_on(initiative.ended_on) is initiative.progress
    assert initiative.progress_on(initiative.ended_on - DAY) is not initiative.progress
    assert initiative.progress_on(initiative.promised_on.first - DAY) is Progress.NOT_YET


def test_the_stablecoin_regime_was_promised_worked_on_and_delivered() -> None:
    regime = BY_ID["ps1-05-stablecoin-regime"]
    assert regime.progress_on(datetime.date(2022, 10, 30)) is Progress.NOT_YET
    assert regime.progress_on(datetime.date(2023, 12, 26)) is Progress.PROPOSED
    assert regime.progress_on(datetime.date(2023, 12, 27)) is Progress.IN_PROGRESS
    assert regime.progress_on(datetime.date(2025, 7, 31)) is Progress.IN_PROGRESS
    assert regime.progress_on(datetime.date(2025, 8, 1)) is Progress.DELIVERED


def test_what_was_due_and_not_delivered_is_overdue_the_day_after() -> None:
    bill = BY_ID["bud26-01-dealing-custody-bill"]
    assert not bill.overdue_on(datetime.date(2026, 12, 31))
    assert bill.overdue_on(datetime.date(2027, 1, 1))
    licences = BY_ID["bud26-02-first-stablecoin-licences"]
    assert licences.overdue_on(datetime.date(2026, 4, 1))
    assert not licences.overdue_on(datetime.date(2026, 4, 10))


def test_a_step_without_a_date_dates_nothing() -> None:
    undated = BY_ID["bud26-05-electronic-debenture-register"]
    assert undated.steps == (Step(undated.steps[0].what, "guidance", undated.steps[0].source, None),)
    assert undated.progress_on(datetime.date(2026, 3, 1)) is Progress.IN_PROGRESS


def test_milestones_are_in_the_order_of_time_and_sourced() -> None:
    days = [m.on.first for m in milestones()]
    assert days == sorted(days)
    assert all(m.sources and m.title and m.what for m in milestones())
    assert max(days) <= CHECKED


def test_an_absent_figure_says_so() -> None:
    absent = [i for i in foundations() if i.value is None]
    assert absent and all(i.shown == "not found" for i in absent)
    assert all(i.hub in JURISDICTIONS and i.as_of for i in foundations())


@pytest.mark.parametrize("sector", sectors(), ids=lambda s: s.id)
def test_sector_has_typical_cases_that_can_be_read(sector: Sector) -> None:
    assert sector.cases
    for written in sector.cases:
        assert case_from(Document(_placed(written, "hk")), tuple(JURISDICTIONS)).title
    assert all(m.hub in JURISDICTIONS and m.sources for m in sector.measures)


def test_a_month_and_a_year_have_their_last_days() -> None:
    assert when("2026-02").last == datetime.date(2026, 2, 28)
    assert when("2026").last == datetime.date(2026, 12, 31)
    assert when("2026-02-25").last == datetime.date(2026, 2, 25)
    assert when("2026-02") == When(datetime.date(2026, 2, 1), "2026-02")
