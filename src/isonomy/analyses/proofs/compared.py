"""Two hubs compared with proof: each pair of matched rules, each rule that stands alone, and each risk as a whole."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from isonomy.analyses.comparison import Comparison, Pair, risk_compared
from isonomy.analyses.proofs.ground import LEFT, RIGHT, Ground, is_judged
from isonomy.analyses.proofs.relations import (
    PairRelated,
    Related,
    Relation,
    questions_of_pair,
    relation,
    relation_of_pair,
)
from isonomy.engines.solver import Claim, Found, Given
from isonomy.logic import Value
from isonomy.rulebook import Risk, Rule
from isonomy.rulebook.meaning import Meaning


@dataclass(frozen=True, eq=False)
class Difference:
    """A case that one hub forbids and the other permits, under all its rules of that risk.

    `rule` of side `forbidden_by` is broken, `beside` is the other hub's matched rule, if any, which applies and is kept;
    `matter` are the few facts of the `case` by which that is so.
    """

    forbidden_by: int
    rule: Rule
    beside: Rule | None
    case: Found
    matter: Mapping[str, Value]


@dataclass(frozen=True, eq=False)
class RiskProved:
    """A risk: how all rules against it stand to each other, in all cases and where both hubs have one that applies."""

    risk: Risk
    left: tuple[Rule, ...]
    right: tuple[Rule, ...]
    everywhere: Related
    where_both_apply: Relation | None
    differences: tuple[Difference, ...]


@dataclass(frozen=True, eq=False)
class Proved:
    """A comparison of which every strictness is proved, with what was proved of each pair and risk."""

    comparison: Comparison
    ground: Ground
    of_pairs: Mapping[tuple[str, str], PairRelated]
    risks: tuple[RiskProved, ...]

    def of(self, pair: Pair) -> PairRelated | None:
        """Return what was proved of a pair; `None` where one side is missing."""
        return self.of_pairs.get((pair.left.id, pair.right.id)) if pair.left and pair.right else None


def prove(comparison: Comparison, *, risk: Risk | None = None) -> Proved:
    """Prove the strictness of every pair of a comparison, and of its rules risk by risk; `risk` narrows to one.

    Raises `CaseError` where no exchange rate is known, `Untranslatable` for law that the solver cannot say exactly.
    """
    ground = Ground(comparison.left, comparison.right, comparison.on)
    pairs = comparison.against(risk).pairs
    _foresee(ground, pairs)
    of_pairs: dict[tuple[str, str], PairRelated] = {}
    filled = []
    for pair in pairs:
        if pair.left and pair.right:
            left, right = _meanings(ground, pair.left, pair.right)
            found = relation_of_pair(ground, left, right, licences=_under_licence(pair.left, pair.right))
            of_pairs[pair.left.id, pair.right.id] = found
            within = found.where_both_apply or found.everywhere
            filled.append(replace(pair, strictness=str(within.relation)))
        else:
            filled.append(replace(pair, strictness=str(_alone(ground, pair))))
    proved = replace(comparison, pairs=tuple(filled))
    risks = [r for r in Risk if risk is None or r is risk]
    by_risk = (_risk(ground, r, filled) for r in risks)
    return Proved(proved, ground, of_pairs, tuple(r for r in by_risk if r is not None))


def _foresee(ground: Ground, pairs: Sequence[Pair]) -> None:
    """Have the prover look for cases that answer many of the questions about these pairs."""
    for licences in (False, True):
        questions: list[list[Claim]] = []
        for pair in pairs:
            if _under_licence(*(r for r in (pair.left, pair.right) if r)) is not licences:
                continue
            if pair.left and pair.right:
                questions.extend(questions_of_pair(ground, *_meanings(ground, pair.left, pair.right)))
            else:
                side, meaning = _only(ground, pair)
                questions.append([ground.broken(side, meaning)])
        ground.prover.foresee(questions, _given(ground, licences))


def _only(ground: Ground, pair: Pair) -> tuple[int, Meaning]:
    side, rule = (LEFT, pair.left) if pair.left else (RIGHT, pair.right)
    assert rule is not None
    return side, ground.meanings[side][rule.id]


def _under_licence(*rules: Rule) -> bool:
    return all(risk_compared(r) is not Risk.PERIMETER for r in rules)


def _meanings(ground: Ground, left: Rule, right: Rule) -> tuple[Meaning, Meaning]:
    return ground.meanings[LEFT][left.id], ground.meanings[RIGHT][right.id]


def _alone(ground: Ground, pair: Pair) -> Relation:
    """A rule without counterpart is compared with nothing: where it can be broken, its hub is the stricter."""
    side, meaning = _only(ground, pair)
    if is_judged(meaning):
        return Relation.NEEDS_JUDGEMENT
    possible = ground.prover.possible([ground.broken(side, meaning)], _given(ground, _under_licence(meaning.rule)))
    if possible is None:
        return Relation.UNKNOWN
    return (Relation.STRICTER if side == LEFT else Relation.LAXER) if possible else Relation.EQUIVALENT


def _given(ground: Ground, licences: bool) -> Given | None:
    return ground.licences if licences else None


def _risk(ground: Ground, risk: Risk, pairs: Sequence[Pair]) -> RiskProved | None:
    rules = (
        [p.left for p in pairs if p.left and risk_compared(p.left) is risk],
        [p.right for p in pairs if p.right and risk_compared(p.right) is risk],
    )
    if not rules[LEFT] and not rules[RIGHT]:
        return None
    meanings = tuple([ground.meanings[side][r.id] for r in rules[side]] for side in (LEFT, RIGHT))
    licences = risk is not Risk.PERIMETER
    everywhere = relation(ground, meanings[LEFT], meanings[RIGHT], licences=licences)
    both = relation(ground, meanings[LEFT], meanings[RIGHT], licences=licences, where_both_apply=True)
    matched = [(p.left, p.right) for p in sorted(pairs, key=_telling) if p.left and p.right]
    differences = []
    for side, case in ((LEFT, everywhere.left_forbids), (RIGHT, everywhere.right_forbids)):
        if case is not None:
            mine = [_turned(side, pair) for pair in matched]
            differences.append(_difference(ground, side, case, mine, meanings, _given(ground, licences)))
    return RiskProved(
        risk,
        tuple(rules[LEFT]),
        tuple(rules[RIGHT]),
        everywhere,
        None if not rules[LEFT] or not rules[RIGHT] else both.relation,
        tuple(differences),
    )


def _telling(pair: Pair) -> bool:
    """Pairs of which one rule is plainly the stricter come first: they differ in one thing."""
    return pair.strictness not in (Relation.STRICTER, Relation.LAXER)


def _turned(side: int, pair: tuple[Rule, Rule]) -> tuple[Rule, Rule]:
    return pair if side == LEFT else (pair[1], pair[0])


def _difference(
    ground: Ground,
    side: int,
    case: Found,
    matched: Iterable[tuple[Rule, Rule]],
    meanings: tuple[Sequence[Meaning], ...],
    given: Given | None,
) -> Difference:
    """Show a difference by two matched rules that both apply, where that can be; otherwise by the case at hand."""
    mine = {m.rule.id: m for m in meanings[side]}
    kept = [ground.kept(1 - side, m) for m in meanings[1 - side]]
    for rule, other in matched:
        if rule.id not in mine:
            continue
        beside = ground.meanings[1 - side][other.id]
        shown = _both(ground, side, mine[rule.id], beside)
        better = ground.prover.ask([*shown, *kept], given)
        if isinstance(better, Found):
            return Difference(side, rule, other, better, ground.that_matter(better, shown))
    broken = next(m for m in mine.values() if case.situation(side).truth(m.breach_by_facts))
    return Difference(side, broken.rule, None, case, ground.that_matter(case, [ground.broken(side, broken)]))


def _both(ground: Ground, side: int, broken: Meaning, kept: Meaning) -> list[Claim]:
    """That one rule is broken where the other applies and is kept."""
    return [ground.broken(side, broken), ground.reached(1 - side, kept), ground.kept(1 - side, kept)]
