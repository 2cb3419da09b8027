"""Measures the bulk engine on the law of all hubs: rows and rule-decisions per second, memory, and the limits beside them.

`python bench/screen.py --rows 10000000`. The records are drawn at random from a seed, with a day between 2019 and 2026 and
one cell in ten empty. Prints what was measured; judges nothing.
"""

from __future__ import annotations

import argparse
import datetime
import resource
import tempfile
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

import numpy as np
import polars as pl

from isonomy.engines.columns import CompiledTable, Output, compile_table, native, screen_batches, specialise
from isonomy.facts import FACTS
from isonomy.law import JURISDICTIONS, rulebook
from isonomy.logic import SetValue
from isonomy.logic.types import BoolType, DateType, EnumType, MoneyType, SetType
from isonomy.rulebook.outcomes import Outcome
from isonomy.tables.record_map import read_record_map
from isonomy.tables.screening import Options, screen
from isonomy.tables.sources import open_source

COLUMNS = (
    "case.date", "activity.kind", "activity.by_way_of_business", "activity.handles_client_assets", "activity.began_here",
    "asset.form", "asset.rights", "asset.uses", "asset.transferability", "asset.cryptographic", "asset.fungibility",
    "asset.arrangement", "asset.currency_link", "asset.ledger", "issuer.kind", "client.kind", "client.place",
    "client.standing", "client.portfolio_value", "client.total_assets", "business.institution", "venue.matching",
    "authorisation.application", "transfer.amount", "transfer.role", "transfer.counterparty",
)  # fmt: skip
PLACES = SetValue(frozenset({"HK", "SG", "KR", "JP"}))
CONSTANTS = {"activity.performed_in": PLACES, "promotion.aimed_at": PLACES}
PART = 1_000_000
FIRST, LAST = datetime.date(2019, 1, 1), datetime.date(2026, 11, 25)


def records(rows: int, seed: int) -> pl.DataFrame:
    """Draw records at random."""
    chance = np.random.default_rng(seed)
    found: list[pl.Series] = []
    for name in COLUMNS:
        kind = FACTS[name].type
        match kind:
            case BoolType():
                cells = pl.Series(name, chance.random(rows) < 0.5)
            case EnumType(values=words):
                listed = pl.Series(list(words), dtype=pl.Enum(list(words)))
                cells = listed.gather(chance.integers(0, len(words), rows, dtype=np.uint32)).alias(name)
            case SetType(of):
                bits = chance.integers(0, 2**63, (3, rows), dtype=np.uint64)
                cells = pl.Series(name, (bits[0] & bits[1] & bits[2]) % np.uint64(2 ** len(of.values)))
            case DateType():
                span = (LAST - FIRST).days
                start = (FIRST - datetime.date(1970, 1, 1)).days
                cells = pl.Series(name, chance.integers(start, start + span, rows, dtype=np.int32)).cast(pl.Date)
            case _:
                cells = pl.Series(name, chance.integers(0, 10**9, rows))
        if name != "case.date":
            known = pl.Series(chance.random(rows) > 0.1)
            cells = pl.select(pl.when(known).then(cells).alias(name)).to_series()
        found.append(cells)
    currencies = ["HKD", "USD", "SGD", "KRW", "JPY"]
    listed = pl.Series(currencies, dtype=pl.Enum(currencies))
    found.append(listed.gather(chance.integers(0, 5, rows, dtype=np.uint32)).alias(":currency"))
    return pl.DataFrame(found)


def peak() -> str:
    """Return the most memory that this process has held."""
    return f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20:.2f} GiB at most so far"


def bandwidth() -> float:
    """Return the GB per second of a plain copy, read and written."""
    source = np.ones(2**24)
    target = np.empty_like(source)
    times = []
    for _ in range(5):
        start = time.perf_counter()
        np.copyto(target, source)
        times.append(time.perf_counter() - start)
    return 2 * source.nbytes / min(times) / 1e9


def measure(name: str, frames: Iterable[pl.DataFrame], law: CompiledTable) -> float:
    """Decide all records, print how fast that was, and return the seconds."""
    start, cpu = time.perf_counter(), time.process_time()
    rows = sum(s.frame.height for s in screen_batches(frames, law))
    seconds, cpu = time.perf_counter() - start, time.process_time() - cpu
    print(
        f"{name:38}{rows / seconds / 1e6:8.2f} M rows/s {law.rules * rows / seconds / 1e9:7.2f} G rule-decisions/s "
        f"{cpu / rows * 1e9:7.0f} cpu-ns/row  {len(law.program.steps):6} steps  {peak()}",
        flush=True,
    )
    return seconds


def decode(paths: Iterable[Path]) -> Iterator[pl.DataFrame]:
    """Read the parts of the table one by one."""
    return (pl.read_parquet(path) for path in paths)


def as_people_have_it(frame: pl.DataFrame) -> pl.DataFrame:
    """Return the records with words as text and sets as lists of words."""
    found: list[pl.Expr] = [pl.col(":currency").cast(pl.String).alias("ccy")]
    for name in COLUMNS:
        cells, kind = pl.col(name), FACTS[name].type
        match kind:
            case EnumType():
                found.append(cells.cast(pl.String))
            case SetType(of):
                words = [pl.when(cells // 2**n % 2 == 1).then(pl.lit(w)) for n, w in enumerate(of.values)]
                found.append(pl.when(cells.is_not_null()).then(pl.concat_list(words).list.drop_nulls()).alias(name))
            case _:
                found.append(cells)
    return frame.select(found)


def written_map() -> str:
    """Return the map of such a table."""
    lines = ["date: case.date", "columns:"]
    for name in COLUMNS[1:]:
        amount = isinstance(FACTS[name].type, MoneyType)
        lines.append(f"  {name}: " + (f"{{fact: {name}, currency: {{column: ccy}}}}" if amount else name))
    places = "[HK, SG, KR, JP]"
    lines += ["constants:", f"  activity: {{performed_in: {places}}}", f"  promotion: {{aimed_at: {places}}}"]
    return "\n".join(lines) + "\n"


def measure_whole_runs(rows: int, folder: Path) -> None:
    """Screen a Parquet file from end to end, with reasons, counts, summary and report, and print how fast that was."""
    table, map_file, codes = folder / "records.parquet", folder / "map.yaml", tuple(JURISDICTIONS)
    as_people_have_it(records(rows, 0)).write_parquet(table, row_group_size=131_072)
    map_file.write_text(written_map(), encoding="utf-8")
    spent: list[float] = []
    pl.read_parquet(table, n_rows=0).write_parquet(folder / "none.parquet")
    for path in (folder / "none.parquet", table):
        source, out = open_source(str(path)), folder / f"{path.stem}.screened"
        start, cpu = time.perf_counter(), time.process_time()
        screen(source, read_record_map(map_file, codes), map_file.read_bytes(), Options(codes), out)
        spent += [time.perf_counter() - start, time.process_time() - cpu]
    wall, cpu = spent[2] - spent[0], spent[3] - spent[1]
    print(
        f"{'isonomy screen, end to end':38}{rows / spent[2] / 1e6:8.2f} M rows/s; after {spent[0]:.1f} s for an empty table "
        f"({spent[1]:.1f} s of CPU) {rows / wall / 1e6:.2f} M rows/s, {cpu / rows * 1e9:.0f} cpu-ns/row; {peak()}",
        flush=True,
    )


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=10_000_000)
    parser.add_argument("--whole", type=int, default=2_000_000, help="records of the run from end to end, at most")
    total: int = parser.parse_args().rows
    frames = [records(min(PART, total - start), seed) for seed, start in enumerate(range(0, total, PART))]
    rows = sum(f.height for f in frames)
    print(
        f"{rows:,} records of {frames[0].width} columns, {sum(f.estimated_size() for f in frames) / rows:.0f} bytes each"
    )
    by = "NumPy, then machine code" if native.is_available() else "NumPy"
    print(f"plain copy {bandwidth():.1f} GB/s; decided by {by}; {peak()}", flush=True)
    books = [rulebook(code) for code in JURISDICTIONS]

    def compiled(*outputs: Output, tallied: tuple[Outcome, ...] = ()) -> CompiledTable:
        start = time.perf_counter()
        law = compile_table(
            books, frames[0].schema, constants=CONSTANTS, outputs=outputs, tallied=tallied, first=FIRST, last=LAST
        )
        print(f"{law.rules} rules, {law.live_rules} of them live: compiled in {time.perf_counter() - start:.1f} s")
        return law

    law = compiled()
    measure("verdicts", frames, law)
    measure("verdicts, counts per rule", frames, compiled(tallied=tuple(Outcome)))
    listed = compiled(Output.BREACHED, Output.QUESTIONS)
    in_memory = measure("verdicts, breaches and questions", frames, listed)
    constant = {"activity.kind": "transfer_tokens"}
    if constant["activity.kind"] in FACTS["activity.kind"].type.values:  # type: ignore[union-attr]
        special = specialise(law, constant)
        print(f"{special.live_rules} of {special.rules} rules live where only transfers are asked about")
        measure("verdicts of transfers only", frames, special)
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder) / f"{number}.parquet" for number in range(len(frames))]
        for path, frame in zip(paths, frames, strict=True):
            frame.write_parquet(path)
        frames.clear()
        start, cpu = time.perf_counter(), time.process_time()
        for frame in decode(paths):
            del frame
        decoding, cpu = time.perf_counter() - start, time.process_time() - cpu
        print(
            f"{'decoding the Parquet columns':38}{rows / decoding / 1e6:8.2f} M rows/s {cpu / rows * 1e9:7.0f} cpu-ns/row"
        )
        from_files = measure("from Parquet, breaches and questions", decode(paths), listed)
        print(f"from Parquet took {from_files / (decoding + in_memory):.2f} times decoding and deciding in memory")
        measure_whole_runs(min(rows, parser.parse_args().whole), Path(folder))


if __name__ == "__main__":
    main()
