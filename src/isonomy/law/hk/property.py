"""Tokens as property and as trust assets in insolvency (Re Gatecoin 2023 and 2025, Chan Wing Yan v JP-EX 2024)."""

from isonomy.facts import activity, asset, business, custody, disclosure
from isonomy.law.hk.instruments import GATECOIN, GATECOIN_DISTRIBUTION, JPEX_JUDGMENT
from isonomy.rulebook import NOT_FOUND, Force, Risk, Topic, definition, high, judgement, obligation, read_as

_CITES = [GATECOIN[NOT_FOUND], JPEX_JUDGMENT[NOT_FOUND], GATECOIN_DISTRIBUTION[NOT_FOUND]]
_CASES = high(
    "https://www.mondaq.com/hongkong/fin-tech/1319508/hong-kong-court-confirms-cryptocurrency-is-property-in-landmark-ruling",
    "https://fintechlawblog.com/2024/11/13/first-jpex-judgement-by-a-hong-kong-court-in-favor-of-customers",
    "https://prod.hsf-prod.magnolia-platform.com/notes/asiadisputes/2025-posts/Hong-Kong-Court-provides-guidance-on-distribution-of-cryptocurrency-as-trust-assets",
    checked="2026-11-23",
)

property_token = definition(
    "A cryptocurrency, which is property and can be held on trust.",
    asset.cryptographic & (asset.transferability != "not_transferable"),
    cites=_CITES,
    force=Force.CASE_LAW,
    since="2023-03-31",
    reading=read_as(
        "Every secured token that can be passed on is read as property.",
        "The courts ruled on the coins before them.",
        "2026-11-25",
    ),
    evidence=_CASES,
    records=["hk-crypto-is-property"],
)

client_trust = definition(
    "Coins that a firm keeps for clients on terms that make it a trustee.",
    property_token & activity.handles_client_assets & ~custody.title_passes & custody.segregation.contains("on_trust"),
    cites=_CITES,
    force=Force.CASE_LAW,
    since="2023-03-31",
    evidence=_CASES,
    records=["hk-crypto-is-property"],
)

trust_certainties = obligation(
    "Treat client coins as trust assets only where the terms are certain in intention, subject and objects.",
    when=property_token
    & activity.handles_client_assets
    & ~custody.title_passes
    & disclosure.to_client.overlaps("trust_arrangement", "custody_terms", "client_agreement"),
    must=judgement(
        "the terms agreed with this client show a certain intention to hold on trust, certain coins and certain beneficiaries",
        of_choice=False,
    ),
    risk=Risk.CUSTODY_LOSS,
    topic=Topic.PROPERTY_AND_INSOLVENCY,
    force=Force.CASE_LAW,
    cites=_CITES,
    since="2023-03-31",
    evidence=_CASES,
    records=["hk-crypto-is-property"],
)

trust_coins_untouched = obligation(
    "Put coins held on trust to no use of your own: not lent, pledged or used for your own account.",
    when=client_trust,
    must=~custody.uses.overlaps("used_for_own_account", "pledged", "lent"),
    risk=Risk.CUSTODY_LOSS,
    topic=[Topic.PROPERTY_AND_INSOLVENCY, Topic.CLIENT_ASSETS_AND_MONEY],
    force=Force.CASE_LAW,
    cites=JPEX_JUDGMENT[NOT_FOUND],
    since="2024-10-29",
    reading=read_as(
        "Moving trust coins out of the client's wallet without authority is read as a use for the firm's own account.",
        "The judgment found a breach of express trust where the operator moved coins without the clients' authority.",
        "2026-11-25",
    ),
    evidence=_CASES,
    records=["hk-crypto-is-property"],
)

trust_clients_first = obligation(
    "In insolvency keep trust coins for the clients they belong to, ahead of unsecured creditors.",
    when=client_trust & (business.state == "insolvent"),
    must=~custody.uses.overlaps("used_for_own_account", "pledged", "lent"),
    risk=Risk.CUSTODY_LOSS,
    topic=Topic.PROPERTY_AND_INSOLVENCY,
    force=Force.CASE_LAW,
    cites=_CITES,
    since="2023-03-31",
    reading=read_as(
        "The rank of trust clients means that their coins go to no other use.",
        "The judgments settle who is paid; a firm can only leave the coins untouched.",
        "2026-11-25",
    ),
    evidence=_CASES,
    records=["hk-crypto-is-property"],
)
