"""Type I firms for shares, bonds and fund units: registration, capital, separate management, foreign exchange margin.

Financial Instruments and Exchange Act and the Cabinet Office Order on Financial Instruments Business. Recorded transferable
rights are in `securities`, margin on crypto-assets is in `leverage`.
"""

from isonomy.facts import activity, asset, authorisation, business, capital, client, custody, derivative, money
from isonomy.law.jp.instruments import FIB_ORDER, FIEA
from isonomy.law.jp.securities import ledger_right
from isonomy.law.jp.terms import toward_here
from isonomy.logic import JPY, dated, percent
from isonomy.rulebook import (
    NOT_FOUND,
    Force,
    Risk,
    Topic,
    definition,
    exemption,
    high,
    licence,
    low,
    medium,
    obligation,
    part,
    read_as,
)

_TAURUS = "https://taurus-financial.com/en/fx-cfd-brokerage/"
_FSA = "http://www.fsa.go.jp/en/laws_regulations/faq_on_fiea/section06.html"
_MONDAQ = "https://mondaq.com/financial-services/1598448/introduction-of-simplified-type-1-license"
_MONDOVISIONE = "https://mondovisione.com/media-and-resources/news/financial-services-agency-government-of-japan-to-those-who-operate-fund-related-"
_JIPF = "http://jipf.or.jp/en/introduction/index.html"
_JIPF_QUESTIONS = "http://www.jipf.or.jp/en/qa/index.html"
_FFAJ = "http://www.ffaj.or.jp/en/regulation/customers/"
_FFAJ_ALL = "https://www.ffaj.or.jp/en/regulation/"
_FFAJ_TRUST = "http://www.ffaj.or.jp/en/regulation/trust/"
_REGISTRATION = high(_TAURUS, _FSA, _MONDOVISIONE, checked="2026-11-25")

paragraph_one_security = definition(
    "A share, a debt instrument or a fund unit that is no recorded transferable right, conventional or tokenised.",
    asset.rights.overlaps("company_share", "repayment_of_debt", "fund_unit") & ~ledger_right,
    cites=FIEA["Art. 2(1)"],
    since="2007-09-30",
    evidence=medium(
        "https://primerus.com/article/summary-securities-related-regulations-under-financial-instruments-and-exchange-act",
        _FSA,
        checked="2026-11-25",
    ),
    records=["jp-conv-type-one"],
)

type_one_firm = definition(
    "A firm that deals in, brokers or places such securities as a business toward people here.",
    paragraph_one_security
    & activity.by_way_of_business
    & toward_here
    & activity.kind.is_in("deal_as_principal", "execute_as_agent", "introduce", "offer_tokens"),
    cites=FIEA["Art. 28(1)"],
    since="2007-09-30",
    evidence=_REGISTRATION,
    records=["jp-conv-type-one"],
)

registration = licence(
    "Deal in, broker or place shares, bonds and fund units only registered for type I business.",
    when=type_one_firm,
    must=authorisation.classes.contains("dealing_in_securities"),
    risk=Risk.PERIMETER,
    topic=[Topic.PERIMETER, Topic.SECURITIES_AND_OFFERS],
    force=Force.STATUTE,
    cites=[FIEA["Art. 28(1)"], FIEA["Art. 29"]],
    since="2007-09-30",
    evidence=_REGISTRATION,
    records=["jp-conv-type-one"],
)

least_capital = obligation(
    "Have capital of JPY 50 million and net assets of JPY 50 million.",
    when=type_one_firm,
    must={
        "capital": capital.paid_up >= JPY(50_000_000),
        "net_assets": capital.net_assets >= JPY(50_000_000),
    },
    risk=Risk.PRUDENTIAL_INSOLVENCY,
    topic=[Topic.CAPITAL, Topic.AUTHORISATION],
    force=Force.STATUTE,
    cites=FIEA[NOT_FOUND],
    since="2007-09-30",
    reading=read_as(
        "The capital adequacy ratio of 120%, which is asked as well, is left aside.",
        "No fact holds that ratio.",
        "2026-11-25",
    ),
    evidence=medium(_MONDAQ, checked="2026-11-25"),
    records=["jp-conv-type-one-capital"],
)

bank_capital = exemption(
    "Banks are registered institutions and keep to their own capital rules.",
    to=least_capital,
    when=business.institution.is_in("bank", "foreign_bank_branch", "trust_bank"),
    cites=FIEA[NOT_FOUND],
    since="2007-09-30",
    evidence=low(_FSA, checked="2026-11-25", note="Follows from registration as an institution; not read."),
    records=["jp-conv-type-one-capital"],
)

separate_management = obligation(
    "Manage the money and securities of customers strictly apart from your own.",
    when=type_one_firm & activity.handles_client_assets,
    must={
        "securities": custody.segregation.overlaps("own_assets_elsewhere", "separately_designated", "client_register"),
        "money": part(
            (money.account_link == "no_local_money")
            | money.safeguards.overlaps("trust_account", "entrusted_to_trust_company"),
            says="Money of customers is entrusted.",
        ),
    },
    risk=Risk.CUSTODY_LOSS,
    topic=[Topic.CUSTODY, Topic.CLIENT_ASSETS_AND_MONEY],
    force=Force.STATUTE,
    cites=[FIEA["Arts 43 to 43-4"], FIB_ORDER["Arts 136 to 146"]],
    since="2007-09-30",
    evidence=medium(
        _JIPF,
        _JIPF_QUESTIONS,
        "https://www.japaneselawtranslation.go.jp/ja/laws/download/4407/08/h19Cop00520406en15.0_r4O20.txt",
        checked="2026-11-25",
        note="The articles are those of the chapter on securities management; their wording was not read.",
    ),
    records=["jp-conv-separate-management"],
)

compensation_limit = definition(
    "What the investor protection fund pays one customer at most when a securities firm cannot return assets.",
    JPY(10_000_000),
    cites=FIEA[NOT_FOUND],
    since=None,
    date_note="the fund dates from 1998; its first day was not looked up",
    evidence=high(
        _JIPF, _JIPF_QUESTIONS, checked="2026-11-25", note="Customers of crypto-asset providers are not covered."
    ),
    records=["jp-conv-investor-fund"],
)

currency_contract = definition(
    "A margin contract on a conventional currency offered to people here as a business.",
    (asset.form == "conventional")
    & (asset.reference == "one_currency")
    & derivative.kind.is_in("margin_trade", "swap_or_contract_for_difference")
    & activity.by_way_of_business
    & toward_here,
    cites=FIB_ORDER[NOT_FOUND],
    since="2010-02-01",
    evidence=high(_FFAJ, _FFAJ_ALL, checked="2026-11-25"),
    records=["jp-conv-fx-margin"],
)

currency_margin = obligation(
    "Take margin of at least 4% from individuals in currency contracts, so that leverage is at most 25 times.",
    when=currency_contract & (client.kind == "individual"),
    must=derivative.margin
    >= dated(
        {
            "2010-08-01": (percent(2), FIB_ORDER[NOT_FOUND]),
            "2011-08-01": (percent(4), FIB_ORDER[NOT_FOUND]),
        }
    ),
    risk=Risk.LEVERAGE,
    topic=[Topic.CREDIT_LEVERAGE, Topic.DERIVATIVES],
    force=Force.REGULATION,
    cites=FIB_ORDER[NOT_FOUND],
    since="2010-08-01",
    evidence=high(_FFAJ, _FFAJ_ALL, checked="2026-11-25", note="Companies have a margin by model since February 2017."),
    records=["jp-conv-fx-margin"],
)

currency_margin_in_trust = obligation(
    "Keep margin for currency contracts only as a money trust with a trust bank.",
    when=currency_contract & activity.handles_client_assets,
    must=money.safeguards.overlaps("trust_account", "entrusted_to_trust_company"),
    risk=Risk.CUSTODY_LOSS,
    topic=Topic.CLIENT_ASSETS_AND_MONEY,
    force=Force.REGULATION,
    cites=FIB_ORDER["Art. 143"],
    since="2010-02-01",
    evidence=high(_FFAJ_TRUST, _FFAJ_ALL, checked="2026-11-25"),
    records=["jp-conv-fx-trust"],
)
