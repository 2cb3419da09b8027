"""The data types of the standard: how long a text may be, in which characters, and which codes a field takes."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator

from isonomy.facts.lists import PLACE
from isonomy.logic.errors import did_you_mean
from isonomy.messages.model import Finding, Severity, Version

COUNTRIES = frozenset(PLACE.values)
"""ISO 3166-1 alpha-2; the standard adds `XX` for a country that is not known."""
UNKNOWN_COUNTRY = "XX"
_PRINTABLE = re.compile(r"[ -~]+")
_PLAIN = re.compile(r"[a-zA-Z0-9' ]+")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
AUTHORITY = re.compile(r"RA\d{6}", re.ASCII)
"""The form of a code of the GLEIF registration authorities list; the list itself is not carried here."""

ADDRESS_LENGTHS = {
    "department": 50,
    "subDepartment": 70,
    "streetName": 70,
    "buildingNumber": 16,
    "buildingName": 35,
    "floor": 70,
    "postBox": 16,
    "room": 70,
    "postcode": 16,
    "townName": 35,
    "townLocationName": 35,
    "districtName": 35,
    "countrySubDivision": 35,
}
"""The most characters of the texts of an address, by field."""


def required(value: object, path: str, what: str) -> Iterator[Finding]:
    """Find a field that the standard asks for and the message does not have."""
    if not value:
        yield Finding(path, "multiplicity", f"`{what}` is missing", f"the standard asks for `{what}` here")


def text(value: str, path: str, most: int, version: Version, *, local: bool = False) -> Iterator[Finding]:
    """Check length and characters of a text; `local` texts may be in any script.

    Characters beyond printable ASCII are an error. The narrower set that the 2020 edition writes down (letters, digits,
    apostrophe, blank) excludes commas, hyphens and full stops, which its own examples use; leaving it is only a note.
    """
    rule = f"{'LocalMax' if local else 'Max'}{most}Text"
    if len(value) > most:
        yield Finding(
            path,
            rule,
            f"has {len(value)} characters",
            f"at most {most} are allowed; do not cut a name short, use another field",
        )
    if local or not value:
        return
    if not _PRINTABLE.fullmatch(value):
        wrong = next(c for c in value if not _PRINTABLE.fullmatch(c))
        yield Finding(
            path,
            rule,
            f"`{wrong}` is no character of the Latin set",
            "transliterate it, and send the original as a local name",
        )
    elif version is Version.V2020 and not _PLAIN.fullmatch(value):
        wrong = next(c for c in value if not _PLAIN.fullmatch(c))
        yield Finding(
            path,
            rule,
            f"`{wrong}` is beyond the set that the 2020 edition writes down",
            "strict receivers may refuse it",
            Severity.NOTE,
        )


def code(value: str, path: str, known: tuple[str, ...]) -> Iterator[Finding]:
    """Check a code against its list; a missing one is left to `required`."""
    if value and value not in known:
        yield Finding(
            path,
            "code list",
            f"`{value}` is no code of the list",
            did_you_mean(value, known, "expected one of: " + ", ".join(known)),
        )


def country(value: str, path: str) -> Iterator[Finding]:
    """Check a country code (C3)."""
    if value and value != UNKNOWN_COUNTRY and value not in COUNTRIES:
        yield Finding(
            path, "C3 country", f"`{value}` is no country code", "expected two capital letters of ISO 3166-1, or `XX`"
        )


def past_day(value: str, path: str, today: datetime.date) -> Iterator[Finding]:
    """Check a date of birth: a day that exists, before today (C2)."""
    if not value:
        return
    try:
        day = datetime.date.fromisoformat(value) if _DAY.fullmatch(value) else None
    except ValueError:
        day = None
    if day is None:
        yield Finding(path, "date", f"`{value}` is no date", "expected a day that exists, as `YYYY-MM-DD`")
    elif day >= today:
        yield Finding(path, "C2 date in past", f"`{value}` is not in the past", f"expected a day before {today}")


def authority(value: str, path: str) -> Iterator[Finding]:
    """Check the form of a registration authority code (C10)."""
    if value and not AUTHORITY.fullmatch(value):
        yield Finding(
            path,
            "C10 registration authority",
            f"`{value}` is no code of a registration authority",
            "expected `RA` and six digits, of the GLEIF list",
        )
