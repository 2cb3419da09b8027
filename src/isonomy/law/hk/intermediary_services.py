"""Staking, subscriptions in tokens and notices of intermediaries (supplemental joint circular 25EC50 of 2025)."""

from isonomy.facts import (
    activity,
    authorisation,
    client,
    custody,
    disclosure,
    order,
    product,
    report,
    staking,
    transfer,
)
from isonomy.law.hk import intermediaries
from isonomy.law.hk.instruments import SUPPLEMENTAL_CIRCULAR
from isonomy.law.hk.intermediaries import intermediary, platform_or_bank_keeper, token_dealing
from isonomy.law.hk.terms import retail
from isonomy.logic import days
from isonomy.rulebook import (
    Exemption,
    Force,
    Risk,
    Rule,
    Topic,
    definition,
    exemption,
    high,
    judgement,
    obligation,
    permitted_on_conditions,
    read_as,
)

_SUPPLEMENT_TEXT = (
    "https://github.com/amlclaw/skills/blob/503db72e637ef21c1420b3c58cb675fbe93591b8/aml-rule-engine/references/"
    "hongkong/HK-011-SFC-HKMA-Joint-Circular-VA-2025.md"
)
_CONVENTUS = (
    "https://conventuslaw.com/report/hong-kong-updates-to-the-joint-circular-on-intermediaries-virtual-asset-related-"
    "activities"
)

in_token_subscription = definition(
    "A subscription or redemption of a packaged product that is settled in tokens.",
    (order.purpose == "subscription_or_redemption")
    & order.side.is_in("subscribe", "redeem", "swap")
    & (product.kind != "none")
    & product.dealing.overlaps("primary_in_tokens", "primary_in_kind"),
    cites=SUPPLEMENTAL_CIRCULAR["part 3"],
    since="2025-09-30",
    reading=read_as(
        "Who buys tokens for money, or sells them for money, does not subscribe in tokens, whatever the order is for.",
        "A subscription in tokens gives tokens for units, or the other way round.",
        "2026-11-25",
    ),
    evidence=high(_SUPPLEMENT_TEXT, _CONVENTUS, checked="2026-11-23"),
    records=["hk-va-subscription-redemption"],
)

staking_service = permitted_on_conditions(
    "Stake for clients of your token dealing, through segregated accounts with a licensed platform or bank, after disclosure.",
    when=intermediary & (activity.kind == "stake_for_clients") & (staking.method != "none"),
    must={
        "client": client.services_used.contains("token_dealing"),
        "keeper": platform_or_bank_keeper,
        "segregated": custody.segregation.overlaps("separately_designated", "separate_addresses"),
        "disclosure": disclosure.to_client.contains("staking_risks"),
    },
    risk=Risk.CUSTODY_LOSS,
    topic=Topic.CLIENT_ASSET_USE,
    force=Force.GUIDELINE,
    cites=SUPPLEMENTAL_CIRCULAR["part 1"],
    since="2025-09-30",
    evidence=high(_SUPPLEMENT_TEXT, _CONVENTUS, checked="2026-11-23"),
    records=["hk-intermediary-staking"],
)

subscription_in_tokens = permitted_on_conditions(
    "Settle subscriptions and redemptions in tokens once the regulators know, with fit keepers and the transfer rules met.",
    when=intermediary & in_token_subscription,
    must={
        "notice": authorisation.notices.contains("subscription_in_tokens"),
        "keeper": platform_or_bank_keeper | authorisation.approvals.contains("token_portfolio_conditions"),
        "transfers": judgement("the token transfers meet chapter 12 of the AML guideline"),
    },
    risk=Risk.ML_TF,
    topic=(Topic.FUNDS, Topic.CUSTOMER_DUE_DILIGENCE),
    force=Force.GUIDELINE,
    cites=SUPPLEMENTAL_CIRCULAR["part 3"],
    since="2025-09-30",
    evidence=high(_SUPPLEMENT_TEXT, _CONVENTUS, checked="2026-11-23"),
    records=["hk-va-subscription-redemption"],
)


def _no_dealing(rule: Rule) -> Exemption:
    return exemption(
        "A notified subscription or redemption in tokens, with fit keepers, is no token dealing.",
        to=rule,
        when=in_token_subscription
        & authorisation.notices.contains("subscription_in_tokens")
        & (platform_or_bank_keeper | authorisation.approvals.contains("token_portfolio_conditions")),
        cites=SUPPLEMENTAL_CIRCULAR["part 3"],
        force=Force.GUIDELINE,
        since="2025-09-30",
        reading=read_as(
            "Whether the transfers meet the AML guideline is asked where the subscription itself is judged, not here.",
            "It turns on other rules, which stand on their own.",
            "2026-11-25",
        ),
        evidence=high(_SUPPLEMENT_TEXT, _CONVENTUS, checked="2026-11-23"),
        records=["hk-va-subscription-redemption"],
    )


subscription_needs_no_dealing_conditions = _no_dealing(intermediaries.dealing_conditions)
subscription_needs_no_venue = _no_dealing(intermediaries.dealing_venue)
subscription_outside_retail_venue = _no_dealing(intermediaries.retail_order_venue)
subscription_outside_retail_safeguards = _no_dealing(intermediaries.retail_safeguards)
subscription_outside_solicited_trades = _no_dealing(intermediaries.solicited_retail_trades)

_NOTICE = high(_SUPPLEMENT_TEXT, checked="2026-11-23")
_NOTICE_CITES = SUPPLEMENTAL_CIRCULAR["Implementation (a)-(e)"]

notice_of_client_types = obligation(
    "Tell the regulators before you change the types of clients you serve.",
    when=token_dealing & retail & (authorisation.client_scope == "professional_only"),
    must=authorisation.notices.contains("change_of_client_types"),
    risk=Risk.OPERATIONAL_CYBER,
    topic=Topic.RECORDS_AND_REPORTS,
    force=Force.GUIDELINE,
    cites=_NOTICE_CITES,
    since="2025-09-30",
    reading=read_as(
        "Serving a retail client under a permission for professionals is the change that a single case can show.",
        "The duty speaks of a change over time.",
        "2026-11-25",
    ),
    evidence=_NOTICE,
    records=["hk-intermediary-notification"],
)

notice_of_token_transfers = obligation(
    "Tell the regulators before you first let clients deposit or withdraw tokens.",
    when=token_dealing & transfer.role.is_in("ordering", "beneficiary"),
    must=authorisation.notices.contains("token_deposits_and_withdrawals"),
    risk=Risk.OPERATIONAL_CYBER,
    topic=Topic.RECORDS_AND_REPORTS,
    force=Force.GUIDELINE,
    cites=_NOTICE_CITES,
    since="2025-09-30",
    evidence=_NOTICE,
    records=["hk-intermediary-notification"],
)

notice_of_staking = obligation(
    "Tell the regulators before you first offer staking.",
    when=intermediary & (activity.kind == "stake_for_clients"),
    must=authorisation.notices.contains("staking_service"),
    risk=Risk.OPERATIONAL_CYBER,
    topic=Topic.RECORDS_AND_REPORTS,
    force=Force.GUIDELINE,
    cites=_NOTICE_CITES,
    since="2025-09-30",
    evidence=_NOTICE,
    records=["hk-intermediary-notification"],
)

notice_of_subscriptions = obligation(
    "Tell the regulators before you first take subscriptions or redemptions in tokens.",
    when=intermediary & in_token_subscription,
    must=authorisation.notices.contains("subscription_in_tokens"),
    risk=Risk.OPERATIONAL_CYBER,
    topic=Topic.RECORDS_AND_REPORTS,
    force=Force.GUIDELINE,
    cites=_NOTICE_CITES,
    since="2025-09-30",
    evidence=_NOTICE,
    records=["hk-intermediary-notification"],
)

notice_of_other_changes = obligation(
    "Tell the regulators of any other material change to the token service before it is made.",
    when=intermediary & (report.kind == "changed_particulars"),
    must={"told": authorisation.notices.contains("changed_particulars"), "beforehand": report.delay <= days(0)},
    risk=Risk.OPERATIONAL_CYBER,
    topic=Topic.RECORDS_AND_REPORTS,
    force=Force.GUIDELINE,
    cites=_NOTICE_CITES,
    since="2025-09-30",
    evidence=_NOTICE,
    records=["hk-intermediary-notification"],
)
