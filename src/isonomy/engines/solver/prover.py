"""Questions about several rulebooks at once, over one set of facts: a case that answers them, or the proof that none can.

A case is complete. Places are compared in the abstract: `HERE` is one value for every rulebook, which stands for the
place whose law is asked, so that a client who lives *here* lives in each place in turn; no fact can have the code of one
of these places otherwise. Facts with a value per place (permissions, presence) are one constant as well: the same
standing is taken in each place. Amounts are exact numbers of the first side's currency, and each other side reads
them at its rate.

No answer rests on the solver alone: each case that it finds is put to the interpreter, claim by claim, in every place.
"""

from __future__ import annotations

import datetime
from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

import z3  # type: ignore[import-untyped]

from isonomy.engines.errors import Untranslatable
from isonomy.engines.nodes import Graph, Node
from isonomy.engines.solver.constants import HOME, Constants, Together, words_mentioned
from isonomy.engines.solver.formulas import Formulas
from isonomy.engines.solver.ladders import Ladders
from isonomy.engines.solver.reckoned import Reckoned
from isonomy.engines.solver.replay import Replay
from isonomy.engines.solver.smt_lib import Told
from isonomy.engines.solver.truths import Excluded, Held, Model, Truths
from isonomy.engines.solver.witnesses import Answer, Claim, Found, Impossible, Side, Unknown
from isonomy.logic import Situation, Truth, Value
from isonomy.logic.values import both, either, negation

_REMEMBERED = 300
"""How many cases are kept to be tried first for the next question."""

_TRIED = 3
"""How many questions may turn out not to go together with one before its case is made."""

LIMIT = datetime.timedelta(seconds=2)
"""How long the solver may think about one question."""

Key = tuple[int, int]
"""A side, and the number of a condition in its graph."""

_Says = tuple[Key, bool]
"""What a claim says, whatever its label."""


class WitnessMismatch(RuntimeError):
    """The interpreter does not confirm a case that the solver found: a mistake in the engine, never a result."""


@dataclass(frozen=True, eq=False)
class Given:
    """Claims that many questions share, with a solver that has taken them in, and the latest cases in which they hold.

    A case found for one question often answers the next, so that they are tried first: by the interpreter. `says` are
    the claims without their labels.
    """

    claims: tuple[Claim, ...]
    says: frozenset[_Says]
    truths: Truths
    cases: deque[_Remembered] = field(default_factory=lambda: deque(maxlen=_REMEMBERED))


@dataclass(frozen=True, eq=False)
class _Remembered:
    """A case with what it is in each place, and what the solver takes the claims named at the start to be in it."""

    case: Found
    truths: dict[Key, Truth]

    def may_be(self, graph: Graph, key: Key) -> Truth:
        """What the solver takes a condition to be here, as far as it is made of claims named at the start."""
        if key not in self.truths:
            self.truths[key] = self._made_of_claims(graph, key)
        return self.truths[key]

    def _made_of_claims(self, graph: Graph, key: Key) -> Truth:
        side, at = key
        node = graph.nodes[at]
        match node[0]:
            case "and":
                return both([self.may_be(graph, (side, n)) for n in node[1:]])
            case "or":
                return either([self.may_be(graph, (side, n)) for n in node[1:]])
            case "not":
                return negation(self.may_be(graph, (side, node[1])))
            case _:
                return None

    @cached_property
    def situations(self) -> list[Situation]:
        return [self.case.situation(side) for side in range(len(self.case.sides))]


def _words_of(nodes: Sequence[Node]) -> Iterator[tuple[str, ...]]:
    for node in nodes:
        if node[0] in ("is_in", "set"):
            yield node[-1]


@dataclass
class Prover:
    """Answers questions about the conditions named in `claims`, and others that tell apart no further words of lists.

    `always` are claims that every case satisfies: what cannot be otherwise. `signed` names amounts that can be negative.
    Raises `Untranslatable`, naming the label of the claim, for what the solver cannot say exactly.
    """

    sides: tuple[Side, ...]
    claims: Sequence[Claim]
    always: Sequence[Claim] = ()
    signed: frozenset[str] = frozenset()
    limit: datetime.timedelta = LIMIT
    asked: int = 0
    _graphs: list[Graph] = field(default_factory=list)
    _formulas: list[Formulas] = field(default_factory=list)
    _places: list[Replay] = field(default_factory=list)
    _told_outside: Told = field(default_factory=Told)
    _given: list[Given] = field(default_factory=list)
    _reasons: dict[_Says, tuple[z3.BoolRef, z3.BoolRef]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._places = [Replay(side) for side in self.sides]
        self._graphs = [Graph(side.day, HOME) for side in self.sides]
        for claim in (*self.claims, *self.always):
            self._node(claim)
        places = frozenset(side.place for side in self.sides)
        self._constants = Constants(words_mentioned(self._graphs), places, self.signed)
        self._ladders = Ladders(self.signed)
        self._held = Held(Reckoned(self._constants, self._ladders, self.limit), self.limit)
        self._formulas = [
            Formulas(graph, self._constants, side.worth, self._held.reckoned)
            for graph, side in zip(self._graphs, self.sides, strict=True)
        ]
        named = {(claim.side, self._node(claim)): self._formula(replace(claim, holds=True)) for claim in self.claims}
        self._held.laws += [self._formula(claim) for claim in self.always]
        self._held.laws += self._constants.of_words()
        self._named, self._together = list(named), Together(list(named.values()))
        self._explaining: dict[int, Truths] = {}
        self._nothing = self.given(())

    def _node(self, claim: Claim) -> int:
        graph = self._graphs[claim.side]
        try:
            known = len(graph.nodes)
            node = graph.condition(claim.expr)
            if any(self.sides[claim.side].place in words for words in _words_of(graph.nodes[known:])):
                raise Untranslatable("", "names its own place by its code, where it should say HERE")
            if graph.currencies - {self.sides[claim.side].currency}:
                raise Untranslatable("", f"has amounts in {' and '.join(sorted(graph.currencies))}")
        except Untranslatable as refusal:
            raise refusal.within(claim.label) from None
        return node

    def _formula(self, claim: Claim) -> z3.BoolRef:
        node = self._node(claim)
        try:
            formula = self._formulas[claim.side].condition(node)
        except Untranslatable as refusal:
            raise refusal.within(claim.label) from None
        return formula if claim.holds else z3.Not(formula)

    def _key(self, claim: Claim) -> _Says:
        return (claim.side, self._node(claim)), claim.holds

    def given(self, claims: Sequence[Claim]) -> Given:
        """Return claims as one, for questions that share them."""
        truths = self._held.truths([self._formula(c) for c in claims])
        found = Given(tuple(claims), frozenset(map(self._key, claims)), truths)
        self._given.append(found)
        return found

    def ask(
        self,
        claims: Sequence[Claim],
        given: Given | None = None,
        *,
        proof: bool = False,
        sparing: Sequence[Claim] = (),
    ) -> Answer:
        """Return a case in which all claims and those given hold, or that there is none.

        With `proof`, an answer that there is none names claims that already exclude each other, none of which could be
        left out; those in `sparing` are named only if the others alone do not exclude each other. Raises
        `WitnessMismatch` where the interpreter does not confirm the case.
        """
        self.asked += 1
        given = given or self._nothing
        known = self._among(given, claims)
        if known is not None:
            return known
        found = self._held.settled(given.truths, [self._formula(c) for c in claims])
        if isinstance(found, Unknown):
            return found
        if isinstance(found, Excluded):
            return Impossible(self._because(given, claims, sparing) if proof else ())
        return self._told(found, given, claims)

    def _told(self, found: Model, given: Given, claims: Iterable[Claim]) -> Found | Unknown:
        """Make a case of a model; it is replayed before it counts, and remembered."""
        try:
            values = self._values(found)
        except ArithmeticError as error:
            return Unknown(str(error))
        case = Found(values, self.sides)
        self._replay(case, (*given.claims, *claims, *self.always))
        given.cases.appendleft(_Remembered(case, self._truths_of_claims(found.truths)))
        return case

    def foresee(self, questions: Sequence[Sequence[Claim]], given: Given | None = None) -> None:
        """Look for few cases that answer many questions to come, so that these find them among the cases known.

        To make a case of a model takes far longer than to ask whether one question more goes together with the last.
        """
        given = given or self._nothing
        for at, question in enumerate(questions):
            if self._among(given, question) is not None:
                continue
            claims = list(question)
            found = self._held.settled(given.truths, [self._formula(c) for c in claims])
            if not isinstance(found, Model):
                continue
            failed = 0
            for more in questions[at + 1 :]:
                if failed == _TRIED:
                    break
                if self._among(given, more) is not None:
                    continue
                together = self._held.settled(given.truths, [self._formula(c) for c in (*claims, *more)])
                if isinstance(together, Model):
                    found, claims = together, [*claims, *more]
                else:
                    failed += 1
            self._told(found, given, claims)

    def _values(self, found: Model) -> dict[str, Value]:
        currency = self.sides[0].currency
        ranked = self._ladders.values(found.truths, currency)
        return {**ranked, **self._constants.values(found.truths, currency, found.numbers)}

    def in_smt_lib(self) -> str:
        """Return every condition named in `assumed` so far, and what holds in every case, for another solver.

        A question of `ask` is what `assumed` names for it, held under these assertions.
        """
        mentioned, places = self._constants.mentioned, self._constants.places
        return self._told_outside.text(self._held, Constants(mentioned, places, self.signed))

    def assumed(self, claims: Sequence[Claim], given: Given | None = None) -> tuple[str, ...]:
        """Return claims, and what they share with other questions, as SMT-LIB literals."""
        literals = []
        for claim in (*(given.claims if given else ()), *claims):
            (side, node), holds = self._key(claim)
            name = self._told_outside.name(f"claim {side} {node}", self._formula(replace(claim, holds=True)))
            literals.append(name if holds else z3.Not(name))
        return tuple(literal.sexpr() for literal in literals)

    def _truths_of_claims(self, model: z3.ModelRef) -> dict[Key, Truth]:
        return dict(zip(self._named, self._together.in_model(model), strict=True))

    def _among(self, given: Given, claims: Sequence[Claim]) -> Found | None:
        """Return a case found before in which these claims hold, if any; it moves to the front."""
        asked = [self._key(c) for c in claims]
        for wider in self._given:
            if not given.says <= wider.says:
                continue
            for at, known in enumerate(wider.cases):
                if any(known.may_be(self._graphs[key[0]], key) is (not holds) for key, holds in asked):
                    continue
                if all(known.situations[c.side].truth(c.expr) is c.holds for c in claims):
                    del wider.cases[at]
                    wider.cases.appendleft(known)
                    return known.case
        return None

    def possible(self, claims: Sequence[Claim], given: Given | None = None) -> bool | None:
        """Return whether all claims can hold together, where the case itself is of no interest; `None` is unknown.

        The case is put to the interpreter all the same.
        """
        answer = self.ask(claims, given)
        return None if isinstance(answer, Unknown) else isinstance(answer, Found)

    def _because(self, given: Given, claims: Sequence[Claim], sparing: Sequence[Claim]) -> tuple[Claim, ...]:
        """Return claims of a question without answer that exclude each other, in the order in which they were put."""
        truths = self._explaining.get(id(given))
        if truths is None:
            truths = self._explaining[id(given)] = self._held.truths([self._reason(c)[1] for c in given.claims])
        reasons = {self._key(c): self._reason(c)[0] for c in (*given.claims, *claims)}
        said = {self._key(c): c for c in (*claims, *given.claims)}
        questions = [self._reason(c)[1] for c in claims]
        spared = set(map(self._key, sparing))
        found = self._core(truths, questions, {k: r for k, r in reasons.items() if k not in spared}) if spared else None
        found = found or self._core(truths, questions, reasons)
        return tuple(said[key] for key in (reasons if found is None else found))

    def _reason(self, claim: Claim) -> tuple[z3.BoolRef, z3.BoolRef]:
        """Return a truth value that stands for a claim in proofs, and that the claim holds if it is true."""
        key = self._key(claim)
        if key not in self._reasons:
            reason = z3.FreshBool("reason")
            self._reasons[key] = (reason, z3.Implies(reason, self._formula(claim)))
        return self._reasons[key]

    def _core(
        self, truths: Truths, questions: list[z3.BoolRef], reasons: Mapping[_Says, z3.BoolRef]
    ) -> list[_Says] | None:
        """Return a set of reasons that exclude each other, none of which could be left out; `None` if they do not."""
        first = self._held.settled(truths, questions, list(reasons.values()))
        if not isinstance(first, Excluded):
            return None
        named = {r.get_id() for r in first.core}
        core = [key for key, reason in reasons.items() if reason.get_id() in named]
        for key in list(core):
            without = [k for k in core if k != key]
            if without and isinstance(self._held.settled(truths, questions, [reasons[k] for k in without]), Excluded):
                core = without
        return core

    def _replay(self, case: Found, claims: Iterable[Claim]) -> None:
        for place in self._places:
            place.look_at(case.values)
        for claim in claims:
            truth = self._places[claim.side].truth(claim.expr)
            if truth is not claim.holds:
                says = f"`{claim.label or claim.expr!r}` comes to {truth} in {self.sides[claim.side].place}"
                raise WitnessMismatch(f"{says}, not {claim.holds}, in {dict(case.values)}")
