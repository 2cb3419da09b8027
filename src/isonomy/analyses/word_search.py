"""Finds things by the words that people use: other forms of a word, jargon of the field, the closest first."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from typing import TypeVar

import snowballstemmer  # type: ignore[import-untyped]

from isonomy.analyses.glossary import GLOSSARY

T = TypeVar("T")
Phrase = tuple[str, ...]
Layers = Sequence[frozenset[str]]
"""The words by which a thing is found, those that say most about it first."""
_WORD = re.compile(r"[^\W_]+")
_LONG = 4
"""A word of so many letters also finds the words that begin with it."""
_LITTLE = frozenset(
    _WORD.findall("a an and any are by can do does for from in into is it may must of on or the to what when who with")
)
"""Words of a question that find nothing."""
_STEMMER = snowballstemmer.stemmer("english")


def closest_first(things: Iterable[T], layers_of: Callable[[T], Layers], asked: str) -> list[T]:
    """Return the things in which each word asked is found, the closest first.

    A word is found in any of its forms (`list` finds `listing`). A phrase that the glossary has for a word counts where
    the first layer of a thing has it.
    """
    wanted = _wanted(asked)
    if not wanted:
        return []
    listed = list(things)
    found = [(_distance(layers_of(thing), wanted), n) for n, thing in enumerate(listed)]
    return [listed[n] for distance, n in sorted((d, n) for d, n in found if d is not None)]


def with_stems(text: str) -> frozenset[str]:
    """Return the words of a text, and their stems."""
    words = _words(text)
    return frozenset(words).union(map(_stem, words))


def _wanted(asked: str) -> list[list[Phrase]]:
    """Return, for each word or known phrase asked, the phrases that may stand for it; what was asked comes first."""
    words = [w for w in _words(asked) if w not in _LITTLE]
    wanted: list[list[Phrase]] = []
    while words:
        size = next((n for n in range(min(4, len(words)), 1, -1) if " ".join(words[:n]) in GLOSSARY), 1)
        phrase, words = tuple(words[:size]), words[size:]
        known = GLOSSARY.get(" ".join(phrase)) or GLOSSARY.get(" ".join(phrase).removesuffix("s"), ())
        wanted.append([phrase, *(tuple(_words(other)) for other in known)])
    return wanted


def _distance(layers: Layers, wanted: Sequence[Sequence[Phrase]]) -> int | None:
    """Return how far a thing is from what was asked, or `None` where some word is not found."""
    total = 0
    for phrases in wanted:
        asked, *others = phrases
        found = [2 * depth for depth, layer in enumerate(layers) if all(_is_in(word, layer) for word in asked)]
        found += [1 for phrase in others if all(_is_in(word, layers[0]) for word in phrase)]
        if not found:
            return None
        total += min(found)
    return total


def _is_in(word: str, layer: frozenset[str]) -> bool:
    if word in layer or _stem(word) in layer:
        return True
    return len(word) >= _LONG and any(other.startswith(word) for other in layer)


def _words(text: str) -> list[str]:
    return _WORD.findall(text.lower())


@cache
def _stem(word: str) -> str:
    return str(_STEMMER.stemWord(word))
