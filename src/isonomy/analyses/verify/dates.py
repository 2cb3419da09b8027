"""Checks over all versions of a rulebook: dates without a rule, limits without a value, terms without a definition or use."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from isonomy.analyses.verify.findings import Check, Finding
from isonomy.logic import Expr, Term, facts_in
from isonomy.logic.expressions import Dated
from isonomy.logic.walking import nodes_under
from isonomy.rulebook import Rule, Rulebook, Span

_FOLLOWS = datetime.timedelta(days=366)
"""Within this time a rule on the same matter is taken to follow one that ended."""


def date_findings(book: Rulebook) -> Iterator[Finding]:
    """Return what is wrong with the dates and terms of a rulebook, whatever the day."""
    yield from _exemptions(book)
    yield from _penalties(book)
    for rule in book.rules:
        yield from _parts(rule)
        yield from _values(rule)
        yield from _gap(rule, book)
    yield from _terms(book)


def _exemptions(book: Rulebook) -> Iterator[Finding]:
    for exemption in book.exemptions:
        own, of = exemption.law.span, exemption.to.law.span
        if not own.overlaps(of):
            says = f"in effect {_days(own)}, and {exemption.to.id} {_days(of)}"
            yield Finding(Check.STRAY_EXEMPTION, exemption, exemption.id, says)
        elif own.since and of.since and own.since < of.since:
            says = f"begins on {own.since}, and {exemption.to.id} on {of.since}"
            yield Finding(Check.EARLY_EXEMPTION, exemption, exemption.id, says)


def _penalties(book: Rulebook) -> Iterator[Finding]:
    for penalty in book.penalties:
        if not any(penalty.law.span.overlaps(r.law.span) for r in penalty.of):
            yield Finding(Check.STRAY_PENALTY, None, penalty.id, f"in effect {_days(penalty.law.span)}")


def _parts(rule: Rule) -> Iterator[Finding]:
    for part in rule.parts:
        if not part.span.overlaps(rule.law.span):
            says = f"in effect {_days(part.span)}, and the rule {_days(rule.law.span)}"
            yield Finding(Check.STRAY_PART, rule, f"{rule.id}.{part.name}", says)


def _values(rule: Rule) -> Iterator[Finding]:
    for part in rule.parts:
        if not isinstance(part.must, Expr):
            continue
        first = max((d for d in (rule.law.span.since, part.span.since) if d), default=None)
        for node in nodes_under([part.must]):
            if isinstance(node, Dated) and first and node.entries and min(e.since for e in node.entries) > first:
                says = (
                    f"in effect from {first}, and the limit has its first value on {min(e.since for e in node.entries)}"
                )
                yield Finding(Check.VALUE_HOLE, rule, f"{rule.id}.{part.name}", says)


def _gap(rule: Rule, book: Rulebook) -> Iterator[Finding]:
    end = rule.law.span.until
    if end is None or rule.law.status.is_pending:
        return
    next_day = end + datetime.timedelta(days=1)
    same = [r for r in book.rules if r is not rule and not r.law.status.is_pending and _same_matter(r, rule)]
    if any(next_day in r.law.span for r in same):
        return
    later = [r for r in same if r.law.span.since and next_day < r.law.span.since <= end + _FOLLOWS]
    if later:
        first = min(later, key=lambda r: r.law.span.since or datetime.date.max)
        says = f"ends on {end}, and {first.id} begins on {first.law.span.since}"
        yield Finding(Check.GAP, rule, rule.id, says, beside=first)


def _same_matter(one: Rule, other: Rule) -> bool:
    return (
        bool(set(one.topics) & set(other.topics)) and one.risk is other.risk and bool(_governed(one) & _governed(other))
    )


def _governed(rule: Rule) -> set[str]:
    return {f.name for f in facts_in(*(p.must for p in rule.parts if isinstance(p.must, Expr)))}


def _terms(book: Rulebook) -> Iterator[Finding]:
    roots: list[Expr] = []
    for rule in book.rules:
        roots += [rule.when, *(p.must for p in rule.parts if isinstance(p.must, Expr))]
    for exemption in book.exemptions:
        roots += [exemption.when, *([exemption.instead] if exemption.instead is not None else [])]
    used = {id(n): n for n in nodes_under(roots) if isinstance(n, Term)}
    defined = {id(t) for t in book.terms}
    for term in used.values():
        if term.law is not None and id(term) not in defined:
            yield Finding(Check.UNNAMED_TERM, None, term.name or term.doc, f"used as {term!r}")
    for term in book.terms:
        if id(term) not in used:
            yield Finding(Check.UNUSED_TERM, None, term.name, term.doc)


def _days(span: Span) -> str:
    return f"from {span.since or 'the beginning'} to {span.until or 'no end'}"
