"""Reads the examples of the worked rules."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from isonomy.cases.values import read_value
from isonomy.facts import FACTS
from isonomy.logic import Value
from isonomy.rulebook import LawOfDay, Rulebook
from tests.worked import hk_rules, jp_rules, kr_rules, sg_rules

BOOKS: dict[str, Rulebook] = {
    book.jurisdiction.code: book for book in (hk_rules.BOOK, sg_rules.BOOK, kr_rules.BOOK, jp_rules.BOOK)
}


@dataclass(frozen=True)
class Example:
    """An example with all its facts, and the outcome that its rule must reach."""

    name: str
    rule: str
    book: Rulebook
    day: datetime.date
    values: dict[str, Value]
    outcome: str
    why: str

    @property
    def place(self) -> str:
        return self.book.jurisdiction.place

    @property
    def law(self) -> LawOfDay:
        return self.book.on(self.day)


def examples() -> list[Example]:
    """Return the examples of all worked rules."""
    content = yaml.safe_load((Path(__file__).parent / "examples.yaml").read_text())
    bases = {name: base["facts"] for name, base in content["bases"].items()}
    found = []
    for rule, written in content["rules"].items():
        book = BOOKS[rule.split(".")[0]]
        earlier: list[tuple[Any, dict[str, Any]]] = []
        for number, example in enumerate(written):
            day, facts = earlier[example["like"]] if "like" in example else (None, bases[example["base"]])
            day, facts = example.get("date", day), {**facts, **example.get("facts", {})}
            earlier.append((day, facts))
            values: dict[str, Value] = {"case.date": day}
            values.update({name: read_value(FACTS[name], value) for name, value in facts.items()})
            name = f"{rule}-{number}"
            found.append(Example(name, rule, book, day, values, example["outcome"], example.get("why", "")))
    return found


EXAMPLES = examples()
