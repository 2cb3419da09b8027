"""Two rulebooks on one day, ready for proofs: over the same facts, with what is taken for granted."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cached_property

from isonomy.cases.errors import CaseError
from isonomy.engines.solver import Claim, Found, Given, Prover, Side, that_matter
from isonomy.facts import GROUPS
from isonomy.facts.constraints import CONSTRAINTS, SIGNED
from isonomy.logic import NEVER, Expr, Value, facts_in
from isonomy.logic.expressions import Compare, Or
from isonomy.logic.values import MINOR_UNITS
from isonomy.logic.walking import nodes_under
from isonomy.rates import Rate, rate
from isonomy.rulebook import Kind, Rulebook
from isonomy.rulebook.meaning import Meaning

LEFT, RIGHT = 0, 1


@dataclass(eq=False)
class Ground:
    """Two rulebooks on a day and the prover over both.

    `rate` converts amounts of the right hub into the left hub's currency. Raises `CaseError` where no rate is known, and
    `Untranslatable`, naming the rule, for law that the solver cannot say exactly.
    """

    left: Rulebook
    right: Rulebook
    on: datetime.date
    limit: datetime.timedelta = datetime.timedelta(seconds=2)
    rate: Rate = field(init=False)
    prover: Prover = field(init=False)
    meanings: tuple[dict[str, Meaning], dict[str, Meaning]] = field(init=False)
    _order: tuple[str, ...] = field(init=False)

    def __post_init__(self) -> None:
        books = (self.left, self.right)
        self.rate = _rate(self.left, self.right, self.on)
        self.meanings = (_by_id(self.left, self.on), _by_id(self.right, self.on))
        sides = (_side(self.left, self.on, Fraction(1)), _side(self.right, self.on, _worth(self.rate)))
        claims = [
            Claim(side, expr, True, m.rule.id)
            for side in range(len(books))
            for m in self.meanings[side].values()
            for expr in (m.reached, m.breach_by_facts)
        ]
        always = [Claim(LEFT, c.expr, True, c.says) for c in CONSTRAINTS]
        self.prover = Prover(sides, claims, always, SIGNED, self.limit)
        self._order = _least_telling_first([c.expr for c in claims])

    @cached_property
    def comparisons(self) -> dict[str, list[tuple[int, Compare]]]:
        """The comparisons of each hub's rules in which a fact stands, by the name of the fact."""
        found: dict[str, list[tuple[int, Compare]]] = {}
        for side, meanings in enumerate(self.meanings):
            for node in nodes_under(e for m in meanings.values() for e in (m.reached, m.breach_by_facts)):
                if isinstance(node, Compare):
                    for fact in facts_in(node):
                        found.setdefault(fact.name, []).append((side, node))
        return found

    @cached_property
    def licences(self) -> Given:
        """That each hub's licence rules are kept."""
        return self.prover.given([*self.licences_held(LEFT), *self.licences_held(RIGHT)])

    def broken(self, side: int, meaning: Meaning) -> Claim:
        """That a rule is broken by the facts, all judgements taken to have gone well."""
        return Claim(side, meaning.breach_by_facts, True, meaning.rule.id)

    def kept(self, side: int, meaning: Meaning) -> Claim:
        """That a rule is not broken by the facts: it is kept, or does not apply."""
        return Claim(side, meaning.breach_by_facts, False, meaning.rule.id)

    def reached(self, side: int, meaning: Meaning, holds: bool = True) -> Claim:
        """That a rule applies, or that it does not."""
        return Claim(side, meaning.reached, holds, meaning.rule.id)

    def some_broken(self, side: int, meanings: Sequence[Meaning]) -> Claim:
        """That at least one of these rules is broken."""
        return Claim(side, _any(m.breach_by_facts for m in meanings), True, "some rule is broken")

    def some_reached(self, side: int, meanings: Sequence[Meaning]) -> Claim:
        """That at least one of these rules applies."""
        return Claim(side, _any(m.reached for m in meanings), True, "some rule applies")

    def licences_held(self, side: int) -> list[Claim]:
        """That every licence rule of a hub is kept."""
        return [self.kept(side, m) for m in self.meanings[side].values() if m.rule.kind is Kind.LICENCE]

    def that_matter(self, case: Found, claims: Sequence[Claim]) -> dict[str, Value]:
        """Return the few values of a case by which the claims hold whatever the rest is, most telling first."""
        kept = that_matter(case, claims, self._order)
        ranks = {name: i for i, name in enumerate(self._order)}
        return dict(sorted(kept.items(), key=lambda item: -ranks.get(item[0], 0)))


def is_judged(meaning: Meaning) -> bool:
    """Whether a person must judge every part of a rule, so that nothing of it can be proved."""
    return all(p.is_judgement for p in meaning.parts)


def _any(items: Iterable[Expr]) -> Expr:
    found = tuple(items)
    return Or(found) if len(found) > 1 else found[0] if found else NEVER


def _by_id(book: Rulebook, on: datetime.date) -> dict[str, Meaning]:
    return {m.rule.id: m for m in book.on(on).meanings}


def _side(book: Rulebook, on: datetime.date, worth: Fraction) -> Side:
    place = book.jurisdiction
    return Side(place.place, place.currency, on, worth)


def _rate(left: Rulebook, right: Rulebook, on: datetime.date) -> Rate:
    of, to = right.jurisdiction.currency, left.jurisdiction.currency
    found = rate(of, to, on)
    if found is None:
        raise CaseError(
            f"no rate from {of} to {to} is known for `{on}`", "amounts of two currencies need one; ask a later day"
        )
    return found


def _worth(found: Rate) -> Fraction:
    """What one minor unit of the right currency comes to in minor units of the left one."""
    return found.value * Fraction(10) ** (MINOR_UNITS[found.to] - MINOR_UNITS[found.of])


def _least_telling_first(roots: list[Expr]) -> tuple[str, ...]:
    """Facts in the order in which they are dropped from a case: what tells most about it is kept longest,
    and what is unusual goes first.
    """
    places = {name: i for i, name in enumerate(GROUPS)}
    first = ["activity.kind", "client.kind", "asset.form"]
    found = sorted(
        {f.name: f for f in facts_in(*roots)}.values(),
        key=lambda f: (
            first.index(f.name) if f.name in first else len(first),
            f.apart,
            places.get(f.name.split(".")[0], len(places)),
            f.name,
        ),
    )
    return tuple(f.name for f in reversed(found))
