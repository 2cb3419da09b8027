"""`isonomy neutrality`: does a hub's law treat a token and its conventional twin alike?"""

from __future__ import annotations

import datetime
from pathlib import Path

import click

from isonomy.analyses.neutrality import Neutrality, neutrality
from isonomy.cases.errors import CaseError
from isonomy.cli.decide import hubs_asked, read_day
from isonomy.cli.reporting import put_out, report_options
from isonomy.engines.errors import Untranslatable
from isonomy.logic.errors import did_you_mean
from isonomy.policy import TwinPair, twin_pairs
from isonomy.reports.neutrality import Proofs, neutrality_report


@click.command(name="neutrality")
@click.argument("hub", metavar="HUB")
@click.argument("names", nargs=-1, metavar="PAIR...")
@click.option("--on", "on", metavar="DATE", help="The day whose law is asked; otherwise today.")
@report_options
def command(
    hub: str, names: tuple[str, ...], on: str | None, form: str | None, as_json: bool, out: Path | None
) -> None:
    """Put tokens beside their conventional twins in HUB (such as `hk`): each PAIR on record, or all of them."""
    codes = hubs_asked(hub)
    if len(codes) != 1:
        raise CaseError(f"`{hub}` is more than one hub", "name one hub, such as `isonomy neutrality hk`")
    (code,) = codes
    day = read_day(on) if on else datetime.date.today()
    found = neutrality(code, _chosen(names, code), day)
    put_out(neutrality_report(found, _proofs(found)), form, as_json, out)


def _proofs(found: Neutrality) -> Proofs | None:
    """What the solver proves of each pair; nothing where it is not installed, or cannot say the law exactly."""
    try:
        from isonomy.analyses.proofs.twins import prove_twins
    except ModuleNotFoundError as missing:
        if missing.name != "z3":
            raise
        return None
    try:
        return {t.pair.id: prove_twins(t) for t in found.twins}
    except Untranslatable:
        return None


def _chosen(names: tuple[str, ...], hub: str) -> list[TwinPair]:
    known = {p.id: p for p in twin_pairs() if hub in p.hubs}
    for name in names:
        if name.replace("-", "_") not in known:
            hint = did_you_mean(name, known, "pairs: " + ", ".join(known))
            raise CaseError(f"`{name}` is no pair of `{hub}`", hint)
    return [known[n.replace("-", "_")] for n in names] or list(known.values())
