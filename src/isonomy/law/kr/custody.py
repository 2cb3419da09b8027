"""Tokens of users: listed, kept apart, really held, four fifths of them cold, and placed only with strict keepers.

Instruments: User Protection Act, Art. 7, its Decree, Art. 11, and the FSC Regulation.
"""

from isonomy.facts import authorisation, custody, disclosure
from isonomy.law.kr.instruments import VAUPA, VAUPA_DECREE, VAUPA_REGULATION
from isonomy.law.kr.terms import keeps_user_tokens
from isonomy.logic import months, percent
from isonomy.rulebook import (
    NOT_FOUND,
    Force,
    Risk,
    Topic,
    high,
    judgement,
    obligation,
    part,
    permitted_on_conditions,
    prohibition,
    read_as,
)

_ACT_TEXT = "https://github.com/legalize-kr/legalize-kr/blob/main/kr/가상자산이용자보호등에관한법률/법률.md"
_DECREE_TEXT = "https://github.com/legalize-kr/legalize-kr/blob/main/kr/가상자산이용자보호등에관한법률/시행령.md"
_FSC_RELEASE = "https://fsc.go.kr/eng/pr010101/81217"
_COLD = high(
    _ACT_TEXT,
    _DECREE_TEXT,
    _FSC_RELEASE,
    "https://ombudsman.kotra.or.kr/ob-en/ob/i-2647/lgsltn/front/gv-detail.do?tmatt_no=0000062344",
    "https://cm.asiae.co.kr/en/article/2024020712162898385",
    checked="2026-11-25",
    note="The decree leaves the share to the FSC, from 70% up; the article of the regulation was not seen.",
)

user_register = obligation(
    "Keep a register of users with name, address, kinds and quantities of tokens and wallet addresses.",
    when=keeps_user_tokens,
    must=custody.segregation.contains("client_register"),
    risk=Risk.CUSTODY_LOSS,
    topic=Topic.CLIENT_ASSETS_AND_MONEY,
    force=Force.STATUTE,
    cites=VAUPA["Art. 7(1)"],
    since="2024-07-19",
    evidence=high(_ACT_TEXT, _FSC_RELEASE, checked="2026-11-25"),
    records=["kr-vaupa-coin-segregation"],
)

held_apart_and_in_full = obligation(
    "Keep your own tokens apart from those of users, and really hold the kind and quantity that users entrusted.",
    when=keeps_user_tokens,
    must={
        "apart": part(
            custody.segregation.contains("own_assets_elsewhere"), says="Own tokens are kept apart from users' tokens."
        ),
        "in_full": part(custody.backing >= percent(100), says="Each token owed is held, of the same kind."),
    },
    risk=Risk.CUSTODY_LOSS,
    topic=Topic.CLIENT_ASSETS_AND_MONEY,
    force=Force.STATUTE,
    cites=VAUPA["Art. 7(2)"],
    since="2024-07-19",
    evidence=high(_ACT_TEXT, _FSC_RELEASE, checked="2026-11-25"),
    records=["kr-vaupa-coin-segregation"],
)

no_use_of_user_tokens = prohibition(
    "Do not lend, pledge or use for yourself the tokens that users entrusted.",
    when=keeps_user_tokens,
    must=~custody.uses.overlaps("lent", "pledged", "used_for_own_account"),
    risk=Risk.CUSTODY_LOSS,
    topic=Topic.CLIENT_ASSET_USE,
    force=Force.STATUTE,
    cites=VAUPA["Art. 7(2)"],
    since="2024-07-19",
    reading=read_as(
        "Tokens that are lent, pledged or used are no longer really held. Tokens staked for the user under keys of the firm "
        "are.",
        "The statute wants the same kind and quantity really held and does not name the uses.",
        "2026-11-25",
    ),
    evidence=high(_ACT_TEXT, _FSC_RELEASE, checked="2026-11-25"),
    records=["kr-vaupa-coin-segregation"],
)

cold_storage = obligation(
    "Keep at least 80% of the value of user tokens where no network reaches them.",
    when=keeps_user_tokens,
    must=custody.cold_share >= percent(80),
    risk=Risk.CUSTODY_LOSS,
    topic=Topic.CUSTODY,
    force=Force.REGULATION,
    cites=[VAUPA["Art. 7(3)"], VAUPA_DECREE["Art. 11(1)"], VAUPA_REGULATION[NOT_FOUND]],
    since="2024-07-19",
    reading=read_as(
        "Value is quantity times the average won price of one year, computed each month. A share that the FSC sets for one "
        "firm comes on top of the general one.",
        "The share is one of economic value; the FSC explained the computation. Another share is set after a hack, a breach of "
        "trust or a closure, so that a smaller one is not to be expected.",
        "2026-11-25",
    ),
    evidence=_COLD,
    records=["kr-vaupa-cold-80"],
)

cold_share_as_set = obligation(
    "Keep the share of user tokens cold that the FSC has set for you after a hack, a breach of trust or a closure.",
    when=keeps_user_tokens & authorisation.orders.contains("cold_share_set"),
    must=judgement("the share of user tokens kept cold is the one that the FSC notified to the firm"),
    risk=Risk.CUSTODY_LOSS,
    topic=Topic.CUSTODY,
    force=Force.REGULATION,
    cites=VAUPA_DECREE["Art. 11(1)"],
    since="2024-07-19",
    evidence=_COLD,
    records=["kr-vaupa-cold-80"],
)

outside_keeper = permitted_on_conditions(
    "Place user tokens with another keeper only if it publishes its rules, is tested yearly and keeps all of them cold.",
    when=keeps_user_tokens & custody.held_with.is_in("third_party", "group_company", "own_subsidiary"),
    must={
        "rules": part(
            disclosure.published.contains("custody_rules"),
            says="Rules on risk, conflicts and no further delegation are followed and published.",
        ),
        "content": judgement(
            "the keeper's published rules cover risk and accidents, conflicts of interest, and the ban on passing tokens on"
        ),
        "tested": part(
            custody.holder_review_interval <= months(12),
            says="Its systems are tested at least once a year by the standards of the FSC.",
        ),
        "all_cold": part(custody.cold_share >= percent(100), says="All entrusted tokens are kept cold."),
    },
    risk=Risk.CUSTODY_LOSS,
    topic=Topic.CUSTODY,
    force=Force.STATUTE,
    cites=[VAUPA["Art. 7(4)"], VAUPA_DECREE["Art. 11(2)"]],
    since="2024-07-19",
    reading=read_as(
        "Every other legal person is an outside keeper, a subsidiary included; the tokens of the snapshot are those with it.",
        "The statute speaks of entrusting to an institution and makes no exception for groups.",
        "2026-11-25",
    ),
    evidence=high(_ACT_TEXT, _DECREE_TEXT, checked="2026-11-25"),
    records=["kr-vaupa-subcustody"],
)
