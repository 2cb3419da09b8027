"""What happened in real cases follows from the law as encoded, and for the reason that was given.

A file tells one case: `sources`, `what_happened`, and `case` as a user writes it with what to `expect`; or `stages`, a
list of such pairs. `expect` has

- `verdict`, one or several allowed, and `by_law` likewise
- `breaches`: rules, by id or by the record they carry, that must come out broken or barred
- `because`: facts that must appear in the proof that they are broken
- `keeps`, `not_applicable`, `not_broken`: rules that come out so, all of them where a record stands for several
- `terms`: legal terms, by name, that are fulfilled
- `penalties`: ids, or words of what the law attaches to the breaches
- `about`: the topic or rule to which the question is narrowed
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

from isonomy.analyses.decide import Decision, decide
from isonomy.analyses.standings import Applied, Standing
from isonomy.cases.case import case_from
from isonomy.cases.files import Document, read_text
from isonomy.law import JURISDICTIONS
from isonomy.logic import Fact
from isonomy.logic.interpreter import Proof
from isonomy.rulebook import Penalty
from isonomy.rulebook.outcomes import broken_parts

FOLDER = Path(__file__).parent
CODES = sorted(p.name for p in FOLDER.iterdir() if (p / "studied.txt").exists())
BROKEN = (Standing.BARRED, Standing.BROKEN)
KEYS = {
    "verdict",
    "by_law",
    "breaches",
    "because",
    "keeps",
    "not_applicable",
    "not_broken",
    "terms",
    "penalties",
    "about",
}


def _content(path: Path) -> dict[str, Any]:
    return dict(read_text(path.read_text(), name=path.name).content)


def _files(code: str) -> dict[str, Path]:
    return {p.stem: p for p in sorted((FOLDER / code).glob("*.yaml")) if p.stem != "left_out"}


def _stages(content: dict[str, Any]) -> list[dict[str, Any]]:
    return list(content["stages"]) if "stages" in content else [content]


def _all_stages() -> Iterator[Any]:
    for code in CODES:
        for name, path in _files(code).items():
            for number, stage in enumerate(_stages(_content(path)), 1):
                yield pytest.param(code, stage["case"], stage["expect"], id=f"{name}-{number}")


def _several(value: object) -> list[Any]:
    return list(value) if isinstance(value, list) else [value]


def _named(decision: Decision, name: str) -> list[Applied]:
    """Return the rules with this id, or those that carry this record; at least one."""
    found = [r for r in decision.rules if name == r.rule.id or name in r.rule.law.records]
    assert found, f"no rule in force on {decision.on} is or carries `{name}`"
    return found


def _facts_under(proof: Proof) -> Iterator[str]:
    if isinstance(proof.expr, Fact):
        yield proof.expr.name
    for step in proof.because:
        yield from _facts_under(step)


def _reasons(decision: Decision, rules: Iterable[Applied]) -> set[str]:
    situation = decision.prepared.situation
    meanings = [r.meaning for r in rules if r.standing in BROKEN]
    parts = {f for m in meanings for p in broken_parts(m, situation) for f in _facts_under(situation.prove(p.holds))}
    return parts | {f for m in meanings for f in _facts_under(situation.prove(m.breach))}


def _words(penalty: Penalty) -> str:
    years = f"{penalty.months // 12} years" if penalty.months else ""
    return f"{penalty.id} {penalty.says} {years} {penalty.months} months"


def _decide(code: str, case: dict[str, Any], about: str | None) -> Decision:
    return decide(case_from(Document(case), tuple(JURISDICTIONS)), code, about=about)


@pytest.mark.parametrize(("code", "case", "expect"), list(_all_stages()))
def test_the_law_reaches_what_happened(code: str, case: dict[str, Any], expect: dict[str, Any]) -> None:
    assert set(expect) <= KEYS, f"unknown expectations: {set(expect) - KEYS}"
    decision = _decide(code, case, expect.get("about"))
    assert decision.verdict in _several(expect["verdict"])
    if "by_law" in expect:
        assert decision.verdict_by_law in _several(expect["by_law"])
    broken: list[Applied] = []
    for name in expect.get("breaches", ()):
        reached = [r for r in _named(decision, name) if r.standing in BROKEN]
        assert reached, f"{name}: {[(r.rule.id, str(r.standing)) for r in _named(decision, name)]}"
        broken.extend(reached)
    assert set(expect.get("because", ())) <= _reasons(decision, broken)
    for key, allowed in (("keeps", (Standing.KEPT,)), ("not_applicable", (Standing.ELSEWHERE,))):
        for name in expect.get(key, ()):
            assert {r.standing for r in _named(decision, name)} <= set(allowed), name
    for name in expect.get("not_broken", ()):
        assert not {r.standing for r in _named(decision, name)} & set(BROKEN), name
    terms = {t.name: t for t in decision.book.terms}
    for name in expect.get("terms", ()):
        assert decision.prepared.situation.truth(terms[name]) is True, name
    for words in expect.get("penalties", ()):
        assert any(words in _words(p) for p in decision.penalties), [_words(p) for p in decision.penalties]


@pytest.mark.parametrize("code", CODES)
def test_every_case_studied_is_encoded_or_left_out_with_a_reason(code: str) -> None:
    lines = (FOLDER / code / "studied.txt").read_text().splitlines()
    studied = {line for line in lines if line and not line.startswith("#")}
    left_out = _content(FOLDER / code / "left_out.yaml")
    assert set(_files(code)) | set(left_out) == studied
    assert set(_files(code)) & set(left_out) == set()
    assert all(len(reason) > 15 for reason in left_out.values())


@pytest.mark.parametrize("code", CODES)
def test_every_case_has_its_sources_and_its_day(code: str) -> None:
    for name, path in _files(code).items():
        content = _content(path)
        assert content["sources"] and all("://" in s for s in content["sources"]), name
        assert len(content["what_happened"]) > 30, name
        for stage in _stages(content):
            assert datetime.date.fromisoformat(stage["case"]["date"]), name
