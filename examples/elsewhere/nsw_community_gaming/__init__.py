"""Community gaming in New South Wales: lotteries, housie, sweeps and trade promotions, as law outside our subject.

The Community Gaming Act 2018 forbids gaming save for the games that the Community Gaming Regulation 2020 permits, each on
conditions; for some the organiser needs an authority. Encoded from the public rules as of 1 July 2020, the day on which the
regulation began; each rule says what was seen of its clause.
"""

from examples.elsewhere.nsw_community_gaming import authority, club_games, fundraising_games, other_games
from isonomy.rulebook import Jurisdiction, Rule, Rulebook

NEW_SOUTH_WALES = Jurisdiction("nsw", "AU", "New South Wales", "AUD")


def _named() -> tuple[Rule, ...]:
    found = []
    for module in (fundraising_games, club_games, other_games, authority):
        for name, thing in vars(module).items():
            if isinstance(thing, Rule):
                thing.id = f"nsw.{module.__name__.rsplit('.', 1)[-1]}.{name}"
                found.append(thing)
    return tuple(found)


BOOK = Rulebook(NEW_SOUTH_WALES, _named())
"""The rulebook; what is asked for a game stands in one rule, or two where the game has two forms."""
