"""Isonomy: virtual-asset regulation as software.

from isonomy import decide, read_case

decision = decide(read_case("case.yaml"), "hk")
print(decision.verdict)
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from isonomy.analyses.decide import Decision, decide
    from isonomy.cases.case import Case
    from isonomy.cases.errors import CaseError

__all__ = ["Case", "CaseError", "Decision", "case", "decide", "read_case"]


def read_case(path: str | Path) -> Case:
    """Return the case in a file (YAML, TOML or JSON); raises `CaseError` for bad input."""
    from isonomy.cases.case import case_from
    from isonomy.cases.files import read_file
    from isonomy.law import JURISDICTIONS

    return case_from(read_file(Path(path)), tuple(JURISDICTIONS))


def case(content: Mapping[str, Any]) -> Case:
    """Return the case that a mapping states, written as in a file: `{"asset": "bitcoin", "client": {...}}`."""
    from isonomy.cases.case import case_from
    from isonomy.cases.files import Document
    from isonomy.law import JURISDICTIONS

    return case_from(Document(content), tuple(JURISDICTIONS))


def __getattr__(name: str) -> object:
    """Load what is imported from here only when it is asked for, so that the command line starts quickly."""
    if name in ("decide", "Decision"):
        from isonomy.analyses import decide as module

        return getattr(module, name)
    if name == "Case":
        from isonomy.cases.case import Case

        return Case
    if name == "CaseError":
        from isonomy.cases.errors import CaseError

        return CaseError
    raise AttributeError(f"module `isonomy` has no attribute `{name}`")
