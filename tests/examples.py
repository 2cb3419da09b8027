"""Examples of rules written as YAML: facts on top of a base, and the outcome that the rule must reach.

A file has `bases` (name -> facts, with an optional `like: other base`) and `examples`, each with `rule`, `date`, an
optional `base`, `facts`, `outcome` and `why`. Facts that are not named are unknown.
"""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Any

import yaml

from isonomy.cases.values import read_value
from isonomy.facts import FACTS
from isonomy.logic import Situation
from isonomy.rulebook import Rulebook
from isonomy.rulebook.outcomes import find


def read(path: Path) -> tuple[dict[str, dict[str, Any]], list[dict[str, Any]]]:
    """Return the bases and examples of a file."""
    content = yaml.safe_load(path.read_text()) or {}
    return content.get("bases", {}), content.get("examples", [])


def facts_of(bases: dict[str, dict[str, Any]], example: dict[str, Any]) -> dict[str, Any]:
    """Return what an example says, its base included."""
    facts: dict[str, Any] = {}
    base = example.get("base")
    chain = []
    while base:
        chain.append(bases[base])
        base = bases[base].get("like")
    for content in reversed(chain):
        facts.update({k: v for k, v in content.items() if k != "like"})
    facts.update(example.get("facts", {}))
    return facts


def situation(book: Rulebook, on: datetime.date, facts: dict[str, Any]) -> Situation:
    """Return the situation that these written facts describe."""
    values = {"case.date": on}
    for name, written in facts.items():
        if name.startswith("judgement."):
            values[name] = written
        else:
            values[name] = read_value(FACTS[name], written)
    return Situation(values, on, book.jurisdiction.place)


def outcome(book: Rulebook, rule: str, on: datetime.date, facts: dict[str, Any], *, pending: bool = False) -> str:
    """Return the outcome of one rule."""
    if all(r.id != rule for r in book.rules):
        raise KeyError(f"no rule `{rule}`; rules: {', '.join(sorted(r.id for r in book.rules))}")
    law = book.on(on, with_pending=pending)
    meaning = next((m for m in law.meanings if m.rule.id == rule), None)
    return "not_applicable" if meaning is None else str(find(meaning, situation(book, on, facts)).outcome)
