"""The rules by hand in SQL, over a table of DuckDB in memory: words as enums, sets as masks, two threads."""

from __future__ import annotations

from pathlib import Path

import duckdb
import numpy as np
from by_numpy import LISTED_ABROAD, LISTED_SINCE_MAY_2024
from exchange import Words, bits, folder, report, whole_table, words

SETS = (
    "authorisation_approvals", "authorisation_classes", "cdd_measures", "issuer_authorised_in", "transfer_message",
    "transfer_verified",
)  # fmt: skip


def query(words: Words) -> str:
    """Return the rules as one query, what several rules share in an inner one."""

    def overlaps(column: str, *listed: str) -> str:
        return f"({column} & {words.mask(column, *listed)} != 0)"

    def covers(column: str, *listed: str) -> str:
        mask = words.mask(column, *listed)
        return f"({column} & {mask} = {mask})"

    def is_in(column: str, *listed: str) -> str:
        known = ", ".join(f"'{word}'" for word in listed if word in words.of[column])
        return f"({column} IN ({known}))"

    shared = {
        "in_hk": "activity_performed_in = 'HK'",
        "in_sg": "activity_performed_in = 'SG'",
        "in_kr": "activity_performed_in = 'KR'",
        "in_jp": "activity_performed_in = 'JP'",
        "to_institution": "transfer_counterparty = 'institution'",
        "sent_to_institution": "transfer_role = 'ordering' AND transfer_counterparty = 'institution'",
        "stablecoin": is_in("asset_reference", "one_currency", "several_currencies", "unit_named_by_authority"),
        "on_venue": is_in("activity_kind", "operate_trading_venue", "deal_as_principal", "execute_as_agent"),
        "issue_or_offer": is_in("activity_kind", "issue_tokens", "offer_tokens"),
        "names_and_references": " AND ".join(
            (
                covers("transfer_message", "originator_name", "beneficiary_name"),
                overlaps("transfer_message", "originator_account", "unique_reference"),
                overlaps("transfer_message", "beneficiary_account", "unique_reference"),
            )
        ),
        "names_and_accounts": covers(
            "transfer_message", "originator_name", "beneficiary_name", "originator_account", "beneficiary_account"
        ),
        "identifying": overlaps(
            "transfer_message", "originator_address", "originator_identity_number", "originator_birth_or_formation"
        ),
        "at_once": "transfer_message_timing = 'before_or_with'",
        "retail": f"""NOT (
            client_kind IN ('bank', 'insurer', 'securities_intermediary', 'market_operator', 'pension_scheme',
                            'government_or_central_bank')
            OR (client_kind IN ('company', 'listed_company', 'partnership')
                AND (client_portfolio_value >= {8_000_000_00} OR client_total_assets >= {40_000_000_00}))
            OR (client_kind = 'trust_corporation' AND client_total_assets >= {40_000_000_00})
            OR (client_kind = 'individual' AND client_portfolio_value >= {8_000_000_00}))""",
        "buying": "order_side IN ('buy', 'swap')",
        "local_issuer": covers("issuer_authorised_in", "HK"),
        "liquid": "asset_liquidity = 'high'",
        "firm_alone": "custody_key_control = 'firm_alone'",
    }
    providers = {
        "home_coin": "stablecoin AND local_issuer",
        "offering": "in_hk AND stablecoin AND (on_venue OR issue_or_offer) AND case_date >= DATE '2025-08-01'",
        "sg_provider": f"""in_sg AND (client_place = 'SG'
            OR {overlaps("authorisation_classes", "small_payment_institution", "major_payment_institution")})
            AND (on_venue OR activity_kind IN ('transfer_tokens', 'safeguard', 'introduce', 'stake_for_clients',
                 'borrow_from_clients', 'lend_to_clients', 'finance_purchases', 'deal_in_derivatives'))""",
        "kr_provider": """in_kr AND (on_venue OR activity_kind IN ('introduce', 'safeguard', 'transfer_tokens',
            'lend_to_clients', 'borrow_from_clients', 'stake_for_clients'))""",
        "jp_exchange": """(in_jp OR client_place = 'JP') AND (on_venue OR issue_or_offer OR activity_kind = 'introduce'
            OR (activity_kind IN ('safeguard', 'transfer_tokens', 'stake_for_clients') AND firm_alone))""",
    }
    offerors = overlaps(
        "authorisation_classes",
        "stablecoin_issuance", "venue_for_tokens", "banking", "stored_value", "dealing_in_securities",
    )  # fmt: skip
    measures = overlaps("cdd_measures", "wallet_ownership", "source_of_funds", "senior_approval", "refused_or_ended")
    rules = {
        "hk.custody.cold_storage": f"""in_hk AND case_date >= DATE '2023-06-01' AND custody_cold_share < 980000000
            AND NOT {covers("authorisation_approvals", "cold_share_departure")}""",
        "hk.travel_rule.originator_message": f"""in_hk AND case_date >= DATE '2023-06-01' AND sent_to_institution
            AND NOT (names_and_references AND (transfer_amount < {8_000_00} OR identifying
                     OR {overlaps("transfer_message", "originator_customer_number")}))""",
        "hk.stablecoin_offers.permitted_offerors": f"""offering
            AND NOT {offerors}
            AND NOT (activity_kind = 'issue_tokens' AND activity_began_here < DATE '2025-08-01' AND (
                (case_date <= DATE '2025-10-31' AND authorisation_application NOT IN ('refused', 'withdrawn'))
                OR (case_date <= DATE '2026-01-31' AND authorisation_applied_on <= DATE '2025-10-31'
                    AND authorisation_application = 'provisional')))""",
        "hk.stablecoin_offers.retail_coins": "offering AND retail AND NOT local_issuer",
        "hk.money_services.operator_licence": f"""in_hk AND activity_kind = 'transfer_money'
            AND NOT {overlaps("authorisation_classes", "money_transfer", "banking", "stored_value")}""",
        "hk.admission.retail_token": f"""in_hk AND case_date >= DATE '2023-06-01' AND retail AND buying AND (
            (NOT {covers("authorisation_approvals", "token_outside_usual_criteria")}
             AND NOT (home_coin AND case_date >= DATE '2026-05-27')
             AND NOT (asset_index_providers >= 2 AND asset_index_standard AND liquid))
            OR (NOT (home_coin AND case_date >= DATE '2026-05-27') AND NOT liquid)
            OR (asset_first_issued + INTERVAL 12 MONTH > case_date
                AND NOT (home_coin AND case_date >= DATE '2025-11-03'
                         AND authorisation_application IN ('granted', 'granted_restricted')
                         AND {covers("authorisation_classes", "venue_for_tokens")})))""",
        "hk.admission.retail_stablecoin_wait": """in_hk AND stablecoin AND retail AND buying
            AND case_date >= DATE '2023-06-01' AND case_date < DATE '2025-08-01'""",
        "hk.capital.paid_up_capital": f"""in_hk AND case_date >= DATE '2023-06-01'
            AND capital_paid_up < {5_000_000_00}""",
        "sg.travel_rule.originator_message": f"""sg_provider AND sent_to_institution
            AND NOT (names_and_references AND (transfer_amount <= {1_500_00}
                     OR ({covers("transfer_verified", "originator")} AND identifying)))""",
        "sg.travel_rule.self_hosted_checks": f"""sg_provider AND transfer_counterparty = 'self_hosted_wallet'
            AND transfer_ownership_proof NOT IN ('micro_payment', 'signed_message', 'confirmed_by_institution')
            AND NOT {measures}""",
        "sg.cold_storage.cold_storage": """sg_provider AND case_date >= DATE '2024-10-04'
            AND custody_key_control IN ('firm_alone', 'joint_veto') AND custody_cold_share < 900000000""",
        "kr.travel_rule.message": """kr_provider AND case_date >= DATE '2022-03-25' AND sent_to_institution
            AND transfer_amount >= 1000000
            AND NOT (names_and_accounts AND at_once AND transfer_request_delay <= 3)""",
        "kr.travel_rule.unreported_counterparty": """kr_provider AND to_institution
            AND transfer_counterparty_standing IN ('unauthorised', 'shell')
            AND transfer_handling NOT IN ('held', 'returned', 'rejected', 'frozen')""",
        "kr.custody.cold_storage": """kr_provider AND case_date >= DATE '2024-07-19'
            AND custody_cold_share < 800000000""",
        "jp.custody.cold_storage": "jp_exchange AND firm_alone AND custody_cold_share < 950000000",
        "jp.travel_rule.notification": f"""jp_exchange AND case_date >= DATE '2023-06-01' AND sent_to_institution
            AND transfer_counterparty_standing = 'authorised'
            AND ({is_in("transfer_counterparty_place", "JP", *LISTED_ABROAD)}
                 OR (case_date >= DATE '2024-05-01'
                     AND {is_in("transfer_counterparty_place", *LISTED_SINCE_MAY_2024)}))
            AND NOT (names_and_accounts AND at_once
                     AND {overlaps("transfer_message", "originator_address", "originator_customer_number")})""",
        "jp.stored_value.funds_transfer_registration": f"""client_place = 'JP' AND activity_kind = 'transfer_money'
            AND NOT {overlaps("authorisation_classes", "money_transfer", "small_money_transfer", "banking")}""",
    }

    def listed(named: dict[str, str]) -> str:
        return ",\n  ".join(f'({condition}) AS "{name}"' for name, condition in named.items())

    return (
        f"WITH shared AS (SELECT *,\n  {listed(shared)}\nFROM records),\n"
        f"providers AS (SELECT *,\n  {listed(providers)}\nFROM shared)\n"
        f"SELECT record,\n  {listed(rules)}\nFROM providers"
    )


def load(database: duckdb.DuckDBPyConnection, words: Words, path: Path) -> None:
    """Make the table, with days as dates and words as enums."""
    columns = ["file_row_number AS record"]
    for (name,) in database.execute("SELECT column_name FROM (DESCRIBE FROM read_parquet(?))", [str(path)]).fetchall():
        if name in SETS or (name not in words.of and not name.endswith(("date", "_on", "_here", "_issued"))):
            columns.append(name)
        elif name in words.of:
            listed = ", ".join(f"'{word}'" for word in words.of[name])
            database.execute(f"CREATE TYPE {name}_word AS ENUM ({listed})")
            columns.append(f"enum_range(NULL::{name}_word)[{name}::INT + 1]::{name}_word AS {name}")
        else:
            day = f"make_date({name} // 10000, {name} // 100 % 100, {name} % 100)"
            columns.append(f"{day} AS {name}")
    database.execute(
        f"CREATE TABLE records AS SELECT {', '.join(columns)} FROM read_parquet('{path}', file_row_number = true)"
    )


def main() -> None:
    """Decide the records of the folder."""
    known = words()
    database = duckdb.connect()
    database.execute("SET threads = 2")
    load(database, known, folder() / "coded.parquet")
    rules = query(known)
    _, wall, cpu = whole_table(lambda: database.execute(f"CREATE OR REPLACE TABLE found AS {rules}"))
    found: dict[str, np.ndarray] = database.execute("FROM found ORDER BY record").fetchnumpy()
    numbers = bits({name: np.asarray(cells) for name, cells in found.items()}, known.rules)
    report("duckdb", duckdb.__version__, numbers, wall, cpu, "SQL over a table in memory, 2 threads")


if __name__ == "__main__":
    main()
