"""Lends runners to the threads that decide a table, and goes over to machine code where the table turns out to be large."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from queue import SimpleQueue
from threading import Lock
from typing import Final

from isonomy.engines.columns import native
from isonomy.engines.columns.program import Program, Runner

WORTH_CODE: Final = 3_000_000
"""Rows after which making machine code is repaid by the next as many."""


class Runners:
    """As many runners of a program as there are threads."""

    def __init__(self, program: Program, rows: int, threads: int) -> None:
        self._program, self._most = program, rows
        self._free: SimpleQueue[Runner | native.NativeRunner] = SimpleQueue()
        for _ in range(threads):
            self._free.put(program.runner(rows))
        self._lock = Lock()
        self._decided = 0
        self._code: native.NativeCode | None = None
        self._is_available = native.is_available()

    @contextmanager
    def lend(self, rows: int) -> Iterator[Runner | native.NativeRunner]:
        """Lend a runner for a batch of so many rows."""
        runner = self._free.get()
        try:
            code = self._code_after(rows)
            if code is not None and not isinstance(runner, native.NativeRunner):
                runner = native.NativeRunner(self._program, self._most, code)
            yield runner
        finally:
            self._free.put(runner)

    def _code_after(self, rows: int) -> native.NativeCode | None:
        with self._lock:
            if self._code is None and self._is_available and self._decided >= WORTH_CODE:
                self._code = native.NativeCode(self._program)
            self._decided += rows
            return self._code
