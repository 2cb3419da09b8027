"""The ways in which a rule can be broken: each term of its breach condition on its own.

A duty to have several things is broken by lacking any of them; each is a way. Together the ways of a rule are its whole
breach: whoever breaks it does so in at least one of them.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass

from isonomy.logic import ALWAYS, NEVER, Expr, Term
from isonomy.logic.expressions import And, Compare, Dated, IsIn, Not, Or, SetRelation, SetTest
from isonomy.logic.interpreter import entry_on
from isonomy.rulebook.meaning import Meaning, PartMeaning


@dataclass(frozen=True, eq=False)
class Way:
    """A way of breaking a rule: `failing` is what happens then, `breach` that it happens where the rule applies."""

    meaning: Meaning
    part: PartMeaning
    failing: Expr
    breach: Expr


def ways(meaning: Meaning, on: datetime.date) -> list[Way]:
    """Return the ways of breaking a rule by the facts; parts that a person must judge have none."""
    found = []
    for part in meaning.parts:
        if part.is_judgement:
            continue
        for failing in _false(part.holds, on):
            breach = And((meaning.rule.when, Not(part.excused), failing))
            found.append(Way(meaning, part, failing, breach))
    return found


def _false(expr: Expr, on: datetime.date) -> Iterator[Expr]:
    """The ways in which a condition is false."""
    match expr:
        case And(items):
            for item in items:
                yield from _false(item, on)
        case Not(item):
            yield from _true(item, on)
        case Term():
            yield from _opened(expr, list(_false(expr.expr, on)), Not(expr))
        case Dated():
            entry = entry_on(expr, on)
            yield from [Not(expr)] if entry is None else _false(entry, on)
        case SetTest(SetRelation.COVERS, item, elements) if len(elements) > 1:
            yield from (Not(SetTest(SetRelation.COVERS, item, (e,))) for e in elements)
        case Compare(order, left, Dated() as limit):
            entry = entry_on(limit, on)
            yield Not(expr if entry is None else Compare(order, left, entry))
        case _ if expr is NEVER:
            yield ALWAYS
        case _:
            yield Not(expr)


def _true(expr: Expr, on: datetime.date) -> Iterator[Expr]:
    """The ways in which a condition is true."""
    match expr:
        case Or(items):
            for item in items:
                yield from _true(item, on)
        case Not(item):
            yield from _false(item, on)
        case Term():
            yield from _opened(expr, list(_true(expr.expr, on)), expr)
        case SetTest(SetRelation.OVERLAPS, item, elements) if len(elements) > 1:
            yield from (SetTest(SetRelation.COVERS, item, (e,)) for e in elements)
        case IsIn(item, options) if len(options) > 1:
            yield from (IsIn(item, (o,)) for o in options)
        case _ if expr is ALWAYS:
            yield ALWAYS
        case _:
            yield expr


def _opened(term: Term, inside: list[Expr], whole: Expr) -> list[Expr]:
    """A legal term with one way stays closed, so that it is called by its name."""
    return [whole] if len(inside) < 2 else inside
