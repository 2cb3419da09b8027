"""Pairs of rules that pull apart: a case that both reach, in which each can be kept and no choice keeps both.

What is looked for has two turns: some circumstances for which all choices fail. The solver guesses circumstances and
tries to choose for them; each choice that works is shown to it, so that its next guess must defeat that one too.
"""

from __future__ import annotations

import datetime
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import combinations
from typing import Any

import z3  # type: ignore[import-untyped]

from isonomy.analyses.verify.findings import Check, Finding
from isonomy.engines.errors import Untranslatable
from isonomy.engines.nodes import Graph
from isonomy.engines.solver.constants import Constants, Together, words_mentioned
from isonomy.engines.solver.dates import Day
from isonomy.engines.solver.formulas import Formulas
from isonomy.facts.constraints import CONSTRAINTS, SIGNED
from isonomy.logic import Role, Situation, facts_in, show
from isonomy.logic.expressions import And, Expr, Not, Or
from isonomy.rulebook import Rulebook
from isonomy.rulebook.meaning import Meaning

_TURNS = 12
_SHOWN = 6


@dataclass(frozen=True, eq=False)
class _Rule:
    """A rule for this question: where it applies, and its duty with excuses; `own` are the choices of the duty alone."""

    meaning: Meaning
    reached: Expr
    duty: Expr
    own: frozenset[str]


@dataclass(eq=False)
class Contradictions:
    """The pairs of rules of a day that govern the same choice. `milliseconds` bounds each question to the solver."""

    book: Rulebook
    on: datetime.date
    milliseconds: int = 5000
    asked: int = 0
    _rules: list[_Rule] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._law = _Law(self.book, self.on)
        for meaning in self.book.on(self.on).meanings:
            found = _rule(meaning)
            if found is not None:
                self._rules.append(found)
        self._law.read([e for r in self._rules for e in (r.reached, r.duty)])

    def pairs(self) -> list[tuple[_Rule, _Rule]]:
        """Return the pairs that govern a choice together."""
        by_fact: dict[str, list[int]] = defaultdict(list)
        for number, rule in enumerate(self._rules):
            for name in rule.own:
                by_fact[name].append(number)
        numbers = sorted({p for found in by_fact.values() for p in combinations(found, 2)})
        return [(self._rules[a], self._rules[b]) for a, b in numbers]

    def findings(self, seconds: float = 600.0) -> Iterator[Finding]:
        """Return every pair that pulls apart, with a case; pairs without an answer in time are told as such."""
        end = time.monotonic() + seconds
        for one, other in self.pairs():
            self.asked += 1
            name, beside = one.meaning.rule.id, other.meaning.rule
            if time.monotonic() > end:
                yield Finding(Check.UNANSWERED, one.meaning.rule, f"pairs from {name} on", "no time was left")
                return
            try:
                witness = _Pair(self._law, one, other, self.milliseconds).witness()
            except Untranslatable as refusal:
                yield Finding(Check.UNANSWERED, one.meaning.rule, name, str(refusal), beside=beside)
                continue
            if witness is None:
                yield Finding(Check.UNANSWERED, one.meaning.rule, name, "whether both can be kept", beside=beside)
            elif witness:
                yield Finding(
                    Check.CONTRADICTION, one.meaning.rule, name, Check.CONTRADICTION.means, witness, beside=beside
                )


def _rule(meaning: Meaning) -> _Rule | None:
    parts = [p for p in meaning.parts if not p.is_judgement]
    if not parts:
        return None
    reached = And((meaning.rule.when, Or(tuple(Not(p.excused) for p in parts)))) if parts else meaning.reached
    duty = And(tuple(Or((p.excused, p.holds)) for p in parts))
    where = {f.name for f in facts_in(meaning.rule.when, *(p.excused for p in parts))}
    own = {f.name for f in facts_in(*(p.holds for p in parts)) if f.role is Role.CHOICE} - where
    return _Rule(meaning, reached, duty, frozenset(own)) if own else None


@dataclass(eq=False)
class _Law:
    """The law of a day as formulas, each made once for all pairs, with the constants of each fact and what they can be."""

    book: Rulebook
    on: datetime.date
    _names: dict[int, frozenset[str]] = field(default_factory=dict)
    _alone: dict[str, list[Any]] = field(default_factory=dict)
    _domains: dict[str, Any] = field(default_factory=dict)
    _negations: dict[int, Any] = field(default_factory=dict)
    _digits: dict[int, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.place = self.book.jurisdiction
        self.graph = Graph(self.on, self.place.place)

    def read(self, conditions: list[Expr]) -> None:
        """Take in all conditions that will be asked for, and what cannot be otherwise."""
        asked = [*conditions, *(c.expr for c in CONSTRAINTS)]
        self._made: dict[int, Any] = {}
        for condition in asked:
            self._attempt(condition, lambda c: self.graph.condition(c))
        self.constants = Constants(words_mentioned([self.graph]), signed=SIGNED)
        formulas = Formulas(self.graph, self.constants)
        for condition in asked:
            self._attempt(condition, lambda c: formulas.condition(self.graph.condition(c)))

    def _attempt(self, condition: Expr, make: Callable[[Expr], Any]) -> None:
        """Make something of a condition; the refusal of what cannot be said exactly is kept until it is asked for."""
        try:
            self._made[id(condition)] = make(condition)
        except Untranslatable as refusal:
            self._made[id(condition)] = refusal

    def formula(self, condition: Expr) -> Any:
        """Return a condition as a formula. Raises `Untranslatable` for what the solver cannot say exactly."""
        found = self._made[id(condition)]
        if isinstance(found, Untranslatable):
            raise found
        return found

    def names(self, condition: Expr) -> frozenset[str]:
        """Return the names of the facts that a condition reads."""
        if id(condition) not in self._names:
            self._names[id(condition)] = frozenset(f.name for f in facts_in(condition))
        return self._names[id(condition)]

    def alone(self, name: str) -> list[Any]:
        """Return the constants of which a fact is made."""
        if name not in self._alone:
            self._alone[name] = _constants(self.constants.terms[name])
        return self._alone[name]

    def domain(self, name: str) -> Any:
        """Return what the value of a fact can be, as one condition."""
        if name not in self._domains:
            self._domains[name] = z3.And(*self.constants.domain_of(name))
        return self._domains[name]

    def stated(self, constants: list[Any], model: z3.ModelRef) -> Iterator[Any]:
        """Return that constants are what a model says."""
        truths = [c for c in constants if z3.is_bool(c)]
        for truth, holds in zip(truths, Together(truths, self._digits).in_model(model), strict=True):
            if not holds and truth.get_id() not in self._negations:
                self._negations[truth.get_id()] = z3.Not(truth)
            yield truth if holds else self._negations[truth.get_id()]
        for constant in constants:
            if not z3.is_bool(constant):
                yield constant == model.eval(constant, model_completion=True)


class _Pair:
    """Two rules as formulas over the facts of both."""

    def __init__(self, law: _Law, one: _Rule, other: _Rule, milliseconds: int) -> None:
        self.law, self.milliseconds = law, milliseconds
        self.rules = (one, other)
        exprs = [e for r in self.rules for e in (r.reached, r.duty)]
        read = frozenset[str]().union(*map(law.names, exprs))
        fixed = [c.expr for c in CONSTRAINTS if law.names(c.expr) & read]
        self.reached = [law.formula(r.reached) for r in self.rules]
        self.duties = [law.formula(r.duty) for r in self.rules]
        made = [law.formula(e) for e in fixed]
        known = read.union(*map(law.names, fixed))
        self.names = [n for n in law.constants.terms if n in known]
        where = {
            f.name for r in self.rules for f in facts_in(r.meaning.rule.when, *(p.excused for p in r.meaning.parts))
        }
        self.free = [n for n in self.names if n in (one.own | other.own) - where]
        self.fixed = [*made, *map(law.domain, self.names)]
        chosen = frozenset(self.free)
        told_of = [f for e, f in zip(fixed, made, strict=True) if law.names(e) & chosen]
        self.bound = [*told_of, *map(law.domain, self.free)]

    def witness(self) -> str | None:
        """Return a case in which the two pull apart, an empty text where there is none, or `None` for no answer."""
        own = [c for n in self.free for c in self.law.alone(n)]
        given = [c for n in self.names if n not in self.free for c in self.law.alone(n)]
        both = z3.And(*self.duties, *self.bound)
        meet = z3.And(*self.fixed, *self.reached)
        guess = self._solver(meet)
        for number, duty in enumerate(self.duties):  # each can be kept, by choices of its own
            fresh = [(c, z3.Const(f"{c} of {number}", c.sort())) for c in own]
            guess.add(z3.substitute(z3.And(duty, *self.bound), *fresh))
        together = self._solver(meet, both)
        if together.check() == z3.sat:  # choices that keep both somewhere mostly keep both everywhere
            guess.add(_defeats(together.model(), both, own))
        for _ in range(_TURNS):
            found = guess.check()
            if found != z3.sat:
                return "" if found == z3.unsat else None
            model = guess.model()
            choose = self._solver(both, *self.fixed)
            chosen = choose.check(*self.law.stated(given, model))
            if chosen == z3.unsat:
                return self._told(model)
            if chosen != z3.sat:
                return None
            guess.add(_defeats(choose.model(), both, own))
        return self._at_once(guess, both, own)

    def _at_once(self, guess: z3.Solver, both: Any, own: list[Any]) -> str | None:
        """Put the whole question with its two turns: where limits move with circumstances, guesses never end."""
        solver = z3.Tactic("qsat").solver()
        solver.set("timeout", self.milliseconds)
        solver.add(*guess.assertions(), z3.ForAll(own, z3.Not(both)))
        found = solver.check()
        return "" if found == z3.unsat else self._told(solver.model()) if found == z3.sat else None

    def _solver(self, *conditions: Any) -> z3.Solver:
        solver = z3.Solver()
        solver.set("timeout", self.milliseconds)
        solver.add(*conditions)
        return solver

    def _told(self, model: z3.ModelRef) -> str:
        names = [n for n in self.names if n not in self.free]
        values = self.law.constants.values(model, self.law.place.currency, names=names)
        on, place = self.law.on, self.law.place.place
        situation = Situation({**values, "case.date": on}, on, place)
        for rule in self.rules:
            if situation.truth(rule.reached) is not True:
                raise RuntimeError(f"the interpreter does not confirm that {rule.meaning.rule.id} applies in {values}")
        kept = dict(values)
        for name in names:
            less = {n: v for n, v in kept.items() if n != name}
            tried = Situation({**less, "case.date": on}, on, place)
            if all(tried.truth(r.reached) is True for r in self.rules):
                kept = less
        told = [f"{n} is {show(v)}" for n, v in kept.items()]
        more = f", and {len(told) - _SHOWN} facts more" if len(told) > _SHOWN else ""
        return ", ".join(told[:_SHOWN]) + more or "in every case"


def _defeats(works: z3.ModelRef, both: Any, own: list[Any]) -> Any:
    """Return that the choices of a model do not keep both duties."""
    return z3.Not(z3.substitute(both, *((c, works.eval(c, model_completion=True)) for c in own)))


def _constants(term: Any) -> list[Any]:
    if isinstance(term, dict):
        return list(term.values())
    return [term.year, term.month, term.day] if isinstance(term, Day) else [term]
