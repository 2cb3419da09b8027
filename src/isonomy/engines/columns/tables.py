"""The facts of a table as one place sees them: every question about a fact becomes wires of the circuit.

As in `analyses.facts_of_case`, what follows from the facts stated is added (see `following`), and amounts are turned
into the currency of the place.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from fractions import Fraction
from functools import cached_property
from typing import Final

import polars as pl

from isonomy.engines.columns import currencies
from isonomy.engines.columns.circuit import NO, YES, Circuit, Wire
from isonomy.engines.columns.currencies import Factor
from isonomy.engines.columns.following import FOLLOWING, Stated
from isonomy.engines.columns.layout import SHARE_UNIT, Layout
from isonomy.engines.columns.needs import Needs
from isonomy.engines.columns.quantities import LARGEST, Foreign, Pair, Quantity, fixed_day, number
from isonomy.engines.columns.sets import FixedSet, RawSet
from isonomy.engines.errors import Untranslatable
from isonomy.facts import FACTS, GROUPS, client
from isonomy.facts import case as case_facts
from isonomy.logic import Fact, Money, Role, SetValue, Value
from isonomy.logic.expressions import SetRelation
from isonomy.logic.types import BoolType, DateType, EnumType, MoneyType, SetType, ShareType
from isonomy.logic.values import MINOR_UNITS
from isonomy.rulebook import Jurisdiction

DAY: Final = case_facts.date.name

ZONES: Final = {"HK": "Asia/Hong_Kong", "SG": "Asia/Singapore", "KR": "Asia/Seoul", "JP": "Asia/Tokyo"}
"""The clock by which a point in time falls on a day in each place."""

UNKNOWN: Final = 2
"""Stands for an empty cell of a column of truth values, which are 0 and 1."""

_SPOKEN_OF = frozenset(g.name for g in GROUPS.values() if g.always) | {"judgement"}


class Table:
    """A table seen from one place. With `forget_choices` the facts in the hands of the firm count as unknown."""

    def __init__(
        self, circuit: Circuit, layout: Layout, place: Jurisdiction, needs: Needs, *, forget_choices: bool = False
    ) -> None:
        self.circuit = circuit
        self.layout = layout
        self.place = place
        self.needs = needs
        self.forget_choices = forget_choices
        self._open: dict[str, Wire] = {}
        self._added: dict[str, dict[str, tuple[Wire, Wire]]] = {}

    @cached_property
    def _stated(self) -> Stated:
        """The table before anything is concluded or forgotten."""
        return Stated(
            self.circuit,
            self.place.place,
            self._known_as_stated,
            lambda fact, word: self._is_in_as_stated(fact, frozenset({word}))[0],
            lambda fact: self._truth_as_stated(fact)[0],
        )

    def _concluded(self, fact: Fact) -> dict[str, tuple[Wire, Wire]]:
        if fact.name not in self._added:
            self._added[fact.name] = self._stated.added(fact)
        return self._added[fact.name]

    def constant(self, fact: Fact) -> Value:
        """Return the word, number, day or answer that is the same in every row, or `None`."""
        value = self.layout.constants.get(fact.name)
        if self.layout.has_column(fact.name) or isinstance(value, SetValue):
            return None
        return None if isinstance(value, Money) and value.currency != self.place.currency else value

    def _is_forgotten(self, fact: Fact) -> bool:
        return self.forget_choices and fact.role is Role.CHOICE and fact.name in FACTS

    def _is_stated(self, fact: Fact) -> bool:
        return self.layout.has_column(fact.name) or self.layout.constants.get(fact.name) is not None

    def known(self, fact: Fact) -> Wire:
        """Return where a fact has a value, be it a set known in part."""
        return NO if self._is_forgotten(fact) else self._known_at_all(fact)

    def _known_at_all(self, fact: Fact) -> Wire:
        stated = self._known_as_stated(fact)
        if fact is client.place:
            return self.circuit.any_of([stated, self._stated.client_assumed_here()])
        added = self._concluded(fact)
        return self.circuit.any_of([stated, *(surely for surely, _ in added.values())])

    def _known_as_stated(self, fact: Fact) -> Wire:
        if not self._is_stated(fact):
            return NO
        if isinstance(fact.type, SetType):
            return self.needs.sets.read(self.layout, fact).known
        if self.constant(fact) is not None or fact.name == DAY:
            return YES
        match fact.type:
            case MoneyType():
                return self._amount(fact).known
            case BoolType():
                return self.circuit.negation(self.circuit.atom("same", self._truth_column(fact), UNKNOWN))
            case EnumType(values=words):
                return self.circuit.negation(self.circuit.atom("same", self._word_column(fact, fact.type), len(words)))
            case _:
                return self._present(fact.name, pl.col(fact.name).is_not_null())

    def is_open(self, fact: Fact) -> Wire:
        """Return where a fact is unknown, or a set known only in part."""
        if not isinstance(fact.type, SetType) or self._is_forgotten(fact):
            return self.circuit.negation(self.known(fact))
        if fact.name not in self._open:
            c = self.circuit
            raw, plain, concluded = self._parts(fact, self.needs.sets.read(self.layout, fact).words)
            undecided = [c.negation(c.any_of(pair)) for pair in concluded]
            self._open[fact.name] = c.any_of([c.negation(self.known(fact)), raw.some_undecided(plain), *undecided])
        return self._open[fact.name]

    def is_spoken_of(self, subject: str) -> Wire:
        """Return where the case speaks of a group, or of a fact that stands apart; forgotten choices are spoken of."""
        if subject in _SPOKEN_OF:
            return YES
        facts = {f.name: f for f in FOLLOWING} | {n: self.layout.facts[n] for n in self.layout.names}
        named = [self._known_at_all(f) for n, f in sorted(facts.items()) if n == subject or n.split(".")[0] == subject]
        return self.circuit.any_of([*named, *self._stated.speaking_of(subject)])

    def _present(self, name: str, test: pl.Expr) -> Wire:
        column = self.needs.comparisons.column(f"known {name}", test.cast(pl.UInt8))
        return self.circuit.atom("on", column)

    def truth(self, fact: Fact) -> Pair:
        """Return where a yes-or-no fact is true, and where it is false."""
        return (NO, NO) if self._is_forgotten(fact) else self._truth_as_stated(fact)

    def _truth_as_stated(self, fact: Fact) -> Pair:
        value = self.constant(fact)
        if value is not None:
            return (YES, NO) if value else (NO, YES)
        if not self._is_stated(fact):
            return NO, NO
        column = self._truth_column(fact)
        return self.circuit.atom("same", column, 1), self.circuit.atom("same", column, 0)

    def _truth_column(self, fact: Fact) -> str:
        return self.needs.comparisons.column(fact.name, pl.col(fact.name).cast(pl.UInt8).fill_null(UNKNOWN))

    def _word_column(self, fact: Fact, kind: EnumType) -> str:
        if fact.name not in self.needs.comparisons.columns:
            self.needs.comparisons.column(fact.name, word_codes(fact.name, kind))
        return fact.name

    def is_in(self, fact: Fact, options: frozenset[str]) -> Pair:
        """Return where a word is one of the options, and where it is none."""
        if self._is_forgotten(fact):
            return NO, NO
        stated = self._is_in_as_stated(fact, options)
        if fact is not client.place:
            return stated
        here = self._stated.client_assumed_here()
        place = 0 if self.place.place in options else 1
        true, false = (self.circuit.any_of([stated[n], here]) if n == place else stated[n] for n in (0, 1))
        return true, false

    def _is_in_as_stated(self, fact: Fact, options: frozenset[str]) -> Pair:
        value = self.constant(fact)
        if value is not None:
            return (YES, NO) if value in options else (NO, YES)
        if not self._is_stated(fact) or not isinstance(fact.type, EnumType):
            return NO, NO
        column = self._word_column(fact, fact.type)
        codes = [code for code, word in enumerate(fact.type.values) if word in options]
        test = self.circuit.any_of(self.circuit.atom("same", column, code) for code in codes)
        return test, self.circuit.all_of([self._known_as_stated(fact), self.circuit.negation(test)])

    def set_test(self, fact: Fact, relation: SetRelation, elements: frozenset[str]) -> Pair:
        """Return where the answer to a question about a set is yes, and where it is no."""
        if relation is SetRelation.COVERS:
            return self._all_in(fact, elements), self._some_out(fact, elements)
        if relation is SetRelation.OVERLAPS:
            return self._some_in(fact, elements), self._all_out(fact, elements)
        others = set(self.needs.sets.read(self.layout, fact).words) - elements
        return self.circuit.all_of([self.known(fact), self._all_out(fact, others)]), self._some_in(fact, others)

    def _parts(self, fact: Fact, words: Iterable[str]) -> tuple[RawSet, list[str], list[tuple[Wire, Wire]]]:
        """Return the set as stated, the words that nothing is concluded about, and where each other one is in and out."""
        if self._is_forgotten(fact):
            return FixedSet((), None), sorted(words), []
        raw, added = self.needs.sets.read(self.layout, fact), self._concluded(fact)
        c, concluded = self.circuit, []
        for word in sorted(set(words) & added.keys()):
            surely, unless_out = added[word]
            out = raw.all_out([word])
            here = c.any_of([raw.all_in([word]), surely, c.all_of([unless_out, c.negation(out)])])
            concluded.append((here, c.all_of([out, c.negation(surely)])))
        return raw, sorted(set(words) - added.keys()), concluded

    def _some_in(self, fact: Fact, words: Iterable[str]) -> Wire:
        raw, plain, concluded = self._parts(fact, words)
        return self.circuit.any_of([raw.some_in(plain), *(inside for inside, _ in concluded)])

    def _all_in(self, fact: Fact, words: Iterable[str]) -> Wire:
        raw, plain, concluded = self._parts(fact, words)
        return self.circuit.all_of([raw.all_in(plain), *(inside for inside, _ in concluded)])

    def _some_out(self, fact: Fact, words: Iterable[str]) -> Wire:
        raw, plain, concluded = self._parts(fact, words)
        return self.circuit.any_of([raw.some_out(plain), *(outside for _, outside in concluded)])

    def _all_out(self, fact: Fact, words: Iterable[str]) -> Wire:
        raw, plain, concluded = self._parts(fact, words)
        return self.circuit.all_of([raw.all_out(plain), *(outside for _, outside in concluded)])

    def quantity(self, fact: Fact) -> Quantity | None:
        """Return a number, an amount or a day, or `None` where no row has it."""
        if self._is_forgotten(fact) or not self._is_stated(fact):
            return None
        value = self.constant(fact)
        if isinstance(value, datetime.date):
            return fixed_day(value)
        if isinstance(value, Money):
            return number(value.minor)
        if isinstance(value, int | Fraction):
            return number(value)
        match fact.type:
            case DateType():
                key, expr = self._day(fact.name)
                return Quantity(key, expr, self.known(fact), 2**31, day=True)
            case MoneyType():
                return self._amount(fact)
            case kind:
                expr, over = self._numerator(fact.name, SHARE_UNIT if isinstance(kind, ShareType) else 1)
                return Quantity(fact.name, expr, self.known(fact), LARGEST, over)

    def _numerator(self, name: str, over: int) -> tuple[pl.Expr, int]:
        """Return the whole numbers of a column, and what they are divided by."""
        kind = self.layout.types[name]
        expr = pl.col(name)
        if isinstance(kind, pl.Decimal):
            expr, over = expr.to_physical(), 10**kind.scale
        self.needs.ranges[name] = expr
        return expr.cast(pl.Int64), over

    def _day(self, name: str) -> tuple[str, pl.Expr]:
        return day_of(name, self.layout, self.place)

    def law_day(self) -> pl.Expr:
        """Return the day whose law is asked, row by row."""
        value = self.layout.constants.get(DAY)
        return pl.lit(value, pl.Date) if isinstance(value, datetime.date) else self._day(DAY)[1]

    def law_day_column(self) -> str:
        """Return the name of the column that counts the day whose law is asked from 1970-01-01."""
        key, _ = self._day(DAY)
        return self.needs.comparisons.column(key, self.law_day().cast(pl.Int32).cast(pl.Int64))

    def _amount(self, fact: Fact) -> Quantity:
        """Return an amount in minor units of the place's currency."""
        name, to = fact.name, self.place.currency
        given = self.layout.constants.get(name)
        if isinstance(given, Money):
            currency: str | None = given.currency
            if given.minor.denominator != 1 or abs(given.minor) > LARGEST:
                raise Untranslatable("", f"reads `{name}`, whose constant is no whole number of minor units")
            expr, over, decimal = pl.lit(given.minor.numerator, pl.Int64), 1, False
        else:
            expr, over = self._numerator(name, 1)
            decimal = isinstance(self.layout.types[name], pl.Decimal)
            currency = self.layout.currency(name)
            if currency is None and self.layout.currency_column(name) is None:
                currency = to
        known = self._present(name, expr.is_not_null())
        if currency == to:
            digits = 10 ** MINOR_UNITS[to] if decimal else 1
            factor = Fraction(digits, over)
            return Quantity(
                f"{name} in {to}", expr * factor.numerator, known, LARGEST * factor.numerator, factor.denominator
            )
        column = self.layout.currency_column(name)
        label = f"{column or currency} in {to}{' units' if decimal else ''}"
        source = pl.lit(currency) if column is None else pl.col(column)
        rates = Factor(label, source, self.law_day(), f"{column or currency} on {self._law_day_key()}", to, decimal)
        self.needs.factors[label] = rates
        times, by = currencies.largest(to, decimal)
        known = self.circuit.all_of([known, self._present(label, pl.col(rates.known))])
        width = pl.Int128 if LARGEST * times > 2**63 - 1 else pl.Int64
        product = expr.cast(width) * pl.col(rates.times).cast(width)
        return Quantity(
            f"{name} in {to}", product, known, LARGEST * times, over, {rates.by: by}, foreign=Foreign(expr, over, rates)
        )

    def _law_day_key(self) -> str:
        return self._day(DAY)[0] if self.layout.has_column(DAY) else str(self.layout.constants.get(DAY))


def day_of(name: str, layout: Layout, place: Jurisdiction) -> tuple[str, pl.Expr]:
    """Return a name for the days of a column, and the days: points in time fall on a day by the clock of the place."""
    kind = layout.types[name]
    expr = pl.col(name)
    if isinstance(kind, pl.Datetime):
        zone = ZONES.get(place.place)
        if kind.time_zone is not None and zone is not None:
            return f"{name} in {zone}", expr.dt.convert_time_zone(zone).dt.date()
        expr = expr.dt.date()
    return name, expr


def word_codes(name: str, kind: EnumType) -> pl.Expr:
    """Return the place of each word on its list; the number after the last for an unknown one."""
    words = list(kind.values)
    codes = pl.col(name).cast(pl.Enum(words)).to_physical()
    return codes.cast(pl.UInt8 if len(words) < 255 else pl.UInt32).fill_null(len(words))
