"""Profiles of the four hubs, decided where they belong: who has the permission keeps its rule, who has none breaks it."""

import datetime

import pytest

from isonomy import case, decide
from isonomy.analyses.facts_of_case import prepare
from isonomy.analyses.standings import Standing
from isonomy.facts import FACTS
from isonomy.law import rulebook
from isonomy.law.jp import terms as jp_terms
from isonomy.law.kr import terms as kr_terms
from isonomy.law.sg import terms as sg_terms
from isonomy.profiles import PROFILES, facts_of, place_of

DAY = "2026-11-24"
KEPT, BROKEN, ELSEWHERE = (Standing.KEPT,), (Standing.BROKEN, Standing.BARRED), (Standing.ELSEWHERE,)


def standing(hub, rule, *names, on=DAY, **more):
    decision = decide(case({"date": on, "like": list(names), **more}), hub, about=rule)
    (applied,) = decision.rules
    return applied.standing


def truth(term, *names, on=DAY, here):
    day = datetime.date.fromisoformat(on)
    prepared = prepare(case({"like": list(names)}), rulebook(here.lower()).jurisdiction, day)
    return prepared.situation.truth(term)


FIRMS = [
    ("sg", "licensed singapore platform", "bitcoin", "retail individual in singapore", "sg.perimeter.payment_licence", KEPT),
    ("sg", "licensed singapore platform", "bitcoin", "overseas client", "sg.overseas_services.corporation_licence", ELSEWHERE),
    ("sg", "small licensed singapore platform", "ether", "retail individual in singapore", "sg.perimeter.payment_licence", KEPT),
    ("sg", "licensed singapore token dealer", "USDC", "accredited investor in singapore", "sg.perimeter.payment_licence", KEPT),
    ("sg", "licensed singapore custodian", "bitcoin", "accredited company in singapore", "sg.perimeter.payment_licence", KEPT),
    ("sg", "unlicensed singapore platform", "bitcoin", "retail individual in singapore", "sg.perimeter.payment_licence", BROKEN),
    ("sg", "unlicensed platform serving singapore", "bitcoin", "retail individual in singapore", "sg.perimeter.solicitation", BROKEN),
    ("sg", "offshore exchange", "bitcoin", "overseas client", "sg.perimeter.solicitation", ELSEWHERE),
    ("sg", "overseas-only singapore provider", "bitcoin", "overseas client", "sg.overseas_services.corporation_licence", BROKEN),
    ("sg", "licensed overseas-only singapore provider", "bitcoin", "overseas client", "sg.overseas_services.corporation_licence", KEPT),
    ("sg", "singapore fund manager", "tokenised money market fund", "accredited investor in singapore", "sg.funds.manager_licence", KEPT),
    ("sg", "singapore security-token market", "security token", "accredited investor in singapore", "sg.securities.market_licence", KEPT),
    ("sg", "licensed singapore platform", "security token", "accredited investor in singapore", "sg.securities.market_licence", BROKEN),
    ("kr", "reported korean won exchange", "bitcoin", "retail individual in korea", "kr.licensing.report_first", KEPT),
    ("kr", "reported korean won exchange", "ether", "retail individual in korea", "kr.licensing.security_certificate", KEPT),
    ("kr", "reported korean won exchange", "xrp", "retail individual in korea", "kr.licensing.named_accounts", KEPT),
    ("kr", "korean exchange without named accounts", "bitcoin", "retail individual in korea", "kr.licensing.named_accounts", BROKEN),
    ("kr", "reported korean coin exchange", "solana", "retail individual in korea", "kr.licensing.named_accounts", ELSEWHERE),
    ("kr", "reported korean custodian", "bitcoin", "korean registered professional company", "kr.licensing.report_first", KEPT),
    ("kr", "unreported exchange serving korea", "bitcoin", "retail individual in korea", "kr.licensing.report_first", BROKEN),
    ("kr", "korean security-token platform", "security token", "retail individual in korea", "kr.security_tokens.securities_business", KEPT),
    ("kr", "korean security-token applicant", "security token", "retail individual in korea", "kr.security_tokens.securities_business", BROKEN),
    ("kr", "reported korean won exchange", "security token", "retail individual in korea", "kr.security_tokens.securities_business", BROKEN),
    ("kr", "korean won stablecoin issuer", "won stablecoin", "korean company", "kr.stablecoins.no_won_stablecoins", BROKEN),
    ("jp", "registered japanese exchange", "bitcoin", "retail individual in japan", "jp.licensing.registration", KEPT),
    ("jp", "registered japanese exchange", "ether", "japanese company", "jp.licensing.self_regulation", KEPT),
    ("jp", "registered japanese custodian", "bitcoin", "japanese company", "jp.licensing.registration", KEPT),
    ("jp", "unregistered exchange serving japan", "bitcoin", "retail individual in japan", "jp.licensing.registration", BROKEN),
    ("jp", "offshore exchange", "bitcoin", "overseas client", "jp.licensing.registration", ELSEWHERE),
    ("jp", "japanese stablecoin service provider", "USDC", "japanese company", "jp.stablecoins.services_registration", KEPT),
    ("jp", "japanese trust bank issuing a stablecoin", "trust bank yen stablecoin", "japanese company", "jp.stablecoin_issuers.issuers", KEPT),
    ("jp", "japanese funds transfer firm issuing a stablecoin", "JPYC", "retail individual in japan", "jp.stablecoin_issuers.issuers", KEPT),
    ("jp", "japanese security-token market", "security token", "japanese company", "jp.securities.trading_systems", KEPT),
]  # fmt: skip


@pytest.mark.parametrize(("hub", "firm", "asset", "client", "rule", "expected"), FIRMS)
def test_a_firm_keeps_the_rule_about_its_permission_or_breaks_it(hub, firm, asset, client, rule, expected):
    assert standing(hub, rule, firm, asset=asset, client=client) in expected


@pytest.mark.parametrize(
    ("hub", "firm", "asset", "rule", "day", "before"),
    [
        ("sg", "overseas-only singapore provider", "bitcoin", "sg.overseas_services.corporation_licence", "2025-06-30", None),
        ("jp", "japanese stablecoin service provider", "USDC", "jp.stablecoins.services_registration", "2025-03-04", BROKEN),
    ],
)  # fmt: skip
def test_the_day_on_which_a_firm_changes_its_standing(hub, firm, asset, rule, day, before):
    changed = datetime.date.fromisoformat(day)
    eve = str(changed - datetime.timedelta(days=1))
    facts = {"asset": asset, "client": "overseas client"}
    if before is None:
        assert decide(case({"date": eve, "like": firm, **facts}), hub, about=rule).rules == ()
        assert standing(hub, rule, firm, on=day, **facts) in BROKEN
    else:
        assert standing(hub, rule, firm, on=eve, **facts) in before
        assert standing(hub, rule, firm, on=day, **facts) in KEPT


def test_an_approval_in_principle_is_no_licence():
    facts = {"asset": "bitcoin", "client": "retail individual in singapore", "activity": {"began_here": "2025-02-01"}}
    assert standing("sg", "sg.perimeter.payment_licence", "singapore applicant in principle", **facts) in BROKEN


def test_a_permission_says_nothing_about_another_hub():
    for name, profile in PROFILES.items():
        place = place_of(profile)
        for here in {"HK", "SG", "KR", "JP"} - {place} if place else ():
            stated = facts_of(profile, datetime.date.fromisoformat(DAY), here)
            assert not [fact for fact in stated if FACTS[fact].per_place], (name, here)


CLIENTS = [
    ("accredited investor in singapore", "SG", sg_terms.accredited_investor, True),
    ("accredited investor in singapore", "SG", sg_terms.retail_customer, False),
    ("eligible investor in singapore who did not opt in", "SG", sg_terms.accredited_eligible, True),
    ("eligible investor in singapore who did not opt in", "SG", sg_terms.retail_customer, True),
    ("accredited company in singapore", "SG", sg_terms.accredited_investor, True),
    ("retail individual in singapore", "SG", sg_terms.retail_customer, True),
    ("bank", "SG", sg_terms.retail_customer, False),
    ("korean minor", "KR", kr_terms.minor, True),
    ("retail individual in korea", "KR", kr_terms.minor, False),
    ("foreigner living outside korea", "KR", kr_terms.foreigner_from_abroad, True),
]


@pytest.mark.parametrize(("name", "here", "term", "expected"), CLIENTS)
def test_clients_meet_the_terms_of_their_hub(name, here, term, expected):
    assert truth(term, name, here=here) is expected


@pytest.mark.parametrize(
    ("client", "event", "expected"),
    [
        ("korean company", "buy order", BROKEN),
        ("korean charity", "sale of donated tokens", ELSEWHERE),
        ("law enforcement body", "sale of seized tokens", ELSEWHERE),
        ("retail individual in korea", "buy order", ELSEWHERE),
    ],
)
def test_won_exchanges_are_open_to_companies_step_by_step(client, event, expected):
    firm = "reported korean won exchange"
    assert standing("kr", "kr.clients.companies_closed_out", firm, event, asset="bitcoin", client=client) in expected


TRANSFERS = [
    ("kr", "reported korean won exchange", "transfer of one million won with full message", "kr.travel_rule.message", KEPT),
    ("kr", "reported korean won exchange", "transfer of one million won without message", "kr.travel_rule.message", BROKEN),
    ("kr", "reported korean won exchange", "transfer below one million won without message", "kr.travel_rule.message", ELSEWHERE),
    ("kr", "reported korean won exchange", "transfer to an unauthorised provider abroad", "kr.travel_rule.unreported_counterparty", BROKEN),
    ("sg", "licensed singapore platform", "transfer of 1,500 singapore dollars with short message", "sg.travel_rule.originator_message", KEPT),
    ("sg", "licensed singapore platform", "transfer above 1,500 singapore dollars with short message", "sg.travel_rule.originator_message", BROKEN),
    ("sg", "licensed singapore platform", "transfer above 1,500 singapore dollars with full message", "sg.travel_rule.originator_message", KEPT),
    ("sg", "licensed singapore platform", "transfer without message", "sg.travel_rule.originator_message", BROKEN),
    ("jp", "registered japanese exchange", "transfer to a japanese provider with full message", "jp.travel_rule.notification", KEPT),
    ("jp", "registered japanese exchange", "transfer to a japanese provider without message", "jp.travel_rule.notification", BROKEN),
]  # fmt: skip


@pytest.mark.parametrize(("hub", "firm", "event", "rule", "expected"), TRANSFERS)
def test_transfers_meet_or_miss_the_travel_rule(hub, firm, event, rule, expected):
    assert standing(hub, rule, firm, event, asset="bitcoin") in expected


def test_below_a_million_won_the_message_is_due_once_the_limit_falls():
    event = "transfer below one million won without message"
    facts = {"date": "2027-02-19", "like": ["reported korean won exchange", event], "asset": "bitcoin"}
    (applied,) = decide(case(facts), "kr", about="kr.travel_rule.message_whatever_the_amount", with_pending=True).rules
    assert applied.standing in BROKEN


ASSETS = [
    ("bitcoin", "SG", sg_terms.digital_payment_token, True), ("bitcoin", "KR", kr_terms.virtual_asset, True),
    ("bitcoin", "JP", jp_terms.crypto_asset, True), ("ether", "KR", kr_terms.virtual_asset, True),
    ("solana", "KR", kr_terms.virtual_asset, True), ("xrp", "KR", kr_terms.security, False),
    ("usdt", "SG", sg_terms.digital_payment_token, True), ("usdt", "KR", kr_terms.virtual_asset, True),
    ("usdt", "JP", jp_terms.electronic_payment_instrument, True), ("dai", "JP", jp_terms.crypto_asset, True),
    ("usdc", "JP", jp_terms.electronic_payment_instrument, True), ("usdc", "JP", jp_terms.trust_coin, False),
    ("trust bank yen stablecoin", "JP", jp_terms.trust_coin, True), ("xsgd", "SG", sg_terms.digital_payment_token, True),
    ("korean deposit token", "KR", kr_terms.deposit_token, True), ("korean deposit token", "KR", kr_terms.virtual_asset, False),
    ("security token", "SG", sg_terms.capital_markets_product, True), ("security token", "KR", kr_terms.security, True),
    ("security token", "JP", jp_terms.security, True), ("collectible nft", "KR", kr_terms.collectible_token, True),
    ("loyalty points", "SG", sg_terms.limited_purpose_token, True), ("gaming token", "KR", kr_terms.virtual_asset, False),
    ("central bank digital currency", "SG", sg_terms.digital_payment_token, False),
]  # fmt: skip


@pytest.mark.parametrize(("name", "here", "term", "expected"), ASSETS)
def test_assets_meet_the_terms_of_the_other_hubs(name, here, term, expected):
    assert truth(term, name, here=here) is expected


def test_whether_a_coin_was_an_investment_contract_stays_open_while_it_was_disputed():
    assert truth(kr_terms.security, "solana", on="2026-03-16", here="KR") is None
    assert truth(kr_terms.security, "bnb", here="KR") is None
