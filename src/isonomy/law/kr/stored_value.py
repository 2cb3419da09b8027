"""Prepaid electronic payment means: registration, capital, protection of the money charged, face value, refund.

Electronic Financial Transactions Act, Articles 19, 23, 25-2, 28, 30 and 49, and its Enforcement Decree. The act speaks of
electronic means whatever their technology; won coins are in `stablecoins`.
"""

from isonomy.facts import activity, asset, authorisation, business, capital, cdd, client, money, order, stablecoin
from isonomy.law.kr.instruments import ELECTRONIC_FINANCE, ELECTRONIC_FINANCE_DECREE
from isonomy.law.kr.terms import reaches_here, virtual_asset
from isonomy.logic import KRW, percent
from isonomy.rulebook import (
    NOT_FOUND,
    Force,
    Risk,
    Status,
    Topic,
    definition,
    exemption,
    high,
    licence,
    obligation,
    part,
    penalty,
    read_as,
)

_STATUTES = "https://github.com/xxyy89890-wq/legalize-kr"
_FSC = "https://fsc.go.kr/eng/pr010101/83006"
_ASIAE = "https://cm.asiae.co.kr/en/article/2024052311290761052"
_KIM_CHANG = "https://www.kimchang.com/cn/insights/detail.kc?idx=33646&sch_section=4"
_ARCHITECT = "https://architectlegal.com/NEWSLETTER/?q=YToxOntzOjEyOiJrZXl3b3JkX3R5cGUiO3M6MzoiYWxsIjt9&bmode=view&idx=167507538&t=board"
_REGISTRATION = high(_STATUTES, _ASIAE, _ARCHITECT, checked="2026-11-25", note="The articles were read in the statute.")
_PROTECTION = high(
    _STATUTES, _FSC, _ASIAE, checked="2026-11-25", note="The articles were read in the statute and the decree."
)
_OLDER = "the article is older; the thresholds are those of 15 September 2024"

prepaid_issue = definition(
    "Issuing, as a business reaching here, prepaid value with which holders pay others than the issuer.",
    activity.by_way_of_business
    & reaches_here
    & (activity.kind == "issue_tokens")
    & asset.rights.contains("prepaid_value")
    & asset.uses.overlaps("payment_to_the_public", "payment_to_issuer_or_circle")
    & ~virtual_asset,
    cites=[ELECTRONIC_FINANCE["Art. 28(2)3"], ELECTRONIC_FINANCE["Art. 28(3)1(a)"]],
    since=None,
    date_note=_OLDER,
    reading=read_as(
        "Value that one seller alone takes is written without these uses.",
        "Instruments for a single seller are outside.",
        "2026-11-25",
    ),
    evidence=_REGISTRATION,
    records=["kr-conv-prepaid-registration"],
)

registration = licence(
    "Issue prepaid payment means only registered with the authority.",
    when=prepaid_issue,
    must=authorisation.classes.contains("stored_value"),
    risk=Risk.PERIMETER,
    topic=[Topic.PERIMETER, Topic.AUTHORISATION],
    force=Force.STATUTE,
    cites=ELECTRONIC_FINANCE["Art. 28(2)3"],
    since=None,
    date_note=_OLDER,
    evidence=_REGISTRATION,
    records=["kr-conv-prepaid-registration"],
)

bank_issuer = exemption(
    "Banks and card companies need no registration.",
    to=registration,
    when=business.institution.is_in("bank", "foreign_bank_branch", "card_issuer"),
    cites=[ELECTRONIC_FINANCE["Art. 28(2)"], ELECTRONIC_FINANCE_DECREE["Art. 15(1)-(2)"]],
    since=None,
    date_note=_OLDER,
    evidence=_REGISTRATION,
    records=["kr-conv-prepaid-registration"],
)

small_issuer = exemption(
    "An issuer with less than KRW 3 billion outstanding and less than KRW 50 billion issued a year need not register.",
    to=registration,
    when=(stablecoin.circulation < KRW(3_000_000_000)) & (money.issued_year < KRW(50_000_000_000)),
    cites=[ELECTRONIC_FINANCE["Art. 28(3)1(b)"], ELECTRONIC_FINANCE_DECREE["Art. 15(5)"]],
    since="2024-09-15",
    reading=read_as(
        "The balance issued is the value in circulation.",
        "The fact is the same for coins and for other value of one issuer.",
        "2026-11-25",
    ),
    evidence=_PROTECTION,
    records=["kr-conv-prepaid-registration"],
)

unregistered_issue = penalty(
    "Issuing prepaid means without registration.",
    of=registration,
    fine=KRW(20_000_000),
    months=36,
    cites=ELECTRONIC_FINANCE["Art. 49(5)5"],
    since=None,
    date_note=_OLDER,
    evidence=_REGISTRATION,
    records=["kr-conv-prepaid-registration"],
)

least_capital = obligation(
    "Have capital of KRW 2 billion.",
    when=prepaid_issue & authorisation.classes.contains("stored_value"),
    must=capital.paid_up >= KRW(2_000_000_000),
    risk=Risk.PRUDENTIAL_INSOLVENCY,
    topic=[Topic.CAPITAL, Topic.AUTHORISATION],
    force=Force.STATUTE,
    cites=[ELECTRONIC_FINANCE["Art. 30(2)"], ELECTRONIC_FINANCE_DECREE["Art. 17(1)3"]],
    since=None,
    date_note=_OLDER,
    evidence=_REGISTRATION,
    records=["kr-conv-prepaid-capital"],
)

charged_money_apart = obligation(
    "Keep all money charged by users apart, by trust, deposit or guarantee insurance, rewards included, and use it for payments "
    "alone.",
    when=prepaid_issue & authorisation.classes.contains("stored_value"),
    must={
        "whole": part(money.safeguarded_share >= percent(100), says="All that is owed to users is kept apart."),
        "way": money.safeguards.overlaps(
            "entrusted_to_trust_company", "trust_account", "deposited_with_bank_as_client_property", "guarantee"
        ),
        "free": money.encumbered.is_in("free", "passed_on_in_merger_or_approved_transfer"),
    },
    risk=Risk.RUN_REDEMPTION,
    topic=Topic.CLIENT_ASSETS_AND_MONEY,
    force=Force.STATUTE,
    cites=[
        ELECTRONIC_FINANCE["Art. 25-2(1)"],
        ELECTRONIC_FINANCE["Art. 25-2(6)"],
        ELECTRONIC_FINANCE_DECREE["Art. 13-2(2)"],
    ],
    since="2024-09-15",
    evidence=_PROTECTION,
    records=["kr-conv-prepaid-protection"],
)

safe_investments = obligation(
    "Invest money held in trust for users only in deposits, public bonds and paper guaranteed by the state or banks.",
    when=prepaid_issue & money.safeguards.overlaps("entrusted_to_trust_company", "trust_account"),
    must=money.investments.within(
        "none", "government_bonds", "municipal_bonds", "bank_or_state_guaranteed_debt", "other_approved"
    ),
    risk=Risk.RUN_REDEMPTION,
    topic=Topic.CLIENT_ASSETS_AND_MONEY,
    force=Force.REGULATION,
    cites=[ELECTRONIC_FINANCE["Art. 25-2(3)"], ELECTRONIC_FINANCE_DECREE["Art. 13-3"]],
    since="2024-09-15",
    evidence=_PROTECTION,
    records=["kr-conv-prepaid-protection"],
)

misuse_of_charged_money = penalty(
    "Using money charged by users, not kept apart, for other ends.",
    of=charged_money_apart,
    fine=KRW(100_000_000),
    months=120,
    cites=ELECTRONIC_FINANCE["Art. 49(1)4"],
    since="2026-12-17",
    status=Status.PASSED,
    evidence=high(_STATUTES, _KIM_CHANG, checked="2026-11-25"),
    records=["kr-conv-prepaid-protection"],
)

face_value = obligation(
    "Issue no prepaid means above KRW 2 million in the holder's real name, or KRW 500,000 without it.",
    when=prepaid_issue & (client.kind == "individual"),
    must={
        "named": money.balance_cap <= KRW(2_000_000),
        "unnamed": part(
            cdd.measures.contains("verify") | (money.balance_cap <= KRW(500_000)),
            says="Without the real name of the holder it is KRW 500,000.",
        ),
    },
    risk=Risk.ML_TF,
    topic=[Topic.RETAIL_PROTECTION, Topic.CUSTOMER_DUE_DILIGENCE],
    force=Force.REGULATION,
    cites=[ELECTRONIC_FINANCE["Art. 23(1)1"], ELECTRONIC_FINANCE_DECREE["Art. 13(1)"]],
    since=None,
    date_note=_OLDER,
    reading=read_as(
        "A verified holder is one by his real name; disaster aid and cards for visitors are left aside.",
        "They have limits of their own, for which there is no fact.",
        "2026-11-25",
    ),
    evidence=high(_STATUTES, checked="2026-11-25", note="Article 13 of the decree was read."),
    records=["kr-conv-prepaid-face-value"],
)

refund = obligation(
    "Refund the balance as agreed in the terms, all of it where little is left or the circle of sellers shrinks.",
    when=prepaid_issue & (order.side == "redeem"),
    must=stablecoin.redemption_terms == "par_reasonable_conditions",
    risk=Risk.RUN_REDEMPTION,
    topic=Topic.STABLECOIN_ISSUANCE,
    force=Force.STATUTE,
    cites=[ELECTRONIC_FINANCE["Art. 19(1)"], ELECTRONIC_FINANCE["Art. 19(2)"], ELECTRONIC_FINANCE[NOT_FOUND]],
    since=None,
    date_note=_OLDER,
    evidence=_REGISTRATION,
    records=["kr-conv-prepaid-refund"],
)
