"""The first layer of reading: objects, lists, texts and codes, with everything that does not fit kept and told."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from decimal import Decimal

from isonomy.logic.errors import did_you_mean
from isonomy.messages.model import Finding, Severity, UnknownField, Version
from isonomy.messages.spellings import Codes, Fields

Placed = tuple[str, object]
"""A value and its path in the message."""
_SHAPE = "structure"


class Raw:
    """Reads JSON values and collects what is unknown, what has a wrong shape, and how many names are spelled otherwise."""

    def __init__(self, version: Version) -> None:
        self.version = version
        self.unknown: list[UnknownField] = []
        self.faults: list[Finding] = []
        self.respelled = 0

    def fields(self, value: object, path: str, fields: Fields) -> dict[str, Placed]:
        """Return the known fields of an object by attribute; blank and null ones are left out, unknown ones kept."""
        if not isinstance(value, Mapping):
            self.misfit(value, path, "expected an object with fields such as " + ", ".join(fields.words[:3]))
            return {}
        found: dict[str, Placed] = {}
        for key, content in value.items():
            where = f"{path}.{key}" if path else str(key)
            attribute = fields.attribute(str(key))
            if attribute is None:
                self._keep_unknown(str(key), where, content, fields)
                continue
            if key != fields.standard(attribute, self.version):
                self.respelled += 1
            if is_blank(content):
                continue
            if attribute in found and found[attribute][1] != content:
                before = found[attribute][0]
                self._fault(where, f"says otherwise than `{before}`, which means the same field", "send it once")
                self.unknown.append(UnknownField(where, as_json(content)))
                continue
            found.setdefault(attribute, (where, content))
        return found

    def items(self, placed: Placed | None) -> Iterator[Placed]:
        """Yield the items of a list; a single thing where a list is expected is read as a list of one, and told."""
        if placed is None:
            return
        path, value = placed
        if isinstance(value, list):
            for i, item in enumerate(value):
                yield f"{path}[{i}]", item
        else:
            self._fault(path, "is no list", "send it as a list of one", Severity.NOTE)
            yield path, value

    def text(self, placed: Placed | None) -> str:
        """Return a text; a number is read as its digits and told, anything else is kept as unknown."""
        if placed is None:
            return ""
        path, value = placed
        if isinstance(value, str):
            return "" if is_blank(value) else value
        if isinstance(value, int | Decimal) and not isinstance(value, bool):
            self._fault(path, f"`{value}` is a number where the standard has text", "send it in quotes")
            return str(value)
        self.misfit(value, path, "expected text")
        return ""

    def texts(self, placed: Placed | None) -> tuple[str, ...]:
        """Return the texts of a list that are not blank."""
        return tuple(t for item in self.items(placed) if (t := self.text(item)))

    def code(self, placed: Placed | None, codes: Codes) -> str:
        """Return a code, sent by name, with the prefix of protocol buffers, or as their number."""
        if placed is None:
            return ""
        path, value = placed
        if isinstance(value, int) and not isinstance(value, bool):
            return codes.read(str(value))
        return codes.read(self.text((path, value)))

    def whole(self, placed: Placed | None) -> int | None:
        """Return a whole number, sent as a number or as text."""
        if placed is None:
            return None
        path, value = placed
        text = str(value) if isinstance(value, int | str | Decimal) and not isinstance(value, bool) else ""
        if text.strip().isdecimal() and len(text) < 10:
            return int(text)
        self.misfit(value, path, "expected a whole number, counted from 0")
        return None

    def misfit(self, value: object, path: str, expected: str) -> None:
        """Keep a value of a wrong shape, and tell it."""
        self._fault(path, f"`{as_json(value)[:60]}` cannot be read here", expected)
        self.unknown.append(UnknownField(path, as_json(value)))

    def _keep_unknown(self, key: str, where: str, content: object, fields: Fields) -> None:
        hint = did_you_mean(key, fields.words, "the standard has here: " + ", ".join(fields.words))
        self._fault(
            where, f"`{key}` is no field of the standard; it is kept but not understood", hint, rule="unknown field"
        )
        self.unknown.append(UnknownField(where, as_json(content)))

    def _fault(
        self, path: str, problem: str, help: str, severity: Severity = Severity.ERROR, rule: str = _SHAPE
    ) -> None:
        self.faults.append(Finding(path, rule, problem, help, severity))


def is_blank(value: object) -> bool:
    """Whether a value says nothing: null, blank text, or an empty list (protocol buffers send these for what is unset)."""
    return value is None or value == [] or (isinstance(value, str) and not value.strip())


def as_json(value: object) -> str:
    """Return a value as JSON text; a decimal number keeps its digits."""
    return json.dumps(value, ensure_ascii=False, default=str)
