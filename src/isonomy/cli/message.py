"""`isonomy message`: reads a travel-rule message, checks it against the standard, and asks each hub what it lacks."""

from __future__ import annotations

import datetime
import json
from pathlib import Path

import click

from isonomy.cli.decide import hubs_asked, read_day
from isonomy.cli.message_case import open_message, sending_from
from isonomy.cli.message_text import message_record, message_text
from isonomy.messages.completeness import completeness
from isonomy.messages.constraints import check, is_valid


@click.command(name="message")
@click.argument("file", metavar="FILE")
@click.option(
    "--as", "role", default="ordering", metavar="PART", help="The firm's part: ordering, receiving or intermediary."
)
@click.option("--amount", metavar="AMOUNT", help="The value of the transfer, such as `USD 2,000`.")
@click.option(
    "--in", "jurisdictions", default="all", metavar="CODES", help="Jurisdictions, such as `hk,sg`; otherwise all."
)
@click.option("--on", "on", metavar="DATE", help="The day of the transfer; otherwise today.")
@click.option("--with-proposed", is_flag=True, help="Also apply law that is passed or proposed.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.pass_context
def command(
    ctx: click.Context,
    file: str,
    role: str,
    amount: str | None,
    jurisdictions: str,
    on: str | None,
    with_proposed: bool,
    as_json: bool,
) -> None:
    """Read FILE, an IVMS101 message (JSON of 2020 or 2023; `-` for standard input).

    Tells who is in it, whether it is valid by the standard, and whether it is complete for each hub at the amount.
    Exit status: 0 valid and complete, 1 invalid or incomplete, 3 complete only if something unknown holds, 2 bad input.
    """
    day = read_day(on) if on else datetime.date.today()
    codes = hubs_asked(jurisdictions)
    sending = sending_from(role, amount, day)
    assert sending is not None
    message = open_message(Path(file))
    findings = check(message, day)
    hubs = [completeness(message, sending, code, with_pending=with_proposed) for code in codes]
    if as_json:
        click.echo(json.dumps(message_record(message, findings, hubs), indent=2, ensure_ascii=False))
    else:
        click.echo(message_text(message, findings, hubs, amount))
    answers = {hub.is_complete for hub in hubs} | {is_valid(findings)}
    ctx.exit(1 if False in answers else 3 if None in answers else 0)
