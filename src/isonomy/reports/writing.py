"""Writes a report out: for a terminal, as Markdown, as one self-contained page, or as JSON."""

from __future__ import annotations

import html
import json
import shutil
import textwrap
from collections.abc import Iterator

from isonomy.reports.report import Report, Section, Table

FORMATS = ("text", "markdown", "html", "json")
_NARROWEST = 12


def written(report: Report, form: str) -> str:
    """Return a report in one of `FORMATS`; raises `KeyError` for another word."""
    return {"text": _text, "markdown": _markdown, "html": _page, "json": _json}[form](report)


def _json(report: Report) -> str:
    return json.dumps(report.record, indent=2, ensure_ascii=False)


# Text


def _text(report: Report) -> str:
    width = max(72, min(shutil.get_terminal_size((110, 40)).columns, 140))
    return "\n".join(_text_lines(report, width)).rstrip()


def _text_lines(report: Report, width: int) -> Iterator[str]:
    yield report.title
    yield "=" * min(len(report.title), width)
    for sentence in report.says:
        yield _wrapped(sentence, width)
    for section in report.sections:
        yield ""
        if section.title:
            yield section.title
            yield "-" * min(len(section.title), width)
        for sentence in section.says:
            yield _wrapped(sentence, width)
        for point in section.points:
            yield _wrapped(point, width, "  • ")
        if section.table and section.table.rows:
            yield text_table(section.table, width)
    if report.notes:
        yield ""
    for note in report.notes:
        yield _wrapped(note, width, "note: ")


def _wrapped(text: str, width: int, first: str = "") -> str:
    follow = " " * len(first)
    return textwrap.fill(
        text,
        width,
        initial_indent=first,
        subsequent_indent=follow,
        break_long_words=False,
        break_on_hyphens=False,
    )


def text_table(table: Table, width: int) -> str:
    """Return a table that fits into `width` columns where words allow."""
    from tabulate import tabulate

    widths = fitted([[c, *(r[i] for r in table.rows)] for i, c in enumerate(table.columns)], width)
    rows = [[_cell(c, w) for c, w in zip(row, widths, strict=True)] for row in table.rows]
    columns = [_cell(c, w) for c, w in zip(table.columns, widths, strict=True)]
    tall = any("\n" in c for row in rows for c in row)
    return tabulate(rows, columns, tablefmt="grid" if tall else "simple", disable_numparse=True)


def _cell(text: str, width: int) -> str:
    lines = [
        textwrap.fill(line, width, break_long_words=False, break_on_hyphens=False) for line in text.split("\n") if line
    ]
    return "\n".join(lines)


def fitted(columns: list[list[str]], width: int) -> list[int]:
    """Return a width for each column: as wide as its text, the widest cut down until all fit, none under a minimum."""
    widths = [max((len(line) for cell in column for line in cell.split("\n")), default=1) for column in columns]
    room = width - 3 * len(columns) - 1
    while sum(widths) > room and max(widths) > _NARROWEST:
        widths[widths.index(max(widths))] -= 1
    return [max(w, 1) for w in widths]


# Markdown


def _markdown(report: Report) -> str:
    return "\n".join(_markdown_lines(report)).rstrip() + "\n"


def _markdown_lines(report: Report) -> Iterator[str]:
    yield f"# {report.title}\n"
    for sentence in report.says:
        yield _escaped(sentence) + "\n"
    for section in report.sections:
        if section.title:
            yield f"## {_escaped(section.title)}\n"
        for sentence in section.says:
            yield _escaped(sentence) + "\n"
        for point in section.points:
            yield f"- {_escaped(point)}"
        if section.points:
            yield ""
        if section.table and section.table.rows:
            yield _markdown_table(section.table)
            yield ""
    for note in report.notes:
        yield f"*{_escaped(note)}*\n"


def _markdown_table(table: Table) -> str:
    def line(cells: tuple[str, ...]) -> str:
        return "| " + " | ".join(_escaped(c).replace("|", "\\|").replace("\n", "<br>") for c in cells) + " |"

    return "\n".join([line(table.columns), "|" + "---|" * len(table.columns), *(line(r) for r in table.rows)])


def _escaped(text: str) -> str:
    return text.replace("<", "&lt;").replace("*", "\\*")


# Page

_STYLE = """
body{font:16px/1.5 system-ui,sans-serif;max-width:76rem;margin:2rem auto;padding:0 1rem;color:#1c2430;background:#fff}
h1{font-size:1.6rem;line-height:1.25}h2{font-size:1.15rem;margin-top:2rem;border-bottom:1px solid #d6dbe3}
table{border-collapse:collapse;width:100%;font-size:.88rem}
th,td{border:1px solid #d6dbe3;padding:.4rem .55rem;text-align:left;vertical-align:top}
th{background:#eef1f6;position:sticky;top:0}tr:nth-child(even) td{background:#f8f9fb}
.note{color:#55606f;font-size:.85rem}.wide{overflow-x:auto}
@media(prefers-color-scheme:dark){body{background:#12161c;color:#dfe5ee}th{background:#222a35}
tr:nth-child(even) td{background:#171d25}th,td,h2{border-color:#36404e}.note{color:#9aa7b8}}
@media print{th{position:static}}
"""


def _page(report: Report) -> str:
    body = "\n".join(_page_lines(report))
    return (
        f'<!doctype html>\n<html lang="en">\n<head><meta charset="utf-8"><meta name="viewport" '
        f'content="width=device-width,initial-scale=1"><title>{html.escape(report.title)}</title>'
        f"<style>{_STYLE}</style></head>\n<body>\n{body}\n</body></html>\n"
    )


def _page_lines(report: Report) -> Iterator[str]:
    yield f"<h1>{html.escape(report.title)}</h1>"
    for sentence in report.says:
        yield f"<p>{html.escape(sentence)}</p>"
    for section in report.sections:
        yield from _page_section(section)
    for note in report.notes:
        yield f'<p class="note">{html.escape(note)}</p>'


def _page_section(section: Section) -> Iterator[str]:
    if section.title:
        yield f"<h2>{html.escape(section.title)}</h2>"
    for sentence in section.says:
        yield f"<p>{html.escape(sentence)}</p>"
    if section.points:
        yield "<ul>" + "".join(f"<li>{html.escape(p)}</li>" for p in section.points) + "</ul>"
    if section.table and section.table.rows:
        head = "".join(f'<th scope="col">{html.escape(c)}</th>' for c in section.table.columns)
        rows = "".join(
            "<tr>" + "".join(f"<td>{html.escape(c).replace(chr(10), '<br>')}</td>" for c in row) + "</tr>"
            for row in section.table.rows
        )
        yield f'<div class="wide"><table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table></div>'
