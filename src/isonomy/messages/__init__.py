"""Travel-rule messages (IVMS101, versions 2020 and 2023): read whole, checked against the standard, turned into facts."""

from isonomy.messages.completeness import Completeness, Lack, completeness
from isonomy.messages.constraints import check
from isonomy.messages.elements import Sending, case_for, elements_of, transfer_facts
from isonomy.messages.files import read_message, read_message_text
from isonomy.messages.model import Finding, Message, Severity, Version
from isonomy.messages.reader import message_from

__all__ = [
    "Completeness",
    "Finding",
    "Lack",
    "Message",
    "Sending",
    "Severity",
    "Version",
    "case_for",
    "check",
    "completeness",
    "elements_of",
    "message_from",
    "read_message",
    "read_message_text",
    "transfer_facts",
]
