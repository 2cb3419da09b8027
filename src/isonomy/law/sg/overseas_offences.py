"""Offences about token services for clients abroad: serving, or posing as one who may serve, without the licence.

Instrument: Financial Services and Markets Act 2022, ss 137 and 139, in force from 30 June 2025. The licence rules stand in
`overseas_services`.
"""

from isonomy.facts import activity, authorisation, business, promotion
from isonomy.facts.lists import HERE
from isonomy.law.sg import overseas_services
from isonomy.law.sg.instruments import FSMA
from isonomy.law.sg.terms import digital_token_service, regulated_already, serves_abroad_from_here
from isonomy.logic import SGD
from isonomy.rulebook import Force, Risk, Topic, exemption, medium, penalty, prohibition, read_as

_promotes = ~(promotion.channels.is_empty() & promotion.inducements.is_empty() & promotion.claims.is_empty())
"""A promotion is made: something is said or given away somewhere."""

posing_as_licensee = prohibition(
    "Do not pose as licensed for token services to clients abroad without having that licence.",
    when=digital_token_service
    & _promotes
    & (promotion.aimed_at.contains(HERE) | activity.performed_in.contains(HERE) | (business.incorporated_in == HERE)),
    must=~promotion.claims.contains("holds_licence_untruly"),
    risk=Risk.PERIMETER,
    topic=[Topic.PROMOTION, Topic.PERIMETER],
    force=Force.STATUTE,
    cites=FSMA["s 139(1)"],
    since="2025-06-30",
    reading=read_as(
        "The ban, which binds anyone, is applied to firms that act or were formed here, or aim at the public here.",
        "Without some such tie no case of this place is at hand.",
        "2026-11-25",
    ),
    evidence=medium(
        "https://laws.sg/legislation/bill-2022-4/clause-139",
        checked="2026-11-23",
        note="Read from the Bill clause of the same number.",
    ),
    records=["sg-dtsp-holding-out"],
)

posing_as_provider = prohibition(
    "Do not hold yourself out as serving clients abroad with tokens unless licensed for it.",
    when=digital_token_service & serves_abroad_from_here & _promotes,
    must=authorisation.classes.contains("overseas_token_services"),
    risk=Risk.PERIMETER,
    topic=[Topic.PROMOTION, Topic.PERIMETER],
    force=Force.STATUTE,
    cites=FSMA["s 139(2)-(3)"],
    since="2025-06-30",
    evidence=medium(
        "https://laws.sg/legislation/bill-2022-4/clause-139",
        checked="2026-11-23",
        note="Read from the Bill clause of the same number.",
    ),
    records=["sg-dtsp-holding-out"],
)

regulated_may_say_so = exemption(
    "One licensed or exempt for the service under another of the statutes may hold itself out as giving it.",
    to=posing_as_provider,
    when=regulated_already,
    cites=FSMA["s 139(4)"],
    since="2025-06-30",
    evidence=medium(
        "https://laws.sg/legislation/bill-2022-4/clause-139",
        checked="2026-11-23",
        note="Read from the Bill clause of the same number.",
    ),
    records=["sg-dtsp-holding-out"],
)

_TARIFF = medium(
    "https://charltonsquantum.com/?p=26101",
    "https://laws.sg/legislation/bill-2022-4/clause-139",
    "https://legait.ai/blog/mas-dtsp-licensing-guidelines",
    checked="2026-11-25",
    note="The amounts are those of section 139(5), taken to be equal; a summary confirms the highest ones.",
)
_HOLDING_OUT = medium(
    "https://laws.sg/legislation/bill-2022-4/clause-139",
    checked="2026-11-23",
    note="Read from the Bill clause of the same number.",
)

_individual = business.legal_form == "individual"

unlicensed_individual = penalty(
    "An individual who gives the services without the licence.",
    of=overseas_services.person_licence,
    fine=SGD(125_000),
    months=36,
    whom=_individual,
    cites=FSMA["s 137(6)"],
    since="2025-06-30",
    evidence=_TARIFF,
    records=["sg-dtsp-offence"],
)

unlicensed_firm = penalty(
    "A partnership or company that gives the services without the licence.",
    of=[overseas_services.person_licence, overseas_services.corporation_licence],
    fine=SGD(250_000),
    whom=~_individual,
    cites=FSMA["s 137(6)"],
    since="2025-06-30",
    evidence=_TARIFF,
    records=["sg-dtsp-offence"],
)

holding_out_individual = penalty(
    "An individual who poses as licensee or provider, with a further fine for each day after conviction.",
    of=[posing_as_licensee, posing_as_provider],
    fine=SGD(125_000),
    months=36,
    per_day=SGD(12_500),
    whom=_individual,
    cites=FSMA["s 139(5)(a)"],
    since="2025-06-30",
    evidence=_HOLDING_OUT,
    records=["sg-dtsp-holding-out"],
)

holding_out_firm = penalty(
    "Anyone else who poses as licensee or provider, with a further fine for each day after conviction.",
    of=[posing_as_licensee, posing_as_provider],
    fine=SGD(250_000),
    per_day=SGD(25_000),
    whom=~_individual,
    cites=FSMA["s 139(5)(b)"],
    since="2025-06-30",
    evidence=_HOLDING_OUT,
    records=["sg-dtsp-holding-out"],
)
