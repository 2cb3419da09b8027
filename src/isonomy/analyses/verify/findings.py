"""What a check of a rulebook finds, and the explanations that stand beside the law."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from importlib.resources import files

import yaml

from isonomy.rulebook import Exemption, Rule


class Check(StrEnum):
    """The checks; each value comes with what it means."""

    means: str

    def __new__(cls, word: str, means: str) -> Check:
        """Make a check that is its word and says what it means."""
        check = str.__new__(cls, word)
        check._value_ = word
        check.means = means
        return check

    CONTRADICTION = ("contradiction", "two rules apply, each can be kept, and no choice keeps both")
    NEVER_APPLIES = ("never_applies", "no case is reached by the rule")
    NEVER_KEPT = ("never_kept", "the duty cannot be kept where it applies, and is not written as a ban")
    NEVER_BROKEN = ("never_broken", "the duty cannot be broken where it applies")
    IDLE_EXEMPTION = ("idle_exemption", "the exemption never takes effect on what it exempts from")
    SHADOWED = ("shadowed", "whenever the rule is broken another of the same force is broken as well")
    EARLY_EXEMPTION = ("early_exemption", "the exemption begins before what it exempts from")
    STRAY_EXEMPTION = ("stray_exemption", "the exemption is never in effect together with what it exempts from")
    STRAY_PENALTY = ("stray_penalty", "the penalty is never in effect together with any rule on which it hangs")
    STRAY_PART = ("stray_part", "the part is never in effect together with its rule")
    VALUE_HOLE = ("value_hole", "a dated limit has no value on the first day of the rule that uses it")
    GAP = ("gap", "the rule ends, and what follows on the same matter begins later than the next day")
    UNNAMED_TERM = ("unnamed_term", "a legal term is used that the rulebook does not define")
    UNUSED_TERM = ("unused_term", "a legal term is defined and never used")
    UNANSWERED = ("unanswered", "the solver found no answer in time")


@dataclass(frozen=True, eq=False)
class Finding:
    """One finding: the check, the provision that it is about, another one if it takes two, and a witness or reason."""

    check: Check
    about: Rule | Exemption | None
    name: str
    says: str
    witness: str = ""
    beside: Rule | None = None

    @property
    def id(self) -> str:
        """A name that stays the same as long as the finding does."""
        return f"{self.check} {self.name}" + (f" by {self.beside.id}" if self.beside else "")


def explained(code: str) -> Mapping[str, str]:
    """Return the findings of a rulebook that are as they should be, by id, each with the reason."""
    path = files("isonomy.law") / code / "verified.yaml"
    if not path.is_file():
        return {}
    found = yaml.safe_load(path.read_text(encoding="utf-8")) or {}
    return {str(k): str(v) for k, v in found.items()}
