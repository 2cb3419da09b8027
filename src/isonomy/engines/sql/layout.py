"""How a query is laid out: its steps, what is counted at the end, the names of columns and the comments."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlglot import exp
from sqlglot.errors import SqlglotError

from isonomy.cases.errors import CaseError
from isonomy.engines.errors import Untranslatable
from isonomy.engines.sql import dialects
from isonomy.engines.sql.dialects import Dialect, Expression, case, text, total
from isonomy.engines.sql.inputs import Facts
from isonomy.rulebook import Outcome, Rule, Rulebook
from isonomy.tables.mapping import TableMap

GRAVEST_FIRST = (
    Outcome.BREACHES,
    Outcome.UNDETERMINED,
    Outcome.NEEDS_JUDGEMENT,
    Outcome.COMPLIES,
    Outcome.NOT_APPLICABLE,
)
"""The order in which one of many outcomes is the gravest."""

UNREADABLE = "unreadable_cells"
"""The column that counts the cells of a record which are filled and cannot be read."""

_COUNTS = {
    Outcome.BREACHES: "breached",
    Outcome.UNDETERMINED: "undetermined",
    Outcome.NEEDS_JUDGEMENT: "to_judge",
    Outcome.COMPLIES: "complied",
    Outcome.NOT_APPLICABLE: "not_applicable",
}


def fresh(name: str, taken: Iterable[str]) -> str:
    """Return a name that all databases keep apart from others: they look at 63 characters at most."""
    taken = frozenset(taken)
    found, number = name[:63], 2
    while found in taken:
        found = f"{name[: 62 - len(str(number))]}_{number}"
        number += 1
    return found


def about(rule: Rule) -> list[str]:
    """Return what the comment of a rule says: its id, sentence and citations."""
    return [f"{rule.id}: {rule.says} ({'; '.join(map(str, rule.law.cites))})"]


def commented(column: exp.Alias, says: list[str]) -> exp.Alias:
    """Return a column with a comment, which stands before it."""
    if says:
        first = column.this if isinstance(column.this, exp.Case | exp.Cast) else exp.paren(column.this, copy=False)
        first.add_comments([f" {line.replace('*/', '* /')} " for line in says])
        column.set("this", first)
    return column


def put_together(
    books: Sequence[Rulebook],
    mapping: TableMap,
    dialect: Dialect,
    facts: Facts,
    steps: dict[int, list[Expression]],
    outcomes: list[Expression],
    columns: dict[str, str],
) -> exp.Query:
    """Return the query: facts, shared steps, outcomes, counts. `columns` gives the column of each rule by its id.

    Raises `Untranslatable` for more columns than the dialect has room for, and `CaseError` for a table with no name.
    """
    keys = [exp.Column(this=dialect.identifier(k)) for k in mapping.key]
    unreadable = total([case([(t.copy(), dialects.number(1))], dialects.number(0)) for t in facts.unreadable.values()])
    first = [
        *(k.copy() for k in keys),
        *(exp.alias_(e, n, copy=False) for n, e in facts.columns.items()),
        exp.alias_(unreadable, UNREADABLE, copy=False),
    ]
    width = len(first) + sum(map(len, steps.values()))
    for most in (w for w in (dialect.most_columns,) if w and max(width, len(outcomes) + 20) > w):
        what = f"needs {max(width, len(outcomes))} columns in one step, and {dialect.title} has room for {most}"
        raise Untranslatable("", f"{what}; ask fewer places (--in) or rules (--only) at a time")
    body: exp.Select = exp.select()
    before = "facts"
    body = body.with_("facts", exp.select(*first, copy=False).from_(_table(mapping, dialect)), copy=False)
    for step in sorted(steps):
        name = f"shared_{step}"
        columns_of_step = exp.select(exp.Star(), *steps[step], copy=False).from_(before)
        body = body.with_(name, columns_of_step, materialized=True if dialect.keeps_steps else None, copy=False)
        before = name
    chosen = [*(k.copy() for k in keys), *outcomes, exp.column(UNREADABLE)]
    body = body.with_(
        "outcomes", exp.select(*chosen, copy=False).from_(before),
        materialized=True if dialect.keeps_steps else None, copy=False,
    )  # fmt: skip
    counts: list[Expression] = []
    summary: list[Expression] = []
    for book in books:
        code = book.jurisdiction.code
        names = [columns[r.id] for r in book.rules if r.id in columns]
        for outcome, word in _COUNTS.items():
            ones = [case([(_is(n, outcome), dialects.number(1))], dialects.number(0)) for n in names]
            counts.append(exp.alias_(total(ones), f"{code}_{word}", copy=False))
            summary.append(exp.column(f"{code}_{word}"))
        lines = [
            (exp.GT(this=exp.column(f"{code}_{_COUNTS[o]}"), expression=dialects.number(0)), text(o))
            for o in GRAVEST_FIRST
        ]
        summary.append(exp.alias_(case(lines, text(Outcome.NOT_APPLICABLE)), f"{code}_gravest", copy=False))
    counted = exp.select(exp.Star(), *counts, copy=False).from_("outcomes")
    body = body.with_("counted", counted, materialized=True if dialect.keeps_steps else None, copy=False)
    final = [*(k.copy() for k in keys), *summary, exp.column(UNREADABLE), *(exp.column(n) for n in columns.values())]
    return body.select(*final, copy=False).from_("counted", copy=False)


def _is(name: str, outcome: Outcome) -> Expression:
    return exp.EQ(this=exp.column(name), expression=text(outcome))


def _table(mapping: TableMap, dialect: Dialect) -> exp.Table:
    name = mapping.table or "records"
    try:
        return exp.to_table(name, dialect=dialect.sqlglot)
    except SqlglotError:
        raise CaseError(f"`{name}` is no name of a table", "expected a name such as `warehouse.transfers`") from None


def header(books: Sequence[Rulebook], mapping: TableMap, dialect: Dialect, rules: int, left_out: Sequence[str]) -> str:
    """Return the comment with which a query begins."""
    places = ", ".join(b.jurisdiction.name for b in books)
    day = f"on {mapping.day}" if mapping.day else "on the day of each record"
    lines = [
        f"The law of {places} {day}, for {dialect.title}: {rules} rules. This is not legal advice.",
        "A rule comes to breaches, complies, not_applicable, undetermined (a fact is unknown) or needs_judgement (a",
        "person must judge), and to NULL on days on which it is not in effect. NULL in a cell is an unknown fact.",
        f"{UNREADABLE} counts filled cells that cannot be read; they count as unknown.",
    ]
    if left_out:
        lines.append(f"{len(left_out)} rules can apply to no record of this table and are left out.")
    return "".join(f"-- {line}\n" for line in lines)
