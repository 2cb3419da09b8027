"""Two hubs compared, written as a report."""

from __future__ import annotations

from typing import Any

from isonomy.analyses.comparison import Comparison, Pair
from isonomy.reports.report import Report, Section, Table
from isonomy.reports.words import cited
from isonomy.rulebook import Rule, Topic


def comparison_report(comparison: Comparison, *, note: str = "") -> Report:
    """Return a comparison as a report: a summary by topic, then each topic's rules side by side.

    `note` is added to the notes.
    """
    left, right = comparison.left.jurisdiction.name, comparison.right.jurisdiction.name
    counts = []
    for topic, pairs in comparison.by_topic:
        both = sum(1 for p in pairs if p.left and p.right)
        one = sum(1 for p in pairs if not p.right)
        other = sum(1 for p in pairs if not p.left)
        counts.append((topic.replace("_", " "), str(both), str(one), str(other)))
    about = f" about `{comparison.about}`" if comparison.about else ""
    columns = ("topic", "in both", f"{left} only", f"{right} only")
    sections = [Section("Summary", ("Rules in effect, by what they govern.",), table=Table(columns, tuple(counts)))]
    for topic, pairs in comparison.by_topic:
        rows = tuple((rule_cell(p.left), rule_cell(p.right), _governs(p)) for p in pairs)
        sections.append(Section(topic_title(topic), table=Table((left, right, "both govern"), rows)))
    return Report(
        title=f"{left} and {right}{about}",
        says=(
            f"Law of {comparison.on}, obligation by obligation. Rules are matched by what they govern, not by wording.",
        ),
        sections=tuple(sections),
        notes=(
            "A rule that stands alone has no counterpart here that governs the same; the other hub may reach the end by "
            "another road. Which of two rules is stricter is not judged in this table.",
            *([note] if note else []),
        ),
        record=comparison_record(comparison),
    )


def topic_title(topic: Topic) -> str:
    """Return a topic as a heading."""
    return f"{topic.replace('_', ' ').capitalize()}: {topic.about}"


def rule_cell(rule: Rule | None) -> str:
    """Return a rule as a cell of a table: its sentence and its paragraph."""
    if rule is None:
        return "-"
    force = "" if rule.law.force.is_law else f", {rule.law.force.replace('_', ' ')}"
    return f"{rule.says}\n[{cited(rule)}{force}]"


def _governs(pair: Pair) -> str:
    return "\n".join(f.split(".")[1].replace("_", " ") for f in pair.shared[:4])


def comparison_record(comparison: Comparison) -> dict[str, Any]:
    """Return a comparison as a record for JSON."""
    return {
        "left": comparison.left.jurisdiction.code,
        "right": comparison.right.jurisdiction.code,
        "on": comparison.on.isoformat(),
        "about": comparison.about,
        "pairs": [
            {
                "topic": str(p.topic),
                "left": _record(p.left),
                "right": _record(p.right),
                "both_govern": list(p.shared),
                "strictness": p.strictness or None,
            }
            for _, pairs in comparison.by_topic
            for p in pairs
        ],
    }


def _record(rule: Rule | None) -> dict[str, Any] | None:
    if rule is None:
        return None
    return {
        "rule": rule.id,
        "text": rule.says,
        "cites": [str(c) for c in rule.law.cites],
        "force": str(rule.law.force),
        "risk": str(rule.risk),
    }
