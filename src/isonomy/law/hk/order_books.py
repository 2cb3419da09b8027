"""Order books shared with an overseas affiliate: platforms, and brokers that route orders to them.

Sources: SFC circular 25EC56 of 3 November 2025, and SFC circular 26EC5 of 11 February 2026 for brokers.
"""

from isonomy.facts import authorisation, client, controls, disclosure, order, transfer, venue
from isonomy.law.hk.instruments import SHARED_LIQUIDITY, VA_FINANCING
from isonomy.law.hk.terms import licensed_execution_venue, platform_operator, retail, token_broker
from isonomy.logic import NEVER, percent
from isonomy.rulebook import (
    NOT_FOUND,
    Force,
    Risk,
    Topic,
    high,
    judgement,
    medium,
    obligation,
    part,
    permitted_on_conditions,
    prohibition,
    read_as,
)

_LOH = "https://www.timothyloh.com/insights/latest-news/circular-on-shared-liquidity-by-virtual-asset-trading-platforms-20251103"
_SHARED_TEXT = (
    "https://github.com/yaukitdev1-cpu/sfc-fetch/blob/ad018a8258d55a8a78bac34d648e28817afa6c19/data/content/"
    "circulars/markdown/2026/25EC56.md"
)
_BROKER_PAGE = (
    "https://apps.sfc.hk/edistributionWeb/api/circular/list-content/circular/intermediaries/supervision/"
    "doc?lang=EN&refNo=26EC5"
)
_SHARED = high(
    _LOH, "https://www.binance.bh/en/square/post/31874119867674", _SHARED_TEXT, checked="2026-11-23", note="Text seen."
)
_BROKER = high(
    _BROKER_PAGE,
    "https://www.stephensonharwood.com/insights/sfc-circulars-in-february-2026-trading-initiatives-to-boost-digital-asset-market-vibrancy",
    "https://hkma2.marklo.de/stat/summaries/1062099b-cdf6-4d6a-bcc9-310945be5d3a",
    "https://www.charltonslaw.com/sfc-virtual-asset-update-new-guidance-on-va-margin-financing-perpetual-contracts-and-affiliated-market-makers",
    checked="2026-11-23",
    note="Text of the circular seen.",
)

_shares_book = platform_operator & venue.order_book.is_in("shared_with_affiliate", "shared_with_others")
_trades = order.side.is_in("buy", "sell", "swap")

own_book_only = prohibition(
    "Match client orders on the own order book only; sharing one with others is not provided for yet.",
    when=_shares_book,
    must=NEVER,
    risk=Risk.MARKET_ABUSE,
    topic=Topic.ORDER_HANDLING,
    force=Force.POLICY,
    cites=SHARED_LIQUIDITY[NOT_FOUND],
    since="2023-06-01",
    until="2025-11-02",
    reading=read_as(
        "Before the circular the system is read as closed.",
        "Reports of the circular call it the end of a closed loop; no earlier text that forbids sharing was read.",
        "2026-11-25",
    ),
    evidence=medium(
        "https://www.crypto-news.net/hong-kong-sfc-allows-crypto-platforms-to-tap-global-liquidity-pools",
        "https://hauzen.hk/?p=17339",
        "https://www.howsewilliams.com/tc/virtual-assets-regulatory-alert-november-2025/",
        checked="2026-11-25",
    ),
    records=["hk-shared-order-book-permission"],
)

shared_book_partner = permitted_on_conditions(
    "Share the order book only with an affiliate that is licensed where it operates, in a place that follows the FATF "
    "and the IOSCO policies on market abuse and client assets, and with the SFC's prior written approval.",
    when=_shares_book,
    must={
        "affiliate": venue.order_book == "shared_with_affiliate",
        "partner": venue.partner_standards.covers(
            "authorised_at_home", "fatf_aligned", "iosco_market_integrity", "iosco_client_assets"
        ),
        "approval": authorisation.approvals.contains("shared_order_book"),
    },
    risk=Risk.MARKET_ABUSE,
    topic=Topic.ORDER_HANDLING,
    force=Force.GUIDELINE,
    cites=[SHARED_LIQUIDITY["3"], SHARED_LIQUIDITY["7"], SHARED_LIQUIDITY["26"]],
    since="2025-11-03",
    evidence=_SHARED,
    records=["hk-shared-order-book-permission"],
)

shared_order_prefunded = obligation(
    "Let only fully pre-funded orders (100%) into the shared book, the assets lying with a designated custodian.",
    when=_shares_book & _trades,
    must=order.prefunded_share >= percent(100),
    risk=Risk.PRUDENTIAL_INSOLVENCY,
    topic=Topic.ORDER_HANDLING,
    force=Force.GUIDELINE,
    cites=SHARED_LIQUIDITY["10"],
    since="2025-11-03",
    evidence=_SHARED,
    records=["hk-shared-order-book-prefunding"],
)

shared_book_rules = obligation(
    "Run the shared book by binding rules for the whole life of a trade and for default, check funding automatically "
    "before a trade, and keep trading fair with equal access to data.",
    when=_shares_book,
    must={
        "rules": controls.conduct.contains("shared_book_rules"),
        "check": controls.conduct.contains("automatic_prefunding_check"),
        "fair": controls.conduct.contains("fair_order_handling"),
        "data": controls.conduct.contains("equal_access_to_book_data"),
    },
    risk=Risk.PRUDENTIAL_INSOLVENCY,
    topic=Topic.ORDER_HANDLING,
    force=Force.GUIDELINE,
    cites=[SHARED_LIQUIDITY["9"], SHARED_LIQUIDITY["10"], SHARED_LIQUIDITY["11"]],
    since="2025-11-03",
    evidence=_SHARED,
    records=["hk-shared-order-book-prefunding"],
)

shared_book_settlement = obligation(
    "Settle with the affiliate by delivery against payment, within the day, and watch the limit for unsettled trades.",
    when=_shares_book,
    must={
        "delivery": part(
            venue.settlement == "delivery_versus_payment_intraday",
            says="Assets change hands at once against each other, more than once a day where the limit asks for it.",
        ),
        "limit": controls.conduct.contains("unsettled_trade_limit_monitoring"),
        "partner": judgement("The affiliate is bound to deliver the assets for the orders that come from it."),
    },
    risk=Risk.PRUDENTIAL_INSOLVENCY,
    topic=Topic.ORDER_HANDLING,
    force=Force.GUIDELINE,
    cites=[SHARED_LIQUIDITY["12-13"], SHARED_LIQUIDITY["14"], SHARED_LIQUIDITY["15"]],
    since="2025-11-03",
    reading=read_as(
        "Settlement once at the end of the day does not meet the duty.",
        "Paragraph 14 asks for at least one settlement a day, but paragraph 15 adds settlement within the day.",
        "2026-11-25",
    ),
    evidence=_SHARED,
    records=["hk-shared-order-book-dvp"],
)

shared_book_reserve = obligation(
    "Keep in Hong Kong, on trust, a reserve of at least 100% of the limit for unsettled trades, and cover for assets under way.",
    when=_shares_book,
    must={
        "reserve": venue.reserve_ratio >= percent(100),
        "cover": judgement(
            "Insurance or another arrangement covers losses of the assets to be delivered, at least to the level that "
            "is asked for client tokens in custody."
        ),
    },
    risk=Risk.CUSTODY_LOSS,
    topic=Topic.LOSS_COVER,
    force=Force.GUIDELINE,
    cites=[SHARED_LIQUIDITY["17"], SHARED_LIQUIDITY["18"]],
    since="2025-11-03",
    evidence=high(
        _LOH,
        "https://www.binance.bh/en/square/post/31874119867674",
        _SHARED_TEXT,
        checked="2026-11-23",
        note="Summaries measure the cover by the unsettled limit; paragraph 18 measures it by the duty for custody, "
        "and only the reserve (paragraph 17) by the limit.",
    ),
    records=["hk-shared-order-book-reserve"],
)

shared_book_disclosure = obligation(
    "Tell clients of the risks of the shared book before they trade on it.",
    when=_shares_book & _trades,
    must=disclosure.to_client.contains("shared_book_risks"),
    risk=Risk.DISCLOSURE,
    topic=(Topic.DISCLOSURE, Topic.ORDER_HANDLING),
    force=Force.GUIDELINE,
    cites=SHARED_LIQUIDITY["24"],
    since="2025-11-03",
    evidence=_SHARED,
    records=["hk-shared-order-book-retail"],
)

shared_book_retail_choice = obligation(
    "Let a retail client trade on the shared book only after full explanation of the risks and an express choice.",
    when=_shares_book & retail & _trades,
    must={
        "told": disclosure.to_client.contains("shared_book_risks"),
        "choice": client.consents.contains("shared_order_book"),
    },
    risk=Risk.DISCLOSURE,
    topic=(Topic.RETAIL_PROTECTION, Topic.ORDER_HANDLING),
    force=Force.GUIDELINE,
    cites=SHARED_LIQUIDITY["25"],
    since="2025-11-03",
    evidence=_SHARED,
    records=["hk-shared-order-book-retail"],
)

shared_book_surveillance = obligation(
    "Watch the shared book by one programme with the affiliate, and have its orders, trades and clients ready for the SFC.",
    when=_shares_book,
    must={
        "programme": controls.conduct.contains("unified_surveillance_with_partner"),
        "data": controls.conduct.contains("trade_data_ready_for_authority"),
    },
    risk=Risk.MARKET_ABUSE,
    topic=Topic.MARKET_INTEGRITY,
    force=Force.GUIDELINE,
    cites=[SHARED_LIQUIDITY["20"], SHARED_LIQUIDITY["22"]],
    since="2025-11-03",
    evidence=_SHARED,
    records=["hk-shared-order-book-retail"],
)

broker_on_shared_book = permitted_on_conditions(
    "As a broker, trade for clients on a shared book only as agent under best execution, after assessing the risks and "
    "telling clients of them.",
    when=token_broker & venue.order_book.is_in("shared_with_affiliate", "shared_with_others") & _trades,
    must={
        "venue": licensed_execution_venue,
        "agent": order.capacity == "agency",
        "execution": controls.conduct.contains("best_execution"),
        "told": disclosure.to_client.contains("shared_book_risks"),
        "assessed": judgement(
            "The broker assessed conflicts, settlement, default, mitigation and recourse of the shared book thoroughly."
        ),
    },
    risk=Risk.MARKET_ABUSE,
    topic=Topic.ORDER_HANDLING,
    force=Force.GUIDELINE,
    cites=[VA_FINANCING["15"], VA_FINANCING["16"]],
    since="2026-02-11",
    evidence=_BROKER,
    records=["hk-va-broker-shared-book-and-withdrawal"],
)

broker_retail_choice = obligation(
    "As a broker, give a retail client access to a shared book only on the client's express choice after explanation.",
    when=token_broker & venue.order_book.is_in("shared_with_affiliate", "shared_with_others") & _trades & retail,
    must={
        "told": disclosure.to_client.contains("shared_book_risks"),
        "choice": client.consents.contains("shared_order_book"),
    },
    risk=Risk.DISCLOSURE,
    topic=(Topic.RETAIL_PROTECTION, Topic.ORDER_HANDLING),
    force=Force.GUIDELINE,
    cites=VA_FINANCING["17"],
    since="2026-02-11",
    evidence=_BROKER,
    records=["hk-va-broker-shared-book-and-withdrawal"],
)

broker_withdrawals = obligation(
    "As a broker that lets clients withdraw tokens, authenticate strictly, watch without break, and be able to stop.",
    when=token_broker & (transfer.role == "ordering"),
    must={
        "authentication": controls.technology.contains("two_factor_login"),
        "watch": controls.technology.covers("threat_monitoring", "incident_escalation"),
        "stop": controls.custody.contains("stop_switch"),
        "robust": judgement(
            "Systems, access controls and work with the platform suffice to prevent and detect unauthorised withdrawals."
        ),
    },
    risk=Risk.OPERATIONAL_CYBER,
    topic=(Topic.TECHNOLOGY, Topic.CUSTODY),
    force=Force.GUIDELINE,
    cites=[VA_FINANCING["18-19"], VA_FINANCING["20"]],
    since="2026-02-11",
    reading=read_as(
        "Robust authentication is read as at least two factors.",
        "The circular names the aim and leaves the means to the broker.",
        "2026-11-25",
    ),
    evidence=_BROKER,
    records=["hk-va-broker-shared-book-and-withdrawal"],
)
