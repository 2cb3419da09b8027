"""Twins compared with proof: whether one twin's rules permit less than the other's, over every choice that is left open.

Each twin's circumstances are filled into the breach conditions of the rules that apply to it. What remains hangs on facts
that the pair leaves open, most of them choices of the firm, and these are the same for both: so the solver can say whether
some way of doing it is forbidden to the one and permitted to the other.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from isonomy.analyses.decide import Decision
from isonomy.analyses.neutrality import Lean, TopicTwins, Twins
from isonomy.analyses.proofs.relations import Relation
from isonomy.engines.solver import Answer, Claim, Found, Prover, Side, Unknown, WitnessMismatch, that_matter
from isonomy.facts.constraints import CONSTRAINTS, SIGNED
from isonomy.facts.lists import HERE, PLACE
from isonomy.logic import ALWAYS, NEVER, Expr, Fact, SetValue, Situation, Value, facts_in
from isonomy.logic.expressions import And, Compare, IsIn, Literal, Not, Or, Order, SetRelation, SetTest, Term
from isonomy.logic.types import BOOL, EnumType, SetType
from isonomy.rulebook import Rule, Topic
from isonomy.rulebook.meaning import Meaning


@dataclass(frozen=True, eq=False)
class TopicProved:
    """How the token's rules of a topic stand to those of its twin: *stricter* means that they permit less.

    `token_alone` and `conventional_alone` are the few facts of a case that the rules of that twin alone forbid.
    """

    topic: Topic
    relation: Relation
    token_alone: Mapping[str, Value] = field(default_factory=dict)
    conventional_alone: Mapping[str, Value] = field(default_factory=dict)


def prove_twins(twins: Twins) -> dict[Topic, TopicProved]:
    """Prove the topics in which twins are not plainly alike. Parts that a person must judge are taken as well judged.

    A topic stays unknown where the two cases state different things of a fact on which the rules still hang. Raises
    `Untranslatable` for law that the solver cannot say exactly.
    """
    topics = [t for t in twins.topics if t.lean not in (Lean.SAME, Lean.ONE_SIDED)]
    sides = {t.topic: (_left_open(twins.token, _token(t)), _left_open(twins.conventional, _other(t))) for t in topics}
    everything = [claim for pair in sides.values() for claims in pair for claim in claims]
    place = twins.token.jurisdiction
    known = _known(twins, everything)
    always = [Claim(0, c.expr, True, c.says) for c in CONSTRAINTS] + [
        Claim(0, e, True, "the case") for e in known or ()
    ]
    side = Side(place.place, place.currency, twins.token.on)
    prover = Prover((side,), everything, always, SIGNED)
    return {t.topic: _proved(twins, t.topic, *sides[t.topic], prover, known is None) for t in topics}


def _token(topic: TopicTwins) -> Sequence[Rule]:
    return (*topic.shared, *(one for one, _ in topic.alike), *topic.token_only)


def _other(topic: TopicTwins) -> Sequence[Rule]:
    return (*topic.shared, *(other for _, other in topic.alike), *topic.conventional_only)


def _left_open(decision: Decision, rules: Sequence[Rule]) -> list[Claim]:
    """That each rule is broken, with all that the case states filled in."""
    meanings = _meanings(decision)
    situation = decision.prepared.situation
    found = (Claim(0, _residual(meanings[r.id].breach_by_facts, situation), True, r.id) for r in rules)
    return [c for c in found if c.expr is not NEVER]


def _meanings(decision: Decision) -> dict[str, Meaning]:
    return {r.rule.id: r.meaning for r in decision.rules}


def _residual(expr: Expr, situation: Situation) -> Expr:
    """A condition with what is settled replaced by its truth."""
    truth = situation.truth(expr)
    if truth is not None:
        return ALWAYS if truth else NEVER
    match expr:
        case Term():
            return _residual(expr.expr, situation)
        case Not(item):
            return Not(_residual(item, situation))
        case And(items):
            return And(tuple(_residual(i, situation) for i in items if situation.truth(i) is None))
        case Or(items):
            return Or(tuple(_residual(i, situation) for i in items if situation.truth(i) is None))
        case _:
            return expr


def _known(twins: Twins, claims: Iterable[Claim]) -> list[Expr] | None:
    """What both cases state of the facts that are left, as conditions; `None` where they state different things."""
    found: list[Expr] = []
    one, other = (d.prepared.situation for d in (twins.token, twins.conventional))
    for fact in facts_in(*(c.expr for c in claims)):
        values = [s.values.get(fact.name) for s in (one, other)]
        if values[0] != values[1]:
            return None
        if values[0] is not None:
            found.extend(_states(fact, values[0], one.here))
    return found


def _states(fact: Fact, value: Value, here: str) -> list[Expr]:
    def element(word: str, of: EnumType) -> Expr:
        return HERE if of is PLACE and word == here else Literal(word, of)

    if isinstance(fact.type, SetType) and isinstance(value, SetValue):
        of = fact.type.of
        out = [w for w in of.values if w not in value.has and w not in value.maybe]
        within = SetTest(SetRelation.COVERS, fact, tuple(element(w, of) for w in sorted(value.has)))
        without = Not(SetTest(SetRelation.OVERLAPS, fact, tuple(element(w, of) for w in out)))
        return [e for e, words in ((within, value.has), (without, out)) if words]
    if fact.type is BOOL:
        return [fact if value else Not(fact)]
    if isinstance(fact.type, EnumType):
        return [IsIn(fact, (element(str(value), fact.type),))]
    return [Compare(Order.SAME, fact, Literal(value, fact.type))]


def _proved(
    twins: Twins, topic: Topic, token: list[Claim], other: list[Claim], prover: Prover, unsettled: bool
) -> TopicProved:
    if unsettled:
        return TopicProved(topic, Relation.UNKNOWN)
    answers = [_ask(prover, mine, theirs) for mine, theirs in ((token, other), (other, token))]
    if any(isinstance(a, Unknown) for a in answers):
        return TopicProved(topic, Relation.UNKNOWN)
    pairs = zip(answers, (twins.token, twins.conventional), (token, other), strict=True)
    shown = [_shown(a, decision, mine) if isinstance(a, Found) else None for a, decision, mine in pairs]
    match shown[0] is not None, shown[1] is not None:
        case True, True:
            relation = Relation.INCOMPARABLE
        case True, False:
            relation = Relation.STRICTER
        case False, True:
            relation = Relation.LAXER
        case _:
            relation = Relation.EQUIVALENT
    return TopicProved(topic, relation, shown[0] or {}, shown[1] or {})


def _ask(prover: Prover, broken: list[Claim], kept: list[Claim]) -> Answer | None:
    """A case in which one of the rules is broken and all others are kept; `None` where there is none to break."""
    if not broken:
        return None
    exprs = tuple(c.expr for c in broken)
    some = Claim(0, Or(exprs) if len(exprs) > 1 else exprs[0], True, "some rule is broken")
    return prover.ask([some, *(Claim(0, c.expr, False, c.label) for c in kept)])


def _shown(case: Found, decision: Decision, broken: list[Claim]) -> dict[str, Value]:
    """The few facts that break a rule of the twin; the rule itself, with its exceptions, must be broken by them."""
    situation = case.situation(0)
    claim = next(c for c in broken if situation.truth(c.expr))
    stated = decision.prepared.situation
    chosen = {f.name: situation.values[f.name] for f in facts_in(claim.expr)}
    replayed = Situation({**stated.values, **chosen}, stated.day, stated.here)
    if replayed.truth(_meanings(decision)[claim.label].breach_by_facts) is not True:
        raise WitnessMismatch(f"{claim.label} is not broken in {dict(case.values)}")
    return that_matter(case, [claim], ())
