"""Where an open answer hangs on a fact: `logic.choices.unsettled` as wires."""

from __future__ import annotations

from isonomy.engines.columns.circuit import NO, YES, Wire
from isonomy.engines.columns.conditions import Conditions
from isonomy.logic import Expr, Fact, Here, Term
from isonomy.logic.expressions import Cases, Dated, Literal
from isonomy.logic.interpreter import entry_on
from isonomy.logic.types import BoolType
from isonomy.logic.walking import children


class Hanging:
    """Asks of conditions on which open facts they hang, for the law of the day of `conditions`."""

    def __init__(self, conditions: Conditions) -> None:
        self.conditions = conditions
        self.circuit = conditions.circuit
        self._done: dict[tuple[object, ...], Wire] = {}

    def on(self, expr: Expr, fact: Fact) -> Wire:
        """Return where `expr` is unknown and hangs on an open fact. Branches that are settled are passed over."""
        if fact not in set(self.conditions.facts_of(expr)):
            return NO
        if expr is fact:
            return self.conditions.table.is_open(fact)
        day = self.conditions.day if self.conditions.is_dated(expr) else None
        key = (id(expr), fact.name, day)
        if key not in self._done:
            self._done[key] = self.circuit.all_of([self._unknown(expr), self._below(expr, fact)])
        return self._done[key]

    def _below(self, expr: Expr, fact: Fact) -> Wire:
        match expr:
            case Cases(lines, otherwise):
                return self._by_line(lines, otherwise, fact)
            case Dated():
                entry = entry_on(expr, self.conditions.day)
                return NO if entry is None else self.on(entry, fact)
            case _:
                return self.circuit.any_of(self.on(c, fact) for c in children(expr))

    def _by_line(self, lines: tuple[tuple[Expr, Expr], ...], otherwise: Expr, fact: Fact) -> Wire:
        """Lines are read up to the first that is not false."""
        found: list[Wire] = []
        before = YES
        for when, then in lines:
            true, false = self.conditions.truth(when)
            found.append(self.circuit.all_of([before, self.on(when, fact)]))
            found.append(self.circuit.all_of([before, true, self.on(then, fact)]))
            before = self.circuit.all_of([before, false])
        return self.circuit.any_of([*found, self.circuit.all_of([before, self.on(otherwise, fact)])])

    def _unknown(self, expr: Expr) -> Wire:
        if isinstance(expr.type, BoolType):
            return self.circuit.negation(self.circuit.any_of(self.conditions.truth(expr)))
        return self.circuit.negation(self._known(expr))

    def _known(self, expr: Expr) -> Wire:
        match expr:
            case Literal() | Here():
                return YES
            case Fact():
                return self.conditions.table.known(expr)
            case Term():
                return self._known(expr.expr)
            case Dated():
                entry = entry_on(expr, self.conditions.day)
                return NO if entry is None else self._known(entry)
            case Cases(lines, otherwise):
                result = self._known(otherwise)
                for when, then in reversed(lines):
                    true, false = self.conditions.truth(when)
                    result = self.circuit.any_of(
                        [self.circuit.all_of([true, self._known(then)]), self.circuit.all_of([false, result])]
                    )
                return result
            case _:
                return self.circuit.all_of(self._known(c) for c in children(expr))
