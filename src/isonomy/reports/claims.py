"""Published claims answered, written as a report that can be quoted: answer, what was checked, rules with paragraphs."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from isonomy.analyses.claims import Answer, Checked, ClaimAnswered, ClaimAnswers
from isonomy.analyses.queries.base import named
from isonomy.logic import SetValue, Truth, Value, show
from isonomy.policy import CHECKED, Claim
from isonomy.profiles import PROFILES
from isonomy.reports.facts_in_words import facts_in_words
from isonomy.reports.report import Report, Section, Table
from isonomy.rulebook import Exemption, Rule

ANSWERS = {
    Answer.UPHELD: "upheld",
    Answer.PARTLY: "partly",
    Answer.REFUTED: "refuted",
    Answer.NOT_CHECKABLE: "not checkable",
}
_HOLDS: dict[Truth, str] = {True: "holds", False: "does not hold", None: "open"}
_SHOWN = 3
_HERE = "HERE"
"""The word for the place that is asked, where several are asked at once."""


def claims_report(answers: Sequence[ClaimAnswers], on: datetime.date) -> Report:
    """Return claims answered as a report: a table of all, then each with its checks."""
    counted = Counter(a.now.answer for a in answers)
    counts = ", ".join(f"{counted[a]} {ANSWERS[a]}" for a in Answer)
    rows = tuple(
        (
            a.claim.id,
            a.claim.claim,
            f"{a.claim.claimant}, {a.claim.date}",
            _word(a.then),
            _word(a.now),
        )
        for a in answers
    )
    columns = ("claim", "what is claimed", "by", "on its own day", f"on {on}")
    summary = Section("All claims", (f"By the law of {on}: {counts}.",), table=Table(columns, rows))
    return Report(
        title=f"Claims about same risk, same rules, by the law of {on}",
        says=(
            "Each claim is taken apart into checks, and each check is answered from the rulebook of the day: no answer is "
            "written by hand. Upheld: every check holds. Refuted: none does, and some fails. Partly: some hold; what holds "
            "is the region in which the claim is right. Not checkable: no check can be answered, for the reason given.",
        ),
        sections=(summary, *(_section(a) for a in answers)),
        notes=(
            f"Claims as recorded up to {CHECKED}, told in own words. Answers speak of the law as encoded; what is not "
            "encoded cannot be found.",
            "This is not legal advice.",
        ),
        record={"on": on.isoformat(), "claims": [claim_record(a) for a in answers]},
    )


def _section(answers: ClaimAnswers) -> Section:
    claim, now, then = answers.claim, answers.now, answers.then
    says = [
        f"Claimed by {claim.claimant}, {claim.date}{f' ({claim.date_note})' if claim.date_note else ''}; "
        f"compares {claim.compares}; record of {claim.confidence} confidence.",
        f"Asked: {claim.asks}",
        _answer_in_words(now),
    ]
    if _turns(then, now):
        says.append(_answer_in_words(then))
    rows = tuple((c.check.says, _HOLDS[c.answered.holds], _found(c, now.on), _cited(c.answered.by)) for c in now.checks)
    related = tuple(_provision(r) for r in _related(claim))
    table = Table(("checked", "on the day", "found", "rules"), rows)
    return Section(f"{claim.id}: {claim.claim}", tuple(says), (*related, *_cases_against(now)), table)


def _word(answered: ClaimAnswered) -> str:
    """The answer; where some checks hold, none fails and the rest cannot be answered, that is said."""
    unsettled = answered.answer is Answer.PARTLY and not answered.where(False)
    return ANSWERS[answered.answer] + (", all that can be checked holds" if unsettled else "")


def _turns(then: ClaimAnswered, now: ClaimAnswered) -> bool:
    return [c.answered.holds for c in then.checks] != [c.answered.holds for c in now.checks]


def _answer_in_words(answered: ClaimAnswered) -> str:
    told = f"By the law of {answered.on}: {_word(answered)}."
    match answered.answer:
        case Answer.PARTLY:
            fails = _list(answered.where(False))
            unsettled = _list(answered.where(None))
            told += f" Holds: {_list(answered.where(True))}"
            told += f" Does not hold: {fails}" if fails else ""
            told += f" Cannot be answered: {unsettled}" if unsettled else ""
        case Answer.REFUTED:
            told += f" Does not hold: {_list(answered.where(False))}"
        case Answer.NOT_CHECKABLE:
            told += f" Reason: {'; '.join(dict.fromkeys(c.answered.found for c in answered.checks))}."
    return told


def _list(checks: Iterable[Checked]) -> str:
    return " ".join(c.check.says for c in checks)


def _cases_against(answered: ClaimAnswered) -> tuple[str, ...]:
    """For each check that does not hold, the case that shows it, once each."""
    found: dict[str, None] = {}
    for checked in answered.where(False):
        case, origins = checked.answered.case, checked.answered.origins
        profiles = [p for p in dict.fromkeys(origins.values()) if p in PROFILES]
        stated = {n: _as_stated(v) for n, v in case.items() if origins.get(n) == "case"}
        told = "; ".join(filter(None, (", ".join(profiles), facts_in_words(stated))))
        if told:
            found[f"the case against it: {told}"] = None
    return tuple(found)


def _as_stated(value: Value) -> Value:
    """A value as the case states it: of places, those that are not named are open, the one asked among them."""
    if isinstance(value, SetValue) and value.maybe and _HERE not in value.has:
        return SetValue(value.has, value.maybe | {_HERE})
    return value


def _found(checked: Checked, on: datetime.date) -> str:
    day = f" (law of {checked.on})" if checked.on != on else ""
    return checked.answered.found + day


def _cited(provisions: Iterable[Rule | Exemption]) -> str:
    found = list(dict.fromkeys(_provision(p) for p in provisions))
    more = f"\nand {len(found) - _SHOWN} more" if len(found) > _SHOWN else ""
    return "\n".join(found[:_SHOWN]) + more


def _provision(provision: Rule | Exemption) -> str:
    return f"{provision.law.cites[0]} [{provision.id}]"


def _related(claim: Claim) -> tuple[Rule | Exemption, ...]:
    return named(claim.related)


def claim_record(answers: ClaimAnswers) -> dict[str, Any]:
    """Return a claim answered as a record for JSON, with the facts of every case that was decided."""
    claim = answers.claim
    return {
        "id": claim.id,
        "claim": claim.claim,
        "claimant": claim.claimant,
        "date": str(claim.date),
        "compares": claim.compares,
        "topic": claim.topic,
        "asks": claim.asks,
        "confidence": claim.confidence,
        "sources": list(claim.sources),
        "own_day": _answered_record(answers.then),
        "asked_day": _answered_record(answers.now),
    }


def _answered_record(answered: ClaimAnswered) -> dict[str, Any]:
    return {
        "on": answered.on.isoformat(),
        "answer": str(answered.answer),
        "checks": [
            {
                "says": c.check.says,
                "query": next(iter(c.check.query)) if c.check.query else None,
                "law_of": c.on.isoformat(),
                "holds": c.answered.holds,
                "found": c.answered.found,
                "rules": [{"id": p.id, "text": p.says, "cites": [str(x) for x in p.law.cites]} for p in c.answered.by],
                "case": {name: show(value) for name, value in sorted(c.answered.case.items())},
            }
            for c in answered.checks
        ],
    }
