"""Banks, insurers and crypto-assets: holding for investment, dealing, and capital for exposures.

Supervisory guidelines of 2020, the Basel standard as adopted, and Act No. 64 of 2026 (passed, not in force).
"""

from isonomy.facts import activity, authorisation, bank, business
from isonomy.law.jp.instruments import BASEL_STANDARD, FIEA_2026, FSA_SUPERVISORY
from isonomy.law.jp.reclassification import ACT_2026, START_NOTE
from isonomy.law.jp.terms import bank_group, crypto_asset, exchange_business, toward_here
from isonomy.logic import NEVER, percent
from isonomy.rulebook import (
    NOT_FOUND,
    Force,
    Risk,
    Status,
    Topic,
    judgement,
    low,
    medium,
    obligation,
    part,
    permission,
    permitted_on_conditions,
    prohibition,
    read_as,
)

no_investment_holding = prohibition(
    "As a bank or company of its group, do not hold crypto-assets for investment.",
    when=bank_group & crypto_asset & (bank.holding != "none"),
    must=bank.holding != "own_investment",
    risk=Risk.PRUDENTIAL_INSOLVENCY,
    topic=Topic.BANK_EXPOSURES,
    force=Force.GUIDELINE,
    cites=FSA_SUPERVISORY[NOT_FOUND],
    since="2020-05-01",
    evidence=medium(
        "https://menafn.com/1110224056/",
        "https://innovationlaw.jp/en/cryptoasset-regulation-wg-report-2025",
        checked="2026-11-23",
        note="The guidelines are said to stop such holdings in effect; a review is under way.",
    ),
    records=["jp-bank-holding-guideline"],
)

investment_holding_allowed = permission(
    "Under the act of 2026 banks may hold crypto-assets for investment of their own.",
    to=no_investment_holding,
    when=bank.holding == "own_investment",
    cites=FIEA_2026[NOT_FOUND],
    since="2027-07-22",
    date_note=START_NOTE,
    status=Status.PASSED,
    evidence=ACT_2026,
    records=["jp-fiea2026-bank-group"],
)

managed_investment_holding = permitted_on_conditions(
    "Hold crypto-assets for investment as a bank only with risk management to match.",
    when=bank_group & crypto_asset & (bank.holding == "own_investment"),
    must=judgement("the bank manages the risks of the crypto-assets that it holds for investment"),
    risk=Risk.PRUDENTIAL_INSOLVENCY,
    topic=Topic.BANK_EXPOSURES,
    force=Force.STATUTE,
    cites=FIEA_2026[NOT_FOUND],
    since="2027-07-22",
    date_note=START_NOTE,
    status=Status.PASSED,
    evidence=ACT_2026,
    records=["jp-fiea2026-bank-group"],
)

no_dealing_by_banks = prohibition(
    "As a bank or insurer itself, do not deal in crypto-assets for clients or offer them.",
    when=business.institution.is_in("bank", "foreign_bank_branch", "trust_bank", "insurer")
    & crypto_asset
    & activity.by_way_of_business
    & toward_here
    & activity.kind.is_in(
        "deal_as_principal", "execute_as_agent", "operate_trading_venue", "introduce", "offer_tokens"
    ),
    must=NEVER,
    risk=Risk.PRUDENTIAL_INSOLVENCY,
    topic=[Topic.BANK_EXPOSURES, Topic.PERIMETER],
    force=Force.STATUTE,
    cites=FIEA_2026[NOT_FOUND],
    since="2027-07-22",
    date_note=START_NOTE,
    status=Status.PASSED,
    reading=read_as(
        "Trust banks count as banks; keeping tokens is left out of the ban.",
        "The report speaks of dealing and offering.",
        "2026-11-25",
    ),
    evidence=ACT_2026,
    records=["jp-fiea2026-bank-group"],
)

bank_subsidiaries = permitted_on_conditions(
    "Do crypto-asset business in a subsidiary of the bank, which registers for it.",
    when=(business.institution == "bank_subsidiary") & exchange_business & toward_here,
    must=authorisation.classes.overlaps("dealing_in_tokens", "venue_for_tokens", "custody_of_tokens"),
    risk=Risk.PRUDENTIAL_INSOLVENCY,
    topic=[Topic.BANK_EXPOSURES, Topic.PERIMETER],
    force=Force.STATUTE,
    cites=FIEA_2026[NOT_FOUND],
    since="2027-07-22",
    date_note=START_NOTE,
    status=Status.PASSED,
    evidence=ACT_2026,
    records=["jp-fiea2026-bank-group"],
)

unbacked_exposures = obligation(
    "Weigh exposures to unbacked crypto-assets at 1250% and keep them to 1% of tier 1 capital, and never above 2%.",
    when=business.institution.is_in("bank", "foreign_bank_branch", "trust_bank")
    & authorisation.classes.contains("banking")
    & bank.exposure_class.is_in("hedgeable_unbacked", "other_unbacked"),
    must={
        "weight": bank.risk_weight >= percent(1250),
        "limit": bank.exposure_ratio <= percent(1),
        "hard_limit": part(bank.exposure_ratio <= percent(2), says="Exposures never exceed 2% of tier 1 capital."),
    },
    risk=Risk.PRUDENTIAL_INSOLVENCY,
    topic=Topic.BANK_EXPOSURES,
    force=Force.REGULATION,
    cites=BASEL_STANDARD[NOT_FOUND],
    since=None,
    date_note="the notice that adopts the standard and its start were not found; sources name 2025 or 1 January 2026",
    reading=read_as(
        "All of group 2 is weighed at 1250%, hedgeable tokens included.",
        "The source makes no distinction; the standard itself lets recognised hedges count.",
        "2026-11-25",
    ),
    evidence=low(
        "https://github.com/jasonhnd/finwiki/blob/main/fintech/basel-iii-frtb-crypto-exposure-overview.md",
        checked="2026-11-23",
    ),
    records=["jp-bank-basel"],
)
