"""Decisions as plain records for JSON; the schema is `decision.schema.json` in the command line's folder."""

from __future__ import annotations

from typing import Any

from isonomy.analyses.decide import Decision, date_note, facts_of
from isonomy.analyses.standings import Applied, Standing
from isonomy.logic import Expr, Proof, show
from isonomy.logic.choices import is_choice
from isonomy.logic.expressions import Fact, Term
from isonomy.rulebook.outcomes import broken_parts, open_exemptions, open_parts, used_exemptions
from isonomy.rulebook.provisions import Judgement, Law, Penalty

Record = dict[str, Any]
_OPEN = (Standing.CONDITION, Standing.JUDGED_CONDITION)


def decision_record(decision: Decision, *, explain: bool = False) -> Record:
    """Return a decision as a record that JSON can hold; with `explain`, the proof of each rule that was reached."""
    outside = date_note(decision)
    record: Record = {
        "title": decision.title,
        "jurisdiction": decision.jurisdiction.code,
        "on": decision.on.isoformat(),
        "verdict": str(decision.verdict),
        "verdict_by_law": str(decision.verdict_by_law),
        "about": decision.scope.asked if decision.scope else None,
        "with_proposed": decision.with_pending,
        "rules": [
            rule_record(decision, r, explain=explain)
            for s in Standing
            if s is not Standing.ELSEWHERE
            for r in decision.standing(s)
        ],
        "conditions": [_condition(decision, r) for r in decision.standing(*_OPEN)],
        "provisos": [
            {"rule": r.rule.id, "text": r.rule.says, "hangs_on": [f.name for f in r.hangs_on]}
            for r in decision.standing(Standing.PROVISO)
        ],
        "missing": [
            {"fact": m.fact.name, "question": m.fact.doc, "weight": round(m.weight, 4), "rules": list(m.rules)}
            for m in decision.missing
        ],
        "penalties": [penalty_record(p) for p in decision.penalties],
        "rates": [str(r) for r in decision.prepared.rates],
        "notes": [*decision.prepared.notes, *([outside] if outside else [])],
        "not_applicable": [r.rule.id for r in decision.rules if r.standing is Standing.ELSEWHERE],
    }
    return record


def rule_record(decision: Decision, applied: Applied, *, explain: bool = False) -> Record:
    """Return one rule as applied to the case."""
    rule, situation = applied.rule, decision.prepared.situation
    record: Record = {
        "id": rule.id,
        "outcome": str(applied.outcome),
        "standing": str(applied.standing),
        "text": rule.says,
        "kind": str(rule.kind),
        "force": str(rule.law.force),
        "risk": str(rule.risk),
        "topics": [str(t) for t in rule.topics],
        "values": {f.name: show(situation.value(f)) for f in facts_of(applied) if situation.value(f) is not None},
        "broken_parts": [p.part.name for p in broken_parts(applied.meaning, situation)]
        if applied.standing in (Standing.BARRED, Standing.BROKEN)
        else [],
        "exemptions": [e.id for e in used_exemptions(applied.meaning, situation)],
        **law_record(rule.law),
    }
    if explain:
        record["proof"] = proof_record(situation.prove(rule.when)) | {"role": "when"}
        record["proof_of_parts"] = {p.part.name: proof_record(situation.prove(p.holds)) for p in applied.meaning.parts}
    return record


def law_record(law: Law) -> Record:
    """Return where a provision stands, since when, and what was seen of it."""
    return {
        "citations": [
            {"instrument": c.instrument.title, "paragraph": c.paragraph, "address": c.instrument.address or None}
            for c in law.cites
        ],
        "since": law.span.since.isoformat() if law.span.since else None,
        "until": law.span.until.isoformat() if law.span.until else None,
        "date_note": law.span.note or None,
        "status": str(law.status),
        "confidence": str(law.evidence.confidence),
        "checked": law.evidence.checked.isoformat(),
        "sources": list(law.evidence.sources),
        "reading": {"how": law.reading.how, "why": law.reading.why} if law.reading else None,
    }


def penalty_record(penalty: Penalty) -> Record:
    """Return a penalty with its amounts."""
    return {
        "id": penalty.id,
        "text": penalty.says,
        "fine": show(penalty.fine) if penalty.fine else None,
        "months": penalty.months,
        "per_day": show(penalty.per_day) if penalty.per_day else None,
        "of": [r.id for r in penalty.of],
        **law_record(penalty.law),
    }


def _condition(decision: Decision, applied: Applied) -> Record:
    situation = decision.prepared.situation
    parts = open_parts(applied.meaning, situation)
    return {
        "rule": applied.rule.id,
        "text": applied.rule.says,
        "parts": [p.part.says or p.part.name for p in parts],
        "judgements": [p.part.must.question for p in parts if isinstance(p.part.must, Judgement)],
        "choices": [f.name for f in applied.hangs_on if is_choice(f) and not f.name.startswith("judgement.")],
        "only_by_exception": [e.id for e in open_exemptions(applied.meaning, situation)],
        "if_applicable": applied.may_not_apply,
        "citations": [str(c) for c in applied.rule.law.cites],
    }


def proof_record(proof: Proof) -> Record:
    """Return a proof as nested records: what was asked, what it came to, and because of what."""
    record: Record = {"expression": name_of(proof.expr), "value": show(proof.value)}
    if isinstance(proof.expr, Term):
        record["meaning"] = proof.expr.doc
    steps = [proof_record(p) for p in proof.because if not _is_plain(p.expr)]
    if steps:
        record["because"] = steps
    return record


def name_of(expr: Expr) -> str:
    """Return an expression in short."""
    return expr.name if isinstance(expr, Fact | Term) else repr(expr)


def _is_plain(expr: Expr) -> bool:
    return type(expr).__name__ in ("Literal", "Here")
