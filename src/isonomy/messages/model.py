"""What a travel-rule message says: the components of IVMS101 with the standard's own names for fields.

A text that the message leaves out, or sends blank, is the empty text; a component that it leaves out is `None` or an empty
tuple. Every component knows its `path` in the message as sent, so that whatever is found in it can be shown to its sender.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum


class Version(StrEnum):
    """The version of the standard that a message follows; the value is the standard's payload version code."""

    V2020 = "101"
    V2023 = "101.2023"


class Severity(StrEnum):
    """How much a finding weighs: an error makes the message invalid by the standard, a note does not."""

    ERROR = "error"
    NOTE = "note"


@dataclass(frozen=True)
class Finding:
    """Something that does not fit the standard: where, by which rule, what is wrong, and a line of help."""

    path: str
    rule: str
    problem: str
    help: str
    severity: Severity = Severity.ERROR

    def __str__(self) -> str:
        return f"{self.path or 'message'}: {self.problem} ({self.rule})\nhelp: {self.help}"


@dataclass(frozen=True)
class UnknownField:
    """A field that the standard does not have, with what it holds as JSON text: kept, and told."""

    path: str
    content: str


class NameKind(StrEnum):
    """How a name is written: in Latin script, in the script of the country, or as it sounds."""

    PLAIN = "nameIdentifier"
    LOCAL = "localNameIdentifier"
    PHONETIC = "phoneticNameIdentifier"


@dataclass(frozen=True)
class NaturalPersonNameId:
    """One name of a natural person."""

    kind: NameKind
    primary_identifier: str = ""
    secondary_identifier: str = ""
    name_identifier_type: str = ""
    path: str = field(default="", compare=False)

    @property
    def text(self) -> str:
        """The name in one line, family name first as the standard has it."""
        return ", ".join(t for t in (self.primary_identifier, self.secondary_identifier) if t)

    @property
    def type_code(self) -> str:
        """The kind of name, such as `LEGL`."""
        return self.name_identifier_type


@dataclass(frozen=True)
class LegalPersonNameId:
    """One name of a legal person."""

    kind: NameKind
    legal_person_name: str = ""
    legal_person_name_identifier_type: str = ""
    path: str = field(default="", compare=False)

    @property
    def text(self) -> str:
        """The name in one line."""
        return self.legal_person_name

    @property
    def type_code(self) -> str:
        """The kind of name, such as `LEGL`."""
        return self.legal_person_name_identifier_type


@dataclass(frozen=True)
class Address:
    """A geographic address, structured or in up to seven free lines."""

    address_type: str = ""
    department: str = ""
    sub_department: str = ""
    street_name: str = ""
    building_number: str = ""
    building_name: str = ""
    floor: str = ""
    post_box: str = ""
    room: str = ""
    postcode: str = ""
    town_name: str = ""
    town_location_name: str = ""
    district_name: str = ""
    country_sub_division: str = ""
    address_line: tuple[str, ...] = ()
    country: str = ""
    path: str = field(default="", compare=False)

    @property
    def is_locating(self) -> bool:
        """Whether it finds a place by the standard's own measure (C8): free lines, or a street with a building."""
        return bool(self.address_line or (self.street_name and (self.building_name or self.building_number)))


@dataclass(frozen=True)
class NationalIdentification:
    """A number given by a state or a registry: passport, tax number, LEI."""

    national_identifier: str = ""
    national_identifier_type: str = ""
    country_of_issue: str = ""
    registration_authority: str = ""
    path: str = field(default="", compare=False)


@dataclass(frozen=True)
class DateAndPlaceOfBirth:
    """When (`YYYY-MM-DD`, as sent) and where a natural person was born."""

    date_of_birth: str = ""
    place_of_birth: str = ""
    path: str = field(default="", compare=False)


@dataclass(frozen=True)
class NaturalPerson:
    """A human being. `customer_identification` is the number that the institution knows the person by."""

    names: tuple[NaturalPersonNameId, ...] = ()
    geographic_address: tuple[Address, ...] = ()
    national_identification: NationalIdentification | None = None
    customer_identification: str = ""
    date_and_place_of_birth: DateAndPlaceOfBirth | None = None
    country_of_residence: str = ""
    path: str = field(default="", compare=False)

    @property
    def country(self) -> str:
        """The country that the message gives for the person."""
        return self.country_of_residence or _only_country(self.geographic_address)


@dataclass(frozen=True)
class LegalPerson:
    """A company or another body. The 2020 standard calls the customer's number by either of two names; both are read."""

    names: tuple[LegalPersonNameId, ...] = ()
    geographic_address: tuple[Address, ...] = ()
    customer_identification: str = ""
    national_identification: NationalIdentification | None = None
    country_of_registration: str = ""
    path: str = field(default="", compare=False)

    @property
    def country(self) -> str:
        """The country that the message gives for the body."""
        return self.country_of_registration or _only_country(self.geographic_address)


def _only_country(addresses: tuple[Address, ...]) -> str:
    countries = {a.country for a in addresses if a.country}
    return countries.pop() if len(countries) == 1 else ""


@dataclass(frozen=True)
class Person:
    """One party: a natural or a legal person. A party that holds neither is kept as it is, and found out by the check."""

    natural_person: NaturalPerson | None = None
    legal_person: LegalPerson | None = None
    account_number: tuple[str, ...] = ()
    path: str = field(default="", compare=False)

    @property
    def bodies(self) -> tuple[NaturalPerson | LegalPerson, ...]:
        """What stands in the party: one by the standard, both or neither in a faulty message."""
        return tuple(b for b in (self.natural_person, self.legal_person) if b is not None)

    @property
    def names(self) -> tuple[NaturalPersonNameId | LegalPersonNameId, ...]:
        """Every name of the party."""
        return tuple(n for body in self.bodies for n in body.names)

    @property
    def country(self) -> str:
        """The country that the message gives for the party."""
        return next((b.country for b in self.bodies if b.country), "")


@dataclass(frozen=True)
class Side:
    """The originator or the beneficiary: its persons, and the accounts that the message gives for all of them together."""

    persons: tuple[Person, ...] = ()
    account_number: tuple[str, ...] = ()
    path: str = field(default="", compare=False)

    @property
    def accounts(self) -> tuple[str, ...]:
        """Every account of the side, whether given for the side (2020) or for a person (2023)."""
        return (*self.account_number, *(a for p in self.persons for a in p.account_number))


@dataclass(frozen=True)
class IntermediaryVasp:
    """An institution between the two ends, and its place in the chain, counted from 0."""

    intermediary_vasp: Person | None = None
    sequence: int | None = None
    path: str = field(default="", compare=False)


@dataclass(frozen=True)
class Message:
    """A message as read. What could not be placed is in `unknown`; what was of a wrong shape is in `faults`.

    `respelled` counts the field names that are not written as the version of the standard writes them. `beside` lists
    what the envelope of the protocol holds beside the payload.
    """

    name: str
    version: Version
    version_is_stated: bool
    originator: Side | None
    beneficiary: Side | None
    originating_vasp: Person | None
    beneficiary_vasp: Person | None
    transfer_path: tuple[IntermediaryVasp, ...]
    transliteration_method: tuple[str, ...]
    payload_version: str
    unknown: tuple[UnknownField, ...]
    faults: tuple[Finding, ...]
    respelled: int
    beside: tuple[str, ...]

    def parties(self) -> Iterator[tuple[str, Person]]:
        """Yield every party with its part in the transfer: persons of both sides, then the institutions."""
        for part, side in (("originator", self.originator), ("beneficiary", self.beneficiary)):
            for person in side.persons if side else ():
                yield part, person
        for part, vasp in (("originating VASP", self.originating_vasp), ("beneficiary VASP", self.beneficiary_vasp)):
            if vasp is not None:
                yield part, vasp
        for step in self.transfer_path:
            if step.intermediary_vasp is not None:
                yield "intermediary VASP", step.intermediary_vasp
