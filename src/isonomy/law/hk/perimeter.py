"""What is caught at all: platforms for tokens and for security tokens, active marketing, advice and management.

Instruments: AMLO Part 5B and Schedule 3B, SFO, the SFC circular of 31 May 2023 and reminder on NFTs. The notions of
virtual asset, security, scheme and active marketing stand among the legal terms.
"""

from isonomy.facts import (
    activity,
    asset,
    authorisation,
    venue,
)
from isonomy.facts.lists import HERE
from isonomy.law.hk.instruments import (
    AMLO,
    LICENSING_HANDBOOK,
    NFT_REMINDER,
    SFO,
    VATP_GUIDELINES,
    VATP_IMPLEMENTATION,
)
from isonomy.law.hk.terms import (
    actively_markets,
    collectible_token,
    in_reach,
    licensed_platform,
    security,
    virtual_asset,
)
from isonomy.logic import HKD
from isonomy.rulebook import (
    NOT_FOUND,
    Force,
    Risk,
    Topic,
    exemption,
    high,
    licence,
    medium,
    penalty,
    prohibition,
    read_as,
)

_REPOSITORY = "https://github.com/amlclaw/skills/blob/503db72e637ef21c1420b3c58cb675fbe93591b8/aml-rule-engine/references/hongkong/"
_GUIDELINES_TEXT = _REPOSITORY + "HK-006-SFC-VATP-Guidelines-2023.md"
_HANDBOOK_TEXT = _REPOSITORY + "HK-008-SFC-VATP-Licensing-Handbook-2023.md"
_CHARLTONS = "https://charltonslaw.com/sfc-circular-on-implementing-new-licensing-regime-for-virtual-asset-trading-platform-operators"
_APPLICATION = "https://www.tannerdewitt.com/the-application-for-a-vatp-licence/"
_WARNING_2024 = (
    "https://caproasia.com/2024/03/16/hong-kong-sfc-issues-warning-to-public-of-unlicensed-virtual-asset-trading-platform-"
    "mexc-bybit-offence-to-conduct-virtual-asset-service-or-actively-market-services-in-hong-kong-without-a-license"
)
_NFT_LAWYERS = "https://www.tannerdewitt.com/sfc-warns-nft-risks/"
_BILLS_COMMITTEE = "http://www.ronickchanchunying.hk/en/council-meeting-iii-2ndread-anti-money-launder-counter-terrorist-finance-amend-bill/"


vasp_licence = licence(
    "Run a trading platform for virtual assets here, with client money or tokens in hand, only with the platform licence.",
    when=activity.by_way_of_business
    & activity.performed_in.contains(HERE)
    & (activity.kind == "operate_trading_venue")
    & virtual_asset
    & activity.handles_client_assets,
    must=authorisation.application.is_in("granted", "granted_restricted")
    & authorisation.classes.contains("venue_for_tokens"),
    risk=Risk.PERIMETER,
    topic=Topic.PERIMETER,
    force=Force.STATUTE,
    cites=[AMLO["s.53ZRK"], AMLO["Schedule 3B"]],
    since="2023-06-01",
    reading=read_as(
        "Client assets in the hands of the group count as in the firm's indirect possession.",
        "The statute speaks of direct or indirect possession.",
        "2026-11-25",
    ),
    evidence=high(
        "https://www.sw-hk.com/202200712_01/",
        _APPLICATION,
        "https://www.kwm.com/hk/en/insights/latest-thinking/AMLO_Bill_passed.html",
        _GUIDELINES_TEXT,
        checked="2026-11-23",
    ),
    records=["hk-amlo-vasp-licence", "hk-va-definition", "hk-va-exclusions"],
)

outside_perimeter = exemption(
    "A notice board whose trades are concluded elsewhere, or a service without automated matching, is no platform.",
    to=vasp_licence,
    when=venue.matching.is_in("bulletin_board", "request_for_quote", "none"),
    cites=[AMLO["Schedule 3B"], VATP_IMPLEMENTATION[NOT_FOUND]],
    since="2023-06-01",
    reading=read_as(
        "Matching by a smart contract is automated and stays inside; a service that never touches client assets is outside by the rule itself.",
        "The sources name peer-to-peer boards and the lack of an automated engine, not smart contracts.",
        "2026-11-25",
    ),
    evidence=high(
        _CHARLTONS,
        "https://www.prokopievlaw.com/post/in-depth-guide-to-vatp-licensing-and-compliance-in-hong-kong",
        checked="2026-11-23",
    ),
    records=["hk-amlo-vasp-outside-perimeter"],
)

genuine_collectible = exemption(
    "A unique token that only represents a collectible needs no platform licence to be traded.",
    to=vasp_licence,
    when=collectible_token,
    cites=NFT_REMINDER[NOT_FOUND],
    force=Force.GUIDELINE,
    since="2022-06-06",
    reading=read_as(
        "A collectible is unlikely to be a virtual asset is read as: it is none, while it is only collected.",
        "The reminder and the explanations given with the Bill speak of what is generally so.",
        "2026-11-25",
    ),
    evidence=high(_NFT_LAWYERS, _BILLS_COMMITTEE, checked="2026-11-23"),
    records=["hk-nft-genuine-collectible"],
)

active_marketing = prohibition(
    "Do not push a token platform at the public here, from here or abroad, without the licence it would need here.",
    when=activity.by_way_of_business
    & actively_markets
    & (activity.kind == "operate_trading_venue")
    & ~venue.matching.is_in("bulletin_board", "request_for_quote", "none")
    & virtual_asset
    & activity.handles_client_assets,
    must=licensed_platform,
    risk=Risk.PERIMETER,
    topic=[Topic.PROMOTION, Topic.PERIMETER],
    force=Force.STATUTE,
    cites=[AMLO[NOT_FOUND], LICENSING_HANDBOOK["1.1"]],
    since="2023-06-01",
    evidence=high(_HANDBOOK_TEXT, _CHARLTONS, _WARNING_2024, checked="2026-11-23"),
    records=["hk-amlo-active-marketing"],
)

security_token_platform = licence(
    "Run a central market in tokens that are securities only with the dealing and automated trading licences.",
    when=in_reach
    & security
    & (asset.form != "conventional")
    & (activity.kind == "operate_trading_venue")
    & (venue.matching == "automated_central"),
    must=licensed_platform,
    risk=Risk.PERIMETER,
    topic=Topic.PERIMETER,
    force=Force.STATUTE,
    cites=[SFO["s.116"], VATP_GUIDELINES["1.1"]],
    since=None,
    date_note="The statute is older than tokens; platforms could opt in from 6 November 2019.",
    evidence=high(_APPLICATION, _CHARLTONS, _GUIDELINES_TEXT, checked="2026-11-23"),
    records=["hk-sfo-security-token-platform"],
)

advising_on_security_tokens = licence(
    "Advise on tokens that are securities only with the licence for advising on securities.",
    when=in_reach & security & (activity.kind == "advise"),
    must=authorisation.classes.contains("advising_on_securities"),
    risk=Risk.PERIMETER,
    topic=Topic.PERIMETER,
    force=Force.STATUTE,
    cites=SFO[NOT_FOUND],
    since=None,
    evidence=high(
        "https://conventuslaw.com/report/hong-kongs-virtual-asset-licensing-regime-what-the-may-2026-consultation-conclusion-means-for-advisors-and-managers/",
        "https://charltonsquantum.com/sfc-sets-standards-for-virtual-asset-portfolio-managers-and-fund-distributors/",
        checked="2026-11-23",
        note="Advice on futures contracts, which the record joins, has a licence type of its own and is left out.",
    ),
    records=["hk-sfo-type4-type9-security-tokens"],
)

managing_security_tokens = licence(
    "Manage portfolios of tokens that are securities or futures contracts only with the asset management licence.",
    when=in_reach
    & (security | asset.rights.contains("derivative_payoff"))
    & activity.kind.is_in("manage_portfolio", "operate_fund"),
    must=authorisation.classes.contains("managing_securities_portfolios"),
    risk=Risk.PERIMETER,
    topic=Topic.PERIMETER,
    force=Force.STATUTE,
    cites=SFO[NOT_FOUND],
    since=None,
    reading=read_as(
        "A token whose holder has a claim to a derivative payoff stands for a futures contract.",
        "The statutory notion of futures contract was not read.",
        "2026-11-25",
    ),
    evidence=high(
        "https://conventuslaw.com/report/hong-kongs-virtual-asset-licensing-regime-what-the-may-2026-consultation-conclusion-means-for-advisors-and-managers/",
        "https://charltonsquantum.com/sfc-sets-standards-for-virtual-asset-portfolio-managers-and-fund-distributors/",
        checked="2026-11-23",
    ),
    records=["hk-sfo-type4-type9-security-tokens"],
)

unlicensed_securities_business = penalty(
    "Carrying on a regulated securities business without the licence, on indictment.",
    of=[security_token_platform, advising_on_security_tokens, managing_security_tokens],
    fine=HKD(5_000_000),
    months=84,
    cites=SFO["s.114"],
    since=None,
    evidence=medium(
        "https://www.cfachina.org/servicesupport/dzs/2023/0313/files/basic-html/page758.html",
        checked="2026-11-25",
        note="Notes of the SFC's statement of 13 December 2022; a further fine is due for each day, its amount not seen.",
    ),
    records=["hk-sfo-security-token-platform", "hk-sfo-type4-type9-security-tokens"],
)
