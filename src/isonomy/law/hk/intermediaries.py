"""Securities intermediaries that deal in tokens for clients (joint circulars 23EC66 of 2023 and 25EC50 of 2025).

What they do besides dealing (staking, subscriptions in tokens, notices) is in `intermediary_services.py`.
"""

from isonomy.facts import (
    activity,
    authorisation,
    business,
    client,
    custody,
    disclosure,
    money,
    order,
    venue,
)
from isonomy.facts.lists import HERE
from isonomy.law.hk.instruments import JOINT_CIRCULAR, SUPPLEMENTAL_CIRCULAR
from isonomy.law.hk.terms import eligible_large_cap, in_reach, relevant_stablecoin, retail, virtual_asset
from isonomy.logic import NEVER
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
    permission,
    prohibition,
    read_as,
)

_CIRCULAR_TEXT = (
    "https://apps.sfc.hk/edistributionWeb/api/circular/list-content/circular/suitability/doc?lang=EN&refNo=23EC66"
)
_SUPPLEMENT_TEXT = (
    "https://github.com/amlclaw/skills/blob/503db72e637ef21c1420b3c58cb675fbe93591b8/aml-rule-engine/references/"
    "hongkong/HK-011-SFC-HKMA-Joint-Circular-VA-2025.md"
)
_CLYDE = "https://clydeco.com/en/insights/2024/03/hong-kong-virtual-assets-regulatory-update-2-joint"
_MINTER = (
    "https://www.minterellison.com.hk/news/the-sfc-and-the-hkma-issued-a-joint-circular-on-intermediaries-"
    "virtual-asset-related-activities/"
)
_APPENDIX_B = (
    "https://www.timothyloh.com/insights/latest-news/supplemental-joint-circular-on-intermediaries-virtual-asset-"
    "related-activities-enclosure-appendix-b-to-the-supplemental-joint-circular-20250930"
)
_SUPPLEMENT_NEWS = (
    "https://www.timothyloh.com/insights/latest-news/supplemental-joint-circular-on-intermediaries-virtual-asset-"
    "related-activities-20250930"
)
_CHARLTONS = (
    "https://dev2.charltonslaw.com/sfc-and-hkma-issue-joint-circular-on-intermediaries-virtual-asset-related-activities"
)
_ELLIPTIC = "https://elliptic.co/blog/why-hong-kongs-updated-guidance-on-crypto-for-intermediaries-is-important"
_PARA_20 = [JOINT_CIRCULAR["20"], JOINT_CIRCULAR["Appendix B"]]
_DEALING = high(_CIRCULAR_TEXT, _CLYDE, _MINTER, _APPENDIX_B, _CHARLTONS, checked="2026-11-23")

intermediary = definition(
    "A firm, other than a platform, that is licensed or registered to deal in securities and has to do with tokens here.",
    in_reach
    & virtual_asset
    & authorisation.classes.contains("dealing_in_securities")
    & ~business.activities.contains("operate_trading_venue"),
    cites=_PARA_20,
    since="2022-01-28",
    evidence=_DEALING,
    records=["hk-intermediary-dealing-licence"],
)

token_dealing = definition(
    "Token trades that an intermediary carries out or brings about for clients.",
    intermediary & activity.kind.is_in("execute_as_agent", "introduce"),
    cites=_PARA_20,
    since="2022-01-28",
    evidence=_DEALING,
    records=["hk-intermediary-dealing-licence"],
)

platform_or_bank_keeper = definition(
    "The keeper of the tokens is a licensed platform, or a bank or its local subsidiary that meets the standards for banks.",
    custody.holder_classes.contains("venue_for_tokens")
    | (
        custody.holder_classes.overlaps("banking", "trust_business") & custody.segregation.contains("bank_standard_met")
    ),
    cites=SUPPLEMENTAL_CIRCULAR["Appendix B"],
    since="2023-10-20",
    reading=read_as(
        "A local subsidiary of a bank is known by its trust business together with the bank custody standards.",
        "The sources name the subsidiary but no licence of its own.",
        "2026-11-25",
    ),
    evidence=high(_APPENDIX_B, _SUPPLEMENT_TEXT, checked="2026-11-23"),
    records=["hk-intermediary-segregated-va-account", "hk-intermediary-staking"],
)

dealing_conditions = licence(
    "Deal in tokens for clients only under token conditions on your licence, and only for clients of your securities service.",
    when=token_dealing,
    must={
        "conditions": authorisation.approvals.contains("token_dealing_conditions"),
        "client": client.services_used.contains("securities_dealing"),
    },
    risk=Risk.PERIMETER,
    topic=Topic.PERIMETER,
    force=Force.LICENCE_CONDITION,
    cites=_PARA_20,
    since="2022-01-28",
    date_note="stands until a dealing licence for tokens exists",
    evidence=_DEALING,
    records=["hk-intermediary-dealing-licence"],
)

dealing_venue = obligation(
    "Carry out client token orders on a locally licensed platform, as introducer or through an omnibus account, not on own book.",
    when=token_dealing & order.side.is_in("buy", "sell", "swap"),
    must={
        "venue": (venue.kind == "token_platform") & venue.authorised_in.contains(HERE),
        "capacity": order.capacity != "principal",
    },
    risk=Risk.PERIMETER,
    topic=(Topic.PERIMETER, Topic.ORDER_HANDLING),
    force=Force.LICENCE_CONDITION,
    cites=_PARA_20,
    since="2022-01-28",
    reading=read_as(
        "Introducing and omnibus arrangements are read as every capacity but dealing as principal.",
        "The terms name the two arrangements, not what they shut out.",
        "2026-11-25",
    ),
    evidence=_DEALING,
    records=["hk-intermediary-dealing-licence"],
)

off_platform_execution = permission(
    "Client trades may go through the off-platform service of a locally licensed platform.",
    to=dealing_venue,
    of=["venue"],
    when=(venue.kind == "off_platform_service_of_platform") & venue.authorised_in.contains(HERE),
    cites=SUPPLEMENTAL_CIRCULAR["part 2"],
    force=Force.LICENCE_CONDITION,
    since="2025-09-30",
    evidence=high(_SUPPLEMENT_TEXT, _SUPPLEMENT_NEWS, checked="2026-11-23"),
    records=["hk-intermediary-off-platform-execution"],
)

professionals_only_at_first = prohibition(
    "Do not deal in tokens for retail clients before the circular of 20 October 2023 opened the service to them.",
    when=token_dealing & retail,
    must=NEVER,
    risk=Risk.INVESTOR_UNDERSTANDING,
    topic=Topic.CLIENT_CLASSES,
    force=Force.GUIDELINE,
    cites=JOINT_CIRCULAR[NOT_FOUND],
    since="2022-01-28",
    until="2023-10-19",
    evidence=medium(
        _MINTER,
        "https://www.howsewilliams.com/en/updated-sfc-hkma-joint-circular-on-virtual-asset-activities-a-new-era-for-retail-investors/",
        checked="2026-11-25",
        note="readers of the 2023 circular report the earlier restriction; the 2022 text was not read",
    ),
    records=["hk-intermediary-dealing-licence"],
)

retail_order_venue = obligation(
    "Send retail token orders only to platforms that are not limited to professional investors.",
    when=token_dealing & retail & order.side.is_in("buy", "sell", "swap"),
    must=venue.client_scope == "all_clients",
    risk=Risk.INVESTOR_UNDERSTANDING,
    topic=(Topic.RETAIL_PROTECTION, Topic.ORDER_HANDLING),
    force=Force.LICENCE_CONDITION,
    cites=JOINT_CIRCULAR["20(a)(iii)"],
    since="2023-10-20",
    date_note="runs from the day on which dealing was opened to retail clients",
    evidence=_DEALING,
    records=["hk-intermediary-dealing-licence"],
)

relevant_stablecoin_orders = exemption(
    "Orders in relevant stablecoins may also go to platforms limited to professional investors.",
    to=retail_order_venue,
    when=relevant_stablecoin,
    cites=JOINT_CIRCULAR["20(a)(iii)"],
    force=Force.LICENCE_CONDITION,
    since="2026-05-27",
    evidence=_DEALING,
    records=["hk-intermediary-dealing-licence"],
)

retail_safeguards = obligation(
    "Before dealing for a retail client, assess knowledge and risk tolerance, limit exposure, warn and sign an agreement.",
    when=token_dealing & retail,
    must={
        "knowledge": client.assessments.overlaps("token_knowledge", "token_training"),
        "risk_tolerance": client.assessments.contains("risk_tolerance"),
        "exposure_limit": client.exposure <= client.exposure_limit,
        "risk_statements": disclosure.to_client.contains("prescribed_risk_statements"),
        "agreement": disclosure.to_client.contains("client_agreement"),
    },
    risk=Risk.INVESTOR_UNDERSTANDING,
    topic=Topic.RETAIL_PROTECTION,
    force=Force.LICENCE_CONDITION,
    cites=JOINT_CIRCULAR[NOT_FOUND],
    since="2023-10-20",
    reading=read_as(
        "Setting a limit means that the client stays within it; training stands in for knowledge.",
        "A limit that is not kept would have no use.",
        "2026-11-25",
    ),
    evidence=medium(_ELLIPTIC, _CLYDE, _MINTER, checked="2026-11-23"),
    records=["hk-intermediary-retail-safeguards"],
)

solicited_retail_trades = obligation(
    "Recommend to a retail client only suitable trades in eligible large-cap tokens.",
    when=token_dealing & retail & order.solicited,
    must={"suitable": client.assessments.contains("suitability"), "large_cap": eligible_large_cap},
    risk=Risk.INVESTOR_UNDERSTANDING,
    topic=Topic.RETAIL_PROTECTION,
    force=Force.LICENCE_CONDITION,
    cites=JOINT_CIRCULAR[NOT_FOUND],
    since="2023-10-20",
    evidence=medium(_ELLIPTIC, _CLYDE, _MINTER, checked="2026-11-23"),
    records=["hk-intermediary-retail-safeguards"],
)

_SEGREGATION = high(_APPENDIX_B, _SUPPLEMENT_TEXT, checked="2026-11-23")

segregated_tokens = obligation(
    "Keep client tokens unencumbered in segregated accounts with a licensed platform or a bank meeting the custody standards.",
    when=token_dealing & activity.handles_client_assets,
    must={
        "keeper": platform_or_bank_keeper,
        "segregated": custody.segregation.overlaps("separately_designated", "separate_addresses"),
        "unencumbered": custody.segregation.contains("unencumbered"),
    },
    risk=Risk.CUSTODY_LOSS,
    topic=Topic.CLIENT_ASSETS_AND_MONEY,
    force=Force.LICENCE_CONDITION,
    cites=SUPPLEMENTAL_CIRCULAR["Appendix B"],
    since="2023-10-20",
    evidence=_SEGREGATION,
    records=["hk-intermediary-segregated-va-account"],
)

segregated_money = obligation(
    "Keep client money in segregated bank accounts.",
    when=token_dealing & activity.handles_client_assets,
    must=money.safeguards.contains("segregated_bank_account"),
    risk=Risk.CUSTODY_LOSS,
    topic=Topic.CLIENT_ASSETS_AND_MONEY,
    force=Force.LICENCE_CONDITION,
    cites=SUPPLEMENTAL_CIRCULAR["Appendix B"],
    since="2023-10-20",
    evidence=_SEGREGATION,
    records=["hk-intermediary-segregated-va-account"],
)
