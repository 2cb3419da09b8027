"""Finds provisions of a rulebook by id or by words, those that say the words themselves before those that only turn on them."""

from __future__ import annotations

from collections.abc import Iterable

from isonomy.analyses.records import name_of
from isonomy.analyses.word_search import closest_first, with_stems
from isonomy.logic import Expr, Term, facts_in
from isonomy.rulebook import Definition, Exemption, Judgement, Law, Penalty, Rule, Rulebook

Provision = Rule | Exemption | Penalty | Term


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

    A name of the place or its code counts as a word of each of its provisions.
    """
    everything = [(book, p) for book in books for p in provisions(book)]
    exact = [(book, p) for book, p in everything if id_of(p) == asked]
    if exact or not asked:
        return exact or everything
    under = [(book, p) for book, p in everything if id_of(p).startswith(asked + ".")]
    return under or closest_first(everything, lambda found: _layers(*found), asked)


def _layers(book: Rulebook, provision: Provision) -> tuple[frozenset[str], ...]:
    """Return the words of a provision: first what it says, then what it cites, then what it turns on; each adds to the last."""
    law = law_of(provision)
    place = f"{book.jurisdiction.code} {book.jurisdiction.name}"
    parts = [p.says or p.name for p in provision.parts] if isinstance(provision, Rule) else []
    questions = _questions(provision)
    said = with_stems(" ".join([place, id_of(provision), says(provision), *parts, *questions]))
    topics = [*provision.topics, provision.risk] if isinstance(provision, Rule) else []
    cites = [f"{c.instrument.title} {c.instrument.short} {c.instrument.body.short} {c.paragraph}" for c in law.cites]
    about = said | with_stems(" ".join([*topics, *cites, str(law.status), str(law.force)]))
    roots = roots_of(provision)
    turns_on = about | with_stems(" ".join([*map(name_of, roots), *(f.name for f in facts_in(*roots))]))
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
