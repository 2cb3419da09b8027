"""The rules that are put to every peer, what is the same in all records, and the columns in which records differ."""

from __future__ import annotations

import dataclasses

from isonomy.law import rulebook
from isonomy.logic import SetValue, Value
from isonomy.rulebook import Rulebook

CODES = ("hk", "sg", "kr", "jp")

RULES = (
    "hk.custody.cold_storage",
    "hk.travel_rule.originator_message",
    "hk.stablecoin_offers.permitted_offerors",
    "hk.stablecoin_offers.retail_coins",
    "hk.money_services.operator_licence",
    "hk.admission.retail_token",
    "hk.admission.retail_stablecoin_wait",
    "hk.capital.paid_up_capital",
    "sg.travel_rule.originator_message",
    "sg.travel_rule.self_hosted_checks",
    "sg.cold_storage.cold_storage",
    "kr.travel_rule.message",
    "kr.travel_rule.unreported_counterparty",
    "kr.custody.cold_storage",
    "jp.custody.cold_storage",
    "jp.travel_rule.notification",
    "jp.stored_value.funds_transfer_registration",
)
"""Rules of four hubs by id. What a peer finds is one bit per rule in this order: whether the record breaks it."""


def _words(*words: str) -> SetValue:
    return SetValue(frozenset(words))


CONSTANTS: dict[str, Value] = {
    "activity.by_way_of_business": True,
    "activity.handles_client_assets": True,
    "asset.arrangement": _words(),
    "asset.cryptographic": True,
    "asset.currency_link": "none",
    "asset.form": "ledger_native",
    "asset.ledger": "permissionless",
    "asset.rights": _words(),
    "asset.transferability": "free",
    "asset.uses": _words("payment_to_the_public", "investment"),
    "business.activities": _words("operate_trading_venue"),
    "business.institution": "virtual_asset_firm",
    "business.local_presence": _words("fixed_place_of_business", "live_clients"),
    "business.state": "operating",
    "client.assessments": _words(),
    "client.standing": _words(),
    "issuer.kind": "other_company",
    "offer.consideration": "money",
    "offer.route": "public_direct",
    "promotion.aimed_at": _words(),
    "promotion.local_features": _words(),
    "transfer.own_account": False,
    "venue.matching": "automated_central",
}
"""Facts that are the same in every record, so that the peers need only be told what hangs on the columns."""

COLUMNS = (
    "case.date", "activity.performed_in", "activity.kind", "activity.began_here", "asset.reference",
    "asset.liquidity", "asset.index_providers", "asset.index_standard", "asset.first_issued", "authorisation.classes",
    "authorisation.application", "authorisation.applied_on", "authorisation.approvals", "capital.paid_up", "cdd.measures",
    "client.kind", "client.place", "client.portfolio_value", "client.total_assets", "custody.cold_share",
    "custody.key_control", "issuer.authorised_in", "order.side", "transfer.amount", "transfer.role",
    "transfer.counterparty", "transfer.counterparty_place", "transfer.counterparty_standing", "transfer.handling",
    "transfer.message", "transfer.message_timing", "transfer.ownership_proof", "transfer.request_delay",
    "transfer.verified",
)  # fmt: skip
"""The facts in which records differ; every one is known in every record."""


def restricted(code: str) -> Rulebook:
    """Return the rulebook of a hub with the rules of `RULES` alone, and whatever defeats them."""
    book = rulebook(code)
    rules = tuple(rule for rule in book.rules if rule.id in RULES)
    kept: list[object] = list(rules)
    exemptions = [e for e in book.exemptions if any(e.to is k for k in kept)]
    kept += exemptions
    exemptions += [e for e in book.exemptions if e not in exemptions and any(e.to is k for k in kept)]
    return dataclasses.replace(book, rules=rules, exemptions=tuple(exemptions), penalties=())
