"""`isonomy ask`: asks the most decisive missing fact next, until the verdict is settled."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import click
import yaml

from isonomy.analyses.decide import Decision, decide
from isonomy.cases.case import case_from
from isonomy.cases.errors import CaseError
from isonomy.cases.files import Document, read_file
from isonomy.cases.values import read_value
from isonomy.cli.decide import read_day
from isonomy.cli.decision_text import VERDICTS, decision_text
from isonomy.cli.text import dim, heading, wrap
from isonomy.facts import FACTS
from isonomy.law import JURISDICTIONS
from isonomy.logic import Fact
from isonomy.logic.types import BoolType, EnumType, SetType

_FIRST = ("activity.kind", "client.kind")
"""What every case is about; asked first where it is open."""


@click.command(name="ask")
@click.argument("case", required=False)
@click.option("--in", "jurisdiction", default="hk", show_default=True, metavar="CODE", help="The jurisdiction.")
@click.option("--on", metavar="DATE", help="The day whose law is asked; otherwise the case's, otherwise today.")
@click.option("--about", metavar="PART", help="Only a topic, a risk, an instrument or a rule.")
@click.option("--save", metavar="FILE", help="Save the case here when done.")
def command(case: str | None, jurisdiction: str, on: str | None, about: str | None, save: str | None) -> None:
    """Answer questions, the most decisive first; CASE is a file to start from.

    Answer as in a case file (`HKD 300,000`, `98%`, `yes`, `bitcoin`-like words from the list); an empty line leaves a
    fact unknown, `stop` ends.
    """
    if jurisdiction not in JURISDICTIONS:
        raise CaseError(f"`{jurisdiction}` has no rulebook here", "expected one of: " + ", ".join(JURISDICTIONS))
    content: dict[str, Any] = dict(read_file(Path(case)).content) if case else {"title": "A case from questions"}
    day = read_day(on) if on else None
    skipped: set[str] = set()
    decision = _decide(content, jurisdiction, day, about)
    while (fact := _next(decision, skipped)) is not None:
        click.echo(dim(f"so far: {VERDICTS[decision.verdict][0].lower()}"))
        answer = _answer(fact)
        if answer == "stop":
            break
        if not answer:
            skipped.add(fact.name)
            continue
        group, name = fact.name.split(".")
        existing = content.get(group)
        entries: dict[str, Any] = dict(existing) if isinstance(existing, Mapping) else {}
        if isinstance(existing, str | list):
            entries["like"] = existing
        content[group] = entries | {name: yaml.safe_load(answer) if answer.startswith(("[", "{")) else answer}
        decision = _decide(content, jurisdiction, day, about)
    click.echo("")
    click.echo(decision_text(decision))
    if save:
        _save(Path(save), content)


def _decide(content: dict[str, Any], code: str, day: datetime.date | None, about: str | None) -> Decision:
    return decide(case_from(Document(content), tuple(JURISDICTIONS)), code, on=day, about=about)


def _next(decision: Decision, skipped: set[str]) -> Fact | None:
    known = decision.prepared.situation.values
    for name in _FIRST:
        if name not in known and name not in skipped and any(name == m.fact.name for m in decision.missing):
            return FACTS[name]
    urgent = [m for m in decision.missing if m.fact.name not in skipped and m.weight >= 1 and m.fact.name in FACTS]
    return urgent[0].fact if urgent else None


def _answer(fact: Fact) -> str:
    click.echo("")
    click.echo(heading(wrap(fact.doc)))
    kind = fact.type.of if isinstance(fact.type, SetType) else fact.type
    if isinstance(kind, EnumType):
        listed = list(kind.values) if len(kind.values) <= 40 else ["a country code, such as HK"]
        click.echo(wrap(", ".join(listed), "  "))
    hint = "yes or no" if isinstance(fact.type, BoolType) else f"for example {fact.example}"
    while True:
        answer: str = click.prompt(f"{fact.name} ({hint})", default="", show_default=False).strip()
        if answer in ("", "stop"):
            return answer
        try:
            read_value(fact, _written(answer))
        except CaseError as error:
            click.echo(str(error))
            continue
        except yaml.YAMLError:
            click.echo("that cannot be read\nhelp: expected a list such as `[one, other]`")
            continue
        return answer


def _written(answer: str) -> object:
    return yaml.safe_load(answer) if answer.startswith(("[", "{")) else answer


def _save(path: Path, content: dict[str, Any]) -> None:
    draft = path.with_name(path.name + ".part")
    draft.write_text(yaml.safe_dump(content, sort_keys=False, allow_unicode=True), encoding="utf-8")
    draft.replace(path)
    click.echo(f"saved {path}")
