"""A snapshot of how client tokens are kept."""

from isonomy.facts.lists import AUTHORISATION_CLASS, PLACE
from isonomy.logic import Group, Unit, choice

GROUP = Group("custody", "a snapshot of how client tokens or securities are kept")

key_control = choice.one_of(
    "custody.key_control",
    "Who can move the client's tokens.",
    "firm_alone",
    ["firm_alone", "joint_veto", "cannot_move", "client_alone"],
)

held_with = choice.one_of(
    "custody.held_with",
    "Who keeps the keys.",
    "own_subsidiary",
    ["the_firm", "own_subsidiary", "group_company", "third_party", "client"],
)

holder_classes = choice.some_of(
    "custody.holder_classes",
    "Permissions which the keeper of the keys has in the place whose law is asked.",
    "[trust_business]",
    AUTHORISATION_CLASS,
    per_place=True,
)

holder_place = choice.one_of("custody.holder_place", "Where the keeper of the keys is incorporated.", "HK", PLACE)

holder_owned_share = choice.share("custody.holder_owned_share", "Share of the keeper owned by the firm.", "100%")

holder_review_interval = choice.duration(
    "custody.holder_review_interval",
    "Longest time between two suitability reviews (or system tests) of an outside keeper.",
    "12",
    Unit.MONTHS,
)

cold_share = choice.share(
    "custody.cold_share",
    "Share by value of the client tokens of this snapshot kept where no network reaches the keys.",
    "98%",
)

cover_cold = choice.share("custody.cover_cold", "Insurance or compensation cover over the value kept cold.", "50%")

cover_hot = choice.share(
    "custody.cover_hot",
    "Insurance, reserve or compensation cover over the value kept otherwise.",
    "100%",
)

cover_amount = choice.money("custody.cover_amount", "Total insurance or reserve cover.", "KRW 3,000,000,000")

cover_kinds = choice.some_of(
    "custody.cover_kinds",
    "What the cover consists of.",
    "[insurance, own_tokens_of_same_kind]",
    ["insurance", "funds_on_trust", "bank_guarantee", "fixed_deposit", "reserve", "own_tokens_of_same_kind"],
)

cover_deposit_term = choice.duration(
    "custody.cover_deposit_term",
    "Longest term of the deposits that serve as cover.",
    "6",
    Unit.MONTHS,
)

own_tokens_to_hot = choice.share(
    "custody.own_tokens_to_hot",
    "Own tokens of the same kind, segregated and cold, over client tokens kept hot.",
    "100%",
)

backing = choice.share(
    "custody.backing",
    "Tokens really held for clients over tokens owed to them, of the same kind and quantity.",
    "100%",
)

segregation = choice.some_of(
    "custody.segregation",
    "How client tokens or securities are kept apart.",
    "[on_trust, separate_addresses]",
    [
        "on_trust",
        "own_assets_elsewhere",
        "separate_addresses",
        "per_client_ledger",
        "trust_acknowledged_by_holder",
        "separately_designated",
        "no_lien",
        "unencumbered",
        "client_register",
        "bank_standard_met",
    ],
)

keys_in = choice.some_of("custody.keys_in", "Places where seeds, keys and their copies are.", "[HK]", PLACE)

movers_in = choice.some_of(
    "custody.movers_in",
    "Places where the persons live who decide on moving client tokens.",
    "[SG]",
    PLACE,
)

persons_to_move = choice.count(
    "custody.persons_to_move",
    "Least number of persons needed to move client tokens or to rebuild a key.",
    "2",
    "persons",
)

key_measures = choice.some_of(
    "custody.key_measures",
    "Measures for seeds and keys.",
    "[offline_generation, spread_backups]",
    [
        "unpredictable_generation",
        "offline_generation",
        "certified_hardware",
        "kept_in_hardware_for_life",
        "spread_backups",
        "screened_staff",
        "multi_factor_access",
        "immediate_revocation",
        "tested_before_use",
    ],
)

uses = choice.some_of(
    "custody.uses",
    "What is done with client tokens or securities beyond keeping them; empty when nothing.",
    "[staked]",
    ["staked", "lent", "pledged", "used_for_own_account"],
)

title_passes = choice.yes_or_no(
    "custody.title_passes",
    "Whether ownership of the client's tokens passes to the firm or to anyone else.",
    "no",
)

reconciliation_interval = choice.duration(
    "custody.reconciliation_interval",
    "Longest time between two reconciliations of books with holdings.",
    "24",
    Unit.HOURS,
)

ledger_matching_minutes = choice.count(
    "custody.ledger_matching_minutes",
    "Longest time between two automatic comparisons of the books with the wallets on the ledger.",
    "5",
    "minutes",
)

statement_interval = choice.duration(
    "custody.statement_interval",
    "Longest time between account statements (0 when the client sees the account at any time).",
    "1",
    Unit.MONTHS,
)

audit_interval = choice.duration(
    "custody.audit_interval",
    "Longest time between outside audits of segregation and holdings.",
    "12",
    Unit.MONTHS,
)
