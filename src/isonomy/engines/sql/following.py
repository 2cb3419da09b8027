"""What follows from what a record states: the conclusions of `analyses.facts_of_case`, as conditions of a query.

- A record that names no place is about business done here, for a client of this place if it has one.
- The activity asked about is one of the firm's activities.
- Who stakes for clients with their assets in hand keeps client tokens, and puts them to that use.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlglot import exp

from isonomy.engines.sql.dialects import Expression, all_of, opposite, text
from isonomy.facts import activity, business, client, custody, promotion
from isonomy.logic import Fact
from isonomy.logic.types import EnumType

if TYPE_CHECKING:
    from isonomy.engines.sql.inputs import Inputs

STAKES = "stake_for_clients"
_PLACES = (activity.performed_in, promotion.aimed_at, client.place, business.incorporated_in)


class Following:
    """The conclusions for one place."""

    def __init__(self, inputs: Inputs) -> None:
        self.inputs = inputs
        self._added: dict[str, dict[str, tuple[Expression, Expression]]] = {}

    def names(self) -> frozenset[str]:
        """Return the facts that may follow although the table does not state them."""
        stated = {*self.inputs.columns, *self.inputs.constants}
        if activity.kind.name not in stated:
            return frozenset()
        found = {business.activities.name, activity.performed_in.name}
        if client.kind.name in stated:
            found.add(client.place.name)
        if activity.handles_client_assets.name in stated:
            found.add(custody.uses.name)
        return frozenset(found)

    def assumed_here(self) -> Expression:
        """Return where a record is taken as done here, since it names no place."""
        named = [self.inputs.is_known(f) for f in _PLACES]
        return all_of([self.inputs.is_known(activity.kind), *(opposite(_bracketed(n)) for n in named)])

    def client_assumed_here(self) -> Expression:
        """Return where the client is taken as one of this place."""
        return all_of([self.assumed_here(), self.inputs.is_known(client.kind)])

    def _is_kind(self, word: str) -> Expression:
        constant = self.inputs.constants.get(activity.kind.name)
        if constant is not None:
            return exp.true() if constant.value == word else exp.false()
        if not self.inputs.has_column(activity.kind.name):
            return exp.false()
        return exp.EQ(this=self.inputs.word(activity.kind), expression=text(word))

    def _stakes(self) -> Expression:
        handles = self.inputs.truth(activity.handles_client_assets)
        return exp.false() if isinstance(handles, exp.Null) else all_of([self._is_kind(STAKES), handles])

    def added(self, fact: Fact, word: str) -> tuple[Expression, Expression]:
        """Return where a word is put into a set, and where it is unless the table says that it is not in."""
        surely, unless_out = self._all_added(fact).get(word, (exp.false(), exp.false()))
        return surely.copy(), unless_out.copy()

    def words(self, fact: Fact) -> tuple[str, ...]:
        """Return the words that may be put into a set."""
        return tuple(self._all_added(fact))

    def _all_added(self, fact: Fact) -> dict[str, tuple[Expression, Expression]]:
        if fact.name not in self._added:
            self._added[fact.name] = self._additions(fact)
        return self._added[fact.name]

    def _additions(self, fact: Fact) -> dict[str, tuple[Expression, Expression]]:
        if fact is activity.performed_in:
            return {self.inputs.place.place: (self.assumed_here(), exp.false())}
        if fact is custody.uses:
            unknown = opposite(_bracketed(self.inputs.is_known(custody.uses)))
            return {"staked": (all_of([self._stakes(), unknown]), exp.false())}
        if fact is business.activities and isinstance(activity.kind.type, EnumType):
            words = {w: (self._is_kind(w), exp.false()) for w in activity.kind.type.values}
            return {**words, "safeguard": (words["safeguard"][0], self._stakes())}
        return {}


def _bracketed(item: Expression) -> Expression:
    return item if isinstance(item, exp.Boolean) else exp.paren(item, copy=False)
