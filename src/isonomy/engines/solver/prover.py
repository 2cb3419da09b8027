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

import z3  # type: ignore[import-untyped]

from isonomy.engines.errors import Untranslatable
from isonomy.engines.nodes import Graph, Node
from isonomy.engines.solver.constants import HOME, Constants, taken_apart, together, words_mentioned
from isonomy.engines.solver.formulas import Formulas, every
from isonomy.engines.solver.witnesses import Answer, Claim, Found, Impossible, Side, Unknown
from isonomy.logic import Situation, Truth, Value, facts_in

_REMEMBERED = 300
"""How many cases are kept to be tried first for the next question."""

LIMIT = datetime.timedelta(seconds=2)
"""How long the solver may think about one question."""


class WitnessMismatch(RuntimeError):
    """The interpreter does not confirm a case that the solver found: a mistake in the engine, never a result."""


@dataclass(frozen=True, eq=False)
class Given:
    """Claims that many questions share, put to the solver as one, and the latest cases in which they hold.

    A case found for one question often answers the next, so that they are tried first: by the interpreter.
    """

    claims: tuple[Claim, ...]
    literal: z3.BoolRef
    cases: deque[_Remembered] = field(default_factory=lambda: deque(maxlen=_REMEMBERED))


@dataclass(frozen=True, eq=False)
class _Remembered:
    """A case with what it is in each place, and what the solver takes the claims named at the start to be in it."""

    case: Found
    situations: list[Situation]
    truths: Mapping[int, bool]


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
    _literals: dict[tuple[int, int], z3.BoolRef] = field(default_factory=dict)
    _confirmed: dict[tuple[int, int], tuple[Claim, tuple[str, ...], list[Value], Truth]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._graphs = [Graph(side.day, HOME) for side in self.sides]
        for claim in (*self.claims, *self.always):
            self._node(claim)
        places = frozenset(side.place for side in self.sides)
        self._constants = Constants(words_mentioned(self._graphs), places, self.signed)
        self._formulas = [
            Formulas(graph, self._constants, side.worth) for graph, side in zip(self._graphs, self.sides, strict=True)
        ]
        self._solver = z3.Solver()
        self._solver.set("timeout", int(self.limit.total_seconds() * 1000))
        self._solver.set("phase_selection", 1)
        for claim in self.claims:
            self._formula(claim)
        self._solver.add(*(self._formula(claim) for claim in self.always), *self._constants.domain)
        self._named = [literal.get_id() for literal in self._literals.values()]
        self._together = together(list(self._literals.values()))
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
        key = (claim.side, node)
        if key not in self._literals:
            try:
                formula = self._formulas[claim.side].condition(node)
            except Untranslatable as refusal:
                raise refusal.within(claim.label) from None
            literal = z3.Bool(f"claim {claim.side} {node}")
            self._solver.add(literal == formula)
            self._literals[key] = literal
        literal = self._literals[key]
        return literal if claim.holds else z3.Not(literal)

    def given(self, claims: Sequence[Claim]) -> Given:
        """Return claims as one, for questions that share them."""
        literal = z3.FreshBool("given")
        self._solver.add(z3.Implies(literal, every([self._formula(c) for c in claims])))
        return Given(tuple(claims), literal)

    def ask(self, claims: Sequence[Claim], given: Given | None = None, *, proof: bool = False) -> Answer:
        """Return a case in which all claims and those given hold, or that there is none.

        With `proof`, an answer that there is none names claims that already exclude each other, none of which could be
        left out. Raises `WitnessMismatch` where the interpreter does not confirm the case.
        """
        self.asked += 1
        given = given or self._nothing
        known = self._among(given, claims)
        if known is not None:
            return known
        found = self._solver.check(given.literal, *(self._formula(c) for c in claims))
        if found == z3.unsat:
            return Impossible(self._because([*given.claims, *claims]) if proof else ())
        if found != z3.sat:
            return Unknown(str(self._solver.reason_unknown()))
        try:
            model = self._solver.model()
            values = self._constants.values(model, self.sides[0].currency)
        except ArithmeticError as error:
            return Unknown(str(error))
        case = Found(values, self.sides)
        self._replay(case, (*given.claims, *claims, *self.always))
        given.cases.appendleft(_Remembered(case, self._situations(case), self._truths_of_claims(model)))
        return case

    def in_smt_lib(self) -> str:
        """Return all that the solver was told so far as SMT-LIB declarations and assertions, for another solver.

        A question of `ask` is what `assumed` names for it, held under these assertions.
        """
        return str(self._solver.to_smt2()).replace("(check-sat)", "")

    def assumed(self, claims: Sequence[Claim], given: Given | None = None) -> tuple[str, ...]:
        """Return claims, and what they share with other questions, as SMT-LIB literals."""
        shared = [] if given is None else [given.literal]
        return tuple(formula.sexpr() for formula in [*shared, *(self._formula(c) for c in claims)])

    def _truths_of_claims(self, model: z3.ModelRef) -> dict[int, bool]:
        return dict(zip(self._named, taken_apart(self._together, len(self._named), model), strict=True))

    def _among(self, given: Given, claims: Sequence[Claim]) -> Found | None:
        """Return a case found before in which these claims hold, if any; it moves to the front."""
        literals = [(self._formula(replace(c, holds=True)).get_id(), c.holds) for c in claims]
        for at, known in enumerate(given.cases):
            if any(known.truths.get(literal, holds) is not holds for literal, holds in literals):
                continue
            if all(known.situations[c.side].truth(c.expr) is c.holds for c in claims):
                del given.cases[at]
                given.cases.appendleft(known)
                return known.case
        return None

    def _situations(self, case: Found) -> list[Situation]:
        return [case.situation(side) for side in range(len(self.sides))]

    def possible(self, claims: Sequence[Claim], given: Given | None = None) -> bool | None:
        """Return whether all claims can hold together, where the case itself is of no interest; `None` is unknown.

        The case is put to the interpreter all the same.
        """
        answer = self.ask(claims, given)
        return None if isinstance(answer, Unknown) else isinstance(answer, Found)

    def _because(self, claims: Sequence[Claim]) -> tuple[Claim, ...]:
        by_formula: dict[int, Claim] = {}
        formulas = [self._formula(c) for c in claims]
        for claim, formula in zip(claims, formulas, strict=True):
            by_formula.setdefault(formula.get_id(), claim)
        if self._solver.check(*formulas) != z3.unsat:
            return tuple(claims)
        core = list(self._solver.unsat_core())
        for formula in list(core):
            without = [f for f in core if f is not formula]
            if len(core) > 1 and self._solver.check(*without) == z3.unsat:
                core = without
        return tuple(by_formula[f.get_id()] for f in core)

    def _replay(self, case: Found, claims: Iterable[Claim]) -> None:
        situations = self._situations(case)
        for claim in claims:
            truth = self._truth(case, situations[claim.side], claim)
            if truth is not claim.holds:
                says = f"`{claim.label or claim.expr!r}` comes to {truth} in {self.sides[claim.side].place}"
                raise WitnessMismatch(f"{says}, not {claim.holds}, in {dict(case.values)}")

    def _truth(self, case: Found, situation: Situation, claim: Claim) -> Truth:
        """What the interpreter says; its last answer stands where all facts that the claim reads are the same again."""
        key = (claim.side, id(claim.expr))
        before = self._confirmed.get(key)
        names = before[1] if before else tuple(f.name for f in facts_in(claim.expr))
        values = [case.values.get(name) for name in names]
        if before is None or before[2] != values:
            before = (claim, names, values, situation.truth(claim.expr))
            self._confirmed[key] = before
        return before[3]
