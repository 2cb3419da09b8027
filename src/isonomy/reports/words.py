"""Words that several reports use: verdicts, and how a provision is cited in a cell."""

from __future__ import annotations

from isonomy.analyses.standings import Verdict
from isonomy.rulebook import Exemption, Rule

VERDICTS = {
    Verdict.PROHIBITED: "prohibited",
    Verdict.IN_BREACH: "breaks the law as planned",
    Verdict.UNDETERMINED: "hangs on facts not stated",
    Verdict.NEEDS_JUDGEMENT: "hangs on a judgement",
    Verdict.PERMITTED_IF: "permitted on conditions",
    Verdict.PERMITTED: "permitted as planned",
    Verdict.UNREGULATED: "no rule reaches it",
}
"""What each verdict says of a plan or a case, in words."""


def cited(rule: Rule | Exemption) -> str:
    """Return the first citation of a rule, with how many more it has."""
    more = f" and {len(rule.law.cites) - 1} more" if len(rule.law.cites) > 1 else ""
    return f"{rule.law.cites[0]}{more}"
