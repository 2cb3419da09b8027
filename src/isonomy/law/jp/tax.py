"""Tax on crypto-assets of individuals and companies, and the reporting of users' tax residence.

Income Tax Act and answers of the tax agency, Corporate Tax Act, tax reform of 2026, and the act on tax treaties.
"""

from isonomy.facts import activity, cdd, client, records, report, tax
from isonomy.facts.lists import HERE
from isonomy.law.jp.instruments import CORPORATE_TAX, INCOME_TAX, NTA_FAQ, TAX_REFORM_2026, TREATY_ACT
from isonomy.law.jp.terms import crypto_asset, listed_here
from isonomy.logic import JPY, date, days, percent
from isonomy.rulebook import (
    NOT_FOUND,
    Force,
    Risk,
    Status,
    Topic,
    definition,
    exemption,
    high,
    judgement,
    medium,
    obligation,
    part,
    permission,
    read_as,
    transition,
)

_TAXATION = "https://github.com/jasonhnd/finwiki/blob/main/exchanges/jp-crypto-asset-taxation-detailed.md"
_NEWS_ON_JAPAN = "https://newsonjapan.com/article/148205.php"

_disposes = tax.event.is_in("sale_for_money", "swap", "payment_with_tokens")
_individual_gain = crypto_asset & _disposes & (tax.person == "resident_individual")
_RATES = "Rates are those of national and local income tax together; the reconstruction surtax is left out."

miscellaneous_income = obligation(
    "Tax an individual's gains as miscellaneous income at progressive rates of up to 55% with local tax, without setting "
    "losses off against other income or carrying them forward.",
    when=_individual_gain,
    must={
        "rate": tax.rate <= percent(55),
        "category": judgement(
            "the gain is declared as miscellaneous income at the rate of the scale, and no loss is set off against other "
            "kinds of income or carried forward"
        ),
    },
    risk=Risk.TAX,
    topic=Topic.TAX,
    force=Force.STATUTE,
    cites=[INCOME_TAX[NOT_FOUND], NTA_FAQ[NOT_FOUND]],
    since="2017-01-01",
    reading=read_as(
        _RATES + " The scale itself is left to judgement.",
        "The steps of the scale were not read; only the top was named.",
        "2026-11-25",
    ),
    evidence=high(_TAXATION, _NEWS_ON_JAPAN, checked="2026-11-23"),
    records=["jp-tax-misc"],
)

_FAQ = medium(
    _TAXATION,
    checked="2026-11-25",
    note="The answers of the tax agency were read in a summary. The consumption tax exemption is said to date from July 2017.",
)

business_income = permission(
    "Large-scale dealing, with yearly income above JPY 3,000,000 and books, may be business income instead.",
    to=miscellaneous_income,
    of=["category"],
    when=(tax.gain_year > JPY(3_000_000)) & (tax.character == "trade") & records.kept.contains("transaction_log"),
    cites=NTA_FAQ[NOT_FOUND],
    force=Force.GUIDELINE,
    since=None,
    reading=read_as(
        "The net gain of the year stands for the income, and a kept transaction log for books.",
        "The measure is a hint in the answers, and no fact records gross receipts.",
        "2026-11-25",
    ),
    evidence=_FAQ,
    records=["jp-tax-swap"],
)

swaps_and_payments = obligation(
    "Count a swap of tokens, and a payment with them, as a disposal whose gain is taxed.",
    when=crypto_asset
    & tax.event.is_in("swap", "payment_with_tokens")
    & tax.person.is_in("resident_individual", "company"),
    must=tax.base != "none",
    risk=Risk.TAX,
    topic=Topic.TAX,
    force=Force.GUIDELINE,
    cites=NTA_FAQ[NOT_FOUND],
    since=None,
    reading=read_as(
        "A gain is counted when some cost and value are taken for it.",
        "Which method of cost applies is no part of the record.",
        "2026-11-25",
    ),
    evidence=_FAQ,
    records=["jp-tax-swap"],
)

mined_tokens = obligation(
    "Count tokens that were mined, or got for staking, as income at their market value on the day of receipt.",
    when=crypto_asset
    & tax.event.is_in("mining", "staking_reward")
    & tax.person.is_in("resident_individual", "company"),
    must=tax.base == "market_value_of_receipt",
    risk=Risk.TAX,
    topic=Topic.TAX,
    force=Force.GUIDELINE,
    cites=NTA_FAQ[NOT_FOUND],
    since=None,
    evidence=medium(
        "https://www.upstart-tax.com/%E6%9A%97%E5%8F%B7%E8%B3%87%E7%94%A3%EF%BC%88%E4%BB%AE%E6%83%B3%E9%80%9A%E8%B2%A8%EF%BC%89%E3"
        "%81%AB%E9%96%A2%E3%81%99%E3%82%8B%E7%A8%8E%E9%87%91%E3%80%90q%EF%BC%86a%E3%80%91/",
        checked="2026-11-25",
        note="A tax adviser on the answers of the tax agency.",
    ),
    records=["jp-tax-mining"],
)

no_consumption_tax = obligation(
    "Charge no consumption tax on transfers of crypto-assets.",
    when=crypto_asset & _disposes,
    must=~tax.indirect_tax_charged,
    risk=Risk.TAX,
    topic=Topic.TAX,
    force=Force.STATUTE,
    cites=NTA_FAQ[NOT_FOUND],
    since=None,
    date_note="said to apply since July 2017; not verified",
    evidence=_FAQ,
    records=["jp-tax-swap"],
)

_FLAT = high(
    "https://coinfeed.jp/web3-in-japan/dfe335d91c4b55985334590b822c45cf",
    "https://www.upp-medical.com/?p=9927",
    "https://www.winappnet.com/ja-JP/news/310292",
    "https://www.mytokencap.com/ja/news/549798.html",
    checked="2026-11-23",
    note="Promulgated on 31 March 2026; 15% national and 5% local tax, 20.315% with surtax.",
)
_FLAT_START = "1 January of the year after the act of 2026 takes effect; expected 2028"
_specified = _individual_gain & listed_here
_READ_SPECIFIED = read_as(
    "Specified crypto-assets are those that a registered provider here handles. Derivatives and funds on them are taxed "
    "alike, but the events of the rule are those of tokens themselves. " + _RATES,
    "They are defined by a register of operators that is still to be set up.",
    "2026-11-25",
)

flat_rate = obligation(
    "Tax an individual's gains on specified crypto-assets apart from other income at 20%; losses go forward three years.",
    when=_specified,
    must={
        "rate": tax.rate == percent(20),
        "losses": judgement("losses on specified crypto-assets are carried forward for three years at most"),
    },
    risk=Risk.TAX,
    topic=Topic.TAX,
    force=Force.STATUTE,
    cites=TAX_REFORM_2026[NOT_FOUND],
    since="2028-01-01",
    date_note=_FLAT_START,
    status=Status.PASSED,
    reading=_READ_SPECIFIED,
    evidence=_FLAT,
    records=["jp-tax-flat20"],
)

taxed_apart = exemption(
    "Gains on specified crypto-assets leave the miscellaneous income; other tokens stay in it.",
    to=miscellaneous_income,
    when=listed_here,
    cites=TAX_REFORM_2026[NOT_FOUND],
    since="2028-01-01",
    date_note=_FLAT_START,
    status=Status.PASSED,
    reading=_READ_SPECIFIED,
    evidence=_FLAT,
    records=["jp-tax-flat20"],
)

_CORPORATE = medium(_TAXATION, checked="2026-11-23", note="Corporate tax is at about 23.2%.")

year_end_value = obligation(
    "As a company, value the crypto-assets you hold at the year's end at their market value.",
    when=crypto_asset & (tax.event == "holding_at_year_end") & (tax.person == "company"),
    must=tax.base == "year_end_market_value",
    risk=Risk.TAX,
    topic=Topic.TAX,
    force=Force.STATUTE,
    cites=CORPORATE_TAX[NOT_FOUND],
    since="2024-04-01",
    date_note="start of the rules as they stand after the reforms of 2023 and 2024; the duty itself is older",
    reading=read_as(
        "Every crypto-asset is read as one that has a market.",
        "Most are caught; the test of an active market was not read.",
        "2026-11-25",
    ),
    evidence=_CORPORATE,
    records=["jp-tax-corporate-mtm"],
)

own_or_locked_tokens = exemption(
    "Tokens of the company's own issue, and those of others held long under transfer restrictions, keep their cost.",
    to=year_end_value,
    when=tax.character.is_in("own_issue", "restricted_long_term_holding"),
    cites=CORPORATE_TAX[NOT_FOUND],
    since="2024-04-01",
    date_note="own issues since the reform of 2023 already",
    evidence=_CORPORATE,
    records=["jp-tax-corporate-mtm"],
)

_CARF = high(
    "https://www.pwc.com/jp/ja/knowledge/news/tax-jtu/20260105.html",
    "https://www.attax.co.jp/kokusai/column/post-20251215",
    "https://coin-trade.cc/docs/carf",
    "https://iolite.net/opinion/junya-izumi/column-junya-izumi-07",
    checked="2026-11-23",
)

reporting_provider = definition(
    "A business here that trades, arranges, keeps or moves crypto-assets for users.",
    crypto_asset
    & activity.by_way_of_business
    & activity.performed_in.contains(HERE)
    & activity.kind.is_in(
        "operate_trading_venue", "deal_as_principal", "execute_as_agent", "introduce", "safeguard", "transfer_tokens"
    ),
    cites=TREATY_ACT[NOT_FOUND],
    since="2026-01-01",
    reading=read_as(
        "The tie to this place is doing the business from here.", "The act's own test was not read.", "2026-11-25"
    ),
    evidence=_CARF,
    records=["jp-carf"],
)

tax_residence = obligation(
    "Have every user declare where he is resident for tax.",
    when=reporting_provider & client.in_relationship,
    must=cdd.measures.contains("tax_residence"),
    risk=Risk.TAX,
    topic=[Topic.TAX, Topic.CUSTOMER_DUE_DILIGENCE],
    force=Force.STATUTE,
    cites=TREATY_ACT[NOT_FOUND],
    since="2026-01-01",
    evidence=_CARF,
    records=["jp-carf"],
)

existing_users = transition(
    "Users of before 2026 may declare until the end of 2026.",
    to=tax_residence,
    when=client.since <= date(2025, 12, 31),
    cites=TREATY_ACT[NOT_FOUND],
    since="2026-01-01",
    until="2026-12-31",
    evidence=_CARF,
    records=["jp-carf"],
)

tax_report = obligation(
    "Report users and their transactions for each year by 30 April of the next, first in 2027.",
    when=reporting_provider & report.kind.is_in("users_by_tax_residence", "client_transactions_for_tax"),
    must={
        "filed": report.regular.covers("users_by_tax_residence", "client_transactions_for_tax"),
        "in_time": part(report.delay <= days(120), says="Filed by 30 April, 120 days after the end of the year."),
    },
    risk=Risk.TAX,
    topic=[Topic.TAX, Topic.RECORDS_AND_REPORTS],
    force=Force.STATUTE,
    cites=TREATY_ACT[NOT_FOUND],
    since="2027-01-01",
    reading=read_as(
        "In a leap year the last day is the 121st, which the count leaves out.",
        "The fact counts days from the end of the year.",
        "2026-11-25",
    ),
    evidence=_CARF,
    records=["jp-carf"],
)
