"""Questions that people really ask, each with the verdict and the rules that must decide it."""

from pathlib import Path

import pytest
import yaml

from isonomy import case
from isonomy.analyses.decide import decide
from isonomy.analyses.standings import Standing

QUESTIONS = [
    pytest.param(path.stem, question, id=f"{path.stem}: {question['question']}")
    for path in sorted(Path(__file__).parent.glob("*.yaml"))
    for question in yaml.safe_load(path.read_text())
]
BROKEN = (Standing.BARRED, Standing.BROKEN)
OPEN = (Standing.CONDITION, Standing.JUDGED_CONDITION)


@pytest.mark.parametrize(("code", "question"), QUESTIONS)
def test_the_question_is_answered_by_the_right_rules(code, question):
    pending = question.get("with_proposed", False)
    decision = decide(case(question["case"]), code, about=question.get("about"), with_pending=pending)
    verdicts = question["verdict"] if isinstance(question["verdict"], list) else [question["verdict"]]
    broken = {r.rule.id for r in decision.standing(*BROKEN)}
    conditions = {r.rule.id for r in decision.standing(*OPEN)}
    assert decision.verdict in verdicts
    assert broken >= set(question.get("breaches", ()))
    assert conditions >= set(question.get("conditions", ()))
    assert not (broken | conditions) & set(question.get("not", ()))
