"""What a rule means on a day: three conditions, built from its parts and from whatever defeats it.

`reached` says whether the rule speaks to the case at all, `breach` whether it is broken, and `breach_by_facts` the same
with all judgements taken to have gone well. Every engine evaluates these conditions and nothing else, so that they
cannot disagree about exceptions, dates or parts.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from isonomy.logic import ALWAYS, NEVER, Expr, Fact, Role
from isonomy.logic.expressions import And, Not, Or
from isonomy.logic.types import BOOL
from isonomy.rulebook.provisions import Exemption, Judgement, Part, Rule


@dataclass(frozen=True, eq=False)
class PartMeaning:
    """A part in effect: `holds` is its duty (a finding to be recorded, where it is a judgement), `excused` its excuse."""

    part: Part
    holds: Expr
    excused: Expr
    exemptions: tuple[tuple[Exemption, Expr], ...]

    @property
    def is_judgement(self) -> bool:
        """Whether a person must judge it."""
        return isinstance(self.part.must, Judgement)


@dataclass(frozen=True, eq=False)
class Meaning:
    """A rule on a day: `reached`, `breach` and `breach_by_facts` are its `when` and what is some of its parts."""

    rule: Rule
    parts: tuple[PartMeaning, ...]
    some_part: Expr
    some_broken: Expr
    some_broken_by_facts: Expr
    reached: Expr
    breach: Expr
    breach_by_facts: Expr


def finding(rule: Rule, part: Part, judged: Judgement) -> Fact:
    """Return the fact that records how a judgement went: `judgement.<rule>.<part>`."""
    role = Role.CHOICE if judged.of_choice else Role.CIRCUMSTANCE
    name = f"judgement.{rule.id}" if len(rule.parts) == 1 else f"judgement.{rule.id}.{part.name}"
    return Fact(name, BOOL, role, judged.question, "yes")


def meaning_on(
    day: datetime.date, rule: Rule, defeats: dict[int, tuple[Exemption, ...]], with_pending: bool
) -> Meaning | None:
    """Return what `rule` means on `day`, or `None` where it is not in effect.

    `defeats` lists, by identity of a rule or exemption, the exemptions that defeat it.
    """
    if not rule.law.applies(day, with_pending):
        return None

    def effect(exemption: Exemption) -> Expr:
        against = [effect(e) for e in defeats.get(id(exemption), ()) if e.law.applies(day, with_pending)]
        return _all([exemption.when, *(Not(a) for a in against)])

    effective = [(e, effect(e)) for e in defeats.get(id(rule), ()) if e.law.applies(day, with_pending)]
    parts = tuple(
        _part_meaning(rule, part, [(e, x) for e, x in effective if not e.parts or part.name in e.parts])
        for part in rule.parts
        if day in part.span
    )
    if not parts:
        return None
    broken = [(p, _all([Not(p.excused), Not(p.holds)])) for p in parts]
    some_part = _any([Not(p.excused) for p in parts])
    some_broken = _any([b for _, b in broken])
    by_facts = _any([b for p, b in broken if not p.is_judgement]) if any(p.is_judgement for p in parts) else some_broken
    return Meaning(
        rule,
        parts,
        some_part,
        some_broken,
        by_facts,
        *(_all([rule.when, some]) for some in (some_part, some_broken, by_facts)),
    )


def _part_meaning(rule: Rule, part: Part, effective: list[tuple[Exemption, Expr]]) -> PartMeaning:
    holds = finding(rule, part, part.must) if isinstance(part.must, Judgement) else part.must
    excuses = [x for e, x in effective if e.instead is None]
    for exemption, effect in effective:
        if exemption.instead is not None:
            given_way = [x for e, x in effective if e is not exemption and exemption in e.over]
            prevails = _all([effect, *(Not(x) for x in given_way)])
            holds = _any([_all([prevails, exemption.instead]), _all([Not(prevails), holds])])
    return PartMeaning(part, holds, _any(excuses), tuple(effective))


def _all(items: list[Expr]) -> Expr:
    kept = [i for i in items if not _is(i, True)]
    if any(_is(i, False) for i in kept):
        return NEVER
    return ALWAYS if not kept else kept[0] if len(kept) == 1 else And(tuple(kept))


def _any(items: list[Expr]) -> Expr:
    kept = [i for i in items if not _is(i, False)]
    if any(_is(i, True) for i in kept):
        return ALWAYS
    return NEVER if not kept else kept[0] if len(kept) == 1 else Or(tuple(kept))


def _is(item: Expr, truth: bool) -> bool:
    if isinstance(item, Not):
        return _is(item.item, not truth)
    return item is (ALWAYS if truth else NEVER)
