"""Who may issue a stablecoin, and with what means (Stablecoins Ordinance, Cap. 656; HKMA issuer guideline)."""

from isonomy.facts import authorisation, business, capital
from isonomy.facts.lists import HERE
from isonomy.law.hk import stablecoin_checks, stablecoin_reserves
from isonomy.law.hk.instruments import ISSUER_GUIDELINE, STABLECOINS
from isonomy.law.hk.terms import regulated_stablecoin_issue
from isonomy.logic import HKD
from isonomy.rulebook import (
    NOT_FOUND,
    Force,
    Risk,
    Topic,
    exemption,
    high,
    judgement,
    licence,
    low,
    medium,
    obligation,
    part,
    penalty,
    read_as,
)

_SUMMARY = (
    "https://github.com/amlclaw/skills/blob/503db72e637ef21c1420b3c58cb675fbe93591b8/aml-rule-engine/references/"
    "hongkong/HK-012-Stablecoins-Ordinance-2025.md"
)
_LICENSING_NOTE = "https://web3accountant.online/?p=2531"
_COMING_INTO_FORCE = "https://www.mitrade.com/au/insights/news/live-news/article-3-995547-20250730"
_CRITERIA = "minimum criteria"
_CAPITAL_EVIDENCE = high(
    _LICENSING_NOTE,
    "https://particle.news/story/hong-kongs-stablecoin-licensing-regime-takes-effect-with-rigorous-vetting-of-issuers",
    _SUMMARY,
    checked="2026-11-23",
)

issuer_licence = licence(
    "Hold a stablecoin issuer licence of the HKMA to issue a specified stablecoin here by way of business, to issue "
    "one that follows the Hong Kong dollar anywhere, or to market such an issue to the public here.",
    when=regulated_stablecoin_issue,
    must=authorisation.classes.contains("stablecoin_issuance"),
    risk=Risk.RUN_REDEMPTION,
    topic=[Topic.PERIMETER, Topic.STABLECOIN_ISSUANCE],
    force=Force.STATUTE,
    cites=[STABLECOINS["s.15"], STABLECOINS[NOT_FOUND]],
    since="2025-08-01",
    evidence=high(
        "https://www.morganlewis.com/pubs/2025/06/"
        "hong-kongs-stablecoins-ordinance-to-take-effect-august-1-an-overview-of-the-regulatory-framework",
        "https://admin.mondaq.com/hongkong/financial-services/1664882/"
        "hong-kong-stablecoins-ordinance-new-regulatory-framework-for-fiat-referenced-stablecoins",
        "https://www.kwm.com/hk/en/insights/latest-thinking/"
        "stablecoins-hk-proposes-licensing-and-regulatory-regime-for-issuers.html",
        "https://github.com/yaukitdev1-cpu/sfc-fetch/blob/ad018a8258d55a8a78bac34d648e28817afa6c19/data/content/"
        "circulars/markdown/2026/25EC57.md",
        checked="2026-11-23",
    ),
    records=["hk-stablecoin-issuer-licence"],
)

unlicensed_issue = penalty(
    "Issuing without a licence or exemption is an offence: at most HK$5,000,000 and 7 years in prison, and HK$100,000 "
    "for each day on which it goes on.",
    of=issuer_licence,
    fine=HKD(5_000_000),
    months=84,
    per_day=HKD(100_000),
    cites=STABLECOINS[NOT_FOUND],
    since="2025-08-01",
    evidence=medium(
        _SUMMARY,
        "https://www.panewslab.com/en/articles/bqq4hz3o",
        checked="2026-11-23",
        note="The statute's own text was not seen; the daily fine comes from one summary.",
    ),
    records=["hk-stablecoin-unlicensed-issuance-penalty"],
)

paid_up_capital = obligation(
    "Have paid-up share capital of at least HK$25,000,000 or the like amount in another currency.",
    when=regulated_stablecoin_issue,
    must=capital.paid_up >= HKD(25_000_000),
    risk=Risk.PRUDENTIAL_INSOLVENCY,
    topic=[Topic.CAPITAL, Topic.STABLECOIN_ISSUANCE],
    force=Force.STATUTE,
    cites=STABLECOINS[_CRITERIA],
    since="2025-08-01",
    evidence=_CAPITAL_EVIDENCE,
    records=["hk-stablecoin-capital"],
)

sufficient_resources = obligation(
    "Have financial resources that suffice for the issue of stablecoins.",
    when=regulated_stablecoin_issue,
    must=judgement("the issuer's financial resources suffice for its business and its duties to holders"),
    risk=Risk.PRUDENTIAL_INSOLVENCY,
    topic=[Topic.CAPITAL, Topic.STABLECOIN_ISSUANCE],
    force=Force.STATUTE,
    cites=STABLECOINS[_CRITERIA],
    since="2025-08-01",
    evidence=_CAPITAL_EVIDENCE,
    records=["hk-stablecoin-capital"],
)

bank_share_capital = exemption(
    "The share capital of an authorised bank is left to banking law.",
    to=paid_up_capital,
    when=authorisation.classes.contains("banking"),
    cites=STABLECOINS[_CRITERIA],
    since="2025-08-01",
    evidence=_CAPITAL_EVIDENCE,
    records=["hk-stablecoin-capital"],
)

bank_resources = exemption(
    "The financial resources of an authorised bank are left to banking law.",
    to=sufficient_resources,
    when=authorisation.classes.contains("banking"),
    cites=STABLECOINS[_CRITERIA],
    since="2025-08-01",
    evidence=_CAPITAL_EVIDENCE,
    records=["hk-stablecoin-capital"],
)

liquid_buffer = obligation(
    "Keep liquid capital of at least HK$3,000,000, and beyond it enough for 12 months of operating expenses.",
    when=regulated_stablecoin_issue,
    must={
        "floor": part(capital.liquid >= HKD(3_000_000), says="Liquid capital is at least HK$3,000,000."),
        "buffer": part(
            capital.liquid - HKD(3_000_000) >= capital.expenses_year,
            says="Liquid capital beyond the floor covers 12 months of operating expenses.",
        ),
    },
    risk=Risk.PRUDENTIAL_INSOLVENCY,
    topic=[Topic.CAPITAL, Topic.STABLECOIN_ISSUANCE],
    force=Force.GUIDELINE,
    cites=ISSUER_GUIDELINE[NOT_FOUND],
    since="2025-08-01",
    reading=read_as(
        "The excess is what liquid capital exceeds the floor by, and expenses are those of the last twelve months.",
        "The one summary seen says neither what the excess is counted from nor which year is meant.",
        "2026-11-25",
    ),
    evidence=low(_SUMMARY, checked="2026-11-23", note="One machine-made summary; not confirmed elsewhere."),
    records=["hk-stablecoin-liquid-buffer"],
)

_PRESENCE_EVIDENCE = high(_LICENSING_NOTE, _COMING_INTO_FORCE, checked="2026-11-23")

local_presence = licence(
    "Be a Hong Kong company or an authorised bank, and have senior management and key staff substantially here.",
    when=regulated_stablecoin_issue,
    must={
        "form": part(
            ((business.incorporated_in == HERE) & business.legal_form.is_in("stock_company", "other_company"))
            | authorisation.classes.contains("banking"),
            says="The issuer is a company formed here or an authorised bank.",
        ),
        "people": part(
            business.local_presence.covers("senior_management", "key_personnel"),
            says="Senior management and key staff are here.",
        ),
    },
    risk=Risk.OPERATIONAL_CYBER,
    topic=[Topic.AUTHORISATION, Topic.GOVERNANCE],
    force=Force.STATUTE,
    cites=STABLECOINS[_CRITERIA],
    since="2025-08-01",
    evidence=_PRESENCE_EVIDENCE,
    records=["hk-stablecoin-local-presence"],
)

fit_controllers = licence(
    "Have only fit and proper controllers.",
    when=regulated_stablecoin_issue,
    must=judgement("every controller of the issuer is fit and proper"),
    risk=Risk.OPERATIONAL_CYBER,
    topic=[Topic.AUTHORISATION, Topic.GOVERNANCE],
    force=Force.STATUTE,
    cites=STABLECOINS[_CRITERIA],
    since="2025-08-01",
    evidence=_PRESENCE_EVIDENCE,
    records=["hk-stablecoin-local-presence"],
)

sanctions = penalty(
    "The authority may reprimand, suspend, revoke, or fine up to the higher of HK$10,000,000 and three times the profit "
    "made or loss avoided; a tribunal reviews its decision.",
    of=[
        paid_up_capital,
        sufficient_resources,
        liquid_buffer,
        local_presence,
        fit_controllers,
        stablecoin_reserves.full_backing,
        stablecoin_reserves.over_collateral,
        stablecoin_reserves.eligible_reserves,
        stablecoin_reserves.debt_paper_quality,
        stablecoin_reserves.reserve_currency_match,
        stablecoin_reserves.reserve_segregation,
        stablecoin_reserves.reserve_checks,
        stablecoin_reserves.redemption_right,
        stablecoin_reserves.redemption_time,
        stablecoin_reserves.no_interest,
        stablecoin_checks.customer_checks,
        stablecoin_checks.wallet_ownership,
        stablecoin_checks.travel_rule,
        stablecoin_checks.wallet_screening,
        stablecoin_checks.self_hosted_wallets,
        stablecoin_checks.self_hosted_limits,
    ],
    fine=HKD(10_000_000),
    cites=[STABLECOINS["Part 6"], STABLECOINS["s.133"]],
    since="2025-08-01",
    evidence=medium(
        "https://www.mitrade.com/insights/news/live-news/article-3-984691-20250724",
        "https://coinlive.com/news-flash/409810",
        _SUMMARY,
        checked="2026-11-23",
        note="The amount was seen only in the consultation; the enacted maximum was not.",
    ),
    records=["hk-stablecoin-sanctions"],
)
