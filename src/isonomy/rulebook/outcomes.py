"""The outcome of a rule on a case."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from isonomy.logic import Situation, Truth
from isonomy.rulebook.meaning import Meaning, PartMeaning
from isonomy.rulebook.provisions import Exemption, Rule


class Outcome(StrEnum):
    """What a rule makes of a case. `complies` and `not_applicable` are different answers."""

    BREACHES = "breaches"
    UNDETERMINED = "undetermined"
    NEEDS_JUDGEMENT = "needs_judgement"
    COMPLIES = "complies"
    NOT_APPLICABLE = "not_applicable"


@dataclass(frozen=True)
class Finding:
    """A rule applied to a case."""

    rule: Rule
    meaning: Meaning
    reached: Truth
    breach: Truth
    outcome: Outcome


def outcome_of(reached: Truth, breach: Truth, breach_by_facts: Truth) -> Outcome:
    """The table from a rule's three conditions to its outcome.

    | reached | breach  | breach by facts alone | outcome         |
    |---------|---------|-----------------------|-----------------|
    | any     | true    | any                   | breaches        |
    | false   | false   | any                   | not applicable  |
    | true    | false   | any                   | complies        |
    | true    | unknown | false                 | needs judgement |
    | anything else                               | undetermined    |
    """
    if breach is True:
        return Outcome.BREACHES
    if reached is False:
        return Outcome.NOT_APPLICABLE
    if reached is True and breach is False:
        return Outcome.COMPLIES
    if reached is True and breach_by_facts is False:
        return Outcome.NEEDS_JUDGEMENT
    return Outcome.UNDETERMINED


def find(meaning: Meaning, situation: Situation) -> Finding:
    """Apply a rule to a situation by the interpreter."""
    reached = situation.truth(meaning.reached)
    breach = situation.truth(meaning.breach)
    by_facts = situation.truth(meaning.breach_by_facts)
    return Finding(meaning.rule, meaning, reached, breach, outcome_of(reached, breach, by_facts))


def broken_parts(meaning: Meaning, situation: Situation) -> tuple[PartMeaning, ...]:
    """Return the parts of a reached rule that are broken and not excused."""
    return tuple(p for p in meaning.parts if situation.truth(p.holds) is False and situation.truth(p.excused) is False)


def open_parts(meaning: Meaning, situation: Situation) -> tuple[PartMeaning, ...]:
    """Return the parts whose fate is still open."""
    return tuple(
        p
        for p in meaning.parts
        if situation.truth(p.excused) is not True
        and situation.truth(p.holds) is not True
        and not (situation.truth(p.holds) is False and situation.truth(p.excused) is False)
    )


def used_exemptions(meaning: Meaning, situation: Situation) -> tuple[Exemption, ...]:
    """Return the exemptions that take effect on a rule whose `when` is true."""
    if situation.truth(meaning.rule.when) is not True:
        return ()
    used = {id(e): e for p in meaning.parts for e, effect in p.exemptions if situation.truth(effect) is True}
    return tuple(used.values())


def open_exemptions(meaning: Meaning, situation: Situation) -> tuple[Exemption, ...]:
    """Return the exemptions on which a rule now hangs: some part is not kept, and only they could still excuse it."""
    unkept = [p for p in open_parts(meaning, situation) if situation.truth(p.holds) is False]
    found = {id(e): e for p in unkept for e, effect in p.exemptions if situation.truth(effect) is None}
    return tuple(found.values())
