"""Games that raise funds: art unions, lotteries, charity housie, and other games for charity."""

from examples.elsewhere.nsw_community_gaming.facts import (
    all_prizes,
    aud,
    expenses,
    gross,
    kind,
    largest_in_money,
    purposes,
    session_prizes,
    tickets,
    tickets_each,
    to_benefiting,
)
from examples.elsewhere.nsw_community_gaming.instruments import (
    CHECKED,
    QUOTED,
    REGULATION,
    START,
    guide,
    not_seen,
    quoted,
)
from isonomy.logic import percent
from isonomy.rulebook import Force, Risk, Topic, high, permitted_on_conditions

_FOR_A_CAUSE = purposes.overlaps("charity", "non_profit")
_FORTY_PERCENT = to_benefiting >= gross * percent(40)

art_union = permitted_on_conditions(
    "Conduct an art union for a charity, a non-profit or a public object; above $30,000 of prizes, 30% to the cause.",
    when=kind == "art_union",
    must={
        "purpose": purposes.overlaps("charity", "non_profit", "public_object"),
        "prizes": all_prizes > aud(30_000),
        "money": largest_in_money <= aud(30_000),
        "cause": to_benefiting >= gross * percent(30),
    },
    risk=Risk.PERIMETER,
    topic=Topic.PERIMETER,
    force=Force.REGULATION,
    cites=REGULATION["cl.4"],
    since=START,
    evidence=high(QUOTED, "https://www.fairtrading.nsw.gov.au/community-gaming/art-unions", checked=CHECKED),
)

draw_lottery = permitted_on_conditions(
    "Conduct a draw lottery for a charity or non-profit, with up to $30,000 of prizes and 40% to the cause.",
    when=kind == "draw_lottery",
    must={"purpose": _FOR_A_CAUSE, "prizes": all_prizes <= aud(30_000), "cause": _FORTY_PERCENT},
    risk=Risk.PERIMETER,
    topic=Topic.PERIMETER,
    force=Force.REGULATION,
    cites=REGULATION["cl.6"],
    since=START,
    evidence=quoted("lotteries"),
)

no_draw_lottery = permitted_on_conditions(
    "Conduct a no-draw lottery for a charity or non-profit, with up to $5,000 of prizes, 3,000 tickets, 40% to the cause.",
    when=kind == "no_draw_lottery",
    must={
        "purpose": _FOR_A_CAUSE,
        "prizes": all_prizes <= aud(5_000),
        "tickets": tickets <= 3_000,
        "cause": _FORTY_PERCENT,
    },
    risk=Risk.PERIMETER,
    topic=Topic.PERIMETER,
    force=Force.REGULATION,
    cites=REGULATION["cl.7"],
    since=START,
    evidence=quoted("lotteries"),
)

mini_numbers_lottery = permitted_on_conditions(
    "Conduct a mini-numbers lottery for a charity or non-profit: session prizes up to $20,000 and at least half of what is "
    "taken, 40% to the cause.",
    when=kind == "mini_numbers_lottery",
    must={
        "purpose": _FOR_A_CAUSE,
        "prizes": session_prizes <= aud(20_000),
        "share_of_prizes": session_prizes >= gross * percent(50),
        "cause": _FORTY_PERCENT,
    },
    risk=Risk.PERIMETER,
    topic=Topic.PERIMETER,
    force=Force.REGULATION,
    cites=REGULATION["cl.8"],
    since=START,
    evidence=guide("lotteries"),
)

charity_housie = permitted_on_conditions(
    "Conduct charity housie with session prizes up to $10,000 and 75% of what is taken, an eighth to the charity, an eighth "
    "at most for expenses, and 48 tickets each.",
    when=kind == "charity_housie",
    must={
        "purpose": purposes.contains("charity"),
        "prizes": session_prizes <= aud(10_000),
        "share_of_prizes": session_prizes <= gross * percent(75),
        "charity": to_benefiting >= gross * percent("12.5"),
        "expenses": expenses <= gross * percent("12.5"),
        "tickets": tickets_each <= 48,
    },
    risk=Risk.PERIMETER,
    topic=Topic.PERIMETER,
    force=Force.REGULATION,
    cites=REGULATION["cl.5(2)"],
    since=START,
    evidence=quoted("housie-and-bingo"),
)

other_for_charity = permitted_on_conditions(
    "Conduct another game for a charity with up to $5,000 of prizes in a session and 40% to the charity.",
    when=kind == "other_for_charity",
    must={
        "purpose": purposes.contains("charity"),
        "prizes": session_prizes <= aud(5_000),
        "charity": _FORTY_PERCENT,
    },
    risk=Risk.PERIMETER,
    topic=Topic.PERIMETER,
    force=Force.REGULATION,
    cites=REGULATION["cl.12"],
    since=START,
    evidence=not_seen("The limits are those that another encoding of the regulation were tested with."),
)
