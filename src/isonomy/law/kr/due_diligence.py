"""Knowing customers, suspicious transactions, records, and what banks owe when a provider is their customer.

Instruments: SFIA Arts 4, 5, 5-2, 5-4 and 8, SFIA Decree Arts 10-3, 10-18 and 10-20(1)-(3).
"""

from isonomy.facts import (
    activity,
    business,
    cdd,
    client,
    controls,
    money,
    order,
    records,
    report,
    transfer,
)
from isonomy.law.kr.instruments import SFIA, SFIA_DECREE
from isonomy.law.kr.terms import financial_institution, provider, reaches_here
from isonomy.logic import KRW, months
from isonomy.rulebook import Force, Risk, Topic, high, judgement, obligation, part, prohibition, read_as

_TEXTS = "https://github.com/legalize-kr/legalize-kr/blob/main/kr/특정금융거래정보의보고및이용등에관한법률/"
_ACT = _TEXTS + "법률.md"
_DECREE = _TEXTS + "시행령.md"
_FSC_PRESS = "https://fsc.go.kr/eng/pr010101/75998"

_refused = cdd.measures.contains("refused_or_ended")
_large_one_off = (order.side.is_in("buy", "sell", "swap") & (order.value >= KRW(1_000_000))) | (
    transfer.role.is_in("ordering", "beneficiary") & (transfer.amount >= KRW(1_000_000))
)
_serves_a_provider = (client.kind == "virtual_asset_firm") & reaches_here

_identified = cdd.measures.covers("identify", "verify", "beneficial_owner") | _refused

identify = obligation(
    "Identify customer and beneficial owner at the start of a relationship; refuse or end business where that fails.",
    when=provider & client.in_relationship,
    must=_identified,
    risk=Risk.ML_TF,
    topic=Topic.CUSTOMER_DUE_DILIGENCE,
    force=Force.STATUTE,
    cites=[SFIA["Art. 5-2"], SFIA_DECREE["Art. 10-3(1)1-2"]],
    since="2021-03-25",
    reading=read_as(
        "Opening an account starts the relationship; identifying includes checking the identity.",
        "The text speaks of confirming who the customer is.",
        "2026-11-25",
    ),
    evidence=high(_ACT, _DECREE, checked="2026-11-23"),
    records=["kr-sfia-cdd"],
)

identify_one_off = obligation(
    "Identify customer and beneficial owner before a one-off dealing of one million won or more, or refuse it.",
    when=provider & ~client.in_relationship & _large_one_off,
    must=_identified,
    risk=Risk.ML_TF,
    topic=Topic.CUSTOMER_DUE_DILIGENCE,
    force=Force.STATUTE,
    cites=[SFIA["Art. 5-2"], SFIA_DECREE["Art. 10-3(1)1-2"]],
    since="2021-03-25",
    reading=read_as(
        "A one-off dealing is an order or a transfer outside a relationship, linked ones added.",
        "Within a relationship the customer was identified when it began.",
        "2026-11-25",
    ),
    evidence=high(_ACT, _DECREE, checked="2026-11-23"),
    records=["kr-sfia-cdd"],
)

enhanced = obligation(
    "Where money laundering is suspected or the risk is high, also ask for the purpose and the source of funds, or refuse.",
    when=provider & (cdd.suspicion | (cdd.risk == "high")),
    must=cdd.measures.covers("purpose_of_relationship", "source_of_funds") | _refused,
    risk=Risk.ML_TF,
    topic=Topic.CUSTOMER_DUE_DILIGENCE,
    force=Force.STATUTE,
    cites=SFIA["Art. 5-2"],
    since="2021-03-25",
    evidence=high(_ACT, _DECREE, checked="2026-11-23"),
    records=["kr-sfia-cdd"],
)

risk_assessment = obligation(
    "Find and weigh the risks of money laundering in the business, and in a new product or token before it is offered.",
    when=provider,
    must=controls.aml.covers("enterprise_risk_assessment", "new_product_risk_assessment"),
    risk=Risk.ML_TF,
    topic=[Topic.CUSTOMER_DUE_DILIGENCE, Topic.TOKEN_ADMISSION],
    force=Force.STATUTE,
    cites=SFIA["Art. 5(1)2, 5(3)1"],
    since="2021-03-25",
    reading=read_as(
        "Admitting a token or opening a market for collectibles is a new product.",
        "An exchange was fined for 655 such openings without an assessment.",
        "2026-11-25",
    ),
    evidence=high(
        _ACT,
        "https://www.asiae.co.kr/article/2025123115552316440",
        "https://m.segye.com/view/20260101503875?OutUrl=google",
        checked="2026-11-25",
    ),
    records=["kr-sfia-risk-assessment"],
)

suspicious = obligation(
    "Report suspicious transactions to the financial intelligence unit.",
    when=provider & cdd.suspicion,
    must=report.regular.contains("suspicious_transactions"),
    risk=Risk.ML_TF,
    topic=[Topic.RECORDS_AND_REPORTS, Topic.CUSTOMER_DUE_DILIGENCE],
    force=Force.STATUTE,
    cites=SFIA["Art. 4"],
    since="2021-03-25",
    evidence=high(_ACT, checked="2026-11-23"),
    records=["kr-sfia-str-records"],
)

truthful_report = prohibition(
    "File no false report of a suspicious transaction, and tell nobody concerned of one.",
    when=provider & (report.kind == "suspicious_transaction"),
    must={
        "truthful": judgement("the report of a suspicious transaction is true"),
        "secret": judgement("neither the customer nor anyone else was told that the report was made or considered"),
    },
    risk=Risk.ML_TF,
    topic=Topic.RECORDS_AND_REPORTS,
    force=Force.STATUTE,
    cites=[SFIA["Art. 4"], SFIA["Art. 17(1)-(3)"]],
    since="2021-03-25",
    reading=read_as(
        "The penal provision is written as the ban that it sanctions.",
        "It names the false report and the tip.",
        "2026-11-25",
    ),
    evidence=high(_ACT, checked="2026-11-23"),
    records=["kr-sfia-penalty", "kr-sfia-str-records"],
)

retention = obligation(
    "Keep identification, report and transfer information for five years after the relationship ends.",
    when=provider,
    must={
        "identity": records.kept.contains("identity_data"),
        "transfers": records.kept.contains("transfer_information")
        | ~business.activities.overlaps("operate_trading_venue", "safeguard", "transfer_tokens"),
        "five_years": records.identity_retention >= months(60),
    },
    risk=Risk.ML_TF,
    topic=Topic.RECORDS_AND_REPORTS,
    force=Force.STATUTE,
    cites=SFIA["Art. 5-4"],
    since="2021-03-25",
    reading=read_as(
        "Transfer information is asked of a venue, a keeper and whoever moves tokens.",
        "Others have none to keep.",
        "2026-11-25",
    ),
    evidence=high(
        _ACT,
        "https://economist.co.kr/article/view/ecn202203250007",
        checked="2026-11-25",
    ),
    records=["kr-sfia-str-records"],
)

ledgers = obligation(
    "Keep a ledger for each customer, keep deposits apart from own money, and restrict customers not yet fully identified.",
    when=provider,
    must={
        "ledgers": records.kept.contains("client_ledger"),
        "deposits": part(
            (money.account_link == "no_local_money")
            | money.safeguards.overlaps(
                "segregated_bank_account",
                "trust_account",
                "entrusted_to_trust_company",
                "deposited_with_bank_as_client_property",
            ),
            says="Customers' deposits are apart from the firm's own money.",
        ),
        "unidentified": controls.aml.contains("unidentified_client_restriction"),
    },
    risk=Risk.ML_TF,
    topic=[Topic.CLIENT_ASSETS_AND_MONEY, Topic.RECORDS_AND_REPORTS],
    force=Force.STATUTE,
    cites=[SFIA["Art. 8"], SFIA_DECREE["Art. 10-20(1)-(3)"]],
    since="2021-03-25",
    evidence=high(_DECREE, _ACT, checked="2026-11-23"),
    records=["kr-sfia-ledgers"],
)

unidentified_dealing = prohibition(
    "Let no customer deal or move tokens whose identification is not complete.",
    when=provider & (order.side.is_in("buy", "sell", "swap") | transfer.role.is_in("ordering", "beneficiary")),
    must=cdd.measures.covers("identify", "verify") | _refused,
    risk=Risk.ML_TF,
    topic=Topic.CUSTOMER_DUE_DILIGENCE,
    force=Force.REGULATION,
    cites=SFIA_DECREE["Art. 10-20(1)-(3)"],
    since="2021-03-25",
    reading=read_as(
        "Restricting dealings is read as not carrying them out until the customer is identified and checked.",
        "Exchanges were fined for dealings that they had failed to restrict.",
        "2026-11-25",
    ),
    evidence=high(_DECREE, "https://zdnet.co.kr/view/?no=20251231183511", checked="2026-11-23"),
    records=["kr-sfia-ledgers"],
)

unreported_customer = prohibition(
    "As a financial company, refuse or end business with a provider whose report, security certificate or named accounts are missing.",
    when=financial_institution
    & _serves_a_provider
    & ~client.standing.covers("authorised_here", "security_certificate", "named_accounts"),
    must=_refused,
    risk=Risk.ML_TF,
    topic=Topic.CUSTOMER_DUE_DILIGENCE,
    force=Force.STATUTE,
    cites=SFIA["Art. 5-2(4)2"],
    since="2021-03-25",
    reading=read_as(
        "A report that was refused or struck off leaves the customer without one. A customer without won exchange counts as "
        "having its accounts in order.",
        "The customer's own duty to have named accounts does not reach it.",
        "2026-11-25",
    ),
    evidence=high(_ACT, _FSC_PRESS, checked="2026-11-23"),
    records=["kr-sfia-bank-refusal"],
)

named_account_check = obligation(
    "As a bank, open a named account for a provider only if it keeps deposits apart, is certified and keeps customer "
    "ledgers, and after reviewing it; let the account lapse with the report.",
    when=(activity.kind == "provide_bank_account")
    & business.institution.is_in("bank", "foreign_bank_branch", "trust_bank")
    & _serves_a_provider,
    must={
        "customer": part(
            client.standing.covers("deposits_segregated", "security_certificate", "customer_ledgers") | _refused,
            says="The provider keeps deposits apart, is certified and keeps a ledger for each customer.",
        ),
        "report_valid": part(
            client.standing.contains("authorised_here") | _refused,
            says="The provider's report is accepted and valid.",
        ),
        "reviewed": judgement(
            "the bank reviewed the provider's procedures against money laundering and assessed the risk before opening "
            "the account, or opened none"
        ),
    },
    risk=Risk.ML_TF,
    topic=[Topic.CLIENT_ASSETS_AND_MONEY, Topic.CUSTOMER_DUE_DILIGENCE],
    force=Force.REGULATION,
    cites=SFIA_DECREE["Art. 10-18"],
    since="2021-03-25",
    reading=read_as(
        "The accepted report is asked for while the account runs.",
        "The account lapses when the report does, and may be promised before the first report is accepted.",
        "2026-11-25",
    ),
    evidence=high(_DECREE, "https://decenter.kr/NewsView/1ZA9311P02/GZ01", checked="2026-11-25"),
    records=["kr-sfia-real-name-bank-check"],
)
