"""Every example of every rule comes out as the law says."""

from pathlib import Path
from typing import Any

import pytest

from isonomy.law import rulebook
from tests.examples import facts_of, outcome, read

FILES = sorted(p for p in Path(__file__).parent.glob("*/*.yaml") if p.name != "bases.yaml")


def _examples() -> list[Any]:
    found = []
    for path in FILES:
        shared, _ = read(path.parent / "bases.yaml")
        own, examples = read(path)
        bases = {**shared, **own}
        for number, example in enumerate(examples):
            name = f"{path.parent.name}-{path.stem}-{number}-{example['rule']}"
            found.append(pytest.param(path.parent.name, bases, example, id=name))
    return found


@pytest.mark.parametrize(("code", "bases", "example"), _examples())
def test_rule_reaches_the_outcome(code: str, bases: dict[str, Any], example: dict[str, Any]) -> None:
    reached = outcome(
        rulebook(code),
        example["rule"],
        example["date"],
        facts_of(bases, example),
        pending=example.get("pending", False),
    )
    assert reached == example["outcome"], example.get("why", "")
