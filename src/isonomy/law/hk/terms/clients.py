"""Legal terms of Hong Kong: who is a professional investor and who is retail."""

from isonomy.facts import (
    client,
)
from isonomy.law.hk.instruments import (
    CODE_OF_CONDUCT,
    PI_RULES,
    SFO,
    VATP_GUIDELINES,
)
from isonomy.logic import HKD, cases, enum
from isonomy.rulebook import definition, high, read_as

CLIENT_TIER = enum(
    "client tier", "institutional", "qualified_corporate", "corporate", "individual_professional", "retail"
)

client_tier = definition(
    "The five client tiers.",
    cases(
        (
            client.kind.is_in(
                "bank",
                "insurer",
                "securities_intermediary",
                "market_operator",
                "pension_scheme",
                "government_or_central_bank",
            )
            | ((client.kind == "fund") & client.standing.contains("authorised_here")),
            "institutional",
        ),
        (
            (
                (
                    client.kind.is_in("company", "listed_company", "partnership")
                    & ((client.portfolio_value >= HKD(8_000_000)) | (client.total_assets >= HKD(40_000_000)))
                )
                | ((client.kind == "trust_corporation") & (client.total_assets >= HKD(40_000_000)))
            )
            & client.assessments.covers("token_knowledge", "product_knowledge"),
            "qualified_corporate",
        ),
        (
            (
                client.kind.is_in("company", "listed_company", "partnership")
                & ((client.portfolio_value >= HKD(8_000_000)) | (client.total_assets >= HKD(40_000_000)))
            )
            | ((client.kind == "trust_corporation") & (client.total_assets >= HKD(40_000_000))),
            "corporate",
        ),
        ((client.kind == "individual") & (client.portfolio_value >= HKD(8_000_000)), "individual_professional"),
        otherwise="retail",
        of=CLIENT_TIER,
    ),
    cites=[
        SFO['Schedule 1 Part 1 s.1, "professional investor" (a)-(i)'],
        PI_RULES["s.4"],
        PI_RULES["s.5"],
        PI_RULES["ss.6-7"],
        CODE_OF_CONDUCT["15"],
        VATP_GUIDELINES["9.4-9.7"],
    ],
    since=None,
    reading=read_as(
        "A satisfactory assessment of token and product knowledge stands for what makes a corporate client qualified. A fund is institutional when it is authorised here; any other fund counts as retail unless recorded as another kind.",
        "The sources seen do not spell out the corporate assessment, and name authorised funds without a further test.",
        "2026-11-25",
    ),
    evidence=high(
        "https://support.ex.io/2024/06/21/what-is-an-individual-or-corporate-professional-investor",
        "https://www.angelawangco.com/en/news-updates/redefining-the-professional-investor-in-hong-kong/",
        "https://www.onc.hk/en_US/publication/sfc-standardises-the-rules-for-prescribing-professional-investors?category=18&page=3",
        "https://support.longbridge.hk/topics/fundtrading/w6opv7?locale=en",
        checked="2026-11-23",
    ),
    records=[
        "hk-pi-individual",
        "hk-pi-corporate",
        "hk-pi-trust-corporation",
        "hk-pi-institutional",
        "hk-client-tiers",
    ],
)

retail = definition(
    "Not a professional investor.",
    client_tier == "retail",
    cites=[CODE_OF_CONDUCT["15"], VATP_GUIDELINES["9.4-9.7"]],
    since="2023-06-01",
    evidence=high(
        "https://www.angelawangco.com/en/news-updates/redefining-the-professional-investor-in-hong-kong/",
        "https://www.cliffordchance.com/insights/resources/blogs/talking-tech/en/articles/2023/05/securities-and-futures-commission-finalises-new-regulatory-requirements-for-virtual-asset-trading-platforms.html",
        checked="2026-11-23",
    ),
    records=["hk-client-tiers"],
)

fully_protected_client = definition(
    "Every client but the institutional and qualified corporate ones.",
    ~client_tier.is_in("institutional", "qualified_corporate"),
    cites=[CODE_OF_CONDUCT["15"], VATP_GUIDELINES["9.4-9.7"]],
    since="2023-06-01",
    evidence=high(
        "https://www.angelawangco.com/en/news-updates/redefining-the-professional-investor-in-hong-kong/",
        "https://www.cliffordchance.com/insights/resources/blogs/talking-tech/en/articles/2023/05/securities-and-futures-commission-finalises-new-regulatory-requirements-for-virtual-asset-trading-platforms.html",
        "https://www.laitimes.com/en/article/4f0nv_4vnoz.html",
        checked="2026-11-23",
    ),
    records=["hk-client-tiers", "hk-vatp-knowledge-assessment"],
)
