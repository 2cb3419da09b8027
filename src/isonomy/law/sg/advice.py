"""Where advice is regulated, and where tokens that are one of a kind are.

Financial Advisers Act 2001, First Schedule of the Financial Services and Markets Act 2022, and for collectibles the
Payment Services Act 2019 and the Securities and Futures Act 2001.
"""

from isonomy.facts import activity, asset, authorisation, business, cdd, offer
from isonomy.law.sg.instruments import FAA, FSMA, PSA, PSN02, SFA, TOKENISATION_GUIDE
from isonomy.law.sg.securities import securities_reach
from isonomy.law.sg.terms import (
    capital_markets_product,
    digital_payment_token,
    done_here,
    regulated_already,
    serves_abroad_from_here,
)
from isonomy.rulebook import (
    NOT_FOUND,
    Force,
    Risk,
    Topic,
    exemption,
    licence,
    low,
    medium,
    permitted_on_conditions,
    read_as,
)

_CNP = "https://www.cnplaw.com/mas-guide-on-the-tokenisation-of-capital-markets-products"
_CURIA = "https://thecuriaregis.com/2026/01/compliance-framework-for-tokenised-capital-markets-activities-by-mas/"
_CREDENCE = (
    "http://the-credence.com/2022/03/14/the-financial-advisers-act-exemption-from-the-requirement-to-hold-a-fa-license/"
)

advice_licence = licence(
    "Advise on tokenised capital markets products only with a financial adviser's licence.",
    when=(activity.kind == "advise") & activity.by_way_of_business & capital_markets_product & securities_reach,
    must=authorisation.classes.contains("advising_on_securities"),
    risk=Risk.PERIMETER,
    topic=[Topic.PERIMETER, Topic.SECURITIES_AND_OFFERS],
    force=Force.STATUTE,
    cites=[FAA[NOT_FOUND], TOKENISATION_GUIDE[NOT_FOUND]],
    since=None,
    date_note="the statutory duty is older than the guide of 14 November 2025",
    evidence=medium(_CNP, _CURIA, checked="2026-11-23", note="The sections were not read."),
    records=["sg-sfa-intermediary-licence"],
)

bank_adviser = exemption(
    "Banks and finance companies advise without this licence.",
    to=advice_licence,
    when=business.institution.is_in("bank", "foreign_bank_branch", "trust_bank", "finance_company")
    & ~authorisation.classes.is_empty(),
    cites=FAA[NOT_FOUND],
    since=None,
    reading=read_as(
        "Banks and finance companies are read as the exempt advisers.",
        "The sources say that some firms are exempt without a list that was read.",
        "2026-11-25",
    ),
    evidence=low(_CNP, _CREDENCE, checked="2026-11-25"),
    records=["sg-sfa-intermediary-licence"],
)

payment_token_advice = permitted_on_conditions(
    "Advice on payment tokens alone needs no adviser's licence; on token offers to clients abroad it needs a token licence.",
    when=(activity.kind == "advise") & activity.by_way_of_business & digital_payment_token,
    must=(offer.route == "none")
    | ~serves_abroad_from_here
    | authorisation.classes.contains("overseas_token_services")
    | regulated_already,
    risk=Risk.PERIMETER,
    topic=Topic.PERIMETER,
    force=Force.STATUTE,
    cites=[FAA[NOT_FOUND], FSMA["First Schedule, Part 1 (advisory item)"]],
    since="2025-06-30",
    reading=read_as(
        "The statute on advisers covers investment products only, so that payment tokens stay outside it.",
        "No text says so in terms; the sources infer it.",
        "2026-11-25",
    ),
    evidence=medium(
        "https://www.mondaq.com/financial-services/1664024/the-evolving-landscape-of-digital-token-regulation-in-singapore",
        "https://legal-wires.com/singapore/financial-services-and-markets-act-2022-part-1-services-that-are-digital-token-services",
        "https://www.mondaq.com/financial-services/1637822/key-considerations-for-businesses-in-light-of-the-commencement-of-part-9-of-the-financial-services-and-markets-act-2022-fsma-relating-to-digital-token-service-providers-dtsps",
        checked="2026-11-23",
    ),
    records=["sg-dpt-advice-perimeter"],
)

collectibles = permitted_on_conditions(
    "Deal freely in a one-of-a-kind token unless it works as payment token or product; then hold a permission and know clients.",
    when=asset.fungibility.is_in("unique", "fraction_of_unique")
    & activity.by_way_of_business
    & activity.kind.is_in("deal_as_principal", "operate_trading_venue", "execute_as_agent", "safeguard", "issue_tokens")
    & (done_here | securities_reach),
    must={
        "payment_token": ~digital_payment_token
        | authorisation.classes.overlaps("small_payment_institution", "major_payment_institution"),
        "product": ~capital_markets_product
        | authorisation.classes.overlaps(
            "dealing_in_securities", "custody_of_securities", "venue_for_securities", "alternative_securities_venue"
        ),
        "clients": ~(digital_payment_token | capital_markets_product) | cdd.measures.covers("identify", "verify"),
    },
    risk=Risk.PERIMETER,
    topic=Topic.PERIMETER,
    force=Force.STATUTE,
    cites=[PSA[NOT_FOUND], SFA[NOT_FOUND], PSN02[NOT_FOUND]],
    since=None,
    reading=read_as(
        "Which permission and which checks in detail are left to the rules on payment tokens and on products.",
        "There is no regime for such tokens; they fall into one of the others or into none.",
        "2026-11-25",
    ),
    evidence=medium(
        "https://financialcrime.world/posts/aml-requirements-by-sector-launder6fe394419539a1667c4319b536555945",
        checked="2026-11-23",
        note="One source; the limb on capital markets products follows the test for tokenised products.",
    ),
    records=["sg-nft-perimeter"],
)
