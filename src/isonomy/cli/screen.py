"""`isonomy screen`: decides every record of a table."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import click
from click.core import ParameterSource

from isonomy.analyses.standings import Verdict
from isonomy.cases.errors import CaseError
from isonomy.cli.decide import hubs_asked
from isonomy.law import JURISDICTIONS
from isonomy.reports import written

if TYPE_CHECKING:
    from isonomy.tables.counting import Counted

_BAD = {Verdict.PROHIBITED.value, Verdict.IN_BREACH.value}
_OPEN = {Verdict.UNDETERMINED.value, Verdict.NEEDS_JUDGEMENT.value}
_PAUSE = 0.5
"""Seconds between two messages of progress."""


@click.command(name="screen")
@click.argument("data", metavar="DATA")
@click.option(
    "--map",
    "map_path",
    required=True,
    type=click.Path(path_type=Path),
    metavar="MAP.yaml",
    help="Which column is which fact.",
)
@click.option(
    "--out", required=True, type=click.Path(path_type=Path), metavar="RESULT", help="The folder for the result."
)
@click.option(
    "--in", "jurisdictions", metavar="CODES", default="all", help="Jurisdictions, such as `hk,sg`; otherwise all."
)
@click.option("--with-proposed", is_flag=True, help="Also apply law that is passed or proposed.")
@click.option(
    "--format",
    "form",
    type=click.Choice(("parquet", "csv", "arrow")),
    default="parquet",
    help="Of the records in RESULT.",
)
@click.option(
    "--batch", type=click.IntRange(1, 10_000_000), metavar="N", help="Records decided at a time; memory grows with it."
)
@click.option(
    "--engine",
    type=click.Choice(("polars", "duckdb", "spark")),
    default="polars",
    help="What reads and decides; the result is the same.",
)
@click.option(
    "--master",
    metavar="URL",
    envvar="ISONOMY_SPARK_MASTER",
    help="Where Spark runs, such as `spark://host:7077`; otherwise all cores of this machine.",
)
@click.option("--resume", is_flag=True, help="Go on with a run that was cut short.")
@click.option("--progress/--no-progress", default=None, help="Tell how far it is; otherwise only on a terminal.")
@click.option("--json", "as_json", is_flag=True, help="Print the summary as JSON.")
@click.pass_context
def command(
    ctx: click.Context,
    data: str,
    map_path: Path,
    out: Path,
    jurisdictions: str,
    with_proposed: bool,
    form: str,
    batch: int | None,
    engine: str,
    master: str | None,
    resume: bool,
    progress: bool | None,
    as_json: bool,
) -> None:
    """Decide every record of DATA by the law of its own day.

    DATA is Parquet, Arrow IPC, CSV, JSON lines, or a table of a database (`sqlite:///file.db?table=orders`,
    `duckdb:///...`, `postgresql://...`). `isonomy map DATA` drafts a map.

    Exit status: 2 bad input, also where a record was put aside; 1 some record is prohibited or in breach; 3 some is
    undetermined or needs judgement; 0 none of these. The first that fits.
    """
    try:
        from isonomy.tables.engines import LOCAL, engine_named
        from isonomy.tables.record_map import read_record_map
        from isonomy.tables.screening import BATCH, Options, screen
        from isonomy.tables.sources import open_source
    except ImportError:
        raise CaseError("tables of records are not set up here", "pip install 'isonomy[bulk]'") from None
    if engine != "spark" and ctx.get_parameter_source("master") is ParameterSource.COMMANDLINE:
        raise CaseError(f"`--master` means nothing to {engine}", "add `--engine spark`, or leave it out")
    mapped = read_record_map(map_path, tuple(JURISDICTIONS))
    source = open_source(data, mapped.table.table, mapped.table.key)
    decide = engine_named(engine, source, master or LOCAL)
    options = Options(tuple(hubs_asked(jurisdictions)), with_proposed, form, batch or BATCH)
    shown = sys.stderr.isatty() if progress is None else progress
    teller = _Teller(source.records()) if shown else None
    tell = teller.tell if teller else lambda records: None
    result = screen(source, mapped, map_path.read_bytes(), options, out, resume=resume, progress=tell, engine=decide)
    if teller:
        teller.end()
    click.echo(written(result.report, "json" if as_json else "text"))
    ctx.exit(status_of(result.counted))


def status_of(counted: Counted) -> int:
    """Return the exit status of what was counted."""
    found = {verdict for place in counted.places.values() for verdict in place.verdicts}
    if counted.quarantined:
        return 2
    return 1 if found & _BAD else 3 if found & _OPEN else 0


class _Teller:
    """Tells on standard error how many records are done, and how many a second."""

    def __init__(self, expected: int | None) -> None:
        self._expected = expected
        self._began = self._told = time.monotonic()
        self._first: int | None = None
        self._done = 0

    def tell(self, records: int) -> None:
        """Tell it, unless it was told just now."""
        if self._first is None:
            self._first, self._began = records, time.monotonic()
        self._done = records
        if time.monotonic() - self._told >= _PAUSE:
            self._told = time.monotonic()
            self._write("\r")

    def end(self) -> None:
        """Tell the whole."""
        self._write("\r")
        click.echo(err=True)

    def _write(self, start: str) -> None:
        seconds = max(time.monotonic() - self._began, 1e-9)
        speed = int((self._done - (self._first or 0)) / seconds)
        of = f" of {self._expected:,}" if self._expected is not None else ""
        click.echo(f"{start}{self._done:,}{of} records, {speed:,} a second", nl=False, err=True)
