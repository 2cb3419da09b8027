"""Case files of every kind are read alike; broken ones get one clear error."""

import datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from isonomy import read_case
from isonomy.cases.case import case_from
from isonomy.cases.errors import CaseError
from isonomy.cases.files import read_text

YAML = "date: 2024-01-01\nclient: {kind: individual, portfolio_value: 'HKD 300,000'}\ncustody: {cold_share: 98%}\n"
TOML = (
    'date = 2024-01-01\n[client]\nkind = "individual"\nportfolio_value = "HKD 300,000"\n[custody]\ncold_share = "98%"\n'
)
JSON = (
    '{"date": "2024-01-01", "client": {"kind": "individual", "portfolio_value": "HKD 300,000"}, '
    '"custody": {"cold_share": "98%"}}'
)


@pytest.mark.parametrize(("kind", "text"), [(".yaml", YAML), (".toml", TOML), (".json", JSON)])
def test_the_three_kinds_say_the_same(kind: str, text: str) -> None:
    case = case_from(read_text(text, kind, "case"), ("hk",))
    plain = case_from(read_text(YAML, ".yaml", "case"), ("hk",))
    assert case.date is not None
    assert case.values_on(case.date, "hk", "HK")[0] == plain.values_on(case.date, "hk", "HK")[0]


@pytest.mark.parametrize("amount", ["HKD 300,000", "HKD 8,000,000", "HKD 7,999,999.99", "HKD 500", "HK$8,000"])
def test_amounts_in_braces_are_not_taken_apart(amount: str) -> None:
    plain = case_from(read_text(f"client:\n  portfolio_value: {amount}\n  kind: fund"), ("hk",))
    braces = case_from(read_text(f"client: {{portfolio_value: {amount}, kind: fund}}"), ("hk",))
    day = datetime.date(2024, 1, 1)
    assert braces.values_on(day, "hk", "HK") == plain.values_on(day, "hk", "HK")
    assert "client.portfolio_value" in plain.values_on(day, "hk", "HK")[0]


@pytest.mark.parametrize(
    ("text", "problem", "where"),
    [
        ("client: {kind: indvidual}", "indvidual", "line 1, client.kind"),
        ("client:\n  knd: individual", "`knd` is no fact of `client`", "line 2, client.knd"),
        ("cilent: {kind: individual}", "`cilent` is no group", "line 1, cilent"),
        ("asset: bitcon", "bitcon", "line 1, asset"),
        ("client: [", "broken YAML", "x.yaml, line"),
        ("client: {kind: individual}\nclient: {kind: fund}", "stands twice", "line 2"),
        ("- a\n- b", "no case", "x.yaml"),
        ("client: 5", "holds no facts", "client"),
        ("jurisdiction: mars", "`mars`", "line 1, jurisdiction"),
        ("date: 2024-02-31", "2024-02-31", "date"),
        ("? [a]\n: b", "a key that is no word", "line 1"),
        ("a: &a [x, x]\nb: &b [*a, *a, *a]\n", "no group of facts", "line 1"),
    ],
)
def test_bad_input_names_the_place(text: str, problem: str, where: str) -> None:
    with pytest.raises(CaseError) as caught:
        case_from(read_text(text, ".yaml", "x.yaml"), ("hk",))
    assert problem in str(caught.value)
    assert where in str(caught.value)
    assert "help: " in str(caught.value)


@pytest.mark.parametrize("text", ["[" * 5000, "{a: " * 3000, "a: " + "[" * 200 + "]" * 200])
def test_deep_nesting_is_refused(text: str) -> None:
    for kind in (".yaml", ".json", ".toml"):
        with pytest.raises(CaseError):
            case_from(read_text(text, kind, "deep"), ("hk",))


def test_aliases_cannot_explode() -> None:
    bomb = "a: &a [x,x,x,x,x,x,x,x,x]\n" + "".join(
        f"{n}: &{n} [{','.join(['*' + p] * 9)}]\n" for p, n in zip("abcdefgh", "bcdefghi", strict=True)
    )
    with pytest.raises(CaseError):
        case_from(read_text(bomb, ".yaml", "bomb"), ("hk",))


@pytest.mark.parametrize(
    "content", [b"\xff\xfe\x00\x01" * 10, b"x" * 10_000_000, b"", b"\x00", b"client: \x07"], ids=range(5)
)
def test_noise_is_refused_or_empty(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "noise.yaml"
    path.write_bytes(content)
    try:
        read_case(path)
    except CaseError as error:
        assert "help: " in str(error)


@given(st.text(max_size=200), st.sampled_from([".yaml", ".json", ".toml"]))
def test_any_text_is_a_case_or_a_clear_error(text: str, kind: str) -> None:
    try:
        case_from(read_text(text, kind, "noise"), ("hk",))
    except CaseError as error:
        assert "help: " in str(error)


WORDS = st.sampled_from(
    ["client", "kind", "individual", "asset", "bitcoin", "like", "HKD 5", "98%", "yes", "order", "in", "hk"]
)
TREES = st.recursive(
    WORDS | st.integers() | st.booleans() | st.none(),
    lambda x: st.lists(x, max_size=3) | st.dictionaries(WORDS, x, max_size=3),
)


@given(st.dictionaries(WORDS | st.sampled_from(["date", "title", "judgements"]), TREES, max_size=4))
def test_any_tree_of_plausible_words_is_a_case_or_a_clear_error(tree: dict[str, object]) -> None:
    from isonomy import case

    try:
        case(tree)
    except CaseError as error:
        assert "help: " in str(error)


def test_a_case_may_take_in_what_an_anchor_names_and_override_it() -> None:
    text = """
activity: &base {kind: safeguard, by_way_of_business: yes}
client: {like: retail individual}
in:
  hk:
    activity: {<<: *base, by_way_of_business: no}
"""
    content = read_text(text).content
    assert content["in"]["hk"]["activity"] == {"by_way_of_business": "no", "kind": "safeguard"} or content["in"]["hk"][
        "activity"
    ] == {"by_way_of_business": False, "kind": "safeguard"}


def test_an_anchor_of_something_else_cannot_be_taken_in() -> None:
    with pytest.raises(CaseError, match="no mapping"):
        read_text("a: &x [1, 2]\nclient: {<<: *x}\n")
