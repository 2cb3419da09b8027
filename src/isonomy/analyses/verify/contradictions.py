"""Pairs of rules that pull apart: a case that both reach, in which each can be kept and no choice keeps both.

What is looked for has two turns: some circumstances for which all choices fail. The solver guesses circumstances and
tries to choose for them; each choice that works is shown to it, so that its next guess must defeat that one too.
"""

from __future__ import annotations

import datetime
import time
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import combinations
from typing import Any

import z3  # type: ignore[import-untyped]

from isonomy.analyses.verify.findings import Check, Finding
from isonomy.engines.errors import Untranslatable
from isonomy.engines.nodes import Graph
from isonomy.engines.solver.constants import Constants, words_mentioned
from isonomy.engines.solver.dates import Day
from isonomy.engines.solver.formulas import Formulas
from isonomy.facts.constraints import CONSTRAINTS, SIGNED
from isonomy.logic import Role, Situation, Value, facts_in, show
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
    milliseconds: int = 1000
    asked: int = 0
    _rules: list[_Rule] = field(default_factory=list)

    def __post_init__(self) -> None:
        for meaning in self.book.on(self.on).meanings:
            found = _rule(meaning)
            if found is not None:
                self._rules.append(found)

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
                witness = _Pair(self.book, self.on, one, other, self.milliseconds).witness()
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


class _Pair:
    """Two rules as formulas over the facts of both."""

    def __init__(self, book: Rulebook, on: datetime.date, one: _Rule, other: _Rule, milliseconds: int) -> None:
        self.place, self.on, self.milliseconds = book.jurisdiction, on, milliseconds
        self.graph = Graph(on, self.place.place)
        self.rules = (one, other)
        exprs = [e for r in self.rules for e in (r.reached, r.duty)]
        read = {f.name for f in facts_in(*exprs)}
        fixed = [c.expr for c in CONSTRAINTS if {f.name for f in facts_in(c.expr)} & read]
        nodes = [self.graph.condition(e) for e in (*exprs, *fixed)]
        self.constants = Constants(words_mentioned([self.graph]), signed=SIGNED)
        formulas = Formulas(self.graph, self.constants)
        made = [formulas.condition(n) for n in nodes]
        self.reached, self.duties = (made[0], made[2]), (made[1], made[3])
        where = {
            f.name for r in self.rules for f in facts_in(r.meaning.rule.when, *(p.excused for p in r.meaning.parts))
        }
        self.free = [n for n in (one.own | other.own) - where if n in self.constants.terms]
        self.fixed = [*made[4:], *self.constants.domain]

    def witness(self) -> str | None:
        """Return a case in which the two pull apart, an empty text where there is none, or `None` for no answer."""
        own = [c for n in self.free for c in _constants(self.constants.terms[n])]
        both = z3.And(*self.duties, *self.fixed)
        guess = self._solver(*self.fixed, *self.reached)
        for number, duty in enumerate(self.duties):  # each can be kept, by choices of its own
            fresh = [(c, z3.Const(f"{c} of {number}", c.sort())) for c in own]
            guess.add(z3.substitute(z3.And(duty, *self.fixed), *fresh))
        for _ in range(_TURNS):
            found = guess.check()
            if found != z3.sat:
                return "" if found == z3.unsat else None
            model = guess.model()
            given = [c for n, t in self.constants.terms.items() if n not in self.free for c in _constants(t)]
            choose = self._solver(both, *(c == model.eval(c, model_completion=True) for c in given))
            chosen = choose.check()
            if chosen == z3.unsat:
                return self._told(model)
            if chosen != z3.sat:
                return None
            works = choose.model()
            guess.add(z3.Not(z3.substitute(both, *((c, works.eval(c, model_completion=True)) for c in own))))
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
        names = [n for n in self.constants.terms if n not in self.free]
        found = self.constants.values(model, self.place.currency)
        values: dict[str, Value] = {n: found[n] for n in names}
        situation = Situation({**values, "case.date": self.on}, self.on, self.place.place)
        for rule in self.rules:
            if situation.truth(rule.reached) is not True:
                raise RuntimeError(f"the interpreter does not confirm that {rule.meaning.rule.id} applies in {values}")
        kept = dict(values)
        for name in names:
            less = {n: v for n, v in kept.items() if n != name}
            tried = Situation({**less, "case.date": self.on}, self.on, self.place.place)
            if all(tried.truth(r.reached) is True for r in self.rules):
                kept = less
        told = [f"{n} is {show(v)}" for n, v in kept.items()]
        more = f", and {len(told) - _SHOWN} facts more" if len(told) > _SHOWN else ""
        return ", ".join(told[:_SHOWN]) + more or "in every case"


def _constants(term: Any) -> list[Any]:
    if isinstance(term, dict):
        return list(term.values())
    return [term.year, term.month, term.day] if isinstance(term, Day) else [term]
