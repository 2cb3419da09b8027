"""Profiles: readable, sourced, dated, and never at odds with the legal terms that they are meant to meet."""

import datetime
from collections import Counter

import pytest

from isonomy.cases.errors import CaseError
from isonomy.cases.values import read_value
from isonomy.facts import FACTS
from isonomy.law.hk import terms
from isonomy.logic import Situation
from isonomy.profiles import KINDS, PROFILES, Dated, chain, facts_of, find, place_of

DAY = datetime.date.fromisoformat
TODAY = DAY("2026-11-25")
ALL = list(PROFILES.values())
NOWHERE = {"lacks": ["HK", "SG", "KR", "JP"]}
IN_HONG_KONG = {"has": ["HK"], "lacks": ["SG", "KR", "JP"]}
OPEN_ENTERPRISE = {"lacks": ["about_property", "managed_as_a_whole", "returns_shared"]}
NO_ENTERPRISE = {"lacks": [*OPEN_ENTERPRISE["lacks"], "profit_from_efforts_of_others"]}


def situation(*words, on=TODAY, here="HK", **more):
    values = {"case.date": on}
    written = {}
    for name in words:
        written |= facts_of(find(name), on, here)
    written |= {name.replace("__", "."): value for name, value in more.items()}
    values |= {name: read_value(FACTS[name], value) for name, value in written.items()}
    return Situation(values, on, here)


def test_there_are_enough_of_each_kind():
    counts = Counter(p.kind for p in ALL)
    assert counts["asset"] >= 30 and counts["client"] >= 15 and counts["firm"] >= 15 and counts["event"] >= 5


@pytest.mark.parametrize("profile", ALL, ids=lambda p: p.name)
def test_every_fact_exists_and_is_readable(profile):
    for name, content in profile.facts.items():
        written = [value for _, value in content.entries] if isinstance(content, Dated) else [content]
        for value in written:
            read_value(FACTS[name], value)


@pytest.mark.parametrize("profile", ALL, ids=lambda p: p.name)
def test_every_profile_is_documented_sourced_and_checked(profile):
    assert profile.says.endswith(".") and profile.sources
    assert all(source.startswith(("https://", "http://")) for source in profile.sources)
    assert DAY("2026-01-01") <= profile.checked <= TODAY
    assert profile.name == profile.name.lower() and all(a == a.lower() for a in profile.aliases)


@pytest.mark.parametrize("profile", ALL, ids=lambda p: p.name)
def test_a_profile_like_another_is_of_its_kind(profile):
    assert {p.kind for p in chain(profile)} == {profile.kind}
    assert len(chain(profile)) <= 4


def test_names_and_aliases_mean_one_profile():
    words = Counter(word.replace("-", " ") for p in ALL for word in (p.name, *p.aliases))
    assert [word for word, count in words.items() if count > 1] == []


def test_profiles_stay_within_their_kind():
    allowed = {
        "asset": {"asset", "issuer", "product", "derivative"},
        "client": {"client"},
        "firm": {
            "activity",
            "business",
            "venue",
            "custody",
            "authorisation",
            "promotion",
            "stablecoin",
            "issuer",
            "product",
            "technology",
            "money",
        },
        "event": {"order", "transfer", "promotion", "offer", "loan", "derivative", "product"},
    }
    for profile in ALL:
        assert {name.split(".")[0] for name in profile.facts} <= allowed[profile.kind], profile.name


def test_permissions_are_stated_for_one_place_only():
    for profile in ALL:
        granted = facts_of(profile, TODAY).get("authorisation.classes", [])
        if isinstance(granted, dict) and granted.get("has"):
            assert place_of(profile), profile.name
    platform = find("licensed hong kong platform")
    assert "authorisation.classes" in facts_of(platform, TODAY, "HK")
    elsewhere = facts_of(platform, TODAY, "SG")
    assert "authorisation.classes" not in elsewhere and elsewhere["venue.matching"] == "automated_central"


def test_finding_by_name_alias_and_kind():
    assert find("BTC") is find("bitcoin") is find(" Bitcoin ", "asset")
    assert find("over the counter shop").name == find("OTC_shop").name == "otc shop"
    with pytest.raises(CaseError, match=r"no profile is called `bitcon`\nhelp: did you mean `bitcoin`"):
        find("bitcon")
    with pytest.raises(CaseError, match="no client is called `bitcoin`"):
        find("bitcoin", "client")
    with pytest.raises(KeyError):
        PROFILES["bitcon"]
    assert len(PROFILES) == len(set(PROFILES)) and set(KINDS.values()) == {p.kind for p in ALL}


@pytest.mark.parametrize(
    ("name", "fact", "day", "before", "after"),
    [
        ("bitcoin", "asset.index_providers", "2021-09-01", None, "2"),
        ("spot bitcoin etf", "product.listed_in", "2024-04-30", NOWHERE, IN_HONG_KONG),
        ("bitcoin futures etf", "product.authorised_in", "2022-12-16", NOWHERE, IN_HONG_KONG),
        ("hong kong licensed stablecoin", "issuer.authorised_in", "2026-04-10", None, {"has": ["HK"]}),
        ("hong kong licensed bank stablecoin", "issuer.authorised_in", "2026-04-10", None, {"has": ["HK"]}),
        ("licensed stablecoin issuer", "authorisation.application", "2026-04-10", None, "granted"),
        ("litecoin", "asset.anonymity", "2022-05-19", "traceable", "optional_concealment"),
        ("cardano", "asset.rights", "2024-09-01", [], ["protocol_vote"]),
        ("tether", "issuer.place", "2025-01-13", "VG", "SV"),
        ("usd coin", "issuer.equivalent_regime", "2025-03-26", None, "yes"),
        ("ether", "asset.arrangement", "2024-06-18", OPEN_ENTERPRISE, NO_ENTERPRISE),
        ("solana", "asset.arrangement", "2026-03-17", OPEN_ENTERPRISE, NO_ENTERPRISE),
        ("xrp", "asset.arrangement", "2026-03-17", OPEN_ENTERPRISE, NO_ENTERPRISE),
        (
            "singapore dollar stablecoin",
            "issuer.authorised_in",
            "2024-07-17",
            None,
            {"has": ["SG"], "lacks": ["HK", "KR", "JP"]},
        ),
        ("korean security-token applicant", "authorisation.application", "2026-02-13", None, "provisional"),
    ],
)
def test_dated_values_change_on_the_day(name, fact, day, before, after):
    profile, on = find(name), DAY(day)
    assert facts_of(profile, on - datetime.timedelta(days=1)).get(fact) == before
    assert facts_of(profile, on).get(fact) == after


def test_an_unknown_takes_a_fact_of_the_other_profile_away():
    assert "asset.arrangement" in facts_of(find("coin"), TODAY)
    assert "asset.arrangement" not in facts_of(find("liquid staking token"), TODAY)


ASSETS = {
    "bitcoin": {"virtual_asset": True, "security": False, "specified_stablecoin": False, "eligible_large_cap": True},
    "ether": {"virtual_asset": True, "security": False, "eligible_large_cap": True},
    "solana": {"virtual_asset": True, "security": False, "eligible_large_cap": True},
    "xrp": {"virtual_asset": True}, "bnb": {"virtual_asset": True}, "cardano": {"virtual_asset": True},
    "dogecoin": {"virtual_asset": True}, "litecoin": {"virtual_asset": True}, "polkadot": {"virtual_asset": True},
    "avalanche": {"virtual_asset": True}, "chainlink": {"virtual_asset": True}, "wrapped bitcoin": {"virtual_asset": True},
    "monero": {"virtual_asset": True, "eligible_large_cap": None}, "zcash": {"virtual_asset": True},
    "meme token": {"virtual_asset": True, "eligible_large_cap": False},
    "governance token": {"virtual_asset": True, "security": False},
    "usdt": {"specified_stablecoin": True, "relevant_stablecoin": False, "security": False},
    "usdc": {"specified_stablecoin": True, "relevant_stablecoin": False},
    "fdusd": {"specified_stablecoin": True, "relevant_stablecoin": False},
    "dai": {"specified_stablecoin": True, "relevant_stablecoin": False},
    "algorithmic stablecoin": {"specified_stablecoin": True},
    "jpyc": {"specified_stablecoin": True, "relevant_stablecoin": False},
    "hong kong licensed stablecoin": {"specified_stablecoin": True, "relevant_stablecoin": True},
    "central bank digital currency": {"virtual_asset": False, "specified_stablecoin": False},
    "tokenised deposit": {"virtual_asset": False, "specified_stablecoin": False, "security": False},
    "collectible nft": {"collectible_token": True, "virtual_asset": False, "collective_scheme": False},
    "fractionalised nft": {"collectible_token": False, "collective_scheme": True, "security": True},
    "gaming token": {"limited_purpose_token": True, "virtual_asset": False},
    "loyalty points": {"limited_purpose_token": True, "virtual_asset": False},
    "tokenised bond": {"security": True, "tokenised_security": True, "virtual_asset": False, "platform_asset": True},
    "tokenised green bond of hong kong": {"tokenised_security": True, "virtual_asset": False},
    "conventional bond": {"security": True, "tokenised_security": False, "platform_asset": False},
    "tokenised money market fund": {"tokenised_security": True, "token_related_product": False},
    "security token": {"security": True, "digital_security": True, "virtual_asset": False},
    "profit-sharing token": {"collective_scheme": True, "digital_security": True, "virtual_asset": False},
    "spot bitcoin etf": {"authorised_token_fund": True, "token_related_product": True, "platform_asset": False},
    "spot ether etf": {"authorised_token_fund": True},
    "bitcoin futures etf": {"authorised_token_fund": True, "virtual_asset": False},
    "overseas bitcoin etf": {"authorised_token_fund": False, "token_related_product": True},
    "bitcoin perpetual": {"token_related_product": True, "virtual_asset": True},
    "liquid staking token": {"virtual_asset": None},
}  # fmt: skip


@pytest.mark.parametrize(("name", "term", "expected"), [(n, t, e) for n, of in ASSETS.items() for t, e in of.items()])
def test_assets_meet_the_terms_of_hong_kong(name, term, expected):
    assert situation(name).truth(getattr(terms, term)) is expected


def test_index_and_approval_follow_the_day():
    assert situation("bitcoin", on=DAY("2021-08-31")).truth(terms.eligible_large_cap) is None
    assert situation("spot bitcoin etf", on=DAY("2024-04-23")).truth(terms.authorised_token_fund) is False
    assert situation("hong kong licensed stablecoin", on=DAY("2026-04-09")).truth(terms.relevant_stablecoin) is None


CLIENTS = {
    "retail individual": "retail", "retail individual in hong kong": "retail", "mainland client": "retail",
    "overseas client": "retail", "minor": "retail", "small company": "retail",
    "individual professional investor": "individual_professional", "wealthy individual": "individual_professional",
    "bank": "institutional", "insurer": "institutional", "pension scheme": "institutional",
    "securities broker as client": "institutional", "person": None, "staff member": None, "listed company": None,
}  # fmt: skip


@pytest.mark.parametrize(("name", "tier"), CLIENTS.items())
def test_clients_fall_into_their_tier(name, tier):
    assert situation(name).value(terms.client_tier) == tier


def test_a_professional_company_is_corporate_until_its_knowledge_was_tested():
    for name in ("corporate professional investor", "trust corporation"):
        assert situation(name).value(terms.client_tier) is None
        assert situation(name, client__assessments=[]).value(terms.client_tier) == "corporate"


def test_firms_meet_the_terms_of_hong_kong():
    platform = situation("licensed hong kong platform", "bitcoin")
    assert platform.truth(terms.platform_operator) is True and platform.truth(terms.licensed_platform) is True
    bond = situation("licensed hong kong platform", "tokenised bond")
    assert bond.truth(terms.platform_operator) is True and bond.truth(terms.licensed_platform) is True
    rogue = situation("unlicensed platform serving hong kong", "bitcoin")
    assert rogue.truth(terms.platform_operator) is True and rogue.truth(terms.licensed_platform) is False
    offshore = situation("offshore exchange", "bitcoin")
    assert offshore.truth(terms.in_reach) is False and offshore.truth(terms.platform_operator) is False
    assert situation("platform start-up", "bitcoin").truth(terms.platform_operator) is None
    assert situation("defi front end", "bitcoin").truth(terms.platform_operator) is False
    assert situation("licensed securities broker", "bitcoin").truth(terms.token_broker) is True
    for name in ("licensed stablecoin issuer", "bank distributing products", "licensed hong kong platform"):
        assert situation(name, "usdt").truth(terms.permitted_offeror) is True, name
    assert situation("otc shop", "usdt").truth(terms.permitted_offeror) is None


def test_the_deemed_licensed_applicant_is_deemed_from_june_2024():
    words = ("deemed licensed applicant", "bitcoin")
    assert situation(*words, on=DAY("2024-05-31")).truth(terms.deemed_licensed) is False
    assert situation(*words, on=DAY("2024-06-01")).truth(terms.deemed_licensed) is True
    assert situation(*words, on=DAY("2024-06-01")).truth(terms.licensed_platform) is False


def test_promotions_reach_hong_kong_or_do_not():
    assert situation("no promotion").truth(terms.actively_markets) is False
    assert situation("influencer campaign in hong kong").truth(terms.actively_markets) is True
    assert situation("sign-up gift").truth(terms.actively_markets) is None


def test_a_spot_order_is_no_product():
    assert situation("retail buy order", "bitcoin").truth(terms.token_related_product) is False
