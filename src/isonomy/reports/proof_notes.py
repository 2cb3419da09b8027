"""What is taken for granted in a proof over two hubs, said the same way in every report."""

from __future__ import annotations

from typing import Any

from isonomy.analyses.proofs.ground import Ground
from isonomy.facts.constraints import CONSTRAINTS, SIGNED
from isonomy.reports.facts_in_words import words


def assumptions(ground: Ground) -> tuple[str, ...]:
    """Return what is taken for granted, one sentence each."""
    return (
        "A case is the same in both hubs: *here* is the place whose law is asked, and standing with the authorities, "
        "presence and other facts of one place are taken as the same in each.",
        "A fact is never about the other hub by name; other places are neither of the two.",
        "Rules and parts that a person must judge are taken as well judged.",
        f"Amounts are converted at {ground.rate}." if ground.rate.date else "Both hubs count in one currency.",
        f"Amounts, counts, shares and durations are not negative, save {', '.join(words(n) for n in sorted(SIGNED))}.",
        *(f"{c.says} ({c.basis})" for c in CONSTRAINTS),
    )


LICENCES = (
    "Conduct is compared under the licence: every licence rule of both hubs is taken as kept. Needing a licence at all is "
    "compared under the perimeter risk, without that assumption."
)


def ground_record(ground: Ground) -> dict[str, Any]:
    """Return what is taken for granted as a record for JSON."""
    return {
        "assumptions": [LICENCES, *assumptions(ground)],
        "rate": str(ground.rate),
        "questions_asked": ground.prover.asked,
    }
