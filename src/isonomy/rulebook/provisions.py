"""The objects of which a rulebook is made: rules, what defeats them, definitions and penalties.

Law files write them with the words of `isonomy.rulebook.writing`; these classes only hold what was written.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field

from isonomy.logic import Expr, Money
from isonomy.rulebook.citations import Evidence, Provision
from isonomy.rulebook.words import Force, Kind, Risk, Status, Topic


@dataclass(frozen=True)
class Span:
    """The days on which something is in effect, both ends included; an open end has no date.

    An open start means that the date was not verified: the law is taken to have been there before. `note` says what is
    approximate or computed about a date.
    """

    since: datetime.date | None = None
    until: datetime.date | None = None
    note: str = ""

    def __post_init__(self) -> None:
        if self.since and self.until and self.until < self.since:
            raise ValueError(f"ends on {self.until}, before it begins on {self.since}")

    def __contains__(self, day: datetime.date) -> bool:
        return (self.since is None or self.since <= day) and (self.until is None or day <= self.until)

    def overlaps(self, other: Span) -> bool:
        """Whether some day lies in both."""
        latest_start = max(self.since or datetime.date.min, other.since or datetime.date.min)
        earliest_end = min(self.until or datetime.date.max, other.until or datetime.date.max)
        return latest_start <= earliest_end


@dataclass(frozen=True)
class Reading:
    """An interpretation call: how an open text was read, why, and since when this project reads it so."""

    how: str
    why: str
    since: datetime.date


@dataclass(frozen=True)
class Law:
    """What every provision carries: where it stands, how it binds, when, and what was seen of it."""

    cites: tuple[Provision, ...]
    evidence: Evidence
    span: Span = Span()
    status: Status = Status.IN_FORCE
    force: Force = Force.STATUTE
    reading: Reading | None = None
    records: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not self.cites:
            raise ValueError("a provision without a citation")

    def applies(self, day: datetime.date, with_pending: bool) -> bool:
        """Whether this is to be applied on `day`; pending law only where asked for."""
        if self.status.is_pending and not with_pending:
            return False
        return day in self.span


@dataclass(frozen=True)
class Judgement:
    """A duty that no fact settles: `question` is for a person, `of_choice` tells whether the firm can see to it."""

    question: str
    of_choice: bool = True


@dataclass(frozen=True, eq=False)
class Part:
    """One duty of a rule; a rule is kept when all its parts are. It may have dates of its own within the rule's."""

    name: str
    must: Expr | Judgement
    span: Span = Span()
    says: str = ""


@dataclass(eq=False)
class Rule:
    """A rule: where `when` is true, every part must hold.

    `id` is its place in the rulebook, such as `hk.custody.cold_storage`, given once when the rulebook is put together.
    """

    kind: Kind
    says: str
    when: Expr
    parts: tuple[Part, ...]
    risk: Risk
    topics: tuple[Topic, ...]
    law: Law
    id: str = field(default="", init=False)

    def __repr__(self) -> str:
        return self.id or self.says


@dataclass(eq=False)
class Exemption:
    """What defeats a rule, or some of its parts, or another exemption, while `when` is true.

    With `instead`, the parts are not excused but replaced by another duty. `over` names exemptions of the same parts
    that give way to this one, by a cited priority.
    """

    kind: Kind
    says: str
    to: Rule | Exemption
    parts: tuple[str, ...]
    when: Expr
    law: Law
    instead: Expr | None = None
    over: tuple[Exemption, ...] = ()
    id: str = field(default="", init=False)

    def __repr__(self) -> str:
        return self.id or self.says


@dataclass(eq=False)
class Definition:
    """Where a legal term comes from; the term itself is in the logic."""

    doc: str
    law: Law


@dataclass(eq=False)
class Penalty:
    """What the law attaches to the breach of certain rules, at most. `months` is prison; `per_day` a continuing fine.

    `whom` is the condition on the offender, where a statute punishes individuals otherwise than firms; without it the
    penalty reaches whoever breaks the rules.
    """

    says: str
    of: tuple[Rule, ...]
    law: Law
    fine: Money | None = None
    months: int | None = None
    per_day: Money | None = None
    whom: Expr | None = None
    id: str = field(default="", init=False)

    def __repr__(self) -> str:
        return self.id or self.says
