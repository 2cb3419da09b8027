"""The law as one query over a person's own table.

    facts      what each cell states, read exactly
    shared_N   conditions that several rules share, legal terms among them
    outcomes   one column for each rule, with its citation
    the end    the same, with counts and the gravest outcome for each place

A rule whose meaning changed over time is decided by the version in effect on the day of the record.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from sqlglot import exp

from isonomy.cases.errors import CaseError
from isonomy.engines.errors import Untranslatable
from isonomy.engines.nodes import FALSE, TRUE, UNKNOWN
from isonomy.engines.sql import dialects
from isonomy.engines.sql.conditions import Conditions
from isonomy.engines.sql.constants import folded
from isonomy.engines.sql.dialects import Dialect, Expression, all_of, case, opposite, text
from isonomy.engines.sql.folding import FoldedGraph
from isonomy.engines.sql.inputs import Facts, Inputs, plain
from isonomy.engines.sql.layout import about, commented, fresh, header, put_together
from isonomy.facts import activity
from isonomy.facts import case as case_facts
from isonomy.logic import Money, SetValue, Term
from isonomy.logic.types import MoneyType
from isonomy.rulebook import Definition, Outcome, Rule, Rulebook
from isonomy.tables.mapping import Column, Constant, TableMap

_Triple = tuple[int, int, int]
_Version = tuple[datetime.date, _Triple | None]


@dataclass(frozen=True)
class SqlQuery:
    """A query and what it is about: its text, the column of each rule by id, and the rules that no record can reach."""

    text: str
    rules: dict[str, str]
    left_out: tuple[str, ...]


@dataclass
class _Place:
    """One jurisdiction in the making."""

    book: Rulebook
    inputs: Inputs
    graph: FoldedGraph
    days: dict[datetime.date, FoldedGraph] = field(default_factory=dict)

    def on(self, day: datetime.date) -> FoldedGraph:
        if day not in self.days:
            self.days[day] = self.graph.on(day)
        return self.days[day]


def write_query(
    books: Sequence[Rulebook],
    mapping: TableMap,
    dialect: Dialect,
    *,
    rules: Iterable[str] | None = None,
    with_pending: bool = False,
) -> SqlQuery:
    """Return the law of these rulebooks (or of some of their rules, by id) as a query over the table of a map.

    Raises `CaseError` for a map that does not say enough, and `Untranslatable`, naming the rule, for what the dialect
    cannot give exactly.
    """
    _check(books, mapping)
    chosen = None if rules is None else frozenset(rules)
    reserved = frozenset(k.lower() for k in mapping.key)
    facts = Facts(dialect, reserved)
    steps: dict[int, list[Expression]] = {}
    outcomes: list[Expression] = []
    columns: dict[str, str] = {}
    left_out: list[str] = []
    for book in books:
        place = _place(book, mapping, facts)
        wanted = [r for r in book.rules if chosen is None or r.id in chosen]
        versions = {r.id: _versions(place, r, mapping.day, with_pending) for r in wanted}
        left_out += [r.id for r in wanted if all(t is None or t[0] == FALSE for _, t in versions[r.id])]
        live = [r for r in wanted if r.id not in left_out]
        conditions = Conditions(place.graph, place.inputs, _term_names(place, reserved))
        conditions.count(n for r in live for _, t in versions[r.id] if t for n in t)
        for rule in live:
            name = fresh(plain(rule.id), (*reserved, *columns.values(), *(n for n, _ in conditions.names.values())))
            try:
                made = _rule(conditions, versions[rule.id], _day_column(place))
            except Untranslatable as refusal:
                raise refusal.within(rule.id) from None
            columns[rule.id] = name
            outcomes.append(commented(exp.Alias(this=made, alias=exp.to_identifier(name)), about(rule)))
        for shared in conditions.shared.values():
            column = exp.Alias(this=shared.expr, alias=exp.to_identifier(shared.name))
            steps.setdefault(shared.step, []).append(commented(column, [shared.says] if shared.says else []))
    query = put_together(books, mapping, dialect, facts, steps, outcomes, columns)
    return SqlQuery(
        header(books, mapping, dialect, len(columns), left_out) + dialect.write(query), columns, tuple(left_out)
    )


def _check(books: Sequence[Rulebook], mapping: TableMap) -> None:
    if not mapping.key:
        raise CaseError(
            "the map names no key", "add `key: COLUMN`, so that a record can be told from others", mapping.name
        )
    for book in books:
        code = book.jurisdiction.code
        columns = [c for c in mapping.columns_in(code) if c.fact is case_facts.date]
        if mapping.day is None and not columns and case_facts.date.name not in mapping.constants_in(code):
            raise CaseError("the map names no date", "add `date: COLUMN`, or one day for the whole table", mapping.name)
        for column in mapping.columns_in(code):
            is_money = isinstance(column.fact.type, MoneyType)
            if is_money and len(books) > 1 and not column.currency and not column.currency_column:
                hint = "add `currency: USD`, or `currency: {column: NAME}`"
                raise CaseError(f"the amounts of `{column.name}` have no currency", hint, column.where)


def _place(book: Rulebook, mapping: TableMap, facts: Facts) -> _Place:
    here = book.jurisdiction
    columns: dict[str, tuple[Column, ...]] = {}
    for column in mapping.columns_in(here.code):
        columns[column.fact.name] = (*columns.get(column.fact.name, ()), column)
    constants = {n: c for n, c in mapping.constants_in(here.code).items() if c.value is not None}
    if mapping.day is not None:
        constants[case_facts.date.name] = Constant(case_facts.date, mapping.day)
    for name, constant in folded(constants, columns, here.place).items():
        constants[name] = constant
    inputs = Inputs(facts, here, columns, constants)
    following = inputs.following.names()
    fixed = {
        n: c.value
        for n, c in constants.items()
        if not (isinstance(c.value, Money) and c.value.currency != here.currency)
        and not (isinstance(c.value, SetValue) and n in following and not _is_settled(n, constants, columns))
    }
    stated = frozenset({*columns, *constants, *following})
    return _Place(book, inputs, FoldedGraph(datetime.date.min, here.place, stated, constants=fixed))


def _is_settled(name: str, constants: dict[str, Constant], columns: dict[str, tuple[Column, ...]]) -> bool:
    """Whether a constant set is already all that follows from the activity asked about."""
    return (
        name not in columns and activity.kind.name in constants and activity.handles_client_assets.name not in columns
    )


def _day_column(place: _Place) -> Expression | None:
    """Return the day of a record, or `None` where it is one for all."""
    if case_facts.date.name in place.inputs.constants:
        return None
    return place.inputs.quantity(case_facts.date).expr


def _versions(place: _Place, rule: Rule, day: datetime.date | None, with_pending: bool) -> list[_Version]:
    """Return what a rule comes to from each day on, where that differs from the days before."""
    days = [day] if day is not None else [datetime.date.min, *place.book.changes_for(rule)]
    found: list[_Version] = []
    for start in dict.fromkeys(days):
        meaning = place.book.meaning(rule, start, with_pending=with_pending)
        triple: _Triple | None = None
        if meaning is not None:
            graph = place.on(start)
            try:
                numbers = [graph.condition(e) for e in (meaning.reached, meaning.breach, meaning.breach_by_facts)]
            except Untranslatable as refusal:
                raise refusal.within(rule.id) from None
            triple = (numbers[0], numbers[1], numbers[2])
        if not found or found[-1][1] != triple:
            found.append((start, triple))
    if graph_currencies := place.graph.currencies - {place.book.jurisdiction.currency}:
        raise Untranslatable(rule.id, f"has amounts in {' and '.join(sorted(graph_currencies))}")
    return found


def _rule(conditions: Conditions, versions: list[_Version], day: Expression | None) -> Expression:
    if day is None or len(versions) == 1:
        return _outcome(conditions, versions[0][1])
    lines: list[tuple[Expression, Expression]] = []
    for (_, triple), (end, _) in pairwise(versions):
        lines.append((exp.LT(this=day.copy(), expression=dialects.day(end)), _outcome(conditions, triple)))
    last, triple = versions[-1]
    lines.append((exp.GTE(this=day.copy(), expression=dialects.day(last)), _outcome(conditions, triple)))
    return case(lines, text(Outcome.UNDETERMINED))


def _outcome(conditions: Conditions, triple: _Triple | None) -> Expression:
    """Return the outcome of a rule by the table of `rulebook.outcomes.outcome_of`; NULL where it is not in effect."""
    if triple is None:
        return exp.cast(exp.null(), "TEXT")
    reached, breach, by_facts = triple
    lines: list[tuple[Expression, Expression]] = []
    if breach != UNKNOWN:
        lines.append((conditions.write(breach), text(Outcome.BREACHES)))
    if reached != UNKNOWN:
        lines.append((_against(conditions, reached), text(Outcome.NOT_APPLICABLE)))
        for unbroken, outcome in ((breach, Outcome.COMPLIES), (by_facts, Outcome.NEEDS_JUDGEMENT)):
            if unbroken == UNKNOWN or (outcome is Outcome.NEEDS_JUDGEMENT and by_facts == breach):
                continue
            parts = [conditions.write(reached), _against(conditions, unbroken)]
            lines.append((all_of(parts), text(outcome)))
    return case(lines, text(Outcome.UNDETERMINED))


def _against(conditions: Conditions, number: int) -> Expression:
    if number in (TRUE, FALSE):
        return exp.true() if number == FALSE else exp.false()
    item = conditions.write(number)
    return opposite(exp.paren(item, copy=False) if isinstance(item, exp.Connector) else item)


def _term_names(place: _Place, reserved: frozenset[str]) -> dict[int, tuple[str, str]]:
    """Return names for the nodes that legal terms have become, on the days on which they are asked about."""
    names: dict[int, tuple[str, str]] = {}
    taken = set(reserved)
    for graph in [place.on(d) for d in sorted(place.days)]:
        for term in place.book.terms:
            number = graph.known_number(term)
            if number is None or number in names:
                continue
            name = fresh(plain(term.name or "term"), taken)
            taken.add(name)
            names[number] = (name, _definition(term))
    return names


def _definition(term: Term) -> str:
    law = term.law
    cites = f" ({'; '.join(map(str, law.law.cites))})" if isinstance(law, Definition) else ""
    return f"{term.name}: {term.doc}{cites}"
