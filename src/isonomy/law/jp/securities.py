"""Tokenised securities: rights recorded on a ledger, their dealers, their disclosure, self-regulation and trading systems.

Financial Instruments and Exchange Act and the Cabinet Office Order on Definitions.
"""

from isonomy.facts import activity, asset, authorisation, business, offer
from isonomy.law.jp.instruments import DEFINITIONS_ORDER, FIEA, ST_SELF_REGULATION
from isonomy.law.jp.terms import security, toward_here
from isonomy.rulebook import (
    NOT_FOUND,
    Force,
    Risk,
    Topic,
    definition,
    exemption,
    high,
    licence,
    medium,
    obligation,
    permitted_on_conditions,
    read_as,
)

_TOKYO_GUIDE = (
    "https://www.sp.metro.tokyo.lg.jp/startupandglobalfinancialcity/book/guidebook-digital/pageindices/index52.html"
)
_GTLAW = "https://www.gtlaw.com/pt/insights/2019/7/new-regulations-in-japan-on-security-token-offerings"
_RIGHTS = high(_TOKYO_GUIDE, _GTLAW, checked="2026-11-23")

ledger_right = definition(
    "A fund share, trust interest or right of a member of a network's company that is recorded on a ledger and can pass.",
    (asset.form != "conventional")
    & asset.transferability.is_in("free", "with_issuer_consent_to_eligible_holders")
    & (
        asset.rights.overlaps("fund_unit", "profit_share")
        | (asset.rights.contains("trust_interest") & ~asset.rights.contains("redemption_at_par"))
        | ((business.legal_form == "member_company_of_a_network") & asset.rights.overlaps("company_share"))
    ),
    cites=FIEA["Art. 2(3)"],
    since="2020-05-01",
    reading=read_as(
        "Trust coins redeemable at par are kept out. Rights that pass only under restrictions are included and then exempted.",
        "Coins have a regime of their own; the order on definitions takes restricted rights out.",
        "2026-11-25",
    ),
    evidence=_RIGHTS,
    records=["jp-ertr"],
)

_first_paragraph = ledger_right | (
    asset.rights.overlaps("company_share", "repayment_of_debt") & (asset.form != "conventional")
)
_LIKE_SHARES = read_as(
    "Tokenised shares and bonds are reached with the recorded rights, which are treated as they are.",
    "The rights are put on a level with first-paragraph securities, whose own regime is older.",
    "2026-11-25",
)

type_one = licence(
    "Register for type I business before dealing in, arranging or placing recorded transferable rights, or tokenised shares or bonds.",
    when=_first_paragraph
    & activity.by_way_of_business
    & toward_here
    & activity.kind.is_in("deal_as_principal", "execute_as_agent", "introduce", "offer_tokens"),
    must=authorisation.classes.contains("dealing_in_securities"),
    risk=Risk.DISCLOSURE,
    topic=[Topic.SECURITIES_AND_OFFERS, Topic.PERIMETER],
    force=Force.STATUTE,
    cites=FIEA["Art. 2(3)"],
    since="2020-05-01",
    reading=_LIKE_SHARES,
    evidence=_RIGHTS,
    records=["jp-ertr"],
)

full_disclosure = obligation(
    "Register and hand out a prospectus when recorded transferable rights, or tokenised shares or bonds, are offered to the public.",
    when=_first_paragraph
    & toward_here
    & activity.kind.is_in("issue_tokens", "offer_tokens")
    & offer.route.is_in("public_direct", "public_through_platform"),
    must=offer.documents.contains("registered_prospectus"),
    risk=Risk.DISCLOSURE,
    topic=[Topic.SECURITIES_AND_OFFERS, Topic.DISCLOSURE],
    force=Force.STATUTE,
    cites=FIEA["Art. 2(3)"],
    since="2020-05-01",
    reading=read_as(
        "Full disclosure is read as a registered prospectus, due on public offers.",
        "The rights are treated as paragraph 1 securities like shares; which offers count as public was not read.",
        "2026-11-25",
    ),
    evidence=_RIGHTS,
    records=["jp-ertr"],
)

_RESTRICTED = medium(_TOKYO_GUIDE, _GTLAW, checked="2026-11-23", note="The classes of investors were not read.")
_restricted_to_eligible = (
    ~asset.rights.overlaps("company_share", "repayment_of_debt")
    & (asset.transferability == "with_issuer_consent_to_eligible_holders")
    & offer.restrictions.contains("transfer_restricted_to_eligible")
)
_READ_RESTRICTED = read_as(
    "Eligible investors are those of the restriction itself, and the duties of paragraph 1 securities then fall away.",
    "The right stays a paragraph 2 security, with lighter disclosure and another class of registration.",
    "2026-11-25",
)

restricted_right_dealing = exemption(
    "A right that only eligible investors can hold, each transfer with the issuer's consent, needs no type I dealer.",
    to=type_one,
    when=_restricted_to_eligible,
    cites=DEFINITIONS_ORDER["Art. 9-2(1)"],
    force=Force.REGULATION,
    since="2020-05-01",
    reading=_READ_RESTRICTED,
    evidence=_RESTRICTED,
    records=["jp-ertr-excluded"],
)

restricted_right_disclosure = exemption(
    "Such a right stays a paragraph 2 security with lighter disclosure.",
    to=full_disclosure,
    when=_restricted_to_eligible,
    cites=DEFINITIONS_ORDER["Art. 9-2(1)"],
    force=Force.REGULATION,
    since="2020-05-01",
    reading=_READ_RESTRICTED,
    evidence=_RESTRICTED,
    records=["jp-ertr-excluded"],
)

self_regulation = obligation(
    "Follow the self-regulatory rules on security tokens: of the token association for recorded rights, of the securities "
    "dealers' association for tokenised shares and bonds.",
    when=security
    & (asset.form != "conventional")
    & activity.by_way_of_business
    & toward_here
    & activity.kind.is_in("deal_as_principal", "execute_as_agent", "introduce", "offer_tokens"),
    must=authorisation.self_regulator.is_in("member", "equivalent_rules"),
    risk=Risk.DISCLOSURE,
    topic=Topic.SECURITIES_AND_OFFERS,
    force=Force.SELF_REGULATION,
    cites=ST_SELF_REGULATION[NOT_FOUND],
    since="2020-05-01",
    evidence=medium(_TOKYO_GUIDE, _GTLAW, checked="2026-11-23"),
    records=["jp-st-sro"],
)

trading_systems = permitted_on_conditions(
    "Run a market for tokenised securities as an approved proprietary trading system.",
    when=security
    & (asset.form != "conventional")
    & activity.by_way_of_business
    & toward_here
    & (activity.kind == "operate_trading_venue"),
    must=authorisation.classes.overlaps("alternative_securities_venue", "venue_for_securities"),
    risk=Risk.MARKET_ABUSE,
    topic=[Topic.SECURITIES_AND_OFFERS, Topic.PERIMETER],
    force=Force.STATUTE,
    cites=FIEA[NOT_FOUND],
    since="2023-12-25",
    date_note="the day on which the first such system for tokens opened; the approval itself is older",
    reading=read_as(
        "A licensed securities exchange may list tokenised securities as well.",
        "The approval is for systems outside the exchanges.",
        "2026-11-25",
    ),
    evidence=medium(
        "https://toseicorp.co.jp/english/news/2024/20240904_1361.html",
        checked="2026-11-23",
        note="One source; the article of the act was not found.",
    ),
    records=["jp-st-pts"],
)
