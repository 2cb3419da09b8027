"""A case and the law of a day as one problem for the solver: which choices keep every rule, whatever else is open.

The solver decides for each fact that may be set whether it has a value and which. A rule is satisfied when, by Kleene's
logic, it cannot be broken: what stays open is taken at its worst. Three things are taken differently, as verdicts take
them: circumstances of which the case does not speak are not in the way of a rule, nor are open choices that only decide
whether a rule of such a thing applies; and judgements are taken to go well.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum, auto
from functools import cached_property
from typing import Any

import z3  # type: ignore[import-untyped]

from isonomy.analyses.remedy.known import KnownGraph
from isonomy.analyses.remedy.slots import Slot, slot_of
from isonomy.analyses.remedy.weights import ASSUMED, CHANGED, KEPT_WHEN_OPEN, SET, Weights, is_kept
from isonomy.engines.errors import Untranslatable
from isonomy.engines.nodes import FALSE, TRUE, UNKNOWN
from isonomy.engines.solver.constants import DATE_OF_CASE, Constants, words_mentioned
from isonomy.engines.solver.formulas import Formulas
from isonomy.facts import GROUPS
from isonomy.facts.constraints import CONSTRAINTS, SIGNED
from isonomy.logic import Fact, Role, SetValue, Situation, Value
from isonomy.logic.expressions import SetRelation
from isonomy.rulebook.meaning import Meaning, PartMeaning

ALWAYS_SPOKEN = frozenset(g.name for g in GROUPS.values() if g.always) | {"judgement"}


class _Open(Enum):
    """How what is open is taken: as the worst for a duty, for whether a rule applies, and for what cannot be otherwise."""

    DUTY = auto()
    REACH = auto()
    POSSIBLE = auto()


@dataclass(eq=False)
class Problem:
    """The rules of a day for one situation. `spoken` are the groups and facts of which the case speaks.

    `freed` are known circumstances that are taken as open, so as to see whether they bar.
    """

    meanings: tuple[Meaning, ...]
    situation: Situation
    spoken: frozenset[str]
    weights: Weights
    freed: frozenset[str] = frozenset()
    slots: dict[str, Slot] = field(default_factory=dict)
    required: dict[str, z3.BoolRef] = field(default_factory=dict)
    domain: list[z3.BoolRef] = field(default_factory=list)
    _done: dict[tuple[int, bool, _Open], z3.BoolRef] = field(default_factory=dict)
    _read: dict[int, frozenset[str]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        known = {n: v for n, v in self.situation.values.items() if n not in self.freed}
        self.situation = Situation(known, self.situation.day, self.situation.here)
        self.graph = KnownGraph(
            self.situation.day, self.situation.here,
            situation=self.situation, is_free=self.is_free, is_spoken=self._is_spoken,
        )  # fmt: skip
        for expr in (e for m in self.meanings for p in m.parts for e in (m.rule.when, p.excused, p.holds)):
            self.graph.condition(expr)
        possible = [self.graph.condition(c.expr) for c in CONSTRAINTS]
        self._constants = Constants(self._words(), signed=SIGNED)
        self._formulas = Formulas(self.graph, self._constants)
        for meaning in self.meanings:
            self.required[meaning.rule.id] = z3.simplify(self._kept(meaning))
        self.domain.extend(self._may(node, True, _Open.POSSIBLE) for node in possible)
        self.domain.extend(self._constants.domain)
        for slot in self.slots.values():
            self.domain.extend(slot.rules)

    def _words(self) -> dict[str, set[str]]:
        """The words that rules tell apart, and those that the case states."""
        words = words_mentioned([self.graph])
        for name, value in self.situation.values.items():
            if isinstance(value, str | SetValue):
                words.setdefault(name, set()).update({value} if isinstance(value, str) else value.has)
        return words

    @cached_property
    def mentions(self) -> Mapping[tuple[str, str], int]:
        """How many different tests name a word of a list, by fact and word."""
        found: Counter[tuple[str, str]] = Counter()
        for node in self.graph.nodes:
            at, words = (node[1], node[2]) if node[0] == "is_in" else node[2:4] if node[0] == "set" else (0, ())
            if self.graph.nodes[at][0] == "read":
                found.update((self.graph.nodes[at][1], word) for word in words)
        return found

    def _is_spoken(self, fact: Fact) -> bool:
        return fact.subject in self.spoken or fact.subject in ALWAYS_SPOKEN or fact.name in self.freed

    def is_free(self, fact: Fact) -> bool:
        """Whether a remedy may set a fact, or assume it: an open circumstance of something the case speaks of."""
        if fact.name == DATE_OF_CASE:
            return False
        value = self.situation.values.get(fact.name)
        is_open = value is None or (isinstance(value, SetValue) and bool(value.maybe))
        if fact.name.startswith("judgement."):
            return fact.role is Role.CHOICE and value is False
        if fact.role is Role.CHOICE:
            return is_open or self.weights.of(fact) is not None
        return is_open and self._is_spoken(fact)

    def _slot(self, fact: Fact) -> Slot:
        if fact.name not in self.slots:
            weight, value = self.weights.of(fact), self.situation.values.get(fact.name)
            if fact.role is not Role.CHOICE:
                slot = slot_of(fact, value, self._constants, ASSUMED, None, True)
            elif weight is None:
                slot = slot_of(fact, value, self._constants, KEPT_WHEN_OPEN, None, False)
            else:
                price = KEPT_WHEN_OPEN if is_kept(fact) and fact.name not in self.weights.given else SET
                slot = slot_of(fact, value, self._constants, weight * price, weight * CHANGED, False)
            self.slots[fact.name] = slot
        return self.slots[fact.name]

    def _kept(self, meaning: Meaning) -> z3.BoolRef:
        """Return that a rule cannot be broken."""
        when = self._may(self.graph.condition(meaning.rule.when), True, _Open.REACH)
        if z3.is_false(when):
            return z3.BoolVal(True)
        broken = [self._broken(part) for part in meaning.parts]
        return z3.Not(z3.And(when, z3.Or(*broken)))

    def _broken(self, part: PartMeaning) -> z3.BoolRef:
        excused = self._may(self.graph.condition(part.excused), False, _Open.REACH)
        fails = self._may(self.graph.condition(part.holds), False, _Open.DUTY)
        return z3.And(excused, fails)

    def _may(self, at: int, truth: bool, how: _Open) -> z3.BoolRef:
        """Return that a node can come to `truth`, what is open being taken at its worst."""
        key = (at, truth, how)
        if key not in self._done:
            self._done[key] = self._may_come(at, truth, how)
        return self._done[key]

    def _may_come(self, at: int, truth: bool, how: _Open) -> z3.BoolRef:
        node = self.graph.nodes[at]
        if at in (TRUE, FALSE):
            return z3.BoolVal((at == TRUE) is truth)
        if at == UNKNOWN:
            return z3.BoolVal(True)
        match node[0]:
            case "unspoken":
                return z3.BoolVal(how is _Open.POSSIBLE)
            case "not":
                return self._may(node[1], not truth, how)
            case "and" | "or":
                items = [self._may(i, truth, how) for i in node[1:]]
                return z3.And(*items) if (node[0] == "and") is truth else z3.Or(*items)
            case "if":
                yes, no = (self._may(node[1], t, how) for t in (True, False))
                then, otherwise = (self._may(i, truth, how) for i in node[2:])
                return z3.Or(z3.And(yes, no), z3.And(yes, then), z3.And(no, otherwise))
            case "set":
                return self._set(node, truth, how)
            case _:
                return self._test(at, truth, how)

    def _test(self, at: int, truth: bool, how: _Open) -> z3.BoolRef:
        slots = [self._slot(self.graph.facts[name]) for name in sorted(self._reads(at))]
        try:
            formula = self._formulas.condition(at)
        except Untranslatable:  # hangs on something open in its midst
            return z3.BoolVal(True)
        came = formula if truth else z3.Not(formula)
        worst = [s.is_open for s in slots if not self._is_lenient(s.fact, how)]
        best = [z3.Not(s.is_open) for s in slots if self._is_lenient(s.fact, how)]
        return z3.Or(*worst, z3.And(came, *best))

    def _set(self, node: tuple[Any, ...], truth: bool, how: _Open) -> z3.BoolRef:
        slot = self._slot(self.graph.facts[self.graph.nodes[node[2]][1]])
        lenient = self._is_lenient(slot.fact, how)
        relation, words = node[1], node[3]
        if relation == SetRelation.WITHIN:
            words = [w for w in slot.term if w not in words]
        has = truth is not (relation == SetRelation.WITHIN)
        every = (relation == SetRelation.OVERLAPS) is not truth
        if lenient:
            asked = [slot.term[w] if has else z3.Not(slot.term[w]) for w in words]
            asked = [
                z3.And(a, z3.Not(slot.open[w])) if w in slot.open else a for w, a in zip(words, asked, strict=True)
            ]
        else:
            asked = [slot.can_have(w) if has else slot.can_lack(w) for w in words]
        return z3.And(*asked) if every else z3.Or(*asked)

    def _is_lenient(self, fact: Fact, how: _Open) -> bool:
        return how is _Open.REACH and not self._is_spoken(fact)

    def _reads(self, at: int) -> frozenset[str]:
        """The facts that a node reads."""
        if at not in self._read:
            node = self.graph.nodes[at]
            found = {node[1]} if node[0] == "read" else set()
            for below in _below(node):
                found |= self._reads(below)
            self._read[at] = frozenset(found)
        return self._read[at]


def _below(node: tuple[Any, ...]) -> Iterator[int]:
    """The numbers of the nodes directly under a node."""
    match node[0]:
        case "true" | "false" | "unknown" | "unspoken" | "read" | "literal":
            return
        case "and" | "or" | "not" | "if" | "choose" | "fact":
            yield from node[1:]
        case "is_in":
            yield node[1]
        case "set" | "moved":
            yield node[2]
        case _:
            yield from node[2:]


def changed_situation(situation: Situation, values: Mapping[str, Value]) -> Situation:
    """Return a situation with other values; a fact whose value is `None` is open."""
    known = {**situation.values, **values}
    return Situation({n: v for n, v in known.items() if v is not None}, situation.day, situation.here)
