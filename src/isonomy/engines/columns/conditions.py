"""Conditions of the law as wires: in two planes what is definitely true and definitely false, and what can still be.

`truth` is the interpreter's answer. `outlook` is that of `logic.outlook` in two strengths: what open choices can bring
about, and the same with facts of which the case does not speak counted as free. Each mirrors its definition case by case.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable
from enum import Enum

from isonomy.engines.columns import quantities
from isonomy.engines.columns.circuit import NO, YES, Circuit, Wire
from isonomy.engines.columns.quantities import Comparisons, Pair, Quantity
from isonomy.engines.columns.tables import Table
from isonomy.engines.errors import Untranslatable
from isonomy.logic import Expr, Fact, Here, Money, Role, Term, facts_in
from isonomy.logic.expressions import (
    And,
    Cases,
    Compare,
    Dated,
    Elapsed,
    Extreme,
    IsIn,
    Literal,
    Moved,
    Not,
    Or,
    Scaled,
    SetTest,
    Sum,
)
from isonomy.logic.interpreter import entry_on, pairwise
from isonomy.logic.types import BoolType
from isonomy.logic.walking import children


class Strength(Enum):
    """How far an outlook goes: what choices can bring about, or also what nobody has asked yet."""

    CAN = "can"
    IF_SPOKEN = "if_spoken"


Choice = tuple[Wire, Quantity]
"""A quantity, and where it is the one that counts."""


class Conditions:
    """Turns expressions into wires, for the law of `day`. What does not change with the day is written once."""

    def __init__(self, circuit: Circuit, table: Table, comparisons: Comparisons) -> None:
        self.circuit = circuit
        self.table = table
        self.comparisons = comparisons
        self.day = datetime.date.min
        self._kept: list[Expr] = []
        self._is_dated: dict[int, bool] = {}
        self._facts: dict[int, tuple[Fact, ...]] = {}
        self._done: dict[tuple[object, ...], Pair] = {}

    def is_dated(self, expr: Expr) -> bool:
        """Whether an expression may mean something else on another day."""
        known = self._is_dated.get(id(expr))
        if known is None:
            self._kept.append(expr)
            known = isinstance(expr, Dated) or any(self.is_dated(c) for c in children(expr))
            self._is_dated[id(expr)] = known
        return known

    def facts_of(self, expr: Expr) -> tuple[Fact, ...]:
        """Return every fact that an expression reads."""
        if id(expr) not in self._facts:
            self._kept.append(expr)
            self._facts[id(expr)] = facts_in(expr)
        return self._facts[id(expr)]

    def _once(self, what: object, expr: Expr, work: Callable[[Expr], Pair]) -> Pair:
        key = (what, id(expr), self.day if self.is_dated(expr) else None)
        if key not in self._done:
            self._done[key] = work(expr)
        return self._done[key]

    def both(self, *pairs: Pair) -> Pair:
        """Return the conjunction."""
        return self.circuit.all_of(p[0] for p in pairs), self.circuit.any_of(p[1] for p in pairs)

    def either(self, *pairs: Pair) -> Pair:
        """Return the disjunction."""
        return self.circuit.any_of(p[0] for p in pairs), self.circuit.all_of(p[1] for p in pairs)

    def truth(self, expr: Expr) -> Pair:
        """Return where a condition is definitely true, and where it is definitely false."""
        return self._once("truth", expr, self._truth)

    def _truth(self, expr: Expr) -> Pair:
        match expr:
            case Literal(value):
                return (YES, NO) if value else (NO, YES)
            case Fact():
                return self.table.truth(expr)
            case Term():
                return self.truth(expr.expr)
            case Not(item):
                true, false = self.truth(item)
                return false, true
            case And(items):
                return self.both(*map(self.truth, items))
            case Or(items):
                return self.either(*map(self.truth, items))
            case IsIn(item, options):
                return self._is_in(item, frozenset(self._word(o) for o in options))
            case SetTest(relation, item, elements):
                return self.table.set_test(self._set(item), relation, frozenset(self._word(e) for e in elements))
            case Compare(order, left, right):
                split = pairwise(expr)
                if split is not None:
                    return self.truth(split)
                pairs = [
                    (self.circuit.all_of([g, h]), self.comparisons.compare(order, one, other))
                    for g, one in self.quantities(left)
                    for h, other in self.quantities(right)
                ]
                true, false = (self.circuit.any_of(self.circuit.all_of([g, p[n]]) for g, p in pairs) for n in (0, 1))
                return true, false
            case Cases(lines, otherwise):
                result = self.truth(otherwise)
                for when, then in reversed(lines):
                    result = self._by_line(self.truth(when), self.truth(then), result)
                return result
            case Dated():
                entry = entry_on(expr, self.day)
                return (NO, NO) if entry is None else self.truth(entry)
            case _:
                raise Untranslatable.at(expr, "no known kind of condition")

    def _by_line(self, when: Pair, then: Pair, otherwise: Pair) -> Pair:
        true, false = (
            self.circuit.any_of([self.circuit.all_of([when[0], then[n]]), self.circuit.all_of([when[1], otherwise[n]])])
            for n in (0, 1)
        )
        return true, false

    def _word(self, expr: Expr) -> str:
        value = self.table.place.place if isinstance(expr, Here) else expr.value if isinstance(expr, Literal) else None
        if not isinstance(value, str):
            raise Untranslatable.at(expr, "expected a word")
        return value

    def _set(self, item: Expr) -> Fact:
        while isinstance(item, Term):
            item = item.expr
        if not isinstance(item, Fact):
            raise Untranslatable.at(item, "a set that is no fact")
        return item

    def _is_in(self, item: Expr, options: frozenset[str]) -> Pair:
        match item:
            case Term():
                return self._is_in(item.expr, options)
            case Fact():
                return self.table.is_in(item, options)
            case Cases(lines, otherwise):
                result = self._is_in(otherwise, options)
                for when, then in reversed(lines):
                    result = self._by_line(self.truth(when), self._is_in(then, options), result)
                return result
            case Dated():
                entry = entry_on(item, self.day)
                return (NO, NO) if entry is None else self._is_in(entry, options)
            case _:
                return (YES, NO) if self._word(item) in options else (NO, YES)

    def quantities(self, expr: Expr) -> list[Choice]:
        """Return what a number, an amount or a day can be, and where; nowhere of it where it is surely unknown."""
        match expr:
            case Term():
                return self.quantities(expr.expr)
            case Fact():
                found = self.table.quantity(expr)
                return [] if found is None else [(YES, found)]
            case Literal(datetime.date() as value):
                return [(YES, quantities.fixed_day(value))]
            case Literal(Money(minor, currency)):
                if currency != self.table.place.currency:
                    raise Untranslatable.at(expr, f"an amount that is not in {self.table.place.currency}")
                return [(YES, quantities.number(minor))]
            case Literal(value):
                return [(YES, quantities.number(value))]
            case Dated():
                entry = entry_on(expr, self.day)
                return [] if entry is None else self.quantities(entry)
            case Cases(lines, otherwise):
                return self._alternatives(lines, otherwise)
            case Sum(sign, left, right):
                return self._combined([left, right], lambda q: quantities.added(self.circuit, sign, *q))
            case Scaled(amount, share):
                return self._combined([amount, share], lambda q: quantities.multiplied(self.circuit, *q))
            case Extreme(pick, items):
                return self._combined(list(items), lambda q: quantities.extreme(self.circuit, pick, q))
            case Elapsed(start, end):
                unit = expr.type.unit
                return self._combined([start, end], lambda q: quantities.elapsed(self.circuit, unit, *q))
            case Moved(day, count, unit):
                return self._combined([day], lambda q: quantities.moved(q[0], count, unit))
            case _:
                raise Untranslatable.at(expr, "no known kind of value")

    def _combined(self, parts: list[Expr], make: Callable[[list[Quantity]], Quantity]) -> list[Choice]:
        found: list[tuple[Wire, list[Quantity]]] = [(YES, [])]
        for part in parts:
            choices = self.quantities(part)
            found = [(self.circuit.all_of([g, h]), [*before, q]) for g, before in found for h, q in choices]
        return [(guard, make(items)) for guard, items in found if guard != NO]

    def _alternatives(self, lines: tuple[tuple[Expr, Expr], ...], otherwise: Expr) -> list[Choice]:
        found: list[Choice] = []
        before = YES
        for when, then in lines:
            true, false = self.truth(when)
            here = self.circuit.all_of([before, true])
            found += [(self.circuit.all_of([here, g]), q) for g, q in self.quantities(then)]
            before = self.circuit.all_of([before, false])
        found += [(self.circuit.all_of([before, g]), q) for g, q in self.quantities(otherwise)]
        return [(guard, q) for guard, q in found if guard != NO]

    def outlook(self, expr: Expr, strength: Strength) -> Pair:
        """Return where a condition is true or can be made so, and where it is false or can be made so."""
        return self._once(strength, expr, lambda e: self._outlook(e, strength))

    def _outlook(self, expr: Expr, strength: Strength) -> Pair:
        match expr:
            case Term() if isinstance(expr.type, BoolType):
                return self.outlook(expr.expr, strength)
            case Not(item):
                true, false = self.outlook(item, strength)
                return false, true
            case And(items):
                return self.both(*(self.outlook(i, strength) for i in items))
            case Or(items):
                return self.either(*(self.outlook(i, strength) for i in items))
            case Compare() if (split := pairwise(expr)) is not None:
                return self.outlook(split, strength)
            case IsIn(item, options):
                return self._outlook_of_word(expr, item, options, strength)
            case Cases(lines, otherwise):
                return self._outlook_of_cases(
                    [(self.outlook(w, strength), self.outlook(t, strength)) for w, t in lines],
                    self.outlook(otherwise, strength),
                )
        return self._test(self.truth(expr), expr, strength)

    def _outlook_of_word(self, expr: Expr, item: Expr, options: tuple[Expr, ...], strength: Strength) -> Pair:
        """A word that goes by cases is looked at line by line."""
        opened = item
        while isinstance(opened, Term):
            opened = opened.expr
        if not isinstance(opened, Cases):
            return self._test(self._is_in(item, frozenset(self._word(o) for o in options)), item, strength)
        lines = [
            (self.outlook(when, strength), self._outlook_of_word(then, then, options, strength))
            for when, then in opened.lines
        ]
        return self._outlook_of_cases(lines, self._outlook_of_word(expr, opened.otherwise, options, strength))

    def _outlook_of_cases(self, lines: list[tuple[Pair, Pair]], otherwise: Pair) -> Pair:
        result = otherwise
        for when, then in reversed(lines):
            result = self.either(self.both(when, then), self.both((when[1], when[0]), result))
        return result

    def _test(self, answer: Pair, expr: Expr, strength: Strength) -> Pair:
        """A single test: where its answer is open, it is in hand if one of its open sides is."""
        true, false = answer
        sides = [expr.left, expr.right] if isinstance(expr, Compare) else [expr]
        free = self.circuit.any_of(self._is_free(side, strength) for side in sides)
        if free == NO:
            return true, false
        if free == YES:
            return self.circuit.negation(false), self.circuit.negation(true)
        is_open = self.circuit.negation(self.circuit.any_of([true, false]))
        in_hand = self.circuit.all_of([is_open, free])
        return self.circuit.any_of([true, in_hand]), self.circuit.any_of([false, in_hand])

    def _is_free(self, side: Expr, strength: Strength) -> Wire:
        """Return where a side has open facts and all of them are free."""
        facts = self.facts_of(side)
        opened = {f.name: self.table.is_open(f) for f in facts}
        free = [
            self.circuit.any_of([self.circuit.negation(opened[f.name]), self._fact_is_free(f, strength)]) for f in facts
        ]
        return self.circuit.all_of([self.circuit.any_of(opened.values()), *free])

    def _fact_is_free(self, fact: Fact, strength: Strength) -> Wire:
        if fact.role is Role.CHOICE:
            return YES
        if strength is Strength.CAN:
            return NO
        return self.circuit.negation(self.table.is_spoken_of(fact.subject))
