"""What a firm does in law, where it does it, and which firms are licensed or exempt for it already."""

from isonomy.facts import activity, authorisation, business, case, client, offer, promotion, venue, volume
from isonomy.facts.lists import HERE
from isonomy.law.sg.instruments import FAA, FSMA, PSA, PSA_AMENDMENT, PSR
from isonomy.law.sg.terms.assets import digital_payment_token, digital_token
from isonomy.logic import SGD, date
from isonomy.rulebook import definition, high, medium, read_as

exempt_provider = definition(
    "Banks, finance companies and card issuers, which need no payment licence.",
    business.institution.is_in("bank", "foreign_bank_branch", "trust_bank", "finance_company", "card_issuer")
    & ~authorisation.classes.is_empty(),
    cites=[PSA["s 13(1)(a)-(d)"], PSR["reg 17"]],
    since="2020-01-28",
    reading=read_as(
        "Merchant banks are recorded as banks. A firm without any permission here is none of these institutions.",
        "Each of them is exempt as holder of its own licence here.",
        "2026-11-25",
    ),
    evidence=high(
        "https://entralaw.com/2023/08/04/mas-proposed-amendments-relating-to-dpt-customers-moneys-and-assets",
        "https://laws.sg/legislation/sub-leg-2019-psa-rg2/reg-17",
        "https://scribd.com/document/732424458/PSN07-Phase-2",
        checked="2026-11-23",
    ),
    records=["sg-psa-exempt-psp"],
)

payment_token_service = definition(
    "The listed acts with payment tokens done as a business, widened from 4 April 2024.",
    activity.by_way_of_business
    & digital_payment_token
    & (
        (activity.kind == "deal_as_principal")
        | ((activity.kind == "execute_as_agent") & activity.handles_client_assets)
        | (
            (activity.kind == "operate_trading_venue")
            & (
                ((venue.matching == "automated_central") & activity.handles_client_assets)
                | (case.date >= date(2024, 4, 4))
            )
        )
        | (
            (
                activity.kind.is_in("transfer_tokens", "safeguard", "introduce", "execute_as_agent")
                | ((activity.kind == "stake_for_clients") & activity.handles_client_assets)
            )
            & (case.date >= date(2024, 4, 4))
        )
    ),
    cites=[
        PSA["First Schedule, Part 3, definition of 'digital payment token service' para (a)"],
        PSA["First Schedule, Part 3, definition of 'digital payment token service' para (b) and later limbs"],
        PSA["First Schedule, Part 3, definition of 'digital payment token service' para (c) ff."],
        PSA["First Schedule, Part 3, definition of 'digital payment token instrument'"],
        PSA_AMENDMENT["clause 7(d)-(e) of Bill 41/2020"],
        PSA["First Schedule, Part 3, definition of 'digital payment token service'"],
    ],
    since="2020-01-28",
    reading=read_as(
        "A facility where offers are regularly made on a centralised basis is one with automated central matching; since 2024 every "
        "venue but a mere notice board brings others to trade, however interests meet. Inducing others "
        "to trade covers introducing and carrying out their orders; keeping tokens covers keeping the means to move them, and staking what is held for clients; "
        "accounts at either end of a transfer may be abroad. Who takes others' money and buys tokens for them deals in tokens.",
        "The limbs of 2024 reach brokers and transmitters without tokens or money in hand; their letters were not all seen. "
        "The first conviction under the statute was for buying bitcoin with money received from others for a commission.",
        "2026-11-25",
    ),
    evidence=medium(
        "https://finreg.sg/answers/nature-of-dpt-service-277/digital-payment-token-dpt-service-definition-299",
        "https://www.allenovery.com/en-gb/germany/news-and-insights/publications/mas-consultations-on-the-regulation-of-digital-payment-tokens",
        "https://technode.global/2024/04/05/mas-expands-scope-of-regulated-payment-services/",
        "https://sg.rajahtannasia.com/?p=75655",
        "https://laws.sg/legislation/bill-2020-41/clause-7",
        "https://www.mas.gov.sg/regulation/notifications/expanded-scope-of-the-payment-services-act-2019",
        "https://police.gov.sg/Media-Room/News/20210129_woman_conv_for_prov_payment_srvcs_wo_licence_under_the_payment_srvcs_act_2019",
        checked="2026-11-25",
    ),
    records=[
        "sg-psa-dpt-service-dealing",
        "sg-psa-dpt-service-exchange",
        "sg-psa-dpt-service-transfer",
        "sg-psa-dpt-service-custody",
        "sg-psa-dpt-service-inducing",
    ],
)

_BESIDE_THE_SERVICE = (
    "transfer_tokens",
    "safeguard",
    "introduce",
    "execute_as_agent",
    "stake_for_clients",
    "borrow_from_clients",
    "lend_to_clients",
    "finance_purchases",
    "deal_in_derivatives",
)
"""Acts for clients that go along with the service; the first four became services themselves in 2024."""

payment_token_provider = definition(
    "A firm that provides some payment token service, in the service itself or in what it does for the same clients beside it.",
    payment_token_service
    | (
        activity.by_way_of_business
        & digital_payment_token
        & activity.kind.is_in(*_BESIDE_THE_SERVICE)
        & (
            business.activities.overlaps("deal_as_principal", "operate_trading_venue")
            | (
                business.activities.overlaps("transfer_tokens", "safeguard", "introduce", "execute_as_agent")
                & (case.date >= date(2024, 4, 4))
            )
        )
    ),
    cites=PSA["First Schedule, Part 3, definition of 'digital payment token service'"],
    since="2020-01-28",
    reading=read_as(
        "Duties about clients, transfers and promotion follow the firm into transfers, keeping, staking, lending, financing and "
        "contracts for clients that are not the service themselves, but not into mining, own trading, advice or software.",
        "They are written for providers of the service, not for single acts of it; what is done for no client of it is outside.",
        "2026-11-25",
    ),
    evidence=high(
        "https://finreg.sg/answers/nature-of-dpt-service-277/digital-payment-token-dpt-service-definition-299",
        "https://technode.global/2024/04/05/mas-expands-scope-of-regulated-payment-services/",
        checked="2026-11-23",
    ),
    records=["sg-psa-dpt-service-dealing", "sg-psa-dpt-service-exchange"],
)

done_here = definition(
    "The activity is carried on from here, whoever the client is.",
    activity.performed_in.contains(HERE),
    cites=PSA["s 5(1)-(2)"],
    since="2020-01-28",
    evidence=high(
        "https://sso.agc.gov.sg/Act/PSA2019?ValidDate=20211231&ProvIds=P12-",
        "https://technode.global/2024/04/05/mas-expands-scope-of-regulated-payment-services/",
        checked="2026-11-23",
    ),
    records=["sg-psa-licence-required"],
)

served_here = definition(
    "The service is provided from a place of business here, for a client here, or for any client by a firm licensed or exempt here.",
    done_here
    & (
        (client.place == HERE)
        | authorisation.classes.overlaps("small_payment_institution", "major_payment_institution")
        | exempt_provider
    ),
    cites=[PSA["s 5(1)-(2)"], FSMA["s 137"]],
    since="2020-01-28",
    reading=read_as(
        "A firm that serves only clients abroad provides no service here: it was outside this statute, and has a statute of its "
        "own since 30 June 2025. The duties of one who is licensed or exempt go with all clients.",
        "The licence is needed for services in this place; the later statute was made for those that are given from here to "
        "elsewhere. A client counts as abroad who lives abroad.",
        "2026-11-25",
    ),
    evidence=medium(
        "https://sso.agc.gov.sg/Act/PSA2019?ValidDate=20211231&ProvIds=P12-",
        "https://blockchain.bakermckenzie.com/2024/10/28/singapores-licensing-regime-for-providing-digital-services-outside-of-singapore/",
        "https://conventuslaw.com/report/singapore-taking-the-payment-services-act-to-the-moon-a-gentle-reminder-on-the-financial-services-and-markets-bill",
        checked="2026-11-25",
    ),
    records=["sg-psa-licence-required"],
)

solicits_here = definition(
    "An offer or invitation aimed at the public here; reachability alone is not enough.",
    promotion.aimed_at.contains(HERE)
    | promotion.local_features.overlaps("local_currency_prices", "local_payment_methods", "local_app_store"),
    cites=[PSA["s 9"], PSR["regs 11 and 30"]],
    since="2020-01-28",
    evidence=medium(
        "https://sso.agc.gov.sg/SL-Supp/S810-2019/Published/20191205170000?DocDate=20191205170000&ViewType=Print",
        "https://azbuk.net/mas-statement-to-dispel-misconceptions-following-ftx-collapse/",
        "https://gtopnews.com/singapore-central-bank-explains-why-binance-was-on-its-alert-list-but-ftx-was-not/",
        checked="2026-11-23",
    ),
    records=["sg-psa-solicitation"],
)

above_small_size = definition(
    "Too large for the small licence, by calendar-year averages.",
    (volume.month_largest_service > SGD(3_000_000)) | (volume.month_all_services > SGD(6_000_000)),
    cites=PSA["s 6"],
    since="2020-01-28",
    evidence=high(
        "https://wst.com.sg/amendments-to-the-payment-services-act-2019-ps-act-through-the-payment-services-amendment-act-41-2020/",
        "https://prifinance.com/en/payments/singapore-emi-license/",
        "https://finwiki-lemon.vercel.app/en/exchanges/sg-mas-dpt-licensing-overview/",
        checked="2026-11-23",
    ),
    records=["sg-psa-mpi-threshold"],
)

digital_token_service = definition(
    "The wider list of services with digital tokens, advice on token offers included.",
    activity.by_way_of_business
    & digital_token
    & (
        activity.kind.is_in(
            "deal_as_principal",
            "operate_trading_venue",
            "transfer_tokens",
            "introduce",
            "execute_as_agent",
            "safeguard",
            "offer_tokens",
        )
        | ((activity.kind == "advise") & (offer.route != "none"))
    ),
    cites=[FSMA["First Schedule, Parts 1-3"], FAA["First Schedule Part 1 (advisory item, paragraph not read)"]],
    since="2025-06-30",
    evidence=medium(
        "https://legal-wires.com/singapore/financial-services-and-markets-act-2022-part-1-services-that-are-digital-token-services",
        "https://www.orionw.com/news-insights/fsma-licensing-begins-for-digital-token-service-providers",
        "https://www.ingenia-consultants.com/licensing-regime-for-digital-token-service-providers/",
        "https://www.mondaq.com/financial-services/1664024/the-evolving-landscape-of-digital-token-regulation-in-singapore",
        checked="2026-11-23",
    ),
    records=["sg-dtsp-services", "sg-dpt-advice-perimeter"],
)

serves_abroad_from_here = definition(
    "A person or partnership working here, or a company formed here working anywhere, for a client elsewhere.",
    (client.place != HERE)
    & (
        (business.legal_form.is_in("individual", "partnership") & activity.performed_in.contains(HERE))
        | (~business.legal_form.is_in("individual", "partnership") & (business.incorporated_in == HERE))
    ),
    cites=[FSMA["s 137(1)-(2)"], FSMA["s 137(3)-(4)"]],
    since="2025-06-30",
    evidence=high(
        "https://lawplayer.com/sg/act/FSMA2022/137",
        "https://sso.agc.gov.sg/Acts-Supp/18-2022/Published/20220511?DocDate=20220511&ProvIds=P19-",
        "https://www.orionw.com/news-insights/fsma-licensing-begins-for-digital-token-service-providers",
        "https://iclg.com/briefing/23235-an-update-on-the-regulatory-regime-for-digital-token-service-providers-dtsps-in-singapore",
        checked="2026-11-23",
    ),
    records=["sg-dtsp-licence-person", "sg-dtsp-licence-corporation"],
)

regulated_already = definition(
    "Licensed or exempt for the service under the payment, securities or adviser statutes.",
    exempt_provider
    | authorisation.classes.overlaps(
        "major_payment_institution",
        "small_payment_institution",
        "dealing_in_securities",
        "dealing_in_derivatives",
        "venue_for_securities",
        "alternative_securities_venue",
        "managing_securities_portfolios",
        "custody_of_securities",
        "advising_on_securities",
    ),
    cites=FSMA["s 137(5)"],
    since="2025-06-30",
    evidence=high(
        "https://lawplayer.com/sg/act/FSMA2022/137",
        "https://www.orionw.com/news-insights/fsma-licensing-begins-for-digital-token-service-providers",
        "https://iclg.com/briefing/23235-an-update-on-the-regulatory-regime-for-digital-token-service-providers-dtsps-in-singapore",
        "https://www.panewslab.com/en/articles/y3zewe1z",
        checked="2026-11-23",
    ),
    records=["sg-dtsp-exempt-regulated"],
)
