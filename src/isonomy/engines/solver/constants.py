"""Facts as constants of the Z3 solver, and values of facts read back from a model.

| fact              | constants                                                                              |
|-------------------|----------------------------------------------------------------------------------------|
| yes or no         | a truth value                                                                          |
| one of a list     | one truth value per word that the law tells apart, of which exactly one holds          |
| set               | one truth value per word that the law tells apart                                      |
| money, share      | an exact real number: minor units of the common currency, or the ratio                 |
| count, duration   | a whole number                                                                         |
| date              | year, month and day as whole numbers; `case.date` is the day whose law is asked        |

Words of a list that no rule mentions cannot be told apart by any rule, so one of them stands for all.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import combinations, compress, count, islice
from typing import Any

import z3  # type: ignore[import-untyped]

from isonomy.engines.nodes import Graph
from isonomy.engines.solver.dates import YEARS, Day
from isonomy.logic import Fact, Money, SetValue, Value
from isonomy.logic.types import BoolType, DateType, EnumType, MoneyType, SetType, ShareType, WholeType

DATE_OF_CASE = "case.date"
HOME = "HERE"
"""The word that stands for the place whose law is asked, where several places are asked at once."""


@dataclass
class Constants:
    """The constants of all facts, made as they are asked for, and in `domain` what their values can be at all.

    `mentioned` are the words that the law tells apart, per fact. `places` are codes that no fact can have, since `HOME`
    stands for them. Amounts are never negative, save those named in `signed`; nor are counts, shares and durations.
    """

    mentioned: Mapping[str, set[str]]
    places: frozenset[str] = frozenset()
    signed: frozenset[str] = frozenset()
    facts: dict[str, Fact] = field(default_factory=dict)
    terms: dict[str, Any] = field(default_factory=dict)
    _domains: dict[str, list[z3.BoolRef]] = field(default_factory=dict)
    _packed_truths: tuple[dict[str, int], Together] | None = None
    _packed_numbers: tuple[list[str], Any] | None = None

    @property
    def domain(self) -> list[z3.BoolRef]:
        """What the values of facts can be at all."""
        return [*self.of_words(), *self.of_numbers()]

    def of_words(self) -> list[z3.BoolRef]:
        """What the values of lists can be: conditions of truth values alone."""
        return [d for f in self.facts.values() if isinstance(f.type, EnumType) for d in self.domain_of(f.name)]

    def of_numbers(self) -> list[z3.BoolRef]:
        """What numbers and days can be."""
        return [d for f in self.facts.values() if not isinstance(f.type, EnumType) for d in self.domain_of(f.name)]

    def domain_of(self, name: str) -> Sequence[z3.BoolRef]:
        """What the value of one fact can be at all."""
        return self._domains.get(name, ())

    def term(self, fact: Fact) -> Any:
        """Return the term of a fact: a `z3` expression, a `Day`, or truth values by word for a list or a set."""
        if fact.name not in self.terms:
            self.facts[fact.name] = fact
            self.terms[fact.name] = self._new(fact)
        return self.terms[fact.name]

    def _new(self, fact: Fact) -> Any:
        name = fact.name
        match fact.type:
            case BoolType():
                return z3.Bool(name)
            case EnumType():
                words = {word: z3.Bool(f"{name} is {word}") for word in self.words(fact)}
                apart = (z3.Or(z3.Not(a), z3.Not(b)) for a, b in combinations(words.values(), 2))
                self._domains[name] = [z3.Or(*words.values()), *apart]
                return words
            case SetType():
                return {word: z3.Bool(f"{name} has {word}") for word in self.words(fact)}
            case DateType():
                day = Day.named(name)
                self._domains[name] = [day.exists()]
                return day
            case MoneyType() | ShareType():
                return self._never_negative(name, z3.Real(name))
            case WholeType(count=False):
                return z3.Int(name)
            case _:
                return self._never_negative(name, z3.Int(name))

    def _never_negative(self, name: str, term: Any) -> Any:
        if name not in self.signed:
            self._domains[name] = [term >= 0]
        return term

    def words(self, fact: Fact) -> tuple[str, ...]:
        """Return the words of a list or set that the law tells apart, and one that stands for all others."""
        of = _list_of(fact)
        named = self.mentioned.get(fact.name, set())
        known = [w for w in of.values if w not in self.places]
        rest = next((w for w in known if w not in named), None)
        return (*([HOME] if HOME in named else []), *(w for w in known if w in named), *([rest] if rest else []))

    def one_of(self, fact: Fact, word: str) -> Any:
        """Return that a fact has a word of its list, or that the set has it."""
        return self.term(fact).get(word, z3.BoolVal(False))

    def states(self, fact: Fact, value: Value) -> Iterator[z3.BoolRef]:
        """Return a value of a fact as formulas. Raises `ValueError` for a value that is open or out of range."""
        term = self.term(fact)
        match value:
            case SetValue(has, maybe) if not maybe:
                stood_for = {self._standing_for(fact, word) for word in has}
                yield from (chosen == (word in stood_for) for word, chosen in term.items())
            case datetime.date() if YEARS[0] <= value.year <= YEARS[1]:
                yield term.same_as(value)
            case str() if isinstance(fact.type, EnumType) and value in fact.type.values:
                yield term[self._standing_for(fact, value)]
            case Money(minor):
                yield term == number(minor)
            case bool():
                yield term == value
            case int() | Fraction():
                yield term == number(Fraction(value))
            case _:
                raise ValueError(f"`{fact.name}` has no single value for the solver: {value}")

    def _standing_for(self, fact: Fact, word: str) -> str:
        return word if word in self.term(fact) else self.words(fact)[-1]

    def values(
        self,
        model: z3.ModelRef,
        currency: str,
        numbers: z3.ModelRef | None = None,
        names: Iterable[str] | None = None,
    ) -> dict[str, Value]:
        """Return the values of all facts in a model; places may be `HOME`, amounts are in the common currency.

        With `numbers`, that model has the numbers and `model` everything else; with `names`, only these facts are told.

        Terms of facts must not be asked for the first time after this.
        Raises `ArithmeticError` for a number that no fraction can be.
        """
        truths, found = self._truths(model), self._numbers(model if numbers is None else numbers)
        asked = self.facts if names is None else names
        return {name: self._value(self.facts[name], truths, found, currency) for name in asked}

    def _truths(self, model: z3.ModelRef) -> dict[str, list[bool]]:
        """Return the truth values of each fact, in their order. They are asked for as one number: one call for thousands."""
        if not self._packed_truths:
            asked = {name: _truth_values(self.terms[name]) for name in self.facts}
            lengths = {name: len(found) for name, found in asked.items()}
            self._packed_truths = (lengths, Together([t for found in asked.values() for t in found]))
        lengths, packed = self._packed_truths
        truths = iter(packed.in_model(model))
        return {name: list(islice(truths, length)) for name, length in lengths.items()}

    def _numbers(self, model: z3.ModelRef) -> dict[str, Fraction]:
        """Return every number by name, asked for as one tuple. Raises `ArithmeticError` for one that is no fraction."""
        if not self._packed_numbers:
            asked = self.numbers()
            sorts = [t.sort() for t in [*asked, z3.IntVal(0)]]
            _, make, _ = z3.TupleSort(f"numbers {next(_TUPLES)}", sorts)
            self._packed_numbers = ([t.decl().name() for t in asked], make(*asked, z3.IntVal(0)))
        names, packed = self._packed_numbers
        if not names:
            return {}
        values = model.eval(packed, model_completion=True)
        return {name: _fraction(name, values.arg(at)) for at, name in enumerate(names)}

    def numbers(self) -> list[Any]:
        """Return the terms of every number, and of the parts of every day."""
        return [t for f in self.facts.values() for t in _number_terms(self.terms[f.name])]

    def _value(
        self, fact: Fact, truths: Mapping[str, list[bool]], numbers: Mapping[str, Fraction], currency: str
    ) -> Value:
        name = fact.name
        words: Mapping[str, Any] = self.terms[name] if isinstance(fact.type, EnumType | SetType) else {}
        match fact.type:
            case BoolType():
                return truths[name][0]
            case EnumType():
                return next(compress(words, truths[name]))
            case SetType():
                return SetValue(frozenset(compress(words, truths[name])))
            case DateType():
                return datetime.date(*(int(numbers[f"{name}.{part}"]) for part in ("year", "month", "day")))
            case MoneyType():
                return Money(numbers[name], currency)
            case ShareType():
                return numbers[name]
            case _:
                return int(numbers[name])


_TUPLES = count()
"""Numbers for names of tuples, which the solver wants to be new."""


def _number_terms(term: Any) -> list[Any]:
    if isinstance(term, Day):
        return [term.year, term.month, term.day]
    return [term] if z3.is_arith(term) else []


def _truth_values(term: Any) -> list[Any]:
    if isinstance(term, dict):
        return list(term.values())
    return [term] if z3.is_bool(term) else []


def _list_of(fact: Fact) -> EnumType:
    kind = fact.type.of if isinstance(fact.type, SetType) else fact.type
    assert isinstance(kind, EnumType)
    return kind


class Together:
    """Truth values as the digits of one number, so that a model is asked for all of them at once.

    `digits` keeps the digit of each truth value, for those who make many such numbers.
    """

    def __init__(self, truths: Sequence[z3.BoolRef], digits: dict[int, z3.BitVecRef] | None = None) -> None:
        one, nil = z3.BitVecVal(1, 1), z3.BitVecVal(0, 1)
        known = {} if digits is None else digits
        for truth in truths:
            if truth.get_id() not in known:
                known[truth.get_id()] = z3.If(truth, one, nil)
        self.length = len(truths)
        self._digits = z3.Concat(one, nil, *(known[t.get_id()] for t in truths))

    def in_model(self, model: z3.ModelRef) -> list[bool]:
        """Return the truth values in a model."""
        digits = f"{model.eval(self._digits, model_completion=True).as_long():b}"
        return [digit == "1" for digit in digits[2 : self.length + 2]]


def _fraction(name: str, value: Any) -> Fraction:
    if isinstance(value, z3.IntNumRef):
        return Fraction(int(value.as_string()))
    if not isinstance(value, z3.RatNumRef):
        raise ArithmeticError(f"{name} is {value}, which is no fraction")
    above, _, below = value.as_string().partition("/")
    return Fraction(int(above), int(below or 1))


def number(value: Fraction) -> Any:
    """Return an exact number as a term."""
    if value.denominator == 1:
        return z3.IntVal(value.numerator)
    return z3.Q(value.numerator, value.denominator)


def words_mentioned(graphs: Iterable[Graph]) -> dict[str, set[str]]:
    """Return, per fact, the words by which some condition of these graphs tells cases apart."""
    found: dict[str, set[str]] = {}
    for graph in graphs:
        for node in graph.nodes:
            if node[0] == "is_in":
                for name in _read_by(graph, node[1]):
                    found.setdefault(name, set()).update(node[2])
            elif node[0] == "set":
                for name in _read_by(graph, node[2]):
                    found.setdefault(name, set()).update(node[3])
    return found


def _read_by(graph: Graph, value: int) -> Iterator[str]:
    node = graph.nodes[value]
    if node[0] == "read":
        yield node[1]
    elif node[0] == "choose":
        yield from _read_by(graph, node[2])
        yield from _read_by(graph, node[3])
