"""What commands that need the solver have in common."""

from __future__ import annotations

from importlib.util import find_spec

from isonomy.cases.errors import CaseError


def need_solver(command: str) -> None:
    """Raise `CaseError` where the solver is not installed."""
    if find_spec("z3") is None:
        raise CaseError(f"`isonomy {command}` needs the solver z3", "install it with `pip install 'isonomy[proof]'`")
