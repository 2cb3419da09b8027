"""Many cases at once: rulebooks over tables with one row per record.

    law = compile_table([rulebook("hk"), rulebook("sg")], frame.schema, constants={"activity.kind": "safeguard"})
    screened = screen_frame(frame, law)                       # a row for each row, in the same order
    for part in screen_batches(pl.scan_parquet(path).collect_batches(), law):
        part.frame, part.tally                                # memory stays bounded; two threads

Every record is decided as `analyses.decide` decides a case that states the same facts, by the law of its own day. The
result has `<code>.verdict` and `<code>.verdict_by_law`, and the columns of the `Output`s asked for. `specialise` folds
facts that are constant in a table; a fact without a column or constant is unknown.

A column is named after its fact; an empty cell is unknown. Columns whose name has no dot are nobody's and left alone.

| fact             | column                                                                                            |
|------------------|---------------------------------------------------------------------------------------------------|
| yes or no        | truth values                                                                                      |
| one of a list    | words, plain or dictionary-encoded                                                                |
| set              | lists of words, or a mask (bit 0 is the first word; at most 63); `<fact>:maybe` adds undecided ones |
| count, duration  | whole numbers                                                                                     |
| share            | whole billionths, or decimal numbers of which 1 is 100%                                           |
| money            | whole minor units, or decimal numbers of the currency; `<fact>:currency` or `:currency` names it  |
| date             | dates; points in time with a zone fall on a day by the clock of each place, those without by their own |
| a judgement      | `judgement.<rule>`, truth values                                                                  |

`case.date` is the day whose law is asked: a column without empty cells, or a constant. Amounts in another currency are
converted at the rate of that day; without a rate they are unknown. Raises `CaseError` for what a table cannot say
exactly (floating point, unknown words, numbers beyond 2**52), and `Untranslatable` for a rule that columns cannot decide,
such as one that adds up amounts of three or more currency columns. Cells on which nothing hangs are not looked at.
`missing` lists the circumstances that the rules among `questions` hang on, and `activity.kind` where the verdict hangs on it.
"""

from isonomy.engines.columns.compiling import CompiledTable, Output, compile_table, specialise
from isonomy.engines.columns.screening import ROWS, Screened, Tally, screen_batches, screen_frame

__all__ = [
    "ROWS", "CompiledTable", "Output", "Screened", "Tally", "compile_table", "screen_batches", "screen_frame", "specialise",
]  # fmt: skip
