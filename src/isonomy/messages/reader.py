"""Reads an IVMS101 payload, whichever version and protocol it comes from, into a `Message`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeVar

from isonomy.cases.errors import CaseError
from isonomy.messages import spellings as names
from isonomy.messages.model import (
    Address,
    DateAndPlaceOfBirth,
    IntermediaryVasp,
    LegalPerson,
    LegalPersonNameId,
    Message,
    NameKind,
    NationalIdentification,
    NaturalPerson,
    NaturalPersonNameId,
    Person,
    Side,
    Version,
)
from isonomy.messages.raw import Placed, Raw
from isonomy.messages.spellings import Fields, squashed

_NameId = TypeVar("_NameId", NaturalPersonNameId, LegalPersonNameId)
_NESTED = 4
"""Envelopes around a payload; no protocol has more."""


def message_from(content: Mapping[str, object], name: str = "") -> Message:
    """Return the message that a JSON object states; raises `CaseError` where no part of it is an IVMS101 payload."""
    payload, path, beside = _opened(content, name)
    version, is_stated = _version(payload)
    raw = Raw(version)
    reader = _Reader(raw)
    found = raw.fields(payload, path, names.PAYLOAD)
    metadata = (
        raw.fields(found["payload_metadata"][1], found["payload_metadata"][0], names.METADATA)
        if ("payload_metadata" in found)
        else {}
    )
    return Message(
        name=name,
        version=version,
        version_is_stated=is_stated,
        originator=reader.side(found.get("originator"), names.ORIGINATOR),
        beneficiary=reader.side(found.get("beneficiary"), names.BENEFICIARY),
        originating_vasp=reader.vasp(found.get("originating_vasp"), "originating_vasp"),
        beneficiary_vasp=reader.vasp(found.get("beneficiary_vasp"), "beneficiary_vasp"),
        transfer_path=reader.path(found.get("transfer_path")),
        transliteration_method=tuple(
            raw.code(item, names.TRANSLITERATION_CODES) for item in raw.items(metadata.get("transliteration_method"))
        ),
        payload_version=_version_text(metadata.get("payload_version")),
        unknown=tuple(raw.unknown),
        faults=tuple(raw.faults),
        respelled=raw.respelled,
        beside=beside,
    )


def is_message(content: object) -> bool:
    """Whether a JSON value is a payload, or an envelope with one in it."""
    try:
        return isinstance(content, Mapping) and bool(_opened(content, ""))
    except CaseError:
        return False


def _opened(content: Mapping[str, object], name: str) -> tuple[Mapping[str, object], str, tuple[str, ...]]:
    """Return the payload, its path, and what stands beside it in its envelopes."""
    path: list[str] = []
    beside: list[str] = []
    for _ in range(_NESTED):
        if any(_is_entity(key, value) for key, value in content.items()):
            marks = {k for k in content if k.startswith("@")}  # the type mark of a protocol buffer is no field
            return {k: v for k, v in content.items() if k not in marks}, ".".join(path), tuple(beside)
        inside = [
            (key, value)
            for wanted in names.ENVELOPES
            for key, value in content.items()
            if squashed(key) == wanted and isinstance(value, Mapping)
        ]
        if not inside:
            break
        key, value = inside[0]
        beside.extend(k for k in content if k != key)
        path.append(key)
        content = value
    raise CaseError(
        "no IVMS101 payload is found", "expected `originator` and `beneficiary`, at the top or under `IVMS101`", name
    )


def _is_entity(key: str, value: object) -> bool:
    """Whether an entry is a side or an institution, which tells a payload; protocols use the same words for addresses."""
    entity = names.PAYLOAD.attribute(key)
    return entity not in (None, "payload_metadata", "transfer_path") and isinstance(value, Mapping)


def _version(payload: Mapping[str, object]) -> tuple[Version, bool]:
    """Return the version that a payload states, else the one whose names it uses."""
    for key, value in payload.items():
        if names.PAYLOAD.attribute(key) == "payload_metadata" and isinstance(value, Mapping):
            for name, stated in value.items():
                if names.METADATA.attribute(name) == "payload_version" and "101" in str(stated):
                    return (Version.V2023 if "2023" in str(stated) else Version.V2020), True
    return (Version.V2023 if _uses_2023(payload) else Version.V2020), False


def _version_text(placed: Placed | None) -> str:
    """Return the version as stated, with the words that implementations put around the code taken off."""
    if placed is None:
        return ""
    text = str(placed[1]).strip()
    return next((v.value for v in reversed(Version) if squashed(text).endswith(squashed(v.value))), text)


def _uses_2023(value: object) -> bool:
    """Whether a field has a name that only the standard of 2023 has."""
    if isinstance(value, list):
        return any(_uses_2023(v) for v in value)
    if not isinstance(value, Mapping):
        return False
    own = {squashed(str(k)) for k in value}
    return bool(own & {"originatorperson", "naturalpersonnameidentifiertype"}) or any(map(_uses_2023, value.values()))


class _Reader:
    """Reads the components of a payload."""

    def __init__(self, raw: Raw) -> None:
        self.raw = raw

    def side(self, placed: Placed | None, fields: Fields) -> Side | None:
        """Read the originator or the beneficiary."""
        if placed is None:
            return None
        found = self.raw.fields(placed[1], placed[0], fields)
        persons = tuple(self.person(item) for item in self.raw.items(found.get("persons")))
        return Side(persons, self.raw.texts(found.get("account_number")), placed[0])

    def vasp(self, placed: Placed | None, wrapper: str) -> Person | None:
        """Read an institution, given as a person (2023) or as a person in an object of the same name (2020)."""
        if placed is None:
            return None
        path, value = placed
        if isinstance(value, Mapping) and any(names.PAYLOAD.attribute(str(k)) == wrapper for k in value):
            inner = self.raw.fields(value, path, Fields({wrapper: _WRAPPED[wrapper]}))
            return self.person(inner[wrapper]) if wrapper in inner else Person(path=path)
        return self.person(placed)

    def path(self, placed: Placed | None) -> tuple[IntermediaryVasp, ...]:
        """Read the institutions between the two ends, given as a list or as an object with a list in it."""
        if placed is not None and isinstance(placed[1], Mapping):
            placed = self.raw.fields(placed[1], placed[0], names.TRANSFER_PATH).get("transfer_path")
        steps = []
        for path, value in self.raw.items(placed):
            found = self.raw.fields(value, path, names.INTERMEDIARY)
            vasp = self.person(found["intermediary_vasp"]) if "intermediary_vasp" in found else None
            steps.append(IntermediaryVasp(vasp, self.raw.whole(found.get("sequence")), path))
        return tuple(steps)

    def person(self, placed: Placed) -> Person:
        """Read a party."""
        found = self.raw.fields(placed[1], placed[0], names.PERSON)
        natural, legal = found.get("natural_person"), found.get("legal_person")
        return Person(
            self._natural(natural) if natural else None,
            self._legal(legal) if legal else None,
            self.raw.texts(found.get("account_number")),
            placed[0],
        )

    def _natural(self, placed: Placed) -> NaturalPerson:
        raw, found = self.raw, self.raw.fields(placed[1], placed[0], names.NATURAL_PERSON)
        birth = found.get("date_and_place_of_birth")
        return NaturalPerson(
            names=self._names(found.get("name"), self._natural_name),
            geographic_address=tuple(self._address(item) for item in raw.items(found.get("geographic_address"))),
            national_identification=self._national(found.get("national_identification")),
            customer_identification=raw.text(found.get("customer_identification")),
            date_and_place_of_birth=self._birth(birth) if birth else None,
            country_of_residence=raw.text(found.get("country_of_residence")),
            path=placed[0],
        )

    def _legal(self, placed: Placed) -> LegalPerson:
        raw, found = self.raw, self.raw.fields(placed[1], placed[0], names.LEGAL_PERSON)
        return LegalPerson(
            names=self._names(found.get("name"), self._legal_name),
            geographic_address=tuple(self._address(item) for item in raw.items(found.get("geographic_address"))),
            customer_identification=raw.text(found.get("customer_identification")),
            national_identification=self._national(found.get("national_identification")),
            country_of_registration=raw.text(found.get("country_of_registration")),
            path=placed[0],
        )

    def _names(self, placed: Placed | None, read: Callable[[Placed, NameKind], _NameId]) -> tuple[_NameId, ...]:
        """Read all names: an object with lists, a list of such objects, or a plain list of names."""
        if placed is None:
            return ()
        found: list[_NameId] = []
        groups = self.raw.items(placed) if isinstance(placed[1], list) else iter([placed])
        for path, value in groups:
            if isinstance(value, Mapping) and not any(names.NAMES.attribute(str(k)) for k in value) and value:
                found.append(read((path, value), NameKind.PLAIN))
                continue
            lists = self.raw.fields(value, path, names.NAMES)
            found.extend(read(item, kind) for kind in NameKind for item in self.raw.items(lists.get(kind.value)))
        return tuple(found)

    def _natural_name(self, placed: Placed, kind: NameKind) -> NaturalPersonNameId:
        fields = names.NATURAL_NAME if kind is NameKind.PLAIN else names.LOCAL_NATURAL_NAME
        raw, found = self.raw, self.raw.fields(placed[1], placed[0], fields)
        return NaturalPersonNameId(
            kind,
            raw.text(found.get("primary_identifier")),
            raw.text(found.get("secondary_identifier")),
            raw.code(found.get("name_identifier_type"), names.NATURAL_NAME_CODES),
            placed[0],
        )

    def _legal_name(self, placed: Placed, kind: NameKind) -> LegalPersonNameId:
        raw, found = self.raw, self.raw.fields(placed[1], placed[0], names.LEGAL_NAME)
        return LegalPersonNameId(
            kind,
            raw.text(found.get("legal_person_name")),
            raw.code(found.get("legal_person_name_identifier_type"), names.LEGAL_NAME_CODES),
            placed[0],
        )

    def _address(self, placed: Placed) -> Address:
        raw, found = self.raw, self.raw.fields(placed[1], placed[0], names.ADDRESS)
        lines = raw.texts(found.pop("address_line", None))
        kind = raw.code(found.pop("address_type", None), names.ADDRESS_CODES)
        texts = {attribute: raw.text(item) for attribute, item in found.items()}
        return Address(address_type=kind, address_line=lines, path=placed[0], **texts)

    def _national(self, placed: Placed | None) -> NationalIdentification | None:
        if placed is None:
            return None
        raw, found = self.raw, self.raw.fields(placed[1], placed[0], names.NATIONAL)
        return NationalIdentification(
            raw.text(found.get("national_identifier")),
            raw.code(found.get("national_identifier_type"), names.NATIONAL_CODES),
            raw.text(found.get("country_of_issue")),
            raw.text(found.get("registration_authority")),
            placed[0],
        )

    def _birth(self, placed: Placed) -> DateAndPlaceOfBirth:
        found = self.raw.fields(placed[1], placed[0], names.BIRTH)
        texts = {attribute: self.raw.text(item) for attribute, item in found.items()}
        return DateAndPlaceOfBirth(path=placed[0], **texts)


_WRAPPED = {"originating_vasp": "originatingVASP originatorVASP", "beneficiary_vasp": "beneficiaryVASP"}
