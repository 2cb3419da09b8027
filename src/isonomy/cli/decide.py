"""`isonomy decide`: decides cases from files."""

from __future__ import annotations

import datetime
import json
import sys
from pathlib import Path

import click

from isonomy.analyses.concerned import concerned
from isonomy.analyses.decide import Decision, decide
from isonomy.analyses.records import decision_record
from isonomy.analyses.scope import scope_of
from isonomy.analyses.standings import Verdict
from isonomy.cases.case import OWN_KEYS, Case, case_from
from isonomy.cases.errors import CaseError
from isonomy.cases.files import Document, read_file, read_text
from isonomy.facts import GROUPS
from isonomy.law import JURISDICTIONS, rulebook

_STATUS = {
    Verdict.PERMITTED: 0, Verdict.PERMITTED_IF: 0, Verdict.UNREGULATED: 0,
    Verdict.PROHIBITED: 1, Verdict.IN_BREACH: 1,
    Verdict.UNDETERMINED: 3, Verdict.NEEDS_JUDGEMENT: 3,
}  # fmt: skip


@click.command(name="decide")
@click.argument("cases", nargs=-1, required=True, metavar="CASE...")
@click.option(
    "--in",
    "jurisdictions",
    metavar="CODES",
    help="Jurisdictions, such as `hk,sg`, or `all`; otherwise those that the case concerns.",
)
@click.option("--on", "on", metavar="DATE", help="The day whose law is asked; otherwise the case's, otherwise today.")
@click.option("--about", metavar="PART", help="Only a topic, a risk, an instrument or a rule.")
@click.option("--with-proposed", is_flag=True, help="Also apply law that is passed or proposed.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON (see `isonomy schema`).")
@click.option("--explain", is_flag=True, help="Print every step of the proof.")
@click.option(
    "--message",
    "role",
    metavar="PART",
    help="CASES are travel-rule messages (IVMS101) that the firm is `ordering` or `receiving`.",
)
@click.option("--amount", metavar="AMOUNT", help="With --message: the value of the transfer, such as `USD 2,000`.")
@click.pass_context
def command(
    ctx: click.Context,
    cases: tuple[str, ...],
    jurisdictions: str | None,
    on: str | None,
    about: str | None,
    with_proposed: bool,
    as_json: bool,
    explain: bool,
    role: str | None,
    amount: str | None,
) -> None:
    """Decide CASES: files (YAML, TOML, JSON), folders of them, or `-` for standard input.

    Exit status: 0 permitted (with or without conditions) or unregulated, 1 prohibited or in breach, 3 undetermined or
    needs judgement, 2 bad input. With several cases: 2, 1, 3, 0, whichever comes first.
    """
    day = read_day(on) if on else None
    sending = None
    if role or amount:  # reading of messages is loaded only for those who send them
        from isonomy.cli.message_case import message_case, sending_from

        sending = sending_from(role, amount, day)
    about = about or ("travel_rule" if sending else None)
    by_case: list[list[Decision]] = []
    for path in _files(cases):
        case = _case(path) if sending is None else message_case(path, sending, jurisdictions, pending=with_proposed)
        try:
            asked = part_of(codes(jurisdictions, case), about)
            found = [decide(case, code, on=day, about=about, with_pending=with_proposed) for code in asked]
        except CaseError as error:
            raise error.at(path.name if path.name != "-" else "standard input") from None
        by_case.append(found)
    decisions = [d for found in by_case for d in found]
    if as_json:
        records = [decision_record(d, explain=explain) for d in decisions]
        click.echo(json.dumps(records[0] if len(records) == 1 else records, indent=2, ensure_ascii=False))
    else:
        from isonomy.cli.decision_text import decision_text
        from isonomy.cli.side_by_side import side_by_side

        texts = []
        for found in by_case:
            if len(found) > 1:
                texts.append(side_by_side(found))
            if len(found) == 1 or explain:
                texts.extend(decision_text(d, explain=explain) for d in found)
        click.echo(("\n" + "─" * 60 + "\n").join(texts))
    statuses = {_STATUS[d.verdict] for d in decisions}
    ctx.exit(next((s for s in (1, 3, 0) if s in statuses), 0))


def read_day(text: str) -> datetime.date:
    """Return a date given on the command line."""
    if text == "today":
        return datetime.date.today()
    try:
        return datetime.date.fromisoformat(text)
    except ValueError:
        raise CaseError(f"`{text}` is no date", "expected a day that exists, such as `2024-06-01`") from None


def codes(asked: str | None, case: Case) -> list[str]:
    """Return the jurisdictions asked for: as given, else those that the case concerns."""
    return list(concerned(case)) if asked is None else hubs_asked(asked)


def hubs_asked(asked: str) -> list[str]:
    """Return the jurisdictions that a person lists, such as `hk,sg` or `all`; raises `CaseError` for an unknown one."""
    if asked.strip() == "all":
        return list(JURISDICTIONS)
    chosen = [c.strip().lower() for c in asked.split(",") if c.strip()]
    for code in chosen:
        if code not in JURISDICTIONS:
            raise CaseError(f"`{code}` has no rulebook here", "expected some of: " + ", ".join(JURISDICTIONS))
    if not chosen:
        raise CaseError("no jurisdiction is named", "expected some of: " + ", ".join(JURISDICTIONS))
    return list(dict.fromkeys(chosen))


def part_of(asked: list[str], about: str | None) -> list[str]:
    """Return the jurisdictions whose law has the part asked about; all of them where none has it, to say so."""
    if about is None or len(asked) == 1:
        return asked
    having = [code for code in asked if _has_part(code, about)]
    return having or asked


def _has_part(code: str, about: str) -> bool:
    try:
        scope_of(rulebook(code), about)
    except CaseError:
        return False
    return True


def _files(paths: tuple[str, ...]) -> list[Path]:
    found: list[Path] = []
    for text in paths:
        path = Path(text)
        if path.is_dir():
            inside = sorted(p for p in path.iterdir() if p.suffix.lower() in (".yaml", ".yml", ".toml", ".json"))
            if not inside:
                raise CaseError(f"`{text}` holds no case", "expected .yaml, .toml or .json files in the folder")
            found.extend(inside)
        else:
            found.append(path)
    return found


def _is_message(document: Document) -> bool:
    from isonomy.messages.reader import is_message

    return is_message(document.content)


def _case(path: Path) -> Case:
    from_pipe = str(path) == "-"
    document = read_text(sys.stdin.read(), ".yaml", "standard input") if from_pipe else read_file(path)
    if not set(document.content) <= {*GROUPS, *OWN_KEYS} and _is_message(document):
        hint = "add `--message ordering` or `--message receiving`; `isonomy message` tells who is in it"
        raise CaseError("a travel-rule message is no case", hint, document.place())
    if "transfer" in document.content:
        from isonomy.messages.attached import with_message

        document = with_message(document, path.parent)
    case = case_from(document, tuple(JURISDICTIONS))
    if not case.written and not case.profiles:
        hint = "state at least one fact or profile, such as `asset: bitcoin`"
        raise CaseError("the case states no facts", hint, document.place())
    return case
