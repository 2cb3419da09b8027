"""The names of fields and codes, in the standard's spelling and in those that implementations send.

A name is compared without case, hyphens and underscores, so that `originator_persons`, `originatorPersons` and
`OriginatorPersons` are one name; what is left are words of their own (`surname`, `zip_code`) and plurals.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from isonomy.messages.model import Version


@lru_cache(maxsize=4096)
def squashed(name: str) -> str:
    """Return a name without case, hyphens, underscores and blanks."""
    return re.sub(r"[^a-z0-9]", "", name.lower())


class Fields:
    """The fields of one component: attribute of the model to the spelling of 2020, of 2023, and further words."""

    def __init__(self, fields: Mapping[str, str], of_2023: Mapping[str, str] | None = None) -> None:
        """Take `{attribute: "spelling other words ..."}`; `of_2023` gives spellings that changed in 2023."""
        self._standard: dict[str, dict[Version, str]] = {}
        self._attribute: dict[str, str] = {}
        for attribute, words in fields.items():
            first = words.split()[0]
            later = (of_2023 or {}).get(attribute, first)
            self._standard[attribute] = {Version.V2020: first, Version.V2023: later}
            for word in (*words.split(), later):
                self._attribute[squashed(word)] = attribute

    def attribute(self, name: str) -> str | None:
        """Return the attribute that a field name means, or `None` for a name that the component does not have."""
        return self._attribute.get(squashed(name))

    def standard(self, attribute: str, version: Version) -> str:
        """Return how a version of the standard spells a field."""
        return self._standard[attribute][version]

    @property
    def words(self) -> list[str]:
        """Return the standard's spellings, for help."""
        return [spelling[Version.V2023] for spelling in self._standard.values()]


PAYLOAD = Fields(
    {
        "originator": "originator originators",
        "beneficiary": "beneficiary beneficiaries",
        "originating_vasp": "originatingVASP originatorVASP",
        "beneficiary_vasp": "beneficiaryVASP",
        "transfer_path": "transferPath",
        "payload_metadata": "payloadMetadata",
    }
)
ENVELOPES = ("ivms101", "identity", "identitypayload", "ivms", "ivms101payload", "ivms101data", "payload", "data")
"""Names under which protocols put the payload: `IVMS101` (TRP), `ivms101` (CODE), `identity` (TRISA), and general ones."""

ORIGINATOR = Fields(
    {"persons": "originatorPersons", "account_number": "accountNumber accountNumbers"},
    {"persons": "originatorPerson"},
)
BENEFICIARY = Fields(
    {"persons": "beneficiaryPersons", "account_number": "accountNumber accountNumbers"},
    {"persons": "beneficiaryPerson"},
)
PERSON = Fields(
    {
        "natural_person": "naturalPerson",
        "legal_person": "legalPerson",
        "account_number": "accountNumber accountNumbers",
    }
)
TRANSFER_PATH = Fields({"transfer_path": "transferPath"})
INTERMEDIARY = Fields({"intermediary_vasp": "intermediaryVASP", "sequence": "sequence"})
METADATA = Fields(
    {
        "transliteration_method": "transliterationMethod transliterationMethods",
        "payload_version": "payloadVersion version",
    }
)
NATURAL_PERSON = Fields(
    {
        "name": "name names",
        "geographic_address": "geographicAddress geographicAddresses address addresses",
        "national_identification": "nationalIdentification",
        "customer_identification": "customerIdentification customerNumber",
        "date_and_place_of_birth": "dateAndPlaceOfBirth dob",
        "country_of_residence": "countryOfResidence country",
    }
)
LEGAL_PERSON = Fields(
    {
        "name": "name names",
        "geographic_address": "geographicAddress geographicAddresses address addresses",
        "customer_identification": "customerNumber customerIdentification",
        "national_identification": "nationalIdentification",
        "country_of_registration": "countryOfRegistration country",
    },
    {"customer_identification": "customerIdentification"},
)
NAMES = Fields(
    {
        "nameIdentifier": "nameIdentifier nameIdentifiers",
        "localNameIdentifier": "localNameIdentifier localNameIdentifiers",
        "phoneticNameIdentifier": "phoneticNameIdentifier phoneticNameIdentifiers",
    }
)
_NATURAL_NAME = {
    "primary_identifier": "primaryIdentifier lastName surname familyName",
    "secondary_identifier": "secondaryIdentifier firstName givenName",
    "name_identifier_type": "nameIdentifierType naturalPersonNameIdentifierType",
}
NATURAL_NAME = Fields(_NATURAL_NAME, {"name_identifier_type": "naturalPersonNameIdentifierType"})
LOCAL_NATURAL_NAME = Fields(_NATURAL_NAME)
LEGAL_NAME = Fields(
    {
        "legal_person_name": "legalPersonName name",
        "legal_person_name_identifier_type": "legalPersonNameIdentifierType nameIdentifierType",
    }
)
ADDRESS = Fields(
    {
        "address_type": "addressType",
        "department": "department",
        "sub_department": "subDepartment",
        "street_name": "streetName street",
        "building_number": "buildingNumber number",
        "building_name": "buildingName building",
        "floor": "floor",
        "post_box": "postBox pob",
        "room": "room",
        "postcode": "postcode postalCode zipCode zip",
        "town_name": "townName town city",
        "town_location_name": "townLocationName locationName",
        "district_name": "districtName district",
        "country_sub_division": "countrySubDivision state province",
        "address_line": "addressLine addressLines",
        "country": "country",
    }
)
BIRTH = Fields({"date_of_birth": "dateOfBirth dob", "place_of_birth": "placeOfBirth pob"})
NATIONAL = Fields(
    {
        "national_identifier": "nationalIdentifier number identifierNumber",
        "national_identifier_type": "nationalIdentifierType",
        "country_of_issue": "countryOfIssue country",
        "registration_authority": "registrationAuthority ra",
    }
)


class Codes:
    """The codes of one field, with the prefix and the numbers that protocol buffers give them."""

    def __init__(self, prefix: str, known: str, numbered: str) -> None:
        """Take the codes of the standard, and those of the protocol buffers in the order of their numbers."""
        self.known = tuple(known.split())
        self._numbered = tuple(numbered.split())
        self._prefix = prefix

    def read(self, text: str) -> str:
        """Return the code that a text or number stands for; what is no code comes back as it is."""
        if text.isdecimal() and len(text) < 3 and int(text) < len(self._numbered):
            return self._numbered[int(text)]
        bare = text.strip().upper().removeprefix(self._prefix)
        return next((c for c in self._numbered if c.upper() == bare), text)


NATURAL_NAME_CODES = Codes("NATURAL_PERSON_NAME_TYPE_CODE_", "ALIA BIRT MAID LEGL MISC", "MISC ALIA BIRT MAID LEGL")
LEGAL_NAME_CODES = Codes("LEGAL_PERSON_NAME_TYPE_CODE_", "LEGL SHRT TRAD", "MISC LEGL SHRT TRAD")
ADDRESS_CODES = Codes("ADDRESS_TYPE_CODE_", "HOME BIZZ GEOG", "MISC HOME BIZZ GEOG")
NATIONAL_CODES = Codes(
    "NATIONAL_IDENTIFIER_TYPE_CODE_",
    "ARNU CCPT RAID DRLC FIIN TXID SOCS IDCD LEIX MISC",
    "MISC ARNU CCPT RAID DRLC FIIN TXID SOCS IDCD LEIX",
)
TRANSLITERATION_CODES = Codes(
    "TRANSLITERATION_METHOD_CODE_",
    "arab aran armn cyrl deva geor grek hani hebr kana kore thai othr",
    "othr arab aran armn cyrl deva geor grek hani hebr kana kore thai",
)
