"""Decides the cases of this folder, one after the other, and plans a business in all four hubs."""

from dataclasses import replace
from pathlib import Path

import click

from isonomy import decide, read_case
from isonomy.analyses.business import business_from
from isonomy.analyses.concerned import concerned
from isonomy.analyses.plan import plan
from isonomy.cases.files import read_file
from isonomy.cli.decision_text import decision_text
from isonomy.cli.side_by_side import side_by_side
from isonomy.law import JURISDICTIONS, rulebook
from isonomy.reports import written
from isonomy.reports.plan import plan_report

EXAMPLES = Path(__file__).parent
LINE = "\n" + "─" * 100 + "\n"


def main() -> None:
    """Print the verdict on every example, a plan, and where to go from here."""
    for path in sorted((EXAMPLES / "cases").glob("*.yaml")):
        case = read_case(path)
        about = "travel_rule" if "transfer" in path.name else None
        click.echo(f"$ isonomy decide examples/cases/{path.name}" + (f" --about {about}" if about else ""))
        decisions = [decide(case, code, about=about) for code in concerned(case)]
        click.echo(decision_text(decisions[0]) if len(decisions) == 1 else side_by_side(decisions))
        click.echo(LINE)
    business = business_from(read_file(EXAMPLES / "plans" / "custodian.yaml"))
    click.echo("$ isonomy plan examples/plans/custodian.yaml   (its summary)")
    report = plan_report(plan(business, list(JURISDICTIONS)))
    click.echo(written(replace(report, sections=report.sections[:1]), "text"))
    click.echo(LINE)
    for code, jurisdiction in JURISDICTIONS.items():
        book = rulebook(code)
        click.echo(
            f"{jurisdiction.name}: {len(book.rules)} rules, {len(book.exemptions)} exceptions, {len(book.penalties)} "
            f"penalties, {len(book.terms)} legal terms; {len(book.changes)} days on which something changes."
        )
    click.echo(
        "Go on with:  .venv/bin/isonomy ask   .venv/bin/isonomy law custody   .venv/bin/isonomy compare hk sg --about custody"
    )


if __name__ == "__main__":
    main()
