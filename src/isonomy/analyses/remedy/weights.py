"""What each change of a choice weighs, so that the smallest change can be asked for; and what is kept as it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction

from isonomy.cases.errors import CaseError
from isonomy.cases.files import Document
from isonomy.facts import FACTS, GROUPS
from isonomy.logic import Fact, Role
from isonomy.logic.errors import did_you_mean

KEPT: frozenset[str] = frozenset(
    {
        "activity.performed_in",
        "activity.handles_client_assets",
        "business.activities",
        "business.incorporated_in",
        "business.legal_form",
        "venue.matching",
        "venue.kind",
        "custody.key_control",
        "money.account_link",
        "offer.route",
        "stablecoin.issued_in",
        "staking.method",
        "bank.holding",
        "product.token_share",
        "product.staked_share",
        "product.exposure",
        "product.dealing",
    }
)
"""Facts that say what is done and where, not how: to change them is to do something else.

A remedy leaves them as stated unless it is given a weight for them.
"""

CHANGED = Fraction(2)
"""What it weighs to change a known choice of weight 1."""
SET = Fraction(1)
"""What it weighs to make an open choice of weight 1."""
KEPT_WHEN_OPEN = Fraction(50)
"""The weight of an open choice of what is done: it is made only where nothing else helps."""
ASSUMED = Fraction(10_000)
"""What it weighs to assume an open circumstance: a remedy that holds whatever it is goes first."""


@dataclass(frozen=True)
class Weights:
    """Weights by fact or group, as a person gave them; `None` keeps a choice as it is."""

    given: Mapping[str, Fraction | None] = field(default_factory=dict)

    def of(self, fact: Fact) -> Fraction | None:
        """Return the weight of a choice, or `None` where it stays as it is."""
        for name in (fact.name, fact.name.split(".")[0]):
            if name in self.given:
                return self.given[name]
        return None if is_kept(fact) else Fraction(1)


def is_kept(fact: Fact) -> bool:
    """Whether a choice says what is done, so that it stays as it is unless asked for."""
    return fact.name in KEPT


def weights_from(document: Document) -> Weights:
    """Return the weights that a file states: `fact: weight` or `group: weight`, where `keep` is no change at all.

    Raises `CaseError` for an unknown name, for a circumstance, and for a weight that is no positive number.
    """
    given: dict[str, Fraction | None] = {}
    choices = [f.name for f in FACTS.values() if f.role is Role.CHOICE]
    for name, written in document.content.items():
        where = document.place(str(name))
        if name in FACTS and FACTS[name].role is not Role.CHOICE:
            raise CaseError(f"`{name}` is a circumstance, which no remedy changes", "weigh choices only", where)
        if name not in FACTS and name not in GROUPS:
            hint = did_you_mean(str(name), [*choices, *GROUPS], "name a choice, such as `custody.cold_share`")
            raise CaseError(f"`{name}` is no fact and no group", hint, where)
        given[str(name)] = None if written == "keep" else _weight(written, where)
    return Weights(given)


def _weight(written: object, where: str) -> Fraction:
    try:
        weight = Fraction(str(written))
    except (ValueError, ZeroDivisionError):
        weight = Fraction(0)
    if isinstance(written, bool) or not 0 < weight <= 1000:
        help = "expected a number above 0 and at most 1000, such as `3` or `0.5`, or `keep`"
        raise CaseError(f"`{written}` is no weight", help, where)
    return weight
