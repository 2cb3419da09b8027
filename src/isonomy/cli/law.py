"""`isonomy law`: searches and reads the rulebook."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterator
from typing import Any

import click

from isonomy.analyses.law_search import Provision, id_of, law_of, matching, provisions, roots_of, says
from isonomy.analyses.records import Record, law_record, name_of, penalty_record
from isonomy.cases.errors import CaseError
from isonomy.cli.decide import read_day
from isonomy.cli.text import dim, heading, plural, wrap
from isonomy.law import JURISDICTIONS, rulebook
from isonomy.logic import Term, facts_in, show
from isonomy.logic.errors import did_you_mean
from isonomy.logic.expressions import Dated, Literal
from isonomy.logic.interpreter import entry_on
from isonomy.logic.walking import nodes_under
from isonomy.rulebook import Exemption, Judgement, Law, Penalty, Rule, Rulebook

_MOST = 40
_OTHERWISE = (
    "try fewer words, or a topic such as `custody`; "
    "`isonomy facts` knows assets and firms by name, `isonomy initiatives` promises"
)


@click.command(name="law")
@click.argument("words", nargs=-1)
@click.option("--in", "jurisdiction", metavar="CODE", help="One jurisdiction only.")
@click.option(
    "--on", metavar="DATE", help="What is in effect, and which value a threshold has, on a day; otherwise today."
)
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def command(words: tuple[str, ...], jurisdiction: str | None, on: str | None, as_json: bool) -> None:
    """Read the rulebook: WORDS are an id (`hk.custody.cold_storage`), or words to look for in rules and citations."""
    day = read_day(on) if on else datetime.date.today()
    asked = " ".join(words).strip()
    if jurisdiction and jurisdiction not in JURISDICTIONS:
        raise CaseError(f"`{jurisdiction}` has no rulebook here", "expected one of: " + ", ".join(JURISDICTIONS))
    books = [rulebook(c) for c in ([jurisdiction] if jurisdiction else JURISDICTIONS)]
    found = matching(books, asked)
    if not found:
        known = [id_of(p) for book in books for p in provisions(book)]
        raise CaseError(f"no law is found for `{asked}`", did_you_mean(asked, known, _OTHERWISE))
    if as_json:
        records = [card_record(book, p, day) for book, p in found]
        click.echo(json.dumps(records[0] if len(records) == 1 else records, indent=2, ensure_ascii=False))
    elif len(found) == 1:
        click.echo("\n".join(card(*found[0], day)))
    else:
        click.echo("\n".join(_list(found, day, asked)))


def _in_effect(law: Law, day: datetime.date) -> str:
    if law.status.is_pending:
        return f"{law.status}, not in force"
    if day in law.span:
        return "in force"
    return "not yet in force" if law.span.since and day < law.span.since else "ended"


def _list(found: list[tuple[Rulebook, Provision]], day: datetime.date, asked: str) -> Iterator[str]:
    yield heading(f"{plural(len(found), 'provision')}{f' for `{asked}`' if asked else ''}, on {day}")
    for _, provision in found[:_MOST]:
        law = law_of(provision)
        yield wrap(says(provision), f"  {id_of(provision)}: ", "      ")
        yield dim(f"      {'; '.join(map(str, law.cites))}; {_in_effect(law, day)}")
    if len(found) > _MOST:
        yield dim(f"  and {len(found) - _MOST} more; say more words, or --json for all")


def card(book: Rulebook, provision: Provision, day: datetime.date) -> Iterator[str]:
    """Return a provision as a card for the terminal."""
    law = law_of(provision)
    yield heading(id_of(provision))
    yield wrap(says(provision), "  ")
    yield ""
    kind = "definition" if isinstance(provision, Term) else str(getattr(provision, "kind", "penalty"))
    yield f"  {kind} by {law.force.replace('_', ' ')}; {_in_effect(law, day)} on {day}"
    yield f"  {_span(law)}"
    for cite in law.cites:
        yield wrap(f"{cite.instrument.body.short}, {cite.instrument.title}: {cite.paragraph}", "  cites: ")
    if isinstance(provision, Rule):
        yield f"  guards against {provision.risk.replace('_', ' ')}; topics: {', '.join(provision.topics)}"
        yield wrap(name_of(provision.when), "  when: ")
        for part in provision.parts:
            must = part.must.question if isinstance(part.must, Judgement) else name_of(part.must)
            dates = (
                f" (from {part.span.since or 'the start'} to {part.span.until or 'now'})"
                if part.span.since or part.span.until
                else ""
            )
            yield wrap(
                f"{part.says + ': ' if part.says else ''}{must}{dates}", f"  must ({part.name.replace('_', ' ')}): "
            )
    elif isinstance(provision, Exemption):
        parts = f" ({', '.join(provision.parts)})" if provision.parts else ""
        yield f"  defeats: {provision.to!r}{parts}"
        yield wrap(name_of(provision.when), "  when: ")
        if provision.instead is not None:
            yield wrap(name_of(provision.instead), "  instead: ")
    elif isinstance(provision, Term):
        yield wrap(name_of(provision.expr), "  means: ")
    else:
        yield from _amounts(provision)
    for name, value in thresholds(provision, day):
        yield f"  {name} on {day}: {value}"
    yield from _connections(book, provision)
    if law.reading:
        yield wrap(f"{law.reading.how} ({law.reading.why}; since {law.reading.since})", "  read as: ")
    yield f"  confidence {law.evidence.confidence}, checked {law.evidence.checked}"
    if law.evidence.note:
        yield wrap(law.evidence.note, "  note: ")
    for source in law.evidence.sources:
        yield dim(f"  source: {source}")


def _span(law: Law) -> str:
    since = f"since {law.span.since}" if law.span.since else "since: not verified"
    until = f", until {law.span.until}" if law.span.until else ""
    return f"{since}{until}{f' ({law.span.note})' if law.span.note else ''}; status {law.status.replace('_', ' ')}"


def _amounts(penalty: Penalty) -> Iterator[str]:
    yield wrap(", ".join(r.id for r in penalty.of), "  for breach of: ")
    if penalty.whom is not None:
        yield wrap(name_of(penalty.whom), "  for offenders where: ")
    if penalty.fine:
        yield f"  fine up to {show(penalty.fine)}"
    if penalty.months:
        yield f"  prison up to {penalty.months} months"
    if penalty.per_day:
        yield f"  and up to {show(penalty.per_day)} for each day"


def thresholds(provision: Provision, day: datetime.date) -> list[tuple[str, str]]:
    """Return the value on a day of each threshold that changed over time."""
    found = []
    for node in nodes_under(roots_of(provision)):
        if isinstance(node, Dated):
            value = entry_on(node, day)
            text = show(value.value) if isinstance(value, Literal) else "no value yet" if value is None else repr(value)
            found.append(("dated threshold", text))
    return found


def _connections(book: Rulebook, provision: Provision) -> Iterator[str]:
    if isinstance(provision, Rule | Exemption):
        for exemption in book.exemptions_to(provision):
            yield wrap(f"{exemption.id}: {exemption.says}", "  exception: ")
    if isinstance(provision, Rule):
        for penalty in book.penalties_for(provision):
            yield wrap(f"{penalty.id}: {penalty.says}", "  penalty: ")
    if isinstance(provision, Term):
        users = dependents(book, provision)
        if users:
            shown = ", ".join(users[:8]) + (f" and {len(users) - 8} more" if len(users) > 8 else "")
            yield wrap(shown, f"  used by {len(users)}: ")


def dependents(book: Rulebook, term: Term) -> list[str]:
    """Return the ids of what depends on a legal term, directly or through other terms."""
    return [
        id_of(p) for p in provisions(book) if p is not term and any(node is term for node in nodes_under(roots_of(p)))
    ]


def card_record(book: Rulebook, provision: Provision, day: datetime.date) -> Record:
    """Return a provision as a record for JSON."""
    law = law_of(provision)
    roots = roots_of(provision)
    record: dict[str, Any] = {
        "id": id_of(provision),
        "text": says(provision),
        "kind": "definition" if isinstance(provision, Term) else str(getattr(provision, "kind", "penalty")),
        "force": str(law.force),
        "on": day.isoformat(),
        "in_effect": not law.status.is_pending and day in law.span,
        "facts": [f.name for f in facts_in(*roots)],
        "thresholds": [value for _, value in thresholds(provision, day)],
        "note": law.evidence.note or None,
        **law_record(law),
    }
    if isinstance(provision, Rule):
        record["risk"] = str(provision.risk)
        record["topics"] = [str(t) for t in provision.topics]
        record["when"] = name_of(provision.when)
        record["must"] = {
            p.name: p.must.question if isinstance(p.must, Judgement) else name_of(p.must) for p in provision.parts
        }
        record["exceptions"] = [e.id for e in book.exemptions_to(provision)]
        record["penalties"] = [p.id for p in book.penalties_for(provision)]
    elif isinstance(provision, Exemption):
        record |= {"to": provision.to.id, "parts": list(provision.parts), "when": name_of(provision.when)}
    elif isinstance(provision, Penalty):
        record |= penalty_record(provision)
        record["whom"] = None if provision.whom is None else name_of(provision.whom)
    else:
        record |= {"means": name_of(provision.expr), "used_by": dependents(book, provision)}
    return record
