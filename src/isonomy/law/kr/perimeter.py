"""What stays outside the reporting duty: dealing for oneself, boards, advice, technology and self-custody wallets.

Instruments: Supreme Court decision 2024Do10710 and the FSC's explanation of the draft SFIA Decree. What is a virtual asset
and who is a provider stands in `terms`; the duty to report in `licensing.py`.
"""

from isonomy.facts import activity, custody, venue
from isonomy.law.kr.instruments import P2P_DECISION, SFIA_DECREE_PAPER
from isonomy.law.kr.terms import reaches_here, virtual_asset
from isonomy.rulebook import (
    NOT_FOUND,
    Force,
    Risk,
    Topic,
    high,
    medium,
    part,
    permitted_on_conditions,
    read_as,
)

own_account = permitted_on_conditions(
    "Deal for your own account and gain without a report, as long as it is no business with or for customers.",
    when=activity.kind.is_in("trade_own_account", "hold_for_investment") & virtual_asset & reaches_here,
    must={
        "no_customers": part(~activity.handles_client_assets, says="No money or tokens of customers are dealt with."),
    },
    risk=Risk.PERIMETER,
    topic=Topic.PERIMETER,
    force=Force.CASE_LAW,
    cites=P2P_DECISION["case 2024도10710"],
    since=None,
    date_note="Decided on 12 December 2024, on the statute as it stood from 2021.",
    reading=read_as(
        "Dealing through an exchange for oneself alone needs no report however often it is done; dealing with or for "
        "unspecified customers against a reward is an activity of another kind.",
        "The court judges by substance: purpose, scale, frequency, and whom the dealing serves.",
        "2026-11-25",
    ),
    evidence=high(
        "https://digital-jurist.com/?p=2266",
        "https://yklawyer.tistory.com/548352",
        "https://m.segye.com/view/20241229510093",
        checked="2026-11-25",
    ),
    records=["kr-own-account-not-vasp"],
)

boards_and_technology = permitted_on_conditions(
    "Run a mere notice board, advise, or supply technology and self-custody wallets without a report, as long as no trade "
    "is arranged and no customer's key is controlled.",
    when=activity.kind.is_in("operate_notice_board", "advise", "supply_technology") & virtual_asset & reaches_here,
    must={
        "no_arranging": part(
            (activity.kind != "operate_notice_board") | venue.matching.is_in("bulletin_board", "none"),
            says="A board does not bring trades together.",
        ),
        "no_keys": part(
            (activity.kind != "supply_technology") | custody.key_control.is_in("client_alone", "cannot_move"),
            says="A supplier cannot move the customer's tokens by itself.",
        ),
    },
    risk=Risk.PERIMETER,
    topic=Topic.PERIMETER,
    force=Force.POLICY,
    cites=SFIA_DECREE_PAPER[NOT_FOUND],
    since="2021-03-25",
    evidence=medium(
        "https://blockmedia.co.kr/archives/161635",
        "https://www.fnnews.com/news/202011021843452035",
        "https://decenter.kr/NewsView/1ZA9311P02/GZ01",
        checked="2026-11-25",
        note="The explanation went with a draft of the decree.",
    ),
    records=["kr-p2p-board-wallet-outside"],
)
