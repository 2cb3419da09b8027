"""What differs between databases: lists, days, long numbers, and how a query is laid out.

Every expression is a sqlglot tree. Where a dialect has nothing that means exactly the same, it raises `Untranslatable`.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlglot import exp, tokenize
from sqlglot.dialects.dialect import Dialect as SqlglotDialect
from sqlglot.tokenizer_core import TokenType

from isonomy.engines.errors import Untranslatable
from isonomy.logic import Unit

Expression = exp.Expr

LONGEST_NUMBER: Final = 10**38 - 1
"""The largest number that all of these databases hold exactly."""

_SHORT: Final = 3
_LONG: Final = 2**63 - 1


def text(word: str) -> Expression:
    """Return a word as a literal."""
    return exp.Literal.string(word)


def number(value: int) -> Expression:
    """Return a whole number as a literal, exact whatever its size."""
    if abs(value) <= _LONG:
        return exp.Literal.number(value)
    return exp.cast(exp.Literal.string(str(value)), "DECIMAL(38, 0)")


def day(value: datetime.date) -> Expression:
    """Return a day as a literal."""
    return exp.cast(exp.Literal.string(value.isoformat()), "DATE")


@dataclass(frozen=True)
class Dialect:
    """A database's SQL. `holds_unknown_lists` tells whether an empty list and no list stay apart in a table.

    `most_columns` is how many columns a row may have on the way (0: no limit that matters here); `keeps_steps` whether a
    step of the query must be marked to be worked out once.
    """

    name: str
    title: str
    sqlglot: str
    holds_unknown_lists: bool = True
    most_columns: int = 0
    keeps_steps: bool = False

    def identifier(self, name: str) -> exp.Identifier:
        """Return the name of a column as a person wrote it, in quotes where it is not a plain word."""
        return exp.to_identifier(name, quoted=not self._is_plain(name))

    def _is_plain(self, name: str) -> bool:
        if not name.isascii() or not name.replace("_", "a").isalnum() or name[0].isdigit():
            return False
        tokens = tokenize(name, read=self.sqlglot)
        return len(tokens) == 1 and tokens[0].token_type is TokenType.VAR

    def wide(self, value: Expression) -> Expression:
        """Return a whole number of up to 38 digits."""
        return exp.cast(value, "DECIMAL(38, 0)")

    def is_among(self, lists: Expression, words: Sequence[str]) -> Expression:
        """Return whether every element of a known list is one of these words; false where an element is empty."""
        if not words:
            return exp.EQ(this=self._length(lists), expression=number(0))
        allowed = exp.array(*map(text, words))
        match self.name:
            case "duckdb":
                # `<@` passes over empty elements, so their number is asked as well
                filled = exp.func("LIST_COUNT", lists.copy())
                contained = exp.ArrayContainsAll(this=allowed, expression=lists)
                return exp.and_(contained, exp.EQ(this=filled, expression=self._length(lists.copy())))
            case "postgres":
                return exp.ArrayContainsAll(this=allowed, expression=exp.cast(lists, "TEXT[]"))
            case _:
                outside = exp.Anonymous(this="ARRAY_EXCEPT", expressions=[lists, allowed])
                return exp.EQ(this=self._length(outside), expression=number(0))

    def is_one_of(self, item: Expression, words: Sequence[str]) -> Expression:
        """Return whether a word is one of several; unknown where it is.

        DuckDB joins a table for every longer IN, which takes much longer than to look into a constant list.
        """
        options = [text(w) for w in words]
        if len(options) == 1:
            return exp.EQ(this=item, expression=options[0])
        if self.name == "duckdb" and len(options) > _SHORT:
            return case([(known(item), exp.ArrayContains(this=exp.array(*options), expression=item.copy()))])
        return exp.In(this=item, expressions=options)

    def has(self, lists: Expression, word: str) -> Expression:
        """Return whether a list has a word; unknown for no list. Its elements are words, none empty."""
        match self.name:
            case "postgres":
                return exp.EQ(this=text(word), expression=exp.Any(this=exp.paren(lists, copy=False)))
            case _:
                return exp.ArrayContains(this=lists, expression=text(word))

    def _length(self, lists: Expression) -> Expression:
        if self.name == "postgres":
            return exp.Anonymous(this="CARDINALITY", expressions=[lists])
        return exp.ArraySize(this=lists)

    def days_between(self, start: Expression, end: Expression) -> Expression:
        """Return the number of days from one day to another."""
        if self.name == "postgres":
            return exp.paren(exp.Sub(this=end, expression=start), copy=False)
        return exp.DateDiff(this=end, expression=start, unit=exp.var("DAY"))

    def moved(self, start: Expression, count: int, unit: Unit) -> Expression:
        """Return a day moved by months or days; a month ends on its last day where it is shorter."""
        step = exp.var("DAY" if unit is Unit.DAYS else "MONTH")
        return exp.cast(exp.DateAdd(this=start, expression=exp.Literal.number(count), unit=step), "DATE")

    def part(self, of: Expression, what: str) -> Expression:
        """Return the `YEAR`, `MONTH` or `DAY` of a day, as a whole number."""
        found: Expression = exp.Extract(this=exp.var(what), expression=of)
        return exp.cast(found, "INT") if self.name == "postgres" else found

    def last_day(self, of: Expression) -> Expression:
        """Return the last day of the month of a day."""
        return exp.LastDay(this=of)

    def write(self, query: exp.Query) -> str:
        """Return the text of a query; the comment of a column stands before it."""
        found = SqlglotDialect.get_or_raise(self.sqlglot)
        base: Any = found.generator_class
        on_one_line = found.generator()
        flat = dict.fromkeys((exp.Array, exp.In), lambda _, words: on_one_line.generate(words))
        layout: Any = {
            "WITH_SEPARATED_COMMENTS": (*base.WITH_SEPARATED_COMMENTS, exp.Condition),
            "TRANSFORMS": {**base.TRANSFORMS, **flat},
        }
        generator = type("Layout", (base,), layout)(dialect=found, pretty=True, max_text_width=110)
        return str(generator.generate(query, copy=False)) + "\n"


DIALECTS: Final[dict[str, Dialect]] = {
    d.name: d
    for d in (
        Dialect("duckdb", "DuckDB", "duckdb"),
        Dialect("postgres", "PostgreSQL", "postgres", most_columns=1600, keeps_steps=True),
        Dialect("spark", "Apache Spark", "spark"),
        Dialect("databricks", "Databricks", "databricks"),
        Dialect("snowflake", "Snowflake", "snowflake"),
        Dialect("bigquery", "BigQuery", "bigquery", holds_unknown_lists=False),
        Dialect("trino", "Trino", "trino"),
    )
}
"""Every database for which a query is written."""


TRUE, FALSE, NULL = exp.true(), exp.false(), exp.null()


def is_true(e: Expression) -> bool:
    """Whether an expression is the literal TRUE."""
    return isinstance(e, exp.Boolean) and bool(e.this)


def is_false(e: Expression) -> bool:
    """Whether an expression is the literal FALSE."""
    return isinstance(e, exp.Boolean) and not e.this


def all_of(items: Iterable[Expression]) -> Expression:
    """Return the conjunction; what is the same in every row is folded."""
    kept = [i for i in items if not is_true(i)]
    if any(is_false(i) for i in kept):
        return exp.false()
    return exp.and_(*kept, copy=False) if kept else exp.true()


def any_of(items: Iterable[Expression]) -> Expression:
    """Return the disjunction; what is the same in every row is folded."""
    kept = [i for i in items if not is_false(i)]
    if any(is_true(i) for i in kept):
        return exp.true()
    return exp.or_(*kept, copy=False) if kept else exp.false()


def opposite(item: Expression) -> Expression:
    """Return the negation."""
    if is_true(item) or is_false(item):
        return exp.false() if is_true(item) else exp.true()
    return exp.not_(item, copy=False)


def known(item: Expression) -> Expression:
    """Return whether a value is known."""
    return exp.Not(this=exp.Is(this=item, expression=exp.null()))


def case(lines: Iterable[tuple[Expression, Expression]], otherwise: Expression | None = None) -> Expression:
    """Return the value of the first line whose condition is true; the unknown where there is none and no `otherwise`."""
    kept: list[tuple[Expression, Expression]] = []
    for when, then in lines:
        if is_false(when):
            continue
        if is_true(when):
            otherwise = then
            break
        kept.append((when, then))
    if not kept:
        return exp.null() if otherwise is None else otherwise
    made = exp.Case(ifs=[exp.If(this=w, true=t) for w, t in kept])
    if otherwise is not None and not isinstance(otherwise, exp.Null):
        made.set("default", otherwise)
    return made


def total(items: Sequence[Expression]) -> Expression:
    """Return a sum whose brackets are shallow: databases limit how deep expressions are nested."""
    if not items:
        return number(0)
    if len(items) <= 8:
        found = items[0]
        for item in items[1:]:
            found = exp.Add(this=found, expression=item)
        return found
    half = len(items) // 2
    return exp.Add(
        this=exp.paren(total(items[:half]), copy=False), expression=exp.paren(total(items[half:]), copy=False)
    )


def digits(most: int) -> None:
    """Raise `Untranslatable` for numbers that 38 digits do not hold."""
    if most > LONGEST_NUMBER:
        raise Untranslatable("", "multiplies numbers that 38 digits do not hold")
