"""Compares published examples of Cedar's policy analyser as we compare law, and reports where the answers differ.

    python -m checks.cedar_examples

A set of policies becomes a rulebook: a request of its type must be one that some permit covers, and each forbid is a ban.
The more permissive set of policies is the laxer rulebook. Needs no network: what was published is in `checks.cedar_policies`
and `checks.cedar_file_share`, said in our own facts.
"""

from __future__ import annotations

import datetime
import sys
from collections.abc import Iterator

from checks.cedar_file_share import FILE_SHARE
from checks.cedar_findings import FINDINGS
from checks.cedar_policies import ARITHMETIC, GLOBS, MISC, SETS, VIEW_BOX, Example, Policies
from isonomy.analyses.proofs.ground import LEFT, RIGHT, Ground
from isonomy.analyses.proofs.relations import relation
from isonomy.logic import NEVER, Expr, any_of
from isonomy.rulebook import Body, Force, Instrument, Jurisdiction, Risk, Rule, Rulebook, Topic, high, obligation

EXAMPLES: list[Example] = [*VIEW_BOX, *ARITHMETIC, *GLOBS, *MISC, *SETS, *FILE_SHARE]
DAY = datetime.date(2026, 11, 25)
FIRST, SECOND = Jurisdiction("p1", "HK", "First policies", "HKD"), Jurisdiction("p2", "SG", "Second policies", "HKD")

_CEDAR = Instrument(Body("Cedar policy project", "cedar"), "Examples of the analyser", "Cedar examples")
_EVIDENCE = high("https://github.com/cedar-policy/cedar-spec/tree/main/cedar-lean-cli", checked="2026-11-25")


def rulebook_of(policies: Policies, request: Expr, place: Jurisdiction) -> Rulebook:
    """Return a set of policies, for one type of request, as a rulebook."""
    permitted = any_of(*policies.permits) if policies.permits else NEVER
    rules = [_rule("Ask only for what some policy permits.", request, permitted)]
    rules += [_rule("Do not ask for what a policy forbids.", request & forbid, NEVER) for forbid in policies.forbids]
    for number, rule in enumerate(rules):
        rule.id = f"{place.code}.policies.rule{number}"
    return Rulebook(place, tuple(rules))


def _rule(says: str, when: Expr, must: Expr) -> Rule:
    return obligation(
        says, when=when, must=must, risk=Risk.PERIMETER, topic=Topic.PERIMETER, force=Force.POLICY, cites=_CEDAR["examples"],
        since=None, evidence=_EVIDENCE,
    )  # fmt: skip


def relation_of(example: Example, request: str) -> str:
    """Return how the first set of policies stands to the second for a type of request, as we prove it."""
    asked = example.requests[request]
    ground = Ground(rulebook_of(example.first, asked, FIRST), rulebook_of(example.second, asked, SECOND), DAY)
    left, right = (list(ground.meanings[side].values()) for side in (LEFT, RIGHT))
    return str(relation(ground, left, right, licences=False).relation)


def compared() -> Iterator[tuple[str, str, str, str]]:
    """Yield each example with its type of request, what was published, and what we prove."""
    for example in EXAMPLES:
        for request, published in example.results.items():
            yield example.source, request, published, relation_of(example, request)


def main() -> None:
    """Report every example; ends with an error where an answer differs."""
    found = list(compared())
    for source, request, published, proved in found:
        mark = "=" if published == proved else "!"
        print(f"{mark} {source}: {request}: {proved}" + ("" if mark == "=" else f", published as {published}"))
    differ = sum(published != proved for _, _, published, proved in found)
    for one in FINDINGS:
        agrees = one.found() == one.expected()
        print(f"{'=' if agrees else '!'} {one.source}: findings about single policies")
        differ += not agrees
    print(f"{len(EXAMPLES)} examples, {len(found)} results, {len(FINDINGS)} sets of findings, {differ} differ")
    sys.exit(1 if differ else 0)


if __name__ == "__main__":
    main()
