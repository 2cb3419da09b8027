"""Services in stablecoins that are electronic payment instruments: the registration they need.

Instrument: Payment Services Act, Art. 62-3. The notion of electronic payment instrument stands among the legal terms;
coins that nobody redeems at par are crypto-assets and fall under `licensing`.
"""

from isonomy.facts import authorisation
from isonomy.law.jp.instruments import PSA
from isonomy.law.jp.terms import coin_service_provider
from isonomy.rulebook import Force, Risk, Topic, high, licence, read_as

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
        "https://www.globallegalinsights.com/practice-areas/blockchain-laws-and-regulations/japan/amp",
        "https://chambers.com/content/item/4899",
        "https://github.com/jasonhnd/finwiki/blob/main/fintech/japan-stablecoin-regulatory-landscape.md",
        checked="2026-11-23",
        note="The first registration was made on 4 March 2025.",
    ),
    records=["jp-epiesp-registration", "jp-epi-definition", "jp-ca-exclusions"],
)
