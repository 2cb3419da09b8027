"""Staking for users: custody rules where the firm controls the keys, freedom where it does not (Payment Services Act)."""

from isonomy.facts import activity, authorisation, custody, staking
from isonomy.law.jp.instruments import PSA
from isonomy.law.jp.terms import crypto_asset, manages_for_others, toward_here
from isonomy.logic import percent
from isonomy.rulebook import (
    NOT_FOUND,
    Force,
    Risk,
    Topic,
    low,
    obligation,
    permitted_on_conditions,
    read_as,
)

_EVIDENCE = low(
    "https://innovationlaw.jp/en/author/sec/",
    "https://github.com/jasonhnd/finwiki/blob/main/exchanges/jp-cex-staking-lending-regulation.md",
    checked="2026-11-23",
    note="Rests on legal analysis and the practice of the industry body, not on a rule text.",
)

custodial_staking = obligation(
    "When you stake users' tokens that you keep, stay within the custody rules: all of them covered, apart from your own.",
    when=crypto_asset
    & activity.by_way_of_business
    & toward_here
    & (activity.kind == "stake_for_clients")
    & (staking.method != "none")
    & manages_for_others,
    must={
        "backing": custody.backing >= percent(100),
        "apart": custody.segregation.contains("own_assets_elsewhere"),
    },
    risk=Risk.CUSTODY_LOSS,
    topic=[Topic.CLIENT_ASSET_USE, Topic.CUSTODY],
    force=Force.PRACTICE,
    cites=PSA[NOT_FOUND],
    since=None,
    reading=read_as(
        "Control of the user's keys decides whether staking is exchange business.",
        "Keeping tokens for others is defined by the power to move them.",
        "2026-11-25",
    ),
    evidence=_EVIDENCE,
    records=["jp-staking"],
)

validating_without_keys = permitted_on_conditions(
    "Run validators without registration as long as you cannot move users' tokens.",
    when=crypto_asset & activity.by_way_of_business & toward_here & (activity.kind == "validate_without_keys"),
    must=(custody.key_control != "firm_alone")
    | authorisation.classes.overlaps("custody_of_tokens", "dealing_in_tokens", "venue_for_tokens"),
    risk=Risk.PERIMETER,
    topic=[Topic.CLIENT_ASSET_USE, Topic.PERIMETER],
    force=Force.PRACTICE,
    cites=PSA[NOT_FOUND],
    since=None,
    evidence=_EVIDENCE,
    records=["jp-staking"],
)
