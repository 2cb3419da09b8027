"""Keeping tokens as a trustee by way of business: the licence of trust service providers.

Instrument: AMLO Part 5A. A custodian of tokens has no licence of its own yet; the one that is coming is in
`coming_regimes`.
"""

from isonomy.facts import activity, authorisation, custody
from isonomy.facts.lists import HERE
from isonomy.law.hk.instruments import AMLO
from isonomy.logic import HKD
from isonomy.rulebook import Force, Risk, Topic, licence, medium, penalty, read_as

_COINSUPER = (
    "https://coinsuper.medium.com/early-birds-for-blockchain-knowing-more-of-hong-kong-tcsp-license-8694b60a2a56"
    "?source=post_internal_links---------2----------------------------"
)
_CUSTODY = "https://findatebtc.com/regulatory/8824"
_PROVIDER = "https://license.aiying.cc/tcsp"

trustee_licence = licence(
    "Keep tokens for others on trust as a business here only with the licence for trust services, or as a bank.",
    when=activity.by_way_of_business
    & activity.performed_in.contains(HERE)
    & (activity.kind == "safeguard")
    & custody.segregation.contains("on_trust"),
    must=authorisation.classes.overlaps("trust_business", "banking"),
    risk=Risk.PERIMETER,
    topic=[Topic.CUSTODY, Topic.AUTHORISATION],
    force=Force.STATUTE,
    cites=AMLO["s.53F(1)"],
    since="2018-03-01",
    reading=read_as(
        "A keeper is a trustee where it keeps the tokens on trust; banks need no such licence.",
        "Tokens are property that can be held on trust. That banks are left out is general understanding; trust business "
        "that only goes along with a firm's licensed securities business was not looked into.",
        "2026-11-25",
    ),
    evidence=medium(
        _COINSUPER,
        _CUSTODY,
        _PROVIDER,
        checked="2026-11-25",
        note="The first source reports a prosecution under section 53F; the text of the part was not read.",
    ),
    records=["hk-trust-service-licence"],
)

unlicensed_trust_service = penalty(
    "Running a trust service without the licence.",
    of=trustee_licence,
    fine=HKD(100_000),
    months=6,
    cites=AMLO["s.53F(2)"],
    since="2018-03-01",
    evidence=medium(_COINSUPER, _PROVIDER, checked="2026-11-25", note="The second source names fine and prison only."),
    records=["hk-trust-service-licence"],
)
