"""How venues for payment tokens decide what they list (MAS Guidelines PS-G03, chapter 6, from 19 June 2025)."""

from isonomy.facts import business, disclosure
from isonomy.law.sg.instruments import PSG03
from isonomy.law.sg.terms import payment_token_provider, served_here
from isonomy.rulebook import Force, Risk, Topic, high, obligation, read_as

_provider = payment_token_provider & served_here
"""A firm that provides payment token services from here."""

listing_governance = obligation(
    "Publish the criteria, policies and procedures by which tokens are examined, listed and delisted.",
    when=_provider & business.activities.contains("operate_trading_venue"),
    must=disclosure.published.contains("admission_and_removal_rules"),
    risk=Risk.DISCLOSURE,
    topic=[Topic.TOKEN_ADMISSION, Topic.DISCLOSURE],
    force=Force.GUIDELINE,
    cites=PSG03["Chapter 6"],
    since="2025-06-19",
    reading=read_as(
        "The duty is asked of firms that run a venue.",
        "It speaks of listing and delisting, which only a venue does.",
        "2026-11-25",
    ),
    evidence=high(
        "https://rahmatlim.com/sg/publication/articles/29214/mas-issues-revised-guidelines-on-provision-of-consumer-protection-safeguards-by-digital-payment-token-service-providers?agreed=cookiepolicy",
        "https://wongpartnership.com/insights/detail/guidelines-on-consumer-protection-measures-by-dpt-service-providers-ps-g03",
        "https://digitalpolicyalert.org/event/24038-implemented-mas-guidelines-on-consumer-protection-measures-by-digital-payment-token-service-providers-including-consumer-access-and-business-conduct-measures",
        "https://nsn.asia/2023/11/23/mas-to-tighten-crypto-rules-for-singapore-retail-customers/",
        checked="2026-11-23",
    ),
    records=["sg-g03-listing-governance", "sg-g03-timeline"],
)
