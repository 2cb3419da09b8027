"""Services in stablecoins that are electronic payment instruments: the registration they need.

Instrument: Payment Services Act, Art. 62-3. The notion of electronic payment instrument stands among the legal terms;
coins that nobody redeems at par are crypto-assets and fall under `licensing`.
"""

from isonomy.facts import authorisation, issuer
from isonomy.law.jp.instruments import PSA
from isonomy.law.jp.terms import coin_service_provider
from isonomy.law.jp.texts import PSA_TEXT
from isonomy.rulebook import Force, Risk, Topic, exemption, high, licence, read_as

services_registration = licence(
    "Buy, sell, swap, intermediate or keep par coins as a business only once registered for it, besides any other registration.",
    when=coin_service_provider,
    must=authorisation.application.is_in("granted", "granted_restricted")
    & authorisation.classes.contains("stablecoin_services"),
    risk=Risk.PERIMETER,
    topic=[Topic.STABLECOIN_DISTRIBUTION, Topic.PERIMETER],
    force=Force.STATUTE,
    cites=PSA["Art. 62-3"],
    since="2023-06-01",
    reading=read_as(
        "Issue and redemption by the issuer are not services in this sense; keeping counts where the firm alone can move the coins.",
        "The issuer's own rules cover the former; the latter is read as for crypto-assets.",
        "2026-11-25",
    ),
    evidence=high(
        PSA_TEXT,
        "https://www.globallegalinsights.com/practice-areas/blockchain-laws-and-regulations/japan/amp",
        "https://chambers.com/content/item/4899",
        "https://github.com/jasonhnd/finwiki/blob/main/fintech/japan-stablecoin-regulatory-landscape.md",
        checked="2026-11-23",
        note="The first registration was made on 4 March 2025.",
    ),
    records=["jp-epiesp-registration", "jp-epi-definition", "jp-ca-exclusions"],
)

issuers_of_the_coin = exemption(
    "A bank, funds-transfer firm or trust company needs no registration for services in the coins of its own issue.",
    to=services_registration,
    when=issuer.kind.is_in(
        "bank", "trust_bank", "trust_company", "funds_transfer_firm_large", "funds_transfer_firm_small_amounts"
    )
    & (issuer.relation == "the_firm_itself")
    & authorisation.classes.overlaps("banking", "money_transfer", "small_money_transfer", "trust_business"),
    cites=[PSA["Art. 62-8(1)"], PSA["Art. 37-2(2)"]],
    force=Force.STATUTE,
    since="2023-06-01",
    reading=read_as(
        "The notice that such an issuer gives beforehand is taken as given.",
        "No fact tells it; the duties of providers bind the issuer all the same.",
        "2026-11-25",
    ),
    evidence=high(PSA_TEXT, checked="2026-11-25", note="The text of the act itself was seen."),
    records=["jp-epiesp-own-issue"],
)
