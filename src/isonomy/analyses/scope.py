"""Narrows a question to a part of the law: a topic, a risk, an instrument, or a rule."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from isonomy.cases.errors import CaseError
from isonomy.logic.errors import did_you_mean
from isonomy.rulebook import Risk, Rule, Rulebook, Topic


@dataclass(frozen=True)
class Scope:
    """A part of the law: what was asked for, what that is, and the rules in it."""

    asked: str
    kind: str
    rules: frozenset[str]


def scope_of(book: Rulebook, asked: str) -> Scope:
    """Return the part of a rulebook that `asked` names; raises `CaseError` where it names none."""
    word = asked.strip().lower().replace(" ", "_").replace("-", "_")
    for kind, belongs in (
        ("topic", lambda r: word in r.topics),
        ("risk", lambda r: word == r.risk),
        ("rule", lambda r: r.id.lower() == word or r.id.lower().startswith(word + ".")),
        ("instrument", lambda r: _cites(r, asked)),
    ):
        found = frozenset(r.id for r in book.rules if belongs(r))
        if found:
            return Scope(asked, kind, found)
    known = [*Topic, *Risk, *(r.id for r in book.rules)]
    hint = did_you_mean(word, known, "topics: " + ", ".join(sorted(_used_topics(book.rules))))
    raise CaseError(f"`{asked}` is no topic, risk, instrument or rule of {book.jurisdiction.name}", hint)


def _cites(rule: Rule, asked: str) -> bool:
    words = asked.strip().lower()
    return len(words) > 2 and any(
        words in c.instrument.title.lower() or words == c.instrument.short.lower() for c in rule.law.cites
    )


def _used_topics(rules: Iterable[Rule]) -> set[str]:
    return {t.value for r in rules for t in r.topics}
