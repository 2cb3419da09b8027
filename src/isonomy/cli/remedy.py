"""`isonomy remedy`: the smallest change that makes a case compliant."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from isonomy.cases.case import case_from
from isonomy.cases.errors import CaseError
from isonomy.cases.files import read_file, read_text
from isonomy.cli.decide import codes, hubs_asked, read_day
from isonomy.cli.reporting import put_out, report_options
from isonomy.cli.solver import need_solver
from isonomy.law import JURISDICTIONS


@click.command(name="remedy")
@click.argument("case", metavar="CASE")
@click.option(
    "--in", "jurisdiction", metavar="CODE", help="The hub, such as `hk`; otherwise the one the case concerns."
)
@click.option("--on", "on", metavar="DATE", help="The day whose law is asked; otherwise the case's, otherwise today.")
@click.option(
    "--alternatives", type=click.IntRange(1, 20), default=1, metavar="N", help="As many ways as this, lightest first."
)
@click.option(
    "--weights", type=click.Path(path_type=Path), metavar="FILE", help="`fact: weight` or `fact: keep` lines."
)
@click.option("--seconds", type=click.IntRange(1, 3600), default=60, show_default=True, help="How long to search.")
@report_options
@click.pass_context
def command(
    ctx: click.Context,
    case: str,
    jurisdiction: str | None,
    on: str | None,
    alternatives: int,
    weights: Path | None,
    seconds: int,
    form: str | None,
    as_json: bool,
    out: Path | None,
) -> None:
    """Find the smallest change of choices that makes CASE (a file, or `-`) comply with every rule that reaches it.

    Choices that are known weigh 2 to change, open ones 1 to settle, times the weight in FILE. Exit status: 0 where
    there is a way, 1 where the case is barred, 3 where none was found in time, 2 for bad input.
    """
    need_solver("remedy")
    from isonomy.analyses.remedy.remedy import remedy
    from isonomy.analyses.remedy.weights import Weights, weights_from
    from isonomy.reports.remedy import remedy_report

    document = read_text(sys.stdin.read(), ".yaml", "standard input") if case == "-" else read_file(Path(case))
    read = case_from(document, tuple(JURISDICTIONS))
    hubs = hubs_asked(jurisdiction) if jurisdiction else codes(None, read)
    if len(hubs) != 1:
        raise CaseError(f"`{case}` concerns several hubs", f"name one of them: `--in {hubs[0]}`")
    found = remedy(
        read,
        hubs[0],
        on=read_day(on) if on else None,
        alternatives=alternatives,
        weights=weights_from(read_file(weights)) if weights else Weights(),
        seconds=seconds,
    )
    put_out(remedy_report(found), form, as_json, out)
    ctx.exit(0 if found.ways else 3 if not found.in_time else 1)
