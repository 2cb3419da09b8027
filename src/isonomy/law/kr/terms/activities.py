"""Legal terms of Korea about what a firm does, and where."""

from isonomy.facts import activity, business, client, money, promotion
from isonomy.facts.lists import HERE
from isonomy.law.kr.instruments import (
    P2P_DECISION,
    SFIA,
    SFIA_DECREE,
    SFIA_DECREE_PAPER,
    VAUPA,
    VAUPA_DECREE,
    VAUPA_REGULATION,
)
from isonomy.law.kr.terms.assets import virtual_asset
from isonomy.logic import KRW, cases
from isonomy.rulebook import NOT_FOUND, definition, high, medium, read_as

provider_activity = definition(
    "Buying, selling, swapping, transferring, keeping or arranging, as a business.",
    activity.by_way_of_business
    & activity.kind.is_in(
        "operate_trading_venue",
        "deal_as_principal",
        "execute_as_agent",
        "introduce",
        "safeguard",
        "transfer_tokens",
        "lend_to_clients",
        "borrow_from_clients",
        "stake_for_clients",
    ),
    cites=[
        VAUPA["Art. 2(2)"],
        VAUPA_DECREE["Art. 3 (transfer)"],
        SFIA["Art. 2(1)(ha)"],
        P2P_DECISION["case 2024도10710"],
        SFIA_DECREE_PAPER[NOT_FOUND],
    ],
    since="2021-03-25",
    date_note="The statute on financial transaction reports named the same acts before 19 July 2024.",
    reading=read_as(
        "Lending, staking and taking tokens on the promise to return them with a yield are taken as part of keeping or "
        "dealing; the statute does not name them. "
        "Boards, advice, technology and self-custody wallets, and dealing for oneself alone, are activities of other kinds.",
        "The acts listed are buying, selling, swapping, moving, keeping and arranging, as a business.",
        "2026-11-25",
    ),
    evidence=medium(
        "https://github.com/legalize-kr/legalize-kr/blob/main/kr/가상자산이용자보호등에관한법률/법률.md",
        "https://github.com/legalize-kr/legalize-kr/blob/main/kr/가상자산이용자보호등에관한법률/시행령.md",
        "https://www.fsc.go.kr/eng/po090101",
        "https://blockmedia.co.kr/archives/161635",
        "https://digital-jurist.com/?p=2266",
        "https://etoday.co.kr/news/view/2280357",
        checked="2026-11-25",
    ),
    records=["kr-vasp-definition", "kr-own-account-not-vasp", "kr-p2p-board-wallet-outside"],
)

aims_here = definition(
    "Carried on here, or showing a mark of aiming here.",
    activity.performed_in.contains(HERE)
    | promotion.aimed_at.contains(HERE)
    | promotion.local_features.overlaps(
        "local_language", "local_currency_prices", "local_payment_methods", "local_advertising"
    ),
    cites=[SFIA["Art. 6(2)"], SFIA["Art. 7(1), 7(3), 7(8)"]],
    since="2021-03-25",
    date_note="The user protection statute has said so since 19 July 2024.",
    reading=read_as(
        "Pages in the local language, advertising here and payment in won are signs of aiming here. A client who came from "
        "here unasked makes no business aimed here.",
        "The unit named these signs in July 2021, when it told 27 platforms abroad to report, and again when it had platforms "
        "blocked; it asked for the report of those that do business aimed at people here.",
        "2026-11-25",
    ),
    evidence=high(
        "https://github.com/legalize-kr/legalize-kr/blob/main/kr/특정금융거래정보의보고및이용등에관한법률/법률.md",
        "https://fsc.go.kr/no010101/76280",
        "https://fsc.go.kr/eng/pr010101/75998",
        "https://cointeeth.com/news/kucoin-and-mexc-among-14-crypto-exchanges-blocked-on-apple",
        checked="2026-11-25",
    ),
    records=["kr-extraterritorial", "kr-sfia-report", "kr-overseas-vasp-blocking"],
)

reaches_here = definition(
    "Carried on here, aiming here, or with a client here.",
    aims_here | (client.place == HERE),
    cites=[VAUPA["Art. 3"], SFIA["Art. 6(2)"]],
    since="2021-03-25",
    date_note="The user protection statute has said so since 19 July 2024.",
    reading=read_as(
        "An act abroad has its effect here when its client is here or it aims here.",
        "Both statutes reach acts abroad whose effect is felt here.",
        "2026-11-25",
    ),
    evidence=high(
        "https://github.com/legalize-kr/legalize-kr/blob/main/kr/가상자산이용자보호등에관한법률/법률.md",
        "https://github.com/legalize-kr/legalize-kr/blob/main/kr/특정금융거래정보의보고및이용등에관한법률/법률.md",
        "https://github.com/legalize-kr/legalize-kr/blob/main/kr/특정금융거래정보의보고및이용등에관한법률/시행령.md",
        checked="2026-11-23",
    ),
    records=["kr-extraterritorial"],
)

provider = definition(
    "Whoever must report before doing business.",
    provider_activity & virtual_asset & aims_here,
    cites=[
        VAUPA["Art. 2(2)"],
        VAUPA_DECREE["Art. 3 (transfer)"],
        SFIA["Art. 2(1)(ha)"],
        SFIA["Art. 7(1), 7(3), 7(8)"],
        SFIA_DECREE["Art. 10-11, 10-17"],
        VAUPA["Art. 3"],
        SFIA["Art. 6(2)"],
    ],
    since="2021-03-25",
    date_note="The user protection statute has used the same notion since 19 July 2024.",
    evidence=high(
        "https://github.com/legalize-kr/legalize-kr/blob/main/kr/가상자산이용자보호등에관한법률/법률.md",
        "https://github.com/legalize-kr/legalize-kr/blob/main/kr/가상자산이용자보호등에관한법률/시행령.md",
        "https://www.fsc.go.kr/eng/po090101",
        "https://github.com/legalize-kr/legalize-kr/blob/main/kr/특정금융거래정보의보고및이용등에관한법률/법률.md",
        checked="2026-11-23",
    ),
    records=["kr-vasp-definition", "kr-sfia-report", "kr-extraterritorial"],
)

won_exchange = definition(
    "A venue at which local money is paid in and out.",
    business.activities.contains("operate_trading_venue") & (money.account_link != "no_local_money"),
    cites=[SFIA["Art. 7(3)2"], SFIA_DECREE["Art. 10-12(2)"], VAUPA["Art. 8"], VAUPA_DECREE["Art. 12"]],
    since="2021-03-25",
    evidence=high(
        "https://github.com/legalize-kr/legalize-kr/blob/main/kr/특정금융거래정보의보고및이용등에관한법률/법률.md",
        "https://github.com/legalize-kr/legalize-kr/blob/main/kr/특정금융거래정보의보고및이용등에관한법률/시행령.md",
        "https://fsc.go.kr/eng/pr010101/75998",
        "https://github.com/legalize-kr/legalize-kr/blob/main/kr/가상자산이용자보호등에관한법률/법률.md",
        checked="2026-11-23",
    ),
    records=["kr-sfia-real-name-account", "kr-vaupa-insurance"],
)

cover_floor = definition(
    "Least insurance or reserve by type of firm.",
    cases((won_exchange, KRW(3_000_000_000)), otherwise=KRW(500_000_000)),
    cites=[VAUPA["Art. 8"], VAUPA_DECREE["Art. 12"], VAUPA_REGULATION[NOT_FOUND]],
    since="2024-07-19",
    evidence=high(
        "https://github.com/legalize-kr/legalize-kr/blob/main/kr/가상자산이용자보호등에관한법률/법률.md",
        "https://github.com/legalize-kr/legalize-kr/blob/main/kr/가상자산이용자보호등에관한법률/시행령.md",
        "https://news1.kr/amp/finance/money-management/5484043",
        "https://m1.etoday.co.kr/view.php?idxno=2381691&trc=m_view_joinnews",
        checked="2026-11-23",
    ),
    records=["kr-vaupa-insurance"],
)

takes_user_money = definition(
    "A provider that takes money from users for their trades.",
    provider & (money.account_link != "no_local_money"),
    cites=VAUPA["Art. 6(1)"],
    since="2024-07-19",
    reading=read_as(
        "Points in money that a user can draw out are money taken from him; money of former times still held counts too.",
        "The FSC answered so.",
        "2026-11-25",
    ),
    evidence=high(
        "https://github.com/legalize-kr/legalize-kr/blob/main/kr/가상자산이용자보호등에관한법률/법률.md",
        "https://fsc.go.kr/po020201/83937",
        checked="2026-11-25",
    ),
    records=["kr-vaupa-deposit-segregation", "kr-vaupa-deposit-usage-fee"],
)

keeps_user_tokens = definition(
    "A provider that keeps tokens which users entrusted.",
    provider
    & activity.handles_client_assets
    & business.activities.overlaps("operate_trading_venue", "safeguard", "transfer_tokens", "borrow_from_clients"),
    cites=VAUPA["Art. 7(1)-(2)"],
    since="2024-07-19",
    reading=read_as(
        "An exchange, transfer or yield service into whose hands assets of clients come is taken to keep tokens for them.",
        "They trade, send or place what users have paid in, and the statute is to rule out that users' tokens are lent on.",
        "2026-11-25",
    ),
    evidence=high(
        "https://github.com/legalize-kr/legalize-kr/blob/main/kr/가상자산이용자보호등에관한법률/법률.md",
        "https://fsc.go.kr/eng/pr010101/81217",
        checked="2026-11-25",
    ),
    records=["kr-vaupa-coin-segregation"],
)
