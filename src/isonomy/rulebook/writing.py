"""The words with which law is written down.

cold_storage = obligation(
    "Keep at least 98% of client virtual assets in cold storage.",
    when=platform_operator,
    must=custody.cold_share >= percent(98),
    risk=Risk.CUSTODY_LOSS, topic=Topic.CUSTODY, force=Force.GUIDELINE,
    cites=VATP_GUIDELINES["10.6(c)"], since="2023-06-01",
    evidence=high("https://...", checked="2026-11-23"),
)
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import NotRequired, TypedDict, Unpack

from isonomy.logic import Expr, LanguageError, Money, Term
from isonomy.logic.expressions import Literal
from isonomy.logic.types import BoolType
from isonomy.rulebook.citations import Evidence, Provision
from isonomy.rulebook.provisions import (
    Definition,
    Exemption,
    Judgement,
    Law,
    Part,
    Penalty,
    Reading,
    Rule,
    Span,
)
from isonomy.rulebook.words import Force, Kind, Risk, Status, Topic

Cites = Provision | Sequence[Provision]
Duty = Expr | Judgement | Part


def read_as(how: str, why: str, since: str) -> Reading:
    """Write down an interpretation call: how the text was read, why, and since when."""
    return Reading(how, why, datetime.date.fromisoformat(since))


def judgement(question: str, *, of_choice: bool = True) -> Judgement:
    """A duty that a person must judge; `of_choice=False` where it turns on what is the case, not on what the firm does."""
    return Judgement(question, of_choice)


def part(must: Expr | Judgement, *, says: str = "", since: str | None = None, until: str | None = None) -> Part:
    """One duty of several with words or dates of its own."""
    return Part("", must, span(since, until), says)


def span(since: str | None, until: str | None, note: str = "") -> Span:
    """The days from `since` to `until`, both included, as ISO dates."""
    return Span(_day(since), _day(until), note)


def _day(text: str | None) -> datetime.date | None:
    return None if text is None else datetime.date.fromisoformat(text)


def _parts(must: Duty | Mapping[str, Duty]) -> tuple[Part, ...]:
    duties = must if isinstance(must, Mapping) else {"duty": must}
    parts = []
    for name, duty in duties.items():
        named = Part(name, duty.must, duty.span, duty.says) if isinstance(duty, Part) else Part(name, duty)
        if isinstance(named.must, Expr):
            _condition("must", named.must)
        parts.append(named)
    if not parts:
        raise LanguageError("a rule without a duty", "a ban has `must=NEVER`")
    return tuple(parts)


def _condition(role: str, expr: Expr) -> Expr:
    if not isinstance(expr, Expr) or not isinstance(expr.type, BoolType):
        raise LanguageError(
            f"`{role}` is {expr!r}", "expected a condition: a comparison, or facts joined by `&`, `|`, `~`"
        )
    return expr


class RuleWords(TypedDict):
    """What is written of every rule."""

    when: Expr
    must: Duty | Mapping[str, Duty]
    risk: Risk
    topic: Topic | Sequence[Topic]
    force: Force
    cites: Cites
    evidence: Evidence
    since: str | None
    until: NotRequired[str | None]
    date_note: NotRequired[str]
    status: NotRequired[Status]
    reading: NotRequired[Reading]
    records: NotRequired[Sequence[str]]


class LawWords(TypedDict):
    """What is written of every other provision."""

    cites: Cites
    evidence: Evidence
    since: str | None
    force: NotRequired[Force]
    until: NotRequired[str | None]
    date_note: NotRequired[str]
    status: NotRequired[Status]
    reading: NotRequired[Reading]
    records: NotRequired[Sequence[str]]


def _law(words: RuleWords | LawWords) -> Law:
    cites = words["cites"]
    return Law(
        (cites,) if isinstance(cites, Provision) else tuple(cites),
        words["evidence"],
        span(words["since"], words.get("until"), words.get("date_note", "")),
        words.get("status", Status.IN_FORCE),
        words.get("force", Force.STATUTE),
        words.get("reading"),
        tuple(words.get("records", ())),
    )


def _rule(kind: Kind, says: str, words: RuleWords) -> Rule:
    topic = words["topic"]
    topics = (topic,) if isinstance(topic, Topic) else tuple(topic)
    return Rule(
        kind, says, _condition("when", words["when"]), _parts(words["must"]), words["risk"], topics, _law(words)
    )


def licence(says: str, **words: Unpack[RuleWords]) -> Rule:
    """A permission that must be held, or a condition of getting and keeping it."""
    return _rule(Kind.LICENCE, says, words)


def obligation(says: str, **words: Unpack[RuleWords]) -> Rule:
    """Something that must be done or kept."""
    return _rule(Kind.OBLIGATION, says, words)


def prohibition(says: str, **words: Unpack[RuleWords]) -> Rule:
    """Something that must not be done: `must` says what has to hold instead, or is `NEVER`."""
    return _rule(Kind.PROHIBITION, says, words)


def permitted_on_conditions(says: str, **words: Unpack[RuleWords]) -> Rule:
    """Something that the law expressly allows, and the conditions (`must`) on which it does."""
    return _rule(Kind.PERMISSION, says, words)


def transitional_duty(says: str, **words: Unpack[RuleWords]) -> Rule:
    """A duty that belongs to the passage from one regime to another."""
    return _rule(Kind.TRANSITIONAL, says, words)


def exemption(
    says: str,
    *,
    to: Rule | Exemption,
    when: Expr,
    of: Sequence[str] = (),
    instead: Expr | None = None,
    over: Sequence[Exemption] = (),
    kind: Kind = Kind.EXEMPTION,
    **words: Unpack[LawWords],
) -> Exemption:
    """What defeats the rule `to` while `when` is true: the whole rule, or the parts named under `of`.

    With `instead`, those parts are replaced by another duty. Raises `LanguageError` for a part that the rule lacks.
    """
    known = [p.name for p in to.parts] if isinstance(to, Rule) else []
    for name in of:
        if name not in known:
            raise LanguageError(f"`{name}` is no part of `{to.says}`", f"its parts: {', '.join(known) or 'none'}")
    if instead is not None:
        _condition("instead", instead)
    return Exemption(kind, says, to, tuple(of), _condition("when", when), _law(words), instead, tuple(over))


def permission(
    says: str, *, to: Rule | Exemption, when: Expr, of: Sequence[str] = (), **words: Unpack[LawWords]
) -> Exemption:
    """What the law expressly allows although the rule `to` forbids it, while `when` is true."""
    return exemption(says, to=to, when=when, of=of, kind=Kind.PERMISSION, **words)


def transition(
    says: str, *, to: Rule | Exemption, when: Expr, of: Sequence[str] = (), **words: Unpack[LawWords]
) -> Exemption:
    """A bridge for those who were there before the rule `to`."""
    return exemption(says, to=to, when=when, of=of, kind=Kind.TRANSITIONAL, **words)


def definition(doc: str, expr: Expr, **words: Unpack[LawWords]) -> Term:
    """A legal term of one place over neutral facts."""
    return Term(doc, expr, Definition(doc, _law(words)))


def penalty(
    says: str,
    *,
    of: Rule | Sequence[Rule],
    fine: Expr | None = None,
    months: int | None = None,
    per_day: Expr | None = None,
    whom: Expr | None = None,
    **words: Unpack[LawWords],
) -> Penalty:
    """What the law attaches to a breach of these rules, at most: `fine=HKD(5_000_000)`, `months=84` of prison.

    `whom` says which offenders it reaches, such as `business.legal_form == "individual"`; everybody, if left out.
    """
    rules = (of,) if isinstance(of, Rule) else tuple(of)
    return Penalty(says, rules, _law(words), _amount(fine), months, _amount(per_day), whom)


def _amount(expr: Expr | None) -> Money | None:
    if expr is None:
        return None
    if isinstance(expr, Literal) and isinstance(expr.value, Money):
        return expr.value
    raise LanguageError(f"`{expr!r}` as a fine", "write an amount: `HKD(5_000_000)`")
