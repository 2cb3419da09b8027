"""The laws that every comparison obeys, on made-up rulebooks."""

from __future__ import annotations

import pytest

from isonomy.analyses.proofs.ground import Ground
from isonomy.analyses.proofs.relations import Relation, relation, relation_of_pair
from isonomy.engines.errors import Untranslatable
from isonomy.facts import custody, transfer
from isonomy.logic import NEVER, Expr, percent
from isonomy.rulebook import Force, Judgement, Jurisdiction, Risk, Rule, Rulebook, Topic, judgement, obligation
from tests.engines import random_books
from tests.engines.random_cases import count
from tests.worked.law import EVIDENCE, WORKED

HERE_LAND, TWIN = random_books.PLACE, Jurisdiction("ry", "KR", "Twinland", "HKD")


def rule(name: str, must: Expr | Judgement, when: Expr = transfer.own_account) -> Rule:
    made = obligation(
        "Made-up rule.", when=when, must=must, risk=Risk.CUSTODY_LOSS, topic=Topic.CUSTODY,
        force=Force.STATUTE, cites=WORKED["1"], since=None, evidence=EVIDENCE,
    )  # fmt: skip
    made.id = name
    return made


def stands(left: list[Rule], right: list[Rule]) -> Relation:
    ground = Ground(Rulebook(HERE_LAND, tuple(left)), Rulebook(TWIN, tuple(right)), random_books.DAY)
    return relation(ground, list(ground.meanings[0].values()), list(ground.meanings[1].values())).relation


def cold(share: int) -> Rule:
    return rule("rx.cold", custody.cold_share >= percent(share))


def test_a_rule_is_equivalent_to_itself() -> None:
    assert stands([cold(98)], [cold(98)]) is Relation.EQUIVALENT


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [(98, 90, Relation.STRICTER), (90, 98, Relation.LAXER), (0, 0, Relation.EQUIVALENT)],
)
def test_the_higher_threshold_is_the_stricter(left: int, right: int, expected: Relation) -> None:
    assert stands([cold(left)], [cold(right)]) is expected


def test_a_rule_dropped_makes_laxer() -> None:
    more = [cold(98), rule("rx.trust", custody.segregation.contains("on_trust"))]
    assert stands(more[:1], more) is Relation.LAXER
    assert stands(more, more[:1]) is Relation.STRICTER


def test_a_rule_that_another_implies_changes_nothing() -> None:
    assert stands([cold(98), rule("rx.low", custody.cold_share >= percent(90))], [cold(98)]) is Relation.EQUIVALENT


def test_two_duties_of_different_kind_are_incomparable() -> None:
    trust = rule("rx.trust", custody.segregation.contains("on_trust"))
    assert stands([cold(98)], [trust]) is Relation.INCOMPARABLE


def test_two_rules_that_never_apply_to_the_same_case_are_incomparable() -> None:
    abroad = rule("rx.abroad", custody.cold_share >= percent(98), when=~transfer.own_account)
    assert stands([cold(98)], [abroad]) is Relation.INCOMPARABLE


def test_a_rule_against_nothing_is_stricter() -> None:
    assert stands([cold(98)], []) is Relation.STRICTER
    assert stands([], [cold(98)]) is Relation.LAXER
    assert stands([], []) is Relation.EQUIVALENT


def test_a_limit_that_no_case_can_break_is_no_rule() -> None:
    """A share of the tokens kept is never above 100%, so that a cap at 100% asks for nothing."""
    assert stands([rule("rx.cap", custody.cold_share <= percent(100))], []) is Relation.EQUIVALENT


def test_a_ban_is_stricter_than_a_condition() -> None:
    assert stands([rule("rx.ban", NEVER)], [cold(98)]) is Relation.STRICTER


def test_what_a_person_must_judge_is_not_proved() -> None:
    assert stands([rule("rx.fit", judgement("Is it fit?"))], [cold(98)]) is Relation.NEEDS_JUDGEMENT


def test_a_pair_is_compared_where_both_apply_and_beyond() -> None:
    wide, narrow = (
        cold(98),
        rule("rx.narrow", custody.cold_share >= percent(90), transfer.own_account & transfer.message_secure),
    )
    ground = Ground(Rulebook(HERE_LAND, (wide,)), Rulebook(TWIN, (narrow,)), random_books.DAY)
    found = relation_of_pair(ground, ground.meanings[0]["rx.cold"], ground.meanings[1]["rx.narrow"])
    assert found.where_both_apply is not None
    assert found.where_both_apply.relation is Relation.STRICTER
    assert found.everywhere.relation is Relation.STRICTER
    assert (found.left_beyond, found.right_beyond) == (True, False)


def test_laws_of_random_rulebooks() -> None:
    """Every rulebook is equivalent to itself, and none becomes stricter by losing a rule."""
    done = 0
    for seed in range(count(8)):
        rules = random_books.book(seed, rules=3)
        twin = Rulebook(TWIN, rules.rules, rules.exemptions)
        less = Rulebook(TWIN, rules.rules[:-1], tuple(e for e in rules.exemptions if e.to in rules.rules[:-1]))
        try:
            same, fewer = (Ground(rules, other, random_books.DAY) for other in (twin, less))
        except Untranslatable:
            continue
        left, right = (list(m.values()) for m in same.meanings)
        if all(all(p.is_judgement for p in m.parts) for m in left):
            continue
        assert relation(same, left, right).relation in (Relation.EQUIVALENT, Relation.INCOMPARABLE)
        left, right = (list(m.values()) for m in fewer.meanings)
        answer = relation(fewer, left, right)
        assert answer.right_forbids is None
        done += 1
    assert done
