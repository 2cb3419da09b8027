"""Checks of the logic of a rulebook on one day, by the solver; each case that it finds is replayed by the interpreter."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from isonomy.analyses.verify.findings import Check, Finding
from isonomy.engines.solver import Claim, Found, Impossible, Prover, Side, Unknown
from isonomy.facts.constraints import CONSTRAINTS, SIGNED
from isonomy.logic import ALWAYS, NEVER, Situation
from isonomy.rulebook import Exemption, Rulebook
from isonomy.rulebook.meaning import Meaning, PartMeaning

LIMIT = datetime.timedelta(seconds=5)


@dataclass(eq=False)
class Logic:
    """The rules of a day before the prover. Raises `Untranslatable`, naming the rule, for what cannot be put to it."""

    book: Rulebook
    on: datetime.date
    limit: datetime.timedelta = LIMIT
    meanings: tuple[Meaning, ...] = field(init=False)
    prover: Prover = field(init=False)

    def __post_init__(self) -> None:
        self.meanings = self.book.on(self.on).meanings
        place = self.book.jurisdiction
        claims = [
            Claim(0, expr, True, m.rule.id)
            for m in self.meanings
            for expr in (
                m.reached, m.breach_by_facts, m.rule.when,
                *(x for p in m.parts for x in (p.holds, p.excused, *(e for _, e in p.exemptions))),
            )
        ]  # fmt: skip
        claims += [Claim(0, e.when, True, e.id) for e in self._exemptions]
        always = [Claim(0, c.expr, True, c.says) for c in CONSTRAINTS]
        self.prover = Prover((Side(place.place, place.currency, self.on),), claims, always, SIGNED, self.limit)

    @property
    def _exemptions(self) -> tuple[Exemption, ...]:
        return tuple(e for e in self.book.exemptions if e.law.applies(self.on, False))

    def findings(self) -> Iterator[Finding]:
        """Return everything that is wrong with single rules and exemptions, and rules that others make idle."""
        self.prover.foresee(list(self._questions()))
        for meaning in self.meanings:
            if self._is_possible([Claim(0, meaning.reached, True, meaning.rule.id)]) is False:
                says = "no case is reached, given what cannot be otherwise"
                yield Finding(Check.NEVER_APPLIES, meaning.rule, meaning.rule.id, says)
                continue
            for part in meaning.parts:
                yield from self._part(meaning, part)
        yield from self._idle()
        yield from self._shadowed()

    def _questions(self) -> Iterator[list[Claim]]:
        """Whether each rule applies, and whether each of its parts can be kept and broken where it does."""
        for meaning in self.meanings:
            yield [Claim(0, meaning.reached, True, meaning.rule.id)]
            for part in (p for p in meaning.parts if not p.is_judgement):
                for holds in (True, False):
                    yield [*_applies(meaning, part), Claim(0, part.holds, holds, meaning.rule.id)]

    def _is_possible(self, claims: list[Claim]) -> bool | None:
        answer = self.prover.ask(claims)
        return None if isinstance(answer, Unknown) else isinstance(answer, Found)

    def _part(self, meaning: Meaning, part: PartMeaning) -> Iterator[Finding]:
        rule, name = meaning.rule, meaning.rule.id + (f".{part.part.name}" if len(meaning.parts) > 1 else "")
        if part.is_judgement:
            return
        applies = _applies(meaning, part)
        can_apply = self._is_possible(applies)
        if can_apply is None:
            yield Finding(Check.UNANSWERED, rule, name, "whether the part ever applies")
        if not can_apply:
            return  # always excused: its exemption is as wide as the rule
        for check, holds in ((Check.NEVER_KEPT, True), (Check.NEVER_BROKEN, False)):
            if part.part.must is (NEVER if holds else ALWAYS):
                continue  # written so: a ban, or a permission without a condition
            answer = self._is_possible([*applies, Claim(0, part.holds, holds, rule.id)])
            if answer is None:
                yield Finding(Check.UNANSWERED, rule, name, f"whether it is {check.replace('_', ' ')}")
            elif answer is False:
                yield Finding(check, rule, name, check.means)

    def _idle(self) -> Iterator[Finding]:
        by_rule = {id(m.rule): m for m in self.meanings}
        for exemption in self._exemptions:
            chain, step = [], exemption
            while True:
                chain.append(Claim(0, step.when, True, step.id))
                if not isinstance(step.to, Exemption):
                    break
                step = step.to
            meaning = by_rule.get(id(step.to))
            if meaning is None:
                continue  # not on this day: a matter of dates
            effects = [x for p in meaning.parts for e, x in p.exemptions if e is exemption][:1]
            claims = [Claim(0, meaning.rule.when, True, meaning.rule.id), *chain]
            claims += [Claim(0, effect, True, exemption.id) for effect in effects]
            if self._is_possible(claims) is False:
                yield Finding(Check.IDLE_EXEMPTION, exemption, exemption.id, f"never together with {exemption.to.id}")

    def _shadowed(self) -> Iterator[Finding]:
        """Rules that are broken only when another is: candidates fall away with every case that tells them apart."""
        breaches = {m.rule.id: m for m in self.meanings}
        for meaning in self.meanings:
            broken = Claim(0, meaning.breach_by_facts, True, meaning.rule.id)
            answer = self.prover.ask([broken])
            if not isinstance(answer, Found):
                continue
            same = [m for m in breaches.values() if m is not meaning and m.rule.law.force is meaning.rule.law.force]
            others_kept = (Claim(0, m.breach_by_facts, False, m.rule.id) for m in same)
            if isinstance(self.prover.ask([broken, *others_kept]), Found):
                continue  # broken alone
            candidates = _broken_in(answer, same)
            while candidates:
                other = candidates.pop()
                answer = self.prover.ask([broken, Claim(0, other.breach_by_facts, False, other.rule.id)])
                if isinstance(answer, Found):
                    candidates = _broken_in(answer, candidates)
                elif isinstance(answer, Impossible):
                    yield Finding(
                        Check.SHADOWED, meaning.rule, meaning.rule.id, Check.SHADOWED.means, beside=other.rule
                    )


def _applies(meaning: Meaning, part: PartMeaning) -> list[Claim]:
    rule = meaning.rule
    return [Claim(0, rule.when, True, rule.id), Claim(0, part.excused, False, rule.id)]


def _broken_in(case: Found, meanings: Iterable[Meaning]) -> list[Meaning]:
    situation: Situation = case.situation(0)
    return [m for m in meanings if situation.truth(m.breach_by_facts) is True]
