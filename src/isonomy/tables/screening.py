"""Screens a table from end to end: decides every record part by part, and puts the result in place when it is whole."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import polars as pl

from isonomy.cases.errors import CaseError
from isonomy.reports.report import Report
from isonomy.tables.counting import Counted
from isonomy.tables.deciding import Decided, Decider
from isonomy.tables.engines import Engine, Work, by_polars
from isonomy.tables.journal import Journal
from isonomy.tables.page import page
from isonomy.tables.record_map import RecordMap
from isonomy.tables.sources import Source
from isonomy.tables.summary import Run, summary_record, summary_report
from isonomy.tables.version import rulebook_version

BATCH = 131_072
"""Records in a part, unless asked otherwise."""
FORMATS = ("parquet", "csv", "arrow")
_ROW_GROUP = 131_072


@dataclass(frozen=True)
class Options:
    """What is asked of a run: the places, whether law counts that is not yet in force, the form of the result, its parts."""

    codes: tuple[str, ...]
    with_pending: bool = False
    form: str = "parquet"
    batch: int = BATCH


@dataclass(frozen=True)
class Result:
    """A finished run: where it is, what was counted, and the summary to read."""

    folder: Path
    counted: Counted
    report: Report


def screen(
    source: Source,
    mapped: RecordMap,
    map_text: bytes,
    options: Options,
    out: Path,
    *,
    resume: bool = False,
    progress: Callable[[int], None] = lambda records: None,
    engine: Engine = by_polars,
) -> Result:
    """Decide the records of a table and put the result into the folder `out`, which appears only when it is whole.

    With `resume` a run that was cut short goes on where it stopped, also by another engine: all give the same bytes.
    `progress` is told how many records are done. Raises `CaseError` for a map that does not fit the table, for a folder
    that is there already, and where an unfinished run was about something else.
    """
    aside = out.with_name(out.name + ".part")
    about = _about(source, map_text, options)
    journal = Journal(aside, about)
    run = Run(source.name, options.codes, options.with_pending, rulebook_version(), about["data"], about["map"])
    if out.exists():
        if resume and aside.is_dir() and _is_whole(out, run):
            shutil.rmtree(aside)
            return _result(out, run, Counted.from_record(json.loads((out / "summary.json").read_text())["counted"]))
        raise CaseError(f"`{out}` is there already", "choose another folder, or remove it")
    schema = _needed(source, mapped)
    decider = Decider(mapped, options.codes, schema, with_pending=options.with_pending)
    if resume and aside.is_dir():
        journal.resume()
    else:
        journal.begin()
    done = sum(c.records for c in journal.counted)
    progress(done)
    first = len(journal.counted)
    for decided in engine(Work(source, mapped, schema, decider, options.with_pending, options.batch, first)):
        _keep(journal, decided)
        done += decided.counted.records
        progress(done)
    if not journal.counted:
        _keep(journal, _nothing(decider, mapped, source))
    counted = Counted()
    for part in journal.counted:
        counted.add(part)
    _check(counted, source)
    _put_together(journal, options, run, counted)
    os.replace(aside / "whole", out)
    shutil.rmtree(aside)
    return _result(out, run, counted)


def _about(source: Source, map_text: bytes, options: Options) -> dict[str, Any]:
    return {
        "data": source.digest(),
        "map": hashlib.sha256(map_text).hexdigest(),
        "rulebook": rulebook_version(),
        "places": list(options.codes),
        "options": {"with_pending": options.with_pending, "format": options.form, "batch": options.batch},
    }


def _needed(source: Source, mapped: RecordMap) -> dict[str, pl.DataType]:
    """Return the columns that the map names with their types; what is not there is refused where it is looked for."""
    schema = source.schema()
    named = {n: schema[n] for n in mapped.reads if n in schema}
    return named if len(named) == len(mapped.reads) else dict(schema)


def _nothing(decider: Decider, mapped: RecordMap, source: Source) -> Decided:
    from isonomy.tables.sources import Batch

    frame = pl.DataFrame(schema=_needed(source, mapped))
    (decided,) = decider.decide([Batch(frame, pl.Series([], dtype=pl.Int64), None)])
    return decided


def _keep(journal: Journal, decided: Decided) -> None:
    records, quarantine = journal.paths(len(journal.counted))
    decided.records.write_ipc(records, compression="lz4")
    quarantine.write_text(decided.quarantine, encoding="utf-8")
    journal.finished(decided.counted)


def _check(counted: Counted, source: Source) -> None:
    """Records in are records out and those put aside, or nothing is given out."""
    expected = source.records()
    if counted.records != counted.decided + counted.quarantined or expected not in (None, counted.records):
        raise CaseError(
            f"{expected or counted.records} records went in, {counted.decided} came out and {counted.quarantined} were "
            "put aside",
            "the table may have changed meanwhile; remove the unfinished run and start again",
        )


def _put_together(journal: Journal, options: Options, run: Run, counted: Counted) -> None:
    whole = journal.folder / "whole"
    if whole.exists():
        shutil.rmtree(whole)
    whole.mkdir()
    parts = [journal.paths(n) for n in range(len(journal.counted))]
    _write_records(whole / f"records.{options.form}", [records for records, _ in parts], options.form)
    with (whole / "quarantine.jsonl").open("w", encoding="utf-8") as file:
        for _, quarantine in parts:
            file.write(quarantine.read_text(encoding="utf-8"))
    record = summary_record(run, counted)
    (whole / "summary.json").write_text(json.dumps(record, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    (whole / "report.html").write_text(page(run, counted), encoding="utf-8")


def _write_records(path: Path, parts: Sequence[Path], form: str) -> None:
    scan = pl.scan_ipc(list(parts))
    match form:
        case "parquet":
            scan.sink_parquet(path, compression="zstd", compression_level=1, row_group_size=_ROW_GROUP)
        case "arrow":
            scan.sink_ipc(path, compression="lz4", record_batch_size=_ROW_GROUP)
        case _:
            lists = [name for name, kind in scan.collect_schema().items() if isinstance(kind, pl.List)]
            scan.with_columns(pl.col(n).cast(pl.List(pl.String)).list.join(";") for n in lists).sink_csv(path)


def _is_whole(out: Path, run: Run) -> bool:
    """Whether the result of this very run is there: it was cut short after the last step but one."""
    try:
        record = json.loads((out / "summary.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return False
    return isinstance(record, dict) and all(record.get(k) == v for k, v in run.record().items())


def _result(out: Path, run: Run, counted: Counted) -> Result:
    return Result(out, counted, summary_report(run, counted, out))
