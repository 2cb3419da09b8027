"""Remedies: the least that heals a case, what bars one, and what is never touched."""

import datetime
import itertools
import random
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from isonomy.analyses.decide import decide
from isonomy.analyses.remedy.problem import Problem
from isonomy.analyses.remedy.remedy import Remedy, remedy
from isonomy.analyses.remedy.search import Deadline, solutions
from isonomy.analyses.remedy.weights import ASSUMED, CHANGED, SET, Weights, weights_from
from isonomy.analyses.standings import Standing, Verdict
from isonomy.cases.case import Case, case_from
from isonomy.cases.errors import CaseError
from isonomy.cases.files import Document, read_file
from isonomy.law import JURISDICTIONS
from isonomy.logic import HKD, Expr, Role, Situation, all_of, any_of, choice, circumstance, percent, show
from isonomy.reports.remedy import step_in_words
from isonomy.rulebook import Force, Jurisdiction, Risk, Rulebook, Topic, obligation
from tests.worked.law import EVIDENCE, WORKED

REAL = Path(__file__).parent.parent / "real_cases"
DAY = datetime.date(2026, 3, 1)


def real(code: str, name: str, title: str) -> Case:
    for stage in read_file(REAL / code / f"{name}.yaml").content["stages"]:
        case = case_from(Document(stage["case"]), tuple(JURISDICTIONS))
        if case.title == title:
            return case
    raise KeyError(title)


def changes(found: Remedy, way: int = 0) -> dict[str, str]:
    return {s.fact.name: show(s.after) for s in found.ways[way].changes}


HEALED = [
    ("jp", "jp-case-jpyc-2025", "The same coin with larger transfers", {"stablecoin.transfer_cap": "JPY 1,000,000"}),
    ("jp", "jp-case-coincheck-2018", "The same wallet under the rules of 2020", {"custody.cold_share": "100%"}),
    ("kr", "kr-case-fsc-four-manipulations-2026", "Orders that flicker to move the price", {"conduct.acts": "none"}),
    ("kr", "kr-case-bithumb-payout-2026", "A winner who was credited by mistake moves the bitcoin on", {"transfer.handling": "returned"}),
    ("sg", "sg-case-zipmex", "A licensed platform that passes retail tokens on to such a lender today", {"custody.uses": "none"}),
]  # fmt: skip


AS_GOOD = {"A winner who was credited by mistake moves the bitcoin on": {"transfer.handling": "rejected"}}
"""Changes that weigh the same as those above: the tokens do not move on, whether sent back or never let go."""


@pytest.mark.parametrize(("code", "file", "title", "expected"), HEALED, ids=lambda x: x if isinstance(x, str) else "")
def test_real_breaches_are_healed_by_the_change_that_a_lawyer_would_name(
    code: str, file: str, title: str, expected: dict[str, str]
) -> None:
    case = real(code, file, title)
    found = remedy(case, code)
    assert found.in_time and changes(found) in (expected, AS_GOOD.get(title))
    after = found.ways[0].after
    assert not after.standing(Standing.BARRED, Standing.BROKEN)
    assert after.verdict not in (Verdict.PROHIBITED, Verdict.IN_BREACH)


def test_circumstances_are_never_changed() -> None:
    for code, file, title, _ in HEALED[:3]:
        found = remedy(real(code, file, title), code)
        for way in found.ways:
            assert all(s.fact.role is Role.CHOICE for s in (*way.changes, *way.settles))
            assert all(s.before is None or s.fact.role is Role.CIRCUMSTANCE for s in way.assumes)
            before, after = found.before.prepared.situation.values, way.after.prepared.situation.values
            assumed = {s.fact.name for s in way.assumes}
            touched = {s.fact.name for s in (*way.changes, *way.settles)}
            assert all(after[n] == v for n, v in before.items() if n not in touched | assumed and "judgement" not in n)


def test_a_case_that_no_choice_helps_names_the_rule_and_the_circumstances() -> None:
    title = "A shop sells USDT to a retail client in September 2025"
    found = remedy(real("hk", "hk-case-otc-usdt-shops", title), "hk")
    assert not found.ways
    assert ["hk.stablecoin_offers.retail_coins"] in [[r.id for r in b.rules] for b in found.bars]
    because = {f.name for b in found.bars for f, _ in b.because}
    assert {"issuer.authorised_in", "client.kind"} <= because and "authorisation.classes" not in because


def test_a_ban_in_a_suspended_business_is_barred_by_the_order() -> None:
    found = remedy(real("jp", "jp-case-ftx-japan-2022", "Trading goes on in spite of the suspension"), "jp")
    assert [r.id for b in found.bars for r in b.rules] == ["jp.supervision.full_suspension"]
    assert "authorisation.orders" in {f.name for f, _ in found.bars[0].because}


def test_weights_keep_a_choice_or_free_another() -> None:
    case = real("jp", "jp-case-jpyc-2025", "The same coin with larger transfers")
    kept = remedy(case, "jp", weights=Weights({"stablecoin.transfer_cap": None}))
    assert all("stablecoin.transfer_cap" not in changes(kept, i) for i in range(len(kept.ways)))


def test_no_time_is_an_answer() -> None:
    found = remedy(real("jp", "jp-case-jpyc-2025", "The same coin with larger transfers"), "jp", seconds=0)
    assert not found.in_time and not found.ways and not found.bars


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        ({"client.kind": 2}, "`client.kind` is a circumstance"),
        ({"custody.cold_shar": 2}, "`custody.cold_shar` is no fact"),
        ({"custody.cold_share": -1}, "`-1` is no weight"),
        ({"custody.cold_share": "much"}, "`much` is no weight"),
    ],
)
def test_weights_that_mean_nothing_are_refused(content: dict[str, Any], problem: str) -> None:
    with pytest.raises(CaseError, match=problem):
        weights_from(Document(content))


# Small books of our own

COLD = choice.share("x.cold", "", "98%")
CASH = choice.money("x.cash", "", "HKD 1")
YES = [choice.yes_or_no(f"x.yes{i}", "", "yes") for i in range(3)]
GIVEN = [circumstance.yes_or_no(f"x.given{i}", "", "yes") for i in range(2)]


def book(*duties: tuple[Expr, Expr]) -> Rulebook:
    rules = []
    for number, (when, must) in enumerate(duties):
        rule = obligation(
            "Do so.", when=when, must=must, risk=Risk.TAX, topic=Topic.TAX, force=Force.STATUTE,
            cites=WORKED["1"], since="2020-01-01", evidence=EVIDENCE,
        )  # fmt: skip
        rule.id = f"x.rule{number}"
        rules.append(rule)
    return Rulebook(Jurisdiction("x", "HK", "Here", "HKD"), tuple(rules))


def lightest(law: Rulebook, values: dict[str, Any]) -> tuple[Fraction, dict[str, Any]] | None:
    problem = Problem(law.on(DAY).meanings, Situation(values, DAY, "HK"), frozenset({"x"}), Weights())
    found = next(solutions(problem, "HKD", Deadline.after(20)), None)
    return None if found is None else (found.weight, found.values)


def test_numbers_are_the_least_that_suffices() -> None:
    law = book((GIVEN[0], percent(98) <= COLD), (GIVEN[0], HKD(5_000_000) <= CASH))
    found = lightest(law, {"x.given0": True, "x.cold": Fraction(9, 10)})
    assert found is not None and found[1]["x.cold"] == Fraction(98, 100)
    assert str(found[1]["x.cash"]) == "HKD 5,000,000" and found[0] == CHANGED + SET


def test_alternatives_differ_and_grow_heavier() -> None:
    cold = COLD
    law = book((GIVEN[0], YES[0] | (YES[1] & YES[2]) | (cold >= percent(98))))
    problem = Problem(law.on(DAY).meanings, Situation({"x.given0": True}, DAY, "HK"), frozenset({"x"}), Weights())
    ways = list(solutions(problem, "HKD", Deadline.after(20)))
    assert sorted(w.weight for w in ways) == [SET, SET, 2 * SET] and [w.weight for w in ways] == sorted(
        w.weight for w in ways
    )
    assert {frozenset(w.values) for w in ways} == {
        frozenset({"x.yes0"}),
        frozenset({"x.yes1", "x.yes2"}),
        frozenset({"x.cold"}),
    }


def test_a_strict_limit_is_passed_by_the_smallest_step() -> None:
    found = lightest(book((GIVEN[0], HKD(10) < CASH)), {"x.given0": True})
    assert found is not None and str(found[1]["x.cash"]) == "HKD 10.01"


def test_a_number_that_is_too_high_is_lowered_no_further_than_needed() -> None:
    found = lightest(book((GIVEN[0], percent(25) >= COLD)), {"x.given0": True, "x.cold": Fraction(1, 2)})
    assert found is not None and found[1] == {"x.cold": Fraction(1, 4)}


def test_an_unknown_circumstance_is_provided_for_before_it_is_assumed() -> None:
    provided = lightest(book((GIVEN[0], YES[0]), (~GIVEN[0], YES[1])), {})
    assert provided is not None and provided[1] == {"x.yes0": True, "x.yes1": True}
    assumed = lightest(book((GIVEN[0], YES[0] & ~YES[0])), {})
    assert assumed is not None and assumed == (ASSUMED, {"x.given0": False})


def random_condition(random_: random.Random, depth: int = 2) -> Expr:
    if depth == 0 or random_.random() < 0.3:
        atom = random_.choice([*YES, *GIVEN, percent(random_.choice([50, 90])) <= COLD, percent(70) > COLD])
        return ~atom if random_.random() < 0.4 else atom
    join = random_.choice([all_of, any_of])
    return join(*(random_condition(random_, depth - 1) for _ in range(2)))


CANDIDATES: dict[str, list[Any]] = {
    **{f.name: [True, False] for f in (*YES, *GIVEN)},
    "x.cold": [Fraction(n, 100) for n in (0, 50, 69, 70, 90)],
}


def by_hand(law: Rulebook, values: dict[str, Any]) -> Fraction | None:
    """The least weight over all values of all facts, by trying each."""
    options = []
    for name, candidates in CANDIDATES.items():
        given = "given" in name
        known = values.get(name)
        if known is None:
            options.append([(None, Fraction(0)), *((c, ASSUMED if given else SET) for c in candidates)])
        else:
            options.append([(known, Fraction(0)), *(() if given else ((c, CHANGED) for c in candidates if c != known))])
    best: Fraction | None = None
    for chosen in itertools.product(*options):
        weight = sum((w for _, w in chosen), Fraction(0))
        if best is not None and weight >= best:
            continue
        stated = {n: v for n, (v, _) in zip(CANDIDATES, chosen, strict=True) if v is not None}
        situation = Situation(stated, DAY, "HK")
        if all(situation.truth(m.breach) is False for m in law.on(DAY).meanings):
            best = weight
    return best


@pytest.mark.parametrize("seed", range(40))
def test_no_lighter_way_exists_in_small_random_books(seed: int) -> None:
    random_ = random.Random(seed)
    law = book(*((random_condition(random_), random_condition(random_)) for _ in range(random_.randint(1, 4))))
    values = {n: random_.choice(c) for n, c in CANDIDATES.items() if random_.random() < 0.6}
    found = lightest(law, values)
    assert (None if found is None else found[0]) == by_hand(law, values)


def test_steps_are_told_in_words() -> None:
    found = remedy(real("jp", "jp-case-jpyc-2025", "The same coin with larger transfers"), "jp")
    assert (
        step_in_words(found.ways[0].changes[0]) == "lower stablecoin.transfer_cap from JPY 1,000,001 to JPY 1,000,000"
    )


def test_a_remedied_case_can_be_decided_again() -> None:
    case = real("jp", "jp-case-jpyc-2025", "The same coin with larger transfers")
    assert decide(case, "jp").verdict is Verdict.IN_BREACH
    assert remedy(case, "jp").ways[0].after.verdict is Verdict.PERMITTED
