"""How a rule stands in a case, and the verdict that follows for a jurisdiction. The tables are here and nowhere else."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from isonomy.facts import GROUPS
from isonomy.logic import Fact, Situation
from isonomy.logic.choices import Reach, is_choice, unsettled
from isonomy.rulebook.outcomes import Finding, Outcome, broken_parts


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


@dataclass(frozen=True)
class Applied:
    """A rule applied to a case: what came out, how it stands, and the open facts on which it hangs."""

    finding: Finding
    standing: Standing
    hangs_on: tuple[Fact, ...]


def apply(finding: Finding, situation: Situation, mentioned: frozenset[str], *, reaches: Reaches) -> Applied:
    """Work out how a rule stands.

    - barred: broken, and no choice could keep the broken part on the given circumstances
    - broken: broken, and another choice would keep it
    - question: an unknown circumstance could make it broken whatever the firm does
    - open judgement: facts are settled, and a person must judge a circumstance
    - condition: the firm can keep it by choices that are still open
    - judged condition: facts are settled, and a person must judge what the firm does
    - proviso: hangs on things of which the case does not speak, such as a loan or a transfer
    - kept, elsewhere: complies; does not apply
    """
    if finding.outcome is Outcome.NOT_APPLICABLE:
        return Applied(finding, Standing.ELSEWHERE, ())
    if finding.outcome is Outcome.COMPLIES:
        return Applied(finding, Standing.KEPT, ())
    if finding.outcome is Outcome.BREACHES:
        parts = broken_parts(finding.meaning, situation)
        barred = any(not reaches.with_choices_free.can(p.holds, True) for p in parts)
        return Applied(finding, Standing.BARRED if barred else Standing.BROKEN, ())
    hangs_on = unsettled(situation, finding.meaning.breach, finding.meaning.reached)
    return Applied(finding, _open_standing(finding, hangs_on, mentioned, reaches), hangs_on)


def _open_standing(
    finding: Finding, hangs_on: tuple[Fact, ...], mentioned: frozenset[str], reaches: Reaches
) -> Standing:
    if finding.outcome is Outcome.NEEDS_JUDGEMENT:
        of_choice = all(is_choice(f) for f in hangs_on if f.name.startswith("judgement."))
        return Standing.JUDGED_CONDITION if of_choice else Standing.OPEN_JUDGEMENT
    if finding.breach is False:
        return Standing.PROVISO
    if reaches.with_open_choices.can(finding.meaning.breach, False):
        hinges = unsettled(reaches.with_open_choices.situation, finding.meaning.reached)
        unspoken = any(not _is_spoken_of(f, mentioned) for f in hinges)
        return Standing.PROVISO if unspoken else Standing.CONDITION
    if reaches.with_unspoken_free.can(finding.meaning.breach, False):
        return Standing.PROVISO
    return Standing.QUESTION


def _is_spoken_of(fact: Fact, mentioned: frozenset[str]) -> bool:
    group = fact.name.split(".")[0]
    return group == "judgement" or group in mentioned or GROUPS[group].always


@dataclass(frozen=True)
class Reaches:
    """The three questions about choices that standings need, for one case."""

    with_choices_free: Reach
    with_open_choices: Reach
    with_unspoken_free: Reach

    @classmethod
    def of(cls, situation: Situation, mentioned: frozenset[str], facts: dict[str, Fact]) -> Reaches:
        """Return them for a situation and the groups of facts of which the case speaks."""
        kept = {n: v for n, v in situation.values.items() if n not in facts or not is_choice(facts[n])}
        forgotten = Situation(kept, situation.day, situation.here)
        return cls(
            Reach(forgotten),
            Reach(situation),
            Reach(situation, lambda f: is_choice(f) or not _is_spoken_of(f, mentioned)),
        )


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
