"""Tax reporting: users' transactions, accounts abroad, and the exchange of data on cryptoassets between places.

Income Tax Act, Corporate Tax Act, International Taxes Act and its decree.
"""

from isonomy.facts import activity, asset, cdd, issuer, report, tax
from isonomy.facts.lists import HERE
from isonomy.law.kr.instruments import CORPORATE_TAX, INCOME_TAX, INTERNATIONAL_TAX, INTERNATIONAL_TAX_DECREE
from isonomy.law.kr.terms import provider, provider_activity
from isonomy.logic import KRW, days
from isonomy.rulebook import Force, Risk, Status, Topic, definition, high, judgement, medium, obligation, part, read_as

_STATUTES = "https://github.com/xxyy89890-wq/legalize-kr"
_INCOME = high(
    "https://github.com/legalize-kr/legalize-kr/blob/main/kr/소득세법/법률.md", _STATUTES, checked="2026-11-23"
)

_REPORT_CITES = [INCOME_TAX["Art. 164-4"], CORPORATE_TAX["Art. 120-4"]]

client_transactions = obligation(
    "File users' transactions with the tax office for every quarter and year, and correct filings when ordered.",
    when=provider,
    must={
        "filed": report.regular.contains("client_transactions_for_tax"),
        "corrected": part(
            judgement("filings that the tax service ordered to be corrected were corrected"),
            says="Correct filings on transactions from 2028 when the tax service orders it.",
            since="2028-01-01",
        ),
    },
    risk=Risk.TAX,
    topic=Topic.TAX,
    force=Force.STATUTE,
    cites=_REPORT_CITES,
    since="2027-01-01",
    status=Status.PASSED,
    evidence=_INCOME,
    records=["kr-tax-vasp-reporting"],
)

_DEADLINE = read_as(
    "The second month ends 59 to 62 days after the period; a filing in between is for a person to check.",
    "The span in days differs by quarter, and the case holds no end of period.",
    "2026-11-25",
)

client_transactions_deadline = obligation(
    "File by the end of the second month after the quarter or year, at the very latest after 62 days.",
    when=provider & (report.kind == "client_transactions_for_tax"),
    must=report.delay <= days(62),
    risk=Risk.TAX,
    topic=[Topic.TAX, Topic.RECORDS_AND_REPORTS],
    force=Force.STATUTE,
    cites=_REPORT_CITES,
    since="2027-01-01",
    status=Status.PASSED,
    reading=_DEADLINE,
    evidence=_INCOME,
    records=["kr-tax-vasp-reporting"],
)

client_transactions_last_days = obligation(
    "File after more than 59 days only while the second month still runs.",
    when=provider & (report.kind == "client_transactions_for_tax") & (report.delay > days(59)),
    must=judgement("the filing was made before the second month after the quarter or year had ended"),
    risk=Risk.TAX,
    topic=[Topic.TAX, Topic.RECORDS_AND_REPORTS],
    force=Force.STATUTE,
    cites=_REPORT_CITES,
    since="2027-01-01",
    status=Status.PASSED,
    reading=_DEADLINE,
    evidence=_INCOME,
    records=["kr-tax-vasp-reporting"],
)

overseas_accounts = obligation(
    "Report accounts with foreign firms, token accounts included, when their month-end total passed 500 million won.",
    when=tax.person.is_in("resident_individual", "company") & (tax.foreign_balance > KRW(500_000_000)),
    must=report.regular.contains("foreign_accounts"),
    risk=Risk.TAX,
    topic=Topic.TAX,
    force=Force.STATUTE,
    cites=INTERNATIONAL_TAX["Art. 52(1)-(2), 53(1); Decree (threshold for Art. 53(1))"],
    since="2022-01-01",
    reading=read_as(
        "The duty starts above the threshold, not at it.",
        "The source speaks of a total above it on any month-end.",
        "2026-11-25",
    ),
    evidence=high(
        _STATUTES,
        "https://forklog.com/en/news/south-korean-residents-must-disclose-overseas-cryptocurrency-exchange-accounts/amp",
        checked="2026-11-25",
        note="The first filings with token accounts were due in 2023.",
    ),
    records=["kr-tax-overseas-account"],
)

_CARF = medium(_STATUTES, checked="2026-11-23", note="Decree No. 35348; the first exchange abroad is in 2027.")

reportable_token = definition(
    "A cryptoasset, but no central bank money, specified electronic money, or token unfit for payment and investment.",
    asset.cryptographic
    & (asset.form != "conventional")
    & (issuer.kind != "central_bank")
    & ~asset.rights.covers("prepaid_value", "redemption_at_par")
    & asset.uses.overlaps(
        "payment_to_the_public",
        "payment_to_issuer_or_circle",
        "exchange_for_other_tokens",
        "investment",
        "store_of_value",
    ),
    cites=[INTERNATIONAL_TAX["Act Art. 36(6)2"], INTERNATIONAL_TAX_DECREE["Decree Art. 75"]],
    since="2026-01-01",
    reading=read_as(
        "Specified electronic money is read as prepaid value that is redeemed at par.",
        "The decree's own definition was not read.",
        "2026-11-25",
    ),
    evidence=_CARF,
    records=["kr-carf"],
)

cryptoasset_reporting = obligation(
    "Find out users' tax residence, and from 2027 report them for the exchange with other places.",
    when=provider_activity & reportable_token & activity.performed_in.contains(HERE),
    must={
        "due_diligence": cdd.measures.covers("identify", "tax_residence"),
        "reports": part(
            report.regular.contains("users_by_tax_residence"),
            says="Report the users, from the year of the first exchange.",
            since="2027-01-01",
        ),
    },
    risk=Risk.TAX,
    topic=Topic.TAX,
    force=Force.REGULATION,
    cites=[INTERNATIONAL_TAX["Act Art. 36(6)2"], INTERNATIONAL_TAX_DECREE["Decree Art. 75"]],
    since="2026-01-01",
    reading=read_as(
        "Reports are due from 2027; a firm is tied to this place when it works from here.",
        "The day on which reports fall due and the full test of ties were not seen.",
        "2026-11-25",
    ),
    evidence=_CARF,
    records=["kr-carf"],
)
