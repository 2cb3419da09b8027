"""Conflicts of interest of payment token firms (MAS Guidelines PS-G03, chapter 5, in effect from 19 June 2025)."""

from isonomy.facts import business, controls, disclosure, issuer
from isonomy.law.sg.instruments import PSG03
from isonomy.law.sg.terms import payment_token_provider, served_here
from isonomy.rulebook import Force, Risk, Topic, high, judgement, obligation, part, read_as

_provider = payment_token_provider & served_here
"""A firm that provides payment token services from here."""
_combines_roles = (
    (
        business.activities.contains("operate_trading_venue")
        & business.activities.overlaps(
            "deal_as_principal", "execute_as_agent", "trade_own_account", "make_markets", "issue_tokens"
        )
    )
    | business.group_activities.overlaps(
        "operate_trading_venue",
        "deal_as_principal",
        "execute_as_agent",
        "trade_own_account",
        "make_markets",
        "issue_tokens",
    )
    | issuer.relation.is_in("the_firm_itself", "related_party")
)
"""Venue, brokerage, dealing or issue of tokens come together in the firm or its group."""

conflicts_of_interest = obligation(
    "Find, limit and clearly disclose actual and possible conflicts of interest, under the eyes of senior management.",
    when=_provider,
    must={
        "policy": part(
            controls.conduct.contains("conflict_policy"), says="Conflicts are found and limited by a policy in force."
        ),
        "disclosed": part(
            disclosure.to_client.contains("conflicts") | disclosure.published.contains("conflicts_policy"),
            says="Clients are told of them clearly.",
        ),
        "oversight": part(
            judgement("Senior management oversees conflicts, the use of clients' order information included."),
            says="Senior management oversees them.",
        ),
    },
    risk=Risk.CONFLICT_OF_INTEREST,
    topic=Topic.CONFLICTS,
    force=Force.GUIDELINE,
    cites=PSG03["Chapter 5"],
    since="2025-06-19",
    evidence=high(
        "https://rahmatlim.com/sg/publication/articles/29214/mas-issues-revised-guidelines-on-provision-of-consumer-protection-safeguards-by-digital-payment-token-service-providers?agreed=cookiepolicy",
        "https://wongpartnership.com/insights/detail/guidelines-on-consumer-protection-measures-by-dpt-service-providers-ps-g03",
        "https://digitalpolicyalert.org/event/24038-implemented-mas-guidelines-on-consumer-protection-measures-by-digital-payment-token-service-providers-including-consumer-access-and-business-conduct-measures",
        "https://www.straitstimes.com/business/banking/no-use-of-local-credit-cards-by-retail-investors-among-s-pore-crypto-rules-outlined-by-mas",
        checked="2026-11-23",
    ),
    records=["sg-g03-conflicts", "sg-g03-timeline"],
)

separation_of_roles = obligation(
    "Keep functions apart where venue, brokerage, dealing or the issue of own tokens come together in the firm or group.",
    when=_provider & _combines_roles,
    must=controls.conduct.contains("functional_separation"),
    risk=Risk.CONFLICT_OF_INTEREST,
    topic=Topic.CONFLICTS,
    force=Force.GUIDELINE,
    cites=PSG03["Chapter 5"],
    since="2025-06-19",
    reading=read_as(
        "Several roles are taken to be combined as soon as one firm or group runs a venue and trades, or handles a token "
        "that it has issued.",
        "The sources name vertical integration of trading, brokerage and issue of own tokens as the case in point.",
        "2026-11-25",
    ),
    evidence=high(
        "https://rahmatlim.com/sg/publication/articles/29214/mas-issues-revised-guidelines-on-provision-of-consumer-protection-safeguards-by-digital-payment-token-service-providers?agreed=cookiepolicy",
        "https://wongpartnership.com/insights/detail/guidelines-on-consumer-protection-measures-by-dpt-service-providers-ps-g03",
        "https://digitalpolicyalert.org/event/24038-implemented-mas-guidelines-on-consumer-protection-measures-by-digital-payment-token-service-providers-including-consumer-access-and-business-conduct-measures",
        "https://www.straitstimes.com/business/banking/no-use-of-local-credit-cards-by-retail-investors-among-s-pore-crypto-rules-outlined-by-mas",
        checked="2026-11-23",
        note="A ban on trading by the operator and its affiliates on their own venue was reported but not confirmed.",
    ),
    records=["sg-g03-conflicts"],
)
