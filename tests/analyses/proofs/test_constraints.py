"""What is taken for granted never rules out what there is, and leaves something to compare."""

from __future__ import annotations

import datetime
import itertools
from fractions import Fraction
from pathlib import Path

import pytest

from isonomy import read_case
from isonomy.analyses.facts_of_case import prepare
from isonomy.analyses.proofs.ground import Ground
from isonomy.cases.values import read_value
from isonomy.facts import FACTS
from isonomy.facts.constraints import CONSTRAINTS, SIGNED, Constraint
from isonomy.law import JURISDICTIONS, rulebook
from isonomy.logic import Money, SetValue, Situation, Value
from isonomy.logic.types import DurationType, MoneyType
from isonomy.profiles import PROFILES, facts_of

ON = datetime.date(2026, 11, 24)
CASES = sorted(Path(__file__).parents[3].joinpath("examples", "cases").glob("*.yaml"))


def of(says: str) -> Constraint:
    (found,) = (c for c in CONSTRAINTS if says in c.says)
    return found


@pytest.mark.parametrize("constraint", CONSTRAINTS, ids=lambda c: c.says)
def test_no_profile_is_ruled_out(constraint: Constraint) -> None:
    for profile in PROFILES.values():
        values = {name: read_value(FACTS[name], written) for name, written in facts_of(profile, ON).items()}
        situation = Situation({**values, "case.date": ON}, ON, "HK")
        assert situation.truth(constraint.expr) is not False, profile.name


@pytest.mark.parametrize("path", CASES, ids=lambda p: p.stem)
def test_no_example_case_is_ruled_out(path: Path) -> None:
    for place in JURISDICTIONS.values():
        case = read_case(path)
        situation = prepare(case, place, ON).situation
        for constraint in CONSTRAINTS:
            assert situation.truth(constraint.expr) is not False, constraint.says


@pytest.mark.parametrize(
    ("says", "values"),
    [
        ("share of a whole", {"custody.cold_share": Fraction(10001, 10000)}),
        ("activity asked about", {"activity.kind": "safeguard", "business.activities": SetValue(frozenset())}),
        ("conventional instrument", {"asset.form": "conventional", "asset.ledger": "permissionless"}),
        ("conventional instrument", {"asset.form": "ledger_native", "asset.ledger": "none"}),
        ("no supervised issuer", {"issuer.kind": "nobody", "issuer.authorised_in": SetValue(frozenset({"US"}))}),
        ("claim to repayment", {"issuer.kind": "nobody", "asset.rights": SetValue(frozenset({"prepaid_value"}))}),
        ("Keys that are held", {"custody.held_with": "client", "custody.key_control": "firm_alone"}),
        ("natural person is no bank", {"business.legal_form": "individual", "business.institution": "bank"}),
        (
            "Where nobody can be named",
            {"activity.operator": "nobody_identifiable", "authorisation.classes": SetValue(frozenset({"banking"}))},
        ),
        ("began on or before", {"client.since": ON + datetime.timedelta(days=1), "case.date": ON}),
        ("younger than 0", {"client.age": -1}),
    ],
)
def test_what_cannot_be_is_ruled_out(says: str, values: dict[str, Value]) -> None:
    assert Situation(values, ON, "HK").truth(of(says).expr) is False


def test_every_constraint_says_why_it_holds() -> None:
    assert all(c.says.endswith(".") and c.basis for c in CONSTRAINTS)


def test_what_can_be_negative_is_an_amount_or_a_delay() -> None:
    assert all(isinstance(FACTS[name].type, MoneyType | DurationType) for name in SIGNED)


@pytest.mark.parametrize(("left", "right"), list(itertools.combinations(JURISDICTIONS, 2)))
def test_both_licences_can_be_held_with_everything_that_is_taken_for_granted(left: str, right: str) -> None:
    ground = Ground(rulebook(left), rulebook(right), ON)
    assert ground.prover.possible([], ground.licences) is True


@pytest.mark.parametrize(("left", "right"), [("hk", "kr"), ("jp", "sg")])
def test_most_rules_can_be_broken_under_both_licences(left: str, right: str) -> None:
    """Otherwise a comparison would say that much is equivalent, where nothing is compared."""
    ground = Ground(rulebook(left), rulebook(right), ON)
    rules = [
        m for m in ground.meanings[1].values() if m.rule.kind != "licence" and not all(p.is_judgement for p in m.parts)
    ]
    broken = [m for m in rules if ground.prover.possible([ground.broken(1, m)], ground.licences)]
    assert len(broken) >= len(rules) * 0.95, {m.rule.id for m in rules} - {m.rule.id for m in broken}


def test_amounts_meet_at_the_rate_of_the_day() -> None:
    ground = Ground(rulebook("hk"), rulebook("jp"), ON)
    left, right = ground.prover.sides
    yen = Money.of(1_000_000, "JPY")
    assert (left.worth, left.currency, right.currency) == (1, "HKD", "JPY")
    assert yen.minor * right.worth == 1_000_000 * ground.rate.value * 100
