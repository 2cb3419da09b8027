"""A case is put to the hubs that it concerns."""

from typing import Any

import pytest

from isonomy.analyses.concerned import concerned
from isonomy.cases.case import case_from
from isonomy.cases.files import Document
from isonomy.law import JURISDICTIONS

CASES: list[tuple[str, dict[str, Any], str]] = [
    ("a case that names no hub", {"asset": "bitcoin", "client": "retail individual"}, "hk sg kr jp"),
    ("its own jurisdiction", {"jurisdiction": "sg", "client": {"place": "KR"}}, "sg"),
    ("where the client lives", {"client": {"place": "KR"}}, "kr"),
    ("where it is done, and at whom it is aimed", {"activity": {"performed_in": ["SG"]}, "promotion": {"aimed_at": {"has": ["JP"]}}}, "sg jp"),
    ("a standing of its own", {"asset": "bitcoin", "in": {"jp": {"authorisation": {"classes": []}}}}, "jp"),
    ("the place of a profile", {"like": "licensed hong kong platform"}, "hk"),
    ("only places without a rulebook", {"client": {"place": "US"}}, "hk sg kr jp"),
    ("where it is not done", {"activity": {"performed_in": {"lacks": ["HK"]}}, "client": {"place": "SG"}}, "sg"),
]  # fmt: skip


@pytest.mark.parametrize(("written", "expected"), [c[1:] for c in CASES], ids=[c[0] for c in CASES])
def test_case_concerns(written: dict[str, Any], expected: str) -> None:
    assert concerned(case_from(Document(written), tuple(JURISDICTIONS))) == tuple(expected.split())
