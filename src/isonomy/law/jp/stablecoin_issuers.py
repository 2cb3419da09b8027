"""Issuers of stablecoins that are electronic payment instruments: who, and how much may pass at once.

Instrument: Payment Services Act, Arts 2(5), 37, 37-2 and 40-2. Before June 2023 issuing such a coin was funds transfer, and
whoever dealt in the coins of others was not reached.
"""

from isonomy.facts import activity, asset, authorisation, issuer, stablecoin
from isonomy.facts.lists import HERE
from isonomy.law.jp.instruments import BANKING_ACT, PSA, PSA_ORDER
from isonomy.law.jp.terms import electronic_payment_instrument, eligible_coin_issuer
from isonomy.law.jp.texts import PSA_ORDER_TEXT, PSA_TEXT
from isonomy.logic import JPY
from isonomy.rulebook import NOT_FOUND, Force, Risk, Topic, exemption, high, licence, medium, obligation, read_as

_CHAMBERS = "https://chambers.com/content/item/4899"
_GLI = "https://www.globallegalinsights.com/practice-areas/blockchain-laws-and-regulations/japan/amp"
_AMENDMENTS = "https://www.sn-hoki.co.jp/data/pickup_hourei/onct/SHIKINKESSAI-HOU20250613-66.html"
_TRUST_COINS = "https://github.com/jasonhnd/finwiki/blob/main/fintech/jp-trust-type-sc-architecture.md"

_issues_here = (
    activity.by_way_of_business
    & (activity.kind == "issue_tokens")
    & electronic_payment_instrument
    & (activity.performed_in.contains(HERE) | stablecoin.issued_in.contains(HERE))
)

issuers = licence(
    "Issue par coins here only as a bank, a funds-transfer firm, a trust company or a trust bank.",
    when=_issues_here,
    must=eligible_coin_issuer & authorisation.application.is_in("granted", "granted_restricted"),
    risk=Risk.RUN_REDEMPTION,
    topic=Topic.STABLECOIN_ISSUANCE,
    force=Force.STATUTE,
    cites=[PSA["Art. 2(5)"], PSA["Art. 37"], PSA["Art. 37-2"]],
    since="2023-06-01",
    reading=read_as(
        "Each kind of issuer needs its own permission: banking, trust business or funds transfer.",
        "Banks issue as deposits, trust firms as trust interests, the others as funds transfer.",
        "2026-11-25",
    ),
    evidence=high(
        _CHAMBERS,
        _GLI,
        _AMENDMENTS,
        checked="2026-11-23",
        note="The authority is cautious about coins that are bank deposits.",
    ),
    records=["jp-epi-issuers", "jp-epi-definition", "jp-algo-stablecoin"],
)

small_transfer_firm = obligation(
    "As a funds-transfer firm for small amounts, let no transfer of the coin exceed ¥1 million.",
    when=_issues_here & (issuer.kind == "funds_transfer_firm_small_amounts"),
    must=stablecoin.transfer_cap <= JPY(1_000_000),
    risk=Risk.ML_TF,
    topic=Topic.STABLECOIN_ISSUANCE,
    force=Force.STATUTE,
    cites=[PSA["Art. 36-2(2)"], PSA_ORDER["Art. 12-2(1)"]],
    since="2023-06-01",
    reading=read_as(
        "The cap is asked of every transfer that the issuer lets through, on the ledger as well.",
        "How it bites between holders is left to the design of the product.",
        "2026-11-25",
    ),
    evidence=high(PSA_TEXT, PSA_ORDER_TEXT, _CHAMBERS, _TRUST_COINS, checked="2026-11-25"),
    records=["jp-epi-ftsp-limit"],
)

trust_company = obligation(
    "As a trust company, let no transfer of the coin exceed ¥1 million.",
    when=_issues_here & (issuer.kind == "trust_company"),
    must=stablecoin.transfer_cap <= JPY(1_000_000),
    risk=Risk.ML_TF,
    topic=Topic.STABLECOIN_ISSUANCE,
    force=Force.STATUTE,
    cites=[PSA["Art. 40-2"], PSA["Art. 37-2(2)"], PSA_ORDER["Art. 12-4"]],
    since="2023-06-01",
    reading=read_as(
        "Coins of trust banks have no cap.",
        "The threshold for small amounts is for trust companies that are not banks.",
        "2026-11-25",
    ),
    evidence=high(PSA_TEXT, PSA_ORDER_TEXT, _TRUST_COINS, _AMENDMENTS, checked="2026-11-25"),
    records=["jp-epi-trust-limit"],
)

approved_plan = exemption(
    "Larger transfers are in order once the authority has approved a plan of the business for them.",
    to=trust_company,
    when=authorisation.approvals.contains("business_plan_for_larger_transfers"),
    force=Force.STATUTE,
    cites=PSA["Art. 40-2"],
    since="2023-06-01",
    evidence=high(PSA_TEXT, PSA_ORDER_TEXT, _TRUST_COINS, _AMENDMENTS, checked="2026-11-25"),
    records=["jp-epi-trust-limit"],
)

issue_as_funds_transfer = licence(
    "Issue coins that you redeem at par only as a bank or a registered funds-transfer firm.",
    when=_issues_here & ~asset.rights.contains("trust_interest"),
    must=authorisation.classes.overlaps("banking", "money_transfer", "small_money_transfer"),
    risk=Risk.RUN_REDEMPTION,
    topic=Topic.STABLECOIN_ISSUANCE,
    force=Force.STATUTE,
    cites=[PSA["Art. 37"], BANKING_ACT[NOT_FOUND]],
    since="2010-04-01",
    until="2023-05-31",
    date_note="The day on which the act began, from general knowledge; the regime for such coins took over on 1 June 2023.",
    reading=read_as(
        "Issue against money with a promise to redeem at par is funds transfer. Interests in a trust are left out.",
        "So the report of the working group of January 2022; a coin of the trust kind was then a security.",
        "2026-11-25",
    ),
    evidence=medium(
        "https://www.ushijima-law.gr.jp/client-alert_seminar/client-alert/stablecoins/",
        "https://gvalaw.jp/blog/a20220112",
        checked="2026-11-25",
        note="Both say that dealers in such coins were brought under rules only by the act of 2022.",
    ),
    records=["jp-epi-before-2023"],
)
