"""Makes the columns that a circuit asks about out of a batch of rows, and refuses what they cannot say exactly."""

from __future__ import annotations

import datetime
from collections.abc import Mapping

import polars as pl

from isonomy.cases.errors import CaseError
from isonomy.engines.columns.answers import Column
from isonomy.engines.columns.currencies import with_rates
from isonomy.engines.columns.layout import Layout
from isonomy.engines.columns.needs import Needs
from isonomy.engines.columns.quantities import LARGEST
from isonomy.engines.columns.sets import codes_of
from isonomy.engines.columns.tables import DAY
from isonomy.logic.types import DateType, EnumType

_FIRST, _LAST = datetime.date(1000, 1, 1), datetime.date(8999, 12, 31)


def prepare(frame: pl.DataFrame, layout: Layout, needs: Needs) -> dict[str, Column]:
    """Return the columns of a batch by name.

    Raises `CaseError` for a missing column, an unknown word, a number or a day out of range, or a row without a date.
    """
    absent = [name for name in layout.types if name not in frame.columns]
    if absent:
        raise CaseError(f"column `{absent[0]}` is missing in a part of the table", "every part needs the same columns")
    _refuse_out_of_range(frame, layout, needs)
    if needs.factors or needs.comparisons.limits:
        frame = with_rates(frame, needs.factors.values(), needs.comparisons.limits.values(), needs.read)
    wanted = needs.comparisons.columns
    try:
        found = frame.select(**{name: expr for name, expr in wanted.items()}) if wanted else pl.DataFrame()
    except pl.exceptions.InvalidOperationError:
        _refuse_unknown_words(frame, layout)
        raise
    columns: dict[str, Column] = {}
    for name in wanted:
        cells = found[name]
        # a column that is the same in every row comes back as one cell
        columns[name] = (cells if len(cells) == frame.height else cells.new_from_index(0, frame.height)).to_numpy()
    return {**columns, **needs.sets.prepare(frame, needs.wanted)}


def _refuse_out_of_range(frame: pl.DataFrame, layout: Layout, needs: Needs) -> None:
    tests: Mapping[str, pl.Expr] = {
        **{name: (expr.min() < -LARGEST) | (expr.max() > LARGEST) for name, expr in needs.ranges.items()},
        **{
            name: (pl.col(name).cast(pl.Date).min() < _FIRST) | (pl.col(name).cast(pl.Date).max() > _LAST)
            for name in layout.types
            if name in layout.facts and isinstance(layout.facts[name].type, DateType)
        },
    }
    if tests:
        found = frame.select(**tests).row(0, named=True)
        for name, is_wrong in found.items():
            if is_wrong:
                raise CaseError(
                    f"column `{name}` has a value that is out of range",
                    f"numbers go up to {LARGEST:,} (in minor units), days from {_FIRST} to {_LAST}",
                )
    if DAY in layout.types and frame[DAY].null_count():
        raise CaseError(f"column `{DAY}` has empty cells", "every record needs the day whose law is asked")


def _refuse_unknown_words(frame: pl.DataFrame, layout: Layout) -> None:
    for name in layout.types:
        fact = layout.facts.get(name)
        if fact is not None and isinstance(fact.type, EnumType):
            codes_of(frame[name], tuple(fact.type.values), name)
