"""Published findings of Cedar's policy analyser about single sets of policies: what never applies, what another shadows.

A policy is a ban on the requests that it covers: one that covers fewer is shadowed by one that covers them too. Sources as in
`checks.cedar_policies`. Policies that are redundant there shadow each other here.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from checks import cedar_file_share as share
from checks.cedar_policies import IN_WIDGETS, IS_BOX, ITEM, OWNED, PRIVATE, USER, VIEWS
from isonomy.analyses.verify.findings import Check
from isonomy.analyses.verify.logic import Logic
from isonomy.logic import ALWAYS, NEVER, Expr
from isonomy.rulebook import Body, Force, Instrument, Jurisdiction, Risk, Rulebook, Topic, high, prohibition

DAY = datetime.date(2026, 11, 25)
PLACE = Jurisdiction("p1", "HK", "Policies", "HKD")

_CEDAR = Instrument(Body("Cedar policy project", "cedar"), "Examples of the analyser", "Cedar examples")
_EVIDENCE = high("https://github.com/cedar-policy/cedar-spec/tree/main/cedar-lean-cli", checked="2026-11-25")

Pairs = frozenset[tuple[str, str]]


@dataclass(frozen=True, eq=False)
class Published:
    """A set of policies of one kind (permits, or forbids), and what was found: `shadowed` lists each policy with the other
    that covers all its requests, by type of request; `never` are policies that cover none of any type."""

    source: str
    policies: Mapping[str, Expr]
    requests: Mapping[str, Expr]
    shadowed: Mapping[str, Iterable[tuple[str, str]]] = field(default_factory=dict)
    never: frozenset[str] = frozenset()

    def expected(self) -> tuple[dict[str, Pairs], frozenset[str]]:
        """Return what was published, with every type of request named."""
        return {r: frozenset(self.shadowed.get(r, ())) for r in self.requests}, self.never

    def found(self) -> tuple[dict[str, Pairs], frozenset[str]]:
        """Return what our own checks of a rulebook find."""
        shadowed, never = {}, []
        for request, asked in self.requests.items():
            findings = list(Logic(_book(self.policies, asked), DAY).findings())
            shadowed[request] = frozenset(
                (f.name, f.beside.id) for f in findings if f.check is Check.SHADOWED and f.beside is not None
            )
            never.append({f.name for f in findings if f.check is Check.NEVER_APPLIES})
        return shadowed, frozenset(set.intersection(*never))


def _book(policies: Mapping[str, Expr], request: Expr) -> Rulebook:
    rules = []
    for name, covers in policies.items():
        rule = prohibition(
            "Covers these requests.", when=request & covers, must=NEVER, risk=Risk.PERIMETER, topic=Topic.PERIMETER,
            force=Force.POLICY, cites=_CEDAR["examples"], since=None, evidence=_EVIDENCE,
        )  # fmt: skip
        rule.id = name
        rules.append(rule)
    return Rulebook(PLACE, tuple(rules))


_AMELIAS = (USER == "amelia") & IN_WIDGETS


def _views(*pairs: tuple[str, str]) -> dict[str, list[tuple[str, str]]]:
    return {request: list(pairs) for request in VIEWS}


def _versions() -> Iterator[Published]:
    names = ("any-create", "any-own", "download-file", "edit-file", "admin-create", "admin-delete", "sec-view")
    edit, own = ("edit-file", "any-own"), ("any-own", "download-file")
    both = {"User AddReader": [edit], "User DownloadFile": [own], "User EditFile": [edit]}
    for number, version, shadowed, never in (
        (1, share.FIRST, both, {"admin-delete"}),
        (2, share.SECOND, both, set[str]()),
        (3, share.THIRD, {"User DownloadFile": [own]}, set[str]()),
        (4, share.FOURTH, {}, set[str]()),
    ):
        policies = dict(zip(names, version.permits, strict=True))
        yield Published(f"file_share_demo {number}", policies, share.REQUESTS, shadowed, frozenset(never))


FINDINGS = [
    Published(
        "view_box 1, redundant", {"policy0": _AMELIAS, "policy1": _AMELIAS & (PRIVATE | ~PRIVATE)}, VIEWS,
        _views(("policy0", "policy1"), ("policy1", "policy0")),
    ),
    Published(
        "view_box 2, shadowed", {"policy0": _AMELIAS, "policy1": _AMELIAS & ~PRIVATE}, VIEWS,
        _views(("policy1", "policy0")),
    ),
    Published(
        "view_box 4, overridden",
        {
            "policy0": ITEM == "widgets", "policy1": (USER == "amelia") & (ITEM == "widget"),
            "policy2": (USER == "brittany") & (ITEM == "brits"), "policy3": IN_WIDGETS,
        },
        VIEWS, {"User view Box": [("policy0", "policy3")]},
    ),
    Published(
        "view_box 5, shadowed", {"policy0": USER == "amelia", "policy1": ALWAYS, "policy3": OWNED}, VIEWS,
        _views(("policy0", "policy1"), ("policy3", "policy1")),
    ),
    Published(
        "view_box 5, vacuous", {"policy2": ~IS_BOX & IS_BOX, "policy4": IS_BOX}, VIEWS, {}, frozenset({"policy2"})
    ),
    *_versions(),
]  # fmt: skip
