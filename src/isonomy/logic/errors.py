"""Errors of those who write rules, with one line of help."""

from __future__ import annotations

import difflib
from collections.abc import Iterable


class LanguageError(TypeError):
    """An expression that has no meaning: wrong types, mixed currencies or units, or `and` where `&` is meant."""

    def __init__(self, problem: str, help: str) -> None:
        super().__init__(f"{problem}\nhelp: {help}")


def did_you_mean(word: str, known: Iterable[str], otherwise: str) -> str:
    """Return a line of help that names the known words nearest to `word`, or `otherwise`."""
    near = difflib.get_close_matches(word, list(known), n=3, cutoff=0.6)
    return f"did you mean {' or '.join(f'`{n}`' for n in near)}?" if near else otherwise
