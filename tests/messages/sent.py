"""Messages as sent, written for these tests, and small changes to them."""

import copy
import datetime
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from isonomy.messages import Finding, Message, Severity, check, read_message_text

FOLDER = Path(__file__).parent / "payloads"
TODAY = datetime.date(2026, 6, 1)
JOINT, COMPANY, BUFFER, INQUIRY = "joint_owners_2020", "company_2023", "protocol_buffer", "inquiry"


def sent(name: str) -> dict[str, Any]:
    return json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))


def read(content: dict[str, Any]) -> Message:
    return read_message_text(json.dumps(content, ensure_ascii=False), "message.json")


def changed(name: str, change: Callable[[dict[str, Any]], object]) -> dict[str, Any]:
    content = copy.deepcopy(sent(name))
    change(content)
    return content


def errors(content: dict[str, Any]) -> list[Finding]:
    return [f for f in check(read(content), TODAY) if f.severity is Severity.ERROR]


def broken_rules(content: dict[str, Any]) -> set[str]:
    """The first word of each rule that a message breaks, such as `C1`."""
    return {f.rule.split()[0] for f in errors(content)}


def first_originator(content: dict[str, Any]) -> dict[str, Any]:
    """The natural person who sends, in the 2020 message."""
    return content["originator"]["originatorPersons"][0]["naturalPerson"]


def receiver(content: dict[str, Any]) -> dict[str, Any]:
    """The company that receives, in the 2020 message."""
    return content["beneficiary"]["beneficiaryPersons"][0]["legalPerson"]


def sending_vasp(content: dict[str, Any]) -> dict[str, Any]:
    """The sending institution, in the 2020 message."""
    return content["originatingVASP"]["originatingVASP"]["legalPerson"]
