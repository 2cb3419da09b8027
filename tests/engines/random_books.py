"""Random rulebooks over a small vocabulary: every kind of expression, exemptions, replaced duties and judgements."""

from __future__ import annotations

import datetime
import random

from isonomy.facts import lists
from isonomy.logic import (
    HKD,
    Expr,
    Unit,
    add_days,
    add_months,
    all_of,
    any_of,
    cases,
    choice,
    circumstance,
    date,
    dated,
    days,
    days_between,
    enum,
    max_of,
    min_of,
    months,
    months_between,
    percent,
    term,
)
from isonomy.logic.expressions import Fact
from isonomy.rulebook import (
    Exemption,
    Force,
    Jurisdiction,
    Part,
    Risk,
    Rule,
    Rulebook,
    Topic,
    judgement,
    obligation,
    part,
)
from isonomy.rulebook import exemption as new_exemption
from tests.worked.law import EVIDENCE, WORKED

PLACE = Jurisdiction("rx", "HK", "Randomia", "HKD")
DAY = datetime.date(2026, 3, 1)

_COLOUR = enum("colour", "red", "green", "blue", "unknown")
_WORDS = ("red", "green", "blue", "unknown")

YES = [circumstance.yes_or_no(f"x.yes{i}", "", "yes") for i in range(4)]
KIND = [circumstance.one_of(f"x.kind{i}", "", "red", _COLOUR) for i in range(2)]
PLACES = [circumstance.one_of("x.place", "", "HK", lists.PLACE)]
SETS = [choice.some_of(f"x.set{i}", "", "[red]", _COLOUR) for i in range(2)]
COUNTS = [circumstance.count(f"x.count{i}", "", "1", "things") for i in range(2)]
SHARES = [choice.share(f"x.share{i}", "", "50%") for i in range(2)]
AMOUNTS = [circumstance.money(f"x.amount{i}", "", "HKD 1") for i in range(3)]
DATES = [circumstance.date(f"x.date{i}", "", "2026-01-01") for i in range(2)]
DAYS = [choice.duration("x.days", "", "3", Unit.DAYS)]
FACTS: list[Fact] = [*YES, *KIND, *PLACES, *SETS, *COUNTS, *SHARES, *AMOUNTS, *DATES, *DAYS]


class Writer:
    """Writes random expressions."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.made: list[Expr] = []

    def condition(self, depth: int) -> Expr:
        """Return a condition; now and then one that was used before."""
        r = self.random
        if self.made and r.random() < 0.2:
            return r.choice(self.made)
        if depth == 0 or r.random() < 0.15:
            return self._test()
        items = [self.condition(depth - 1) for _ in range(r.randint(2, 3))]
        shape = r.randrange(8)
        if shape < 3:
            made = all_of(*items)
        elif shape < 5:
            made = any_of(*items)
        elif shape == 5:
            made = ~items[0]
        elif shape == 6:
            made = term("A named condition.", items[0])
        else:
            made = cases((items[0], items[1]), otherwise=items[-1])
        self.made.append(made)
        return made

    def _test(self) -> Expr:
        r = self.random
        match r.randrange(9):
            case 0 | 1:
                return r.choice(YES)
            case 2:
                return r.choice(KIND).is_in(*r.sample(_WORDS, r.randint(1, 2)))
            case 3:
                return r.choice((r.choice(KIND) == "red", PLACES[0] == lists.HERE, PLACES[0] != "SG"))
            case 4 | 5:
                chosen, words = r.choice(SETS), r.sample(_WORDS, r.randint(1, 4))
                return r.choice(
                    (chosen.covers(*words), chosen.overlaps(*words), chosen.within(*words), chosen.is_empty())
                )
            case 6:
                word = cases((r.choice(YES), "red"), (r.choice(YES), "blue"), otherwise="green", of=_COLOUR)
                return word.is_in(*r.sample(_WORDS, 2))
            case _:
                return self._comparison()

    def _comparison(self) -> Expr:
        r = self.random
        kind = r.choice((self._amount, self._amount, self._share, self._count, self._day, self._elapsed))
        left, right = kind()
        return r.choice((left < right, left <= right, left > right, left >= right, left == right))

    def _amount(self) -> tuple[Expr, Expr]:
        r = self.random
        limit = r.choice((HKD(1000), HKD("0.50"), dated({"2026-01-01": HKD(8), "2026-02-01": HKD(9)})))
        return r.choice(AMOUNTS), r.choice(
            (
                limit,
                dated({"2026-02-01": HKD(8), "2026-05-01": HKD(9)}),
                dated({"2027-01-01": HKD(8)}),
                max_of(r.choice(AMOUNTS), limit),
                min_of(r.choice(AMOUNTS), limit, r.choice(AMOUNTS)) + r.choice(AMOUNTS),
                term("A limit.", min_of(limit, r.choice(AMOUNTS) * r.choice((percent(50), r.choice(SHARES))))),
                r.choice(AMOUNTS) - limit,
                cases((r.choice(YES), limit), otherwise=r.choice(AMOUNTS)),
            )
        )

    def _share(self) -> tuple[Expr, Expr]:
        return self.random.choice(SHARES), self.random.choice((percent(98), percent("0.5"), percent(100), SHARES[0]))

    def _count(self) -> tuple[Expr, Expr]:
        return self.random.choice(((COUNTS[0], COUNTS[1]), (COUNTS[0] + COUNTS[1], COUNTS[0] + 2), (DAYS[0], days(3))))  # type: ignore[return-value]

    def _day(self) -> tuple[Expr, Expr]:
        first, second = DATES
        later = self.random.choice((date(2026, 2, 28), second, add_months(second, 3), add_days(second, 30)))
        return first, later

    def _elapsed(self) -> tuple[Expr, Expr]:
        first, second = DATES
        return self.random.choice(
            ((months_between(first, second), months(12)), (days_between(first, date(2026, 2, 28)), days(30)))
        )


def book(seed: int, rules: int = 6) -> Rulebook:
    """Return a random rulebook."""
    writer = Writer(seed)
    made = [_rule(writer, number) for number in range(rules)]
    exemptions: list[Exemption] = []
    for rule in made:
        exemptions.extend(_exemptions(writer, rule))
    return Rulebook(PLACE, tuple(made), tuple(exemptions))


def _rule(writer: Writer, number: int) -> Rule:
    r = writer.random
    duties: dict[str, Part] = {}
    for name in "abc"[: r.randint(1, 3)]:
        if r.random() < 0.2:
            duties[name] = part(judgement("Is it good?", of_choice=r.random() < 0.5))
        else:
            duties[name] = part(writer.condition(2), since="2026-02-01" if r.random() < 0.1 else None)
    rule = obligation(
        f"Random rule {number}.", when=writer.condition(3), must=duties, risk=Risk.TAX, topic=Topic.TAX,
        force=Force.STATUTE, cites=WORKED["random"], since=None, evidence=EVIDENCE,
    )  # fmt: skip
    rule.id = f"rx.rule{number}"
    return rule


def _exemptions(writer: Writer, rule: Rule) -> list[Exemption]:
    r = writer.random
    names = [p.name for p in rule.parts]

    def new(to: Rule | Exemption, of: tuple[str, ...] = (), instead: Expr | None = None) -> Exemption:
        return new_exemption(
            "Random exemption.", to=to, when=writer.condition(2), of=of, instead=instead,
            cites=WORKED["random"], since=None, evidence=EVIDENCE,
        )  # fmt: skip

    made: list[Exemption] = []
    if r.random() < 0.4:
        made.append(new(rule, tuple(r.sample(names, 1)) if r.random() < 0.5 else ()))
        if r.random() < 0.4:
            made.append(new(made[0]))
    elif r.random() < 0.4:
        made.append(new(rule, (names[0],), writer.condition(1)))
    return made
