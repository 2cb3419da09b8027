"""Reads a patch of the law: a YAML file that lists changes.

| change                                   | does                                                                    |
|------------------------------------------|-------------------------------------------------------------------------|
| `threshold: RULE`, `from`, `to`          | another limit in a rule or a legal term (`part`, to tell two apart)     |
| `end: RULE`, `on`                        | the last day of a rule, an exemption                                    |
| `move: RULE`, `since`                    | another first day                                                       |
| `enact: RULE or FILE`, `since`           | what is passed or proposed becomes law, one rule or all under a name    |
| `adopt: RULE of another hub`, `since`    | a copy of another hub's rule, amounts at the rate of that day           |

`since` of a threshold is optional: without it the limit is as if it had always been so.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from isonomy.cases.errors import CaseError
from isonomy.cases.files import Document
from isonomy.logic.errors import did_you_mean

_ACTIONS: Mapping[str, tuple[frozenset[str], frozenset[str]]] = {
    "threshold": (frozenset({"from", "to"}), frozenset({"part", "since"})),
    "end": (frozenset({"on"}), frozenset()),
    "move": (frozenset({"since"}), frozenset()),
    "enact": (frozenset({"since"}), frozenset()),
    "adopt": (frozenset({"since"}), frozenset()),
}
"""What can be done, with the words that it needs and those that it may have."""


@dataclass(frozen=True)
class Action:
    """One change as written: what is done to which provision, with the place in the file."""

    kind: str
    target: str
    words: Mapping[str, Any]
    where: str

    def day(self, name: str) -> datetime.date | None:
        """Return a day that the change names; raises `CaseError` for one that does not exist."""
        written = self.words.get(name)
        if written is None or (isinstance(written, datetime.date) and not isinstance(written, datetime.datetime)):
            return written
        try:
            return datetime.date.fromisoformat(str(written))
        except ValueError:
            raise self.error(f"`{written}` is no date", "expected a day that exists, such as `2027-01-01`") from None

    def error(self, problem: str, help: str) -> CaseError:
        """Return an error about this change."""
        return CaseError(problem, help, self.where)


@dataclass(frozen=True)
class Patch:
    """A patch as read."""

    title: str
    hub: str | None
    actions: tuple[Action, ...]


def patch_from(document: Document) -> Patch:
    """Return the patch that a file states. Raises `CaseError` for words that no patch has."""
    content = document.content
    for key in content:
        if key not in ("title", "in", "changes"):
            raise CaseError(
                f"`{key}` is no part of a patch", "expected `title`, `in` and `changes`", document.place(key)
            )
    listed = content.get("changes")
    if not isinstance(listed, list) or not listed:
        raise CaseError(
            "the patch changes nothing", "expected `changes:` with a list under it", document.place("changes")
        )
    actions = tuple(_action(entry, str(i), document) for i, entry in enumerate(listed))
    hub = content.get("in")
    return Patch(str(content.get("title", "")) or document.name, None if hub is None else str(hub), actions)


def _action(entry: object, number: str, document: Document) -> Action:
    where = document.place("changes", number)
    if not isinstance(entry, Mapping):
        raise CaseError(
            f"`{str(entry)[:60]}` is no change", "expected `threshold: hk.custody.cold_storage` and so on", where
        )
    kinds = [k for k in entry if k in _ACTIONS]
    first = str(next(iter(entry), ""))
    where = document.place("changes", number, str(kinds[0] if kinds else first))
    if len(kinds) != 1:
        hint = did_you_mean(first, _ACTIONS, "one of: " + ", ".join(_ACTIONS))
        problem = f"`{first}` is no change of the law" if not kinds else f"`{kinds[0]}` and `{kinds[1]}` in one change"
        raise CaseError(problem, hint, where)
    kind = str(kinds[0])
    needed, allowed = _ACTIONS[kind]
    words = {str(k): v for k, v in entry.items() if k != kind}
    for name in words:
        if name not in needed | allowed:
            hint = did_you_mean(name, needed | allowed, f"`{kind}` has " + ", ".join(sorted(needed | allowed)))
            raise CaseError(f"`{name}` has no meaning beside `{kind}`", hint, document.place("changes", number, name))
    missing = sorted(needed - set(words))
    if missing:
        raise CaseError(
            f"`{kind}: {entry[kind]}` does not say `{missing[0]}`", f"add a line `{missing[0]}: ...`", where
        )
    return Action(kind, str(entry[kind]), words, where)
