"""Compiles rulebooks for tables of one shape."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

import polars as pl

from isonomy.analyses.standings import Verdict
from isonomy.cases.errors import CaseError
from isonomy.engines.columns.circuit import NO, Circuit, Wire
from isonomy.engines.columns.conditions import Conditions
from isonomy.engines.columns.layout import Layout, read_layout
from isonomy.engines.columns.needs import Needs
from isonomy.engines.columns.program import Program, compile_circuit
from isonomy.engines.columns.quantities import Comparisons
from isonomy.engines.columns.rules import BookWires, BookWriter, Days, VerdictWires
from isonomy.engines.columns.sets import Sets
from isonomy.engines.columns.tables import DAY, Table
from isonomy.facts import FACTS
from isonomy.logic import Expr, Fact, Value, facts_in
from isonomy.rulebook import Rulebook
from isonomy.rulebook.meaning import finding
from isonomy.rulebook.outcomes import Outcome
from isonomy.rulebook.provisions import Judgement


class Output(StrEnum):
    """What can be given for each record besides the verdicts. Each is one column per jurisdiction, `<code>.<output>`."""

    BREACHED = "breached"
    """The rules that are broken."""
    NEEDS_JUDGEMENT = "needs_judgement"
    """The rules of which a person must judge."""
    QUESTIONS = "questions"
    """The rules for whose sake the verdict is open: an unknown circumstance decides whether they are broken."""
    UNDETERMINED = "undetermined"
    """All rules whose outcome is open; many, where a table says little."""
    MISSING = "missing"
    """The facts that nobody stated and on which an undetermined verdict hangs."""
    OUTCOMES = "outcomes"
    """One column for each rule, named by its id, with its outcome; null on days on which it is not in effect."""


LISTS: Mapping[Output, str] = {
    Output.BREACHED: "breaches",
    Output.NEEDS_JUDGEMENT: "needs_judgement",
    Output.QUESTIONS: "question",
    Output.UNDETERMINED: "undetermined",
}
"""The outputs that list rules, and where a rule is listed."""

OUTCOME_PARTS: Mapping[Outcome, str] = {
    Outcome.BREACHES: "breaches",
    Outcome.COMPLIES: "complies",
    Outcome.NEEDS_JUDGEMENT: "needs_judgement",
    Outcome.UNDETERMINED: "undetermined",
}
"""The outcomes that can be counted, and where a rule has each."""


@dataclass(frozen=True)
class CompiledBook:
    """What a compiled table gives for one jurisdiction."""

    code: str
    wires: BookWires
    verdict: tuple[Wire, ...]
    verdict_by_law: tuple[Wire, ...]


@dataclass(frozen=True, eq=False)
class CompiledTable:
    """The law for tables of one shape: the columns read, the rules that can apply, and the program that decides rows.

    `rules` counts all rules of the books, `live_rules` those that are not the same in every row of every such table.
    """

    books: tuple[Rulebook, ...]
    compiled: tuple[CompiledBook, ...]
    layout: Layout
    needs: Needs
    program: Program
    outputs: frozenset[Output]
    tallied: tuple[Outcome, ...]
    first: datetime.date
    last: datetime.date
    with_pending: bool
    schema: Mapping[str, pl.DataType]

    @property
    def reads(self) -> tuple[str, ...]:
        """The columns that are read; others may be left away."""
        return tuple(self.layout.types)

    @property
    def askable(self) -> tuple[str, ...]:
        """Every fact that can be missing: the vocabulary, and the judgements of these books."""
        judged = (
            finding(rule, part, part.must).name
            for book in self.books
            for rule in book.rules
            for part in rule.parts
            if isinstance(part.must, Judgement)
        )
        return (*self.layout.facts, *judged)

    @property
    def rules(self) -> int:
        """How many rules are decided for each record."""
        return sum(len(b.rules) for b in self.books)

    @property
    def live_rules(self) -> int:
        """How many rules can come out differently from record to record."""
        return sum(
            any(getattr(s, part) > 1 for part in OUTCOME_PARTS.values())
            for b in self.compiled
            for s in b.wires.rules.values()
        )


def compile_table(
    books: Sequence[Rulebook],
    schema: Mapping[str, pl.DataType],
    *,
    constants: Mapping[str, Value] | None = None,
    first: datetime.date = datetime.date.min,
    last: datetime.date = datetime.date.max,
    outputs: Sequence[Output] = (Output.BREACHED,),
    tallied: Collection[Outcome] = (),
    with_pending: bool = False,
) -> CompiledTable:
    """Compile rulebooks for tables with these columns.

    `constants` are facts that have one value in the whole table. `first` and `last` bound the days of the records
    (narrower bounds make smaller programs; a record outside of them is refused). The outcomes `tallied` are also
    counted for every rule (all but *not applicable* can be). Raises `CaseError` for a column that cannot hold its fact,
    and `Untranslatable`, naming the rule, for a law that columns cannot decide exactly.
    """
    given = dict(constants or {})
    layout = read_layout(_facts(books), schema, given, several_places=len(books) > 1)
    day = given.get(DAY)
    if DAY not in layout.types and not isinstance(day, datetime.date):
        raise CaseError("the table does not say which day's law is asked", f"add a column or a constant `{DAY}`")
    if isinstance(day, datetime.date) and DAY not in layout.types:
        first = last = day
    counted = tuple(o for o in OUTCOME_PARTS if o in tallied)
    circuit = Circuit()
    comparisons = Comparisons(circuit)
    needs = Needs(comparisons, Sets(circuit))
    wanted: list[Wire] = []
    along: list[Wire] = []
    compiled: list[CompiledBook] = []
    for book in books:
        place = book.jurisdiction
        tables = [Table(circuit, layout, place, needs, forget_choices=forget) for forget in (False, True)]
        writer = BookWriter(circuit, *(Conditions(circuit, table, comparisons) for table in tables))
        days = Days(first, last, tables[0].law_day_column() if first < last else None)
        wires = writer.write(book, days, with_pending=with_pending, with_missing=Output.MISSING in outputs)
        done = CompiledBook(place.code, wires, _bits(circuit, wires.verdict), _bits(circuit, wires.verdict_by_law))
        compiled.append(done)
        wanted += [*done.verdict, *done.verdict_by_law, *_listed(wires, outputs, counted)]
        along += wires.along
    program = compile_circuit(circuit, wanted, along)
    used = needs.used(frozenset(name for _, name, _ in program.questions))
    return CompiledTable(
        tuple(books), tuple(compiled), layout, used, program, frozenset(outputs), counted, first, last,
        with_pending, dict(schema),
    )  # fmt: skip


def specialise(law: CompiledTable, constants: Mapping[str, Value]) -> CompiledTable:
    """Return the same law for tables in which these facts have one value: rules that cannot apply cost nothing then."""
    return compile_table(
        law.books,
        {n: t for n, t in law.schema.items() if n not in constants},
        constants={**law.layout.constants, **constants},
        first=law.first,
        last=law.last,
        outputs=tuple(law.outputs),
        tallied=law.tallied,
        with_pending=law.with_pending,
    )


def _facts(books: Sequence[Rulebook]) -> list[Fact]:
    """Return the vocabulary, and what these books read besides (judgements apart)."""
    roots: list[Expr] = []
    for book in books:
        roots += [r.when for r in book.rules]
        roots += [p.must for r in book.rules for p in r.parts if isinstance(p.must, Expr)]
        roots += [e for x in book.exemptions for e in (x.when, x.instead) if e is not None]
    own = [f for f in facts_in(*roots) if f.name not in FACTS]
    return [*FACTS.values(), *own]


def _bits(circuit: Circuit, verdict: VerdictWires) -> tuple[Wire, ...]:
    """Return the three bits of the place of the verdict on the list of verdicts."""
    numbered = list(enumerate(Verdict))
    return tuple(
        circuit.any_of(verdict.by_verdict[v] for number, v in numbered if number >> bit & 1) for bit in range(3)
    )


def _listed(wires: BookWires, outputs: Sequence[Output], tallied: Sequence[Outcome]) -> list[Wire]:
    names = {LISTS[o] for o in outputs if o in LISTS} | {OUTCOME_PARTS[o] for o in tallied}
    if Output.OUTCOMES in outputs:
        names |= {*OUTCOME_PARTS.values(), "applies"}
    found = [getattr(s, name) for s in wires.rules.values() for name in sorted(names)]
    return [w for w in [*found, *wires.missing.values()] if w != NO]
