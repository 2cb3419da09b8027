"""Text for a terminal: wrapping, colour where it is a terminal, and short lists."""

from __future__ import annotations

import shutil
import textwrap

import click


def width() -> int:
    """Return the columns to write in: the terminal's, within what reads well."""
    return max(60, min(shutil.get_terminal_size((100, 40)).columns, 110))


def wrap(text: str, first: str = "", rest: str | None = None) -> str:
    """Wrap a paragraph; `first` stands before its first line, `rest` before the others."""
    follow = " " * len(first) if rest is None else rest
    return textwrap.fill(
        text, width(), initial_indent=first, subsequent_indent=follow, break_long_words=False, break_on_hyphens=False
    )


def heading(text: str) -> str:
    """Return a heading."""
    return click.style(text, bold=True)


def dim(text: str) -> str:
    """Return text of less weight."""
    return click.style(text, dim=True)


def plural(count: int, one: str, many: str = "") -> str:
    """Return `count` with the right word."""
    return f"{count} {one if count == 1 else many or one + 's'}"
