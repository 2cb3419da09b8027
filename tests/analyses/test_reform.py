"""Reforms on paper: what a patch does to the law, and whom it touches."""

import datetime
from pathlib import Path
from typing import Any

import pytest

from isonomy.analyses.decide import decide
from isonomy.analyses.reform import Reform, patch_from, reform, touched
from isonomy.analyses.standings import Standing, Verdict
from isonomy.cases.case import Case, case_from
from isonomy.cases.errors import CaseError
from isonomy.cases.files import Document, read_file, read_text
from isonomy.law import JURISDICTIONS, rulebook
from isonomy.rulebook import Status

EXAMPLES = Path(__file__).parent.parent.parent / "examples" / "reforms"
TODAY = datetime.date(2026, 11, 25)
NEW_YEAR = datetime.date(2027, 1, 1)


def changed(*changes: dict[str, Any], hub: str = "hk") -> Reform:
    return reform(patch_from(Document({"title": "A reform", "changes": list(changes)})), hub, TODAY)


def example(name: str) -> Reform:
    return reform(patch_from(read_file(EXAMPLES / f"{name}.yaml")), "hk", TODAY)


def cases() -> list[Case]:
    return [case_from(read_file(p), tuple(JURISDICTIONS)) for p in sorted((EXAMPLES / "cases").glob("*.yaml"))]


def standing(name: str, case: Case, book: Reform | None, on: datetime.date, code: str = "hk") -> Standing:
    decision = decide(case, code, on=on, book=book.reformed if book else None)
    return next(a.standing for a in decision.rules if a.rule.id == name)


def test_a_lower_limit_heals_who_stood_between() -> None:
    case = next(c for c in cases() if "96%" in c.title)
    name, found = "hk.custody.cold_storage", example("cold-share-95")
    assert standing(name, case, None, NEW_YEAR) is Standing.BROKEN
    assert standing(name, case, found, NEW_YEAR) is Standing.KEPT
    assert standing(name, case, found, NEW_YEAR - datetime.timedelta(days=1)) is Standing.BROKEN
    assert "95%" in next(r.says for r in found.reformed.rules if r.id == name)


def test_the_law_itself_stays_as_it_is() -> None:
    before = {r.id: (r.says, r.law.span, r.law.status) for r in rulebook("hk").rules}
    for path in EXAMPLES.glob("*.yaml"):
        example(path.stem)
    assert {r.id: (r.says, r.law.span, r.law.status) for r in rulebook("hk").rules} == before
    case = next(c for c in cases() if "96%" in c.title)
    assert standing("hk.custody.cold_storage", case, None, NEW_YEAR) is Standing.BROKEN


def test_pending_rules_become_law_on_their_day() -> None:
    found = example("dealing-bill-2027")
    shop = next(c for c in cases() if "over the counter" in c.title)
    licence = next(r for r in found.reformed.rules if r.id == "hk.coming_regimes.dealing_licence")
    assert licence.law.status is Status.IN_FORCE and licence.law.span.since == NEW_YEAR
    (case,) = touched(found, [shop], NEW_YEAR)
    assert case.changes_verdict and case.reformed.verdict is Verdict.IN_BREACH
    assert "hk.coming_regimes.dealing_licence" in [s.rule.id for s in case.shifts if s.after is Standing.BROKEN]
    (before,) = touched(found, [shop], NEW_YEAR - datetime.timedelta(days=1))
    assert not before.shifts


def test_another_hubs_ban_is_adopted_with_its_citation() -> None:
    found = example("no-incentives")
    gift = next(c for c in cases() if "free tokens" in c.title)
    adopted = next(r for r in found.reformed.rules if r.id == "hk.adopted.sg.retail.no_incentives")
    assert str(adopted.law.cites[0]).startswith("PS-G03")
    assert standing(adopted.id, gift, found, NEW_YEAR) is Standing.BROKEN
    assert not any(r.id == adopted.id for r in rulebook("hk").rules)


def test_a_rule_ends_and_another_moves() -> None:
    case = next(c for c in cases() if "96%" in c.title)
    ended = changed({"end": "hk.custody.cold_storage", "on": "2026-12-31"})
    names = {m.rule.id for m in ended.reformed.on(NEW_YEAR).meanings}
    assert "hk.custody.cold_storage" not in names
    assert "hk.custody.cold_storage" in {m.rule.id for m in ended.reformed.on(TODAY).meanings}
    moved = changed({"move": "hk.custody.cold_storage", "since": "2027-01-01"})
    assert "hk.custody.cold_storage" not in {m.rule.id for m in moved.reformed.on(TODAY).meanings}
    assert standing("hk.custody.cold_storage", case, moved, NEW_YEAR) is Standing.BROKEN


def test_exemptions_and_penalties_follow_a_changed_rule() -> None:
    found = changed({"threshold": "hk.custody.cold_storage", "from": "98%", "to": "95%"})
    rules = {r.id: r for r in found.reformed.rules}
    law = rulebook("hk")
    old = next(r for r in law.rules if r.id == "hk.custody.cold_storage")
    assert rules[old.id] is not old
    assert [e.id for e in found.reformed.exemptions_to(rules[old.id])] == [e.id for e in law.exemptions_to(old)]
    assert [p.id for p in found.reformed.penalties_for(rules[old.id])] == [p.id for p in law.penalties_for(old)]
    assert all(r in found.reformed.rules for p in found.reformed.penalties for r in p.of)


def test_a_limit_in_a_legal_term_reaches_every_rule_that_uses_it() -> None:
    found = changed({"threshold": "hk.large_transfer", "from": "HKD 8,000", "to": "HKD 5,000"})
    below = case_from(read_file(EXAMPLES.parent / "cases" / "10-transfer-below-8000.yaml"), ("hk",))
    (case,) = touched(found, [below], TODAY)
    assert found.changes[0].before and case.shifts
    assert {s.rule.id for s in case.shifts} <= {p.id for p in found.changes[0].after}
    with pytest.raises(CaseError, match="is no limit of"):
        changed({"threshold": "hk.large_transfer", "from": "HKD 1", "to": "HKD 2"})


REFUSED = [
    ("- treshold: hk.custody.cold_storage\n    from: 98%\n    to: 95%", "line 3, .*`treshold` is no change"),
    ("- threshold: hk.custody.cold_storage\n    from: 98%", "line 3, .*does not say `to`"),
    ("- threshold: hk.custody.cold_storag\n    from: 98%\n    to: 95%", "line 3, .*is no rule of Hong Kong"),
    ("- threshold: hk.custody.cold_storage\n    from: 97%\n    to: 95%", "line 3, .*`97%` is no limit"),
    ("- threshold: hk.custody.cold_storage\n    from: 98%\n    to: HKD 5", "line 3, .*`HKD 5` is no share"),
    ("- end: hk.custody.cold_storage\n    on: 2020-01-01", "line 3, .*before it begins"),
    ("- end: hk.custody.cold_storage\n    on: 2020-13-01", "line 3, .*is no date"),
    ("- end: hk.custody.cold_storage\n    upon: 2020-01-01", "line 4, .*`upon` has no meaning"),
    ("- enact: hk.custody\n    since: 2027-01-01", "line 3, .*nothing that is passed or proposed"),
    ("- adopt: hk.custody.cold_storage\n    since: 2027-01-01", "line 3, .*no rule of another hub"),
    ("- adopt: sg.retail.no_incentive\n    since: 2027-01-01", "line 3, .*is no rule"),
    ("- cold storage", "is no change"),
]  # fmt: skip


@pytest.mark.parametrize(("change", "error"), REFUSED)
def test_a_patch_that_cannot_be_applied_is_refused_with_its_line(change: str, error: str) -> None:
    text = f"title: Wrong\nchanges:\n  {change}\n"
    with pytest.raises(CaseError, match=error) as refused:
        reform(patch_from(read_text(text, ".yaml", "patch.yaml")), "hk", TODAY)
    assert refused.value.help and "patch.yaml" in str(refused.value)
