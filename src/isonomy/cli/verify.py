"""`isonomy verify`: the rulebooks checked for mistakes of their own."""

from __future__ import annotations

import datetime
from pathlib import Path

import click

from isonomy.cases.errors import CaseError
from isonomy.cli.decide import hubs_asked, read_day
from isonomy.cli.reporting import put_out, report_options
from isonomy.cli.solver import need_solver
from isonomy.law import rulebook


@click.command(name="verify")
@click.option("--in", "jurisdictions", metavar="CODES", default="all", help="Hubs, such as `hk,sg`; otherwise all.")
@click.option("--on", "on", metavar="DATE", help="The day whose law is checked; otherwise today.")
@click.option("--seconds", type=click.IntRange(1, 3600), default=120, show_default=True, help="For pairs of one hub.")
@report_options
@click.pass_context
def command(
    ctx: click.Context,
    jurisdictions: str,
    on: str | None,
    seconds: int,
    form: str | None,
    as_json: bool,
    out: Path | None,
) -> None:
    """Look for contradictions, rules that never apply, idle exemptions, duplicates, and holes in dates and terms.

    Exit status: 1 where something is found that the law's own notes do not explain, otherwise 0.
    """
    need_solver("verify")
    from isonomy.analyses.verify.findings import explained
    from isonomy.analyses.verify.verify import verify
    from isonomy.engines.errors import Untranslatable
    from isonomy.reports.verify import Verified, verified_report

    day = read_day(on) if on else datetime.date.today()
    checked = []
    for code in hubs_asked(jurisdictions):
        try:
            findings, questions, pairs = verify(rulebook(code), day, seconds)
        except Untranslatable as refusal:
            help = "ask another day, or see the rule with `isonomy law`"
            raise CaseError(f"a rule of `{code}` cannot be put to the solver: {refusal}", help) from None
        checked.append(Verified(rulebook(code), day, findings, explained(code), questions, pairs))
    put_out(verified_report(checked), form, as_json, out)
    ctx.exit(1 if any(v.unexplained for v in checked) else 0)
