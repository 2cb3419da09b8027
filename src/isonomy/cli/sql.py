"""`isonomy sql`: the rulebook as a query over a person's own table."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import click

from isonomy.analyses.scope import scope_of
from isonomy.cases.errors import CaseError
from isonomy.cli.decide import hubs_asked, part_of
from isonomy.engines.errors import Untranslatable
from isonomy.facts import FACTS
from isonomy.law import JURISDICTIONS, rulebook
from isonomy.tables.mapping import TableMap, map_by_names, read_map

_DIALECTS = ("duckdb", "postgres", "spark", "databricks", "snowflake", "bigquery", "trino")


@click.command(name="sql")
@click.option("--dialect", type=click.Choice(_DIALECTS), required=True, help="The database.")
@click.option("--in", "jurisdictions", default="all", metavar="CODES", help="Hubs, such as `hk,sg`; otherwise all.")
@click.option("--map", "map_file", type=click.Path(path_type=Path), help="Which column is which fact (YAML).")
@click.option("--table", metavar="NAME", help="The table; otherwise that of the map.")
@click.option("--only", multiple=True, metavar="PART", help="A rule, topic, risk or instrument; may be repeated.")
@click.option("--with-proposed", is_flag=True, help="With what is passed or proposed, as if it were law.")
@click.option("--out", type=click.Path(path_type=Path), help="A file to write; otherwise the terminal.")
def command(
    dialect: str,
    jurisdictions: str,
    map_file: Path | None,
    table: str | None,
    only: tuple[str, ...],
    with_proposed: bool,
    out: Path | None,
) -> None:
    """Print the law as one query over your own table: one column for each rule, with its citation as a comment.

    Without a map, every fact is a column named after it, with `_` for the dot, and `id` is the key.
    """
    try:
        from isonomy.engines.sql import DIALECTS, write_query
    except ModuleNotFoundError:
        raise CaseError("writing SQL needs sqlglot", "install it with: pip install 'isonomy[sql]'") from None
    hubs = hubs_asked(jurisdictions)
    for part in only:
        hubs = part_of(hubs, part)
    mapping = read_map(map_file, tuple(JURISDICTIONS)) if map_file else map_by_names(FACTS.values())
    mapping = replace(mapping, table=table) if table else mapping
    database = DIALECTS[dialect]
    try:
        query = write_query(
            [rulebook(c) for c in hubs], mapping, database, rules=_rules(hubs, only), with_pending=with_proposed
        )
    except Untranslatable as refusal:
        hint = "nothing is left out in silence: ask without this rule (--only), or map the fact to other columns"
        raise CaseError(f"{database.title} cannot say this exactly: {refusal}", hint) from None
    if out is None:
        click.echo(query.text, nl=False)
        return
    try:
        out.write_text(query.text, encoding="utf-8")
    except OSError as error:
        raise CaseError(f"cannot write `{out}`: {(error.strerror or '').lower()}", "name another file") from None
    click.echo(f"{out}: {len(query.rules)} rules over {_named(mapping)}", err=True)


def _rules(hubs: list[str], only: tuple[str, ...]) -> frozenset[str] | None:
    if not only:
        return None
    return frozenset(rule for code in hubs for part in only for rule in scope_of(rulebook(code), part).rules)


def _named(mapping: TableMap) -> str:
    return f"`{mapping.table or 'records'}`"
