"""A plan gathers what each hub asks of a business: licences, money, people, custody, and what is barred."""

from pathlib import Path
from typing import Any

import pytest

from isonomy.analyses.business import Business, Line, business_from
from isonomy.analyses.plan import Area, HubPlan, plan
from isonomy.analyses.standings import Verdict
from isonomy.cases.errors import CaseError
from isonomy.cases.files import Document, read_file
from isonomy.law import JURISDICTIONS

PLANS = sorted((Path(__file__).parent.parent.parent / "examples" / "plans").glob("*.yaml"))


def hub_of(hub: str, **written: Any) -> HubPlan:
    (found,) = plan(business_from(Document({"date": "2026-11-25", **written})), [hub]).hubs
    return found


def rules(found: HubPlan, area: Area | None = None) -> set[str]:
    return {r.rule.id for r in found.requirements if area is None or r.area is area}


EXCHANGE: dict[str, Any] = {
    "activities": ["operate_trading_venue"],
    "clients": ["retail individual"],
    "assets": ["bitcoin", "tether"],
    "activity": {"handles_client_assets": True},
    "venue": {"matching": "automated_central"},
}


def test_an_exchange_in_hong_kong_needs_its_licence_capital_and_cold_storage() -> None:
    found = hub_of("hk", **EXCHANGE)
    assert "hk.perimeter.vasp_licence" in rules(found, Area.LICENCES)
    assert "hk.capital.paid_up_capital" in rules(found, Area.CAPITAL)
    assert "hk.licensing.responsible_officers" in rules(found, Area.PEOPLE)
    assert "hk.custody.cold_storage" in rules(found, Area.CUSTODY)


def test_what_is_barred_is_barred_for_its_lines_only() -> None:
    found = hub_of("hk", **EXCHANGE)
    (barred,) = found.barred
    assert barred.rule.id == "hk.stablecoin_offers.retail_coins"
    assert [line.asset for line in barred.lines] == ["tether"]
    assert [line.asset for line in found.open_lines] == ["bitcoin"]
    assert found.verdict is not Verdict.PROHIBITED


@pytest.mark.parametrize(
    ("hub", "licence"),
    [
        ("sg", "sg.perimeter.payment_licence"),
        ("kr", "kr.licensing.report_first"),
        ("jp", "jp.licensing.registration"),
    ],
)
def test_an_exchange_needs_the_permission_of_each_hub(hub: str, licence: str) -> None:
    assert licence in rules(hub_of(hub, **EXCHANGE), Area.LICENCES)


def test_what_the_plan_states_is_met_or_broken() -> None:
    kept = hub_of("hk", **EXCHANGE, custody={"cold_share": "98%"})
    short = hub_of("hk", **EXCHANGE, custody={"cold_share": "97%"}, authorisation={"approvals": []})
    assert next(r for r in kept.requirements if r.rule.id == "hk.custody.cold_storage").met
    assert "hk.custody.cold_storage" in {r.rule.id for r in short.broken}


def test_a_business_that_sits_elsewhere_is_judged_by_whom_it_serves() -> None:
    abroad = hub_of("hk", **EXCHANGE, sits_in="SG")
    assert abroad.decisions[0][1].prepared.situation.values["promotion.aimed_at"]
    assert "hk.perimeter.active_marketing" in rules(abroad) | {r.rule.id for r in abroad.broken}


def test_law_that_is_not_yet_law_is_listed_apart() -> None:
    desk = hub_of("hk", activities=["deal_as_principal"], clients=["retail individual"], assets=["bitcoin"])
    assert "hk.coming_regimes.dealing_licence" in {r.id for r in desk.pending}
    assert "hk.coming_regimes.dealing_licence" not in rules(desk)


def test_amounts_are_converted_with_the_rate_shown() -> None:
    found = hub_of("kr", **EXCHANGE, capital={"expenses_year": "USD 1,000,000"})
    assert any("taken as KRW" in r for r in found.rates)


def test_every_line_is_an_activity_with_a_client_and_an_asset() -> None:
    business = business_from(Document({"activities": ["safeguard", "advise"], "assets": ["bitcoin", "ether"]}))
    assert business.lines == tuple(Line(a, "", t) for a in ("safeguard", "advise") for t in ("bitcoin", "ether"))


BAD: list[tuple[dict[str, Any], str]] = [
    ({}, "the plan names no activity"),
    ({"activities": ["operate_exchange"]}, "`operate_exchange` is no activity"),
    ({"activities": [3]}, "`3` is no word"),
    ({"activities": ["safeguard"], "assets": ["bitcion"]}, "no asset is called `bitcion`"),
    ({"activities": ["safeguard"], "clients": ["bitcoin"]}, "no client is called `bitcoin`"),
    ({"activities": ["safeguard"], "sits_in": "Atlantis"}, "`Atlantis` is no place"),
    ({"activities": ["safeguard"], "custdy": {}}, "`custdy` is no group"),
]


@pytest.mark.parametrize(("written", "told"), BAD, ids=[b[1] for b in BAD])
def test_a_plan_that_cannot_be_read_is_refused_with_help(written: dict[str, Any], told: str) -> None:
    with pytest.raises(CaseError, match=told) as refusal:
        business_from(Document(written, "plan.yaml"))
    assert "help: " in str(refusal.value)


def test_too_many_lines_are_refused() -> None:
    with pytest.raises(CaseError, match="lines of business"):
        business_from(
            Document(
                {
                    "activities": ["safeguard", "advise", "mine", "introduce", "transfer_tokens"],
                    "assets": ["bitcoin", "ether", "solana", "xrp", "bnb"],
                    "clients": ["retail individual", "bank", "fund"],
                }
            )
        )


def _read(path: Path) -> Business:
    return business_from(read_file(path))


@pytest.mark.parametrize("path", PLANS, ids=lambda p: p.stem)
def test_every_example_plan_finds_something_to_hold_in_every_hub(path: Path) -> None:
    found = plan(_read(path), list(JURISDICTIONS))
    for hub in found.hubs:
        bound = len(hub.requirements) + len(hub.barred) + len(hub.broken) + len(hub.if_done) + len(hub.pending)
        assert bound > 0, hub.jurisdiction.name
        assert len(hub.decisions) == len(found.business.lines)


def test_there_are_at_least_six_example_plans() -> None:
    assert len(PLANS) >= 6
