"""Own money of platform operators and what they file about it.

Instruments: VATP Guidelines Part VI, Licensing Handbook for VATP Operators, Financial Resources Rules.
"""

from isonomy.facts import capital, report
from isonomy.law.hk.instruments import FRR, LICENSING_HANDBOOK, VATP_GUIDELINES
from isonomy.law.hk.terms import platform_operator, required_liquid_capital
from isonomy.logic import HKD, days
from isonomy.rulebook import NOT_FOUND, Force, Risk, Topic, high, low, obligation, read_as

_REPOSITORY = "https://github.com/amlclaw/skills/blob/503db72e637ef21c1420b3c58cb675fbe93591b8/aml-rule-engine/references/hongkong/"
_AMLO_TEXT = _REPOSITORY + "HK-001-AMLO-Cap-615.md"
_GUIDELINES_TEXT = _REPOSITORY + "HK-006-SFC-VATP-Guidelines-2023.md"
_HANDBOOK_TEXT = _REPOSITORY + "HK-008-SFC-VATP-Licensing-Handbook-2023.md"
_HKLIC = "https://www.hklic.com/en/license/hong-kong-vasp/"

_REPORTS_EVIDENCE = low(
    _GUIDELINES_TEXT,
    _HANDBOOK_TEXT,
    checked="2026-11-25",
    note="Seen in summaries of the guidelines and the handbook only; both give the same times.",
)

paid_up_capital = obligation(
    "Keep paid-up share capital of at least HK$5 million at all times.",
    when=platform_operator,
    must=capital.paid_up >= HKD(5_000_000),
    risk=Risk.PRUDENTIAL_INSOLVENCY,
    topic=Topic.CAPITAL,
    force=Force.GUIDELINE,
    cites=[VATP_GUIDELINES["Part VI"], LICENSING_HANDBOOK["3.2"]],
    since="2023-06-01",
    evidence=high("https://www.laitimes.com/en/article/4f0nv_4vnoz.html", _HANDBOOK_TEXT, _HKLIC, checked="2026-11-25"),
    records=["hk-vatp-paid-up-capital"],
)

liquid_capital = obligation(
    "Keep liquid capital of at least HK$3 million, or of the variable required amount where that is higher.",
    when=platform_operator,
    must=capital.liquid >= required_liquid_capital,
    risk=Risk.PRUDENTIAL_INSOLVENCY,
    topic=Topic.CAPITAL,
    force=Force.GUIDELINE,
    cites=[VATP_GUIDELINES["6.1"], FRR[NOT_FOUND]],
    since="2023-06-01",
    evidence=high(
        _GUIDELINES_TEXT,
        _HKLIC,
        checked="2026-11-25",
        note="The paragraph number comes from a summary of the guidelines.",
    ),
    records=["hk-vatp-liquid-capital"],
)

twelve_months_of_expenses = obligation(
    "Own liquid assets here, tokens not counted, that cover at least twelve months of actual operating expenses.",
    when=platform_operator,
    must=capital.liquid_assets >= capital.expenses_year,
    risk=Risk.PRUDENTIAL_INSOLVENCY,
    topic=Topic.CAPITAL,
    force=Force.GUIDELINE,
    cites=VATP_GUIDELINES["Part VI"],
    since="2023-06-01",
    reading=read_as(
        "Liquid assets are cash, deposits, treasury bills and certificates of deposit, owned beneficially and held here.",
        "These are the kinds which the sources name.",
        "2026-11-25",
    ),
    evidence=high(_HKLIC, _AMLO_TEXT, "https://prjmp.com/4494.html", checked="2026-11-25"),
    records=["hk-vatp-12-months-liquid-assets"],
)

monthly_return = obligation(
    "File the monthly financial return within three weeks of the end of the month.",
    when=platform_operator & (report.kind == "financial_return"),
    must=report.delay <= days(21),
    risk=Risk.PRUDENTIAL_INSOLVENCY,
    topic=Topic.RECORDS_AND_REPORTS,
    force=Force.GUIDELINE,
    cites=[VATP_GUIDELINES["6.3"], LICENSING_HANDBOOK["8.9"]],
    since="2023-06-01",
    evidence=_REPORTS_EVIDENCE,
    records=["hk-vatp-financial-reporting"],
)

audited_accounts = obligation(
    "File audited accounts within four months of the end of the financial year.",
    when=platform_operator & (report.kind == "audited_accounts"),
    must=report.delay <= days(120),
    risk=Risk.PRUDENTIAL_INSOLVENCY,
    topic=Topic.RECORDS_AND_REPORTS,
    force=Force.GUIDELINE,
    cites=LICENSING_HANDBOOK["8.8"],
    since="2023-06-01",
    reading=read_as(
        "Four months are counted as 120 days, the shortest that four calendar months can be from the end of a month.",
        "The delay is stated in days; the shortest span cannot pass a late filing.",
        "2026-11-25",
    ),
    evidence=_REPORTS_EVIDENCE,
    records=["hk-vatp-financial-reporting"],
)

shortfall_notice = obligation(
    "Tell the authority at once when capital falls short.",
    when=platform_operator & (report.kind == "capital_shortfall"),
    must=report.delay <= days(0),
    risk=Risk.PRUDENTIAL_INSOLVENCY,
    topic=Topic.RECORDS_AND_REPORTS,
    force=Force.GUIDELINE,
    cites=VATP_GUIDELINES["6.3"],
    since="2023-06-01",
    reading=read_as("At once is read as on the same day.", "The text names no time.", "2026-11-25"),
    evidence=_REPORTS_EVIDENCE,
    records=["hk-vatp-financial-reporting"],
)

regular_filings = obligation(
    "File the monthly financial returns and the audited accounts.",
    when=platform_operator,
    must=report.regular.covers("financial_return", "audited_accounts"),
    risk=Risk.PRUDENTIAL_INSOLVENCY,
    topic=Topic.RECORDS_AND_REPORTS,
    force=Force.GUIDELINE,
    cites=[VATP_GUIDELINES["6.3"], LICENSING_HANDBOOK["8.8-8.9"]],
    since="2023-06-01",
    evidence=_REPORTS_EVIDENCE,
    records=["hk-vatp-financial-reporting"],
)
