"""Which rulebook decided: the version of the package, and a digest of all that it decides by."""

from __future__ import annotations

import hashlib
from functools import cache
from importlib.metadata import version
from pathlib import Path

_APART = ("cli", "reports", "policy")
"""Parts of the package that decide nothing."""


@cache
def rulebook_version() -> str:
    """Return a word such as `0.1.0+3f2a9c0b71d4`, which changes with any law, fact, profile, rate or piece of code."""
    package = Path(__file__).parent.parent
    found = hashlib.sha256()
    for path in sorted(package.rglob("*")):
        if path.suffix in (".py", ".yaml") and path.relative_to(package).parts[0] not in _APART:
            found.update(f"{path.relative_to(package).as_posix()}\n".encode())
            found.update(path.read_bytes())
    return f"{version('isonomy')}+{found.hexdigest()[:12]}"
