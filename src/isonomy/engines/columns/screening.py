"""Decides tables: whole ones, or part by part with bounded memory on two threads."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Final

import polars as pl

from isonomy.analyses.standings import Verdict
from isonomy.cases.errors import CaseError
from isonomy.engines.columns import results
from isonomy.engines.columns.circuit import NO
from isonomy.engines.columns.compiling import LISTS, OUTCOME_PARTS, CompiledBook, CompiledTable, Output
from isonomy.engines.columns.native import NativeRunner
from isonomy.engines.columns.prepare import prepare
from isonomy.engines.columns.program import Runner
from isonomy.engines.columns.results import Planes
from isonomy.engines.columns.runners import Runners
from isonomy.engines.columns.tables import DAY, day_of
from isonomy.rulebook.outcomes import Outcome

ROWS: Final = 131_072
"""Rows that are decided at a time: their planes fit the cache."""

_VERDICTS = [v.value for v in Verdict]
_OUTCOMES = [o.value for o in Outcome]


@dataclass
class Tally:
    """How many records were decided, and how often each rule came to each outcome that is counted."""

    records: int = 0
    rules: dict[str, dict[str, int]] = field(default_factory=dict)

    def add(self, other: Tally) -> None:
        """Take in the counts of another part of the table."""
        self.records += other.records
        for rule, counts in other.rules.items():
            own = self.rules.setdefault(rule, dict.fromkeys(counts, 0))
            for outcome, number in counts.items():
                own[outcome] += number


@dataclass(frozen=True)
class Screened:
    """A part of a table, decided: a row for each row, in the same order, and the counts where they were asked for."""

    frame: pl.DataFrame
    tally: Tally


def screen_frame(frame: pl.DataFrame, law: CompiledTable, *, threads: int = 2) -> pl.DataFrame:
    """Return the verdicts, and what else `law` was compiled to give, row for row."""
    parts = [s.frame for s in screen_batches([frame], law, threads=threads)]
    return pl.concat(parts, rechunk=False) if parts else _decide(frame, law, law.program.runner(64)).frame


def screen_batches(frames: Iterable[pl.DataFrame], law: CompiledTable, *, threads: int = 2) -> Iterator[Screened]:
    """Decide a table that comes in parts, such as `pl.scan_parquet(path).collect_batches()`; empty parts are passed over.

    Parts are cut to at most `ROWS` rows; what comes out is in the order of what went in, and no more than a few parts are held
    in memory. Raises `CaseError` for a part with a cell that cannot be read.
    """
    runners = Runners(law.program, ROWS, threads)

    def work(part: pl.DataFrame) -> Screened:
        with runners.lend(part.height) as runner:
            return _decide(part, law, runner)

    waiting: deque[Future[Screened]] = deque()
    with ThreadPoolExecutor(threads) as pool:
        try:
            for part in _cut(frames):
                waiting.append(pool.submit(work, part))
                if len(waiting) > threads:
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()
        finally:
            for future in waiting:
                future.cancel()


def _cut(frames: Iterable[pl.DataFrame]) -> Iterator[pl.DataFrame]:
    for frame in frames:
        if frame.height:
            size = -(
                -frame.height // -(-frame.height // ROWS)
            )  # parts of one size, so that the steps are laid out once
            yield from (frame.slice(start, size) for start in range(0, frame.height, size))


def _decide(frame: pl.DataFrame, law: CompiledTable, runner: Runner | NativeRunner) -> Screened:
    _refuse_other_days(frame, law)
    columns = prepare(frame, law.layout, law.needs)
    rows = frame.height
    planes = runner.run(columns, rows)
    found: list[pl.Series] = []
    tally = Tally(rows)
    for book in law.compiled:
        found += _columns(book, law, planes, rows)
        if law.tallied:
            for rule, standings in book.wires.rules.items():
                wires = {outcome: getattr(standings, OUTCOME_PARTS[outcome]) for outcome in law.tallied}
                tally.rules[rule] = {outcome.value: results.count(w, planes) for outcome, w in wires.items()}
    return Screened(pl.DataFrame(found), tally)


def _columns(book: CompiledBook, law: CompiledTable, planes: Planes, rows: int) -> Iterator[pl.Series]:
    code, rules = book.code, book.wires.rules
    verdicts = {f"{code}.verdict": book.verdict, f"{code}.verdict_by_law": book.verdict_by_law}
    yield from results.words_by_bits(verdicts, _VERDICTS, planes, rows)
    for output, part in LISTS.items():
        if output in law.outputs:
            wires = {name: getattr(standings, part) for name, standings in rules.items()}
            yield results.lists(wires, planes, rows).alias(f"{code}.{output.value}")
    if Output.MISSING in law.outputs:
        wires = {name: book.wires.missing.get(name, NO) for name in law.askable}
        yield results.lists(wires, planes, rows).alias(f"{code}.{Output.MISSING.value}")
    if Output.OUTCOMES in law.outputs:
        for name, standings in rules.items():
            parts = {outcome.value: getattr(standings, part) for outcome, part in OUTCOME_PARTS.items()}
            none = Outcome.NOT_APPLICABLE.value
            yield results.outcomes(parts, standings.applies, none, _OUTCOMES, planes, rows).alias(name)


def _refuse_other_days(frame: pl.DataFrame, law: CompiledTable) -> None:
    if DAY not in law.layout.types or not frame.height:
        return
    for book in law.books:
        day = day_of(DAY, law.layout, book.jurisdiction)[1]
        least, most = frame.select(day.min().alias("least"), day.max().alias("most")).row(0)
        if least is not None and (least < law.first or most > law.last):
            raise CaseError(
                f"column `{DAY}` has days from {least} to {most}", f"the law was compiled for {law.first} to {law.last}"
            )
