"""A decision for the terminal: one screen, or with every step of the proof."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import click

from isonomy.analyses.decide import Decision, date_note
from isonomy.analyses.records import name_of
from isonomy.analyses.standings import Applied, Standing, Verdict
from isonomy.cli.text import dim, heading, plural, wrap
from isonomy.logic import Expr, Proof, show
from isonomy.logic.choices import is_choice
from isonomy.logic.expressions import And, Fact, Here, Literal, Not, Or, Term
from isonomy.rulebook import Rule, Topic
from isonomy.rulebook.outcomes import broken_parts, open_exemptions, open_parts, used_exemptions
from isonomy.rulebook.provisions import Judgement, Law, Penalty

VERDICTS = {
    Verdict.PROHIBITED: ("PROHIBITED", "red"),
    Verdict.IN_BREACH: ("IN BREACH", "red"),
    Verdict.UNDETERMINED: ("UNDETERMINED", "yellow"),
    Verdict.NEEDS_JUDGEMENT: ("NEEDS JUDGEMENT", "yellow"),
    Verdict.PERMITTED_IF: ("PERMITTED IF", "green"),
    Verdict.PERMITTED: ("PERMITTED", "green"),
    Verdict.UNREGULATED: ("UNREGULATED", "cyan"),
}
_MEANINGS = {
    Verdict.PROHIBITED: "no choice of the firm can make this compliant",
    Verdict.IN_BREACH: "as described this breaks the law; another choice would not",
    Verdict.UNDETERMINED: "facts are missing that could tip it",
    Verdict.NEEDS_JUDGEMENT: "the facts are settled; a person must judge",
    Verdict.PERMITTED_IF: "in order, if the conditions below are met",
    Verdict.PERMITTED: "every rule that reaches this is kept",
    Verdict.UNREGULATED: "no rule of this rulebook reaches it",
}
_FORBIDDEN = (Verdict.PROHIBITED, Verdict.IN_BREACH)
_SHOWN = 6
_PENDING = " (not yet law)"


def decision_text(decision: Decision, *, explain: bool = False) -> str:
    """Return a decision as text."""
    return "\n".join(_lines(decision, explain))


def _lines(decision: Decision, explain: bool) -> Iterator[str]:
    label, colour = VERDICTS[decision.verdict]
    yield heading(decision.title)
    scope = f", about {decision.scope.kind} `{decision.scope.asked}` only" if decision.scope else ""
    pending = ", with law that is passed or proposed" if decision.with_pending else ""
    yield dim(f"{decision.jurisdiction.name}, law of {decision.on}{scope}{pending}")
    only_left_aside = {r.standing for r in decision.rules} <= {Standing.PROVISO, Standing.ELSEWHERE}
    nothing_yet = "no rule reaches what is described; only rules that are left aside could"
    meaning = (
        nothing_yet if only_left_aside and decision.verdict is Verdict.PERMITTED_IF else _MEANINGS[decision.verdict]
    )
    yield f"{click.style(label, fg=colour, bold=True)}  {meaning}"
    if decision.verdict_by_law is not decision.verdict:
        by_law, _ = VERDICTS[decision.verdict_by_law]
        yield dim(f"by statute and regulation alone: {by_law.lower()}; guidelines and expectations make the difference")
    yield from _rules(decision, "What bars it", "✗", Standing.BARRED)
    yield from _rules(decision, "What is broken", "✗", Standing.BROKEN)
    for penalty in decision.penalties:
        yield wrap(_penalty(penalty), "  ! ")
    yield from _rules(decision, "Turns on facts that are missing", "?", Standing.QUESTION)
    yield from _rules(decision, "For a person to judge", "?", Standing.OPEN_JUDGEMENT)
    yield from _missing(decision)
    if decision.verdict not in _FORBIDDEN:
        yield from _rules(decision, "Met", "✓", Standing.KEPT, limit=8 if decision.verdict is Verdict.PERMITTED else 3)
    yield from _conditions(decision)
    yield from _provisos(decision)
    outside = date_note(decision)
    for note in (*_rates(decision), *decision.prepared.notes, *([outside] if outside else [])):
        yield wrap(note, "note: ")
    if explain:
        yield from _proofs(decision)


def _rates(decision: Decision) -> Iterator[str]:
    """How amounts were converted: one by one where the case states them, by their rate where a profile does."""
    own = [r for r in decision.prepared.rates if decision.prepared.origins.get(r.fact) == "case"]
    yield from map(str, own)
    profiled = dict.fromkeys(str(r.rate) for r in decision.prepared.rates if r not in own)
    if profiled:
        yield f"amounts of profiles were converted: {'; '.join(profiled)}"


def _rules(decision: Decision, title: str, mark: str, standing: Standing, limit: int = _SHOWN) -> Iterator[str]:
    rules = sorted(decision.standing(standing), key=lambda r: r.rule.kind == "permission")
    if not rules:
        return
    yield ""
    yield heading(title)
    for applied in rules[:limit]:
        yield wrap(_says(decision, applied), f"  {mark} ")
        yield dim(f"    {_where(applied.rule)}")
        yield from _readings_of(decision, applied)
    if len(rules) > limit:
        yield dim(f"    and {len(rules) - limit} more (--json lists all)")


def _says(decision: Decision, applied: Applied) -> str:
    rule = applied.rule
    parts = broken_parts(applied.meaning, decision.prepared.situation)
    if applied.standing not in (Standing.BARRED, Standing.BROKEN) or len(applied.meaning.parts) == 1:
        return rule.says
    return (
        f"{rule.says} Broken: {'; '.join((p.part.says or p.part.name.replace('_', ' ')).rstrip('.') for p in parts)}."
    )


def _where(rule: Rule) -> str:
    law = rule.law
    return f"{'; '.join(map(str, law.cites))} [{rule.id}]{_PENDING if law.status.is_pending else ''}"


def _readings_of(decision: Decision, applied: Applied) -> Iterator[str]:
    """Say which stated values broke a rule, and which exemption took effect."""
    situation = decision.prepared.situation
    if applied.standing in (Standing.BARRED, Standing.BROKEN):
        parts = broken_parts(applied.meaning, situation)
        read: dict[str, str] = {}
        for part in parts:
            for fact in _facts_under(situation.prove(part.holds)):
                value = situation.value(fact)
                if value is not None:
                    read[fact.name] = show(value)
        if read:
            yield dim(wrap("; ".join(f"{n} is {v}" for n, v in list(read.items())[:4]), "    because ", "      "))
    for exemption in used_exemptions(applied.meaning, situation):
        yield dim(wrap(f"{exemption.says} [{exemption.id}]", "    by exception: ", "      "))


def _facts_under(proof: Proof) -> Iterator[Fact]:
    if isinstance(proof.expr, Fact):
        yield proof.expr
    for step in proof.because:
        yield from _facts_under(step)


def _penalty(penalty: Penalty) -> str:
    most = [f"a fine of {show(penalty.fine)}"] if penalty.fine else []
    if penalty.months:
        years, rest = divmod(penalty.months, 12)
        most.append(
            f"{plural(years, 'year')} in prison" if not rest else f"{plural(penalty.months, 'month')} in prison"
        )
    if penalty.per_day:
        most.append(f"{show(penalty.per_day)} for each day it goes on")
    limit = f" At most: {', '.join(most)}." if most else ""
    return f"{penalty.says}{limit} ({'; '.join(map(str, penalty.law.cites))})"


def _missing(decision: Decision) -> Iterator[str]:
    asked = decision.missing
    if not asked or decision.verdict in (Verdict.PROHIBITED,):
        return
    yield ""
    decisive = decision.verdict is Verdict.UNDETERMINED
    yield heading("Missing facts, the most decisive first" if decisive else "Not stated, and bearing on conditions")
    shown = 2 if decision.verdict in _FORBIDDEN else 4
    for missing in asked[:shown]:
        yield wrap(f"{missing.fact.name}: {missing.fact.doc}", "  ? ")
    if len(asked) > shown:
        yield dim(f"    and {len(asked) - shown} more")


def _conditions(decision: Decision) -> Iterator[str]:
    rules = decision.standing(Standing.CONDITION, Standing.JUDGED_CONDITION)
    if not rules:
        return
    situation = decision.prepared.situation
    excused = [r for r in rules if open_exemptions(r.meaning, situation)]
    licences = [r for r in rules if r not in excused and r.rule.kind == "licence" and Topic.PERIMETER in r.rule.topics]
    rest = [r for r in rules if r not in excused and r not in licences]
    ordered = [*excused, *licences, *sorted(rest, key=lambda r: r.may_not_apply)]
    yield ""
    yield heading(f"Conditions ({len(rules)})")
    shown = 2 if decision.verdict in _FORBIDDEN else 5
    for applied in ordered[:shown]:
        whether = "broken unless excepted: " if applied in excused else "where it applies: " * applied.may_not_apply
        yield wrap(whether + applied.rule.says, "  • ")
        yield dim(f"    {_where(applied.rule)}")
        yield from _judgements(decision, applied)
        for exemption in open_exemptions(applied.meaning, situation)[:2]:
            yield dim(wrap(f"{exemption.says} [{exemption.id}]", "    as it stands only by exception: ", "      "))
    others = Counter(r.rule.topics[0].replace("_", " ") for r in ordered[shown:])
    if others:
        listed = ", ".join(f"{topic} ({count})" for topic, count in others.most_common())
        yield wrap(f"and {sum(others.values())} more: {listed}. See --about TOPIC, --explain or --json.", "    ")


def _judgements(decision: Decision, applied: Applied) -> Iterator[str]:
    for part in open_parts(applied.meaning, decision.prepared.situation):
        if isinstance(part.part.must, Judgement):
            yield dim(wrap(part.part.must.question, "    to be judged: ", "      "))


def _provisos(decision: Decision) -> Iterator[str]:
    rules = decision.standing(Standing.PROVISO)
    if not rules:
        return
    groups = Counter(
        f.subject.replace("_", " ") for r in rules for f in r.hangs_on[:1] if not is_choice(f) or r.may_not_apply
    )
    yield ""
    listed = ", ".join(f"{group}" for group, _ in groups.most_common(8))
    yield dim(
        wrap(
            f"Left aside: {plural(len(rules), 'rule')} about things of which the case says nothing ({listed}). "
            "Name them in the case to have them decided."
        )
    )


def _proofs(decision: Decision) -> Iterator[str]:
    yield ""
    yield heading("Proof")
    shown: set[int] = set()
    for standing in Standing:
        if standing in (Standing.ELSEWHERE, Standing.PROVISO):
            continue
        for applied in decision.standing(standing):
            rule = applied.rule
            yield ""
            yield wrap(f"{applied.outcome}: {rule.says}", f"{rule.id} ")
            yield dim(f"  {_where(rule)}; {_since(rule.law)}; confidence {rule.law.evidence.confidence}")
            if rule.law.reading:
                yield dim(wrap(rule.law.reading.how, "  read as: "))
            situation = decision.prepared.situation
            yield from _steps(situation.prove(rule.when), "  when ", "  ", decision, shown)
            for part in applied.meaning.parts:
                name = part.part.name.replace("_", " ")
                yield from _steps(situation.prove(part.holds), f"  must ({name}) ", "  ", decision, shown)
                for exemption, effect in part.exemptions:
                    label = f"  unless ({exemption.id}) "
                    yield from _steps(situation.prove(effect), label, "  ", decision, shown)


def _since(law: Law) -> str:
    since = f"since {law.span.since}" if law.span.since else "start not verified"
    return f"{since}, until {law.span.until}" if law.span.until else since


def _steps(proof: Proof, label: str, indent: str, decision: Decision, shown: set[int]) -> Iterator[str]:
    yield f"{label}{_step(proof, decision)}"
    if isinstance(proof.expr, Term):
        if id(proof.expr) in shown:
            return
        shown.add(id(proof.expr))
    for inner in proof.because:
        step = inner
        while isinstance(proof.expr, Term) and isinstance(step.expr, And | Or) and step.expr is proof.expr.expr:
            yield from (
                line for s in step.because for line in _steps(s, f"{indent}    ", indent + "  ", decision, shown)
            )
            break
        else:
            if not isinstance(step.expr, Literal | Here):
                yield from _steps(step, f"{indent}    ", indent + "  ", decision, shown)


def _step(proof: Proof, decision: Decision) -> str:
    expr: Expr = proof.expr
    value = show(proof.value)
    if isinstance(expr, Fact):
        origin = decision.prepared.origins.get(expr.name, "")
        return f"{expr.name} is {value}" + (f" ({origin})" if origin not in ("", "case") else "")
    if isinstance(expr, Term):
        return f"{expr.name}: {value} ({expr.doc.rstrip('.')})"
    if isinstance(expr, And | Or | Not):
        word = {And: "all of", Or: "any of", Not: "not"}[type(expr)]
        return f"{word}: {value}"
    return f"{name_of(expr)}: {value}"
