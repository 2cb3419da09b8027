"""The law is found by what people call it."""

import pytest

from isonomy.analyses.glossary import GLOSSARY
from isonomy.analyses.law_search import id_of, matching
from isonomy.law import JURISDICTIONS, rulebook

BOOKS = [rulebook(code) for code in JURISDICTIONS]


def found(asked: str) -> list[str]:
    return [id_of(p) for _, p in matching(BOOKS, asked)]


@pytest.mark.parametrize(
    ("asked", "first"),
    [
        ("ISMS", "kr.licensing.security_certificate"),
        ("hot wallet", "sg.cold_storage.cold_storage"),
        ("tax reporting of crypto-assets in Hong Kong", "hk.tax.cryptoasset_reporting"),
        ("wash trading", "sg.conduct.market_surveillance"),
        ("MPI capital", "sg.capital.major_base_capital"),
        ("hk.custody.cold_storage", "hk.custody.cold_storage"),
    ],
)
def test_what_was_meant_comes_first(asked: str, first: str) -> None:
    assert found(asked)[0] == first


@pytest.mark.parametrize(
    ("asked", "among"),
    [
        ("DeFi", "jp.licensing.protocol_front"),
        ("real-name accounts in Korea", "kr.licensing.named_accounts"),
        ("KYC", "hk.due_diligence.client_identity"),
        ("JFIU", "hk.due_diligence.suspicious_transactions"),
        ("ETFs", "hk.authorised_funds.futures_funds_of_2022"),
        ("influencers", "hk.conduct.accurate_marketing"),
    ],
)
def test_jargon_of_the_field_is_understood(asked: str, among: str) -> None:
    assert among in found(asked)


def test_a_short_word_is_not_found_inside_others() -> None:
    assert not any("stored" in name for name in found("STO"))
    assert not any(name.startswith("hk.custody.cold_transfers") for name in found("ISMS"))


def test_a_word_is_found_in_its_other_forms() -> None:
    assert set(found("segregated trust")) == set(found("segregation trust"))


def test_the_name_of_a_place_narrows_what_is_found() -> None:
    assert found("staking singapore")
    assert {name.split(".")[0] for name in found("staking singapore")} == {"sg"}


def test_the_beginning_of_an_id_finds_what_lies_under_it() -> None:
    assert all(name.startswith("kr.clients.") for name in found("kr.clients"))


def test_unknown_words_find_nothing() -> None:
    assert found("zeppelin") == []
    assert found("of the") == []


@pytest.mark.parametrize("phrase", sorted({phrase for phrases in GLOSSARY.values() for phrase in phrases}))
def test_every_phrase_of_the_glossary_finds_some_law(phrase: str) -> None:
    assert found(phrase)
