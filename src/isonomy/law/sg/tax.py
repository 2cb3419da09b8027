"""Goods and services tax and income tax on tokens, and the coming reports to the tax authority.

Goods and Services Tax Act with the guide on digital payment tokens of 2019, the guide on income tax of 17 April 2020, and
the reporting framework for cryptoassets that is still to be enacted.
"""

from isonomy.facts import activity, asset, business, cdd, report, tax
from isonomy.facts.lists import HERE
from isonomy.law.sg.instruments import CARF, GST_ACT, GST_GUIDE, INCOME_TAX_GUIDE, IRAS_GUIDANCE
from isonomy.law.sg.terms import gst_payment_token
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
    low,
    medium,
    obligation,
    part,
    prohibition,
    read_as,
)

_GST = high(
    "https://www.bdo.global/en-gb/microsites/tax-newsletters/indirect-tax-news/issue-1-2020/singapore-gst-treatment-for-transactions-involving-digital-payment-tokens",
    "https://www.mondaq.com/sales-taxes-vat-gst/948260/regulatory-update-on-gst-treatment-of-digital-payment-tokens",
    "http://ehluar.com/main/2019/07/05/iras-e-tax-guide-draft-gst-digital-payment-tokens",
    checked="2026-11-23",
)
_CROWE = "https://www.crowe.com/sg/insights/taxation-of-cryptocurrencies-for-individuals-in-singapore"
_LIBRARY = "https://loc.gov/law/help/cryptocurrency/block-rewards/singapore.php"
_FINREG = "https://finreg.sg/answers/tax-on-crypto-transactions-248/how-are-cryptocurrencies-taxed-in-singapore-314"
_EY = "https://www.ey.com/en_sg/you-and-the-taxman/key-tax-considerations-when-transacting-in-digital-tokens"

exchange_without_gst = prohibition(
    "Charge no goods and services tax on swapping payment tokens for money or other such tokens, or on lending them.",
    when=gst_payment_token & tax.event.is_in("sale_for_money", "swap", "loan_of_tokens"),
    must=~tax.indirect_tax_charged,
    risk=Risk.TAX,
    topic=Topic.TAX,
    force=Force.STATUTE,
    cites=[GST_ACT["Fourth Schedule, Part I"], GST_GUIDE[NOT_FOUND]],
    since="2020-01-01",
    evidence=_GST,
    records=["sg-gst-dpt-exempt", "sg-gst-dpt-definition"],
)

payment_without_gst = prohibition(
    "Charge no goods and services tax on the payment tokens with which something is paid: paying is no supply of its own.",
    when=gst_payment_token & (tax.event == "payment_with_tokens"),
    must=~tax.indirect_tax_charged,
    risk=Risk.TAX,
    topic=Topic.TAX,
    force=Force.STATUTE,
    cites=[GST_ACT[NOT_FOUND], GST_GUIDE[NOT_FOUND]],
    since="2020-01-01",
    reading=read_as(
        "Only the tokens given are meant; what is bought with them may bear tax.",
        "The payment is left out of account, not the supply that is paid for.",
        "2026-11-25",
    ),
    evidence=_GST,
    records=["sg-gst-dpt-exempt"],
)

gains_taxed = obligation(
    "Bring gains on tokens made in a trade or business to income tax by ordinary principles.",
    when=tax.event.is_in("sale_for_money", "swap", "payment_with_tokens", "mining", "receipt_for_nothing"),
    must=tax.base != "none",
    risk=Risk.TAX,
    topic=Topic.TAX,
    force=Force.GUIDELINE,
    cites=INCOME_TAX_GUIDE[NOT_FOUND],
    since="2020-04-17",
    reading=read_as(
        "Every gain is asked about, and what is no trade, or comes for nothing, is taken out again by the exemptions.",
        "Trade or investment is judged by purpose, frequency and time held, which goes into the character of the holding. "
        "The type of token counts in that judgement.",
        "2026-11-25",
    ),
    evidence=medium(
        _EY,
        "https://www.mondaq.com/sales-taxes-vat-gst/948260/regulatory-update-on-gst-treatment-of-digital-payment-tokens",
        _CROWE,
        _FINREG,
        checked="2026-11-23",
        note="The guide restates older principles; its paragraphs were not read.",
    ),
    records=["sg-income-tax-tokens", "sg-tax-investment-gains"],
)

investment_gains = exemption(
    "Gains on tokens held as a personal or long-term investment are not taxed, and losses do not count.",
    to=gains_taxed,
    when=(tax.character == "investment") & ~tax.event.is_in("mining", "receipt_for_nothing"),
    cites=INCOME_TAX_GUIDE[NOT_FOUND],
    force=Force.GUIDELINE,
    since="2020-04-17",
    evidence=medium(
        _CROWE,
        "https://web3accountant.online/?p=1021",
        _FINREG,
        checked="2026-11-23",
        note="The sources agree; the paragraph was not found.",
    ),
    records=["sg-tax-investment-gains"],
)

hobby_mining = exemption(
    "What an individual gains by mining as a hobby is not taxed; mining run like a trade is.",
    to=gains_taxed,
    when=(tax.event == "mining") & (tax.person == "resident_individual") & (tax.character == "hobby"),
    cites=INCOME_TAX_GUIDE[NOT_FOUND],
    force=Force.GUIDELINE,
    since="2020-04-17",
    reading=read_as(
        "The sale of mined tokens is told as an event of mining.",
        "It is the later sale that would be taxed; for it the mining decides.",
        "2026-11-25",
    ),
    evidence=medium(
        _CROWE,
        "https://web3compliance-ai-76r.pages.dev/regulations/sg/sg-tax",
        checked="2026-11-23",
        note="The limb on habitual trade is from a machine-written page.",
    ),
    records=["sg-tax-mining-hobby"],
)

tokens_for_nothing = exemption(
    "Tokens that come by airdrop or fork, with nothing given or done for them, are no income when they come.",
    to=gains_taxed,
    when=tax.event == "receipt_for_nothing",
    cites=INCOME_TAX_GUIDE[NOT_FOUND],
    force=Force.GUIDELINE,
    since="2020-04-17",
    reading=read_as(
        "Only the receipt is left out; the later sale is told as a sale, and judged like any other.",
        "What is done for an airdrop, such as spreading the word, makes it a receipt for work.",
        "2026-11-25",
    ),
    evidence=high(
        _LIBRARY,
        "https://crypto.news/singapore-income-tax-cryptocurrency-airdrops-hard-fork-tokens-iras",
        "https://blogs.airdropalert.com/in-singapore-airdrops-and-hard-forks-are-officially-tax-free/",
        "https://seeblockchain.com/blockchain/822.html",
        checked="2026-11-25",
    ),
    records=["sg-tax-airdrops-and-forks"],
)

staking_rewards = obligation(
    "Leave staking rewards out of income only where by ordinary principles they are none; the guide does not name them.",
    when=(tax.event == "staking_reward") & (tax.base == "none"),
    must=judgement("the staking rewards are no income by ordinary principles"),
    risk=Risk.TAX,
    topic=Topic.TAX,
    force=Force.GUIDELINE,
    cites=INCOME_TAX_GUIDE[NOT_FOUND],
    since="2020-04-17",
    reading=read_as(
        "Whether rewards are income is for a person to say.",
        "A survey by the American Law Library of Congress found guidance on mining, airdrops and forks and none on staking; commercial guides "
        "call rewards income when they come.",
        "2026-11-25",
    ),
    evidence=low(_LIBRARY, "https://www.cryptotaxlist.com/country/singapore", checked="2026-11-25"),
    records=["sg-tax-staking-rewards"],
)

tokens_as_pay = obligation(
    "Tax tokens received for goods, services or work at the market value of what was given for them.",
    when=tax.event == "receipt_for_goods_or_work",
    must=tax.base == "market_value_of_receipt",
    risk=Risk.TAX,
    topic=Topic.TAX,
    force=Force.GUIDELINE,
    cites=IRAS_GUIDANCE[NOT_FOUND],
    since="2020-04-17",
    reading=read_as(
        "The value in local money of the goods or work comes first, the rate of the token on the day second.",
        "Both are market values at the moment of receipt.",
        "2026-11-25",
    ),
    evidence=medium(
        _FINREG,
        _CROWE,
        checked="2026-11-23",
        note="The page was last revised on 17 November 2021; no paragraph was found.",
    ),
    records=["sg-tax-tokens-as-payment"],
)

_REPORTING = medium(
    "http://ehluar.com/main/wp-json/wp/v2/posts/2119",
    "http://ehluar.com/main/wp-json/wp/v2/posts/1969",
    "http://veltenadvisors.com/insights/Cryto-Assest-Reporting-Framework-in-Singapore",
    "https://www.ourtaxpartner.com/post/crypto-asset-reporting-framework-carf-what-to-expect-by-2028",
    "https://sg.rajahtannasia.com/viewpoints/singapore-commits-to-implementation-of-crypto-asset-reporting-framework/",
    "https://www.iras.gov.sg/news-events/newsroom/singapore-commits-to-implement-the-crypto-asset-reporting-framework",
    checked="2026-11-25",
    note="Agreement signed on 26 November 2024. Exchanges were announced for 2027, then for 2027 or 2028; a note of June "
    "2025 says that 2028 is confirmed. No local regulations were found.",
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
    cites=CARF[NOT_FOUND],
    since="2027-01-01",
    date_note="the year before the first exchange",
    status=Status.PROPOSED,
    reading=read_as(
        "The tie is formation, management or a place of business here, or doing the business from here.",
        "The local test is not written yet; this follows the international framework in outline.",
        "2026-11-25",
    ),
    evidence=_REPORTING,
    records=["sg-carf-duties", "sg-carf-commitment"],
)

cryptoasset_reporting = obligation(
    "Identify users and their tax residence, and report their exchanges, transfers and payments to the tax authority each year.",
    when=reporting_provider,
    must={
        "due_diligence": cdd.measures.covers("identify", "tax_residence"),
        "reports": part(
            report.regular.covers("client_transactions_for_tax", "users_by_tax_residence"),
            says="Report the first year's data, which are exchanged abroad from 2028.",
            since="2028-01-01",
        ),
    },
    risk=Risk.TAX,
    topic=[Topic.TAX, Topic.RECORDS_AND_REPORTS],
    force=Force.REGULATION,
    cites=CARF[NOT_FOUND],
    since="2027-01-01",
    date_note="inferred: data of 2027 for a first exchange in 2028",
    status=Status.PROPOSED,
    reading=read_as(
        "Data are collected for 2027 and reported in 2028.",
        "The first exchange is expected in 2028 on the year before.",
        "2026-11-25",
    ),
    evidence=_REPORTING,
    records=["sg-carf-duties", "sg-carf-commitment"],
)
