"""Options and output that the commands which print a report have in common."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from isonomy.cases.errors import CaseError
from isonomy.reports import FORMATS, Report, written

F = TypeVar("F", bound=Callable[..., Any])
_ENDINGS = {".md": "markdown", ".html": "html", ".htm": "html", ".json": "json", ".txt": "text"}


def report_options(command: F) -> F:
    """Give a command `--format`, `--json` and `--out`."""
    for option in (
        click.option(
            "--out", type=click.Path(path_type=Path), metavar="FILE", help="Write to FILE, not to the terminal."
        ),
        click.option("--json", "as_json", is_flag=True, help="Print JSON; the same as `--format json`."),
        click.option("--format", "form", type=click.Choice(FORMATS), help="Otherwise told from FILE, or text."),
    ):
        command = option(command)
    return command


def put_out(report: Report, form: str | None, as_json: bool, out: Path | None) -> None:
    """Print a report, or write it to a file, which appears only when it is complete."""
    guessed = _ENDINGS.get(out.suffix.lower(), "text") if out else "text"
    text = written(report, "json" if as_json else form or guessed)
    if out is None:
        click.echo(text)
        return
    try:
        write_whole(out, text if text.endswith("\n") else text + "\n")
    except OSError as error:
        reason = (error.strerror or "it cannot be written").lower()
        raise CaseError(f"cannot write `{out}`: {reason}", "expected a file in a folder that exists") from None
    click.echo(f"written to {out}", err=True)


def write_whole(path: Path, text: str) -> None:
    """Write a file aside and rename it, so that nobody ever sees a part of it."""
    handle, aside = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
        os.chmod(aside, 0o644)
        os.replace(aside, path)
    except BaseException:
        os.unlink(aside)
        raise
