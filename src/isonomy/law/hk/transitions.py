"""The bridges for platforms that were here before the licence, the swift licensing process, and how deemed firms behave.

Instruments: AMLO Schedule 3G, SFC circulars of 31 May 2023, 18 December 2024 and 16 January 2025, SFC statement of
28 May 2024. The notion of a deemed licensee stands among the legal terms.
"""

from isonomy.facts import activity, authorisation, business, case, client, controls
from isonomy.facts.lists import HERE
from isonomy.law.hk import licensing, perimeter
from isonomy.law.hk.instruments import (
    AMLO,
    DEEMED_STATEMENT,
    NEW_APPLICANTS,
    SWIFT_LICENSING,
    VATP_TRANSITION,
)
from isonomy.law.hk.terms import actively_markets, deemed_licensed, platform_operator, retail, security
from isonomy.logic import add_months, date, max_of
from isonomy.rulebook import (
    NOT_FOUND,
    Force,
    Risk,
    Status,
    Topic,
    high,
    judgement,
    licence,
    medium,
    obligation,
    part,
    prohibition,
    read_as,
    transition,
    transitional_duty,
)

_TRANSITION_TEXTS = (
    "https://www.tannerdewitt.com/vatp-regulation-in-hong-kong-the-transitional-arrangements/",
    "https://www.hongkong-fintech.hk/en/insights/news/news-2023/circular-on-transitional-arrangements-of-the-new-licensing-regime-for-virtual-asset-trading-platforms/index.html",
    "https://risp-playground.eu/event/circular-on-transitional-arrangements-of-the-new-licensing-regime-for-virtual-asset-trading-platforms",
)
_MONDO_2024 = (
    "https://mondovisione.com/media-and-resources/news/"
    "hong-kong-securities-and-futures-commission-briefs-virtual-asset-trading-platfor-2024612"
)
_DEEMED_TEXTS = (
    "https://onepropfirms.com/hk-watchdog-reminds-public-of-end-of-no-trespass-period-for-cryptocurrency-trading-platforms/",
    _MONDO_2024,
)
_SWIFT_TEXTS = (
    "https://news.devevil.com/hong-kong-approves-4-new-crypto-trading-platform-licenses-in-regulatory-push-590980.html",
    "https://binance.com/en-TR/square/post/17769770402089",
    "https://www.kwm.com/hk/en/insights/latest-thinking/sfc-publishes-fresh-guidance-for-virtual-asset-exchange-licensing.html",
    "https://timothyloh.com/insights/latest-news/circular-to-virtual-asset-trading-platforms-on-licensing-process-and-revamped-second-phase-assessment",
)

_SWIFT_START = date(2024, 12, 18)
_FULL = authorisation.application == "granted"
_RESTRICTED = authorisation.application == "granted_restricted"
_ASSESSED = authorisation.attested_on <= case.date
_TESTED = controls.technology.contains("penetration_test_before_launch")

_EARLY = activity.began_here < date(2023, 6, 1)
_TURNED_DOWN = (authorisation.application == "refused") | (
    authorisation.objection & ~authorisation.application.is_in("none", "preparing", "granted", "granted_restricted")
)
_LAST_DAY = max_of(date(2024, 5, 31), add_months(authorisation.decided_on, 3))
_EARLY_WITH_PRESENCE = (
    _EARLY
    & activity.performed_in.contains(HERE)
    & business.local_presence.covers("senior_management", "live_clients")
    & ~security
)

_PRESENCE = read_as(
    "A genuine business with a meaningful and substantial presence is read as local senior management and live clients.",
    "The sources seen give no closed list of marks.",
    "2026-11-25",
)
_DEEMING = read_as(
    "Readiness to comply and the authority's confirmation are read from the absence of a notice against deeming.",
    "The authority confirms deeming by not giving such a notice.",
    "2026-11-25",
)

early_platform = transition(
    "A platform with a genuine business here before June 2023 may go on without the licence until the end of May 2024.",
    to=perimeter.vasp_licence,
    when=_EARLY_WITH_PRESENCE,
    cites=[AMLO["Schedule 3G"], VATP_TRANSITION[NOT_FOUND]],
    since="2023-06-01",
    until="2024-05-31",
    status=Status.REPEALED,
    reading=_PRESENCE,
    evidence=high(*_TRANSITION_TEXTS, "https://www.sw-hk.com/20230615_01/", checked="2026-11-23"),
    records=["hk-vatp-transitional-non-contravention"],
)

early_platform_marketing = transition(
    "Until then such a platform may also market its service here.",
    to=perimeter.active_marketing,
    when=_EARLY_WITH_PRESENCE,
    cites=[AMLO["Schedule 3G"], VATP_TRANSITION[NOT_FOUND]],
    since="2023-06-01",
    until="2024-05-31",
    status=Status.REPEALED,
    reading=_PRESENCE,
    evidence=high(*_TRANSITION_TEXTS, "https://www.sw-hk.com/20230615_01/", checked="2026-11-23"),
    records=["hk-vatp-transitional-non-contravention"],
)

deemed = transition(
    "An early platform that applied by 29 February 2024 counts as licensed until its application is decided.",
    to=perimeter.vasp_licence,
    when=deemed_licensed,
    cites=AMLO["Schedule 3G ss.3-4"],
    since="2024-06-01",
    reading=_DEEMING,
    evidence=high(*_TRANSITION_TEXTS, _MONDO_2024, checked="2026-11-23"),
    records=["hk-vatp-transitional-deeming"],
)

deemed_marketing = transition(
    "A deemed licensee does not break the statute by marketing; the supervisor's expectation against it stands apart.",
    to=perimeter.active_marketing,
    when=deemed_licensed,
    cites=AMLO["Schedule 3G ss.3-4"],
    since="2024-06-01",
    reading=_DEEMING,
    evidence=high(*_TRANSITION_TEXTS, _MONDO_2024, checked="2026-11-23"),
    records=["hk-vatp-transitional-deeming"],
)

early_platform_single_licence = transition(
    "An early platform that may go on without the licence need not hold both kinds of licence meanwhile.",
    to=licensing.dual_licence,
    when=_EARLY_WITH_PRESENCE & ~authorisation.application.is_in("granted", "granted_restricted"),
    cites=[AMLO["Schedule 3G"], VATP_TRANSITION[NOT_FOUND]],
    force=Force.GUIDELINE,
    since="2023-06-01",
    until="2024-05-31",
    status=Status.REPEALED,
    reading=read_as(
        "Who may go on without a licence is not expected to hold two.",
        "The expectation asks that both be applied for together.",
        "2026-11-25",
    ),
    evidence=high(*_TRANSITION_TEXTS, checked="2026-11-23"),
    records=["hk-vatp-transitional-non-contravention"],
)

deemed_single_licence = transition(
    "A deemed licensee need not hold both kinds of licence until its application is decided.",
    to=licensing.dual_licence,
    when=deemed_licensed,
    cites=AMLO["Schedule 3G ss.3-4"],
    force=Force.GUIDELINE,
    since="2024-06-01",
    reading=_DEEMING,
    evidence=high(*_TRANSITION_TEXTS, _MONDO_2024, checked="2026-11-23"),
    records=["hk-vatp-transitional-deeming"],
)

closing_down = transition(
    "An early platform that was turned down may wind down until the later of 31 May 2024 and three months after notice.",
    to=perimeter.vasp_licence,
    when=_EARLY & ~security & _TURNED_DOWN & (business.state == "winding_down") & (case.date <= _LAST_DAY),
    cites=AMLO["Schedule 3G ss.3-4"],
    since="2023-06-01",
    reading=read_as(
        "The day on which the refusal was notified stands also for the day of a notice that there will be no deeming.",
        "Both open the same time for winding down.",
        "2026-11-25",
    ),
    evidence=high(
        *_TRANSITION_TEXTS,
        "https://mpost.io/okx-to-shut-down-crypto-trading-support-for-hong-kong-users-starting-may-31/",
        checked="2026-11-23",
    ),
    records=["hk-vatp-transitional-deeming"],
)

wind_down_by = transitional_duty(
    "Having been turned down, close the early platform by the later of 31 May 2024 and three months after notice.",
    when=_EARLY & ~security & platform_operator & _TURNED_DOWN & (case.date > _LAST_DAY),
    must=business.state.is_in("ceased", "struck_off"),
    risk=Risk.PERIMETER,
    topic=Topic.TRANSITION,
    force=Force.STATUTE,
    cites=AMLO["Schedule 3G ss.3-4"],
    since="2024-06-01",
    evidence=high(*_TRANSITION_TEXTS, checked="2026-11-23"),
    records=["hk-vatp-transitional-deeming"],
)

deemed_no_marketing = prohibition(
    "As a deemed licensee, do not actively market until the licence is granted.",
    when=deemed_licensed & platform_operator,
    must=~actively_markets,
    risk=Risk.INVESTOR_UNDERSTANDING,
    topic=[Topic.TRANSITION, Topic.PROMOTION],
    force=Force.GUIDELINE,
    cites=DEEMED_STATEMENT[NOT_FOUND],
    since="2024-05-28",
    date_note="Stated on 28 May 2024; deeming began on 1 June 2024.",
    evidence=medium(*_DEEMED_TEXTS, checked="2026-11-23"),
    records=["hk-deemed-licensed-conduct"],
)

deemed_no_new_retail = prohibition(
    "As a deemed licensee, take on no new retail client until controls are proven and the licence is granted.",
    when=deemed_licensed & platform_operator,
    must=~retail | client.in_relationship,
    risk=Risk.INVESTOR_UNDERSTANDING,
    topic=[Topic.TRANSITION, Topic.RETAIL_PROTECTION],
    force=Force.GUIDELINE,
    cites=DEEMED_STATEMENT[NOT_FOUND],
    since="2024-05-28",
    date_note="Stated on 28 May 2024; deeming began on 1 June 2024.",
    reading=read_as(
        "A client with a lasting relationship is not new.",
        "The statement is aimed at taking clients on, not at serving those already there.",
        "2026-11-25",
    ),
    evidence=medium(*_DEEMED_TEXTS, checked="2026-11-23"),
    records=["hk-deemed-licensed-conduct"],
)

deemed_mainland_block = obligation(
    "As a deemed licensee, keep residents of mainland China away from the service and block their access.",
    when=deemed_licensed & platform_operator,
    must={
        "blocking": controls.conduct.contains("location_blocking"),
        "no_mainland_client": client.place != "CN",
    },
    risk=Risk.PERIMETER,
    topic=[Topic.TRANSITION, Topic.CLIENT_CLASSES],
    force=Force.GUIDELINE,
    cites=DEEMED_STATEMENT[NOT_FOUND],
    since="2024-05-28",
    date_note="Stated on 28 May 2024; deeming began on 1 June 2024.",
    evidence=medium(*_DEEMED_TEXTS, checked="2026-11-23"),
    records=["hk-deemed-licensed-conduct"],
)

restricted_scope = licence(
    "Start on a restricted scope only after the findings of the inspection are put right and outside tests went well.",
    when=platform_operator & _RESTRICTED & (authorisation.decided_on >= _SWIFT_START),
    must={
        "tests": part(_TESTED, says="Penetration and vulnerability tests by an independent third party were made."),
        "findings": part(
            judgement("the findings of the on-site inspection were put right and the independent tests went well"),
            says="The findings are put right and the results are satisfactory.",
        ),
    },
    risk=Risk.OPERATIONAL_CYBER,
    topic=[Topic.AUTHORISATION, Topic.TECHNOLOGY],
    force=Force.LICENCE_CONDITION,
    cites=SWIFT_LICENSING[NOT_FOUND],
    since="2024-12-18",
    evidence=high(*_SWIFT_TEXTS, checked="2026-11-25"),
    records=["hk-vatp-swift-licensing"],
)

full_scope = licence(
    "Leave the restricted scope only after the second-phase outside assessment and outside security tests.",
    when=platform_operator
    & _FULL
    & (authorisation.decided_on >= _SWIFT_START)
    & (authorisation.applied_on <= _SWIFT_START),
    must={
        "assessed": part(_ASSESSED, says="The outside assessment has reached the authority."),
        "tests": part(_TESTED, says="Penetration and vulnerability tests by an independent third party were made."),
    },
    risk=Risk.OPERATIONAL_CYBER,
    topic=[Topic.AUTHORISATION, Topic.TECHNOLOGY],
    force=Force.LICENCE_CONDITION,
    cites=SWIFT_LICENSING[NOT_FOUND],
    since="2024-12-18",
    evidence=high(*_SWIFT_TEXTS, checked="2026-11-25"),
    records=["hk-vatp-swift-licensing"],
)

new_applicant_assessment = licence(
    "Having applied after 18 December 2024, pass one outside assessment of systems already set up.",
    when=platform_operator & (_FULL | _RESTRICTED) & (authorisation.applied_on > _SWIFT_START),
    must={
        "assessed": part(_ASSESSED, says="The outside assessment has reached the authority."),
        "tests": part(_TESTED, says="Penetration and vulnerability tests by an independent third party were made."),
    },
    risk=Risk.OPERATIONAL_CYBER,
    topic=[Topic.AUTHORISATION, Topic.TECHNOLOGY],
    force=Force.GUIDELINE,
    cites=NEW_APPLICANTS[NOT_FOUND],
    since="2025-01-16",
    reading=read_as(
        "The security tests asked of early applicants are asked of new ones as well.",
        "The process was extended to new applicants; the readers seen describe the assessment, not the tests.",
        "2026-11-25",
    ),
    evidence=high(
        _SWIFT_TEXTS[2],
        "https://tannerdewitt.com/new-sfc-circular-streamlines-licensing-for-virtual-asset-trading-platforms",
        "https://www.onc.hk/en_US/publication/swift-licensing-process-for-virtual-asset-trading-platforms?category=20",
        "https://www.regulationtomorrow.com/spotlight/sfc-revamps-and-expedites-licensing-process-for-vatps/",
        checked="2026-11-25",
        note="Three firms agree on the day of the circular and on the cut-off of 18 December 2024.",
    ),
    records=["hk-vatp-swift-licensing"],
)
