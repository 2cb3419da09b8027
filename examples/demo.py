"""Decides the real cases of this folder by Hong Kong's law, one after the other."""

from pathlib import Path

import click

from isonomy import decide, read_case
from isonomy.cli.decision_text import decision_text
from isonomy.law import JURISDICTIONS, rulebook

CASES = Path(__file__).parent / "cases"


def main() -> None:
    """Print the verdict on every example, and where to go from here."""
    for path in sorted(CASES.glob("*.yaml")):
        case = read_case(path)
        about = "travel_rule" if "transfer" in path.name else None
        click.echo(f"$ isonomy decide examples/cases/{path.name}" + (f" --about {about}" if about else ""))
        click.echo(decision_text(decide(case, case.jurisdiction or "hk", about=about)))
        click.echo("\n" + "─" * 100 + "\n")
    for code, jurisdiction in JURISDICTIONS.items():
        book = rulebook(code)
        click.echo(
            f"{jurisdiction.name}: {len(book.rules)} rules, {len(book.exemptions)} exceptions, {len(book.penalties)} "
            f"penalties, {len(book.terms)} legal terms; {len(book.changes)} days on which something changes."
        )
    click.echo("Go on with:  .venv/bin/isonomy ask   .venv/bin/isonomy law custody   .venv/bin/isonomy facts bitcoin")


if __name__ == "__main__":
    main()
