"""A case file that names a message: `transfer: {message: payload.json}` is read as the facts that the message states."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from isonomy.cases.errors import CaseError
from isonomy.cases.files import Document
from isonomy.facts import transfer
from isonomy.messages.elements import ROLES, Sending, transfer_facts
from isonomy.messages.files import read_message

_GROUP, _KEY = transfer.message.name.split(".")
_ROLES = dict(zip(("ordering", "beneficiary", "intermediary"), ROLES, strict=True))


def with_message(document: Document, folder: Path) -> Document:
    """Return the document with the message it names read into facts; what the case states itself goes before.

    The path is taken from the folder of the case file. Raises `CaseError` for a file that is no message, and where the
    case does not say which part the firm plays.
    """
    stated = document.content.get(_GROUP)
    if not isinstance(stated, Mapping) or not _names_a_file(stated.get(_KEY)):
        return document
    role = _ROLES.get(str(stated.get("role")))
    if role is None:
        raise CaseError(
            "the case names a message and not the part of the firm in it",
            "state `role` beside `message`: ordering, beneficiary or intermediary",
            document.place(_GROUP, _KEY),
        )
    message = read_message(folder / str(stated[_KEY]))
    facts = {name.split(".")[1]: value for name, value in transfer_facts(message, Sending(role)).items()}
    own = {key: value for key, value in stated.items() if key != _KEY}
    content: dict[str, Any] = {**document.content, _GROUP: {**facts, **own}}
    return replace(document, content=content)


def _names_a_file(value: object) -> bool:
    return isinstance(value, str) and value.lower().endswith(".json")


def messages_named(document: Document) -> Iterator[str]:
    """Yield the message file that a case names, if it names one."""
    stated = document.content.get(_GROUP)
    if isinstance(stated, Mapping) and _names_a_file(stated.get(_KEY)):
        yield str(stated[_KEY])
