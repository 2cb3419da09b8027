"""Reads queries from their written form: one word for the kind of query, and its arguments."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any

from isonomy.analyses.queries.base import Query
from isonomy.analyses.queries.cases import (
    LicenceQuery,
    ReachQuery,
    TwinsQuery,
    VerdictQuery,
)
from isonomy.analyses.queries.limits import LimitQuery, Source, StatedQuery
from isonomy.analyses.queries.neutral import NeutralQuery
from isonomy.analyses.queries.rules import (
    InEffectQuery,
    KindsQuery,
    LastsQuery,
    PendingQuery,
    RelationQuery,
)
from isonomy.analyses.queries.scores import FigureQuery, MoreQuery, Score, ScoreQuery
from isonomy.analyses.standings import Verdict
from isonomy.analyses.written_cases import GROUPS_OF_VERDICTS
from isonomy.cases.errors import CaseError
from isonomy.cases.values import read_value
from isonomy.facts import FACTS
from isonomy.logic import Fact
from isonomy.logic.errors import did_you_mean
from isonomy.rulebook import Kind

Args = Mapping[str, Any]


def read_query(written: Args) -> Query:
    """Return the query that a mapping such as `{licence: {hub: hk, case: {...}, needed: no}}` writes.

    Raises `CaseError` for an unknown kind, fact or word, and for a missing argument.
    """
    if len(written) != 1:
        raise CaseError(f"`{', '.join(written)}` is no query", "expected one of: " + ", ".join(KINDS))
    ((kind, args),) = written.items()
    if kind not in KINDS:
        raise CaseError(f"`{kind}` is no kind of query", did_you_mean(kind, KINDS, "kinds: " + ", ".join(KINDS)))
    try:
        return KINDS[kind](args)
    except KeyError as missing:
        raise CaseError(f"`{kind}` lacks {missing}", "see the queries in `claims.yaml`") from None


def _verdict(args: Args) -> Query:
    words = [args["is"]] if isinstance(args["is"], str) else args["is"]
    known = [*GROUPS_OF_VERDICTS, *Verdict]
    for word in words:
        if word not in known:
            raise CaseError(f"`{word}` is no verdict", did_you_mean(word, known, "verdicts: " + ", ".join(known)))
    verdicts = frozenset(v for w in words for v in GROUPS_OF_VERDICTS.get(w) or [Verdict(w)])
    return VerdictQuery(args["hub"], args["case"], verdicts, args.get("about"), args.get("pending", False))


def _licence(args: Args) -> Query:
    return LicenceQuery(args["hub"], args["case"], args["needed"], args.get("pending", False))


def _reach(args: Args) -> Query:
    return ReachQuery(args["hub"], args["case"], tuple(args["rules"]), args["apply"], args.get("pending", False))


def _twins(args: Args) -> Query:
    one, other = args["one"], args["other"]
    sides = tuple((_hub_of(side, args), {k: v for k, v in side.items() if k != "hub"}) for side in (one, other))
    return TwinsQuery(
        (sides[0], sides[1]), args.get("case", {}), args["same"], args.get("about"), args.get("pending", False)
    )


def _hub_of(side: Args, args: Args) -> str:
    hub: str = side.get("hub") or args["hub"]
    return hub


def _stated(args: Args) -> Query:
    source = _source(args["rule"], args["fact"])
    return StatedQuery(source, read_value(source.fact, args["value"]), args.get("pending", False))


def _limit(args: Args) -> Query:
    for order in ("above", "below", "same", "different"):
        if order in args:
            others = tuple(_source(other, args["fact"]) for other in args[order])
            return LimitQuery(_source(args["rule"], args["fact"]), order, others, args.get("pending", False))
    raise KeyError("above, below, same or different")


def _source(written: str, fact: str) -> Source:
    """Where a number stands, written `rule`, `rule#part` or `rule#part@fact` where the fact is another."""
    rule, _, of = written.partition("@")
    rule, _, part = rule.partition("#")
    return Source(rule, _fact(of or fact), part)


def _fact(name: str) -> Fact:
    if name not in FACTS:
        raise CaseError(f"`{name}` is no fact", did_you_mean(name, FACTS, "`isonomy facts` lists them"))
    return FACTS[name]


def _score(args: Args) -> Score:
    return Score(args["hub"], args["case"], {name: tuple(ids) for name, ids in args["safeguards"].items()})


def _share(args: Args) -> Query:
    at_most = "at_most" in args
    return ScoreQuery(_score(args), _percent(args["at_most" if at_most else "at_least"]), at_most)


def _percent(written: str) -> Fraction:
    return Fraction(written.removesuffix("%")) / 100


def _relation(args: Args) -> Query:
    differs = "is_not" in args
    return RelationQuery(tuple(args["rules"]), tuple(args["others"]), args["is_not" if differs else "is"], differs)


KINDS: Mapping[str, Callable[[Args], Query]] = {
    "verdict": _verdict,
    "licence": _licence,
    "reach": _reach,
    "twins": _twins,
    "stated": _stated,
    "limit": _limit,
    "in_effect": lambda a: InEffectQuery(tuple(a["rules"]), a.get("wanted", True)),
    "pending": lambda a: PendingQuery(tuple(a["rules"])),
    "lasts": lambda a: LastsQuery(a["rule"], a["months"]),
    "kinds": lambda a: KindsQuery(a["under"], Kind(a["kind"]), a["wanted"]),
    "relation": _relation,
    "share": _share,
    "more": lambda a: MoreQuery(_score(a["one"]), _score(a["other"])),
    "neutral": lambda a: NeutralQuery(a["hub"], a["what"], _percent(a["at_least"])),
    "figure": lambda a: FigureQuery(a["name"], a["hub"], a.get("below", a.get("at_least")), "below" in a),
}
"""Every kind of query, by the word with which it is written."""
