"""What follows from what a row states: `analyses.facts_of_case.prepare` as wires, conclusion by conclusion.

- A case that names no place is about business done here, for a client of this place if it has one.
- The activity asked about is one of the firm's activities.
- An activity speaks of what it cannot be without: a venue of its venue, a keeper of its custody.
- Who stakes for clients with their assets in hand keeps client tokens, and puts them to that use.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from isonomy.engines.columns.circuit import NO, Circuit, Wire
from isonomy.facts import activity, business, client, custody, promotion
from isonomy.logic import Fact
from isonomy.logic.types import EnumType

STAKES = "stake_for_clients"
FOLLOWING: tuple[Fact, ...] = (activity.performed_in, client.place, business.activities, custody.uses)
"""The facts that may follow from others."""

_PLACES = (activity.performed_in, promotion.aimed_at, client.place, business.incorporated_in)


@dataclass(frozen=True)
class Stated:
    """What the table itself states: where a fact is known, and where a word is this one."""

    circuit: Circuit
    place: str
    known: Callable[[Fact], Wire]
    is_word: Callable[[Fact, str], Wire]
    is_true: Callable[[Fact], Wire]

    def assumed_here(self) -> Wire:
        """Return where the case is taken as done here, since it names no place."""
        named = self.circuit.any_of(self.known(f) for f in _PLACES)
        return self.circuit.all_of([self.circuit.negation(named), self.known(activity.kind)])

    def client_assumed_here(self) -> Wire:
        """Return where the client is taken as one of this place."""
        return self.circuit.all_of([self.assumed_here(), self.known(client.kind)])

    def stakes(self) -> Wire:
        """Return where client assets are staked."""
        return self.circuit.all_of([self.is_word(activity.kind, STAKES), self.is_true(activity.handles_client_assets)])

    def speaking_of(self, subject: str) -> list[Wire]:
        """Return where the activity asked about speaks of a group of facts by itself."""
        return [self.is_word(activity.kind, word) for word, own in activity.SUBJECTS.items() if own == subject]

    def added(self, fact: Fact) -> dict[str, tuple[Wire, Wire]]:
        """Return what is put into a set: for each word where it is, and where it is unless the table says it is not."""
        if fact is activity.performed_in:
            return {self.place: (self.assumed_here(), NO)}
        if fact is custody.uses:
            unknown = self.circuit.negation(self.known(fact))
            return {"staked": (self.circuit.all_of([self.stakes(), unknown]), NO)}
        if fact is business.activities and isinstance(activity.kind.type, EnumType):
            words = {w: (self.is_word(activity.kind, w), NO) for w in activity.kind.type.values}
            return {**words, "safeguard": (words["safeguard"][0], self.stakes())}
        return {}
