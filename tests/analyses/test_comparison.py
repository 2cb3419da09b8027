"""Two hubs side by side: rules meet the rules that govern the same, each once."""

import datetime

import pytest

from isonomy.analyses.comparison import Comparison, compare
from isonomy.analyses.thresholds import limits, limits_side_by_side
from isonomy.cases.errors import CaseError
from isonomy.facts import custody
from isonomy.law import JURISDICTIONS, rulebook
from isonomy.rulebook import Risk

TODAY = datetime.date(2026, 11, 25)
PAIRS = [(a, b) for a in JURISDICTIONS for b in JURISDICTIONS if a != b]


def partner(comparison: Comparison, rule: str) -> str | None:
    pair = next(p for p in comparison.pairs if p.left and p.left.id == rule)
    return pair.right.id if pair.right else None


@pytest.mark.parametrize(
    ("other", "cold"),
    [("sg", "sg.cold_storage.cold_share"), ("kr", "kr.custody.cold_share"), ("jp", "jp.custody.cold_share")],
)
def test_cold_storage_meets_cold_storage(other: str, cold: str) -> None:
    pair = next(p for p in compare("hk", other, on=TODAY).pairs if p.left and p.left.id == "hk.custody.cold_storage")
    assert pair.right is not None, cold
    assert "custody.cold_share" in pair.shared


@pytest.mark.parametrize(("left", "right"), PAIRS)
def test_every_rule_in_effect_stands_in_the_table_once(left: str, right: str) -> None:
    found = compare(left, right, on=TODAY)
    for side, code in (("left", left), ("right", right)):
        ids = [r.id for p in found.pairs if (r := getattr(p, side))]
        assert sorted(ids) == sorted(m.rule.id for m in rulebook(code).on(TODAY).meanings)


@pytest.mark.parametrize(("left", "right"), [("hk", "sg"), ("kr", "jp")])
def test_the_order_of_the_hubs_does_not_matter(left: str, right: str) -> None:
    there = {(p.left, p.right) for p in compare(left, right, on=TODAY).pairs if p.left and p.right}
    back = {(p.right, p.left) for p in compare(right, left, on=TODAY).pairs if p.left and p.right}
    assert there == back


def test_a_comparison_about_a_topic_holds_rules_of_that_topic_only() -> None:
    found = compare("hk", "kr", on=TODAY, about="travel_rule")
    assert found.pairs
    assert all("travel_rule" in r.topics for p in found.pairs for r in (p.left, p.right) if r)


def test_a_topic_that_only_one_hub_has_can_be_asked_about() -> None:
    found = compare("kr", "hk", on=TODAY, about="hk.custody")
    assert found.pairs and all(p.left is None for p in found.pairs)


def test_what_no_hub_has_is_refused() -> None:
    with pytest.raises(CaseError, match="no topic, risk, instrument or rule"):
        compare("hk", "sg", on=TODAY, about="elephants")


def test_law_of_another_day_is_compared_as_it_was_then() -> None:
    before = compare("hk", "sg", on=datetime.date(2022, 10, 31))
    assert not any(p.left and p.left.id == "hk.custody.cold_storage" for p in before.pairs)


def test_limits_of_cold_storage_stand_beside_each_other() -> None:
    table = limits_side_by_side(JURISDICTIONS, TODAY)[custody.cold_share]
    told = {hub: {str(x) for x in found} for hub, found in table.items()}
    assert "at least 98%" in told["hk"]
    assert "at least 90%" in told["sg"]
    assert "at least 80%" in told["kr"]
    assert "at least 95%" in told["jp"]


def test_a_limit_is_that_of_the_day() -> None:
    assert not limits("hk", datetime.date(2010, 1, 1)) or all(
        x.rule.law.applies(datetime.date(2010, 1, 1), False) for x in limits("hk", datetime.date(2010, 1, 1))
    )
    assert any(x.fact is custody.cold_share for x in limits("hk", datetime.date(2023, 6, 1)))
    assert not any(x.rule.id == "hk.custody.cold_storage" for x in limits("hk", datetime.date(2023, 5, 31)))


def test_a_licence_that_guards_against_another_risk_is_shown_under_that_risk_too() -> None:
    """To be registered at all, Japan asks for capital: that is perimeter, and stands beside capital rules as well."""
    capital = "jp.licensing.eligible_applicant"
    for risk in (Risk.PERIMETER, Risk.PRUDENTIAL_INSOLVENCY):
        assert capital in {p.right.id for p in compare("hk", "jp", on=TODAY).against(risk).pairs if p.right}
    assert capital not in {p.right.id for p in compare("hk", "jp", on=TODAY).against(Risk.TAX).pairs if p.right}
