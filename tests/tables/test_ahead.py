"""Parts are made one ahead, in their order; what goes wrong is told where the part is asked for."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from isonomy.tables.ahead import ahead


def parts(made: list[int], number: int) -> Iterator[int]:
    for part in range(number):
        made.append(part)
        yield part
    raise ValueError("the disk is gone")


def test_every_part_comes_once_and_in_order() -> None:
    with ahead(iter(range(50))) as found:
        assert list(found) == list(range(50))
    with ahead(iter([])) as found:
        assert list(found) == []


def test_no_more_than_one_part_is_made_ahead() -> None:
    made: list[int] = []
    with ahead(parts(made, 9)) as found:
        assert [next(found), next(found)] == [0, 1]
    assert made in ([0, 1], [0, 1, 2])


def test_a_part_that_cannot_be_made_is_told_after_those_before_it() -> None:
    used: list[int] = []
    with pytest.raises(ValueError, match="the disk is gone"), ahead(parts([], 3)) as found:
        used.extend(part for part in found)
    with ahead(parts([], 3)) as found:
        assert [next(found) for _ in range(3)] == [0, 1, 2]
