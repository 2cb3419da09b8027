"""The commands as a person runs them."""

import json
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest
from click.testing import CliRunner, Result

from isonomy.cli.main import cli

EXAMPLES = Path(__file__).parent.parent.parent / "examples" / "cases"


def run(*arguments: str, text: str = "") -> Result:
    return CliRunner().invoke(cli, arguments, input=text)


def shell(*arguments: str, text: str = "") -> subprocess.CompletedProcess[str]:
    command = [str(Path(sys.executable).parent / "isonomy"), *arguments]
    return subprocess.run(command, input=text, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*.yaml")), ids=lambda p: p.stem)
def test_json_of_every_example_follows_the_published_schema(path: Path) -> None:
    schema = json.loads(run("schema").output)
    answer = run("decide", str(path), "--json", "--explain")
    jsonschema.validate(json.loads(answer.output), schema)


def test_a_folder_is_decided_case_by_case() -> None:
    answer = run("decide", str(EXAMPLES), "--in", "hk", "--json")
    assert len(json.loads(answer.output)) == len(list(EXAMPLES.glob("*.yaml")))


def test_the_default_output_fits_a_screen() -> None:
    for path in EXAMPLES.glob("*.yaml"):
        assert len(run("decide", str(path)).output.splitlines()) <= 60


@pytest.mark.parametrize(
    ("arguments", "text", "problem"),
    [
        (("decide", "no-such-file.yaml"), "", "no-such-file.yaml"),
        (("decide", "-"), "client: {kind: indvidual}", "did you mean `individual`"),
        (("decide", "-"), "", "states no facts"),
        (("decide", "-"), "like: [bitcoin, ether]", "a case has one asset"),
        (("decide", "-", "--on", "2024-02-30"), "asset: bitcoin", "a day that exists"),
        (("decide", "-", "--in", "mars"), "asset: bitcoin", "`mars` has no rulebook"),
        (("decide", "-", "--about", "custdy"), "asset: bitcoin", "did you mean `custody`"),
        (("decide",), "", "help"),
        (("decid", "-"), "", "did you mean `decide`"),
        (("law", "no such words anywhere"), "", "no law is found"),
        (("facts", "no such words anywhere"), "", "nothing is known"),
    ],
)
def test_bad_input_ends_with_status_2_and_a_clear_error(arguments: tuple[str, ...], text: str, problem: str) -> None:
    answer = shell(*arguments, text=text)
    assert answer.returncode == 2
    assert answer.stdout == ""
    assert problem in answer.stderr
    assert "help:" in answer.stderr
    assert "Traceback" not in answer.stderr


def test_a_rule_card_shows_where_the_rule_comes_from() -> None:
    card = run("law", "hk.custody.cold_storage", "--on", "2024-01-01").output
    for words in ("98%", "10.6(c)", "in force on 2024-01-01", "since 2023-06-01", "confidence", "source: https://"):
        assert words in card
    record = json.loads(run("law", "hk.custody.cold_storage", "--on", "2023-05-31", "--json").output)
    assert record["in_effect"] is False


def test_words_find_law_and_facts() -> None:
    assert "hk.custody.cold_storage" in run("law", "cold storage").output
    assert "custody.cold_share" in run("facts", "cold").output
    assert "2009-01-03" in run("facts", "bitcoin").output


def test_questions_lead_to_a_verdict_and_a_saved_case(tmp_path: Path) -> None:
    start, saved = tmp_path / "start.yaml", tmp_path / "saved.yaml"
    start.write_text(
        "like: licensed hong kong platform\nasset: {like: bitcoin, first_issued: 2023-12-01}\norder: {side: buy}\ndate: 2024-01-02\n"
    )
    answer = run("ask", str(start), "--about", "token_admission", "--save", str(saved), text="individual\nstop\n")
    assert answer.exit_code == 0
    assert "kind: individual" in saved.read_text()
    assert "client.kind" in answer.output
