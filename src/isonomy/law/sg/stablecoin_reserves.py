"""What stands behind framework stablecoins and what holders can claim (MAS response of 15 August 2023; not yet law)."""

from isonomy.facts import disclosure, report, stablecoin
from isonomy.law.sg.instruments import STABLECOIN_FRAMEWORK
from isonomy.law.sg.stablecoins import framework_issue
from isonomy.logic import business_days, months, percent
from isonomy.rulebook import NOT_FOUND, Force, Risk, Status, Topic, high, obligation, part, read_as

_NO_START = "policy settled on 15 August 2023, draft legislation announced on 13 November 2025; no bill was found"
_TEXT = STABLECOIN_FRAMEWORK[NOT_FOUND]
_DEPOSITS = ("term_deposits", "cancellable_term_deposits")
_DEBT = ("government_debt", "foreign_government_debt")

reserves = obligation(
    "Hold a reserve worth at least 100% of the coins at all times, in their currency, only in cash, cash equivalents and "
    "debt paper with at most 3 months to run.",
    when=framework_issue,
    must={
        "backing": part(stablecoin.backing >= percent(100), says="The reserve covers the coins in full."),
        "currency": part(
            stablecoin.reserve_currency == "same_as_reference",
            says="The reserve is in the currency that the coin follows.",
        ),
        "assets": part(
            stablecoin.reserve_assets.within("cash", "demand_deposits", *_DEPOSITS, *_DEBT, "overnight_reverse_repo"),
            says="The reserve is in cash, cash equivalents or short debt paper only.",
        ),
        "deposits": part(
            ~stablecoin.reserve_assets.overlaps(*_DEPOSITS) | (stablecoin.deposit_maturity <= months(3)),
            says="Deposits run for at most 3 months.",
        ),
        "debt": part(
            ~stablecoin.reserve_assets.overlaps(*_DEBT) | (stablecoin.debt_maturity <= months(3)),
            says="Debt paper has at most 3 months to run.",
        ),
    },
    risk=Risk.RUN_REDEMPTION,
    topic=Topic.STABLECOIN_ISSUANCE,
    force=Force.STATUTE,
    cites=_TEXT,
    since=None,
    date_note=_NO_START,
    status=Status.PROPOSED,
    reading=read_as(
        "Deposits of up to 3 months and overnight reverse repos count as cash equivalents; funds do not.",
        "The sources do not list cash equivalents.",
        "2026-11-25",
    ),
    evidence=high(
        "https://www.osborneclarke.com/node/21357",
        "https://www.straitstimes.com/business/timely-redemption-minimum-reserves-and-capital-among-new-singapore-stablecoin-regulation",
        "http://www.rngtools.com/insights/pc-early-mover-singapore-finalises-regulatory-framework-stablecoins",
        checked="2026-11-23",
        note="The paper of 2022 asked for AA- of issuers other than central banks; the final text was not seen.",
    ),
    records=["sg-scs-reserves"],
)

segregation = obligation(
    "Keep the reserve in segregated accounts with eligible custodians; one from abroad needs a rating of at least A- and a "
    "supervised branch here.",
    when=framework_issue,
    must={
        "apart": part(
            stablecoin.reserve_holding.contains("segregated"), says="The reserve is apart from the issuer's own assets."
        ),
        "custodian": part(
            stablecoin.reserve_holding.overlaps("qualified_custodian", "foreign_custodian_rated_with_local_branch"),
            says="An eligible custodian keeps it.",
        ),
    },
    risk=Risk.RUN_REDEMPTION,
    topic=Topic.STABLECOIN_ISSUANCE,
    force=Force.STATUTE,
    cites=_TEXT,
    since=None,
    date_note=_NO_START,
    status=Status.PROPOSED,
    evidence=high(
        "https://www.straitstimes.com/business/timely-redemption-minimum-reserves-and-capital-among-new-singapore-stablecoin-regulation",
        "http://www.rngtools.com/insights/pc-early-mover-singapore-finalises-regulatory-framework-stablecoins",
        checked="2026-11-23",
    ),
    records=["sg-scs-segregation"],
)

attestation = obligation(
    "Have the reserve attested independently every month, publish the result on the website, and have it audited yearly.",
    when=framework_issue,
    must={
        "monthly": part(
            stablecoin.attestation_interval <= months(1), says="The reserve is attested at least every month."
        ),
        "published": part(
            disclosure.published.contains("reserve_attestation"), says="Attestations are published on the website."
        ),
        "audited": part(report.regular.contains("annual_audit_report"), says="The reserve is audited every year."),
    },
    risk=Risk.DISCLOSURE,
    topic=[Topic.STABLECOIN_ISSUANCE, Topic.DISCLOSURE],
    force=Force.STATUTE,
    cites=_TEXT,
    since=None,
    date_note=_NO_START,
    status=Status.PROPOSED,
    evidence=high(
        "https://www.straitstimes.com/business/timely-redemption-minimum-reserves-and-capital-among-new-singapore-stablecoin-regulation",
        "https://news.superex.com/articles/15851.html",
        checked="2026-11-23",
        note="The yearly audit comes from one of the sources only.",
    ),
    records=["sg-scs-attestation"],
)

redemption = obligation(
    "Redeem coins at par within 5 business days of a holder's request, on reasonable conditions told beforehand.",
    when=framework_issue,
    must={
        "time": part(stablecoin.redemption_time <= business_days(5), says="Payment comes within 5 business days."),
        "terms": part(
            stablecoin.redemption_terms == "par_reasonable_conditions",
            says="Holders have a claim to par on reasonable conditions.",
        ),
        "told": part(
            disclosure.to_client.contains("stabilisation_and_redemption"), says="The conditions are told beforehand."
        ),
    },
    risk=Risk.RUN_REDEMPTION,
    topic=Topic.STABLECOIN_ISSUANCE,
    force=Force.STATUTE,
    cites=_TEXT,
    since=None,
    date_note=_NO_START,
    status=Status.PROPOSED,
    evidence=high(
        "http://www.rngtools.com/insights/pc-early-mover-singapore-finalises-regulatory-framework-stablecoins",
        "https://decrypt.co/152517/singapore-financial-regulator-issues-key-requirements-stablecoin-issuers",
        "https://alfi.dev.theedgesingapore.com/news/cryptocurrency/mas-finalises-regulatory-framework-single-currency-stablecoins",
        checked="2026-11-23",
    ),
    records=["sg-scs-redemption"],
)
