"""Facts that a remedy may set, as constants of the solver, each with what it costs to set or to change it."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

import z3  # type: ignore[import-untyped]

from isonomy.engines.solver.constants import Constants
from isonomy.engines.solver.dates import Day
from isonomy.logic import Fact, Money, SetValue, Value
from isonomy.logic.types import BoolType, DateType, EnumType, MoneyType, SetType, ShareType

Number = int | Fraction


@dataclass(eq=False)
class Slot:
    """A fact that may be set: `before` is what the case states, `price` what a change of it costs.

    `assumed` marks an open circumstance, which a remedy can only assume. `given` says that a single-valued fact has a
    value at all; of a set, each word is in or open (what is open counts as neither). `rest` holds the word, if any, that
    stands for all words of a set that no rule names.
    """

    fact: Fact
    before: Value
    term: Any
    set_price: Fraction
    change_price: Fraction | None
    assumed: bool = False
    given: z3.BoolRef = field(default_factory=lambda: z3.BoolVal(True))
    open: dict[str, z3.BoolRef] = field(default_factory=dict)
    rest: frozenset[str] = frozenset()
    rules: list[z3.BoolRef] = field(default_factory=list)
    changed: list[z3.BoolRef] = field(default_factory=list)
    filled: list[z3.BoolRef] = field(default_factory=list)

    def can_have(self, word: str) -> z3.BoolRef:
        """Return that a word may be in the set."""
        return z3.Or(self.open[word], self.term[word]) if word in self.open else self.term[word]

    def can_lack(self, word: str) -> z3.BoolRef:
        """Return that a word may be out of the set."""
        out = z3.Not(self.term[word])
        return z3.Or(self.open[word], out) if word in self.open else out

    @property
    def is_open(self) -> z3.BoolRef:
        """That the value is not fully known."""
        return z3.Or(*self.open.values()) if self.open else z3.Not(self.given)

    @property
    def is_changed(self) -> z3.BoolRef:
        """That something the case states is stated otherwise."""
        return z3.Or(*self.changed)

    @property
    def is_filled(self) -> z3.BoolRef:
        """That something the case leaves open is settled."""
        return z3.Or(*self.filled)

    @property
    def is_touched(self) -> z3.BoolRef:
        """That anything is changed or settled."""
        return z3.Or(*self.changed, *self.filled)

    @property
    def constants(self) -> list[Any]:
        """Every constant of the solver of which the fact is made."""
        own = list(self.term.values()) if isinstance(self.term, dict) else _parts(self.term)
        given = [] if z3.is_true(self.given) else [self.given]
        return [*own, *self.open.values(), *given]

    @property
    def words(self) -> dict[str, z3.BoolRef]:
        """The words of a list or a set, each with that it is chosen."""
        return self.term if isinstance(self.term, dict) else {}

    @property
    def is_measured(self) -> bool:
        """Whether the fact is a number or a day, of which there is a least sufficient value."""
        return not isinstance(self.fact.type, BoolType | EnumType | SetType)

    @property
    def measure(self) -> Any:
        """The number that orders the values of a measured fact."""
        return self.term.rank if isinstance(self.term, Day) else self.term

    @property
    def step(self) -> Fraction:
        """The least difference between two values of a measured fact."""
        return Fraction(1, 10_000) if isinstance(self.fact.type, ShareType) else Fraction(1)

    def measured(self, value: Value) -> Fraction:
        """Return a known value as that number."""
        match value:
            case Money(minor):
                return minor
            case datetime.date():
                return Fraction((value.year * 12 + value.month) * 32 + value.day)
            case int() | Fraction():
                return Fraction(value)
            case _:
                raise TypeError(f"`{self.fact.name}` is not measured")

    def value(self, model: z3.ModelRef, currency: str) -> Value:
        """Return the value in a model; `None` where it stays open. Raises `ArithmeticError` for an irrational one."""
        if isinstance(self.fact.type, SetType):
            return self._set(model)
        if not _true(model, self.given):
            return None
        match self.fact.type:
            case BoolType():
                return _true(model, self.term)
            case EnumType():
                return next(w for w, chosen in self.words.items() if _true(model, chosen))
            case DateType():
                return datetime.date(
                    *(int(_number(model, p)) for p in (self.term.year, self.term.month, self.term.day))
                )
            case MoneyType():
                return Money(_number(model, self.term), currency)
            case ShareType():
                return _number(model, self.term)
            case _:
                return int(_number(model, self.term))

    def _set(self, model: z3.ModelRef) -> SetValue:
        is_open = {w for w, o in self.open.items() if _true(model, o)}
        has = {w for w, chosen in self.term.items() if w not in is_open and _true(model, chosen)}
        unnamed = set(_words(self.fact)) - set(self.term)
        if not is_open & self.rest and not has & self.rest:
            unnamed = set()  # the word that stands for them is out, and so are they
        elif isinstance(self.before, SetValue):
            unnamed &= self.before.maybe
        return SetValue(frozenset(has), frozenset(is_open | unnamed))


def slot_of(
    fact: Fact, before: Value, constants: Constants, set_price: Fraction, change_price: Fraction | None, assumed: bool
) -> Slot:
    """Return the slot of a fact; a `change_price` of `None` leaves what is known of it as it is."""
    term = constants.term(fact)
    slot = Slot(fact, before, term, set_price, change_price, assumed)
    if isinstance(fact.type, SetType):
        slot.rest = frozenset(term) - constants.mentioned.get(fact.name, set())
    if isinstance(fact.type, SetType):
        _set_slot(slot)
    elif before is None:
        slot.given = z3.Bool(f"{fact.name} is set")
        slot.filled.append(slot.given)
    else:
        slot.changed.append(z3.Not(z3.And(*constants.states(fact, before))))
    if isinstance(fact.type, MoneyType):
        slot.rules.append(z3.IsInt(term))
    if change_price is None:
        slot.rules.extend(z3.Not(c) for c in slot.changed)
        slot.changed = []
    return slot


def _set_slot(slot: Slot) -> None:
    known = slot.before if isinstance(slot.before, SetValue) else None
    unnamed = set(_words(slot.fact)) - set(slot.term)
    for word, chosen in slot.term.items():
        if known is None or word in known.maybe or (word in slot.rest and unnamed & known.maybe):
            is_open = z3.Bool(f"{slot.fact.name} leaves {word} open")
            slot.open[word] = is_open
            slot.filled.append(z3.Not(is_open))
        else:
            slot.changed.append(z3.Not(chosen) if word in known.has else chosen)


def settled_words(slot: Slot) -> Iterator[tuple[str, z3.BoolRef]]:
    """Return each word of a set with that it is changed or settled."""
    for word, chosen in slot.term.items():
        if word in slot.open:
            yield word, z3.Not(slot.open[word])
        else:
            known = slot.before
            assert isinstance(known, SetValue)
            yield word, z3.Not(chosen) if word in known.has else chosen


def _parts(term: Any) -> list[Any]:
    return [term.year, term.month, term.day] if isinstance(term, Day) else [term]


def _words(fact: Fact) -> Mapping[str, str]:
    assert isinstance(fact.type, SetType)
    return fact.type.of.values


def _true(model: z3.ModelRef, formula: Any) -> bool:
    return bool(z3.is_true(model.eval(formula, model_completion=True)))


def _number(model: z3.ModelRef, term: Any) -> Fraction:
    value = model.eval(term, model_completion=True)
    if not isinstance(value, z3.IntNumRef | z3.RatNumRef):
        raise ArithmeticError(f"{term} is {value}, which is no fraction")
    return Fraction(value.as_string())
