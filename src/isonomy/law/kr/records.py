"""Transaction records, orders of the authority, and data for the central bank.

Instruments: User Protection Act, Arts. 9, 13 to 16 and 18, and its Decree, Arts. 13, 14 and 19 to 21.
"""

from isonomy.facts import authorisation, records, report
from isonomy.law.kr.instruments import VAUPA, VAUPA_DECREE
from isonomy.law.kr.terms import provider
from isonomy.logic import NEVER, months
from isonomy.rulebook import Force, Risk, Topic, high, judgement, obligation, part, prohibition, read_as

_ACT_TEXT = "https://github.com/legalize-kr/legalize-kr/blob/main/kr/가상자산이용자보호등에관한법률/법률.md"
_DECREE_TEXT = "https://github.com/legalize-kr/legalize-kr/blob/main/kr/가상자산이용자보호등에관한법률/시행령.md"
_FSC_RELEASE = "https://fsc.go.kr/eng/pr010101/81217"

transaction_records = obligation(
    "Keep records by which transactions can be traced, searched and corrected for 15 years after the relationship ends.",
    when=provider,
    must={
        "kept": part(records.kept.contains("transaction_log"), says="Transactions are recorded."),
        "fifteen_years": part(
            records.transaction_retention >= months(180), says="They are kept for at least 15 years."
        ),
        "destroyed": judgement("records past their time are destroyed by the prescribed procedure"),
    },
    risk=Risk.MARKET_ABUSE,
    topic=Topic.RECORDS_AND_REPORTS,
    force=Force.STATUTE,
    cites=[VAUPA["Art. 9"], VAUPA_DECREE["Arts. 13-14"]],
    since="2024-07-19",
    evidence=high(_ACT_TEXT, _DECREE_TEXT, _FSC_RELEASE, checked="2026-11-25"),
    records=["kr-vaupa-records-15y"],
)

orders_obeyed = obligation(
    "Follow the orders of the FSC, and answer its inspections and demands for documents.",
    when=provider & ~authorisation.orders.is_empty(),
    must=judgement(
        "the firm follows each order on data, own assets, keeping of user assets, market order, business methods or "
        "wind-down, and each measure after a breach, and neither refuses nor hinders an inspection"
    ),
    risk=Risk.CONFLICT_OF_INTEREST,
    topic=[Topic.AUTHORISATION, Topic.RECORDS_AND_REPORTS],
    force=Force.STATUTE,
    cites=[VAUPA["Arts. 13-15"], VAUPA["Art. 18"], VAUPA_DECREE["Arts. 19-21"]],
    since="2024-07-19",
    reading=read_as(
        "The powers of the FSC, and of the FSS by delegation, are written as the duty to obey what they lead to.",
        "A power lays a duty on a firm only once it is used.",
        "2026-11-25",
    ),
    evidence=high(_ACT_TEXT, _DECREE_TEXT, checked="2026-11-25"),
    records=["kr-vaupa-supervision"],
)

no_business_while_suspended = prohibition(
    "Do no business while the FSC has suspended all of it.",
    when=provider & authorisation.orders.contains("full_suspension"),
    must=NEVER,
    risk=Risk.CONFLICT_OF_INTEREST,
    topic=Topic.AUTHORISATION,
    force=Force.STATUTE,
    cites=VAUPA["Art. 15(1)4"],
    since="2024-07-19",
    evidence=high(_ACT_TEXT, checked="2026-11-25", note="The text of the Act itself was seen."),
    records=["kr-vaupa-supervision"],
)

central_bank_data = obligation(
    "Give the Bank of Korea the data that it demands for monetary policy, financial stability or payment systems.",
    when=provider & authorisation.orders.contains("central_bank_data_request"),
    must=report.regular.contains("monetary_statistics"),
    risk=Risk.SYSTEMIC,
    topic=Topic.RECORDS_AND_REPORTS,
    force=Force.STATUTE,
    cites=VAUPA["Art. 16"],
    since="2024-07-19",
    reading=read_as(
        "A demand is taken to rest on a finding of need by the Monetary Policy Board and to ask for no more than needed.",
        "Both limit the power of the bank; neither is a choice of the firm.",
        "2026-11-25",
    ),
    evidence=high(_ACT_TEXT, checked="2026-11-25", note="The text of the Act itself was seen."),
    records=["kr-vaupa-bok-data"],
)
