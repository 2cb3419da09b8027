"""A record comes out as the same facts do in a case: tables as firms keep them, against `decide`, in all four hubs."""

from __future__ import annotations

import csv
import datetime
import json
import os
import random
import zoneinfo
from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

import polars as pl
import pytest

from isonomy.analyses.decide import Decision, decide
from isonomy.analyses.standings import Standing
from isonomy.cases.case import case_from
from isonomy.cases.files import Document, read_text
from isonomy.law import JURISDICTIONS
from isonomy.logic.values import MINOR_UNITS
from isonomy.tables.record_map import record_map_from
from isonomy.tables.screening import Options, screen
from isonomy.tables.sources import open_source

ROWS = min(int(os.environ.get("ISONOMY_FUZZ", "80")), 2_000)
HUBS = tuple(JURISDICTIONS)
FIRST = datetime.date(2019, 6, 1)

ORDERS = """
key: id
date: day
columns:
  symbol: {profiles: {BTC: bitcoin, ETH: ether, USDT: tether, XMR: monero}}
  client: {profiles: {P: person, B: bank, F: fund}}
  what: activity.kind
  value: {fact: order.value, currency: {column: ccy}}
  portfolio: {fact: client.portfolio_value, currency: USD, unit: minor}
  kind: {fact: client.kind, values: {I: individual, C: company, "?": unknown}}
  country: client.place
  hk_class: {fact: authorisation.classes, in: hk}
  jp_class: {fact: authorisation.classes, in: jp}
constants:
  activity: {by_way_of_business: yes, performed_in: [HK, SG, KR, JP]}
"""
CUSTODY = """
key: id
columns:
  taken: {fact: case.date, zone: UTC}
  cold: {fact: custody.cold_share, unit: percent}
  trust: {fact: custody.segregation, element: on_trust}
  apart: {fact: custody.segregation, element: separate_addresses}
  began: {fact: activity.began_here, format: "%d.%m.%Y"}
  app: activity.channels
  capital: {fact: capital.paid_up, currency: {column: ccy}, unit: minor}
constants:
  activity: {kind: safeguard, by_way_of_business: yes, handles_client_assets: yes}
  asset: bitcoin
  business: {institution: virtual_asset_firm}
"""


def pick(chance: random.Random, *options: Any) -> Any:
    """One of the options, or nothing."""
    return chance.choice((*options, None))


def order(chance: random.Random, number: int) -> dict[str, Any]:
    day = FIRST + datetime.timedelta(days=chance.randrange(2700))
    amount = chance.choice((500, 999.99, 1000, 12_500, 1_000_000, 8_000_000))
    return {
        "id": number, "day": day.isoformat(), "symbol": chance.choice(("BTC", "ETH", "USDT", "XMR", "DOGE", None)),
        "client": pick(chance, "P", "B", "F"),
        "what": pick(chance, "operate_trading_venue", "deal_as_principal", "safeguard", "transfer_tokens"),
        "value": pick(chance, amount), "ccy": chance.choice(("USD", "HKD", "SGD", "EUR")),
        "portfolio": pick(chance, 100_000_000, 102_600_000, 50_000), "kind": pick(chance, "I", "C", "?"),
        "country": pick(chance, "HK", "SG", "KR", "JP", "US"),
        "hk_class": pick(chance, "venue_for_tokens", "none"), "jp_class": pick(chance, "dealing_in_tokens"),
    }  # fmt: skip


def order_as_case(row: Mapping[str, Any]) -> dict[str, Any]:
    profiles = {
        "BTC": "bitcoin", "ETH": "ether", "USDT": "tether", "XMR": "monero",
        "P": "person", "B": "bank", "F": "fund",
    }  # fmt: skip
    case: dict[str, Any] = {
        "date": row["day"],
        "like": [profiles[row[c]] for c in ("symbol", "client") if row[c] in profiles],
        "activity": {"by_way_of_business": True, "performed_in": ["HK", "SG", "KR", "JP"], "kind": row["what"]},
        "order": {} if row["value"] is None else {"value": f"{row['ccy']} {row['value']}"},
        "client": {},
        "in": {},
    }
    if row["what"] is None:
        del case["activity"]["kind"]
    if row["portfolio"] is not None:
        case["client"]["portfolio_value"] = f"USD {row['portfolio'] // 100}.{row['portfolio'] % 100:02}"
    if row["kind"] in ("I", "C"):
        case["client"]["kind"] = {"I": "individual", "C": "company"}[row["kind"]]
    if row["country"] is not None:
        case["client"]["place"] = row["country"]
    for code in ("hk", "jp"):
        if row[f"{code}_class"] is not None:
            listed = [] if row[f"{code}_class"] == "none" else [row[f"{code}_class"]]
            case["in"][code] = {"authorisation": {"classes": listed}}
    return case


def snapshot(chance: random.Random, number: int) -> dict[str, Any]:
    taken = datetime.datetime(2019, 6, 1) + datetime.timedelta(minutes=chance.randrange(2700 * 1440))
    began = FIRST + datetime.timedelta(days=chance.randrange(2000))
    return {
        "id": number, "taken": taken.isoformat(), "cold": pick(chance, "98", "97.9999999", "100", "80.5"),
        "trust": pick(chance, "yes", "no"), "apart": pick(chance, "1", "0"),
        "began": pick(chance, began.strftime("%d.%m.%Y")), "app": pick(chance, "website;app", "app", "none"),
        "capital": pick(chance, 10_000_000, 500_000_000, 0), "ccy": chance.choice(("KRW", "JPY", "SGD", "USD")),
    }  # fmt: skip


def snapshot_as_case(row: Mapping[str, Any], clock: str) -> dict[str, Any]:
    taken = datetime.datetime.fromisoformat(row["taken"]).replace(tzinfo=datetime.UTC)
    case: dict[str, Any] = {
        "date": taken.astimezone(zoneinfo.ZoneInfo(clock)).date(),
        "asset": "bitcoin",
        "activity": {"kind": "safeguard", "by_way_of_business": True, "handles_client_assets": True},
        "business": {"institution": "virtual_asset_firm"},
        "custody": {}, "capital": {},
    }  # fmt: skip
    if row["cold"]:
        case["custody"]["cold_share"] = row["cold"] + "%"
    has = [e for e, c in (("on_trust", "trust"), ("separate_addresses", "apart")) if row[c] in ("yes", "1")]
    lacks = [e for e, c in (("on_trust", "trust"), ("separate_addresses", "apart")) if row[c] in ("no", "0")]
    if has or lacks:
        case["custody"]["segregation"] = {"has": has, "lacks": lacks}
    if row["began"]:
        case["activity"]["began_here"] = datetime.datetime.strptime(row["began"], "%d.%m.%Y").date()
    if row["app"]:
        case["activity"]["channels"] = [] if row["app"] == "none" else row["app"].split(";")
    if row["capital"] is not None:
        digits = MINOR_UNITS[row["ccy"]]
        case["capital"]["paid_up"] = f"{row['ccy']} {Decimal(row['capital']).scaleb(-digits):f}"
    return case


CLOCKS = {"hk": "Asia/Hong_Kong", "sg": "Asia/Singapore", "kr": "Asia/Seoul", "jp": "Asia/Tokyo"}


def write(rows: list[dict[str, Any]], path: Path) -> None:
    """Write a table in the kind that the name of the file ends with."""
    match path.suffix:
        case ".csv":
            with path.open("w", newline="") as file:
                writer = csv.DictWriter(file, list(rows[0]))
                writer.writeheader()
                writer.writerows(rows)
        case ".jsonl":
            path.write_text("".join(json.dumps(row) + "\n" for row in rows))
        case ".parquet":
            pl.DataFrame(rows, infer_schema_length=None).write_parquet(path)
        case _:
            pl.DataFrame(rows, infer_schema_length=None).write_ipc(path)


def screened(rows: list[dict[str, Any]], written: str, path: Path, **options: Any) -> pl.DataFrame:
    write(rows, path)
    source = open_source(str(path))
    mapped = record_map_from(read_text(written), HUBS)
    out = path.parent / "result"
    result = screen(source, mapped, written.encode(), Options(HUBS, **options), out)
    assert result.counted.quarantined == 0, (out / "quarantine.jsonl").read_text()
    return pl.read_parquet(out / "records.parquet")


@pytest.mark.parametrize("ending", [".csv", ".parquet", ".jsonl", ".arrow"])
def test_orders_come_out_as_cases_do(ending: str, tmp_path: Path) -> None:
    """Profiles as of the day, currencies, translated words, and standing in one place."""
    chance = random.Random(f"orders{ending}")
    rows = [order(chance, number) for number in range(ROWS)]
    found = screened(rows, ORDERS, tmp_path / f"orders{ending}", batch=50)
    assert len({v for code in HUBS for v in found[f"{code}.verdict"]}) >= 4, "the table tells too little apart"
    for row, record in zip(rows, found.iter_rows(named=True), strict=True):
        case = case_from(Document(order_as_case(row)), HUBS)
        for code in HUBS:
            agrees(record, code, decide(case, code))


def test_snapshots_come_out_as_cases_do(tmp_path: Path) -> None:
    """Points in time by the clock of each place, shares, sets put together from columns, and amounts in minor units."""
    chance = random.Random("snapshots")
    rows = [snapshot(chance, number) for number in range(ROWS)]
    found = screened(rows, CUSTODY, tmp_path / "custody.csv")
    for row, record in zip(rows, found.iter_rows(named=True), strict=True):
        for code in HUBS:
            case = case_from(Document(snapshot_as_case(row, CLOCKS[code])), HUBS)
            agrees(record, code, decide(case, code))


def agrees(record: Mapping[str, Any], code: str, decision: Decision) -> None:
    """The verdict, the broken rules and the questions of a record are those of the case."""
    assert record[f"{code}.verdict"] == decision.verdict, (record, code)
    assert record[f"{code}.verdict_by_law"] == decision.verdict_by_law
    broken = {r.rule.id for r in decision.rules if r.standing in (Standing.BARRED, Standing.BROKEN)}
    assert set(record[f"{code}.breached"]) == broken
    assert set(record[f"{code}.questions"]) == {r.rule.id for r in decision.standing(Standing.QUESTION)}
