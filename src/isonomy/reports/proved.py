"""Two hubs compared with proof, written as a report: a matrix of risks, a case for each difference, and every pair."""

from __future__ import annotations

from typing import Any

from isonomy.analyses.comparison import Pair
from isonomy.analyses.proofs.compared import Difference, Proved, RiskProved
from isonomy.analyses.proofs.relations import PairRelated, Relation
from isonomy.logic import show
from isonomy.reports.comparison import comparison_record, rule_cell, topic_title
from isonomy.reports.facts_in_words import facts_in_words
from isonomy.reports.proof_notes import LICENCES, assumptions, ground_record
from isonomy.reports.report import Report, Section, Table
from isonomy.reports.words import cited
from isonomy.rulebook import Rule

_RELATIONS = {
    Relation.EQUIVALENT: "equivalent",
    Relation.STRICTER: "stricter",
    Relation.LAXER: "laxer",
    Relation.INCOMPARABLE: "incomparable",
    Relation.NEEDS_JUDGEMENT: "needs judgement",
    Relation.UNKNOWN: "not settled",
}


def proved_report(proved: Proved) -> Report:
    """Return a proved comparison as a report."""
    comparison = proved.comparison
    left, right = comparison.left.jurisdiction.name, comparison.right.jurisdiction.name
    about = f" about `{comparison.about}`" if comparison.about else ""
    sections = [_matrix(proved), *(_differences(proved, r) for r in proved.risks if r.differences)]
    for topic, pairs in comparison.by_topic:
        rows = tuple((rule_cell(p.left), rule_cell(p.right), _stands(proved, p)) for p in pairs)
        sections.append(Section(topic_title(topic), table=Table((left, right, f"{left} is"), rows)))
    return Report(
        title=f"{left} and {right}{about}",
        says=(
            f"Law of {comparison.on}, proved. {left} is stricter where every case that it permits {right} permits too, and "
            f"it forbids some case that {right} permits; laxer the other way round; incomparable where each forbids "
            "something that the other permits, or where the two never apply to the same case.",
            LICENCES,
        ),
        sections=tuple(sections),
        notes=(
            "Rules are matched by what they govern, not by wording. A rule that stands alone has no counterpart that "
            "governs the same and is compared with no rule; the other hub may reach the end by another road (`isonomy "
            "gaps` asks that).",
            "Of each case only the facts are told by which the one rule is broken and the other kept; the JSON has it whole.",
            *assumptions(proved.ground),
        ),
        record=proved_record(proved),
    )


def _matrix(proved: Proved) -> Section:
    left, right = proved.comparison.left.jurisdiction.name, proved.comparison.right.jurisdiction.name
    rows = tuple(
        (
            r.risk.replace("_", " "),
            str(len(r.left)),
            str(len(r.right)),
            _RELATIONS[r.everywhere.relation],
            _RELATIONS[r.where_both_apply] if r.where_both_apply else "-",
        )
        for r in proved.risks
    )
    columns = ("risk", f"rules of {left}", f"rules of {right}", f"{left} is", "where both have a rule that applies")
    return Section("Summary", ("All rules against a risk, taken together.",), table=Table(columns, rows))


def _differences(proved: Proved, risk: RiskProved) -> Section:
    return Section(
        f"A case for each difference: {risk.risk.replace('_', ' ')}",
        points=tuple(_difference(proved, d) for d in risk.differences),
    )


def _difference(proved: Proved, difference: Difference) -> str:
    books = (proved.comparison.left, proved.comparison.right)
    forbids = books[difference.forbidden_by].jurisdiction.name
    permits = books[1 - difference.forbidden_by].jurisdiction.name
    rule, beside = difference.rule, difference.beside
    kept = (
        f"{permits} asks for something else, which is kept: {_told(beside)}"
        if beside
        else f"in {permits} no rule against this risk is broken"
    )
    return f"{forbids} forbids what {permits} permits. Broken: {_told(rule)}; {kept}. The case: {_case(difference)}."


def _told(rule: Rule) -> str:
    return f"{rule.says.rstrip('.')} [{cited(rule)}]"


def _case(difference: Difference) -> str:
    return facts_in_words(difference.matter)


def _stands(proved: Proved, pair: Pair) -> str:
    found = proved.of(pair)
    relation = _RELATIONS[Relation(pair.strictness)]
    if found is None:
        return {"stricter": "stricter (stands alone)", "laxer": "laxer (the other stands alone)"}.get(
            relation, relation
        )
    if found.where_both_apply is None:
        never = found.everywhere.relation is Relation.INCOMPARABLE
        return f"{relation}: they never apply to the same case" if never else relation
    return relation + _beyond(proved, found)


def _beyond(proved: Proved, found: PairRelated) -> str:
    left, right = proved.comparison.left.jurisdiction.name, proved.comparison.right.jurisdiction.name
    if found.left_beyond and found.right_beyond:
        return " where both apply; each also forbids where the other does not apply"
    if found.left_beyond:
        return f" where both apply; {left} also forbids where {right}'s rule does not apply"
    if found.right_beyond:
        return f" where both apply; {right} also forbids where {left}'s rule does not apply"
    return ""


def proved_record(proved: Proved) -> dict[str, Any]:
    """Return a proved comparison as a record for JSON."""
    record = comparison_record(proved.comparison)
    for pair in record["pairs"]:
        both = pair["left"] and pair["right"]
        found = proved.of_pairs.get((pair["left"]["rule"], pair["right"]["rule"])) if both else None
        pair["in_all_cases"] = str(found.everywhere.relation) if found else pair["strictness"]
    return {
        **record,
        **ground_record(proved.ground),
        "risks": [
            {
                "risk": str(r.risk),
                "left_rules": [x.id for x in r.left],
                "right_rules": [x.id for x in r.right],
                "relation": str(r.everywhere.relation),
                "where_both_apply": str(r.where_both_apply) if r.where_both_apply else None,
                "differences": [_difference_record(d) for d in r.differences],
            }
            for r in proved.risks
        ],
    }


def _difference_record(difference: Difference) -> dict[str, Any]:
    sides = ("left", "right")
    return {
        "forbidden_by": sides[difference.forbidden_by],
        "broken": difference.rule.id,
        "kept": difference.beside.id if difference.beside else None,
        "facts_that_matter": {name: show(value) for name, value in difference.matter.items()},
        "case": {
            sides[side]: {n: show(v) for n, v in sorted(difference.case.situation(side).values.items())}
            for side in (difference.forbidden_by, 1 - difference.forbidden_by)
        },
    }
