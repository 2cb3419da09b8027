"""Retail clients of payment token firms, and how a client stops being one.

Instrument: MAS Guidelines PS-G03. The ban on lending and staking and the client classes came on 4 October 2024; access
measures (risk awareness, incentives, credit, cards; chapter 4) on 19 June 2025.
"""

from isonomy.facts import activity, client, custody, derivative, disclosure, loan, order, promotion
from isonomy.law.sg.derivatives import on_approved_exchange
from isonomy.law.sg.instruments import AI_FAQ, PSG03
from isonomy.law.sg.terms import accredited_eligible, payment_token_provider, retail_customer, served_here
from isonomy.logic import NEVER, SGD, percent
from isonomy.rulebook import (
    NOT_FOUND,
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

_provider = payment_token_provider & served_here
"""A firm that provides payment token services from here."""
_serves_retail = _provider & retail_customer
_promotes = ~(promotion.channels.is_empty() & promotion.inducements.is_empty() & promotion.claims.is_empty())
"""A promotion is made: something is said or given away somewhere."""

no_staking_or_lending = prohibition(
    "Neither stake nor lend the tokens of retail clients, nor help others to do so.",
    when=_serves_retail,
    must=~custody.uses.overlaps("staked", "lent") & ~activity.kind.is_in("stake_for_clients", "borrow_from_clients"),
    risk=Risk.CUSTODY_LOSS,
    topic=Topic.CLIENT_ASSET_USE,
    force=Force.GUIDELINE,
    cites=PSG03[NOT_FOUND],
    since="2024-10-04",
    reading=read_as(
        "Consent of a retail client does not lift the ban. What other clients may instruct is in the rules on custody.",
        "One tracker speaks of use without consent; the law firms state an outright ban. For other clients the guidelines add "
        "nothing to the regulations.",
        "2026-11-25",
    ),
    evidence=high(
        "https://elliptic.co/blog/analysis/what-singapore-s-enhanced-crypto-investor-protections-mean-for-businesses",
        "https://bovill-newgate.com/asia/crypto-asset-segregation-and-custody-regulations-to-go-live-in-october-2023/?r=asia",
        "https://investorbites.com/singapores-mas-redefines-the-game-for-token-service-providers/",
        "https://laws.sg/legislation/sub-leg-2019-psa-rg2/reg-18c",
        checked="2026-11-23",
    ),
    records=["sg-g03-retail-no-staking-lending", "sg-g03-retail-definition", "sg-g03-timeline"],
)

accredited_opt_in = obligation(
    "Treat a client as accredited only after a written notice that warns and explains which protections are lost, and "
    "his consent to it.",
    when=_provider & accredited_eligible & client.consents.contains("professional_treatment"),
    must={
        "notice": part(
            disclosure.to_client.contains("protections_given_up"),
            says="The client was told in writing which protections are lost.",
        ),
        "revocable": part(
            judgement("The consent counts for this firm alone and can be withdrawn at any time."),
            says="The client can take the consent back at any time.",
        ),
    },
    risk=Risk.INVESTOR_UNDERSTANDING,
    topic=Topic.CLIENT_CLASSES,
    force=Force.GUIDELINE,
    cites=PSG03["2.3"],
    since="2024-10-04",
    evidence=high(
        "https://orionw.com/news-insights/mas-issues-crypto-customer-protection-guidelines",
        "https://www.wongpartnership.com/insights/detail/latest-updates-to-the-regulatory-regime-under-the-payment-services-act",
        "https://www.globalcompliancenews.com/2024/10/15/https-insightplus-bakermckenzie-com-bm-financial-institutions_1-singapore-guidelines-on-the-provision-of-consumer-protection-safeguards-by-digital-payment-token-service-providers_09242024/",
        "https://rahmatlim.com/sg/publication/articles/29214/mas-issues-revised-guidelines-on-provision-of-consumer-protection-safeguards-by-digital-payment-token-service-providers?agreed=cookiepolicy",
        checked="2026-11-23",
        note="Earlier opt-ins had a transitional treatment when chapters 4 to 6 were added; its terms were not seen.",
    ),
    records=["sg-g03-ai-optin"],
)

token_wealth = obligation(
    "Count a client's tokens towards the 2 million dollar wealth test at no more than half their market value and no more "
    "than 200,000 dollars, by a method that is disclosed, applied consistently and reviewed.",
    when=_provider
    & (client.kind == "individual")
    & (client.token_value > SGD(0))
    & client.consents.contains("professional_treatment"),
    must={
        "qualifies": part(
            accredited_eligible, says="The client still qualifies when his tokens are cut and capped in this way."
        ),
        "method": part(
            judgement(
                "The method of valuing tokens is disclosed, applied consistently and reviewed, and clients who were "
                "assessed on tokens before it came were assessed anew."
            ),
            says="The method is disclosed, consistent and reviewed.",
        ),
    },
    risk=Risk.INVESTOR_UNDERSTANDING,
    topic=Topic.CLIENT_CLASSES,
    force=Force.GUIDELINE,
    cites=[PSG03[NOT_FOUND], AI_FAQ[NOT_FOUND]],
    since="2024-10-04",
    reading=read_as(
        "A client who opted in is taken as treated as accredited, and must then qualify by some test.",
        "The guideline says how tokens count; a client who fails all tests stays retail in any case.",
        "2026-11-25",
    ),
    evidence=high(
        "https://capital-governance.com/2024/10/22/accredited-investor-status-updates/",
        "https://orionw.com/news-insights/mas-issues-crypto-customer-protection-guidelines",
        "https://www.straitstimes.com/business/banking/no-use-of-local-credit-cards-by-retail-investors-among-s-pore-crypto-rules-outlined-by-mas",
        "https://nsn.asia/2023/11/23/mas-to-tighten-crypto-rules-for-singapore-retail-customers/",
        checked="2026-11-23",
        note="Coins of local supervised issuers are outside. The FAQ of 8 October 2024 extends it to all firms.",
    ),
    records=["sg-g03-ai-crypto-haircut"],
)

risk_awareness = obligation(
    "Before serving a retail client, assess that the client is sufficiently aware of the risks of payment tokens.",
    when=_serves_retail,
    must=client.assessments.contains("risk_awareness"),
    risk=Risk.INVESTOR_UNDERSTANDING,
    topic=Topic.RETAIL_PROTECTION,
    force=Force.GUIDELINE,
    cites=PSG03["Chapter 4"],
    since="2025-06-19",
    evidence=high(
        "https://www.straitstimes.com/business/banking/no-use-of-local-credit-cards-by-retail-investors-among-s-pore-crypto-rules-outlined-by-mas",
        "https://rahmatlim.com/sg/publication/articles/29214/mas-issues-revised-guidelines-on-provision-of-consumer-protection-safeguards-by-digital-payment-token-service-providers?agreed=cookiepolicy",
        "https://digitalpolicyalert.org/event/24038-implemented-mas-guidelines-on-consumer-protection-measures-by-digital-payment-token-service-providers-including-consumer-access-and-business-conduct-measures",
        "https://wongpartnership.com/insights/detail/guidelines-on-consumer-protection-measures-by-dpt-service-providers-ps-g03",
        checked="2026-11-23",
        note="Question bank, pass mark and repetition of the test were not seen.",
    ),
    records=["sg-g03-risk-awareness-assessment", "sg-g03-timeline"],
)

no_incentives = prohibition(
    "Give retail clients nothing for joining or trading: no free tokens, gifts, referral or learning rewards.",
    when=_serves_retail & _promotes,
    must=promotion.inducements.is_empty(),
    risk=Risk.INVESTOR_UNDERSTANDING,
    topic=[Topic.PROMOTION, Topic.RETAIL_PROTECTION],
    force=Force.GUIDELINE,
    cites=PSG03["Chapter 4"],
    since="2025-06-19",
    reading=read_as(
        "A discount on fees given for joining or trading is an incentive like the others.",
        "The sources list examples and speak of any incentive; none carves out discounts.",
        "2026-11-25",
    ),
    evidence=high(
        "https://www.straitstimes.com/business/banking/no-use-of-local-credit-cards-by-retail-investors-among-s-pore-crypto-rules-outlined-by-mas",
        "https://rahmatlim.com/sg/publication/articles/29214/mas-issues-revised-guidelines-on-provision-of-consumer-protection-safeguards-by-digital-payment-token-service-providers?agreed=cookiepolicy",
        "https://nsn.asia/2023/11/23/mas-to-tighten-crypto-rules-for-singapore-retail-customers/",
        "https://coineighbour.com/policies/singapore-plans-to-expand-regulations-to-curb-retail-speculation-in-cryptocurrencies-including-banning-leveraged-trading",
        checked="2026-11-23",
    ),
    records=["sg-g03-no-incentives", "sg-g03-timeline"],
)

no_credit_or_leverage = prohibition(
    "Give retail clients no financing, margin or leverage for dealings in payment tokens.",
    when=_serves_retail
    & (
        (activity.kind == "finance_purchases")
        | (loan.lent.is_in("money", "tokens") & loan.purpose.is_in("buy_tokens", "short_sale"))
        | derivative.kind.is_in("margin_trade", "leveraged_token")
        | (
            derivative.kind.is_in("future", "perpetual", "swap_or_contract_for_difference")
            & ~on_approved_exchange
            & ~(derivative.margin >= percent(100))
        )
    ),
    must=NEVER,
    risk=Risk.LEVERAGE,
    topic=[Topic.CREDIT_LEVERAGE, Topic.RETAIL_PROTECTION],
    force=Force.GUIDELINE,
    cites=PSG03["Chapter 4"],
    since="2025-06-19",
    reading=read_as(
        "Futures, perpetuals and contracts for difference that are not on an approved exchange are leveraged unless margined in "
        "full. Loans for other purposes and contracts on an approved exchange are left to other rules.",
        "The ban speaks of financing and leverage of payment token transactions, and the securities statute takes only "
        "contracts on approved exchanges.",
        "2026-11-25",
    ),
    evidence=high(
        "https://www.straitstimes.com/business/banking/no-use-of-local-credit-cards-by-retail-investors-among-s-pore-crypto-rules-outlined-by-mas",
        "https://rahmatlim.com/sg/publication/articles/29214/mas-issues-revised-guidelines-on-provision-of-consumer-protection-safeguards-by-digital-payment-token-service-providers?agreed=cookiepolicy",
        "https://bitsofblocks.io/post/singapore-slings-new-guidance-to-protect-consumers",
        checked="2026-11-23",
    ),
    records=["sg-g03-no-credit-leverage", "sg-g03-timeline"],
)

no_local_credit_card = prohibition(
    "Do not take payment from retail clients by a credit card issued here.",
    when=_serves_retail & order.side.is_in("buy", "swap", "subscribe"),
    must=order.payment != "credit_card_issued_here",
    risk=Risk.LEVERAGE,
    topic=[Topic.CREDIT_LEVERAGE, Topic.RETAIL_PROTECTION],
    force=Force.GUIDELINE,
    cites=PSG03["Chapter 4"],
    since="2025-06-19",
    evidence=high(
        "https://www.straitstimes.com/business/banking/no-use-of-local-credit-cards-by-retail-investors-among-s-pore-crypto-rules-outlined-by-mas",
        "https://bitsofblocks.io/post/singapore-slings-new-guidance-to-protect-consumers",
        "https://www.singaporesecretaryservices.com/mas-prohibits-retail-customers-from-utilising-local-credit-cards-for-purchasing-cryptocurrencies/",
        checked="2026-11-23",
    ),
    records=["sg-g03-no-local-credit-card", "sg-g03-timeline"],
)
