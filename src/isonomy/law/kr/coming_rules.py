"""Rules to come for exchanges: reconciliation every five minutes, liability without fault, new licences, holder caps.

Improvement plan of the FSC of April 2026, and drafts of the Digital Asset Basic Act. All of it is proposed.
"""

from isonomy.facts import activity, authorisation, business, controls, custody, technology
from isonomy.law.kr.instruments import BASIC_ACT, INSPECTION_PLAN
from isonomy.law.kr.terms import provider, reaches_here, virtual_asset, won_exchange
from isonomy.logic import months, percent
from isonomy.rulebook import (
    NOT_FOUND,
    Force,
    Risk,
    Status,
    Topic,
    judgement,
    licence,
    medium,
    obligation,
    penalty,
    read_as,
)

_NO_DATE = "no start is known; the bills were still in committee in the newest pages seen"

ledger_reconciliation = obligation(
    "Compare books with wallets automatically every five minutes, with stop criteria, and be audited every month.",
    when=provider & won_exchange,
    must={
        "matching": custody.ledger_matching_minutes <= 5,
        "stop": controls.custody.contains("stop_switch"),
        "approval": controls.custody.contains("multi_level_payout_approval"),
        "audit": custody.audit_interval <= months(1),
        "payout_accounts": judgement("accounts for payouts of high risk are kept apart from the others"),
        "disclosure": judgement("what is disclosed of holdings is widened as the plan asks"),
    },
    risk=Risk.OPERATIONAL_CYBER,
    topic=[Topic.TECHNOLOGY, Topic.CUSTODY],
    force=Force.SELF_REGULATION,
    cites=INSPECTION_PLAN[NOT_FOUND],
    since=None,
    date_note="announced on 6 April 2026; adoption by the association was due that month and was not seen",
    status=Status.PROPOSED,
    evidence=medium(
        "https://en.bloomingbit.io/feed/news/109305",
        "https://pwshub.com/crypto/skekamr-south-korea-mandates-5-minute-crypto-holdings-verification",
        checked="2026-11-23",
        note="Audits are quarterly today.",
    ),
    records=["kr-ledger-reconciliation-5min"],
)

_LIABILITY = medium(
    "https://kr.cointelegraph.com/news/south-korea-upbit-hack-crypto-exchanges-bank-liability",
    "https://blockstreet.co.kr/news/view?ud=2025120810423929925",
    checked="2026-11-23",
    note="The plan is to follow the liability of banks; the present act has no such power.",
)

no_fault_liability = obligation(
    "Make good a user's loss from a hack or failure of systems, with or without fault, unless the user was grossly negligent.",
    when=provider & business.activities.contains("operate_trading_venue") & (technology.incident != "none"),
    must=judgement("every user's loss from the incident was made good, gross negligence of the user left aside"),
    risk=Risk.OPERATIONAL_CYBER,
    topic=[Topic.LOSS_COVER, Topic.TECHNOLOGY],
    force=Force.STATUTE,
    cites=BASIC_ACT[NOT_FOUND],
    since=None,
    date_note=_NO_DATE,
    status=Status.PROPOSED,
    evidence=_LIABILITY,
    records=["kr-no-fault-liability"],
)

no_fault_fines = penalty(
    "Fines of up to 3% of revenue are planned, or in one bill of 10% of what was lost.",
    of=no_fault_liability,
    cites=BASIC_ACT[NOT_FOUND],
    since=None,
    date_note=_NO_DATE,
    status=Status.PROPOSED,
    evidence=_LIABILITY,
    records=["kr-no-fault-liability"],
)

business_types = licence(
    "Be authorised or registered for the type of digital-asset business that is carried on, of about eight.",
    when=virtual_asset
    & activity.by_way_of_business
    & reaches_here
    & activity.kind.is_in(
        "operate_trading_venue",
        "deal_as_principal",
        "execute_as_agent",
        "introduce",
        "safeguard",
        "transfer_tokens",
        "advise",
        "manage_portfolio",
    ),
    must=authorisation.application == "granted",
    risk=Risk.PERIMETER,
    topic=Topic.PERIMETER,
    force=Force.STATUTE,
    cites=BASIC_ACT[NOT_FOUND],
    since=None,
    date_note=_NO_DATE,
    status=Status.PROPOSED,
    reading=read_as(
        "The types are read as dealing, broking, running a venue, keeping, passing on, advising and managing.",
        "The sources count about eight types, two or three to be authorised and the rest registered, and name few of them.",
        "2026-11-25",
    ),
    evidence=medium(
        "https://zdnet.co.kr/view/?no=20251230095852",
        "https://clarqo.com/drafts/sha-1634-korea-stablecoin-51-rule-mica-inverse/",
        checked="2026-11-23",
    ),
    records=["kr-daba-business-types"],
)

_HOLDERS = medium(
    "https://cm.asiae.co.kr/article/2026022420475260555",
    "https://m.ajupress.com/view/20260129145450766",
    "https://biz.chosun.com/en/en-finance/2026/01/07/3JECOJXMBRGPJMO2UVZKKRIXAI/?outputType=amp",
    checked="2026-11-23",
    note="First 15 to 20%, later 20% with up to 34% for some companies; a grace of three years is to follow the start.",
)
_CAP_READING = read_as(
    "Taken at the later figures: 20%, and up to 34% for a holder that a person finds to be of the favoured kind.",
    "Drafts differ, and none says which companies may hold more. The grace cannot be counted without a start.",
    "2026-11-25",
)
_exchange = provider & business.activities.contains("operate_trading_venue")

holder_cap = obligation(
    "Let no major holder of an exchange have more than 34% under any variant.",
    when=_exchange,
    must=business.largest_holder_share <= percent(34),
    risk=Risk.CONFLICT_OF_INTEREST,
    topic=Topic.GOVERNANCE,
    force=Force.STATUTE,
    cites=BASIC_ACT[NOT_FOUND],
    since=None,
    date_note=_NO_DATE,
    status=Status.PROPOSED,
    reading=_CAP_READING,
    evidence=_HOLDERS,
    records=["kr-daba-shareholder-cap"],
)

holder_above_ordinary_cap = obligation(
    "Let a holder have more than 20% only if it is a company to which the higher cap is open.",
    when=_exchange & (business.largest_holder_share > percent(20)),
    must=judgement("the largest holder is a company of the kind to which the higher cap is open", of_choice=False),
    risk=Risk.CONFLICT_OF_INTEREST,
    topic=Topic.GOVERNANCE,
    force=Force.STATUTE,
    cites=BASIC_ACT[NOT_FOUND],
    since=None,
    date_note=_NO_DATE,
    status=Status.PROPOSED,
    reading=_CAP_READING,
    evidence=_HOLDERS,
    records=["kr-daba-shareholder-cap"],
)
