"""How issuers that were there before the statute were brought in or wound down (all spent since early 2026)."""

from isonomy.facts import activity, authorisation, business, case
from isonomy.law.hk import stablecoin_issuers, stablecoin_offers
from isonomy.law.hk.instruments import ISSUER_TRANSITION, STABLECOINS
from isonomy.law.hk.terms import regulated_stablecoin_issue
from isonomy.logic import add_months, date
from isonomy.rulebook import (
    NOT_FOUND,
    Force,
    Risk,
    Status,
    Topic,
    definition,
    high,
    medium,
    read_as,
    transition,
    transitional_duty,
)

_COMING_INTO_FORCE = "https://www.mitrade.com/au/insights/news/live-news/article-3-995547-20250730"
_LANDSCAPE = "https://www.fofahk.com/en/post/hong-kongs-2025-stablecoin-regulatory-landscape-1"
_SUMMARY = (
    "https://github.com/amlclaw/skills/blob/503db72e637ef21c1420b3c58cb675fbe93591b8/aml-rule-engine/references/"
    "hongkong/HK-012-Stablecoins-Ordinance-2025.md"
)
_TRANSITION_EVIDENCE = high(
    _COMING_INTO_FORCE,
    _LANDSCAPE,
    _SUMMARY,
    checked="2026-11-23",
    note="One summary gives 1 November 2025 as the last day for applications; the others agree on three months.",
)

pre_existing_issuer = definition(
    "An issuer with substantial business here before the statute began.",
    (activity.began_here < date(2025, 8, 1))
    & (business.state != "planned")
    & business.local_presence.covers("fixed_place_of_business", "live_clients"),
    cites=ISSUER_TRANSITION[NOT_FOUND],
    since="2025-08-01",
    until="2026-02-28",
    reading=read_as(
        "Substantial business is read as a fixed place of business and live customers here.",
        "The sources leave the notion open.",
        "2026-11-25",
    ),
    evidence=_TRANSITION_EVIDENCE,
    records=["hk-stablecoin-transitional"],
)

first_three_months = transition(
    "An issuer that was there before may go on without a licence until 31 October 2025 while it prepares a complete "
    "application.",
    to=stablecoin_issuers.issuer_licence,
    when=pre_existing_issuer & ~authorisation.application.is_in("refused", "withdrawn"),
    cites=[STABLECOINS[NOT_FOUND], ISSUER_TRANSITION[NOT_FOUND]],
    since="2025-08-01",
    until="2025-10-31",
    status=Status.REPEALED,
    evidence=_TRANSITION_EVIDENCE,
    records=["hk-stablecoin-transitional"],
)

provisional_licence = transition(
    "An early issuer whose complete application was in by 31 October 2025 may go on under a provisional licence until "
    "31 January 2026.",
    to=stablecoin_issuers.issuer_licence,
    when=pre_existing_issuer
    & (authorisation.applied_on <= date(2025, 10, 31))
    & (authorisation.application == "provisional"),
    cites=[STABLECOINS[NOT_FOUND], ISSUER_TRANSITION[NOT_FOUND]],
    since="2025-08-01",
    until="2026-01-31",
    date_note="six months from the start of the statute",
    status=Status.REPEALED,
    evidence=_TRANSITION_EVIDENCE,
    records=["hk-stablecoin-transitional"],
)

closing_without_application = transition(
    "An early issuer without a provisional licence may close down in order until 30 November 2025.",
    to=stablecoin_issuers.issuer_licence,
    when=pre_existing_issuer
    & (business.state == "winding_down")
    & ~authorisation.application.is_in("refused", "provisional"),
    cites=[STABLECOINS[NOT_FOUND], ISSUER_TRANSITION[NOT_FOUND]],
    since="2025-08-01",
    until="2025-11-30",
    date_note="computed from about four months after the start",
    status=Status.REPEALED,
    evidence=_TRANSITION_EVIDENCE,
    records=["hk-stablecoin-transitional"],
)

closing_after_refusal = transition(
    "An early issuer that was refused may close down in order within 1 month of the notice.",
    to=stablecoin_issuers.issuer_licence,
    when=pre_existing_issuer
    & (business.state == "winding_down")
    & (authorisation.application == "refused")
    & (case.date <= add_months(authorisation.decided_on, 1)),
    cites=[STABLECOINS[NOT_FOUND], ISSUER_TRANSITION[NOT_FOUND]],
    since="2025-08-01",
    until="2026-02-28",
    date_note="latest possible: one month after a refusal on 31 January 2026",
    status=Status.REPEALED,
    evidence=_TRANSITION_EVIDENCE,
    records=["hk-stablecoin-transitional"],
)

closing_down = transitional_duty(
    "Close down if the early issuer was refused, or did not file a complete application by 31 October 2025.",
    when=regulated_stablecoin_issue
    & pre_existing_issuer
    & (
        (authorisation.application == "refused")
        | (
            (case.date > date(2025, 10, 31))
            & (
                authorisation.application.is_in("none", "preparing", "withdrawn")
                | (authorisation.applied_on > date(2025, 10, 31))
            )
        )
    ),
    must=business.state.is_in("winding_down", "ceased", "struck_off"),
    risk=Risk.RUN_REDEMPTION,
    topic=[Topic.TRANSITION, Topic.STABLECOIN_ISSUANCE],
    force=Force.STATUTE,
    cites=[STABLECOINS[NOT_FOUND], ISSUER_TRANSITION[NOT_FOUND]],
    since="2025-08-01",
    until="2026-01-31",
    status=Status.REPEALED,
    evidence=_TRANSITION_EVIDENCE,
    records=["hk-stablecoin-transitional"],
)

offers_by_early_issuers = transition(
    "An early issuer may offer its own coin for as long as it may go on issuing it without the full licence.",
    to=stablecoin_offers.permitted_offerors,
    when=(activity.kind == "issue_tokens")
    & pre_existing_issuer
    & (
        ((case.date <= date(2025, 10, 31)) & ~authorisation.application.is_in("refused", "withdrawn"))
        | ((authorisation.applied_on <= date(2025, 10, 31)) & (authorisation.application == "provisional"))
    ),
    cites=STABLECOINS[NOT_FOUND],
    since="2025-08-01",
    until="2026-01-31",
    date_note="six months from the start of the statute",
    status=Status.REPEALED,
    reading=read_as(
        "The bridge for issuing covers the issuer's own offers.",
        "Issuing without offering would leave the bridge empty.",
        "2026-11-25",
    ),
    evidence=medium(
        _COMING_INTO_FORCE,
        _LANDSCAPE,
        checked="2026-11-23",
        note="The sources speak of going on with the business; that this includes offers is inferred.",
    ),
    records=["hk-stablecoin-transitional"],
)
