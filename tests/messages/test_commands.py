"""Messages on the command line."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from isonomy.cases.errors import CaseError
from isonomy.cases.files import Document
from isonomy.cli.main import cli
from isonomy.law import JURISDICTIONS
from isonomy.messages.attached import with_message
from isonomy.messages.exchange import exchange_of
from tests.messages.sent import COMPANY, FOLDER, INQUIRY, JOINT, changed


def run(*arguments: str, text: str = "") -> Result:
    return CliRunner().invoke(cli, arguments, input=text)


def file(name: str) -> str:
    return str(FOLDER / f"{name}.json")


def decided(*arguments: str, text: str = "") -> list[dict]:
    answer = json.loads(run("decide", *arguments, "--on", "2026-06-01", "--json", text=text).output)
    return answer if isinstance(answer, list) else [answer]


def test_message_names_every_party_and_the_answer_of_every_hub() -> None:
    output = run("message", file(JOINT), "--amount", "USD 2,000", "--on", "2026-06-01").output
    for words in ("Baek, Haneul", "백, 하늘", "Baek, Bada", "Tea by the Harbour", "Straits Relay"):
        assert words in output
    for hub in ("Hong Kong", "Singapore", "Korea", "Japan"):
        assert f"{hub}, law of 2026-06-01" in output


def test_exit_status_tells_complete_incomplete_and_open_apart() -> None:
    assert run("message", file(JOINT), "--amount", "JPY 500", "--on", "2026-06-01", "--in", "jp").exit_code == 0
    assert run("message", file(INQUIRY), "--amount", "JPY 500", "--on", "2026-06-01", "--in", "jp").exit_code == 1
    assert run("message", file(INQUIRY), "--amount", "HKD 500", "--on", "2026-06-01", "--in", "hk").exit_code == 3


def test_an_invalid_message_is_shown_with_place_rule_and_help() -> None:
    content = changed(JOINT, lambda c: c.update(originatingVASP={}))
    answer = run("message", "-", "--in", "jp", "--on", "2026-06-01", text=json.dumps(content))
    assert answer.exit_code == 1
    assert "NOT VALID" in answer.output
    assert "originating VASP: nobody (originatingVASP is empty)" in answer.output
    assert "expected one of `naturalPerson` and `legalPerson`" in answer.output


def test_json_tells_unknown_fields_and_lacks_with_citations() -> None:
    content = changed(INQUIRY, lambda c: c["IVMS101"].update(telephone="1"))
    output = run("message", "-", "--in", "jp", "--on", "2026-06-01", "--json", text=json.dumps(content)).output
    record = json.loads(output)
    assert record["valid"] is False
    assert record["unknown_fields"] == [{"path": "IVMS101.telephone", "content": '"1"'}]
    assert record["hubs"][0]["lacks"][0]["one_of_each"] == [["originator_account"]]
    assert record["hubs"][0]["lacks"][0]["cites"]


def test_decide_keeps_a_rule_whose_particulars_the_message_carries() -> None:
    (answer,) = decided(file(JOINT), "--message", "ordering", "--amount", "HKD 9,000", "--in", "hk")
    assert answer["verdict"] == "permitted_if"
    assert outcomes(answer)["hk.travel_rule.originator_message"] == "complies"


def test_decide_leaves_open_what_the_message_does_not_say() -> None:
    answer = run("decide", file(INQUIRY), "--message", "ordering", "--amount", "JPY 5", "--in", "jp")
    assert answer.exit_code == 3
    assert "transfer.counterparty" in answer.output


def test_decide_finds_a_breach_in_a_message_that_lacks_a_name() -> None:
    content = changed(JOINT, lambda c: c["beneficiary"]["beneficiaryPersons"][0]["legalPerson"].pop("name"))
    (answer,) = decided(
        "-", "--message", "ordering", "--amount", "KRW 1,000,000", "--in", "kr", text=json.dumps(content)
    )
    assert answer["verdict"] == "in_breach"
    assert "kr.travel_rule.message" in json.dumps(answer)


def test_decide_without_a_hub_asks_all_four() -> None:
    assert len(decided(file(JOINT), "--message", "ordering", "--amount", "USD 10")) == 4


def test_a_receiver_is_told_of_missing_particulars() -> None:
    content = changed(JOINT, lambda c: c["originator"].update(accountNumber=[], originatorPersons=[{}]))
    (answer,) = decided("-", "--message", "receiving", "--amount", "HKD 100", "--in", "hk", text=json.dumps(content))
    assert "hk.travel_rule.missing_information" in json.dumps(answer)


@pytest.mark.parametrize(("role", "amount", "problem"), [
    ("sending", "USD 1", "`sending` is no part in a message"),
    ("ordering", "2000", "`2000` is no value of `transfer.amount`"),
])  # fmt: skip
def test_bad_options_are_refused(role: str, amount: str, problem: str) -> None:
    answer = run("decide", file(JOINT), "--message", role, "--amount", amount)
    assert isinstance(answer.exception, CaseError)
    assert problem in str(answer.exception)


def test_a_message_given_as_a_case_is_told_apart() -> None:
    answer = run("decide", file(INQUIRY))
    assert isinstance(answer.exception, CaseError)
    assert "add `--message ordering`" in answer.exception.help


def outcomes(decision: dict) -> dict[str, str]:
    return {rule["id"]: rule["outcome"] for rule in decision["rules"]}


def test_a_case_file_that_names_a_message_is_decided_like_the_message(tmp_path: Path) -> None:
    (tmp_path / "payload.json").write_text((FOLDER / f"{COMPANY}.json").read_text(encoding="utf-8"), encoding="utf-8")
    case: dict[str, dict] = {"transfer": {"message": "payload.json", "role": "ordering", "amount": "SGD 2,000"}}
    for name, value in exchange_of(JURISDICTIONS["sg"]).items():
        group, fact = name.split(".")
        case.setdefault(group, {})[fact] = value
    (tmp_path / "case.json").write_text(json.dumps({**case, "asset": "bitcoin"}), encoding="utf-8")
    (named,) = decided(str(tmp_path / "case.json"), "--in", "sg", "--about", "travel_rule")
    (alone,) = decided(file(COMPANY), "--message", "ordering", "--amount", "SGD 2,000", "--in", "sg")
    assert outcomes(named) == outcomes(alone)
    assert "sg.travel_rule.originator_message" in outcomes(named)


def test_what_a_case_states_itself_goes_before_its_message(tmp_path: Path) -> None:
    (tmp_path / "payload.json").write_text((FOLDER / f"{COMPANY}.json").read_text(encoding="utf-8"), encoding="utf-8")
    content = {"transfer": {"message": "payload.json", "role": "ordering", "counterparty_place": "US"}}
    read = with_message(Document(content), tmp_path).content["transfer"]
    assert read["counterparty_place"] == "US"
    assert "originator_name" in read["message"]["has"]


def test_a_case_that_names_a_message_says_which_part_the_firm_plays(tmp_path: Path) -> None:
    with pytest.raises(CaseError, match="not the part of the firm"):
        with_message(Document({"transfer": {"message": "payload.json"}}), tmp_path)
