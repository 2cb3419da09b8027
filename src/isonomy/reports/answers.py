"""The questions that people ask, answered from the rulebook and the record for a day of choice. No answer is written by hand."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from isonomy.analyses.comparison import compare
from isonomy.analyses.decide import Decision
from isonomy.analyses.questions import Asked, licences_for, retail_buys_funds, retail_buys_tokens
from isonomy.analyses.sectors import Effect, sector_change
from isonomy.analyses.standings import Applied, Standing, Verdict
from isonomy.analyses.thresholds import limits_side_by_side
from isonomy.facts.lists import ACTIVITY
from isonomy.law import JURISDICTIONS, rulebook
from isonomy.policy import CHECKED, Progress, initiatives, sectors
from isonomy.reports.report import Report, Section, Table
from isonomy.reports.words import VERDICTS, cited

_POLICY_STATEMENT = datetime.date(2022, 10, 31)


@dataclass(frozen=True)
class Question:
    """A question, by a short name, and the function that answers it for some hubs on a day."""

    name: str
    asks: str
    answer: Callable[[Sequence[str], datetime.date], list[Section]]


def answers_report(questions: Sequence[Question], hubs: Sequence[str], on: datetime.date) -> Report:
    """Answer these questions for a day."""
    sections = [
        Section(f"{q.asks} {s.title}".strip() if not n else s.title, s.says, s.points, s.table)
        for q in questions
        for n, s in enumerate(q.answer(hubs, on))
    ]
    return Report(
        title=f"Answers by the law of {on}",
        says=("Each answer is worked out from the rulebook and the policy record when it is asked for.",),
        sections=tuple(sections),
        notes=(f"The policy record was kept up to {CHECKED}. This is not legal advice.",),
        record={"on": on.isoformat(), "hubs": list(hubs), "answers": [_record(q, hubs, on) for q in questions]},
    )


def _record(question: Question, hubs: Sequence[str], on: datetime.date) -> dict[str, Any]:
    return {
        "question": question.name,
        "asks": question.asks,
        "sections": [
            {
                "title": s.title,
                "says": list(s.says),
                "points": list(s.points),
                "rows": [dict(zip(s.table.columns, row, strict=True)) for row in s.table.rows] if s.table else [],
            }
            for s in question.answer(hubs, on)
        ],
    }


def _names(hubs: Sequence[str]) -> tuple[str, ...]:
    return tuple(JURISDICTIONS[h].name for h in hubs)


def _grid(first: str, asked: Sequence[Asked], hubs: Sequence[str]) -> Table:
    rows = []
    for what in dict.fromkeys(a.what for a in asked):
        cells = {a.hub: reason(a.decision) for a in asked if a.what == what}
        rows.append((what, *(cells[h] for h in hubs)))
    return Table((first, *_names(hubs)), tuple(rows))


def reason(decision: Decision) -> str:
    """Return a verdict in words with the provision that makes it, in one cell."""
    told = VERDICTS[decision.verdict]
    match decision.verdict:
        case Verdict.PROHIBITED | Verdict.IN_BREACH:
            rules = decision.standing(Standing.BARRED, Standing.BROKEN)
            if decision.verdict_by_law not in (Verdict.PROHIBITED, Verdict.IN_BREACH):
                told = "against what supervisors expect, though not against the law"
            return f"{told}: {rules[0].rule.says} [{cited(rules[0].rule)}]"
        case Verdict.UNDETERMINED:
            rules = decision.standing(Standing.QUESTION)
            asked = ", ".join(m.fact.name for m in decision.missing[:2])
            turns = f" [{cited(rules[0].rule)}]" if rules else ""
            return f"{told}: {asked}{turns}"
        case Verdict.PERMITTED_IF | Verdict.NEEDS_JUDGEMENT:
            rules = decision.standing(Standing.CONDITION, Standing.JUDGED_CONDITION, Standing.OPEN_JUDGEMENT)
            licences = [r for r in rules if r.rule.kind == "licence" and not r.may_not_apply]
            first = [*licences, *rules][:1]
            return f"{told} ({len(rules)}), first: {first[0].rule.says} [{cited(first[0].rule)}]" if first else told
    return told


def _retail(hubs: Sequence[str], on: datetime.date) -> list[Section]:
    says = ("On a trading platform of the hub, bought by a retail client who lives there.",)
    return [Section("", says, table=_grid("token", retail_buys_tokens(hubs, on), hubs))]


def _etfs(hubs: Sequence[str], on: datetime.date) -> list[Section]:
    says = ("Through a securities firm of the hub, bought by a retail client who lives there.",)
    return [Section("", says, table=_grid("fund", retail_buys_funds(hubs, on), hubs))]


def _comparison(hubs: Sequence[str], on: datetime.date) -> list[Section]:
    first, *others = hubs
    sections = []
    counts = []
    for other in others:
        pairs = compare(first, other, on=on).pairs
        both = sum(1 for p in pairs if p.left and p.right)
        counts.append(
            (
                JURISDICTIONS[other].name,
                str(both),
                str(sum(1 for p in pairs if not p.right)),
                str(sum(1 for p in pairs if not p.left)),
            )
        )
    name = JURISDICTIONS[first].name
    columns = ("hub", f"rules matched with {name}", f"{name} only", "that hub only")
    sections.append(Section("", (f"{name} beside each other hub, rule by rule.",), table=Table(columns, tuple(counts))))
    rows = []
    for fact, by_hub in limits_side_by_side(hubs, on).items():
        if len(by_hub) > 1:
            cells = ("\n".join(f"{x} [{cited(x.rule)}]" for x in by_hub.get(h, [])[:3]) or "no limit" for h in hubs)
            rows.append((fact.doc.rstrip("."), *cells))
    sections.append(Section("Limits that several hubs set", table=Table(("limit of", *_names(hubs)), tuple(rows))))
    return sections


def _sectors(hubs: Sequence[str], on: datetime.date) -> list[Section]:
    since = _POLICY_STATEMENT
    if on <= since:
        return [Section("", (f"The comparison begins on {since}; no day before it can be asked.",))]
    rows = []
    for sector in sectors():
        change = sector_change(sector, tuple(hubs), since, on)
        cells = []
        for hub in hubs:
            computed = [c for c in change.computed if c.hub == hub and c.effect is not Effect.UNCHANGED]
            told = [f"{c.effect}: {c.title}" for c in computed]
            recorded = [f"recorded {m.on}: {m.effect}, {m.says}" for m in change.recorded if m.hub == hub]
            cells.append("\n".join([*told, *recorded[-2:]]) or "no change found")
        rows.append((sector.name, *cells))
    says = (f"Since {since}; computed from the rulebook unless marked as recorded.",)
    return [Section("", says, table=Table(("sector", *_names(hubs)), tuple(rows)))]


def _start_up(hubs: Sequence[str], on: datetime.date) -> list[Section]:
    rows, free = [], []
    by_hub = {h: licences_for(h, on) for h in hubs}
    for act, says in ACTIVITY.values.items():
        if not any(by_hub[h][act] for h in hubs):
            free.append(act.replace("_", " "))
            continue
        cells = ("\n".join(_licence(r) for r in by_hub[h][act][:2]) or "no licence rule binds it" for h in hubs)
        rows.append((f"{act.replace('_', ' ')}: {says}", *cells))
    says_free = (f"No licence rule of these hubs binds, with bitcoin: {', '.join(free)}.",) if free else ()
    help_words = ("subsid", "cyberport", "talent", "sandbox", "pilot", "start-up", "ecosystem")
    open_now = [
        i
        for i in initiatives()
        if any(w in f"{i.promises} {i.says}".lower() for w in help_words)
        and i.progress_on(on) not in (Progress.NOT_YET, Progress.DROPPED)
    ]
    points = tuple(f"{i.promises} ({i.promised_on}; {i.progress_on(on)}). {i.says}" for i in open_now)
    sections = [
        Section("", ("Which licence each activity with bitcoin needs; `isonomy plan` works out the rest.", *says_free),
                table=Table(("activity", *_names(hubs)), tuple(rows)))
    ]  # fmt: skip
    if "hk" in hubs:
        sections.append(Section("Programmes of Hong Kong that a start-up can use", points=points))
    return sections


def _licence(needed: Applied) -> str:
    whether = "where it applies: " if needed.may_not_apply else ""
    return f"{whether}{needed.rule.says} [{cited(needed.rule)}]"


def _gaps(hubs: Sequence[str], on: datetime.date) -> list[Section]:
    sections = []
    if "hk" in hubs:
        late = tuple(
            (
                i.promises,
                str(i.promised_on),
                str(i.due or ""),
                f"{i.progress_on(on)}{', overdue' * i.overdue_on(on)}",
                i.says,
            )
            for i in initiatives()
            if i.progress_on(on) in (Progress.PROPOSED, Progress.IN_PROGRESS)
        )
        columns = ("promised", "on", "due", "status", "known of it")
        sections.append(Section("Promised by Hong Kong and not delivered", table=Table(columns, late)))
    pending = tuple(
        (JURISDICTIONS[h].name, r.says, cited(r), f"{r.law.status}, {r.law.span.since or 'no day known'}")
        for h in hubs
        for r in rulebook(h).rules
        if r.law.status.is_pending and not (r.law.span.since and r.law.span.since <= on and r.law.span.until)
    )
    sections.append(
        Section("Passed or proposed, not yet law", table=Table(("hub", "rule", "source", "status"), pending))
    )
    by_hub = {h: licences_for(h, on) for h in hubs}
    unlicensed = tuple(
        (act.replace("_", " "), *("needs a licence" if by_hub[h][act] else "no licence rule" for h in hubs))
        for act in ACTIVITY.values
        if len({bool(by_hub[h][act]) for h in hubs}) > 1
    )
    says = ("Where one hub asks for a licence for an activity with bitcoin and another does not, as encoded.",)
    sections.append(
        Section("Perimeter gaps between the hubs", says, table=Table(("activity", *_names(hubs)), unlicensed))
    )
    return sections


QUESTIONS = (
    Question("retail", "Can retail investors trade, and under which provision?", _retail),
    Question("etfs", "Which exchange-traded funds are allowed?", _etfs),
    Question("compare", "How does the policy of the hubs compare?", _comparison),
    Question("sectors", "Which sectors benefit?", _sectors),
    Question("start-up", "How can a start-up use the policies, and what must it hold?", _start_up),
    Question("gaps", "Where are the gaps?", _gaps),
)
"""The questions that people ask of the hubs."""
