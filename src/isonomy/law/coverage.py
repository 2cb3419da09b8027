"""Which studied records of a hub's law are carried by which provisions, and which were left out, and why."""

from __future__ import annotations

from importlib import resources

import yaml

from isonomy.logic import Term
from isonomy.rulebook import Definition, Exemption, Penalty, Rule, Rulebook


def carried(book: Rulebook) -> dict[str, tuple[str, ...]]:
    """Return, for each record, the ids of the provisions that carry it."""
    found: dict[str, list[str]] = {}
    provisions: list[Rule | Exemption | Penalty] = [*book.rules, *book.exemptions, *book.penalties]
    for provision in provisions:
        for record in provision.law.records:
            found.setdefault(record, []).append(provision.id)
    for term in book.terms:
        for record in _records_of(term):
            found.setdefault(record, []).append(term.name)
    return {record: tuple(ids) for record, ids in found.items()}


def left_out(code: str) -> dict[str, str]:
    """Return, for each record that became no provision, the reason."""
    text = resources.files(f"isonomy.law.{code}").joinpath("left_out.yaml").read_text(encoding="utf-8")
    return dict(yaml.safe_load(text) or {})


def _records_of(term: Term) -> tuple[str, ...]:
    return term.law.law.records if isinstance(term.law, Definition) else ()
