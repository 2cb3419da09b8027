"""The commands that mend cases, books and law, as a person runs them."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from isonomy.cli.main import cli

ROOT = Path(__file__).parent.parent.parent
REFORM = str(ROOT / "examples" / "reforms" / "cold-share-95.yaml")
CASES = str(ROOT / "examples" / "reforms" / "cases")
COIN = """
title: A yen coin beyond its cap
date: 2026-11-25
jurisdiction: jp
stablecoin: {transfer_cap: "JPY 1,000,001"}
"""


def run(*arguments: str, text: str = "") -> Result:
    return CliRunner().invoke(cli, arguments, input=text)


@pytest.mark.parametrize("form", ["text", "markdown", "html", "json"])
@pytest.mark.parametrize(
    "arguments",
    [("reform", REFORM, "--cases", CASES), ("remedy", str(ROOT / "examples/cases/08-usdt-shop-september-2025.yaml"))],
    ids=lambda a: a[0],
)
def test_each_report_comes_in_every_form(arguments: tuple[str, ...], form: str) -> None:
    answer = run(*arguments, "--format", form)
    assert answer.exit_code in (0, 1), answer.output
    if form == "json":
        assert json.loads(answer.output)["title"]
    else:
        assert len(answer.output.splitlines()) > 5


def test_a_barred_case_ends_with_status_1_and_names_the_rule() -> None:
    answer = run("remedy", str(ROOT / "examples/cases/08-usdt-shop-september-2025.yaml"))
    assert answer.exit_code == 1
    assert "hk.stablecoin_offers.retail_coins" in answer.output and "issuer.authorised_in" in answer.output


def test_a_case_of_several_hubs_asks_which() -> None:
    answer = run("remedy", str(ROOT / "examples/cases/11-retail-bitcoin-four-hubs.yaml"))
    assert "concerns several hubs" in str(answer.exception) and "--in hk" in str(answer.exception)


def test_verify_checks_a_hub_and_says_what_was_checked() -> None:
    answer = run("verify", "--in", "jp", "--on", "2026-11-25", "--json")
    assert answer.exit_code in (0, 1), answer.output
    (book,) = json.loads(answer.output)["rulebooks"]
    assert book["jurisdiction"] == "jp" and book["questions"] > 100 and book["pairs"] > 10


@pytest.mark.parametrize("arguments", [("remedy", "x.yaml"), ("verify",)])
def test_without_the_solver_the_command_says_how_to_install_it(
    arguments: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("isonomy.cli.solver.find_spec", lambda name: None)
    answer = run(*arguments)
    assert "needs the solver z3" in str(answer.exception) and "isonomy[proof]" in str(answer.exception)


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        (("remedy", "no.yaml"), "cannot read `no.yaml`"),
        (("remedy", "-", "--in", "fr"), "`fr` has no rulebook"),
        (("remedy", "-", "--weights", "no.yaml"), "cannot read `no.yaml`"),
        (("verify", "--in", "fr"), "`fr` has no rulebook"),
        (("verify", "--on", "soon"), "`soon` is no date"),
        (("reform", "no.yaml"), "cannot read `no.yaml`"),
        (("reform", REFORM, "--in", "hk,sg"), "more than one hub"),
        (("reform", REFORM, "--cases", "nowhere"), "`nowhere` is no folder"),
    ],
)
def test_bad_input_is_answered_with_a_sentence(arguments: tuple[str, ...], problem: str) -> None:
    answer = run(*arguments, text=COIN)
    assert problem in str(answer.exception) and "help:" in str(answer.exception)
