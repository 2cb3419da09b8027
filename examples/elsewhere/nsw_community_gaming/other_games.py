"""Games that anyone may conduct: progressive and free lotteries, sweeps and calcuttas, trade promotions."""

from examples.elsewhere.nsw_community_gaming.facts import (
    agreed_in_writing,
    all_prizes,
    aud,
    business_consents,
    entry_is_free,
    further_fee,
    kind,
    largest_in_money,
    organiser,
    prizes_include_money,
    purposes,
    shared_by_stake,
)
from examples.elsewhere.nsw_community_gaming.instruments import (
    CHECKED,
    QUOTED,
    REGULATION,
    START,
    guide,
    guide_in_part,
    not_seen,
)
from isonomy.logic import term
from isonomy.rulebook import Force, Risk, Topic, high, judgement, permitted_on_conditions

approved_fundraising_organisation = term(
    "A charity, a non-profit, a party, a trade union, a registered club, or a racing club of one of three kinds.",
    organiser != "other",
)

progressive_lottery = permitted_on_conditions(
    "Conduct a progressive lottery that pays up to $7,000 of money as a prize.",
    when=kind == "progressive_lottery",
    must=largest_in_money <= aud(7_000),
    risk=Risk.PERIMETER,
    topic=Topic.PERIMETER,
    force=Force.REGULATION,
    cites=REGULATION["cl.9"],
    since=START,
    evidence=high(QUOTED, checked=CHECKED, note="The regulator's page on the law before had the same limit."),
)

free_lottery = permitted_on_conditions(
    "Conduct a lottery that is free to enter, with up to $30,000 of prizes and none in money.",
    when=kind == "free_lottery",
    must={"free": entry_is_free, "prizes": all_prizes <= aud(30_000), "no_money": ~prizes_include_money},
    risk=Risk.PERIMETER,
    topic=Topic.PERIMETER,
    force=Force.REGULATION,
    cites=REGULATION["cl.10"],
    since=START,
    evidence=not_seen("The limits are those that another encoding of the regulation were tested with."),
)

_SWEEP = kind == "sweep_or_calcutta"
_SOCIAL = purposes.contains("social")

social_sweep = permitted_on_conditions(
    "Conduct a sweep or calcutta as entertainment, at no further fee and with all that is taken shared by stake.",
    when=_SWEEP & _SOCIAL,
    must={"no_fee": ~further_fee, "shared": shared_by_stake},
    risk=Risk.PERIMETER,
    topic=Topic.PERIMETER,
    force=Force.REGULATION,
    cites=REGULATION["cl.13"],
    since=START,
    evidence=guide_in_part("sweeps-and-calcuttas", "That all is shared by stake was not seen there."),
)

fundraising_sweep = permitted_on_conditions(
    "Conduct a sweep or calcutta for an approved organisation, at no further fee, for a reasonable amount agreed in writing.",
    when=_SWEEP & ~_SOCIAL,
    must={
        "no_fee": ~further_fee,
        "organisation": approved_fundraising_organisation,
        "written": agreed_in_writing,
        "reasonable": judgement("Is a reasonable part of what is taken paid to the organisation?"),
    },
    risk=Risk.PERIMETER,
    topic=Topic.PERIMETER,
    force=Force.REGULATION,
    cites=REGULATION["cl.13"],
    since=START,
    evidence=guide_in_part("sweeps-and-calcuttas", "What the organisation must get was not seen there."),
)

trade_promotion = permitted_on_conditions(
    "Conduct a lottery that promotes a business with its written consent and at no fee.",
    when=kind == "trade_promotion",
    must={"no_fee": ~further_fee, "consent": business_consents},
    risk=Risk.PERIMETER,
    topic=Topic.PERIMETER,
    force=Force.REGULATION,
    cites=REGULATION["cl.14"],
    since=START,
    evidence=guide("trade-promotions"),
)
