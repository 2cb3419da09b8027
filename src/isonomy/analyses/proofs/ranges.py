"""For which values of a number a claim can hold: the stretches between the limits that the law writes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction

from isonomy.analyses.proofs.ground import LEFT, Ground
from isonomy.engines.solver import Claim, Found, Given
from isonomy.facts import FACTS
from isonomy.logic import Fact, Money, Situation, Term, Value
from isonomy.logic.expressions import Compare, Dated, Expr, Literal, Not, Order
from isonomy.logic.types import DurationType, MoneyType, ShareType, WholeType
from isonomy.rulebook import Rule

Number = int | Fraction | Money


@dataclass(frozen=True)
class Stretch:
    """Values from `low` to `high`; an open end is `None`. `with_low` and `with_high` say whether the end belongs to it."""

    low: Number | None
    high: Number | None
    with_low: bool
    with_high: bool


@dataclass(frozen=True, eq=False)
class Range:
    """The values of a fact for which claims can hold; amounts are in the left hub's currency.

    With `where`, only cases are meant to which that rule would apply but for this number.
    """

    fact: Fact
    stretches: tuple[Stretch, ...]
    where: Rule | None = None

    @property
    def is_everything(self) -> bool:
        """Whether every value is in it."""
        return len(self.stretches) == 1 and self.stretches[0].low is None and self.stretches[0].high is None


def limited_by(failing: Expr) -> Fact | None:
    """Return the number that a way of breaking a rule holds to a fixed limit, if it does nothing else."""
    item = failing.item if isinstance(failing, Not) else failing
    if isinstance(item, Compare) and isinstance(item.left, Fact) and isinstance(item.right, Literal):
        return item.left if _is_number(item.left) else None
    return None


def numbers_among(names: Iterable[str]) -> list[Fact]:
    """Return the facts of these names that are numbers."""
    return [FACTS[name] for name in names if name in FACTS and _is_number(FACTS[name])]


def _is_number(fact: Fact) -> bool:
    return isinstance(fact.type, WholeType | ShareType | MoneyType | DurationType)


def open_range(ground: Ground, fact: Fact, claims: Sequence[Claim], given: Given, case: Found) -> Range | None:
    """Return the values of a number for which the claims can hold, as they do in `case`.

    `None` where either rulebook holds it to something else than fixed limits, or where the solver does not settle some
    stretch in time. Between two limits of either rulebook no condition changes, so that one question per stretch settles
    all values in it.
    """
    limits = _limits(ground, fact)
    if not limits:
        return None
    stretches: list[Stretch] = []
    for piece in _pieces(limits):
        within = _within(fact, piece)
        fits: bool | None = True
        if not _holds_in(case, within):
            fits = ground.prover.possible([*claims, *within], given)
        if fits is None:
            return None
        if fits:
            _append(stretches, piece)
    return Range(fact, tuple(stretches))


def _holds_in(case: Found, claims: Sequence[Claim]) -> bool:
    situation = case.situation(LEFT)
    return all(situation.truth(c.expr) is True for c in claims)


def _limits(ground: Ground, fact: Fact) -> list[Number] | None:
    """The fixed limits to which either rulebook holds the fact, in order; `None` where it is held to something else."""
    found: dict[Fraction, Number] = {}
    for side, node in ground.comparisons.get(fact.name, ()):
        asked = ground.prover.sides[side]
        other = node.right if _opened(node.left) is fact else node.left
        fixed = isinstance(_opened(other), Literal | Dated)
        value = Situation({}, asked.day, asked.place).value(other) if fixed else None
        if value is None:
            return None
        limit = _common(value, asked.worth, ground.prover.sides[0].currency)
        found[_size(limit)] = limit
    return [found[size] for size in sorted(found)]


def _opened(node: Expr) -> Expr:
    while isinstance(node, Term):
        node = node.expr
    return node


def _common(value: Value, worth: Fraction, currency: str) -> Number:
    if isinstance(value, Money):
        return Money(value.minor * worth, currency)
    assert isinstance(value, int | Fraction)
    return value


def _size(limit: Number) -> Fraction:
    return limit.minor if isinstance(limit, Money) else Fraction(limit)


def _pieces(limits: list[Number]) -> list[Stretch]:
    """The limits themselves, and what lies between and beside them."""
    pieces = [Stretch(None, limits[0], False, False)]
    for at, limit in enumerate(limits):
        pieces.append(Stretch(limit, limit, True, True))
        following = limits[at + 1] if at + 1 < len(limits) else None
        pieces.append(Stretch(limit, following, False, False))
    return pieces


def _within(fact: Fact, piece: Stretch) -> list[Claim]:
    found = []
    for limit, inside, orders in (
        (piece.low, piece.with_low, (Order.AT_LEAST, Order.ABOVE)),
        (piece.high, piece.with_high, (Order.AT_MOST, Order.BELOW)),
    ):
        if limit is not None:
            found.append(Claim(LEFT, Compare(orders[0 if inside else 1], fact, Literal(limit, fact.type))))
    return found


def _append(stretches: list[Stretch], piece: Stretch) -> None:
    """Add a piece, joined to the last stretch where they touch."""
    last = stretches[-1] if stretches else None
    if last is not None and last.high is not None and last.high == piece.low and (last.with_high or piece.with_low):
        stretches[-1] = Stretch(last.low, piece.high, last.with_low, piece.with_high)
    else:
        stretches.append(piece)
