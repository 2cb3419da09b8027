"""What a case of community gaming is about: the game, its organiser, prizes, proceeds, tickets, place and authority."""

from isonomy.logic import Expr, Money, choice, circumstance
from isonomy.logic.expressions import Literal
from isonomy.logic.types import MONEY

KINDS = {
    "art_union": "a lottery of an association formed to buy prizes for a good cause",
    "charity_housie": "housie or bingo for a charity",
    "social_housie": "housie or bingo as entertainment",
    "club_bingo": "housie or bingo of a registered club",
    "draw_lottery": "numbered tickets of which some are drawn",
    "no_draw_lottery": "tickets with hidden symbols",
    "mini_numbers_lottery": "a few numbers chosen out of many",
    "progressive_lottery": "several draws over a time, such as a hundred club",
    "free_lottery": "a lottery that costs nothing to enter",
    "promotional_raffle": "a raffle of a club for its patrons",
    "sweep_or_calcutta": "chances on the competitors of an event",
    "trade_promotion": "a lottery that promotes goods or services",
    "other_for_charity": "any other game for a charity, such as a chocolate wheel",
}

kind = circumstance.one_of("game.kind", "Which game it is.", "draw_lottery", KINDS)
purposes = circumstance.some_of(
    "game.purposes", "What the game is for.", "[charity]",
    {
        "charity": "funds for a charitable organisation",
        "non_profit": "funds for a non-profit organisation",
        "public_object": "funds for an object of a genuinely public or charitable character",
        "social": "nothing but social entertainment",
        "patronage": "bringing patrons to a club",
    },
)  # fmt: skip

organiser = circumstance.one_of(
    "organiser.kind", "For what kind of organisation it is conducted.", "charitable_organisation",
    [
        "charitable_organisation", "non_profit_organisation", "political_party", "trade_union", "registered_club",
        "racing_club", "greyhound_racing_club", "harness_racing_club", "other",
    ],
)  # fmt: skip
authorised_by_club = choice.yes_or_no(
    "organiser.authorised_by_club", "Whether a registered club conducts the game or gave authority for it.", "yes"
)
business_consents = choice.yes_or_no(
    "organiser.business_consents", "Whether the business that benefits consented in writing.", "yes"
)

all_prizes = choice.money("prize.all", "Value of all prizes of the game together.", "AUD 25,000")
session_prizes = choice.money("prize.session", "Value of all prizes of one session, or of one game of bingo.", "AUD 40")
largest_in_money = choice.money("prize.largest_in_money", "The largest amount of money paid as one prize.", "AUD 5,000")
jackpot = choice.money("prize.jackpot", "Value of the jackpot.", "AUD 200")
bonus = choice.money("prize.bonus", "Value of the bonus prize at the end of a session.", "AUD 70")
prizes_include_money = choice.yes_or_no("prize.includes_money", "Whether a prize is money or includes it.", "no")

gross = circumstance.money("proceeds.gross", "What is taken before anything is paid.", "AUD 10,000")
to_benefiting = choice.money("proceeds.to_benefiting", "What is paid to the benefiting organisation.", "AUD 4,000")
to_prizes = choice.money("proceeds.to_prizes", "What is spent on the prizes.", "AUD 9,000")
expenses = choice.money("proceeds.expenses", "What the conduct of the game costs, prizes aside.", "AUD 1,000")
net_returned = choice.yes_or_no(
    "proceeds.net_returned", "Whether all that is left goes back to the participants.", "yes"
)
shared_by_stake = choice.yes_or_no(
    "proceeds.shared_by_stake", "Whether all that is taken goes to the participants by the stakes they hold.", "yes"
)
agreed_in_writing = choice.yes_or_no(
    "proceeds.agreed_in_writing", "Whether what the organisation gets was agreed in writing beforehand.", "yes"
)

tickets = choice.count("ticket.all", "Tickets made or obtained for the game.", "3,000", "tickets")
tickets_each = choice.count("ticket.each", "The most tickets that one participant may buy.", "48", "tickets")
entry_is_free = choice.yes_or_no("entry.free", "Whether taking part is free.", "yes")
further_fee = choice.yes_or_no(
    "entry.further_fee", "Whether taking part costs more than the stake, the goods bought, or getting in.", "no"
)

at_club = choice.yes_or_no("venue.club", "Whether it is conducted at a registered club.", "yes")
at_licensed_premises = choice.yes_or_no("venue.licensed", "Whether it is conducted on licensed premises.", "no")

authority_held = choice.yes_or_no("authority.held", "Whether the organiser holds an authority.", "yes")
authority_years = choice.count("authority.years", "For how many years an authority is asked for.", "3", "years")


def aud(amount: int | str) -> Expr:
    """An exact amount of Australian dollars."""
    return Literal(Money.of(amount, "AUD"), MONEY)
