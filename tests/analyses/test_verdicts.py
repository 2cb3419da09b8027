"""The verdict on a whole case: its table, and what must always be true of it."""

import datetime
import random
from typing import Any

import pytest

from isonomy.analyses.decide import Decision, decide
from isonomy.analyses.standings import Standing, Verdict, verdict_of
from isonomy.cases.case import case_from
from isonomy.cases.files import Document
from isonomy.facts import FACTS, GROUPS
from isonomy.logic.types import BoolType, DateType, DurationType, EnumType, MoneyType, SetType, ShareType

FORBIDDEN = {Verdict.PROHIBITED, Verdict.IN_BREACH}
ALLOWED = {Verdict.PERMITTED, Verdict.UNREGULATED}


def ask(content: dict[str, Any], **options: Any) -> Decision:
    return decide(case_from(Document(content), ("hk",)), "hk", **options)


@pytest.mark.parametrize(
    ("standings", "verdict"),
    [
        ([], Verdict.UNREGULATED),
        ([Standing.ELSEWHERE], Verdict.UNREGULATED),
        ([Standing.KEPT, Standing.ELSEWHERE], Verdict.PERMITTED),
        ([Standing.KEPT, Standing.JUDGED_CONDITION], Verdict.NEEDS_JUDGEMENT),
        ([Standing.KEPT, Standing.PROVISO], Verdict.PERMITTED_IF),
        ([Standing.CONDITION, Standing.JUDGED_CONDITION], Verdict.PERMITTED_IF),
        ([Standing.CONDITION, Standing.OPEN_JUDGEMENT], Verdict.NEEDS_JUDGEMENT),
        ([Standing.OPEN_JUDGEMENT, Standing.QUESTION], Verdict.UNDETERMINED),
        ([Standing.QUESTION, Standing.BROKEN], Verdict.IN_BREACH),
        ([Standing.BROKEN, Standing.BARRED], Verdict.PROHIBITED),
    ],
)
def test_the_table(standings: list[Standing], verdict: Verdict) -> None:
    assert verdict_of(standings) is verdict


def some_value(name: str, chance: random.Random) -> Any:
    kind = FACTS[name].type
    match kind:
        case BoolType():
            return chance.random() < 0.5
        case EnumType():
            return chance.choice(list(kind.values))
        case SetType():
            return chance.sample(list(kind.of.values), min(len(kind.of.values), chance.randint(0, 4)))
        case MoneyType():
            return f"HKD {chance.choice([0, 7_999, 8_000, 3_000_000, 5_000_000, 8_000_000, 40_000_000])}"
        case ShareType():
            return f"{chance.choice([0, 10, 50, 97, 98, 100])}%"
        case DateType():
            return datetime.date(chance.randint(2018, 2026), chance.randint(1, 12), chance.randint(1, 28))
        case DurationType():
            return chance.choice([0, 1, 6, 12, 24, 60])
        case _:
            return chance.choice([0, 1, 2, 3])


def completed(content: dict[str, Any], chance: random.Random) -> dict[str, Any]:
    """Return the case with every fact of the vocabulary stated."""
    full: dict[str, Any] = {"date": content["date"]}
    for name in FACTS:
        group, fact = name.split(".")
        if name != "case.date":
            stated = content.get(group, {})
            full.setdefault(group, {})[fact] = stated[fact] if fact in stated else some_value(name, chance)
    return full


@pytest.mark.parametrize("seed", range(60))
def test_no_definite_verdict_is_contradicted_by_any_completion(seed: int) -> None:
    chance = random.Random(seed)
    content: dict[str, Any] = {"date": datetime.date(chance.randint(2022, 2026), chance.randint(1, 12), 15)}
    share = chance.choice([0.1, 0.4, 0.9])
    for name in FACTS:
        group, fact = name.split(".")
        if name != "case.date" and chance.random() < share:
            content.setdefault(group, {})[fact] = some_value(name, chance)
    verdict = ask(content).verdict
    for _ in range(3):
        full = ask(completed(content, chance)).verdict
        if verdict in FORBIDDEN:
            assert full in FORBIDDEN
        if verdict in ALLOWED:
            assert full in {*ALLOWED, Verdict.PERMITTED_IF, Verdict.NEEDS_JUDGEMENT}


def test_a_rule_that_hangs_on_something_unmentioned_is_named_and_not_passed_over() -> None:
    decision = ask(
        {"like": "licensed hong kong platform", "asset": "bitcoin", "client": "retail individual", "date": "2024-06-01"}
    )
    left = {r.rule.id for r in decision.standing(Standing.PROVISO)}
    assert any(rule.startswith("hk.travel_rule.") for rule in left)
    assert decision.verdict is not Verdict.PERMITTED


def test_a_narrowed_question_decides_only_its_part() -> None:
    content = {
        "like": "licensed hong kong platform",
        "asset": "bitcoin",
        "client": "retail individual",
        "date": "2024-06-01",
    }
    decision = ask({**content, "custody": {"cold_share": "98%"}}, about="hk.custody.cold_storage")
    assert [r.rule.id for r in decision.rules] == ["hk.custody.cold_storage"]
    assert decision.verdict is Verdict.PERMITTED
    short = {**content, "custody": {"cold_share": "97%"}}
    assert ask(short, about="hk.custody.cold_storage").verdict is Verdict.PERMITTED_IF  # the authority may have agreed
    not_agreed = {**short, "authorisation": {"approvals": []}}
    assert ask(not_agreed, about="hk.custody.cold_storage").verdict is Verdict.IN_BREACH


def test_a_recorded_judgement_settles_what_no_fact_can() -> None:
    judged = [
        r for r in ask({"like": "licensed hong kong platform", "asset": "bitcoin", "date": "2024-06-01"}).rules
        if r.standing is Standing.JUDGED_CONDITION
    ]  # fmt: skip
    assert judged
    rule = judged[0].rule
    name = judged[0].hangs_on[0].name.removeprefix("judgement.")
    content = {
        "like": "licensed hong kong platform",
        "asset": "bitcoin",
        "date": "2024-06-01",
        "judgements": {name: True},
    }
    after = next(r for r in ask(content).rules if r.rule is rule)
    assert after.standing is Standing.KEPT


def test_standing_in_one_place_does_not_count_in_another() -> None:
    content = {"date": "2024-06-01", "in": {"hk": {"authorisation": {"classes": ["venue_for_tokens"]}}}}
    assert "authorisation.classes" in ask(content).prepared.situation.values


def test_every_group_of_facts_is_known_to_the_case() -> None:
    assert {name.split(".")[0] for name in FACTS} == set(GROUPS)
