"""All checks of one rulebook on a day."""

from __future__ import annotations

import datetime

from isonomy.analyses.verify.contradictions import Contradictions
from isonomy.analyses.verify.dates import date_findings
from isonomy.analyses.verify.findings import Finding
from isonomy.analyses.verify.logic import Logic
from isonomy.rulebook import Rulebook


def verify(book: Rulebook, on: datetime.date, seconds: float = 600.0) -> tuple[tuple[Finding, ...], int, int]:
    """Return what all checks find, the number of questions put to the solver, and the number of pairs compared.

    `seconds` bounds the search for contradictions; pairs that were not reached are a finding. Raises `Untranslatable`,
    naming the rule, for law that cannot be put to the solver.
    """
    logic = Logic(book, on)
    pulling_apart = Contradictions(book, on)
    found = (*date_findings(book), *logic.findings(), *pulling_apart.findings(seconds))
    return found, logic.prover.asked, pulling_apart.asked
