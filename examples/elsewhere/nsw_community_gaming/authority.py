"""The authority that some games need, and what it costs."""

from fractions import Fraction

from examples.elsewhere.nsw_community_gaming.facts import all_prizes, aud, authority_held, authority_years, kind
from examples.elsewhere.nsw_community_gaming.instruments import REGULATION, START
from isonomy.logic import Expr, Money, cases, term
from isonomy.logic.expressions import Literal
from isonomy.logic.types import MONEY
from isonomy.rulebook import Force, Risk, Topic, high, licence

authority_required = licence(
    "Hold an authority for an art union, a progressive lottery or sweep above $30,000 of prizes, or a trade promotion above "
    "$10,000.",
    when=(kind == "art_union")
    | (kind.is_in("progressive_lottery", "sweep_or_calcutta") & (all_prizes > aud(30_000)))
    | ((kind == "trade_promotion") & (all_prizes > aud(10_000))),
    must=authority_held,
    risk=Risk.PERIMETER,
    topic=Topic.AUTHORISATION,
    force=Force.REGULATION,
    cites=[REGULATION["cl.4(d)"], REGULATION["cl.9(b)"], REGULATION["cl.13"], REGULATION["cl.14"]],
    since=START,
    evidence=high(
        "https://onegov.nsw.gov.au/new/categories/promotion-lotteries-fundRaising",
        "https://nsw.gov.au/money-and-taxes/community-gaming/trade-promotions",
        checked="2026-11-25",
    ),
)

FEE_UNIT = Money.of("105.48", "AUD")
"""A fee unit of July 2020, as the fees of $421.92, $632.88 and $843.84 for one, three and five years have it."""


def _units(count: int) -> Expr:
    return Literal(Money(FEE_UNIT.minor * Fraction(count), FEE_UNIT.currency), MONEY)


fixed_component = term(
    "The fixed part of the fee: one unit for each year.",
    cases(
        (authority_years <= 1, _units(1)),
        (authority_years <= 3, _units(3)),
        otherwise=_units(5),
    ),
)
processing_component = term("The processing part of the fee, whatever the years.", _units(3))
fee = term("The fee for an authority.", fixed_component + processing_component)
