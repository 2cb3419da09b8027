"""Things are found by the words that people use."""

from isonomy.analyses.word_search import closest_first, with_stems

SHELF = {
    "listing": "List a token only after a review.",
    "delisting": "Suspend a token that no longer fits.",
    "wallets": "Keep most tokens in cold storage.",
    "collectible": "A collectible is no payment token.",
}


def found(asked: str) -> list[str]:
    return closest_first(SHELF, lambda name: (with_stems(name), with_stems(f"{name} {SHELF[name]}")), asked)


def test_what_is_said_first_counts_for_more() -> None:
    assert found("collectible") == ["collectible"]
    assert found("list") == ["listing"]
    assert found("wallet") == ["wallets"]


def test_every_word_has_to_be_found() -> None:
    assert found("cold tokens") == ["wallets"]
    assert found("cold review") == []


def test_the_beginning_of_a_long_word_is_enough_and_of_a_short_one_is_not() -> None:
    assert found("stor") == ["wallets"]
    assert found("sto") == []


def test_jargon_counts_only_where_it_is_said_first() -> None:
    assert found("NFT") == ["collectible"]


def test_little_words_and_nothing_at_all_find_nothing() -> None:
    assert found("") == []
    assert found("what is the") == []
