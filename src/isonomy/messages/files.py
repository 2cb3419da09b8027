"""Reads a message file: JSON within limits, without floats, and without silently repeated fields."""

from __future__ import annotations

import json
from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path

from isonomy.cases.errors import CaseError
from isonomy.cases.files import LARGEST_FILE
from isonomy.messages.model import Message
from isonomy.messages.reader import message_from

_DEEPEST = 30
"""Levels of nesting; a payload in its envelopes has half of them."""


def read_message(path: Path) -> Message:
    """Return the message in a JSON file; raises `CaseError` for anything that is none."""
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise CaseError(
                "the file is too large for a message", f"expected at most {LARGEST_FILE:,} bytes", path.name
            )
        text = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError:
        raise CaseError("the file is not text", "expected JSON in UTF-8", path.name) from None
    except OSError as error:
        reason = (error.strerror or "it cannot be read").lower()
        raise CaseError(f"cannot read `{path}`: {reason}", "expected a file with an IVMS101 message") from None
    return read_message_text(text, path.name)


def read_message_text(text: str, name: str = "") -> Message:
    """Return the message written as JSON; raises `CaseError` for broken JSON and for what is no message."""
    return message_from(read_json(text, name), name)


def read_json(text: str, name: str = "") -> Mapping[str, object]:
    """Return a JSON object; raises `CaseError` for broken JSON, a repeated field, or another kind of value."""
    try:
        content = json.loads(text, parse_float=Decimal, parse_constant=_no_constant, object_pairs_hook=_without_repeats)
    except json.JSONDecodeError as error:
        where = f"{name}, line {error.lineno}" if name else f"line {error.lineno}"
        raise CaseError(f"broken JSON: {error.msg.lower()}", "check commas, quotes and brackets", where) from None
    except RecursionError:
        raise CaseError("the message is nested too deep", "expected an IVMS101 payload", name) from None
    except ValueError as error:
        if isinstance(error, CaseError):
            raise error.at(name) from None
        raise CaseError(f"broken value: {str(error).lower()[:100]}", "check the numbers", name) from None
    _check_depth(content, name)
    if not isinstance(content, Mapping):
        raise CaseError("the file is no message", "expected an object with `originator` and `beneficiary`", name)
    return content


def _check_depth(content: object, name: str) -> None:
    """Refuse what no message needs, before anything walks through it."""
    level = [content]
    for _ in range(_DEEPEST):
        level = [
            inner
            for value in level
            if isinstance(value, dict | list)
            for inner in (value.values() if isinstance(value, dict) else value)
        ]
        if not level:
            return
    raise CaseError("the message is nested too deep", "expected an IVMS101 payload", name)


def _without_repeats(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """A field that stands twice would lose one of its values without a word."""
    content: dict[str, object] = {}
    for key, value in pairs:
        if key in content:
            raise CaseError(f"`{key}` stands twice in one object", "say it once")
        content[key] = value
    return content


def _no_constant(word: str) -> None:
    raise CaseError(f"`{word}` is no number", "expected a number that exists")
