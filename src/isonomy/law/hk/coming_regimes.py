"""Licences to come for dealing, custody, advice and management (consultation conclusions of Dec 2025 and May 2026).

All of it is proposed: a bill was aimed at for 2026, and no gazettal or first reading was found. No date of start is known.
The government told the legislature on 2 June 2026 that nobody will be deemed licensed meanwhile.
"""

from isonomy.facts import activity, authorisation, capital, custody, product
from isonomy.law.hk.instruments import (
    ADVISORY_CONCLUSIONS,
    CUSTODY_CONCLUSIONS,
    DEALING_CONCLUSIONS,
    NEW_REGIMES_PAPERS,
)
from isonomy.law.hk.terms import in_reach, virtual_asset
from isonomy.logic import HKD, percent
from isonomy.rulebook import (
    NOT_FOUND,
    Force,
    Risk,
    Status,
    Topic,
    exemption,
    high,
    judgement,
    licence,
    low,
    medium,
    obligation,
    penalty,
    read_as,
)

_TARGET = "https://particle.news/story/hong-kong-sets-2026-target-to-license-crypto-dealers-and-custodians"
_CONSULTED = (
    "https://digitalpolicyalert.org/event/33112-financial-services-and-the-treasury-bureau-and-securities-and-futures-"
    "commission-closes-consultation-on-regulation-on-virtual-asset-custodian-services"
)
_DEALING_NOTES = "https://conventuslaw.com/?p=131925"
_NO_GRACE = (
    "https://www.panewslab.com/en/articles/019e8664-a3b8-7148-ba0b-20d84a2b74e2",
    "https://cryptofox.news/news/hong-kong-rules-out-transitional-period-for-virtual-asset-providers",
)
_NO_DATE = "no start is known; a bill was aimed at for 2026, with no time of grace for those already in the business"

_dealing = (
    in_reach
    & virtual_asset
    & activity.kind.is_in("deal_as_principal", "execute_as_agent", "introduce", "offer_tokens", "finance_purchases")
)

dealing_licence = licence(
    "Hold a virtual-asset dealing licence to convert, broker, trade in blocks or on margin, or place virtual assets by "
    "way of business, in shops or online, or to market this to the public here.",
    when=_dealing,
    must=authorisation.classes.contains("dealing_in_tokens"),
    risk=Risk.PERIMETER,
    topic=Topic.PERIMETER,
    force=Force.STATUTE,
    cites=DEALING_CONCLUSIONS[NOT_FOUND],
    since=None,
    date_note=_NO_DATE,
    status=Status.PROPOSED,
    reading=read_as(
        "Inducing trades, placing and financing purchases are read into the scope; no exemption is applied yet.",
        "The scope is to follow the securities dealing licence (type 1), whose exemptions are still being settled.",
        "2026-11-25",
    ),
    evidence=high(
        "https://www.davispolk.com/insights/client-update/"
        "hong-kong-concludes-consultation-va-dealers-further-consults-va-advisers-and",
        "https://www.reedsmith.com/articles/"
        "fstb-and-sfc-consult-on-proposed-licensing-regimes-for-virtual-asset-advisers-and-asset-managers",
        _TARGET,
        _DEALING_NOTES,
        "https://www.cfpaguide.com/en/switzerland/insights/"
        "hong-kong-doubles-down-on-digital-assets-with-new-licensing-proposals",
        *_NO_GRACE,
        checked="2026-11-25",
        note="Consulted on from 27 June 2025, concluded on 24 December 2025. The SFC is to license; the HKMA is to stand "
        "in front for banks; type 1 firms already allowed to deal in tokens are to have a faster route.",
    ),
    records=["hk-va-dealing-regime", "hk-va-new-regimes-no-grace"],
)

_DEALING_CAPITAL_EVIDENCE = medium(_TARGET, _DEALING_NOTES, checked="2026-11-23", note="The amount is given as about.")

dealing_capital = obligation(
    "As a licensed dealer, have paid-up capital of about HK$5,000,000 or more.",
    when=_dealing,
    must=capital.paid_up >= HKD(5_000_000),
    risk=Risk.PRUDENTIAL_INSOLVENCY,
    topic=Topic.CAPITAL,
    force=Force.STATUTE,
    cites=DEALING_CONCLUSIONS[NOT_FOUND],
    since=None,
    date_note=_NO_DATE,
    status=Status.PROPOSED,
    evidence=_DEALING_CAPITAL_EVIDENCE,
    records=["hk-va-dealing-capital"],
)

dealing_means_and_officers = obligation(
    "As a licensed dealer, have liquid capital besides, and fit and proper responsible officers.",
    when=_dealing,
    must={
        "liquid": judgement("the dealer has the liquid capital that the rules to come will ask for"),
        "officers": judgement("the dealer's responsible officers are fit and proper", of_choice=False),
    },
    risk=Risk.PRUDENTIAL_INSOLVENCY,
    topic=[Topic.CAPITAL, Topic.GOVERNANCE],
    force=Force.STATUTE,
    cites=DEALING_CONCLUSIONS[NOT_FOUND],
    since=None,
    date_note=_NO_DATE,
    status=Status.PROPOSED,
    evidence=_DEALING_CAPITAL_EVIDENCE,
    records=["hk-va-dealing-capital"],
)

local_custodians = obligation(
    "As a dealer or manager, place client virtual assets only with custodians licensed or registered in Hong Kong.",
    when=(_dealing | (in_reach & virtual_asset & (activity.kind == "manage_portfolio")))
    & activity.handles_client_assets,
    must=custody.holder_classes.contains("custody_of_tokens"),
    risk=Risk.CUSTODY_LOSS,
    topic=Topic.CUSTODY,
    force=Force.STATUTE,
    cites=[DEALING_CONCLUSIONS[NOT_FOUND], CUSTODY_CONCLUSIONS[NOT_FOUND]],
    since=None,
    date_note=_NO_DATE,
    status=Status.PROPOSED,
    evidence=high(_TARGET, "https://conventuslaw.com/?p=127371", checked="2026-11-23"),
    records=["hk-va-dealing-custody-rule"],
)

_keeping = (
    in_reach & virtual_asset & (activity.kind == "safeguard") & custody.key_control.is_in("firm_alone", "joint_veto")
)
_CUSTODY_EVIDENCE = high(
    "https://www.charltonslaw.com/fstb-and-sfc-conclude-consultation-on-licensing-regime-for-virtual-asset-custodians",
    _CONSULTED,
    "https://cascadecapitalhk.com/the-cascade-101-guide-to-hong-kong-regulations-for-virtual-asset-custodians",
    _TARGET,
    checked="2026-11-23",
    note="Concluded on 24 December 2025. Banks and stored value issuers are to be registered and supervised by the HKMA.",
)

custody_licence = licence(
    "Hold a custodian licence, or be registered as a bank or stored value issuer, to keep client virtual assets or the "
    "private keys to them by way of business.",
    when=_keeping,
    must=authorisation.classes.contains("custody_of_tokens"),
    risk=Risk.CUSTODY_LOSS,
    topic=[Topic.PERIMETER, Topic.CUSTODY],
    force=Force.STATUTE,
    cites=CUSTODY_CONCLUSIONS[NOT_FOUND],
    since=None,
    date_note=_NO_DATE,
    status=Status.PROPOSED,
    reading=read_as(
        "A firm whose key is needed for a transfer, but cannot transfer alone, counts as holding private keys.",
        "The conclusions speak of instruments that enable a transfer.",
        "2026-11-25",
    ),
    evidence=_CUSTODY_EVIDENCE,
    records=["hk-va-custody-regime"],
)

custody_standards = obligation(
    "As a custodian, keep client assets apart and have key management, cyber security and continuity in order.",
    when=_keeping,
    must={
        "apart": judgement("client assets are kept apart as the rules to come will ask for"),
        "keys": judgement("keys are managed as the rules to come will ask for"),
        "security": judgement("cyber security is as the rules to come will ask for"),
        "continuity": judgement("the business can go on through a failure as the rules to come will ask for"),
    },
    risk=Risk.CUSTODY_LOSS,
    topic=[Topic.CUSTODY, Topic.TECHNOLOGY],
    force=Force.STATUTE,
    cites=CUSTODY_CONCLUSIONS[NOT_FOUND],
    since=None,
    date_note=_NO_DATE,
    status=Status.PROPOSED,
    evidence=_CUSTODY_EVIDENCE,
    records=["hk-va-custody-regime"],
)

custody_capital = obligation(
    "As a custodian, have paid-up capital of at least HK$10,000,000.",
    when=_keeping,
    must=capital.paid_up >= HKD(10_000_000),
    risk=Risk.PRUDENTIAL_INSOLVENCY,
    topic=Topic.CAPITAL,
    force=Force.STATUTE,
    cites=CUSTODY_CONCLUSIONS[NOT_FOUND],
    since=None,
    date_note=_NO_DATE,
    status=Status.PROPOSED,
    evidence=high(_CONSULTED, _TARGET, checked="2026-11-23"),
    records=["hk-va-custody-capital"],
)

custody_liquid_capital = obligation(
    "As a custodian, have liquid capital besides.",
    when=_keeping,
    must=judgement("the custodian has the liquid capital that the rules to come will ask for"),
    risk=Risk.PRUDENTIAL_INSOLVENCY,
    topic=Topic.CAPITAL,
    force=Force.STATUTE,
    cites=CUSTODY_CONCLUSIONS[NOT_FOUND],
    since=None,
    date_note=_NO_DATE,
    status=Status.PROPOSED,
    evidence=high(_CONSULTED, _TARGET, checked="2026-11-23"),
    records=["hk-va-custody-capital"],
)

unlicensed_dealing_or_custody = penalty(
    "Dealing or keeping without the licence is to carry the maximum of the platform offence: HK$5,000,000 and 7 years.",
    of=[dealing_licence, custody_licence],
    fine=HKD(5_000_000),
    months=84,
    cites=NEW_REGIMES_PAPERS[NOT_FOUND],
    since=None,
    status=Status.PROPOSED,
    evidence=medium(_CONSULTED, checked="2026-11-23"),
    records=["hk-va-new-regimes-penalty"],
)

_ADVISORY_EVIDENCE = high(
    "https://www.gibsondunn.com/"
    "hong-kong-concludes-consultation-on-regulation-of-virtual-assets-advisory-and-management-services/",
    "https://www.blockchainperspectives.com/2026/06/hong-kong-forges-the-final-links-in-its-crypto-regulatory-chain/",
    "https://conventuslaw.com/report/hong-kongs-virtual-asset-licensing-regime-what-the-may-2026-consultation-"
    "conclusion-means-for-advisors-and-managers/",
    checked="2026-11-23",
)

advisory_licence = licence(
    "Hold an advisory licence to advise by way of business whether, which, when or on what terms to buy or sell virtual "
    "assets, or to issue analyses for such decisions.",
    when=in_reach & virtual_asset & (activity.kind == "advise"),
    must=authorisation.classes.contains("advising_on_tokens"),
    risk=Risk.INVESTOR_UNDERSTANDING,
    topic=Topic.PERIMETER,
    force=Force.STATUTE,
    cites=ADVISORY_CONCLUSIONS[NOT_FOUND],
    since=None,
    date_note=_NO_DATE,
    status=Status.PROPOSED,
    reading=read_as(
        "What is done decides, not what it is called; the exemptions known from securities advice are not applied yet.",
        "The licence is to mirror securities advice (type 4) with its exemptions, whose wording was not seen.",
        "2026-11-25",
    ),
    evidence=_ADVISORY_EVIDENCE,
    records=["hk-va-advisory-regime"],
)

management_licence = licence(
    "Hold a management licence to manage for others, with discretion, a portfolio that holds any virtual asset at all.",
    when=in_reach
    & virtual_asset
    & (activity.kind == "manage_portfolio")
    & (product.kind != "none")
    & (product.token_share > percent(0)),
    must=authorisation.classes.contains("managing_token_portfolios"),
    risk=Risk.PERIMETER,
    topic=[Topic.PERIMETER, Topic.FUNDS],
    force=Force.STATUTE,
    cites=ADVISORY_CONCLUSIONS[NOT_FOUND],
    since=None,
    date_note=_NO_DATE,
    status=Status.PROPOSED,
    evidence=_ADVISORY_EVIDENCE,
    records=["hk-va-management-regime"],
)

exposure_through_products = exemption(
    "A portfolio that follows tokens only through exchange-traded funds or structured products stays under the "
    "securities management licence (type 9), unless tokens are used for subscriptions or settlement.",
    to=management_licence,
    when=product.exposure.within("other_funds", "other_derivatives")
    & ~product.dealing.overlaps("primary_in_kind", "primary_in_tokens"),
    cites=ADVISORY_CONCLUSIONS[NOT_FOUND],
    since=None,
    status=Status.PROPOSED,
    reading=read_as(
        "Discretion over tokens used for subscriptions or settlement shows in dealing in kind or in tokens.",
        "The conclusions keep such discretion inside the new licence.",
        "2026-11-25",
    ),
    evidence=_ADVISORY_EVIDENCE,
    records=["hk-va-management-regime"],
)

unlicensed_advice_or_management = penalty(
    "Advising or managing without the licence is to be punished like the platform offence: HK$5,000,000 and 7 years.",
    of=[advisory_licence, management_licence],
    fine=HKD(5_000_000),
    months=84,
    cites=ADVISORY_CONCLUSIONS[NOT_FOUND],
    since=None,
    date_note=_NO_DATE,
    status=Status.PROPOSED,
    reading=read_as(
        "Penalties consistent with the present regime are read as those of the platform offence.",
        "The government told the legislature that they will be consistent with it; no amounts were named for these two.",
        "2026-11-25",
    ),
    evidence=low(*_NO_GRACE, checked="2026-11-25"),
    records=["hk-va-new-regimes-no-grace"],
)
