"""Offences of the AMLO about virtual assets, with their highest penalties.

Instrument: AMLO Part 5B, ss.53ZRF and 53ZRG, and s.5. The licence and marketing rules whose breach is an offence stand
in `perimeter`.
"""

from isonomy.facts import activity, authorisation, conduct, promotion, venue
from isonomy.facts.lists import HERE
from isonomy.law.hk import perimeter
from isonomy.law.hk.instruments import AMLO
from isonomy.law.hk.terms import virtual_asset
from isonomy.logic import HKD
from isonomy.rulebook import (
    NOT_FOUND,
    Force,
    Risk,
    Topic,
    high,
    judgement,
    medium,
    penalty,
    prohibition,
    read_as,
)

_AMLO_TEXT = (
    "https://github.com/amlclaw/skills/blob/503db72e637ef21c1420b3c58cb675fbe93591b8/aml-rule-engine/references/hongkong/"
    "HK-001-AMLO-Cap-615.md"
)
_WU = (
    "https://wublockchain.medium.com/hk-cracks-down-on-non-compliant-crypto-businesses-and-advertising-content-has-caused-a-"
    "chilling-f13444e6c190?source=post_internal_links---------3----------------------------"
)
_PHEMEX = "https://phemex.com/de/news/article/hong-kong-enacts-new-laws-to-curb-virtual-asset-fraud-37830"
_S5_TEXT = "http://www.hkmsos.net/index.php/en/laws-and-responsibilities/penalties"
_LEVEL_6 = "http://government-world.com/money-service-operator-convicted-of-operating-without-licence-4"

_TOKEN_FRAUD = high(_PHEMEX, _WU, _AMLO_TEXT, checked="2026-11-25")
_TOKEN_INDUCEMENT = high(
    "https://hkytl.com/2023/08/10/sfcwarningvatps/",
    "https://news.tvb.com/tc/pearlnews/690b3e4b834c0cab720dbfa8/TVB-News-Police-charge-16-in-JPEX-crypto-fraud-case-with-3-ringleaders-on-wanted-list",
    checked="2026-11-23",
    note="A law firm and the police give HK$1 million and seven years; one summary gives HK$10 million instead.",
)
_SPECIFIED_PROVISIONS = medium(_S5_TEXT, _AMLO_TEXT, checked="2026-11-25")

_SUPERVISED_FIRM = authorisation.classes.overlaps(
    "venue_for_tokens",
    "venue_for_securities",
    "dealing_in_securities",
    "advising_on_securities",
    "managing_securities_portfolios",
    "stablecoin_issuance",
)

unlicensed_business = penalty(
    "Carrying on, or holding out as carrying on, the service without a licence and without reasonable excuse.",
    of=[perimeter.vasp_licence, perimeter.active_marketing],
    fine=HKD(5_000_000),
    months=84,
    cites=AMLO[NOT_FOUND],
    since="2023-06-01",
    reading=read_as(
        "Holding out is read as pushing the service at the public without the licence.",
        "The offence section was not seen; both are named with the licence.",
        "2026-11-25",
    ),
    evidence=high(
        _WU, _AMLO_TEXT, checked="2026-11-25", note="The section number was not visible in the sources seen."
    ),
    records=["hk-amlo-unlicensed-offence"],
)

unlicensed_advertising = prohibition(
    "Do not advertise here a token platform service of someone who has no licence for it.",
    when=(activity.kind == "promote_for_others")
    & promotion.aimed_at.contains(HERE)
    & virtual_asset
    & ~venue.matching.is_in("bulletin_board", "request_for_quote", "none"),
    must=promotion.supplier_authorised,
    risk=Risk.PERIMETER,
    topic=Topic.PROMOTION,
    force=Force.STATUTE,
    cites=AMLO[NOT_FOUND],
    since="2023-06-01",
    reading=read_as(
        "The advertiser is whoever promotes a service of someone else; the supplier's own campaign falls under active marketing. "
        "The venue is the one advertised; conversion over the counter is no platform service.",
        "The offence is told as separate from carrying on the service, and needs a service that is licensed.",
        "2026-11-25",
    ),
    evidence=medium(_WU, checked="2026-11-23", note="Based on a summary of the Bill."),
    records=["hk-amlo-unlicensed-advertising"],
)

advertising_penalty = penalty(
    "Issuing an advertisement for an unlicensed service: a fine at level 5 and six months.",
    of=unlicensed_advertising,
    fine=HKD(50_000),
    months=6,
    cites=AMLO[NOT_FOUND],
    since="2023-06-01",
    evidence=medium(
        _WU,
        checked="2026-11-23",
        note="Level 5 stands for HK$50,000, as reports of stablecoin offences at that level say.",
    ),
    records=["hk-amlo-unlicensed-advertising"],
)

fraudulent_devices = prohibition(
    "Use no device, scheme or practice to defraud or deceive in dealings in virtual assets, on a venue or off it.",
    when=virtual_asset & conduct.purposes.contains("defraud"),
    must=~conduct.acts.overlaps("deceptive_scheme", "matched_trade", "fictitious_trade", "false_quote", "omission"),
    risk=Risk.MARKET_ABUSE,
    topic=Topic.MARKET_INTEGRITY,
    force=Force.STATUTE,
    cites=AMLO["s.53ZRF"],
    since="2023-06-01",
    reading=read_as(
        "A deceptive scheme, sham or false trades and quotes, and fraudulent silence are devices; the purpose to defraud is a finding.",
        "The section speaks openly of devices, schemes and practices.",
        "2026-11-25",
    ),
    evidence=_TOKEN_FRAUD,
    records=["hk-amlo-fraudulent-devices"],
)

fraud_penalty = penalty(
    "Defrauding or deceiving in virtual asset dealings.",
    of=fraudulent_devices,
    fine=HKD(10_000_000),
    months=120,
    cites=AMLO["s.53ZRF"],
    since="2023-06-01",
    evidence=_TOKEN_FRAUD,
    records=["hk-amlo-fraudulent-devices"],
)

inducing_misrepresentation = prohibition(
    "Do not induce anyone to buy, sell, subscribe for or underwrite virtual assets by a fraudulent or reckless falsehood.",
    when=virtual_asset & conduct.purposes.contains("induce_trading"),
    must=~conduct.acts.contains("false_or_misleading_statement"),
    risk=Risk.MARKET_ABUSE,
    topic=[Topic.MARKET_INTEGRITY, Topic.PROMOTION],
    force=Force.STATUTE,
    cites=AMLO["s.53ZRG"],
    since="2023-06-01",
    reading=read_as(
        "A falsehood told in order to induce, or recklessly to that effect, is fraudulent or reckless.",
        "Knowledge has no fact of its own besides the purpose.",
        "2026-11-25",
    ),
    evidence=_TOKEN_INDUCEMENT,
    records=["hk-amlo-inducing-misrepresentation"],
)

inducement_penalty = penalty(
    "Inducing by misrepresentation, on indictment.",
    of=inducing_misrepresentation,
    fine=HKD(1_000_000),
    months=84,
    cites=AMLO["s.53ZRG"],
    since="2023-06-01",
    evidence=_TOKEN_INDUCEMENT,
    records=["hk-amlo-inducing-misrepresentation"],
)

inducement_summary_penalty = penalty(
    "Inducing by misrepresentation, on summary conviction: a fine at level 6 and six months.",
    of=inducing_misrepresentation,
    fine=HKD(100_000),
    months=6,
    cites=AMLO["s.53ZRG"],
    since="2023-06-01",
    evidence=medium(
        "https://hkytl.com/2023/08/10/sfcwarningvatps/",
        _S5_TEXT,
        _LEVEL_6,
        checked="2026-11-25",
        note="Level 6 stands for HK$100,000: one source gives the level and another the amount of one and the same offence.",
    ),
    records=["hk-amlo-inducing-misrepresentation"],
)

knowing_breach = prohibition(
    "As a supervised firm or its staff, do not knowingly break the duties of due diligence and record-keeping.",
    when=_SUPERVISED_FIRM & ~conduct.acts.is_empty(),
    must=judgement(
        "neither the firm nor its responsible staff knowingly broke a duty of due diligence or record-keeping"
    ),
    risk=Risk.ML_TF,
    topic=[Topic.CUSTOMER_DUE_DILIGENCE, Topic.RECORDS_AND_REPORTS],
    force=Force.STATUTE,
    cites=AMLO["s.5"],
    since="2023-06-01",
    date_note="From this day for licensed token platforms; the section itself is older.",
    evidence=_SPECIFIED_PROVISIONS,
    records=["hk-amlo-financial-institution-breach"],
)

knowing_breach_penalty = penalty(
    "Knowingly breaking a specified duty, for the firm and for staff who cause or permit it.",
    of=knowing_breach,
    fine=HKD(1_000_000),
    months=24,
    cites=AMLO["s.5"],
    since="2023-06-01",
    evidence=_SPECIFIED_PROVISIONS,
    records=["hk-amlo-financial-institution-breach"],
)

fraudulent_breach = prohibition(
    "As a supervised firm or its staff, do not break these duties in order to defraud the authority.",
    when=_SUPERVISED_FIRM & conduct.purposes.contains("defraud"),
    must=judgement("no duty of due diligence or record-keeping was broken with intent to defraud the authority"),
    risk=Risk.ML_TF,
    topic=[Topic.CUSTOMER_DUE_DILIGENCE, Topic.RECORDS_AND_REPORTS],
    force=Force.STATUTE,
    cites=AMLO["s.5"],
    since="2023-06-01",
    date_note="From this day for licensed token platforms; the section itself is older.",
    evidence=_SPECIFIED_PROVISIONS,
    records=["hk-amlo-financial-institution-breach"],
)

fraudulent_breach_penalty = penalty(
    "Breaking a specified duty with intent to defraud the authority.",
    of=fraudulent_breach,
    fine=HKD(1_000_000),
    months=84,
    cites=AMLO["s.5"],
    since="2023-06-01",
    evidence=_SPECIFIED_PROVISIONS,
    records=["hk-amlo-financial-institution-breach"],
)
