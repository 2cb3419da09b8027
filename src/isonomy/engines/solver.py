"""Questions about all cases: the law of a day as formulas for the Z3 solver.

A case of the solver is complete: every fact has a value, so a condition is true or false. Facts become `z3` constants:
truth values; words as numbers on their list; sets as one truth value per element; amounts as whole minor units; shares
as exact reals; dates as in `solver_dates`. The date of the case is the day whose law is asked.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from functools import reduce
from typing import Any

import z3  # type: ignore[import-untyped]

from isonomy.engines.errors import Untranslatable
from isonomy.engines.nodes import FALSE, TRUE, Graph
from isonomy.engines.solver_dates import YEARS, Day, elapsed
from isonomy.logic import Fact, Money, SetValue, Value
from isonomy.logic.expressions import Order, Pick, SetRelation
from isonomy.logic.types import BoolType, DateType, EnumType, MoneyType, SetType, ShareType, WholeType
from isonomy.rulebook.book import LawOfDay
from isonomy.rulebook.outcomes import Outcome, outcome_of

DATE_OF_CASE = "case.date"


@dataclass(frozen=True)
class RuleFormula:
    """When a rule reaches a complete case, and when it is broken there."""

    reached: z3.BoolRef
    breach: z3.BoolRef


@dataclass(frozen=True)
class SolverLaw:
    """The law of a day for the solver. `domain` says what values facts can have at all."""

    day: datetime.date
    facts: tuple[Fact, ...]
    rules: Mapping[str, RuleFormula]
    domain: tuple[z3.BoolRef, ...]
    _terms: Mapping[str, Any]

    def term(self, fact: str) -> Any:
        """Return the term of a fact: a `z3` expression, a `Day`, or for a set its elements by word."""
        return self._terms[fact]

    def states(self, values: Mapping[str, Value]) -> list[z3.BoolRef]:
        """Return these values of facts as formulas. Raises `ValueError` for a value that is open or out of range."""
        return [f for fact in self.facts if fact.name in values for f in self._states(fact, values[fact.name])]

    def _states(self, fact: Fact, value: Value) -> Iterator[z3.BoolRef]:
        term = self._terms[fact.name]
        match value:
            case SetValue(has, maybe) if not maybe:
                yield from (chosen == (word in has) for word, chosen in term.items())
            case datetime.date() if YEARS[0] <= value.year <= YEARS[1]:
                if fact.name != DATE_OF_CASE:
                    yield term.same_as(value)
                elif value != self.day:
                    raise ValueError(f"a case of {value} under the law of {self.day}")
            case str() if isinstance(fact.type, EnumType) and value in fact.type.values:
                yield term == list(fact.type.values).index(value)
            case Money(minor):
                yield term == _number(minor)
            case bool():
                yield term == value
            case int() | Fraction():
                yield term == _number(Fraction(value))
            case _:
                raise ValueError(f"`{fact.name}` has no single value for the solver: {value}")

    def forced(self, values: Mapping[str, Value]) -> dict[str, Outcome]:
        """Return the outcome of each rule that these values leave only one way to come out.

        Raises `ValueError` where the values cannot be.
        """
        solver = z3.Solver()
        solver.add(*self.domain, *self.states(values))
        if solver.check() != z3.sat:
            raise ValueError("these values cannot be together")
        model = solver.model()
        found = {}
        for name, rule in self.rules.items():
            reached, breach = (z3.is_true(model.eval(f, model_completion=True)) for f in (rule.reached, rule.breach))
            otherwise = z3.Or(rule.reached != reached, rule.breach != breach)
            if solver.check(otherwise) == z3.unsat:
                found[name] = outcome_of(reached, breach, breach)
        return found


def solver_law(law: LawOfDay, place: str, day: datetime.date) -> SolverLaw:
    """Return the law of a day as formulas. Raises `Untranslatable`, naming the rule that cannot be one."""
    graph = Graph(day, place)
    translation = _Translation(graph)
    rules = {}
    for m in law.meanings:
        try:
            formulas = [translation.condition(graph.condition(c)) for c in (m.reached, m.breach)]
        except Untranslatable as refusal:
            raise refusal.within(m.rule.id) from None
        rules[m.rule.id] = RuleFormula(*formulas)
    if len(graph.currencies) > 1:
        raise Untranslatable("", f"the law has amounts in {' and '.join(sorted(graph.currencies))}")
    for fact in graph.facts.values():
        translation.fact(fact)
    return SolverLaw(day, tuple(graph.facts.values()), rules, tuple(translation.domain), translation.terms)


@dataclass
class _Translation:
    """Turns nodes of a graph into formulas, each once."""

    graph: Graph
    terms: dict[str, Any] = field(default_factory=dict)
    domain: list[z3.BoolRef] = field(default_factory=list)
    _done: dict[int, Any] = field(default_factory=dict)

    def fact(self, fact: Fact) -> Any:
        """Return the term of a fact, new with what its values can be."""
        if fact.name not in self.terms:
            self.terms[fact.name] = self._fact(fact)
        return self.terms[fact.name]

    def _fact(self, fact: Fact) -> Any:
        match fact.type:
            case BoolType():
                return z3.Bool(fact.name)
            case EnumType() as of:
                return self._bounded(z3.Int(fact.name), len(of.values) - 1)
            case SetType() as kind:
                return {word: z3.Bool(f"{fact.name}={word}") for word in kind.of.values}
            case ShareType():
                return self._bounded(z3.Real(fact.name))
            case DateType():
                if fact.name == DATE_OF_CASE:
                    return Day.known(self.graph.day)
                day = Day.named(fact.name)
                self.domain.append(day.exists())
                return day
            case MoneyType() | WholeType(count=True):
                return self._bounded(z3.Int(fact.name))
            case _:
                return z3.Int(fact.name)

    def _bounded(self, term: Any, most: int | None = None) -> Any:
        self.domain.append(term >= 0)
        if most is not None:
            self.domain.append(term <= most)
        return term

    def condition(self, number: int) -> z3.BoolRef:
        """Return a condition as a formula."""
        if number not in self._done:
            self._done[number] = self._condition(number)
        formula: z3.BoolRef = self._done[number]
        return formula

    def _condition(self, number: int) -> Any:
        node = self.graph.nodes[number]
        match node[0]:
            case "true" | "false":
                return z3.BoolVal({TRUE: True, FALSE: False}[number])
            case "unknown":
                raise Untranslatable("", "reads a value that the law does not give on this day")
            case "not":
                return z3.Not(self.condition(node[1]))
            case "and":
                return z3.And(*map(self.condition, node[1:]))
            case "or":
                return z3.Or(*map(self.condition, node[1:]))
            case "if":
                return z3.If(*map(self.condition, node[1:]))
            case "fact":
                return self.value(node[1])
            case "compare":
                left, right = self.value(node[2]), self.value(node[3])
                return _compare(node[1], *((d.rank if isinstance(d, Day) else d) for d in (left, right)))
            case "is_in":
                return z3.Or(*(self._is(node[1], word) for word in node[2]))
            case _:
                return _set_test(node[1], self.value(node[2]), node[3])

    def _is(self, number: int, word: str) -> Any:
        """Return that a value is this word; a choice of words is taken apart."""
        node = self.graph.nodes[number]
        match node[0]:
            case "literal":
                return z3.BoolVal(node[1] == word)
            case "choose":
                return z3.If(self.condition(node[1]), self._is(node[2], word), self._is(node[3], word))
            case _:
                of = self.graph.facts[node[1]].type
                if not isinstance(of, EnumType) or word not in of.values:
                    return z3.BoolVal(False)
                return self.value(number) == list(of.values).index(word)

    def value(self, number: int) -> Any:
        """Return a quantity, a word or a set."""
        node = self.graph.nodes[number]
        match node[0]:
            case "read":
                return self.fact(self.graph.facts[node[1]])
            case "literal":
                return _literal(node[1])
            case "sum":
                left, right = self.value(node[2]), self.value(node[3])
                return left + right if node[1] == "+" else left - right if node[1] == "-" else left * right
            case "extreme":
                return reduce(lambda a, b: _pick(node[1], a, b), map(self.value, node[2:]))
            case "elapsed":
                return elapsed(self.value(node[2]), self.value(node[3]), node[1])
            case "moved":
                return self.value(node[2]).plus(node[3], node[1])
            case _:
                return _choose(self.condition(node[1]), self.value(node[2]), self.value(node[3]))


def _literal(value: object) -> Any:
    match value:
        case datetime.date():
            return Day.known(value)
        case int() | Fraction():
            return _number(Fraction(value))
        case _:
            raise Untranslatable("", "reads a value that the law does not give on this day")


def _number(value: Fraction) -> Any:
    if value.denominator == 1:
        return z3.IntVal(value.numerator)
    return z3.Q(value.numerator, value.denominator)


def _compare(order: Order, left: Any, right: Any) -> Any:
    match order:
        case Order.BELOW:
            return left < right
        case Order.AT_MOST:
            return left <= right
        case Order.ABOVE:
            return left > right
        case Order.AT_LEAST:
            return left >= right
        case Order.SAME:
            return left == right


def _pick(pick: Pick, left: Any, right: Any) -> Any:
    one, other = (d.rank if isinstance(d, Day) else d for d in (left, right))
    return _choose(one <= other if pick is Pick.LEAST else one >= other, left, right)


def _choose(when: z3.BoolRef, then: Any, otherwise: Any) -> Any:
    if isinstance(then, Day):
        parts = (z3.If(when, getattr(then, p), getattr(otherwise, p)) for p in ("year", "month", "day"))
        return Day(*parts)
    return z3.If(when, then, otherwise)


def _set_test(relation: SetRelation, chosen: Mapping[str, z3.BoolRef], words: tuple[str, ...]) -> Any:
    if relation is SetRelation.WITHIN:
        return z3.And(*(z3.Not(c) for word, c in chosen.items() if word not in words))
    asked = [chosen.get(word, z3.BoolVal(False)) for word in words]
    return z3.And(*asked) if relation is SetRelation.COVERS else z3.Or(*asked)
