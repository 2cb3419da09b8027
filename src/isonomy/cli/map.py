"""`isonomy map`: drafts which column of a table is which fact."""

from __future__ import annotations

from pathlib import Path

import click

from isonomy.cases.errors import CaseError
from isonomy.cli.reporting import write_whole


@click.command(name="map")
@click.argument("data", metavar="DATA")
@click.option(
    "--out", type=click.Path(path_type=Path), metavar="MAP.yaml", help="Write to a file, not to the terminal."
)
def command(data: str, out: Path | None) -> None:
    """Draft a map for DATA by looking at its first records and at the vocabulary.

    What is sure is written down; what is not becomes a comment with candidates. Read and correct it before you screen.
    """
    try:
        from isonomy.tables.drafting import draft_map
        from isonomy.tables.sources import open_source
    except ImportError:
        raise CaseError("tables of records are not set up here", "pip install 'isonomy[bulk]'") from None
    text = draft_map(open_source(data))
    if out is None:
        click.echo(text, nl=False)
        return
    if out.exists():
        raise CaseError(f"`{out}` is there already", "choose another name, or remove it")
    try:
        write_whole(out, text)
    except OSError as error:
        reason = (error.strerror or "it cannot be written").lower()
        raise CaseError(f"cannot write `{out}`: {reason}", "expected a file in a folder that exists") from None
    click.echo(f"written to {out}", err=True)
