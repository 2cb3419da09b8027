"""A query about neutrality: does the law of a hub treat tokens and their conventional twins alike?"""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from isonomy.analyses.neutrality import Neutrality, Result, Twins, neutrality
from isonomy.analyses.queries.base import Answered
from isonomy.law import JURISDICTIONS
from isonomy.logic import Truth
from isonomy.policy import twin_pairs


@lru_cache(maxsize=8)
def _decided(hub: str, on: datetime.date) -> Neutrality:
    return neutrality(hub, twin_pairs(), on)


@dataclass(frozen=True)
class NeutralQuery:
    """Does at least this share of the pairs on record come out alike: in the kind of `verdict`, or in the `rules` too?"""

    hub: str
    what: str
    share: Fraction

    def ask(self, on: datetime.date) -> Answered:
        """Decide every pair; the first that differs is the case against it."""
        found = _decided(self.hub, on)
        truths = [(t, self._alike(t)) for t in found.twins]
        settled = [(t, alike) for t, alike in truths if alike is not None]
        other = [t for t, alike in settled if not alike]
        holds = Fraction(len(settled) - len(other), len(settled)) >= self.share if settled else None
        told = f"{JURISDICTIONS[self.hub].name}: {len(settled) - len(other)} of {len(settled)} pairs are treated alike"
        unsettled = len(truths) - len(settled)
        told += f", {unsettled} more are open" if unsettled else ""
        if not other:
            return Answered(holds, told)
        differing = [t for t in other[0].topics if t.token_only or t.conventional_only]
        rules = [r for t in differing for r in (*t.token_only[:1], *t.conventional_only[:1])]
        told += f"; not {', '.join(t.pair.name.lower() for t in other[:3])}{' and others' * (len(other) > 3)}"
        case = other[0].token.prepared
        return Answered(holds, told, tuple(rules[:4]), case.situation.values, case.origins)

    def _alike(self, twins: Twins) -> Truth:
        if self.what == "verdict":
            return twins.same_verdict
        return None if twins.result is Result.OPEN else twins.result is Result.NEUTRAL
