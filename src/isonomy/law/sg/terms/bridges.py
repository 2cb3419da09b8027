"""Who may go on for a while: the arrangements of 2020 and 2024 for firms that were there before the law."""

from isonomy.facts import activity, authorisation, case, venue
from isonomy.law.sg.instruments import PSA, PSA_COMMENCEMENT, PSA_GRACE
from isonomy.law.sg.terms.activities import exempt_provider
from isonomy.law.sg.terms.assets import digital_payment_token
from isonomy.logic import date
from isonomy.rulebook import NOT_FOUND, definition, high, medium, read_as

_MAS_2024 = "https://www.mas.gov.sg/regulation/notifications/expanded-scope-of-the-payment-services-act-2019"
_DREW_2024 = "https://www.drewnetworkasia.com/newsroom/singapore-the-expanded-scope-of-regulated-payment-services-takes-effect-today/"
_BOVILL_2024 = "https://bovill-newgate.com/asia/payments-firms-given-month-deadline-after-change-in-scope"
widened_service = definition(
    "The acts that became a payment token service only on 4 April 2024.",
    digital_payment_token
    & (
        activity.kind.is_in("transfer_tokens", "safeguard", "introduce", "execute_as_agent")
        | ((activity.kind == "stake_for_clients") & activity.handles_client_assets)
        | (
            (activity.kind == "operate_trading_venue")
            & (venue.matching == "automated_central")
            & ~activity.handles_client_assets
        )
    ),
    cites=PSA_COMMENCEMENT[NOT_FOUND],
    since="2024-04-04",
    evidence=high(
        "https://technode.global/2024/04/05/mas-expands-scope-of-regulated-payment-services/",
        "https://www.wongpartnership.com/insights/detail/latest-updates-to-the-regulatory-regime-under-the-payment-services-act",
        "https://engagepremium.hoganlovells.com/resources/blockchain/key-regulatory-policy-development/apac/singapore",
        checked="2026-11-23",
    ),
    records=["sg-psa-2024-transitional"],
)

timely_2024 = definition(
    "Active before 4 April 2024, notified within 30 days, applied within six months, attested within nine, not yet decided.",
    (activity.began_here < date(2024, 4, 4))
    & authorisation.application.is_in("none", "preparing", "pending", "provisional")
    & ((case.date <= date(2024, 5, 3)) | (authorisation.transition_notice_on <= date(2024, 5, 3)))
    & (
        (case.date <= date(2024, 10, 3))
        | ((authorisation.applied_on <= date(2024, 10, 3)) & authorisation.application.is_in("pending", "provisional"))
    )
    & ((case.date <= date(2025, 1, 3)) | (authorisation.attested_on <= date(2025, 1, 3))),
    cites=PSA_COMMENCEMENT[NOT_FOUND],
    since="2024-04-04",
    reading=read_as(
        "The last days are 3 May 2024, 3 October 2024 and 3 January 2025: the first day counts. Each step is asked only once "
        "its last day has passed, and an approval in principle is not yet a decision.",
        "Two firms and a compliance house name 3 May and read the longer periods as ending before the fourth; another "
        "firm names the fourth of each month.",
        "2026-11-25",
    ),
    evidence=medium(
        _MAS_2024,
        _DREW_2024,
        _BOVILL_2024,
        "http://i-kyc.blogspot.com/2024/04",
        "https://www.orionw.com/news-insights/expanded-scope-of-regulated-payment-services-takes-effect",
        "https://www.wongpartnership.com/insights/detail/latest-updates-to-the-regulatory-regime-under-the-payment-services-act",
        checked="2026-11-25",
        note="Paragraphs of the transitional regulations were not seen.",
    ),
    records=["sg-psa-2024-transitional"],
)

transitional_2024 = definition(
    "An early actor in a service of the widened list that did everything in time and waits for the decision.",
    widened_service & timely_2024,
    cites=PSA_COMMENCEMENT[NOT_FOUND],
    since="2024-04-04",
    evidence=high(
        "https://technode.global/2024/04/05/mas-expands-scope-of-regulated-payment-services/",
        _DREW_2024,
        "https://engagepremium.hoganlovells.com/resources/blockchain/key-regulatory-policy-development/apac/singapore",
        checked="2026-11-25",
    ),
    records=["sg-psa-2024-transitional"],
)

transitional_2020 = definition(
    "A firm of the first hour that was active before 28 January 2020, applied in six months and waits for the decision.",
    ~widened_service
    & (activity.began_here < date(2020, 1, 28))
    & authorisation.application.is_in("none", "preparing", "pending", "provisional")
    & (
        (case.date <= date(2020, 7, 28))
        | ((authorisation.applied_on <= date(2020, 7, 28)) & authorisation.application.is_in("pending", "provisional"))
    ),
    cites=PSA_GRACE[NOT_FOUND],
    since="2020-01-28",
    reading=read_as(
        "The six months end on 28 July 2020. What became a payment token service only in 2024 is outside.",
        "The sources give the length and the month, not the day; the day is computed.",
        "2026-11-25",
    ),
    evidence=medium(
        "https://www.straitstimes.com/business/mas-receives-over-580-applications-for-payment-services-licence-has-reviewed-half",
        "https://mondovisione.com/media-and-resources/news/written-reply-to-singapore-parliamentary-question-on-the-ceasing-of-operations-o-2025924",
        "https://www.channelnewsasia.com/singapore/tokenize-xchange-amazingtech-police-investigation-mas-licence-5271406",
        "https://compliance.waystone.com/new-notice-on-submission-of-returns-for-exempt-entities-payment-service-providers",
        checked="2026-11-25",
        note="The day of July 2020 was not seen.",
    ),
    records=["sg-psa-2020-transitional"],
)

no_licence_needed = definition(
    "Exempt as an institution, or bridged by the arrangements of 2020 or 2024.",
    exempt_provider | transitional_2024 | transitional_2020,
    cites=[PSA["s 13(1)(a)-(d)"], PSA_COMMENCEMENT[NOT_FOUND], PSA_GRACE[NOT_FOUND]],
    since="2020-01-28",
    evidence=high(_DREW_2024, "https://laws.sg/legislation/sub-leg-2019-psa-rg2/reg-17", checked="2026-11-25"),
    records=["sg-psa-exempt-psp", "sg-psa-2024-transitional", "sg-psa-2020-transitional"],
)
