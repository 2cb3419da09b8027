"""`isonomy schema`: prints the JSON Schema of a decision."""

from __future__ import annotations

from importlib import resources

import click


@click.command(name="schema")
def command() -> None:
    """Print the JSON Schema of what `isonomy decide --json` prints."""
    click.echo(resources.files("isonomy.cli").joinpath("decision.schema.json").read_text())
