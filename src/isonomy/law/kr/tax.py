"""Tax on tokens: income from 2027, cost, withholding from non-residents, inheritance, seizure.

Income Tax Act, Inheritance and Gift Tax Act, National Tax Collection Act.
"""

from isonomy.facts import authorisation, custody, report, tax
from isonomy.law.kr.instruments import (
    INCOME_TAX,
    INHERITANCE_TAX,
    TAX_COLLECTION,
)
from isonomy.law.kr.terms import provider, virtual_asset
from isonomy.logic import KRW, date, days, percent
from isonomy.rulebook import (
    Force,
    Risk,
    Status,
    Topic,
    high,
    judgement,
    medium,
    obligation,
    read_as,
)

_INCOME_TEXT = "https://github.com/legalize-kr/legalize-kr/blob/main/kr/소득세법/법률.md"
_STATUTES = "https://github.com/xxyy89890-wq/legalize-kr"
_INCOME = high(_INCOME_TEXT, _STATUTES, checked="2026-11-23")

_gains = tax.event.is_in("sale_for_money", "swap", "payment_with_tokens", "loan_of_tokens")
_resident_gain = virtual_asset & (tax.person == "resident_individual") & _gains

income_tax = obligation(
    "Tax a resident's gains of a year above 2.5 million won from passing on or lending tokens at 20%.",
    when=_resident_gain & (tax.gain_year > KRW(2_500_000)),
    must=tax.rate == percent(20),
    risk=Risk.TAX,
    topic=Topic.TAX,
    force=Force.STATUTE,
    cites=INCOME_TAX["Arts 21(1)27, 64-3(2); Act No. 17757 addenda Art. 5"],
    since="2027-01-01",
    date_note="put off three times; proposals to repeal or to put off again were not settled in what was seen",
    status=Status.PASSED,
    evidence=high(
        _INCOME_TEXT,
        _STATUTES,
        "https://greechii.com/?p=2246",
        checked="2026-11-25",
        note="22% with the local surcharge; only the gain above 2.5 million won is taxed, apart from other income.",
    ),
    records=["kr-tax-income-2027"],
)

cost_of_old_holdings = obligation(
    "For tokens held before 2027 take the higher of real cost and market value on 31 December 2026 as cost.",
    when=_resident_gain & (tax.acquired_on < date(2027, 1, 1)),
    must={
        "base": tax.base.is_in("actual_cost", "market_value_at_reference_day"),
        "higher": judgement("the higher of real cost and market value on 31 December 2026 was taken"),
    },
    risk=Risk.TAX,
    topic=Topic.TAX,
    force=Force.STATUTE,
    cites=INCOME_TAX["Art. 37(1)3, 37(5), 37(6)"],
    since="2027-01-01",
    status=Status.PASSED,
    evidence=_INCOME,
    records=["kr-tax-deemed-cost"],
)

cost_not_shown = obligation(
    "For tokens bought from 2027 take real cost, or if it cannot be shown the decree's share of proceeds, at most 50%.",
    when=_resident_gain & (tax.acquired_on >= date(2027, 1, 1)),
    must={
        "base": tax.base.is_in("actual_cost", "share_of_proceeds"),
        "share": (tax.base == "actual_cost") | (tax.cost_share <= percent(50)),
    },
    risk=Risk.TAX,
    topic=Topic.TAX,
    force=Force.STATUTE,
    cites=INCOME_TAX["Art. 37(1)3, 37(5), 37(6)"],
    since="2027-01-01",
    status=Status.PASSED,
    evidence=_INCOME,
    records=["kr-tax-deemed-cost"],
)

_NON_RESIDENT = INCOME_TAX["Arts 119(12)(ta), 126(1)3, 156(1)8(b), 156(16)"]

non_resident_withholding = obligation(
    "Withhold from a non-resident the lesser of 10% of proceeds and 20% of the gain, or 10% where cost is not shown.",
    when=provider
    & (tax.person == "non_resident")
    & tax.event.is_in("sale_for_money", "swap", "payment_with_tokens", "loan_of_tokens", "withdrawal"),
    must={
        "rate": ((tax.base == "none") & (tax.rate == percent(10)))
        | ((tax.base == "actual_cost") & (tax.rate == percent(20))),
        "lesser": judgement("where cost is shown, the lesser of the two amounts was withheld"),
        "paid_over": report.regular.contains("tax_withheld"),
    },
    risk=Risk.TAX,
    topic=Topic.TAX,
    force=Force.STATUTE,
    cites=_NON_RESIDENT,
    since="2027-01-01",
    status=Status.PASSED,
    reading=read_as(
        "No base of cost means a rate on proceeds; real cost means a rate on the gain.",
        "Which of the two is less turns on amounts that the case does not hold.",
        "2026-11-25",
    ),
    evidence=_INCOME,
    records=["kr-tax-nonresident"],
)

withheld_tax_deadline = obligation(
    "Pay over what was withheld by the 10th of the following month.",
    when=provider & (report.kind == "tax_withheld"),
    must=report.delay <= days(10),
    risk=Risk.TAX,
    topic=[Topic.TAX, Topic.RECORDS_AND_REPORTS],
    force=Force.STATUTE,
    cites=_NON_RESIDENT,
    since="2027-01-01",
    status=Status.PASSED,
    reading=read_as(
        "The delay is counted from the end of the month in which tax was withheld.",
        "The 10th of the next month is ten days after that end.",
        "2026-11-25",
    ),
    evidence=_INCOME,
    records=["kr-tax-nonresident"],
)

inherited_tokens = obligation(
    "Value inherited or given tokens of designated exchanges at the average of daily averages one month before and after, "
    "others at another exchange's daily or closing price.",
    when=virtual_asset & (tax.event == "gift_or_inheritance"),
    must={
        "base": tax.base.is_in("average_price_around_event", "market_value_at_reference_day"),
        "window": judgement(
            "the average runs over the month before and the month after, or the token is on no designated exchange"
        ),
    },
    risk=Risk.TAX,
    topic=Topic.TAX,
    force=Force.STATUTE,
    cites=INHERITANCE_TAX["Act Art. 65(2); Decree Art. 60(2)"],
    since="2022-01-01",
    date_note="the start was not checked again",
    evidence=medium(_STATUTES, checked="2026-11-23", note="Which exchanges are designated was not looked up."),
    records=["kr-tax-inheritance"],
)

seizure = obligation(
    "Transfer the tokens that a tax office demands in writing for arrears of their owner.",
    when=virtual_asset
    & authorisation.orders.contains("hand_over_for_tax")
    & custody.key_control.is_in("firm_alone", "joint_veto", "client_alone"),
    must=judgement("the tokens demanded were transferred to the tax office"),
    risk=Risk.TAX,
    topic=[Topic.TAX, Topic.PROPERTY_AND_INSOLVENCY],
    force=Force.STATUTE,
    cites=TAX_COLLECTION["Art. 55(3)"],
    since="2022-01-01",
    reading=read_as(
        "The demand reaches whoever can move the tokens, the debtor or the firm that keeps them.",
        "The act names both as addressees.",
        "2026-11-25",
    ),
    evidence=high(
        "https://github.com/legalize-kr/legalize-kr/blob/main/kr/국세징수법/법률.md",
        _STATUTES,
        checked="2026-11-23",
        note="Inserted by Act No. 18587 of 21 December 2021.",
    ),
    records=["kr-tax-seizure"],
)
