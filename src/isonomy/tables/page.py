"""The summary of a screened table as one page of HTML with charts, which needs nothing from elsewhere."""

from __future__ import annotations

import html
from collections.abc import Iterator, Mapping

from isonomy.analyses.standings import Verdict
from isonomy.law import JURISDICTIONS
from isonomy.tables.counting import Counted, PlaceCounts
from isonomy.tables.summary import RuleLine, Run, ordered_verdicts, rule_lines, share, told

_COLOURS: Mapping[str, str] = {
    Verdict.PROHIBITED: "#8c1d2f", Verdict.IN_BREACH: "#d1495b", Verdict.UNDETERMINED: "#a9b1bd",
    Verdict.NEEDS_JUDGEMENT: "#e0a526", Verdict.PERMITTED_IF: "#7fb48f", Verdict.PERMITTED: "#2e7d55",
    Verdict.UNREGULATED: "#4f7cac",
}  # fmt: skip
_STYLE = """
body{font:16px/1.5 system-ui,sans-serif;max-width:76rem;margin:2rem auto;padding:0 1rem;color:#1c2430;background:#fff}
h1{font-size:1.6rem}h2{font-size:1.2rem;margin-top:2.2rem;border-bottom:1px solid #d6dbe3}h3{font-size:1rem}
table{border-collapse:collapse;width:100%;font-size:.86rem}th,td{border:1px solid #d6dbe3;padding:.35rem .5rem;text-align:left;
vertical-align:top}th{background:#eef1f6}td.n{text-align:right;white-space:nowrap}.wide{overflow-x:auto}
.bar{display:flex;height:1.4rem;border-radius:3px;overflow:hidden;margin:.3rem 0}.key span{margin-right:1rem;font-size:.86rem}
.key i{display:inline-block;width:.8rem;height:.8rem;margin-right:.3rem;border-radius:2px}
.note,code{color:#55606f;font-size:.85rem}
.thin{background:#d1495b;height:.5rem;display:block;border-radius:2px}svg text{font:11px system-ui,sans-serif;fill:#55606f}
@media(prefers-color-scheme:dark){body{background:#12161c;color:#dfe5ee}th{background:#222a35}th,td,h2{border-color:#36404e}
.note,code{color:#9aa7b8}svg text{fill:#9aa7b8}}
"""
_HIGH, _WIDE, _GAP = 150, 960, 2
_MOST_RULES = 60


def page(run: Run, counted: Counted) -> str:
    """Return the page."""
    body = "\n".join(_lines(run, counted))
    title = html.escape(f"{run.name}, screened")
    return (
        f'<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>{title}</title>'
        f'<meta name="viewport" content="width=device-width"><style>{_STYLE}</style></head>\n<body>\n{body}\n</body></html>\n'
    )


def _lines(run: Run, counted: Counted) -> Iterator[str]:
    yield f"<h1>{html.escape(run.name)}, screened</h1>"
    yield f"<p>{html.escape(told(counted))}</p>"
    law = (
        "law in force and what is passed or proposed" if run.with_pending else "law in force on the day of each record"
    )
    digests = f"data <code>{run.data[:16]}</code>, map <code>{run.map[:16]}</code>"
    yield f'<p class="note">By {law}. Rulebook {html.escape(run.rulebook)}, {digests}.</p>'
    shown = [v for v in Verdict if any(v.value in p.verdicts for p in counted.places.values())]
    keys = "".join(f'<span><i style="background:{_COLOURS[v]}"></i>{v.value.replace("_", " ")}</span>' for v in shown)
    yield f'<p class="key">{keys}</p>'
    for code, place in counted.places.items():
        yield f"<h2>{html.escape(JURISDICTIONS[code].name)}</h2>"
        yield from _place(code, place, counted.decided)
    yield '<p class="note">This is not legal advice. Undetermined rules are those on which a verdict hangs.</p>'


def _place(code: str, place: PlaceCounts, decided: int) -> Iterator[str]:
    verdicts = ordered_verdicts(place)
    parts = "".join(
        f'<div style="flex:{n};background:{_COLOURS[v]}" title="{_said(v, n, decided)}"></div>'
        for v, n in verdicts.items()
    )
    yield f'<div class="bar" role="img" aria-label="verdicts">{parts}</div>'
    yield "<p>" + ", ".join(_said(v, n, decided) for v, n in verdicts.items()) + "</p>"
    if len(place.months) > 1:
        yield "<h3>By month</h3>"
        yield _chart(place)
    lines = [r for r in rule_lines(code, place) if r.breached or r.undetermined or r.needs_judgement]
    if lines:
        yield "<h3>Rules</h3>"
        yield _rules(lines, decided)
    if place.missing:
        yield "<h3>Facts that are unknown, and on which verdicts hang</h3>"
        ranked = sorted(place.missing.items(), key=lambda item: (-item[1], item[0]))
        yield "<p>" + ", ".join(f"<code>{html.escape(f)}</code> {n:,}" for f, n in ranked) + "</p>"


def _said(verdict: str, number: int, decided: int) -> str:
    return f"{verdict.replace('_', ' ')} {number:,} ({share(number, decided)})"


def _chart(place: PlaceCounts) -> str:
    """Draw the verdicts of each month as one column, piled up, all columns to one scale."""
    months = sorted(place.months)
    most = max(sum(place.months[m].values()) for m in months)
    width = max(_WIDE // len(months), 4)
    drawn: list[str] = []
    for number, month in enumerate(months):
        top = _HIGH
        for verdict in (v.value for v in reversed(Verdict)):
            count = place.months[month].get(verdict, 0)
            if count:
                high = max(count * _HIGH // most, 1)
                top -= high
                place_of = f'x="{number * width}" y="{top}" width="{max(width - _GAP, 1)}" height="{high}"'
                drawn.append(
                    f'<rect {place_of} fill="{_COLOURS[verdict]}">'
                    f"<title>{month}: {verdict.replace('_', ' ')} {count:,}</title></rect>"
                )
        if number % max(1, 60 // width) == 0:
            drawn.append(f'<text x="{number * width}" y="{_HIGH + 14}">{month}</text>')
    wide = width * len(months)
    size = f'viewBox="0 -8 {wide + 40} {_HIGH + 30}" width="{wide + 40}"'
    return f'<div class="wide"><svg {size} role="img">{"".join(drawn)}</svg></div>'


def _rules(lines: list[RuleLine], decided: int) -> str:
    heads = ("rule", "breached", "share", "undetermined", "to judge", "complies", "first", "last")
    head = "".join(f'<th scope="col">{h}</th>' for h in heads)
    rows = "".join(_rule(line, decided) for line in lines[:_MOST_RULES])
    more = (
        f'<p class="note">{len(lines) - _MOST_RULES} more rules are in summary.json.</p>'
        if len(lines) > _MOST_RULES
        else ""
    )
    return f'<div class="wide"><table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table></div>{more}'


def _rule(line: RuleLine, decided: int) -> str:
    hundredths = line.breached * 10_000 // decided if decided else 0
    bar = (
        f'<span class="thin" style="width:{hundredths // 100}.{hundredths % 100:02}%"></span>' if line.breached else ""
    )
    counts = (
        f"{line.breached:,}",
        share(line.breached, decided),
        f"{line.undetermined:,}",
        f"{line.needs_judgement:,}",
        f"{line.complies:,}",
    )
    cells = "".join(f'<td class="n">{c}</td>' for c in (*counts, line.first, line.last))
    cites = f'<code>{html.escape(line.rule)}</code> <span class="note">{html.escape(line.cites)}</span>'
    words = f"{html.escape(line.says)}<br>{cites}{bar}"
    return f"<tr><td>{words}</td>{cells}</tr>"
