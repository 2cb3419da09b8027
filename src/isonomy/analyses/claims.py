"""Published claims answered from the rulebooks: upheld, refuted, partly, or not checkable. No answer is written by hand."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from isonomy.analyses.queries.base import Answered
from isonomy.analyses.queries.reading import read_query
from isonomy.policy import Check, Claim


class Answer(StrEnum):
    """What the law of a day makes of a claim."""

    UPHELD = "upheld"
    PARTLY = "partly"
    REFUTED = "refuted"
    NOT_CHECKABLE = "not_checkable"


@dataclass(frozen=True)
class Checked:
    """A check with what it came to, and the day whose law was asked."""

    check: Check
    on: datetime.date
    answered: Answered


@dataclass(frozen=True)
class ClaimAnswered:
    """A claim by the law of a day, check by check."""

    claim: Claim
    on: datetime.date
    checks: tuple[Checked, ...]

    @property
    def answer(self) -> Answer:
        """The table from the checks to the answer.

        | checks that hold | that fail | that are open | answer        |
        |------------------|-----------|---------------|---------------|
        | none             | none      | any           | not checkable |
        | some             | none      | none          | upheld        |
        | none             | some      | any           | refuted       |
        | anything else                |               | partly        |
        """
        truths = [c.answered.holds for c in self.checks]
        if True not in truths:
            return Answer.REFUTED if False in truths else Answer.NOT_CHECKABLE
        return Answer.UPHELD if all(truths) else Answer.PARTLY

    def where(self, holds: bool | None) -> tuple[Checked, ...]:
        """The checks that came out so."""
        return tuple(c for c in self.checks if c.answered.holds is holds)


@dataclass(frozen=True)
class ClaimAnswers:
    """A claim answered twice: by the law of its own day, and by that of the day asked."""

    then: ClaimAnswered
    now: ClaimAnswered

    @property
    def claim(self) -> Claim:
        """The claim."""
        return self.now.claim


def answer(claim: Claim, on: datetime.date) -> ClaimAnswered:
    """Answer a claim by the law of a day. Raises `CaseError` for a query that cannot be read."""
    return ClaimAnswered(claim, on, tuple(_checked(c, on) for c in claim.checks))


def answers(claims: Iterable[Claim], on: datetime.date) -> list[ClaimAnswers]:
    """Answer claims by the law of their own days and by that of one day."""
    return [ClaimAnswers(answer(c, c.own_day), answer(c, on)) for c in claims]


def _checked(check: Check, on: datetime.date) -> Checked:
    if check.query is None:
        return Checked(check, on, Answered(None, check.cannot))
    if check.encoded_from and on < check.encoded_from:
        reason = f"the law of that time is not encoded; it is from {check.encoded_from}"
        return Checked(check, on, Answered(None, reason))
    day = max(on, check.not_before or on)
    return Checked(check, day, read_query(check.query).ask(day))
