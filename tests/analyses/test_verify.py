"""The rulebooks checked: planted mistakes are found, and what is found in the real ones is explained."""

import datetime
from collections.abc import Iterator

import pytest

from isonomy.analyses.verify.contradictions import Contradictions
from isonomy.analyses.verify.dates import date_findings
from isonomy.analyses.verify.findings import Finding, explained
from isonomy.analyses.verify.logic import Logic
from isonomy.facts import activity, capital, client, custody
from isonomy.law import JURISDICTIONS, rulebook
from isonomy.logic import HKD, NEVER, Expr, Term, percent
from isonomy.rulebook import (
    Exemption,
    Force,
    Jurisdiction,
    Risk,
    Rule,
    Rulebook,
    Topic,
    definition,
    exemption,
    obligation,
    part,
)
from tests.worked.law import EVIDENCE, WORKED

DAY = datetime.date(2026, 11, 25)
HERE = Jurisdiction("x", "HK", "Here", "HKD")
TRADES = activity.kind == "operate_trading_venue"


def rule(name: str, when: Expr, must: object, **dates: str) -> Rule:
    found = obligation(
        "Do so.", when=when, must=must, risk=Risk.TAX, topic=Topic.TAX, force=Force.STATUTE, cites=WORKED["1"],
        since=dates.get("since", "2020-01-01"), until=dates.get("until"), evidence=EVIDENCE,
    )  # fmt: skip
    found.id = f"x.{name}"
    return found


def relief(name: str, to: Rule, when: Expr, since: str = "2020-01-01") -> Exemption:
    found = exemption("Not so.", to=to, when=when, cites=WORKED["2"], since=since, evidence=EVIDENCE)
    found.id = f"x.{name}"
    return found


def ids(found: Iterator[Finding]) -> set[str]:
    return {f.id for f in found}


def logic(*rules: Rule, exemptions: tuple[Exemption, ...] = ()) -> set[str]:
    return ids(Logic(Rulebook(HERE, rules, exemptions), DAY).findings())


def apart(*rules: Rule) -> dict[str, Finding]:
    return {f.id: f for f in Contradictions(Rulebook(HERE, rules), DAY).findings()}


def test_two_limits_that_exclude_each_other_are_a_contradiction_with_a_case() -> None:
    found = apart(
        rule("much", TRADES, custody.cold_share >= percent(98)),
        rule("little", TRADES, custody.cold_share < percent(90)),
    )
    assert set(found) == {"contradiction x.much by x.little"}
    assert "activity.kind is operate_trading_venue" in found["contradiction x.much by x.little"].witness


def test_limits_that_go_together_are_none_even_where_they_move_with_the_case() -> None:
    assert not apart(
        rule("much", TRADES, custody.cold_share >= percent(98)), rule("some", TRADES, custody.cold_share >= percent(90))
    )
    moving = rule("moving", TRADES, capital.liquid >= capital.expenses_year)
    assert not apart(moving, rule("fixed", TRADES, capital.liquid >= HKD(3_000_000)))


def test_rules_that_never_meet_do_not_contradict_each_other() -> None:
    other = activity.kind == "deal_as_principal"
    assert not apart(
        rule("much", TRADES, custody.cold_share >= percent(98)), rule("little", other, custody.cold_share < percent(90))
    )


def test_a_ban_is_no_contradiction() -> None:
    assert not apart(rule("ban", TRADES, NEVER), rule("some", TRADES, custody.cold_share >= percent(90)))


def test_a_rule_that_reaches_no_case_is_found() -> None:
    nobody = TRADES & (activity.kind == "deal_as_principal")
    assert logic(rule("dead", nobody, custody.cold_share >= percent(98))) == {"never_applies x.dead"}


def test_duties_that_cannot_be_kept_or_broken_are_found() -> None:
    assert logic(rule("hard", TRADES, custody.cold_share >= percent(101))) == {"never_kept x.hard"}
    assert logic(rule("idle", TRADES, custody.cold_share <= percent(100))) == {"never_broken x.idle"}


def test_a_plain_ban_is_not_taken_for_a_mistake() -> None:
    assert logic(rule("ban", TRADES, NEVER)) == set()


def test_an_exemption_that_never_takes_effect_is_found() -> None:
    of = rule("some", TRADES, custody.cold_share >= percent(98))
    idle = relief("idle", of, activity.kind == "deal_as_principal")
    busy = relief("busy", of, client.kind == "individual")
    assert logic(of, exemptions=(idle, busy)) == {"idle_exemption x.idle"}


def test_a_duplicate_is_shadowed_and_a_looser_rule_too() -> None:
    strict, loose = (rule(n, TRADES, custody.cold_share >= percent(p)) for n, p in (("strict", 98), ("loose", 90)))
    assert logic(strict, loose) == {"shadowed x.loose by x.strict"}


def test_dates_that_do_not_fit_are_found() -> None:
    old = rule("old", TRADES, custody.cold_share >= percent(90), until="2023-05-31")
    new = rule("new", TRADES, custody.cold_share >= percent(98), since="2023-07-01")
    early = relief("early", new, client.kind == "individual", since="2023-06-01")
    stray = rule(
        "stray",
        TRADES,
        {"a": part(custody.cold_share >= percent(1), since="2019-01-01", until="2019-02-01"), "b": NEVER},
    )
    found = ids(date_findings(Rulebook(HERE, (old, new), (early,)))) | ids(date_findings(Rulebook(HERE, (stray,))))
    assert {"gap x.old by x.new", "early_exemption x.early", "stray_part x.stray.a"} <= found
    follows = rule("new", TRADES, custody.cold_share >= percent(98), since="2023-06-01")
    assert not ids(date_findings(Rulebook(HERE, (old, follows))))


def test_terms_without_a_definition_or_without_a_use_are_found() -> None:
    used: Term = definition("Trades.", TRADES, cites=WORKED["3"], since="2020-01-01", evidence=EVIDENCE)
    unused = definition("Does not.", ~TRADES, cites=WORKED["3"], since="2020-01-01", evidence=EVIDENCE)
    used.name, unused.name = "x.trades", "x.idles"
    law = Rulebook(HERE, (rule("some", used, custody.cold_share >= percent(98)),), (), (), (unused,))
    assert ids(date_findings(law)) == {"unnamed_term x.trades", "unused_term x.idles"}
    assert not ids(date_findings(Rulebook(HERE, law.rules, (), (), (used,))))


@pytest.mark.parametrize("code", JURISDICTIONS)
def test_what_is_found_in_a_real_rulebook_is_explained_and_no_explanation_is_stale(code: str) -> None:
    book = rulebook(code)
    found = {f.id for f in (*date_findings(book), *Logic(book, DAY).findings(), *Contradictions(book, DAY).findings())}
    assert found == set(explained(code))
