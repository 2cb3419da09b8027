"""Works on the next part of a table while the last one is in use."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from itertools import islice
from typing import TypeVar

T = TypeVar("T")


@contextmanager
def ahead(items: Iterator[T]) -> Iterator[Iterator[T]]:
    """Give the same items in the same order; one is made ahead, by a thread of its own, from the first request on.

    What making an item raises is raised where that item is asked for.
    """
    with ThreadPoolExecutor(1, "reading") as pool:
        waiting: list[Future[list[T]]] = []
        try:
            yield _each(items, waiting, pool)
        finally:
            for future in waiting:
                future.cancel()


def _each(items: Iterator[T], waiting: list[Future[list[T]]], pool: ThreadPoolExecutor) -> Iterator[T]:
    def make() -> list[T]:
        return list(islice(items, 1))

    waiting.append(pool.submit(make))
    while found := waiting.pop().result():
        waiting.append(pool.submit(make))
        yield found[0]
