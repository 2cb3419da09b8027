"""`isonomy reform`: the law changed on paper."""

from __future__ import annotations

import datetime
from pathlib import Path

import click

from isonomy.analyses.reform import patch_from, reform, touched
from isonomy.cases.case import Case, case_from
from isonomy.cases.errors import CaseError
from isonomy.cases.files import read_file
from isonomy.cli.decide import hubs_asked, read_day
from isonomy.cli.reporting import put_out, report_options
from isonomy.law import JURISDICTIONS
from isonomy.reports.reform import reform_report

_ENDINGS = (".yaml", ".yml", ".toml", ".json")


@click.command(name="reform")
@click.argument("patch", type=click.Path(path_type=Path), metavar="PATCH")
@click.option("--in", "jurisdiction", metavar="CODE", help="The hub whose law is changed; otherwise the patch's.")
@click.option(
    "--on", "on", metavar="DATE", help="The day on which cases are decided; otherwise when the reform begins."
)
@click.option(
    "--cases", "folder", type=click.Path(path_type=Path), metavar="FOLDER", help="Cases to decide by law and by reform."
)
@report_options
def command(
    patch: Path,
    jurisdiction: str | None,
    on: str | None,
    folder: Path | None,
    form: str | None,
    as_json: bool,
    out: Path | None,
) -> None:
    """Apply PATCH (a YAML file) to the law on paper: what changes, and which cases get another answer.

    A patch lists `changes`: `threshold`, `end`, `move`, `enact` and `adopt`. See `examples/reforms`.
    """
    read = patch_from(read_file(patch))
    asked = jurisdiction or read.hub
    if asked is None:
        raise CaseError(f"`{patch}` names no hub", "write `in: hk` in it, or add `--in hk`")
    hubs = hubs_asked(asked)
    if len(hubs) != 1:
        raise CaseError(f"`{asked}` is more than one hub", "a reform changes the law of one")
    today = datetime.date.today()
    found = reform(read, hubs[0], today)
    day = read_day(on) if on else max(today, found.since or today)
    cases = touched(found, _cases(folder), day) if folder else ()
    put_out(reform_report(found, cases, day), form, as_json, out)


def _cases(folder: Path) -> list[Case]:
    if not folder.is_dir():
        raise CaseError(f"`{folder}` is no folder", "expected a folder of case files")
    files = sorted(p for p in folder.iterdir() if p.suffix.lower() in _ENDINGS)
    if not files:
        raise CaseError(f"`{folder}` holds no case", "expected .yaml, .toml or .json files in the folder")
    return [case_from(read_file(p), tuple(JURISDICTIONS)) for p in files]
