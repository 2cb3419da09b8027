"""The commands about hubs, as a person runs them."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from isonomy.cli.main import cli
from isonomy.law import JURISDICTIONS

ROOT = Path(__file__).parent.parent.parent
PLAN = str(ROOT / "examples" / "plans" / "retail-exchange.yaml")
REPORTS = [
    ("plan", PLAN),
    ("compare", "hk", "sg"),
    ("changes", "hk", "--since", "2023-01-01"),
    ("timeline", "--since", "2025-01-01"),
    ("initiatives",),
    ("hubs",),
    ("sectors", "otc_shop"),
    ("answers", "retail"),
]
BITCOIN = """
title: A retail client buys bitcoin on a platform
date: 2026-11-25
activity: {kind: operate_trading_venue, by_way_of_business: yes, handles_client_assets: yes}
business: {state: operating, activities: [operate_trading_venue, safeguard]}
venue: {matching: automated_central}
asset: bitcoin
client: retail individual
order: {side: buy, value: "USD 2,000"}
"""


def run(*arguments: str, text: str = "") -> Result:
    return CliRunner().invoke(cli, arguments, input=text)


@pytest.mark.parametrize("arguments", REPORTS, ids=lambda a: a[0])
@pytest.mark.parametrize("form", ["text", "markdown", "html", "json"])
def test_every_report_comes_in_every_form(arguments: tuple[str, ...], form: str) -> None:
    answer = run(*arguments, "--format", form)
    assert answer.exit_code == 0, answer.output
    if form == "json":
        assert json.loads(answer.output)
    elif form == "html":
        assert answer.output.startswith("<!doctype html>") and "http://" not in answer.output.split("</style>")[0]
    else:
        assert len(answer.output.splitlines()) > 5


@pytest.mark.parametrize("arguments", REPORTS, ids=lambda a: a[0])
def test_a_report_is_written_whole_to_a_file(arguments: tuple[str, ...], tmp_path: Path) -> None:
    out = tmp_path / "report.html"
    assert run(*arguments, "--out", str(out)).exit_code == 0
    assert out.read_text().rstrip().endswith("</html>")
    assert [p.name for p in tmp_path.iterdir()] == ["report.html"]


def test_a_case_without_a_place_is_decided_in_all_hubs_side_by_side() -> None:
    answer = run("decide", "-", text=BITCOIN)
    assert all(j.name in answer.output for j in JURISDICTIONS.values())
    for amount in ("HKD 15,", "SGD 2,", "KRW 2,", "JPY 3"):
        assert f"order.value {amount}" in answer.output
    assert "rate: USD 1 = SGD" in answer.output


def test_all_hubs_and_some_hubs_can_be_asked_for() -> None:
    found = json.loads(run("decide", "-", "--in", "all", "--json", text=BITCOIN).output)
    assert [d["jurisdiction"] for d in found] == list(JURISDICTIONS)
    some = json.loads(run("decide", "-", "--in", "jp, sg", "--json", text=BITCOIN).output)
    assert [d["jurisdiction"] for d in some] == ["jp", "sg"]


def test_a_topic_is_asked_of_the_hubs_that_have_it() -> None:
    answer = run("decide", "-", "--about", "custody", text=BITCOIN)
    assert answer.exit_code in (0, 1, 3), answer.output


def test_a_plan_names_the_licence_of_each_hub() -> None:
    hubs = {h["jurisdiction"]: h for h in json.loads(run("plan", PLAN, "--json").output)["hubs"]}
    assert set(hubs) == set(JURISDICTIONS)
    for code, licence in {"hk": "hk.perimeter.vasp_licence", "jp": "jp.licensing.registration"}.items():
        (found,) = [r for r in hubs[code]["requirements"] if r["rule"] == licence]
        assert found["area"] == "licences" and found["cites"]


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        (("plan", "no-such-plan.yaml"), "no-such-plan.yaml"),
        (("plan", PLAN, "--in", "uk"), "`uk` has no rulebook"),
        (("plan", PLAN, "--on", "yesterday"), "`yesterday` is no date"),
        (("plan", PLAN, "--out", "/no/such/folder/plan.html"), "cannot write"),
        (("compare", "hk", "hk"), "compared with itself"),
        (("compare", "hk", "xx"), "`xx` has no rulebook"),
        (("compare", "hk", "sg", "--about", "elephants"), "no topic"),
        (("changes", "hk", "--since", "2026-01-01", "--until", "2025-01-01"), "is before"),
        (("initiatives", "unicorns"), "no initiative fits"),
        (("initiatives", "--of", "leap"), "did you mean `leap_2025`"),
        (("hubs", "unicorns"), "no indicator"),
        (("sectors", "exchanges"), "did you mean `exchange`"),
        (("answers", "etf"), "did you mean `etfs`"),
    ],
)
def test_bad_input_is_refused_with_help(arguments: tuple[str, ...], problem: str) -> None:
    answer = run(*arguments)
    assert answer.exit_code != 0
    told = f"{answer.output} {answer.exception}"
    assert problem in told and "help: " in told


def test_initiatives_stand_as_they_stood_on_a_day() -> None:
    then = json.loads(run("initiatives", "stablecoin", "--on", "2025-07-31", "--json").output)
    regime = next(i for i in then["initiatives"] if i["id"] == "ps1-05-stablecoin-regime")
    assert regime["status"] == "in progress"
    assert "hk.stablecoin_issuers.issuer_licence" in regime["rules"]


def test_answers_follow_the_law_of_the_day() -> None:
    def tether_in_hong_kong(day: str) -> str:
        record = json.loads(run("answers", "retail", "--on", day, "--json").output)
        rows = record["answers"][0]["sections"][0]["rows"]
        return str(next(r for r in rows if r["token"] == "tether")["Hong Kong"])

    assert tether_in_hong_kong("2025-09-01").startswith("prohibited")
    assert "Stablecoins Ordinance" in tether_in_hong_kong("2025-09-01")
    assert "Stablecoins Ordinance" not in tether_in_hong_kong("2025-07-01")


def test_proposed_law_is_marked_in_changes() -> None:
    record = json.loads(run("changes", "hk", "--since", "2026-11-01", "--with-proposed", "--json").output)
    proposed = [c for c in record["changes"] if c["status"] in ("proposed", "passed")]
    assert any(c["provision"] == "hk.coming_regimes.dealing_licence" for c in proposed)
    plain = json.loads(run("changes", "hk", "--since", "2026-11-01", "--json").output)
    assert not any(c["status"] in ("proposed", "passed") for c in plain["changes"])


def test_a_hub_in_which_nothing_decides_says_what_is_left_aside() -> None:
    yield_product = """
date: 2026-11-25
activity: {kind: borrow_from_clients, by_way_of_business: yes, handles_client_assets: yes}
asset: ether
client: retail individual
business: {institution: virtual_asset_firm, state: operating}
"""
    told = " ".join(run("decide", "-", "--in", "hk,sg", text=yield_product).output.split())
    assert "no rule reaches what is described" in told
    assert "Neither stake nor lend" in told
