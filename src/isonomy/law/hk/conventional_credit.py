"""Margin loans of brokers, the pledging on of client collateral, and the compensation fund.

Instruments: Margin Financing Guidelines, Client Securities Rules (Cap. 571H) s.8A, SFO Part XII and Compensation Limits
Rules. Loans for buying tokens are in `leverage`.
"""

from isonomy.facts import asset, business, client, custody, loan
from isonomy.facts.lists import HERE
from isonomy.law.hk.conventional_brokers import securities_dealing
from isonomy.law.hk.conventional_custody import protected_security
from isonomy.law.hk.instruments import CLIENT_SECURITIES, COMPENSATION_LIMITS, MARGIN_FINANCING, SFO
from isonomy.law.hk.terms import in_reach, security
from isonomy.logic import HKD, dated, percent
from isonomy.rulebook import NOT_FOUND, Force, Risk, Topic, definition, high, obligation, read_as

_HKLII = "http://www.hklii.org/hk/legis/en/reg/"
_SECURITIES_8A = _HKLII + "571H/s8a.html"
_FUND = "https://www.hkicc.org.hk/investor/fund_bg_e.htm"

_margin_loan = (
    in_reach
    & security
    & business.activities.contains("finance_purchases")
    & (loan.lent == "money")
    & (loan.purpose == "buy_securities")
)

margin_loans = obligation(
    "Keep all margin loans together within five times your capital.",
    when=_margin_loan,
    must=loan.total_over_capital <= percent(500),
    risk=Risk.LEVERAGE,
    topic=Topic.CREDIT_LEVERAGE,
    force=Force.GUIDELINE,
    cites=MARGIN_FINANCING[NOT_FOUND],
    since="2019-10-04",
    reading=read_as(
        "The benchmark is read as a limit.",
        "A departure may be justified by other controls of the same prudence, case by case.",
        "2026-11-25",
    ),
    evidence=high(
        "https://www.regulationtomorrow.com/asia/"
        "hong-kong-sfc-releases-consultation-conclusions-on-proposed-guidelines-for-securities-margin-financing-activities/",
        "https://mondovisione.com/news/hong-kongs-securities-and-futures-commission-concludes-consultation-on-securiti-201944",
        "https://www.sfc.hk/en/faqs/intermediaries/supervision/Guidelines-for-Securities-Margin-Financing-Activities/"
        "Guidelines-for-Securities-Margin-Financing-Activities",
        checked="2026-11-25",
    ),
    records=["hk-conv-margin-loans"],
)

repledging = obligation(
    "Pledge on at most 140% of your margin loans in client collateral.",
    when=_margin_loan & custody.uses.contains("pledged") & protected_security,
    must=loan.repledged_share <= percent(140),
    risk=Risk.LEVERAGE,
    topic=[Topic.CREDIT_LEVERAGE, Topic.CLIENT_ASSET_USE],
    force=Force.REGULATION,
    cites=CLIENT_SECURITIES["s.8A(3)"],
    since="2006-10-01",
    date_note="For firms licensed before that day the limit was 180% until 30 September 2007 (s.14).",
    reading=read_as(
        "An excess that is withdrawn by the close of the next business day is no excess.",
        "The section gives that time.",
        "2026-11-25",
    ),
    evidence=high(_SECURITIES_8A, _HKLII + "571H/s14.html", checked="2026-11-25"),
    records=["hk-conv-repledging"],
)

compensation_limit = definition(
    "What the compensation fund pays one client at most when a broker defaults on securities traded on the exchange.",
    dated(
        {
            "2003-04-01": (HKD(150_000), COMPENSATION_LIMITS[NOT_FOUND]),
            "2020-01-01": (HKD(500_000), COMPENSATION_LIMITS[NOT_FOUND]),
        }
    ),
    cites=[SFO["Part XII"], COMPENSATION_LIMITS[NOT_FOUND]],
    since="2003-04-01",
    evidence=high(
        _FUND,
        "https://www.regulationtomorrow.com/asia/"
        "regulation-tomorrow-blog-enhancements-to-investor-compensation-regime-gazetted-effective-1-january-2020/",
        checked="2026-11-25",
    ),
    records=["hk-conv-investor-compensation"],
)

compensated_client = definition(
    "A client for whose loss the compensation fund stands: not an institution, the security traded on the exchange here.",
    securities_dealing
    & asset.listed_in.contains(HERE)
    & ~client.kind.is_in("bank", "insurer", "securities_intermediary", "market_operator", "fund", "pension_scheme"),
    cites=SFO["Part XII"],
    since="2003-04-01",
    evidence=high(
        "https://www.hkicc.org.hk/investor/fund_intro_e.htm",
        "https://ifec.org.hk/web/en/financial-products/financial-market/investor-protection/compensation-fund.html",
        checked="2026-11-25",
        note="Clients of token platforms and unlisted securities are not covered.",
    ),
    records=["hk-conv-investor-compensation"],
)
