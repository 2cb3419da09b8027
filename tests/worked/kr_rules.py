"""Six worked rules of Korea."""

from isonomy.facts import (
    activity,
    authorisation,
    business,
    client,
    custody,
    disclosure,
    loan,
    money,
    order,
    report,
    technology,
    transfer,
)
from isonomy.logic import KRW, NEVER, business_days, date, percent
from isonomy.rulebook import Force, Jurisdiction, Risk, Topic, exemption, licence, obligation, part, prohibition
from tests.worked.kr_terms import (
    cover_floor,
    disqualified,
    lendable_token,
    listed_stop_reason,
    message_threshold,
    provider,
    reaches_here,
    related_token,
    virtual_asset,
)
from tests.worked.law import EVIDENCE, WORKED, book

cold_backing_cover = obligation(
    "Hold every coin owed, 80% of it cold, and insure or reserve against loss of the rest.",
    when=provider & business.activities.overlaps("operate_trading_venue", "safeguard"),
    must={
        "backing": custody.backing >= percent(100),
        "cold": custody.cold_share >= percent(80),
        "outside_keeper": (custody.held_with != "third_party") | (custody.cold_share >= percent(100)),
        "cover_share": custody.cover_hot >= percent(5),
        "cover_floor": custody.cover_amount >= cover_floor,
    },
    risk=Risk.CUSTODY_LOSS,
    topic=Topic.CUSTODY,
    force=Force.STATUTE,
    cites=WORKED["kr.custody.cold_backing_cover"],
    since="2024-07-19",
    evidence=EVIDENCE,
)

message = obligation(
    (
        "From one million won, and from February 2027 for any amount, names and wallet addresses go with "
        "a transfer between providers."
    ),
    when=provider
    & (transfer.role == "ordering")
    & (transfer.counterparty == "institution")
    & (transfer.amount >= message_threshold),
    must={
        "with_transfer": transfer.message.covers(
            "originator_name", "originator_account", "beneficiary_name", "beneficiary_account"
        )
        & (transfer.message_timing == "before_or_with"),
        "on_request": transfer.request_delay <= business_days(3),
    },
    risk=Risk.ML_TF,
    topic=Topic.TRAVEL_RULE,
    force=Force.REGULATION,
    cites=WORKED["kr.transfer.message"],
    since="2022-03-25",
    evidence=EVIDENCE,
)

own_token = prohibition(
    ("A provider may not trade a token issued by itself or a related party, but for two narrow reasons."),
    when=business.activities.overlaps("operate_trading_venue", "execute_as_agent", "safeguard", "transfer_tokens")
    & virtual_asset
    & reaches_here
    & related_token
    & activity.kind.is_in("trade_own_account", "deal_as_principal"),
    must=NEVER,
    risk=Risk.CONFLICT_OF_INTEREST,
    topic=Topic.CONFLICTS,
    force=Force.STATUTE,
    cites=WORKED["kr.conflicts.own_token"],
    since="2024-07-19",
    evidence=EVIDENCE,
)

own_token_consideration = exemption(
    "Consideration.",
    to=own_token,
    when=order.own_token_reason == "received_as_consideration",
    cites=WORKED["kr.conflicts.own_token"],
    since=None,
    evidence=EVIDENCE,
)

own_token_unavoidable = exemption(
    "Unavoidable.",
    to=own_token,
    when=(order.own_token_reason == "unavoidable_and_disclosed_at_once")
    & disclosure.published.contains("own_token_trades")
    & report.regular.contains("own_token_holdings"),
    cites=WORKED["kr.conflicts.own_token"],
    since=None,
    evidence=EVIDENCE,
)

no_stop = prohibition(
    ("Do not stop deposits or withdrawals without a listed reason, and tell the user first and the authority at once."),
    when=provider & (transfer.held_because != "not_held"),
    must={
        "reason": listed_stop_reason,
        "told": disclosure.to_client.contains("transfer_stop_reason"),
        "reported": authorisation.notices.contains("stop_of_withdrawals"),
    },
    risk=Risk.MARKET_ABUSE,
    topic=Topic.ORDER_HANDLING,
    force=Force.STATUTE,
    cites=WORKED["kr.withdrawals.no_stop"],
    since="2024-07-19",
    evidence=EVIDENCE,
)

report = licence(
    (
        "Report and be accepted before doing business, with the security certificate, named accounts, "
        "clean people and, for early firms, a second filing by November 2026."
    ),
    when=provider,
    must={
        "accepted": authorisation.classes.overlaps(
            "venue_for_tokens", "dealing_in_tokens", "custody_of_tokens", "transfer_of_tokens"
        ),
        "certificate": technology.certificates.contains("information_security_management"),
        "accounts": money.account_link.is_in("no_local_money", "named_accounts_at_same_bank"),
        "people": ~disqualified,
        "second_filing": part(
            (activity.began_here >= date(2026, 8, 20)) | (authorisation.applied_on >= date(2026, 8, 20)),
            since="2026-11-21",
        ),
    },
    risk=Risk.ML_TF,
    topic=Topic.PERIMETER,
    force=Force.STATUTE,
    cites=WORKED["kr.licence.report"],
    since="2021-03-25",
    evidence=EVIDENCE,
)

user_loans = prohibition(
    (
        "Lend coins to users only from own assets, up to the collateral, for return in coins, within "
        "cost, size and token limits, after education."
    ),
    when=(activity.kind == "lend_to_clients")
    & business.activities.contains("operate_trading_venue")
    & virtual_asset
    & reaches_here,
    must={
        "no_leverage": loan.amount <= loan.collateral_value,
        "in_kind": loan.repayable_in == "same_tokens",
        "own_assets": loan.source == "own_assets",
        "cost": loan.rate_year <= percent(20),
        "size": (client.kind != "individual") | (loan.amount <= KRW(70_000_000)),
        "token": lendable_token,
        "education": (client.kind != "individual") | client.assessments.covers("lending_education", "suitability"),
    },
    risk=Risk.LEVERAGE,
    topic=Topic.CREDIT_LEVERAGE,
    force=Force.SELF_REGULATION,
    cites=WORKED["kr.lending.user_loans"],
    since="2025-09-05",
    evidence=EVIDENCE,
)

BOOK = book(
    Jurisdiction("kr", "KR", "Korea", "KRW"),
    {
        "kr.custody.cold_backing_cover": cold_backing_cover,
        "kr.transfer.message": message,
        "kr.conflicts.own_token": own_token,
        "kr.withdrawals.no_stop": no_stop,
        "kr.licence.report": report,
        "kr.lending.user_loans": user_loans,
    },
    {
        "kr.conflicts.own_token.consideration": own_token_consideration,
        "kr.conflicts.own_token.unavoidable": own_token_unavoidable,
    },
)
