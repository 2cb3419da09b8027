"""Questions over several rulebooks: answers that the interpreter and random cases bear out."""

from __future__ import annotations

import itertools
from fractions import Fraction

import pytest
import z3

from isonomy.engines.errors import Untranslatable
from isonomy.engines.solver import Claim, Found, Impossible, Prover, Side, Unknown, WitnessMismatch, that_matter
from isonomy.engines.solver.constants import Constants
from isonomy.facts.lists import HERE
from isonomy.logic import HKD, SGD, Money, SetValue, Value, add_days, date, percent
from isonomy.logic.expressions import Expr
from isonomy.rulebook.book import LawOfDay
from tests.engines import random_books
from tests.engines.random_books import AMOUNTS, DATES, KIND, PLACES, SETS, SHARES, YES
from tests.engines.random_cases import Drawer, count, roots_of

DAY = random_books.DAY
HK, SG = Side("HK", "HKD", DAY), Side("SG", "SGD", DAY, Fraction(6))
TWIN = Side("KR", "HKD", DAY)


def prover(*claims: Claim, sides: tuple[Side, ...] = (HK, SG), **more: object) -> Prover:
    return Prover(sides, claims, **more)  # type: ignore[arg-type]


def laws(seed: int) -> tuple[LawOfDay, LawOfDay]:
    return random_books.book(seed, rules=3).on(DAY), random_books.book(seed + 100_000, rules=3).on(DAY)


def case_of(drawer: Drawer) -> dict[str, Value]:
    """A complete case that names neither place, so that both see it alike."""
    values = drawer.situation(0.0, 0.0)
    return {n: "US" if v in ("HK", "KR") else v for n, v in values.items()}


def test_random_pairs_of_rulebooks_are_answered_as_random_cases_bear_out() -> None:
    """A case that is found is replayed; where none is said to exist, none is drawn either."""
    answered = 0
    for seed in range(count(24)):
        one, other = laws(seed)
        conditions = [
            Claim(side, expr, True, m.rule.id)
            for side, law in enumerate((one, other))
            for m in law.meanings
            for expr in (m.reached, m.breach_by_facts)
        ]
        try:
            asked = prover(*conditions, sides=(HK, TWIN))
        except Untranslatable as refusal:
            assert refusal.rule.startswith("rx.rule")
            continue
        drawer = Drawer([*roots_of(one), *roots_of(other)], seed, currency="HKD", day=DAY)
        cases = [Found(case_of(drawer), (HK, TWIN)) for _ in range(15)]
        for left, right in itertools.product(conditions[:4], conditions[-4:]):
            claims = [left, Claim(right.side, right.expr, False, right.label)]
            answer = asked.ask(claims, proof=True)
            if isinstance(answer, Impossible):
                assert set(answer.because) <= set(claims)
                drawn = (all(c.situation(q.side).truth(q.expr) is q.holds for q in claims) for c in cases)
                assert not any(drawn)
            answered += not isinstance(answer, Unknown)
    assert answered > 50


def test_here_is_one_place_for_all() -> None:
    lives_here = PLACES[0] == HERE
    claims = [Claim(0, lives_here), Claim(1, lives_here)]
    found = prover(*claims).ask(claims)
    assert isinstance(found, Found)
    assert found.situation(0).values["x.place"] == "HK"
    assert found.situation(1).values["x.place"] == "SG"
    apart = [Claim(0, lives_here), Claim(1, lives_here, False)]
    assert isinstance(prover(*apart).ask(apart), Impossible)


def test_no_fact_is_about_the_other_place_by_name() -> None:
    claim = Claim(0, PLACES[0] == "SG")
    assert isinstance(prover(claim).ask([claim]), Impossible)
    elsewhere = Claim(0, PLACES[0] == "US")
    assert isinstance(prover(elsewhere).ask([elsewhere]), Found)


def test_amounts_are_one_number_read_at_the_exact_rate() -> None:
    """With 6 Hong Kong dollars to the Singapore dollar, S$1,500 are exactly HK$9,000."""
    below, above = Claim(0, AMOUNTS[0] < HKD(9_000)), Claim(1, AMOUNTS[0] >= SGD(1_500))
    assert isinstance(prover(below, above).ask([below, above]), Impossible)
    at_most = Claim(0, AMOUNTS[0] <= HKD(9_000))
    found = prover(at_most, above).ask([at_most, above])
    assert isinstance(found, Found)
    assert found.situation(0).values["x.amount0"] == Money.of(9_000, "HKD")
    assert found.situation(1).values["x.amount0"] == Money.of(1_500, "SGD")


def test_amounts_are_not_negative_unless_they_can_be() -> None:
    debt = Claim(0, AMOUNTS[0] < HKD(0))
    assert isinstance(prover(debt).ask([debt]), Impossible)
    assert isinstance(prover(debt, signed=frozenset({"x.amount0"})).ask([debt]), Found)


def test_what_always_holds_excludes_cases() -> None:
    claim = Claim(0, SHARES[0] > percent(100))
    bound = Claim(0, SHARES[0] <= percent(100), label="a share of a whole")
    assert isinstance(prover(claim, always=[bound]).ask([claim]), Impossible)


def test_a_proof_names_only_claims_that_it_needs() -> None:
    low, high = Claim(0, SHARES[0] < percent(90), label="low"), Claim(1, SHARES[0] >= percent(98), label="high")
    others = [Claim(0, y, label="other") for y in YES]
    asked = prover(low, high, *others)
    answer = asked.ask([low], asked.given([*others, high]), proof=True)
    assert isinstance(answer, Impossible)
    assert {c.label for c in answer.because} == {"low", "high"}


def test_a_proof_spares_claims_that_it_can_do_without() -> None:
    low = Claim(0, SHARES[0] < percent(90), label="low")
    one, other = (Claim(0, SHARES[0] >= percent(n), label=f"at least {n}%") for n in (95, 98))
    asked = prover(low, one, other)
    given = asked.given([one, other])
    for spared, named in ((one, other), (other, one)):
        answer = asked.ask([low], given, proof=True, sparing=[spared])
        assert isinstance(answer, Impossible)
        assert {c.label for c in answer.because} == {low.label, named.label}
    alone = asked.ask([low], asked.given([one]), proof=True, sparing=[one])
    assert isinstance(alone, Impossible)
    assert one in alone.because


def test_questions_foreseen_together_are_answered_by_few_cases() -> None:
    questions = [[Claim(0, y)] for y in YES]
    apart = [Claim(0, YES[0], False)]
    asked = prover(*(c for q in questions for c in q))
    asked.foresee([*questions, apart])
    found = [asked.ask(q) for q in questions]
    assert all(f is found[0] for f in found)
    other = asked.ask(apart)
    assert isinstance(other, Found)
    assert other is not found[0]


def test_the_facts_that_matter_are_enough_and_none_too_many() -> None:
    wanted = (YES[0] | YES[1]) & (SHARES[0] < percent(98)) & SETS[0].overlaps("red", "green") & (KIND[0] != "blue")
    claim = Claim(0, wanted)
    found = prover(claim).ask([claim])
    assert isinstance(found, Found)
    matter = that_matter(found, [claim], order=())
    assert len(matter) == 4
    assert Found(matter, (HK,)).situation(0).truth(wanted) is True
    for name in matter:
        less = {n: v for n, v in matter.items() if n != name}
        assert Found(less, (HK,)).situation(0).truth(wanted) is None
    colours = matter["x.set0"]
    assert isinstance(colours, SetValue)
    assert len(colours.has) == 1


def test_a_number_that_no_fraction_is_gives_no_answer() -> None:
    """Twice the square of a share is one: no exact share is."""
    root: Expr = (HKD(2) * SHARES[0]) * SHARES[0]
    claim = Claim(0, (root <= HKD(1)) & (root >= HKD(1)))
    assert isinstance(prover(claim).ask([claim]), Unknown)


def test_no_answer_in_time_is_no_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    claim = Claim(0, YES[0])
    asked = prover(claim)
    monkeypatch.setattr(z3.Solver, "check", lambda *_: z3.unknown)
    monkeypatch.setattr(z3.Solver, "reason_unknown", lambda _: "timeout")
    assert asked.ask([claim]) == Unknown("timeout")
    assert asked.possible([claim]) is None


def test_a_case_that_the_interpreter_does_not_confirm_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    claim = Claim(0, YES[0], True, "rx.rule")
    asked = prover(claim)
    monkeypatch.setattr(Constants, "values", lambda *_: {"x.yes0": False})
    with pytest.raises(WitnessMismatch, match=r"rx\.rule"):
        asked.ask([claim])


def test_what_the_solver_was_told_can_be_put_to_another() -> None:
    """As SMT-LIB: a condition that asks for nothing is written out too."""
    low, high = Claim(0, SHARES[0] < percent(90)), Claim(1, SHARES[0] >= percent(98))
    anything = Claim(
        0, KIND[0].is_in("red", "green", "blue", "unknown") & SETS[0].within("red", "green", "blue", "unknown")
    )
    asked = prover(low, high, anything)
    given = asked.given([anything])
    assert isinstance(asked.ask([low, high], given), Impossible)
    assert isinstance(asked.ask([low], given), Found)
    questions = [(asked.assumed([low, high], given), z3.unsat), (asked.assumed([low], given), z3.sat)]
    told = asked.in_smt_lib()
    assert "(and)" not in told and "(or)" not in told
    for literals, expected in questions:
        other = z3.Solver()
        other.from_string(told + "".join(f"(assert {literal})" for literal in literals))
        assert other.check() == expected


def test_a_case_found_before_answers_again_only_if_it_fits() -> None:
    yes, no = Claim(0, YES[0]), Claim(0, YES[0], False)
    asked = prover(yes, no)
    given = asked.given([Claim(0, YES[1])])
    assert asked.ask([yes], given) is asked.ask([yes], given)
    other = asked.ask([no], given)
    assert isinstance(other, Found)
    assert other.values["x.yes0"] is False
    assert other.values["x.yes1"] is True


def test_a_refusal_names_the_rule() -> None:
    with pytest.raises(Untranslatable, match=r"rx\.later"):
        prover(Claim(0, add_days(DATES[0], 30) < date(2026, 1, 1), True, "rx.later"))


def test_a_rulebook_that_names_its_own_place_by_its_code_is_refused() -> None:
    """In the abstract its place is *here*, which no code is: the two would be taken for different places."""
    with pytest.raises(Untranslatable, match=r"`rx\.abroad` names its own place"):
        prover(Claim(1, PLACES[0] != "SG", True, "rx.abroad"))


def test_amounts_of_another_currency_than_the_place_are_refused() -> None:
    with pytest.raises(Untranslatable, match="SGD"):
        prover(Claim(0, AMOUNTS[0] < SGD(1), True, "rx.rule"))
