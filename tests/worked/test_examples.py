"""The interpreter reaches the outcome of every worked example."""

import pytest

from isonomy.logic import Situation
from isonomy.rulebook.outcomes import find
from tests.worked.cases import EXAMPLES, Example


def test_no_example_was_lost() -> None:
    assert len(EXAMPLES) == 153
    assert len({e.rule for e in EXAMPLES}) == 24


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda e: e.name)
def test_interpreter(example: Example) -> None:
    meaning = next((m for m in example.law.meanings if m.rule.id == example.rule), None)
    situation = Situation(example.values, example.day, example.place)
    reached = "not_applicable" if meaning is None else str(find(meaning, situation).outcome)
    assert reached == example.outcome, example.why
