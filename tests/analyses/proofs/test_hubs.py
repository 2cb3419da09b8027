"""What is proved of the real hubs, against claims checked by hand in the texts."""

from __future__ import annotations

import datetime
from fractions import Fraction
from functools import cache

import pytest

from isonomy.analyses.comparison import compare
from isonomy.analyses.proofs.compared import Proved, prove
from isonomy.analyses.proofs.gaps import Gap, Gaps, Standing, gaps
from isonomy.analyses.proofs.ground import LEFT, RIGHT, Ground
from isonomy.analyses.proofs.relations import Relation, relation_of_pair
from isonomy.engines.solver import Claim
from isonomy.facts import transfer
from isonomy.law import rulebook
from isonomy.logic import KRW, Money
from isonomy.rulebook import Risk
from isonomy.rulebook.outcomes import Outcome, find

ON = datetime.date(2026, 11, 24)
COLD = {
    "hk": "hk.custody.cold_storage",
    "jp": "jp.custody.cold_storage",
    "sg": "sg.cold_storage.cold_storage",
    "kr": "kr.custody.cold_storage",
}
"""98%, 95% (for tokens that the firm alone can move), 90% and 80%."""


@cache
def ground(left: str, right: str) -> Ground:
    return Ground(rulebook(left), rulebook(right), ON)


@cache
def gaps_of(left: str, right: str, risk: Risk) -> Gaps:
    return gaps(rulebook(left), rulebook(right), on=ON, risk=risk)


@cache
def proved(left: str, right: str, risk: Risk) -> Proved:
    return prove(compare(left, right, on=ON), risk=risk)


def ways_of(found: Gaps, rule: str, limited: str) -> list[Gap]:
    return [g for g in found.rows if g.rule.id == rule and limited in repr(g.way.failing)]


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("hk", "jp", Relation.STRICTER),
        ("hk", "sg", Relation.STRICTER),
        ("hk", "kr", Relation.STRICTER),
        ("sg", "kr", Relation.STRICTER),
        ("sg", "hk", Relation.LAXER),
        ("kr", "hk", Relation.LAXER),
        # Japan asks for more, but not where others must join in moving the tokens.
        ("jp", "sg", Relation.INCOMPARABLE),
    ],
)
def test_cold_storage_where_both_apply(left: str, right: str, expected: Relation) -> None:
    both = ground(left, right)
    found = relation_of_pair(both, both.meanings[LEFT][COLD[left]], both.meanings[RIGHT][COLD[right]])
    assert found.where_both_apply is not None
    assert found.where_both_apply.relation is expected


def test_the_case_for_a_stricter_cold_share_lies_between_the_two_limits() -> None:
    both = ground("hk", "sg")
    found = relation_of_pair(both, both.meanings[LEFT][COLD["hk"]], both.meanings[RIGHT][COLD["sg"]])
    assert found.where_both_apply is not None
    case = found.where_both_apply.left_forbids
    assert case is not None
    share = case.values["custody.cold_share"]
    assert isinstance(share, Fraction)
    assert Fraction(90, 100) <= share < Fraction(98, 100)
    assert find(both.meanings[LEFT][COLD["hk"]], case.situation(LEFT)).outcome is Outcome.BREACHES
    assert find(both.meanings[RIGHT][COLD["sg"]], case.situation(RIGHT)).outcome is Outcome.COMPLIES


def test_between_90_and_98_percent_singapore_permits_and_hong_kong_forbids() -> None:
    (way,) = ways_of(gaps_of("sg", "hk", Risk.CUSTODY_LOSS), COLD["hk"], "cold_share")
    assert way.standing is Standing.OPEN
    (found,) = (r for r in way.ranges if r.fact.name == "custody.cold_share")
    (stretch,) = found.stretches
    assert (stretch.low, stretch.with_low) == (Fraction(90, 100), True)
    assert (stretch.high, stretch.with_high) == (Fraction(98, 100), False)


def test_hong_kong_guards_singapores_cold_share_where_its_rule_applies() -> None:
    (way,) = ways_of(gaps_of("hk", "sg", Risk.OPERATIONAL_CYBER), COLD["sg"], "cold_share")
    assert way.standing is Standing.OPEN_BEYOND
    assert COLD["hk"] in {rule.id for rule in way.guards}


def test_korea_lets_names_be_left_out_below_a_million_won_and_singapore_does_not() -> None:
    found = gaps_of("kr", "sg", Risk.ML_TF)
    way = ways_of(found, "sg.travel_rule.originator_message", "originator_name")[0]
    assert way.standing is Standing.OPEN_BEYOND
    assert [rule.id for rule in way.guards] == ["kr.travel_rule.message"]
    (amounts,) = (r for r in way.ranges if r.where is not None)
    (stretch,) = amounts.stretches
    assert (amounts.fact.name, stretch.low) == ("transfer.amount", None)
    assert (stretch.high, stretch.with_high) == (Money.of(1_000_000, "KRW"), False)


def test_from_a_million_won_korea_asks_for_both_names() -> None:
    both = ground("kr", "sg")
    message = both.meanings[LEFT]["kr.travel_rule.message"]
    below = Claim(LEFT, transfer.amount < KRW(1_000_000))
    assert both.prover.possible([both.reached(LEFT, message), below]) is False
    nameless = Claim(LEFT, transfer.message.contains("originator_name"), False)
    assert both.prover.possible([both.reached(LEFT, message), nameless, both.kept(LEFT, message)]) is False


def test_every_open_way_is_a_breach_there_and_keeps_every_rule_here() -> None:
    found = gaps_of("sg", "kr", Risk.CUSTODY_LOSS)
    opened = [*found.of(Standing.OPEN), *found.of(Standing.OPEN_BEYOND)]
    assert opened
    for gap in opened:
        assert gap.case is not None
        assert find(gap.way.meaning, gap.case.situation(RIGHT)).outcome is Outcome.BREACHES
        here = gap.case.situation(LEFT)
        outcomes = {find(m, here).outcome for m in found.ground.meanings[LEFT].values()}
        assert Outcome.BREACHES not in outcomes


def test_the_facts_that_matter_are_few_and_suffice() -> None:
    for gap in gaps_of("sg", "kr", Risk.CUSTODY_LOSS).of(Standing.OPEN):
        assert gap.case is not None
        assert 0 < len(gap.matter) <= 25
        assert len(gap.matter) < len(gap.case.values)


def test_every_rule_in_effect_is_in_the_list_or_for_a_person_to_judge() -> None:
    found = gaps_of("sg", "kr", Risk.CUSTODY_LOSS)
    listed = {g.rule.id for g in found.rows} | {r.id for r in found.judged}
    expected = {m.rule.id for m in rulebook("kr").on(ON).meanings if m.rule.risk is Risk.CUSTODY_LOSS}
    licences = {m.rule.id for m in rulebook("kr").on(ON).meanings if m.rule.kind == "licence"}
    assert listed == expected - licences


def test_a_comparison_proves_every_pair_and_every_risk() -> None:
    found = proved("hk", "sg", Risk.CUSTODY_LOSS)
    assert all(p.strictness in list(Relation) for p in found.comparison.pairs)
    pair = next(p for p in found.comparison.pairs if p.left and p.left.id == COLD["hk"])
    assert pair.right is not None
    assert (pair.right.id, pair.strictness) == (COLD["sg"], Relation.STRICTER)
    (risk,) = found.risks
    assert risk.risk is Risk.CUSTODY_LOSS
    assert {d.forbidden_by for d in risk.differences} == {LEFT, RIGHT}


def test_a_difference_breaks_no_rule_of_the_other_hub_against_that_risk() -> None:
    found = proved("hk", "sg", Risk.CUSTODY_LOSS)
    (risk,) = found.risks
    for difference in risk.differences:
        other = 1 - difference.forbidden_by
        situation = difference.case.situation(other)
        for rule in (risk.left, risk.right)[other]:
            assert find(found.ground.meanings[other][rule.id], situation).outcome is not Outcome.BREACHES


def test_licences_are_taken_as_held_except_under_the_perimeter() -> None:
    perimeter = proved("hk", "sg", Risk.PERIMETER)
    assert any(r.kind == "licence" for r in perimeter.risks[0].left)
    custody_cases = proved("hk", "sg", Risk.CUSTODY_LOSS).risks[0].differences
    both = proved("hk", "sg", Risk.CUSTODY_LOSS).ground
    for difference in custody_cases:
        for side in (LEFT, RIGHT):
            situation = difference.case.situation(side)
            assert all(situation.truth(c.expr) is False for c in both.licences_held(side))
