"""Everything that one hub permits and the other forbids: way by way of breaking each rule of the other.

For every way of breaking a rule of the second hub there is a case in which someone who complies with every rule of the
first breaks it so, or the proof that the first hub's rules exclude it, with those rules. The list is complete by
construction: whoever breaks a rule by the facts does so in one of its ways.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cache, cached_property

from isonomy.analyses.comparison import risks_shown
from isonomy.analyses.proofs.ground import LEFT, RIGHT, Ground, is_judged
from isonomy.analyses.proofs.ranges import Range, limited_by, numbers_among, open_range
from isonomy.analyses.proofs.relaxed import but_for
from isonomy.analyses.proofs.ways import Way, ways
from isonomy.engines.solver import Claim, Found, Given, Impossible, Unknown
from isonomy.logic import Value, facts_in
from isonomy.rulebook import Kind, Risk, Rule, Rulebook
from isonomy.rulebook.meaning import Meaning


class Standing(StrEnum):
    """What becomes of a way of breaking a rule, for someone who complies with the other hub's rules.

    `open`: it can happen, even where the other hub has a rule on the same, if it has any. `open_beyond`: where the other
    hub's rules on the same apply they exclude it, but there are cases that they do not reach. `guarded`: its rules exclude
    it in every case. `never_arises`: it cannot happen at all, for what is taken for granted.
    """

    OPEN = "open"
    OPEN_BEYOND = "open_beyond"
    GUARDED = "guarded"
    NEVER_ARISES = "never_arises"
    UNKNOWN = "unknown"


@dataclass(frozen=True, eq=False)
class Gap:
    """A way of breaking a rule of the right hub, and what the left hub's rules make of it.

    `case` is a complete case of an open way; `guards` are the rules of the left hub that exclude it, everywhere or where
    they apply; `ranges` say for which values of the number that the way limits it is open, and for the first open way of
    a rule also for which values of the other numbers that matter.
    """

    way: Way
    standing: Standing
    ground: Ground = field(repr=False)
    case: Found | None = None
    guards: tuple[Rule, ...] = ()
    ranges: tuple[Range, ...] = ()

    @property
    def rule(self) -> Rule:
        """The rule that is broken."""
        return self.way.meaning.rule

    @cached_property
    def matter(self) -> dict[str, Value]:
        """The few facts of the case that make it a breach."""
        breach = Claim(RIGHT, self.way.breach, True, self.rule.id)
        return self.ground.that_matter(self.case, [breach]) if self.case else {}


@dataclass(frozen=True, eq=False)
class Gaps:
    """The gaps between two hubs on a day; `judged` are rules of the right hub that a person must judge."""

    ground: Ground
    risk: Risk | None
    rows: tuple[Gap, ...]
    judged: tuple[Rule, ...]

    def of(self, standing: Standing) -> tuple[Gap, ...]:
        """The ways that stand so."""
        return tuple(r for r in self.rows if r.standing is standing)


def gaps(left: Rulebook, right: Rulebook, *, on: datetime.date, risk: Risk | None = None) -> Gaps:
    """Return the gaps between two hubs: what the left one permits and the right one forbids.

    Raises `CaseError` where no exchange rate is known, `Untranslatable` for law that the solver cannot say exactly.
    """
    ground = Ground(left, right, on)
    asked = [m for m in ground.meanings[RIGHT].values() if risk is None or risk in risks_shown(m.rule)]
    complies = [ground.kept(LEFT, m) for m in ground.meanings[LEFT].values()]
    alone = ground.prover.given(complies)
    licensed = ground.prover.given([*complies, *ground.licences_held(RIGHT)])
    rows: list[Gap] = []
    for meaning in asked:
        given = alone if meaning.rule.kind is Kind.LICENCE else licensed
        of_rule = [_gap(ground, way, given, complies) for way in ways(meaning, on)]
        rows.extend(_with_ranges(ground, of_rule, given))
    return Gaps(ground, risk, tuple(rows), tuple(m.rule for m in asked if _some_judged(m)))


def _some_judged(meaning: Meaning) -> bool:
    return is_judged(meaning) or any(p.is_judgement for p in meaning.parts)


def _gap(ground: Ground, way: Way, given: Given, complies: Sequence[Claim]) -> Gap:
    # Who breaks a rule in some way breaks it: said besides, since cases found before are looked up by it.
    breach = [ground.broken(RIGHT, way.meaning), Claim(RIGHT, way.breach, True, way.meaning.rule.id)]
    guards: tuple[Rule, ...] = ()
    alike = _on_the_same(ground, way)
    if alike:
        answer = ground.prover.ask([*breach, ground.some_reached(LEFT, alike)], given, proof=True, sparing=complies)
        if isinstance(answer, Found):
            return Gap(way, Standing.OPEN, ground, answer)
        if isinstance(answer, Impossible):
            guards = _rules_in(ground, answer)
    answer = ground.prover.ask(breach, given, proof=True, sparing=complies)
    match answer:
        case Found():
            return Gap(way, Standing.OPEN_BEYOND if guards else Standing.OPEN, ground, answer, guards)
        case Impossible():
            guards = _rules_in(ground, answer)
            return Gap(way, Standing.GUARDED if guards else Standing.NEVER_ARISES, ground, guards=guards)
        case Unknown():
            return Gap(way, Standing.UNKNOWN, ground)


def _with_ranges(ground: Ground, of_rule: list[Gap], given: Given) -> Iterator[Gap]:
    """Say for which values the ways of one rule are open."""
    first = True
    for gap in of_rule:
        if gap.case is None:
            yield gap
            continue
        limited = limited_by(gap.way.failing)
        others = numbers_among(gap.matter) if first else []
        first = False
        asked = {f.name: f for f in (*([] if limited is None else [limited]), *others)}
        claims = [Claim(RIGHT, gap.way.breach, True, gap.rule.id)]
        alike = _on_the_same(ground, gap.way)
        if alike and gap.standing is Standing.OPEN and _reached(ground, gap.case, alike):
            claims.append(ground.some_reached(LEFT, alike))
        found = [open_range(ground, fact, claims, given, gap.case) for fact in asked.values()]
        found.extend(_beyond(ground, gap, guard, given) for guard in gap.guards)
        yield replace(gap, ranges=tuple(r for r in found if r is not None))


def _beyond(ground: Ground, gap: Gap, guard: Rule, given: Given) -> Range | None:
    """Say for which values of the one number that a guarding rule asks for it leaves the way open."""
    reached = ground.meanings[LEFT][guard.id].reached
    for number in numbers_among(f.name for f in facts_in(reached)):
        otherwise = but_for(reached, number)
        if otherwise is None:
            continue
        claims = [Claim(RIGHT, gap.way.breach, True, gap.rule.id), Claim(LEFT, otherwise, True, guard.id)]
        case = ground.prover.ask(claims, given)
        found = open_range(ground, number, claims, given, case) if isinstance(case, Found) else None
        if found is not None and not found.is_everything:
            return replace(found, where=guard)
    return None


def _reached(ground: Ground, case: Found, meanings: list[Meaning]) -> bool:
    claim = ground.some_reached(LEFT, meanings)
    return case.situation(LEFT).truth(claim.expr) is True


def _on_the_same(ground: Ground, way: Way) -> list[Meaning]:
    """The left hub's rules whose duty turns on a fact that this way turns on."""
    facts = {f.name for f in facts_in(way.failing)}
    return [m for m in ground.meanings[LEFT].values() if facts & _duty(m)]


@cache
def _duty(meaning: Meaning) -> frozenset[str]:
    return frozenset(f.name for p in meaning.parts if not p.is_judgement for f in facts_in(p.holds))


def _rules_in(ground: Ground, answer: Impossible) -> tuple[Rule, ...]:
    return tuple(
        ground.meanings[LEFT][c.label].rule
        for c in answer.because
        if c.side == LEFT and c.label in ground.meanings[LEFT] and not c.holds
    )
