"""How a rule stands in a case, and the verdict that follows for a jurisdiction. The tables are here and nowhere else."""

from __future__ import annotations

import weakref
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property, lru_cache

from isonomy.engines.outlooks import ELSEWHERE, CompiledOutlooks, Four, compile_outlooks
from isonomy.engines.proofs import CompiledProofs
from isonomy.facts import FACTS, GROUPS
from isonomy.logic import Fact, Situation
from isonomy.logic.choices import is_choice, unsettled
from isonomy.logic.outlook import (
    CAN_FAIL,
    CAN_FAIL_IF_SPOKEN,
    CAN_HOLD,
    FALSE,
    HANGS_ON_UNSPOKEN,
    SETTLED,
    TRUE,
    View,
    both,
)
from isonomy.rulebook import Judgement, LawOfDay, Rule
from isonomy.rulebook.meaning import Meaning, PartMeaning
from isonomy.rulebook.outcomes import Outcome, broken_parts


class Verdict(StrEnum):
    """What a jurisdiction's law makes of a case."""

    PROHIBITED = "prohibited"
    IN_BREACH = "in_breach"
    UNDETERMINED = "undetermined"
    NEEDS_JUDGEMENT = "needs_judgement"
    PERMITTED_IF = "permitted_if"
    PERMITTED = "permitted"
    UNREGULATED = "unregulated"


class Standing(StrEnum):
    """How a rule stands in a case: its outcome, and what an open outcome hangs on."""

    BARRED = "barred"
    BROKEN = "broken"
    QUESTION = "question"
    OPEN_JUDGEMENT = "open_judgement"
    CONDITION = "condition"
    JUDGED_CONDITION = "judged_condition"
    PROVISO = "proviso"
    KEPT = "kept"
    ELSEWHERE = "elsewhere"


@dataclass(eq=False)
class Applied:
    """A rule applied to a case: what came out and how it stands. The proof is worked out when it is asked for.

    A rule that does not reach the case stands `elsewhere`, and then its `situation` may be empty.
    """

    meaning: Meaning
    outcome: Outcome
    standing: Standing
    situation: Situation
    may_not_apply: bool = False
    """Whether it is still open that the rule reaches the case at all."""

    @property
    def rule(self) -> Rule:
        """The rule."""
        return self.meaning.rule

    @cached_property
    def hangs_on(self) -> tuple[Fact, ...]:
        """The open facts on which an open outcome hangs."""
        if self.standing in (Standing.KEPT, Standing.ELSEWHERE, Standing.BARRED, Standing.BROKEN):
            return ()
        return unsettled(self.situation, self.meaning.breach, self.meaning.reached)


class CaseView:
    """A situation with what the case speaks of, as the standings of rules need it."""

    def __init__(self, situation: Situation, mentioned: frozenset[str]) -> None:
        self.situation = situation
        self.view = View(situation, mentioned | _ALWAYS)

    @cached_property
    def without_choices(self) -> View:
        """The same with every choice forgotten: what circumstances alone leave open."""
        values = {n: v for n, v in self.situation.values.items() if n not in _CHOICES}
        return View(Situation(values, self.situation.day, self.situation.here), self.view.spoken)


_ALWAYS = frozenset(g.name for g in GROUPS.values() if g.always) | {"judgement"}
_CHOICES = frozenset(name for name, fact in FACTS.items() if is_choice(fact))


def apply(meaning: Meaning, case: CaseView) -> Applied:
    """Work out how a rule stands.

    - barred: broken, and no choice could keep the broken part on the given circumstances
    - broken: broken, and another choice would keep it
    - question: an unknown circumstance could make it broken whatever the firm does
    - open judgement: facts are settled, and a person must judge a circumstance
    - condition: the firm can keep it by choices that are still open
    - judged condition: facts are settled, and a person must judge what the firm does
    - proviso: hangs on things of which the case does not speak, such as a loan or a transfer
    - kept: complies, or would comply if no exemption excused it; elsewhere: does not apply
    """
    when = case.view.of(meaning.rule.when)
    if when == FALSE:
        return Applied(meaning, Outcome.NOT_APPLICABLE, Standing.ELSEWHERE, case.situation)
    somes = (meaning.some_part, meaning.some_broken, meaning.some_broken_by_facts)
    reached, breach, by_facts = (both(when, case.view.of(some)) for some in somes)
    return standing_from((when, reached, breach, by_facts), meaning, case)


def standing_from(outlooks: Four, meaning: Meaning, case: CaseView) -> Applied:
    """Return how a rule stands, given the outlooks of its conditions."""
    outcome, standing, may_not_apply = _read(outlooks)
    if standing is Standing.BROKEN:
        standing = _broken_standing(meaning, case)
    return Applied(meaning, outcome, standing, case.situation, may_not_apply)


@lru_cache(maxsize=8192)
def _read(outlooks: Four) -> tuple[Outcome, Standing, bool]:
    """Return the outcome, how a rule with these outlooks stands (barred is looked for later), and whether it may not apply."""
    when, reached, breach, by_facts = outlooks
    if reached == FALSE:
        return Outcome.NOT_APPLICABLE, Standing.ELSEWHERE, False
    if breach == TRUE:
        return Outcome.BREACHES, Standing.BROKEN, False
    if reached == TRUE and breach == FALSE:
        return Outcome.COMPLIES, Standing.KEPT, False
    if reached == TRUE and by_facts == FALSE:
        standing = Standing.JUDGED_CONDITION if breach & CAN_FAIL else Standing.OPEN_JUDGEMENT
        return Outcome.NEEDS_JUDGEMENT, standing, False
    return Outcome.UNDETERMINED, _open_standing(when, breach, reached), not reached & SETTLED


def _broken_standing(meaning: Meaning, case: CaseView) -> Standing:
    parts = broken_parts(meaning, case.situation)
    barred = any(not (_is_conduct(p) or case.without_choices.of(p.holds) & CAN_HOLD) for p in parts)
    return Standing.BARRED if barred else Standing.BROKEN


def _is_conduct(part: PartMeaning) -> bool:
    """Whether a person judges in it what the firm does, so that the firm could do otherwise."""
    return isinstance(part.part.must, Judgement) and part.part.must.of_choice


def _open_standing(when: int, breach: int, reached: int) -> Standing:
    if breach == FALSE:  # it cannot be broken: what is open is only whether it applies
        return Standing.KEPT if when == TRUE else Standing.PROVISO
    if breach & CAN_FAIL:
        return Standing.PROVISO if reached & HANGS_ON_UNSPOKEN else Standing.CONDITION
    return Standing.PROVISO if breach & CAN_FAIL_IF_SPOKEN else Standing.QUESTION


@dataclass(frozen=True, eq=False)
class Compiled:
    """The engines of one law, for those who ask it often: outlooks of all rules, and proofs of whatever is asked."""

    outlooks: CompiledOutlooks
    proofs: CompiledProofs


_WARM = 30
"""Decisions by one law after which it pays to compile it."""
_ASKED: weakref.WeakKeyDictionary[LawOfDay, int] = weakref.WeakKeyDictionary()
_COMPILED: weakref.WeakKeyDictionary[LawOfDay, Compiled] = weakref.WeakKeyDictionary()


def compiled_when_warm(law: LawOfDay) -> Compiled | None:
    """Return the engines of a law that is asked often, with the same answers; `None` for the first few decisions by it."""
    compiled = _COMPILED.get(law)
    if compiled is None:
        _ASKED[law] = _ASKED.get(law, 0) + 1
        if _ASKED[law] > _WARM:
            compiled = _COMPILED[law] = Compiled(compile_outlooks(law), CompiledProofs(law))
    return compiled


def apply_all(law: LawOfDay, case: CaseView, compiled: Compiled | None = None) -> tuple[Applied, ...]:
    """Return how every rule of a day stands, by the compiled law where there is one."""
    if compiled is None:
        return tuple([apply(m, case) for m in law.meanings])
    situation, broken = case.situation, Standing.BROKEN
    rules = list(_elsewhere(law))
    for place, four in enumerate(compiled.outlooks.of(case.view)):
        if four is not ELSEWHERE:
            meaning = law.meanings[place]
            outcome, standing, may_not_apply = _read(four)
            if standing is broken:
                standing = _broken_standing(meaning, case)
            rules[place] = Applied(meaning, outcome, standing, situation, may_not_apply)
    return tuple(rules)


@lru_cache(maxsize=256)
def _elsewhere(law: LawOfDay) -> tuple[Applied, ...]:
    """Each rule of a day as it stands in every case that it does not reach."""
    nowhere = Situation({}, law.first_day, "")
    return tuple(Applied(m, Outcome.NOT_APPLICABLE, Standing.ELSEWHERE, nowhere) for m in law.meanings)


@lru_cache(maxsize=256)
def binding(law: LawOfDay) -> tuple[bool, ...]:
    """Return for each rule of a day whether it binds as law, and is not only supervisory expectation."""
    return tuple(m.rule.law.force.is_law for m in law.meanings)


def verdict_of(standings: Iterable[Standing]) -> Verdict:
    """The table from how the rules stand to the verdict; the first line that fits decides.

    | some rule is                              | verdict         |
    |-------------------------------------------|-----------------|
    | barred                                    | prohibited      |
    | broken                                    | in breach       |
    | a question                                | undetermined    |
    | an open judgement on a circumstance       | needs judgement |
    | a condition, or a proviso                 | permitted if    |
    | a judged condition                        | needs judgement |
    | kept                                      | permitted       |
    | none of these                             | unregulated     |
    """
    present = set(standings)
    for standing, verdict in (
        (Standing.BARRED, Verdict.PROHIBITED),
        (Standing.BROKEN, Verdict.IN_BREACH),
        (Standing.QUESTION, Verdict.UNDETERMINED),
        (Standing.OPEN_JUDGEMENT, Verdict.NEEDS_JUDGEMENT),
        (Standing.CONDITION, Verdict.PERMITTED_IF),
        (Standing.PROVISO, Verdict.PERMITTED_IF),
        (Standing.JUDGED_CONDITION, Verdict.NEEDS_JUDGEMENT),
        (Standing.KEPT, Verdict.PERMITTED),
    ):
        if standing in present:
            return verdict
    return Verdict.UNREGULATED
