"""Who the client is in law: accredited, institutional, expert or retail."""

from isonomy.facts import case, client
from isonomy.law.sg.instruments import INVESTOR_CLASSES, PSG03, SFA
from isonomy.logic import SGD, cases, date, min_of, percent
from isonomy.rulebook import NOT_FOUND, definition, high, medium, read_as

counted_net_personal_assets = definition(
    "Net assets with the home up to one million and, since October 2024, half the tokens up to two hundred thousand.",
    client.net_assets
    - client.home_equity
    - client.token_value
    + min_of(client.home_equity, SGD(1_000_000))
    + cases(
        (case.date < date(2024, 10, 4), client.token_value),
        otherwise=min_of(client.token_value * percent(50), SGD(200_000)),
    ),
    cites=[SFA["s 4A(1)(a)(i)"], PSG03[NOT_FOUND]],
    since=None,
    evidence=high(
        "https://sso.agc.gov.sg/Act/SFA2001?Timeline=On&ProvIds=pr4A-",
        "https://caproasia.com/?p=50025",
        "https://venturebeam.com/help/singaporean-investor-classifications",
        "https://hydrax.io/definitions",
        checked="2026-11-23",
    ),
    records=["sg-sfa-accredited-individual", "sg-g03-ai-crypto-haircut"],
)

accredited_eligible = definition(
    "Wealthy or well paid enough to be asked whether to be treated as accredited.",
    (
        (client.kind == "individual")
        & (
            (counted_net_personal_assets > SGD(2_000_000))
            | (client.financial_assets > SGD(1_000_000))
            | (client.income_year >= SGD(300_000))
        )
    )
    | ((client.kind != "individual") & ((client.net_assets > SGD(10_000_000)) | client.owners_qualify)),
    cites=[SFA["s 4A(1)(a)(i)"], SFA["s 4A(1)(a)(ii)-(iv)"], INVESTOR_CLASSES["reg 2(2)"]],
    since="2018-10-08",
    date_note="the criteria in this form; the class is older",
    reading=read_as(
        "Net assets of an entity are those of accounts that are recent enough, audited or certified within a year.",
        "The age of the balance sheet goes into how the amount is found.",
        "2026-11-25",
    ),
    evidence=high(
        "https://sso.agc.gov.sg/Act/SFA2001?Timeline=On&ProvIds=pr4A-",
        "https://caproasia.com/?p=50025",
        "https://venturebeam.com/help/singaporean-investor-classifications",
        "https://hydrax.io/definitions",
        "https://jdsupra.com/legalnews/the-new-regime-for-accredited-investors-12338",
        checked="2026-11-23",
    ),
    records=["sg-sfa-accredited-individual", "sg-sfa-accredited-entity"],
)

accredited_investor = definition(
    "Eligible and opted in with this firm.",
    accredited_eligible & client.consents.contains("professional_treatment"),
    cites=[INVESTOR_CLASSES["reg 3"], PSG03["para 2.3 (transitional part)"]],
    since="2019-04-08",
    evidence=medium(
        "https://conventuslaw.com/report/new-opt-in-regime-for-accredited-investors-in",
        "https://caproasia.com/?p=50025",
        "https://ibkr.info/zh-hans/node/4659",
        "https://orionw.com/news-insights/mas-issues-crypto-customer-protection-guidelines",
        "https://www.wongpartnership.com/insights/detail/latest-updates-to-the-regulatory-regime-under-the-payment-services-act",
        checked="2026-11-23",
    ),
    records=["sg-sfa-ai-optin", "sg-g03-ai-optin"],
)

institutional_investor = definition(
    "Banks, insurers, intermediaries, market operators, governments and pension schemes.",
    client.kind.is_in(
        "bank", "insurer", "securities_intermediary", "market_operator", "government_or_central_bank", "pension_scheme"
    ),
    cites=PSG03[NOT_FOUND],
    since="2024-10-04",
    reading=read_as(
        "The statutory list was not read.",
        "The text leaves room, or the sources seen do not settle it.",
        "2026-11-23",
    ),
    evidence=high(
        "https://www.straitstimes.com/business/banking/no-use-of-local-credit-cards-by-retail-investors-among-s-pore-crypto-rules-outlined-by-mas",
        "https://orionw.com/news-insights/mas-issues-crypto-customer-protection-guidelines",
        "https://blogs.duanemorris.com/duanemorrisandselvam/2023/12/04/mas-response-to-public-consultation-on-proposed-regulatory-measures-for-dpt-services-part-2/",
        "https://www.globalcompliancenews.com/2024/10/15/https-insightplus-bakermckenzie-com-bm-financial-institutions_1-singapore-guidelines-on-the-provision-of-consumer-protection-safeguards-by-digital-payment-token-service-providers_09242024/",
        checked="2026-11-23",
    ),
    records=["sg-g03-retail-definition"],
)

expert_investor = definition(
    "One whose business is to acquire, hold or dispose of investment products.",
    client.invests_as_business,
    cites=SFA["s 4A(1)(b)"],
    since=None,
    evidence=high(
        "https://sso.agc.gov.sg/Act/SFA2001?Timeline=On&ProvIds=pr4A-",
        "https://blogs.duanemorris.com/duanemorrisandselvam/2023/12/04/mas-response-to-public-consultation-on-proposed-regulatory-measures-for-dpt-services-part-2/",
        checked="2026-11-23",
    ),
    records=["sg-sfa-expert-investor"],
)

retail_customer = definition(
    "Everyone who is neither institutional nor accredited by opt-in, wherever living.",
    ~institutional_investor & ~accredited_investor,
    cites=PSG03[NOT_FOUND],
    since="2024-10-04",
    evidence=high(
        "https://www.straitstimes.com/business/banking/no-use-of-local-credit-cards-by-retail-investors-among-s-pore-crypto-rules-outlined-by-mas",
        "https://orionw.com/news-insights/mas-issues-crypto-customer-protection-guidelines",
        "https://blogs.duanemorris.com/duanemorrisandselvam/2023/12/04/mas-response-to-public-consultation-on-proposed-regulatory-measures-for-dpt-services-part-2/",
        "https://www.globalcompliancenews.com/2024/10/15/https-insightplus-bakermckenzie-com-bm-financial-institutions_1-singapore-guidelines-on-the-provision-of-consumer-protection-safeguards-by-digital-payment-token-service-providers_09242024/",
        checked="2026-11-23",
    ),
    records=["sg-g03-retail-definition"],
)
