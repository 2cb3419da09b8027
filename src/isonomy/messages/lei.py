"""The legal entity identifier (ISO 17442): twenty characters, of which the last two check the others (ISO 7064, mod 97-10)."""

from __future__ import annotations

import re

_FORMAT = re.compile(r"[0-9A-Z]{18}[0-9]{2}")


def has_form(text: str) -> bool:
    """Whether a text has the form of an identifier: 18 digits or capital letters, and 2 check digits."""
    return _FORMAT.fullmatch(text) is not None


def has_check_digits(text: str) -> bool:
    """Whether the check digits of a text of that form fit."""
    return int("".join(str(int(character, 36)) for character in text)) % 97 == 1
