"""What stands behind stablecoins: reserves of trust coins, and the safeguarding of funds-transfer firms.

Instruments: Payment Services Act, Art. 43, and Act No. 66 of 2025 with the orders under it. The share of demand
deposits, which fell on 1 June 2026, stands among the legal terms.
"""

from isonomy.facts import activity, asset, business, money, stablecoin
from isonomy.facts.lists import HERE
from isonomy.law.jp.instruments import PSA, PSA_2025
from isonomy.law.jp.terms import electronic_payment_instrument, required_demand_share, toward_here, trust_coin
from isonomy.logic import months, percent
from isonomy.rulebook import NOT_FOUND, Force, Risk, Topic, high, medium, obligation, part, read_as

_SOURCES = (
    "https://www.businesslawyers.jp/articles/1476",
    "https://www.morihamada.com/ja/insights/newsletters/print/116271",
    "https://shigyo.co.jp/post_topics/20250313",
)

trust_reserve = obligation(
    "Hold a trust coin's reserve in demand deposits: all of it until May 2026, since then at least half, and the rest in short "
    "government paper or time deposits that can be cancelled.",
    when=(activity.kind == "issue_tokens") & trust_coin & stablecoin.issued_in.contains(HERE),
    must={
        "demand": part(
            stablecoin.demand_deposit_share >= required_demand_share, says="The demand deposits make up their share."
        ),
        "rest": part(
            stablecoin.reserve_assets.within(
                "cash", "demand_deposits", "cancellable_term_deposits", "government_debt", "foreign_government_debt"
            ),
            says="The rest is government paper or cancellable time deposits.",
            since="2026-06-01",
        ),
        "dollar_paper": part(
            ~stablecoin.reserve_assets.contains("foreign_government_debt") | (asset.reference_currency == "USD"),
            says="Paper of the United States stands behind dollar coins only.",
            since="2026-06-01",
        ),
        "term": part(
            ~stablecoin.reserve_assets.overlaps("government_debt", "foreign_government_debt")
            | (stablecoin.debt_maturity <= months(3)),
            says="Government paper runs for three months at most.",
            since="2026-06-01",
        ),
    },
    risk=Risk.RUN_REDEMPTION,
    topic=Topic.STABLECOIN_ISSUANCE,
    force=Force.REGULATION,
    cites=[PSA[NOT_FOUND], PSA_2025[NOT_FOUND]],
    since="2023-06-01",
    reading=read_as(
        "Cash counts with demand deposits; foreign government paper means that of the state whose currency the coin follows.",
        "The share is told for both together, and only United States paper behind dollar coins is named.",
        "2026-11-25",
    ),
    evidence=high(
        *_SOURCES,
        "https://kouhaku-st.com/?p=1061",
        checked="2026-11-23",
        note="The cabinet office orders with the details were not seen.",
    ),
    records=["jp-epi-trust-reserve-old", "jp-epi-trust-reserve-2026"],
)

transfer_funds = obligation(
    "As a funds-transfer firm, safeguard at least all that is owed to users, by deposit with the authority, guarantee or trust.",
    when=activity.by_way_of_business
    & toward_here
    & (business.institution == "funds_transfer_firm")
    & ((activity.kind == "transfer_money") | ((activity.kind == "issue_tokens") & electronic_payment_instrument)),
    must={
        "amount": part(money.safeguarded_share >= percent(100), says="At least all that is owed is safeguarded."),
        "method": part(
            money.safeguards.overlaps(
                "deposit_with_authority", "guarantee", "trust_account", "entrusted_to_trust_company"
            ),
            says="It is safeguarded by deposit, guarantee or trust.",
        ),
    },
    risk=Risk.RUN_REDEMPTION,
    topic=[Topic.STABLECOIN_ISSUANCE, Topic.CLIENT_ASSETS_AND_MONEY],
    force=Force.STATUTE,
    cites=PSA["Art. 43"],
    since="2010-04-01",
    date_note="The day on which the act began, from general knowledge.",
    reading=read_as(
        "The methods added on 1 June 2026 are told by guarantee or trust as well.",
        "What was added was not read closely; no further kind of safeguard was named.",
        "2026-11-25",
    ),
    evidence=medium(
        "https://houritsushoku.com/archives/asset-protection-obligations-imposed-on-funds-transfer-service-providers.html",
        checked="2026-11-25",
        note="The costs of returning the money come on top of what is owed.",
    ),
    records=["jp-ftsp-safeguarding"],
)
