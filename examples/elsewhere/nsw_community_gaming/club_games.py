"""Games of registered clubs, and housie as entertainment."""

from examples.elsewhere.nsw_community_gaming.facts import (
    at_club,
    at_licensed_premises,
    aud,
    authorised_by_club,
    bonus,
    gross,
    jackpot,
    kind,
    net_returned,
    prizes_include_money,
    purposes,
    session_prizes,
    to_prizes,
)
from examples.elsewhere.nsw_community_gaming.instruments import REGULATION, START, guide, quoted
from isonomy.logic import percent
from isonomy.rulebook import Force, Risk, Topic, permitted_on_conditions

_OF_A_CLUB = {
    "club": authorised_by_club & at_club,
    "purpose": purposes.contains("patronage"),
    "no_money": ~prizes_include_money,
}

club_bingo = permitted_on_conditions(
    "Conduct bingo at a registered club, on its authority and for its patrons: $70 of prizes in a game, a bonus of $70 at "
    "most, no money.",
    when=kind == "club_bingo",
    must={**_OF_A_CLUB, "prizes": session_prizes <= aud(70), "bonus": bonus <= aud(70)},
    risk=Risk.PERIMETER,
    topic=Topic.PERIMETER,
    force=Force.REGULATION,
    cites=REGULATION["cl.5(4)"],
    since=START,
    evidence=quoted("housie-and-bingo"),
)

promotional_raffle = permitted_on_conditions(
    "Conduct a raffle at a registered club, on its authority and for its patrons: $5,000 of prizes, on which 90% of what is "
    "taken is spent, no money.",
    when=kind == "promotional_raffle",
    must={
        **_OF_A_CLUB,
        "prizes": session_prizes <= aud(5_000),
        "spent_on_prizes": to_prizes >= gross * percent(90),
    },
    risk=Risk.PERIMETER,
    topic=Topic.PERIMETER,
    force=Force.REGULATION,
    cites=REGULATION["cl.11"],
    since=START,
    evidence=guide("promotional-raffles"),
)

social_housie = permitted_on_conditions(
    "Conduct housie as entertainment alone, away from licensed premises: $40 of prizes in a session, a jackpot of $200 at "
    "most, and the rest back to the participants.",
    when=kind == "social_housie",
    must={
        "purpose": purposes.contains("social"),
        "premises": ~at_licensed_premises,
        "prizes": session_prizes <= aud(40),
        "jackpot": jackpot <= aud(200),
        "rest": net_returned,
    },
    risk=Risk.PERIMETER,
    topic=Topic.PERIMETER,
    force=Force.REGULATION,
    cites=REGULATION["cl.5(3)"],
    since=START,
    evidence=quoted("housie-and-bingo"),
)
