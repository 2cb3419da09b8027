"""Puts the test cases of another encoding of the community gaming law of New South Wales to ours, and reports differences.

    git clone https://github.com/Openfisca-NSW/openfisca_nsw_community_gaming PATH
    python -m checks.nsw_community_gaming PATH

The cases (97 as of commit 143311be) are read from where they are and never copied: that project is under the AGPL. This file
knows only the names of their inputs and outputs, and what these mean in our facts. A difference that `ARGUED` does not explain
is an error.

| there                         | here                                                                                     |
|-------------------------------|------------------------------------------------------------------------------------------|
| a game is `permitted`         | some rule of that game applies, and all that do are kept                                 |
| `permitted_with_authority`    | the same, and the rule of authorities applies                                            |
| `not_permitted`               | anything else: a condition is broken, or another game is conducted than the one asked for |
| authority required for a game | whether the rule of authorities would apply if that game was conducted                   |
"""

from __future__ import annotations

import datetime
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

import yaml

from examples.elsewhere.nsw_community_gaming import BOOK, authority, facts, other_games
from isonomy.logic import Fact, Money, SetValue, Situation, Value
from isonomy.rulebook import Outcome
from isonomy.rulebook.outcomes import find

GAMES = {
    "art_union_gaming_activity": "art_union",
    "other_gaming_activity": "other_for_charity",
} | {k: k for k in facts.KINDS if k not in ("art_union", "other_for_charity")}

AMOUNTS: Mapping[str, Fact] = {
    "gross_proceeds_from_gaming_activity": facts.gross,
    "proceeds_to_benefiting_organisation": facts.to_benefiting,
    "proceeds_used_for_meeting_cost_of_prizes": facts.to_prizes,
    "total_expenses_for_conducting_gaming_activity": facts.expenses,
    "total_prize_value_of_all_prizes_from_gaming_activity": facts.all_prizes,
    "total_prize_value_from_single_gaming_session": facts.session_prizes,
    "money_payable_as_separate_prize": facts.largest_in_money,
    "money_paid_as_prize": facts.largest_in_money,
    "value_of_jackpot_prize": facts.jackpot,
    "value_of_bonus_prize": facts.bonus,
}
ANSWERS: Mapping[str, Fact] = {
    "prize_consists_of_money": facts.prizes_include_money,
    "free_participation": facts.entry_is_free,
    "participation_fees": facts.further_fee,
    "fees_for_participation": facts.further_fee,
    "business_consent": facts.business_consents,
    "venue_is_registered_club": facts.at_club,
    "venue_is_licensed_premises": facts.at_licensed_premises,
    "gaming_activity_on_authority_of_reg_club": facts.authorised_by_club,
    "net_proceeds_returned_to_participants": facts.net_returned,
    "all_gross_proceeds_are_distributed_to_participants_based_on_stake_held": facts.shared_by_stake,
    "amount_agreed_in_writing_beforehand": facts.agreed_in_writing,
}
PURPOSES = {
    "charitable_purpose": "charity",
    "charitable_or_non_profit_purpose": "charity",
    "raising_funds_for_charitable_purpose": "charity",
    "raising_funds_for_non_profit_purpose": "non_profit",
    "gaming_activity__has_charitable_nature": "public_object",
    "gaming_activity_solely_for_social_purposes": "social",
    "sweep_or_calcutta__is_social_game": "social",
    "gaming_activity_organised_for_patronage": "patronage",
}
YEARS = {"one_year": 1, "three_years": 3, "five_years": 5}
REASONABLE = "judgement.nsw.other_games.fundraising_sweep.reasonable"

ARGUED: Mapping[str, str] = {}
"""Names of cases in which we differ, each with the reason."""


@dataclass(frozen=True)
class Difference:
    """An output of a case that comes out otherwise with us."""

    case: str
    output: str
    theirs: object
    ours: object


def situation_of(inputs: Mapping[str, Any], day: datetime.date) -> Situation:
    """Return a case in our facts. Raises `KeyError` for an input that nobody has translated."""
    values: dict[str, Value] = {"case.date": day}
    purposes = {PURPOSES[name] for name, given in inputs.items() if name in PURPOSES and given}
    if purposes or any(name in PURPOSES for name in inputs):
        values[facts.purposes.name] = SetValue.exactly(purposes)
    for name, given in inputs.items():
        if name not in PURPOSES:
            values.update(_translated(name, _only(given), inputs))
    return Situation(values, day, BOOK.jurisdiction.place)


def _only(given: Any) -> Any:
    return given[0] if isinstance(given, list) else given


def _translated(name: str, given: Any, inputs: Mapping[str, Any]) -> dict[str, Value]:
    if name in AMOUNTS:
        return {AMOUNTS[name].name: Money.of(str(given), "AUD")}
    if name in ANSWERS:
        return {ANSWERS[name].name: bool(given)}
    match name:
        case "gaming_activity_type":
            return {facts.kind.name: GAMES[given]}
        case "number_of_tickets":
            of_game = facts.tickets_each if _only(inputs["gaming_activity_type"]) == "charity_housie" else facts.tickets
            return {of_game.name: int(given)}
        case "organisation_type":
            return {facts.organiser.name: given if given in facts.organiser.type.values else "other"}  # type: ignore[attr-defined]
        case "is_approved_fund_raising_organisation":
            return {facts.organiser.name: "charitable_organisation" if given else "other"}
        case "reasonable_amount_to_benefiting_organisation":
            return {REASONABLE: bool(given)}
        case "duration_of_authority":
            return {facts.authority_years.name: YEARS[given]}
    raise KeyError(f"`{name}` is an input that this check does not know")


def output_of(name: str, situation: Situation) -> object:
    """Return what an output of theirs comes to with us. Raises `KeyError` for one that nobody has translated."""
    if name in OTHER_OUTPUTS:
        return OTHER_OUTPUTS[name](situation)
    game, _, asked = name.partition("__")
    conducted = situation.values.get(facts.kind.name)
    if conducted is not None and not asked:
        return _result(GAMES[game], situation) if GAMES[game] == conducted else "not_permitted"
    if asked == "game_meets_criteria":
        return GAMES[game] == conducted and _permitted(situation)
    if asked == "authority_required":
        supposed = Situation({**situation.values, facts.kind.name: GAMES[game]}, situation.day, situation.here)
        return _needs_authority(supposed)
    raise KeyError(f"`{name}` is an output that this check does not know")


def _result(game: str, situation: Situation) -> str:
    if not _permitted(situation):
        return "not_permitted"
    return "permitted_with_authority" if _needs_authority(situation) else "permitted"


def _permitted(situation: Situation) -> bool:
    meanings = [m for m in BOOK.on(situation.day).meanings if m.rule is not authority.authority_required]
    outcomes = {find(m, situation).outcome for m in meanings} - {Outcome.NOT_APPLICABLE}
    return outcomes == {Outcome.COMPLIES}


def _needs_authority(situation: Situation) -> bool:
    return situation.truth(authority.authority_required.when) is True


def _units(amount: Value) -> Decimal:
    assert isinstance(amount, Money)
    units = amount.minor / authority.FEE_UNIT.minor
    return Decimal(units.numerator) / Decimal(units.denominator)


def _dollars(amount: Value) -> Decimal:
    assert isinstance(amount, Money)
    return Decimal(amount.minor.numerator) / (100 * Decimal(amount.minor.denominator))


OTHER_OUTPUTS: Mapping[str, Callable[[Situation], object]] = {
    "gaming_activity_result": lambda s: _result(str(s.values[facts.kind.name]), s),
    "is_approved_fund_raising_organisation": lambda s: s.truth(other_games.approved_fundraising_organisation),
    "fixed_component_fee_in_units": lambda s: _units(s.value(authority.fixed_component)),
    "processing_component_fee_in_units": lambda s: _units(s.value(authority.processing_component)),
    "total_fee_in_units": lambda s: _units(s.value(authority.fee)),
    "total_fee_in_dollars": lambda s: _dollars(s.value(authority.fee)),
}


def cases_in(folder: Path) -> Iterator[dict[str, Any]]:
    """Yield the test cases of the other project."""
    for path in sorted(folder.rglob("tests/**/*.yaml")):
        yield from yaml.safe_load(path.read_text(encoding="utf-8"))


def differences(case: Mapping[str, Any]) -> Iterator[Difference]:
    """Yield every output of a case that comes out otherwise with us."""
    day = datetime.date.fromisoformat(f"{case['period']}-01")
    situation = situation_of(case["input"], day)
    for output, given in case["output"].items():
        theirs, ours = _only(given), output_of(output, situation)
        if isinstance(ours, Decimal):
            theirs = Decimal(str(theirs))
        if ours != theirs:
            yield Difference(case["name"], output, theirs, ours)


def main() -> None:
    """Report every difference; ends with an error where one is not argued, or where there are no cases."""
    if len(sys.argv) != 2:
        sys.exit(f"usage: {sys.argv[0]} PATH")
    cases = list(cases_in(Path(sys.argv[1])))
    outputs = sum(len(c["output"]) for c in cases)
    found = [d for case in cases for d in differences(case)]
    for d in found:
        print(f"- {d.case}\n  {d.output}: {d.theirs} there, {d.ours} here: {ARGUED.get(d.case, 'NOT ARGUED')}")
    print(f"{len(cases)} cases, {outputs} outputs, {len(found)} differ")
    sys.exit(0 if cases and all(d.case in ARGUED for d in found) else 1)


if __name__ == "__main__":
    main()
