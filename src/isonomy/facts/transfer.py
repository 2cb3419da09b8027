"""One movement of tokens or money."""

from isonomy.facts.lists import PLACE
from isonomy.logic import Group, Unit, choice, circumstance

GROUP = Group("transfer", "one movement of tokens or money")

amount = circumstance.money("transfer.amount", "Value of the transfer, linked transfers added.", "HKD 8,000")

role = circumstance.one_of(
    "transfer.role",
    "The part the firm plays in the transfer.",
    "ordering",
    ["ordering", "intermediary", "beneficiary"],
    standard="FATF Recommendation 16",
)

counterparty = circumstance.one_of(
    "transfer.counterparty",
    "What stands at the other end.",
    "self_hosted_wallet",
    ["institution", "self_hosted_wallet", "none"],
    standard="FATF Recommendation 16",
)

counterparty_place = circumstance.one_of(
    "transfer.counterparty_place",
    "The place of the institution, or of the person, at the other end.",
    "US",
    PLACE,
)

counterparty_standing = circumstance.one_of(
    "transfer.counterparty_standing",
    "Whether the institution at the other end is authorised where it must be, and really exists there.",
    "authorised",
    ["authorised", "exempt", "unauthorised", "shell", "unknown"],
)

counterparty_assessed = choice.yes_or_no(
    "transfer.counterparty_assessed",
    "Whether the firm identified, risk-assessed and monitors the institution at the other end.",
    "yes",
)

own_account = circumstance.yes_or_no(
    "transfer.own_account",
    "Whether both institutions act only for themselves.",
    "no",
)

message = choice.some_of(
    "transfer.message",
    "Elements obtained, recorded and passed on with the transfer.",
    "[originator_name, originator_account, beneficiary_name, beneficiary_account]",
    [
        "originator_name",
        "originator_account",
        "originator_address",
        "originator_customer_number",
        "originator_identity_number",
        "originator_birth_or_formation",
        "beneficiary_name",
        "beneficiary_account",
        "beneficiary_address",
        "unique_reference",
    ],
    standard="IVMS101 (InterVASP messaging) originator and beneficiary elements",
)

message_timing = choice.one_of(
    "transfer.message_timing",
    "When the elements reach the other institution.",
    "before_or_with",
    ["before_or_with", "after", "on_request_only", "never"],
)

request_delay = choice.duration(
    "transfer.request_delay",
    "Time taken to supply further elements when the other side or the authority asks.",
    "3",
    Unit.BUSINESS_DAYS,
)

message_secure = choice.yes_or_no(
    "transfer.message_secure",
    "Whether the elements travel protected against loss, change and disclosure.",
    "yes",
)

verified = choice.some_of(
    "transfer.verified",
    "Whose identity was verified and matched with the account.",
    "[originator]",
    ["originator", "beneficiary"],
)

ownership_proof = choice.one_of(
    "transfer.ownership_proof",
    "How control over the outside wallet or account was shown.",
    "signed_message",
    ["none", "self_declaration", "micro_payment", "signed_message", "confirmed_by_institution"],
)

screening = choice.some_of(
    "transfer.screening",
    "Screening done on the transfer and its addresses.",
    "[sanctions, chain_analysis]",
    ["sanctions", "chain_analysis", "device_and_network"],
)

alerts = circumstance.some_of(
    "transfer.alerts",
    "What the checks on the transfer turned up.",
    "[missing_information]",
    [
        "missing_information",
        "mismatch",
        "tainted_source",
        "sanctioned_party",
        "suspected_fraud",
        "victim_report",
        "sent_by_mistake",
        "unscreened",
    ],
)

handling = choice.one_of(
    "transfer.handling",
    "What the firm did with the transfer.",
    "held",
    ["executed", "executed_after_request", "requested_information", "held", "returned", "rejected", "frozen"],
)

address = circumstance.one_of(
    "transfer.address",
    "Whose address or account outside the firm is used, and whether it was registered before.",
    "clients_own_listed",
    ["clients_own_listed", "clients_own_new", "clients_own_unlisted", "third_party"],
)

held_because = circumstance.one_of(
    "transfer.held_because",
    "Why a deposit or withdrawal was stopped or delayed.",
    "terms_against_phishing",
    [
        "not_held",
        "system_failure",
        "maintenance",
        "bank_outage",
        "delisted_asset",
        "reconciliation_or_wind_down",
        "hack",
        "order_of_authority",
        "money_laundering_law",
        "terms_against_phishing",
        "terms_against_money_laundering",
        "new_address",
        "other",
    ],
    apart=True,
)

held_for = choice.duration("transfer.held_for", "How long it was stopped or delayed.", "72", Unit.HOURS)
