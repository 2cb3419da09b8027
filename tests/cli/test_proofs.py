"""`isonomy compare` and `isonomy gaps` as a person runs them."""

from __future__ import annotations

import builtins
import json
import sys
from collections.abc import Mapping, Sequence

import pytest

from tests.cli.test_commands import run, shell

DAY = ("--on", "2026-11-24")


def test_compare_tells_which_is_stricter_with_both_paragraphs() -> None:
    answer = run("compare", "hk", "sg", "--risk", "custody_loss", *DAY, "--format", "markdown")
    assert answer.exit_code == 0, answer.output
    assert "Hong Kong forbids what Singapore permits" in answer.output
    assert "stricter where both apply" in answer.output
    assert "VATP Guidelines, 10.6(c)" in answer.output


def test_compare_as_json_holds_strictness_cases_and_what_is_taken_for_granted() -> None:
    record = json.loads(run("compare", "sg", "kr", "--risk", "market_abuse", *DAY, "--json").output)
    assert {p["strictness"] for p in record["pairs"]} <= {
        "equivalent", "stricter", "laxer", "incomparable", "needs_judgement",
    }  # fmt: skip
    assert record["assumptions"]
    (risk,) = record["risks"]
    assert risk["differences"][0]["case"]


def test_without_the_solver_the_table_stands_alone_and_says_how_to_get_proof(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [m for m in sys.modules if m.startswith(("isonomy.engines.solver", "isonomy.analyses.proofs", "z3"))]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.delitem(sys.modules, "isonomy.reports.proved", raising=False)
    monkeypatch.delitem(sys.modules, "isonomy.reports.gaps", raising=False)
    _without_solver(monkeypatch)
    answer = run("compare", "hk", "sg", "--risk", "custody_loss", *DAY)
    assert answer.exit_code == 0
    assert "pip install 'isonomy[proof]'" in " ".join(answer.output.split())
    assert "stricter where" not in answer.output


def _without_solver(monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def refuse(
        name: str,
        globals: Mapping[str, object] | None = None,
        locals: Mapping[str, object] | None = None,
        fromlist: Sequence[str] = (),
        level: int = 0,
    ) -> object:
        if name == "z3":
            raise ModuleNotFoundError("No module named 'z3'", name="z3")
        return real(name, globals, locals, fromlist, level)

    monkeypatch.setattr(builtins, "__import__", refuse)


@pytest.mark.parametrize("form", ["text", "markdown", "html"])
def test_gaps_are_told_in_words_without_internal_names(form: str) -> None:
    answer = run("gaps", "sg", "hk", "--risk", "conflict_of_interest", *DAY, "--format", form)
    assert answer.exit_code == 0, answer.output
    assert "What Singapore permits and Hong Kong forbids" in answer.output
    assert "complete by construction" in " ".join(answer.output.split())
    for internal in ("custody.", "activity.", "hk.", "~", "covers("):
        assert internal not in answer.output, internal


def test_gaps_as_json_hold_each_way_with_its_case() -> None:
    record = json.loads(run("gaps", "sg", "kr", "--risk", "custody_loss", *DAY, "--json").output)
    assert record["complete"] is True
    opened = [w for w in record["ways"] if w["standing"] == "open"]
    assert opened
    assert all(w["case"] and w["facts_that_matter"] and w["cites"] for w in opened)


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        (("gaps", "hk", "hk"), "compared with itself"),
        (("gaps", "hk", "mars"), "`mars` has no rulebook"),
        (("gaps", "hk", "sg", "--risk", "custdy_loss"), "did you mean `custody_loss`"),
        (("compare", "hk", "sg", "--risk", "boredom"), "`boredom` is no risk"),
        (("compare", "all", "sg"), "more than one hub"),
        (("gaps", "hk", "sg", "--on", "1990-01-01"), "no rate from SGD to HKD"),
    ],
)
def test_bad_input_ends_with_status_2_and_a_clear_error(arguments: tuple[str, ...], problem: str) -> None:
    answer = shell(*arguments)
    assert answer.returncode == 2
    assert problem in answer.stderr
    assert "help:" in answer.stderr
    assert "Traceback" not in answer.stderr
