"""`isonomy claims` and `isonomy neutrality`, as a person runs them."""

import json
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from isonomy.cli.main import cli


def run(*arguments: str) -> Result:
    return CliRunner().invoke(cli, arguments)


@pytest.mark.parametrize("form", ["text", "markdown", "html"])
@pytest.mark.parametrize(
    ("arguments", "cited"),
    [
        (("claims", "arg-05"), "hk.stablecoin_offers.retail_coins"),
        (("neutrality", "hk", "bond_through_broker"), "23EC52"),
    ],
    ids=["claims", "neutrality"],
)
def test_report_in_every_form_cites_the_rule(arguments: tuple[str, ...], cited: str, form: str) -> None:
    answer = run(*arguments, "--on", "2026-06-12", "--format", form)
    assert answer.exit_code == 0, answer.output
    assert "2026-06-12" in answer.output and cited in answer.output


def test_claim_tells_its_own_day_and_the_day_asked() -> None:
    record = json.loads(run("claims", "arg-03", "--on", "2026-06-12", "--json").output)
    (claim,) = record["claims"]
    assert claim["own_day"]["answer"] == "upheld" and claim["own_day"]["on"] == "2019-11-06"
    assert claim["asked_day"]["answer"] == "refuted"
    (check,) = claim["asked_day"]["checks"]
    assert check["rules"][0]["id"] == "hk.perimeter.vasp_licence" and check["rules"][0]["cites"]
    assert check["case"]["activity.kind"] == "operate_trading_venue"


def test_reason_stands_in_the_report_of_a_claim_that_cannot_be_checked() -> None:
    text = " ".join(run("claims", "arg-16", "--on", "2026-06-12").output.split())
    assert "not checkable. Reason: the draft on insurers' capital is not encoded" in text


def test_claims_are_found_by_words() -> None:
    assert [c["id"] for c in json.loads(run("claims", "kr-va", "--json").output)["claims"]] == ["arg-32"]


def test_neutrality_names_the_rule_that_reaches_only_the_token() -> None:
    record = json.loads(run("neutrality", "hk", "bond_through_broker", "--on", "2026-06-12", "--json").output)
    (pair,) = record["pairs"]
    only = [r["rule"] for t in pair["topics"] for r in t["token_only"]]
    assert pair["result"] == "not_neutral" and only == ["hk.tokenised.intermediary_duties"]


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        (("claims", "arg-99"), "no claim speaks of `arg-99`"),
        (("claims", "--on", "yesterday"), "`yesterday`"),
        (("neutrality", "hk", "gold_bars"), "`gold_bars` is no pair of `hk`"),
        (("neutrality", "all"), "`all` is more than one hub"),
        (("neutrality", "fr"), "`fr`"),
        (("neutrality", "kr", "fund_units"), "`fund_units` is no pair of `kr`"),
    ],
    ids=lambda x: "-".join(x) if isinstance(x, tuple) else "",
)
def test_bad_input_is_an_error_with_help(arguments: tuple[str, ...], problem: str) -> None:
    answer = run(*arguments)
    assert answer.exit_code != 0 and answer.exception is not None
    assert problem in str(answer.exception) and "help: " in str(answer.exception)


def test_report_is_written_to_a_file(tmp_path: Path) -> None:
    out = tmp_path / "claims.md"
    assert run("claims", "arg-10", "--on", "2026-06-12", "--out", str(out)).exit_code == 0
    assert out.read_text().startswith("# Claims about same risk, same rules")


def test_case_that_refutes_a_claim_is_told_in_plain_words() -> None:
    text = " ".join(run("claims", "arg-05", "--on", "2025-08-01").output.split())
    assert "the case against it: retail individual, buy order, tether; activity performed in: HK;" in text
    assert "authorisation classes: none" in text


@pytest.mark.parametrize("command", [("claims", "arg-17"), ("neutrality", "hk", "counter")], ids=lambda a: a[0])
def test_without_the_solver_the_report_says_that_nothing_is_proved(
    command: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in [n for n in sys.modules if n.startswith(("isonomy.analyses.proofs", "isonomy.engines.solver"))]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "z3", None)
    answer = run(*command, "--on", "2026-06-12")
    text = " ".join(answer.output.split())
    assert answer.exit_code == 0, answer.output
    assert "not proved" in text or "Nothing is proved here" in text
