"""Another analyser's published examples, said in our language, come out as they did there."""

from __future__ import annotations

import pytest

from checks.cedar_examples import EXAMPLES, relation_of
from checks.cedar_findings import FINDINGS, Published
from checks.cedar_policies import Example


def test_no_example_was_lost() -> None:
    assert len(EXAMPLES) == 31
    assert sum(len(e.results) for e in EXAMPLES) == 70
    assert all(set(e.results) == set(e.requests) for e in EXAMPLES)


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda e: e.source)
def test_two_sets_of_policies_stand_to_each_other_as_published(example: Example) -> None:
    assert {request: relation_of(example, request) for request in example.requests} == example.results


@pytest.mark.parametrize("published", FINDINGS, ids=lambda p: p.source)
def test_what_never_applies_and_what_is_shadowed_is_found_as_published(published: Published) -> None:
    assert published.found() == published.expected()
