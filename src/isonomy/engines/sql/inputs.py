"""The step `facts` of a query: every fact that the law asks about, once, as the map says it is read.

What follows from what a record states, as `analyses.facts_of_case` has it, is added where a fact is asked for.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field, replace
from fractions import Fraction

from sqlglot import exp

from isonomy.engines.errors import Untranslatable
from isonomy.engines.sql import cells, rates
from isonomy.engines.sql.cells import SetCells
from isonomy.engines.sql.dialects import Dialect, Expression, all_of, any_of, case, known, opposite, text
from isonomy.engines.sql.following import Following
from isonomy.engines.sql.numbers import LARGEST, Number, fixed
from isonomy.facts import case as case_facts
from isonomy.facts import client
from isonomy.logic import Fact, Money, SetValue
from isonomy.logic.types import DateType, MoneyType, SetType, ShareType
from isonomy.rulebook import Jurisdiction
from isonomy.tables.mapping import Column, Constant

SHARE_UNIT = 10**9


@dataclass
class Facts:
    """The columns of the step `facts`, by name, and the tests for cells that cannot be read."""

    dialect: Dialect
    reserved: frozenset[str]
    columns: dict[str, Expression] = field(default_factory=dict)
    unreadable: dict[str, Expression] = field(default_factory=dict)
    _texts: dict[str, str] = field(default_factory=dict)

    def column(self, name: str, place: str, value: Expression) -> str:
        """Return the name of a column; one of a place has its word behind where others read something else."""
        written = value.sql()
        for candidate in (name, f"{name}_in_{place}", f"fact_{name}_in_{place}"):
            if candidate in self.reserved:
                continue
            if self._texts.setdefault(candidate, written) == written:
                self.columns.setdefault(candidate, value)
                return candidate
        raise Untranslatable("", f"reads `{name}` in two ways")

    def note(self, name: str, test: Expression | None) -> None:
        """Count a cell where the test holds."""
        if test is not None:
            self.unreadable.setdefault(name, test)


def plain(name: str) -> str:
    """Return the name of a fact or rule as a word of SQL."""
    return name.replace(".", "_").lower()


@dataclass
class Inputs:
    """The facts of a table as one place sees them."""

    facts: Facts
    place: Jurisdiction
    columns: dict[str, tuple[Column, ...]]
    constants: dict[str, Constant]

    def __post_init__(self) -> None:
        self.dialect = self.facts.dialect
        self.following = Following(self)
        self._cells: dict[str, str] = {}
        self._sets: dict[str, SetCells] = {}

    def has_column(self, name: str) -> bool:
        """Whether a column states the fact."""
        return name in self.columns

    def is_known(self, fact: Fact) -> Expression:
        """Return whether the table states a fact."""
        constant = self.constants.get(fact.name)
        if constant is not None:
            return exp.false() if constant.value is None else exp.true()
        if not self.has_column(fact.name):
            return exp.false()
        if isinstance(fact.type, SetType):
            return self.cells_of(fact).known()
        return known(exp.column(self._cell(fact)))

    def _cell(self, fact: Fact) -> str:
        """Return the column of the step `facts` that holds a fact which has a single value."""
        if fact.name not in self._cells:
            (column,) = self.columns[fact.name]
            cell = cells.read(self.dialect, column, self._currency(column) if isinstance(fact.type, MoneyType) else "")
            self.facts.note(column.name + fact.name, cell.is_unreadable)
            self._cells[fact.name] = self.facts.column(plain(fact.name), self.place.code, cell.value)
        return self._cells[fact.name]

    def _currency(self, column: Column) -> str:
        return "" if column.currency_column else column.currency or self.place.currency

    def truth(self, fact: Fact) -> Expression:
        """Return whether a yes-or-no fact is true."""
        constant = self.constants.get(fact.name)
        if constant is not None:
            return exp.null() if constant.value is None else exp.true() if constant.value else exp.false()
        return exp.column(self._cell(fact)) if self.has_column(fact.name) else exp.null()

    def word(self, fact: Fact) -> Expression:
        """Return the word of a fact that has one."""
        constant = self.constants.get(fact.name)
        if constant is not None:
            return text(str(constant.value))
        stated: Expression = exp.column(self._cell(fact)) if self.has_column(fact.name) else exp.null()
        if fact is client.place:
            assumed = self.following.client_assumed_here()
            if isinstance(stated, exp.Null):
                return case([(assumed, text(self.place.place))])
            return case([(assumed, text(self.place.place))], stated)
        return stated

    def quantity(self, fact: Fact) -> Number:
        """Return a number, an amount in minor units of the place's currency, a share or a day."""
        constant = self.constants.get(fact.name)
        if constant is not None and isinstance(constant.value, datetime.date | int | Fraction):
            return fixed(constant.value)
        if isinstance(fact.type, MoneyType):
            return self._amount(fact)
        value = exp.column(self._cell(fact))
        if isinstance(fact.type, DateType):
            return Number(value, is_day=True)
        return Number(value, over=SHARE_UNIT if isinstance(fact.type, ShareType) else 1)

    def _amount(self, fact: Fact) -> Number:
        to = self.place.currency
        constant = self.constants.get(fact.name)
        if constant is not None and isinstance(constant.value, Money):
            amount, of = fixed(constant.value.minor), constant.value.currency
            source: Expression | None = None
            column = None
        else:
            (column,) = self.columns[fact.name]
            amount, of = Number(exp.column(self._cell(fact))), self._currency(column)
            source = (
                exp.Column(this=self.dialect.identifier(column.currency_column)) if column.currency_column else None
            )
        if of == to:
            return amount
        label = f"{plain(of or column.currency_column if column else of)}_in_{to.lower()}"
        found = rates.factors(of, source, to, self._day())
        times = self.facts.column(f"{label}_times", self.place.code, found.times)
        per = self.facts.column(f"{label}_per", self.place.code, found.per)
        if source is not None:
            self.facts.note(label, found.is_unreadable)
        product = exp.Mul(this=self.dialect.wide(amount.again()), expression=self.dialect.wide(exp.column(times)))
        return Number(product, LARGEST * found.most_times, amount.over, {per: found.most_per})

    def _day(self) -> Expression:
        """Return the day whose law is asked, in terms of the user's table."""
        name = case_facts.date.name
        constant = self.constants.get(name)
        if constant is not None and isinstance(constant.value, datetime.date):
            return fixed(constant.value).expr
        (column,) = self.columns[name]
        return exp.cast(exp.Column(this=self.dialect.identifier(column.name)), "DATE")

    def cells_of(self, fact: Fact) -> SetCells:
        """Return the columns of a set, as the table states it."""
        if fact.name not in self._sets:
            self._sets[fact.name] = self._read_set(fact)
        return self._sets[fact.name]

    def _read_set(self, fact: Fact) -> SetCells:
        assert isinstance(fact.type, SetType)
        words = tuple(fact.type.of.values)
        constant = self.constants.get(fact.name)
        if constant is not None and isinstance(constant.value, SetValue):
            return SetCells(words, constant=constant.value)
        found = SetCells(words)
        for column in self.columns.get(fact.name, ()):
            cell = cells.read(self.dialect, column, "")
            self.facts.note(column.name + fact.name, cell.is_unreadable)
            suffix = f"_has_{plain(column.element)}" if column.element else ""
            name = self.facts.column(plain(fact.name) + suffix, self.place.code, cell.value)
            if not column.element:
                return replace(found, whole=name, column=column)
            rest = found.rest_is_out or column.rest_is_out
            found = replace(found, elements=(*found.elements, (column.element, name)), rest_is_out=rest)
        return found

    def has(self, fact: Fact, word: str) -> Expression:
        """Return whether a set has a word, with what follows from the rest of the record."""
        stated = self.cells_of(fact).has(self.dialect, word)
        added, unless_out = self.following.added(fact, word)
        if not isinstance(stated, exp.Null):
            unless_out = all_of([unless_out, opposite(exp.paren(known(stated.copy()), copy=False))])
        return case([(any_of([added, unless_out]), exp.true())], stated)

    def covers(self, fact: Fact, words: tuple[str, ...]) -> Expression:
        """Return whether a set has all of these words."""
        return all_of(self.has(fact, w) for w in words)

    def overlaps(self, fact: Fact, words: tuple[str, ...]) -> Expression:
        """Return whether a set has one of these words."""
        return any_of(self.has(fact, w) for w in words)

    def is_within(self, fact: Fact, words: tuple[str, ...]) -> Expression:
        """Return whether a set has no word besides these."""
        found = self.cells_of(fact)
        strange: list[Expression] = []
        for word in self.following.words(fact):
            if word not in words:
                surely, unless_out = self.following.added(fact, word)
                undecided = opposite(exp.paren(known(found.has(self.dialect, word)), copy=False))
                strange += [surely, all_of([unless_out, undecided])]
        return case([(any_of(strange), exp.false())], found.is_within(self.dialect, frozenset(words)))
