"""Selling securities and contracts on them to clients: suitability, complex products, knowledge of derivatives.

Instrument: Code of Conduct, paragraphs 5.1A, 5.2 and 5.5. They bind whoever deals or advises, in whatever form the security
is recorded; what they ask for tokens that are no securities is in `intermediaries`.
"""

from isonomy.facts import activity, client, derivative, disclosure, order, product
from isonomy.law.hk.conventional_brokers import securities_dealing
from isonomy.law.hk.instruments import CODE_OF_CONDUCT
from isonomy.law.hk.terms import fully_protected_client, in_reach, security
from isonomy.rulebook import Force, Risk, Topic, high, medium, obligation, read_as

_SUITABILITY = (
    "https://sc.sfc.hk/gb/www.sfc.hk/web/EN/faqs/intermediaries/supervision/"
    "suitability-obligations-of-investment-advisers/compliance-with-suitability-obligations.html"
)
_SUITABILITY_CIRCULAR = "http://www.sfc.hk/edistributionWeb/gateway/EN/circular/doc?refNo=16EC73"
_COMPLEX = "https://dev2.charltonslaw.com/sfc-issues-guidance-on-complex-products"
_IFEC = (
    "https://www.ifec.org.hk/web/en/investment/market-intermediaries/financial-market/investor-protection/"
    "investor-characterisation.page"
)
_DERIVATIVES_GUIDANCE = "https://de.scribd.com/document/62543145/Investor-Characterization-I-28May2010"

_buys = order.side.is_in("buy", "swap", "subscribe")
_sells_or_advises = securities_dealing | (in_reach & security & (activity.kind == "advise"))
_contract = (derivative.kind != "none") & (product.kind != "exchange_traded_derivative")

suitability = obligation(
    "When you recommend or solicit, make sure that it suits the client in all the circumstances.",
    when=_sells_or_advises & _buys & order.solicited & fully_protected_client,
    must=client.assessments.contains("suitability"),
    risk=Risk.INVESTOR_UNDERSTANDING,
    topic=Topic.RETAIL_PROTECTION,
    force=Force.GUIDELINE,
    cites=CODE_OF_CONDUCT["5.2"],
    since=None,
    date_note="The paragraph is older than its guidance of 23 December 2016; the start was not seen.",
    evidence=high(_SUITABILITY, _SUITABILITY_CIRCULAR, checked="2026-11-25"),
    records=["hk-conv-suitability"],
)

complex_products = obligation(
    "Sell a complex product only where it suits the client, asked for or not, and tell its nature and risks.",
    when=_sells_or_advises & _buys & fully_protected_client & ((product.kind == "structured_product") | _contract),
    must={
        "suits": client.assessments.contains("suitability"),
        "told": disclosure.to_client.contains("derivative_risks"),
    },
    risk=Risk.INVESTOR_UNDERSTANDING,
    topic=[Topic.RETAIL_PROTECTION, Topic.DISCLOSURE],
    force=Force.GUIDELINE,
    cites=CODE_OF_CONDUCT["5.5"],
    since="2019-07-06",
    reading=read_as(
        "Structured products and contracts off the exchanges are complex; contracts traded on an exchange are left aside.",
        "The factors name derivatives; exchange-traded ones have lighter terms, which were not seen.",
        "2026-11-25",
    ),
    evidence=medium(_COMPLEX, checked="2026-11-25"),
    records=["hk-conv-complex-products"],
)

derivative_knowledge = obligation(
    "Before a client buys a derivative, find out whether he knows derivatives; if not, explain the risks, and off the "
    "exchanges also warn and say whether it suits him.",
    when=securities_dealing & _buys & fully_protected_client & (derivative.kind != "none"),
    must={
        "risks": client.assessments.contains("derivative_knowledge")
        | disclosure.to_client.contains("derivative_risks"),
        "off_exchange": client.assessments.overlaps("derivative_knowledge", "suitability")
        | (product.kind == "exchange_traded_derivative"),
    },
    risk=Risk.INVESTOR_UNDERSTANDING,
    topic=[Topic.RETAIL_PROTECTION, Topic.DERIVATIVES],
    force=Force.GUIDELINE,
    cites=CODE_OF_CONDUCT["5.1A"],
    since="2011-09-04",
    reading=read_as(
        "The advice off the exchanges is an assessment of suitability with a good result.",
        "The paragraph asks for advice on whether the deal is suitable; going on regardless is not foreseen here.",
        "2026-11-25",
    ),
    evidence=high(_IFEC, _DERIVATIVES_GUIDANCE, checked="2026-11-25"),
    records=["hk-conv-derivative-knowledge"],
)
