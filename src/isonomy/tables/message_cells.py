"""Reads a column of travel-rule messages (IVMS101, as JSON) as facts of the transfer."""

from __future__ import annotations

import polars as pl

from isonomy.cases.errors import CaseError
from isonomy.cases.values import read_value
from isonomy.facts import FACTS, transfer
from isonomy.logic import Value
from isonomy.logic.types import SetType
from isonomy.messages import Sending, read_message_text, transfer_facts
from isonomy.tables.cells import as_text
from isonomy.tables.encoding import encoded
from isonomy.tables.record_map import MessageColumn
from isonomy.tables.texts import Read, distinct

STATED = (transfer.message, transfer.role, transfer.counterparty, transfer.counterparty_place)
"""The facts that a message can state."""


def read_messages(column: MessageColumn, frame: pl.DataFrame) -> Read:
    """Return the facts that the messages of a column state, as columns of the engine."""
    texts, places = distinct(as_text(frame[column.name], column.name))
    found = [_facts(text, column.role) for text in texts]
    stated: list[dict[str, Value]] = [{} if isinstance(f, CaseError) else f for f in found]
    columns = [
        part.gather(places)
        for fact in STATED
        for part in encoded(
            fact, [*(s.get(fact.name) for s in stated), None], partly_known=isinstance(fact.type, SetType)
        )
    ]
    bad = pl.Series([isinstance(f, CaseError) for f in found] + [False], dtype=pl.Boolean)

    def why(cell: object) -> str:
        error = _facts(str(cell), column.role)
        problem = error.problem if isinstance(error, CaseError) else "it cannot be read"
        return f"the message in column `{column.name}`: {problem}"

    return Read(tuple(columns), bad.gather(places), why)


def _facts(text: str, role: str) -> dict[str, Value] | CaseError:
    if not text.strip():
        return {}
    try:
        stated = transfer_facts(read_message_text(text), Sending(role))
        return {name: read_value(FACTS[name], written) for name, written in stated.items()}
    except CaseError as error:
        return error
