"""What an open rule hangs on, and amounts in other currencies."""

import dataclasses
import datetime
from typing import Any

import pytest

from isonomy.analyses.decide import Decision, decide
from isonomy.analyses.records import proof_record
from isonomy.analyses.standings import Standing, Verdict
from isonomy.cases.case import case_from
from isonomy.cases.files import Document
from isonomy.engines.proofs import QuickSituation
from isonomy.law import JURISDICTIONS, rulebook
from isonomy.logic import SetValue
from isonomy.rulebook import Rulebook

PLATFORM: dict[str, Any] = {"like": "licensed hong kong platform", "asset": "bitcoin", "date": "2024-06-03"}
TOKEN = {
    **PLATFORM,
    "asset": {"like": "bitcoin", "first_issued": "2024-05-01"},
    "order": {"side": "buy"},
    "authorisation": {"approvals": []},
}


def ask(content: dict[str, Any], **options: Any) -> Decision:
    return decide(case_from(Document(content), ("hk",)), "hk", **options)


def standing(decision: Decision, rule: str) -> Standing:
    return next(r.standing for r in decision.rules if r.rule.id == rule)


def test_an_unknown_client_is_a_question_where_no_choice_helps() -> None:
    decision = ask(TOKEN, about="hk.admission.retail_token")
    assert decision.verdict is Verdict.UNDETERMINED
    assert "client.kind" in [m.fact.name for m in decision.missing]
    assert standing(decision, "hk.admission.retail_token") is Standing.QUESTION


def test_the_answer_settles_the_question_either_way() -> None:
    retail = ask({**TOKEN, "client": "retail individual"}, about="hk.admission.retail_token")
    assert retail.verdict in (Verdict.PROHIBITED, Verdict.PERMITTED_IF)
    assert not [m for m in retail.missing if m.fact.name == "client.kind"]
    wealthy = ask({**TOKEN, "client": "individual professional investor"}, about="hk.admission.retail_token")
    assert wealthy.verdict is Verdict.UNREGULATED


def test_an_open_choice_is_a_condition_and_not_a_question() -> None:
    decision = ask({**PLATFORM, "client": "retail individual"}, about="hk.custody.cold_storage")
    assert standing(decision, "hk.custody.cold_storage") is Standing.CONDITION
    assert decision.verdict is Verdict.PERMITTED_IF


def test_what_the_case_says_nothing_of_is_left_aside_by_name() -> None:
    decision = ask({**PLATFORM, "client": "retail individual"}, about="travel_rule")
    assert standing(decision, "hk.travel_rule.originator_message") is Standing.PROVISO


def test_foreign_amounts_are_converted_at_a_rate_that_is_shown() -> None:
    client = {"kind": "individual", "portfolio_value": "USD 1,100,000"}
    decision = ask({**TOKEN, "client": client}, about="hk.admission.retail_token")
    assert decision.verdict is Verdict.UNREGULATED
    assert any("client.portfolio_value: USD 1,100,000 taken as HKD" in str(line) for line in decision.prepared.rates)
    poorer = ask({**TOKEN, "client": {**client, "portfolio_value": "USD 900,000"}}, about="hk.admission.retail_token")
    assert poorer.verdict is not Verdict.UNREGULATED


def test_an_amount_without_a_known_rate_is_unknown_and_says_so() -> None:
    client = {"kind": "individual", "portfolio_value": "USD 1,100,000"}
    decision = ask({**TOKEN, "client": client, "date": "1990-01-01"})
    assert "client.portfolio_value" not in decision.prepared.situation.values
    assert any("left unknown: no rate from USD to HKD" in note for note in decision.prepared.notes)


def test_profiles_that_each_know_a_part_know_more_together() -> None:
    both = ask({**PLATFORM, "like": ["licensed hong kong platform", "staking provider"], "client": "retail individual"})
    activities = both.prepared.situation.values["business.activities"]
    assert isinstance(activities, SetValue)
    assert {"operate_trading_venue", "stake_for_clients"} <= activities.has


def test_staking_for_clients_uses_their_tokens() -> None:
    content = {**PLATFORM, "activity": {"kind": "stake_for_clients"}, "authorisation": {"approvals": []}}
    decision = ask(content, about="hk.conduct.client_asset_yield")
    assert decision.verdict is Verdict.IN_BREACH
    assert decision.prepared.origins["custody.uses"] == "follows from activity.kind"


def test_a_case_that_does_not_say_what_is_done_is_undetermined() -> None:
    decision = ask({"asset": "bitcoin", "client": "retail individual", "date": "2024-06-03"})
    assert decision.verdict is Verdict.UNDETERMINED
    assert decision.missing[0].fact.name == "activity.kind"


def test_a_judgement_that_went_against_the_firm_is_a_breach_that_it_could_have_avoided() -> None:
    rule = "hk.conflicts.material_interests"
    decision = ask({**PLATFORM, "client": "retail individual", "judgements": {rule: False}}, about=rule)
    assert standing(decision, rule) is Standing.BROKEN
    assert decision.verdict is Verdict.IN_BREACH


@pytest.mark.parametrize("code", JURISDICTIONS)
def test_a_law_that_is_asked_often_gives_the_same_decisions_and_proofs(code: str) -> None:
    day = datetime.date(2026, 6, 1)
    book = Rulebook(*(getattr(rulebook(code), f.name) for f in dataclasses.fields(Rulebook) if f.init))
    for content in ({**TOKEN, "client": "retail individual"}, {"asset": "bitcoin"}, STAKING):
        asked = case_from(Document(content), tuple(JURISDICTIONS))
        decisions = [decide(asked, code, on=day, book=book) for _ in range(40)]
        assert all(readings(d) == readings(decisions[0]) for d in (decisions[-1], decisions[20]))
    assert isinstance(decisions[-1].prepared.situation, QuickSituation)


STAKING = {**PLATFORM, "activity": {"kind": "stake_for_clients"}, "client": {"kind": "individual"}}


def readings(decision: Decision) -> list[object]:
    """What people read of a decision, proofs included."""
    reached = [r for r in decision.rules if r.standing is not Standing.ELSEWHERE]
    return [
        decision.verdict,
        decision.verdict_by_law,
        [(r.rule.id, r.outcome, r.standing, r.may_not_apply, [f.name for f in r.hangs_on]) for r in decision.rules],
        [[r.rule.id for r in decision.standing(s)] for s in Standing],
        [(m.fact.name, m.weight, m.rules) for m in decision.missing],
        [proof_record(decision.prepared.situation.prove(r.meaning.breach)) for r in reached],
    ]
