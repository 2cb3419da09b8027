"""Who counts as retail on the securities side, and how a wealthy client gives up that protection.

Securities and Futures Act 2001, s 4A, and the Securities and Futures (Classes of Investors) Regulations 2018. The
classes themselves stand among the legal terms.
"""

from isonomy.facts import activity, authorisation, client, disclosure
from isonomy.law.sg.instruments import INVESTOR_CLASSES, SFA
from isonomy.law.sg.securities import securities_reach
from isonomy.law.sg.terms import (
    accredited_eligible,
    accredited_investor,
    capital_markets_product,
    expert_investor,
    institutional_investor,
)
from isonomy.rulebook import (
    NOT_FOUND,
    Force,
    Risk,
    Topic,
    definition,
    judgement,
    medium,
    obligation,
    prohibition,
    read_as,
)

_CONVENTUS = "https://conventuslaw.com/report/new-opt-in-regime-for-accredited-investors-in"
_A_AND_O = "https://jdsupra.com/legalnews/the-new-regime-for-accredited-investors-12338"
_CAPROASIA = "https://caproasia.com/?p=50025"
_BROKER = "https://ibkr.info/zh-hans/node/4659"
_ORION = "https://orionw.com/news-insights/mas-proposes-changes-to-the-recognised-market-operators-regime"
_REGULATIONS = "https://sso.agc.gov.sg/SL/SFA2001-S665-2018?DocDate=20230908&ValidDate=20231009&ViewType=Within"
_DATE = "8 April 2019, put off from 8 January 2019"
_OPT_IN = medium(
    _CAPROASIA,
    _BROKER,
    _CONVENTUS,
    _A_AND_O,
    _REGULATIONS,
    checked="2026-11-25",
    note="One note of 2018 still gives 8 January 2019 and a run-in for earlier clients until 8 July 2020; "
    "the later note says that the start was put off to 8 April 2019.",
)

retail_investor = definition(
    "An investor who is neither institutional nor accredited by opt-in nor expert.",
    ~institutional_investor & ~accredited_investor & ~expert_investor,
    cites=[SFA["s 4A(1)"], INVESTOR_CLASSES[NOT_FOUND]],
    since=None,
    evidence=medium(
        "https://sso.agc.gov.sg/Act/SFA2001?Timeline=On&ProvIds=pr4A-",
        _ORION,
        checked="2026-11-25",
        note="The rules for payment token services know no expert class; see the retail customer there.",
    ),
    records=["sg-sfa-expert-investor"],
)

_individual = (
    activity.by_way_of_business
    & (capital_markets_product | activity.kind.is_in("manage_portfolio", "operate_fund"))
    & securities_reach
    & (client.kind == "individual")
)
"""An individual served with products or funds; payment token firms have a guideline of their own."""
_eligible_individual = _individual & accredited_eligible

opt_in_explained = obligation(
    "Before treating an eligible individual as accredited, explain in writing which protections are given up.",
    when=_eligible_individual & client.consents.contains("professional_treatment"),
    must={
        "explained": disclosure.to_client.contains("protections_given_up"),
        "withdrawal": judgement("The client can withdraw the consent at any time and is then treated as retail again."),
    },
    risk=Risk.INVESTOR_UNDERSTANDING,
    topic=Topic.CLIENT_CLASSES,
    force=Force.REGULATION,
    cites=INVESTOR_CLASSES["reg 3"],
    since="2019-04-08",
    date_note=_DATE,
    reading=read_as(
        "An individual without consent is simply retail, so that the duty to explain begins with the consent.",
        "The firm is free to serve an eligible client as retail.",
        "2026-11-25",
    ),
    evidence=_OPT_IN,
    records=["sg-sfa-ai-optin"],
)

consent_before_professional_service = prohibition(
    "Do not serve an individual under a permission for professional clients unless he is eligible and opted in, or is an expert.",
    when=_individual & (authorisation.client_scope == "professional_only"),
    must=accredited_investor | expert_investor,
    risk=Risk.INVESTOR_UNDERSTANDING,
    topic=Topic.CLIENT_CLASSES,
    force=Force.REGULATION,
    cites=INVESTOR_CLASSES["reg 3"],
    since="2019-04-08",
    date_note=_DATE,
    reading=read_as(
        "Treating somebody as retail means that a firm for professionals only cannot serve him.",
        "The texts speak of treatment; the scope of the permission is where it shows.",
        "2026-11-25",
    ),
    evidence=_OPT_IN,
    records=["sg-sfa-ai-optin"],
)
