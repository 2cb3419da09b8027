"""Conduct of exchange providers: information, advertisements, prohibited acts, protection of users.

Instruments: Payment Services Act, Arts 63-8 to 63-10, and the Cabinet Office Order on Crypto-Asset Exchange Service
Providers.
"""

from isonomy.facts import activity, conduct, controls, derivative, disclosure, order, promotion
from isonomy.facts.lists import HERE
from isonomy.law.jp.instruments import CAES_ORDER, PSA
from isonomy.law.jp.terms import provider, registered_intermediary
from isonomy.law.jp.texts import CAES_ORDER_TEXT, PSA_TEXT
from isonomy.rulebook import (
    Force,
    Risk,
    Topic,
    high,
    judgement,
    obligation,
    part,
    prohibition,
    read_as,
)

_ACT_SECTION_2 = "https://iuris.jp/資金決済に関する法律-第二節-業務/jpn/s/1936"
_MONOLITH = "https://monolith.law/en/corporate/cryptocurrency-custody"
_BUSINESS_LAWYERS = "https://www.businesslawyers.jp/articles/789"

information_security = obligation(
    "Guard information against leak, loss and damage, and supervise contractors and those whom they engage.",
    when=provider,
    must={
        "information": part(
            controls.technology.contains("information_protection"),
            says="Measures protect information against leak, loss and damage.",
        ),
        "contractors": part(
            controls.technology.contains("supplier_oversight"), says="Contractors, down the chain, are supervised."
        ),
    },
    risk=Risk.OPERATIONAL_CYBER,
    topic=Topic.TECHNOLOGY,
    force=Force.STATUTE,
    cites=[PSA["Art. 63-8"], PSA["Art. 63-9"], PSA["Arts 63-22-10, 63-22-11 (intermediaries)"]],
    since="2017-04-01",
    reading=read_as(
        "Every provider has some contractor, so the supervision is asked of all.",
        "No fact tells whether functions are outsourced, and wallet suppliers count.",
        "2026-11-25",
    ),
    evidence=high(
        _ACT_SECTION_2, "https://kouhaku-st.com/mailmagazine/setting-the-table-20260211", checked="2026-11-25"
    ),
    records=["jp-caes-infosec"],
)

advertisements = obligation(
    "Show in every advertisement the trade name, the registration and its number, that crypto-assets are not legal currency, "
    "and the main risks.",
    when=provider & promotion.aimed_at.contains(HERE),
    must={
        "firm": part(
            promotion.contents.covers("firm_name", "licence_status", "registration_number"),
            says="Trade name, registration and number are shown.",
        ),
        "not_currency": promotion.contents.contains("not_legal_tender"),
        "risks": promotion.contents.contains("main_risks"),
    },
    risk=Risk.INVESTOR_UNDERSTANDING,
    topic=Topic.PROMOTION,
    force=Force.STATUTE,
    cites=[PSA["Art. 63-9-2"], PSA["Art. 63-22-15(2) (intermediaries)"]],
    since="2020-05-01",
    evidence=high(_ACT_SECTION_2, _MONOLITH, _BUSINESS_LAWYERS, checked="2026-11-25"),
    records=["jp-caes-advertising"],
)

_PROHIBITED = high(
    PSA_TEXT,
    CAES_ORDER_TEXT,
    _ACT_SECTION_2,
    "https://www.wuyelx.com/5166.html",
    _MONOLITH,
    checked="2026-11-23",
    note="The other acts stand in Art. 20 of the order: among them claims without ground, calls to people who did not ask, "
    "unsuitable solicitation, definite forecasts and trading ahead of a client.",
)

advertised_claims = prohibition(
    "Say nothing false or misleading about crypto-assets in an advertisement, and do not push trading merely for profit.",
    when=provider & promotion.aimed_at.contains(HERE),
    must={
        "truth": ~promotion.claims.contains("false_or_misleading"),
        "not_only_profit": ~promotion.claims.contains("only_profit"),
    },
    risk=Risk.INVESTOR_UNDERSTANDING,
    topic=Topic.PROMOTION,
    force=Force.STATUTE,
    cites=[PSA["Art. 63-9-3"], CAES_ORDER["Art. 20"], PSA["Art. 63-22-15(2) (intermediaries)"]],
    since="2020-05-01",
    evidence=_PROHIBITED,
    records=["jp-caes-prohibited-acts"],
)

solicitation = prohibition(
    "Say nothing false or misleading about crypto-assets when soliciting or concluding a trade, and do no other listed act.",
    when=provider & order.side.is_in("buy", "sell", "swap"),
    must={
        "truth": ~conduct.acts.contains("false_or_misleading_statement"),
        "other_acts": judgement(
            "neither the firm nor its staff did any of the other acts that the article and order list"
        ),
    },
    risk=Risk.INVESTOR_UNDERSTANDING,
    topic=[Topic.PROMOTION, Topic.RETAIL_PROTECTION],
    force=Force.STATUTE,
    cites=[PSA["Art. 63-9-3"], CAES_ORDER["Art. 20"], PSA["Art. 63-22-15(2) (intermediaries)"]],
    since="2020-05-01",
    evidence=_PROHIBITED,
    records=["jp-caes-prohibited-acts"],
)

user_protection = obligation(
    "Before dealing explain that crypto-assets are not currency and tell fees and terms, and take the order's other steps for users.",
    when=provider,
    must={
        "not_currency": disclosure.to_client.contains("not_legal_tender"),
        "terms": disclosure.to_client.contains("fees_and_terms"),
        "order_steps": judgement("the other measures of the order for the protection of users are taken"),
    },
    risk=Risk.INVESTOR_UNDERSTANDING,
    topic=[Topic.DISCLOSURE, Topic.RETAIL_PROTECTION],
    force=Force.STATUTE,
    cites=[PSA["Art. 63-10(1)"], CAES_ORDER["Arts 21-24"], PSA["Art. 63-22-12(2) (intermediaries)"]],
    since="2017-04-01",
    evidence=high(
        PSA_TEXT,
        CAES_ORDER_TEXT,
        "https://www.mc-law.jp/kigyohomu/26120/",
        _ACT_SECTION_2,
        checked="2026-11-23",
    ),
    records=["jp-caes-user-protection"],
)

trades_on_credit = obligation(
    "Where trades are made on credit, take the measures that the order prescribes for them.",
    when=provider & (derivative.kind == "margin_trade"),
    must=judgement("the measures of the order for exchange on credit are taken"),
    risk=Risk.LEVERAGE,
    topic=[Topic.CREDIT_LEVERAGE, Topic.RETAIL_PROTECTION],
    force=Force.STATUTE,
    cites=[PSA["Art. 63-10(2)"], CAES_ORDER["Art. 25"]],
    since="2020-05-01",
    reading=read_as(
        "A margin trade is exchange in which the provider gives credit.",
        "The paragraph speaks of exchange with credit given by the provider.",
        "2026-11-25",
    ),
    evidence=high(
        PSA_TEXT,
        CAES_ORDER_TEXT,
        _BUSINESS_LAWYERS,
        checked="2026-11-25",
        note="Margin, closing out and information; how much margin is due stands in `leverage`.",
    ),
    records=["jp-caes-user-protection"],
)

fair_market = obligation(
    "As an exchange watch users' orders for unfair acts, and have and publish a policy on conflicts of interest.",
    when=provider & activity.kind.is_in("operate_trading_venue", "deal_as_principal", "execute_as_agent"),
    must={
        "watch": part(
            controls.conduct.contains("market_surveillance"),
            says="Orders are screened for fraud, rumours and manipulation.",
        ),
        "conflicts": part(
            controls.conduct.contains("conflict_policy") & disclosure.published.contains("conflicts_policy"),
            says="Conflicts of interest are managed by a published policy.",
        ),
        "best_terms": judgement(
            "where users can trade in several ways, orders are carried out by a published policy on the best terms, and users are "
            "told when the firm itself took the other side"
        ),
    },
    risk=Risk.MARKET_ABUSE,
    topic=[Topic.MARKET_INTEGRITY, Topic.CONFLICTS, Topic.ORDER_HANDLING],
    force=Force.REGULATION,
    cites=CAES_ORDER["Art. 23(2)2-4"],
    since="2020-05-01",
    evidence=high(
        CAES_ORDER_TEXT, checked="2026-11-25", note="The text of the order itself was seen, also as of 1 May 2020."
    ),
    records=["jp-caes-fair-market"],
)

complaints = obligation(
    "Have a way for users to complain and to settle disputes, by the designated body or by means of your own.",
    when=provider & ~registered_intermediary,
    must=controls.conduct.contains("complaints_handling"),
    risk=Risk.INVESTOR_UNDERSTANDING,
    topic=Topic.RETAIL_PROTECTION,
    force=Force.STATUTE,
    cites=[PSA["Art. 63-12"], CAES_ORDER["Art. 32"]],
    since="2017-04-01",
    evidence=high(
        PSA_TEXT, CAES_ORDER_TEXT, checked="2026-11-25", note="Both texts were seen, the order as of 2017 too."
    ),
    records=["jp-caes-complaints"],
)
