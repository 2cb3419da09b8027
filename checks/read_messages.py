"""Reads every message of a folder and reports: what was read, what does not fit the standard, and where a peer differs.

    python checks/read_messages.py FOLDER

The folder holds messages as `.json`, or `.jsonl` with a peer's verdict beside each message (`name`, `message`, `accepts`),
as `ivms101_samples.mjs` writes them. Messages of others are read from where they are and never copied here.
"""

from __future__ import annotations

import datetime
import json
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from isonomy.cases.errors import CaseError
from isonomy.messages import Message, Severity, check, read_message_text
from isonomy.messages.model import Finding


def texts_in(value: object) -> Iterator[str]:
    """Yield every text of a JSON value that is not blank."""
    if isinstance(value, str) and value.strip():
        yield value
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from texts_in(inner)


def lost(message: Message, sent: object) -> list[str]:
    """Return texts of the message as sent that are nowhere in the message as read (codes and the envelope aside)."""
    kept = repr(message)
    return [
        t
        for t in texts_in(sent)
        if not t.isupper() and repr(t)[1:-1] not in kept and json.dumps(t, ensure_ascii=False)[1:-1] not in kept
    ]


def errors(message: Message, today: datetime.date) -> list[Finding]:
    """Return what makes a message invalid."""
    return [f for f in check(message, today) if f.severity is Severity.ERROR]


def report_files(folder: Path, today: datetime.date) -> None:
    """Report each `.json` file."""
    read, refused = 0, 0
    for path in sorted(folder.rglob("*.json")):
        text = path.read_text(encoding="utf-8")
        try:
            message = read_message_text(text, path.name)
        except CaseError as error:
            refused += 1
            print(f"- {path.name}: {error.problem}")
            continue
        read += 1
        parties = list(message.parties())
        names = sum(len(p.names) for _, p in parties)
        found = errors(message, today)
        print(
            f"+ {path.name}: version {message.version}, {len(parties)} parties, {names} names, "
            f"{len(message.unknown)} unknown fields, {message.respelled} respelled, {len(found)} faults"
        )
        for finding in found:
            print(f"    {finding.path}: {finding.problem} ({finding.rule})")
    print(f"files: {read} read, {refused} hold no message")


def report_samples(path: Path, today: datetime.date) -> None:
    """Report how often a peer and we agree on the messages of a `.jsonl` file, and the rules behind the differences."""
    agree: Counter[str] = Counter()
    stricter: Counter[tuple[str, str]] = Counter()
    laxer: Counter[str] = Counter()
    gone = 0
    for line in path.read_text(encoding="utf-8").splitlines():
        sample = json.loads(line)
        kind = f"{sample.get('version', '')} {sample['name'].rsplit(' ', 1)[0]}".strip()
        message = read_message_text(json.dumps(sample["message"]), sample["name"])
        gone += bool(lost(message, sample["message"]))
        found = errors(message, today)
        if sample["accepts"] == (not found):
            agree[kind] += 1
        elif found:
            stricter.update({(kind, f.rule) for f in found})
        else:
            laxer[kind] += 1
    print(f"{path.name}: agreed", dict(agree))
    print(f"messages of which some text was lost in reading: {gone}")
    for (kind, rule), count in sorted(stricter.items()):
        print(f"  only we refuse, {kind}: {rule} x {count}")
    for kind, count in sorted(laxer.items()):
        print(f"  only the peer refuses, {kind}: x {count}")


def main() -> None:
    """Report all messages of the folder given."""
    if len(sys.argv) != 2:
        sys.exit(f"usage: {sys.argv[0]} FOLDER")
    folder, today = Path(sys.argv[1]), datetime.date.today()
    report_files(folder, today)
    for path in sorted(folder.rglob("*.jsonl")):
        report_samples(path, today)


if __name__ == "__main__":
    main()
