"""The one client, customer or other side of the service."""

from isonomy.facts.lists import PLACE
from isonomy.logic import Group, Unit, choice, circumstance

GROUP = Group("client", "the one client, customer or other side of the service", always=True)

kind = circumstance.one_of(
    "client.kind",
    "What kind of person the client is.",
    "individual",
    [
        "individual",
        "company",
        "listed_company",
        "partnership",
        "trust_corporation",
        "family_vehicle",
        "fund",
        "pension_scheme",
        "bank",
        "insurer",
        "securities_intermediary",
        "market_operator",
        "virtual_asset_firm",
        "other_financial_firm",
        "government_or_central_bank",
        "law_enforcement_body",
        "non_profit",
    ],
)

place = circumstance.one_of("client.place", "Where the client lives or is established.", "HK", PLACE)

status_here = circumstance.one_of(
    "client.status_here",
    "The client's nationality and residence seen from the place whose law is asked.",
    "non_resident_foreigner",
    ["national", "resident_foreigner", "non_resident_foreigner"],
    per_place=True,
    apart=True,
)

age = circumstance.whole("client.age", "Age of an individual client.", "18", "years", apart=True)

portfolio_value = circumstance.money(
    "client.portfolio_value",
    "Securities, deposits and certificates of deposit held alone or with an associate (tokens only where the local definition counts them).",
    "HKD 8,000,000",
)

total_assets = circumstance.money(
    "client.total_assets",
    "Total assets of an entity, or assets entrusted to a trust corporation, by its latest accounts.",
    "HKD 40,000,000",
)

net_assets = circumstance.money(
    "client.net_assets",
    "All assets less all debts, home and tokens included at market value.",
    "SGD 3,100,000",
)

home_equity = circumstance.money(
    "client.home_equity",
    "Value of the main home less the loan on it, as included in net assets.",
    "SGD 1,400,000",
)

token_value = circumstance.money(
    "client.token_value",
    "Market value of tokens included in net assets, coins of locally supervised stablecoin issuers left out.",
    "SGD 900,000",
)

financial_assets = circumstance.money(
    "client.financial_assets",
    "Deposits and investment products less the debts tied to them.",
    "SGD 1,000,001",
)

income_year = circumstance.money(
    "client.income_year",
    "Income of the preceding twelve months.",
    "SGD 300,000",
    "last 12 months",
)

owners_qualify = circumstance.yes_or_no(
    "client.owners_qualify",
    "Whether every owner or partner of the client would count as professional on its own.",
    "yes",
    per_place=True,
)

invests_as_business = circumstance.yes_or_no(
    "client.invests_as_business",
    "Whether the client's business is to acquire, hold or dispose of investment products.",
    "no",
)

founded = circumstance.date("client.founded", "The day a legal person was formed.", "2019-04-01")

relation = circumstance.one_of(
    "client.relation",
    "How the client is tied to the firm.",
    "staff",
    ["unrelated", "staff", "officer", "major_holder", "group_company", "the_firm_itself"],
    apart=True,
)

services_used = circumstance.some_of(
    "client.services_used",
    "Services the client already has with this firm.",
    "[securities_margin]",
    ["securities_dealing", "securities_margin", "token_dealing", "token_custody", "bank_account"],
)

standing = circumstance.some_of(
    "client.standing",
    "For a client that is itself a supervised or audited body, what it has shown.",
    "[authorised_here, security_certificate]",
    [
        "authorised_here",
        "security_certificate",
        "deposits_segregated",
        "customer_ledgers",
        "named_accounts",
        "externally_audited",
        "registered_professional",
    ],
    per_place=True,
)

shell = circumstance.yes_or_no(
    "client.shell",
    "Whether a client that is itself a financial or token firm is authorised where it was formed without being physically present there or belonging to a supervised group.",
    "no",
)

in_relationship = circumstance.yes_or_no(
    "client.in_relationship",
    "Whether there is a lasting relationship, as against a one-off transaction.",
    "yes",
)

since = circumstance.date(
    "client.since",
    "The day on which the relationship with the client began.",
    "2025-06-30",
)

consents = choice.some_of(
    "client.consents",
    "Matters to which the client agreed expressly, in writing and beforehand; obtained by the firm and revocable by the client.",
    "[professional_treatment, staking]",
    [
        "professional_treatment",
        "lending",
        "staking",
        "pledging",
        "use_for_own_account",
        "shared_order_book",
        "pooling",
        "alerts_off",
        "statements_off",
        "form_of_instruction_by_agent",
    ],
)

consent_term = choice.duration(
    "client.consent_term",
    "Longest time for which a standing consent of the client runs before it must be renewed.",
    "12",
    Unit.MONTHS,
)

assessments = choice.some_of(
    "client.assessments",
    "Assessments of the client made beforehand with a satisfactory result, or training given instead.",
    "[token_knowledge, suitability]",
    [
        "token_knowledge",
        "token_training",
        "derivative_knowledge",
        "product_knowledge",
        "risk_awareness",
        "risk_tolerance",
        "suitability",
        "net_worth_sufficient",
        "lending_education",
    ],
)

exposure = circumstance.money(
    "client.exposure",
    "The client's token exposure with the firm after the order.",
    "HKD 120,000",
)

exposure_limit = choice.money(
    "client.exposure_limit",
    "The limit the firm has set for the client's token exposure in view of his means.",
    "HKD 150,000",
)

bought_year = circumstance.money(
    "client.bought_year",
    "Tokens bought for investment within the last twelve months, this order included.",
    "KRW 500,000,000",
    "last 12 months",
)
