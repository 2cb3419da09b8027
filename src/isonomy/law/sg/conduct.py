"""Conduct towards clients and in the market: complaints, the conduct notice, and market integrity as proposed.

Instruments: MAS Guidelines PS-G03, chapter 6; Notices PSN07 and PSN08; consultation paper of July 2023 on market integrity, of which
no outcome was found.
"""

from isonomy.facts import business, controls, disclosure
from isonomy.law.sg.instruments import MARKET_INTEGRITY_PAPER, PSG03, PSN07, PSN08
from isonomy.law.sg.terms import payment_token_provider, served_here
from isonomy.rulebook import (
    NOT_FOUND,
    Force,
    Risk,
    Status,
    Topic,
    high,
    judgement,
    medium,
    obligation,
    part,
    read_as,
)

_provider = payment_token_provider & served_here
"""A firm that provides payment token services from here."""
_NO_START = "consulted on in July 2023; no outcome and no start were found"

complaints = obligation(
    "Handle complaints by an effective procedure, and settle disputes fairly, in time and without cutting off other ways.",
    when=_provider,
    must={
        "procedure": part(
            controls.conduct.contains("complaints_handling"), says="An effective complaints procedure is in force."
        ),
        "disputes": part(
            judgement("Disputes are settled fairly and in time, and the client keeps every other way of redress."),
            says="Disputes are settled fairly and in time.",
        ),
    },
    risk=Risk.DISCLOSURE,
    topic=Topic.RETAIL_PROTECTION,
    force=Force.GUIDELINE,
    cites=PSG03["Chapter 6"],
    since="2025-06-19",
    evidence=high(
        "https://rahmatlim.com/sg/publication/articles/29214/mas-issues-revised-guidelines-on-provision-of-consumer-protection-safeguards-by-digital-payment-token-service-providers?agreed=cookiepolicy",
        "https://wongpartnership.com/insights/detail/guidelines-on-consumer-protection-measures-by-dpt-service-providers-ps-g03",
        "https://digitalpolicyalert.org/event/24038-implemented-mas-guidelines-on-consumer-protection-measures-by-digital-payment-token-service-providers-including-consumer-access-and-business-conduct-measures",
        checked="2026-11-23",
    ),
    records=["sg-g03-complaints", "sg-g03-timeline"],
)

conduct_notice = obligation(
    "Keep the authority's notice on the conduct of payment firms, exempt ones included.",
    when=_provider,
    must=judgement("The rules of Notice PSN07 that bear on payment token services are kept."),
    risk=Risk.DISCLOSURE,
    topic=[Topic.DISCLOSURE, Topic.RECORDS_AND_REPORTS],
    force=Force.REGULATION,
    cites=PSN07["1-2"],
    since="2024-10-04",
    evidence=medium(
        "https://scribd.com/document/732424458/PSN07-Phase-2",
        checked="2026-11-23",
        note="Seen: whom it binds and from when; its substantive paragraphs were not seen.",
    ),
    records=["sg-psn07-conduct"],
)

risk_statement = obligation(
    "Before serving a customer, give him in writing the set statement on the risks of payment tokens.",
    when=_provider,
    must=disclosure.to_client.contains("prescribed_risk_statements"),
    risk=Risk.INVESTOR_UNDERSTANDING,
    topic=[Topic.DISCLOSURE, Topic.RETAIL_PROTECTION],
    force=Force.REGULATION,
    cites=PSN08[NOT_FOUND],
    since="2020-01-28",
    date_note="the notice is of the end of 2019; its own start was not seen and is taken as that of the statute",
    reading=read_as(
        "Every customer gets the statement, professional ones included; exempt institutions give it too.",
        "The source speaks of all customers of a firm that offers payment token services; an exception was not seen.",
        "2026-11-25",
    ),
    evidence=medium(
        "https://www.advomi.com.sg/fintech/disclosures-psa/",
        "https://pdlegal.au/guidelines-on-provision-of-digital-payment-token-services-to-the-public/",
        checked="2026-11-25",
        note="A standard institution also states that its licence does not guarantee recovery of money; not encoded apart.",
    ),
    records=["sg-psn08-risk-statement"],
)

fair_order_handling = obligation(
    "Carry out orders fairly and in the order of receipt, and take no payment for routing them.",
    when=_provider & business.activities.overlaps("operate_trading_venue", "deal_as_principal", "execute_as_agent"),
    must={
        "orders": part(
            controls.conduct.contains("fair_order_handling"),
            says="Orders are carried out fairly, in the order of receipt.",
        ),
        "routing": part(
            judgement("The firm takes no payment from others for routing clients' orders to them."),
            says="No payment is taken for routing orders.",
        ),
    },
    risk=Risk.MARKET_ABUSE,
    topic=[Topic.MARKET_INTEGRITY, Topic.ORDER_HANDLING],
    force=Force.REGULATION,
    cites=MARKET_INTEGRITY_PAPER[NOT_FOUND],
    since=None,
    date_note=_NO_START,
    status=Status.PROPOSED,
    evidence=medium(
        "http://webiis06.mondaq.com/financial-services/1399746/mas-publishes-two-consultation-papers-and-a-consultation-response-relating-to-digital-payment-token-services",
        "https://www.fintechandpayments.com/tag/digital-payment-tokens/",
        "https://www.sidley.com/zh-hans/insights/newsupdates/2023/07/singapore-proposes-measures-to-prevent-unfair-crypto-trading-and-address-market-integrity-risks",
        "https://crypto-digest.shop/index.php/2024/08/12/singapores-approach-to-market-misconduct-in-crypto-markets/",
        checked="2026-11-23",
        note="Statutory bans on unfair trading were in view as well; no wording was found.",
    ),
    records=["sg-dpt-market-integrity"],
)

market_surveillance = obligation(
    "Watch the venue in real time for wash trades, manipulation and insider dealing.",
    when=_provider & business.activities.contains("operate_trading_venue"),
    must=controls.conduct.contains("market_surveillance"),
    risk=Risk.MARKET_ABUSE,
    topic=Topic.MARKET_INTEGRITY,
    force=Force.REGULATION,
    cites=MARKET_INTEGRITY_PAPER[NOT_FOUND],
    since=None,
    date_note=_NO_START,
    status=Status.PROPOSED,
    evidence=medium(
        "http://webiis06.mondaq.com/financial-services/1399746/mas-publishes-two-consultation-papers-and-a-consultation-response-relating-to-digital-payment-token-services",
        "https://www.fintechandpayments.com/tag/digital-payment-tokens/",
        "https://www.sidley.com/zh-hans/insights/newsupdates/2023/07/singapore-proposes-measures-to-prevent-unfair-crypto-trading-and-address-market-integrity-risks",
        "https://crypto-digest.shop/index.php/2024/08/12/singapores-approach-to-market-misconduct-in-crypto-markets/",
        checked="2026-11-23",
        note="No regime against abuse of the spot market was found in force.",
    ),
    records=["sg-dpt-market-integrity"],
)
