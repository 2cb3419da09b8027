"""A remedy written as a report: what to change, what to settle, and what bars."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from isonomy.analyses.remedy.remedy import Bar, Remedy, Step, Way
from isonomy.analyses.standings import Standing
from isonomy.logic import Fact, SetValue, Value, show
from isonomy.logic.types import SetType
from isonomy.reports.report import Report, Section, Table
from isonomy.reports.words import VERDICTS, cited
from isonomy.rulebook import Rule

_SHOWN = 3
_BECAUSE = 6


def remedy_report(remedy: Remedy) -> Report:
    """Return a remedy as a report."""
    before = remedy.before
    broken = before.standing(Standing.BARRED, Standing.BROKEN)
    says = [f"{before.jurisdiction.name}, law of {before.on}. As it stands: {VERDICTS[before.verdict]}."]
    if broken:
        says.append(f"Broken: {len(broken)} rule{'s' if len(broken) > 1 else ''}.")
    sections: list[Section] = []
    for number, way in enumerate(remedy.ways, 1):
        sections += _way(way, f"Way {number}: " if len(remedy.ways) > 1 else "")
    sections += [_bar(bar) for bar in remedy.bars]
    if remedy.bars:
        says.append("No choice of the firm can make this compliant.")
    if not remedy.in_time:
        says.append("Not found in time: there may be a way, or another one; allow more with `--seconds`.")
    return Report(
        before.title,
        tuple(says),
        tuple(sections),
        (
            "Circumstances are never changed. What the firm does and where is kept as well, unless `--weights` says "
            "otherwise. Judgements are taken to go well. This is not legal advice.",
        ),
        remedy_record(remedy),
    )


def _way(way: Way, prefix: str) -> list[Section]:
    found = []
    if not (way.changes or way.settles or way.assumes):
        found.append(
            Section(_title(prefix, "nothing to change"), ("Every rule that reaches the case is kept as it stands.",))
        )
    if way.assumes:
        says = ("No remedy holds whatever these unknown circumstances are; this one takes for granted:",)
        found.append(
            Section(_title(prefix, "assumed"), says, tuple(f"{s.fact.name}: {_after(s)}" for s in way.assumes))
        )
    if way.changes:
        found.append(Section(_title(prefix, "what to change"), table=_steps(way.changes)))
    if way.settles:
        says = ("The case leaves these open; settled so, no rule is broken.",)
        found.append(Section(_title(prefix, "what to settle"), says, table=_steps(way.settles)))
    rest = [f"Then: {VERDICTS[way.after.verdict]}."]
    if way.judged:
        rest.append(f"A person must still judge: {_rules(way.judged, len(way.judged))}")
    if way.open:
        rest.append(f"Still open, as the case says too little: {_rules(way.open, len(way.open))}")
    aside = len(way.after.standing(Standing.PROVISO))
    if aside:
        rest.append(f"Left aside: {aside} rules about things of which the case says nothing.")
    return [*found, Section(_title(prefix, "outcome"), tuple(rest))]


def _title(prefix: str, words: str) -> str:
    return prefix + words if prefix else words.capitalize()


def _steps(steps: Iterable[Step]) -> Table:
    return Table(("step", "keeps"), tuple((step_in_words(s), _rules(s.heals, _SHOWN)) for s in steps))


def _rules(rules: tuple[Rule, ...], most: int) -> str:
    shown = [f"{r.says} [{cited(r)}; {r.id}]" for r in rules[:most]]
    more = [f"and {len(rules) - most} more"] if len(rules) > most else []
    return "\n".join([*shown, *more]) or "needed together with the other steps"


def step_in_words(step: Step) -> str:
    """Return a step as a sentence: `raise custody.cold_share from 90% to 98%`."""
    name, before = step.fact.name, step.before
    if name.startswith("judgement."):
        return f"see to it that {step.fact.doc}"
    if isinstance(step.fact.type, SetType):
        return "; ".join(_set_steps(step.fact, before, step.after))
    if before is None:
        return f"set {name} to {_after(step)}"
    verb = {"least": "raise", "most": "lower"}.get(step.bound, "change")
    return f"{verb} {name} from {_shown(step.fact, before)} to {_shown(step.fact, step.after)}"


def _after(step: Step) -> str:
    if isinstance(step.fact.type, SetType):
        return "; ".join(_set_steps(step.fact, step.before, step.after, named=False))
    more = {"least": " or more", "most": " or less"}.get(step.bound, "") if step.before is None else ""
    return _shown(step.fact, step.after) + more


def _set_steps(fact: Fact, before: Value, after: Value, *, named: bool = True) -> list[str]:
    assert isinstance(after, SetValue) and isinstance(fact.type, SetType)
    words = frozenset(fact.type.of.values)
    had = before if isinstance(before, SetValue) else SetValue(frozenset(), words)
    of = f" to {fact.name}" if named else ""
    off = f" from {fact.name}" if named else ""
    steps = []
    added = sorted(after.has - had.has)
    removed = sorted(had.has - after.has - after.maybe)
    out = had.maybe - after.has - after.maybe
    if added:
        steps.append(f"add {', '.join(added)}{of}")
    if removed:
        steps.append(f"remove {', '.join(removed)}{off}")
    if out and len(out) * 2 > len(words):
        besides = sorted(after.has | after.maybe)
        steps.append(
            f"leave nothing{f' in {fact.name}' if named else ''}"
            + (f" besides {', '.join(besides)}" if besides else "")
        )
    elif out:
        steps.append(f"leave {', '.join(sorted(out))} out{f' of {fact.name}' if named else ''}")
    return steps or [f"set {fact.name} to {show(after)}"]


def _shown(fact: Fact, value: Value) -> str:
    unit = f" {fact.unit}" if isinstance(value, int) and not isinstance(value, bool) and fact.unit else ""
    return show(value) + unit.replace("_", " ")


def _bar(bar: Bar) -> Section:
    together = "These rules pull apart: each can be kept, not all of them." if len(bar.rules) > 1 else ""
    points = [f"{r.says} [{'; '.join(map(str, r.law.cites))}; {r.id}]" for r in bar.rules]
    because = ", ".join(f"{f.name} is {show(v)}" for f, v in bar.because[:_BECAUSE])
    more = f", and {len(bar.because) - _BECAUSE} facts more" if len(bar.because) > _BECAUSE else ""
    says = (
        *([together] if together else []),
        f"It is so because {because}{more}." if because else "It is so in every case.",
    )
    return Section("What bars it", says, tuple(points))


def remedy_record(remedy: Remedy) -> dict[str, Any]:
    """Return a remedy as a record for JSON."""
    before = remedy.before
    return {
        "title": before.title,
        "jurisdiction": before.jurisdiction.code,
        "on": before.on.isoformat(),
        "verdict": str(before.verdict),
        "in_time": remedy.in_time,
        "ways": [_way_record(w) for w in remedy.ways],
        "barred_by": [
            {
                "rules": [_rule_record(r) for r in b.rules],
                "because": {f.name: show(v) for f, v in b.because},
            }
            for b in remedy.bars
        ],
    }


def _way_record(way: Way) -> dict[str, Any]:
    return {
        "weight": way.weight,
        "changes": [_step_record(s) for s in way.changes],
        "settles": [_step_record(s) for s in way.settles],
        "assumes": [_step_record(s) for s in way.assumes],
        "verdict": str(way.after.verdict),
        "judged": [r.id for r in way.judged],
        "open": [r.id for r in way.open],
        "left_aside": len(way.after.standing(Standing.PROVISO)),
    }


def _step_record(step: Step) -> dict[str, Any]:
    return {
        "fact": step.fact.name,
        "from": None if step.before is None else show(step.before),
        "to": show(step.after),
        "in_words": step_in_words(step),
        "keeps": [_rule_record(r) for r in step.heals],
    }


def _rule_record(rule: Rule) -> dict[str, Any]:
    return {"rule": rule.id, "text": rule.says, "cites": [str(c) for c in rule.law.cites]}
