"""Writes the pages that come from the code: the fact reference, the profiles, and the coverage of each hub's law."""

from __future__ import annotations

import sys
from pathlib import Path

from isonomy.facts import FACTS, GROUPS
from isonomy.law import JURISDICTIONS, rulebook
from isonomy.law.coverage import carried, left_out
from isonomy.logic.types import EnumType, SetType

FOLDER = Path(__file__).parent / "reference"


def facts_page() -> str:
    """Return the vocabulary as a page."""
    lines = [
        "# The vocabulary",
        "",
        f"{len(FACTS)} facts in {len(GROUPS)} groups. Written by `docs/generate.py`; do not edit.",
        "",
    ]
    for group in GROUPS.values():
        lines += [f"## {group.name}", "", f"{group.doc[:1].upper()}{group.doc[1:]}.", ""]
        for fact in FACTS.values():
            if not fact.name.startswith(group.name + "."):
                continue
            kind = fact.type.of if isinstance(fact.type, SetType) else fact.type
            place = ", one value per place" if fact.per_place else ""
            unit = f", {fact.unit.replace('_', ' ')}" if fact.unit else ""
            lines.append(
                f"- **`{fact.name}`** ({fact.type}{unit}; {fact.role}{place}). {fact.doc} Example: `{fact.example}`."
            )
            if isinstance(kind, EnumType) and len(kind.values) <= 60:
                lines.append(f"  Values: {', '.join(f'`{v}`' for v in kind.values)}.")
        lines.append("")
    return "\n".join(lines)


def coverage_page(code: str) -> str:
    """Return the coverage table of one hub."""
    book = rulebook(code)
    lines = [
        f"# Coverage of {book.jurisdiction.name}'s law",
        "",
        "Each record that was studied, and the provisions that carry it; or why it was left out. Written by `docs/generate.py`.",
        "",
        "| record | carried by |",
        "|---|---|",
    ]
    lines += [f"| {record} | {', '.join(f'`{i}`' for i in ids)} |" for record, ids in sorted(carried(book).items())]
    lines += ["", "| record left out | reason |", "|---|---|"]
    lines += [f"| {record} | {reason} |" for record, reason in sorted(left_out(code).items())]
    return "\n".join([*lines, ""])


def pages() -> dict[str, str]:
    """Return every generated page by file name."""
    return {"facts.md": facts_page(), **{f"coverage-{code}.md": coverage_page(code) for code in JURISDICTIONS}}


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for name, text in pages().items():
        (FOLDER / name).write_text(text, encoding="utf-8")
        sys.stdout.write(f"{FOLDER / name}\n")
