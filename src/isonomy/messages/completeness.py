"""Complete for this hub at this amount: what the travel rule of a hub asks a message to hold, and what it lacks.

The question is put to the rulebook, not to a table of thresholds: an authorised exchange of the hub sends a payment token
for a client to the other end that the message names, everything else in order, and the message is as it is. What the rules
on the travel rule then find lacking, the message lacks. What was taken for granted is listed with the answer.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from isonomy.analyses.facts_of_case import Conversion, prepare
from isonomy.cases.case import Case, Statement
from isonomy.cases.values import read_value
from isonomy.facts import FACTS, transfer
from isonomy.law import rulebook
from isonomy.logic import Expr, SetValue, Situation, facts_in
from isonomy.logic.expressions import And, Literal, Or, SetRelation, SetTest, Term
from isonomy.messages.elements import Sending, transfer_facts
from isonomy.messages.exchange import ASSET, SAYS, exchange_of
from isonomy.messages.model import Message
from isonomy.rulebook import Jurisdiction, Rule, Topic
from isonomy.rulebook.meaning import Meaning, PartMeaning

_IN_ORDER: dict[str, object] = {
    "transfer.counterparty": "institution",
    "transfer.counterparty_standing": "authorised",
    "transfer.own_account": False,
    "transfer.message_timing": "before_or_with",
    "transfer.message_secure": True,
    "transfer.request_delay": 0,
    "transfer.verified": ["originator", "beneficiary"],
    "transfer.handling": "executed",
    "transfer.alerts": [],
}


@dataclass(frozen=True)
class Lack:
    """A part of a rule that the message does not satisfy: `elements` are groups, of each of which one element is wanted.

    Where `is_certain` is false, it hangs on something that is not known (an amount, a name of another kind).
    """

    rule: Rule
    part: str
    elements: tuple[tuple[str, ...], ...]
    is_certain: bool


@dataclass(frozen=True)
class Completeness:
    """What a hub makes of the contents of a message on a day."""

    jurisdiction: Jurisdiction
    on: datetime.date
    asks: tuple[Rule, ...]
    lacks: tuple[Lack, ...]
    rates: tuple[Conversion, ...]
    assumed: tuple[str, ...]

    @property
    def is_complete(self) -> bool | None:
        """Whether the message holds all that the hub asks; `None` where that hangs on something unknown."""
        if any(lack.is_certain for lack in self.lacks):
            return False
        return None if self.lacks else True


def completeness(message: Message, sending: Sending, jurisdiction: str, *, with_pending: bool = False) -> Completeness:
    """Return what the travel rule of a hub finds lacking in a message. The day is the transfer's, else today.

    Raises `KeyError` for an unknown hub and `CaseError` for facts that cannot be.
    """
    book = rulebook(jurisdiction)
    on = sending.on or datetime.date.today()
    stated = transfer_facts(message, replace(sending, role="ordering"))
    if sending.role != "ordering":
        # Seen from the receiver, the other end is the sender, which is where the transfer comes from.
        stated |= {k: v for k, v in transfer_facts(message, sending).items() if k == transfer.counterparty_place.name}
    granted = _granted(book.jurisdiction, stated)
    case = _case(granted | stated, on)
    prepared = prepare(case, book.jurisdiction, on)
    asks: list[Rule] = []
    lacks: list[Lack] = []
    for meaning in book.on(on, with_pending=with_pending).meanings:
        if Topic.TRAVEL_RULE in meaning.rule.topics:
            reached, found = _lacks_of(meaning, prepared.situation)
            asks.extend([meaning.rule] if reached else [])
            lacks.extend(found)
    in_order = (f"{name} is {_shown(value)}" for name, value in granted.items() if name.startswith("transfer."))
    assumed = (SAYS, *in_order)
    return Completeness(book.jurisdiction, on, tuple(asks), tuple(lacks), prepared.rates, assumed)


def alert_of(found: Completeness) -> Statement | None:
    """Return what a receiver in the hub would notice: particulars missing, none missing, or (`None`) neither for sure."""
    if found.is_complete is None:
        return None
    word = "lacks" if found.is_complete else "has"
    value = read_value(transfer.alerts, {word: ["missing_information"]})
    return Statement(transfer.alerts, value, found.jurisdiction.code)


def _granted(hub: Jurisdiction, stated: dict[str, object]) -> dict[str, object]:
    transfer_in_order = _IN_ORDER | {transfer.counterparty_place.name: hub.place}
    return {name: value for name, value in (exchange_of(hub) | transfer_in_order).items() if name not in stated}


def _case(facts: dict[str, object], on: datetime.date) -> Case:
    statements = tuple(Statement(FACTS[name], read_value(FACTS[name], value)) for name, value in facts.items())
    return Case("", on, None, statements, ((ASSET, ""),), {})


def _shown(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(map(str, value)) or "none"
    return {True: "yes", False: "no"}.get(value, str(value)) if isinstance(value, bool) else str(value)


def _lacks_of(meaning: Meaning, situation: Situation) -> tuple[bool, list[Lack]]:
    """Return whether a rule asks for contents of this message, and which of them it lacks."""
    parts = [p for p in meaning.parts if not p.is_judgement and any(f is transfer.message for f in facts_in(p.holds))]
    reached = situation.truth(meaning.reached)
    if not parts or reached is False:
        return False, []
    return True, [lack for part in parts if (lack := _lack(meaning, part, situation, reached is True))]


def _lack(meaning: Meaning, part: PartMeaning, situation: Situation, is_reached: bool) -> Lack | None:
    holds, excused = situation.truth(part.holds), situation.truth(part.excused)
    if holds is True or excused is True:
        return None
    groups = tuple(dict.fromkeys(_wanted(part.holds, situation)))
    is_certain = is_reached and holds is False and excused is False
    return (
        Lack(meaning.rule, part.part.says or part.part.name.replace("_", " "), groups, is_certain) if groups else None
    )


def _wanted(expr: Expr, situation: Situation) -> Iterator[tuple[str, ...]]:
    """Yield the groups of elements that an unsatisfied condition asks of the message."""
    if situation.truth(expr) is True:
        return
    match expr:
        case Term():
            yield from _wanted(expr.expr, situation)
        case And(items) | Or(items):
            for item in items:
                yield from _wanted(item, situation)
        case SetTest(relation=relation, item=item, elements=elements) if item is transfer.message:
            carried = situation.value(item)
            has = carried.has if isinstance(carried, SetValue) else frozenset()
            words = [str(e.value) for e in elements if isinstance(e, Literal)]
            if relation is SetRelation.COVERS:
                yield from ((word,) for word in words if word not in has)
            elif relation is SetRelation.OVERLAPS:
                yield tuple(words)
        case _:
            return


def with_alerts(case: Case, found: Iterable[Completeness]) -> Case:
    """Return a receiver's case with what its checks of the particulars turn up in each hub."""
    alerts = (alert_of(f) for f in found)
    return replace(case, written=(*case.written, *(a for a in alerts if a is not None)))
