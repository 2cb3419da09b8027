"""The law of one place on one day as formulas: what complete and incomplete cases force its rules to."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

import z3  # type: ignore[import-untyped]

from isonomy.engines.errors import Untranslatable
from isonomy.engines.nodes import Graph
from isonomy.engines.solver.constants import DATE_OF_CASE, Constants, words_mentioned
from isonomy.engines.solver.formulas import Formulas
from isonomy.logic import Fact, Value
from isonomy.rulebook.book import LawOfDay
from isonomy.rulebook.outcomes import Outcome, outcome_of


@dataclass(frozen=True)
class RuleFormula:
    """When a rule reaches a complete case, and when it is broken there."""

    reached: z3.BoolRef
    breach: z3.BoolRef


@dataclass(frozen=True)
class SolverLaw:
    """The law of a day for the solver."""

    day: datetime.date
    rules: Mapping[str, RuleFormula]
    constants: Constants

    @property
    def facts(self) -> tuple[Fact, ...]:
        """The facts on which some rule hangs."""
        return tuple(self.constants.facts.values())

    def states(self, values: Mapping[str, Value]) -> list[z3.BoolRef]:
        """Return these values of facts as formulas. Raises `ValueError` for a value that is open or out of range."""
        dated = values.get(DATE_OF_CASE, self.day)
        if dated != self.day:
            raise ValueError(f"a case of {dated} under the law of {self.day}")
        known = [f for f in self.facts if f.name in values]
        return [formula for f in known for formula in self.constants.states(f, values[f.name])]

    def forced(self, values: Mapping[str, Value]) -> dict[str, Outcome]:
        """Return the outcome of each rule that these values leave only one way to come out.

        Raises `ValueError` where the values cannot be, `ArithmeticError` where the solver does not settle it.
        """
        stated = self.states(values)
        self._solver.push()
        try:
            self._solver.add(*stated)
            return self._forced()
        finally:
            self._solver.pop()

    def _forced(self) -> dict[str, Outcome]:
        if not self._can_be():
            raise ValueError("these values cannot be together")
        model = self._solver.model()
        found, otherwise = {}, {}
        for name, rule in self.rules.items():
            reached, breach = (z3.is_true(model.eval(f, model_completion=True)) for f in (rule.reached, rule.breach))
            found[name] = outcome_of(reached, breach, breach)
            otherwise[name] = z3.Or(rule.reached != reached, rule.breach != breach)
        # A complete case leaves no rule another way to come out, so that one question settles all of them.
        if not self._can_be(z3.Or(*otherwise.values())):
            return found
        return {name: outcome for name, outcome in found.items() if not self._can_be(otherwise[name])}

    def _can_be(self, *claims: z3.BoolRef) -> bool:
        answer = self._solver.check(*claims)
        if answer == z3.unknown:
            raise ArithmeticError(f"the solver does not settle it: {self._solver.reason_unknown()}")
        return bool(answer == z3.sat)

    @cached_property
    def _solver(self) -> z3.Solver:
        """One solver for all cases of the law, which keeps what it has learnt from one to the next."""
        solver = z3.Solver()
        solver.add(*self.constants.domain)
        return solver


def solver_law(law: LawOfDay, place: str, day: datetime.date) -> SolverLaw:
    """Return the law of a day as formulas. Raises `Untranslatable`, naming the rule that cannot be one."""
    graph = Graph(day, place)
    nodes: dict[str, tuple[int, int]] = {}
    for m in law.meanings:
        try:
            nodes[m.rule.id] = (graph.condition(m.reached), graph.condition(m.breach))
        except Untranslatable as refusal:
            raise refusal.within(m.rule.id) from None
    if len(graph.currencies) > 1:
        raise Untranslatable("", f"the law has amounts in {' and '.join(sorted(graph.currencies))}")
    formulas = Formulas(graph, Constants(words_mentioned([graph])))
    rules = {}
    for name, (reached, breach) in nodes.items():
        try:
            rules[name] = RuleFormula(formulas.condition(reached), formulas.condition(breach))
        except Untranslatable as refusal:
            raise refusal.within(name) from None
    return SolverLaw(day, rules, formulas.constants)
