"""A travel-rule message for the terminal and as JSON: its parties, what does not fit the standard, what each hub lacks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import click

from isonomy.cli.text import dim, heading, plural, wrap
from isonomy.messages.completeness import Completeness, Lack
from isonomy.messages.constraints import is_valid
from isonomy.messages.elements import elements_of
from isonomy.messages.model import Finding, Message, NameKind, Person, Severity

_SHOWN = 12
_KINDS = {NameKind.PLAIN: "", NameKind.LOCAL: "local ", NameKind.PHONETIC: "phonetic "}


def message_text(
    message: Message, findings: Sequence[Finding], hubs: Sequence[Completeness], amount: str | None
) -> str:
    """Return a message, the findings and the answers of the hubs as text."""
    return "\n".join(_lines(message, findings, hubs, amount))


def _lines(
    message: Message, findings: Sequence[Finding], hubs: Sequence[Completeness], amount: str | None
) -> Iterator[str]:
    stated = "stated" if message.version_is_stated else "by its field names"
    yield heading(f"Travel-rule message {message.name}".strip())
    yield dim(f"IVMS101 version {message.version} ({stated}){_beside(message)}")
    yield ""
    yield heading("Who is in it")
    for part, person in message.parties():
        yield wrap(_party(part, person), "  ", "    ")
    for part, side in (("originator", message.originator), ("beneficiary", message.beneficiary)):
        if side is not None and side.account_number:
            yield wrap(f"{part} accounts: {', '.join(side.account_number)}", "  ", "    ")
    yield from _findings(findings)
    if message.unknown:
        yield ""
        yield heading("Kept, but not understood")
        for field in message.unknown[:_SHOWN]:
            yield wrap(f"{field.path} = {field.content[:80]}", "  ", "    ")
        if len(message.unknown) > _SHOWN:
            yield dim(f"  and {len(message.unknown) - _SHOWN} more (--json lists all)")
    yield ""
    yield heading(f"Complete for each hub, {f'at {amount}' if amount else 'amount not stated'}")
    for hub in hubs:
        yield from _hub(hub)
    if hubs:
        yield ""
        yield dim(wrap("; ".join(_common(hubs)), "taken for granted: ", "  "))
    for rate in dict.fromkeys(str(r) for hub in hubs for r in hub.rates):
        yield wrap(rate, "note: ")


def _beside(message: Message) -> str:
    return f"; beside the payload: {', '.join(message.beside)}" if message.beside else ""


def _party(part: str, person: Person) -> str:
    if not person.bodies:
        return f"{part}: nobody ({person.path} is empty)"
    names = [f"{n.text or '(no name)'} [{_KINDS[n.kind]}{n.type_code or 'no type'}]" for n in person.names]
    kind = " and ".join(
        word for word, body in (("natural", person.natural_person), ("legal", person.legal_person)) if body
    )
    place = f", {person.country}" if person.country else ""
    accounts = f"; accounts {', '.join(person.account_number)}" if person.account_number else ""
    return f"{part} ({kind} person{place}): {'; '.join(names) or 'no name'}{accounts}"


def _findings(findings: Sequence[Finding]) -> Iterator[str]:
    errors = [f for f in findings if f.severity is Severity.ERROR]
    notes = len(findings) - len(errors)
    yield ""
    verdict = (
        click.style("VALID", fg="green", bold=True) if not errors else click.style("NOT VALID", fg="red", bold=True)
    )
    yield f"{verdict}  by the standard: {plural(len(errors), 'fault')}, {plural(notes, 'note')}"
    for finding in errors[:_SHOWN]:
        yield wrap(f"{finding.path or 'message'}: {finding.problem} ({finding.rule})", "  ✗ ")
        yield dim(wrap(finding.help, "    help: ", "          "))
    if len(errors) > _SHOWN:
        yield dim(f"    and {len(errors) - _SHOWN} more (--json lists all)")


def _hub(hub: Completeness) -> Iterator[str]:
    label, colour = {True: ("complete", "green"), False: ("INCOMPLETE", "red"), None: ("open", "yellow")}[
        hub.is_complete
    ]
    nothing = "" if hub.asks else "  its travel rule asks nothing of this transfer"
    yield f"  {hub.jurisdiction.name}, law of {hub.on}: {click.style(label, fg=colour, bold=True)}{nothing}"
    for lack in hub.lacks:
        yield wrap(_lack(lack), "    ✗ " if lack.is_certain else "    ? ", "      ")
        yield dim(f"      {'; '.join(map(str, lack.rule.law.cites))} [{lack.rule.id}]")


def _lack(lack: Lack) -> str:
    groups = [" or ".join(e.replace("_", " ") for e in group) for group in lack.elements]
    return f"{'lacks' if lack.is_certain else 'hangs on'} {'; '.join(groups)}: {lack.part}"


def _common(hubs: Sequence[Completeness]) -> list[str]:
    lists = [hub.assumed for hub in hubs]
    return [said for said in lists[0] if all(said in other for other in lists)]


def message_record(message: Message, findings: Sequence[Finding], hubs: Sequence[Completeness]) -> dict[str, Any]:
    """Return the same as JSON objects, with every finding, field and rule."""
    elements = elements_of(message)
    return {
        "message": message.name,
        "version": message.version.value,
        "version_is_stated": message.version_is_stated,
        "beside_the_payload": list(message.beside),
        "parties": [
            {
                "part": part,
                "path": person.path,
                "names": [{"kind": n.kind.value, "type": n.type_code, "name": n.text} for n in person.names],
                "country": person.country or None,
                "accounts": list(person.account_number),
            }
            for part, person in message.parties()
        ],
        "valid": is_valid(tuple(findings)),
        "findings": [
            {"path": f.path, "rule": f.rule, "severity": f.severity.value, "problem": f.problem, "help": f.help}
            for f in findings
        ],
        "unknown_fields": [{"path": u.path, "content": u.content} for u in message.unknown],
        "respelled_fields": message.respelled,
        "elements": {"has": sorted(elements.has), "open": sorted(elements.maybe)},
        "hubs": [_hub_record(hub) for hub in hubs],
    }


def _hub_record(hub: Completeness) -> dict[str, Any]:
    return {
        "jurisdiction": hub.jurisdiction.code,
        "on": hub.on.isoformat(),
        "complete": hub.is_complete,
        "asked_by": [rule.id for rule in hub.asks],
        "lacks": [
            {
                "rule": lack.rule.id,
                "cites": [str(c) for c in lack.rule.law.cites],
                "part": lack.part,
                "one_of_each": [list(group) for group in lack.elements],
                "certain": lack.is_certain,
            }
            for lack in hub.lacks
        ],
        "rates": [str(rate) for rate in hub.rates],
        "taken_for_granted": list(hub.assumed),
    }
