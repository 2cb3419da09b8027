"""Stablecoins of one currency issued here: the framework that the authority settled in August 2023, not yet law.

Instrument: MAS response of 15 August 2023. Draft legislation was announced on 13 November 2025; no bill was found, so all
of it is proposed. Reserve, attestation and redemption stand in `stablecoin_reserves`.
"""

from isonomy.facts import (
    activity,
    asset,
    authorisation,
    business,
    capital,
    disclosure,
    promotion,
    stablecoin,
)
from isonomy.facts.lists import HERE
from isonomy.law.sg.instruments import STABLECOIN_FRAMEWORK
from isonomy.law.sg.terms import done_here, framework_stablecoin
from isonomy.logic import SGD, percent
from isonomy.rulebook import (
    NOT_FOUND,
    Force,
    Risk,
    Status,
    Topic,
    definition,
    exemption,
    high,
    licence,
    obligation,
    part,
    prohibition,
    read_as,
)

_NO_START = "policy settled on 15 August 2023, draft legislation announced on 13 November 2025; no bill was found"
_TEXT = STABLECOIN_FRAMEWORK[NOT_FOUND]
_bank = business.institution.is_in("bank", "foreign_bank_branch") & ~authorisation.classes.is_empty()
"""A bank with its permission here."""
_issues = framework_stablecoin & (activity.kind == "issue_tokens") & activity.by_way_of_business & done_here
_promotes = ~(promotion.channels.is_empty() & promotion.inducements.is_empty() & promotion.claims.is_empty())
"""A promotion is made: something is said or given away somewhere."""

framework_issue = definition(
    "The issue of a stablecoin under the framework: by a bank, above five million dollars, or by one who opted in.",
    _issues
    & (_bank | (stablecoin.circulation > SGD(5_000_000)) | authorisation.classes.contains("stablecoin_issuance")),
    cites=_TEXT,
    since=None,
    date_note=_NO_START,
    status=Status.PROPOSED,
    reading=read_as(
        "An issuer below the threshold that opted in is recorded as having the class of stablecoin issuance.",
        "Smaller issuers may opt in when they expect to pass the threshold.",
        "2026-11-25",
    ),
    evidence=high(
        "https://www.reedsmith.com/en/perspectives/2023/08/singapore-stablecoin-regulation-mas-confirms-its-framework",
        "https://bovill-newgate.com/asia/mas-finalises-framework-for-stablecoin-issuance-and-intermediation",
        "https://www.osborneclarke.com/node/21357",
        "https://www.allenandgledhill.com/sg/publication/articles/26075/mas-finalises-stablecoin-regulatory-framework-responds-to-feedback-received-on-public-consultation",
        checked="2026-11-23",
    ),
    records=["sg-scs-threshold", "sg-scs-scope"],
)

issuer_licence = licence(
    "Hold a major payment institution licence once coins in circulation exceed, or are expected to exceed, 5 million "
    "dollars.",
    when=_issues & (stablecoin.circulation > SGD(5_000_000)),
    must=authorisation.classes.contains("major_payment_institution"),
    risk=Risk.RUN_REDEMPTION,
    topic=Topic.STABLECOIN_ISSUANCE,
    force=Force.STATUTE,
    cites=_TEXT,
    since=None,
    date_note=_NO_START,
    status=Status.PROPOSED,
    reading=read_as(
        "Coins issued also abroad, following baskets or other things, or held up by algorithms are outside and not banned.",
        "The framework leaves them to the rules on payment tokens.",
        "2026-11-25",
    ),
    evidence=high(
        "https://www.reedsmith.com/en/perspectives/2023/08/singapore-stablecoin-regulation-mas-confirms-its-framework",
        "https://bovill-newgate.com/asia/mas-finalises-framework-for-stablecoin-issuance-and-intermediation",
        "https://www.osborneclarke.com/node/21357",
        "https://www.allenandgledhill.com/sg/publication/articles/26075/mas-finalises-stablecoin-regulatory-framework-responds-to-feedback-received-on-public-consultation",
        checked="2026-11-23",
    ),
    records=["sg-scs-threshold", "sg-scs-scope"],
)

bank_issuer = exemption(
    "A bank may issue a coin backed by a reserve without a payment licence; tokens of its own debt are outside altogether.",
    to=issuer_licence,
    when=_bank,
    cites=_TEXT,
    since=None,
    date_note=_NO_START,
    status=Status.PROPOSED,
    evidence=high(
        "https://www.allenandgledhill.com/sg/publication/articles/26075/mas-finalises-stablecoin-regulatory-framework-responds-to-feedback-received-on-public-consultation",
        "https://bovill-newgate.com/asia/mas-finalises-framework-for-stablecoin-issuance-and-intermediation",
        "https://www.osborneclarke.com/node/21357",
        checked="2026-11-23",
        note="The authority may treat an equivalent bank token as such a coin, or add rules later.",
    ),
    records=["sg-scs-bank-issuers"],
)

issuer_capital = obligation(
    "Have base capital of 1 million dollars or half of yearly operating expenses, whichever is more, and liquid assets above "
    "half of yearly expenses and enough for recovery or an orderly end.",
    when=framework_issue & ~_bank,
    must={
        "floor": part(capital.own_funds >= SGD(1_000_000), says="Base capital is at least 1 million dollars."),
        "expenses": part(
            capital.own_funds >= capital.expenses_year * percent(50),
            says="Base capital is at least half of yearly operating expenses.",
        ),
        "liquid": part(
            (capital.liquid_assets > capital.expenses_year * percent(50))
            & (capital.liquid_assets >= capital.wind_down_cost),
            says="Liquid assets exceed half of yearly expenses and cover an orderly end.",
        ),
    },
    risk=Risk.PRUDENTIAL_INSOLVENCY,
    topic=[Topic.CAPITAL, Topic.STABLECOIN_ISSUANCE],
    force=Force.STATUTE,
    cites=_TEXT,
    since=None,
    date_note=_NO_START,
    status=Status.PROPOSED,
    reading=read_as(
        "Liquid assets must meet both measures.",
        "The sources join the two with an or; the stricter of two measures is what such a floor is for.",
        "2026-11-25",
    ),
    evidence=high(
        "https://www.straitstimes.com/business/timely-redemption-minimum-reserves-and-capital-among-new-singapore-stablecoin-regulation",
        "https://alfi.dev.theedgesingapore.com/news/cryptocurrency/mas-finalises-regulatory-framework-single-currency-stablecoins",
        "https://www.qsolit.com/mas-lays-out-finalised-stablecoin-framework/",
        checked="2026-11-23",
    ),
    records=["sg-scs-capital"],
)

supervised_label = prohibition(
    "Call a coin supervised by the authority, or the like, only if its issuer meets the whole framework.",
    when=(asset.reference != "nothing") & _promotes & (promotion.aimed_at.contains(HERE) | done_here),
    must=~promotion.claims.contains("supervised_stablecoin_untruly"),
    risk=Risk.DISCLOSURE,
    topic=[Topic.PROMOTION, Topic.STABLECOIN_ISSUANCE, Topic.STABLECOIN_DISTRIBUTION],
    force=Force.STATUTE,
    cites=_TEXT,
    since=None,
    date_note=_NO_START,
    status=Status.PROPOSED,
    evidence=high(
        "https://www.morganlewis.com/pubs/2023/08/monetary-authority-of-singapore-finalises-stablecoin-regulatory-framework",
        "https://www.allenandgledhill.com/sg/publication/articles/26075/mas-finalises-stablecoin-regulatory-framework-responds-to-feedback-received-on-public-consultation",
        "https://alfi.dev.theedgesingapore.com/news/cryptocurrency/mas-finalises-regulatory-framework-single-currency-stablecoins",
        "https://www.osborneclarke.com/node/21357",
        checked="2026-11-23",
        note="Anyone who misrepresents a token so is to be punishable; no amounts were found.",
    ),
    records=["sg-scs-label"],
)

issuer_disclosure = obligation(
    "Disclose what holds the value, the rights of holders, how the coin works technically, and the results of audits.",
    when=framework_issue,
    must={
        "mechanism": part(
            disclosure.published.contains("stabilisation_and_holder_rights"),
            says="The stabilising mechanism and the rights of holders are published.",
        ),
        "technical": part(disclosure.published.contains("white_paper"), says="A technical description is published."),
        "audits": part(
            disclosure.published.contains("audit_reports"), says="The results of audits of the reserve are published."
        ),
    },
    risk=Risk.DISCLOSURE,
    topic=[Topic.STABLECOIN_ISSUANCE, Topic.DISCLOSURE],
    force=Force.STATUTE,
    cites=_TEXT,
    since=None,
    date_note=_NO_START,
    status=Status.PROPOSED,
    evidence=high(
        "http://www.rngtools.com/insights/pc-early-mover-singapore-finalises-regulatory-framework-stablecoins",
        "https://alfi.dev.theedgesingapore.com/news/cryptocurrency/mas-finalises-regulatory-framework-single-currency-stablecoins",
        "https://decrypt.co/152517/singapore-financial-regulator-issues-key-requirements-stablecoin-issuers",
        checked="2026-11-23",
    ),
    records=["sg-scs-disclosure"],
)
