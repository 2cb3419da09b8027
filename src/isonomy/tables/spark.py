"""Decides the parts of a table on Spark: workers run the same column engine, the driver keeps the journal.

Spark only hands out the work. Rules written as Spark expressions become methods that are too large for the compiler of
the Java machine, and run several times slower than this. One job is one part, so that parts come back in order, few are
held at a time, and a part that a lost worker had is decided again by another. Workers write no files: what they decided
comes back whole or not at all.
"""

from __future__ import annotations

import io
import os
import pickle
import re
import shutil
import sys
import time
from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import lru_cache
from importlib import import_module
from pathlib import Path
from typing import Any

import polars as pl

from isonomy.cases.errors import CaseError
from isonomy.tables.counting import Counted
from isonomy.tables.deciding import Decided, Decider
from isonomy.tables.engines import Engine, Work
from isonomy.tables.record_map import RecordMap
from isonomy.tables.sources import Batch, ColumnFile
from isonomy.tables.version import rulebook_version

_MOST_JOBS = 512
"""Parts that are asked for at the same time, on however large a cluster."""
_AHEAD = 2
"""Parts asked for beyond those that the workers can take up at once, so that none waits for the driver."""

_PATIENCE = 120
"""Seconds until a cluster must have given the first worker."""
_MASTER = r"local(\[(\*|\d+)(,\d+)?\])?|spark://\S+|k8s://\S+|yarn"
_EXPECTED = "expected a master such as `local[*]` or `spark://host:7077`"


@dataclass(frozen=True)
class _Law:
    """What a worker compiles the law from. It must come to the law of the driver."""

    mapped: RecordMap
    codes: tuple[str, ...]
    schema: dict[str, pl.DataType]
    with_pending: bool
    version: str


@dataclass(frozen=True)
class _Range:
    """A part that a worker reads itself, out of a file that it sees under the same name."""

    file: ColumnFile
    bytes: int
    size: int
    number: int
    columns: tuple[str, ...]

    def batch(self) -> Batch:
        """Read the part; raises `CaseError` where the file is not the driver's."""
        if self.file.bytes() != self.bytes:
            raise CaseError(
                f"`{self.file.name}` is not the same file on a worker",
                "every worker must see the file under the same path",
            )
        return self.file.part(self.size, self.number, self.columns)


@dataclass(frozen=True)
class _Rows:
    """A part that the driver has read: text is read line by line and databases in one query, which only one can do."""

    frame: bytes
    rest: Batch

    def batch(self) -> Batch:
        """Return the part."""
        return Batch(pl.read_ipc(self.frame), self.rest.numbers, self.rest.lines, self.rest.broken)


def by_spark(master: str) -> Engine:
    """Return the engine that decides on Spark under this master, such as `local[*]` or `spark://host:7077`.

    Raises `CaseError` at once where Spark or Java is not set up here and for what is no master, later where the master
    cannot be reached or has no worker.
    """
    if not re.fullmatch(_MASTER, master):
        raise CaseError(f"`{master}` is no master of Spark", _EXPECTED)
    pyspark = _pyspark()
    _require_java()

    def decide(work: Work) -> Iterator[Decided]:
        with _context(pyspark, master) as context:
            yield from _decided(context, work)

    return decide


def _pyspark() -> Any:
    try:
        return import_module("pyspark")
    except ImportError:
        raise CaseError("spark is not set up here", "pip install 'isonomy[spark]'") from None


def _require_java() -> None:
    home = os.environ.get("JAVA_HOME")
    java = Path(home, "bin", "java") if home else shutil.which("java")
    if java is None or not Path(java).is_file():
        raise CaseError("there is no Java here, which Spark runs on", "install Java 17 or later, or set JAVA_HOME")


@contextmanager
def _context(pyspark: Any, master: str) -> Iterator[Any]:
    """Start Spark, or use the context that this process has already."""
    running = pyspark.SparkContext._active_spark_context
    if running is not None:
        yield running
        return
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    settings = {
        "spark.app.name": "isonomy screen",
        "spark.ui.enabled": "false",
        "spark.ui.showConsoleProgress": "false",
        "spark.log.level": "OFF",
        # rows that this process has read travel in one message, in MiB
        "spark.rpc.message.maxSize": "1024",
        # every core has a worker of its own; threads of theirs beside it would only be in each other's way
        "spark.executorEnv.POLARS_MAX_THREADS": "1",
    }
    conf = pyspark.SparkConf().setMaster(master)
    for name, value in settings.items():
        conf.setIfMissing(name, value)
    try:
        context = pyspark.SparkContext(conf=conf)
    except Exception as error:
        raise _refusal(master, error) from None
    try:
        if not master.startswith("local"):
            _await_worker(context, master)
        yield context
    finally:
        context.stop()


def _await_worker(context: Any, master: str) -> None:
    """Spark itself would wait without end, and say nothing."""
    until = time.monotonic() + _PATIENCE
    try:
        # the driver is in this list as well
        while context._jsc.sc().getExecutorMemoryStatus().size() < 2:
            if time.monotonic() > until:
                raise CaseError(
                    f"no worker of `{master}` has come within {_PATIENCE} seconds",
                    "start workers, or see in its log why they cannot reach this machine",
                )
            time.sleep(0.2)
    except CaseError:
        raise
    except Exception as error:
        raise _refusal(master, error) from None


def _decided(context: Any, work: Work) -> Iterator[Decided]:
    law = _Law(work.mapped, work.decider.codes, dict(work.schema), work.with_pending, rulebook_version())
    written = pickle.dumps(law)

    def ask(part: _Range | _Rows) -> Any:
        # only a name of this module and plain data travel
        return context.parallelize([(written, part)], 1).map(_decide_part).collect()[0]

    waiting: deque[Future[Any]] = deque()
    with ThreadPoolExecutor(_MOST_JOBS) as pool:
        try:
            for part in _parts(work):
                waiting.append(pool.submit(ask, part))
                # workers of a cluster come one by one: how many there are is asked anew
                if len(waiting) >= min(context.defaultParallelism + _AHEAD, _MOST_JOBS):
                    yield _taken(context, waiting.popleft())
            while waiting:
                yield _taken(context, waiting.popleft())
        finally:
            if any([not future.cancel() for future in waiting]):
                # a context that has failed has nothing to cancel
                with suppress(Exception):
                    context.cancelAllJobs()


def _taken(context: Any, answer: Future[Any]) -> Decided:
    try:
        found = answer.result()
    except Exception as error:
        raise _refusal(context.master, error) from None
    if found.refused:
        raise CaseError(*found.refused)
    return Decided(pl.read_ipc(found.records), found.quarantine, found.counted)


def _refusal(master: str, error: Exception) -> CaseError:
    told = [line.strip() for line in str(error).splitlines() if line.strip()]
    # the last line of what a worker says in Python names the error; all else is where it came from
    named = [line for line in told if re.match(r"(\w+\.)*\w*(Error|Exception): ", line)]
    reason = (named or told or [type(error).__name__])[-1 if named else 0]
    return CaseError(
        f"spark under `{master}` failed: {reason[:300]}",
        f"{_EXPECTED} that can be reached, and isonomy installed where its workers run",
    )


def _parts(work: Work) -> Iterator[_Range | _Rows]:
    columns = work.mapped.reads
    if isinstance(work.source, ColumnFile):
        file = work.source.resolved()
        for number in range(work.first, -(-(work.source.records() or 0) // work.size)):
            yield _Range(file, file.bytes(), work.size, number, columns)
        return
    for batch in work.source.batches(work.size, work.first, columns):
        frame = io.BytesIO()
        batch.frame.write_ipc(frame, compression="lz4")
        rest = Batch(batch.frame.clear(), batch.numbers, batch.lines, batch.broken)
        yield _Rows(frame.getvalue(), rest)


@dataclass(frozen=True)
class _Answer:
    """A part as it comes back: the records as Arrow, or why it was refused."""

    records: bytes
    quarantine: str
    counted: Counted
    refused: tuple[str, str, str] | None = None


def _decide_part(task: tuple[bytes, _Range | _Rows]) -> _Answer:
    """Decide a part; this is what runs on a worker."""
    written, part = task
    try:
        (decided,) = _decider(written).decide([part.batch()])
    except CaseError as error:
        # an answer and no failure: Spark would try again what can only be refused again
        return _Answer(b"", "", Counted(), (error.problem, error.help, error.where))
    records = io.BytesIO()
    decided.records.write_ipc(records, compression="lz4")
    return _Answer(records.getvalue(), decided.quarantine, decided.counted)


@lru_cache(maxsize=1)
def _decider(written: bytes) -> Decider:
    """Compile the law; a worker does this once, and then decides part after part by it."""
    law: _Law = pickle.loads(written)
    if law.version != rulebook_version():
        raise CaseError(
            f"a worker has isonomy {rulebook_version()}, and the driver {law.version}", "install the same on both"
        )
    return Decider(law.mapped, law.codes, law.schema, with_pending=law.with_pending)
