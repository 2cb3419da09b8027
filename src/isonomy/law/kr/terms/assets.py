"""Legal terms of Korea about tokens."""

from isonomy.facts import asset, issuer
from isonomy.law.kr.instruments import (
    CAPITAL_MARKETS,
    LENDING_GUIDELINE,
    NFT_GUIDELINE,
    NONPROFIT_GUIDELINE,
    SFIA,
    SFIA_DECREE,
    TOKEN_SECURITIES,
    VAUPA,
    VAUPA_DECREE,
)
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
