"""Finds provisions of a rulebook by id or by words, those that say the words themselves before those that only turn on them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache

import snowballstemmer  # type: ignore[import-untyped]

from isonomy.analyses.glossary import GLOSSARY
from isonomy.analyses.records import name_of
from isonomy.logic import Expr, Term, facts_in
from isonomy.rulebook import Definition, Exemption, Judgement, Law, Penalty, Rule, Rulebook

Provision = Rule | Exemption | Penalty | Term
_WORD = re.compile(r"[^\W_]+")
_LONG = 4
"""A word of so many letters also finds the words that begin with it."""
_LITTLE = frozenset(
    _WORD.findall("a an and any are by can do does for from in into is it may must of on or the to what when who with")
)
"""Words of a question that find nothing."""
_STEMMER = snowballstemmer.stemmer("english")


def provisions(book: Rulebook) -> list[Provision]:
    """Return everything in a rulebook that has an id."""
    return [*book.rules, *book.exemptions, *book.penalties, *book.terms]


def id_of(provision: Provision) -> str:
    """Return the id of a provision."""
    return provision.name if isinstance(provision, Term) else provision.id


def law_of(provision: Provision) -> Law:
    """Return what a provision carries: citations, dates, evidence."""
    if isinstance(provision, Term):
        assert isinstance(provision.law, Definition)
        return provision.law.law
    return provision.law


def says(provision: Provision) -> str:
    """Return the sentence of a provision."""
    return provision.doc if isinstance(provision, Term) else provision.says


def matching(books: Iterable[Rulebook], asked: str) -> list[tuple[Rulebook, Provision]]:
    """Return the provisions that an id, the beginning of an id, or words find, the closest first.

    Each word must be found, in any form (`list` finds `listing`), or one of the phrases that the glossary has for it.
    What a word's own place is does not matter, but for the glossary's phrases only what a provision says counts. A name
    of the place or its code counts as a word of each of its provisions.
    """
    everything = [(book, p) for book in books for p in provisions(book)]
    exact = [(book, p) for book, p in everything if id_of(p) == asked]
    if exact or not asked:
        return exact or everything
    under = [(book, p) for book, p in everything if id_of(p).startswith(asked + ".")]
    wanted = _wanted(asked)
    if under or not wanted:
        return under
    found = [(_distance(book, p, wanted), n) for n, (book, p) in enumerate(everything)]
    return [everything[n] for distance, n in sorted((d, n) for d, n in found if d is not None)]


Phrase = tuple[str, ...]


def _wanted(asked: str) -> list[list[Phrase]]:
    """Return, for each word or known phrase asked, the phrases that may stand for it; what was asked comes first."""
    words = [w for w in _words(asked) if w not in _LITTLE]
    wanted: list[list[Phrase]] = []
    while words:
        size = next((n for n in range(min(4, len(words)), 1, -1) if " ".join(words[:n]) in GLOSSARY), 1)
        phrase, words = tuple(words[:size]), words[size:]
        known = GLOSSARY.get(" ".join(phrase)) or GLOSSARY.get(" ".join(phrase).removesuffix("s"), ())
        wanted.append([phrase, *(tuple(_words(other)) for other in known)])
    return wanted


def _distance(book: Rulebook, provision: Provision, wanted: Sequence[Sequence[Phrase]]) -> int | None:
    """Return how far a provision is from what was asked, or `None` where some word is not found."""
    total = 0
    layers = _layers(book, provision)
    for phrases in wanted:
        asked, *others = phrases
        found = [2 * depth for depth, layer in enumerate(layers) if all(_is_in(word, layer) for word in asked)]
        found += [1 for phrase in others if all(_is_in(word, layers[0]) for word in phrase)]
        if not found:
            return None
        total += min(found)
    return total


def _is_in(word: str, layer: frozenset[str]) -> bool:
    if word in layer or _stem(word) in layer:
        return True
    return len(word) >= _LONG and any(other.startswith(word) for other in layer)


def _layers(book: Rulebook, provision: Provision) -> tuple[frozenset[str], ...]:
    """Return the words of a provision: first what it says, then what it cites, then what it turns on; each adds to the last."""
    law = law_of(provision)
    place = f"{book.jurisdiction.code} {book.jurisdiction.name}"
    parts = [p.says or p.name for p in provision.parts] if isinstance(provision, Rule) else []
    questions = _questions(provision)
    said = _with_stems(" ".join([place, id_of(provision), says(provision), *parts, *questions]))
    topics = [*provision.topics, provision.risk] if isinstance(provision, Rule) else []
    cites = [f"{c.instrument.title} {c.instrument.short} {c.instrument.body.short} {c.paragraph}" for c in law.cites]
    about = said | _with_stems(" ".join([*topics, *cites, str(law.status), str(law.force)]))
    roots = roots_of(provision)
    turns_on = about | _with_stems(" ".join([*map(name_of, roots), *(f.name for f in facts_in(*roots))]))
    return said, about, turns_on


def _questions(provision: Provision) -> list[str]:
    if not isinstance(provision, Rule):
        return []
    return [p.must.question for p in provision.parts if isinstance(p.must, Judgement)]


def roots_of(provision: Provision) -> list[Expr]:
    """Return the expressions of which a provision is made."""
    if isinstance(provision, Rule):
        return [provision.when, *(p.must for p in provision.parts if isinstance(p.must, Expr))]
    if isinstance(provision, Exemption):
        return [provision.when] + ([] if provision.instead is None else [provision.instead])
    if isinstance(provision, Penalty):
        return [] if provision.whom is None else [provision.whom]
    return [provision.expr]


def _words(text: str) -> list[str]:
    return _WORD.findall(text.lower())


def _with_stems(text: str) -> frozenset[str]:
    words = _words(text)
    return frozenset(words).union(map(_stem, words))


@cache
def _stem(word: str) -> str:
    return str(_STEMMER.stemWord(word))
