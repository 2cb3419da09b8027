"""What follows from a breach of the User Protection Act: compensation, measures, surcharge, prison and fines.

Instruments: User Protection Act, Arts. 10(6), 11(3)-(4), 15, 17 and 19 to 22, and its Decree, Art. 22.
"""

from isonomy.law.kr import client_money, custody, loss_cover, market_abuse, records, withdrawals
from isonomy.law.kr.instruments import VAUPA, VAUPA_DECREE
from isonomy.logic import KRW
from isonomy.rulebook import high, penalty, read_as

_ACT_TEXT = "https://github.com/legalize-kr/legalize-kr/blob/main/kr/가상자산이용자보호등에관한법률/법률.md"
_DECREE_TEXT = "https://github.com/legalize-kr/legalize-kr/blob/main/kr/가상자산이용자보호등에관한법률/시행령.md"
_FSC_RELEASE = "https://fsc.go.kr/eng/pr010101/81217"
_ACT_SEEN = high(_ACT_TEXT, checked="2026-11-25", note="The text of the Act itself was seen.")
_CRIMINAL = high(_ACT_TEXT, _FSC_RELEASE, checked="2026-11-25")

_UNFAIR_TRADING = [
    market_abuse.insider_dealing,
    market_abuse.sham_trades,
    market_abuse.manipulation,
    market_abuse.fraud,
]
_USER_ASSETS = [
    client_money.segregation,
    client_money.contract_with_bank,
    client_money.safe_investments,
    client_money.usage_fee,
    client_money.free_of_claims,
    client_money.paid_first,
    client_money.failure_reported_to_bank,
    custody.user_register,
    custody.held_apart_and_in_full,
    custody.no_use_of_user_tokens,
    custody.cold_storage,
    custody.cold_share_as_set,
    custody.outside_keeper,
    loss_cover.insurance_or_reserve,
]
_RECORDS_AND_WATCH = [
    records.transaction_records,
    records.orders_obeyed,
    records.no_business_while_suspended,
    withdrawals.stop_told_and_reported,
    market_abuse.surveillance,
    market_abuse.suspicions_reported,
]

losses_from_unfair_trading = penalty(
    "Make good the loss that users suffered in trading the token.",
    of=[*_UNFAIR_TRADING, market_abuse.own_token],
    cites=VAUPA["Art. 10(6)"],
    since="2024-07-19",
    evidence=_ACT_SEEN,
    records=["kr-vaupa-damages"],
)

losses_from_a_stop = penalty(
    "Make good the loss of those who traded at the price that the stop made; the claim lapses two years after it was known, "
    "and five years after the act.",
    of=withdrawals.no_stop_without_reason,
    cites=VAUPA["Art. 11(3)-(4)"],
    since="2024-07-19",
    reading=read_as(
        "The two periods stand only with the claim about stops.",
        "The provision on limitation refers to that claim alone.",
        "2026-11-25",
    ),
    evidence=_ACT_SEEN,
    records=["kr-vaupa-damages"],
)

measures = penalty(
    "Corrective order, warning, caution, suspension of all or part of the business, or referral to investigators; for officers "
    "advice to dismiss or suspension for up to six months, for staff dismissal or suspension.",
    of=[
        *_USER_ASSETS,
        *_RECORDS_AND_WATCH,
        *_UNFAIR_TRADING,
        market_abuse.own_token,
        withdrawals.no_stop_without_reason,
        records.central_bank_data,
    ],
    cites=VAUPA["Art. 15"],
    since="2024-07-19",
    reading=read_as(
        "The measures reach providers and those tied to them by the decree, not every trader.",
        "The article names them; unfair trading is banned for everyone.",
        "2026-11-25",
    ),
    evidence=_ACT_SEEN,
    records=["kr-vaupa-supervision"],
)

surcharge = penalty(
    "A surcharge of up to twice the profit made or loss avoided, unrealised profit included; at least half the maximum if it "
    "lasted a year or was repeated three times in five years, less if corrected at once, compensated or a minor slip. "
    "Criminal fines may be credited.",
    of=_UNFAIR_TRADING,
    cites=[VAUPA["Art. 17(1)-(2)"], VAUPA_DECREE["Art. 22(1)"]],
    since="2024-07-19",
    evidence=high(
        _ACT_TEXT,
        _DECREE_TEXT,
        _FSC_RELEASE,
        checked="2026-11-25",
        note="Art. 17(3) was amended from 2 October 2026, for the sharing of files only.",
    ),
    records=["kr-vaupa-surcharge"],
)

surcharge_without_figure = penalty(
    "A surcharge of up to KRW 4 billion where there is no profit or avoided loss, or none that can be computed.",
    of=_UNFAIR_TRADING,
    fine=KRW(4_000_000_000),
    cites=[VAUPA["Art. 17(1)"], VAUPA_DECREE["Art. 22"]],
    since="2024-07-19",
    evidence=high(_ACT_TEXT, _DECREE_TEXT, _FSC_RELEASE, checked="2026-11-25"),
    records=["kr-vaupa-surcharge"],
)

unfair_trading = penalty(
    "Prison of at least one year, or a fine of three to five times the profit made or loss avoided; with prison a fine and up "
    "to ten years' loss of qualifications may be added.",
    of=_UNFAIR_TRADING,
    cites=[VAUPA["Art. 19(1)"], VAUPA["Art. 19(5)"]],
    since="2024-07-19",
    evidence=_CRIMINAL,
    records=["kr-vaupa-criminal"],
)

unfair_trading_small_gain = penalty(
    "A fine of up to KRW 500 million instead, where the gain is nil, cannot be computed, or five times it is KRW 500 million "
    "or less.",
    of=_UNFAIR_TRADING,
    fine=KRW(500_000_000),
    cites=VAUPA["Art. 19(1)"],
    since="2024-07-19",
    evidence=_CRIMINAL,
    records=["kr-vaupa-criminal"],
)

unfair_trading_large_gain = penalty(
    "Prison of at least three years where the gain is KRW 500 million or more but less than KRW 5 billion.",
    of=_UNFAIR_TRADING,
    cites=VAUPA["Art. 19(3)2"],
    since="2024-07-19",
    evidence=_CRIMINAL,
    records=["kr-vaupa-criminal"],
)

unfair_trading_very_large_gain = penalty(
    "Prison for life or of at least five years where the gain is KRW 5 billion or more.",
    of=_UNFAIR_TRADING,
    cites=VAUPA["Art. 19(3)1"],
    since="2024-07-19",
    evidence=_CRIMINAL,
    records=["kr-vaupa-criminal"],
)

confiscation_and_firms = penalty(
    "What was gained is confiscated or its value collected, and, except for insider dealing, what was put in; the firm is fined "
    "beside its people unless it took due care.",
    of=[*_UNFAIR_TRADING, market_abuse.own_token],
    cites=[VAUPA["Art. 20"], VAUPA["Art. 21"]],
    since="2024-07-19",
    evidence=_ACT_SEEN,
    records=["kr-vaupa-criminal", "kr-vaupa-criminal-own-token"],
)

own_token_trading = penalty(
    "Prison of up to ten years, or a fine of three to five times the profit made or loss avoided, capped at KRW 500 million "
    "where the gain is nil, cannot be computed, or five times it is no more than that.",
    of=market_abuse.own_token,
    fine=KRW(500_000_000),
    months=120,
    cites=[VAUPA["Art. 19(2)"], VAUPA["Art. 19(5)"]],
    since="2024-07-19",
    reading=read_as(
        "The amount given is the cap for small or uncertain gains; larger gains are fined by the multiple.",
        "The statute sets a multiple, and an amount only for that case.",
        "2026-11-25",
    ),
    evidence=_ACT_SEEN,
    records=["kr-vaupa-criminal-own-token"],
)

own_token_trading_large_gain = penalty(
    "Prison of at least two years where the gain is KRW 500 million or more but less than KRW 5 billion.",
    of=market_abuse.own_token,
    cites=VAUPA["Art. 19(4)2"],
    since="2024-07-19",
    evidence=_ACT_SEEN,
    records=["kr-vaupa-criminal-own-token"],
)

own_token_trading_very_large_gain = penalty(
    "Prison of at least three years where the gain is KRW 5 billion or more.",
    of=market_abuse.own_token,
    cites=VAUPA["Art. 19(4)1"],
    since="2024-07-19",
    evidence=_ACT_SEEN,
    records=["kr-vaupa-criminal-own-token"],
)

administrative_fine = penalty(
    "An administrative fine of up to KRW 100 million for failing the duties on money, keeping, cover, records, reports, "
    "surveillance or co-operation.",
    of=[*_USER_ASSETS, *_RECORDS_AND_WATCH],
    fine=KRW(100_000_000),
    cites=VAUPA["Art. 22(1)"],
    since="2024-07-19",
    reading=read_as(
        "Whoever fails the article on money is fined, the bank included. A stop without a reason is not fined, only a stop that "
        "is not, or falsely, reported; a refusal to the central bank is not fined either.",
        "The list speaks of whoever does not keep users' money as the article wants, and names neither of the other two.",
        "2026-11-25",
    ),
    evidence=_ACT_SEEN,
    records=["kr-vaupa-admin-fine"],
)
