"""What has to be worked out of a table before the circuit runs."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import polars as pl

from isonomy.engines.columns.currencies import Factor
from isonomy.engines.columns.quantities import Comparisons
from isonomy.engines.columns.sets import Sets


@dataclass
class Needs:
    """What has to be worked out of a table before the circuit runs: plain columns, sets and rates."""

    comparisons: Comparisons
    sets: Sets
    factors: dict[str, Factor] = field(default_factory=dict)
    ranges: dict[str, pl.Expr] = field(default_factory=dict)
    """Columns whose whole numbers must not be larger than `LARGEST`, by name."""
    wanted: frozenset[str] = frozenset()
    """The columns that the program asks about."""
    read: frozenset[str] = frozenset()
    """The columns that these read, of the table and of rates."""

    def used(self, asked: frozenset[str]) -> Needs:
        """Leave away what nobody needs who asks about these columns."""
        comparisons = Comparisons(self.comparisons.circuit)
        comparisons.columns = {n: e for n, e in self.comparisons.columns.items() if n in asked}
        sets = Sets(self.sets.circuit)
        sets.asked = {n: c for n, c in self.sets.asked.items() if any(_is_of(a, n) for a in asked)}
        read = frozenset(root for expr in comparisons.columns.values() for root in expr.meta.root_names())
        comparisons.limits = {n: limit for n, limit in self.comparisons.limits.items() if n in read}
        factors = {n: f for n, f in self.factors.items() if {f.times, f.by, f.known} & read}
        return replace(self, comparisons=comparisons, sets=sets, factors=factors, wanted=asked, read=read)


def _is_of(question: str, name: str) -> bool:
    return question == f"known {name}" or question.startswith((f"has {name} ", f"can {name} ", f"open {name} "))
