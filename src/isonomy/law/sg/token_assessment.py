"""What is found out about a token before it is offered, and what the authority wants with a question about it.

Guidance for payment token services, Notice PSN02, and the Guide on the Tokenisation of Capital Markets Products.
"""

from isonomy.facts import activity, asset, authorisation, business, controls, listing
from isonomy.law.sg.instruments import PSN02, PSN02_GUIDELINES, TOKENISATION_GUIDE
from isonomy.law.sg.terms import done_here, solicits_here
from isonomy.rulebook import NOT_FOUND, Force, Risk, Topic, medium, obligation, read_as

_FINREG = (
    "https://finreg.sg/answers/operating-or-listing-on-a-crypto-exchange-260/"
    "dpt-service-provider-offering-tokens-for-sale-exchange-377"
)
_SOURCE = medium(_FINREG, checked="2026-11-23", note="One source; the paragraphs were not found.")

_offers_token = (
    activity.by_way_of_business
    & business.activities.overlaps("operate_trading_venue", "deal_as_principal")
    & asset.cryptographic
    & listing.admitted
    & (done_here | solicits_here)
)

nature_and_risk = obligation(
    "Before offering a token find out whether it is a payment or a security token and how it could serve to launder money.",
    when=_offers_token,
    must={
        "nature": listing.due_diligence.contains("regulatory_status_here"),
        "laundering": listing.due_diligence.contains("money_laundering_risk"),
        "new_products": controls.aml.contains("new_product_risk_assessment"),
    },
    risk=Risk.ML_TF,
    topic=[Topic.TOKEN_ADMISSION, Topic.CUSTOMER_DUE_DILIGENCE],
    force=Force.REGULATION,
    cites=[PSN02[NOT_FOUND], PSN02_GUIDELINES[NOT_FOUND]],
    since="2020-01-28",
    reading=read_as(
        "The notice is taken to bind; that the nature of the token is examined first comes from guidance.",
        "The source gives both in one breath and no paragraph.",
        "2026-11-25",
    ),
    evidence=_SOURCE,
    records=["sg-token-assessment-before-offer"],
)

opinion_with_question = obligation(
    "Whoever asks the authority whether a token is a capital markets product sends an opinion of a lawyer qualified here.",
    when=activity.by_way_of_business
    & activity.kind.is_in("issue_tokens", "offer_tokens", "operate_trading_venue", "deal_as_principal", "operate_fund")
    & ~asset.rights.is_empty()
    & authorisation.notices.contains("question_on_token_nature"),
    must=listing.legal_opinion,
    risk=Risk.PERIMETER,
    topic=[Topic.PERIMETER, Topic.SECURITIES_AND_OFFERS],
    force=Force.GUIDELINE,
    cites=TOKENISATION_GUIDE[NOT_FOUND],
    since="2025-11-14",
    reading=read_as(
        "The question is asked by one who brings out a token or trades in it, and only of a token that gives some right.",
        "A token that gives no right to anything can hardly be such a product.",
        "2026-11-25",
    ),
    evidence=medium(
        "https://cm.twobirds.com/en/insights/2025/singapore/monetary-authority-of-singapore-issues-revised-guide-on-tokenisation-of-capital-markets-products",
        checked="2026-11-23",
    ),
    records=["sg-sfa-tokenised-legal-opinion"],
)
