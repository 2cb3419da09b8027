"""Twins of a hub side by side, written as a report: verdicts, what is asked of only one, limits that differ."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

from isonomy.analyses.neutrality import Lean, Neutrality, Result, TopicTwins, Twins
from isonomy.analyses.queries.limits import amount_in_words
from isonomy.analyses.twin_limits import LimitOf, LimitTwins
from isonomy.law import JURISDICTIONS
from isonomy.logic import show
from isonomy.logic.expressions import Order
from isonomy.reports.answers import reason
from isonomy.reports.facts_in_words import facts_in_words, words
from isonomy.reports.report import Report, Section, Table
from isonomy.reports.words import VERDICTS, cited
from isonomy.rulebook import Rule, Topic

if TYPE_CHECKING:
    from isonomy.analyses.proofs.twins import TopicProved

Proofs: TypeAlias = "Mapping[str, Mapping[Topic, TopicProved]]"
"""What was proved of each pair, by its id and topic."""

LEANS = {
    Lean.SAME: "neutral",
    Lean.MORE_OF_TOKEN: "not neutral: more is asked of the token",
    Lean.MORE_OF_CONVENTIONAL: "not neutral: more is asked of the conventional twin",
    Lean.DIFFERENT: "not neutral: other things are asked of each",
    Lean.ONE_SIDED: "open: only the token's side is encoded",
}
_RELATIONS = {
    "stricter": "proved: the token's rules permit less, whatever else is chosen",
    "laxer": "proved: the conventional twin's rules permit less, whatever else is chosen",
    "equivalent": "proved: by the facts, both permit the same of what is left open",
    "incomparable": "proved: each forbids something that the other permits",
    "unknown": "not proved: the two cases state different things of what is left open",
}
_PROVED = (
    "What was proved of a topic holds for every choice that the pair leaves open, all rules of the topic that apply taken "
    "together; parts that a person must judge are taken as well judged. Each case that the solver found was replayed."
)
_NOT_PROVED = (
    "Nothing is proved here: the comparison of the decided cases is what counts. Proofs need the solver "
    "(`pip install 'isonomy[proof]'`)."
)
_ORDERS = {
    Order.AT_LEAST: "at least",
    Order.ABOVE: "more than",
    Order.AT_MOST: "at most",
    Order.BELOW: "less than",
    Order.SAME: "exactly",
}


def neutrality_report(found: Neutrality, proofs: Proofs | None = None) -> Report:
    """Return the twins of a hub as a report: a summary, the topics over all pairs, then each pair.

    `proofs` holds what was proved of each pair, by its id; without the solver there are none.
    """
    name = JURISDICTIONS[found.hub].name
    verdicts = sum(t.same_verdict is True for t in found.twins)
    rows = tuple((t.pair.name, _verdict(t, True), _verdict(t, False), _neutral(t)) for t in found.twins)
    says = (
        f"Of {len(found.twins)} pairs {len(found.of(Result.NEUTRAL))} are neutral, {len(found.of(Result.NOT_NEUTRAL))} are "
        f"not, and {len(found.of(Result.OPEN))} are open; in {verdicts} both twins get a verdict of the same kind.",
    )
    summary = Section("All pairs", says, table=Table(("pair", "token", "conventional", "result"), rows))
    return Report(
        title=f"Neutrality of the law of {name}",
        says=(
            f"Law of {found.on}. Each pair is two cases with the same circumstances but for the form. A pair is neutral where "
            "the verdicts are of one kind and every topic asks the same of both twins.",
        ),
        sections=(summary, _topics(found), *(_pair(t, (proofs or {}).get(t.pair.id, {})) for t in found.twins)),
        notes=(
            "What is compared are decided cases, not all that could be: a difference is shown by these two cases, and "
            "neutrality holds for these circumstances.",
            "Of the conventional business the main lines are encoded. A topic under which it has no rule here is open, and a "
            "rule that stands alone may have a counterpart that is not encoded.",
            "Only rules that surely apply count; those that hang on facts which the pair leaves open are left aside. Two rules "
            "count as one where they ask for exactly the same here.",
            _PROVED if proofs is not None else _NOT_PROVED,
        ),
        record=neutrality_record(found, proofs),
    )


def _verdict(twins: Twins, token: bool) -> str:
    return VERDICTS[(twins.token if token else twins.conventional).verdict]


def _neutral(twins: Twins) -> str:
    told = twins.result.replace("_", " ")
    apart = ["verdict"] if twins.same_verdict is False else []
    apart += [t.topic.replace("_", " ") for t in twins.topics if t.lean not in (Lean.SAME, Lean.ONE_SIDED)]
    if twins.result is Result.OPEN:
        apart = [t.topic.replace("_", " ") for t in twins.topics if t.lean is Lean.ONE_SIDED]
        apart = apart or ["no rule surely applies to either"]
    more = f" and {len(apart) - 4} more" if len(apart) > 4 else ""
    return f"{told}: {', '.join(apart[:4])}{more}" if apart else told


def _topics(found: Neutrality) -> Section:
    rows = []
    topics = dict.fromkeys(t.topic for twins in found.twins for t in twins.topics)
    for topic in topics:
        leans = [t.lean for twins in found.twins for t in twins.topics if t.topic is topic]
        rows.append((topic.replace("_", " "), *(str(leans.count(lean)) for lean in Lean)))
    columns = ("topic", "neutral", "more of token", "more of conventional", "other things of each", "one side encoded")
    return Section("By topic", ("Pairs, by what each topic asks.",), table=Table(columns, tuple(rows)))


def _pair(twins: Twins, proofs: Mapping[Topic, TopicProved]) -> Section:
    says = (
        twins.pair.says,
        f"Token: {reason(twins.token)}",
        f"Conventional: {reason(twins.conventional)}",
        f"{twins.result.replace('_', ' ').capitalize()}. The cases differ in {_facts(twins.differs_in)}.",
    )
    points = tuple(_limit(limit) for limit in twins.limits)
    rows = tuple(
        (t.topic.replace("_", " "), _result(t, proofs), _rules(t.token_only), _rules(t.conventional_only), _both(t))
        for t in twins.topics
        if t.lean is not Lean.SAME or t.alike
    )
    columns = ("topic", "result", "only of the token", "only of the conventional twin", "of both")
    return Section(twins.pair.name, says, points, Table(columns, rows) if rows else None)


def _result(topic: TopicTwins, proofs: Mapping[Topic, TopicProved]) -> str:
    """How a topic treats the twins, with what was proved of it and the facts that show it."""
    proved = proofs.get(topic.topic)
    if proved is None:
        return LEANS[topic.lean]
    told = [LEANS[topic.lean], _RELATIONS[str(proved.relation)]]
    if proved.token_alone:
        told.append(f"forbidden to the token alone, for instance: {facts_in_words(proved.token_alone)}")
    if proved.conventional_alone:
        told.append(f"forbidden to the twin alone, for instance: {facts_in_words(proved.conventional_alone)}")
    return "\n".join(told)


def _facts(names: Sequence[str]) -> str:
    shown = ", ".join(words(n) for n in names[:6])
    return f"{shown} and {len(names) - 6} more facts" if len(names) > 6 else shown


def _rules(rules: Iterable[Rule]) -> str:
    return "\n".join(f"{r.says} [{cited(r)}]" for r in rules) or "-"


def _both(topic: TopicTwins) -> str:
    told = [f"{r.says} [{cited(r)}]" for r in topic.shared]
    told += [f"the same by two rules: {a.says} [{cited(a)}; {cited(b)}]" for a, b in topic.alike]
    return "\n".join(told) or "-"


def _limit(limit: LimitTwins) -> str:
    return (
        f"limit of {words(limit.fact.name)}: {_sides(limit.token)} for the token, "
        f"{_sides(limit.conventional)} for the conventional twin"
    )


def _sides(limits: Sequence[LimitOf]) -> str:
    told = dict.fromkeys(f"{_ORDERS[x.order]} {amount_in_words(x.value, x.fact)} [{cited(x.rule)}]" for x in limits)
    return " and ".join(told) or "none"


def neutrality_record(found: Neutrality, proofs: Proofs | None = None) -> dict[str, Any]:
    """Return the twins of a hub as a record for JSON."""
    return {
        "hub": found.hub,
        "on": found.on.isoformat(),
        "method": "decided cases" if proofs is None else "decided cases and proof",
        "pairs": [_record(t, (proofs or {}).get(t.pair.id, {})) for t in found.twins],
    }


def _record(twins: Twins, proofs: Mapping[Topic, TopicProved]) -> dict[str, Any]:
    return {
        "id": twins.pair.id,
        "name": twins.pair.name,
        "result": str(twins.result),
        "same_verdict": twins.same_verdict,
        "token": str(twins.token.verdict),
        "conventional": str(twins.conventional.verdict),
        "facts_that_differ": list(twins.differs_in),
        "topics": [
            {
                "topic": str(t.topic),
                "result": str(t.lean),
                "proved": _proved_record(proofs.get(t.topic)),
                "both": [r.id for r in t.shared],
                "alike": [[a.id, b.id] for a, b in t.alike],
                "token_only": [{"rule": r.id, "cites": [str(c) for c in r.law.cites]} for r in t.token_only],
                "conventional_only": [
                    {"rule": r.id, "cites": [str(c) for c in r.law.cites]} for r in t.conventional_only
                ],
            }
            for t in twins.topics
        ],
        "limits": [
            {"fact": x.fact.name, "token": _limit_record(x.token), "conventional": _limit_record(x.conventional)}
            for x in twins.limits
        ],
    }


def _proved_record(proved: TopicProved | None) -> dict[str, Any] | None:
    if proved is None:
        return None
    return {
        "token_is": str(proved.relation),
        "token_alone": {name: show(value) for name, value in proved.token_alone.items()},
        "conventional_alone": {name: show(value) for name, value in proved.conventional_alone.items()},
    }


def _limit_record(limits: Sequence[LimitOf]) -> list[dict[str, str]]:
    return [{"rule": x.rule.id, "order": _ORDERS[x.order], "value": amount_in_words(x.value, x.fact)} for x in limits]
