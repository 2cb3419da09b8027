"""Tax: profits and pay in tokens, reporting of token transactions, reliefs for funds and family vehicles.

Inland Revenue Ordinance (Cap. 112) with the practice notes on digital assets, and two bills of 2026 that amend it.
"""

from isonomy.facts import activity, asset, authorisation, business, cdd, records, report, tax
from isonomy.facts.lists import HERE
from isonomy.law.hk.instruments import CARF_BILL, DIPN_39, FUND_TAX_BILL, IRO
from isonomy.law.hk.terms import security, virtual_asset
from isonomy.logic import HKD, percent
from isonomy.rulebook import (
    NOT_FOUND,
    Force,
    Risk,
    Status,
    Topic,
    definition,
    exemption,
    high,
    low,
    medium,
    obligation,
    part,
    penalty,
    permitted_on_conditions,
    read_as,
)

_PWC = "https://www.pwchk.com/en/services/tax/publications/hongkongtax-news-may2026-7.html"
_CONSULTATION = "https://www.info.gov.hk/gia/general/202512/09/P2025120900283.htm?fontSize=1"
_AWA = "https://awahk.hk/en/events/737"
_CARF = high(
    _PWC,
    _CONSULTATION,
    _AWA,
    checked="2026-11-25",
    note="gazetted on 22 May 2026; no passage of the bill was found",
)

reporting_provider = definition(
    "A business that trades, arranges or hosts trades in cryptoassets for others and has a tie to this place.",
    activity.by_way_of_business
    & activity.kind.is_in(
        "operate_trading_venue", "deal_as_principal", "execute_as_agent", "introduce", "transfer_tokens"
    )
    & asset.cryptographic
    & (
        activity.performed_in.contains(HERE)
        | (business.incorporated_in == HERE)
        | business.local_presence.overlaps("registered_office", "fixed_place_of_business", "senior_management")
    ),
    cites=CARF_BILL[NOT_FOUND],
    since="2027-01-01",
    status=Status.PROPOSED,
    reading=read_as(
        "The tie is formation, management or a place of business here, or doing the business from here.",
        "The bill's test of nexus was not read.",
        "2026-11-25",
    ),
    evidence=_CARF,
    records=["hk-carf-bill"],
)

cryptoasset_reporting = obligation(
    "Register with the tax authority, find out users' tax residence, keep records, and report their transactions.",
    when=reporting_provider,
    must={
        "registration": authorisation.notices.contains("registration_for_tax_reporting"),
        "due_diligence": cdd.measures.covers("identify", "tax_residence"),
        "records": records.kept.covers("transaction_log", "identity_data"),
        "reports": part(
            report.regular.covers("client_transactions_for_tax", "users_by_tax_residence"),
            says="Report the first year's transactions, which are exchanged abroad from 2028.",
            since="2028-01-01",
        ),
    },
    risk=Risk.TAX,
    topic=Topic.TAX,
    force=Force.STATUTE,
    cites=CARF_BILL[NOT_FOUND],
    since="2027-01-01",
    date_note="planned start",
    status=Status.PROPOSED,
    reading=read_as(
        "Reports are due from 2028, the year of the first exchange, on the year before.",
        "The day on which reports fall due was not seen.",
        "2026-11-25",
    ),
    evidence=_CARF,
    records=["hk-carf-bill"],
)

amended_account_reporting = obligation(
    "As a financial institution, find out the tax residence of clients who hold cryptoassets with you and report the holdings.",
    when=activity.by_way_of_business
    & asset.cryptographic
    & activity.kind.is_in("safeguard", "manage_portfolio", "operate_fund", "provide_bank_account")
    & activity.performed_in.contains(HERE),
    must={
        "due_diligence": cdd.measures.covers("identify", "tax_residence"),
        "reports": part(
            report.regular.contains("users_by_tax_residence"),
            says="Report the first year's holdings, which are exchanged abroad from 2029.",
            since="2029-01-01",
        ),
    },
    risk=Risk.TAX,
    topic=Topic.TAX,
    force=Force.STATUTE,
    cites=CARF_BILL[NOT_FOUND],
    since="2028-01-01",
    date_note="planned start",
    status=Status.PROPOSED,
    reading=read_as(
        "A financial institution is whoever keeps, manages or banks for others from here.",
        "The amended standard's own definition was not read.",
        "2026-11-25",
    ),
    evidence=_CARF,
    records=["hk-carf-bill"],
)

reporting_penalties = penalty(
    "Breaking the reporting duties with intent; for other breaches no amount was seen.",
    of=[cryptoasset_reporting, amended_account_reporting],
    fine=HKD(100_000),
    months=36,
    cites=CARF_BILL[NOT_FOUND],
    since="2027-01-01",
    status=Status.PROPOSED,
    evidence=low(
        _PWC,
        "https://blockchainjournal.news/hong-kong-crypto-firms-warn-carf-rules-could-backfire-and-drive-capital-away",
        checked="2026-11-25",
        note="That there are penalties is in both; fine and prison come from one report on the consultation.",
    ),
    records=["hk-carf-bill"],
)

_LOH = "https://www.timothyloh.com/insights/current-issues/fihv-tax-concession-regime"
_ROBERTSONS = (
    "https://robertsonshk.com/news/new-tax-concessionary-regime-for-family-owned-investment-holding-vehicles-managed-"
    "by-single-family-offices-in-hong-kong"
)

family_vehicle_rate = permitted_on_conditions(
    "Tax a family vehicle at 0% where a single family office manages it, assets are listed and incidental income is at most 5%.",
    when=(tax.event == "fund_or_family_vehicle_gain") & (tax.person == "family_vehicle") & (tax.rate <= percent(0)),
    must={
        "manager": business.institution == "family_office",
        "listed_asset": security,
        "incidental": tax.incidental_share <= percent(5),
    },
    risk=Risk.TAX,
    topic=Topic.TAX,
    force=Force.STATUTE,
    cites=IRO["Schedule 16C"],
    since="2022-04-01",
    date_note="enacted on 19 May 2023 for years of assessment from 2022/23",
    reading=read_as(
        "The listed classes are reduced to securities; tokens that are none are not listed.",
        "The schedule's list was not read in full, and a case here is about a token.",
        "2026-11-25",
    ),
    evidence=high(
        _LOH,
        _ROBERTSONS,
        "https://risp-playground.eu/event/inland-revenue-ordinance-cap-112-version-date-19-05-2023",
        checked="2026-11-25",
        note="further tests of the regime (local management, size, family ownership) stand outside the token question",
    ),
    records=["hk-fihv-current"],
)

_BILL = medium(
    "https://conventuslaw.com/?p=136587",
    _LOH,
    "https://binance.com/en-TR/square/post/17065372569953",
    "https://henrykwongtax.com/article/Hong-Kong-Tax-Reform-in-Asset-and-Wealth-Management-Comprehensive-Analysis-of-2024-November-Government-Proposals",
    checked="2026-11-25",
    note="gazetted on 12 June 2026; tokens are in the consultation of November 2024, their wording in the bill was not read",
)

family_vehicle_tokens = exemption(
    "Virtual assets are to become qualifying assets of family vehicles.",
    to=family_vehicle_rate,
    of=["listed_asset"],
    when=virtual_asset,
    cites=FUND_TAX_BILL["Schedule 16C to Cap. 112"],
    since=None,
    status=Status.PROPOSED,
    evidence=_BILL,
    records=["hk-fund-and-fihv-tax-bill"],
)

fund_token_gains = permitted_on_conditions(
    "Tax a fund's gains on listed assets, tokens included, at 0%; a single-investor fund needs HK$240 million of such assets.",
    when=(tax.event == "fund_or_family_vehicle_gain") & (tax.person == "fund") & (tax.rate <= percent(0)),
    must={
        "listed_asset": security | virtual_asset,
        "size": ~tax.single_investor | (tax.qualifying_assets >= HKD(240_000_000)),
    },
    risk=Risk.TAX,
    topic=Topic.TAX,
    force=Force.STATUTE,
    cites=FUND_TAX_BILL["Schedule 16C to Cap. 112"],
    since=None,
    status=Status.PROPOSED,
    evidence=_BILL,
    records=["hk-fund-and-fihv-tax-bill"],
)

_PRACTICE_NOTES = high(
    "http://korchinatnc.com.sg/en/dataroom/prbsr/?uid=399&mod=document&pageid=1",
    "https://kpmg.com/cn/en/home/insights/2020/04/tax-alert-8-hk-taxation-of-digital-assets-in-hk.html",
    "https://tax.hk/hong-kongs-tax-treatment-of-cryptocurrency-investments-a-practical-breakdown",
    "https://dhirubhai.net/pulse/hong-kong-issues-crypto-tax-guidance-what-you-need-know-arslanian",
    checked="2026-11-25",
    note="Readers of the notes agree; the paragraphs were not found. Rates: 8.25% on a company's first HK$2 million of "
    "profit and 16.5% beyond.",
)

profits_taxed = obligation(
    "Bring profits on tokens made here in a trade or business to profits tax; there is no tax on capital gains.",
    when=tax.event.is_in(
        "sale_for_money", "swap", "payment_with_tokens", "mining", "receipt_for_nothing", "staking_reward"
    ),
    must=tax.base != "none",
    risk=Risk.TAX,
    topic=Topic.TAX,
    force=Force.GUIDELINE,
    cites=DIPN_39[NOT_FOUND],
    since="2020-03-27",
    date_note="The notes restate older principles.",
    reading=read_as(
        "Every gain is asked about, and what is no trade is taken out again by the exemptions; profits that arise elsewhere "
        "are not told apart.",
        "Trade or investment is judged by purpose, frequency and time held, which goes into the character of the holding.",
        "2026-11-25",
    ),
    evidence=_PRACTICE_NOTES,
    records=["hk-tax-practice-notes"],
)

capital_gains = exemption(
    "Gains on tokens held as a long-term investment are not taxed.",
    to=profits_taxed,
    when=(tax.character == "investment") & ~tax.event.is_in("mining", "receipt_for_nothing", "staking_reward"),
    cites=DIPN_39[NOT_FOUND],
    force=Force.GUIDELINE,
    since="2020-03-27",
    evidence=_PRACTICE_NOTES,
    records=["hk-tax-practice-notes"],
)

windfalls = exemption(
    "Tokens that come to a holder outside any business, by airdrop, fork or staking, are not taxed when they come.",
    to=profits_taxed,
    when=tax.event.is_in("receipt_for_nothing", "staking_reward") & tax.character.is_in("investment", "hobby"),
    cites=DIPN_39[NOT_FOUND],
    force=Force.GUIDELINE,
    since="2020-03-27",
    reading=read_as(
        "Staking on the scale of a business is written as trade.",
        "Profits tax is for trades and businesses alone; readers say that windfalls of a private holder are outside, and that "
        "staking on a commercial scale may be one.",
        "2026-11-25",
    ),
    evidence=medium(
        "https://www.cryptatax.com/en/news/crypto-airdrop-tax-hong-kong-e215d47d6ce7/",
        "https://www.coinw.com/academy/articles/crypto-tax-guide-hong-kong/196",
        checked="2026-11-25",
        note="From commercial guides; what the notes say of airdrops and forks in a business was not seen.",
    ),
    records=["hk-tax-airdrops-and-staking"],
)

tokens_as_pay = obligation(
    "Tax tokens received as pay or for goods and services at their market value on the day they accrue.",
    when=tax.event == "receipt_for_goods_or_work",
    must=tax.base == "market_value_of_receipt",
    risk=Risk.TAX,
    topic=Topic.TAX,
    force=Force.GUIDELINE,
    cites=DIPN_39[NOT_FOUND],
    since="2020-03-27",
    evidence=_PRACTICE_NOTES,
    records=["hk-tax-practice-notes"],
)
