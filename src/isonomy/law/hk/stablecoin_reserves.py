"""What stands behind a stablecoin and what its holders can claim (Stablecoins Ordinance; HKMA issuer guideline)."""

from isonomy.facts import asset, authorisation, disclosure, stablecoin
from isonomy.law.hk.instruments import ISSUER_GUIDELINE, STABLECOINS
from isonomy.law.hk.terms import regulated_stablecoin_issue
from isonomy.logic import business_days, days, months, percent
from isonomy.rulebook import (
    NOT_FOUND,
    Force,
    Risk,
    Topic,
    exemption,
    high,
    judgement,
    medium,
    obligation,
    part,
    prohibition,
    read_as,
)

_LICENSING_NOTE = "https://web3accountant.online/?p=2531"
_DRAFT_GUIDELINE = (
    "https://www.linklaters.com/en/knowledge/publications/alerts-newsletters-and-guides/2025/june/05/"
    "next-steps-to-stability-hkma-issues-draft-stablecoin-guidelines?expiry=2025-06-12T07%3A47%3A25"
    "&token=bc3195e5d9c5a1ff5c88f689c227d0d4eebec895b27d30d19a7795ebb6d59e09"
)
_SEVENTEEN_QUESTIONS = (
    "https://cointeeth.com/en/news/seventeen-questions-on-the-regulation-of-stablecoin-issuers-in-hong"
)
_CONSULTATION = "https://www.ledgerinsights.com/after-passing-stablecoin-legislation-hong-kong-consults-on-rules/"
_FRAMEWORK = (
    "https://admin.mondaq.com/hongkong/financial-services/1664882/"
    "hong-kong-stablecoins-ordinance-new-regulatory-framework-for-fiat-referenced-stablecoins"
)
_COMING_INTO_FORCE = "https://www.mitrade.com/au/insights/news/live-news/article-3-995547-20250730"
_CRITERIA = "minimum criteria"
_DEPOSITS = ("term_deposits", "cancellable_term_deposits")
_DEBT = ("government_debt", "foreign_government_debt")

full_backing = obligation(
    "For each type of stablecoin, keep reserve assets whose market value is never below 100% of the par value in "
    "circulation.",
    when=regulated_stablecoin_issue,
    must=stablecoin.backing >= percent(100),
    risk=Risk.RUN_REDEMPTION,
    topic=Topic.STABLECOIN_ISSUANCE,
    force=Force.STATUTE,
    cites=[STABLECOINS[_CRITERIA], ISSUER_GUIDELINE[NOT_FOUND]],
    since="2025-08-01",
    reading=read_as(
        "Coins that are frozen or blacklisted count as coins in circulation.",
        "The consultation draft left restricted coins out; the concluded guideline is reported to bring them in.",
        "2026-11-25",
    ),
    evidence=high(_DRAFT_GUIDELINE, _SEVENTEEN_QUESTIONS, _LICENSING_NOTE, checked="2026-11-23"),
    records=["hk-stablecoin-full-backing"],
)

over_collateral = obligation(
    "Hold more than full backing, by as much as the market risk of the reserve calls for.",
    when=regulated_stablecoin_issue,
    must=judgement("the reserve exceeds the coins in circulation by a margin that fits its market risk"),
    risk=Risk.RUN_REDEMPTION,
    topic=Topic.STABLECOIN_ISSUANCE,
    force=Force.GUIDELINE,
    cites=ISSUER_GUIDELINE[NOT_FOUND],
    since="2025-08-01",
    evidence=high(_DRAFT_GUIDELINE, _SEVENTEEN_QUESTIONS, checked="2026-11-23"),
    records=["hk-stablecoin-full-backing"],
)

eligible_reserves = obligation(
    "Hold the reserve in cash, bank deposits of up to 3 months, government-type paper with up to 12 months to run, "
    "overnight reverse repo, or tokenised forms shown to meet the same criteria.",
    when=regulated_stablecoin_issue,
    must={
        "kinds": part(
            stablecoin.reserve_assets.within(
                "cash", "demand_deposits", *_DEPOSITS, *_DEBT, "overnight_reverse_repo", "tokenised_eligible"
            ),
            says="Only high-quality, liquid assets of the listed kinds.",
        ),
        "deposits": part(
            ~stablecoin.reserve_assets.overlaps(*_DEPOSITS) | (stablecoin.deposit_maturity <= months(3)),
            says="Deposits run for at most 3 months.",
        ),
        "debt": part(
            ~stablecoin.reserve_assets.overlaps(*_DEBT) | (stablecoin.debt_maturity <= months(12)),
            says="Debt paper has at most 12 months left.",
        ),
    },
    risk=Risk.RUN_REDEMPTION,
    topic=Topic.STABLECOIN_ISSUANCE,
    force=Force.GUIDELINE,
    cites=ISSUER_GUIDELINE[NOT_FOUND],
    since="2025-08-01",
    reading=read_as(
        "Cash at hand stands beside the listed kinds, and demand deposits meet the limit on deposits.",
        "One summary names cash as such; a deposit payable at call has no term.",
        "2026-11-25",
    ),
    evidence=high(_DRAFT_GUIDELINE, _CONSULTATION, "https://cointeeth.com/en/news-flash/569404", checked="2026-11-23"),
    records=["hk-stablecoin-eligible-reserves"],
)

debt_paper_quality = obligation(
    "Take debt paper of governments, central banks and the like into the reserve only if it is marketable and either "
    "carries a risk weight of 0% or is in its issuer's own currency.",
    when=regulated_stablecoin_issue & stablecoin.reserve_assets.overlaps(*_DEBT),
    must=judgement("all debt paper is marketable and has a zero risk weight or is in the domestic currency"),
    risk=Risk.RUN_REDEMPTION,
    topic=Topic.STABLECOIN_ISSUANCE,
    force=Force.GUIDELINE,
    cites=ISSUER_GUIDELINE[NOT_FOUND],
    since="2025-08-01",
    evidence=high(_DRAFT_GUIDELINE, _CONSULTATION, checked="2026-11-23"),
    records=["hk-stablecoin-eligible-reserves"],
)

approved_reserve_asset = exemption(
    "Other assets are in order where the authority accepted them case by case.",
    to=eligible_reserves,
    when=authorisation.approvals.contains("reserve_asset"),
    force=Force.GUIDELINE,
    cites=ISSUER_GUIDELINE[NOT_FOUND],
    since="2025-08-01",
    reading=read_as(
        "Acceptance also covers deposits and paper that run longer than listed.",
        "What misses a limit of the list is another asset than those listed.",
        "2026-11-25",
    ),
    evidence=high(_DRAFT_GUIDELINE, "https://binance.com/square/post/10963157054986", checked="2026-11-25"),
    records=["hk-stablecoin-eligible-reserves"],
)

reserve_currency_match = obligation(
    "Hold the reserve in the currency that the stablecoin follows.",
    when=regulated_stablecoin_issue,
    must=stablecoin.reserve_currency == "same_as_reference",
    risk=Risk.RUN_REDEMPTION,
    topic=Topic.STABLECOIN_ISSUANCE,
    force=Force.GUIDELINE,
    cites=ISSUER_GUIDELINE[NOT_FOUND],
    since="2025-08-01",
    evidence=high(_CONSULTATION, _SEVENTEEN_QUESTIONS, _FRAMEWORK, checked="2026-11-23"),
    records=["hk-stablecoin-reserve-currency-match"],
)

approved_currency_mismatch = exemption(
    "Another currency is in order where the authority approved it beforehand.",
    to=reserve_currency_match,
    when=authorisation.approvals.contains("reserve_currency"),
    force=Force.GUIDELINE,
    cites=ISSUER_GUIDELINE[NOT_FOUND],
    since="2025-08-01",
    evidence=high(_CONSULTATION, _SEVENTEEN_QUESTIONS, checked="2026-11-23"),
    records=["hk-stablecoin-reserve-currency-match"],
)

us_dollar_reserve = exemption(
    "US-dollar assets may back a stablecoin that follows the Hong Kong dollar.",
    to=reserve_currency_match,
    when=(stablecoin.reserve_currency == "us_dollar_for_linked_currency") & (asset.reference_currency == "HKD"),
    force=Force.GUIDELINE,
    cites=ISSUER_GUIDELINE[NOT_FOUND],
    since="2025-08-01",
    evidence=high(_CONSULTATION, _SEVENTEEN_QUESTIONS, checked="2026-11-23"),
    records=["hk-stablecoin-reserve-currency-match"],
)

reserve_segregation = obligation(
    "Keep the reserve apart from own assets, out of reach of other creditors, and with qualified custodians.",
    when=regulated_stablecoin_issue,
    must={
        "apart": part(
            stablecoin.reserve_holding.contains("segregated"), says="The reserve is kept apart from own assets."
        ),
        "protected": part(
            stablecoin.reserve_holding.contains("on_trust_for_holders"),
            says="The reserve is protected against claims of other creditors.",
        ),
        "custodian": part(
            stablecoin.reserve_holding.contains("qualified_custodian"), says="Qualified custodians hold the reserve."
        ),
    },
    risk=Risk.RUN_REDEMPTION,
    topic=Topic.STABLECOIN_ISSUANCE,
    force=Force.STATUTE,
    cites=[STABLECOINS[NOT_FOUND], ISSUER_GUIDELINE[NOT_FOUND]],
    since="2025-08-01",
    reading=read_as(
        "A trust for the holders is taken as what protects the reserve against other creditors.",
        "The sources name the aim and not the legal device.",
        "2026-11-25",
    ),
    evidence=medium(
        _LICENSING_NOTE,
        "https://www.fofahk.com/en/post/hong-kongs-2025-stablecoin-regulatory-landscape-1",
        checked="2026-11-23",
    ),
    records=["hk-stablecoin-reserve-segregation"],
)

reserve_checks = obligation(
    "Reconcile the reserve daily, have it attested and audited, and publish it at least every 7 days.",
    when=regulated_stablecoin_issue,
    must={
        "reconciled": part(
            stablecoin.reserve_holding.contains("daily_reconciliation"), says="The reserve is reconciled every day."
        ),
        "attested": part(
            disclosure.published.contains("reserve_attestation"), says="Independent attestations are published."
        ),
        "audited": part(disclosure.published.contains("audit_reports"), says="Audits are published."),
        "composition": part(
            disclosure.published.contains("reserve_composition"), says="What the reserve consists of is published."
        ),
        "weekly": part(
            stablecoin.disclosure_interval <= days(7), says="Figures are published at least once in 7 days."
        ),
    },
    risk=Risk.RUN_REDEMPTION,
    topic=[Topic.STABLECOIN_ISSUANCE, Topic.DISCLOSURE],
    force=Force.GUIDELINE,
    cites=ISSUER_GUIDELINE[NOT_FOUND],
    since="2025-08-01",
    evidence=medium(
        _LICENSING_NOTE,
        "https://www.fofahk.com/en/post/hong-kongs-2025-stablecoin-regulatory-landscape-1",
        checked="2026-11-23",
        note="The daily and weekly rhythms come from one practitioner's guide.",
    ),
    records=["hk-stablecoin-reserve-segregation"],
)

redemption_right = obligation(
    "Let holders redeem at par, without unduly burdensome conditions or unreasonable fees.",
    when=regulated_stablecoin_issue,
    must=stablecoin.redemption_terms == "par_reasonable_conditions",
    risk=Risk.RUN_REDEMPTION,
    topic=Topic.STABLECOIN_ISSUANCE,
    force=Force.STATUTE,
    cites=[STABLECOINS[NOT_FOUND], ISSUER_GUIDELINE[NOT_FOUND]],
    since="2025-08-01",
    evidence=high(_COMING_INTO_FORCE, _CONSULTATION, _LICENSING_NOTE, checked="2026-11-23"),
    records=["hk-stablecoin-redemption"],
)

redemption_time = obligation(
    "Honour a valid request to redeem within 1 business day.",
    when=regulated_stablecoin_issue,
    must=stablecoin.redemption_time <= business_days(1),
    risk=Risk.RUN_REDEMPTION,
    topic=Topic.STABLECOIN_ISSUANCE,
    force=Force.GUIDELINE,
    cites=ISSUER_GUIDELINE[NOT_FOUND],
    since="2025-08-01",
    evidence=high(
        _COMING_INTO_FORCE,
        _CONSULTATION,
        _LICENSING_NOTE,
        "https://ukcamo.com/8459.html",
        checked="2026-11-23",
        note="One commentary adds that the authority can approve a longer time beforehand; not confirmed.",
    ),
    records=["hk-stablecoin-redemption"],
)

no_interest = prohibition(
    "Do not pay interest on the stablecoin.",
    when=regulated_stablecoin_issue,
    must=~stablecoin.pays_interest,
    risk=Risk.RUN_REDEMPTION,
    topic=Topic.STABLECOIN_ISSUANCE,
    force=Force.STATUTE,
    cites=STABLECOINS[NOT_FOUND],
    since="2025-08-01",
    evidence=medium("https://www.odaily.news/en/post/5210315", checked="2026-11-23"),
    records=["hk-stablecoin-no-interest"],
)
