"""Queries that count: how many named safeguards reach a case, and figures of the policy record."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from isonomy.analyses.queries.base import Answered, named
from isonomy.analyses.queries.cases import decided, reaches
from isonomy.analyses.written_cases import Written
from isonomy.law import JURISDICTIONS
from isonomy.policy import foundations
from isonomy.policy.reading import when
from isonomy.rulebook import Exemption, Rule

LONGEST_AGE = datetime.timedelta(days=183)
"""How old a figure may be and still speak for a day."""


@dataclass(frozen=True)
class Score:
    """A case in a hub with the safeguards that are looked for: for each, by name, the rules any of which gives it."""

    hub: str
    case: Written
    safeguards: Mapping[str, tuple[str, ...]]

    def reached(self, on: datetime.date) -> dict[str, tuple[Rule | Exemption, ...]]:
        """Return for each safeguard the rules that give it to the case on a day; nothing for one that is missing."""
        decision = decided(self.case, self.hub, on, None, False)
        applying = {r.rule.id for r in decision.rules if reaches(r)}
        return {name: tuple(r for r in named(ids) if r.id in applying) for name, ids in self.safeguards.items()}


@dataclass(frozen=True)
class ScoreQuery:
    """Does the law of a hub give a case at most (`at_most`) or at least a share of the named safeguards?"""

    score: Score
    share: Fraction
    at_most: bool

    def ask(self, on: datetime.date) -> Answered:
        """Count the safeguards of which some rule surely applies."""
        reached = self.score.reached(on)
        given = [name for name, rules in reached.items() if rules]
        share = Fraction(len(given), len(reached))
        holds = share <= self.share if self.at_most else share >= self.share
        missing = ", ".join(name for name, rules in reached.items() if not rules)
        found = f"{JURISDICTIONS[self.score.hub].name}: {len(given)} of {len(reached)} safeguards"
        found += f"; without {missing}" if missing else ""
        return Answered(holds, found, tuple(rules[0] for rules in reached.values() if rules))


@dataclass(frozen=True)
class MoreQuery:
    """Does the law of one hub give a case a greater share of the named safeguards than another's?"""

    score: Score
    other: Score

    def ask(self, on: datetime.date) -> Answered:
        """Compare the shares."""
        counted = []
        for score in (self.score, self.other):
            reached = score.reached(on)
            given = [rules for rules in reached.values() if rules]
            counted.append((score.hub, len(given), len(reached), [rules[0] for rules in given]))
        (_, a, of_a, _), (_, b, of_b, _) = counted
        found = "; ".join(f"{JURISDICTIONS[h].name}: {n} of {of} safeguards" for h, n, of, _ in counted)
        holds = Fraction(a, of_a) > Fraction(b, of_b)
        return Answered(holds, found, tuple(r for *_, rules in counted for r in rules))


@dataclass(frozen=True)
class FigureQuery:
    """Is the newest figure of a hub in the policy record, as of the day, below (or else at least) a number?"""

    name: str
    hub: str
    number: int
    below: bool

    def ask(self, on: datetime.date) -> Answered:
        """Look the figure up; open where the record has none, or only an old one, for the day."""
        known = [f for f in foundations() if f.name == self.name and f.hub == self.hub and (f.value or "").isdigit()]
        dated = sorted(((when(f.as_of).last, f) for f in known if when(f.as_of).last <= on), key=lambda d: d[0])
        name = f"{JURISDICTIONS[self.hub].name}, {self.name.replace('_', ' ')}"
        if not dated:
            return Answered(None, f"{name}: no figure on record for the day")
        of, figure = dated[-1]
        if on - of > LONGEST_AGE:
            return Answered(None, f"{name}: the newest figure on record, {figure.shown}, is too old for the day")
        value = int(figure.value or 0)
        holds = value < self.number if self.below else value >= self.number
        return Answered(holds, f"{name}: {figure.shown}, by {figure.sources[0]}")
