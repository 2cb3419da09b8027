"""Legal terms of Korea, as definitions over neutral facts."""

from isonomy.facts import activity, asset, business, case, client, conduct, issuer, money, people, promotion, transfer
from isonomy.facts.lists import HERE
from isonomy.law.kr.instruments import (
    CAPITAL_MARKETS,
    EMERGENCY_MEASURES,
    LENDING_GUIDELINE,
    NFT_GUIDELINE,
    NONPROFIT_GUIDELINE,
    P2P_DECISION,
    SFIA,
    SFIA_DECREE,
    SFIA_DECREE_PAPER,
    TOKEN_SECURITIES,
    VAUPA,
    VAUPA_DECREE,
    VAUPA_REGULATION,
)
from isonomy.logic import KRW, cases, hours, months, months_between
from isonomy.rulebook import NOT_FOUND, definition, high, medium, read_as

security = definition(
    "A right that is a security by the capital markets statute, investment contracts included.",
    asset.rights.overlaps("company_share", "repayment_of_debt", "fund_unit", "trust_interest", "derivative_payoff")
    | asset.arrangement.covers("common_enterprise", "profit_from_efforts_of_others"),
    cites=[TOKEN_SECURITIES[NOT_FOUND], CAPITAL_MARKETS["Art. 4(1), 4(6)"]],
    since="2023-02-06",
    evidence=medium(
        "https://fsc.go.kr/eng/pr010101/79431",
        "https://www.kimchang.com/en/insights/detail.kc?idx=34588&sch_section=4",
        "https://www.fsc.go.kr/eng/pr010101/86076?curPage=5&srchKey=sj",
        "https://github.com/xxyy89890-wq/legalize-kr",
        checked="2026-11-23",
    ),
    records=["kr-token-security-guideline-2023", "kr-investment-contract-full-security"],
)

collectible_token = definition(
    "A unique token for collecting or for proof between users that cannot serve as payment.",
    (asset.fungibility == "unique")
    & asset.uses.overlaps("collecting", "proof_of_transaction")
    & ~asset.uses.overlaps("payment_to_the_public", "payment_to_issuer_or_circle", "exchange_for_other_tokens"),
    cites=[VAUPA_DECREE["Art. 2 (item on NFTs)"], NFT_GUIDELINE[NOT_FOUND]],
    since="2024-07-19",
    reading=read_as(
        "A series whose units replace one another, a divisible token, and one that can be used to pay or exchanged for other "
        "tokens are not collectibles. Whether it is a security is asked first.",
        "The guideline names these as signs of a virtual asset and weighs them by substance; here any one of them is enough.",
        "2026-11-25",
    ),
    evidence=high(
        "https://github.com/legalize-kr/legalize-kr/blob/main/kr/가상자산이용자보호등에관한법률/시행령.md",
        "https://fsc.go.kr/eng/pr010101/81217",
        "https://legal500.com/developments/thought-leadership/fsc-announces-guidelines-on-determining-nfts-status-as-virtual-assets",
        "https://chambers.com/articles/fsc-announces-guidelines-on-determining-nfts-status-as-virtual-assets-3",
        checked="2026-11-23",
    ),
    records=["kr-nft-exclusion", "kr-nft-guideline-test"],
)

deposit_token = definition(
    "A deposit claim on a bank, issued on the central bank's network.",
    asset.rights.contains("bank_deposit_claim")
    & (asset.ledger == "central_bank_network")
    & issuer.kind.is_in("bank", "trust_bank"),
    cites=VAUPA_DECREE["Art. 2"],
    since="2024-07-19",
    reading=read_as(
        "Every bank is taken to be one of the banks named: banks, and the cooperative, fishery, industrial and development banks.",
        "The network is open to these only.",
        "2026-11-25",
    ),
    evidence=high(
        "https://github.com/legalize-kr/legalize-kr/blob/main/kr/가상자산이용자보호등에관한법률/시행령.md",
        checked="2026-11-23",
    ),
    records=["kr-deposit-token-exclusion"],
)

excluded_token = definition(
    "One of the classes taken out of the definition by statute or decree.",
    asset.transferability.is_in("not_transferable", "inside_issuer_system")
    | asset.uses.overlaps("gaming", "gift_voucher")
    | asset.rights.overlaps("prepaid_value", "registered_security_entry", "bill_of_exchange", "bill_of_lading")
    | (issuer.kind == "central_bank")
    | deposit_token
    | collectible_token
    | security,
    cites=[
        VAUPA["Art. 2(1)(a)-(h)"],
        VAUPA_DECREE["Art. 2"],
        VAUPA_DECREE["Art. 2 (item on NFTs)"],
        NFT_GUIDELINE[NOT_FOUND],
    ],
    since="2024-07-19",
    reading=read_as(
        "The statute takes out registered securities; following the two-step test, every token that is a security is taken out, so that the two regimes do not overlap.",
        "The text leaves room, or the sources seen do not settle it.",
        "2026-11-23",
    ),
    evidence=high(
        "https://github.com/legalize-kr/legalize-kr/blob/main/kr/가상자산이용자보호등에관한법률/법률.md",
        "https://github.com/legalize-kr/legalize-kr/blob/main/kr/가상자산이용자보호등에관한법률/시행령.md",
        "https://fsc.go.kr/eng/pr010101/81217",
        "https://legal500.com/developments/thought-leadership/fsc-announces-guidelines-on-determining-nfts-status-as-virtual-assets",
        checked="2026-11-23",
    ),
    records=["kr-va-exclusions-statutory", "kr-nft-exclusion", "kr-deposit-token-exclusion", "kr-nft-guideline-test"],
)

virtual_asset = definition(
    "An electronic token of economic value that can be traded or moved electronically, unless excluded.",
    (asset.form != "conventional") & ~asset.uses.is_empty() & ~excluded_token,
    cites=[VAUPA["Art. 2(1)"], SFIA[NOT_FOUND]],
    since="2021-03-25",
    date_note="In the user protection statute since 19 July 2024; before that in the statute on financial transaction reports.",
    reading=read_as(
        "Any actual use is taken to show economic value. For the time before 19 July 2024 the later list of exclusions is used.",
        "The earlier definition was alike; its list was shorter, and each class on it stands on the later one.",
        "2026-11-25",
    ),
    evidence=high(
        "https://github.com/legalize-kr/legalize-kr/blob/main/kr/가상자산이용자보호등에관한법률/법률.md",
        "https://www.law.go.kr/법령/가상자산이용자보호등에관한법률",
        "https://elaw.klri.re.kr/kor_mobile/viewer.do?hseq=63752&type=sogan&key=40",
        checked="2026-11-23",
    ),
    records=["kr-va-definition"],
)

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
        "Lending and staking by an exchange are taken as part of keeping or dealing; the statute does not name them. "
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
        checked="2026-11-25",
    ),
    records=["kr-vasp-definition", "kr-own-account-not-vasp", "kr-p2p-board-wallet-outside"],
)

reaches_here = definition(
    "Carried on here, for a client here, or showing a mark of aiming here.",
    activity.performed_in.contains(HERE)
    | (client.place == HERE)
    | promotion.aimed_at.contains(HERE)
    | promotion.local_features.overlaps(
        "local_language", "local_currency_prices", "local_payment_methods", "local_advertising"
    ),
    cites=[
        VAUPA["Art. 3"],
        SFIA["Art. 6(2)"],
        SFIA["Art. 7(1), 7(3), 7(8)"],
    ],
    since="2021-03-25",
    date_note="The user protection statute has said so since 19 July 2024.",
    reading=read_as(
        "An act abroad has its effect here when its client is here or it aims here; pages in the local language, "
        "advertising here and payment in won are signs of aiming here.",
        "The unit named these signs when it had platforms blocked that had not reported.",
        "2026-11-25",
    ),
    evidence=high(
        "https://github.com/legalize-kr/legalize-kr/blob/main/kr/가상자산이용자보호등에관한법률/법률.md",
        "https://github.com/legalize-kr/legalize-kr/blob/main/kr/특정금융거래정보의보고및이용등에관한법률/법률.md",
        "https://fsc.go.kr/eng/pr010101/75998",
        "https://github.com/legalize-kr/legalize-kr/blob/main/kr/특정금융거래정보의보고및이용등에관한법률/시행령.md",
        "https://cointeeth.com/news/kucoin-and-mexc-among-14-crypto-exchanges-blocked-on-apple",
        checked="2026-11-23",
    ),
    records=["kr-extraterritorial", "kr-sfia-report", "kr-overseas-vasp-blocking"],
)

provider = definition(
    "Whoever must report before doing business.",
    provider_activity & virtual_asset & reaches_here,
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

related_token = definition(
    "A token issued by the firm or a related party.",
    issuer.relation.is_in("the_firm_itself", "related_party"),
    cites=[VAUPA["Art. 10(5)"], VAUPA_DECREE["Art. 16"], SFIA_DECREE["Art. 10-20(5)(a)"]],
    since="2021-10-05",
    date_note="The decree on financial transaction reports used the notion first.",
    evidence=high(
        "https://github.com/legalize-kr/legalize-kr/blob/main/kr/가상자산이용자보호등에관한법률/법률.md",
        "https://github.com/legalize-kr/legalize-kr/blob/main/kr/가상자산이용자보호등에관한법률/시행령.md",
        "https://github.com/legalize-kr/legalize-kr/blob/main/kr/특정금융거래정보의보고및이용등에관한법률/시행령.md",
        "https://tokenpost.kr/news/breaking/71740",
        checked="2026-11-23",
    ),
    records=["kr-vaupa-own-token", "kr-sfia-own-token-brokerage"],
)

insider = definition(
    "Holder of a listed position, a first-hand recipient, or either within the last year.",
    conduct.insider_role != "none",
    cites=VAUPA["Art. 10(1)1-7"],
    since="2024-07-19",
    reading=read_as(
        "Former insiders are taken to be bound for a year themselves.",
        "The one-year tail stands in the item on recipients, about those from whom they learnt; it says little unless the source is bound too.",
        "2026-11-25",
    ),
    evidence=high(
        "https://github.com/legalize-kr/legalize-kr/blob/main/kr/가상자산이용자보호등에관한법률/법률.md",
        "https://fsc.go.kr/eng/pr010101/81217",
        checked="2026-11-25",
    ),
    records=["kr-vaupa-insider"],
)

information_published = definition(
    "The waiting time of the channel has run.",
    (
        conduct.publication_channel.is_in("newspaper", "broadcast_or_wire", "venue_disclosure_page")
        & (conduct.publication_age >= hours(6))
    )
    | ((conduct.publication_channel == "issuer_page_regularly_used") & (conduct.publication_age >= hours(24))),
    cites=VAUPA_DECREE["Art. 15"],
    since="2024-07-19",
    reading=read_as(
        "Newspapers are two of national reach, counted from midnight after printing, or from posting for an electronic edition; a posting of the exchange between 18:00 and 03:00 is counted so that it reaches six hours at nine the next morning; the page of the issuer is open to all and has carried such news for six months. One day is twenty-four hours.",
        "The decree sets the moment from which each waiting time runs; the fact gives the time since that moment.",
        "2026-11-25",
    ),
    evidence=high(
        "https://github.com/legalize-kr/legalize-kr/blob/main/kr/가상자산이용자보호등에관한법률/시행령.md",
        checked="2026-11-25",
    ),
    records=["kr-vaupa-publicity"],
)

listed_stop_reason = definition(
    "A reason on the decree's list, within its time limit.",
    transfer.held_because.is_in(
        "system_failure", "maintenance", "bank_outage", "hack", "order_of_authority", "money_laundering_law"
    )
    | ((transfer.held_because == "delisted_asset") & (transfer.role == "beneficiary"))
    | (
        (transfer.held_because == "reconciliation_or_wind_down")
        & ((business.state == "operating") | (transfer.role == "beneficiary"))
    )
    | (
        (transfer.held_because == "terms_against_phishing")
        & (transfer.role == "ordering")
        & (transfer.held_for <= hours(72))
    )
    | ((transfer.held_because == "terms_against_money_laundering") & (transfer.held_for <= hours(4416))),
    cites=VAUPA_DECREE["Art. 17"],
    since="2024-07-19",
    reading=read_as(
        "A deposit is a transfer to the firm, a withdrawal one that it sends. Delisting and wind-down stop deposits only, the hold against phishing withdrawals only; a firm in operation that matches books with wallets may stop both. The hold against phishing runs from the deposit. Two months with two extensions are at most 184 days; a stop needed to obey the money-laundering statute has no limit of its own.",
        "The items of the decree differ in direction and time, and an extension may be no longer than the first hold.",
        "2026-11-25",
    ),
    evidence=high(
        "https://github.com/legalize-kr/legalize-kr/blob/main/kr/가상자산이용자보호등에관한법률/시행령.md",
        checked="2026-11-25",
        note="The decree was seen as amended from 1 October 2026, to follow the statute on telecom fraud; the limits are unchanged.",
    ),
    records=["kr-vaupa-blocking-reasons"],
)

disqualified = definition(
    "A listed conviction whose sentence ended less than five years ago, or has not ended.",
    (people.convictions != "none") & (months_between(people.conviction_ended, case.date) < months(60)),
    cites=SFIA["Art. 7(3)3 (as amended by Act No. 21358)"],
    since="2026-08-20",
    evidence=high(
        "https://github.com/legalize-kr/legalize-kr/blob/main/kr/특정금융거래정보의보고및이용등에관한법률/법률.md",
        "https://github.com/xxyy89890-wq/legalize-kr",
        "https://zdnet.co.kr/view/?no=20260129153109",
        "https://www.asiae.co.kr/article/2026012915111080996",
        checked="2026-11-23",
    ),
    records=["kr-sfia-disqualified-persons"],
)

lendable_token = definition(
    "Among the twenty largest, or on three or more exchanges against local money.",
    (asset.market_cap_rank <= 20) | (asset.local_venues >= 3),
    cites=[LENDING_GUIDELINE[NOT_FOUND], NONPROFIT_GUIDELINE[NOT_FOUND]],
    since="2025-09-05",
    evidence=high(
        "https://zdnet.co.kr/view/?no=20250905151905",
        "https://www.news1.kr/amp/finance/blockchain-fintech/5902584",
        "https://www.tokenpost.kr/news/cryptocurrency/283176",
        "https://economybloc.com/article/79332",
        checked="2026-11-23",
    ),
    records=["kr-lending-user-limits", "kr-corporate-nonprofit-sale"],
)

barred_client = definition(
    "A minor, or a foreigner living elsewhere.",
    (client.kind == "individual") & ((client.age < 19) | (client.status_here == "non_resident_foreigner")),
    cites=EMERGENCY_MEASURES[NOT_FOUND],
    since="2017-12-13",
    reading=read_as(
        "A minor is read as a person under nineteen.",
        "The measures speak of minors; nineteen is the age of majority in civil law.",
        "2026-11-23",
    ),
    evidence=high(
        "https://www.lexology.com/library/detail.aspx?g=9030785d-c414-4d38-8acb-f58c295b7bbb",
        "http://m.pulsenews.co.kr/view.php?year=2017&no=828058",
        "http://www.koreaherald.com/view.php?ud=20171213000784",
        checked="2026-11-23",
    ),
    records=["kr-minors-foreigners-ban"],
)

financial_institution = definition(
    "A bank, insurer, securities firm or other financial company.",
    business.institution.is_in(
        "bank",
        "foreign_bank_branch",
        "bank_subsidiary",
        "trust_bank",
        "finance_company",
        "card_issuer",
        "securities_firm",
        "fund_manager",
        "insurer",
    ),
    cites=EMERGENCY_MEASURES[NOT_FOUND],
    since="2017-12-13",
    evidence=high(
        "https://www.lexology.com/library/detail.aspx?g=9030785d-c414-4d38-8acb-f58c295b7bbb",
        "http://www.koreaherald.com/view.php?ud=20171213000784",
        "https://english.hani.co.kr/arti/english_edition/e_business/823526",
        checked="2026-11-23",
    ),
    records=["kr-fi-crypto-ban"],
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
    & business.activities.overlaps("operate_trading_venue", "safeguard", "transfer_tokens"),
    cites=VAUPA["Art. 7(1)-(2)"],
    since="2024-07-19",
    reading=read_as(
        "An exchange or transfer service into whose hands assets of clients come is taken to keep tokens for them.",
        "They trade and send what users have paid in.",
        "2026-11-25",
    ),
    evidence=high(
        "https://github.com/legalize-kr/legalize-kr/blob/main/kr/가상자산이용자보호등에관한법률/법률.md",
        "https://fsc.go.kr/eng/pr010101/81217",
        checked="2026-11-25",
    ),
    records=["kr-vaupa-coin-segregation"],
)
