"""Legal terms of Korea, as definitions over neutral facts."""

from isonomy.facts import activity, asset, business, case, client, conduct, issuer, money, people, promotion, transfer
from isonomy.facts.lists import HERE
from isonomy.law.kr.instruments import cite
from isonomy.logic import KRW, cases, dated, hours, months, months_between
from isonomy.rulebook import definition, high, low, medium, read_as

security = definition(
    "A right that is a security by the capital markets statute, investment contracts included.",
    asset.rights.overlaps("company_share", "repayment_of_debt", "fund_unit", "trust_interest", "derivative_payoff")
    | asset.arrangement.covers("common_enterprise", "profit_from_efforts_of_others"),
    cites=cite("Token securities guideline (FSC)", "not found (guideline)"),
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
    & ~asset.uses.overlaps("payment_to_the_public", "payment_to_issuer_or_circle"),
    cites=cite(
        "Enforcement Decree of the Act on the Protection of Virtual Asset Users (Presidential Decree)",
        "Decree Art. 2 (item on NFTs)",
    ),
    since="2024-07-19",
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
    cites=cite(
        "Enforcement Decree of the Act on the Protection of Virtual Asset Users (Presidential Decree)", "Decree Art. 2"
    ),
    since="2024-07-19",
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
    cites=cite(
        "Act on the Protection of Virtual Asset Users (Act No. 19563; FSC) and Decree",
        "Act Art. 2(1)(a)-(h); Decree Art. 2",
    ),
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
    cites=cite("Act on the Protection of Virtual Asset Users (Act No. 19563; FSC)", "Art. 2(1)"),
    since="2024-07-19",
    reading=read_as(
        "Any actual use is taken to show economic value.",
        "The text leaves room, or the sources seen do not settle it.",
        "2026-11-23",
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
    cites=cite(
        "Act on the Protection of Virtual Asset Users (Act No. 19563; FSC)",
        "Art. 2(2); Decree Art. 3 (transfer); SFIA Art. 2(1)(ha)",
    ),
    since="2024-07-19",
    reading=read_as(
        "Lending and staking by an exchange are taken as part of keeping or dealing; the statute does not name them.",
        "The text leaves room, or the sources seen do not settle it.",
        "2026-11-23",
    ),
    evidence=low(
        "https://github.com/legalize-kr/legalize-kr/blob/main/kr/가상자산이용자보호등에관한법률/법률.md",
        "https://github.com/legalize-kr/legalize-kr/blob/main/kr/가상자산이용자보호등에관한법률/시행령.md",
        "https://www.fsc.go.kr/eng/po090101",
        "https://blockmedia.co.kr/archives/161635",
        checked="2026-11-23",
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
    cites=cite(
        "Act on the Protection of Virtual Asset Users (Act No. 19563; FSC); Act on Reporting and Using Specified Financial Transaction Information (FSC/KoFIU)",
        "User Protection Act Art. 3; SFIA Art. 6(2)",
    ),
    since="2024-07-19",
    evidence=high(
        "https://github.com/legalize-kr/legalize-kr/blob/main/kr/가상자산이용자보호등에관한법률/법률.md",
        "https://github.com/legalize-kr/legalize-kr/blob/main/kr/특정금융거래정보의보고및이용등에관한법률/법률.md",
        "https://fsc.go.kr/eng/pr010101/75998",
        "https://github.com/legalize-kr/legalize-kr/blob/main/kr/특정금융거래정보의보고및이용등에관한법률/시행령.md",
        checked="2026-11-23",
    ),
    records=["kr-extraterritorial", "kr-sfia-report"],
)

provider = definition(
    "Whoever must report before doing business.",
    provider_activity & virtual_asset & reaches_here,
    cites=cite(
        "Act on the Protection of Virtual Asset Users (Act No. 19563; FSC)",
        "Art. 2(2); Decree Art. 3 (transfer); SFIA Art. 2(1)(ha)",
    ),
    since="2024-07-19",
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
    cites=cite(
        "Act on Reporting and Using Specified Financial Transaction Information (FSC/KoFIU)",
        "Art. 7(3)2; Decree Art. 10-12(2)",
    ),
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
    cites=cite(
        "Act on the Protection of Virtual Asset Users (Act No. 19563; FSC) and FSC Regulation on Supervision of Virtual Asset Business",
        "Act Art. 8; Decree Art. 12; FSC regulation article not found",
    ),
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
    cites=cite("Act on the Protection of Virtual Asset Users (Act No. 19563; FSC)", "Act Art. 10(5); Decree Art. 16"),
    since="2024-07-19",
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
    cites=cite("Act on the Protection of Virtual Asset Users (Act No. 19563; FSC)", "Art. 10(1)"),
    since="2024-07-19",
    evidence=high(
        "https://github.com/legalize-kr/legalize-kr/blob/main/kr/가상자산이용자보호등에관한법률/법률.md",
        "https://fsc.go.kr/eng/pr010101/81217",
        checked="2026-11-23",
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
    cites=cite(
        "Enforcement Decree of the Act on the Protection of Virtual Asset Users (Presidential Decree)", "Decree Art. 15"
    ),
    since="2024-07-19",
    reading=read_as(
        "For postings at night the age is counted so that it reaches six hours at nine in the morning of the following day; for newspapers from midnight after printing. One day is read as twenty-four hours.",
        "The text leaves room, or the sources seen do not settle it.",
        "2026-11-23",
    ),
    evidence=high(
        "https://github.com/legalize-kr/legalize-kr/blob/main/kr/가상자산이용자보호등에관한법률/시행령.md",
        checked="2026-11-23",
    ),
    records=["kr-vaupa-publicity"],
)

listed_stop_reason = definition(
    "A reason on the decree's list, within its time limit.",
    transfer.held_because.is_in(
        "system_failure",
        "maintenance",
        "bank_outage",
        "delisted_asset",
        "reconciliation_or_wind_down",
        "hack",
        "order_of_authority",
    )
    | ((transfer.held_because == "terms_against_phishing") & (transfer.held_for <= hours(72)))
    | ((transfer.held_because == "money_laundering_law") & (transfer.held_for <= hours(4416))),
    cites=cite(
        "Enforcement Decree of the Act on the Protection of Virtual Asset Users (Presidential Decree)", "Decree Art. 17"
    ),
    since="2024-07-19",
    reading=read_as(
        "Two months with two extensions are read as at most 184 days.",
        "The text leaves room, or the sources seen do not settle it.",
        "2026-11-23",
    ),
    evidence=high(
        "https://github.com/legalize-kr/legalize-kr/blob/main/kr/가상자산이용자보호등에관한법률/시행령.md",
        checked="2026-11-23",
    ),
    records=["kr-vaupa-blocking-reasons"],
)

disqualified = definition(
    "A conviction that has not been spent for five years.",
    (people.convictions != "none") & (months_between(people.conviction_ended, case.date) < months(60)),
    cites=cite(
        "Act on Reporting and Using Specified Financial Transaction Information (FSC/KoFIU)",
        "Art. 7(3)3 (as amended by Act No. 21358)",
    ),
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
    cites=cite("Guideline on virtual-asset lending services (FSC/FSS, DAXA self-regulation)", "not found (guideline)"),
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
    cites=cite(
        "Government emergency measures on virtual currency (13 Dec 2017)", "not found (administrative guidance)"
    ),
    since="2017-12-13",
    reading=read_as(
        "The sheet says minors; nineteen is the civil age of majority there.",
        "The text leaves room, or the sources seen do not settle it.",
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
    cites=cite(
        "Government emergency measures on virtual currency (13 Dec 2017)", "not found (administrative guidance)"
    ),
    since="2017-12-13",
    evidence=high(
        "https://www.lexology.com/library/detail.aspx?g=9030785d-c414-4d38-8acb-f58c295b7bbb",
        "http://www.koreaherald.com/view.php?ud=20171213000784",
        "https://english.hani.co.kr/arti/english_edition/e_business/823526",
        checked="2026-11-23",
    ),
    records=["kr-fi-crypto-ban"],
)

message_threshold = definition(
    "Value from which transfer data must travel between providers.",
    dated({"2022-03-25": KRW(1_000_000), "2027-02-19": KRW(0)}),
    cites=cite(
        "Enforcement Decree of the Act on Reporting and Using Specified Financial Transaction Information (Presidential Decree)",
        "Act Art. 6(3), 5-3; Decree Art. 10-10",
    ),
    since="2022-03-25",
    reading=read_as(
        "The second date is computed as six months after promulgation.",
        "The text leaves room, or the sources seen do not settle it.",
        "2026-11-23",
    ),
    evidence=medium(
        "https://github.com/legalize-kr/legalize-kr/blob/main/kr/특정금융거래정보의보고및이용등에관한법률/시행령.md",
        "https://zdnet.co.kr/view/?no=20251229173250",
        "https://daily-insight.co.kr/tag/트래블룰",
        checked="2026-11-23",
    ),
    records=["kr-travel-rule-1m", "kr-travel-rule-all-2027"],
)
