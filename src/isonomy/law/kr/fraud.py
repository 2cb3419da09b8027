"""Fraud and its surroundings: refunds to victims, unlicensed fund-raising, credit cards, wealth of public officials.

Telecom Fraud Refund Act (Act No. 21503), Fund-Raising Act, decree on the card business, Public Service Ethics Act.
"""

from isonomy.facts import activity, authorisation, business, client, controls, offer, order, report, transfer
from isonomy.facts.lists import HERE
from isonomy.law.kr.instruments import CARD_DECREE, ETHICS_ACT, FRAUD_REFUND, FUND_RAISING
from isonomy.law.kr.terms import provider, reaches_here, virtual_asset
from isonomy.logic import KRW
from isonomy.rulebook import Force, Risk, Topic, high, judgement, obligation, penalty, prohibition, read_as

_REFUND = high(
    "https://github.com/9bow/legalize-kr/blob/main/kr/전기통신금융사기피해방지및피해자산환급에관한특별법/법률.md",
    checked="2026-11-23",
    note="Act No. 21503; exchanges are covered like banks.",
)
_exchange = provider & business.activities.contains("operate_trading_venue")

fraud_watch = obligation(
    "Watch for transfers that look like telecom fraud, check their purpose, and be able to hold and refund them.",
    when=_exchange,
    must=controls.aml.covers("transaction_monitoring", "fraud_hold_and_refund"),
    risk=Risk.ML_TF,
    topic=Topic.CUSTOMER_DUE_DILIGENCE,
    force=Force.STATUTE,
    cites=FRAUD_REFUND["Arts 2-5, 2-6, 4, 10"],
    since="2026-10-01",
    evidence=_REFUND,
    records=["kr-telecom-fraud-va"],
)

suspicious_transfers_held = obligation(
    "Hold a transfer suspected of telecom fraud for the time being, and ask what it is for.",
    when=_exchange & transfer.alerts.contains("suspected_fraud"),
    must=transfer.handling.is_in("requested_information", "held", "frozen", "rejected", "executed_after_request"),
    risk=Risk.ML_TF,
    topic=Topic.CUSTOMER_DUE_DILIGENCE,
    force=Force.STATUTE,
    cites=FRAUD_REFUND["Arts 2-5, 2-6, 4, 10"],
    since="2026-10-01",
    reading=read_as(
        "A transfer carried out after its purpose was asked for is in order; the hold is for the time being.",
        "The act asks for a temporary hold and a check of purpose.",
        "2026-11-25",
    ),
    evidence=_REFUND,
    records=["kr-telecom-fraud-va"],
)

victim_refund = obligation(
    "On a victim's report freeze the account and refund in tokens, or sell and pay money if the victim asks for it.",
    when=_exchange & transfer.alerts.contains("victim_report"),
    must={
        "freeze": transfer.handling == "frozen",
        "refund": judgement(
            "the refund is run in the tokens themselves, or in money where the victim asked for a sale"
        ),
    },
    risk=Risk.ML_TF,
    topic=Topic.CUSTOMER_DUE_DILIGENCE,
    force=Force.STATUTE,
    cites=FRAUD_REFUND["Arts 2-5, 2-6, 4, 10"],
    since="2026-10-01",
    evidence=_REFUND,
    records=["kr-telecom-fraud-va"],
)

_FUND_RAISING = high(
    "https://github.com/legalize-kr/legalize-kr/blob/main/kr/유사수신행위의규제에관한법률/법률.md",
    "https://github.com/xxyy89890-wq/legalize-kr",
    checked="2026-11-23",
    note="Act No. 20367 of 27 February 2024.",
)

unlicensed_fund_raising = prohibition(
    "Do not take tokens from the public on the promise of the whole sum or more without a permission to do so.",
    when=virtual_asset
    & activity.by_way_of_business
    & activity.kind.is_in("borrow_from_clients", "manage_portfolio", "operate_fund")
    & offer.route.is_in("public_direct", "public_through_platform")
    & (activity.performed_in.contains(HERE) | (client.place == HERE)),
    must=~offer.promises_principal | (authorisation.application == "granted"),
    risk=Risk.INVESTOR_UNDERSTANDING,
    topic=Topic.CLIENT_ASSET_USE,
    force=Force.STATUTE,
    cites=FUND_RAISING["Art. 2, 3, 6(1)"],
    since="2024-05-28",
    date_note="three months after promulgation, computed",
    reading=read_as(
        "The permission is read as any that was granted for the activity.",
        "The sources seen say only that the taking is without authorisation.",
        "2026-11-25",
    ),
    evidence=_FUND_RAISING,
    records=["kr-similar-deposit-va"],
)

unlicensed_fund_raising_penalty = penalty(
    "Prison of up to five years or a fine of up to 50 million won.",
    of=unlicensed_fund_raising,
    fine=KRW(50_000_000),
    months=60,
    cites=FUND_RAISING["Art. 2, 3, 6(1)"],
    since="2024-05-28",
    evidence=_FUND_RAISING,
    records=["kr-similar-deposit-va"],
)

credit_cards = prohibition(
    "Let no credit card pay for buying, swapping or other services in virtual assets.",
    when=provider & order.side.is_in("buy", "sell", "swap"),
    must=~order.payment.is_in("credit_card_issued_here", "credit_card_issued_elsewhere"),
    risk=Risk.LEVERAGE,
    topic=Topic.CREDIT_LEVERAGE,
    force=Force.REGULATION,
    cites=CARD_DECREE["Art. 1-2(2)8"],
    since="2024-05-21",
    reading=read_as(
        "Cards of issuers abroad are reached as well.",
        "The decree makes no difference by issuer in what was seen.",
        "2026-11-25",
    ),
    evidence=high(
        "https://github.com/legalize-kr/legalize-kr/blob/main/kr/여신전문금융업법/시행령.md",
        "https://github.com/xxyy89890-wq/legalize-kr",
        checked="2026-11-23",
    ),
    records=["kr-credit-card-ban"],
)

officials_wealth = obligation(
    "As a public official subject to registration, declare virtual assets, report trades, and keep to bans of the agency.",
    when=(business.institution == "public_official")
    & virtual_asset
    & activity.kind.is_in("hold_for_investment", "trade_own_account")
    & reaches_here,
    must={
        "declared": report.regular.contains("personal_token_wealth"),
        "trades": judgement("an official whose wealth is published has reported the trades of the year"),
        "not_barred": judgement(
            "the agency has not barred the official, for duties in this field, from holding the tokens"
        ),
    },
    risk=Risk.CONFLICT_OF_INTEREST,
    topic=Topic.CONFLICTS,
    force=Force.STATUTE,
    cites=ETHICS_ACT["Arts 4(2)6, 6-2, 14-17"],
    since="2023-12-14",
    date_note="six months after promulgation, computed",
    reading=read_as(
        "The official is taken as the person of the case; which ranks must register is for a person to say.",
        "The act lays the duty on officials about their own wealth.",
        "2026-11-25",
    ),
    evidence=high(
        "https://github.com/legalize-kr/legalize-kr/blob/main/kr/공직자윤리법/법률.md",
        "https://github.com/xxyy89890-wq/legalize-kr",
        checked="2026-11-23",
        note="Act No. 19470 of 13 June 2023.",
    ),
    records=["kr-officials-disclosure"],
)
