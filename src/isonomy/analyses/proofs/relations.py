"""How the rules of two hubs stand to each other: a lattice of four answers, each proved, with a case for each difference.

Same risk means the same circumstances; same rules mean the same permitted choices. So one set of rules is *stricter* than
another when it permits less: every case that it permits the other permits too, and some case it forbids which the other
permits.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from isonomy.analyses.proofs.ground import LEFT, RIGHT, Ground, is_judged
from isonomy.engines.solver import Answer, Claim, Found, Unknown
from isonomy.rulebook.meaning import Meaning


class Relation(StrEnum):
    """How the left rules stand to the right ones."""

    EQUIVALENT = "equivalent"
    STRICTER = "stricter"
    LAXER = "laxer"
    INCOMPARABLE = "incomparable"
    NEEDS_JUDGEMENT = "needs_judgement"
    UNKNOWN = "unknown"


@dataclass(frozen=True, eq=False)
class Related:
    """A relation with its cases: `left_forbids` is forbidden by the left rules and permitted by the right ones."""

    relation: Relation
    left_forbids: Found | None = None
    right_forbids: Found | None = None


@dataclass(frozen=True, eq=False)
class PairRelated:
    """How two rules stand to each other: in all cases, and in those that both reach (`None` where there is none).

    `left_beyond` and `right_beyond` tell whether that rule forbids something where the other does not apply at all;
    `None` is unknown.
    """

    everywhere: Related
    where_both_apply: Related | None
    left_beyond: bool | None = None
    right_beyond: bool | None = None


def relation(
    ground: Ground,
    left: Sequence[Meaning],
    right: Sequence[Meaning],
    *,
    licences: bool = True,
    where_both_apply: bool = False,
) -> Related:
    """Return how the left rules stand to the right ones: in all cases, or only where some rule of each side applies.

    With `licences`, every licence rule of both hubs is taken as kept. Two sets of rules that never apply to the same case
    are incomparable; against no rule at all, rules that can be broken are stricter. Rules that a person must judge are
    taken as kept; where nothing else is left to compare, the answer is that a judgement is needed.
    """
    if _only_judged(left) or _only_judged(right):
        return Related(Relation.NEEDS_JUDGEMENT)
    given = ground.licences if licences else None
    meet = [ground.some_reached(LEFT, left), ground.some_reached(RIGHT, right)]
    if left and right and ground.prover.possible(meet, given) is False:
        return Related(Relation.INCOMPARABLE)
    one, other = (
        ground.prover.ask(
            [
                ground.some_broken(side, rules),
                *(ground.kept(1 - side, m) for m in others),
                *(meet if where_both_apply else ()),
            ],
            given,
        )
        for side, rules, others in ((LEFT, left, right), (RIGHT, right, left))
    )
    return _related(one, other)


def relation_of_pair(ground: Ground, left: Meaning, right: Meaning, *, licences: bool = True) -> PairRelated:
    """Return how two rules stand to each other, in all cases and in those that both reach."""
    if is_judged(left) or is_judged(right):
        return PairRelated(Related(Relation.NEEDS_JUDGEMENT), None)
    given = ground.licences if licences else None

    def ask(claims: Sequence[Claim]) -> Answer:
        return ground.prover.ask(claims, given)

    left_within, right_within, left_outside, right_outside = questions_of_pair(ground, left, right)
    within = _related(ask(left_within), ask(right_within))
    both = [ground.reached(LEFT, left), ground.reached(RIGHT, right)]
    if within.relation is Relation.EQUIVALENT and not ground.prover.possible(both, given):
        return PairRelated(Related(Relation.INCOMPARABLE), None)
    one, other = ask(left_outside), ask(right_outside)
    outside = _related(one, other)
    first, second = within.left_forbids or outside.left_forbids, within.right_forbids or outside.right_forbids
    unknown = Relation.UNKNOWN in (within.relation, outside.relation)
    everywhere = Relation.UNKNOWN if unknown else _from_cases(first, second)
    return PairRelated(Related(everywhere, first, second), within, _yes(one), _yes(other))


def questions_of_pair(ground: Ground, left: Meaning, right: Meaning) -> tuple[list[Claim], ...]:
    """Return what is asked of two rules: whether only the left one is broken, or only the right one, where both apply;
    and whether each is broken where the other does not apply.
    """
    both = [ground.reached(LEFT, left), ground.reached(RIGHT, right)]
    return (
        [*both, ground.broken(LEFT, left), ground.kept(RIGHT, right)],
        [*both, ground.broken(RIGHT, right), ground.kept(LEFT, left)],
        [ground.broken(LEFT, left), ground.reached(RIGHT, right, False)],
        [ground.broken(RIGHT, right), ground.reached(LEFT, left, False)],
    )


def _yes(answer: Answer) -> bool | None:
    return None if isinstance(answer, Unknown) else isinstance(answer, Found)


def _related(one: Answer, other: Answer) -> Related:
    first, second = (a if isinstance(a, Found) else None for a in (one, other))
    if isinstance(one, Unknown) or isinstance(other, Unknown):
        return Related(Relation.UNKNOWN, first, second)
    return Related(_from_cases(first, second), first, second)


def _from_cases(left_forbids: Found | None, right_forbids: Found | None) -> Relation:
    if left_forbids and right_forbids:
        return Relation.INCOMPARABLE
    if left_forbids:
        return Relation.STRICTER
    return Relation.LAXER if right_forbids else Relation.EQUIVALENT


def _only_judged(meanings: Sequence[Meaning]) -> bool:
    return bool(meanings) and all(is_judged(m) for m in meanings)
