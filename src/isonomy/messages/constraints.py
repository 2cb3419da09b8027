"""Valid by the schema: the constraints C1 to C12 of IVMS101, its multiplicities and its data types.

Every part of the message is checked, and every finding says where it stands, by which rule, and what would help. A message
that is valid here can still lack what a hub asks for: that is decided elsewhere (`isonomy.messages.completeness`).
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from isonomy.messages import spellings, texts
from isonomy.messages.lei import has_check_digits, has_form
from isonomy.messages.model import (
    Address,
    DateAndPlaceOfBirth,
    Finding,
    LegalPerson,
    Message,
    NameKind,
    NationalIdentification,
    NaturalPerson,
    NaturalPersonNameId,
    Person,
    Severity,
    Side,
    Version,
)

_OF_LEGAL_PERSONS = ("RAID", "MISC", "LEIX", "TXID")
_LONGEST_ACCOUNT = {Version.V2020: 100, Version.V2023: 512}
_MOST_LINES = 7


def check(message: Message, today: datetime.date) -> tuple[Finding, ...]:
    """Return what does not fit the standard, faults of reading first; `today` is the day before which people are born."""
    return (*message.faults, *_Check(message, today).findings())


def is_valid(findings: tuple[Finding, ...]) -> bool:
    """Whether nothing worse than a note was found."""
    return all(f.severity is Severity.NOTE for f in findings)


class _Check:
    """Walks through a message. `V` is its version, on which a few lengths and names depend."""

    def __init__(self, message: Message, today: datetime.date) -> None:
        self.message, self.today, self.version = message, today, message.version

    def findings(self) -> Iterator[Finding]:
        """Yield all findings, in the order of the message."""
        m = self.message
        yield from self._metadata()
        yield from self._side(m.originator, "originator")
        yield from self._side(m.beneficiary, "beneficiary")
        for vasp in (m.originating_vasp, m.beneficiary_vasp):
            if vasp is not None:
                yield from self._person(vasp, of_originator=False)
        yield from self._path()

    def _metadata(self) -> Iterator[Finding]:
        m = self.message
        for i, method in enumerate(m.transliteration_method):
            path = f"payloadMetadata.transliterationMethod[{i}]"
            yield from texts.code(method, path, spellings.TRANSLITERATION_CODES.known)
        if m.version is Version.V2023:
            yield from texts.required(m.payload_version, "payloadMetadata", "payloadVersion")
        yield from texts.code(m.payload_version, "payloadMetadata.payloadVersion", tuple(v.value for v in Version))

    def _side(self, side: Side | None, name: str) -> Iterator[Finding]:
        fields = spellings.ORIGINATOR if name == "originator" else spellings.BENEFICIARY
        if side is None:
            yield Finding(name, "multiplicity", f"`{name}` is missing", f"a message names its {name}")
            return
        yield from texts.required(side.persons, side.path, fields.standard("persons", self.version))
        for person in side.persons:
            yield from self._person(person, of_originator=name == "originator")
        yield from self._accounts(side.account_number, side.path)

    def _accounts(self, accounts: tuple[str, ...], path: str) -> Iterator[Finding]:
        for i, account in enumerate(accounts):
            most = _LONGEST_ACCOUNT[self.version]
            yield from texts.text(account, f"{path}.accountNumber[{i}]", most, Version.V2023)

    def _path(self) -> Iterator[Finding]:
        for step in self.message.transfer_path:
            if step.intermediary_vasp is None:
                yield from texts.required(None, step.path, "intermediaryVASP")
            else:
                yield from self._person(step.intermediary_vasp, of_originator=False)
            if step.sequence is None:
                yield from texts.required(None, step.path, "sequence")
        numbers = sorted(s.sequence for s in self.message.transfer_path if s.sequence is not None)
        if numbers != list(range(len(numbers))):
            listed = ", ".join(map(str, numbers))
            yield Finding(
                "transferPath",
                "C12 sequential integrity",
                f"the sequence is {listed}",
                "expected to count from 0, without a gap",
            )

    def _person(self, person: Person, *, of_originator: bool) -> Iterator[Finding]:
        if len(person.bodies) != 1:
            problem = (
                "holds neither a natural nor a legal person"
                if not person.bodies
                else "is both a natural and a legal person"
            )
            yield Finding(
                person.path,
                "empty party" if not person.bodies else "choice",
                problem,
                "expected one of `naturalPerson` and `legalPerson`",
            )
        if person.natural_person is not None:
            yield from self._natural(person.natural_person, of_originator)
        if person.legal_person is not None:
            yield from self._legal(person.legal_person, of_originator)
        yield from self._accounts(person.account_number, person.path)

    def _natural(self, person: NaturalPerson, of_originator: bool) -> Iterator[Finding]:
        yield from self._names(person, "C6 legal name of a natural person")
        identified = (
            any(a.address_type in spellings.ADDRESS_CODES.known for a in person.geographic_address)
            or person.customer_identification
            or person.national_identification
            or person.date_and_place_of_birth
        )
        if of_originator and not identified:
            yield Finding(
                person.path,
                "C1 originator information",
                "the originator has a name and nothing else",
                "give an address, a customer number, a national identification, or date and place of birth",
            )
        yield from self._addresses(person.geographic_address)
        yield from texts.text(person.customer_identification, f"{person.path}.customerIdentification", 50, self.version)
        if person.national_identification is not None:
            yield from self._national(person.national_identification)
        if person.date_and_place_of_birth is not None:
            yield from self._birth(person.date_and_place_of_birth)
        yield from texts.country(person.country_of_residence, f"{person.path}.countryOfResidence")

    def _legal(self, person: LegalPerson, of_originator: bool) -> Iterator[Finding]:
        yield from self._names(person, "C5 legal name of a legal person")
        identified = (
            any(a.address_type == "GEOG" for a in person.geographic_address)
            or person.customer_identification
            or person.national_identification
        )
        if of_originator and not identified:
            yield Finding(
                person.path,
                "C4 originator information",
                "the originator has a name and nothing that identifies it",
                "give an address of the type `GEOG`, a customer number, or a national identification",
            )
        yield from self._addresses(person.geographic_address)
        yield from texts.text(person.customer_identification, f"{person.path}.customerNumber", 50, self.version)
        if person.national_identification is not None:
            yield from self._national(person.national_identification)
            yield from self._national_of_legal_person(person.national_identification)
        yield from texts.country(person.country_of_registration, f"{person.path}.countryOfRegistration")

    def _names(self, person: NaturalPerson | LegalPerson, rule: str) -> Iterator[Finding]:
        plain = [n for n in person.names if n.kind is NameKind.PLAIN]
        if not plain:
            yield from texts.required(None, f"{person.path}.name", "nameIdentifier")
        elif all(n.type_code != "LEGL" for n in plain):
            yield Finding(
                f"{person.path}.name", rule, "no name is marked as the legal one", "give one name the type `LEGL`"
            )
        for name in person.names:
            local = name.kind is not NameKind.PLAIN
            if isinstance(name, NaturalPersonNameId):
                fields = spellings.LOCAL_NATURAL_NAME if local else spellings.NATURAL_NAME
                kind, known = fields.standard("name_identifier_type", self.version), spellings.NATURAL_NAME_CODES.known
                written = {
                    "primaryIdentifier": name.primary_identifier,
                    "secondaryIdentifier": name.secondary_identifier,
                }
            else:
                kind, known = "legalPersonNameIdentifierType", spellings.LEGAL_NAME_CODES.known
                written = {"legalPersonName": name.legal_person_name}
            first = next(iter(written))
            yield from texts.required(written[first], name.path, first)
            for field, value in written.items():
                yield from texts.text(value, f"{name.path}.{field}", 100, self.version, local=local)
            yield from texts.required(name.type_code, name.path, kind)
            yield from texts.code(name.type_code, f"{name.path}.{kind}", known)

    def _addresses(self, addresses: tuple[Address, ...]) -> Iterator[Finding]:
        for address in addresses:
            path = address.path
            yield from texts.required(address.address_type, path, "addressType")
            yield from texts.code(address.address_type, f"{path}.addressType", spellings.ADDRESS_CODES.known)
            if not address.is_locating:
                yield Finding(
                    path,
                    "C8 valid address",
                    "no place can be found by it",
                    "give `addressLine`, or `streetName` with `buildingNumber` or `buildingName`",
                )
            for field, most in texts.ADDRESS_LENGTHS.items():
                attribute = spellings.ADDRESS.attribute(field)
                assert attribute is not None
                yield from texts.text(getattr(address, attribute), f"{path}.{field}", most, self.version)
            for i, line in enumerate(address.address_line):
                yield from texts.text(line, f"{path}.addressLine[{i}]", 70, self.version)
            if len(address.address_line) > _MOST_LINES:
                yield Finding(
                    f"{path}.addressLine",
                    "multiplicity",
                    f"has {len(address.address_line)} lines",
                    f"at most {_MOST_LINES} are allowed",
                )
            yield from texts.required(address.town_name, path, "townName")
            yield from texts.required(address.country, path, "country")
            yield from texts.country(address.country, f"{path}.country")

    def _birth(self, birth: DateAndPlaceOfBirth) -> Iterator[Finding]:
        yield from texts.required(birth.date_of_birth, birth.path, "dateOfBirth")
        yield from texts.past_day(birth.date_of_birth, f"{birth.path}.dateOfBirth", self.today)
        yield from texts.required(birth.place_of_birth, birth.path, "placeOfBirth")
        yield from texts.text(birth.place_of_birth, f"{birth.path}.placeOfBirth", 70, self.version)

    def _national(self, national: NationalIdentification) -> Iterator[Finding]:
        path, kind = national.path, national.national_identifier_type
        yield from texts.required(national.national_identifier, path, "nationalIdentifier")
        yield from texts.text(national.national_identifier, f"{path}.nationalIdentifier", 35, self.version)
        yield from texts.required(kind, path, "nationalIdentifierType")
        yield from texts.code(kind, f"{path}.nationalIdentifierType", spellings.NATIONAL_CODES.known)
        yield from texts.country(national.country_of_issue, f"{path}.countryOfIssue")
        yield from texts.authority(national.registration_authority, f"{path}.registrationAuthority")

    def _national_of_legal_person(self, national: NationalIdentification) -> Iterator[Finding]:
        path, kind = national.path, national.national_identifier_type
        if kind in spellings.NATIONAL_CODES.known and kind not in _OF_LEGAL_PERSONS:
            yield Finding(
                f"{path}.nationalIdentifierType",
                "C7 identifier of a legal person",
                f"`{kind}` identifies natural persons",
                "expected one of: " + ", ".join(_OF_LEGAL_PERSONS),
            )
        if national.country_of_issue:
            yield Finding(
                f"{path}.countryOfIssue",
                "C9 complete identifier",
                "stands with a legal person",
                "leave it out; the registration authority or the LEI says it",
            )
        if kind == "LEIX" and national.registration_authority:
            yield Finding(
                f"{path}.registrationAuthority",
                "C9 complete identifier",
                "stands with an LEI",
                "leave it out; an LEI needs none",
            )
        if kind and kind != "LEIX" and not national.registration_authority:
            yield Finding(
                path,
                "C9 complete identifier",
                f"`registrationAuthority` is missing beside a number of the type `{kind}`",
                "name the authority, `RA` and six digits",
            )
        if kind == "LEIX" and national.national_identifier:
            yield from self._lei(national.national_identifier, f"{path}.nationalIdentifier")

    def _lei(self, lei: str, path: str) -> Iterator[Finding]:
        """Check an LEI: its form is C11; that its check digits fit is asked by ISO 17442, to which the standard refers."""
        if not has_form(lei):
            hint = "an LEI has 18 digits or capital letters and 2 check digits"
            yield Finding(path, "C11 valid LEI", f"`{lei}` is no LEI", hint)
        elif not has_check_digits(lei):
            hint = "check it against the entry of the firm at GLEIF"
            yield Finding(path, "ISO 17442 check digits", f"the check digits of `{lei}` do not fit", hint)
