"""What `decide` and `message` share: a message file and what the command line says of the transfer."""

from __future__ import annotations

import datetime
import sys
from pathlib import Path

from isonomy.cases.case import Case
from isonomy.cases.errors import CaseError
from isonomy.law import JURISDICTIONS
from isonomy.messages.completeness import completeness, with_alerts
from isonomy.messages.elements import ROLES, Sending, case_for, read_amount
from isonomy.messages.files import read_message, read_message_text
from isonomy.messages.model import Message


def sending_from(
    role: str | None, amount: str | None, day: datetime.date | None, counterparty: str | None = None
) -> Sending | None:
    """Return what the options say of a transfer, or `None` where no message is meant; raises `CaseError` for bad words."""
    if role is None:
        if amount is not None:
            raise CaseError(
                "`--amount` without `--message`", "state the amount in the case, or add `--message ordering`"
            )
        return None
    if role not in ROLES:
        raise CaseError(f"`{role}` is no part in a message", "expected one of: " + ", ".join(ROLES))
    if amount is not None:
        read_amount(amount)
    return Sending(role, amount, day, counterparty)


def open_message(path: Path) -> Message:
    """Return the message in a file, or on standard input for `-`."""
    if str(path) == "-":
        return read_message_text(sys.stdin.read(), "standard input")
    return read_message(path)


def message_case(path: Path, sending: Sending, jurisdictions: str | None, *, pending: bool) -> Case:
    """Return the case that a message makes; a receiver's case also has what is found lacking in each hub asked."""
    from isonomy.cli.decide import hubs_asked

    message = open_message(path)
    codes = list(JURISDICTIONS) if jurisdictions is None else hubs_asked(jurisdictions)
    case = case_for(message, sending, [JURISDICTIONS[code] for code in codes])
    if sending.role == "ordering":
        return case
    return with_alerts(case, [completeness(message, sending, code, with_pending=pending) for code in codes])
