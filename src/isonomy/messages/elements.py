"""From a message to transfer facts: which elements it carries, and who stands at the other end.

What counts as carried, and why:

- The payload is all that is passed on in the message, so an element for which the standard has a field and which the
  message does not fill is known to be absent. A unique reference has no field: it may travel in the envelope, and stays
  unknown.
- An element counts for a side when every person of that side has it: one nameless co-owner leaves the name incomplete.
  An account counts for all persons of a side, since joint owners share it.
- A name counts when it is the legal one or of no stated type. Where a person has only other names (alias, short or trading
  name), whether that will do is open.
- An address counts when it finds a place (constraint C8). A country alone is no address; anything between is open.
- Birth counts with date and place. The standard has no field for the date and place of formation of a legal person.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from isonomy.cases.case import Case, Statement
from isonomy.cases.errors import CaseError
from isonomy.cases.values import read_value
from isonomy.facts import FACTS, transfer
from isonomy.facts.lists import PLACE
from isonomy.logic import SetValue, Truth, Value
from isonomy.logic.types import SetType
from isonomy.messages.exchange import ASSET, SAYS, exchange_of
from isonomy.messages.model import Address, LegalPerson, Message, NaturalPerson, Person, Side
from isonomy.rulebook import Jurisdiction

_TYPE = transfer.message.type
assert isinstance(_TYPE, SetType)
_EVERY = frozenset(_TYPE.of.values)
_FACT_OF_ROLE = {"ordering": "ordering", "receiving": "beneficiary", "intermediary": "intermediary"}
ROLES = tuple(_FACT_OF_ROLE)
"""The parts a firm can play in a message, as the command line calls them."""


@dataclass(frozen=True)
class Sending:
    """What is known of a transfer beside its message: the part the firm plays, its value, its day, the other end."""

    role: str
    amount: str | None = None
    on: datetime.date | None = None
    counterparty: str | None = None


def elements_of(message: Message) -> SetValue:
    """Return which elements of `transfer.message` the message carries: in, out, or open."""
    carried: set[str] = set()
    open_: set[str] = {"unique_reference"}
    for name, truth in _elements(message):
        if truth is None:
            open_.add(name)
        elif truth:
            carried.add(name)
    return SetValue(frozenset(carried), frozenset(open_))


def transfer_facts(message: Message, sending: Sending) -> dict[str, object]:
    """Return the facts of the transfer as a case file would state them; what nobody knows is left out."""
    elements = elements_of(message)
    facts: dict[str, object] = {
        transfer.message.name: {"has": sorted(elements.has), "lacks": sorted(_EVERY - elements.has - elements.maybe)},
        transfer.role.name: _role(sending.role),
    }
    if sending.amount is not None:
        facts[transfer.amount.name] = sending.amount
    other = _other_end(message, sending.role)
    if sending.counterparty is not None:
        facts[transfer.counterparty.name] = sending.counterparty
    elif other is not None and other.bodies:
        facts[transfer.counterparty.name] = "institution"
    if other is not None and other.country in PLACE.values and facts.get(transfer.counterparty.name) == "institution":
        facts[transfer.counterparty_place.name] = other.country
    return facts


def case_for(message: Message, sending: Sending, hubs: Iterable[Jurisdiction]) -> Case:
    """Return the case that a message makes on its own, put to some hubs.

    The firm and the token are taken for granted (`isonomy.messages.exchange`); the rest of the transfer (when the message
    arrives, whose identity was verified) stays unknown.
    """
    said = [(name, value, "") for name, value in transfer_facts(message, sending).items()]
    said.extend((name, value, hub.code) for hub in hubs for name, value in exchange_of(hub).items())
    statements = tuple(Statement(FACTS[name], read_value(FACTS[name], value), place) for name, value, place in said)
    title = f"Travel-rule message {message.name}".strip()
    return Case(f"{title} (taken for granted: {SAYS})", sending.on, None, statements, ((ASSET, ""),), {})


def read_amount(text: str) -> Value:
    """Return an amount given as text, such as `USD 2,000`; raises `CaseError` for anything else."""
    return read_value(transfer.amount, text)


def _role(word: str) -> str:
    if word not in _FACT_OF_ROLE:
        raise CaseError(f"`{word}` is no part in a message", "expected one of: " + ", ".join(ROLES))
    return _FACT_OF_ROLE[word]


def _other_end(message: Message, role: str) -> Person | None:
    """Return the institution that the firm deals with, as far as the message names it."""
    return {"ordering": message.beneficiary_vasp, "receiving": message.originating_vasp}.get(role)


def _elements(message: Message) -> Iterable[tuple[str, Truth]]:
    originator, beneficiary = message.originator, message.beneficiary
    yield "originator_name", _of_all(originator, _has_name)
    yield "originator_account", bool(originator and originator.accounts)
    yield "originator_address", _of_all(originator, _has_address)
    yield "originator_customer_number", _of_all(originator, lambda b: bool(b.customer_identification))
    yield "originator_identity_number", _of_all(originator, _has_identity_number)
    yield "originator_birth_or_formation", _of_all(originator, _has_birth)
    yield "beneficiary_name", _of_all(beneficiary, _has_name)
    yield "beneficiary_account", bool(beneficiary and beneficiary.accounts)
    yield "beneficiary_address", _of_all(beneficiary, _has_address)


def _of_all(side: Side | None, has: Callable[[NaturalPerson | LegalPerson], Truth]) -> Truth:
    """Whether every person of a side has an element; a side without persons, or an empty person, has none."""
    if side is None or not side.persons:
        return False
    truths = [_of_any([has(body) for body in person.bodies]) for person in side.persons]
    return False if False in truths else None if None in truths else True


def _of_any(truths: Iterable[Truth]) -> Truth:
    found = list(truths)
    return True if True in found else None if None in found else False


def _has_name(body: NaturalPerson | LegalPerson) -> Truth:
    named = [n for n in body.names if n.text]
    return _of_any(True if n.type_code in ("LEGL", "") else None for n in named)


def _has_address(body: NaturalPerson | LegalPerson) -> Truth:
    return _of_any(_finds_a_place(a) for a in body.geographic_address)


def _finds_a_place(address: Address) -> Truth:
    if address.is_locating:
        return True
    partly = address.street_name or address.building_name or address.post_box or address.town_name or address.postcode
    return None if partly else False


def _has_identity_number(body: NaturalPerson | LegalPerson) -> Truth:
    return bool(body.national_identification and body.national_identification.national_identifier)


def _has_birth(body: NaturalPerson | LegalPerson) -> Truth:
    if isinstance(body, LegalPerson):
        return False
    birth = body.date_and_place_of_birth
    return bool(birth and birth.date_of_birth and birth.place_of_birth)
