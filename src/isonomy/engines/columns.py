"""Many cases at once: the law of a day as Polars expressions over a table with one row per case.

A column is a fact: truth values, words as text, sets as lists of words, amounts as whole minor units, shares as whole
billionths (`SHARE_UNIT`), whole numbers, dates. An empty cell is unknown. Polars joins truth values as Kleene does, so
conditions carry over one by one; sets known in part do not, and `table` refuses them.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import reduce
from math import gcd
from typing import Final

import polars as pl

from isonomy.engines.errors import Untranslatable
from isonomy.engines.nodes import FALSE, TRUE, UNKNOWN, Graph
from isonomy.engines.planes import count_uses
from isonomy.logic import Fact, Money, SetValue, Unit, Value
from isonomy.logic.expressions import Order, Pick, SetRelation
from isonomy.logic.types import BoolType, DateType, EnumType, SetType, ShareType
from isonomy.rulebook.book import LawOfDay
from isonomy.rulebook.outcomes import Outcome

SHARE_UNIT: Final = 10**9
"""What 100% is in a column of shares."""

OUTCOME: Final = pl.Enum([o.value for o in Outcome])
"""The type of a column of outcomes."""

_LARGEST = 2**52
_YEARS = range(1000, 9000)


@dataclass(frozen=True)
class _Value:
    """A quantity: `expr` divided by `over` (1 for words and dates)."""

    expr: pl.Expr
    over: int = 1


@dataclass(frozen=True)
class ColumnLaw:
    """The law of a day over tables. `stages` work out what several rules share, `rules` give an outcome each."""

    facts: tuple[Fact, ...]
    stages: tuple[tuple[pl.Expr, ...], ...]
    rules: tuple[pl.Expr, ...]

    def outcomes(self, cases: pl.DataFrame) -> pl.DataFrame:
        """Return one column per rule, named by its id, with the outcome of every case. Absent columns are unknown."""
        absent = [pl.lit(None, _kind(f)).alias(f.name) for f in self.facts if f.name not in cases.columns]
        frame = cases.lazy().with_columns(absent)
        for stage in self.stages:
            frame = frame.with_columns(stage)
        return frame.select(self.rules).collect()

    def table(self, cases: Iterable[Mapping[str, Value]]) -> pl.DataFrame:
        """Return cases as a table. Raises `ValueError` for a value that a column cannot hold exactly."""
        rows = list(cases)
        return pl.DataFrame(
            {f.name: pl.Series(f.name, [_cell(f, r.get(f.name)) for r in rows], _kind(f)) for f in self.facts}
        )


def column_law(law: LawOfDay, place: str, day: datetime.date) -> ColumnLaw:
    """Return the law of a day as columns. Raises `Untranslatable`, naming the rule that cannot be one."""
    graph = Graph(day, place)
    numbers: dict[str, tuple[int, int, int]] = {}
    columns: dict[str, pl.Expr] = {}
    for m in law.meanings:
        conditions = (m.reached, m.breach, m.breach_by_facts)
        try:
            reached, breach, by_facts = (graph.condition(c) for c in conditions)
            numbers[m.rule.id] = (reached, breach, by_facts)
            for number in numbers[m.rule.id]:
                _Translation(graph, set()).condition(number)
        except Untranslatable as refusal:
            raise refusal.within(m.rule.id) from None
    if len(graph.currencies) > 1:
        raise Untranslatable("", f"the law has amounts in {' and '.join(sorted(graph.currencies))}")
    shared = {n for n, _ in count_uses(graph, [(n, True) for three in numbers.values() for n in three])}
    translation = _Translation(graph, shared)
    for name, three in numbers.items():
        columns[name] = _outcome(*(translation.kept(n) for n in three)).alias(name)
    return ColumnLaw(tuple(graph.facts.values()), translation.stages(), tuple(columns.values()))


def _outcome(reached: pl.Expr, breach: pl.Expr, by_facts: pl.Expr) -> pl.Expr:
    """Return the table of `rulebook.outcomes.outcome_of`; `when` takes unknown for no."""
    word = {outcome: pl.lit(outcome.value, OUTCOME) for outcome in Outcome}
    return (
        pl.when(breach)
        .then(word[Outcome.BREACHES])
        .when(~reached)
        .then(word[Outcome.NOT_APPLICABLE])
        .when(reached & ~breach)
        .then(word[Outcome.COMPLIES])
        .when(reached & ~by_facts)
        .then(word[Outcome.NEEDS_JUDGEMENT])
        .otherwise(word[Outcome.UNDETERMINED])
    )


class _Translation:
    """Turns nodes of a graph into expressions; the `shared` ones become columns of their own, stage by stage."""

    def __init__(self, graph: Graph, shared: set[int]) -> None:
        self.graph = graph
        self.shared = shared
        self._done: dict[int, pl.Expr] = {}
        self._stage: dict[str, int] = {}
        self._columns: list[list[pl.Expr]] = []

    def stages(self) -> tuple[tuple[pl.Expr, ...], ...]:
        """Return the shared columns, each stage after those that it reads."""
        return tuple(map(tuple, self._columns))

    def condition(self, number: int) -> pl.Expr:
        """Return a condition as an expression that is null where it is unknown."""
        if number not in self._done:
            expr = self._condition(number)
            if number in self.shared or self.graph.nodes[number][0] in ("is_in", "compare"):
                expr = self._column(f"#{number}", expr)
            self._done[number] = expr
        return self._done[number]

    def kept(self, number: int) -> pl.Expr:
        """Return a condition as a column, so that it is worked out once."""
        expr = self.condition(number)
        return expr if number in (TRUE, FALSE, UNKNOWN) else self._column(f"#{number}", expr)

    def _column(self, name: str, expr: pl.Expr) -> pl.Expr:
        """Make a column of an expression, in the stage after those that it reads."""
        if name not in self._stage:
            stage = max((self._stage[r] + 1 for r in expr.meta.root_names() if r in self._stage), default=0)
            self._stage[name] = stage
            while len(self._columns) <= stage:
                self._columns.append([])
            self._columns[stage].append(expr.alias(name))
        return pl.col(name)

    def _condition(self, number: int) -> pl.Expr:
        node = self.graph.nodes[number]
        match node[0]:
            case "true" | "false" | "unknown":
                return pl.lit({TRUE: True, FALSE: False, UNKNOWN: None}[number], pl.Boolean)
            case "not":
                return ~self.condition(node[1])
            case "and":
                return reduce(lambda a, b: a & b, map(self.condition, node[1:]))
            case "or":
                return reduce(lambda a, b: a | b, map(self.condition, node[1:]))
            case "if":
                return self._choose(node[1], self.condition(node[2]), self.condition(node[3]))
            case "fact":
                return self.value(node[1]).expr
            case "compare":
                left, right = _alike(self.value(node[2]), self.value(node[3]))
                return _ORDERS[node[1]](left, right)
            case "is_in":
                value = self.value(node[1]).expr
                return reduce(lambda a, b: a | b, (value == word for word in node[2]), pl.lit(False, pl.Boolean))
            case _:
                return self._set_test(node[1], self.graph.nodes[node[2]][1], list(node[3]))

    def _choose(self, when: int, then: pl.Expr, otherwise: pl.Expr) -> pl.Expr:
        condition = self.condition(when)
        return pl.when(condition).then(then).when(~condition).then(otherwise).otherwise(None)

    def _set_test(self, relation: str, name: str, words: list[str]) -> pl.Expr:
        """Ask about a set by columns that tell of each word whether it is in."""
        chosen = pl.col(name)
        tests = [self._column(f"{name}={w}", chosen.list.contains(w)) for w in words]
        if relation == SetRelation.WITHIN:
            size = self._column(f"{name}#", chosen.list.n_unique().cast(pl.Int64))
            return size == reduce(lambda a, b: a + b, (t.cast(pl.Int64) for t in tests), pl.lit(0, pl.Int64))
        covers = relation == SetRelation.COVERS
        joined = (lambda a, b: a & b) if covers else (lambda a, b: a | b)
        return reduce(joined, tests, pl.lit(covers, pl.Boolean))

    def value(self, number: int) -> _Value:
        """Return a value; null where it is unknown."""
        node = self.graph.nodes[number]
        match node[0]:
            case "read":
                fact = self.graph.facts[node[1]]
                return _Value(pl.col(fact.name), SHARE_UNIT if isinstance(fact.type, ShareType) else 1)
            case "literal":
                return _literal(node[1])
            case "sum" if node[1] == "*":
                return self._scaled(node[2], node[3])
            case "sum":
                left, right = _alike(one := self.value(node[2]), other := self.value(node[3]))
                return _Value(left + right if node[1] == "+" else left - right, _common(one, other))
            case "extreme":
                values = [self.value(n) for n in node[2:]]
                over = reduce(lambda a, b: a * b // gcd(a, b), (v.over for v in values))
                items = [_times(v.expr, over // v.over) for v in values]
                best = (pl.max_horizontal if node[1] is Pick.GREATEST else pl.min_horizontal)(items)
                known = reduce(lambda a, b: a & b, (i.is_not_null() for i in items))
                return _Value(pl.when(known).then(best).otherwise(None), over)
            case "elapsed":
                start, end = self.value(node[2]).expr, self.value(node[3]).expr
                return _Value((end - start).dt.total_days() if node[1] is Unit.DAYS else _months(start, end))
            case "moved":
                step = "d" if node[1] is Unit.DAYS else "mo"
                return _Value(self.value(node[2]).expr.dt.offset_by(f"{node[3]}{step}"))
            case _:
                one, other = self.value(node[2]), self.value(node[3])
                then, otherwise = _alike(one, other)
                return _Value(self._choose(node[1], then, otherwise), _common(one, other))

    def _scaled(self, amount: int, share: int) -> _Value:
        node = self.graph.nodes[share]
        if node[0] != "literal" or node[1] is None:
            raise Untranslatable("", "multiplies an amount by a share that is no fixed one")
        factor, base = Fraction(node[1]), self.value(amount)
        return _Value(_times(base.expr, factor.numerator), base.over * factor.denominator)


_ORDERS: dict[Order, Callable[[pl.Expr, pl.Expr], pl.Expr]] = {
    Order.BELOW: lambda a, b: a < b,
    Order.AT_MOST: lambda a, b: a <= b,
    Order.ABOVE: lambda a, b: a > b,
    Order.AT_LEAST: lambda a, b: a >= b,
    Order.SAME: lambda a, b: a == b,
}


def _literal(value: object) -> _Value:
    if isinstance(value, Fraction):
        return _Value(pl.lit(value.numerator, pl.Int64), value.denominator)
    return _Value(pl.lit(value))


def _common(one: _Value, other: _Value) -> int:
    return one.over * other.over // gcd(one.over, other.over)


def _alike(one: _Value, other: _Value) -> tuple[pl.Expr, pl.Expr]:
    over = _common(one, other)
    return _times(one.expr, over // one.over), _times(other.expr, over // other.over)


def _times(expr: pl.Expr, factor: int) -> pl.Expr:
    """Multiply whole numbers; 128 bits hold every product of a cell and a few such factors."""
    return expr if factor == 1 else expr.cast(pl.Int128) * pl.lit(factor, pl.Int128)


def _months(start: pl.Expr, end: pl.Expr) -> pl.Expr:
    """Whole months as in `logic.calendar.elapsed`, also where the end comes first."""
    return pl.when(end < start).then(-_months_forward(end, start)).otherwise(_months_forward(start, end))


def _months_forward(start: pl.Expr, end: pl.Expr) -> pl.Expr:
    def month(day: pl.Expr) -> pl.Expr:
        return day.dt.year().cast(pl.Int64) * 12 + day.dt.month().cast(pl.Int64)

    short = (end.dt.day() < start.dt.day()) & (end.dt.day() != end.dt.month_end().dt.day())
    return month(end) - month(start) - short.cast(pl.Int64)


def _kind(fact: Fact) -> pl.DataType:
    match fact.type:
        case BoolType():
            return pl.Boolean()
        case EnumType():
            return pl.String()
        case SetType():
            return pl.List(pl.String)
        case DateType():
            return pl.Date()
        case _:
            return pl.Int64()


def _cell(fact: Fact, value: Value) -> object:
    match value:
        case SetValue(has, maybe):
            if maybe:
                raise ValueError(f"`{fact.name}` is known only in part; a column holds whole sets")
            return sorted(has)
        case Money(minor):
            return _whole(fact, minor)
        case Fraction():
            return _whole(fact, value * SHARE_UNIT)
        case datetime.date():
            if value.year not in _YEARS:
                raise ValueError(f"`{fact.name}` is {value}; a column holds days of the years 1000 to 8999")
            return value
        case bool() | None | str():
            return value
        case int():
            return _whole(fact, Fraction(value * SHARE_UNIT if isinstance(fact.type, ShareType) else value))


def _whole(fact: Fact, number: Fraction) -> int:
    if number.denominator != 1 or abs(number) > _LARGEST:
        raise ValueError(f"`{fact.name}` has a value that a column cannot hold exactly")
    return number.numerator
